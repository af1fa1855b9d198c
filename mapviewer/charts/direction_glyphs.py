"""The marks of a direction, in the same forms as the arrows of the map.

*Toward* is an arrow with a filled head; *away* leaves a bar on the partner's side, its notched head turned back to the
state; *steady* joins two dots; *mutual* has a head at both ends; *none*, where no move is claimed, is a short dash.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.path import Path

from geodata.story.vocabulary import Direction
from mapviewer.charts.chart_sheet import FRONT, Paper

Point = tuple[float, float]


def _ring(points: Sequence[Point]) -> Path:
    return Path([*points, points[0]], closed=True)


def _dot(x: float, radius: float) -> Path:
    return Path.circle((x, 0.0), radius)


def _bar(x0: float, x1: float, half: float) -> Path:
    return _ring([(x0, -half), (x1, -half), (x1, half), (x0, half)])


# Half a unit to either side of the middle; y grows downwards and every form is symmetric about its axis.
GLYPHS: dict[str, Path] = {
    Direction.TOWARD: Path.make_compound_path(
        _bar(-0.5, 0.12, 0.075), _ring([(0.5, 0.0), (0.02, -0.26), (0.02, 0.26)])
    ),
    Direction.AWAY: Path.make_compound_path(
        _bar(-0.2, 0.44, 0.075), _bar(0.4, 0.5, 0.28), _ring([(-0.5, 0.0), (-0.04, -0.26), (-0.2, 0.0), (-0.04, 0.26)])
    ),
    Direction.STEADY: Path.make_compound_path(_bar(-0.34, 0.34, 0.07), _dot(-0.35, 0.16), _dot(0.35, 0.16)),
    Direction.MUTUAL: Path.make_compound_path(
        _bar(-0.14, 0.14, 0.075),
        _ring([(0.5, 0.0), (0.1, -0.26), (0.1, 0.26)]),
        _ring([(-0.5, 0.0), (-0.1, -0.26), (-0.1, 0.26)]),
    ),
    Direction.NONE: _bar(-0.3, 0.3, 0.06),
}


def draw_glyph(
    paper: Paper, x: float, y: float, direction: str, colour: str, *, size: float = 15.0, turned: bool = False,
    hollow: bool = False, alpha: float = 1.0,
) -> None:  # fmt: skip
    """A mark with its middle at a point; *turned* points it the other way, *hollow* leaves its inside empty."""
    form = GLYPHS[direction]
    length = paper.px(size)
    placed = np.asarray(form.vertices) * (-length if turned else length, length) + (x, y)
    paper.shape(
        Path(placed, form.codes),
        facecolor=paper.colours.panel if hollow else colour,
        edgecolor=colour if hollow else "none",
        linewidth=paper.unit * 0.9 if hollow else 0.0,
        joinstyle="miter",
        alpha=alpha,
        zorder=FRONT,
    )
