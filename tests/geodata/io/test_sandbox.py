"""The fences of the reader process, tried from inside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

INSIDE = """
import ctypes, json, os, pathlib, socket, subprocess, sys
from geodata.io.sandbox import confine
folder = pathlib.Path(sys.argv[1])
secret = sys.argv[2]
fences = confine(folder, 3 << 30, 60)
libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None

def refused(attempt):
    try:
        return attempt() == -1
    except OSError:
        return True

attempts = {
    "socket": socket.socket,
    "connect": lambda: socket.create_connection(("127.0.0.1", 9)),
    "lookup": lambda: socket.getaddrinfo("localhost", 80),
    "program": lambda: subprocess.run(["true"]),
    "shell": lambda: os.system("true"),
    "fork": os.fork if hasattr(os, "fork") else lambda: -1,
}
if "seccomp" in fences:
    attempts["socket behind Python's back"] = lambda: libc.socket(2, 1, 0)
    words = (ctypes.c_char_p * 2)(b"true", None)
    attempts["program behind Python's back"] = lambda: libc.execve(b"/bin/true", words, None)
    attempts["signal"] = lambda: libc.kill(os.getppid(), 0)
if "landlock" in fences:
    attempts["another file"] = lambda: open(secret).read()
    attempts["another file behind Python's back"] = lambda: libc.open(secret.encode(), 0)
    attempts["writing elsewhere"] = lambda: open(secret + ".new", "w")
    attempts["listing elsewhere"] = lambda: os.listdir(os.path.dirname(secret))
    attempts["removing elsewhere"] = lambda: os.remove(secret)
(folder / "own.txt").write_text("allowed")
print(json.dumps({"fences": fences, "let through": [name for name, attempt in attempts.items() if not refused(attempt)],
                  "own": (folder / "own.txt").read_text()}))
"""


def test_no_fence_lets_anything_through(tmp_path: Path) -> None:
    folder, private = tmp_path / "working", tmp_path / "private"
    folder.mkdir()
    private.mkdir()
    secret = private / "secret.txt"
    secret.write_text("secret")
    done = subprocess.run(
        [sys.executable, "-c", INSIDE, str(folder), str(secret)],
        capture_output=True,
        text=True,
        check=True,
        cwd=os.getcwd(),
    )
    told = json.loads(done.stdout)
    assert told["let through"] == []
    assert told["own"] == "allowed"
    assert "audit" in told["fences"]
    assert secret.read_text() == "secret"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux")
def test_memory_is_limited() -> None:
    program = (
        "import pathlib, sys\nfrom geodata.io.sandbox import confine\n"
        "confine(pathlib.Path(sys.argv[1]), 1 << 29, 60)\nb'x' * (1 << 30)"
    )
    done = subprocess.run([sys.executable, "-c", program, "/tmp"], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr


SOCKETS = """
import sys
opened = []
sys.addaudithook(lambda event, arguments: opened.append(event) if event.startswith("socket.") else None)
from geodata import read_layer
read_layer(sys.argv[1])
read_layer(sys.argv[1]).features
print(opened)
"""


def test_the_program_itself_opens_no_socket_to_read_a_layer(tmp_path: Path) -> None:
    path = tmp_path / "place.geojson"
    path.write_text('{"type":"Point","coordinates":[46.75,39.76]}')
    done = subprocess.run([sys.executable, "-c", SOCKETS, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


LOADER = next(iter(sorted(Path("/lib64").glob("ld-linux*.so.*"))), None)


@pytest.mark.skipif(LOADER is None, reason="no loader that runs by itself")
def test_a_single_file_that_may_be_read_may_not_be_run(tmp_path: Path) -> None:
    assert LOADER is not None
    program = tmp_path / "program"
    shutil.copy(LOADER, program)  # the loader is linked to nothing: to run it, only it has to be allowed
    code = (
        "import os, pathlib, sys\nfrom geodata.io import sandbox\nfile = pathlib.Path(sys.argv[1])\n"
        "if not sandbox._landlock([file], pathlib.Path(sys.argv[2])):\n    sys.exit(4)\n"
        "assert file.read_bytes()[:4] == b'\\x7fELF'\n"
        "try:\n    os.execv(file, [str(file), '--version'])\nexcept PermissionError:\n    sys.exit(3)"
    )
    working = tmp_path / "working"
    working.mkdir()
    done = subprocess.run([sys.executable, "-c", code, str(program), str(working)], check=False, capture_output=True)
    if done.returncode == 4:
        pytest.skip("this kernel has no Landlock")
    assert (done.returncode, done.stderr) == (3, b"")
