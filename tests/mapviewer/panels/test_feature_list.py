from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata.view.camera import Camera
from geodata.view.view import at_date, look, select, toggle_layer
from mapviewer.description.screen_reader import Announcer
from mapviewer.panels.feature_list import EMPTY, FeaturesPanel
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from mapviewer.ui.accessible import last_said


def shown(session: Session, qtbot: QtBot) -> FeaturesPanel:
    panel = FeaturesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(250, 400)
    panel.show()
    return panel


def rows(panel: FeaturesPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def test_the_list_follows_layers_date_and_camera(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    assert rows(panel) == ["Valley road", "Ground held by Azerbaijan", "Azerbaijan → Kazakhstan"]
    ferry.show(toggle_layer(ferry.view, "toward", False))
    qtbot.waitUntil(lambda: rows(panel) == ["Valley road", "Ground held by Azerbaijan"])
    ferry.show(at_date(ferry.view, dt.date(2000, 1, 1)))
    qtbot.waitUntil(lambda: rows(panel) == ["Valley road", "Ground held by Armenia"])
    ferry.show(look(ferry.view, Camera(60.0, 50.0, 50.0, 50.0)))
    qtbot.waitUntil(lambda: rows(panel) == [EMPTY, "2 more outside this part of the map"])


def test_rows_say_kind_and_dates(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    words = panel.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Valley road, Line, 12 May 1994 – 1 January 2030"
    assert panel.list.item(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "A road through the valley."


def test_enter_goes_there_and_a_click_only_selects(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    camera = ferry.view.camera
    at = panel.list.visualItemRect(panel.list.item(1)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (ferry.view.selection, ferry.view.camera) == ("ground-two", camera)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert ferry.view.camera != camera


def test_walking_the_list_lights_up_the_map(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.activateWindow()
    panel.list.setFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert ferry.hovered == "ground-two"
    panel.hide()
    assert ferry.hovered == ""


def test_the_selected_thing_is_the_current_row(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "aze-toward-kaz"))
    qtbot.waitUntil(lambda: panel.list.currentRow() == 2)


def test_selection_step_and_date_are_announced(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    Announcer(ferry, panel)
    ferry.show(select(ferry.view, "valley-road"))
    assert last_said(panel) == ("Selected: Valley road, Line, 12 May 1994 – 1 January 2030, 2 mentions in the article.")
    ferry.show(replace(ferry.view, date=dt.date(1999, 9, 9)))
    qtbot.waitUntil(lambda: last_said(panel) == "9 September 1999")
    ferry.show(view_of_step(ferry.view, ferry.story.steps[1]))
    assert last_said(panel) == "Step 2 of 3: The valley in 2000. The road is shut."
    ferry.show(select(ferry.view, ""))
    assert last_said(panel) == "Nothing selected."
