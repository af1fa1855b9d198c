"""Pictures that keep to what their step speaks of: `only`, numbers of panels, meetings and words on each of a group."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from geodata.core.errors import DataError
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.camera import Camera
from geodata.view.panel_map import PanelMap
from geodata.view.view import View, at_date, show_layers
from geodata.view.view_codec import view_from_table, view_to_table
from geodata.world.standings import standings
from geodata.world.validity import claims_in_view, left_out, rows_in_view
from geodata.world.world import World
from mapviewer.drawing.callouts import callouts_in_view
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.panels import panel_view
from mapviewer.scene.arrows import every_arrow
from mapviewer.scene.scene import scene_of
from tests.storybook import STORY, write_story
from tests.tied_view import with_ties

SIZE = (1366, 768)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


@pytest.fixture
def view(world: World) -> View:
    shown = show_layers(world.story.view, {"events", "toward", "standing", "base-countries"})
    return replace(shown, only=("ev-yekat", "ev-baku2", "aze-toward-usa", "country:kaz"))


def test_of_each_layer_that_is_named_nothing_else_is_drawn_and_the_others_are_as_ever(world: World, view: View) -> None:
    story = world.story
    assert {row.id for row in rows_in_view(story.layers["events"], view)} == {"ev-yekat", "ev-baku2"}
    assert [claim.id for claim in claims_in_view(story, view, "toward")] == ["aze-toward-usa"]
    assert set(standings(world, view)) == {"kaz"}
    whole = replace(view, only=())
    assert rows_in_view(story.layers["exclave"], view) == rows_in_view(story.layers["exclave"], whole) != ()
    assert claims_in_view(story, view, "steady") == claims_in_view(story, whole, "steady") != ()
    assert rows_in_view(story.layers["events"], view) is rows_in_view(story.layers["events"], view)


def test_the_legend_says_no_more_than_is_drawn(world: World, view: View) -> None:
    china = replace(view, only=("country:kaz",), lens="chn")
    words = {row.text for row in legend_rows(scene_of(world, china, SIZE))}
    more = {row.text for row in legend_rows(scene_of(world, replace(china, only=()), SIZE))}
    assert words < more


def test_what_is_left_out_is_told_to_the_shared_page(world: World, view: View) -> None:
    hidden = left_out(world.story, view)
    assert {"ev-odesa2", "aze-toward-tur"} <= set(hidden)
    assert not {"ev-yekat", "aze-toward-usa", "exclave"} & set(hidden)
    assert left_out(world.story, replace(view, only=())) == ()


def test_on_another_day_all_is_drawn_again(view: View) -> None:
    assert at_date(view, view.date).only == view.only
    assert at_date(view, view.date - dt.timedelta(days=1)).only == ()


def test_choices_come_back_from_tables_and_files(tmp_path: Path, world: World, view: View) -> None:
    panels = (PanelMap(only=("ev-yekat",), numbers=(0,)), PanelMap("Two", numbers=(2, 1)))
    chosen = replace(view, panels=panels)
    assert view_from_table(view_to_table(chosen), world.story.view) == chosen
    story = open_story("caucasus")
    changed = replace(story, steps=(replace(story.steps[0], view=chosen), *story.steps[1:]))
    again = open_story(save_story(changed, tmp_path / "copy").path or "")
    assert (again.steps[0].view.only, again.steps[0].view.panels) == (chosen.only, panels)
    assert again.claims_by_id == story.claims_by_id


def test_an_unknown_id_is_named_with_its_place(tmp_path: Path) -> None:
    story = STORY.replace("[view]\n", '[view]\nonly = ["nobody"]\n', 1)
    with pytest.raises(DataError) as error:
        open_story(write_story(tmp_path, story_toml=story))
    assert "nobody" in str(error.value)
    assert "only" in str(error.value)


def test_a_panel_marks_its_own_numbers_alone_and_keeps_all_names(world: World) -> None:
    days = ((dt.date(2020, 9, 26), (0,)), (dt.date(2020, 11, 10), (1,)), (dt.date(2020, 12, 1), (2, 3)))
    view = world.story.step("forty-four-days").view
    marked = []
    for panel in (PanelMap(date=day, numbers=numbers) for day, numbers in days):
        small = panel_view(world.story, view, panel)
        marked.append({mark.number for mark in callouts_in_view(scene_of(world, small, (500, 700)))})
        assert {"place:shusha", "district-agdam", "place:hadrut"} <= small.must_name
    assert marked == [set(), {1}, {2, 3}]


def test_arrows_of_a_meeting_lead_to_where_it_was_if_that_is_in_the_picture(world: World) -> None:
    view = replace(world.story.step("other-partners").view, camera=Camera(72.2, 46.5, 7250, 3900))
    scene = scene_of(world, view, (1920, 1080))
    [shape] = world.shapes_for("xian")
    place = scene.frame.to_px(*shape.bounds[:2])
    [arrow] = [arrow for arrow in every_arrow(scene) if arrow.claim.id == "central-asia-toward-chn"]
    assert len(arrow.ways) == 5
    assert all(min(math.dist(way[0], place), math.dist(way[-1], place)) < 30 for way in arrow.ways)


def test_words_on_a_group_that_are_drawn_for_each_have_an_arrow_to_each_of_its_states(world: World) -> None:
    view = with_ties(world.story.step("limits").view)
    scene = scene_of(world, view, (1920, 1080))
    [arrow] = [arrow for arrow in every_arrow(scene) if arrow.claim.id == "all-steady-rus-connected"]
    assert len(arrow.ways) == len(world.story.parties.region) - 1  # all but Georgia, which the article never names
