"""Halos of names in class pictures have the colour of the ground under the name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.scene.scene import Scene
from tests.mapviewer.labels.test_class_names import pictures

COUNTRY = "country:"
APART = 70  # of red, green and blue together: a cream halo is farther from these tints


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need an application."""


def drawn(scene: Scene) -> QImage:
    image = QImage(int(scene.frame.width_px), int(scene.frame.height_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    return image


def apart(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def test_a_states_halo_is_nearer_to_its_tint_than_to_the_palettes_cream() -> None:
    """Seen: rims like those of stickers around names on the grey-blue of an alliance."""
    ((scene, layout, _),) = pictures("sahel", (1920, 1080))["5"]
    image, cream = drawn(scene), QColor(scene.palette.halo)
    seen = 0
    for item in layout.placed:
        left, top, _, bottom = layout.box_of(scene, item.label.id) or (0.0, 0.0, 0.0, 0.0)
        ground = QColor(image.pixel(int(left), int((top + bottom) / 2)))
        if item.label.id.startswith(COUNTRY) and item.label.style.bold and apart(ground, cream) > APART:
            seen += 1
            halo = QColor(item.label.style.halo)
            assert apart(halo, ground) < apart(halo, cream), (item.label.text, halo.name(), ground.name())
    assert seen >= 2


def test_in_a_window_halos_are_the_palettes() -> None:
    ((scene, _, _),) = pictures("sahel", (1920, 1080))["5"]
    look = replace(scene.look, minimum_text_px=0.0)
    window = Scene(scene.world, scene.view, scene.frame, look)
    states = [item for item in labels_of(window).placed if item.label.id.startswith(COUNTRY)]
    assert states
    assert {item.label.style.halo for item in states} <= {scene.palette.halo, scene.palette.ground}
