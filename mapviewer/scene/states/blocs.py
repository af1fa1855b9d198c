"""Areas that tint whole states, as a bloc's does: the states' own tints give way, so that one bloc has one tint."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF

from geodata.map.shapes import Shape
from geodata.story.layer import SOFT, Layer, LayerKind
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.in_view import shapes_in_force
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene

DETAIL_M = 5000.0  # of outlines that were drawn apart: finer than this they differ
ACROSS, WHOLE = 9, 0.9  # points across a state's rectangle, and the share of those on its ground that an area must hold
MOST_AREAS, LEAST_M = 100, 150_000.0  # of a layer: more are no blocs, nor are smaller ones

_holding: WeakKeyDictionary[Shape, WeakKeyDictionary[Shape, bool]] = WeakKeyDictionary()


@once_a_scene
def states_in_blocs(scene: Scene) -> frozenset[str]:
    """The story's own states that lie whole in an area that is tinted or hatched; wherever the camera is."""
    opacities = {state.id: state.opacity for state in scene.view.layers}
    layers = [layer for layer in scene.visible_layers if opacities.get(layer.id, 1.0) > 0]
    areas = [area for layer in layers for area in areas_of_states(scene, layer)]
    own = ((code, scene.world.base.by_id("country", code)) for code in sorted(scene.world.own_states))
    return frozenset(
        code for code, state in own if state is not None and any(holds_whole(area, state) for area in areas)
    )


def areas_of_states(scene: Scene, layer: Layer) -> Iterator[Shape]:
    """The areas of a layer that may tint whole states: no ground that is held or claimed, no outline and no guess."""
    if layer.kind != LayerKind.AREA or layer.pattern in ("outline", SOFT):
        return
    found = [shape for row, shape in shapes_in_force(scene, layer) if not row.status and shape.kind == "area"]
    if len(found) <= MOST_AREAS:
        yield from (shape for shape in found if _longer_side(shape) >= LEAST_M)


def is_bloc(scene: Scene, layer: Layer) -> bool:
    """Whether a layer tints whole states, the story's own or others."""
    return scene.findings.once((is_bloc, layer.id), lambda: _is_bloc(scene, layer))


def _is_bloc(scene: Scene, layer: Layer) -> bool:
    base = scene.world.base
    states = (state for shapes in (base.countries, base.surroundings) for state in shapes)
    areas = list(areas_of_states(scene, layer))
    return bool(areas) and any(holds_whole(area, state) for state in states for area in areas)


def _longer_side(shape: Shape) -> float:
    x0, y0, x1, y1 = shape.bounds
    return max(x1 - x0, y1 - y0)


def holds_whole(area: Shape, state: Shape) -> bool:
    """Whether a state lies whole in an area, but for what their outlines differ by."""
    known = _holding.setdefault(area, WeakKeyDictionary())
    found = known.get(state)
    if found is None:
        found = known[state] = _holds_whole(area, state)
    return found


def _holds_whole(area: Shape, state: Shape) -> bool:
    (a0, b0, a1, b1), (x0, y0, x1, y1) = area.bounds, state.bounds
    slack = 0.1 * max(x1 - x0, y1 - y0)
    if a0 > x0 + slack or b0 > y0 + slack or a1 < x1 - slack or b1 < y1 - slack:
        return False
    own, other = (path_of(shape, shape.level_for(DETAIL_M)) for shape in (state, area))
    shares = [(step + 0.5) / ACROSS for step in range(ACROSS)]
    grid = (QPointF(x0 + a * (x1 - x0), y0 + b * (y1 - y0)) for a in shares for b in shares)
    points = [point for point in grid if own.contains(point)]
    return bool(points) and sum(map(other.contains, points)) >= WHOLE * len(points)


def tinted_below(scene: Scene, layer: Layer) -> Layer | None:
    """The bloc of a layer's own theme whose tint lies below it."""
    below = scene.visible_layers[scene.visible_layers.index(layer) + 1 :]
    alike = (other for other in below if other.theme == layer.theme and not other.pattern)
    return next((other for other in alike if any(areas_of_states(scene, other))), None)
