"""Callouts: numbers on the map and in the caption belong together, and nothing hidden has one."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from PySide6.QtWidgets import QApplication

from geodata.core.errors import DataError
from geodata.story.lesson_cursor import Stop
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.camera import Camera
from geodata.view.view import View, toggle_layer
from geodata.view.view_codec import view_from_table, view_to_table
from geodata.world.world import World
from mapviewer.drawing.callouts import callouts_in_view, radius_px
from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.story_labels import story_labels
from mapviewer.labels.label_obstacles import box_around
from mapviewer.labels.text_halo import measure
from mapviewer.presenting.overlay.caption import CaptionText, lay_out_caption, words_of_stop
from mapviewer.scene.scene import Look, Scene, scene_of
from tests.mapviewer.drawing.test_composition import pictures
from tests.storybook import STORY, write_story

SIZE = (1366, 768)
CALLOUTS = ("exclave", "", "tripp", "iran-route")
TEXT = "One sentence. Another without a number. A third. And a fourth."


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


@pytest.fixture
def view(world: World) -> View:
    """The step of the routes, with all of the exclave in the picture."""
    step = world.story.step("to-nakhichevan").view
    return replace(step, camera=Camera(46.15, 39.05, 260, 170), callouts=CALLOUTS, insets=())


def numbers(scene: Scene) -> list[int]:
    return [mark.number for mark in callouts_in_view(scene)]


def test_each_thing_that_is_named_gets_the_number_of_its_sentence(world: World, view: View) -> None:
    assert numbers(scene_of(world, view, SIZE)) == [1, 2, 3]


def test_several_things_of_one_sentence_have_its_number(world: World, view: View) -> None:
    both = replace(view, callouts=("", "exclave+tripp place:kapan"))
    marks = callouts_in_view(scene_of(world, both, SIZE))
    assert [(mark.number, mark.target) for mark in marks] == [(1, "exclave"), (1, "tripp")]
    assert both.must_name >= {"exclave", "tripp", "place:kapan"}


def test_what_is_hidden_or_not_in_force_has_no_number(world: World, view: View) -> None:
    assert numbers(scene_of(world, toggle_layer(view, "tripp", False), SIZE)) == [1, 3]
    before = replace(view, date=view.date.replace(year=2015))
    assert 2 not in numbers(scene_of(world, before, SIZE))


def test_numbers_stand_apart_and_names_keep_off_them(world: World, view: View) -> None:
    scene = scene_of(world, view, SIZE)
    found, radius = callouts_in_view(scene), radius_px(scene)
    assert len(found) == 3
    for a, b in itertools.combinations(found, 2):
        assert math.dist(a.at, b.at) >= 2 * radius
    boxes = [box_around(*mark.at, radius) for mark in found]
    layout = labels_of(scene, boxes)
    assert layout.placed
    for item in layout.placed:
        for name in layout.boxes_of(scene, item.label.id):
            assert all(name[0] >= b[2] or name[2] <= b[0] or name[1] >= b[3] or name[3] <= b[1] for b in boxes)


def test_the_caption_numbers_the_same_sentences(world: World, view: View) -> None:
    stop = Stop("x", "A title", view, TEXT)
    words = words_of_stop(world.story, stop, 1, 3)
    for wide in (400.0, 1300.0):
        caption = lay_out_caption(words, (20.0, 30.0, 20.0 + wide, 1000.0), 40.0, 1080.0)
        assert caption is not None
        assert [number for number, _, _ in caption.discs] == [1, 2, 3]
        lines = {line: y for _, y, line, _ in caption.pieces}
        for number, _, y in caption.discs:
            beside = min(lines.items(), key=lambda item: abs(item[1] + caption.type_px / 2 - y))
            assert beside[0].startswith(("One", "A third", "And")[number - 1])


def test_a_caption_read_from_the_right_has_its_numbers_there() -> None:
    text = "رهبران می‌گویند که می‌خواهند درگیری را پایان دهند. بعد از آن توافق می‌کنند."
    words = CaptionText("عنوان", text, number=3, count=10, callouts=((1, 1), (2, 2)))
    caption = lay_out_caption(words, (20.0, 30.0, 420.0, 1000.0), 40.0, 1080.0)
    assert caption is not None
    assert all(x > 350.0 for _, x, _ in caption.discs)
    ends = {round(x + measure(line, style)[0]) for x, _, line, style in caption.pieces}
    assert len(ends) == 1
    assert ends.pop() < min(x for _, x, _ in caption.discs)


def test_callouts_come_back_from_tables_and_files(world: World, view: View, tmp_path: Path) -> None:
    assert view_from_table(view_to_table(view), world.story.view) == view
    story = world.story
    changed = replace(story, steps=(replace(story.steps[0], view=replace(view, selection="")), *story.steps[1:]))
    again = open_story(save_story(changed, tmp_path / "copy").path or "")
    assert again.steps[0].view.callouts == CALLOUTS
    assert again.steps[1].view.callouts == story.steps[1].view.callouts


def test_an_unknown_thing_is_named_with_its_place(tmp_path: Path) -> None:
    story = STORY.replace("[view]\n", '[view]\ncallouts = ["nowhere"]\n', 1)
    with pytest.raises(DataError, match="callouts: unknown id: found 'nowhere'"):
        open_story(write_story(tmp_path, story_toml=story))


@pytest.mark.parametrize("size", [(756, 555), (1366, 768), (1920, 1080)])
def test_what_a_sentence_speaks_of_always_has_its_name(world: World, size: tuple[int, int]) -> None:
    view = replace(
        world.story.step("strain").view, selection="", callouts=("ev-aircrash place:aktau place:moscow", "ev-yekat"),
        hidden_names=(),
    )  # fmt: skip
    named = {item.label.id for item in labels_of(scene_of(world, view, size)).placed}
    assert {"place:aktau", "place:moscow", "ev-yekat"} <= named
    assert numbers(scene_of(world, view, size)) == [1, 2]


def test_an_event_at_a_named_town_needs_no_name_beside_its_number(world: World) -> None:
    view = replace(world.story.step("strain").view, selection="", hidden_names=())
    alone = replace(view, callouts=("ev-yekat",))
    event = next(label for label in story_labels(scene_of(world, alone, SIZE)) if label.id == "ev-yekat")
    assert event.required  # from so far the town itself is not drawn
    both = replace(view, callouts=("ev-yekat place:yekaterinburg",))
    scene = scene_of(world, both, SIZE)
    assert "ev-yekat" not in {label.id for label in story_labels(scene)}
    town = next(item.label for item in labels_of(scene).placed if item.label.id == "place:yekaterinburg")
    assert town.note == "Jun 2025"


def test_a_number_stays_on_its_place_of_an_arrow_while_the_map_moves(world: World) -> None:
    """At rest it is clear of what else runs; the first frame of a move leaves it there."""
    view = next(step.view for step in world.story.steps if any(each in world.story.claims_by_id for each in
                (mark.target for mark in callouts_in_view(scene_of(world, step.view, SIZE)))))  # fmt: skip
    rested = callouts_in_view(scene_of(world, view, SIZE))
    moving = callouts_in_view(scene_of(world, view, SIZE, Look(quick=True)))
    assert [(mark.target, mark.at) for mark in moving] == [(mark.target, mark.at) for mark in rested]


def test_an_area_whose_middle_is_out_of_the_picture_has_its_number_on_what_is_seen_of_it(world: World) -> None:
    view = world.story.step("to-nakhichevan").view
    scene = scene_of(world, view, (1920, 1080))
    [mark] = [mark for mark in callouts_in_view(scene) if mark.target == "exclave"]
    [shape] = world.shapes_for("exclave")
    spot = scene.world.projection.unproject(*scene.frame.to_plane(*mark.at))
    exclave = world.story.layers["exclave"].features.geometry.iloc[0]
    assert exclave.contains(shapely.Point(*spot))
    assert not scene.frame.to_px(*shape.bounds[:2])[0] > 0


@pytest.mark.parametrize(
    ("story", "step", "targets"),
    [("sahel", "north-2012", ("control-north-spring", "claim-azawad")), ("caucasus", "soviet-oblast", ("oblast",))],
)
def test_the_number_of_an_area_is_nearest_to_its_own_name(
    qapp: QApplication, story: str, step: str, targets: tuple[str, ...]
) -> None:
    """A number between two names would be read as the other's."""
    telling = World(open_story(story))
    [part] = [part for name, part, _ in pictures(telling, "16:9") if name == step]
    scene = part.scene
    marks = {mark.target: mark.at for mark in callouts_in_view(scene)}
    boxes = [box_around(*at, radius_px(scene)) for at in marks.values()]
    layout = labels_of(scene, boxes)
    for target in targets:
        away = {
            item.label.id: min(_gap(marks[target], box) for box in layout.boxes_of(scene, item.label.id))
            for item in layout.placed
            if item.label.id in {*targets, "timbuktu", "place:stepanakert"}
        }
        assert min(away, key=lambda name: away[name]) == target, away
        assert away[target] < 3 * radius_px(scene)


def _gap(at: tuple[float, float], box: tuple[float, float, float, float]) -> float:
    x, y = (min(max(value, low), high) for value, low, high in zip(at, box[:2], box[2:], strict=True))
    return math.dist(at, (x, y))
