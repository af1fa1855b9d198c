"""What the confined process answered about a file, kept under the file's content: the same bytes are not read again."""

from __future__ import annotations

import hashlib

from geodata.core.atomic_write import replacing
from geodata.core.cache_folder import cache_folder, trim_cache

FOLDER = "answers"
LIMIT_BYTES = 300_000_000
_HEADER = b"MVANSWER1"


def answer_key(reader: str, name: str, data: bytes) -> str:
    """Under which an answer is kept: *reader* with its version and options, the file's name and its bytes."""
    return hashlib.sha256(repr((reader, name, hashlib.sha256(data).hexdigest())).encode()).hexdigest()[:40]


def kept_answer(key: str) -> bytes | None:
    """The answer kept under *key*, or None; a damaged one counts as none."""
    try:
        kept = (cache_folder(FOLDER) / key).read_bytes()
    except OSError:
        return None
    at = len(_HEADER) + 32
    whole = kept.startswith(_HEADER) and hashlib.sha256(kept[at:]).digest() == kept[len(_HEADER) : at]
    return kept[at:] if whole else None


def keep_answer(key: str, answer: bytes) -> None:
    """Keep an answer for the next opening, where the disk takes it."""
    path = cache_folder(FOLDER) / key
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, sync=False) as beside:
            beside.write_bytes(_HEADER + hashlib.sha256(answer).digest() + answer)
        trim_cache(path.parent, LIMIT_BYTES)
    except OSError:
        return
