"""Take out of a folder of packages what the program never opens: Qt's QML and tools, tests, headers, other languages.

`python scripts/slim_dist.py FOLDER` changes FOLDER. Only `scripts/dist.sh` calls it, on a copy made for distribution.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

# Modules of Qt that the program imports, and those that the platform plugins link.
QT_KEPT = (
    "Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Svg", "Test", "WaylandClient",
    "WaylandEglClientHwIntegration", "Widgets", "WlShellIntegration", "XcbQpa",
)  # fmt: skip
PLUGINS_KEPT = (
    "platforms", "imageformats", "iconengines", "printsupport", "xcbglintegrations", "platforminputcontexts",
    "platformthemes", "wayland-shell-integration", "wayland-graphics-integration-client", "wayland-decoration-client",
)  # fmt: skip
BINDINGS_KEPT = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets")
# Of the platforms, those of a desktop and the one without a screen.
PLATFORMS_LEFT_OUT = ("eglfs", "linuxfb", "minimalegl", "vkkhrdisplay", "vnc")
EVERYWHERE = ("tests", "test", "testing_data", "__pycache__", "include", "examples", "sample_data")
# Libraries that look for these by name when they are imported.
NEEDED = ("numpy/testing", "numpy/_core/tests/_natype.py", "pandas/testing")
FILES = ("*.pyi", "*.pyx", "*.pxd", "*.h", "*.hpp", "*.c", "*.a", "*.qmltypes", "*.prl")
# Only numpy's own tests and setup open these; Pillow opens AVIF only when it is asked to, which nothing does.
LIBRARIES = ("numpy/_core/_simd.*.so", "PIL/_avif.*.so", "pillow.libs/libavif-*")
STRIPPED_FROM_BYTES = 200_000
FOLDERS = ("PySide6/Qt/qml", "PySide6/Qt/metatypes", "PySide6/Qt/libexec", "PySide6/include", "PySide6/typesystems",
           "PySide6/glue", "PySide6/doc", "PySide6/scripts", "PySide6/support", "matplotlib/mpl-data/sample_data",
           "pip", "setuptools", "pkg_resources", "_distutils_hack", "bin")  # fmt: skip


def main(folder: Path) -> None:
    """Slim the folder and say by how much."""
    before = size_mb(folder)
    for name in FOLDERS:
        shutil.rmtree(folder / name, ignore_errors=True)
    (folder / "distutils-precedence.pth").unlink(missing_ok=True)  # of setuptools
    slim_qt(folder / "PySide6")
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and path.name in EVERYWHERE and not is_needed(path, folder):
            shutil.rmtree(path)
    for pattern in FILES:
        for path in folder.rglob(pattern):
            path.unlink()
    for pattern in LIBRARIES:
        for path in folder.glob(pattern):
            path.unlink()
    strip(folder)
    for path in (folder / "babel" / "locale-data").glob("*.dat") if (folder / "babel").is_dir() else ():
        if path.stem.partition("_")[0] not in ("root", "en"):
            path.unlink()
    print(f"     {before:.0f} MB become {size_mb(folder):.0f} MB", file=sys.stderr)


def strip(folder: Path) -> None:
    """Take symbols and debugging notes out of compiled modules, wherever what is left still loads.

    Some wheels' libraries were relinked for the wheel in a way that `strip` does not understand.
    """
    for path in folder.rglob("*.so*"):
        if path.stat().st_size < STRIPPED_FROM_BYTES:
            continue
        bare = path.with_name(f"bare-{path.name}")  # beside its neighbours, which it looks for there
        done = subprocess.run(["strip", "--strip-unneeded", "-o", bare, path], capture_output=True)
        if done.returncode == 0 and loads(bare) and bare.stat().st_size < path.stat().st_size:
            bare.replace(path)
        bare.unlink(missing_ok=True)


def loads(library: Path) -> bool:
    """Whether a library can be loaded, with all that it is linked to."""
    code = "import ctypes, os, sys; ctypes.CDLL(sys.argv[1], mode=os.RTLD_NOW)"
    return subprocess.run([sys.executable, "-c", code, library], capture_output=True).returncode == 0


def slim_qt(qt: Path) -> None:
    """Keep the modules and plugins of Qt that the program uses."""
    for library in (qt / "Qt" / "lib").glob("libQt6*"):
        if library.name.removeprefix("libQt6").partition(".")[0] not in QT_KEPT:
            library.unlink()
    for plugin in (qt / "Qt" / "plugins").iterdir():
        if plugin.name not in PLUGINS_KEPT:
            shutil.rmtree(plugin)
    for platform in PLATFORMS_LEFT_OUT:
        (qt / "Qt" / "plugins" / "platforms" / f"libq{platform}.so").unlink(missing_ok=True)
    for path in qt.iterdir():
        if path.name.startswith("Qt") and path.suffix == ".so" and path.name.partition(".")[0] not in BINDINGS_KEPT:
            path.unlink()
        elif path.is_file() and not path.suffix and path.name not in ("py.typed",):
            path.unlink()  # tools: designer, linguist, lupdate …


def is_needed(path: Path, folder: Path) -> bool:
    """Whether a folder that looks like tests is one that its package imports."""
    inside = path.relative_to(folder).as_posix()
    return any(needed.startswith(inside) for needed in NEEDED)


def size_mb(folder: Path) -> float:
    """Megabytes of all files."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


if __name__ == "__main__":
    main(Path(sys.argv[1]))
