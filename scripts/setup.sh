#!/usr/bin/env bash
set -euo pipefail
[ -x .venv/bin/python ] || python3 -m venv .venv
