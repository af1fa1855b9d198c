"""Many lines measured and cut at once, in arrays: arrows of a moving picture are drawn anew in each frame."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]

Line = Sequence[tuple[float, float]]
APART = 1.0  # between two lines that are laid end to end
PIECE_PX, LEAST_PIECES, MOST_PIECES = 44.0, 5, 10  # straight pieces of a curve: about so long, but so many of them


class LineBatch:
    """Lines in pixels, each of at least two points; ``lengths`` are theirs in pixels, as an array of shape (lines,)."""

    def __init__(self, lines: Sequence[Line]) -> None:
        import numpy as np  # late: start-up time

        flat = np.fromiter(chain.from_iterable(chain.from_iterable(lines)), np.float64)
        self._x, self._y = flat[0::2], flat[1::2]
        ends = np.cumsum(np.fromiter(map(len, lines), np.intp, len(lines)))
        steps = np.hypot(np.diff(self._x), np.diff(self._y))
        steps[ends[:-1] - 1] = APART
        self._along = np.concatenate(([0.0], np.cumsum(steps)))
        self._begins = self._along[np.concatenate(([0], ends[:-1]))]
        self.lengths = self._along[ends - 1] - self._begins
        self._starts: list[float] = self._begins.tolist()

    def points(self, places: Sequence[tuple[int, float]]) -> list[tuple[float, float]]:
        """Points by the numbers of their lines and lengths along them."""
        at = [self._starts[number] + along for number, along in places]
        return list(zip(self._at(self._x, at).tolist(), self._at(self._y, at).tolist(), strict=True))

    def cut(self, stretches: Sequence[tuple[int, float, float, Sequence[float]]]) -> list[Floats]:
        """The straight pieces of stretches, each ``x1, y1, x2, y2`` in an array of shape (pieces, 4).

        A stretch is the number of a line, its begin and end along that, and its dashes and gaps in pixels, if any.
        """
        import numpy as np

        at: list[float] = []
        counts: list[int] = []
        for number, begin, end, dash in stretches:
            before, start = len(at), self._starts[number]
            if dash:
                _dash(at, start + begin, start + end, dash)
            elif end > begin:
                pieces = min(max(int((end - begin) / PIECE_PX) + 1, LEAST_PIECES), MOST_PIECES)
                step = (end - begin) / pieces
                for piece in range(pieces):
                    at += (start + begin + piece * step, start + begin + (piece + 1) * step)
            counts.append((len(at) - before) // 2)
        ends = np.empty((len(at), 2))
        ends[:, 0], ends[:, 1] = self._at(self._x, at), self._at(self._y, at)
        return np.split(ends.reshape(-1, 4), np.cumsum(counts)[:-1]) if counts else []

    def _at(self, values: Floats, at: Sequence[float]) -> Floats:
        import numpy as np

        return np.interp(at, self._along, values)


def _dash(at: list[float], begin: float, end: float, dash: Sequence[float]) -> None:
    """Add the ends of the dashes between two places."""
    part = 0
    while begin < end:
        step = dash[part % len(dash)]
        if part % 2 == 0:
            at += (begin, min(begin + step, end))
        begin, part = begin + step, part + 1


def dashes_within(line: Line, dash: Sequence[float], size: tuple[float, float]) -> Floats:
    """The dashes of a line that lie in a picture of a *size*, each ``x1, y1, x2, y2``.

    *dash* is the length of a dash, and of a gap.

    >>> dashes_within([(-10.0, 5.0), (30.0, 5.0)], (4.0, 6.0), (20.0, 20.0)).tolist()
    [[0.0, 5.0, 4.0, 5.0], [10.0, 5.0, 14.0, 5.0], [20.0, 5.0, 24.0, 5.0]]
    """
    import numpy as np

    x, y = np.array(line).T
    along = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))))
    begins = np.arange(0.0, along[-1], dash[0] + dash[1])
    ends = np.minimum(begins + dash[0], along[-1])
    rows = np.stack([np.interp(at, along, values) for at in (begins, ends) for values in (x, y)], axis=1)
    low, high = np.minimum(rows[:, :2], rows[:, 2:]), np.maximum(rows[:, :2], rows[:, 2:])
    seen = ((high >= 0.0) & (low <= size)).all(axis=1)
    found: Floats = np.ascontiguousarray(rows[seen])
    return found
