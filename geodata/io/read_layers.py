"""From what the reader handed over to a `Layer`, and the same layer with other columns for name and dates."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from geodata.core.errors import DataError
from geodata.core.repair_log import Guess, Notes
from geodata.io.layer_file import Handover
from geodata.io.repair.attribute_fields import Fields, guess_fields
from geodata.io.repair.class_colours import coloured_by
from geodata.io.repair.table_rows import layer_id_of, rows_of
from geodata.io.tour_stops import ImportedStop
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import SHAPE_KINDS, Layer

if TYPE_CHECKING:
    from geopandas import GeoDataFrame


@dataclass(frozen=True)
class ReadFeatures:
    """Makes a layer's GeoDataFrame when somebody asks for it."""

    rows: tuple[Feature, ...]
    handover: Handover
    guesses: tuple[Guess, ...] = ()
    lines: tuple[str, ...] = ()

    def __call__(self) -> GeoDataFrame:
        """The features with geometry, in EPSG:4326."""
        from geodata.map.ragged_arrays import build  # late: start-up time

        return features_frame(self.rows, list(build(self.handover.geometry)))


def layer_of(handover: Handover, name: str, digest: str, fields: Fields | None = None) -> Layer:
    """The layer of a file called *name* with the SHA-256 *digest* of its content."""
    layer_id = layer_id_of(name)
    notes = Notes(name)
    chosen = fields or guess_fields(handover.columns)
    with _no_collection():
        rows = rows_of(handover.columns, (handover.noun, handover.numbers), layer_id, chosen, notes)
        if chosen.colour:
            rows = coloured_by(rows, chosen.colour)
    most = max(range(3), key=lambda index: handover.counts[index])
    return Layer(
        id=layer_id,
        title=name.rpartition(".")[0] or name,
        kind=SHAPE_KINDS[most],
        rows=rows,
        file=name,
        digest=digest,
        problems=(*handover.problems, *notes.sentences()),
        load_features=ReadFeatures(
            rows, handover, (*handover.guesses, *notes.guesses.values()), (*handover.lines, *notes.lines())
        ),
    )


def first_numbers(layer: Layer, count: int) -> tuple[int, ...]:
    """Where the first rows stand in their file, counted as messages do."""
    return tuple(_handover(layer).numbers[:count])


@contextmanager
def _no_collection() -> Iterator[None]:
    """Spare the garbage collector a hundred thousand new objects, none of them garbage: it would double the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def columns_of(layer: Layer) -> tuple[str, ...]:
    """The names of the columns of a layer's file, for a choice of label, start and end."""
    return tuple(_handover(layer).columns)


def guesses_of(layer: Layer) -> tuple[Guess, ...]:
    """What was decided about a layer's file because it does not say it."""
    return layer.load_features.guesses if isinstance(layer.load_features, ReadFeatures) else ()


def stops_of(layer: Layer) -> tuple[ImportedStop, ...]:
    """The stops of the tour that a layer's file holds."""
    return layer.load_features.handover.stops if isinstance(layer.load_features, ReadFeatures) else ()


def lines_of(layer: Layer) -> tuple[str, ...]:
    """What was changed or left out of a layer's file, a line for each row."""
    return layer.load_features.lines if isinstance(layer.load_features, ReadFeatures) else ()


def fields_of(layer: Layer) -> Fields:
    """The columns that are guessed to be the name, the start and the end."""
    return guess_fields(_handover(layer).columns)


def first_values(layer: Layer, count: int) -> list[list[Any]]:
    """The values of the first rows, one list a row, in the order of `columns_of`."""
    handover = _handover(layer)
    rows = range(min(count, len(handover.numbers)))
    return [[values[row] for values in handover.columns.values()] for row in rows]


def with_fields(
    layer: Layer, *, label: str = "", start: str = "", end: str = "", date_order: str = "", colour: str = ""
) -> Layer:
    """The same layer named and dated by these columns; those not given are guessed as before.

    *date_order* is a `DateOrder`. *colour* is a column of colours, or of values that get a colour for each class.

    Raises DataError for a column that the file does not have.
    """
    handover = _handover(layer)
    for column in filter(None, (label, start, end, colour)):
        if column not in handover.columns:
            raise DataError("unknown column", file=layer.file, found=repr(column), allowed=", ".join(handover.columns))
    guessed = guess_fields(handover.columns)
    fields = Fields(label or guessed.label, start or guessed.start, end or guessed.end, guessed.id, date_order, colour)
    made = layer_of(handover, layer.file, layer.digest, fields)
    return replace(layer, rows=made.rows, problems=made.problems, load_features=made.load_features)


def _handover(layer: Layer) -> Handover:
    if not isinstance(layer.load_features, ReadFeatures):
        raise DataError("not a user layer", found=repr(layer.id))
    return layer.load_features.handover


def digest_with(digest: str, crs: str, table: str, hints: Mapping[str, str] | None = None) -> str:
    """The digest of what a file says under a CRS, a table and hints that were asked for."""
    if hints:
        return hashlib.sha256(f"{digest}|{crs}|{table}|{sorted(hints.items())}".encode()).hexdigest()
    return hashlib.sha256(f"{digest}|{crs}|{table}".encode()).hexdigest() if crs or table else digest
