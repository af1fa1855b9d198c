"""Adjust the process's environment before Qt starts: a bare machine neither aborts nor chatters."""

from __future__ import annotations

import ctypes
import io
import locale
import os
import sys

from mapviewer.preflight import Need, wanted_platform

# Where these folders are when the environment does not say; Qt, platformdirs and Matplotlib agree on it.
USER_FOLDERS = {
    "XDG_CONFIG_HOME": "~/.config",
    "XDG_DATA_HOME": "~/.local/share",
    "XDG_STATE_HOME": "~/.local/state",
    "XDG_CACHE_HOME": "~/.cache",
}


# Of glibc's malloc.h, and what they are set to.
M_TRIM_THRESHOLD, M_ARENA_MAX = -1, -8
TRIM_BYTES, ARENAS = 4 << 20, 2


def adjust(need: Need) -> list[str]:
    """Set what `need` relies on and return one sentence for each thing that the user would miss later."""
    if need is Need.NOTHING:
        return []
    if need < Need.WINDOW:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not os.environ.get("QT_QPA_PLATFORM") and wanted_platform() in ("wayland", "xcb"):
        # Without this Qt would try the other one first when only its variable is left over, and abort.
        os.environ["QT_QPA_PLATFORM"] = wanted_platform()
    if os.name != "posix":
        return []
    give_memory_back()
    _provide_runtime_folder()
    notes = _provide_user_folders()
    return notes if need is Need.WINDOW else []


def give_memory_back() -> bool:
    """Have the C library keep few heaps and return what is free; whether it took that (glibc does).

    Otherwise each thread that draws or reads has a heap of its own, which stays as large as it once was, and large
    pictures leave holes: after hours of use a hundred megabytes and more.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):  # another C library, or none to be asked
        return False
    return all(mallopt(option, value) for option, value in ((M_ARENA_MAX, ARENAS), (M_TRIM_THRESHOLD, TRIM_BYTES)))


def _provide_runtime_folder() -> None:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not (runtime and os.path.isdir(runtime) and os.access(runtime, os.W_OK | os.X_OK)):
        os.environ["XDG_RUNTIME_DIR"] = _private_folder("runtime")


def _provide_user_folders() -> list[str]:
    """Replace the user's folders that cannot be written; the sentence says which and where they are now."""
    unusable = {name: path for name, path in _user_folders().items() if not _can_be_written(path)}
    if not unusable:
        return []
    instead = _private_folder("settings")
    for name in unusable:
        os.environ[name] = os.path.join(instead, USER_FOLDERS[name].rsplit("/", 1)[-1].lstrip("."))
    where = next(iter(unusable.values()))
    return [f"Couldn't write settings to {where}; using {instead} until this machine restarts."]


def _user_folders() -> dict[str, str]:
    return {name: os.environ.get(name) or os.path.expanduser(usual) for name, usual in USER_FOLDERS.items()}


def _can_be_written(folder: str) -> bool:
    """Whether `folder` can be written, or made where it does not exist yet."""
    path = os.path.abspath(folder)
    while not os.path.lexists(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    return os.path.isdir(path) and os.access(path, os.R_OK | os.W_OK | os.X_OK)


def _private_folder(purpose: str) -> str:
    """Return a folder that only this user can read, under the temporary one; the same each time."""
    import tempfile  # late: start-up time

    folder = os.path.join(tempfile.gettempdir(), f"mapviewer-{os.getuid()}-{purpose}")
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        found = os.lstat(folder)
        if found.st_uid == os.getuid() and found.st_mode & 0o170777 == 0o040700:
            return folder
        return tempfile.mkdtemp(prefix="mapviewer-")  # somebody else's: never write there
    return folder


def use_utf8() -> None:
    """Leave a locale without UTF-8, in a new process if need be: the names are in letters of several scripts.

    Qt would do half of this too, and say so in five lines on every start.
    """
    if os.name != "posix":
        return
    if locale.nl_langinfo(locale.CODESET).upper() not in ("UTF-8", "UTF8"):
        os.environ["LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"] = "C.UTF-8"
    if sys.getfilesystemencoding() != "utf-8":
        os.execve(sys.executable, sys.orig_argv, {**os.environ, "PYTHONUTF8": "1"})


def print_anything() -> None:
    """Show what the output cannot encode as escapes: no message may fail for the name of a file."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
