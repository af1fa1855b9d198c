"""What text files of stories say, kept as JSON under their content: reading it again takes a tenth of parsing TOML.

The bundled stories' files are parsed once and shipped; those of a user's story are kept in the cache folder. A text
that changed has another key, so nothing kept is ever out of date.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from geodata.core.atomic_write import replacing
from geodata.core.cache_folder import cache_folder, trim_cache

VERSION = 1
SHIPPED = Path(__file__).parents[1] / "data" / "parsed.json"
# What a story says in other languages: a file each, so that nobody waits for languages that are not read.
SHIPPED_TEXTS = SHIPPED.with_name("texts")
LIMIT_BYTES = 20_000_000
# Shorter texts are parsed in less time than a file takes to open.
LEAST_CHARACTERS = 4_000


def text_key(text: str) -> str:
    """The name under which the parsed *text* is kept."""
    return hashlib.sha256(f"{VERSION}|{text}".encode()).hexdigest()[:32]


def kept_value(text: str) -> Any:
    """What was kept for *text*, or None."""
    if len(text) < LEAST_CHARACTERS:
        return None
    key = text_key(text)
    shipped = _shipped()
    if key in shipped:
        return shipped[key]
    apart = SHIPPED_TEXTS / f"{key}.json"
    try:
        return json.loads((apart if apart.is_file() else cache_folder("parsed") / f"{key}.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def keep_value(text: str, value: Any) -> None:
    """Keep what *text* says for the next opening, where JSON can say it and the disk takes it."""
    if len(text) < LEAST_CHARACTERS:
        return
    try:
        as_json = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError):  # TOML knows dates and JSON does not
        return
    path = cache_folder("parsed") / f"{text_key(text)}.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, sync=False) as beside:
            beside.write_text(as_json, encoding="utf-8")
        trim_cache(path.parent, LIMIT_BYTES)
    except (OSError, ValueError):
        return


def without_geometries(value: Any) -> Any:
    """A parsed GeoJSON without coordinates, which take most of its room and are read from prepared shapes."""
    features = value.get("features") if isinstance(value, Mapping) else None
    if not isinstance(features, list):
        return value
    plain = [_without(item, "geometry") if isinstance(item, Mapping) else item for item in features]
    return {**value, "features": plain}


def _without(item: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != key}


def write_shipped(values: Iterable[tuple[str, Any]], path: Path = SHIPPED) -> None:
    """Write what the bundled stories' texts say; the same input gives the same bytes."""
    kept = {text_key(text): value for text, value in values if len(text) >= LEAST_CHARACTERS}
    with replacing(path, sync=False) as beside:
        beside.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True), encoding="utf-8")


def write_shipped_apart(values: Iterable[tuple[str, Any]], folder: Path = SHIPPED_TEXTS) -> None:
    """Write what texts say that few readers open, a file each in place of those that are there."""
    folder.mkdir(exist_ok=True)
    kept = {f"{text_key(text)}.json": value for text, value in values if len(text) >= LEAST_CHARACTERS}
    for path in folder.iterdir():
        if path.name not in kept:
            path.unlink()
    for name, value in kept.items():
        (folder / name).write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Any]:
    return dict(json.loads(SHIPPED.read_bytes())) if SHIPPED.is_file() else {}
