from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.view import LayerState, View
from geodata.world.world import World
from mapviewer.drawing.bands import draw_bands
from mapviewer.drawing.draw import draw_base
from mapviewer.drawing.relief_drawing import colour_table, strength_at
from mapviewer.scene.scene import Look, scene_of
from mapviewer.ui.palette import ReliefInk

PAMIR = Camera(72.5, 38.5, 300, 200)


def picture(view: View, *, relief: bool) -> QImage:
    world = World(open_story("caucasus"))
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    states = (LayerState("base-relief", visible=relief), LayerState("base-water"), LayerState("base-countries"))
    draw_base(painter, scene_of(world, replace(view, camera=PAMIR, layers=states), (300, 200)))
    painter.end()
    return image


def test_relief_is_seen_and_can_be_switched_off(qtbot: QtBot) -> None:
    view = open_story("caucasus").view
    with_relief, without = picture(view, relief=True), picture(view, relief=False)
    spots = [(x, y) for x in range(0, 300, 5) for y in range(0, 200, 5)]
    assert sum(with_relief.pixel(*spot) != without.pixel(*spot) for spot in spots) > 0.8 * len(spots)


def test_flat_ground_is_left_alone_and_full_shadow_has_its_opacity() -> None:
    table = colour_table(ReliefInk("#102030", 200, "#ffffff", 100))
    assert table[128] >> 24 == 0
    assert table[127] >> 24 == 0
    assert table[1] == 0xC8102030
    assert table[255] == 0x64FFFFFF


def test_the_band_on_a_screen_is_that_of_a_file_and_lies_inside_the_border(qtbot: QtBot) -> None:
    world = World(open_story("caucasus"))
    view = replace(world.story.view, camera=Camera(61.5, 51.0, 500, 350))
    seen = []
    for on_screen in (False, True):
        image = QImage(500, 350, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        draw_bands(painter, scene_of(world, view, (500, 350), Look(on_screen=on_screen)))
        painter.end()
        seen.append([image.pixelColor(x, y).value() for x in range(0, 500, 4) for y in range(0, 350, 4)])
    assert 0.02 < sum(value > 0 for value in seen[0]) / len(seen[0]) < 0.5
    assert sum(abs(a - b) > 25 for a, b in zip(*seen, strict=True)) < 0.05 * len(seen[0])


@pytest.mark.parametrize(("metres", "strength"), [(5000.0, 1.0), (1000.0, 1.0), (250.0, 0.5), (20.0, 0.0), (1.0, 0.0)])
def test_relief_fades_where_its_source_is_too_coarse(metres: float, strength: float) -> None:
    assert strength_at(metres) == pytest.approx(strength)
