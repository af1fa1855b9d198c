#!/bin/sh
# mapviewer in one file: unpacks itself once into the user's cache and starts from there.
set -eu
digest=@DIGEST@
place="${XDG_CACHE_HOME:-$HOME/.cache}/mapviewer/program-$digest"
if [ ! -x "$place/mapviewer" ]; then
    echo "mapviewer: unpacking once into $place" >&2
    mkdir -p "$place.part.$$"
    tail -n +@LINES@ "$0" | tar -xJf - -C "$place.part.$$"
    mv "$place.part.$$/mapviewer" "$place" 2>/dev/null || [ -x "$place/mapviewer" ]
    rm -rf "$place.part.$$"
fi
exec "$place/mapviewer" "$@"
exit
