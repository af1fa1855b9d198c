"""Names of states that are only islands, anywhere in the world."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from geodata.story.story import Article, Story
from geodata.view.camera import Camera
from geodata.view.view import View
from geodata.view.view_projection import projection_of_ground
from geodata.world.world import World
from mapviewer.drawing.draw import labels_of
from mapviewer.labels.country_mask import SEA, grounds_of
from mapviewer.labels.label_engine import Layout
from mapviewer.scene.scene import Scene, scene_of

SIZE = (1200, 720)


def laid_out(lon: float, lat: float, span_km: float) -> tuple[Scene, Layout]:
    view = View(Camera(lon, lat, span_km, 0.6 * span_km), dt.date(2025, 1, 1))
    projection = projection_of_ground(lat, lon, span_km)
    world = World(Story("s", "S", Article(""), view, {}, projection=projection)).seen_by(view.camera)
    scene = scene_of(world, view, SIZE)
    return scene, labels_of(scene)


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("phl", (122, 12, 1800)), ("phl", (122, 12, 3200)), ("bhs", (-76, 24, 1500)), ("ton", (179, -17.5, 1500)),
        ("slb", (160, -9, 2000)), ("vut", (167, -16, 1500)),
    ],
)  # fmt: skip
def test_a_state_of_islands_has_its_name_among_them(
    qapp: QApplication, code: str, place: tuple[float, float, float]
) -> None:
    scene, layout = laid_out(*place)
    box, grounds = layout.box_of(scene, f"country:{code}"), grounds_of(scene)
    assert box is not None
    assert grounds.holds_only(box, (SEA, grounds.numbers[code]))
    height = box[3] - box[1]
    around = (box[0] - 2 * height, box[1] - 2 * height, box[2] + 2 * height, box[3] + 2 * height)
    assert not grounds.holds_only(around, (SEA,))


def test_islands_smaller_than_a_letter_have_their_name_near_them(qapp: QApplication) -> None:
    scene, layout = laid_out(73, 4, 1500)
    box = layout.box_of(scene, "country:mdv")
    shape = next(shape for shape in scene.world.base.countries if shape.id == "mdv")
    x, y = scene.frame.to_px(*shape.properties["label"])
    assert box is not None
    assert grounds_of(scene).is_sea(box)
    assert box[0] - 40 < x < box[2] + 40
    assert box[1] - 40 < y < box[3] + 40


def test_islands_too_close_for_a_name_have_none(qapp: QApplication) -> None:
    _, layout = laid_out(20, 20, 38_000)
    assert not {"country:fji", "country:mdv", "country:mlt"} & {item.label.id for item in layout.placed}


@pytest.mark.parametrize(
    ("name", "place"), [("cuba", (-79, 22, 1500)), ("japan", (137, 37, 2200)), ("kosovo", (21.1, 42.6, 350))]
)
def test_an_island_and_disputed_ground_of_a_states_name_are_named_once(
    qapp: QApplication, name: str, place: tuple[float, float, float]
) -> None:
    _, layout = laid_out(*place)
    assert [item.label.text.lower() for item in layout.placed].count(name) == 1


def test_names_along_curves_keep_off_the_letters_of_others(qapp: QApplication) -> None:
    scene, layout = laid_out(110, -7, 1400)
    regions = [item for item in layout.placed if item.label.id.startswith("region:")]
    assert regions
    for region in regions:
        own = layout.boxes_of(scene, region.label.id)
        for other in layout.placed:
            if other.label.id == region.label.id:
                continue
            for box in layout.boxes_of(scene, other.label.id):
                assert not any(a < box[2] and box[0] < c and b < box[3] and box[1] < d for a, b, c, d in own)
