"""The sandbox of the reader process: seccomp, Landlock, an audit hook and resource limits.

Three layers of defence. On every system a Python audit hook refuses sockets and new processes, and resource limits
apply to memory, time and file sizes where supported. On Linux the kernel refuses sockets and programs (seccomp) and all
files outside the libraries and the working folder (Landlock), where available. Reading a file needs none of these; they
are a safeguard against unknown vulnerabilities.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

REFUSED_EVENTS = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile",
                  "os.fork", "pty.", "ftplib.", "urllib.", "http.", "smtplib.", "webbrowser.")  # fmt: skip
# What a system's packages install, wherever it keeps them; nothing of a user's.
SYSTEM_FOLDERS = ("/usr", "/lib", "/lib64", "/opt", "/nix/store", "/gnu/store", "/etc/ld.so.cache")
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM
# (audit architecture, numbers of the calls): socket, execve, ptrace, kill, execveat, io_uring_setup, process_vm_readv,
# process_vm_writev, pidfd_send_signal
_CALLS = {
    "x86_64": (0xC000003E, (41, 59, 101, 62, 322, 425, 310, 311, 424)),
    "aarch64": (0xC00000B7, (198, 221, 117, 129, 281, 425, 270, 271, 424)),
}
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ = 0b1100  # read a file, read a folder
_ALL_OF_VERSION = {1: (1 << 13) - 1, 2: (1 << 14) - 1}
_ALL_LATER = (1 << 15) - 1


def confine(working_folder: Path, memory_bytes: int, cpu_s: int) -> tuple[str, ...]:
    """Enter the sandbox and return the names of the active mechanisms. Call it once all imports are done."""
    fences = []
    if _limit_resources(memory_bytes, cpu_s):
        fences.append("limits")
    sys.addaudithook(_refuse_events)
    fences.append("audit")
    if sys.platform == "linux":
        if _landlock(_library_folders(), working_folder):
            fences.append("landlock")
        if _seccomp():
            fences.append("seccomp")
    return tuple(fences)


def _refuse_events(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(REFUSED_EVENTS):
        raise PermissionError(f"the sandbox does not allow {event}")


def _limit_resources(memory_bytes: int, cpu_s: int) -> bool:
    try:
        import resource
    except ImportError:  # Windows
        return False
    limits = {
        "RLIMIT_AS": memory_bytes,
        "RLIMIT_CPU": cpu_s,
        "RLIMIT_FSIZE": 4 << 30,
        "RLIMIT_NOFILE": 256,
        "RLIMIT_CORE": 0,
    }
    set_all = True
    for name, limit in limits.items():
        try:
            _, hard = resource.getrlimit(getattr(resource, name))
            most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(getattr(resource, name), (most, most))
        except (AttributeError, OSError, ValueError):  # not on this system, or not to be changed (macOS)
            set_all = False
    return set_all


def _library_folders() -> list[Path]:
    """Where Python and the libraries are: imported late, they are still read from there."""
    folders = {*filter(None, sys.path), sys.prefix, sys.base_prefix, os.path.dirname(os.path.realpath(sys.executable))}
    return [Path(folder) for folder in sorted(folders.union(SYSTEM_FOLDERS)) if os.path.exists(folder)]


def _landlock(readable: Iterable[Path], writable: Path) -> bool:
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
        _allow_beneath(libc, ruleset, writable, handled & ~1)
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


def _seccomp() -> bool:
    """Let the kernel refuse sockets, programs and signals; False where it cannot."""
    if platform.machine() not in _CALLS:
        return False
    architecture, calls = _CALLS[platform.machine()]
    program = _filter(architecture, calls)
    libc = ctypes.CDLL(None, use_errno=True)
    code = ctypes.create_string_buffer(program, len(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    header = Program(len(program) // 8, ctypes.cast(code, ctypes.c_void_p))
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(header), 0, 0) == 0)


def _filter(architecture: int, calls: Sequence[int]) -> bytes:
    """A classic BPF program: other architectures and the calls listed are refused, the rest is allowed."""
    load, equal, at_least, result = 0x20, 0x15, 0x35, 0x06
    refusal = len(calls) + 5  # the number of the last instruction
    steps = [
        (load, 0, 0, 4),
        (equal, 0, refusal - 2, architecture),
        (load, 0, 0, 0),
        (at_least, refusal - 4, 0, 0x40000000),  # the x32 calls, under other numbers
        *((equal, refusal - 5 - index, 0, number) for index, number in enumerate(calls)),
        (result, 0, 0, _ALLOW),
        (result, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
