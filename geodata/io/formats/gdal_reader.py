"""Shapefile and FlatGeobuf through GDAL, with every other driver and the network switched off.

GDAL chooses a driver by looking at the file, so a text that only calls itself a Shapefile could make it open
any other file or address. Here the program has looked first, and GDAL is left with the one driver that is
wanted: `prepare` must run before GDAL is imported, which is why this module imports it late.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_FEATURES
from geodata.core.text_encoding import clearly_guessed, encoding_title
from geodata.io.reader_errors import DriversLeftError
from geodata.io.repair.curves import LINEARISED, NotReadableError, has_arcs, may_be_curved, straightened
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much

SHAPEFILE, FLATGEOBUF = "ESRI Shapefile", "FlatGeobuf"
ALLOWED = frozenset({SHAPEFILE, FLATGEOBUF})
BAD_GEOMETRY = "a geometry that cannot be read was left out"
RESTORED_INDEX = "the .shx file is missing; it was made again"
UNKNOWN_CRS = "the .prj file cannot be understood"
NO_TABLE = "the .dbf file is missing, so the features have no names or other properties"
# All vector drivers of GDAL 3.6 to 3.13. One that is not listed is found out after the import (`drivers_left`).
KNOWN_DRIVERS = frozenset({
    "ADBC", "AIVector", "AVCBIN", "AVCBin", "AVCE00", "AmigoCloud", "Arrow", "CAD", "CSV", "CSW", "Carto", "CouchDB",
    "DGN", "DGNV8", "DODS", "DWG", "DXF", "EDIGEO", "EEDA", "ESRI Shapefile", "ESRIJSON", "Elasticsearch", "FileGDB",
    "FlatGeobuf", "GDALG", "GML", "GMLAS", "GPKG", "GPSBabel", "GPX", "GTFS", "GeoJSON", "GeoJSONSeq", "GeoRSS",
    "Geoconcept", "Geomedia", "HANA", "HTTP", "IDB", "INGRES", "Idrisi", "Interlis 1", "Interlis 2", "JML", "JP2ECW",
    "JP2KAK", "JP2Lura", "JP2MrSID", "JP2OpenJPEG", "JSONFG", "KML", "LIBKML", "LVBAG", "MBTiles", "MEM",
    "MSSQLSpatial",
    "MVT", "MapInfo File", "MapML", "Memory", "MiraMonVector", "MongoDBv3", "MySQL", "NAS", "NGW", "NetCDF", "netCDF",
    "OAPIF", "OCI", "ODBC", "ODS", "OGCAPI", "OGDI", "OGR_DODS", "OGR_GMT", "OGR_OGDI", "OGR_PDS", "OGR_VRT", "OSM",
    "OpenFileGDB", "PCIDSK", "PDF", "PDS4", "PGDUMP", "PGeo", "PLSCENES", "PMTiles", "Parquet", "PostgreSQL",
    "PostgreSQL/PostGIS", "REC", "S57", "SDTS", "SEGY", "SOSI", "SQLite", "SVG", "SXF", "Selafin", "TIGER", "TileDB",
    "TopoJSON", "UK .NTF", "VDV", "VFK", "VICAR", "WAsP", "WFS", "WFS3", "Walk", "XLS", "XLSX", "XODR", "BAG", "HDF5",
})  # fmt: skip
QUIET = {
    "GDAL_DRIVER_PATH": "disable",  # no plug-ins
    "GDAL_PYTHON_DRIVER_PATH": "",
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    "GDAL_HTTP_PROXY": "http://127.0.0.1:9",
    "GDAL_HTTPS_PROXY": "http://127.0.0.1:9",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "{none}",
    "CPL_CURL_ENABLE_VSIMEM": "NO",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "OGR_SQLITE_LOAD_EXTENSIONS": "",
    "PROJ_NETWORK": "OFF",
    "SHAPE_REWIND_ON_WRITE": "NO",
}


def prepare(driver: str, also_skip: Iterable[str] = ()) -> None:
    """Set GDAL up in this process's environment: one driver, no network, no plug-ins. Before GDAL is imported."""
    for name in ("no_proxy", "NO_PROXY", "GDAL_CONFIG_FILE"):
        os.environ.pop(name, None)
    os.environ |= QUIET
    os.environ["GDAL_SKIP"] = ",".join(sorted((KNOWN_DRIVERS | set(also_skip)) - {driver}))


def load_gdal(driver: str) -> Any:
    """Import GDAL; raises `DriversLeftError` when it has more than the one vector driver."""
    import pyogrio

    pyogrio.set_gdal_config_options(QUIET)
    left = set(pyogrio.list_drivers()) - {driver}
    if left:
        raise DriversLeftError(left)
    return pyogrio


def read_with_gdal(source: TableSource, driver: str) -> Table:
    """The rows of a Shapefile or FlatGeobuf file; raises DataError when GDAL cannot read it."""
    pyogrio = load_gdal(driver)
    shapefile = driver == SHAPEFILE
    if shapefile:
        _note_missing(source)
        # Never with an index that is there: what has been edited keeps its old shapes in the file.
        without_index = not source.path.with_suffix(".shx").is_file()
        pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": "YES" if without_index else "NO"})
    try:
        meta, fids, wkb, values = pyogrio.raw.read(
            source.path,
            force_2d=True,
            return_fids=True,
            max_features=MAX_FEATURES + 1,
            encoding=_dbf_encoding(source) if shapefile else None,
        )
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.FeatureError,
        pyogrio.errors.GeometryError,
        pyogrio.errors.FieldError,
        RuntimeError,
        ValueError,
        OverflowError,
        IndexError,  # pyogrio's, for a file without layers
        UnboundLocalError,  # pyogrio's, for a CRS that cannot be written down
    ) as error:
        raise DataError("cannot be read", file=source.name, found=_reason(error, source)) from error
    source.progress(0.7)
    refuse_too_much(source.name, features=len(fids), columns=len(meta["fields"]))
    noun = "record" if shapefile else "feature"
    first = 0 if shapefile and len(fids) and fids[0] != 0 else 1
    numbers = [int(fid) + first for fid in fids]
    columns = {str(name): plain_values(column) for name, column in zip(meta["fields"], values, strict=True)}
    if shapefile and not meta["crs"] and source.path.with_suffix(".prj").is_file():
        source.notes.add(UNKNOWN_CRS)
    geometries = geometries_of(wkb, noun, numbers, source) if wkb is not None else np.empty(len(fids), object)
    return Table(noun, numbers, columns, geometries, meta["crs"] or "")


def geometries_of(wkb: np.ndarray, noun: str, numbers: list[int], source: TableSource) -> np.ndarray:
    """Parse well-known binary; damaged geometries are repaired if possible and skipped otherwise."""
    curved = np.array([may_be_curved(value) for value in wkb], bool)
    made: np.ndarray = np.empty(len(wkb), object)
    made[~curved] = shapely.from_wkb(wkb[~curved], on_invalid="ignore")
    for index in np.flatnonzero(curved):
        try:
            made[index] = straightened(wkb[index])
            if has_arcs(wkb[index]):
                source.notes.add(LINEARISED, noun, numbers[index])
        except NotReadableError:
            source.notes.add(BAD_GEOMETRY, noun, numbers[index])
    lost = np.flatnonzero(shapely.is_missing(made) & ~curved & np.array([bool(value) for value in wkb], bool))
    for index in lost:
        made[index] = shapely.from_wkb(wkb[index], on_invalid="fix")
        what = BAD_GEOMETRY if made[index] is None else "an outline that is not closed or too short was repaired"
        source.notes.add(what, noun, numbers[index])
    return made


def plain_values(column: np.ndarray) -> list[Any]:
    """A column's values as None, bool, int, float, str, and days and times as ISO text."""
    if column.dtype.kind == "M":
        texts = np.datetime_as_string(column, unit="D" if column.dtype == "datetime64[D]" else "s")
        return [None if text == "NaT" else str(text) for text in texts]
    if column.dtype.kind == "f":
        return [None if value != value else value for value in column.tolist()]
    return list(column.tolist())


def _note_missing(source: TableSource) -> None:
    for ending, what in ((".shx", RESTORED_INDEX), (".dbf", NO_TABLE)):
        if not source.path.with_suffix(ending).is_file():
            source.notes.add(what)


# What the byte in the head of a .dbf file says of its code page, as far as it is to be believed.
_LANGUAGE_IDS = {0x26: "CP866", 0x65: "CP866", 0x57: "", 0x03: "", 0x00: ""}


def _dbf_encoding(source: TableSource) -> str | None:
    """The encoding of a Shapefile's texts: what the file says if the texts fit it, else what they look like.

    None leaves it to the file.
    """
    table: Path = source.path.with_suffix(".dbf")
    if source.hints.get("encoding"):
        return source.hints["encoding"].upper()
    if not table.is_file():
        return None
    with table.open("rb") as file:
        data = file.read(2_000_000)
    if len(data) < 32:
        return None
    body = data[int.from_bytes(data[8:10], "little") :]
    if body.isascii():
        return None
    declared, is_utf8 = _declared_encoding(source, data[29]), _is_utf8(body[: len(body) - 4])
    if is_utf8:
        if declared and declared != "utf-8":
            source.notes.add(
                Phrase("the .cpg file says {declared}, but the texts are UTF-8 and were read so", declared=declared)
            )
        source.notes.guess("encoding", "utf-8")
        return "UTF-8"
    if declared and declared != "utf-8" and not _is_denied(source, body, declared):
        source.notes.guess("encoding", declared)
        return None
    return _guessed_of_texts(source, body, declared)


def _is_denied(source: TableSource, body: bytes, declared: str) -> bool:
    """Whether Western Latin, which many programs declare without asking, is clearly not what the texts are."""
    encoding, clear = clearly_guessed(body)
    return clear and declared in ("iso8859-1", "cp1252") and encoding not in ("cp1252", "cp1250")


def _guessed_of_texts(source: TableSource, body: bytes, declared: str) -> str:
    encoding, clear = clearly_guessed(body)
    source.notes.guess("encoding", encoding, doubtful=not clear)
    title = encoding_title(encoding)
    if declared:
        what = Phrase("the .cpg file says {declared}, but the texts do not look so; assumed {encoding}",
                      declared=declared, encoding=title)  # fmt: skip
    else:
        what = Phrase("the text encoding is not declared (no .cpg file); assumed {encoding}", encoding=title)
    source.notes.add(what)
    return encoding.upper()


def _declared_encoding(source: TableSource, language_id: int) -> str:
    """What the .cpg file or the head of the .dbf file says, as Python calls it; empty when neither says anything."""
    said = source.path.with_suffix(".cpg")
    if said.is_file():
        word = said.read_bytes()[:60].decode("ascii", errors="ignore").strip().lower()
        number = re.search(r"(\d{3,5})$", word)
        for name in (word, f"cp{number[1]}" if number else "", word.replace("ansi ", "cp")):
            with suppress(LookupError):
                return codecs.lookup(name).name if name else ""
        return ""
    return _LANGUAGE_IDS.get(language_id, f"{language_id:#x}")


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8; a text that its column cuts in the middle of a letter is no reason to deny it."""
    text = data.decode("utf-8", errors="replace")
    return text.count("\ufffd") * 50 < sum(char > "\x7f" for char in text)


def _reason(error: Exception, source: TableSource) -> str:
    text = str(error).replace(str(source.path), source.name).replace(str(source.path.parent), "")
    return " ".join(text.split())[:200] or type(error).__name__
