"""What the readers of articles share: blocks of text joined, and the day that a field begins with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Latin and Armenian letters tied together, and the forms that Arabic letters take in a word.
_TIED = re.compile(r"[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufdff\ufe70-\ufefc]+")
_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")


def joined(blocks: Iterable[str]) -> str:
    r"""The text of blocks, an empty line between two.

    >>> joined([" one ", "", "two"])
    'one\n\ntwo'
    """
    return "\n\n".join(block.strip() for block in blocks if block.strip())


def day_in(text: str) -> str:
    """The year, month or day in ISO form that a text begins with, or nothing.

    >>> day_in("2024-03-01T10:00"), day_in("in May")
    ('2024-03-01', '')
    """
    found = _DAY.match(str(text).strip())
    return found.group() if found else ""


def untied(text: str) -> str:
    """A text whose tied letters are those that they stand for; ``x²`` and ``№`` stay.

    >>> untied("the ﬁrst oﬃcial on 5 m²")
    'the first official on 5 m²'
    """
    return _TIED.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
