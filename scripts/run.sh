#!/usr/bin/env bash
# `make run [STORY]`: open the story in a window or, where there is no display, draw its tour into out/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if why=$(.venv/bin/python -P mapviewer/preflight.py window 2>&1); then
    exec .venv/bin/python -m mapviewer "$@"
fi
printf '%s\n' "$why" "Drawing the story's tour into out/ instead." >&2
exec .venv/bin/python -m scripts.draw_tour "$@"
