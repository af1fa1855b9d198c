"""Dots of several layers that lie one on the other, put down together in each frame of a moving map.

Their places are one array: fifty layers of fifty points cost what one of 2,500 does.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.world.validity import rows_in_view
from geodata.world.world import World
from mapviewer.layers.spot_drawing import put_dots, stamps_of
from mapviewer.layers.style import FeatureStyle
from mapviewer.scene.crowds import MANY
from mapviewer.scene.scene import Scene

if TYPE_CHECKING:
    import numpy as np
    from PySide6.QtGui import QPainter


KEPT_RUNS = 4  # of a world: two sides of a map, and what lies above and below its arrows


class DotLooks(NamedTuple):
    """How dots of a kind look: what the style of a row depends on, and that style."""

    symbol_of: Callable[[Feature], Hashable]
    style_of: Callable[[Layer, Feature], FeatureStyle]


class DotRun(NamedTuple):
    """The dots of some layers, from the lowest: (n, 2) places in metres, and of each the number of its style."""

    rows: tuple[tuple[Feature, ...], ...]
    places_m: np.ndarray
    numbers: np.ndarray
    styles: list[FeatureStyle]


_runs: WeakKeyDictionary[World, dict[Hashable, DotRun | None]] = WeakKeyDictionary()


def draw_run(painter: QPainter, scene: Scene, layers: Sequence[Layer], looks: DotLooks) -> bool:
    """Put down the dots of some layers of a kind, the lowest first; False where any of them is no plain run of dots."""
    run = _run_of(scene, layers, looks)
    if run is None:
        return False
    frame, (x0, y0, x1, y1) = scene.frame, scene.drawn
    xs, ys = run.places_m.T
    inside = ((xs >= x0) & (xs <= x1) & (ys >= y0) & (ys <= y1)).nonzero()[0]
    xs_px = frame.centre_px[0] + (xs[inside] - frame.x_m) / frame.metres_per_px  # as `Frame.to_px` has it
    ys_px = frame.centre_px[1] - (ys[inside] - frame.y_m) / frame.metres_per_px
    stamps = [stamps_of(scene, style) for style in run.styles]
    put_dots(painter, stamps, xs_px, ys_px, run.numbers[inside])
    return True


def _run_of(scene: Scene, layers: Sequence[Layer], looks: DotLooks) -> DotRun | None:
    view = scene.view
    rows = tuple(rows_in_view(layer, view) for layer in layers)
    key = (tuple(layer.id for layer in layers), view.theme, view.concealed, view.date, view.since, view.only)
    kept = _runs.setdefault(scene.world, {})
    known = kept.get(key)
    if key in kept and (known is None or all(map(_is_same, known.rows, rows))):
        return known
    if len(kept) >= KEPT_RUNS:
        kept.clear()
    made = kept[key] = _made(scene, layers, rows, looks)
    return made


def _is_same(one: object, other: object) -> bool:
    return one is other


def _made(
    scene: Scene, layers: Sequence[Layer], rows: tuple[tuple[Feature, ...], ...], looks: DotLooks
) -> DotRun | None:
    import numpy as np  # late: start-up time

    places: list[tuple[float, float]] = []
    numbers: list[int] = []
    styles: dict[FeatureStyle, int] = {}
    for layer, own in zip(layers, rows, strict=True):
        if len(own) >= MANY or any(row.min_zoom_km for row in own):  # clusters, and what closer views alone show
            return None
        shapes, known = scene.world.shapes_by_id(layer.id), dict[Hashable, int]()
        for row in own:
            if (shape := shapes.get(row.id)) is None:
                continue
            if not shape.is_one_vertex:
                return None
            symbol = looks.symbol_of(row)
            if symbol not in known:
                known[symbol] = styles.setdefault(looks.style_of(layer, row), len(styles))
            places.append((shape.bounds[0], shape.bounds[1]))
            numbers.append(known[symbol])
    return DotRun(rows, np.array(places, dtype=float).reshape(-1, 2), np.array(numbers, dtype=int), list(styles))
