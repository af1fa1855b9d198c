"""CSV with coordinates: delimiter, decimal mark, encoding and columns are found, and what was assumed is said."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import numpy as np
import shapely

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.text_encoding import bytes_of, decode_guessing
from geodata.indicators.delimited_text import LONG_ROW, delimiter_of, separator_line
from geodata.io.formats.coordinate_columns import ABOUT, CsvLayout, layout_of, pair_in, zone_in
from geodata.io.repair.grid_references import READ, position_of_grid, position_of_utm
from geodata.io.repair.number_format import degrees_in, typed_column
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much

NOT_NUMBERS = "a row whose coordinates are not numbers was left out"
SHORT_ROW = "a row with fewer values than the heading; those that are missing are empty"
BAD_WKT = "a geometry that is not well-known text was left out"


def read_csv(source: TableSource) -> Table:
    """The rows of a CSV; raises DataError when no columns of coordinates can be found."""
    text = decode_guessing(bytes_of(source.path, source.name), source.notes, source.hints.get("encoding", ""))
    delimiter = source.hints.get("delimiter") or delimiter_of(text)
    source.notes.guess("delimiter", delimiter)
    heading, numbers, rows = _rows(text, delimiter, source)
    source.progress(0.5)
    return table_of(heading, numbers, rows, source, delimiter)


def table_of(
    heading: list[str], numbers: list[int], rows: list[list[str]], source: TableSource, delimiter: str = ""
) -> Table:
    """The table of rows of texts; raises DataError when no columns of coordinates can be found."""
    layout = layout_of(heading, rows[:200], delimiter, source.name, source.hints)
    for about, column in zip(ABOUT, (layout.lon, layout.lat, layout.both, layout.wkt), strict=True):
        if column >= 0:
            source.notes.guess(about, heading[column], doubtful=layout.is_doubtful)
    columns = {
        name: typed_column([row[i] for row in rows], decimal_comma=layout.decimal_comma)
        for i, name in enumerate(heading)
        if i != layout.wkt
    }
    geometries = _geometries(layout, numbers, rows, source)
    crs = "OGC:CRS84" if layout.in_degrees else ""
    if layout.wkt >= 0:
        crs = _crs_of([row[layout.wkt] for row in rows[:200]], geometries)
    if layout.grid >= 0 or layout.zone >= 0:
        source.notes.add(READ)
    return Table("line", numbers, columns, geometries, crs)


def _rows(text: str, delimiter: str, source: TableSource) -> tuple[list[str], list[int], list[list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    numbers: list[int] = []
    rows: list[list[str]] = []
    heading: list[str] = []
    head = int(source.hints.get("heading", 0))  # the line of the heading; 0: the first with something in it
    csv.field_size_limit(10_000_000)  # a country's outline as text
    try:
        for row in reader:
            if (
                reader.line_num < head
                or not any(value.strip() for value in row)
                or (reader.line_num == 1 and separator_line(delimiter.join(row)))
            ):
                continue
            if not heading:
                heading = headed(row)
                source.notes.guess("heading", str(reader.line_num))
                refuse_too_much(source.name, columns=len(heading))
                continue
            numbers.append(reader.line_num)
            rows.append(_fitted(row, len(heading), reader.line_num, source))
            refuse_too_much(source.name, features=len(rows))
    except csv.Error as error:
        raise DataError(
            "not valid CSV",
            file=source.name,
            place=Phrase("line {line}", line=reader.line_num),
            found=str(error),
        ) from error
    if not rows:
        raise DataError("no rows", file=source.name, found="only a header row" if heading else "an empty file",
                        allowed="a header row and at least one more row")  # fmt: skip
    return heading, numbers, rows


def headed(row: list[str]) -> list[str]:
    """Column names, unique and never empty."""
    names: dict[str, None] = {}
    for number, value in enumerate(row, 1):
        name = value.strip().lstrip("\ufeff")[:100] or f"column {number}"
        names[name if name not in names else f"{name} {number}"] = None
    return list(names) if len(names) == len(row) else [f"column {number}" for number in range(1, len(row) + 1)]


def _fitted(row: list[str], width: int, line: int, source: TableSource) -> list[str]:
    if len(row) < width:
        source.notes.add(SHORT_ROW, "line", line)
        row = row + [""] * (width - len(row))
    elif any(value.strip() for value in row[width:]):
        source.notes.add(LONG_ROW, "line", line)
    return [value.strip() for value in row[:width]]


def _geometries(layout: CsvLayout, numbers: list[int], rows: list[list[str]], source: TableSource) -> np.ndarray:
    if layout.wkt >= 0:
        return _from_wkt([row[layout.wkt] for row in rows], numbers, source)
    made = np.full((len(rows), 2), np.nan)
    for index, row in enumerate(rows):
        pair = _pair(row, layout)
        if pair is None:
            source.notes.add(NOT_NUMBERS, "line", numbers[index], _shown(row, layout))
            continue
        made[index] = pair
    finite = np.isfinite(made).all(axis=1)
    for index in np.flatnonzero(~finite & ~np.isnan(made).all(axis=1)).tolist():
        source.notes.add(NOT_NUMBERS, "line", numbers[index], _shown(rows[index], layout))
    geometries = np.empty(len(rows), object)
    geometries[finite] = shapely.points(made[finite])
    return geometries


def _pair(row: list[str], layout: CsvLayout) -> tuple[float, float] | None:
    """The longitude and latitude of a row, or its x and y."""
    if layout.grid >= 0:
        return position_of_grid(row[layout.grid])
    if layout.both >= 0:
        return pair_in(row[layout.both], lon_first=layout.lon_first)
    lon, lat = (degrees_in(row[i], decimal_comma=layout.decimal_comma) for i in (layout.lon, layout.lat))
    if lon is None or lat is None:
        return None
    if layout.zone < 0:
        return lon, lat
    zone = zone_in(row[layout.zone])
    return position_of_utm(*zone, lon, lat) if zone else None


def _crs_of(texts: list[str], geometries: np.ndarray) -> str:
    """The CRS that well-known text names before it (``SRID=32638;POINT (…)``) or PostGIS's binary in it; or nothing."""
    found = {int(match[1]) for text in texts if (match := re.match(r"\s*SRID=(\d{4,6});", text))}
    found |= {int(number) for number in shapely.get_srid(geometries) if number > 0}
    return f"EPSG:{found.pop()}" if len(found) == 1 else ""


def _shown(row: list[str], layout: CsvLayout) -> str:
    values = (row[i] for i in (layout.lon, layout.lat, layout.both, layout.grid) if i >= 0)
    return ", ".join(repr(value[:40]) for value in values)


def _geometry(text: str) -> Any:
    """The geometry of well-known text, well-known binary or GeoJSON."""
    if text.lstrip().startswith("{"):
        return shapely.from_geojson(text)
    if "(" not in text and "EMPTY" not in text.upper():
        return shapely.from_wkb(text.removeprefix("\\x"))
    crs, _, bare = text.rpartition(";")
    return shapely.from_wkt(bare if crs else text)


def _from_wkt(texts: list[str], numbers: list[int], source: TableSource) -> np.ndarray:
    geometries = np.empty(len(texts), object)
    for index, text in enumerate(texts):
        try:
            geometries[index] = _geometry(text) if text else None
        except (shapely.errors.GEOSException, ValueError):
            source.notes.add(BAD_WKT, "line", numbers[index], repr(text[:40]))
    return geometries
