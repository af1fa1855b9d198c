"""From what was fetched to a layer: the same layer with other features each time, and as a layer that needs nobody."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geodata.core.phrase import from_json
from geodata.core.repair_log import Notes
from geodata.io.layer_file import Handover, read_handover
from geodata.io.repair.attribute_fields import Fields
from geodata.io.repair.table_rows import layer_id_of, rows_of
from geodata.story.database_model import KEY, Address, Extent, Live, TableChoice, property_name
from geodata.story.feature import Feature
from geodata.story.layer import SHAPE_KINDS, Layer, kind_of_geometry
from geodata.story.live_layers import live_of

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from geodata.map.shapes import Shape


@dataclass(frozen=True, eq=False)
class Fetched:
    """What one fetch brought: features as plain values (None for none), shapes under their index, and what was cut.

    ``total`` is how many rows lie in *extent* (degrees); ``cut`` is "features", "vertices", "many" (none were
    fetched, as there are too many) or "".
    """

    extent: Extent
    metres_per_px: float
    at: dt.datetime
    total: int
    cut: str
    notes: tuple[str, ...] = ()
    handover: Handover | None = None
    shapes: tuple[Shape, ...] = ()


def fetched_of(answer: dict[str, Any], folder: Path, extent: Extent, metres_per_px: float) -> Fetched:
    """What the database process left in *folder*; raises DataError when that is damaged."""
    at = dt.datetime.now().astimezone()
    notes = tuple(map(from_json, answer.get("notes", ())))
    made = Fetched(extent, metres_per_px, at, int(answer["total"]), str(answer["cut"]), notes)
    if not answer["shown"]:
        return made
    from geodata.map.shapes import pack_from_bytes  # late: start-up time

    handover = read_handover(folder / "layer")
    return replace(made, handover=handover, shapes=pack_from_bytes((folder / "shapes").read_bytes()))


@dataclass(frozen=True)
class LiveFeatures:
    """Makes the GeoDataFrame of what was fetched when somebody asks for it."""

    rows: tuple[Feature, ...]
    handover: Handover | None
    kept: tuple[Any, ...]  # geometries of the last rows

    def __call__(self) -> GeoDataFrame:
        """The features with geometry, in EPSG:4326."""
        from geodata.map.ragged_arrays import build  # late: start-up time
        from geodata.story.feature_table import features_frame

        fetched = [] if self.handover is None else list(build(self.handover.geometry))
        return features_frame(self.rows, [*fetched, *self.kept])


def live_layer(address: Address, choice: TableChoice, projection: str) -> Layer:
    """A layer of a table of which nothing has been fetched yet."""
    kind = kind_of_geometry(choice.table.kind)
    live = Live(address, choice, projection=projection)
    return Layer(layer_id_of(choice.table.name), choice.table.name, kind, live=live, load_features=_nothing(()))


def _nothing(rows: tuple[Feature, ...]) -> LiveFeatures:
    return LiveFeatures(rows, None, ())


def fetched_layer(layer: Layer, fetched: Fetched, selection: str = "") -> Layer:
    """*layer* with what was fetched; the feature *selection* stays although it is out of sight now."""
    live = live_of(layer)
    rows = _rows(layer.id, live.choice, fetched.handover)
    cut = cut_words(fetched, len(rows))
    shapes = tuple(shape.renamed(rows[int(shape.id)].id) for shape in fetched.shapes)
    old = next((row for row in layer.rows if row.id == selection), None)
    kept: tuple[Any, ...] = ()
    if old is not None and all(row.id != selection for row in rows):
        frame = layer.features
        kept = tuple(frame.geometry[frame["id"] == selection])[:1]
        shapes = (*shapes, *(shape for shape in live.shapes if shape.id == selection))
    kind = layer.kind
    if fetched.handover is not None and "GEOMETRY" in live.choice.table.kind:
        counts = fetched.handover.counts
        kind = SHAPE_KINDS[max(range(3), key=lambda index: counts[index])]
    rows = (*rows, old) if kept and old is not None else rows
    live = replace(
        live, fetched=fetched.at, extent=fetched.extent, metres_per_px=fetched.metres_per_px, total=fetched.total,
        cut=cut, notes=fetched.notes, problem="", shapes=shapes,
    )  # fmt: skip
    return replace(layer, kind=kind, rows=rows, live=live, load_features=LiveFeatures(rows, fetched.handover, kept))


def with_problem(layer: Layer, problem: str) -> Layer:
    """The layer as it is, with what went wrong when it was to be fetched again."""
    return replace(layer, live=replace(live_of(layer), problem=problem))


def cut_words(fetched: Fetched, shown: int) -> str:
    """Return why not all features in view are shown; empty if they are."""
    if fetched.cut == "many":
        return f"About {fetched.total:,} features in view, too many to fetch. Zoom in."
    if fetched.cut == "features":
        return f"Showing an even sample of {shown:,} of {fetched.total:,} features in view. Zoom in for all."
    if fetched.cut == "vertices":
        return (
            f"Showing {shown:,} of {fetched.total:,} features in view, since their outlines are long. Zoom in for all."
        )
    return ""


def _rows(layer_id: str, choice: TableChoice, handover: Handover | None) -> tuple[Feature, ...]:
    if handover is None:
        return ()
    label, start, end = (property_name(choice, name) for name in (choice.label, choice.start, choice.end))
    fields = Fields(label, start, end, KEY)
    places = (handover.noun, handover.numbers)
    # Other layers of the story may have the same keys.
    columns = {**handover.columns, KEY: [f"{layer_id}.{key}" for key in handover.columns[KEY]]}
    return rows_of(columns, places, layer_id, fields, Notes(choice.table.words))
