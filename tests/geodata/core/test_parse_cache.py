"""What is kept of parsed texts is what parsing them gives."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from geodata import open_story
from geodata.core.parse_cache import LEAST_CHARACTERS, keep_value, kept_value, without_geometries
from geodata.story_format.story_loader import BUNDLED_STORIES
from tools.build_data.prepared import parsed_files

LONG = "# long enough to be kept\n" * (LEAST_CHARACTERS // 20)


def test_the_shipped_texts_are_up_to_date() -> None:
    for text, said in parsed_files(BUNDLED_STORIES / "caucasus"):
        if len(text) >= LEAST_CHARACTERS:
            assert kept_value(text) == said, f"run: python -m tools.build_data.prepared ({text[:40]!r})"


def test_an_own_text_is_kept_until_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path))
    text = f'{LONG}\nname = "Goris"\nheight_m = 1385\n'
    assert kept_value(text) is None
    keep_value(text, tomllib.loads(text))
    assert kept_value(text) == {"name": "Goris", "height_m": 1385}
    assert kept_value(text.replace("Goris", "Sisian")) is None


def test_what_json_cannot_say_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path))
    text = f"{LONG}\nday = 2020-11-10\n"
    keep_value(text, tomllib.loads(text))
    assert kept_value(text) is None


def test_a_damaged_entry_is_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path))
    keep_value(LONG, {"a": 1})
    (entry,) = (tmp_path / "parsed").iterdir()
    entry.write_bytes(entry.read_bytes()[:-1])
    assert kept_value(LONG) is None


def test_a_second_opening_gives_the_same_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path / "cache"))
    source, copied = BUNDLED_STORIES / "caucasus", tmp_path / "own"
    for path in source.rglob("*"):
        target = copied / path.relative_to(source)
        if path.is_dir():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        # Another text with the same meaning, so that nothing shipped is found for it.
        extra = b"\n# own\n" if path.suffix == ".toml" else b"\n" if path.suffix == ".geojson" else b""
        target.write_bytes(path.read_bytes() + extra)
    first, second = open_story(copied), open_story(copied)
    assert list((tmp_path / "cache" / "parsed").iterdir())
    assert (first.claims, first.features, first.sources) == (second.claims, second.features, second.sources)
    assert first.features == open_story("caucasus").features
    assert first.problems == second.problems == ()


def test_only_coordinates_are_left_out() -> None:
    text = (BUNDLED_STORIES / "caucasus" / "layers" / "tripp.geojson").read_text(encoding="utf-8")
    whole = json.loads(text)
    plain = without_geometries(whole)
    assert [item["properties"] for item in plain["features"]] == [item["properties"] for item in whole["features"]]
    assert all("geometry" not in item for item in plain["features"])
    assert without_geometries({"features": 3}) == {"features": 3}
