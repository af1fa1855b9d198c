"""Changes of a story by its author, and the way back from each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geodata.core.dates import Span
from geodata.edit.edits import (
    add_claim,
    add_feature,
    add_layer,
    add_link,
    add_step,
    change_step,
    move_step,
    new_id,
    remove_claim,
    remove_feature,
    remove_link,
    remove_step,
)
from geodata.edit.undo import Edits, begin, edit, redo, saved, undo
from geodata.io import read_layer
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.layer import LayerKind
from geodata.story.layer_stack import drop_layer
from geodata.story.story import Claim, Story
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.view import Theme
from mapviewer.session.story_check import check
from tests.storybook import write_story


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return open_story(write_story(tmp_path / "ferry"))


def again(story: Story, folder: Path) -> Story:
    """The story saved and opened, without a complaint."""
    opened = open_story(save_story(story, folder).path or "")
    assert check(opened) == ()
    return opened


def test_a_link_by_hand_comes_and_goes(story: Story, tmp_path: Path) -> None:
    start = story.article.text.index("grain")
    linked = add_link(story, (start, start + 5), ("valley-road",), "route", "why")
    link = next(link for link in again(linked, tmp_path / "saved").links if link.quote == "grain")
    assert (link.targets, link.role, link.note) == (("valley-road",), "route", "why")
    assert remove_link(linked, link.id).links == story.links


def test_drawn_features_are_saved_with_their_layer_and_source(story: Story, tmp_path: Path) -> None:
    line = shapely.LineString([(45.0, 40.0), (46.0, 41.5)])
    feature = Feature("old-road", "", Names("Old road"))
    changed, first = add_feature(story, LayerKind.LINE, feature, line, "Field notes, 2025")
    changed, second = add_feature(
        changed, LayerKind.LINE, feature, shapely.LineString([(1, 2), (3, 4)]), "Field notes, 2025"
    )
    opened = again(changed, tmp_path / "saved")
    assert (first, second) == ("old-road", "old-road-2")
    assert next(iter(opened.layers["drawn-line"].features.geometry)).wkt == line.wkt
    assert [source.title for source in opened.sources.values()].count("Field notes, 2025") == 1
    assert all(step.view.shows("drawn-line") is False for step in opened.steps)
    assert opened.view.shows("drawn-line")
    assert "drawn-line" not in remove_feature(remove_feature(changed, first), second).layers


def test_a_layer_of_the_authors_own_joins_and_leaves(story: Story, tmp_path: Path) -> None:
    file = tmp_path / "towns.csv"
    file.write_text("id,name,lon,lat\nvalley-road,Poti,41.67,42.15\nb,Batumi,41.63,41.64\n", encoding="utf-8")
    layer = replace(read_layer(file), id="towns", title="Towns")
    joined = add_layer(story, layer, "A list of towns")
    opened = again(joined, tmp_path / "saved")
    assert {row.name for row in opened.layers["towns"].rows} == {"Poti", "Batumi"}
    # The id that the story's own road has already.
    assert "towns.valley-road" in opened.features
    assert [round(x, 2) for x in opened.layers["towns"].features.geometry.x] == [41.67, 41.63]
    left = drop_layer(joined, "towns")
    assert (left.view, [step.view for step in left.steps]) == (story.view, [step.view for step in story.steps])


def test_links_to_what_leaves_go_with_it(story: Story) -> None:
    gone = drop_layer(story, "road")
    assert all("valley-road" not in link.targets for link in gone.links)
    assert all(step.passage in (*gone.links_by_id, "") for step in gone.steps)


def test_a_claim_brings_the_layer_that_shows_it(story: Story, tmp_path: Path) -> None:
    quote = "The harbour in Baku was busy"
    start = story.article.text.index(quote)
    claim = Claim(
        "own", "aze", "kaz", "away", "named", Span(), quotes=(quote,), passages=((start, start + len(quote)),)
    )
    changed = add_claim(story, claim)
    opened = again(changed, tmp_path / "saved")
    assert opened.claims_by_id["own"].passages == claim.passages
    assert "away" in {layer.direction for layer in opened.layers.values()}
    assert remove_claim(changed, "own").claims == story.claims


def test_steps_are_added_moved_changed_and_removed(story: Story, tmp_path: Path) -> None:
    view = replace(story.view, theme=Theme.PROJECTOR, text_scale=2.0)
    changed = add_step(story, view, "The whole", 1)
    step = changed.steps[1]
    assert (step.title, step.view.theme, step.view.text_scale) == ("The whole", Theme.LIGHT, 1.0)
    changed = change_step(changed, step.id, text="All of it.", notes="Wait here.")
    changed = move_step(changed, step.id, 99)
    opened = again(changed, tmp_path / "saved")
    assert [item.id for item in opened.steps] == [*(item.id for item in story.steps), step.id]
    assert (opened.steps[-1].text, opened.steps[-1].notes, opened.steps[-1].view) == (
        "All of it.",
        "Wait here.",
        step.view,
    )
    assert remove_step(changed, step.id).steps == story.steps


def test_new_ids_meet_no_other_id(story: Story) -> None:
    for taken in ("valley-road", "l-road", "start", "S-one", "valley", "road"):
        assert new_id(story, taken) == f"{taken}-2"
    assert new_id(story, "free") == "free"


@given(st.lists(st.sampled_from(("edit", "undo", "redo", "save"))))
def test_undo_and_redo_walk_through_what_was_done(acts: list[str]) -> None:
    bundled = open_story_once()
    edits: Edits = begin(bundled)
    done, at, on_disk = ["0"], 0, 0
    titles = {id(bundled): "0"}
    for number, act in enumerate(acts, 1):
        if act == "edit":
            done, at = [*done[: at + 1], str(number)], at + 1
            edits = edit(edits, replace(bundled, title=str(number)), f"edit {number}")
        elif act == "undo":
            at, edits = max(at - 1, 0), undo(edits)
        elif act == "redo":
            at, edits = min(at + 1, len(done) - 1), redo(edits)
        else:
            edits, on_disk = saved(edits, replace(edits.story)), number
        assert (edits.story.title if at or edits.cursor else "0") == (done[at] if at else "0")
        assert (edits.can_undo, edits.can_redo) == (at > 0, at < len(done) - 1)
        assert edits.is_saved == (act == "save" or edits.story is edits.saved)
    assert titles
    assert on_disk <= len(acts)


def open_story_once() -> Story:
    if not _STORY:
        _STORY.append(replace(open_story("caucasus"), title="0"))
    return _STORY[0]


_STORY: list[Story] = []
