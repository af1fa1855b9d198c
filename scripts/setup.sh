#!/usr/bin/env bash
# Set up what `make run`, `make test` and `make data` need: scripts/setup.sh run|dev|data
# Once done, and as long as nothing that it depends on changes, it only looks and takes a moment.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

purpose=$1
venv=.venv
stamp=$venv/.set-up-for
PAUSE_SECONDS=10 # between two lines of progress where there is no terminal on which one line could move on

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 3; }
is_root() { [ "$(id -u)" = 0 ]; }

find_python() { # the first Python that is new enough and starts
    local candidate
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            echo "$candidate"
            return
        fi
    done
    stop "Python 3.11 or newer is needed and was not found: install it, or name it with: make run PYTHON=/path/to/python3"
}

apt_install() { # PACKAGE...: install as root, without questions; fetch the lists first where there are none
    export DEBIAN_FRONTEND=noninteractive
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || apt-get update -qq >&2
    if ! apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1 </dev/null; then
        apt-get update -qq >&2 # the lists may be too old for what they list
        apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1 </dev/null || { cat "$log" >&2; return 1; }
    fi
}

need_packages() { # WHY PACKAGE...: install them, or stop with the one command that does
    local why=$1
    shift
    if ! command -v apt-get >/dev/null; then
        stop "$why Install with your system's package manager what Debian calls: $*"
    elif is_root; then
        say "Installing system packages: $*"
        apt_install "$@" || stop "$why Install with: apt-get update && apt-get install -y $*"
    else
        stop "$why Install with: sudo sh -c 'apt-get update && apt-get install -y $*'"
    fi
}

provide_system_libraries() { # PYTHON: those for a window too where that takes no asking
    local level=drawing packages=()
    is_root && level=window
    # Asked as if for an X server, so that a window can be opened later, whatever there is now.
    mapfile -t packages < <(env -u QT_QPA_PLATFORM -u WAYLAND_DISPLAY DISPLAY=:0 \
        "$1" -I mapviewer/preflight.py packages $level)
    if [ "$purpose" != run ] && is_root; then # without these, a few tests say that they are skipped
        command -v Xvfb >/dev/null || packages+=(xvfb)
        command -v pdftotext >/dev/null || packages+=(poppler-utils)
    fi
    [ "${#packages[@]}" = 0 ] || need_packages "System libraries that Qt needs are missing." "${packages[@]}"
    if [ "$purpose" = dev ] && is_root && ! command -v chromium >/dev/null; then # not to be had everywhere
        apt_install chromium || say "Chromium cannot be installed; the tests of the shared page will be skipped."
    fi
}

make_venv() { # PYTHON: anew when there is none that works
    if "$venv/bin/python" -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then return; fi
    if ! "$1" -c 'import ensurepip, venv' 2>/dev/null; then
        need_packages "This Python cannot make virtual environments." \
            "$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    fi
    say "Making a virtual environment in $venv with $("$1" --version)."
    rm -rf "$venv"
    "$1" -m venv "$venv"
}

fingerprint() { # changes when anything does that the environment was made from
    { "$venv/bin/python" --version; echo "$PWD"; cat requirements/*.lock pyproject.toml scripts/setup.sh; } | sha256sum
}

is_done() { # FINGERPRINT: for this purpose, or for one that includes it
    local larger
    for larger in $(case $purpose in run) echo run dev data ;; dev) echo dev data ;; *) echo "$purpose" ;; esac); do
        if grep -qxF "$larger $1" "$stamp" 2>/dev/null; then return 0; fi
    done
    return 1
}

tell_progress() { # PACKAGES FOLDER: what pip does, how much of the download is in FOLDER, and for how long it has been at it
    local number=0 doing="looking for what is needed" line="" piece status began=$SECONDS told=-$PAUSE_SECONDS words here most=0
    while :; do
        status=0
        IFS= read -r -t 1 piece || status=$?
        line+=$piece
        if [ "$status" -le 128 ]; then # else a second has passed in which pip said nothing: a large file takes a while
            case $line in
                "Collecting "*) number=$((number + 1)); doing=${line#Collecting }; doing="downloading ${doing%%[=<>[; ]*}" ;;
                "Processing "*) number=$((number + 1)) ;; # lies on this machine already
                *"Downloading "*"("*) doing="${doing%% (*} (${line##*(}" ;;
                "Installing collected packages"*) doing="unpacking"; number=$1 ;;
            esac
            [ -z "$line" ] || printf '%s\n' "$line" >>"$log"
            line=""
        fi
        here=$(du -sm "$2" 2>/dev/null | cut -f1) || true # files of pip's go away while they are counted
        [ "${here:-0}" -le "$most" ] || most=$here # and all of them once they are unpacked
        words="[$number/$1] $doing · $most of $(size_of_download) · $((SECONDS - began)) s"
        if [ -t 2 ]; then
            printf '\r  %-76.76s' "$words" >&2
        elif [ $((SECONDS - told)) -ge "$PAUSE_SECONDS" ]; then
            say "  $words"
            told=$SECONDS
        fi
        [ "$status" = 0 ] || [ "$status" -gt 128 ] || break
    done
    [ ! -t 2 ] || printf '\r%-78s\r' "" >&2
}

install_locked() {
    local total began=$SECONDS
    total=$(grep -c '^[A-Za-z0-9].*==' "requirements/$purpose.lock")
    say "Installing $total locked packages (requirements/$purpose.lock), about $(size_of_download) to download; this happens once."
    # Compiling everything in advance would take longer than the download; Python compiles what it imports.
    TMPDIR=$downloads "$venv/bin/python" -m pip install --no-input --no-compile --disable-pip-version-check --progress-bar off \
        --only-binary :all: --require-hashes -r "requirements/$purpose.lock" 2>&1 | tell_progress "$total" "$downloads" ||
        { grep -v '^ *Downloading\|^Collecting' "$log" >&2; return 1; }
    PYTHONWARNINGS=ignore "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
        --no-deps --no-build-isolation --no-index --editable .
    say "Set up in $((SECONDS - began)) seconds."
}

size_of_download() { # of the wheels, measured on Linux
    case $purpose in run) echo "200 MB" ;; *) echo "290 MB" ;; esac
}

log=$(mktemp)
downloads=$(mktemp -d) # pip keeps there what it is loading
trap 'rm -rf "$log" "$downloads"' EXIT
if command -v flock >/dev/null; then # two targets at once would install over each other
    mkdir -p build/cache
    exec 9>build/cache/setup.lock
    flock 9
fi
python=$(find_python)
provide_system_libraries "$python"
make_venv "$python"
now=$(fingerprint)
if ! is_done "$now"; then
    install_locked
    echo "$purpose $now" >>"$stamp"
fi
