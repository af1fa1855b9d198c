"""A strip of the world shows where the partners beyond the picture are, in place of the locator."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.view import View
from geodata.view.view_codec import view_from_table, view_to_table
from geodata.world.world import World
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import draw
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.drawing.placing.inset_scenes import PlacedInset, inset_scene
from mapviewer.drawing.placing.world_strip import frame_in, ties_abroad, way_of
from mapviewer.scene.scene import Look

SIZE = (1366, 768)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


@pytest.fixture
def view(world: World) -> View:
    return replace(world.story.step("handshake").view, world_strip=True, locator=True, insets=())


def part_of(world: World, view: View) -> Part:
    return parts_of(world, view, SIZE, Look(), "", Furniture())[0]


def strip(part: Part) -> PlacedInset:
    [found] = [item for item in compose(part).insets if item.is_locator]
    return found


def test_it_stands_in_the_locators_place_low_and_wide(world: World, view: View) -> None:
    item = strip(part_of(world, view))
    assert item.ties
    assert item.width > 2 * item.height
    assert item.width < 0.5 * SIZE[0]
    assert not strip(part_of(world, replace(view, world_strip=False))).ties


def test_it_shows_the_pictures_frame_and_the_capital_at_which_an_arrow_ends(world: World, view: View) -> None:
    part = part_of(world, view)
    item = strip(part)
    small = inset_scene(part.scene, item)
    mark = frame_in(part.scene, small)
    assert 0 < mark.left() < mark.right() < item.width
    assert 0 < mark.top() < mark.bottom() < item.height
    assert [tie.name for tie in item.ties] == ["United States"]
    lon, lat = item.ties[0].lonlat
    assert (lon, lat) == pytest.approx((-77.0, 38.9), abs=0.3)
    x, y = small.frame.to_px(*small.world.projection.project(lon, lat))
    assert 0 < x < mark.left()
    assert 0 < y < item.height


def test_an_arc_in_the_arrows_colour_is_drawn_on_it(world: World, view: View) -> None:
    part = part_of(world, view)
    item, colour = strip(part), QColor(ties_abroad(part.scene)[0].colour)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view, SIZE)
    painter.end()
    spots = ((x, y) for x in range(int(item.left), int(item.box[2])) for y in range(int(item.top), int(item.box[3])))
    assert sum(image.pixelColor(*spot) == colour for spot in spots) > 0.3 * item.width


def test_a_picture_whose_partners_are_all_in_it_has_none(world: World, view: View) -> None:
    here = replace(view, only=("aze-mutual-arm",), callouts=(), selection="", lens="all")
    assert not ties_abroad(part_of(world, here).scene)


def test_a_view_keeps_it_in_files_and_between_runs(world: World, view: View, tmp_path: Path) -> None:
    assert view_from_table(view_to_table(view), view).world_strip
    story = open_story("caucasus")
    step = replace(story.steps[1], view=replace(view, selection=""))
    again = open_story(save_story(replace(story, steps=(story.steps[2], step)), tmp_path / "copy").path or "")
    assert [step.view.world_strip for step in again.steps] == [False, True]


def test_partners_are_named_as_their_cards_are(qapp: QApplication) -> None:
    """Cities for some and a state for another would be two kinds of name on one small map."""
    far = World(open_story("sahel"))
    item = strip(part_of(far, far.story.step("other-partners").view))
    assert {tie.name for tie in item.ties} == {"China", "Turkey", "United States"}


def test_no_arc_passes_through_the_dot_of_another_partner(qapp: QApplication) -> None:
    """Seen: the way to China through Turkey's dot, as if it led there first."""
    far = World(open_story("sahel"))
    part = part_of(far, far.story.step("other-partners").view)
    item = strip(part)
    small = inset_scene(part.scene, item)
    for tie in item.ties:
        way = way_of(small, tie, item.ties)
        for other in item.ties:
            if other.name != tie.name:
                dot = small.frame.to_px(*small.world.projection.project(*other.lonlat))
                assert min(math.dist(spot, dot) for spot in way) > 4


def test_an_arc_is_broken_where_its_arrow_is(qapp: QApplication) -> None:
    """An envoy's visit is implied, deliveries are said by name: dashes on the map, dashes in the strip."""
    sahel = World(open_story("sahel"))
    view = replace(sahel.story.step("other-partners").view, world_strip=True)
    arcs = {tie.name: tie.is_broken for tie in ties_abroad(part_of(sahel, view).scene)}
    assert len(arcs) == 3
    assert sorted(arcs.values()) == [False, False, True]
    [washington] = [broken for name, broken in arcs.items() if name in ("Washington", "United States")]
    assert washington
