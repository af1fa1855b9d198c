"""The names of countries: that the story's are always there, and on whose ground they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata.story_format.story_loader import open_story
from geodata.view.view import NameStyle, View
from geodata.world.world import World
from mapviewer.drawing.draw import draw_furniture, labels_of
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.labels.label_engine import Layout
from mapviewer.labels.states.island_states import island_states
from mapviewer.labels.text_halo import measure
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Look, Scene
from tests.whole_view import whole_view

# The map of a window of 1366 × 768 with its panels, of one of 900 × 560, and a whole screen.
SIZES = [(756, 555), (468, 312), (1920, 1080)]
SOUTH, CENTRAL = {"arm", "aze", "geo"}, {"kaz", "kgz", "tjk", "tkm", "uzb"}


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def laid_out(world: World, view: View, size: tuple[int, int], look: Look | None = None) -> tuple[Scene, Layout]:
    """The names as they stand in a whole picture, with its legend, date and credits."""
    part = parts_of(world, view, size, look or Look(on_screen=True), "", Furniture())[0]
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    boxes = draw_furniture(painter, part)
    painter.end()
    return part.scene, labels_of(part.scene, boxes)


def named(layout: Layout) -> set[str]:
    return {item.label.id.removeprefix("country:") for item in layout.placed if item.label.id.startswith("country:")}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("names", [NameStyle.ARTICLE, "hy", "ru"])
def test_all_states_of_the_story_are_named_on_its_whole_ground(world: World, size: tuple[int, int], names: str) -> None:
    view = replace(whole_view(world.story), names=names)
    assert named(laid_out(world, view, size)[1]) >= SOUTH | CENTRAL


@pytest.mark.parametrize("height", [768, 1080, 2160])
def test_before_a_class_the_three_states_of_the_handshake_are_named_on_their_own_ground(
    world: World, height: int
) -> None:
    view = world.story.steps[0].view
    scene, layout = laid_out(world, view, (height * 16 // 9, height), look_for(height))
    assert named(layout) >= SOUTH
    for item in layout.placed:
        if item.label.id.removeprefix("country:") in SOUTH and item.label.led_m is None:
            assert shares_on_own_ground(scene, layout, item.label.id) == [True] * 5


def shares_on_own_ground(scene: Scene, layout: Layout, label_id: str) -> list[bool]:
    """Whether five points along a name lie in its country."""
    box = layout.box_of(scene, label_id)
    shape = scene.world.base.by_id("country", label_id.removeprefix("country:"))
    assert box is not None
    assert shape is not None
    path = path_of(shape, scene.level(shape))
    spots = [(box[0] + share * (box[2] - box[0]), (box[1] + box[3]) / 2) for share in (0.05, 0.25, 0.5, 0.75, 0.95)]
    curved = next(item.label.curved for item in layout.placed if item.label.id == label_id)
    if curved is not None:  # the middles of its letters
        letters = [curved.boxes[round(share * (len(curved.boxes) - 1))] for share in (0, 0.25, 0.5, 0.75, 1)]
        spots = [(box[0] + (a + c) / 2, box[1] + (b + d) / 2) for a, b, c, d in letters]
    return [path.contains(QPointF(*scene.frame.to_plane(*spot))) for spot in spots]


@pytest.mark.parametrize("size", SIZES)
def test_a_name_stands_on_its_own_ground_or_a_line_leads_from_it(world: World, size: tuple[int, int]) -> None:
    for view in (world.story.view, *(step.view for step in world.story.steps)):
        scene, layout = laid_out(world, view, size)
        by_hand, islands = {name.id for name in view.hand_names}, island_states(scene.world.base)
        for item in layout.placed:
            if item.label.id.startswith("country:"):
                own = shares_on_own_ground(scene, layout, item.label.id)
                if item.label.id.removeprefix("country:") in islands and not all(own):
                    continue  # over the water among them: tests of their own
                # The letters of a state too small for its name, or a name by hand: their middle at least.
                if len(item.label.text) == 3 or item.label.id in by_hand:
                    own = own[2:3]
                assert all(own) if item.label.led_m is None else not any(own), item.label.text


@pytest.mark.parametrize("step", [0, 1])
def test_a_wide_state_is_named_far_from_its_crowded_middle_before_from_outside(qapp: QApplication, step: int) -> None:
    world = World(open_story("sahel"))
    view = replace(world.story.steps[step].view, panels=())
    scene, layout = laid_out(world, view, (1920, 1080), look_for(1080))
    assert next(item.label.led_m for item in layout.placed if item.label.id == "country:mli") is None
    assert all(shares_on_own_ground(scene, layout, "country:mli"))


@pytest.mark.parametrize("size", [(1000, 790), (756, 533), (1920, 1080)])
def test_the_name_of_armenia_stands_on_no_ground_of_nakhchivan(world: World, size: tuple[int, int]) -> None:
    exclave = world.story.layers["exclave"].features.geometry.iloc[0]
    scene = parts_of(world, world.story.step("to-nakhichevan").view, size, Look(), "", Furniture())[0].scene
    name = next(item for item in labels_of(scene).placed if item.label.id == "country:arm")
    width, height = measure(name.label.text, name.label.style)
    x, y = scene.frame.to_px(*name.label.anchor_m)
    for part in (0.05, 0.25, 0.5, 0.75, 0.95):
        spot = scene.frame.to_plane(x + name.dx_px + part * width, y + name.dy_px + height / 2)
        assert not exclave.contains(shapely.Point(*world.projection.unproject(*spot)))


def test_a_map_of_the_world_names_more_than_the_states_of_its_story(qapp: QApplication) -> None:
    world = World(open_story("sahel"))
    view = replace(world.story.view, camera=replace(world.story.view.camera, width_km=36_000, height_km=23_000))
    _, layout = laid_out(world, view, (1300, 850))
    named = {item.label.id.removeprefix("country:") for item in layout.placed if item.label.id.startswith("country:")}
    assert len(named - world.own_states) > 4, named
