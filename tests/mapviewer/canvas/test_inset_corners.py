"""An inset drawn with two clicks is in the view, and so in a step that takes the view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from geodata.edit.edits import as_step
from geodata.story_format.story_loader import open_story
from geodata.view.view import uncomposed
from mapviewer.panels.map_panel import MapPanel
from mapviewer.session.session import Session


@pytest.fixture
def panel(qtbot: QtBot) -> MapPanel:
    session = Session(open_story("caucasus"))
    session.show(uncomposed(session.view))
    made = MapPanel(session)
    qtbot.addWidget(made)
    made.canvas.reduced_motion = True
    made.resize(900, 600)
    made.show()
    return made


def click(qtbot: QtBot, panel: MapPanel, x: int, y: int) -> None:
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def test_two_clicks_make_an_inset_of_the_ground_between_them(panel: MapPanel, qtbot: QtBot) -> None:
    session, frame = panel._session, panel.canvas.scene().frame
    panel.inset.start()
    click(qtbot, panel, 500, 200)
    assert session.view.insets == ()
    for spot in (QPoint(560, 230), QPoint(640, 280)):  # as a hand moves it, with no button down
        QTest.mouseMove(panel.canvas, spot)
    click(qtbot, panel, 640, 280)
    [inset] = session.view.insets
    assert inset.camera.width_km == pytest.approx(140 * frame.metres_per_px / 1000, rel=0.03)
    assert inset.camera.height_km == pytest.approx(80 * frame.metres_per_px / 1000, rel=0.03)
    assert not panel.inset.is_active
    assert as_step(session.view).insets == (inset,)
    click(qtbot, panel, 520, 220)  # an ordinary click again
    assert session.view.insets == (inset,)


def test_the_maps_menu_turns_the_world_strip_on_and_off(panel: MapPanel) -> None:
    session = panel._session
    for wanted in (True, False):
        panel.canvas.menu_asked.emit(QPointF(300, 200), 45.0, 40.0, "")
        menu = panel.findChildren(QMenu)[-1]
        [action] = [action for action in menu.actions() if "world strip" in action.text().replace("&", "")]
        action.trigger()
        menu.close()
        menu.deleteLater()
        assert session.view.world_strip is wanted
        assert as_step(session.view).world_strip is wanted


def test_a_world_strip_that_shows_nothing_says_why(panel: MapPanel) -> None:
    session, said = panel._session, list[str]()
    session.noticed.connect(said.append)
    session.show(replace(session.view, layers=()))  # no arrows
    panel.canvas.menu_asked.emit(QPointF(300, 200), 45.0, 40.0, "")
    menu = panel.findChildren(QMenu)[-1]
    [action] = [action for action in menu.actions() if "world strip" in action.text().replace("&", "")]
    action.trigger()
    menu.close()
    menu.deleteLater()
    assert session.view.world_strip
    assert said == ["No arrow leads beyond this picture: there is nothing for a world strip"]


def test_escape_and_a_rectangle_without_ground_make_none(panel: MapPanel, qtbot: QtBot) -> None:
    panel.inset.start()
    click(qtbot, panel, 500, 200)
    click(qtbot, panel, 504, 203)
    assert panel.inset.is_active
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert not panel.inset.is_active
    assert panel._session.view.insets == ()


def test_it_does_not_begin_while_something_else_is_drawn_and_is_not_active_then(panel: MapPanel, qtbot: QtBot) -> None:
    panel.canvas.takes_ground = True  # as for a sketch
    panel.inset.start()
    assert not panel.inset.is_active
    click(qtbot, panel, 500, 200)
    click(qtbot, panel, 640, 280)
    assert panel._session.view.insets == ()
    assert panel.canvas.takes_ground
