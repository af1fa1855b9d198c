"""How much a layer file may ask for. A file that asks for more is refused in one sentence."""

from __future__ import annotations

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
