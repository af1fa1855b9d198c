"""What every test relies on: no screen is needed, and no settings of the user's are read or written."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from geodata.gate import answer_cache
from tests import postgres
from tests.patience import PATIENCE_MS

PROJECT = Path(__file__).resolve().parent.parent

# All of this before the first import of Qt or Matplotlib.
# A test of a real window starts a process of its own, with its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt warns about a locale without UTF-8 and a missing runtime folder; both are usual on build machines.
os.environ["LC_ALL"] = "C.UTF-8"
if "XDG_RUNTIME_DIR" not in os.environ:
    _runtime = tempfile.mkdtemp(prefix="mapviewer-tests-")
    atexit.register(shutil.rmtree, _runtime, ignore_errors=True)
    os.environ["XDG_RUNTIME_DIR"] = _runtime
# Matplotlib lists the fonts once and keeps the list; with a new home for each test it would do so each time.
os.environ.setdefault("MPLCONFIGDIR", str(PROJECT / ".pytest_cache" / "matplotlib"))

# No test measures time, and the build machine tries the same examples each time.
settings.register_profile("here", deadline=None)
settings.register_profile("build", deadline=None, derandomize=True)
settings.load_profile("build" if os.environ.get("CI") else "here")


# Tests that need a server are collected where one can be started; `.ci/run` sees to that, and then they must be.
DATABASE_FOLDERS = {PROJECT / "tests" / "geodata" / "postgis", PROJECT / "tests" / "mapviewer" / "databases"}


def pytest_configure() -> None:
    """Refuse to pass without a PostgreSQL where one was promised."""
    if os.environ.get(postgres.NEEDED) and postgres.programs() is None:
        raise pytest.UsageError(f"{postgres.MISSING}, and {postgres.NEEDED} is set")


def pytest_report_header() -> str:
    """Say whether the tests of databases run."""
    found = postgres.programs()
    return f"PostGIS: {found}" if found else f"{postgres.MISSING}: the tests of databases are not collected"


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out what needs a server where there is none."""
    inside = not DATABASE_FOLDERS.isdisjoint((collection_path, *collection_path.parents))
    return True if inside and postgres.programs() is None else None


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """A PostgreSQL with PostGIS of the tests' own."""
    with postgres.running_server() as started:
        yield started


class PatientBot(QtBot):
    """Waits two minutes for what is to come: five seconds, pytest-qt's own limit, are too short on a loaded machine."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:
        """Wait until something is so."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = PATIENCE_MS, **options: object) -> object:
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget: object, *, timeout: int = PATIENCE_MS) -> object:
        """Wait for a window to be shown."""
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Pytest-qt's hand in place of the user's, with more patience."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def kept_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is kept of a file under its content, for all tests: most open the same story, and reading takes a while."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, kept_files: Path) -> Path:
    """Give each test an empty home, so that settings of one test or of the user reach no other."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("MAPVIEWER_CACHE", str(kept_files))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of the test's own."""
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("MAPVIEWER_CACHE", str(cache))
    (cache / answer_cache.FOLDER).mkdir()
    return cache / answer_cache.FOLDER


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """Start an X server in memory for tests of real windows; the value is what DISPLAY should be."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed: apt-get install -y xvfb")
    read_end, write_end = os.pipe()
    command = [server, "-displayfd", str(write_end), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as process:
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        process.terminate()
