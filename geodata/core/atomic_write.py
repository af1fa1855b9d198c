"""Writing a file so that it is whole at every moment: beside its place, synced, then renamed into it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def replacing(path: Path, *, sync: bool = True) -> Iterator[Path]:
    """A path beside *path* to write to; it takes *path*'s place when the block ends well, else it is removed.

    Whoever is killed meanwhile leaves the old file as it was. Without *sync* a power cut may leave an empty one: enough
    for what can be made again. Raises OSError when the disk is full or read-only.
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
    """Put *text* (UTF-8) in the place of a file. Raises OSError when the disk is full or read-only."""
    with replacing(path) as beside:
        beside.write_text(text, encoding="utf-8", newline="\n")


def sweep(path: Path) -> None:
    """Remove what writers of *path* left beside it when they were killed."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*.part"):
            left.unlink(missing_ok=True)
