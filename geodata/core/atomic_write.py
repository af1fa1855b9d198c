"""The one door for writing: a temporary file in the same folder is synced and then renamed over the target.

A target that is a link goes on being one: what it leads to is replaced. The mode of the old file is that of the new
one. What writers that were killed left beside a target is removed by the next one.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from geodata.core.errors import DataError

_LEFT = re.compile(r"\..+\.(\d{1,10})(?:-\d+)?\.part(?:\.\w{1,8})?")
_numbers = itertools.count(1)


@contextlib.contextmanager
def replacing(path: Path, *, sync: bool = True, ending: str = "") -> Iterator[Path]:
    """Yield a temporary path beside *path*, which replaces *path* when the block succeeds and is removed otherwise.

    An interrupted write leaves the old file intact. Without *sync* a power failure may leave an empty file, which is
    acceptable for files that can be rebuilt. *ending* is for writers that look at a name's ending. Raises OSError if
    the disk is full or read-only.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    target = real_path(path)
    if sync:
        sweep(target)
    beside = target.with_name(f".{target.name}.{os.getpid()}-{next(_numbers)}.part{ending}")
    try:
        yield beside
        if sync:
            with beside.open("rb+") as file:
                os.fsync(file.fileno())
        keep_mode(target, beside)
        beside.replace(target)
        if sync:
            sync_folder(target.parent)
    finally:
        # A disk that refused the writing may refuse this too, and the first reason is the one to tell.
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


@contextlib.contextmanager
def exporting(path: Path, *, ending: str = "") -> Iterator[Path]:
    """As `replacing`, for a file that a reader asked for: a disk that refuses is one sentence. Raises DataError."""
    try:
        if not path.parent.is_dir():  # a folder that was mistyped is not made
            raise FileNotFoundError(2, "No such file or directory")
        with replacing(path, ending=ending) as beside:
            yield beside
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> DataError:
    """What to say of a file or folder that the system does not let write."""
    return DataError("cannot be written", file=path, found=error.strerror or str(error))


def real_path(path: Path) -> Path:
    """Where writing to *path* ends: the file that a link leads to, or *path* itself."""
    return path.resolve() if path.is_symlink() else path


def keep_mode(old: Path, new: Path) -> None:
    """Give *new* the mode of *old*, if there is one and the file system has modes."""
    with contextlib.suppress(OSError):
        new.chmod(stat.S_IMODE(old.stat().st_mode))


def sync_folder(folder: Path) -> None:
    """Have the disk note which names a folder holds, where a system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def is_running(process: int) -> bool:
    """Whether there is a process of this number; when that cannot be found out, there is."""
    if os.name == "nt":
        return True  # there, asking with a signal would end it
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def write_text(path: Path, text: str) -> None:
    """Replace a file with *text* (UTF-8) atomically. Raises OSError if the disk is full or read-only."""
    with replacing(path) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")


def sweep(path: Path) -> None:
    """Remove temporary files of *path* that writers left behind which are no more."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{_literal(path.name)}.*.part*"):
            match = _LEFT.fullmatch(left.name)
            if match and not is_running(int(match[1])):
                _remove(left)


def _remove(left: Path) -> None:
    if left.is_dir() and not left.is_symlink():
        import shutil  # late: start-up time

        shutil.rmtree(left, ignore_errors=True)
    else:
        left.unlink(missing_ok=True)


def set_aside(path: Path, folder: Path | None = None) -> Path:
    """Rename a file or folder that cannot be used to a name of its own, beside it or in *folder*. Raises OSError.

    Nothing that was set aside before is overwritten.
    """
    for number in range(1, 1_000):
        name = f"{path.stem}-damaged{'' if number == 1 else f'-{number}'}{path.suffix}"
        aside = (folder or path.parent) / name
        if not (aside.exists() or aside.is_symlink()):
            path.replace(aside)
            return aside
    raise FileExistsError(f"too many damaged copies of {path.name}")


def _literal(name: str) -> str:
    """A name in which no sign stands for others."""
    return re.sub(r"([*?\[])", r"[\1]", name)
