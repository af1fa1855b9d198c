"""What happens around the program: another screen's scale, clocks that jump, folders that cannot be written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geodata.view.view import select
from mapviewer.app.main_window import MainWindow
from mapviewer.panels import details_panel, feature_list
from mapviewer.session.error_report import Reporter
from tests.patience import PROCESS_S

PROJECT = Path(__file__).resolve().parents[2]

# Two real screens of the platform in memory; the scale of each is what its window has there.
SCREENS = [
    {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768, "dpi": 96},
    {"name": "FINE", "x": 1366, "y": 0, "width": 2732, "height": 1536, "dpi": 192},
]
MOVED = """
import json
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from mapviewer.presenting import present
from mapviewer.app.application import create_application, open_window
from tests.mapviewer.at_rest import is_busy

application = create_application([])
window, *_ = open_window("caucasus", None)
window.map.canvas.reduced_motion = True
screens = {screen.name(): screen for screen in application.screens()}

def move(widget, name):
    widget.setGeometry(screens[name].availableGeometry().adjusted(20, 20, -60, -60))
    while widget.devicePixelRatioF() != screens[name].devicePixelRatio() or is_busy(widget):
        QTest.qWait(20)

def told(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width() // 2 * 2, image.height() // 2 * 2
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    blocks = pixels[:height, :width].reshape(height // 2, 2, width // 2, 2)
    fine = (blocks != blocks[:, :1, :, :1]).any(axis=(1, 3))
    return [widget.devicePixelRatioF(), image.width() / widget.width(), round(float(fine.mean()), 4)]

def drawn(*widgets):
    while True:
        QTest.qWait(50)
        row = [told(widget) for widget in widgets]
        if all(ratio == 1 or fine > 0.004 for ratio, _, fine in row):
            return row

window.show()
rows = []
for name in ("LAPTOP", "FINE", "LAPTOP"):
    move(window, name)
    rows.append(drawn(window.map.canvas, window.timeline.strip, window.topbar))
lesson = window.present()
for _ in range(2):
    rows.append(drawn(lesson.console.mirror, lesson.console.upcoming))
    rows.append(drawn(lesson.audience.canvas, lesson.audience))
    lesson.do("swap")
lesson.leave()
print(json.dumps(rows))
"""


def test_on_a_finer_screen_everything_kept_is_drawn_sharp(tmp_path: Path) -> None:
    file = tmp_path / "two.json"
    file.write_text(json.dumps({"screens": SCREENS}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    environment["QT_SCREEN_SCALE_FACTORS"] = "LAPTOP=1;FINE=2"
    command = [sys.executable, "-c", MOVED]
    run = subprocess.run(
        command, env=environment, cwd=PROJECT, capture_output=True, text=True, timeout=PROCESS_S, check=False
    )
    assert run.returncode == 0, run.stderr
    rows = json.loads(run.stdout.strip().splitlines()[-1])
    ratios = [row[0][0] for row in rows]
    assert ratios[:3] == [1, 2, 1]
    assert sorted(ratios[3:5]) == sorted(ratios[5:]) == [1, 2]
    assert ratios[3:5] == ratios[:4:-1]
    for row, ratio in zip(rows, ratios, strict=True):
        assert [part[:2] for part in row] == [[ratio, ratio]] * len(row)
        # A picture that was only stretched would have no pixel unlike its neighbours in a block of four.
        assert ratio == 1 or all(part[2] > 0.004 for part in row), row


def test_a_panel_that_fails_inside_another_s_update_is_told_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The list selects, which makes the details fail, which makes the list fail in turn, while the map follows."""
    reporter = Reporter(tmp_path / "errors.log", window)
    told: list[str] = []
    reporter.reported.connect(lambda sentence, _report: told.append(sentence))
    monkeypatch.setattr(sys, "excepthook", reporter.report)
    window.actions_by_id["panel.features"].trigger()
    session = window.session

    def fail_within(*_: object, **__: object) -> str:
        session.point_at("valley-road")
        session.show(select(session.view, "ground-one"))
        raise LookupError("within the update of another")

    def fail(*_: object, **__: object) -> str:
        raise ValueError("no words")

    monkeypatch.setattr(feature_list, "target_words", fail)
    monkeypatch.setattr(details_panel, "details_html", fail_within)
    for selection in ("stop-baku", "valley-road", "stop-aktau", ""):
        session.show(select(session.view, selection))
    assert 1 <= len(told) <= 2
    assert len(set(told)) == len(told)
    assert window.map.canvas.view == session.view
    monkeypatch.undo()
    session.show(select(session.view, "valley-road"))
    assert "Valley road" in window.details.title.text()
    assert "closed" in window.details.page.toPlainText().lower()


def test_the_clock_of_a_lesson_knows_no_other_time_of_day(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    lesson = window.present()
    qtbot.waitUntil(lambda: lesson.console.clock.elapsed_s > 0)
    before, now = lesson.console.clock.elapsed_s, time.time
    for hours in (8, -3):
        monkeypatch.setattr(time, "time", lambda hours=hours: now() + 3600 * hours)
        assert before <= lesson.console.clock.elapsed_s < before + 600
        lesson.do("next")
    lesson.leave()


STARTED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mapviewer.app import application

def use(window):
    window.tour.go_next()
    print(window.notice.words.text())
    QTimer.singleShot(1500, lambda: (print(window.notice.words.text()), window.close()))

original = application.open_window
def opened(*arguments):
    made = original(*arguments)
    QTimer.singleShot(800, lambda: use(made[0]))
    return made
application.open_window = opened
sys.exit(application.run_window(None))
"""


def test_a_start_from_folders_that_cannot_be_written_works_in_memory(tmp_path: Path) -> None:
    # A file stands where the home is: nothing can be made in it, by an administrator neither.
    home = tmp_path / "home"
    home.write_text("")
    names = ("CONFIG", "STATE", "DATA", "CACHE")
    environment = {**os.environ, "HOME": str(home)} | {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in names}
    run = subprocess.run(
        [sys.executable, "-c", STARTED], env=environment, capture_output=True, text=True, timeout=PROCESS_S, check=False
    )
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout.count("couldn’t read") >= 1
    assert home.read_text() == ""
