"""Ending a process just before its n-th call that writes: every one of them, not a random moment.

Linux only: the parent traces the child (ptrace) and counts the system calls that change files.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable

POSSIBLE = sys.platform == "linux" and platform.machine() == "x86_64"
# write pwrite64 writev ftruncate fsync fdatasync rename mkdir rmdir link unlink symlink chmod fchmod sendfile
# unlinkat renameat linkat fchmodat mkdirat renameat2 copy_file_range
_WRITING = {1, 18, 20, 77, 74, 75, 82, 83, 84, 86, 87, 88, 90, 91, 40, 263, 264, 265, 268, 258, 316, 326}
_OPEN, _OPENAT = 2, 257
_TRACEME, _SYSCALL, _SETOPTIONS, _SYSCALL_INFO = 0, 24, 0x4200, 0x420E
_GOOD, _EXITKILL = 1, 0x00100000


def killed_at(number: int, act: Callable[[], object]) -> bool:
    """Do *act* in a process that is killed before its *number*-th writing call; False when it made fewer.

    Raises RuntimeError when *act* fails by itself.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    child = os.fork()
    if not child:
        _in_child(libc, act)
    os.waitpid(child, 0)
    libc.ptrace(_SETOPTIONS, child, None, _GOOD | _EXITKILL)
    seen, entering = 0, True
    while True:
        libc.ptrace(_SYSCALL, child, None, None)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            if os.WEXITSTATUS(status):
                raise RuntimeError(f"what was to be killed failed by itself: {os.WEXITSTATUS(status)}")
            return False
        if os.WIFSIGNALED(status):
            raise RuntimeError(f"ended by signal {os.WTERMSIG(status)}")
        if os.WSTOPSIG(status) != signal.SIGTRAP | 0x80:
            continue
        if entering and _writes(libc, child):
            seen += 1
            if seen == number:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                return True
        entering = not entering


def _in_child(libc: ctypes.CDLL, act: Callable[[], object]) -> None:
    code = 3
    try:
        libc.ptrace(_TRACEME, 0, None, None)
        os.kill(os.getpid(), signal.SIGSTOP)
        act()
        code = 0
    finally:
        os._exit(code)


def _writes(libc: ctypes.CDLL, child: int) -> bool:
    info = ctypes.create_string_buffer(88)
    libc.ptrace(_SYSCALL_INFO, child, ctypes.c_void_p(len(info)), ctypes.addressof(info))
    number, first, second, third = struct.unpack_from("=4Q", info.raw, 24)
    if number in (_OPEN, _OPENAT):
        flags = second if number == _OPEN else third
        return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC))
    # What is said on the terminal changes no file.
    return number in _WRITING and not (number in (1, 18, 20) and first in (1, 2))
