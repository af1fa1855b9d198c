"""Atomic writes: a temporary file in the same folder is synced and then renamed over the target."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def replacing(path: Path, *, sync: bool = True) -> Iterator[Path]:
    """Yield a temporary path beside *path*, which replaces *path* when the block succeeds and is removed otherwise.

    An interrupted write leaves the old file intact. Without *sync* a power failure may leave an empty file, which is
    acceptable for files that can be rebuilt. Raises OSError if the disk is full or read-only.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield beside
        if sync:
            with beside.open("rb+") as file:
                os.fsync(file.fileno())
        beside.replace(path)
    finally:
        # A disk that refused the writing may refuse this too, and the first reason is the one to tell.
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Replace a file with *text* (UTF-8) atomically. Raises OSError if the disk is full or read-only."""
    with replacing(path) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")


def sweep(path: Path) -> None:
    """Remove temporary files of *path* that interrupted writes left behind."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*.part"):
            left.unlink(missing_ok=True)
