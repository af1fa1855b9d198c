"""A whole session of use opens no socket: the kernel would end the program at the first one.

A database that the reader joins by hand is the one thing that is ever connected to, by a process of its own
(`geodata.postgis`). This session never asks for one, so it has no exception.
"""

from __future__ import annotations

import ast
import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PROCESS_S

PROJECT = Path(__file__).resolve().parent.parent
# A filter of the kernel's: whoever asks for a socket that is not of this computer's own (AF_UNIX) is killed, children
# too; Python's own sockets are refused of every kind.
FENCE = """
import ctypes, platform, struct, sys
machine = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}[platform.machine()]
steps = [(0x20, 0, 0, 4), (0x15, 0, 5, machine[0]), (0x20, 0, 0, 0), (0x15, 0, 2, machine[1]), (0x20, 0, 0, 16),
         (0x15, 0, 1, 1), (0x06, 0, 0, 0x7FFF0000), (0x06, 0, 0, 0x80000000)]
code = b"".join(struct.pack("=HBBI", *step) for step in steps)
kept = ctypes.create_string_buffer(code, len(code))
program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(kept)))
libc = ctypes.CDLL(None)
assert libc.prctl(38, 1, 0, 0, 0) == 0
assert libc.prctl(22, 2, program, 0, 0) == 0
asked = []
sys.addaudithook(lambda event, arguments: asked.append(event) if event.startswith(("socket.", "urllib.")) else None)
"""
SESSION = (
    FENCE
    + """
from pathlib import Path
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from benchmarks.soak import Soak, wait
from geodata import open_story, read_layer
from geodata.article.article import open_article
from mapviewer.export.handout import write_handout
from mapviewer.export.web.web_page import share
from mapviewer.app.application import create_application

qInstallMessageHandler(lambda *_: None)
folder = Path(sys.argv[1])
application = create_application([])
soak = Soak(folder)
soak.round()
window, story = soak.window, open_story("caucasus")
for command in ("view.coverage", "help.about", "help.keys", "story.problems", "edit.steps", "go.copy"):
    soak.run(command)
    wait(30)
(folder / "places.csv").write_text("name,lon,lat\\nShusha,46.75,39.76\\n")
print(len(read_layer(folder / "places.csv").rows))
(folder / "ferry.html").write_text("<html><body><article><h1>Ferry</h1><p><img src='http://127.0.0.1:9/x.png'>" +
    "The ferry from Baku to Aktau resumed on Tuesday. " * 9 + "</p></article></body></html>")
print(open_article(folder / "ferry.html").title)
share(story, folder / "story.html")
write_handout(story, folder / "lesson.pdf")
soak.close()
print(asked, "psycopg" in sys.modules)
"""
)
CONTROLS = {
    "Python": "import socket; socket.socket()",
    "Qt": "from PySide6.QtNetwork import QTcpSocket; s = QTcpSocket(); s.connectToHost('127.0.0.1', 9);"
    " s.waitForConnected(1000)",
    "a name": "import socket; socket.getaddrinfo('nowhere.invalid', 9)",
    "a program": "import subprocess, sys; code = subprocess.run([sys.executable, '-c', 'import socket;"
    " socket.socket()']).returncode; import os, signal; os.kill(os.getpid(), -code)",
}
linux = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"), reason="a fence of Linux's kernel"
)


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=PROCESS_S, check=False)


@linux
def test_a_session_of_use_opens_no_socket(tmp_path: Path) -> None:
    done = run(SESSION, str(tmp_path))
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split("\n") == ["1", "Ferry", "[] False", ""]
    assert (tmp_path / "story.html").stat().st_size > 100_000


@linux
@pytest.mark.parametrize("name", CONTROLS)
def test_the_fence_would_have_noticed(name: str) -> None:
    assert run(FENCE + CONTROLS[name]).returncode == -signal.SIGSYS


NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests", "httpx", "aiohttp", "psycopg",
           "psycopg2", "QtNetwork", "QtWebEngineWidgets", "QtSql"}  # fmt: skip
# The display is asked whether it answers; a library is told that there is no IPv6; addresses are taken to pieces.
ALLOWED = {"mapviewer/preflight.py": {"socket"}, "geodata/article/article_formats.py": {"socket"}}


def imported(path: Path) -> set[str]:
    """The modules that a file imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_only_the_database_part_imports_what_connects() -> None:
    database = PROJECT / "geodata" / "postgis"
    for package in ("geodata", "mapviewer"):
        for path in (PROJECT / package).rglob("*.py"):
            found = {part for name in imported(path) for part in name.split(".")} & NETWORK
            if "urllib" in found and all(
                name.startswith("urllib.parse") for name in imported(path) if "urllib" in name
            ):
                found.remove("urllib")
            allowed = ALLOWED.get(path.relative_to(PROJECT).as_posix(), set())
            assert found <= allowed or path.is_relative_to(database), path
