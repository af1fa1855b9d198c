"""GPX: waypoints, routes and tracks with their attributes."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from geodata.io.formats.geojson import columns_of
from geodata.io.formats.xml_tree import Element, read_elements
from geodata.io.repair.rings import mended
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much
from geodata.map.ragged_arrays import LINE, POINT

_KINDS = {"wpt": "waypoint", "rte": "route", "trk": "track"}
_TEXTS = {
    "name": "name",
    "desc": "summary",
    "cmt": "comment",
    "type": "type",
    "sym": "symbol",
    "time": "time",
    "ele": "elevation_m",
}


def read_gpx(source: TableSource) -> Table:
    """Waypoints as points, routes and tracks as lines; raises DataError when the file is damaged."""
    numbers: list[int] = []
    rows: list[dict[str, Any]] = []
    geometries: list[Any] = []

    def found(element: Element, _folders: tuple[str, ...]) -> None:
        note = partial(source.notes.add, noun="line", number=element.line)
        numbers.append(element.line)
        row: dict[str, Any] = {key: element.text_of(tag) or None for tag, key in _TEXTS.items()}
        rows.append({**row, "gpx": _KINDS[element.name]})
        kind = POINT if element.name == "wpt" else LINE
        geometries.append(mended(kind, [[xy] for xy in _lines(element)], note))
        refuse_too_much(source.name, features=len(rows))

    read_elements(source, frozenset(_KINDS), found)
    made = np.empty(len(geometries), object)
    made[:] = geometries
    columns = {key: values for key, values in columns_of(rows, source.name).items() if any(values)}
    return Table("line", numbers, columns, made, "OGC:CRS84")


def _lines(element: Element) -> list[np.ndarray]:
    if element.name == "wpt":
        return [_vertices([element])]
    if element.name == "rte":
        return [_vertices([point for point in element.children if point.name == "rtept"])]
    segments = [segment for segment in element.children if segment.name == "trkseg"]
    lines = [_vertices([point for point in segment.children if point.name == "trkpt"]) for segment in segments]
    return [line for line in lines if len(line)]


def _vertices(points: list[Element]) -> np.ndarray:
    return np.array([_position(point.attributes) for point in points], np.float64).reshape(-1, 2)


def _position(attributes: dict[str, str]) -> tuple[float, float]:
    try:
        return float(attributes["lon"]), float(attributes["lat"])
    except (KeyError, ValueError):
        return np.nan, np.nan
