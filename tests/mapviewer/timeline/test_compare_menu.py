"""Two dates on the real map: each side is pointed at, dragged and zoomed by itself; the line is dragged."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata.view.camera import fit_lonlat
from geodata.view.comparison import with_comparison
from geodata.view.view import Compare, Concealed, show_layers
from mapviewer.panels.map_panel import MapPanel
from mapviewer.session.session import Session
from mapviewer.timeline.compare_menu import comparing_menu

KARABAKH = (44.5, 38.6, 48.5, 41.0)
KELBAJAR = (46.138, 40.072)
BEFORE, AFTER = dt.date(2020, 11, 24), dt.date(2020, 11, 25)


@pytest.fixture
def panel(caucasus: Session, qtbot: QtBot) -> MapPanel:
    panel = MapPanel(caucasus)
    panel.canvas.reduced_motion = True
    panel.resize(900, 600)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def compare(session: Session, how: Compare, divider: float = 0.5) -> None:
    camera = fit_lonlat(*KARABAKH, session.story.projection)
    view = replace(session.view, camera=camera, date=BEFORE, selection="")
    view = with_comparison(show_layers(view, {"control", "base-countries", "base-cities"}), how, AFTER)
    assert view.comparison is not None
    session.show(replace(view, comparison=replace(view.comparison, divider=divider)))


def on(panel: MapPanel, side: int, lon: float, lat: float) -> QPointF:
    """The point of the widget at which a side shows a place."""
    part = panel.canvas.parts()[side]
    x, y = part.scene.frame.to_px(*part.scene.world.projection.project(lon, lat))
    return QPointF(x + part.side.offset_px, y)


def is_hatched(panel: MapPanel, at: QPointF) -> bool:
    image = panel.canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    near = [QColor(image.pixel(round((at.x() + dx) * ratio), round((at.y() + dy) * ratio)))
            for dx in range(-10, 11) for dy in range(-10, 11)]  # fmt: skip
    return any(colour.hue() in range(250, 330) and colour.saturation() > 30 for colour in near)


def test_side_by_side_each_half_shows_and_tells_what_was_in_force_on_its_day(
    panel: MapPanel, caucasus: Session
) -> None:
    compare(caucasus, Compare.SIDE_BY_SIDE)
    left, right = on(panel, 0, *KELBAJAR), on(panel, 1, *KELBAJAR)
    assert left.x() < 450 < right.x()
    assert is_hatched(panel, left)
    assert not is_hatched(panel, right)
    assert panel.canvas.target_at(left) == "control-kelbajar-artsakh"
    assert panel.canvas.target_at(right) == "control-kelbajar-aze"


@pytest.mark.parametrize(("divider", "target"), [(0.95, "control-kelbajar-artsakh"), (0.1, "control-kelbajar-aze")])
def test_across_the_line_the_other_day_is_seen_and_picked(
    panel: MapPanel, caucasus: Session, divider: float, target: str
) -> None:
    compare(caucasus, Compare.SWIPE, divider)
    caucasus.show(replace(caucasus.view, concealed=(Concealed.NAMES,)))  # a name might stand on the spot
    at = on(panel, 0, *KELBAJAR)
    assert is_hatched(panel, at) is (target == "control-kelbajar-artsakh")
    QTest.mouseMove(panel.canvas, QPoint(5, 5))  # elsewhere first: where the pointer is already it does not move
    QTest.mouseMove(panel.canvas, at.toPoint())
    assert caucasus.hovered == target
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert caucasus.view.selection == target
    assert caucasus.view.comparison is not None


@pytest.mark.parametrize("how", list(Compare))
def test_the_ground_follows_the_hand_on_either_side(panel: MapPanel, caucasus: Session, how: Compare) -> None:
    compare(caucasus, how)
    for side, x in ((0, 200), (1, 700)):
        part = panel.canvas.parts()[side]
        ground = part.scene.frame.to_plane(x - part.side.offset_px, 200)
        QTest.mousePress(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, 200))
        for step in (10, 30, 60):
            QTest.mouseMove(panel.canvas, QPoint(x + step, 200 + step))
        QTest.mouseRelease(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x + 60, 260))
        after = panel.canvas.parts()[side]
        assert after.scene.frame.to_px(*ground) == pytest.approx((x + 60 - part.side.offset_px, 260), abs=1)
    cameras = {part.scene.view.camera for part in panel.canvas.parts()}
    assert cameras == {caucasus.view.camera}


def test_zooming_keeps_the_ground_under_the_pointer_on_the_right_side_too(panel: MapPanel, caucasus: Session) -> None:
    compare(caucasus, Compare.SIDE_BY_SIDE)
    part = panel.canvas.parts()[1]
    ground = part.scene.frame.to_plane(700 - part.side.offset_px, 250)
    panel.canvas.zoom(2.0, QPointF(700, 250))
    after = panel.canvas.parts()[1]
    assert after.scene.frame.to_px(*ground) == pytest.approx((700 - part.side.offset_px, 250), abs=0.5)


def test_the_line_is_dragged_and_nothing_else_moves(panel: MapPanel, caucasus: Session) -> None:
    compare(caucasus, Compare.SWIPE)
    before = caucasus.view
    QTest.mousePress(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(451, 120))
    for x in (500, 600, 630):
        QTest.mouseMove(panel.canvas, QPoint(x, 130))
    QTest.mouseRelease(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(630, 130))
    comparison = caucasus.view.comparison
    assert comparison is not None
    assert comparison.divider == pytest.approx(0.7, abs=0.01)
    assert before.comparison is not None
    assert replace(caucasus.view, comparison=replace(comparison, divider=before.comparison.divider)) == before
    caucasus.go_back()
    assert caucasus.view == before


def test_over_the_line_the_pointer_says_that_it_can_be_dragged(panel: MapPanel, caucasus: Session) -> None:
    compare(caucasus, Compare.SWIPE)
    QTest.mouseMove(panel.canvas, QPoint(450, 100))
    assert panel.canvas.cursor().shape() == Qt.CursorShape.SplitHCursor
    compare(caucasus, Compare.SIDE_BY_SIDE)
    QTest.mouseMove(panel.canvas, QPoint(451, 101))
    assert panel.canvas.cursor().shape() != Qt.CursorShape.SplitHCursor


def test_the_menu_starts_changes_and_ends_comparing(panel: MapPanel, caucasus: Session) -> None:
    def choose(*titles: str) -> None:
        menu = comparing_menu(caucasus, panel)
        menu.aboutToShow.emit()
        for title in titles[:-1]:
            menu = next(action.menu() for action in menu.actions() if action.text() == title)
        next(action for action in menu.actions() if action.text() == titles[-1]).trigger()

    date = caucasus.view.date
    choose("Two dates with divider")
    comparison = caucasus.view.comparison
    assert comparison is not None
    assert comparison.how is Compare.SWIPE
    other = comparison.date
    assert other != date == caucasus.view.date
    choose("Names on the right", "Azerbaijani")
    choose("Swap sides")
    assert caucasus.view.date == other
    assert caucasus.view.names == "az"
    choose("Two dates side by side")
    assert caucasus.view.comparison is not None
    assert caucasus.view.comparison.how is Compare.SIDE_BY_SIDE
    choose("One date")
    assert caucasus.view.comparison is None
