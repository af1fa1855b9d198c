"""Namespaces of Linux for a confined process: no network, no other processes and no rights of the user's own.

Where the kernel or its policy allows no namespaces, the process goes on without them, and its answer says which fences
stand.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

from geodata.core.reader_limits import SIGNALLED

_USER, _PROCESSES, _NETWORK, _MESSAGES = 0x10000000, 0x20000000, 0x40000000, 0x08000000
_PR_SET_PDEATHSIG = 1


def enter_namespaces() -> tuple[str, ...]:
    """Go on in a child that sees no network and no other process; the names of the namespaces, none if there are none.

    The caller comes back in the child. Its parents only wait for it and end as it ended, by its exit code or with
    ``SIGNALLED`` plus the number of the signal. Call it before there is a second thread.
    """
    if sys.platform != "linux":
        return ()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_USER | _PROCESSES | _NETWORK | _MESSAGES):
        return ()
    # The first process of such a namespace is spared by signals, the limit on its time included: so it only waits.
    _go_on_in_child(libc)
    _go_on_in_child(libc)
    return ("user", "processes", "network")


def _go_on_in_child(libc: ctypes.CDLL) -> None:
    parent = os.getpid()
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        os._exit(SIGNALLED + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() not in (parent, 0):  # it has ended already; 0 is a parent in another namespace
        os._exit(SIGNALLED + signal.SIGKILL)
