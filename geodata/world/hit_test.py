"""What lies at a point of the map: an index of the world's shapes, asked in metres of the plane."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from geodata.map.base_map import as_polygons
from geodata.map.shapes import Level, Shape
from geodata.view.projection import Projection
from geodata.view.view import View
from geodata.world.plain_hits import area_m2, covers, is_over, nearest, touches
from geodata.world.validity import rows_in_view
from geodata.world.world import World

if TYPE_CHECKING:
    import shapely

ORDER = {"point": 0, "line": 1, "area": 2}
FINE_M = 250.0
MANY_POINTS = 200


class PickIndex:
    """Answers which features, places and countries are at or near a point; built on first use.

    With ``is_plain`` it answers without an index until `prepare` has made it: slower, but at once.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.is_plain = False

    def plane_point(self, projection: Projection, x_m: float, y_m: float) -> tuple[float, float]:
        """A point of another plane in that of the index."""
        home = self._world.projection
        return (x_m, y_m) if projection.crs == home.crs else home.project(*projection.unproject(x_m, y_m))

    def prepare(self) -> None:
        """Build the index before it is asked for, in a thread of its own as a rule."""
        for make in (lambda: self._features, lambda: self._countries, lambda: self._places):
            make()
        self.is_plain = False

    @cached_property
    def _features(self) -> tuple[list[str], list[str], Any, list[Any]]:
        ids, kinds, geometries = [], [], []
        for layer_id, layer in self._world.story.layers.items():
            kind = "line" if layer.holds_movements else ""
            shapes = self._world.shapes(layer_id)
            ids += [shape.id for shape in shapes]
            kinds += [kind or shape.kind for shape in shapes]
            geometries += geometries_of(shapes)
        return ids, kinds, _tree(geometries), geometries

    @cached_property
    def _countries(self) -> tuple[list[str], Any]:
        shapes = self._world.base.countries
        return [f"country:{shape.id}" for shape in shapes], _tree([geometry_of(shape) for shape in shapes])

    @cached_property
    def _places(self) -> tuple[list[str], Any]:
        import shapely  # late: start-up time

        shapes = self._world.base.places
        points = [shapely.Point(shape.bounds[0], shape.bounds[1]) for shape in shapes]
        return [f"place:{shape.id}" for shape in shapes], shapely.STRtree(points)

    def features_at(self, view: View, x_m: float, y_m: float, reach_m: float) -> list[str]:
        """What is in force at a point in visible layers: points, then lines, then areas, small before large."""
        if self.is_plain:
            return self._plain_features(self._shown(view), x_m, y_m, reach_m)
        import shapely  # late: start-up time

        ids, kinds, tree, geometries = self._features
        if not ids:
            return []
        shown = self._shown(view)
        point = shapely.Point(x_m, y_m)
        near = tree.query(point, predicate="dwithin", distance=reach_m)
        found = [int(i) for i in near if ids[i] in shown]
        found = [i for i in found if kinds[i] != "area" or geometries[i].covers(point)]
        found.sort(key=lambda i: (ORDER[kinds[i]], _rank(geometries[i].area), shown[ids[i]], i))
        return [ids[i] for i in found]

    def _plain_features(self, shown: Mapping[str, int], x_m: float, y_m: float, reach_m: float) -> list[str]:
        found: list[tuple[int, int, int, int, str]] = []
        for layer_id, layer in self._world.story.layers.items():
            for shape in self._world.shapes(layer_id):
                if shape.id not in shown or not is_over(shape.bounds, x_m, y_m, reach_m):
                    continue
                kind, level = "line" if layer.holds_movements else shape.kind, _fine(shape)
                if covers(level, x_m, y_m) if kind == "area" else touches(shape, level, x_m, y_m, reach_m):
                    found.append((ORDER[kind], _rank(area_m2(shape, level)), shown[shape.id], len(found), shape.id))
        return [shape_id for *_, shape_id in sorted(found)]

    def _shown(self, view: View) -> dict[str, int]:
        """Ids in force in visible layers, with the height of their layer in the stack."""
        layers = self._world.story.layers
        shown = tuple(
            (height, rows_in_view(layers[state.id], view))
            for height, state in enumerate(view.layers)
            if state.visible and state.id in layers
        )
        if self._asked[:1] != [shown]:
            self._asked[:] = [shown, {row.id: height for height, rows in shown for row in rows}]
        known: dict[str, int] = self._asked[1]
        return known

    @cached_property
    def _asked(self) -> list[Any]:
        return []  # the pointer asks about the same view again and again

    def country_at(self, x_m: float, y_m: float) -> str:
        """The id of the country at a point, or ""."""
        if self.is_plain:
            over = (shape for shape in self._world.base.countries if is_over(shape.bounds, x_m, y_m))
            return next((f"country:{shape.id}" for shape in over if covers(_fine(shape), x_m, y_m)), "")
        import shapely  # late: start-up time

        ids, tree = self._countries
        hits = tree.query(shapely.Point(x_m, y_m), predicate="intersects")
        return ids[int(hits[0])] if len(hits) else ""

    def place_near(self, x_m: float, y_m: float, reach_m: float, wanted: Iterable[str] | None = None) -> str:
        """The id of the nearest place within reach (of *wanted* ones), or ""."""
        allowed = None if wanted is None else set(wanted)
        if self.is_plain:
            places = (each for each in self._world.base.places if allowed is None or f"place:{each.id}" in allowed)
            found = nearest(places, x_m, y_m, reach_m)
            return f"place:{found.id}" if found else ""
        import shapely  # late: start-up time

        ids, tree = self._places
        point = shapely.Point(x_m, y_m)
        hits = [int(i) for i in tree.query(point, predicate="dwithin", distance=reach_m)]
        hits = [i for i in hits if allowed is None or ids[i] in allowed]
        return ids[min(hits, key=lambda i: float(tree.geometries[i].distance(point)))] if hits else ""


def _tree(geometries: list[Any]) -> shapely.STRtree:
    import shapely  # late: start-up time

    shapely.prepare(geometries)
    return shapely.STRtree(geometries)


def geometry_of(shape: Shape) -> Any:
    """A shape as a Shapely geometry in metres of the plane, at a level fine enough for pointing."""
    import numpy as np  # late: start-up time
    import shapely

    level = _fine(shape)
    if shape.kind == "area":
        return as_polygons(level)
    lines = [np.asarray(ring, dtype=float).reshape(-1, 2) for ring in level.rings]
    if shape.kind == "point":
        return shapely.MultiPoint(np.concatenate(lines)) if lines else shapely.MultiPoint()
    return shapely.MultiLineString([line for line in lines if len(line) > 1])


def geometries_of(shapes: Sequence[Shape]) -> list[Any]:
    """`geometry_of` of each; single points, of which there may be very many, are made at once."""
    import shapely  # late: start-up time

    single = [index for index, shape in enumerate(shapes) if shape.kind == "point" and shape.is_one_vertex]
    if len(single) < MANY_POINTS:
        return [geometry_of(shape) for shape in shapes]
    made: list[Any] = [None] * len(shapes)
    for index, point in zip(single, shapely.points([shapes[index].bounds[:2] for index in single]), strict=True):
        made[index] = point
    return [geometry_of(shape) if point is None else point for shape, point in zip(shapes, made, strict=True)]


def _rank(area_m2: float) -> int:
    """A size in hectares: the same ground in two layers is equally large, however its corners were added up."""
    return round(area_m2 / 10_000)


def _fine(shape: Shape) -> Level:
    """The coarsest level that errs by no more than a fingertip."""
    fine = shape.level_for(2 * FINE_M)
    return fine if fine.rings else shape.levels[0]
