"""KML: placemarks with their folders, time spans and extended data. Links to other files are not followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import shapely

from geodata.io.formats.geojson import columns_of
from geodata.io.formats.kml_styles import KmlStyles
from geodata.io.formats.kml_tours import stops_of_tour
from geodata.io.formats.xml_tree import Element, plain_text, read_elements
from geodata.io.repair.rings import Note, Rings, mended_parts
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much
from geodata.io.table_choice import chosen_tables
from geodata.map.ragged_arrays import AREA, LINE, POINT

NETWORK_LINK = "a link to another file or address was not followed"
OVERLAY = "a picture laid over the map was left out"
NO_FOLDER = "(no folder)"
_MOST_FOLDERS = 30  # to ask about; with more they are only a property
_WANTED = frozenset({"Placemark", "NetworkLink", "GroundOverlay", "PhotoOverlay", "ScreenOverlay", "Style", "StyleMap",
                     "Tour"})  # fmt: skip
_LEFT_OUT = {"NetworkLink": NETWORK_LINK}


def read_kml(source: TableSource) -> Table:
    """The placemarks of a KML document; raises DataError when it is damaged."""
    numbers: list[int] = []
    rows: list[dict[str, Any]] = []
    geometries: list[Any] = []

    styles, tours = KmlStyles(), list[Element]()

    def found(element: Element, folders: tuple[str, ...]) -> None:
        if element.name in ("Style", "StyleMap"):
            styles.learn(element)
            return
        if element.name == "Tour":
            tours.append(element)
            return
        if element.name != "Placemark":
            source.notes.add(_LEFT_OUT.get(element.name, OVERLAY), "line", element.line, element.text_of("name"))
            return
        note = partial(source.notes.add, noun="line", number=element.line)
        geometry = _geometry(element, note)
        numbers.append(element.line)
        rows.append(_properties(element, folders))
        styles.wear(element, geometry)
        geometries.append(geometry)
        refuse_too_much(source.name, features=len(rows))

    read_elements(source, _WANTED, found)
    for row, style in zip(rows, styles.styles(), strict=True):
        row.update({key: value for key, value in style.items() if key not in row})
    spots = [(row, geometry) for row, geometry in zip(rows, geometries, strict=True) if _is_spot(geometry)]
    for tour in tours:
        source.stops.extend(stops_of_tour(tour, spots, source.notes))
    if not rows:
        _take_stops(source, numbers, rows, geometries)
    made = np.empty(len(geometries), object)
    made[:] = geometries
    return _of_folders(Table("line", numbers, columns_of(rows, source.name), made, "OGC:CRS84"), source)


def _is_spot(geometry: Any) -> bool:
    return geometry is not None and geometry.geom_type == "Point" and not geometry.is_empty


def _take_stops(source: TableSource, numbers: list[int], rows: list[dict[str, Any]], geometries: list[Any]) -> None:
    """The stops of a document that holds nothing but a tour, as places."""
    for number, stop in enumerate(source.stops, 1):
        numbers.append(number)
        rows.append({"name": stop.title, "summary": stop.text or None, "start": stop.date or None})
        geometries.append(shapely.Point(stop.lon_deg, stop.lat_deg))


def _of_folders(table: Table, source: TableSource) -> Table:
    """The placemarks of the folder that is wanted; which one is asked for when there are several."""
    folders = [folder or NO_FOLDER for folder in table.columns.get("folder", [])]
    if not source.table and not 2 <= len(set(folders)) <= _MOST_FOLDERS:
        return table
    wanted = set(chosen_tables(folders, source))
    rows = [index for index, folder in enumerate(folders) if folder in wanted]
    columns = {name: [values[index] for index in rows] for name, values in table.columns.items()}
    return Table("line", [table.numbers[index] for index in rows], columns, table.geometries[rows], table.crs)


def _properties(placemark: Element, folders: tuple[str, ...]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    if placemark.attributes.get("id"):
        row["id"] = placemark.attributes["id"]
    row["name"] = placemark.text_of("name")
    row["summary"] = plain_text(placemark.text_of("description")) or placemark.text_of("Snippet")
    row["folder"] = " / ".join(folders)
    row |= _times(placemark)
    data = placemark.child("ExtendedData")
    for item in _extended(data) if data else ():
        name = item.attributes.get("name", "").strip()
        if name and name not in row:
            row[name] = item.text_of("value") if item.name == "Data" else item.text
    return {key: value or None for key, value in row.items()}


def _extended(data: Element) -> Iterator[Element]:
    for item in data.children:
        if item.name == "Data":
            yield item
        elif item.name == "SchemaData":
            yield from (child for child in item.children if child.name == "SimpleData")


def _times(placemark: Element) -> dict[str, str]:
    span = placemark.child("TimeSpan")
    if span:
        return {"start": span.text_of("begin")[:10], "end": span.text_of("end")[:10]}
    stamp = placemark.child("TimeStamp")
    return {"start": stamp.text_of("when")[:10]} if stamp else {}


def _geometry(placemark: Element, note: Note) -> Any:
    parts = [part for child in placemark.children for part in _parts(child, note)]
    return mended_parts(parts, note)


def _parts(element: Element, note: Note) -> list[tuple[int, Rings]]:
    if element.name in ("MultiGeometry", "MultiTrack"):
        return [part for child in element.children for part in _parts(child, note)]
    if element.name == "Point":
        return [(POINT, [_vertices(element, note)[:1]])]
    if element.name in ("LineString", "LinearRing"):
        return [(LINE, [_vertices(element, note)])]
    if element.name == "Track":
        return [(LINE, [_track(element)])]
    if element.name == "Polygon":
        rings = [
            _vertices(ring, note)
            for side in ("outerBoundaryIs", "innerBoundaryIs")
            for boundary in element.children
            if boundary.name == side
            for ring in boundary.children
            if ring.name == "LinearRing"
        ]
        return [(AREA, rings)] if rings and element.child("outerBoundaryIs") else []
    return []


def _vertices(element: Element, note: Note) -> np.ndarray:
    """(n, 2) of ``lon,lat[,height] lon,lat[,height] …``; positions that cannot be read become NaN."""
    text = element.text_of("coordinates")
    # Each run of spaces is looked at once: a run of a million is no file that hangs.
    text = re.sub(r"(?<!\s)\s+,\s*|,\s+", ",", text) if ", " in text or " ," in text else text
    positions = text.split()
    width = positions[0].count(",") + 1 if positions else 0
    try:
        flat = np.array(",".join(positions).split(","), dtype=np.float64) if positions else np.empty(0)
        if width >= 2 and len(flat) == width * len(positions):
            return flat.reshape(-1, width)[:, :2]
    except ValueError:
        pass
    return np.array([_position(position) for position in positions], np.float64).reshape(-1, 2)


def _position(text: str) -> tuple[float, float]:
    parts = text.split(",")
    try:
        return float(parts[0]), float(parts[1])
    except (ValueError, IndexError):
        return np.nan, np.nan


def _track(element: Element) -> np.ndarray:
    positions = [",".join(item.text.split()) for item in element.children if item.name == "coord"]
    return np.array([_position(position) for position in positions], np.float64).reshape(-1, 2)
