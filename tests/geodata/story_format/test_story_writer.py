"""Saving a story and opening it again: nothing is lost, changed or half written."""

from __future__ import annotations

import datetime as dt
import os
import tomllib
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from geodata.article.article import article_from_text
from geodata.core.errors import DataError
from geodata.edit.draft import draft
from geodata.edit.edits import add_link
from geodata.story.layer import GEOMETRY_KINDS
from geodata.story.story import Story
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.hand_names import HandName
from geodata.view.view import Compare, Comparison, Concealed, move_layer, set_opacity
from mapviewer.session.story_check import check
from tests.storybook import write_story

PLACE = ("path", "origin", "translations", "layers")


def value_of(story: Story) -> dict[str, Any]:
    """All that a story says, apart from where it lies; features without the layout of their file."""
    parts = {item.name: getattr(story, item.name) for item in fields(story) if item.name not in PLACE}
    parts["projection"] = story.projection.crs
    parts["order"] = tuple(story.layers)
    hidden = {"rows", "load_features", "file", "digest"}
    for layer in story.layers.values():
        parts[f"layer {layer.id}"] = {
            item.name: getattr(layer, item.name) for item in fields(layer) if item.name not in hidden
        }
        parts[f"rows {layer.id}"] = [replace(row, properties={}) for row in layer.rows]
        if layer.kind in GEOMETRY_KINDS:
            parts[f"shapes {layer.id}"] = [shape and shape.wkb for shape in layer.features.geometry]
    return parts


@pytest.mark.parametrize("name", ["copy", "copy.story"])
def test_the_bundled_story_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    story = open_story("caucasus")
    save_story(story, tmp_path / name)
    again = open_story(tmp_path / name)
    assert value_of(again) == value_of(story)
    assert check(again) == ()


@pytest.mark.parametrize("name", ["copy", "copy.story"])
def test_layers_written_anew_have_the_same_features_and_shapes(tmp_path: Path, name: str) -> None:
    story = open_story("caucasus")
    anew = replace(story, layers={key: replace(layer, digest="", file="") for key, layer in story.layers.items()})
    again = open_story(save_story(anew, tmp_path / name).path or "")
    assert value_of(again) == value_of(story)


def test_a_view_of_every_kind_comes_back(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path / "ferry"))
    view = replace(
        set_opacity(move_layer(story.view, "stops", 0), "road", 0.5),
        since=story.view.date.replace(year=2000),
        comparison=Comparison(Compare.SWIPE, story.view.date.replace(year=2010), "ru", 0.25),
        concealed=(Concealed.NAMES,),
        context=True,
        selection="valley-road",
        hand_names=(HandName("valley-road", (44.5, 40.2)), HandName("country:geo")),
        hand_arrows=(HandName("country:geo", (44.0, 42.0)),),
        hidden_names=("place:tegh", "river:Kura"),
    )
    steps = tuple(replace(step, view=shown) for step, shown in zip(story.steps, (view, story.view), strict=False))
    for default in (view, story.view):
        changed = replace(story, view=default, steps=steps)
        again = open_story(save_story(changed, tmp_path / f"saved-{default is view}").path or "")
        assert again.view == default
        assert [step.view for step in again.steps] == [view, story.view]


def test_saving_again_leaves_files_that_say_the_same_alone(tmp_path: Path) -> None:
    folder = write_story(tmp_path / "ferry")
    story = open_story(folder)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
    save_story(replace(story, title="The ferry, the valley"), folder)
    same = {path.name for path, at in before.items() if path.stat().st_mtime_ns == at}
    assert {"article.txt", "sources.toml", "road.geojson", "notes.toml"} <= same
    assert "story.toml" not in same
    assert (
        tomllib.loads((folder / "story.toml").read_text(encoding="utf-8"))["story"]["title"] == "The ferry, the valley"
    )


def test_a_save_that_fails_leaves_the_old_story_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = open_story(write_story(tmp_path / "ferry"))
    target = tmp_path / "ferry.story"
    save_story(story, target)
    old = target.read_bytes()

    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataError, match="No space left on device"):
        save_story(replace(story, title="New"), target)
    with pytest.raises(DataError, match="No space left on device"):
        save_story(replace(story, title="New"), tmp_path / "new")
    assert target.read_bytes() == old
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ferry", "ferry.story"]


def test_a_folder_of_something_else_is_not_written_into(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path / "ferry"))
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(b"x")
    with pytest.raises(DataError, match="already exists"):
        save_story(story, tmp_path / "photos")
    assert [path.name for path in (tmp_path / "photos").iterdir()] == ["one.jpg"]


def test_rows_that_could_not_be_read_are_not_lost_by_saving(tmp_path: Path) -> None:
    folder = write_story(tmp_path / "ferry")
    with (folder / "sources.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[sources]]\nid = "S-nothing"\n')
    story = open_story(folder)
    assert story.problems
    with pytest.raises(DataError, match="would lose rows"):
        save_story(story, folder)
    save_story(story, tmp_path / "other")


def test_links_whose_words_are_lost_are_kept_as_they_were(tmp_path: Path) -> None:
    folder = write_story(tmp_path / "ferry")
    text = (folder / "article.txt").read_text(encoding="utf-8")
    (folder / "article.txt").write_text(text.replace("The valley road was shut in 1994", "Nothing"), encoding="utf-8")
    story = open_story(folder)
    assert story.orphans
    again = open_story(save_story(story, tmp_path / "copy").path or "")
    assert again.lost == story.lost
    assert again.lost[0].targets


def test_a_text_changed_in_an_editor_keeps_repeated_words_apart_between_those_that_moved_alike(tmp_path: Path) -> None:
    lines = ["First stop:", *["Baku"] * 9, "End of the line."]
    story = draft(article_from_text("\n".join(lines)), dt.date(2025, 1, 1))
    start = story.article.text.index("First")
    end = story.article.text.index("line")
    story = add_link(add_link(story, (start, start + 5), ("country:aze",)), (end, end + 4), ("country:aze",))
    save_story(story, tmp_path / "stops")
    path = tmp_path / "stops" / "article.txt"
    path.write_text("Corrected.\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    again = open_story(tmp_path / "stops")
    moved = len("Corrected.\n\n")
    assert sorted(link.start for link in again.links) == [link.start + moved for link in story.links]
    assert not again.lost
    assert len(again.findings) == len(story.findings) > 0
