#!/bin/sh
# Start mapviewer with the Python that lies beside this file.
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
unset PYTHONHOME PYTHONPATH
exec "$here/bin/python3" -P -X utf8 -m mapviewer "$@"
