"""The sentences of a text, with their offsets: for asking which of them have nothing on the map."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ABBREVIATED = """
mr mrs ms dr prof st sr jr gen col lt sgt capt sen rep gov pres min dept univ inc ltd co no nos vol art ca approx
vs etc cf al eds op jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m u.s u.k u.n e.u
"""
# A full stop after one of these ends no sentence; single capitals (J. Smith) end none either.
ABBREVIATIONS = frozenset(_ABBREVIATED.split())
# Unicode calls the Georgian letters small ones, but no sentence begins with another kind.
_WITHOUT_CAPITALS = frozenset(map(chr, range(0x10D0, 0x1100)))
# It begins where no such mark stands before, or a row of a million dots would be tried from each of them.
_END = re.compile(r"(?<![.!?…։。！？؟।])[.!?…։。！？؟।]+[\"'”’»)\]]*(?=\s)")
_WORD_BEFORE = re.compile(r"[^\s(\[“‘«\"']+$")
_OPENING = re.compile(r"[\s“‘«\"'(\[—–-]*")
LONGEST_ABBREVIATION = 20


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text[start:end]``, in code points, without the white space around it."""

    start: int
    end: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of *text* in order; a line end always ends one, as headings have no full stop.

    >>> text = "Baku waits. “We trade,” said Mr. A. Ali."
    >>> [text[part.start : part.end] for part in sentences(text)]
    ['Baku waits.', '“We trade,” said Mr. A. Ali.']
    """
    found = []
    at = 0
    for line in text.splitlines(keepends=True):
        start = at
        for match in _END.finditer(line):
            if _ends_here(line, match):
                found.append(_trimmed(text, start, at + match.end()))
                start = at + match.end()
        at += len(line)
        found.append(_trimmed(text, start, at))
    return tuple(part for part in found if part.start < part.end)


def _ends_here(line: str, match: re.Match[str]) -> bool:
    """Whether what follows begins a sentence and the full stop belongs to no abbreviation."""
    opened = _OPENING.match(line, match.end())
    first = line[opened.end() : opened.end() + 1] if opened else ""
    if not first or (first.islower() and first not in _WITHOUT_CAPITALS):
        return False
    if match.group() != ".":
        return True
    word = _WORD_BEFORE.search(line[max(match.start() - LONGEST_ABBREVIATION, 0) : match.start()])
    before = word.group() if word else ""
    return not (before.casefold() in ABBREVIATIONS or (len(before) == 1 and before.isupper()))


def _trimmed(text: str, start: int, end: int) -> Sentence:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end)
