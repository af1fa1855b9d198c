"""The long axis of an area as a gentle curve, from the cells of a coarse raster: where its name is set.

The curve is a parabola through the middles of the area, in a frame turned to its principal axis. It is found from a few
hundred cells without an array library, because the first picture needs it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from geodata.core.values import value

Point = tuple[float, float]
STEEPEST = math.radians(52.0)  # a name that rises more is hard to read
LEAST_STRETCH = 1.18  # an area less long than this has no axis worth following
MOST_SAG = 0.16  # of the curve's length: a name bent more looks like a bow
STEPS = 24


@value(frozen=True)
class Axis:
    """A parabola ``v = a + b·u + c·u²`` in a frame turned by ``turn`` about ``origin``, for u from ``low`` to ``high``.

    Everything is in pixels; u runs to the right of the picture.
    """

    origin: Point
    turn: float
    a: float
    b: float
    c: float
    low: float
    high: float

    def at(self, u: float) -> Point:
        """The point of the curve at *u*, in pixels of the picture."""
        v = self.a + self.b * u + self.c * u * u
        cos, sin = math.cos(self.turn), math.sin(self.turn)
        return self.origin[0] + u * cos - v * sin, self.origin[1] + u * sin + v * cos

    def points(self, begin: float, end: float, steps: int = STEPS) -> list[Point]:
        """Points from *begin* to *end*, which may lie beyond the ends of the area."""
        cos, sin, (x, y), a, b, c = math.cos(self.turn), math.sin(self.turn), self.origin, self.a, self.b, self.c
        along = [begin + (end - begin) * step / steps for step in range(steps + 1)]
        across = [a + b * u + c * u * u for u in along]
        return [(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in zip(along, across, strict=True)]


def largest_part(cells: Iterable[Point], step: float) -> list[Point]:
    """The largest connected set of cells that lie on a grid of *step* pixels."""
    # Rounded to the nearest, cells half-way between two would share one and leave a gap beside it.
    left = {(math.floor(x / step), math.floor(y / step)): (x, y) for x, y in cells}
    best: list[Point] = []
    while left:
        key, first = left.popitem()
        found, open_cells = [first], [key]
        while open_cells:
            column, row = open_cells.pop()
            for near in ((column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)):
                if near in left:
                    found.append(left.pop(near))
                    open_cells.append(near)
        if len(found) > len(best):
            best = found
    return best


def axis_of(cells: Sequence[Point], step: float) -> Axis | None:
    """The axis of an area given by the middles of its cells on a grid of *step* pixels; None for too few cells."""
    if len(cells) < 8:
        return None
    ox, oy = sum(x for x, _ in cells) / len(cells), sum(y for _, y in cells) / len(cells)
    turn = _turn([(x - ox, y - oy) for x, y in cells])
    cos, sin = math.cos(turn), math.sin(turn)
    columns: dict[int, list[float]] = defaultdict(list)
    for x, y in cells:
        u, v = (x - ox) * cos + (y - oy) * sin, (y - oy) * cos - (x - ox) * sin
        columns[round(u / step)].append(v)
    middles = [(column * step, *_longest_run(values, step)) for column, values in sorted(columns.items())]
    low, high = middles[0][0], middles[-1][0]
    if high - low < 3 * step:
        return None
    a, b, c = _parabola(middles)
    sag = abs(c) * (high - low) / 4
    if sag > MOST_SAG:
        a, b, c = _parabola(middles, c * MOST_SAG / sag)
    return Axis((ox, oy), turn, a, b, c, low, high)


def _turn(offsets: Sequence[Point]) -> float:
    """The angle of the principal axis, kept readable; 0 for an area that is about as high as wide."""
    xx = sum(x * x for x, _ in offsets) / len(offsets)
    yy = sum(y * y for _, y in offsets) / len(offsets)
    xy = sum(x * y for x, y in offsets) / len(offsets)
    mean, spread = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    if mean - spread <= 0 or math.sqrt((mean + spread) / max(mean - spread, 1e-9)) < LEAST_STRETCH:
        return 0.0
    turn = 0.5 * math.atan2(2 * xy, xx - yy)
    return min(max(turn, -STEEPEST), STEEPEST)


def _longest_run(values: list[float], step: float) -> tuple[float, float]:
    """The middle and the length of the longest run of values that are no more than 1.6 steps apart."""
    values.sort()
    best = begin = end = values[0]
    length = 0.0
    for near in (*values[1:], math.inf):
        if near - end <= 1.6 * step:
            end = near
            continue
        if end - begin >= length:
            best, length = (begin + end) / 2, end - begin
        begin = end = near
    return best, length + step


def _parabola(middles: Sequence[tuple[float, float, float]], c: float | None = None) -> tuple[float, float, float]:
    """The parabola of least squares through (u, v, weight); with a given *c* only a and b are found."""
    if c is not None:
        a, b = _line([(u, v - c * u * u, w) for u, v, w in middles])
        return a, b, c
    s = [sum(w * u**power for u, _, w in middles) for power in range(5)]
    t = [sum(w * v * u**power for u, v, w in middles) for power in range(3)]
    rows = [[s[i + j] for j in range(3)] + [t[i]] for i in range(3)]
    solved = _solve(rows)
    if solved is None:
        a, b = _line(middles)
        return a, b, 0.0
    return solved[0], solved[1], solved[2]


def _line(middles: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
    weight = sum(w for _, _, w in middles)
    mu, mv = sum(u * w for u, _, w in middles) / weight, sum(v * w for _, v, w in middles) / weight
    spread = sum(w * (u - mu) ** 2 for u, _, w in middles)
    slope = sum(w * (u - mu) * (v - mv) for u, v, w in middles) / spread if spread else 0.0
    return mv - slope * mu, slope


def _solve(rows: list[list[float]]) -> list[float] | None:
    """Gauss's elimination with pivots; None where the equations depend on each other."""
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        if abs(rows[pivot][column]) < 1e-9:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(size):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [x - factor * y for x, y in zip(rows[row], rows[column], strict=True)]
    return [rows[i][size] / rows[i][i] for i in range(size)]
