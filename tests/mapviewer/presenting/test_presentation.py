"""Beginning and leaving, the path and leaving it, screens that come and go."""

import datetime as dt
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import Compare, Concealed, Theme, at_date, toggle_layer
from mapviewer.app.main_window import MainWindow
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.presenting import Presentation, present
from mapviewer.presenting.screens import assign
from mapviewer.session.session import Session
from tests.mapviewer.at_rest import come_to_rest
from tests.storybook import STORY, write_story

PROJECT = Path(__file__).resolve().parents[3]
K = Qt.Key


def move(widget: QWidget, to: QPointF, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Send a move of the hand; the platform in memory has no cursor that could be moved."""
    none = Qt.MouseButton.NoButton
    at = QPointF(widget.mapToGlobal(to))
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, to, at, none, held, Qt.KeyboardModifier.NoModifier)
    )


def test_f5_begins_at_the_first_step_and_shift_f5_here(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        window.tour.go_next()
    qtbot.keyClick(window.map.canvas, K.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    (here,) = window.findChildren(Presentation)
    assert here.walk.lesson.cursor == 2
    assert here.audience.isVisible()
    here.leave()
    qtbot.wait(0)
    qtbot.keyClick(window.map.canvas, K.Key_F5)
    start = next(found for found in window.findChildren(Presentation) if found is not here)
    assert start.walk.lesson.cursor == 0
    start.leave()


def test_leaving_restores_the_window_exactly(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.show(replace(session.view, date=dt.date(1999, 1, 1), theme=Theme.DARK))
    window.layers.tree.setFocus()
    view, history, geometry = session.view, session.history, window.geometry()
    focus = QApplication.focusWidget()
    lesson = window.present()
    canvas = lesson.audience.canvas
    qtbot.keyClicks(canvas, "nnhc")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    canvas.zoom(2.0)
    lesson.session.show(at_date(lesson.session.view, dt.date(2020, 10, 10)))
    qtbot.keyClick(canvas, K.Key_Escape)
    assert not lesson.audience.isVisible()
    assert (session.view, session.history, window.geometry()) == (view, history, geometry)
    assert QApplication.focusWidget() is focus
    assert window.isVisible()
    qtbot.keyClick(window.map.canvas, K.Key_B)  # keys are the window's own again
    assert not lesson.audience.curtain.colour


def test_the_audience_sees_the_projectors_theme_and_no_chrome(lesson: Presentation) -> None:
    assert lesson.session.view.theme is Theme.PROJECTOR
    assert lesson.audience.isFullScreen()
    assert lesson.audience.objectName() == "audience"
    assert not lesson.console.isVisible()  # one screen: the audience's window alone


def test_back_to_the_step_from_any_excursion(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, session = lesson.audience.canvas, lesson.session
    lesson.walk.go_to(3)
    step = session.view
    excursions = (
        lambda: canvas.zoom(3.0),
        lambda: session.show(toggle_layer(session.view, "events")),
        lambda: session.show(at_date(session.view, dt.date(2021, 1, 1))),
        lambda: lesson.audience.select("place:yerevan"),
        lambda: qtbot.keyClicks(canvas, "hc"),
        lambda: qtbot.keyClicks(canvas, "m"),
        lambda: qtbot.keyClicks(canvas, "v"),
    )
    for leave in excursions:
        leave()
        assert lesson.walk.is_away
        assert "(R)" in lesson.audience.banner.text()
        qtbot.keyClicks(canvas, "r")
        assert session.view == step
        assert not lesson.audience.banner.isVisible()


def test_the_hint_of_the_way_back_leaves_the_class_a_clean_map(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.prompting._hinting.setInterval(30)
    lesson.audience.canvas.zoom(3.0)
    assert lesson.audience.banner.isVisible()
    qtbot.waitUntil(lambda: not lesson.audience.banner.isVisible())
    lesson.audience.canvas.zoom(1.5)
    assert not lesson.audience.banner.isVisible()  # it has been told
    qtbot.keyClicks(lesson.audience.canvas, "r")
    lesson.audience.canvas.zoom(1.5)
    assert lesson.audience.banner.isVisible()


def test_no_line_stands_over_the_date_however_large_the_type(lesson: Presentation, qtbot: QtBot) -> None:
    audience = lesson.audience
    for _ in range(5):
        qtbot.keyClicks(audience.canvas, "+")
    audience.canvas.zoom(2.0)
    assert audience.banner.isVisible()
    scale = lesson.session.view.text_scale
    assert audience.banner.geometry().top() >= audience.height() * scale / 24 * 1.3


def test_dragging_pans_and_the_next_step_finds_its_way(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    before = lesson.session.view
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    move(canvas, QPointF(360, 340), Qt.MouseButton.LeftButton)
    assert lesson.walk.is_away
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(360, 340))
    qtbot.keyClicks(canvas, "np")
    assert lesson.session.view == before


def test_steps_are_the_same_however_they_are_reached(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, seen = lesson.audience.canvas, {}
    for _ in range(40):
        seen[lesson.walk.lesson.cursor, lesson.walk.lesson.revealed] = lesson.session.view
        qtbot.keyClick(canvas, K.Key_Right)
    for _ in range(40):
        place = lesson.walk.lesson.cursor, lesson.walk.lesson.revealed
        assert lesson.session.view == seen[place]
        qtbot.keyClick(canvas, K.Key_Left)
    assert len(seen) == 10 + 2 + 2 + 1 + 3 + 1  # steps, and what they reveal


def test_hiding_and_showing(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    lesson.walk.go_to(2)
    qtbot.keyClicks(canvas, "h")
    assert Concealed.NAMES in lesson.session.view.concealed
    qtbot.keyClicks(canvas, "c")
    assert Concealed.COLOURS in lesson.session.view.concealed
    qtbot.keyClicks(canvas, "hc")
    assert not lesson.session.view.concealed
    qtbot.keyClicks(canvas, "v")
    assert not lesson.session.view.shows("oblast")
    qtbot.keyClicks(canvas, "v")
    assert lesson.session.view.shows("oblast")
    assert not lesson.walk.is_away


def test_two_dates_and_two_names(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    lesson.walk.go_to(3)
    qtbot.keyClicks(canvas, "m")
    view = lesson.session.view
    assert view.comparison is not None
    assert view.comparison.how is Compare.SIDE_BY_SIDE
    assert [view.date, view.comparison.date] == [dt.date(1988, 1, 1), dt.date(2019, 1, 1)]
    assert len(canvas.parts()) == 2
    assert not lesson.audience.slip.isVisible()
    qtbot.keyClicks(canvas, "m")
    assert lesson.session.view.comparison is None
    assert lesson.audience.slip.isVisible()
    styles = []
    for _ in range(40):
        qtbot.keyClicks(canvas, "y")
        if lesson.session.view.comparison is None:
            break
        styles.append(lesson.session.view.comparison.names)
    assert lesson.session.view.comparison is None
    assert len(set(styles)) == len(styles) >= 4


def test_a_story_without_steps_presents_its_default_view(tmp_path: Path, qtbot: QtBot) -> None:
    head, _, _ = STORY.partition("[[steps]]")
    session = Session(open_story(write_story(tmp_path, story_toml=head)))
    lesson = present(session)
    qtbot.keyClicks(lesson.audience.canvas, "np")
    assert lesson.walk.lesson.stop.view == session.story.view
    assert lesson.session.view == replace(session.story.view, theme=Theme.PROJECTOR)
    lesson.leave()


def test_a_step_with_a_missing_layer_is_told_and_skipped(tmp_path: Path, qtbot: QtBot) -> None:
    broken = STORY.replace('layers = ["ground", "road"], select', 'layers = ["grund", "road"], select')
    session = Session(open_story(write_story(tmp_path, story_toml=broken)))
    lesson = present(session)
    assert "grund" in lesson.audience.banner.text()
    assert [stop.id for stop in lesson.walk.lesson.stops] == ["start", "stops"]
    lesson.leave()


def test_one_screen_is_the_audiences_and_two_are_shared() -> None:
    first, second = object(), object()
    assert assign([first], swapped=False).audience is first  # type: ignore[list-item]
    assert assign([first], swapped=True).console is None  # type: ignore[list-item]
    both = assign([first, second], swapped=False)  # type: ignore[list-item]
    assert (both.audience, both.console) == (second, first)
    both = assign([first, second], swapped=True)  # type: ignore[list-item]
    assert (both.audience, both.console) == (first, second)
    with pytest.raises(ValueError, match="no screen"):
        assign([], swapped=False)


def test_the_only_screen_going_away_for_a_moment_is_survived(lesson: Presentation, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QGuiApplication)
    screen = application.primaryScreen()
    lesson.walk.go_to(4)
    application.screenRemoved.emit(screen)
    application.screenAdded.emit(screen)
    qtbot.wait(20)
    assert lesson.audience.isVisible()
    assert lesson.walk.lesson.cursor == 3


TWO_SCREENS = """
import json, sys
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from mapviewer.app.application import create_application, open_window
from mapviewer.presenting import present
from tests.mapviewer.at_rest import is_busy

application = create_application([])
window, *_ = open_window("caucasus", None)
window.map.canvas.reduced_motion = True
window.show()
lesson = window.present()
told = []

def tell():
    while is_busy(lesson.audience) or is_busy(lesson.console):
        QTest.qWait(20)
    QTest.qWait(20)
    boxes = [(w.isVisible(), w.screen().name(), w.geometry().getRect()) for w in (lesson.audience, lesson.console)]
    told.append((*boxes, lesson.walk.lesson.cursor))

tell()
QTest.keyClick(lesson.console.steps, Qt.Key.Key_PageDown)
QTest.keyClick(lesson.console, Qt.Key.Key_S)
tell()
QTest.keyClick(lesson.audience, Qt.Key.Key_S)
application.screenRemoved.emit(application.screens()[1])
tell()
application.screenAdded.emit(application.screens()[1])
tell()
lesson.leave()
print(json.dumps(told))
"""


def test_two_screens_swapped_pulled_out_and_plugged_in(tmp_path: Path) -> None:
    layout = {
        "screens": [
            {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768, "dpi": 96, "dpr": 1},
            {"name": "PROJECTOR", "x": 1366, "y": 0, "width": 1920, "height": 1080, "dpi": 96, "dpr": 1},
        ]
    }
    file = tmp_path / "two.json"
    file.write_text(json.dumps(layout))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    run = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS], env=environment, cwd=PROJECT, capture_output=True, text=True, check=True
    )
    beside, swapped, alone, again = json.loads(run.stdout.strip().splitlines()[-1])
    laptop, projector = [0, 0, 1366, 768], [1366, 0, 1920, 1080]
    assert beside == [[True, "PROJECTOR", projector], [True, "LAPTOP", laptop], 0]
    assert swapped == [[True, "LAPTOP", laptop], [True, "PROJECTOR", projector], 1]
    assert alone[0] == [True, "LAPTOP", laptop]
    assert alone[1][0] is False
    assert again == [[True, "PROJECTOR", projector], [True, "LAPTOP", laptop], 1]


def test_strokes_stick_to_the_ground(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, board = lesson.audience.canvas, lesson.audience.board
    camera = lesson.session.view.camera
    qtbot.keyClicks(canvas, "d")
    at = QPoint(320, 240)
    ground = board.ground_at(QPointF(at))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    move(canvas, QPointF(380, 260), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(380, 260))
    (stroke,) = lesson.ink.strokes
    assert len(stroke.points_m) == 2
    assert stroke.points_m[0] == pytest.approx(ground)
    assert lesson.session.view.camera == camera  # drawing does not drag the map
    canvas.zoom(2.0)
    assert board.shown.to_px(*stroke.points_m[0]) != pytest.approx((at.x(), at.y()), abs=5)
    image = lesson.audience.stage.grab().toImage()
    x, y = board.shown.to_px(*stroke.points_m[0])
    assert image.pixelColor(round(x), round(y)).name() == "#d81b60"
    qtbot.keyClicks(canvas, "x")
    assert not lesson.ink.strokes
    qtbot.keyClick(canvas, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert lesson.ink.strokes == (stroke,)


def test_the_pen_has_three_colours_and_can_fade(lesson: Presentation, qtbot: QtBot) -> None:
    canvas, pens = lesson.audience.canvas, []
    for _ in range(3):
        qtbot.keyClicks(canvas, "d")
        pens.append((str(lesson.audience.board.tool), lesson.ink.pen))
    assert pens == [("pen", 0), ("pen", 1), ("pen", 2)]
    qtbot.keyClicks(canvas, "d")
    assert lesson.audience.board.tool == "none"
    qtbot.keyClicks(canvas, "id")
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert len(lesson.ink.strokes) == 1
    qtbot.waitUntil(lambda: not lesson.ink.strokes)


@pytest.mark.parametrize(("key", "tool"), [("l", "laser"), ("o", "spotlight"), ("z", "lens")])
def test_pointers_are_seen_on_both_screens(lesson: Presentation, qtbot: QtBot, key: str, tool: str) -> None:
    lesson.console.resize(900, 600)
    with qtbot.waitExposed(lesson.console):
        lesson.console.show()
    come_to_rest(qtbot, lesson.audience, lesson.console)
    canvas, board = lesson.audience.canvas, lesson.audience.board
    plain = lesson.audience.stage.grab().toImage()
    qtbot.keyClicks(canvas, key)
    assert board.tool == tool
    mirror = lesson.console.mirror
    middle = mirror.room().center()
    before = mirror.grab().toImage()
    move(mirror, middle)
    assert board.pointer is not None
    assert board.pointer.x() == pytest.approx(lesson.audience.width() / 2, abs=1)
    assert lesson.audience.stage.grab().toImage() != plain
    qtbot.waitUntil(lambda: mirror.grab().toImage() != before)
    qtbot.keyClicks(canvas, key)
    assert board.tool == "none"


def test_a_pointer_that_rests_is_hidden(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    move(canvas, QPointF(200, 200))
    qtbot.waitUntil(lambda: canvas.cursor().shape() == Qt.CursorShape.BlankCursor)
    move(canvas, QPointF(240, 210))
    assert canvas.cursor().shape() != Qt.CursorShape.BlankCursor


def test_a_class_in_a_dark_room_sees_dark_colours(window: MainWindow) -> None:
    window.session.show(replace(window.session.view, theme=Theme.PROJECTOR_DARK))
    lesson = window.present()
    assert lesson.session.view.theme is Theme.PROJECTOR_DARK
    assert lesson.audience.canvas.grab().toImage().pixelColor(3, 3).lightness() < 80
    lesson.walk.go_on()
    assert lesson.session.view.theme is Theme.PROJECTOR_DARK
    lesson.leave()


def test_a_banner_stands_off_what_the_step_is_about(lesson: Presentation, qtbot: QtBot) -> None:
    """The answers to a question of which states had laid theirs on those states."""
    lesson.walk.go_to(8)
    audience = lesson.audience
    qtbot.waitUntil(lambda: not audience.canvas.is_flying)
    audience.banner.say("Right: Kazakhstan. Not among them: Russia. Missed: Kyrgyzstan.")
    box, empty = audience.banner.geometry(), emptiness_of(audience.canvas.scene())
    x, y = (round(value) for value in audience.board.shown.to_px(*lesson.session.world.projection.project(66.0, 47.0)))
    own, there = (
        empty.cost((at.left(), at.top(), at.right(), at.bottom()))
        for at in (box, box.translated(x - box.center().x(), y - box.center().y()))
    )
    assert own < 0.7 * there
