"""Rows whose geometry is of several kinds (an area with its point), made into one row a kind."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from geodata.core.repair_log import Notes
from geodata.io.repair.source_table import Table
from geodata.map.ragged_arrays import AREA, LINE, POINT

SPLIT = "a collection of several kinds of geometry is shown as one feature for each kind"
_COLLECTION, _MOST_DEPTH = 7, 8
_KIND_OF_TYPE = {0: POINT, 4: POINT, 1: LINE, 2: LINE, 5: LINE, 3: AREA, 6: AREA}
_MAKERS = {POINT: shapely.multipoints, LINE: shapely.multilinestrings, AREA: shapely.multipolygons}


def one_kind_a_row(table: Table, notes: Notes) -> Table:
    """The table with a row for each kind of a collection, areas first; the same table when there is none."""
    mixed = np.flatnonzero(shapely.get_type_id(table.geometries) == _COLLECTION)
    if not len(mixed):
        return table
    kinds = {int(index): _by_kind(table.geometries[index]) for index in mixed}
    rows: list[int] = []
    geometries: list[Any] = []
    for index, geometry in enumerate(table.geometries):
        members = kinds.get(index, [geometry])
        if len(members) > 1:
            notes.add(SPLIT, table.noun, table.numbers[index])
        rows += [index] * max(1, len(members))
        geometries += members or [None]
    made = np.empty(len(geometries), object)
    made[:] = geometries
    columns = {name: [values[index] for index in rows] for name, values in table.columns.items()}
    return Table(table.noun, [table.numbers[index] for index in rows], columns, made, table.crs)


def _by_kind(collection: Any) -> list[Any]:
    """One geometry a kind of a collection's members, areas first."""
    parts = shapely.get_parts(collection)
    for _ in range(_MOST_DEPTH):
        parts = shapely.get_parts(parts)
    parts = parts[(shapely.get_type_id(parts) <= 3) & ~shapely.is_empty(parts)]
    kinds = np.array([_KIND_OF_TYPE[int(type_id)] for type_id in shapely.get_type_id(parts)], int)
    made = []
    for kind in (AREA, LINE, POINT):
        members = parts[kinds == kind]
        if len(members):
            made.append(members[0] if len(members) == 1 else _MAKERS[kind](members))
    return made
