"""States and provinces by name, in any language that the map has: a column of such names becomes areas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from geodata.core.values import value
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.indicators.state_column import named_in
from geodata.map.degree_pack import DegreeShape
from geodata.map.reprojection import earth
from geodata.map.toponyms import forms_of, key_of

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
    found = [*_country_of(name), *(_shape(shape, PROVINCE) for shape in _provinces_of(name) or _at_places_of(name))]
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
        return next((_polygon(shape) for shape in earth()["countries"] if shape.id == country), None)
    shapes = (shape for shape in earth()["province_areas"] if shape.properties.get("iso3") == country)
    return next((_polygon(shape) for shape in shapes if shape.properties.get("name") == name), None)


def area_around(lon_deg: float, lat_deg: float) -> BaseGeometry | None:
    """The province at a point, else the state."""
    found = next(_around(lon_deg, lat_deg), None) or next(_around(lon_deg, lat_deg, "countries"), None)
    return None if found is None else _polygon(found)


def _around(lon_deg: float, lat_deg: float, collection: str = "province_areas") -> Iterator[DegreeShape]:
    import shapely  # late: start-up time

    spot = shapely.Point(lon_deg, lat_deg)
    for shape in earth()[collection]:
        west, south, east, north = shape.bounds
        if west <= lon_deg <= east and south <= lat_deg <= north and _polygon(shape).covers(spot):
            yield shape


def _country_of(name: str) -> Iterator[NamedShape]:
    code = named_in(name).code
    if code:
        yield from (_shape(shape, COUNTRY) for shape in earth()["countries"] if shape.id == code)


def _provinces_of(name: str) -> Sequence[DegreeShape]:
    key = fold(name)
    known = _by_name()
    if key in known:
        return known[key]
    for ending in map(fold, _ENDINGS):
        bare = key.removesuffix(ending).removeprefix(ending).strip()
        if bare != key and bare in known:
            return known[bare]
    return ()


def _at_places_of(name: str) -> Iterator[DegreeShape]:
    """The provinces in which those of the gazetteer lie that have this name, such as English ones."""
    for place in open_gazetteer().places(fold(name)):
        if place.kind == PROVINCE:
            yield from (shape for shape in _around(place.lon, place.lat) if shape.properties["iso3"] == place.country)


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, list[DegreeShape]]:
    """The provinces by each of their names, folded."""
    found: dict[str, list[DegreeShape]] = {}
    for shape in earth()["province_areas"]:
        known = shape.properties
        names = (known.get("name"), *(known.get("names") or {}).values(), *forms_of(key_of(shape)).values())  # type: ignore[arg-type]
        for key in {fold(name) for name in names if isinstance(name, str) and name}:
            found.setdefault(key, []).append(shape)
    return found


def _shape(shape: DegreeShape, kind: str) -> NamedShape:
    lon, lat = shape.properties.get("label_deg") or _middle(shape)
    name = str(shape.properties.get("name", shape.id))
    return NamedShape(name, kind, str(shape.properties.get("iso3", shape.id)), float(lon), float(lat), shape.id)


def _middle(shape: DegreeShape) -> tuple[float, float]:
    west, south, east, north = shape.bounds
    return (west + east) / 2, (south + north) / 2


@lru_cache(maxsize=512)
def _polygon(shape: DegreeShape) -> Any:
    """A shape as a valid polygon or polygons, at the finest level that has no more than `MOST_VERTICES`."""
    import shapely  # late: start-up time

    small = [index for index, level in enumerate(shape.levels) if sum(level.counts) <= MOST_VERTICES]
    index = small[0] if small else len(shape.levels) - 1
    level, places, at = shape.levels[index], shape.lonlat(index), 0
    rings = []
    for count in level.counts:
        rings.append(places[at : at + count])
        at += count
    parts, first = [], 0
    for count in level.parts:
        part = [ring for ring in rings[first : first + count] if len(ring) >= 3]
        first += count
        if part:
            parts.append(shapely.Polygon(part[0], part[1:]))
    return shapely.make_valid(shapely.MultiPolygon(parts) if len(parts) != 1 else parts[0])
