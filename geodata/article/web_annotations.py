"""Annotations of a text by other programs (W3C Web Annotation in JSON-LD, as of Recogito): words and what they mean."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.core.reader_limits import bytes_up_to
from geodata.core.text_encoding import decode
from geodata.core.values import value
from geodata.gate.foreign_files import Foreign, answer_of
from geodata.gate.json_text import json_value
from geodata.story.anchoring import Quote

READER = "geodata.article.web_annotations:read_annotations_bytes"
MAX_BYTES, MOST = 20_000_000, 20_000
_SAID = ("commenting", "tagging", "describing", "replying")
_KINDS = ("place", "person", "event")


@value(frozen=True)
class WebAnnotation:
    """Words of a text with what somebody said of them.

    ``start`` is their offset in code points (-1: not given), ``addresses`` name what they mean, ``notes`` are comments
    and tags, ``kind`` is "place", "person", "event" or "" where nothing says it.
    """

    quote: Quote
    start: int = -1
    addresses: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    kind: str = ""


def read_annotations(path: Path, going_on: Callable[[], bool] = lambda: True) -> tuple[WebAnnotation, ...]:
    """The annotations in a file, read by the confined process; raises DataError for one that holds none."""
    data = bytes_up_to(path, MAX_BYTES, path.name)
    rows = json.loads(answer_of(READER, Foreign(data, path.name, {}), going_on))
    return tuple(
        WebAnnotation(Quote(*row["quote"]), row["start"], tuple(row["addresses"]), tuple(row["notes"]), row["kind"])
        for row in rows
    )


def prepare(_name: str, _options: Mapping[str, str]) -> None:
    """Nothing is imported late."""


def read_annotations_bytes(data: bytes, name: str, _options: Mapping[str, str]) -> bytes:
    """The annotations as JSON; raises DataError."""
    rows = [row for item in items_of(json_value(decode(data, name), name)) if (row := _row(item)) is not None]
    if not rows:
        raise DataError("no annotations of a text", file=name, found="nothing with a quotation",
                        allowed="Web Annotation with a TextQuoteSelector")  # fmt: skip
    return json.dumps(rows[:MOST]).encode()


def items_of(found: Any) -> Iterator[Mapping[str, Any]]:
    """The annotations in a list, a collection, a page or one alone."""
    if isinstance(found, list):
        yield from (item for item in found if isinstance(item, Mapping) and item.get("type") == "Annotation")
    elif isinstance(found, Mapping):
        kind = found.get("type")
        if kind == "AnnotationCollection":
            yield from items_of(found.get("first") or found.get("items"))
        elif kind == "AnnotationPage":
            yield from items_of(found.get("items"))
        elif kind == "Annotation":
            yield found


def _row(item: Mapping[str, Any]) -> dict[str, Any] | None:
    selectors = [part for target in _listed(item.get("target")) for part in _listed(target.get("selector"))]
    quotes = [part for part in selectors if part.get("type") == "TextQuoteSelector" and part.get("exact")]
    if not quotes:
        return None
    starts = [part.get("start") for part in selectors if part.get("type") == "TextPositionSelector"]
    bodies = _listed(item.get("body"))
    kinds = [kind for body in bodies for kind in _KINDS if kind in (_word(body.get("type")), _word(body.get("value")))]
    return {
        "quote": [str(quotes[0].get(key) or "")[:2000] for key in ("exact", "prefix", "suffix")],
        "start": next((start for start in starts if isinstance(start, int)), -1),
        "addresses": list(dict.fromkeys(text for body in bodies if (text := _address(body)))),
        "notes": [text for body in bodies if (text := _note(body))],
        "kind": kinds[0] if kinds else "",
    }


def _listed(found: Any) -> list[Mapping[str, Any]]:
    items = found if isinstance(found, list) else [found]
    return [{"source": item} if isinstance(item, str) else item for item in items if isinstance(item, (str, Mapping))]


def _word(found: Any) -> str:
    return found.lower() if isinstance(found, str) else ""


def _address(body: Mapping[str, Any]) -> str:
    for key in ("source", "id", "value"):
        text = body.get(key)
        if isinstance(text, Mapping):
            text = text.get("id")
        if isinstance(text, str) and text.startswith(("http://", "https://", "urn:")):
            return text[:500]
    return ""


def _note(body: Mapping[str, Any]) -> str:
    text = body.get("value")
    is_said = body.get("purpose") in _SAID or (body.get("type") == "TextualBody" and "purpose" not in body)
    plain = isinstance(text, str) and _word(text) not in _KINDS and not text.startswith(("http://", "https://"))
    return " ".join(str(text).split())[:500] if is_said and plain else ""
