"""Names of places on the map in the language of a text, where the gazetteer does not have them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from geodata.geoparsing.gazetteer import Gazetteer, Place, open_gazetteer
from geodata.geoparsing.great_circle import distance_km
from geodata.geoparsing.lexicon.language import ENGLISH
from geodata.geoparsing.lexicon.normalize import fold
from geodata.map.base_map import load_base_map
from geodata.map.shapes import Shape
from geodata.map.toponyms import forms_of, key_of
from geodata.view.projection import REGIONAL

SAME_KM = 60.0  # between a town of the map and the same town of the gazetteer


def gazetteer_in(language: str) -> Gazetteer:
    """The gazetteer with the map's names of its places in a language. Raises DataError like `open_gazetteer`."""
    return open_gazetteer() if language in ENGLISH else _extended(language)


@lru_cache(maxsize=8)
def _extended(language: str) -> Gazetteer:
    gazetteer = open_gazetteer()
    further: dict[str, tuple[int, ...]] = {}
    for shape, place in _shapes(gazetteer):
        form = _form(shape, language)
        key = fold(form) if form else ""
        if key and not gazetteer.places(key):
            further[key] = (*further.get(key, ()), place.row)
    openings = frozenset(key[:at] for key in further for at, letter in enumerate(key) if letter == " ")
    return replace(gazetteer, further=further, openings=openings, _looked_up={}) if further else gazetteer


def _form(shape: Shape, language: str) -> str:
    form = forms_of(key_of(shape)).get(language) or (shape.properties.get("names") or {}).get(language, "")
    return form if isinstance(form, str) else ""


def _shapes(gazetteer: Gazetteer) -> Iterator[tuple[Shape, Place]]:
    """The towns, provinces, states and waters of the map that have a name, with their rows of the gazetteer."""
    base = load_base_map()
    for shape in (*base.places, *base.province_areas, *base.countries, *base.water):
        name = shape.properties.get("name")
        rows = [row for row in gazetteer.places(fold(str(name))) if not row.alternate] if name else []
        if rows and (row := _same(shape, rows)) is not None:
            yield shape, row


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
