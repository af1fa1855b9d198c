"""Where the window stands again: as it was, or as far as the screens of today allow."""

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.app.window_state import place_on
from mapviewer.session.session import Session

LAPTOP, PROJECTOR = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("last", "place"),
    [
        (QRect(100, 50, 1000, 600), QRect(100, 50, 1000, 600)),
        (QRect(1500, 100, 1600, 900), QRect(1500, 100, 1600, 900)),
        (QRect(161, 70, 1600, 1000), QRect(0, 0, 1366, 768)),  # made on a larger screen
        (QRect(900, 500, 1000, 600), QRect(366, 168, 1000, 600)),  # half outside
        (QRect(-400, -30, 1000, 600), QRect(0, 0, 1000, 600)),
    ],
)
def test_the_last_place_lies_inside_a_screen(last: QRect, place: QRect) -> None:
    rooms = [LAPTOP, PROJECTOR] if last.left() > 1000 else [LAPTOP]
    assert place_on(last, rooms) == place


def test_a_place_on_a_screen_that_is_gone_is_forgotten() -> None:
    assert place_on(QRect(1500, 100, 1600, 900), [LAPTOP]) is None


def test_a_window_on_a_screen_with_everything_twice_as_large_fits_and_shows_the_timeline(
    caucasus: Session, qtbot: QtBot
) -> None:
    window = MainWindow(caucasus)
    qtbot.addWidget(window)
    window.resize(960, 516)
    with qtbot.waitExposed(window):
        window.show()
    assert (window.width(), window.height()) == (960, 516)
    strip = window.timeline.strip
    assert window.rect().contains(QRect(strip.mapTo(window, strip.rect().topLeft()), strip.size()))
    assert window.map.canvas.height() >= 180
