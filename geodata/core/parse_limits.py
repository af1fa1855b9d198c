"""Limits on parsed files from untrusted sources, so that later processing cannot recurse too deeply.

`repr`, `str` and `json.dumps` recurse once per level, and a number of a hundred thousand digits cannot be formatted;
both are refused here, once, with the file's name.
"""

from __future__ import annotations

import re
from typing import Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase

MAX_DEPTH = 64
_MAX_WHOLE = 1 << 63
_BRACKETS = b"[]{}"
# Comments and strings of TOML; one that is not closed ends with its line or the text, so that none is looked at twice.
_QUOTED = re.compile(
    r'#[^\n]*+|"""(?:[^"\\]|\\[\s\S]|"(?!""))*+(?:"{3,5})?|"(?:[^"\\\n]|\\[^\n])*+"?'
    r"|'''(?:[^']|'(?!''))*+(?:'{3,5})?|'[^'\n]*+'?"
)
_DEEP_KEY = re.compile(rf"(?<![\w-])(?:[\w-]+[ \t]*\.[ \t]*){{{MAX_DEPTH}}}")
_OTHERS = bytes(byte for byte in range(256) if byte not in _BRACKETS)
_VAST_REFERENCE = re.compile(r"&#(?:[xX][0-9a-fA-F]{8,}|[0-9]{8,});?")


def refuse_unbounded(value: Any, file: str) -> None:
    """Raise DataError when lists and tables nest deeper than `MAX_DEPTH` or a number has no end."""
    level = [value]
    for _ in range(MAX_DEPTH):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                inner.extend(item.values())
            elif isinstance(item, list):
                inner.extend(item)
            elif isinstance(item, int) and not -_MAX_WHOLE <= item < _MAX_WHOLE:
                raise DataError("number too large", file=file, found="more than 18 digits", allowed="64 bits")
        if not inner:
            return
        level = inner
    raise DataError("nesting too deep", file=file, allowed=Phrase("{max_depth} levels", max_depth=MAX_DEPTH))


def with_whole_characters(value: Any) -> Any:
    """Replace each unpaired surrogate in a JSON value, keys included, with ``?``.

    JSON can contain them, but they cannot be encoded in UTF-8.
    """
    if isinstance(value, str):
        return value.encode("utf-8", errors="replace").decode()
    if isinstance(value, list):
        return [with_whole_characters(item) for item in value]
    if isinstance(value, dict):
        return {with_whole_characters(key): with_whole_characters(item) for key, item in value.items()}
    return value


def without_vast_references(text: str) -> str:
    """HTML whose numeric references that are too long for any character are U+FFFD, as a browser shows them.

    Python's own reader makes an integer of all their digits, and refuses more than 4,300.

    >>> without_vast_references("&#1234567;&#x41;&#" + 9 * "9" + ";&#x" + 9 * "f")
    '&#1234567;&#x41;\ufffd\ufffd'
    """
    return _VAST_REFERENCE.sub("\ufffd", text)


def refuse_deep_keys(text: str, file: str) -> None:
    """Raise DataError for a TOML text with a key of very many parts (``a.a.a.a…``).

    Python's parser takes time and memory by the square of their number: gigabytes for a text of 100 kB.
    """
    if _DEEP_KEY.search(_QUOTED.sub("q", text)):
        raise DataError(
            "nesting too deep",
            file=file,
            found=Phrase("a key of more than {max_depth} parts", max_depth=MAX_DEPTH),
            allowed=Phrase("{max_depth} levels", max_depth=MAX_DEPTH),
        )


def may_nest_deep(text: bytes) -> bool:
    """Whether a JSON text may nest deeper than `MAX_DEPTH`: a look at its brackets, a hundred times faster than a walk.

    Brackets in strings can make it say yes without need, never no.
    """
    brackets = text.translate(None, _OTHERS)
    for _ in range(MAX_DEPTH):
        fewer = brackets.replace(b"[]", b"").replace(b"{}", b"")
        if not fewer:
            return False
        if len(fewer) == len(brackets):
            return True
        brackets = fewer
    return True
