"""Which of the tables of a file are read: the one that was named, all, or a question."""

from __future__ import annotations

from collections.abc import Sequence

from geodata.core.errors import DataError
from geodata.io.reader_errors import SeveralTablesError
from geodata.io.repair.source_table import TableSource


def chosen_tables(names: Sequence[str], source: TableSource) -> list[str]:
    """The names of the tables to read into one layer: that which was asked for, or all of them.

    Raises `SeveralTablesError` when there are several and the source asks, DataError for one that is not there.
    """
    if source.table:
        if source.table not in names:
            raise DataError("no such table", file=source.name, found=repr(source.table), allowed=", ".join(names)[:200])
        return [source.table]
    different = list(dict.fromkeys(names))
    if len(different) > 1 and source.asks:
        error = SeveralTablesError(
            "several tables", file=source.name, found=", ".join(different)[:200], allowed="one of them"
        )
        error.tables = tuple(different[:200])
        raise error
    return different
