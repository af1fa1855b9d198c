#!/usr/bin/env bash
# Build the wheel, install it into an environment of its own and use it from another folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
project=$PWD

rm -rf build/lib build/bdist.* # setuptools would put files of former builds into the wheel
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
.venv/bin/python -m pip wheel --quiet --no-input --disable-pip-version-check \
    --no-deps --no-build-isolation --no-index --wheel-dir "$work" .
.venv/bin/python -m venv --without-pip "$work/venv"
.venv/bin/python -m pip --python "$work/venv" install --quiet --no-input --disable-pip-version-check \
    --no-deps --no-index "$work"/mapviewer-*.whl
# The libraries are those of the project's environment, put behind the wheel: installing them twice shows nothing.
site=$("$work/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
"$project/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' >"$site/libraries.pth"

mkdir "$work/elsewhere"
cd "$work/elsewhere"
mapviewer=$work/venv/bin/mapviewer
"$mapviewer" --version
"$work/venv/bin/python" -P -c 'import sys, mapviewer; sys.exit(sys.argv[1] not in mapviewer.__file__)' "$work/venv"
"$mapviewer" check caucasus
for ending in png pdf svg; do
    "$mapviewer" export caucasus --output "picture.$ending"
    test -s "picture.$ending"
done
echo "The installed wheel works from another folder."
