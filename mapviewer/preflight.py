"""Look at the machine before Qt does: where Qt would abort, say one sentence with the command that mends it.

This module imports neither Qt nor geodata, and it runs on every Python since 3.7, so that it can say that
Python is too old. `scripts/setup.sh` runs it as a file, before anything is installed.
"""

from __future__ import annotations

import ctypes
import enum
import importlib.util
import os
import re
import sys
import threading

OLDEST_PYTHON = (3, 11)
ANSWER_WITHIN_S = 5.0
EXPORT_EXAMPLE = "mapviewer export --output map.png"

PYTHON_PACKAGES = ("geopandas", "matplotlib", "numpy", "pandas", "pyogrio", "pyproj", "rapidfuzz", "shapely")

# What PySide6's wheel links but does not bring, and the Debian and Ubuntu package of each.
DRAWING_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


class Need(enum.IntEnum):
    """How much of the machine a command uses; each level includes the ones before it."""

    NOTHING = 0
    DATA = 1
    DRAWING = 2
    WINDOW = 3


def problems(need: Need) -> list[str]:
    """Return a sentence for each thing that this machine lacks for `need`, with the command that mends it."""
    if need is Need.NOTHING:
        return []
    if sys.version_info < OLDEST_PYTHON:
        return [_python_too_old()]
    found = [_missing_packages(need), _broken_pyside(need)]
    no_display = (_unknown_platform() or _no_display()) if need >= Need.WINDOW else ""
    # Libraries that only a window needs would not help where there is no display.
    found += [_missing_libraries(min(need, Need.DRAWING) if no_display else need), no_display]
    return [sentence for sentence in found if sentence]


def missing_system_packages(need: Need) -> list[str]:
    """Return the Debian packages, sorted, of the system libraries for `need` that cannot be loaded."""
    return sorted({package for name, package in _libraries(need).items() if not _loads(name)})


def install_command(libraries: dict[str, str]) -> str:
    """Return this system's command that installs `libraries` (soname to Debian package); empty if unknown."""
    import shutil  # late: start-up time

    sudo = "" if _is_root() else "sudo "
    if shutil.which("apt-get"):
        update = "" if apt_lists_present() else f"{sudo}apt-get update && "
        return f"{update}{sudo}apt-get install -y {' '.join(sorted(set(libraries.values())))}"
    capabilities = " ".join(f"'{name}()(64bit)'" for name in sorted(libraries))
    for manager in ("dnf", "zypper"):
        if shutil.which(manager):
            return f"{sudo}{manager} install -y {capabilities}"
    return ""


def apt_lists_present() -> bool:
    """Whether apt knows any package; the images of bare systems come without its lists."""
    return any("_Packages" in name for name in _listing("/var/lib/apt/lists"))


def _python_too_old() -> str:
    found = ".".join(map(str, sys.version_info[:3]))
    wanted = ".".join(map(str, OLDEST_PYTHON))
    return (
        f"mapviewer requires Python {wanted} or newer; this is {found} ({sys.executable}). "
        f"Use a newer one, for example: python{wanted} -m mapviewer"
    )


def _missing_packages(need: Need) -> str:
    wanted = PYTHON_PACKAGES + (("PySide6",) if need >= Need.DRAWING else ())
    missing = [name for name in wanted if importlib.util.find_spec(name) is None]
    if not missing:
        return ""
    return (
        f"This Python ({sys.executable}) is missing {', '.join(missing)}. "
        "Run `make run` in the project folder, or install mapviewer with: "
        f"{sys.executable} -m pip install mapviewer"
    )


def _broken_pyside(need: Need) -> str:
    """PySide6 6.12.0 loses references to None and True on Python 3.11; after a while the process aborts."""
    if need < Need.DRAWING or sys.version_info[:2] != (3, 11):
        return ""
    package_folder = _pyside_folder()
    # The name of the folder with the release in it: importlib.metadata would cost 25 ms at every start.
    release = re.compile(r"pyside6(_essentials)?-6\.12\.0\.dist-info", re.IGNORECASE)
    if not package_folder or not any(map(release.fullmatch, _listing(os.path.dirname(package_folder)))):
        return ""
    return (
        "PySide6 6.12.0 crashes on Python 3.11. Install another release with: "
        f"{sys.executable} -m pip install 'PySide6-Essentials>=6.8,<6.12'"
    )


def _pyside_folder() -> str:
    spec = importlib.util.find_spec("PySide6")
    return next(iter(spec.submodule_search_locations or [""])) if spec else ""


def _missing_libraries(need: Need) -> str:
    missing = {name: package for name, package in _libraries(need).items() if not _loads(name)}
    if not missing:
        return ""
    command = install_command(missing)
    fix = f"Install them with: {command}" if command else "Install them with your system's package manager."
    return f"Qt requires system libraries that are missing ({', '.join(sorted(missing))}). {fix}"


def _libraries(need: Need) -> dict[str, str]:
    if not sys.platform.startswith("linux") or need < Need.DRAWING:
        return {}
    if need < Need.WINDOW:
        return DRAWING_LIBRARIES
    if wanted_platform() == "wayland":
        return {**DRAWING_LIBRARIES, **WAYLAND_LIBRARIES}
    if wanted_platform() in ("", "xcb"):
        return {**DRAWING_LIBRARIES, **X11_LIBRARIES}
    return DRAWING_LIBRARIES


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def wanted_platform() -> str:
    """Return the Qt platform for a window: what QT_QPA_PLATFORM names first, else what answers, else ""."""
    named = re.split("[:;]", os.environ.get("QT_QPA_PLATFORM", ""))[0]
    if named:
        return "wayland" if named.startswith("wayland") else named
    if not sys.platform.startswith("linux"):
        return "native"
    if wayland_answers() and all(map(_loads, WAYLAND_LIBRARIES)):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


def _unknown_platform() -> str:
    """Qt aborts when it is told to use a platform that it has no plugin for."""
    named = wanted_platform()
    if named in ("", "native"):
        return ""
    folder = os.path.join(_pyside_folder(), "Qt", "plugins", "platforms")
    plugins = [re.fullmatch(r"libq(.*)\.so", name) for name in _listing(folder)]
    known = sorted(plugin[1] for plugin in plugins if plugin)
    if not known or named in known:
        return ""
    return f"QT_QPA_PLATFORM is {named!r}, but Qt only has {', '.join(known)} here. To fix it: unset QT_QPA_PLATFORM"


def _listing(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _no_display() -> str:
    platform = wanted_platform()
    if platform == "xcb" and not x_answers():
        what = f"the X server at DISPLAY={os.environ.get('DISPLAY', '')} does not respond"
    elif platform == "wayland" and not wayland_answers():
        what = f"the Wayland server at WAYLAND_DISPLAY={os.environ.get('WAYLAND_DISPLAY', '')} does not respond"
    elif platform == "":
        what = "neither DISPLAY nor WAYLAND_DISPLAY refers to a working server"
    else:
        return ""
    return f"No display available ({what}). To export an image without one: {EXPORT_EXAMPLE}"


def x_answers() -> bool:
    """Whether the X server that DISPLAY names lets this user in; it gets a few seconds to answer."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library has a sentence of its own
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    errors: list[int] = []

    def ask() -> None:
        connection = xcb.xcb_connect(None, None)
        errors.append(xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)

    # A thread, because a server that hangs would hang the call: libxcb has no time limit.
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(ANSWER_WITHIN_S)
    return errors == [0]


def wayland_answers() -> bool:
    """Whether the Wayland server that WAYLAND_DISPLAY names takes a connection."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    import socket  # late: start-up time

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        link.settimeout(ANSWER_WITHIN_S)
        try:
            link.connect(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))
        except OSError:
            return False
    return True


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def main(argv: list[str]) -> int:
    """Answer scripts/setup.sh: `packages LEVEL` lists Debian packages, `LEVEL` prints problems (code 1)."""
    need = Need[argv[-1].upper()]
    if argv[0] == "packages":
        for package in missing_system_packages(need):
            print(package)
        return 0
    found = problems(need)
    for sentence in found:
        print(sentence, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
