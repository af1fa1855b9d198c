"""CSV with coordinates: delimiter, decimal mark, encoding and columns are found, and what was assumed is said."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

import numpy as np
import shapely

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.text_encoding import bytes_of, decode_guessing
from geodata.io.repair.number_format import degrees_in, typed_column
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much

DELIMITERS = (",", ";", "\t", "|")
LON_NAMES = ("lon", "lng", "long", "longitude", "lon_deg", "lon_dd", "long_dd", "longitude_deg", "decimallongitude",
             "dec_long", "dlong", "gps_lon", "x_lon", "долгота", "boylam", "uzunluq")  # fmt: skip
LAT_NAMES = ("lat", "latitude", "lat_deg", "lat_dd", "latitude_deg", "decimallatitude", "dec_lat", "dlat", "gps_lat",
             "y_lat", "широта", "enlem", "enlik")  # fmt: skip
X_NAMES, Y_NAMES = ("x", "easting", "east", "x_coord", "coord_x"), ("y", "northing", "north", "y_coord", "coord_y")
BOTH_NAMES = ("coordinates", "coords", "location", "latlon", "lat_lon", "latlng", "lat_lng", "position", "geo", "point")
WKT_NAMES = ("wkt", "geometry", "geom", "the_geom", "shape", "geometry_wkt", "geom_wkt")
NOT_NUMBERS = "a row whose coordinates are not numbers was left out"
SHORT_ROW = "a row with fewer values than the heading; those that are missing are empty"
LONG_ROW = "a row with more values than the heading; what is beyond was left out"
BAD_WKT = "a geometry that is not well-known text was left out"


@dataclass(frozen=True)
class CsvLayout:
    """The dialect of a CSV file and the column numbers of its coordinates."""

    delimiter: str
    decimal_comma: bool
    lon: int = -1
    lat: int = -1
    both: int = -1
    wkt: int = -1
    in_degrees: bool = True


def read_csv(source: TableSource) -> Table:
    """The rows of a CSV; raises DataError when no columns of coordinates can be found."""
    text = decode_guessing(bytes_of(source.path, source.name), source.notes)
    delimiter = delimiter_of(text)
    heading, numbers, rows = _rows(text, delimiter, source)
    source.progress(0.5)
    layout = layout_of(heading, rows[:200], delimiter, source.name)
    columns = {
        name: typed_column([row[i] for row in rows], decimal_comma=layout.decimal_comma)
        for i, name in enumerate(heading)
        if i != layout.wkt
    }
    geometries = _geometries(layout, numbers, rows, source)
    crs = "OGC:CRS84" if layout.in_degrees and layout.wkt < 0 else ""
    return Table("line", numbers, columns, geometries, crs)


def delimiter_of(text: str) -> str:
    r"""The delimiter that occurs alike, and most often, in the first lines.

    >>> delimiter_of("name;lon;lat\nShusha;46,75;39,76\n")
    ';'
    """
    lines = [re.sub(r'"[^"]*"', "", line) for line in text[:100_000].splitlines()[:20] if line.strip()]
    if not lines:
        return ","
    return max(DELIMITERS, key=lambda mark: (min(line.count(mark) for line in lines) > 0, lines[0].count(mark)))


def _rows(text: str, delimiter: str, source: TableSource) -> tuple[list[str], list[int], list[list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    numbers: list[int] = []
    rows: list[list[str]] = []
    heading: list[str] = []
    csv.field_size_limit(10_000_000)  # a country's outline as text
    try:
        for row in reader:
            if not any(value.strip() for value in row):
                continue
            if not heading:
                heading = _heading(row)
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


def _heading(row: list[str]) -> list[str]:
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


def layout_of(heading: list[str], sample: list[list[str]], delimiter: str, name: str) -> CsvLayout:
    """Find the coordinate columns. Raises DataError, listing the columns, if there are none."""
    plain = [re.sub(r"[\s\-.()°\[\]]+", "_", column.lower()).strip("_") for column in heading]
    lon, lat = _column(plain, LON_NAMES), _column(plain, LAT_NAMES)
    in_degrees = True
    if lon < 0 or lat < 0:
        lon, lat, in_degrees = _column(plain, X_NAMES), _column(plain, Y_NAMES), False
    both, wkt = _column(plain, BOTH_NAMES), _column(plain, WKT_NAMES)
    comma = delimiter != "," and _uses_comma(sample, lon, lat)
    if lon >= 0 and lat >= 0:
        return CsvLayout(delimiter, comma, lon=lon, lat=lat, in_degrees=in_degrees)
    if wkt >= 0:
        return CsvLayout(delimiter, False, wkt=wkt)
    if both >= 0 and any(_pair(row[both]) for row in sample):
        return CsvLayout(delimiter, False, both=both)
    raise DataError(
        "no columns with coordinates", file=name, place="line 1", found=", ".join(heading)[:200],
        allowed="columns such as lon and lat, longitude and latitude, x and y, or wkt",
    )  # fmt: skip


def _column(plain: list[str], names: tuple[str, ...]) -> int:
    """The first column of one of *names*, or one that begins or ends with such a name, or -1."""
    for wanted in names:
        if wanted in plain:
            return plain.index(wanted)
    for wanted in names:
        for index, column in enumerate(plain):
            if len(wanted) > 2 and (column.startswith(wanted + "_") or column.endswith("_" + wanted)):
                return index
    return -1


def _uses_comma(sample: list[list[str]], lon: int, lat: int) -> bool:
    values = [row[i] for row in sample for i in (lon, lat) if i >= 0]
    return any(re.fullmatch(r"[+-]?\d+,\d+", value) for value in values)


def _geometries(layout: CsvLayout, numbers: list[int], rows: list[list[str]], source: TableSource) -> np.ndarray:
    if layout.wkt >= 0:
        return _from_wkt([row[layout.wkt] for row in rows], numbers, source)
    made = np.full((len(rows), 2), np.nan)
    for index, row in enumerate(rows):
        if layout.both >= 0:
            pair = _pair(row[layout.both])
        else:
            values = (degrees_in(row[i], decimal_comma=layout.decimal_comma) for i in (layout.lon, layout.lat))
            lon, lat = values
            pair = (lon, lat) if lon is not None and lat is not None else None
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


def _shown(row: list[str], layout: CsvLayout) -> str:
    values = (row[i] for i in (layout.lon, layout.lat, layout.both) if i >= 0)
    return ", ".join(repr(value[:40]) for value in values)


def _pair(text: str) -> tuple[float, float] | None:
    """Longitude and latitude of a text such as ``39.82, 46.75`` (latitude first, as such texts are written)."""
    parts = [part for part in re.split(r"[,;]\s*|\s+", text.strip("()[] ")) if part]
    if len(parts) != 2:
        return None
    lat, lon = degrees_in(parts[0]), degrees_in(parts[1])
    return (lon, lat) if lat is not None and lon is not None else None


def _from_wkt(texts: list[str], numbers: list[int], source: TableSource) -> np.ndarray:
    geometries = np.empty(len(texts), object)
    for index, text in enumerate(texts):
        crs, _, bare = text.rpartition(";")
        try:
            geometries[index] = shapely.from_wkt(bare if crs else text) if text else None
        except (shapely.errors.GEOSException, ValueError):
            source.notes.add(BAD_WKT, "line", numbers[index], repr(text[:40]))
    return geometries
