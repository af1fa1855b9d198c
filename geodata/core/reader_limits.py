"""How much a file may ask for. A file that asks for more is refused in one sentence."""

from __future__ import annotations

import re
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase

MAX_FILE_BYTES = 1_000_000_000
# Text takes up to ten times its size while it is read.
MAX_TEXT_BYTES = 250_000_000
MAX_FEATURES = 500_000
MAX_VERTICES = 10_000_000
MAX_COLUMNS = 500
MAX_VALUE_CHARACTERS = 10_000
MAX_DEPTH = 200
MEMORY_BYTES = 3 << 30
TIMEOUT_S = 120.0
SIGNALLED = 128  # added to the number of a signal that ended a process, as a shell does


def work_s(size_bytes: int) -> float:
    """The seconds of work that a file of so many bytes may cost: a small one that takes long is none of good faith.

    Work is time on the processor, so that a busy machine refuses nothing. The slowest ordinary files, PDFs and
    workbooks, take a tenth of this.
    """
    return min(1.1 + 6e-6 * size_bytes, TIMEOUT_S)


def growth_bytes(size_bytes: int) -> int:
    """The memory that reading a file of so many bytes may take beyond what the libraries need."""
    return min((350 << 20) + 30 * size_bytes, MEMORY_BYTES)


def answer_bytes(size_bytes: int) -> int:
    """How large what comes of a file of so many bytes may be."""
    return min((32 << 20) + 20 * size_bytes, 1 << 30)


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
    except OSError as error:
        raise unreadable(error, name) from error


def refuse_web_address(text: str | Path) -> None:
    """Raise DataError for one web address and nothing else: nothing is fetched, here or anywhere.

    >>> refuse_web_address("news.html")
    """
    words = str(text).strip()
    if words.lower().startswith(("http:/", "https:/", "www.")) and len(words.split()) == 1:
        words = re.sub(r"^(https?):/(?!/)", r"\1://", words)  # a path has lost one stroke
        raise DataError("mapviewer never goes to the network", found=words[:120],
                        allowed="a page that was saved as a file before")  # fmt: skip


def unreadable(error: OSError | ValueError, name: str) -> DataError:
    """What to say of a file that the system does not give."""
    return DataError("cannot be read", file=name, found=getattr(error, "strerror", "") or str(error))
