"""Layers of an author's own as GeoJSON, read in the confined process that takes one open file after another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from geodata.core.repair_log import Notes
from geodata.io.format_registry import handover_of
from geodata.io.formats.geojson import table_of
from geodata.io.layer_file import handover_pieces
from geodata.io.repair.source_table import TableSource


def read_layer_of(data: bytes, name: str, options: Mapping[str, str]) -> bytes:
    """A layer as `geodata.io.layer_file` writes it; raises DataError where the file alone would."""
    notes = Notes(name)
    table = table_of(data, TableSource(Path(), name, notes, asks=bool(options.get("asks"))))
    return b"".join(handover_pieces(handover_of(table, notes, "", lambda _fraction: None)))
