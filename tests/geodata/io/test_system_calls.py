"""The filter of system calls, run as the kernel runs it, against the kernel's own numbers."""

from __future__ import annotations

import struct

import pytest

from geodata.io.system_calls import _MACHINES, filter_of

# From the kernel's tables (arch/x86/entry/syscalls/syscall_64.tbl, include/uapi/asm-generic/unistd.h): x86-64, arm64.
BOTH = """
read 0 63 · write 1 64 · close 3 57 · fstat 5 80 · newfstatat 262 79 · statx 332 291 · lseek 8 62 · mmap 9 222 ·
mprotect 10 226 · munmap 11 215 · mremap 25 216 · brk 12 214 · madvise 28 233 · mincore 27 232 · rt_sigaction 13 134 ·
rt_sigprocmask 14 135 · rt_sigreturn 15 139 · sigaltstack 131 132 · restart_syscall 219 128 · pread64 17 67 ·
pwrite64 18 68 · readv 19 65 · writev 20 66 · sendfile 40 71 · copy_file_range 326 285 · faccessat 269 48 ·
faccessat2 439 439 · openat 257 56 · dup 32 23 · dup3 292 24 · pipe2 293 59 · eventfd2 290 19 · fcntl 72 25 ·
flock 73 32 · fsync 74 82 · fdatasync 75 83 · ftruncate 77 46 · fallocate 285 47 · fadvise64 221 223 ·
getdents64 217 61 · getcwd 79 17 · renameat 264 38 · renameat2 316 276 · mkdirat 258 34 · unlinkat 263 35 ·
readlinkat 267 78 · statfs 137 43 · fstatfs 138 44 · umask 95 166 · utimensat 280 88 · sched_yield 24 124 ·
nanosleep 35 101 · clock_nanosleep 230 115 · clock_gettime 228 113 · clock_getres 229 114 · gettimeofday 96 169 ·
times 100 153 · getrusage 98 165 · setitimer 38 103 · getitimer 36 102 · getpid 39 172 · getppid 110 173 ·
gettid 186 178 · getuid 102 174 · geteuid 107 175 · getgid 104 176 · getegid 108 177 · uname 63 160 · sysinfo 99 179 ·
getrandom 318 278 · sched_getaffinity 204 123 · getrlimit 97 163 · futex 202 98 · set_robust_list 273 99 ·
rseq 334 293 · set_tid_address 218 96 · membarrier 324 283 · ppoll 271 73 · pselect6 270 72 · exit 60 93 ·
exit_group 231 94
"""
X86 = """
open 2 · stat 4 · lstat 6 · access 21 · poll 7 · select 23 · dup2 33 · getdents 78 · mkdir 83 · rmdir 84 · unlink 87 ·
rename 82 · readlink 89 · time 201 · arch_prctl 158
"""
CONNECTED = """
recvfrom 45 207 · sendto 44 206 · recvmsg 47 212 · sendmsg 46 211 · shutdown 48 210 · getsockopt 55 209 ·
setsockopt 54 208 · getsockname 51 204 · getpeername 52 205 · epoll_create1 291 20 · epoll_ctl 233 21 ·
epoll_pwait 281 22
"""
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
OTHERS = {
    "x86_64": {"clone": 56, "ioctl": 16, "prlimit64": 302},
    "aarch64": {"clone": 220, "ioctl": 29, "prlimit64": 261},
}
ALLOWED, REFUSED, UNKNOWN = 0x7FFF0000, 0x00050001, 0x00050026  # SECCOMP_RET_ALLOW; RET_ERRNO with EPERM, with ENOSYS
CLONE3, EPOLL_WAIT = 435, 232


def numbers(table: str, column: int) -> set[int]:
    return {int(row.split()[column]) for row in table.replace("\n", " ").split(" · ")}


def usual(machine: str, *, connected: bool = False) -> set[int]:
    column = 1 + list(AUDIT).index(machine)
    found = numbers(BOTH, column) | (numbers(CONNECTED, column) if connected else set())
    if machine == "x86_64":
        found |= numbers(X86, 1) | ({EPOLL_WAIT} if connected else set())
    return found


def verdict(program: bytes, number: int, audit: int, *arguments: int) -> int:
    """What a classic BPF program says of a call: loads of words, three jumps, and the end."""
    data = struct.pack("=IIQ6Q", number, audit, 0, *arguments, *[0] * (6 - len(arguments)))
    steps = list(struct.iter_unpack("=HBBI", program))
    at = word = 0
    while True:
        code, yes, no, value = steps[at]
        at += 1
        if code == 0x20:
            (word,) = struct.unpack_from("=I", data, value)
        elif code == 0x06:
            return value
        else:
            at += yes if {0x15: word == value, 0x35: word >= value, 0x45: bool(word & value)}[code] else no


@pytest.mark.parametrize("connected", [False, True])
@pytest.mark.parametrize("machine", AUDIT)
def test_what_reading_takes_is_allowed_and_no_other_call(machine: str, connected: bool) -> None:
    program, audit = filter_of(_MACHINES[machine], connected=connected), AUDIT[machine]
    expected = usual(machine, connected=connected)
    looked_into = {*OTHERS[machine].values(), CLONE3}
    assert not expected & looked_into
    for number in set(range(700)) - looked_into:
        assert verdict(program, number, audit) == (ALLOWED if number in expected else REFUSED), number
    assert verdict(program, CLONE3, audit) == UNKNOWN


@pytest.mark.parametrize("machine", AUDIT)
def test_calls_under_the_numbers_of_another_architecture_are_refused(machine: str) -> None:
    program = filter_of(_MACHINES[machine])
    (other,) = set(AUDIT.values()) - {AUDIT[machine]}
    for audit in (other, 0x40000003, 0):  # 32 bits of x86
        assert verdict(program, 0, audit) == REFUSED
    read = min(usual(machine))
    assert verdict(program, read, AUDIT[machine]) == ALLOWED
    assert verdict(program, read | 0x40000000, AUDIT[machine]) == REFUSED  # x32


@pytest.mark.parametrize("machine", AUDIT)
def test_threads_limits_and_terminals_are_looked_into(machine: str) -> None:
    program, audit, calls = filter_of(_MACHINES[machine]), AUDIT[machine], OTHERS[machine]
    thread, fork = 0x00010000 | 0x100 | 0x800, 0x01200011  # CLONE_THREAD, CLONE_VM and CLONE_SIGHAND; what fork() asks
    assert verdict(program, calls["clone"], audit, thread) == ALLOWED
    assert verdict(program, calls["clone"], audit, fork) == REFUSED
    assert verdict(program, calls["prlimit64"], audit, 0, 3, 0) == ALLOWED  # read
    for new in (1, 1 << 31, 1 << 32, 0x7F0000000000):  # where a new limit would stand, in either half of the word
        assert verdict(program, calls["prlimit64"], audit, 0, 3, new) == REFUSED
    settings, size, waiting, close_at_exec, typing = 0x5401, 0x5413, 0x541B, 0x5451, 0x5412
    for asked in (settings, size, waiting, close_at_exec):
        assert verdict(program, calls["ioctl"], audit, 0, asked) == ALLOWED
    for asked in (typing, settings + 1, size - 1, 0):
        assert verdict(program, calls["ioctl"], audit, 0, asked) == REFUSED
