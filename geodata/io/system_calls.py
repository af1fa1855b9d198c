"""Which system calls a confined process may make: an allow list, as a filter for the Linux kernel (seccomp).

What is not listed is refused, whatever a newer kernel offers: sockets, programs, signals to others, new processes,
changes of modes and owners, tracing, mounting, keys, namespaces. Threads, memory, files that are open, and files that
Landlock leaves are what reading takes.
"""

from __future__ import annotations

import ctypes
import platform
import struct
from dataclasses import dataclass

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_ALLOW, _ERRNO, _EPERM, _ENOSYS = 0x7FFF0000, 0x00050000, 1, 38
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RESULT = 0x20, 0x15, 0x35, 0x45, 0x06
_X32 = 0x40000000  # the calls of a third architecture, under other numbers
_CLONE_THREAD = 0x00010000
# Asking a terminal for its settings or size, a pipe for what waits in it; closing at exec. Nothing that types into one.
_IOCTLS = (0x5401, 0x5413, 0x541B, 0x5451)
_Step = tuple[int, int | str, int | str, int]  # code, how far to jump when it holds and when not, value
_AT_ARCHITECTURE, _AT_NUMBER, _AT_ARGUMENTS = 4, 0, 16


@dataclass(frozen=True)
class Machine:
    """The numbers of one architecture: what is allowed, what is looked into, and what talks over a socket."""

    audit: int
    allowed: tuple[int, ...]
    connected: tuple[int, ...]
    clone: int
    ioctl: int
    prlimit: int
    clone3: int = 435


# read write close fstat fstatat statx lseek mmap mprotect munmap mremap brk madvise mincore · rt_sigaction
# rt_sigprocmask rt_sigreturn sigaltstack restart_syscall · pread64 pwrite64 readv writev sendfile copy_file_range ·
# faccessat faccessat2 openat dup dup3 pipe2 eventfd2 fcntl flock fsync fdatasync ftruncate fallocate fadvise64 ·
# getdents64 getcwd renameat renameat2 mkdirat unlinkat readlinkat statfs fstatfs umask utimensat · sched_yield
# nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday times getrusage setitimer getitimer · getpid getppid
# gettid getuid geteuid getgid getegid uname sysinfo getrandom sched_getaffinity getrlimit · futex set_robust_list rseq
# set_tid_address membarrier ppoll pselect6 · exit exit_group
# of x86 alone: open stat lstat access poll select dup2 getdents mkdir rmdir unlink rename readlink time arch_prctl
# ``connected``: recvfrom sendto recvmsg sendmsg shutdown getsockopt setsockopt getsockname getpeername epoll_create1
# epoll_ctl epoll_pwait (epoll_wait)
_MACHINES = {
    "x86_64": Machine(
        0xC000003E,
        (0, 1, 3, 5, 262, 332, 8, 9, 10, 11, 25, 12, 28, 27, 13, 14, 15, 131, 219, 17, 18, 19, 20, 40, 326,
         269, 439, 257, 32, 292, 293, 290, 72, 73, 74, 75, 77, 285, 221, 217, 79, 264, 316, 258, 263, 267, 137, 138,
         95, 280, 24, 35, 230, 228, 229, 96, 100, 98, 38, 36, 39, 110, 186, 102, 107, 104, 108, 63, 99, 318, 204, 97,
         202, 273, 334, 218, 324, 271, 270, 60, 231, 2, 4, 6, 21, 7, 23, 33, 78, 83, 84, 87, 82, 89, 201, 158),
        (45, 44, 47, 46, 48, 55, 54, 51, 52, 291, 233, 281, 232),
        clone=56, ioctl=16, prlimit=302,
    ),
    "aarch64": Machine(
        0xC00000B7,
        (63, 64, 57, 80, 79, 291, 62, 222, 226, 215, 216, 214, 233, 232, 134, 135, 139, 132, 128, 67, 68, 65, 66, 71,
         285, 48, 439, 56, 23, 24, 59, 19, 25, 32, 82, 83, 46, 47, 223, 61, 17, 38, 276, 34, 35, 78, 43, 44,
         166, 88, 124, 101, 115, 113, 114, 169, 153, 165, 103, 102, 172, 173, 178, 174, 175, 176, 177, 160, 179, 278,
         123, 163, 98, 99, 293, 96, 283, 73, 72, 93, 94),
        (207, 206, 212, 211, 210, 209, 208, 204, 205, 20, 21, 22),
        clone=220, ioctl=29, prlimit=261,
    ),
}  # fmt: skip


def allow_only_reading(*, connected: bool = False) -> bool:
    """Let the kernel refuse every call that is not on the list; False where it cannot.

    *connected*: a connection that is open already may go on being used.
    """
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        return False
    program = filter_of(machine, connected=connected)
    code = ctypes.create_string_buffer(program, len(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    header = Program(len(program) // 8, ctypes.cast(code, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(header), 0, 0) == 0)


def filter_of(machine: Machine, *, connected: bool = False) -> bytes:
    """The allow list as a classic BPF program."""
    numbers = machine.allowed + (machine.connected if connected else ())
    # Looked into: a new thread is allowed and a new process is not; a limit may be read and not be set.
    clone: list[_Step] = [(_LOAD, 0, 0, _argument(0)), (_ANY_BIT, "allow", "refuse", _CLONE_THREAD)]
    codes: list[_Step] = [(_EQUAL, "allow", 0, code) for code in _IOCTLS]
    ioctl: list[_Step] = [(_LOAD, 0, 0, _argument(1)), *codes, (_RESULT, 0, 0, _refusal())]
    limit: list[_Step] = [(_LOAD, 0, 0, _argument(2)), (_EQUAL, 0, "refuse", 0), (_LOAD, 0, 0, _argument(2) + 4),
             (_EQUAL, "allow", "refuse", 0)]  # fmt: skip
    named: dict[str, list[_Step]] = {
        "clone": clone, "ioctl": ioctl, "limit": limit,
        "older": [(_RESULT, 0, 0, _ERRNO | _ENOSYS)],  # then the C library takes the older call, which is looked into
        "allow": [(_RESULT, 0, 0, _ALLOW)], "refuse": [(_RESULT, 0, 0, _refusal())],
    }  # fmt: skip
    steps: list[_Step] = [
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        (_EQUAL, 0, "refuse", machine.audit),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_AT_LEAST, "refuse", 0, _X32),
        (_EQUAL, "clone", 0, machine.clone),
        (_EQUAL, "ioctl", 0, machine.ioctl),
        (_EQUAL, "limit", 0, machine.prlimit),
        (_EQUAL, "older", 0, machine.clone3),
        *((_EQUAL, "allow", 0, number) for number in numbers),
        (_RESULT, 0, 0, _refusal()),
    ]
    places = {}
    for name, block in named.items():
        places[name] = len(steps)
        steps += block
    return b"".join(
        struct.pack("=HBBI", code, _distance(yes, places, at), _distance(no, places, at), value)
        for at, (code, yes, no, value) in enumerate(steps)
    )


def _argument(number: int) -> int:
    """Where the lower half of a call's argument stands."""
    return _AT_ARGUMENTS + 8 * number


def _refusal() -> int:
    return _ERRNO | _EPERM


def _distance(to: int | str, places: dict[str, int], at: int) -> int:
    return places[to] - at - 1 if isinstance(to, str) else to
