"""Where the window stands again: as it was, or as far as the screens of today allow."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.persistence.settings import Settings
from mapviewer.session.session import Session


def test_a_window_stands_again_where_it_stood(caucasus: Session, qtbot: QtBot) -> None:
    window = MainWindow(caucasus)
    qtbot.addWidget(window)
    window.setGeometry(30, 20, 720, 520)
    window.show()
    window.remembering.save()
    again = MainWindow(Session(caucasus.story), window.remembering.settings)
    qtbot.addWidget(again)
    again.remembering.show()
    assert again.size() == window.size()  # its place too, where the screen is wide enough
    window.showMaximized()
    window.remembering.save()
    last = MainWindow(Session(caucasus.story), window.remembering.settings)
    qtbot.addWidget(last)
    last.remembering.show()
    assert last.isMaximized()


@pytest.mark.parametrize("geometry", ["", "damaged", "AdnQywADAAA=", "\ud800"])
def test_a_place_that_cannot_be_understood_is_the_usual_one(caucasus: Session, qtbot: QtBot, geometry: str) -> None:
    window = MainWindow(caucasus, Settings(geometry=geometry))
    qtbot.addWidget(window)
    window.remembering.show()
    assert window.screen().geometry().intersects(window.geometry())


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


@pytest.mark.parametrize("place", [(6000, 200), (200, 5000), (-4000, -3000)])
def test_a_window_of_a_screen_that_is_gone_comes_to_the_one_that_is_there(
    caucasus: Session, qtbot: QtBot, place: tuple[int, int]
) -> None:
    before = QWidget()
    qtbot.addWidget(before)
    before.setGeometry(*place, 720, 520)
    geometry = bytes(before.saveGeometry().toBase64().data()).decode()
    window = MainWindow(caucasus, Settings(geometry=geometry))
    qtbot.addWidget(window)
    window.remembering.show()
    seen = window.screen().availableGeometry()
    assert seen.contains(window.geometry().center())
    assert seen.contains(window.geometry().topLeft())
