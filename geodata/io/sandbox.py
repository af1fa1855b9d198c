"""The sandbox of the reader process: seccomp, Landlock, an audit hook and resource limits.

Three layers of defence. On every system a Python audit hook refuses sockets and new processes, and resource limits
apply to memory, time and file sizes where supported. On Linux the kernel refuses every system call that reading does
not take (`geodata.io.system_calls`) and all files outside the libraries and the working folder (Landlock), where
available. Reading a file needs none of these; they are a safeguard against unknown vulnerabilities.
"""

from __future__ import annotations

import ctypes
import os
import signal
import struct
import sys
import sysconfig
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from geodata.io.system_calls import allow_only_reading

REFUSED_EVENTS = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile",
                  "os.fork", "pty.", "ftplib.", "urllib.", "http.", "smtplib.", "webbrowser.")  # fmt: skip
# What a system's packages install, wherever it keeps them; nothing of a user's.
SYSTEM_FOLDERS = ("/usr", "/lib", "/lib64", "/opt", "/nix/store", "/gnu/store", "/etc/ld.so.cache")
_PR_SET_NO_NEW_PRIVS = 38
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ, _EXECUTE = 0b1100, 1  # read a file, read a folder; run a program
_PACKAGE = Path(__file__).resolve().parent.parent
_ALL_OF_VERSION = {1: (1 << 13) - 1, 2: (1 << 14) - 1}
_ALL_LATER = (1 << 15) - 1
_USUAL_S = 0.005  # for counting to 200,000 on a middling machine of 2024


def confine(
    working_folder: Path | None,
    memory_bytes: int,
    cpu_s: int,
    *,
    growth_bytes: int = 3 << 30,
    file_bytes: int = 4 << 30,
    connected: bool = False,
) -> tuple[str, ...]:
    """Enter the sandbox and return the names of the active mechanisms. Call it once all imports are done.

    Only *working_folder* can be written to; without one, nothing but open files. The limits are *memory_bytes* in all
    and *growth_bytes* beyond what the process has, seconds of work, and bytes of a file that it writes. *connected*: a
    connection that is open already may go on being used.
    """
    fences = []
    if _limit_resources(memory_bytes, growth_bytes, cpu_s, file_bytes):
        fences.append("limits")
    sys.addaudithook(_refuse_events)
    fences.append("audit")
    if sys.platform == "linux":
        if _landlock(_library_folders(), working_folder):
            fences.append("landlock")
        if allow_only_reading(connected=connected):
            fences.append("seccomp")
    return tuple(fences)


def _refuse_events(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(REFUSED_EVENTS):
        raise PermissionError(f"the sandbox does not allow {event}")


def _limit_resources(memory_bytes: int, growth_bytes: int, cpu_s: int, file_bytes: int) -> bool:
    try:
        import resource
    except ImportError:  # Windows
        return False
    wanted = {
        "RLIMIT_AS": memory_bytes,
        "RLIMIT_DATA": min(memory_bytes, _data_bytes() + growth_bytes),
        "RLIMIT_CPU": cpu_s,
        "RLIMIT_FSIZE": file_bytes,
        "RLIMIT_NOFILE": 256,
        "RLIMIT_CORE": 0,
    }
    set_all = True
    for name, limit in wanted.items():
        try:
            _, hard = resource.getrlimit(getattr(resource, name))
            most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(getattr(resource, name), (most, most))
        except (AttributeError, OSError, ValueError):  # not on this system, or not to be changed (macOS)
            set_all = False
    return set_all


def _data_bytes() -> int:
    """What this process has taken by now: limits on its growth are counted from here."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData:")), 0)


@contextmanager
def work_within(seconds: float) -> Iterator[None]:
    """End this process when the block has worked for so long; time in which others have the processor does not count.

    A slow machine gets more, up to four times as much.
    """
    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds * _slowness())
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


@cache
def _slowness() -> float:
    """How much slower than usual this machine is, from 1 to 4."""
    began = time.thread_time()
    for _ in range(200_000):
        pass
    return min(max(1.0, (time.thread_time() - began) / _USUAL_S), 4.0)


def _library_folders() -> list[Path]:
    """Where Python, this package and the libraries are: imported late, they are still read from there.

    Not ``sys.path``, which a variable of the user's environment can lead anywhere.
    """
    paths = sysconfig.get_paths()
    installed = {paths[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    libraries = {path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")}
    folders = {*installed, *libraries, str(_PACKAGE), sys.prefix, sys.base_prefix, *SYSTEM_FOLDERS}
    return [Path(folder) for folder in sorted(folders) if os.path.exists(folder)]


def _landlock(readable: Iterable[Path], writable: Path | None) -> bool:
    """Let this process open files only in these folders; False where the kernel has no Landlock."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    version = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    handled = _ALL_OF_VERSION.get(version, _ALL_LATER)
    attributes = ctypes.c_uint64(handled)
    ruleset = libc.syscall(_LANDLOCK_CREATE, ctypes.byref(attributes), ctypes.c_size_t(8), 0)
    if ruleset < 0:
        return False
    try:
        for folder in readable:
            _allow_beneath(libc, ruleset, folder, _READ if folder.is_dir() else 0b100)
        if writable is not None:
            _allow_beneath(libc, ruleset, writable, handled & ~_EXECUTE)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow_beneath(libc: ctypes.CDLL, ruleset: int, folder: Path, access: int) -> None:
    try:
        at = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", access, at), 12)
        libc.syscall(_LANDLOCK_ADD, ruleset, 1, rule, 0)
    finally:
        os.close(at)
