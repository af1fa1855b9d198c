"""Layers that were read are kept, so that an unchanged file opens at once. Bounded, and safe to delete."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from geodata.core.cache_folder import cache_folder, trim_cache
from geodata.core.errors import DataError
from geodata.io.layer_file import Handover, read_handover, write_handover

VERSION = 8
FOLDER = "layers"
LIMIT_BYTES = 300_000_000


def key_of(digest: str, name: str, crs: str, table: str, hints: Mapping[str, str]) -> str:
    """Return the cache key of a layer: its content, the options used, and the version of this code.

    The file's name counts because the sentences about it name it.
    """
    return hashlib.sha256(repr((VERSION, digest, name, crs, table, sorted(hints.items()))).encode()).hexdigest()[:40]


def kept_layer(key: str) -> Handover | None:
    """The layer kept under *key*, or None; one that is damaged is thrown away."""
    path = _path_of(key)
    if not path.is_file():
        return None
    try:
        handover = read_handover(path)
        path.touch()
    except DataError:
        path.unlink(missing_ok=True)
        return None
    except OSError:  # a cache that may only be read
        return handover
    return handover


def keep_layer(key: str, handover: Handover) -> None:
    """Keep a layer; a full or read-only disk only means that the next opening takes as long as this one."""
    path = _path_of(key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_handover(path, handover)
        trim_cache(path.parent, LIMIT_BYTES)
    except OSError:
        return


def _path_of(key: str) -> Path:
    return cache_folder(FOLDER) / f"{key}.mvlayer"
