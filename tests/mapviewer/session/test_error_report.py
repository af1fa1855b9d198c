from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mapviewer.session import error_report
from mapviewer.session.error_report import Reporter


def fail(reporter: Reporter, message: str = "boom") -> None:
    try:
        raise KeyError(message)
    except KeyError:
        reporter.report(*sys.exc_info())  # type: ignore[arg-type]


def test_one_error_is_told_once_and_logged(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reporter = Reporter(tmp_path / "state" / "errors.log")
    told: list[tuple[str, str]] = []
    reporter.reported.connect(lambda sentence, report: told.append((sentence, report)))
    for _ in range(3):
        fail(reporter)
    ((sentence, report),) = told
    assert "KeyError: 'boom'" in sentence
    assert sentence.endswith("Everything else still works.")
    assert "Traceback" in report
    log = (tmp_path / "state" / "errors.log").read_text()
    assert log.count("KeyError: 'boom'") == 1
    assert "boom" in capsys.readouterr().err


def test_errors_at_two_places_are_two(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reporter = Reporter(tmp_path / "errors.log")
    told: list[str] = []
    reporter.reported.connect(lambda sentence, report: told.append(sentence))
    fail(reporter)
    try:
        raise KeyError("elsewhere")
    except KeyError:
        reporter.report(*sys.exc_info())  # type: ignore[arg-type]
    assert len(told) == 2


def test_a_disk_that_refuses_does_not_hide_the_error(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    reporter = Reporter(tmp_path / "file" / "errors.log")
    with qtbot.waitSignal(reporter.reported):
        fail(reporter)
    assert "boom" in capsys.readouterr().err


def test_a_long_log_is_set_aside(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(error_report, "LOG_LIMIT_BYTES", 10)
    log = tmp_path / "errors.log"
    log.write_text("x" * 11)
    fail(Reporter(log))
    assert (tmp_path / "errors-before.log").read_text() == "x" * 11
    assert "boom" in log.read_text()


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("/x/mapviewer/panels/details_panel.py:3", "the details panel"),
        ("/x/mapviewer/panels/map_panel.py:3", "the map panel"),
        ("/x/mapviewer/canvas/map_canvas.py:3", "“map canvas”"),
        ("", "the program"),
    ],
)
def test_the_part_is_named_in_words(place: str, part: str) -> None:
    assert error_report._part(place) == part
