"""Many small files beside each other: one confined process reads them, and each is then there when it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.job import Job, JobControl
from geodata.gate.foreign_files import Foreign, read_foreign
from geodata.io.layer_cache import keep_layer, kept_layer
from geodata.io.layer_file import parse_handover
from geodata.io.read import Options

READER = "geodata.io.geojson_layer:read_layer_of"
ENDINGS = (".geojson", ".json")
MOST_BYTES = 2_000_000  # a larger file is worth a process of its own
MOST_FILES = 200


@dataclass(frozen=True)
class _Small:
    """A file that is read with others, and under what its layer is kept."""

    file: Foreign
    key: str


def start_reading_ahead(paths: Sequence[Path], asks: bool = False) -> Job[None]:
    """Start to read what of *paths* is small GeoJSON; reading one of them afterwards finds its layer kept.

    Whatever is wrong with a file is said when that one is read by itself.
    """
    return Job(lambda control: _read(paths, Options(asks=asks), control), "reading", progress=0.0).start()


def _read(paths: Sequence[Path], options: Options, control: JobControl) -> None:
    small = [found for path in paths[:MOST_FILES] if (found := _small(path, options)) is not None]
    if len(small) < 2:
        return
    for item, answer in zip(small, read_foreign(READER, [item.file for item in small], control.going_on), strict=True):
        if isinstance(answer, bytes):
            try:
                keep_layer(item.key, parse_handover(answer, item.file.name))
            except DataError:
                continue
    control.report(1.0)


def _small(path: Path, options: Options) -> _Small | None:
    """A file that is to be read with others; None for one that is large, of another kind, or kept already."""
    try:
        if path.suffix.lower() not in ENDINGS or not path.is_file() or path.stat().st_size > MOST_BYTES:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    key = options.key(hashlib.sha256(data).hexdigest(), path.name)
    asked = {"asks": "yes"} if options.asks else {}
    return None if kept_layer(key) is not None else _Small(Foreign(data, path.name, asked), key)
