"""Inset maps: drawn at their own scale, where they hide nothing that a picture must carry, and kept in a view."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata.core.errors import DataError
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.camera import Camera
from geodata.view.inset_map import Corner, InsetMap
from geodata.view.view import View, uncomposed
from geodata.view.view_codec import view_from_table, view_to_table
from geodata.world.world import World
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import draw, draw_furniture
from mapviewer.drawing.inset_drawing import inset_title, place_insets, title_box
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.drawing.placing.inset_scenes import inset_scene
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.in_view import shapes_in_view
from mapviewer.scene.scene import Look
from tests.storybook import STORY, write_story

GORGE = InsetMap(Camera(46.5, 39.0, 90.0, 60.0), "The gorge", share=0.3)
SIZES = [(756, 555), (1366, 768), (1920, 1080), (1024, 768)]


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


@pytest.fixture
def view(world: World) -> View:
    return replace(world.story.step("to-nakhichevan").view, insets=(GORGE,), locator=True)


def part_of(world: World, view: View, size: tuple[int, int], look: Look | None = None) -> Part:
    return parts_of(world, view, size, look or Look(), "", Furniture())[0]


def furniture_boxes(part: Part) -> list[tuple[float, float, float, float]]:
    image = QImage(int(part.scene.frame.width_px), int(part.scene.frame.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    boxes = draw_furniture(painter, part)
    painter.end()
    return boxes


@pytest.mark.parametrize("size", SIZES)
def test_an_inset_stands_inside_the_picture_and_off_everything_else_on_it(
    world: World, view: View, size: tuple[int, int]
) -> None:
    for look in (Look(), look_for(size[1])):
        boxes = furniture_boxes(part_of(world, view, size, look))
        insets = {item.box for item in compose(part_of(world, view, size, look)).insets}
        assert insets, "an inset or a locator has room in a picture of this size"
        for box in insets:
            assert box[0] >= 0
            assert box[1] >= 0
            assert box[2] <= size[0]
            assert box[3] <= size[1]
        for a, b in itertools.combinations(boxes, 2):
            if a in insets or b in insets:
                assert a[0] >= b[2] or a[2] <= b[0] or a[1] >= b[3] or a[3] <= b[1]


def test_an_inset_shows_its_ground_larger(world: World, view: View) -> None:
    wide = replace(view, camera=Camera(46.0, 39.2, 460.0, 280.0))
    part = part_of(world, wide, (1920, 1080))
    [inset] = [
        item for item in place_insets(part.scene, (), part.room, emptiness_of(part.scene)) if not item.is_locator
    ]
    small = inset_scene(part.scene, inset)
    assert small.frame.metres_per_px < 0.75 * part.scene.frame.metres_per_px
    x0, y0, x1, y1 = small.frame.bounds
    cx, cy = world.projection.project(46.5, 39.0)
    assert x0 < cx < x1
    assert y0 < cy < y1


def test_an_inset_stays_while_the_map_is_zoomed(world: World) -> None:
    view, size = world.story.view, (1310, 866)
    part = part_of(world, view, size, Look(on_screen=True))
    [inset] = [item for item in compose(part).insets if not item.is_locator]
    assert inset.box in furniture_boxes(part)
    for share in (0.95, 0.9, 0.8, 0.7):
        camera = replace(view.camera, width_km=share * view.camera.width_km, height_km=share * view.camera.height_km)
        moving = part_of(world, replace(view, camera=camera), size, Look(on_screen=True, quick=True))
        assert inset.box in furniture_boxes(moving)


def test_a_corner_that_the_view_names_is_taken(world: World, view: View) -> None:
    for corner, right, low in ((Corner.TOP_RIGHT, True, False), (Corner.BOTTOM_LEFT, False, True)):
        named = replace(view, insets=(replace(GORGE, corner=corner),), locator=False)
        part = part_of(world, named, (1920, 1080))
        [item] = place_insets(part.scene, (), part.room, emptiness_of(part.scene))
        assert (item.left > 960) == right
        assert (item.top > 400) == low


def test_a_wide_picture_needs_no_locator(world: World) -> None:
    part = part_of(world, replace(uncomposed(world.story.view), locator=True), (1366, 768))
    assert place_insets(part.scene, (), part.room, emptiness_of(part.scene)) == []


def test_the_picture_has_the_inset_in_it(world: World, view: View) -> None:
    def pixels(shown: View) -> QImage:
        image = QImage(900, 600, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw(painter, world, shown, (900, 600))
        painter.end()
        return image

    with_inset, without = pixels(replace(view, locator=False)), pixels(replace(view, insets=(), locator=False))
    [box] = [item.box for item in compose(part_of(world, replace(view, locator=False), (900, 600))).insets]
    shares = [share / 10 for share in range(1, 10)]
    inside = [
        (int(box[0] + (box[2] - box[0]) * a), int(box[1] + (box[3] - box[1]) * b)) for a in shares for b in shares
    ]
    changed = sum(with_inset.pixel(x, y) != without.pixel(x, y) for x, y in inside)
    assert changed > 20


def test_views_with_insets_come_back_from_tables_and_files(tmp_path: Path, view: View, world: World) -> None:
    assert view_from_table(view_to_table(view), world.story.view) == view
    story = open_story("caucasus")
    changed = replace(story, steps=(replace(story.steps[0], view=replace(view, selection="")), *story.steps[1:]))
    again = open_story(save_story(changed, tmp_path / "copy").path or "")
    assert again.steps[0].view.insets == (GORGE,)
    assert again.steps[0].view.locator
    assert again.steps[1].view.insets == ()


@pytest.mark.parametrize(
    ("insets", "found"),
    [
        ('[{title = "x"}]', "neither bounds nor a camera"),
        ('[{bounds = [10, 50, 11, 51], corner = "middle"}]', "middle"),
        ("[{bounds = [10, 50, 11, 51], share = 0.9}]", "share"),
        ("[1]", "list of tables"),
        ("[{bounds = [10, 50, 11, 51], colour = 1}]", "colour"),
    ],
)
def test_a_mistake_in_an_inset_is_named_with_its_place(tmp_path: Path, insets: str, found: str) -> None:
    story = STORY.replace("[view]\n", f"[view]\ninsets = {insets}\n", 1)
    with pytest.raises(DataError, match=found) as error:
        open_story(write_story(tmp_path, story_toml=story))
    assert "story.toml" in str(error.value)
    assert "insets" in str(error.value)


def test_a_moving_map_keeps_its_insets_where_they_stood_and_waits_for_none(world: World, view: View) -> None:
    settled, quick = Look(on_screen=True), Look(on_screen=True, quick=True)
    far = replace(view, insets=(replace(GORGE, share=0.31),))
    assert set(furniture_boxes(part_of(world, far, (1366, 768), quick))) <= set(
        furniture_boxes(part_of(world, replace(far, insets=(), locator=False), (1366, 768), quick))
    )
    rested = part_of(world, view, (1366, 768), settled)
    furniture_boxes(rested)
    kept = compose(rested).insets
    moved = part_of(world, replace(view, camera=Camera(46.3, 39.1, 240.0, 160.0)), (1366, 768), quick)
    assert kept
    assert [item.box for item in compose(moved).insets] == [item.box for item in kept]


def test_an_inset_of_another_day_shows_that_day_under_its_date(world: World) -> None:
    view = world.story.step("september-2023").view
    part = part_of(world, view, (1920, 1080))
    [inset] = [item for item in compose(part).insets if not item.is_locator]
    small = inset_scene(part.scene, inset)
    drawn = {row.id for layer in small.visible_layers for row, _ in shapes_in_view(small, layer)}
    assert "control-remaining-artsakh" in drawn
    assert not any(name.startswith("passed-") for name in drawn)
    assert "2023" in inset_title(inset.inset)
    assert view_from_table(view_to_table(view), view).insets == view.insets


def test_a_title_is_smaller_before_it_loses_its_end(world: World, view: View) -> None:
    """A title that is cut takes the whole width of its inset; between that and full type lie smaller whole ones."""
    titled = replace(view, insets=(GORGE,), locator=False)
    part = part_of(world, titled, (1024, 768), look_for(768.0))
    [item] = compose(part).insets
    titles = [("The gorge of the Aras " * 3)[:length].strip() for length in range(4, 60)]
    boxes = [title_box(part.scene, replace(item, inset=replace(item.inset, title=title))) for title in titles]
    heights = {round(bottom, 2) for _, _, right, bottom in boxes if right < item.width}
    assert len(heights) > 3
    assert boxes[-1][2] == item.width
    assert min(heights) >= 0.6 * max(heights)
