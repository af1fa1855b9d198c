"""GeoJSON, parsed here and not by GDAL: nothing in it can name another file or address that is then opened."""

from __future__ import annotations

import json
import reprlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.text_encoding import bytes_of, decode
from geodata.io.formats.json_dialects import features_in
from geodata.io.formats.time_spans import times_of
from geodata.io.repair.rings import Note, Rings, mended_parts, vertices_of
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much
from geodata.map.ragged_arrays import AREA, LINE, POINT

LINK_CRS = "a link to a description of the CRS was not followed"
UNKNOWN_GEOMETRY = "a geometry of an unknown type was left out"
NOT_A_FEATURE = "what is no GeoJSON feature was left out"
MAX_COLLECTION_DEPTH = 8
_KINDS = {
    "Point": (POINT, 0), "MultiPoint": (POINT, 1), "LineString": (LINE, 1), "MultiLineString": (LINE, 2),
    "Polygon": (AREA, 2), "MultiPolygon": (AREA, 3),
}  # fmt: skip


def read_geojson(source: TableSource) -> Table:
    """The features of a FeatureCollection, a Feature or a bare geometry; raises DataError when it is none."""
    return table_of(bytes_of(source.path, source.name), source)


def table_of(data: bytes, source: TableSource) -> Table:
    """The features in the bytes of a file; raises DataError when it is no GeoJSON."""
    value = _parsed(decode(data, source.name), source.name)
    source.progress(0.4)
    other = features_in(value, source)
    items, crs = other if other is not None else (_features(value, source.name), _crs(value, source))
    refuse_too_much(source.name, features=len(items))
    numbers, rows, geometries = [], [], []
    for number, item in enumerate(items, 1):
        if not isinstance(item, Mapping) or item.get("type") != "Feature":
            source.notes.add(NOT_A_FEATURE, "feature", number, reprlib.repr(item))
            continue
        note = partial(source.notes.add, noun="feature", number=number)
        numbers.append(number)
        rows.append(_properties(item, note))
        geometries.append(geometry_of(item.get("geometry"), note))
        if number % 1000 == 0:
            source.progress(0.4 + 0.6 * number / len(items))
    made = np.empty(len(geometries), object)
    made[:] = geometries
    return Table("feature", numbers, columns_of(rows, source.name), made, crs)


def _parsed(text: str, name: str) -> Any:
    """A JSON value, or the list of those that stand one a line (GeoJSON sequences)."""
    lines = [line.strip("\x1e \t\r") for line in text.lstrip("\ufeff").split("\n")]
    lines = [line for line in lines if line]
    if len(lines) > 1 and all(line.startswith("{") and line.endswith("}") for line in lines):
        return [parse_json(line, name) for line in lines]
    return parse_json(text.replace("\x1e", ""), name)


def parse_json(text: str, name: str) -> Any:
    """A JSON value; raises DataError naming line and column."""
    try:
        return json.loads(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        place = Phrase("line {line}, column {column}", line=error.lineno, column=error.colno)
        is_cut = error.pos >= len(text.rstrip()) - 1
        found = Phrase("{reason}; the file may be cut short", reason=error.msg) if is_cut else error.msg
        raise DataError("not valid JSON", file=name, place=place, found=found) from error
    except RecursionError as error:
        raise DataError("not valid JSON", file=name, found="nesting too deep") from error
    except ValueError as error:
        raise DataError("not valid JSON", file=name, found="a number with thousands of digits") from error


def _features(value: Any, name: str) -> Sequence[Any]:
    kind = value.get("type") if isinstance(value, Mapping) else None
    if not isinstance(kind, str):
        kind = None
    if kind == "FeatureCollection":
        items = value.get("features")
        if not isinstance(items, list):
            raise DataError("features are not a list", file=name, found=reprlib.repr(items))
        return items
    if kind == "Feature":
        return [value]
    if kind in _KINDS or kind == "GeometryCollection":
        return [{"type": "Feature", "geometry": value}]
    found = reprlib.repr(value.get("type")) if isinstance(value, Mapping) else type(value).__name__
    raise DataError("not GeoJSON", file=name, found=found, allowed="a FeatureCollection, a Feature or a geometry")


def _properties(item: Mapping[str, Any], note: Note) -> Mapping[str, Any]:
    properties = item.get("properties")
    table = dict(properties) if isinstance(properties, Mapping) else {}
    if "id" not in table and isinstance(item.get("id"), (str, int)):
        table["id"] = item["id"]
    if (when := _when(item)) is not None:
        table = {**table, **times_of(when, note)}
    if "name" not in table and isinstance(table.get("title"), str):
        table["name"] = table["title"]
    return {**linked_place(item), **table}


def _when(item: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The time of a feature, or all times of its geometries where these have some instead."""
    own: Any = item.get("when")
    if isinstance(own, Mapping):
        return own
    geometry = item.get("geometry")
    if not isinstance(geometry, Mapping):
        return None
    found = [
        part["when"] for part in (geometry, *_rows(geometry.get("geometries"))) if isinstance(part.get("when"), Mapping)
    ]
    return {"timespans": [span for when in found for span in _rows(when.get("timespans")) or [when]]} if found else None


def linked_place(item: Mapping[str, Any]) -> dict[str, Any]:
    """What Linked Places says of a feature beside its properties: names by language, and a description.

    >>> linked_place({"names": [{"toponym": "Шуша", "lang": "ru"}, {"toponym": "Shusha"}]})
    {'name_ru': 'Шуша', 'name': 'Shusha'}
    """
    found: dict[str, Any] = {}
    for name in _rows(item.get("names")):
        text, language = name.get("toponym"), str(name.get("lang") or "").lower()
        if isinstance(text, str) and text.strip():
            found.setdefault(f"name_{language}" if language not in ("", "en") else "name", text.strip()[:300])
    for row in _rows(item.get("descriptions")):
        if isinstance(row.get("value"), str):
            found.setdefault("summary", row["value"].strip())
    return found


def _rows(found: Any) -> list[Mapping[str, Any]]:
    return [row for row in found if isinstance(row, Mapping)] if isinstance(found, list) else []


def columns_of(rows: Sequence[Mapping[str, Any]], name: str) -> dict[str, list[Any]]:
    """Rows as columns, in the order in which the names first appear."""
    names = dict.fromkeys(str(key) for row in rows for key in row)
    refuse_too_much(name, columns=len(names))
    return {key: [row.get(key) for row in rows] for key in names}


def geometry_of(value: Any, note: Note) -> Any:
    """Parse a GeoJSON geometry object, repaired if possible; None if there is none.

    >>> geometry_of({"type": "Point", "coordinates": [46.75, 39.82]}, print)
    <POINT (46.75 39.82)>
    """
    parts = _parts(value, note, 0)
    return mended_parts(parts, note)


def _parts(value: Any, note: Note, depth: int) -> list[tuple[int, Rings]]:
    if value is None:
        return []
    kind_name = value.get("type") if isinstance(value, Mapping) else None
    if kind_name == "GeometryCollection" and depth < MAX_COLLECTION_DEPTH:
        members = value.get("geometries")
        found = [_parts(member, note, depth + 1) for member in members if member] if isinstance(members, list) else []
        return [part for parts in found for part in parts]
    if not isinstance(kind_name, str) or kind_name not in _KINDS:
        note(UNKNOWN_GEOMETRY)
        return []
    kind, depth = _KINDS[kind_name]
    coordinates = value.get("coordinates")
    if not isinstance(coordinates, list) or not coordinates:
        return []
    return [(kind, rings) for rings in _rings(kind, depth, coordinates)]


def _rings(kind: int, depth: int, coordinates: list[Any]) -> list[Rings]:
    """The rings of each part of a ``coordinates`` member."""
    if depth == 0:
        return [[vertices_of([coordinates])]]
    if kind == POINT:
        return [[xy[None, :]] for xy in vertices_of(coordinates)]
    if depth == 1:
        return [[vertices_of(coordinates)]]
    if kind == LINE:
        return [[vertices_of(line)] for line in coordinates]
    polygons = [coordinates] if depth == 2 else coordinates
    return [[vertices_of(ring) for ring in rings] for rings in polygons if isinstance(rings, list)]


def _crs(value: Any, source: TableSource) -> str:
    """The CRS that a file of the old standard names; links are never followed. The new standard has none."""
    crs = value.get("crs") if isinstance(value, Mapping) else None
    if crs is None:
        return "OGC:CRS84"
    properties = crs.get("properties") if isinstance(crs, Mapping) else None
    if not isinstance(properties, Mapping) or crs.get("type") not in ("name", "EPSG"):
        source.notes.add(Phrase("{link_crs}; longitude and latitude were assumed", link_crs=LINK_CRS), "", 0)
        return "OGC:CRS84"
    if crs.get("type") == "EPSG":
        return f"EPSG:{str(properties.get('code'))[:20]}"
    return str(properties.get("name", ""))[:200]
