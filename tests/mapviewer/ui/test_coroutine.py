"""Sequences of dialogs and jobs: they go on with signals, end when cancelled, and raise where they wait."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from geodata.core.errors import DataError
from geodata.core.job import Job, JobControl
from mapviewer.ui.background import job_progress
from mapviewer.ui.background.coroutine import accepted, begin, finished
from mapviewer.ui.background.job_watcher import JobWatcher
from tests.patience import PATIENCE_S


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def shown(parent: QWidget) -> list[QProgressDialog]:
    return [dialog for dialog in parent.findChildren(QProgressDialog) if dialog.isVisible()]


def test_dialogs_and_jobs_follow_each_other(parent: QWidget, qtbot: QtBot) -> None:
    told: list[object] = []
    dialogs = [QDialog(parent), QDialog(parent)]

    async def sequence() -> None:
        told.append(await finished(Job(lambda _control: 7).start(), "Counting…", parent))
        told.extend([await accepted(dialog) for dialog in dialogs])

    begin(sequence())
    qtbot.waitUntil(dialogs[0].isVisible)
    assert told == [7]
    dialogs[0].accept()
    assert dialogs[1].isVisible()
    dialogs[1].reject()
    assert told == [7, True, False]


def test_an_error_is_raised_where_it_is_waited_for(parent: QWidget, qtbot: QtBot) -> None:
    told: list[str] = []

    def fail(_control: JobControl) -> None:
        raise DataError("no such row", file="a.csv")

    async def sequence() -> None:
        try:
            await finished(Job(fail).start(), "Reading…", parent)
        except DataError as error:
            told.append(str(error))

    begin(sequence())
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["a.csv: no such row"]


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show dialogs of jobs at once."""
    monkeypatch.setattr(job_progress, "SHOWN_AFTER_MS", 1)


def test_a_quick_job_shows_no_dialog_and_a_slow_one_does_with_its_progress(
    parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, told = threading.Event(), []

    def slow(control: JobControl) -> str:
        control.report(0.4)
        gate.wait(PATIENCE_S)
        return "slow"

    async def sequence() -> None:
        told.append(await finished(Job(lambda _control: "quick").start(), "Quick…", parent))
        assert not parent.findChildren(QProgressDialog)
        monkeypatch.setattr(job_progress, "SHOWN_AFTER_MS", 1)
        told.append(await finished(Job(slow).start(), "Slow…", parent))

    begin(sequence())
    qtbot.waitUntil(lambda: bool(shown(parent)))
    assert told == ["quick"]
    (dialog,) = shown(parent)
    assert dialog.labelText() == "Slow…"
    qtbot.waitUntil(lambda: dialog.value() == 40)
    gate.set()
    qtbot.waitUntil(lambda: told == ["quick", "slow"])
    assert not shown(parent)


@pytest.mark.usefixtures("hurried")
def test_cancel_ends_the_sequence_and_its_job(parent: QWidget, qtbot: QtBot) -> None:
    told: list[str] = []

    def endless(control: JobControl) -> None:
        while True:
            control.check()

    job = Job(endless).start()

    async def sequence() -> None:
        await finished(job, "Working…", parent)
        told.append("went on")

    begin(sequence())
    qtbot.waitUntil(lambda: bool(shown(parent)))
    (dialog,) = shown(parent)
    (cancel,) = dialog.findChildren(QPushButton)
    assert cancel.icon().isNull()
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not shown(parent)
    assert job.wait(PATIENCE_S)
    assert job.is_cancelled
    QTest.qWait(50)
    assert told == []


def test_a_watcher_waits_until_its_end_may_be_told(qtbot: QtBot, parent: QWidget) -> None:
    allowed = [False]
    watcher = JobWatcher(Job(lambda _control: None).start(), parent, when=lambda: allowed[0])
    told: list[bool] = []
    watcher.ended.connect(lambda: told.append(allowed[0]))
    assert watcher.job.wait(PATIENCE_S)
    QTest.qWait(60)
    assert told == []
    allowed[0] = True
    qtbot.waitUntil(lambda: told == [True])
