"""GeoPackage through SQLite: read-only, and only base tables registered as features.

Views and triggers of an untrusted database are code, and virtual tables can refer to other files. None of them is used:
the authoriser allows each statement to read only the columns of the selected table.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import numpy as np

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_FEATURES, MAX_TEXT_BYTES
from geodata.io.formats.gdal_reader import geometries_of
from geodata.io.reader_errors import SeveralTablesError
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much

OTHER_TABLES = "only one table of the file is shown"
NOT_A_TABLE = "a layer of the file is a view and not a table of its own; it was left out"
BAD_HEADER = "a geometry without the mark of a GeoPackage was left out"
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_READABLE = frozenset({"gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys", "sqlite_master"})


def read_geopackage(source: TableSource) -> Table:
    """The rows of a GeoPackage's table; raises DataError when it is damaged or has no feature table."""
    try:
        with closing(_open(source)) as database:
            names = _feature_tables(database, source)
            name = _chosen(names, source)
            return _rows(database, name, source)
    except (sqlite3.Error, sqlite3.Warning) as error:
        raise DataError("damaged GeoPackage", file=source.name, found=str(error)[:120]) from error
    except MemoryError as error:  # SQLite's word for a size that a damaged page gives
        raise DataError("damaged GeoPackage", file=source.name, found="a size larger than memory") from error
    except (OverflowError, UnicodeError) as error:
        raise DataError("damaged GeoPackage", file=source.name, found=str(error)[:120]) from error


def _open(source: TableSource) -> sqlite3.Connection:
    database = sqlite3.connect(source.path.resolve().as_uri() + "?mode=ro", uri=True)
    database.text_factory = lambda data: data.decode("utf-8", errors="replace")
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    database.execute("PRAGMA cell_size_check = ON")
    if hasattr(database, "setlimit"):
        database.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_TEXT_BYTES)
    _allow_only(database, _READABLE)
    return database


def _allow_only(database: sqlite3.Connection, tables: frozenset[str]) -> None:
    """Let statements read these tables and do nothing else: no view, function, pragma or attachment."""

    def judge(action: int, first: str | None, _second: str | None, _database: str | None, by: str | None) -> int:
        if action == sqlite3.SQLITE_SELECT:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and first in tables and by is None:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_PRAGMA and first == "table_xinfo":
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY

    database.set_authorizer(judge)


def _feature_tables(database: sqlite3.Connection, source: TableSource) -> list[str]:
    listed = [
        str(name)
        for (name,) in database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features' LIMIT 1000")
    ]
    base = {
        str(name)
        for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' LIMIT 10000")
        if not " ".join(str(sql).upper().split()).startswith("CREATE VIRTUAL")
    }
    for name in listed:
        if name not in base:
            source.notes.add(NOT_A_TABLE, "layer", listed.index(name) + 1, repr(name[:60]))
    return [name for name in listed if name in base and not name.lower().startswith(("gpkg_", "sqlite_", "rtree_"))]


def _chosen(names: list[str], source: TableSource) -> str:
    if source.table and source.table in names:
        return source.table
    if source.table or not names:
        raise DataError("no such table" if source.table else "no table with features", file=source.name,
                        found=repr(source.table) if source.table else None,
                        allowed=", ".join(names)[:200] or "a table listed as features in gpkg_contents")  # fmt: skip
    if len(names) > 1 and source.asks:
        error = SeveralTablesError("several tables", file=source.name, found=", ".join(names)[:200],
                                   allowed="one of them")  # fmt: skip
        error.tables = tuple(names)
        raise error
    if len(names) > 1:
        others = ", ".join(names[1:6]) + (" …" if len(names) > 6 else "")
        source.notes.add(
            Phrase(
                "{other_tables}: {names}; it also holds {others}",
                other_tables=OTHER_TABLES,
                names=names[0],
                others=others,
            )
        )
    return names[0]


def _rows(database: sqlite3.Connection, name: str, source: TableSource) -> Table:
    found = database.execute(
        "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (name,)
    ).fetchone()
    if not found:
        raise DataError("no geometry column", file=source.name, place=Phrase("table {name}", name=name))
    geometry_column, srs_id = str(found[0]), found[1]
    crs = _crs(database, srs_id)
    _allow_only(database, frozenset({name}))
    names = _stored_columns(database, name)
    refuse_too_much(source.name, columns=len(names))
    if geometry_column not in names:
        raise DataError(
            "no geometry column",
            file=source.name,
            place=Phrase("table {name}", name=name),
            found=repr(geometry_column[:60]),
        )
    chosen = ", ".join(map(_quoted, names))
    cursor = database.execute(f"SELECT {chosen} FROM {_quoted(name)} LIMIT {MAX_FEATURES + 1}")
    rows: list[tuple[Any, ...]] = []
    while batch := cursor.fetchmany(10_000):
        rows.extend(batch)
        source.progress(0.6 * len(rows) / (len(rows) + 50_000))
    refuse_too_much(source.name, features=len(rows))
    numbers = list(range(1, len(rows) + 1))
    columns = {column: [_plain(row[i]) for row in rows] for i, column in enumerate(names) if column != geometry_column}
    at = names.index(geometry_column)
    wkb = np.empty(len(rows), object)
    wkb[:] = [_wkb(row[at], number, source) for number, row in zip(numbers, rows, strict=True)]
    return Table("row", numbers, columns, geometries_of(wkb, "row", numbers, source), crs)


def _stored_columns(database: sqlite3.Connection, name: str) -> list[str]:
    """The columns that hold values; one that is computed could compute without end."""
    rows = database.execute(f"PRAGMA table_xinfo({_quoted(name)})").fetchall()
    return [str(row[1]) for row in rows if row[6] == 0]


def _crs(database: sqlite3.Connection, srs_id: Any) -> str:
    row = database.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
        (srs_id,),
    ).fetchone()
    if row is None or srs_id in (-1, 0):  # the two that stand for "undefined"
        return ""
    organization, code, definition = row
    if str(organization).upper() == "EPSG" and isinstance(code, int):
        return f"EPSG:{code}"
    return str(definition or "")[:20_000]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _plain(value: Any) -> Any:
    return None if isinstance(value, bytes) else value


def _wkb(value: Any, number: int, source: TableSource) -> bytes | None:
    """The well-known binary behind a GeoPackage's own header; None for an empty geometry."""
    if value is None:
        return None
    if not isinstance(value, bytes) or len(value) < 8 or value[:2] != b"GP":
        source.notes.add(BAD_HEADER, "row", number)
        return None
    envelope = (value[3] >> 1) & 0b111
    if envelope >= len(_ENVELOPE_BYTES):
        source.notes.add(BAD_HEADER, "row", number)
        return None
    return value[8 + _ENVELOPE_BYTES[envelope] :]
