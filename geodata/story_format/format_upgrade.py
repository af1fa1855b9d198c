"""Stories of the first format, in which the program knew rows that now belong to the story.

The rows lie in ``geodata/data/format1.toml``. A story gets those that it names; saving writes them into its own file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.story.facts import ALL
from geodata.story_format.story_files import StoryFiles

TABLE = Path(__file__).parents[1] / "data" / "format1.toml"
Rows = list[dict[str, Any]]


def upgraded(files: StoryFiles, table: Mapping[str, Any]) -> dict[str, Any]:
    """story.toml of format 1 with the rows that it took for granted."""
    words = _words(files, table)
    subjects = _subjects(files)
    wanted: dict[str, Any] = {}
    of_region = any(subjects & set(row["states"]) for row in _known_rows()["groups_of_states"] if row.get("region"))
    known = _known_rows()
    # A partner may be a group, which then needs its own row.
    partners = {str(row["id"]) for row in known["partners"]} if of_region else set()
    for kind, rows in known.items():
        found = [row for row in rows if _is_meant(kind, row, words, subjects) or row.get("id") in partners]
        if found and kind not in table:
            wanted[kind] = found
    return {**table, **wanted}


def _is_meant(kind: str, row: Mapping[str, Any], words: str, subjects: frozenset[str]) -> bool:
    """Whether the story speaks of what a row explains."""
    if kind == "languages":  # the menu had them in every story
        return True
    if kind == "periods":
        return all(f'"{item}"' in words for item in row["on"])
    if kind == "groups_of_states" and row.get("region"):
        return row["id"] in subjects or bool(subjects & set(row["states"]))
    if kind == "partners":
        return row["id"] in subjects or f'"{row["id"]}"' in words
    if row["id"] == ALL:
        return False
    return f'"{row["id"]}"' in words


def _words(files: StoryFiles, table: Mapping[str, Any]) -> str:
    """Everything in which an id can stand, as text: an id stands there between quotation marks."""
    return "\n".join(_texts(files, table))


def _texts(files: StoryFiles, table: Mapping[str, Any]) -> Iterator[str]:
    names = ["story.toml", "claims.toml", *_layer_files(table)]
    for name in names:
        try:
            if files.has(name):
                yield files.text_of(name)
        except DataError:
            continue  # told when the file itself is read


def _layer_files(table: Mapping[str, Any]) -> Iterator[str]:
    layers = table.get("layers")
    for row in layers if isinstance(layers, list) else ():
        name = row.get("file") if isinstance(row, Mapping) else None
        if isinstance(name, str) and name.lower().endswith((".geojson", ".json")):
            yield name


def _subjects(files: StoryFiles) -> frozenset[str]:
    """Whom the claims speak of."""
    try:
        claims = files.toml_of("claims.toml").get("claims", []) if files.has("claims.toml") else []
    except DataError:
        return frozenset()
    rows = [row for row in claims if isinstance(row, Mapping)] if isinstance(claims, list) else []
    return frozenset(str(row.get("subject", "")).lower() for row in rows)


@lru_cache(maxsize=1)
def _known_rows() -> dict[str, Rows]:
    """The rows of format 1 by table."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))
