"""The SQL of a fetch, as text: what is in a rectangle, simplified for the scale, and no more than a limit.

Names are quoted as identifiers, and everything else is a parameter: nothing of a table's name is ever a statement.
"""

from __future__ import annotations

from geodata.postgis.query_limits import STATEMENT_S
from geodata.story.database_model import TableChoice

NUMBERS = {"int2", "int4", "int8", "float4", "float8", "bool"}
# Written as text these would be long and say nothing.
UNTOLD = {"geometry", "geography", "raster", "bytea", "tsvector", "box3d", "box2d"}
CURVED = {"GEOMETRY", "CURVEPOLYGON", "MULTISURFACE", "MULTICURVE", "COMPOUNDCURVE", "CIRCULARSTRING",
          "GEOMETRYCOLLECTION"}  # fmt: skip
# What holds until the end of each transaction. Without workers the planner takes the spatial index: with them it
# walks the whole table as soon as what is done with each row (simplifying it) seems dear enough to share out.
SETTINGS = {
    "statement_timeout": f"{STATEMENT_S}s",
    "lock_timeout": "3s",
    "max_parallel_workers_per_gather": "0",
    "DateStyle": "ISO",
    "IntervalStyle": "iso_8601",
    "TimeZone": "UTC",
}
_MANY_POINTS = 16
_LONGEST_TEXT = 10_000


def quoted(name: str) -> str:
    """A name as an identifier.

    >>> quoted('a"b')
    '"a""b"'
    """
    return '"' + name.replace('"', '""').replace("\0", "") + '"'


def named(name: str) -> str:
    """A name as an identifier in a statement that takes parameters, which begin with a percent sign.

    >>> named("share %s")
    '"share %%s"'
    """
    return quoted(name).replace("%", "%%")


def told_columns(choice: TableChoice, most: int) -> tuple[str, ...]:
    """The columns that are fetched: those that name and date a row first, then as they stand, no more than *most*."""
    first = [name for name in (choice.label, choice.start, choice.end) if name in choice.columns]
    every = [name for name, kind in choice.columns.items() if kind not in UNTOLD]
    chosen = set(dict.fromkeys([*first, *every][:most]))
    return tuple(name for name in choice.columns if name in chosen)


def fetch_sql(choice: TableChoice, columns: tuple[str, ...], *, sampled: bool, simplified: bool) -> str:
    """One row a feature: key, geometry as WKB, then *columns*.

    Parameters: ``west``, ``south``, ``east``, ``north`` in the table's own units, ``limit``, ``tolerance`` (likewise).
    With *sampled*, of more rows than the limit an even choice that stays the same from fetch to fetch.
    """
    key = key_sql(choice, columns)
    parts = [f"{key} AS mv_key", f"{_geometry_sql(choice, simplified)} AS mv_geometry"]
    parts += [_value_sql(name, choice.columns[name]) for name in columns]
    order = f" ORDER BY pg_catalog.hashtext({key})" if sampled else ""
    return f"SELECT {', '.join(parts)} FROM {_from_where(choice)}{order} LIMIT %(limit)s"


def estimate_sql(choice: TableChoice) -> str:
    """Return the planner's estimate of rows in the rectangle, without reading any."""
    return f"EXPLAIN (FORMAT JSON) SELECT 1 FROM {_from_where(choice)}"


def count_sql(choice: TableChoice) -> str:
    """How many rows there are in the rectangle, counted up to a limit."""
    return f"SELECT count(*) FROM (SELECT 1 FROM {_from_where(choice)} LIMIT %(limit)s) AS mv_seen"


def key_sql(choice: TableChoice, columns: tuple[str, ...]) -> str:
    """Return an SQL expression that identifies a row: its primary key, else a digest of its values."""
    names = choice.key or columns
    if not names:
        return f"pg_catalog.md5(ST_AsBinary({named(choice.table.column)})::text)"
    joined = "pg_catalog.concat_ws('-', " + ", ".join(f"mv.{named(name)}::text" for name in names) + ")"
    return joined if choice.key else f"pg_catalog.md5({joined})"


def _from_where(choice: TableChoice) -> str:
    table = choice.table
    box = f"ST_MakeEnvelope(%(west)s, %(south)s, %(east)s, %(north)s, {int(table.srid)})"
    if table.is_geography:  # its edges are arcs, which would leave the rectangle's own
        box = f"ST_Segmentize({box}, 1.0)::geography"
    column = f"mv.{named(table.column)}"
    inside = f"{column} && {box}"
    if table.is_geography:  # whose boxes are those of the round Earth, and larger
        inside += f" AND {column}::geometry && ({box})::geometry"
    return f"{named(table.schema)}.{named(table.name)} AS mv WHERE {inside}"


def _geometry_sql(choice: TableChoice, simplified: bool) -> str:
    geometry = f"mv.{named(choice.table.column)}"
    if choice.table.is_geography:
        geometry += "::geometry"
    if choice.table.kind.removesuffix("ZM").removesuffix("Z").removesuffix("M") in CURVED:
        geometry = f"CASE WHEN ST_HasArc({geometry}) THEN ST_CurveToLine({geometry}) ELSE {geometry} END"
    if simplified:
        fewer = f"ST_SimplifyPreserveTopology({geometry}, %(tolerance)s)"
        geometry = f"CASE WHEN ST_NPoints({geometry}) > {_MANY_POINTS} THEN {fewer} ELSE {geometry} END"
    return f"ST_AsBinary(ST_Force2D({geometry}), 'NDR')"


def _value_sql(name: str, kind: str) -> str:
    column = f"mv.{named(name)}"
    if kind in NUMBERS:
        return column
    if kind == "numeric":
        return f"{column}::float8"
    return f"pg_catalog.left({column}::text, {_LONGEST_TEXT + 1})"
