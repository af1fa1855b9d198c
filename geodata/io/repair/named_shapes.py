"""States and provinces by name, in any language that the map has: a column of such names becomes areas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from geodata.core.values import value
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.indicators.state_column import named_in
from geodata.map.base_map import load_base_map
from geodata.map.degree_pack import Bounds
from geodata.map.reprojection import DegreeSource, LonLatSource, PlaneSource, sources
from geodata.map.shapes import LevelRow, Shape
from geodata.map.toponyms import forms_of, key_of
from geodata.view.projection import REGIONAL

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

COUNTRY, PROVINCE = "country", "province"
POINTS, AREAS = "points", "areas"
ENOUGH, MOST_TOWNS = 0.6, 0.5  # of the different names of a column: areas, and towns of some size among them
TOWN_OF = 20_000
MOST_VERTICES = 12_000
_ENDINGS = (
    "province", "region", "oblast", "state", "governorate", "district", "county", "prefecture", "marz",
    "область", "край", "вилаят", "vilayeti", "vilayəti", "ili", "rayonu", "region de", "մարզ", "მხარე", "استان",
)  # fmt: skip
_HEADINGS = (
    *_ENDINGS, "regions", "provinces", "states", "country", "countries", "il", "iller", "vilayet", "département",
    "région", "marzer", "регион", "регионы", "ölkə", "rayon", "land", "bundesland", "شهرستان",
)  # fmt: skip


@value(frozen=True, eq=False)
class KnownArea:
    """A state or province in degrees; those of the home map are finer and newer than those of the whole Earth."""

    id: str
    properties: Mapping[str, Any]
    source: LonLatSource
    key: str  # of the table of names

    @cached_property
    def polygon(self) -> Any:
        """A valid polygon or polygons, of the finest level that has no more than `MOST_VERTICES`."""
        rows = self.source.level_rows()
        return _polygon(self.source, next((row for row in rows if sum(row[2]) <= MOST_VERTICES), rows[-1]))

    @cached_property
    def bounds(self) -> Bounds:
        """West, south, east and north."""
        if isinstance(self.source, DegreeSource):
            return self.source.shape.bounds
        return self.polygon.bounds  # type: ignore[no-any-return]

    @property
    def state(self) -> str:
        """The code of its state; a state's own."""
        return str(self.properties.get("iso3", self.id))

    @property
    def spot(self) -> tuple[float, float]:
        """Where its name stands: longitude and latitude."""
        if "label" in self.properties:
            return REGIONAL.unproject(*self.properties["label"])
        west, south, east, north = self.bounds
        lon, lat = self.properties.get("label_deg") or ((west + east) / 2, (south + north) / 2)
        return float(lon), float(lat)


@lru_cache(maxsize=1)
def _countries() -> tuple[KnownArea, ...]:
    return tuple(map(_of_earth, sources("countries")))


@lru_cache(maxsize=1)
def _provinces() -> tuple[KnownArea, ...]:
    """The home map's provinces, and those of all other states."""
    home = tuple(_of_home(shape) for shape in load_base_map().province_areas)
    states = {area.state for area in home}
    return (*home, *(area for area in map(_of_earth, sources("province_areas")) if area.state not in states))


def _of_home(shape: Shape) -> KnownArea:
    return KnownArea(shape.id, shape.properties, PlaneSource(shape, REGIONAL), key_of(shape))


def _of_earth(source: DegreeSource) -> KnownArea:
    shape = source.shape
    return KnownArea(shape.id, shape.properties, source, key_of(shape))  # type: ignore[arg-type]


@value(frozen=True)
class NamedShape:
    """A state or province: its English name, a point on it in degrees, and the code of its state."""

    name: str
    kind: str
    country: str
    lon: float
    lat: float
    id: str


def areas_named(name: str, state: str = "") -> list[NamedShape]:
    """The states and provinces of a name, states first; in the state of a code where one is given."""
    found = [*_country_of(name), *(_shape(area, PROVINCE) for area in _provinces_of(name) or _at_places_of(name))]
    return [item for item in found if not state or item.country == state]


def are_areas(names: Iterable[str], heading: str = "") -> bool:
    """Whether most different names of a column are those of states and provinces, and are not towns' names as well.

    A heading that says so decides about names that are both.
    """
    different = [name for name in dict.fromkeys(names) if name]
    known = [name for name in different if areas_named(name)]
    if len(different) < 2 or len(known) < ENOUGH * len(different):
        return False
    says_so = any(word in fold(heading).split() for word in map(fold, _HEADINGS))
    return says_so or sum(map(_is_town, known)) < MOST_TOWNS * len(known)


def _is_town(name: str) -> bool:
    return any(place.kind == "place" and place.population >= TOWN_OF for place in open_gazetteer().places(fold(name)))


def area_of(kind: str, country: str, name: str) -> BaseGeometry | None:
    """The ground of a state or province, by its English name; None where the map has none."""
    if kind == COUNTRY:
        return next((area.polygon for area in _countries() if area.id == country), None)
    areas = (area for area in _provinces() if area.state == country)
    return next((area.polygon for area in areas if area.properties.get("name") == name), None)


def area_around(lon_deg: float, lat_deg: float) -> BaseGeometry | None:
    """The province at a point, else the state."""
    found = next(_around(lon_deg, lat_deg, _provinces()), None) or next(_around(lon_deg, lat_deg, _countries()), None)
    return None if found is None else found.polygon


def _around(lon_deg: float, lat_deg: float, areas: Iterable[KnownArea]) -> Iterator[KnownArea]:
    import shapely  # late: start-up time

    spot = shapely.Point(lon_deg, lat_deg)
    for area in areas:
        west, south, east, north = area.bounds
        if west <= lon_deg <= east and south <= lat_deg <= north and area.polygon.covers(spot):
            yield area


def _country_of(name: str) -> Iterator[NamedShape]:
    code = named_in(name).code
    if code:
        yield from (_shape(area, COUNTRY) for area in _countries() if area.id == code)


def _provinces_of(name: str) -> Sequence[KnownArea]:
    key = fold(name)
    for known in (_by_name, _by_former_name):
        for bare in _bared(key):
            if found := known().get(bare):
                return found
    return ()


def _bared(key: str) -> Iterator[str]:
    """A folded name, and what is left of it without a word for “province”."""
    yield key
    for ending in map(fold, _ENDINGS):
        bare = key.removesuffix(ending).removeprefix(ending).strip()
        if bare not in (key, ""):
            yield bare


def _at_places_of(name: str) -> Iterator[KnownArea]:
    """The provinces in which those of the gazetteer lie that have this name, such as English ones."""
    for place in open_gazetteer().places(fold(name)):
        if place.kind == PROVINCE:
            yield from (area for area in _around(place.lon, place.lat, _provinces()) if area.state == place.country)


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, list[KnownArea]]:
    """The provinces by each of their names, folded."""
    found: dict[str, list[KnownArea]] = {}
    for area in _provinces():
        for key in _keys(area):
            found.setdefault(key, []).append(area)
    return found


@lru_cache(maxsize=1)
def _by_former_name() -> Mapping[str, list[KnownArea]]:
    """The home map's provinces by what the older map of the whole Earth calls them, where no other has that name."""
    home = [area for area in _provinces() if isinstance(area.source, PlaneSource)]
    states = {area.state for area in home}
    found: dict[str, list[KnownArea]] = {}
    for older in map(_of_earth, sources("province_areas")):
        if older.state in states:
            for key in _keys(older) - _by_name().keys():
                found[key] = list(_around(*older.spot, home))
    return found


def _keys(area: KnownArea) -> set[str]:
    known = area.properties
    names = (known.get("name"), *(known.get("names") or {}).values(), *forms_of(area.key).values())
    return {fold(name) for name in names if isinstance(name, str) and name}


def _shape(area: KnownArea, kind: str) -> NamedShape:
    return NamedShape(str(area.properties.get("name", area.id)), kind, area.state, *area.spot, area.id)


def _polygon(source: LonLatSource, row: LevelRow) -> Any:
    """One level of a shape as a valid polygon or polygons."""
    import shapely  # late: start-up time

    _tolerance, index, counts, part_counts = row
    places, at, rings = source.lonlat(index), 0, []
    for count in counts:
        rings.append(places[at : at + count])
        at += count
    parts, first = [], 0
    for count in part_counts:
        part = [ring for ring in rings[first : first + count] if len(ring) >= 3]
        first += count
        if part:
            parts.append(shapely.Polygon(part[0], part[1:]))
    return shapely.make_valid(shapely.MultiPolygon(parts) if len(parts) != 1 else parts[0])
