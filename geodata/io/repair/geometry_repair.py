"""From geometry as it stood in a file to geometry that can be drawn: each repair is noted with its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import shapely

from geodata.core.repair_log import Notes
from geodata.io.repair import antimeridian
from geodata.io.repair.crs import to_degrees
from geodata.io.repair.rings import MIXED_PARTS, remade
from geodata.io.repair.source_table import Table, refuse_too_much
from geodata.map.ragged_arrays import AREA, LINE, POINT

EMPTY = "a feature without geometry was left out"
CURVE = "a geometry with curves, which cannot be drawn, was left out"
OUTSIDE_CRS = "coordinates outside the area of the file's CRS were left out"
SWAPPED = "latitude and longitude looked swapped (a latitude beyond 90°); they were swapped back in the whole file"
BEYOND_POLE = "a feature with a latitude beyond 90° was left out (are latitude and longitude swapped?)"
BEYOND_DATE_LINE = "a longitude beyond 180° was brought back by a full turn"
CROSSED = "the outline crosses or touches itself; it was repaired"
NO_AREA = "an outline without area was left out"
NO_LENGTH = "a line without length was left out"
_KIND_NAMES = {AREA: "area", LINE: "line", POINT: "point"}
_KIND_OF_TYPE = {0: POINT, 4: POINT, 1: LINE, 2: LINE, 5: LINE, 3: AREA, 6: AREA}
_POLE_DEG = 90.0 + 1e-7


@dataclass
class _Work:
    """Geometries under repair, by the rows of their table; those left out become None."""

    geometries: np.ndarray
    table: Table
    notes: Notes

    def note(self, index: int, what: str, detail: str = "") -> None:
        self.notes.add(what, self.table.noun, self.table.numbers[index], detail)

    def present(self) -> np.ndarray:
        """Numbers of the rows that still have a geometry."""
        return np.flatnonzero(~(shapely.is_missing(self.geometries) | shapely.is_empty(self.geometries)))

    def leave_out(self, index: int, what: str, detail: str = "") -> None:
        self.geometries[index] = None
        self.note(index, what, detail)


def repaired(table: Table, notes: Notes, given_crs: str) -> np.ndarray:
    """The table's geometries as valid points, lines and areas in EPSG:4326, None where nothing could be kept."""
    work = _Work(table.geometries.copy(), table, notes)
    refuse_too_much(notes.file, vertices=int(shapely.get_num_coordinates(work.geometries).sum()))
    _leave_out_empty(work)
    _simplify_types(work)
    work.geometries = shapely.force_2d(work.geometries)
    _keep_finite(work, "")
    work.geometries = to_degrees(work.geometries, table.crs, given_crs, notes)
    _keep_finite(work, OUTSIDE_CRS)
    _swap_axes(work)
    _keep_on_earth(work)
    _make_valid(work)
    _note_mixture(work)
    return work.geometries


def _leave_out_empty(work: _Work) -> None:
    missing = shapely.is_missing(work.geometries) | shapely.is_empty(work.geometries)
    for index in np.flatnonzero(missing).tolist():
        work.geometries[index] = None
        if not work.notes.tells_of(work.table.noun, work.table.numbers[index]):
            work.note(index, EMPTY)


def _simplify_types(work: _Work) -> None:
    """Collections become their largest kind; curves are left out."""
    types = shapely.get_type_id(work.geometries)
    for index in np.flatnonzero(types > 6).tolist():
        if types[index] > 7:
            work.leave_out(index, CURVE)
            continue
        work.geometries[index] = _largest_kind(work.geometries[index], partial(work.note, index))
        if work.geometries[index] is None and not work.notes.tells_of(work.table.noun, work.table.numbers[index]):
            work.note(index, EMPTY)


def _largest_kind(collection: Any, note: Any) -> Any:
    parts = shapely.get_parts(collection)
    while (shapely.get_type_id(parts) > 3).any():
        more = shapely.get_parts(parts)
        if len(more) == len(parts) and (shapely.get_type_id(more) == shapely.get_type_id(parts)).all():
            return None
        parts = more
    parts = parts[~shapely.is_empty(parts)]
    kinds = np.array([_KIND_OF_TYPE[int(type_id)] for type_id in shapely.get_type_id(parts)], int)
    if not len(kinds):
        return None
    if (kinds != kinds.max()).any():
        note(MIXED_PARTS)
    makers = {POINT: shapely.multipoints, LINE: shapely.multilinestrings, AREA: shapely.multipolygons}
    return makers[int(kinds.max())](parts[kinds == kinds.max()])


def _keep_finite(work: _Work, what: str) -> None:
    """Without the vertices that are not finite; *what* is said of them instead of the usual."""
    xy, owner = shapely.get_coordinates(work.geometries, return_index=True)
    for index in np.unique(owner[~np.isfinite(xy).all(axis=1)]):
        note = (lambda _, index=index: work.note(index, what)) if what else partial(work.note, index)
        work.geometries[index] = remade(work.geometries[index], note)


def _swap_axes(work: _Work) -> None:
    """Swap back when most latitudes are beyond a pole and swapping brings every vertex onto the Earth."""
    present = work.present()
    bounds = np.abs(shapely.bounds(work.geometries[present]))
    beyond = (bounds[:, [1, 3]] > _POLE_DEG).any(axis=1)
    fits = len(bounds) and bounds[:, [1, 3]].max() <= 180 + 1e-7 and bounds[:, [0, 2]].max() <= 90
    if fits and beyond.sum() * 2 >= len(bounds):
        work.note(int(present[beyond][0]), SWAPPED)
        work.geometries = np.asarray(shapely.transform(work.geometries, lambda xy: xy[:, ::-1]))


def _keep_on_earth(work: _Work) -> None:
    present = work.present()
    bounds = shapely.bounds(work.geometries[present])
    beyond_pole = (np.abs(bounds[:, [1, 3]]) > _POLE_DEG).any(axis=1)
    for index, (_, south, _, north) in zip(present[beyond_pole], bounds[beyond_pole], strict=True):
        work.leave_out(index, BEYOND_POLE, f"{north if abs(north) > abs(south) else south:g}")
    wide = ~beyond_pole & ((bounds[:, 2] - bounds[:, 0] > 180) | (np.abs(bounds[:, [0, 2]]) > 180).any(axis=1))
    for index in present[wide]:
        geometry = work.geometries[index]
        if shapely.get_type_id(geometry) in (0, 4):
            if (np.abs(shapely.bounds(geometry)[[0, 2]]) > 180 + 1e-7).any():
                work.geometries[index] = shapely.transform(geometry, _turned_back)
                work.note(index, BEYOND_DATE_LINE)
        elif antimeridian.crosses(geometry):
            work.geometries[index], what = antimeridian.cut(geometry)
            work.note(index, what)


def _turned_back(xy: np.ndarray) -> np.ndarray:
    return np.column_stack([(xy[:, 0] + 180.0) % 360.0 - 180.0, xy[:, 1]])


def _make_valid(work: _Work) -> None:
    present = work.present()
    for index in present[~shapely.is_valid(work.geometries[present])]:
        geometry = work.geometries[index]
        line = shapely.get_type_id(geometry) in (1, 2, 5)
        if line:
            work.leave_out(index, NO_LENGTH)
            continue
        made = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
        made = _areas_of(made)
        if made is None:
            work.leave_out(index, NO_AREA)
            continue
        work.geometries[index] = made
        work.note(index, CROSSED, _where(geometry))


def _areas_of(geometry: Any) -> Any:
    parts = shapely.get_parts(geometry)
    parts = parts[(shapely.get_type_id(parts) == 3) & ~shapely.is_empty(parts)]
    if not len(parts):
        return None
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)


def _where(geometry: Any) -> str:
    """The place of the first fault, from GEOS's reason such as ``Self-intersection[46.5 39.1]``."""
    reason = str(shapely.is_valid_reason(geometry))
    numbers = reason.partition("[")[2].rstrip("]").split()
    if len(numbers) != 2:
        return ""
    return "at {:.5g}, {:.5g}".format(*map(float, numbers))


def _note_mixture(work: _Work) -> None:
    types = shapely.get_type_id(work.geometries[work.present()])
    counts = {
        kind: int(np.isin(types, [t for t, k in _KIND_OF_TYPE.items() if k == kind]).sum()) for kind in _KIND_NAMES
    }
    told = [f"{count:,} {_KIND_NAMES[kind]}" + "s" * (count > 1) for kind, count in counts.items() if count]
    if len(told) > 1:
        work.notes.add("geometries of several kinds: " + ", ".join(told) + "; all are shown")
