"""Arrows that an author leads by hand: where they fork, what they pass, and where a partner's card stands."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.view.camera import Camera
from geodata.view.hand_names import HandName
from geodata.world.standings import Standing, standings
from geodata.world.world import World
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.placing.world_strip import ties_abroad
from mapviewer.layers.arrow_drawing.arrow_parts import width_px
from mapviewer.layers.claims import CLAIMS
from mapviewer.layers.standing import standing_fills
from mapviewer.scene.arrow_trees import towns_of
from mapviewer.scene.arrows import bundles_in_view, gates_in_view
from mapviewer.scene.ground import ground_colour
from mapviewer.scene.hatching import Hatch
from mapviewer.scene.scene import Look, Scene, scene_of
from tests.tied_view import with_ties

SIZE = (1366, 768)


@pytest.fixture(scope="module")
def sahel(qapp: QApplication) -> World:
    return World(open_story("sahel"))


@pytest.fixture(scope="module")
def caucasus(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def scene_for(world: World, step: str, *arrows: HandName, minimum: float = 0.0) -> Scene:
    view = world.story.step(step).view
    view = replace(with_ties(view) if step == "limits" else view, hand_arrows=arrows)
    return scene_of(world, view, SIZE, Look(minimum_text_px=minimum))


def test_branches_meet_where_the_author_put_their_fork(sahel: World) -> None:
    """Seen: Mali's way to Russia over the ground of Burkina Faso."""
    at = (0.5, 17.5)
    scene = scene_for(sahel, "russia", HandName("bfa-toward-rus", at))
    fork = scene.frame.to_px(*scene.world.projection.project(*at))
    [tree] = [bundle for bundle in bundles_in_view(scene) if bundle.code == "rus"]
    assert len(tree.branches) == 3
    assert all(math.dist(branch.line[-1], fork) < 3 for branch in tree.branches)
    assert math.dist(tree.trunk[0][0][0], fork) < 3


def test_a_single_arrow_passes_where_it_is_led(caucasus: World) -> None:
    at = (44.3, 37.7)
    scene = scene_for(caucasus, "other-partners", HandName("aze-toward-tur", at))
    spot = scene.frame.to_px(*scene.world.projection.project(*at))
    [tree] = [bundle for bundle in bundles_in_view(scene) if {bundle.code, *(b.code for b in bundle.branches)}
              == {"aze", "tur"}]  # fmt: skip
    assert min(math.dist(spot, point) for point in tree.branches[0].line) < 12


def test_a_card_stands_at_the_edge_nearest_to_where_it_is_wanted(sahel: World) -> None:
    def middle(*arrows: HandName) -> float:
        left, _, right, _ = gates_in_view(scene_for(sahel, "russia", *arrows))["rus"].card
        return (left + right) / 2

    assert middle(HandName("country:rus", (9.0, 25.0))) > middle(HandName("country:rus", (-3.0, 25.0))) + 200


def test_before_a_class_all_lines_are_as_wide_and_no_row_tells_of_widths(sahel: World) -> None:
    """Seen: "Statements: 2 · 5 · 8" beside lines of which nobody could read any off."""
    here, there = scene_for(sahel, "russia"), scene_for(sahel, "russia", minimum=30.0)
    layer = next(layer for layer in here.visible_layers if layer.direction == "toward")
    style = CLAIMS.arrow_style(CLAIMS.sample(here, layer), "named", context=False)
    assert width_px(here, style, 1) < width_px(here, style, 5)
    assert width_px(there, style, 1) == width_px(there, style, 5)
    assert any(row.text.startswith("Statements") for row in legend_rows(here))
    assert not any(row.text.startswith("Statements") for row in legend_rows(there))


def test_a_tone_is_called_a_tone_and_both_hues_are_seen_where_both_is_said(caucasus: World) -> None:
    """Seen: "turns away" over states of which the article says that they have changed their tone."""
    scene = scene_for(caucasus, "changed-tone")
    rows = {row.text for row in legend_rows(scene)}
    assert {
        "Changed tone: said of a group, none named",
        "Changed tone · Help round sanctions",
        "Makes a demand of its own",
    } <= rows
    assert not any("Turns away" in text for text in rows)
    said = standings(caucasus, scene.view)
    assert said["tjk"] is Standing.DEMAND
    [bands] = standing_fills(said["kaz"], scene.palette, calm=True)
    assert isinstance(bands, Hatch)
    assert bands.colour == scene.palette.ink("steady").fill
    assert bands.wash & 0xFFFFFF == int(scene.palette.ink("away").fill[1:], 16)


def test_a_state_that_a_picture_of_statements_leaves_out_is_grey_and_the_legend_says_why(caucasus: World) -> None:
    """Seen: Georgia in the tint of the story's states, without the tie that the seven others had."""
    scene = scene_for(caucasus, "limits")
    georgia, armenia = (scene.world.base.by_id("country", code) for code in ("geo", "arm"))
    assert georgia is not None
    assert armenia is not None
    assert ground_colour(scene, georgia) == scene.palette.ground != ground_colour(scene, armenia)
    assert "Drawn only for states that the article names" in {row.text for row in legend_rows(scene)}
    assert not any("the article names" in row.text for row in legend_rows(scene_for(caucasus, "changed-tone")))


def test_what_is_said_of_a_group_alone_tints_its_states_lightly(caucasus: World) -> None:
    """Seen: seven dashed lines and no state that looks as if anything were said of it."""
    scene = scene_for(caucasus, "limits")
    said = standings(caucasus, scene.view)
    assert set(said) == {"arm", "aze", "kaz", "kgz", "tjk", "tkm", "uzb"}
    assert set(said.values()) == {Standing.STEADY_GROUP}
    assert "Said to feel connected" in {row.text for row in legend_rows(scene)}
    [light] = standing_fills(Standing.STEADY_GROUP, scene.palette)
    [full] = standing_fills(Standing.STEADY, scene.palette)
    assert isinstance(light, Hatch)
    assert isinstance(full, QColor)
    assert light.wash >> 24 < full.alpha()


def test_a_line_ends_in_a_state_where_its_author_has_it_end_and_has_no_towns_dot_there(caucasus: World) -> None:
    """Seen: heads of five arrows over the capitals of small states, in one knot."""
    at = (63.3, 41.9)
    scene = scene_for(caucasus, "limits", HandName("country:uzb", at))
    [bundle] = [found for found in bundles_in_view(scene) if found.branches[0].code == "uzb"]
    spot = scene.frame.to_px(*caucasus.projection.project(*at))
    assert math.dist(bundle.branches[0].line[0], spot) < 1
    assert all(math.dist(town, spot) > 1 for town in towns_of(scene, bundle))


def test_held_ground_of_the_story_is_hatched_where_its_layer_is_off(caucasus: World) -> None:
    """Seen: on a day of 2022 disputed ground of neighbours under hatching, that of the story not."""
    near = replace(caucasus.story.step("changed-tone").view, camera=Camera(46.75, 39.85, 150, 90))

    def lightness(day: str) -> int:
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw_map(painter, scene_of(caucasus, replace(near, date=dt.date.fromisoformat(day)), SIZE))
        painter.end()
        return sum(image.pixelColor(x, y).lightness() for x in range(600, 766, 2) for y in range(320, 448, 2))

    assert lightness("2022-10-14") < 0.98 * lightness("2024-10-14")


def test_partners_in_the_strip_are_called_as_on_their_cards(caucasus: World) -> None:
    scene = scene_for(caucasus, "handshake")
    assert [tie.name for tie in ties_abroad(scene)] == ["United States"]


def test_a_place_under_a_windows_headline_is_led_to_by_a_card(caucasus: World) -> None:
    """Seen: seven ties that came from under the headline, which hid Moscow."""
    look = Look(headline="An expert sees limits: today's\nleaders feel connected to Moscow", on_screen=True)
    view = with_ties(caucasus.story.step("limits").view)
    small, large = (scene_of(caucasus, view, size, look) for size in ((854, 536), (1311, 847)))
    assert "rus" in gates_in_view(small)
    assert not gates_in_view(large)  # where the headline has room on the right


def test_states_whose_arrows_end_at_one_place_stand_behind_a_bracket(caucasus: World) -> None:
    """Seen: five heads within a few degrees, of which two ran over other states' ground."""
    at, codes = (85.5, 42.8), ("kaz", "kgz", "tjk", "tkm", "uzb")
    ends = [HandName(f"country:{code}", at) for code in codes]
    scene = scene_for(caucasus, "other-partners", HandName("central-asia-toward-chn", (95.5, 40.2)), *ends)
    place = scene.frame.to_px(*scene.world.projection.project(*at))
    [tree] = [bundle for bundle in bundles_in_view(scene) if bundle.code == "chn" and len(bundle.branches) > 1]
    assert len({branch.line for branch in tree.branches}) == 1
    assert 0 < math.dist(tree.branches[0].line[0], place) < 20
    _, one, other, _ = tree.bracket
    middle = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    assert math.dist(middle, place) < 1 < 60 < math.dist(one, other)
    alone = scene_for(caucasus, "other-partners", HandName("central-asia-toward-chn", (95.5, 40.2)), *ends[:1])
    assert not any(bundle.bracket for bundle in bundles_in_view(alone))


def test_what_is_said_of_a_group_has_a_trunk_where_it_is_led_by_hand(caucasus: World) -> None:
    led = scene_for(caucasus, "limits", HandName("all-steady-rus-connected", (42.0, 52.5)))
    [tree] = bundles_in_view(led)
    assert tree.trunk
    assert len(tree.branches) > 4
    assert len(bundles_in_view(scene_for(caucasus, "limits"))) > 4
