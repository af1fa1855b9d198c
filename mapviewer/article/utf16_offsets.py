"""Offsets at the widget's boundary: Python counts code points, Qt counts UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """Converts offsets in one text between code points and UTF-16 units.

    >>> units = Units("👋 Baku")
    >>> units.of(2), units.points(3)
    (3, 2)
    """

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [found.start() for found in _WIDE.finditer(text)]
        self._wide_units = [at + before for before, at in enumerate(self._wide)]

    def of(self, points: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        return points + bisect_left(self._wide, points)

    def points(self, units: int) -> int:
        """The code-point offset of a UTF-16 offset; inside a pair of surrogates that of the character."""
        return units - bisect_left(self._wide_units, units)
