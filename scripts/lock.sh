#!/usr/bin/env bash
# Write requirements/*.lock from pyproject.toml: exact versions with hashes, one set for Python 3.11 to 3.13.
# Nothing that was published after DATE is considered, so the same DATE gives the same files:
#     make lock DATE=2026-12-31
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tool=build/cache/lock
date=${DATE:-$(sed -n 's/^# considered: published until //p' requirements/run.lock)}

[ -x "$tool/bin/uv" ] || { "${PYTHON:-python3}" -m venv "$tool" && "$tool/bin/pip" install -q 'uv==0.13.9'; }

compile() { # NAME CONSTRAINTS EXTRA...: one lock file; what an earlier one holds stays as it is there
    local name=$1 constraints=$2 extras=() extra
    shift 2
    for extra in "$@"; do extras+=(--extra "$extra"); done
    {
        echo "# Written by 'make lock'; do not edit."
        echo "# considered: published until $date"
        "$tool/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest \
            --exclude-newer "${date}T00:00:00Z" --generate-hashes --no-header --no-annotate \
            ${constraints:+--constraints "$constraints"} "${extras[@]}" requirements/build.in pyproject.toml
    } >"requirements/$name.lock.new"
    mv "requirements/$name.lock.new" "requirements/$name.lock"
    echo "requirements/$name.lock: $(grep -c == "requirements/$name.lock") packages"
}

compile run ""
compile dev requirements/run.lock dev
compile data requirements/dev.lock dev data
