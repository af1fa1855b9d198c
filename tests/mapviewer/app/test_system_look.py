"""The window takes on the system's colours and contrast, and shows its colours as others see them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from geodata.view.view import Theme
from mapviewer.app.main_window import MainWindow
from mapviewer.app.system_look import SystemLook, theme_like
from mapviewer.canvas.color_vision import Preview, image_as_seen
from mapviewer.session.session import Session

SCHEME = Qt.ColorScheme


@pytest.mark.parametrize(
    ("scheme", "high_contrast", "theme"),
    [
        (SCHEME.Unknown, False, Theme.LIGHT),
        (SCHEME.Dark, False, Theme.DARK),
        (SCHEME.Unknown, True, Theme.PROJECTOR),
        (SCHEME.Dark, True, Theme.PROJECTOR_DARK),
    ],
)
def test_scheme_and_contrast_choose_a_theme(scheme: Qt.ColorScheme, high_contrast: bool, theme: Theme) -> None:
    assert theme_like(scheme, high_contrast=high_contrast) is theme


def test_the_system_is_followed_until_the_reader_chooses(ferry: Session, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    look = SystemLook(ferry, owner)
    assert ferry.view.theme is Theme.LIGHT
    look.follow(Theme.DARK)
    assert ferry.view.theme is Theme.DARK
    look.follow(Theme.PROJECTOR_DARK)
    assert ferry.view.theme is Theme.PROJECTOR_DARK
    ferry.show(replace(ferry.view, theme=Theme.PRINT))
    look.follow(Theme.LIGHT)
    assert ferry.view.theme is Theme.PRINT


def test_swatches_and_tinted_words_are_seen_as_the_map_is(window: MainWindow) -> None:
    """Each panel looks as its own picture does when that is seen by other eyes."""
    places = (window.lists, window.reading)
    rooms = [QRect(place.mapTo(window, QPoint()), place.size()) for place in places]
    plain = window.grab()
    window.actions_by_id["preview.protanopia"].trigger()
    for room, before, after in zip(
        rooms, [plain.copy(room) for room in rooms], [window.grab().copy(room) for room in rooms], strict=True
    ):
        wanted, seen, was = image_as_seen(before.toImage(), Preview.PROTANOPIA), after.toImage(), before.toImage()
        spots = [QPoint(x, y) for x in range(0, room.width(), 3) for y in range(0, room.height(), 3)]
        off = sum(_far(wanted.pixelColor(spot), seen.pixelColor(spot)) for spot in spots)
        assert off < 0.01 * len(spots)
        assert any(_far(was.pixelColor(spot), seen.pixelColor(spot)) for spot in spots)
    window.actions_by_id["preview.none"].trigger()
    assert window.grab().copy(rooms[0]).toImage() == plain.copy(rooms[0]).toImage()


def _far(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return any(abs(a - b) > 12 for a, b in pairs)  # type: ignore[operator]
