"""The fences of the reader process, tried from inside."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from geodata.io import system_calls

INSIDE = """
import ctypes, json, os, pathlib, socket, subprocess, sys
from geodata.io.sandbox import confine
folder = pathlib.Path(sys.argv[1])
secret = sys.argv[2]
here, there = socket.socketpair()
fences = confine(folder, 3 << 30, 60, connected=sys.argv[3] == "connected")
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
if sys.argv[3] == "connected":
    here.send(b"x")
elif "seccomp" in fences:
    attempts["a connection that is open"] = lambda: here.send(b"x")
if "seccomp" in fences:
    x86 = os.uname().machine == "x86_64"
    attempts["socket behind Python's back"] = lambda: libc.socket(2, 1, 0)
    words = (ctypes.c_char_p * 2)(b"true", None)
    attempts["program behind Python's back"] = lambda: libc.execve(b"/bin/true", words, None)
    attempts["signal"] = lambda: libc.kill(os.getppid(), 0)
    attempts["signal to a thread"] = lambda: libc.syscall(200 if x86 else 130, os.getppid(), 0)
    attempts["signal to a thread of a process"] = lambda: libc.syscall(234 if x86 else 131, os.getpid(), os.getpid(), 0)
    attempts["another mode"] = lambda: libc.chmod(str(folder).encode(), 0o777)
    attempts["fork behind Python's back"] = libc.fork
    attempts["a namespace"] = lambda: libc.unshare(0x10000000)
    attempts["tracing"] = lambda: libc.ptrace(0, 0, 0, 0)
    attempts["a link"] = lambda: libc.symlink(secret.encode(), str(folder / "link").encode())
    attempts["a device"] = lambda: libc.mknod(str(folder / "pipe").encode(), 0o010600, 0)
    attempts["a call that no kernel has yet"] = lambda: libc.syscall(999)
    attempts["a limit lifted"] = lambda: libc.prlimit(0, 7, (ctypes.c_uint64 * 2)(99, 99), None)
    attempts["typing into a terminal"] = lambda: libc.ioctl(0, 0x5412, b"x")
if "landlock" in fences:
    attempts["another file"] = lambda: open(secret).read()
    attempts["another file behind Python's back"] = lambda: libc.open(secret.encode(), 0)
    attempts["writing elsewhere"] = lambda: open(secret + ".new", "w")
    attempts["listing elsewhere"] = lambda: os.listdir(os.path.dirname(secret))
    attempts["removing elsewhere"] = lambda: os.remove(secret)
(folder / "own.txt").write_text("allowed")
import threading
threads = [threading.Thread(target=str) for _ in range(3)]  # what reading needs goes on working
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps({"fences": fences, "let through": [name for name, attempt in attempts.items() if not refused(attempt)],
                  "own": (folder / "own.txt").read_text()}))
"""


def landlock_version() -> int:
    """What the kernel itself says: 0 or less where it has none. Asked here, so that no fence goes missing unseen."""
    libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
    return int(libc.syscall(444, None, 0, 1)) if libc is not None else 0


def allows_namespaces() -> bool:
    """Whether another program can enter namespaces here."""
    unshare = shutil.which("unshare")
    command = [unshare or "", "--user", "--map-root-user", "--pid", "--net", "--fork", "true"]
    return unshare is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("way", ["alone", "connected"])
def test_no_fence_lets_anything_through(way: str, tmp_path: Path) -> None:
    folder, private = tmp_path / "working", tmp_path / "private"
    folder.mkdir()
    private.mkdir()
    secret = private / "secret.txt"
    secret.write_text("secret")
    done = subprocess.run(
        [sys.executable, "-c", INSIDE, str(folder), str(secret), way],
        capture_output=True,
        text=True,
        check=True,
        cwd=os.getcwd(),
    )
    told = json.loads(done.stdout)
    assert told["let through"] == []
    assert told["own"] == "allowed"
    assert "audit" in told["fences"]
    assert ("landlock" in told["fences"]) == (landlock_version() > 0)
    assert ("seccomp" in told["fences"]) == (sys.platform == "linux" and os.uname().machine in ("x86_64", "aarch64"))
    assert secret.read_text() == "secret"


NAMESPACES = """
import json, os, socket
from geodata.io.namespaces import enter_namespaces
outside = os.getpid()
names = enter_namespaces()
print(json.dumps([names, os.getpid() < 4, [name for _, name in socket.if_nameindex()]]))
os._exit(7)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux")
def test_where_there_are_namespaces_a_reader_sees_no_network_and_no_other_process() -> None:
    done = subprocess.run([sys.executable, "-c", NAMESPACES], capture_output=True, text=True, check=False)
    names, alone, networks = json.loads(done.stdout)
    assert done.returncode == 7
    if not names:
        assert not allows_namespaces()
        pytest.skip("this kernel, or who runs it, allows no namespaces")
    assert (names, alone, networks) == (["user", "processes", "network"], True, ["lo"])


LIBRARIES = """
import json
from geodata.io.sandbox import _library_folders
print(json.dumps([str(folder) for folder in _library_folders()]))
"""


def test_no_variable_of_the_environment_widens_what_can_be_read(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([os.getcwd(), str(tmp_path)])}
    done = subprocess.run(
        [sys.executable, "-c", LIBRARIES], capture_output=True, text=True, check=True, env=environment, cwd=tmp_path
    )
    folders = json.loads(done.stdout)
    assert str(tmp_path) not in folders
    assert os.getcwd() not in folders


@pytest.mark.parametrize("connected", [False, True])
def test_every_machine_s_filter_ends_in_a_refusal_and_jumps_nowhere_else(connected: bool) -> None:
    for machine in system_calls._MACHINES.values():
        assert len(set(machine.allowed)) == len(machine.allowed)
        program = system_calls.filter_of(machine, connected=connected)
        steps = list(struct.iter_unpack("=HBBI", program))
        for at, (code, yes, no, _) in enumerate(steps):
            assert code == system_calls._RESULT or at + 1 + max(yes, no) < len(steps)
        assert {value for code, _, _, value in steps if code == system_calls._RESULT} == {
            0x7FFF0000, 0x00050001, 0x00050026,
        }  # fmt: skip


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
        assert landlock_version() <= 0
        pytest.skip("this kernel has no Landlock")
    assert (done.returncode, done.stderr) == (3, b"")
