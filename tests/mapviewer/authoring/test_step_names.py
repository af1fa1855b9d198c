"""Names of a step, put somewhere or left out from the map's context menu, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from geodata.view.hand_names import HandName
from geodata.view.view import select
from mapviewer.app.main_window import MainWindow
from mapviewer.session.navigation import view_of_step
from tests.mapviewer.at_rest import come_to_rest

STATE = "country:geo"


def menu_at(window: MainWindow, spot: QPointF) -> QMenu:
    """The map's context menu at a point of the canvas."""
    canvas = window.map.canvas
    at = spot.toPoint()
    QApplication.sendEvent(
        canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at))
    )  # fmt: skip
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, begin: str) -> None:
    found = [action for action in menu.actions() if action.text().replace("&", "").startswith(begin)]
    assert len(found) == 1, [action.text() for action in menu.actions()]
    found[0].trigger()
    menu.close()


def titles(menu: QMenu) -> list[str]:
    found = [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    return found


def middle_of_name(window: MainWindow, name: str) -> QPointF | None:
    part, picture, _ = window.map.canvas.side_at(QPointF(5, 5))
    boxes = picture.layout.boxes_of(part.scene, name)
    if not boxes:
        return None
    box = boxes[len(boxes) // 2]
    return QPointF((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


@pytest.fixture
def at_step(window: MainWindow, qtbot: QtBot) -> MainWindow:
    step = window.session.story.steps[0]
    window.session.show(view_of_step(window.session.view, step))
    come_to_rest(qtbot, window)
    return window


def test_a_name_is_put_where_the_pointer_is_and_back_again(at_step: MainWindow, qtbot: QtBot) -> None:
    window, session = at_step, at_step.session
    session.show(select(session.view, STATE))
    come_to_rest(qtbot, window)
    canvas = window.map.canvas
    spot = QPointF(canvas.width() // 2, canvas.height() * 3 // 5)
    lon, lat = canvas.lonlat_at(spot)
    choose(menu_at(window, spot), "Put the name")
    placed = session.story.steps[0].view.hand_names
    assert placed == (HandName(STATE, (pytest.approx(lon, abs=0.001), pytest.approx(lat, abs=0.001))),)
    assert session.view.hand_names == placed
    come_to_rest(qtbot, window)
    found = middle_of_name(window, STATE)
    assert found is not None
    assert (found - spot).manhattanLength() < 60
    window.gate.author.desk.undo()
    assert session.story.steps[0].view.hand_names == session.view.hand_names == ()


def test_a_name_is_left_out_of_a_step(at_step: MainWindow, qtbot: QtBot) -> None:
    window, session = at_step, at_step.session
    spot = middle_of_name(window, STATE)
    assert spot is not None
    choose(menu_at(window, spot), "Leave the name")
    assert session.story.steps[0].view.hidden_names == (STATE,)
    come_to_rest(qtbot, window)
    assert middle_of_name(window, STATE) is None
    window.gate.author.desk.undo()
    come_to_rest(qtbot, window)
    assert middle_of_name(window, STATE) is not None


def test_beside_a_step_no_names_are_offered(at_step: MainWindow, qtbot: QtBot) -> None:
    session = at_step.session
    session.show(replace(session.view, camera=replace(session.view.camera, width_km=4321.0)))
    come_to_rest(qtbot, at_step)
    said = titles(menu_at(at_step, QPointF(QPoint(300, 300))))
    assert not [title for title in said if "in this step" in title]
