"""Shapefile and FlatGeobuf through GDAL, with every other driver and the network switched off.

GDAL chooses a driver by looking at the file, so a text that only calls itself a Shapefile could make it open
any other file or address. Here the program has looked first, and GDAL is left with the one driver that is
wanted: `prepare` must run before GDAL is imported, which is why this module imports it late.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_FEATURES
from geodata.core.text_encoding import guessed_encoding
from geodata.io.reader_errors import DriversLeftError
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
    "SHAPE_RESTORE_SHX": "YES",
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
    made: np.ndarray = np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), object)
    lost = np.flatnonzero(shapely.is_missing(made) & np.array([bool(value) for value in wkb], bool))
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


def _dbf_encoding(source: TableSource) -> str | None:
    """The encoding of a Shapefile's texts when the file does not say it; None leaves it to the file."""
    table: Path = source.path.with_suffix(".dbf")
    if source.path.with_suffix(".cpg").is_file() or not table.is_file():
        return None
    with table.open("rb") as file:
        data = file.read(2_000_000)
    if len(data) < 32 or data[29] not in (0, 0x57):
        return None
    body = data[int.from_bytes(data[8:10], "little") :]
    try:
        body[: len(body) - 4].decode("utf-8")
    except UnicodeDecodeError:
        encoding = guessed_encoding(body).replace("cp", "CP")
        source.notes.add(
            Phrase("the text encoding is not declared (no .cpg file); assumed {encoding}", encoding=encoding)
        )
        return encoding
    return "UTF-8"


def _reason(error: Exception, source: TableSource) -> str:
    text = str(error).replace(str(source.path), source.name).replace(str(source.path.parent), "")
    return " ".join(text.split())[:200] or type(error).__name__
