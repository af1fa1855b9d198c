"""The base map in another plane than the home one: made from degrees, cut before it is projected, level by level.

Nothing is projected before it is drawn: a view of the world projects coarse outlines, one of an island the island.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from geodata.core.values import value
from geodata.map.degree_pack import DegreeShape, read_degree_pack
from geodata.map.shapes import Bounds, Level, LevelRow, Shape, points_in_memory
from geodata.view.projection import REGIONAL, Projection
from geodata.view.world_projections import EqualEarth

if TYPE_CHECKING:
    import numpy as np

    from geodata.map.projected_rings import Outlines

BOUNDS_M = 4000.0  # the error of the level from which a shape's rectangle is taken
NOWHERE: Bounds = (0.0, 0.0, 0.0, 0.0)
HOME_WATER = ("rivers", "former_lakes")


class LonLatSource(Protocol):
    """Levels of a shape in degrees."""

    @property
    def kind(self) -> str:
        """Of `Shape`."""

    def lonlat(self, index: int) -> np.ndarray:
        """The vertices of one level, (n, 2); rings follow each other."""

    def level_rows(self) -> Sequence[LevelRow]:
        """Each level as a shape keeps it, with its number in place of its first vertex."""

    def properties_in(self, projection: Projection) -> Mapping[str, Any]:
        """The shape's properties, with the places of its name in the plane of *projection*."""


@value(frozen=True, eq=False)
class DegreeSource:
    """A shape of the pack of the whole Earth."""

    shape: DegreeShape

    @property
    def kind(self) -> str:
        """Of `Shape`."""
        return self.shape.kind

    def lonlat(self, index: int) -> np.ndarray:
        """The vertices of one level, (n, 2); rings follow each other."""
        return self.shape.lonlat(index)

    def level_rows(self) -> Sequence[LevelRow]:
        """Each level as a shape keeps it, with its number in place of its first vertex."""
        return [(level.tolerance_m, index, level.counts, level.parts) for index, level in enumerate(self.shape.levels)]

    def properties_in(self, projection: Projection) -> Mapping[str, Any]:
        """The shape's properties, with the places of its name in the plane of *projection*."""
        properties = dict(self.shape.properties)
        if "label_deg" in properties:
            properties["label"] = list(projection.project(*properties.pop("label_deg")))
        if "labels_deg" in properties:
            properties["labels"] = [list(projection.project(*spot)) for spot in properties.pop("labels_deg")]
        return properties


@value(frozen=True, eq=False)
class PlaneSource:
    """A shape of another plane, in degrees."""

    shape: Shape
    plane: Projection

    @property
    def kind(self) -> str:
        """Of `Shape`."""
        return self.shape.kind

    def lonlat(self, index: int) -> np.ndarray:
        """The vertices of one level, (n, 2); rings follow each other."""
        import numpy as np  # late: start-up time

        from geodata.view.projected_arrays import unproject_many

        rings = [np.asarray(ring, dtype=float) for ring in self.shape.levels[index].rings]
        return unproject_many(self.plane, np.concatenate(rings).reshape(-1, 2) if rings else np.empty((0, 2)))

    def level_rows(self) -> Sequence[LevelRow]:
        """Each level as a shape keeps it, with its number in place of its first vertex."""
        return [(row[0], index, row[2], row[3]) for index, row in enumerate(self.shape._levels)]

    def properties_in(self, projection: Projection) -> Mapping[str, Any]:
        """The shape's properties, with the places of its name in the plane of *projection*."""
        properties = dict(self.shape.properties)
        unproject = self.plane.unproject
        if "label" in properties:
            properties["label"] = list(projection.project(*unproject(*properties["label"])))
        if "labels" in properties:
            properties["labels"] = [list(projection.project(*unproject(*spot))) for spot in properties["labels"]]
        return properties


class ProjectedShape(Shape):
    """A shape whose properties are made when they are first asked for, and its levels when they are first drawn."""

    _projection: Projection

    def __init__(self, name: str, source: LonLatSource, projection: Projection) -> None:
        # One by one: as a dictionary of its own each of many thousands takes twice the room.
        give = object.__setattr__
        give(self, "id", name)
        give(self, "kind", source.kind)
        give(self, "_coordinates", source)
        give(self, "_projection", projection)

    def renamed(self, shape_id: str) -> Shape:
        """The same shape under another id."""
        return ProjectedShape(shape_id, self._coordinates, self._projection)

    @cached_property
    def properties(self) -> Mapping[str, Any]:
        """What is known of the shape; the places of its name are in the plane."""
        source: LonLatSource = self._coordinates
        return source.properties_in(self._projection)

    @cached_property
    def _levels(self) -> Sequence[LevelRow]:
        source: LonLatSource = self._coordinates
        return source.level_rows()

    @cached_property
    def bounds(self) -> Bounds:
        """The rectangle around the shape in the plane, of a level coarse enough to be quick."""
        import numpy as np  # late: start-up time

        level = self._level_at(coarse_level(self._levels))
        if not level.rings:
            return NOWHERE
        xy = np.concatenate(level.rings).reshape(-1, 2)
        x0, y0, x1, y1 = (float(edge) for edge in (*xy.min(axis=0), *xy.max(axis=0)))
        room = 2.0 * level.tolerance_m
        return x0 - room, y0 - room, x1 + room, y1 + room

    @property
    def is_seen(self) -> bool:
        """Whether the projection can show any of it."""
        return self.bounds != NOWHERE

    def _level(self, tolerance_m: float, first: int, counts: Sequence[int], parts: Sequence[int]) -> Level:
        from geodata.map.projected_rings import projected_rings  # late: start-up time

        lonlat = self._coordinates.lonlat(first)
        rings, made = projected_rings(lonlat, counts, parts, self.kind == "area", self._projection)
        return Level(tolerance_m, tuple(rings), tuple(made), sum(len(ring) for ring in rings) // 2)


def coarse_level(levels: Sequence[LevelRow]) -> int:
    """The number of the level from which a shape's rectangle is taken."""
    known = [number for number, row in enumerate(levels) if row[0] <= BOUNDS_M and row[2]]
    return known[-1] if known else 0


@lru_cache(maxsize=1)
def earth() -> dict[str, tuple[DegreeShape, ...]]:
    """The whole Earth in degrees, opened once."""
    return read_degree_pack()


def earth_in(projection: Projection, home: Mapping[str, tuple[Shape, ...]]) -> dict[str, tuple[Shape, ...]]:
    """Every collection of the base map in the plane of *projection*; seas are those of *home*."""
    made: dict[str, tuple[Shape, ...]] = {}
    for name in ("countries", "borders", "coast"):
        made[name] = _seen(name, projection)
    for name in ("provinces", "province_areas", "river_lines", "river_courses", "glaciers"):
        made[name] = tuple(ProjectedShape(row.shape.id, row, projection) for row in sources(name))
    seas = (carried_over(shape, REGIONAL, projection) for shape in home.get("water", ()) if _is_sea(shape))
    made["water"] = (*seas, *_seen("water", projection))
    for name in HOME_WATER:
        made[name] = tuple(carried_over(shape, REGIONAL, projection) for shape in home.get(name, ()))
    for name in ("places", "peaks"):
        made[name] = _points(*spots(name), projection)
    named = home.get("sea_labels", ())
    at = [REGIONAL.unproject(*row.bounds[:2]) for row in named]
    # On a map of the world the oceans are named, of which the named areas tell; a gulf's name would lie on land.
    made["sea_labels"] = () if isinstance(projection, EqualEarth) else _points(named, at, projection)
    return made


def _is_sea(shape: Shape) -> bool:
    return shape.properties.get("kind") == "sea"


@lru_cache(maxsize=16)
def sources(collection: str) -> tuple[DegreeSource, ...]:
    """A collection of the whole Earth, for shapes of any plane."""
    return tuple(map(DegreeSource, earth()[collection]))


@lru_cache(maxsize=2)
def spots(collection: str) -> tuple[tuple[DegreeShape, ...], np.ndarray]:
    """Points of the whole Earth and where they are, (n, 2) degrees."""
    import numpy as np  # late: start-up time

    rows = earth()[collection]
    return rows, np.array([row.lonlat(0)[0] for row in rows])


@lru_cache(maxsize=4)
def _outlines(collection: str) -> Outlines:
    from geodata.map.projected_rings import Outlines  # late: start-up time

    rows = [(source, source.level_rows()) for source in sources(collection)]
    chosen = [(source, levels[coarse_level(levels)]) for source, levels in rows]
    return Outlines.of([(source.lonlat(row[1]), row[2], row[3], row[0]) for source, row in chosen])


def _seen(collection: str, projection: Projection) -> tuple[Shape, ...]:
    """The shapes of the whole Earth that the projection can show.

    Rectangles are found for all at once; only a shape that crosses the projection's rim is cut for its own.
    """
    shapes = [ProjectedShape(source.shape.id, source, projection) for source in sources(collection)]
    for shape, bounds in zip(shapes, _outlines(collection).bounds_in(projection), strict=True):
        if bounds is not None:
            object.__setattr__(shape, "bounds", bounds)
    return tuple(shape for shape in shapes if shape.is_seen)


def carried_over(shape: Shape, plane: Projection, projection: Projection) -> ProjectedShape:
    """A shape of one plane in another."""
    return ProjectedShape(shape.id, PlaneSource(shape, plane), projection)


def _points(rows: Sequence[DegreeShape | Shape], at: Any, projection: Projection) -> tuple[Shape, ...]:
    """Points that the projection can show, all projected at once; *at* says where they are, (n, 2) degrees."""
    import numpy as np  # late: start-up time

    from geodata.map.cut_to_projection import domain_of
    from geodata.map.projected_rings import is_within, turned
    from geodata.view.projected_arrays import project_many

    domain = domain_of(projection)
    lonlat = turned(np.asarray(at, dtype=float).reshape(-1, 2), domain)
    xy, seen = project_many(projection, lonlat), is_within(lonlat, domain)
    seen &= np.isfinite(xy).all(axis=1)
    return points_in_memory(
        [(row.id, row.properties) for row, good in zip(rows, seen.tolist(), strict=True) if good], xy[seen]
    )
