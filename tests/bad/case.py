"""One damaged file: how it is written and what must be said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Bad:
    """A damaged file.

    ``write`` makes it in a folder and gives its path. ``says`` are words that the sentence must hold, beside the
    file's name. A file that is repaired keeps ``rows`` features; None means that it is refused.
    """

    name: str
    write: Callable[[Path], Path]
    says: tuple[str, ...]
    rows: int | None = None

    def __str__(self) -> str:
        return self.name


def written(name: str, data: str | bytes) -> Callable[[Path], Path]:
    """A writer of one file with this content."""

    def write(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    return write
