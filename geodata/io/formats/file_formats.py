"""What a file is, by what is in it and not by its name."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.text_encoding import marked_encoding

ALLOWED = "GeoJSON, GeoPackage, Shapefile, KML, KMZ, GPX, FlatGeobuf, GeoParquet, or CSV or Excel with coordinates"
_HEAD_BYTES = 65_536
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
    control = sum(byte < 32 and byte not in b"\t\r\n\f\x0b" for byte in head)
    return head.decode("utf-8", errors="replace") if control * 100 < len(head) else None


def _described(head: bytes) -> str:
    kinds = {b"%PDF": "a PDF", b"\x89PNG": "an image", b"\xff\xd8\xff": "an image", b"\x1f\x8b": "a gzip file",
             b"\xd0\xcf\x11\xe0": "an old Office document", b"II*\0": "an image", b"MM\0*": "an image"}  # fmt: skip
    known = next((kind for magic, kind in kinds.items() if head.startswith(magic)), "")
    return known or f"a file that starts with {head[:12]!r}"
