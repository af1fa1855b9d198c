"""Names of places on the map in the language of a text, where the gazetteer does not have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from pathlib import Path

from geodata.geoparsing.gazetteer import KINDS, Gazetteer, Place, open_gazetteer
from geodata.geoparsing.lexicon.language import ENGLISH
from geodata.geoparsing.lexicon.normalize import fold
from geodata.map.base_map import load_base_map
from geodata.map.shapes import Shape
from geodata.map.toponyms import forms_of, key_of, toponyms
from geodata.view.great_circle import distance_km
from geodata.view.projection import REGIONAL

SHORT_NAMES = Path(__file__).parents[1] / "data" / "state_short_names.tsv"
_GROUND = ("region", "water", "mountain", "island")
_known_provinces: dict[str, list[Place]] = {}
SAME_PROVINCE_KM, CLEARLY = 160.0, 1.5  # how near a province of another spelling is, and how much nearer than the next
HAMLET = 5_000  # inhabitants
SAME_KM = 60.0  # between a town of the map and the same town of the gazetteer


def gazetteer_in(language: str) -> Gazetteer:
    """The gazetteer with the map's names of its places in a language. Raises DataError like `open_gazetteer`."""
    return open_gazetteer() if language in ENGLISH else _extended(language)


@lru_cache(maxsize=8)
def _extended(language: str) -> Gazetteer:
    gazetteer = open_gazetteer()
    further: dict[str, tuple[int, ...]] = {}
    known = ((_form(shape, language), place) for shape, place in _shapes(gazetteer))
    for form, place in chain(known, _regions(gazetteer, language), _short_names(gazetteer, language)):
        key = fold(form) if form else ""
        if key and place.row not in further.get(key, ()) and not _hides(gazetteer.places(key), place):
            further[key] = (*further.get(key, ()), place.row)
    openings = frozenset(key[:at] for key in further for at, letter in enumerate(key) if letter == " ")
    shorts = {name: [place.row] for name, place in _short_names(gazetteer, language) if name.isupper()}
    abbreviations = {**shorts, **gazetteer.abbreviations}
    made = replace(gazetteer, further=further, openings=openings, abbreviations=abbreviations, _looked_up={})
    return made if further or shorts else gazetteer


def _hides(known: Sequence[Place], place: Place) -> bool:
    """Whether a name means something already, beside which a place of the map is not another meaning.

    A hamlet that is called like the province around it does not hide that.
    """
    if place.kind != "province":
        return bool(known)
    return any(row.row == place.row or row.kind != "place" or row.population > HAMLET for row in known)


def _form(shape: Shape, language: str) -> str:
    form = forms_of(key_of(shape)).get(language) or (shape.properties.get("names") or {}).get(language, "")
    return form if isinstance(form, str) else ""


def _shapes(gazetteer: Gazetteer) -> Iterator[tuple[Shape, Place]]:
    """The towns, provinces, states and waters of the map that have a name, with their rows of the gazetteer."""
    base = load_base_map()
    for shape in (*base.places, *base.province_areas, *base.countries, *base.water):
        name = shape.properties.get("name")
        rows = [row for row in gazetteer.places(fold(str(name))) if not row.alternate] if name else []
        if (rows and (row := _same(shape, rows)) is not None) or (
            name and key_of(shape).startswith("province:") and (row := _nearest(shape, gazetteer)) is not None
        ):
            yield shape, row


def _nearest(shape: Shape, gazetteer: Gazetteer) -> Place | None:
    """The province of the gazetteer that lies where one of the map does that is spelt otherwise."""
    lon, lat = REGIONAL.unproject(*shape.properties.get("label", shape.bounds[:2]))
    rows = _provinces(gazetteer).get(str(shape.properties.get("iso3")), [])
    near = sorted((distance_km(lat, lon, row.lat, row.lon), row.row) for row in rows)
    if not near or near[0][0] > SAME_PROVINCE_KM or (len(near) > 1 and near[1][0] < CLEARLY * near[0][0]):
        return None
    return gazetteer.place(near[0][1])


def _provinces(gazetteer: Gazetteer) -> dict[str, list[Place]]:
    """The provinces of each state."""
    if not _known_provinces:
        number = KINDS.index("province")
        for row, kind in enumerate(gazetteer.kinds):
            if kind == number:
                place = gazetteer.place(row)
                _known_provinces.setdefault(place.country, []).append(place)
    return _known_provinces


def _regions(gazetteer: Gazetteer, language: str) -> Iterator[tuple[str, Place]]:
    """Seas, ranges and deserts that the map writes on its ground."""
    for key in toponyms().forms:
        kind, _, name = key.partition(":")
        rows = [row for row in gazetteer.places(fold(name)) if row.kind in _GROUND] if kind == "region" else []
        if rows:
            yield forms_of(key).get(language, ""), rows[0]


def _short_names(gazetteer: Gazetteer, language: str) -> Iterator[tuple[str, Place]]:
    """What a language calls some states in short: "АҚШ", "ABD", "RDC"."""
    rows = [line.split("\t") for line in SHORT_NAMES.read_text(encoding="utf-8").splitlines()[1:]]
    wanted = {state: names.split("|") for state, spoken, names in rows if spoken == language}
    number = KINDS.index("country")
    for row in (row for row, kind in enumerate(gazetteer.kinds) if kind == number) if wanted else ():
        place = gazetteer.place(row)
        yield from ((name, place) for name in wanted.get(place.country, ()))


def _same(shape: Shape, rows: list[Place]) -> Place | None:
    """The row of a shape: of a town the nearest, of an area the one of its kind and state."""
    kind = key_of(shape).partition(":")[0]
    fitting = [row for row in rows if row.kind == kind]
    if kind == "place":
        west, south, _, _ = shape.bounds
        lon, lat = REGIONAL.unproject(west, south)
        near = [(distance_km(lat, lon, row.lat, row.lon), row) for row in fitting]
        best = min(near, default=None, key=lambda pair: pair[0])
        return best[1] if best is not None and best[0] <= SAME_KM else None
    if kind == "province":
        fitting = [row for row in fitting if row.country == shape.properties.get("iso3")]
    return fitting[0] if len(fitting) == 1 else None
