"""An error in one part is told once, with its report, and the rest of the window works on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from geodata.story.layer import Layer
from geodata.view.view import Theme, select
from mapviewer.app.main_window import MainWindow
from mapviewer.drawing.draw import draw
from mapviewer.layers.area import AreaKind
from mapviewer.panels import details_panel
from mapviewer.scene.scene import Scene
from mapviewer.session import error_boundary
from mapviewer.session.error_report import Reporter
from tests.patience import PROCESS_S

PROJECT = Path(__file__).resolve().parents[2]
Told = list[tuple[str, str]]


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


def settled_colours(window: MainWindow, qtbot: QtBot) -> set[int]:
    """The colours once nothing is left to be drawn: names come in turns, after the ground."""
    canvas = window.map.canvas
    colours_of(window)  # painting asks for what is missing

    def is_idle() -> bool:
        is_waiting = window.map._fit.isActive() or canvas.motion._settle.isActive() or canvas.pictures._later.isActive()
        return not (canvas.is_moving or is_waiting)

    qtbot.waitUntil(is_idle)
    return colours_of(window)


def failing(self: AreaKind, painter: QPainter, scene: Scene, layer: Layer) -> None:
    painter.save()
    painter.translate(5000, 5000)
    raise ZeroDivisionError("no scale")


@pytest.mark.qt_log_ignore("Painter ended with", extend=True)
def test_a_layer_that_cannot_be_drawn_costs_that_layer_alone(
    window: MainWindow, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = settled_colours(window, qtbot)
    monkeypatch.setattr(AreaKind, "draw", failing)
    for theme in (Theme.DARK, Theme.LIGHT, Theme.DARK, Theme.LIGHT):
        window.actions_by_id[f"theme.{theme.value}"].trigger()
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


@pytest.mark.qt_log_ignore("Painter ended with", extend=True)
def test_a_file_is_not_written_without_the_layer_that_failed(
    window: MainWindow, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AreaKind, "draw", failing)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(ZeroDivisionError):
        draw(painter, window.session.world, window.session.view, (400, 300))
    painter.end()


def test_a_panel_that_fails_is_told_once_and_the_others_follow(
    window: MainWindow, told: Told, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    session = window.session

    def fail(*_: object, **__: object) -> None:
        raise LookupError("no such row")

    monkeypatch.setattr(details_panel, "details_html", fail, raising=True)
    for target_id in ("valley-road", "ground-one", "valley-road"):
        session.show(select(session.view, target_id))
    assert [sentence for sentence, _ in told] == [
        "Something went wrong in “test staying up” (LookupError: no such row). Everything else still works."
    ]
    assert "panels/details_panel.py" in told[0][1]
    assert window.map.canvas.view.selection == "valley-road"
    assert window.features.isEnabled()
    assert window.topbar.back.isEnabled()


class Faulty(QWidget):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
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
    for times in range(1, 4):
        faulty.update()
        qtbot.waitUntil(lambda times=times: faulty.painted >= times)
    assert [sentence for sentence, _ in told] == [
        "Something went wrong in “test staying up” (ValueError: in the middle of painting). "
        "Everything else still works."
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
    with error_boundary.contained("the layer “Roads”", painter):
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
from mapviewer.session.error_report import Reporter
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
        return subprocess.run(command, capture_output=True, text=True, timeout=PROCESS_S, check=False)

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
    window.actions_by_id["theme.dark"].trigger()
    session = window.session
    session.show(select(session.view, "valley-road"))
    view, size = session.view, window.map.canvas.size()
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    before = settled_colours(window, qtbot)
    change()
    assert session.view == view
    assert window.map.canvas.size() == size
    assert QApplication.palette().color(QPalette.ColorRole.Window) == ground
    assert settled_colours(window, qtbot) == before
    QTest.mouseClick(window.map.canvas, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert session.view.selection != "valley-road"


# Other screens, sleep, and an end in the middle of work: processes of their own

MOVED = """
import json, sys
from PySide6.QtTest import QTest
from mapviewer.app.application import create_application, open_window
from tests.mapviewer.at_rest import is_busy

application = create_application([])
window, *_ = open_window("caucasus", None)
window.show()
told = []

def tell(name):
    while window.screen().name() != name or is_busy(window):
        QTest.qWait(20)
    image = window.map.canvas.grab().toImage()
    told.append((window.screen().name(), image.width() > 300, len({image.pixel(x, 90) for x in range(99)})))

screens = {screen.name(): screen for screen in application.screens()}
for name in ("LAPTOP", "FINE", "LAPTOP"):
    window.setGeometry(screens[name].availableGeometry().adjusted(20, 20, -60, -60))
    tell(name)
print(json.dumps(told))
"""


def test_a_finer_scale_is_drawn_finely_and_a_coarser_one_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The platform in memory gives no window another scale: the canvas is told of it as the window would be.
    canvas = window.map.canvas
    before = settled_colours(window, qtbot)
    for ratio in (2.0, 1.5, 1.0):
        monkeypatch.setattr(canvas, "devicePixelRatioF", lambda ratio=ratio: ratio)
        QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))
        canvas.repaint()
        assert canvas.scene().look.device_ratio == ratio
        assert canvas.pictures.sides[0]._map._image.width() == round(canvas.width() * ratio)
    assert settled_colours(window, qtbot) == before


def test_the_window_moves_to_another_screen_and_back(tmp_path: Path) -> None:
    layout = {
        "screens": [
            {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768, "dpi": 96, "dpr": 1},
            {"name": "FINE", "x": 1366, "y": 0, "width": 2732, "height": 1536, "dpi": 192, "dpr": 2},
        ]
    }
    file = tmp_path / "two.json"
    file.write_text(json.dumps(layout))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    run = subprocess.run(
        [sys.executable, "-c", MOVED],
        env=environment,
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
        timeout=PROCESS_S,
    )
    first, fine, back = json.loads(run.stdout.strip().splitlines()[-1])
    assert [place[:2] for place in (first, fine, back)] == [["LAPTOP", True], ["FINE", True], ["LAPTOP", True]]
    assert all(colours > 3 for _, _, colours in (first, fine, back))


def test_after_a_long_sleep_flights_have_arrived_and_days_have_not_leapt(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas, player = window.map.canvas, window.timeline.player
    canvas.reduced_motion = False
    canvas.zoom(0.3)
    window.map.show_whole_story()
    with qtbot.waitSignal(player.moved):
        window.timeline.play_or_pause()
    day = window.session.view.date
    awake, hours = time.monotonic, 8 * 3600
    monkeypatch.setattr(time, "monotonic", lambda: awake() + hours)
    exact = time.perf_counter
    monkeypatch.setattr(time, "perf_counter", lambda: exact() + hours)
    qtbot.waitUntil(lambda: not canvas.is_flying)
    assert canvas.view.camera == window.session.view.camera
    window.timeline.play_or_pause()
    assert not player.is_playing
    assert abs((window.session.view.date - day).days) < 366


CLOSED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mapviewer.app import application
from mapviewer.export.export_dialog import ExportDialog

def close(window):
    window.actions_by_id["story.export"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.file.setText(str(Path(sys.argv[1]) / "map.png"))
    dialog.sizes.setCurrentIndex(1)
    dialog.start()
    QApplication.closeAllWindows()

original = application.open_window
def opened(*arguments):
    made = original(*arguments)
    QTimer.singleShot(500, lambda: close(made[0]))
    return made
application.open_window = opened
sys.exit(application.run_window("caucasus"))
"""


def test_a_picture_under_way_is_waited_for_when_the_window_closes(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", CLOSED, str(tmp_path)], capture_output=True, text=True, timeout=PROCESS_S, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    # Whoever closes the dialog has called the picture off: nothing half done is left.
    assert list(tmp_path.iterdir()) == []
