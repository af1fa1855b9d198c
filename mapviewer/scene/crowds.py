"""Layers of very many points, as arrays: those that stand alone in a picture, and clusters where they would merge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from weakref import WeakKeyDictionary

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.world.point_clusters import Cluster, PointClusters
from geodata.world.validity import rows_in_view
from geodata.world.world import World
from mapviewer.scene.scene import Scene

MANY = 500  # points of a layer that are drawn in bulk
CELL_PX = 52.0  # in which a few points stand alone, and more are a cluster
NAME_PX = (110.0, 26.0)  # of these cells each has one name at most that is looked for a place for
MOST_NAMES = 160

Rows = tuple[Feature, ...]
Spot = tuple[Feature, float, float]


class Crowd:
    """The points of a layer that are in force, in bulk."""

    def __init__(self, rows: Sequence[Feature], shapes: Sequence[Shape]) -> None:
        self.rows = rows
        self._clusters = PointClusters(shapes)

    @cached_property
    def _number(self) -> dict[str, int]:
        return {row.id: number for number, row in enumerate(self.rows)}

    def loose(self, scene: Scene) -> list[Spot]:
        """The points that stand alone in a picture, with their pixels; what must have a name always does."""
        numbers, places = self._clusters.at(_cell_m(scene)).loose_in(scene.drawn)
        alone, at = numbers.tolist(), places.tolist()
        chosen = {self._number[name] for name in scene.view.must_name if name in self._number} - set(alone)
        alone += sorted(chosen)
        at += self._clusters.places_m[sorted(chosen)].tolist()
        to_px = scene.frame.to_px
        return [(self.rows[number], *to_px(x, y)) for number, (x, y) in zip(alone, at, strict=True)]

    def clusters(self, scene: Scene) -> list[Cluster]:
        """The clusters of a picture."""
        return self._clusters.at(_cell_m(scene)).clusters_in(scene.drawn)


_known: WeakKeyDictionary[World, dict[str, tuple[Rows, tuple[Shape, ...], Crowd | None]]] = WeakKeyDictionary()


def crowd_of(scene: Scene, layer: Layer) -> Crowd | None:
    """The layer's points in bulk; None for a layer that is drawn one by one."""
    rows = rows_in_view(layer, scene.view)
    if len(rows) < MANY:
        return None
    kept, shapes = _known.setdefault(scene.world, {}), scene.world.shapes(layer.id)
    known = kept.get(layer.id)
    if known is None or known[0] is not rows or known[1] is not shapes:
        known = kept[layer.id] = rows, shapes, _made(scene, layer, rows)
    return known[2]


def _made(scene: Scene, layer: Layer, rows: Rows) -> Crowd | None:
    """None where some are no single points, or are kept for closer views."""
    found = scene.world.shapes_by_id(layer.id)
    pairs = [(row, found[row.id]) for row in rows if row.id in found]
    if any(row.min_zoom_km or not shape.is_one_vertex for row, shape in pairs):
        return None
    return Crowd([row for row, _ in pairs], [shape for _, shape in pairs])


def clusters_in_view(scene: Scene, layer: Layer) -> list[Cluster]:
    """The clusters of a layer in the picture."""
    crowd = crowd_of(scene, layer)
    return [] if crowd is None else crowd.clusters(scene)


def worth_naming(scene: Scene, spots: Iterable[Spot]) -> list[Spot]:
    """Of very many points those whose names may find a place: one of each small part of the ground, and the chosen."""
    width, height = (scene.px(side) * max(scene.look.text * scene.view.text_scale, 1.0) for side in NAME_PX)
    chosen: list[Spot] = []
    found: list[Spot] = []
    taken: set[tuple[float, float]] = set()
    shift_x, shift_y = scene.frame.to_px(0.0, 0.0)
    for spot in spots:
        cell = (spot[1] - shift_x) // width, (spot[2] - shift_y) // height
        if spot[0].id in scene.view.must_name:
            chosen.append(spot)
        elif cell not in taken and len(found) < MOST_NAMES:
            taken.add(cell)
            found.append(spot)
    return [*chosen, *found]


def _cell_m(scene: Scene) -> float:
    return scene.px(CELL_PX) * scene.frame.metres_per_px
