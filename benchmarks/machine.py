"""The machine, a screen to measure on, and processes of their own for each measurement."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "tools" / "peers"
SYSTEM_PYTHON = "/usr/bin/python3"
SCREEN = "3840x2160x24"
MOST_S = 900.0  # for one measurement: what has not ended then will not


def describe() -> str:
    """One sentence about the machine."""
    import PySide6

    cores = len(os.sched_getaffinity(0))
    return (
        f"{_cpu()}, {cores} cores, {_memory_gb():.0f} GB, no graphics card used; "
        f"{_system()}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, {_qgis()}; "
        f"load before the run {os.getloadavg()[0]:.1f}."
    )


def _cpu() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown CPU")


def _memory_gb() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform()


def _qgis() -> str:
    return f"QGIS {qgis_release()}" if qgis_release() else "no QGIS"


@cache
def qgis_release() -> str:
    """The release of QGIS if the system's Python can load it, else ""."""
    if not (shutil.which("qgis") and Path(SYSTEM_PYTHON).exists()):
        return ""
    code = "from qgis.core import Qgis; print(Qgis.QGIS_VERSION.split('-')[0])"
    found = subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, text=True, env=environment_of({}))
    return found.stdout.strip() if found.returncode == 0 else ""


@contextmanager
def virtual_screen() -> Iterator[None]:
    """A 4K X screen without a graphics card for everything within; it stays up between clients (``-noreset``)."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ.pop("WAYLAND_DISPLAY", None)
    try:
        yield
    finally:
        server.terminate()
        server.wait()


@contextmanager
def workshop() -> Iterator[Path]:
    """A folder for generated files, caches, settings and sessions, removed at the end."""
    with tempfile.TemporaryDirectory(prefix="mapviewer-bench-") as name:
        folder = Path(name)
        os.environ["MAPVIEWER_CACHE"] = str(folder / "cache")
        # As for a new user: settings or an unsaved story of ours would be measured too.
        for kind in ("CONFIG", "STATE", "DATA", "CACHE"):
            os.environ[f"XDG_{kind}_HOME"] = str(folder / kind.lower())
        yield folder


def run(arguments: Sequence[str], extra: Mapping[str, str] | None = None) -> str:
    """Run a program to its end and return what it printed; its errors go to the terminal."""
    environment = environment_of(extra or {})
    done = subprocess.run(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment, timeout=MOST_S)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)} ended with {done.returncode}")
    return done.stdout


def measure(module: str, *arguments: str) -> Any:
    """Run a module of this package in a process of its own; the last line that it prints is JSON.

    It draws off screen, as the peers do: what an X server takes to show a picture is the same for all.
    """
    return _measured(f"benchmarks.{module}", arguments, {"QT_QPA_PLATFORM": "offscreen"})


def measure_peer(module: str, *arguments: str) -> Any:
    """The same with a module of `tools.peers`."""
    return _measured(f"tools.peers.{module}", arguments, {"QT_QPA_PLATFORM": "offscreen"})


def measure_on_screen(module: str, *arguments: str) -> Any:
    """The same with a module of this package in a window on the virtual screen."""
    return _measured(f"benchmarks.{module}", arguments, {})


def _measured(module: str, arguments: Sequence[str], extra: Mapping[str, str]) -> Any:
    return json.loads(run([sys.executable, "-m", module, *arguments], extra).splitlines()[-1])


def measure_with_system_python(script: str, *arguments: str) -> Any:
    """Run a peer's script with the Python that QGIS is installed for; the last line is JSON."""
    path = PEERS / script
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    return json.loads(run([SYSTEM_PYTHON, str(path), *arguments], environment).splitlines()[-1])


def environment_of(extra: Mapping[str, str]) -> dict[str, str]:
    """Ours, with bytecode kept as in any installation, and without what belongs to this virtual environment."""
    unwanted = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "VIRTUAL_ENV")
    return {key: value for key, value in os.environ.items() if key not in unwanted} | dict(extra)
