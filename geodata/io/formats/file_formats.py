"""What a file is, by what is in it and not by its name."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.text_encoding import marked_encoding
from geodata.indicators.delimited_text import delimiter_of
from geodata.io.formats.coordinate_columns import layout_of
from geodata.io.repair.number_format import degrees_in

ALLOWED = "GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates"
_HEAD_BYTES = 65_536
_HEAD_LINES, _MOST, _CELL_LETTERS = 10, 0.8, 60
_GEOPACKAGE_IDS = (b"GPKG", b"GP10", b"GP11")
_ROOT = re.compile(r"<(?:[\w.\-]+:)?([A-Za-z_][\w.\-]*)[\s/>]")
_ELSEWHERE = {
    "OGRVRTDataSource": "a virtual file, which refers to other files",
    "VRTDataset": "a virtual file, which refers to other files",
    "GDALTileIndexDataset": "a virtual file, which refers to other files",
    "html": "a web page",
    "HTML": "a web page",
    "FeatureCollection": "GML",
    "osm": "OpenStreetMap XML",
    "svg": "a drawing (SVG)",
    "ogcwfs": "the address of a web service",
    "WMS_Capabilities": "the description of a web service",
    "WFS_Capabilities": "the description of a web service",
}


class LayerFormat(StrEnum):
    """The formats that can be read."""

    GEOJSON = "GeoJSON"
    GEOPACKAGE = "GeoPackage"
    SHAPEFILE = "Shapefile"
    KML = "KML"
    GPX = "GPX"
    FLATGEOBUF = "FlatGeobuf"
    GEOPARQUET = "GeoParquet"
    CSV = "CSV"
    WORKBOOK = "Excel"
    ZIP = "ZIP"


def format_of(path: Path, name: str) -> LayerFormat:
    """The format of a file; raises DataError for one that is empty, unknown or points elsewhere."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        raise DataError("cannot be read", file=name, found=error.strerror or str(error)) from error
    if not head.strip():
        raise DataError("empty file", file=name, allowed=ALLOWED)
    found = _by_magic(head, name) or _by_text(head, name)
    if found is None:
        raise DataError("unknown format", file=name, found=_described(head), allowed=ALLOWED)
    return found


def _by_magic(head: bytes, name: str) -> LayerFormat | None:
    if head.startswith(b"SQLite format 3\0"):
        if head[68:72] in _GEOPACKAGE_IDS or b"gpkg_contents" in head:
            return LayerFormat.GEOPACKAGE
        raise DataError("unknown format", file=name, found="an SQLite database that is no GeoPackage", allowed=ALLOWED)
    if head.startswith(b"\x00\x00\x27\x0a") and head[28:32] == b"\xe8\x03\x00\x00":
        return LayerFormat.SHAPEFILE
    magics = {
        b"PK\x03\x04": LayerFormat.ZIP,
        b"PK\x05\x06": LayerFormat.ZIP,
        b"fgb\x03": LayerFormat.FLATGEOBUF,
        b"PAR1": LayerFormat.GEOPARQUET,
    }
    return next((found for magic, found in magics.items() if head.startswith(magic)), None)


def _by_text(head: bytes, name: str) -> LayerFormat | None:
    text = _text(head)
    if text is None:
        return None
    start = text.lstrip("\ufeff\x1e \t\r\n")
    if start.startswith(("{", "[")):
        return LayerFormat.GEOJSON
    if start.startswith("<"):
        return _by_root(start, name)
    first = next((line for line in start.splitlines() if line.strip()), "")
    return LayerFormat.CSV if any(mark in first for mark in ",;\t|") else None


def _by_root(start: str, name: str) -> LayerFormat | None:
    bare = _without_asides(start)
    if re.match(r"\s*<!DOCTYPE\s+(?!html)", bare, re.IGNORECASE):
        raise DataError(
            "refused", file=name, found="a document type definition (DOCTYPE), which can include other files or"
 " expand without limit", allowed="XML without DOCTYPE",
        )  # fmt: skip
    match = _ROOT.search(bare)
    root = match[1] if match else ""
    if root == "kml":
        return LayerFormat.KML
    if root == "gpx":
        return LayerFormat.GPX
    found = _ELSEWHERE.get(root, f"XML with the root <{root[:40]}>" if root else "XML without a root")
    raise DataError("refused" if "refers to" in found else "unknown format", file=name, found=found, allowed=ALLOWED)


def _without_asides(text: str) -> str:
    """XML from its first declaration or element on, without the instructions and comments before it.

    One that does not end is looked for once, not again from each of its places.
    """
    at = 0
    while (at := text.find("<", at)) >= 0:
        if text.startswith("<!--", at):
            mark = "-->"
        elif text.startswith("<?", at):
            mark = "?>"
        else:
            return text[at:]
        end = text.find(mark, at + 2)
        if end < 0:
            return ""
        at = end + len(mark)
    return ""


def _text(head: bytes) -> str | None:
    """The head as text when it may be one: no zero bytes, hardly any control characters."""
    encoding = marked_encoding(head)
    if encoding.startswith(("utf-16", "utf-32")):
        return head.decode(encoding, errors="ignore")
    if b"\0" in head:
        return None
    control = sum(byte < 32 and byte not in b"\t\r\n\f\x0b\x1e" for byte in head)
    return head.decode("utf-8", errors="replace") if control * 100 < len(head) else None


def _described(head: bytes) -> str:
    kinds = {b"%PDF": "a PDF", b"\x89PNG": "an image", b"\xff\xd8\xff": "an image", b"\x1f\x8b": "a gzip file",
             b"\xd0\xcf\x11\xe0": "an old Office document", b"II*\0": "an image", b"MM\0*": "an image"}  # fmt: skip
    known = next((kind for magic, kind in kinds.items() if head.startswith(magic)), "")
    return known or f"a file that starts with {head[:12]!r}"


def is_table_text(path: Path) -> bool:
    """Whether a text is a table by its first lines: tabs part them into cells, or its heading names coordinates."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    text = head.decode(marked_encoding(head) or "utf-8", errors="replace")
    # Tabs at the start of a line indent a paragraph; those at its end part cells that are empty.
    lines = [line.strip() for line in text.splitlines()[:_HEAD_LINES] if line.strip()]
    return len(lines) > 1 and (_are_tabbed(lines) or _have_coordinates(lines))


def _are_tabbed(lines: Sequence[str]) -> bool:
    """Whether tabs part lines into short cells; a few may have none, where others have several."""
    counts = [line.count("\t") for line in lines]
    parted = sum(count > 0 for count in counts)
    enough = _MOST * len(lines) if max(counts) > 1 else len(lines)
    cells = [len(cell) for line in lines for cell in line.split("\t")]
    return parted >= enough and sum(cells) <= _CELL_LETTERS * len(cells)


def _have_coordinates(lines: Sequence[str]) -> bool:
    """Whether the first line names columns of coordinates that have some in the second."""
    delimiter = delimiter_of("\n".join(lines))
    heading, row = (next(csv.reader([line], delimiter=delimiter), []) for line in lines[:2])
    if len(heading) < 2 or len(row) < len(heading):
        return False
    try:
        layout = layout_of(heading, [row], delimiter, "")
    except DataError:
        return False
    places = (row[column] for column in (layout.lon, layout.lat) if column >= 0)
    return not layout.is_doubtful and all(
        degrees_in(text, decimal_comma=layout.decimal_comma) is not None for text in places
    )
