"""Fetching what lies in a rectangle: asked of the database, repaired, projected. Runs in the database process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
import pyproj
import shapely

from geodata.core.phrase import Phrase, to_json
from geodata.core.reader_limits import MAX_VALUE_CHARACTERS
from geodata.core.repair_log import Notes
from geodata.io.format_registry import handover_of
from geodata.io.formats.gdal_reader import geometries_of
from geodata.io.layer_file import Handover, write_handover
from geodata.io.reader_errors import ASK_FOR_CRS, MissingCrsError
from geodata.io.repair.source_table import Table, TableSource
from geodata.map.cut_to_projection import domain_of, within
from geodata.map.ragged_arrays import build
from geodata.map.shapes import PackedFeature, write_pack
from geodata.postgis.database_errors import DatabaseError, FetchCancelledError
from geodata.postgis.fetch_query import count_sql, estimate_sql, fetch_sql, told_columns
from geodata.postgis.query_limits import MAX_COLUMNS, MAX_FEATURES, MAX_SAMPLED, MAX_VERTICES
from geodata.story.database_model import KEY, Extent, TableChoice, property_name
from geodata.view.projection import names_a_file, projection_for
from geodata.world.shape_cache import rings_of

BATCH = 1_000
_KINDS = {0: "point", 4: "point", 1: "line", 5: "line", 2: "line", 3: "area", 6: "area"}
_METRES_A_DEGREE = 111_320.0
# At this share of a pixel the outline cannot be told from the whole one.
_TOLERANCE_PX = 0.5


@dataclass(frozen=True)
class Wish:
    """What is to be fetched: *extent* in degrees, for a map of *metres_per_px* in the CRS *projection*."""

    choice: TableChoice
    extent: Extent
    metres_per_px: float
    projection: str
    limit: int = MAX_FEATURES
    vertices: int = MAX_VERTICES


def fetch(
    connection: psycopg.Connection[Any], wish: Wish, folder: Path, going_on: Callable[[], bool]
) -> dict[str, Any]:
    """Write the features for *wish* into *folder* as ``layer`` and ``shapes``; return their description.

    Raises `MissingCrsError` when nobody knows the table's CRS.
    """
    choice = wish.choice
    crs = known_crs(choice)
    if crs is None:
        raise MissingCrsError("the table has no known CRS", file=choice.table.words,
                              found=Phrase("SRID {srid}", srid=choice.table.srid), allowed=ASK_FOR_CRS)  # fmt: skip
    boxes = _boxes(wish.extent, crs)
    total = _expected(connection, choice, boxes, wish.limit)
    if total > MAX_SAMPLED:
        return {"total": total, "shown": 0, "cut": "many"}
    columns = told_columns(choice, MAX_COLUMNS)
    rows, cut = _rows(connection, wish, (boxes, crs, columns, total > wish.limit), going_on)
    if not going_on():
        raise FetchCancelledError("fetch cancelled", file=choice.table.words)
    notes = Notes(choice.table.words)
    handover = _handover(rows, columns, choice, notes)
    if handover is None:
        return {"total": 0, "shown": 0, "cut": "", "notes": list(map(to_json, notes.sentences()))}
    write_handover(folder / "layer", handover)
    write_pack(folder / "shapes", {"shapes": list(_shapes(handover, wish.projection))})
    shown = len(handover.numbers)
    return {"total": max(total if cut else shown, shown), "shown": shown, "cut": cut,
            "notes": list(map(to_json, handover.problems)), "counts": list(handover.counts)}  # fmt: skip


def known_crs(choice: TableChoice) -> pyproj.CRS | None:
    """The table's CRS, None when it names none that is known."""
    if choice.table.is_geography and not choice.crs:
        return pyproj.CRS("OGC:CRS84")
    if not choice.crs or names_a_file(choice.crs):
        return None
    try:
        return pyproj.CRS.from_user_input(choice.crs)
    except pyproj.exceptions.ProjError:
        return None


Box = Mapping[str, float]


def _boxes(extent: Extent, crs: pyproj.CRS) -> list[Box]:
    """The rectangle in the table's units; two where it crosses the meridian of 180 degrees."""
    west, south, east, north = extent
    west, east = (-180.0, 180.0) if east - west >= 360 else ((west + 180) % 360 - 180, (east + 180) % 360 - 180)
    south, north = max(south, -90.0), min(north, 90.0)
    spans = [(west, east)] if west < east else [(west, 180.0), (-180.0, east)]
    transformer = pyproj.Transformer.from_crs("OGC:CRS84", crs, always_xy=True)
    boxes: list[Box] = []
    for first, last in spans:
        x0, y0, x1, y1 = transformer.transform_bounds(first, south, last, north, densify_pts=41)
        if np.isfinite([x0, y0, x1, y1]).all():
            boxes.append({"west": min(x0, x1), "south": y0, "east": max(x0, x1), "north": y1})
    return boxes


def _expected(connection: psycopg.Connection[Any], choice: TableChoice, boxes: list[Box], limit: int) -> int:
    """How many rows lie there: counted when the planner expects few, else as it expects."""
    total = 0
    for box in boxes:
        (plan,) = connection.execute(estimate_sql(choice), box).fetchone() or ([],)
        expected = int(plan[0]["Plan"]["Plan Rows"]) if plan else 0
        if expected <= MAX_SAMPLED:
            row = connection.execute(count_sql(choice), {**box, "limit": MAX_SAMPLED + 1}).fetchone()
            expected = int(row[0]) if row else 0
        total += expected
    return total


def _rows(
    connection: psycopg.Connection[Any],
    wish: Wish,
    how: tuple[list[Box], pyproj.CRS, tuple[str, ...], bool],
    going_on: Callable[[], bool],
) -> tuple[list[tuple[Any, ...]], str]:
    """The rows, each key once, and what cut them short: "features", "vertices" or ""."""
    boxes, crs, columns, sampled = how
    tolerance = wish.metres_per_px * _TOLERANCE_PX / _metres_of_unit(crs)
    sql = fetch_sql(wish.choice, columns, sampled=sampled, simplified=tolerance > 0)
    seen: dict[str, tuple[Any, ...]] = {}
    left = wish.vertices
    for box in boxes:
        values = {**box, "limit": wish.limit + 1, "tolerance": tolerance}
        for batch in _batches(connection, sql, values):
            if not going_on():
                return list(seen.values()), ""
            for row in batch:
                if len(seen) >= wish.limit and row[0] not in seen:
                    return list(seen.values()), "features"
                seen.setdefault(row[0], row)
                left -= len(row[1] or b"") // 16
                if left < 0:
                    return list(seen.values()), "vertices"
    return list(seen.values()), ""


def _batches(connection: psycopg.Connection[Any], sql: str, values: Mapping[str, Any]) -> Iterator[list[Any]]:
    """Yield rows in batches, so that a fetch can be cancelled in between."""
    with connection.cursor(name="mapviewer", binary=True) as cursor:
        cursor.execute(sql.encode(), values)
        while batch := cursor.fetchmany(BATCH):
            yield batch


def _metres_of_unit(crs: pyproj.CRS) -> float:
    if crs.is_geographic:
        return _METRES_A_DEGREE
    return float(crs.axis_info[0].unit_conversion_factor) if crs.axis_info else 1.0


def _handover(
    rows: list[tuple[Any, ...]], columns: tuple[str, ...], choice: TableChoice, notes: Notes
) -> Handover | None:
    """The rows that can be shown, as arrays in degrees; None when there are none."""
    rows = [row for row in rows if row[1] is not None]
    if not rows:
        return None
    numbers = list(range(1, len(rows) + 1))
    wkb = np.empty(len(rows), object)
    wkb[:] = [bytes(row[1]) for row in rows]
    values = {property_name(choice, name): [_plain(row[2 + at]) for row in rows] for at, name in enumerate(columns)}
    source = TableSource(Path(), notes.file, notes)
    geometries = geometries_of(wkb, "row", numbers, source)
    crs = "OGC:CRS84" if choice.table.is_geography and not choice.crs else choice.crs
    table = Table("row", numbers, {**values, KEY: [str(row[0]) for row in rows]}, geometries, crs)
    try:
        return handover_of(table, notes, "", lambda _fraction: None)
    except MissingCrsError:
        raise
    except DatabaseError:
        raise
    except ValueError as error:
        if "can be shown" not in str(error):
            raise
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, str) and len(value) > MAX_VALUE_CHARACTERS:
        return value[:MAX_VALUE_CHARACTERS]
    return value


def _shapes(handover: Handover, crs: str) -> Iterator[PackedFeature]:
    """Each feature in the map's plane at one level of detail, under its index."""
    projection = projection_for(crs)
    geometries = within(build(handover.geometry), domain_of(projection))
    transformer = pyproj.Transformer.from_crs("OGC:CRS84", projection.crs, always_xy=True)
    plane = shapely.transform(geometries, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1])))
    wrong = ~shapely.is_valid(plane)
    plane[wrong] = shapely.make_valid(plane[wrong], method="structure", keep_collapsed=False)
    shown = ~shapely.is_empty(plane) & np.isfinite(shapely.bounds(plane)).all(axis=1)
    labels = shapely.point_on_surface(plane)
    for index in np.flatnonzero(shown).tolist():
        kind = _KINDS.get(int(shapely.get_type_id(plane[index])), "")
        rings, parts = rings_of(plane[index])
        if kind and rings:
            point = {"label": [round(float(labels[index].x), 1), round(float(labels[index].y), 1)]}
            yield PackedFeature(str(index), kind, point if kind == "area" else {}, [(0.0, rings, parts)])
