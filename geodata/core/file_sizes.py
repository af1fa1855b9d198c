"""How large a file may be that somebody gives, and what is said of one that is larger."""

from __future__ import annotations

from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase


def refuse_larger(size: int, most: int, name: str) -> None:
    """Raise DataError about the file *name* when its *size* is over *most*, both in bytes."""
    if size > most:
        raise DataError(
            "file too large",
            file=name,
            found=Phrase("{size} bytes", size=f"{size:,}"),
            allowed=Phrase("up to {most} bytes", most=f"{most:,}"),
        )


def bytes_up_to(path: Path, most: int, name: str) -> bytes:
    """The bytes of a file; raises DataError when it cannot be read or has more than *most*."""
    try:
        refuse_larger(path.stat().st_size, most, name)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(error, name) from error


def unreadable(error: OSError | ValueError, name: str) -> DataError:
    """What to say of a file that the system does not give."""
    return DataError("cannot be read", file=name, found=getattr(error, "strerror", "") or str(error))
