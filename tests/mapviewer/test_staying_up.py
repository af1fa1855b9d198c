"""An error in one part is told once, with its report, and the rest of the window works on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from geodata.layer import Layer, LayerKind
from geodata.view import Theme, select
from mapviewer import containing
from mapviewer.drawing import Scene, draw
from mapviewer.drawing.kinds import DRAW
from mapviewer.reporting import Reporter
from mapviewer.session import Session
from mapviewer.window import MainWindow

Told = list[tuple[str, str]]


@pytest.fixture
def window(ferry: Session, qtbot: QtBot) -> MainWindow:
    window = MainWindow(ferry)
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_settled)
    return window


@pytest.fixture
def told(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """What the window was told while the reporter is the hook, as it is in the running program."""
    reporter = Reporter(tmp_path / "errors.log", window)
    reports: Told = []
    reporter.reported.connect(lambda sentence, report: reports.append((sentence, report)))
    reporter.reported.connect(window.tell_error)
    monkeypatch.setattr(sys, "excepthook", reporter.report)
    return reports


def colours_of(window: MainWindow) -> set[int]:
    image = window.map.canvas.grab().toImage().scaled(QSize(90, 60))
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def failing(painter: QPainter, scene: Scene, layer: Layer) -> None:
    painter.save()
    painter.translate(5000, 5000)
    raise ZeroDivisionError("no scale")


@pytest.mark.qt_log_ignore("Painter ended with", extend=True)
def test_a_layer_that_cannot_be_drawn_costs_that_layer_alone(
    window: MainWindow, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = colours_of(window)
    monkeypatch.setitem(DRAW, LayerKind.AREA, failing)
    for theme in (Theme.DARK, Theme.LIGHT, Theme.DARK, Theme.LIGHT):
        window.commands.set_theme(theme)
        lacking = colours_of(window)
    assert len(told) == 1
    assert told[0][0].startswith("Something went wrong in the layer “")
    assert "ZeroDivisionError: no scale" in told[0][0]
    # The other layers, the ground and the legend are there, and where they were.
    assert len(lacking & whole) > 0.5 * len(whole)
    assert window.notice.act.text() == "Copy report"
    QTest.mouseClick(window.notice.act, Qt.MouseButton.LeftButton)
    assert "Traceback" in QGuiApplication.clipboard().text()
    assert capsys.readouterr().err.count("Traceback") == 1


def test_a_file_is_not_written_without_the_layer_that_failed(
    window: MainWindow, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DRAW, LayerKind.AREA, failing)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(ZeroDivisionError):
        draw(painter, window.session.world, window.session.view, (400, 300))
    painter.restore()
    painter.restore()
    painter.end()


def test_a_panel_that_fails_is_told_once_and_the_others_follow(
    window: MainWindow, told: Told, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    session = window.session

    def fail() -> None:
        raise LookupError("no such row")

    # The panel fails before the map's turn comes.
    session.changed.disconnect(window.details.render_view)
    session.changed.disconnect(window.map.render_view)
    session.changed.connect(fail)
    session.changed.connect(window.map.render_view)
    for target_id in ("valley-road", "ground-one", "valley-road"):
        session.show(select(session.view, target_id))
    assert [sentence for sentence, _ in told] == [
        "Something went wrong in “test staying up” (LookupError: no such row). The rest works on."
    ]
    assert window.map.canvas.view.selection == "valley-road"
    assert window.topbar.back.isEnabled()


class Faulty(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("red"))
        raise ValueError("in the middle of painting")


def test_a_widget_that_fails_while_it_paints_leaves_no_painter_behind(
    window: MainWindow, told: Told, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    # Qt's own warning of a painter that is still at work would fail this test; a later crash would end it.
    faulty = Faulty(window)
    faulty.setGeometry(0, 0, 50, 50)
    faulty.show()
    for _ in range(3):
        faulty.update()
        qtbot.wait(20)
    assert [sentence for sentence, _ in told] == [
        "Something went wrong in “test staying up” (ValueError: in the middle of painting). The rest works on."
    ]
    faulty.hide()


def test_a_timer_that_fails_goes_on(
    window: MainWindow, told: Told, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[int] = []

    def tick() -> None:
        calls.append(1)
        raise OSError("the clock")

    timer = QTimer(window)
    timer.timeout.connect(tick)
    timer.start(5)
    qtbot.waitUntil(lambda: len(calls) > 3)
    timer.stop()
    assert len(told) == 1


def test_the_painter_is_as_it_was_after_an_error(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setClipRect(0, 0, 5, 10)
    with containing.contained("the layer “Roads”", painter):
        painter.translate(100, 100)
        painter.setOpacity(0.1)
        painter.setClipRect(0, 0, 1, 1)
        raise RuntimeError("half done")
    painter.fillRect(0, 0, 10, 10, QColor("white"))
    painter.end()
    assert [image.pixelColor(x, 5).name() for x in (0, 4, 5, 9)] == ["#ffffff", "#ffffff", "#000000", "#000000"]
    assert "the layer “Roads”" in told[0][0]


CRASH = """
import ctypes, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from mapviewer.reporting import Reporter
application = QCoreApplication([])
reporter = Reporter(Path(sys.argv[1]) / "errors.log")
reporter.install()
print(reporter.last_crash)
if sys.argv[2] == "crash":
    ctypes.string_at(0)
"""


def test_a_native_crash_is_in_the_log_of_the_next_run(tmp_path: Path) -> None:
    def run(what: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", CRASH, str(tmp_path), what]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert run("crash").returncode != 0
    told = run("live").stdout
    assert "Segmentation fault" in told or "access violation" in told
    assert 'File "<string>"' in told
    assert (tmp_path / "crash-before.log").read_text() in told
    assert run("live").stdout.strip() == ""


# Screens, themes and scales that change under the window


def emit_screens() -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    screen = application.primaryScreen()
    application.screenAdded.emit(screen)
    application.primaryScreenChanged.emit(screen)
    application.screenRemoved.emit(screen)


def emit_theme() -> None:
    hints = QGuiApplication.styleHints()
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown):
        hints.colorSchemeChanged.emit(scheme)
        if hasattr(hints, "setColorScheme"):
            hints.setColorScheme(scheme)


def send(*kinds: QEvent.Type) -> Callable[[], None]:
    def to_all() -> None:
        for widget in QApplication.topLevelWidgets():
            for part in (widget, *widget.findChildren(QWidget)):
                for kind in kinds:
                    QApplication.sendEvent(part, QEvent(kind))

    return to_all


@pytest.mark.parametrize(
    "change",
    [
        emit_screens,
        emit_theme,
        send(QEvent.Type.ScreenChangeInternal, QEvent.Type.DevicePixelRatioChange),
        send(QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange, QEvent.Type.ThemeChange),
        send(QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange),
    ],
)
def test_what_changes_around_the_window_changes_nothing_in_it(
    window: MainWindow, qtbot: QtBot, change: Callable[[], None]
) -> None:
    window.commands.set_theme(Theme.DARK)
    session = window.session
    session.show(select(session.view, "valley-road"))
    qtbot.wait(150)
    view, size = session.view, window.map.canvas.size()
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    before = colours_of(window)
    change()
    qtbot.wait(150)
    assert session.view == view
    assert window.map.canvas.size() == size
    assert QApplication.palette().color(QPalette.ColorRole.Window) == ground
    assert colours_of(window) == before
    QTest.mouseClick(window.map.canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert session.view.selection != "valley-road"
