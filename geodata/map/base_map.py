"""The bundled base map: countries, borders, coast, provinces, water, rivers and places, ready to draw.

Made by `python -m tools.build_data` from public sources (geodata/data/SOURCES.md). All coordinates are metres in the
plane of `geodata.view.projection.REGIONAL`.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.map.shapes import Level, Shape, read_pack
from geodata.view.projection import REGIONAL, Projection, projection_for

if TYPE_CHECKING:
    import shapely

PACK = Path(__file__).parents[1] / "data" / "world.mvpack"
RIVERS = PACK.with_name("rivers.mvpack")


LEAST_RING = 3  # vertices
STRAIT = "strait-"  # with which the ids of straits begin


@value(frozen=True, eq=False)
class BaseMap:
    """The world as shapes, one tuple a collection; compared by identity.

    `countries`, `province_areas`, `water` and `rivers` are areas; `borders`, `coast` and `provinces` lines;
    `places` and `sea_labels` points, the most important places first. `river_lines` are the courses of all rivers,
    each piece with its ``rank`` (0 first), its ``weight`` (of the line, growing downstream) and its ``name``;
    `river_courses` are those with a name, one coarse line each, the greatest first;
    `peaks` are points, the highest first, each with its ``elevation_m`` and the scale up to which it is drawn
    (``reach_m``, metres a design pixel); `glaciers` are areas; `former_lakes` are areas that once were water. A water
    that has come or gone has ``since`` or ``until``, the first day on which it was or was not (`world.dated_waters`).
    All lie in ``plane``; `straits` are lines in it, made when they are asked for.
    """

    countries: tuple[Shape, ...] = ()
    borders: tuple[Shape, ...] = ()
    coast: tuple[Shape, ...] = ()
    provinces: tuple[Shape, ...] = ()
    province_areas: tuple[Shape, ...] = ()
    water: tuple[Shape, ...] = ()
    rivers: tuple[Shape, ...] = ()
    places: tuple[Shape, ...] = ()
    sea_labels: tuple[Shape, ...] = ()
    surroundings: tuple[Shape, ...] = ()
    river_lines: tuple[Shape, ...] = ()
    river_courses: tuple[Shape, ...] = ()
    former_lakes: tuple[Shape, ...] = ()
    peaks: tuple[Shape, ...] = ()
    glaciers: tuple[Shape, ...] = ()
    plane: Projection = REGIONAL

    def country(self, iso3: str) -> Shape:
        """The country of a lower-case ISO 3166 code. Raises DataError when the map does not have it."""
        try:
            return self._by_iso3[iso3]
        except KeyError:
            raise DataError(
                "unknown country", found=repr(iso3), allowed="a lower-case ISO 3166 code such as 'arm'"
            ) from None

    def place(self, place_id: str) -> Shape | None:
        """The place of an id, or None."""
        return self._by_place_id.get(place_id)

    def by_id(self, kind: str, shape_id: str) -> Shape | None:
        """The shape of a ``country``, ``place``, ``water`` or ``province`` by its id, or None."""
        if kind == "water" and shape_id.startswith(STRAIT):
            return next((shape for shape in self.straits if shape.id == shape_id), None)
        return self._by_kind.get(kind, {}).get(shape_id)

    @cached_property
    def straits(self) -> tuple[Shape, ...]:
        """The straits of the world, which only words ask for: a line along each, the most important first."""
        from geodata.map.named_areas import straits_in  # late: start-up time

        return straits_in(self.plane)

    def in_projection(self, projection: Projection) -> BaseMap:
        """The map of the world in the plane of another projection (itself for the regional one)."""
        if projection.crs == REGIONAL.crs:
            return self
        from geodata.map.reprojection import earth_in  # late: only views away from home need it

        home = {name: getattr(self, name) for name in BaseMap.__dataclass_fields__ if name != "plane"}
        made: dict[str, Any] = dict(earth_in(projection, home))
        return BaseMap(**made, plane=projection)

    def country_at(self, lon_deg: float, lat_deg: float) -> Shape | None:
        """The country that holds a point in degrees, or None at sea."""
        return self._areas_of("countries").at(*self.plane.project(lon_deg, lat_deg))

    def province_at(self, lon_deg: float, lat_deg: float) -> Shape | None:
        """The first-order province of a focus country that holds a point in degrees, or None."""
        return self._areas_of("province_areas").at(*self.plane.project(lon_deg, lat_deg))

    def water_at(self, lon_deg: float, lat_deg: float) -> Shape | None:
        """The named or large water that holds a point in degrees, or None."""
        return self._areas_of("water").at(*self.plane.project(lon_deg, lat_deg))

    @cached_property
    def _by_iso3(self) -> dict[str, Shape]:
        return {shape.id: shape for shape in self.countries}

    @cached_property
    def _by_place_id(self) -> dict[str, Shape]:
        return {shape.id: shape for shape in self.places}

    @cached_property
    def _by_kind(self) -> dict[str, dict[str, Shape]]:
        collections = {
            "country": self.countries, "place": self.places, "water": (*self.water, *self.river_courses),
            "province": self.province_areas
        }  # fmt: skip
        return {kind: {shape.id: shape for shape in shapes} for kind, shapes in collections.items()}

    @cached_property
    def _indexes(self) -> dict[str, AreaIndex]:
        return {}

    def _areas_of(self, collection: str) -> AreaIndex:
        if collection not in self._indexes:
            self._indexes[collection] = AreaIndex(getattr(self, collection))
        return self._indexes[collection]


class AreaIndex:
    """Which area holds a point of the plane, by the finest level of *shapes*: read of those that are near it."""

    def __init__(self, shapes: tuple[Shape, ...]) -> None:
        import shapely  # late: start-up time

        self._shapes = shapes
        self._areas: dict[int, shapely.MultiPolygon] = {}
        self._tree = shapely.STRtree([shapely.box(*shape.bounds) for shape in shapes])

    def at(self, x_m: float, y_m: float) -> Shape | None:
        """The smallest area that holds the point, or None."""
        import shapely  # late: start-up time

        point = shapely.Point(x_m, y_m)
        near = self._tree.query(point).tolist()
        hits = [index for index in near if shapely.intersects_xy(self._area(index), x_m, y_m)]
        best = min(hits, key=lambda index: float(self._area(index).area), default=None)
        return None if best is None else self._shapes[best]

    def _area(self, index: int) -> shapely.MultiPolygon:
        if index not in self._areas:
            import shapely  # late: start-up time

            self._areas[index] = as_polygons(self._shapes[index].levels[0])
            shapely.prepare(self._areas[index])
        return self._areas[index]


def as_polygons(level: Level) -> shapely.MultiPolygon:
    """A level of an area as a Shapely geometry in metres of the plane.

    What the edge of a projection has cut down to fewer than three vertices is no area and is left out.
    """
    import numpy as np  # late: start-up time
    import shapely  # late: start-up time

    rings = [np.asarray(ring, dtype=float).reshape(-1, 2) for ring in level.rings]
    polygons, first = [], 0
    for count in level.parts:
        outer, *holes = rings[first : first + count]
        if len(outer) >= LEAST_RING:
            polygons.append(shapely.Polygon(outer, [hole for hole in holes if len(hole) >= LEAST_RING]))
        first += count
    return shapely.MultiPolygon(polygons)


@lru_cache(maxsize=1)
def load_base_map() -> BaseMap:
    """The bundled base map; read once, coordinates only when used. Raises DataError when the file is damaged."""
    return base_map_from(PACK, RIVERS)


@lru_cache(maxsize=3)
def base_map_in(crs: str) -> BaseMap:
    """The bundled base map in the plane of a CRS; the last few are kept."""
    return load_base_map().in_projection(projection_for(crs))


def base_map_from(*paths: Path) -> BaseMap:
    """A base map from pack files; collections that they lack are empty."""
    known: dict[str, Any] = {
        name: shapes
        for path in paths
        for name, shapes in read_pack(path).collections.items()
        if name in BaseMap.__dataclass_fields__
    }
    return BaseMap(**known)
