"""A story's GeoJSON taken apart in the confined process: what it says as JSON, its geometry valid and as plain arrays.

Layout: the length of the JSON (8 bytes), the JSON of the file without its geometries, then a `Handover` with one
geometry or none for each item of ``features``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from geodata.core.parse_cache import without_geometries
from geodata.core.repair_log import Notes
from geodata.core.text_encoding import decode
from geodata.gate.json_text import json_value
from geodata.io.formats.geojson import geometry_of
from geodata.io.layer_file import Handover, handover_pieces
from geodata.io.reader_errors import MissingCrsError
from geodata.io.repair.geometry_repair import repaired
from geodata.io.repair.source_table import Table, refuse_too_much
from geodata.map.ragged_arrays import flatten


def read_features(data: bytes, name: str, _options: Mapping[str, str]) -> bytes:
    """Take a GeoJSON apart; raises DataError when it is no JSON."""
    value = json_value(decode(data, name), name)
    items = value.get("features") if isinstance(value, Mapping) else None
    made, problems = repaired_geometries(items if isinstance(items, list) else [], name)
    text = json.dumps(without_geometries(value), separators=(",", ":")).encode()
    handover = Handover({}, "feature", list(range(1, len(made) + 1)), problems, (0, 0, 0), flatten(made))
    return b"".join([len(text).to_bytes(8, "little"), text, *handover_pieces(handover)])


def repaired_geometries(items: list[Any], name: str) -> tuple[np.ndarray, tuple[str, ...]]:
    """The geometry of each item, valid and in EPSG:4326 or None, and what was repaired or left out."""
    refuse_too_much(name, features=len(items))
    notes = Notes(name)
    made = np.empty(len(items), object)
    for index, item in enumerate(items):
        geometry = item.get("geometry") if isinstance(item, Mapping) else None
        made[index] = geometry_of(geometry, partial(notes.add, noun="feature", number=index + 1))
    try:
        table = Table("feature", list(range(1, len(items) + 1)), {}, made, "OGC:CRS84")
        made = repaired(table, notes, "")
    except MissingCrsError as error:
        made[:] = None
        return made, (error.message,)
    return made, notes.sentences()
