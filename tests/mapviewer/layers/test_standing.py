"""The tint of a state: hatching that is as coarse as the picture is large, and whole in every file."""

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from geodata import open_story
from geodata.view.camera import fit_lonlat
from geodata.view.view import View, show_layers
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.scene.scene import Look

BARE = Furniture(date=False, legend=False, scale=False, credits=False, markers=False)
TURKMENISTAN = (58.0, 38.6, 60.0, 39.6)  # longitudes and latitudes within it

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def world() -> World:
    return World(open_story("caucasus"))


@pytest.fixture(scope="module")
def view(world: World) -> View:
    story = world.story
    camera = fit_lonlat(*TURKMENISTAN, story.projection)
    view = replace(story.view, camera=camera, date=dt.date(2025, 8, 23), selection="", insets=())
    return show_layers(view, {"standing"})


def picture(world: World, view: View, scale: int) -> QImage:
    image = QImage(400 * scale, 240 * scale, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view, (image.width(), image.height()), look=Look(unit=float(scale)), furniture=BARE)
    painter.end()
    return image


def lines_across(image: QImage, y: int) -> int:
    """How many lines of a hatching a row of pixels crosses."""
    tones = [image.pixelColor(x, y).green() for x in range(image.width())]
    middle = (min(tones) + max(tones)) / 2
    assert max(tones) - min(tones) > 15
    return sum(a >= middle > b for a, b in pairwise(tones))


def test_hatching_is_as_coarse_as_the_picture_is_large(world: World, view: View) -> None:
    small, large = (lines_across(picture(world, view, scale), 100 * scale) for scale in (1, 3))
    assert small == pytest.approx(400 / 8, abs=2)
    assert large == pytest.approx(small, abs=2)


def test_in_a_file_the_hatching_reaches_the_lower_edge_of_a_map_that_stands_below_a_title(
    world: World, view: View
) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(QSize(400, 340))
    drawing.setViewBox(QRect(0, 0, 400, 340))
    painter = QPainter(drawing)
    painter.translate(0, 100)
    draw(painter, world, view, (400, 240), furniture=BARE)
    painter.end()
    image = QImage(400, 340, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(buffer.data())).render(painter)
    painter.end()
    assert lines_across(image, 330) == pytest.approx(400 / 8, abs=3)
