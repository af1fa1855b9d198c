"""GeoParquet through Arrow: the columns as plain values, the geometry as well-known binary."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_TEXT_BYTES
from geodata.io.formats.gdal_reader import geometries_of
from geodata.io.repair.source_table import Table, TableSource, refuse_too_much


def read_geoparquet(source: TableSource) -> Table:
    """The rows of a GeoParquet file; raises DataError when it is damaged or holds no geometry."""
    import pyarrow  # late: only this format needs it
    import pyarrow.parquet

    pyarrow.set_cpu_count(1)
    try:
        file = pyarrow.parquet.ParquetFile(source.path, memory_map=False, pre_buffer=False)
        geo = _geo(file.schema_arrow.metadata or {}, source)
        _refuse_large(file.metadata, source)
        primary, crs = _primary(geo, file.schema_arrow.names, source)
        table = file.read(columns=_readable(file.schema_arrow, primary), use_threads=False)
        source.progress(0.6)
        columns = {name: _values(table.column(name)) for name in table.column_names if name != primary}
        wkb = np.empty(table.num_rows, object)
        wkb[:] = table.column(primary).to_pylist()
    except (pyarrow.ArrowException, OSError, ValueError, TypeError, KeyError, OverflowError) as error:
        if isinstance(error, DataError):
            raise
        raise DataError("damaged GeoParquet", file=source.name, found=" ".join(str(error).split())[:160]) from error
    numbers = list(range(1, len(wkb) + 1))
    return Table("row", numbers, columns, geometries_of(wkb, "row", numbers, source), crs)


def _geo(metadata: Mapping[bytes, bytes], source: TableSource) -> Mapping[str, Any]:
    text = metadata.get(b"geo")
    if text is None:
        raise DataError("not GeoParquet", file=source.name, found="a Parquet file without geometry",
                        allowed="Parquet with 'geo' metadata")  # fmt: skip
    try:
        geo = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataError("damaged GeoParquet", file=source.name, place="geo metadata", found=str(error)[:80]) from error
    if not isinstance(geo, Mapping) or not isinstance(geo.get("columns"), Mapping):
        raise DataError("damaged GeoParquet", file=source.name, place="geo metadata", found="no columns")
    return geo


def _primary(geo: Mapping[str, Any], names: list[str], source: TableSource) -> tuple[str, str]:
    primary = str(geo.get("primary_column", ""))
    column = geo["columns"].get(primary)
    if primary not in names or not isinstance(column, Mapping):
        raise DataError("no geometry column", file=source.name, place="geo metadata", found=repr(primary[:60]))
    if column.get("encoding") != "WKB":
        place = Phrase("column {name}", name=primary)
        raise DataError("unknown encoding of geometry", file=source.name, place=place,
                        found=repr(column.get("encoding"))[:60], allowed="WKB")  # fmt: skip
    if "crs" not in column:
        return primary, "OGC:CRS84"
    crs = column["crs"]
    return primary, json.dumps(crs) if isinstance(crs, Mapping) else str(crs or "")


def _refuse_large(metadata: Any, source: TableSource) -> None:
    refuse_too_much(source.name, features=metadata.num_rows)
    size = sum(metadata.row_group(index).total_byte_size for index in range(metadata.num_row_groups))
    if size > 4 * MAX_TEXT_BYTES:
        raise DataError("file too large", file=source.name, found=Phrase("{size} bytes unpacked", size=f"{size:,}"),
                        allowed=Phrase("up to {value} bytes", value=f"{4 * MAX_TEXT_BYTES:,}"))  # fmt: skip


def _readable(schema: Any, primary: str) -> list[str]:
    """The geometry and the columns of plain values; lists, tables and bytes are not shown."""
    import pyarrow

    def plain(kind: Any) -> bool:
        types = pyarrow.types
        tests = (types.is_integer, types.is_floating, types.is_boolean, types.is_string, types.is_large_string,
                 types.is_date, types.is_timestamp, types.is_decimal, types.is_dictionary)  # fmt: skip
        return any(test(kind) for test in tests)

    names = [field.name for field in schema if field.name == primary or plain(field.type)]
    return list(dict.fromkeys(names))


def _values(column: Any) -> list[Any]:
    import datetime as dt
    import decimal

    def value_of(value: Any) -> Any:
        if isinstance(value, (dt.date, dt.datetime)):
            return value.isoformat()
        if isinstance(value, decimal.Decimal):
            return float(value)
        return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)

    return [value_of(value) for value in column.to_pylist()]
