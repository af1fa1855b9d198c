"""The standing corpus: which files it takes, and how facts of two readers become a verdict with its kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from geodata.core.errors import DataError
from geodata.core.repair_log import Notes
from tools.corpus.comparison import Verdict, compared
from tools.corpus.file_kinds import files_in
from tools.corpus.own_facts import facts_of, kind_of, refusal_of
from tools.corpus.peer_facts import words_of

LAYER = {"count": 2, "bounds": [44.0, 38.0, 47.0, 41.0], "area": 3.5, "length": 9.0, "said": []}
SHEET: dict[str, Any] = {"rows": [["AM", "1.5"]], "heading": ["state", "share"], "heading_row": 1,
                         "percent": False, "said": []}  # fmt: skip
TWO_PAGES = ["the", "ferry", "sails"] * 40


def verdict(kind: str, own: dict[str, Any], peer: dict[str, Any]) -> tuple[Verdict, str]:
    found = compared(kind, own, peer)
    return found.verdict, found.kind


@pytest.mark.parametrize(
    ("kind", "own", "peer", "expected"),
    [
        ("layer", LAYER, LAYER, (Verdict.AGREES, "")),
        ("layer", LAYER, {**LAYER, "area": 3.6}, (Verdict.UNEXPLAINED, "area")),
        ("layer", {**LAYER, "count": 1, "said": ["left out"]}, LAYER, (Verdict.DECLARED, "left out")),
        ("layer", {"refused": "the CRS is missing"}, LAYER, (Verdict.REFUSED, "the CRS is missing")),
        ("layer", {"refused": "empty"}, {"error": "DataSourceError: no"}, (Verdict.BOTH_REFUSE, "empty")),
        ("layer", LAYER, {"error": "DataSourceError: no"}, (Verdict.OURS_ALONE, "DataSourceError")),
        ("sheet", SHEET, {"rows": [["state", "share"], ["AM", "1.5"]]}, (Verdict.AGREES, "")),
        ("sheet", {**SHEET, "percent": True}, {"rows": [["state", "share"], ["AM", "0.015"]]},
         (Verdict.OTHERWISE, "cells formatted as percent are shown as percent")),
        ("sheet", SHEET, {"rows": [["state", "share"], ["AM", "2.5"]]}, (Verdict.UNEXPLAINED, "")),
        ("article", {"words": TWO_PAGES}, {"words": TWO_PAGES}, (Verdict.AGREES, "")),
        ("article", {"words": TWO_PAGES}, {"words": [*TWO_PAGES, *["review", "7"] * 5], "repeated": ["review"]},
         (Verdict.OTHERWISE, "running heads and page numbers are left out")),
        ("article", {"words": ["fer", "ry"] * 9}, {"words": ["ferry"] * 9},
         (Verdict.OTHERWISE, "words parted in other places")),
        ("article", {"words": ["trip", *["fer", "ry"] * 9], "title_words": ["trip"]}, {"words": ["ferry"] * 9},
         (Verdict.OTHERWISE, "the title stands before the text, words parted in other places")),
        ("article", {"words": ["ro", "ad"] * 9}, {"words": ["\u0930d", "\u0924cd"] * 9},
         (Verdict.OTHERWISE, "letters to which the file gives no meaning")),
        ("article", {"words": ["box"] * 2}, {"words": ["box"] * 4, "twice": ["box"]},
         (Verdict.OTHERWISE, "a box that is kept in two forms is read once")),
        ("article", {"words": [*TWO_PAGES, *["harbour"] * 9]}, {"words": TWO_PAGES, "notes": ["harbour"]},
         (Verdict.OTHERWISE, "notes at the foot are read too")),
        ("article", {"words": TWO_PAGES}, {"words": [*TWO_PAGES, *["div"] * 30], "tags": ["div"]},
         (Verdict.OTHERWISE, "tags after a comment that is never closed are no words")),
        ("article", {"words": TWO_PAGES}, {"words": [*TWO_PAGES, *["harbour"] * 30]},
         (Verdict.UNEXPLAINED, "fewer words")),
    ],
)  # fmt: skip
def test_facts_become_a_verdict(kind: str, own: dict[str, Any], peer: dict[str, Any], expected: object) -> None:
    assert verdict(kind, own, peer) == expected


def test_the_same_content_counts_once_and_papers_are_no_articles(tmp_path: Path) -> None:
    for name in ("a.geojson", "b.geojson", "README.md", "news.md", "table.csv", "code.py"):
        (tmp_path / name).write_text("{}" if name.endswith("geojson") else name)
    assert [(file.path.name, file.kind) for file in files_in([tmp_path])] == [
        ("a.geojson", "layer"), ("news.md", "article"), ("table.csv", "sheet"),
    ]  # fmt: skip


def test_facts_of_each_kind_are_those_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "place.geojson").write_text('{"type":"Point","coordinates":[44.5,40.2]}')
    (tmp_path / "table.csv").write_text("state,share\nAM,1.50\nAZ,2\n")
    (tmp_path / "news.txt").write_text("The ferry sails.")
    layer = facts_of("layer", tmp_path / "place.geojson")
    assert (layer["count"], layer["bounds"], layer["area"]) == (1, [44.5, 40.2, 44.5, 40.2], 0.0)
    assert facts_of("sheet", tmp_path / "table.csv")["rows"] == [["AM", "1.5"], ["AZ", "2"]]
    assert facts_of("article", tmp_path / "news.txt")["words"] == ["the", "ferry", "sails"]
    assert "refused" in facts_of("layer", tmp_path / "table.csv")


def test_a_sentence_is_reduced_to_its_kind() -> None:
    notes = Notes("lakes.geojson")
    notes.add("the outline crosses itself; it was repaired", "feature", 3, "at 46.5, 39.1")
    assert [kind_of(sentence) for sentence in notes.sentences()] == ["the outline crosses itself; it was repaired"]
    assert refusal_of(DataError("file too large", found="12 bytes")) == "file too large: N bytes"
    assert words_of("The ﬁrst ‘Oﬃce’") == ["the", "first", "office"]


def test_no_large_folder_speaks_for_all(tmp_path: Path) -> None:
    for number in range(10):
        (tmp_path / f"{number}.csv").write_text(f"a,b\n{number},2\n")
    assert [file.path.name for file in files_in([tmp_path], 4)] == ["0.csv", "2.csv", "5.csv", "7.csv"]
