"""The points of a layer in a picture; of very many, those that stand alone, and clusters where they would merge.

Which they are is worked out in arrays, and kept while the same ground is seen: ticking another layer costs it nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.world.point_clusters import Cluster, PointClusters
from geodata.world.validity import rows_in_view
from geodata.world.world import World
from mapviewer.scene.scene import Scene

if TYPE_CHECKING:
    import numpy as np

MANY = 500  # points of a layer that are drawn in bulk
CELL_PX = 52.0  # in which a few points stand alone, and more are a cluster
NAME_PX = (110.0, 26.0)  # of these cells each has one name at most that is looked for a place for
MOST_NAMES = 160
FEW = 24  # points that are looked at one by one
KEPT_PICTURES = 3  # of a layer: two sides, and a map's inset
KEPT_COVERS = 6  # sets of rectangles that nothing covers

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

    def rows_in(self, scene: Scene) -> list[Feature]:
        """The features in a picture, those in clusters too."""
        (x0, y0, x1, y1), (xs, ys) = scene.drawn, self._clusters.places_m.T
        inside = ((xs >= x0) & (xs <= x1) & (ys >= y0) & (ys <= y1)).nonzero()[0]
        return [self.rows[number] for number in inside.tolist()]

    def clusters(self, scene: Scene) -> list[Cluster]:
        """The clusters of a picture."""
        return self._clusters.at(_cell_m(scene)).clusters_in(scene.drawn)


class Singles:
    """The points of a layer that are in force, each for itself."""

    def __init__(self, rows: Sequence[Feature], shapes: Sequence[Shape]) -> None:
        self._rows, self._shapes = rows, shapes
        self.has_close_ones = any(row.min_zoom_km for row in rows)

    @cached_property
    def _bounds(self) -> np.ndarray:
        import numpy as np  # late: start-up time

        return np.array([shape.bounds for shape in self._shapes], dtype=float).reshape(-1, 4)

    def in_picture(self, scene: Scene) -> list[Spot]:
        """Those in a picture, with their pixels; what is kept for closer views is left out."""
        found = self._each(scene) if len(self._rows) <= FEW else self._in_bulk(scene)
        if not self.has_close_ones:
            return found
        width_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
        return [
            spot
            for spot in found
            if not (least := spot[0].min_zoom_km) or width_km <= least or spot[0].id in scene.view.must_name
        ]

    def _each(self, scene: Scene) -> list[Spot]:
        pairs = zip(self._rows, self._shapes, strict=True)
        return [(row, *scene.frame.to_px(*shape.bounds[:2])) for row, shape in pairs if scene.sees(shape)]

    def _in_bulk(self, scene: Scene) -> list[Spot]:
        frame, (x0, y0, x1, y1) = scene.frame, scene.drawn
        left, bottom, right, top = self._bounds.T
        inside = ((left <= x1) & (right >= x0) & (bottom <= y1) & (top >= y0)).nonzero()[0]
        rows = self._rows
        seen = rows if len(inside) == len(rows) else [rows[number] for number in inside.tolist()]
        xs = frame.centre_px[0] + (left[inside] - frame.x_m) / frame.metres_per_px  # as `Frame.to_px` has it
        ys = frame.centre_px[1] - (bottom[inside] - frame.y_m) / frame.metres_per_px
        return list(zip(seen, xs.tolist(), ys.tolist(), strict=True))


class Spots:
    """The points of a layer in one picture, and which of them a reader sees."""

    def __init__(self, spots: list[Spot]) -> None:
        self.all = spots
        self._seen: dict[tuple[Box, ...], list[Feature]] = {}

    @cached_property
    def places(self) -> np.ndarray:
        """Their pixels as an array."""
        return places_of(self.all)

    def seen_in(self, open_boxes: tuple[Box, ...]) -> list[Feature]:
        """The features whose points lie in any of some rectangles."""
        found = self._seen.get(open_boxes)
        if found is None:
            if len(self._seen) >= KEPT_COVERS:
                self._seen.clear()
            found = self._seen[open_boxes] = [
                row for row, x, y in self.all if any(a <= x <= c and b <= y <= d for a, b, c, d in open_boxes)
            ]
        return found


def places_of(spots: Sequence[Spot]) -> np.ndarray:
    """The pixels of some points as an (n, 2) array."""
    import numpy as np  # late: start-up time

    return np.array([spot[1:] for spot in spots], dtype=float).reshape(-1, 2)


class _Known:
    """What is kept of a layer as long as the same of it holds."""

    def __init__(self, rows: Rows, shapes: tuple[Shape, ...], made: Crowd | Singles) -> None:
        self.rows, self.shapes, self.made = rows, shapes, made
        self._pictures: list[tuple[tuple[object, ...], Spots]] = []

    def spots(self, scene: Scene) -> Spots:
        """The points in a picture."""
        chosen = scene.view.must_name if isinstance(self.made, Crowd) else ""
        chosen = scene.view.selection if isinstance(self.made, Singles) and self.made.has_close_ones else chosen
        key = (scene.frame, scene.drawn, scene.look.unit, chosen)
        for before, spots in self._pictures:
            if before == key:
                return spots
        made = self.made
        spots = Spots(made.loose(scene) if isinstance(made, Crowd) else made.in_picture(scene))
        self._pictures = [(key, spots), *self._pictures[: KEPT_PICTURES - 1]]
        return spots


_known: WeakKeyDictionary[World, dict[str, _Known]] = WeakKeyDictionary()


def _known_of(scene: Scene, layer: Layer) -> _Known:
    rows, shapes = rows_in_view(layer, scene.view), scene.world.shapes(layer.id)
    kept = _known.get(scene.world)
    if kept is None:
        kept = _known[scene.world] = {}
    known = kept.get(layer.id)
    if known is None or known.rows is not rows or known.shapes is not shapes:
        known = kept[layer.id] = _Known(rows, shapes, _made(scene, layer, rows))
    return known


def spots_of(scene: Scene, layer: Layer) -> Spots:
    """The layer's points in the picture; of a layer of very many those are left out that lie in a cluster."""
    return _known_of(scene, layer).spots(scene)


def crowd_of(scene: Scene, layer: Layer) -> Crowd | None:
    """The layer's points in bulk; None for a layer that is drawn one by one."""
    if len(rows_in_view(layer, scene.view)) < MANY:
        return None
    made = _known_of(scene, layer).made
    return made if isinstance(made, Crowd) else None


def _made(scene: Scene, layer: Layer, rows: Rows) -> Crowd | Singles:
    """A crowd only of very many single points, none of which is kept for closer views."""
    found = scene.world.shapes_by_id(layer.id)
    pairs = [(row, shape) for row in rows if (shape := found.get(row.id)) is not None]
    ours, shapes = [row for row, _ in pairs], [shape for _, shape in pairs]
    is_crowd = len(rows) >= MANY and not any(row.min_zoom_km or not shape.is_one_vertex for row, shape in pairs)
    return Crowd(ours, shapes) if is_crowd else Singles(ours, shapes)


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
