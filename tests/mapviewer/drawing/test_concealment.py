"""What a teacher conceals is concealed everywhere: on the map, in the legend and in names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata.story_format.story_loader import open_story
from geodata.view.view import Concealed, Theme, View
from geodata.world.world import World
from mapviewer.drawing.draw import draw

SIZE = (900, 600)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def hues(world: World, view: View) -> set[int]:
    """The hues of all strongly coloured pixels, in steps of 10 degrees."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view, SIZE)
    painter.end()
    found = set()
    for y in range(0, SIZE[1], 2):
        for x in range(0, SIZE[0], 2):
            tone = QColor(image.pixel(x, y))
            if tone.hsvSaturationF() > 0.45 and tone.valueF() > 0.3:
                found.add(tone.hsvHue() // 10)
    return found


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.PROJECTOR])
def test_concealed_colours_are_nowhere_in_the_picture(world: World, theme: Theme) -> None:
    view = replace(world.story.step("control-1994-2020").view, theme=theme, selection="", callouts=())
    purple = {26, 27, 28}
    assert hues(world, view) & purple
    assert not hues(world, replace(view, concealed=(Concealed.COLOURS,))) & purple
