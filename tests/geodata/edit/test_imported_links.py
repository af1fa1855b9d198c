"""Annotations of other programs become links between words and places; what cannot be kept is told."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from geodata.analysis.interchange import links_jsonld
from geodata.article.article import Article
from geodata.article.web_annotations import WebAnnotation, read_annotations
from geodata.core.errors import DataError
from geodata.edit.draft import draft
from geodata.edit.edits import remove_link
from geodata.edit.imported_links import with_annotations
from geodata.io import AnnotationsError, read_layer
from geodata.map.base_map import load_base_map
from geodata.story.anchoring import Quote

TEXT = "Yerevan and Baku talk. Later Yerevan waits for Ms Petrosyan, and for the Zzyx plan."


def annotation(exact: str, start: int = -1, **body: Any) -> dict[str, Any]:
    """An annotation as Recogito downloads it."""
    selectors = [{"type": "TextQuoteSelector", "exact": exact}]
    if start >= 0:
        selectors.append({"type": "TextPositionSelector", "start": start, "end": start + len(exact)})  # type: ignore[dict-item]
    said = {"type": "SpecificResource", "purpose": "identifying", **body}
    return {"id": "a", "type": "Annotation", "body": [said], "target": {"source": "x", "selector": selectors}}


def read(tmp_path: Path, value: Any) -> tuple[WebAnnotation, ...]:
    path = tmp_path / "peer.jsonld"
    path.write_text(json.dumps(value), encoding="utf-8")
    return read_annotations(path)


def test_words_of_recogito_are_linked_to_places(tmp_path: Path) -> None:
    story = draft(Article(TEXT, "Talks"), dt.date(2025, 8, 8))
    address = {"source": "http://sws.geonames.org/616052"}
    found = read(tmp_path, [
        annotation("Yerevan", 29, **address), annotation("Yerevan", **address), annotation("Zzyx", **address),
        annotation("Petrosyan", type="Person", **address), annotation("Tbilisi", **address),
        annotation("Baku", **address),
    ])  # fmt: skip
    made, count, left_out = with_annotations(story, found, load_base_map())
    assert count == 2
    by_start = {finding.start: finding for finding in made.findings}
    assert by_start[29].by == "user"
    assert by_start[29].place is not None
    assert (by_start[29].place.name, by_start[29].place.country) == ("Yerevan", "arm")
    assert [str(words).split(":")[0] for words in left_out] == ["“Yerevan”", "“Zzyx”", "“Petrosyan”", "“Tbilisi”"]
    assert "no place of that name" in left_out[1]


def test_own_links_come_back(tmp_path: Path) -> None:
    story = draft(Article(TEXT, "Talks"), dt.date(2025, 8, 8))
    wanted = [(link.start, link.end, link.targets) for link in story.links]
    found = read(tmp_path, links_jsonld(story))
    bare = story
    for link in story.links:
        bare = remove_link(bare, link.id)
    assert not bare.links
    base = load_base_map()
    own = [item for item in found if "country:" in item.addresses[0]]
    made, count, left_out = with_annotations(bare, own, base)
    assert (count, left_out) == (len(own), ())
    assert {(link.start, link.end, link.targets) for link in made.links} <= set(wanted)
    assert with_annotations(story, own, base)[:2] == (story, 0)


def test_a_file_of_annotations_is_no_layer(tmp_path: Path) -> None:
    path = tmp_path / "peer.json"
    for value in ([annotation("Yerevan")], annotation("Yerevan")):
        path.write_text(json.dumps(value), encoding="utf-8")
        with pytest.raises(AnnotationsError):
            read_layer(path)
        assert read_annotations(path)[0].quote == Quote("Yerevan")


@pytest.mark.parametrize("value", [[], {"type": "Annotation"}, {"type": "AnnotationCollection", "first": "x"}, 7])
def test_what_annotates_nothing_is_refused(tmp_path: Path, value: Any) -> None:
    with pytest.raises(DataError, match="no annotations of a text"):
        read(tmp_path, value)
