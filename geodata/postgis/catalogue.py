"""What a database has to show: its tables with geometry, and the columns of one. Runs in the database process."""

from __future__ import annotations

import math
from typing import Any

import psycopg

from geodata.io.repair.attribute_fields import ENDS, LABELS, STARTS
from geodata.postgis.database_errors import DatabaseError
from geodata.postgis.fetch_query import UNTOLD
from geodata.postgis.query_limits import MAX_TABLES
from geodata.story.database_model import Extent, GeometryTable, TableChoice
from geodata.view.projection import names_a_file

_TABLES = """
SELECT g.schema, g.name, g.col, g.kind, g.srid, c.reltuples::float8, g.is_geography,
       pg_catalog.has_schema_privilege(n.oid, 'USAGE')
       AND pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT'),
       EXISTS (SELECT 1 FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class k ON k.oid = i.indexrelid
               JOIN pg_catalog.pg_am m ON m.oid = k.relam
               WHERE i.indrelid = c.oid AND a.attnum = i.indkey[0] AND m.amname IN ('gist', 'spgist', 'brin'))
FROM (SELECT f_table_schema AS schema, f_table_name AS name, f_geometry_column AS col, type AS kind, srid,
             false AS is_geography FROM geometry_columns
      UNION ALL
      SELECT f_table_schema, f_table_name, f_geography_column, type, srid, true FROM geography_columns) AS g
JOIN pg_catalog.pg_namespace n ON n.nspname = g.schema
JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = g.name
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = g.col
ORDER BY g.schema, g.name, g.col LIMIT %s
"""
_COLUMNS = """
SELECT a.attname, t.typname FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
WHERE a.attrelid = %s::pg_catalog.regclass AND a.attnum > 0 AND NOT a.attisdropped
  AND pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'SELECT') ORDER BY a.attnum
"""
_KEY = """
SELECT a.attname FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
WHERE i.indrelid = %s::pg_catalog.regclass AND i.indisprimary
ORDER BY pg_catalog.array_position(i.indkey::int2[], a.attnum)
"""
_CRS = "SELECT auth_name, auth_srid, srtext FROM spatial_ref_sys WHERE srid = %s"


def tables_of(connection: psycopg.Connection[Any]) -> list[GeometryTable]:
    """Every table and view with a geometry column."""
    rows = connection.execute(_TABLES, (MAX_TABLES,)).fetchall()
    return [
        GeometryTable(str(schema), str(name), str(column), str(kind).upper(), int(srid), int(count), bool(geography),
                      bool(readable), bool(indexed))
        for schema, name, column, kind, srid, count, geography, readable, indexed in rows
    ]  # fmt: skip


def described(connection: psycopg.Connection[Any], table: GeometryTable, crs: str) -> TableChoice:
    """The table with its columns and key, its CRS and likely columns for names and dates; raises DatabaseError."""
    if not table.is_readable:
        raise DatabaseError("this user has no right to read it", file=table.words, allowed="SELECT on the table")
    (name,) = connection.execute("SELECT pg_catalog.format('%%I.%%I', %s::text, %s::text)",
                                 (table.schema, table.name)).fetchone() or ("",)  # fmt: skip
    columns = {str(column): str(kind) for column, kind in connection.execute(_COLUMNS, (name,)).fetchall()}
    if table.column not in columns:
        raise DatabaseError("column no longer exists", file=table.words, found=repr(table.column))
    del columns[table.column]
    key = tuple(str(row[0]) for row in connection.execute(_KEY, (name,)).fetchall())
    key = key if all(column in columns for column in key) else ()
    label, start, end = (_first(columns, names) for names in (LABELS, STARTS, ENDS))
    crs = crs or crs_of(connection, table)
    ground = _ground(connection, table, crs)
    return TableChoice(table, columns, key, crs, label or _first_text(columns), start, end, ground)


def _ground(connection: psycopg.Connection[Any], table: GeometryTable, crs: str) -> Extent | None:
    """Where the rows lie, in degrees, as the server's statistics have it."""
    import pyproj  # behind the fences

    statement = "SELECT ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e) FROM ST_EstimatedExtent(%s, %s, %s) AS e"
    try:
        with connection.transaction():  # one of its own: views have no statistics, which is an error
            row = connection.execute(statement, (table.schema, table.name, table.column)).fetchone()
        if row is None or None in row:
            return None
        if table.is_geography or not crs or names_a_file(crs):
            return None
        transformer = pyproj.Transformer.from_crs(crs, "OGC:CRS84", always_xy=True)
        west, south, east, north = transformer.transform_bounds(*row)
    except (psycopg.Error, pyproj.exceptions.ProjError):
        return None
    return (west, south, east, north) if math.isfinite(west + south + east + north) else None


def crs_of(connection: psycopg.Connection[Any], table: GeometryTable) -> str:
    """Return the CRS of the table's SRID in a form that PROJ reads; empty if it has none."""
    if table.srid <= 0:
        return ""
    row = connection.execute(_CRS, (table.srid,)).fetchone()
    if row is None:
        return ""
    authority, code, definition = row
    return f"EPSG:{code}" if str(authority).upper() == "EPSG" and code else str(definition or "")


def _first(columns: dict[str, str], names: tuple[str, ...]) -> str:
    lower = {column.lower(): column for column, kind in reversed(columns.items()) if kind not in UNTOLD}
    return next((lower[name] for name in names if name in lower), "")


def _first_text(columns: dict[str, str]) -> str:
    return next((column for column, kind in columns.items() if kind in ("text", "varchar", "bpchar", "name")), "")
