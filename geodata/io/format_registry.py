"""From a working copy of a file to a layer ready to be handed over. Runs in the reader process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely

from geodata.core.errors import DataError
from geodata.core.reader_limits import MAX_FILE_BYTES, refuse_larger
from geodata.core.repair_log import Notes
from geodata.io.formats.csv_table import read_csv
from geodata.io.formats.file_formats import LayerFormat, format_of
from geodata.io.formats.gdal_reader import FLATGEOBUF, SHAPEFILE, read_with_gdal
from geodata.io.formats.geojson import read_geojson
from geodata.io.formats.geopackage import read_geopackage
from geodata.io.formats.geoparquet import read_geoparquet
from geodata.io.formats.gpx import read_gpx
from geodata.io.formats.kml import read_kml
from geodata.io.formats.workbook_points import read_workbook_points
from geodata.io.layer_file import Handover
from geodata.io.repair.attribute_values import plain_columns
from geodata.io.repair.geometry_repair import repaired
from geodata.io.repair.mixed_kinds import one_kind_a_row
from geodata.io.repair.source_table import Table, TableSource
from geodata.io.tour_stops import MOST_STOPS
from geodata.io.unpack import is_workbook, unpack_layer
from geodata.map.ragged_arrays import AREA, LINE, POINT, flatten

READERS: Mapping[LayerFormat, Callable[[TableSource], Table]] = {
    LayerFormat.GEOJSON: read_geojson,
    LayerFormat.GEOPACKAGE: read_geopackage,
    LayerFormat.SHAPEFILE: lambda source: read_with_gdal(source, SHAPEFILE),
    LayerFormat.FLATGEOBUF: lambda source: read_with_gdal(source, FLATGEOBUF),
    LayerFormat.KML: read_kml,
    LayerFormat.GPX: read_gpx,
    LayerFormat.GEOPARQUET: read_geoparquet,
    LayerFormat.CSV: read_csv,
    LayerFormat.WORKBOOK: read_workbook_points,
}
DRIVERS = {LayerFormat.SHAPEFILE: SHAPEFILE, LayerFormat.FLATGEOBUF: FLATGEOBUF}
# GDAL looks at the ending too, so the working copy gets the one that belongs to what the file is.
ENDINGS = {LayerFormat.SHAPEFILE: ".shp", LayerFormat.FLATGEOBUF: ".fgb", LayerFormat.GEOPACKAGE: ".gpkg"}


@dataclass(frozen=True)
class Recognised:
    """A working copy whose format is known."""

    path: Path
    name: str
    format: LayerFormat


def recognise(path: Path, name: str, notes: Notes) -> Recognised:
    """Find out what the working copy is and unpack it if need be; raises DataError when it is nothing known."""
    found = format_of(path, name)
    if found is LayerFormat.ZIP and is_workbook(path, name):
        return Recognised(path, name, LayerFormat.WORKBOOK)
    if found is LayerFormat.ZIP:
        unpacked = unpack_layer(path, name, path.parent / "unpacked", notes)
        path, name = unpacked.path, unpacked.name
        notes.file = name
        found = format_of(path, name)
        if found is LayerFormat.ZIP:
            raise DataError("refused", file=name, found="an archive in an archive", allowed="one layer in an archive")
    refuse_larger(path.stat().st_size, MAX_FILE_BYTES, name)
    ending = ENDINGS.get(found)
    if ending and path.suffix != ending:
        path = path.rename(path.with_suffix(ending))
    return Recognised(path, name, found)


def load(
    recognised: Recognised,
    notes: Notes,
    crs: str = "",
    table: str = "",
    progress: Callable[[float], None] | None = None,
    asks: bool = False,
    hints: Mapping[str, str] | None = None,
) -> Handover:
    """Read, repair and flatten a layer. Raises DataError if nothing in it can be shown.

    Which of several tables is wanted is asked for (`SeveralTablesError`) when it *asks*.
    """
    progress = progress or (lambda _fraction: None)
    source = TableSource(
        recognised.path,
        recognised.name,
        notes,
        table,
        asks,
        lambda fraction: progress(0.6 * fraction),
        hints or {},
    )
    read = READERS[recognised.format](source)
    progress(0.6)
    return replace(handover_of(read, notes, crs, progress), stops=tuple(source.stops[:MOST_STOPS]))


def handover_of(read: Table, notes: Notes, crs: str, progress: Callable[[float], None]) -> Handover:
    """The rows that can be shown, repaired, as arrays."""
    if not len(read.numbers):
        raise DataError("no features", file=notes.file, found="an empty layer", allowed="at least one feature")
    read = one_kind_a_row(read, notes)
    geometries = repaired(read, notes, crs)
    progress(0.85)
    kept = np.flatnonzero(~(shapely.is_missing(geometries) | shapely.is_empty(geometries)))
    if not len(kept):
        reason = next(iter(notes.sentences()), "").removeprefix(notes.file).lstrip(",: ")
        raise DataError("no feature can be shown", file=notes.file, found=reason or "no geometry")
    ragged = flatten(geometries[kept])
    rows = [int(index) for index in kept]
    return Handover(
        columns=plain_columns(read.columns, rows, notes),
        noun=read.noun,
        numbers=[read.numbers[index] for index in rows],
        problems=notes.sentences(),
        counts=(
            int((ragged.kinds == AREA).sum()),
            int((ragged.kinds == LINE).sum()),
            int((ragged.kinds == POINT).sum()),
        ),
        geometry=ragged,
        guesses=tuple(notes.guesses.values()),
        lines=notes.lines(),
    )
