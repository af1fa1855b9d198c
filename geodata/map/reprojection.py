"""The base map in another plane than the home one: made from degrees, cut before it is projected, level by level.

Nothing is projected before it is drawn: a view of the world projects coarse outlines, one of an island the island.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from geodata.map.degree_pack import DegreeShape, read_degree_pack
from geodata.map.shapes import Bounds, Level, PackedFeature, Shape, pack_in_memory
from geodata.view.projection import REGIONAL, Projection
from geodata.view.world_projections import EqualEarth

if TYPE_CHECKING:
    import numpy as np

BOUNDS_M = 4000.0  # the error of the level from which a shape's rectangle is taken
HOME_WATER = ("rivers", "former_lakes")


class LonLatSource(Protocol):
    """Levels of a shape in degrees."""

    def lonlat(self, index: int) -> np.ndarray:
        """The vertices of one level, (n, 2); rings follow each other."""


class PlaneSource:
    """A shape of another plane, in degrees."""

    def __init__(self, shape: Shape, plane: Projection) -> None:
        self._shape, self._plane = shape, plane

    def lonlat(self, index: int) -> np.ndarray:
        """The vertices of one level, (n, 2); rings follow each other."""
        import numpy as np  # late: start-up time

        from geodata.view.projected_arrays import unproject_many

        rings = [np.asarray(ring, dtype=float) for ring in self._shape.levels[index].rings]
        return unproject_many(self._plane, np.concatenate(rings).reshape(-1, 2) if rings else np.empty((0, 2)))


class ProjectedShape(Shape):
    """A shape whose levels are cut and projected when they are first drawn."""

    def __init__(
        self, name: str, kind: str, properties: Mapping[str, Any], rows: Sequence[Any], source: LonLatSource,
        projection: Projection,
    ) -> None:  # fmt: skip
        self.__dict__.update(
            id=name, kind=kind, properties=properties, _levels=rows, _coordinates=source, _projection=projection
        )

    def renamed(self, shape_id: str) -> Shape:
        """The same shape under another id."""
        held = self.__dict__
        return ProjectedShape(
            shape_id, self.kind, self.properties, self._levels, self._coordinates, held["_projection"]
        )

    @cached_property
    def bounds(self) -> Bounds:
        """The rectangle around the shape in the plane, of a level coarse enough to be quick."""
        import numpy as np  # late: start-up time

        known = [number for number, row in enumerate(self._levels) if row[0] <= BOUNDS_M and row[2]]
        level = self._level_at(known[-1] if known else 0)
        if not level.rings:
            return 0.0, 0.0, 0.0, 0.0
        xy = np.concatenate(level.rings).reshape(-1, 2)
        x0, y0, x1, y1 = (float(edge) for edge in (*xy.min(axis=0), *xy.max(axis=0)))
        room = 2.0 * level.tolerance_m
        return x0 - room, y0 - room, x1 + room, y1 + room

    @property
    def is_seen(self) -> bool:
        """Whether the projection can show any of it."""
        return self.bounds != (0.0, 0.0, 0.0, 0.0)

    def _level(self, tolerance_m: float, first: int, counts: Sequence[int], parts: Sequence[int]) -> Level:
        from geodata.map.projected_rings import projected_rings  # late: start-up time

        lonlat = self._coordinates.lonlat(first)
        held = self.__dict__
        rings, made = projected_rings(lonlat, counts, parts, self.kind == "area", held["_projection"])
        return Level(tolerance_m, tuple(rings), tuple(made), sum(len(ring) for ring in rings) // 2)


@lru_cache(maxsize=1)
def earth() -> dict[str, tuple[DegreeShape, ...]]:
    """The whole Earth in degrees, opened once."""
    return read_degree_pack()


def earth_in(projection: Projection, home: Mapping[str, tuple[Shape, ...]]) -> dict[str, tuple[Shape, ...]]:
    """Every collection of the base map in the plane of *projection*; seas are those of *home*."""
    whole = earth()
    made: dict[str, tuple[Shape, ...]] = {}
    for name in ("countries", "borders", "coast"):
        made[name] = _seen(_of_degrees(shape, projection) for shape in whole[name])
    for name in ("provinces", "province_areas", "river_lines", "river_courses", "glaciers"):
        made[name] = tuple(_of_degrees(shape, projection) for shape in whole[name])
    seas = (carried_over(shape, REGIONAL, projection) for shape in home.get("water", ()) if _is_sea(shape))
    made["water"] = (*seas, *_seen(_of_degrees(shape, projection) for shape in whole["water"]))
    for name in HOME_WATER:
        made[name] = tuple(carried_over(shape, REGIONAL, projection) for shape in home.get(name, ()))
    for name in ("places", "peaks"):
        spots = ((row.id, row.properties, tuple(row.lonlat(0)[0])) for row in whole[name])
        made[name] = _points(spots, projection)
    names = ((row.id, row.properties, REGIONAL.unproject(*row.bounds[:2])) for row in home.get("sea_labels", ()))
    # On a map of the world the oceans are named, of which the named areas tell; a gulf's name would lie on land.
    made["sea_labels"] = () if isinstance(projection, EqualEarth) else _points(names, projection)
    return made


def _is_sea(shape: Shape) -> bool:
    return shape.properties.get("kind") == "sea"


def _seen(shapes: Iterable[ProjectedShape]) -> tuple[Shape, ...]:
    """Those that the projection can show."""
    return tuple(shape for shape in shapes if shape.is_seen)


def _of_degrees(shape: DegreeShape, projection: Projection) -> ProjectedShape:
    properties = dict(shape.properties)
    if "label_deg" in properties:
        properties["label"] = list(projection.project(*properties.pop("label_deg")))
    if "labels_deg" in properties:
        properties["labels"] = [list(projection.project(*spot)) for spot in properties.pop("labels_deg")]
    rows = [(level.tolerance_m, index, level.counts, level.parts) for index, level in enumerate(shape.levels)]
    return ProjectedShape(shape.id, shape.kind, properties, rows, shape, projection)


def carried_over(shape: Shape, plane: Projection, projection: Projection) -> ProjectedShape:
    """A shape of one plane in another."""
    properties = dict(shape.properties)
    if "label" in properties:
        properties["label"] = list(projection.project(*plane.unproject(*properties["label"])))
    if "labels" in properties:
        properties["labels"] = [list(projection.project(*plane.unproject(*spot))) for spot in properties["labels"]]
    rows = [(row[0], index, row[2], row[3]) for index, row in enumerate(shape._levels)]
    return ProjectedShape(shape.id, shape.kind, properties, rows, PlaneSource(shape, plane), projection)


def _points(rows: Iterable[tuple[str, Mapping[str, Any], Any]], projection: Projection) -> tuple[Shape, ...]:
    """Points that the projection can show, all projected at once."""
    import numpy as np  # late: start-up time

    from geodata.map.cut_to_projection import domain_of
    from geodata.map.projected_rings import is_within, turned
    from geodata.view.projected_arrays import project_many

    listed = list(rows)
    domain = domain_of(projection)
    lonlat = turned(np.array([at for _, _, at in listed], dtype=float), domain)
    xy, seen = project_many(projection, lonlat), is_within(lonlat, domain)
    seen &= np.isfinite(xy).all(axis=1)
    return pack_in_memory(
        PackedFeature(name, "point", properties, [(0.0, [list(map(float, spot))], [1])])
        for (name, properties, _), spot, good in zip(listed, xy, seen.tolist(), strict=True)
        if good
    )
