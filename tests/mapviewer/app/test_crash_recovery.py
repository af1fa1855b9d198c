"""Nothing is lost: bookmarks, runs that were broken off, and real processes that are killed at any moment."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import View, select
from geodata.view.view_codec import view_from_table, view_to_table
from mapviewer.app.application import open_window
from mapviewer.app.crash_recovery import BROKEN_OFF, CrashRecovery
from mapviewer.app.main_window import MainWindow
from mapviewer.persistence.instance_lock import take_slot
from mapviewer.persistence.session_record import (
    Bookmark,
    InkPage,
    LessonMark,
    Line,
    Record,
    read_record,
    record_from_table,
    record_text,
)
from mapviewer.persistence.settings import load_settings
from mapviewer.persistence.start_choice import begin
from tests.patience import PATIENCE_S, PROCESS_S
from tests.storybook import write_story

INK = InkPage(2, (Line(1, ((0.0, 0.5), (100.0, -3.25))),)), InkPage(4, (Line(0, ((7.0, 7.0),)),))
LESSON = LessonMark(2, 1, {"date": "2020-11-10"}, INK)
FULL = Record(Bookmark("caucasus", {"date": "2020-11-10"}, LESSON), False, 1)
Run = Callable[..., tuple[MainWindow, CrashRecovery]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return write_story(tmp_path)


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path, root: Path) -> Iterator[Run]:
    """Start the program's window; what an earlier one in this test had is given up as a killed process gives it up."""
    begun: list[CrashRecovery] = []

    def kill() -> None:
        for resuming in begun:
            for timer in (resuming._soon, resuming._long):
                timer.stop()
            resuming.writer.finish()
            if resuming._start.slot is not None:
                resuming._start.slot.lock.unlock()
        begun.clear()

    def start(asked: str | None = None) -> tuple[MainWindow, CrashRecovery]:
        kill()
        window, resuming, _ = open_window(asked, tmp_path / "settings.json", root)
        window.map.canvas.reduced_motion = True
        qtbot.addWidget(window)
        window.show()
        resuming.tell()
        begun.append(resuming)
        return window, resuming

    yield start
    kill()


def saved(resuming: CrashRecovery) -> None:
    resuming.save()
    resuming.writer.finish()


def buttons(window: MainWindow) -> list[str]:
    return [button.text() for button in window.notice.buttons if not button.isHidden()]


def press(window: MainWindow, words: str) -> None:
    (button,) = [button for button in window.notice.buttons if button.text() == words and not button.isHidden()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class TestRecords:
    def test_what_was_written_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "session.json"
        path.write_text(record_text(FULL), encoding="utf-8")
        assert read_record(path) == (FULL, "")

    def test_no_file_is_no_record(self, tmp_path: Path) -> None:
        assert read_record(tmp_path / "session.json") == (None, "")

    @pytest.mark.parametrize(
        "text",
        ["", "[]", "{}", "[" * 100_000, record_text(FULL)[:-9], record_text(FULL).replace("0.5", "NaN"),
         record_text(FULL).replace('"step":2', '"step":0'), record_text(FULL).replace('"points_m"', '"points"')],
    )  # fmt: skip
    def test_a_damaged_record_is_set_aside_and_told(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "session.json"
        path.write_text(text, encoding="utf-8")
        record, note = read_record(path)
        assert record is None
        assert "renamed to" in note
        assert (tmp_path / "session-damaged.json").read_text(encoding="utf-8") == text

    @given(st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(
            ["bookmark", "ended", "short_runs", "story", "view", "lesson", "ink", "lines", "pen", "points_m", "step"]),
            inner),
    ))  # fmt: skip
    def test_any_table_is_understood_or_refused(self, table: object) -> None:
        try:
            record = record_from_table(table)
        except (ValueError, TypeError, KeyError, OverflowError, AttributeError):
            return
        assert isinstance(record, Record)


class TestSlots:
    def test_two_windows_have_two_folders(self, root: Path) -> None:
        first, second = begin(root, None, "a"), begin(root, None, "b")
        assert first.slot is not None
        assert second.slot is not None
        assert first.slot.folder != second.slot.folder
        assert first.bookmark is second.bookmark is None

    def test_what_was_broken_off_is_found_in_any_folder(self, root: Path) -> None:
        starts = [begin(root, None, name) for name in "abc"]
        for start, ended in zip(starts, (True, True, False), strict=True):
            assert start.slot is not None
            record = Record(Bookmark(start.slot.folder.name), ended, 1)
            start.slot.file.write_text(record_text(record), encoding="utf-8")
            start.slot.lock.unlock()
        slot, record, _ = take_slot(root)
        assert slot is not None
        assert (slot.folder.name, record) == ("3", Record(Bookmark("3"), False, 1))

    def test_a_place_that_cannot_be_written_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        start = begin(tmp_path / "file" / "sessions", None, "a")
        assert start.slot is None
        assert "Couldn’t save the session" in start.note


class TestGoingOn:
    def test_a_run_that_ended_well_is_not_spoken_of(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        window.session.show(select(window.session.view, "valley-road"))
        window.close()
        resuming.end()
        window, _ = run()
        assert window.session.view.selection == "valley-road"
        assert not window.notice.isVisible()

    def test_after_a_crash_the_view_is_back_and_said_so(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        window.session.show(select(window.session.view, "valley-road"))
        saved(resuming)
        window, resuming = run()
        assert window.session.story.id == "ferry"
        assert window.session.view.selection == "valley-road"
        assert window.notice.words.text() == f"{BROKEN_OFF} Your session was restored."
        assert buttons(window) == ["Start over"]

    def test_starting_afresh_can_be_undone(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        view = select(window.session.view, "valley-road")
        window.session.show(view)
        saved(resuming)
        window, resuming = run()
        press(window, "Start over")
        assert window.session.view == window.session.story.view
        press(window, "Undo")
        assert window.session.view == view

    def test_a_lesson_goes_on_with_the_ink_of_every_step(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        lesson = window.present()

        def draw(x_m: float) -> None:
            lesson.ink.begin(x_m, 2000.0)
            lesson.ink.extend(x_m + 2000.0, 4000.0)
            lesson.ink.end()

        draw(500.0)
        lesson.do("last")
        draw(1000.0)
        step, view, pages = lesson.walk.lesson.cursor, lesson.session.view, lesson.ink.pages()
        assert [page.step for page in pages] == [1, step + 1]
        saved(resuming)
        lesson.ended.disconnect(resuming._leave)
        lesson.leave()
        window, resuming = run()
        assert buttons(window) == [f"Resume presentation at step {step + 1}", "Start over"]
        begun: list[object] = []
        window.presenting.connect(begun.append)
        press(window, f"Resume presentation at step {step + 1}")
        (again,) = begun
        assert (again.walk.lesson.cursor, again.session.view, again.ink.pages()) == (step, view, pages)
        assert [stroke.points_m[0] for stroke in again.ink.strokes] == [(1000.0, 2000.0)]
        QTest.keyClick(again.audience.canvas, Qt.Key.Key_Home)
        assert [stroke.points_m[0] for stroke in again.ink.strokes] == [(500.0, 2000.0)]
        again.leave()
        assert resuming.bookmark().lesson is None

    def test_only_a_run_with_nothing_before_it_is_greeted(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        assert not resuming.was_broken_off
        window.session.show(select(window.session.view, "valley-road"))
        saved(resuming)
        _, resuming = run()
        assert resuming.was_broken_off

    def test_a_lesson_that_the_system_ended_is_kept(self, run: Run, root: Path, story: Path) -> None:
        window, resuming = run(str(story))
        lesson = window.present()
        lesson.do("next")
        resuming.hold()
        lesson.leave()
        window.close()
        resuming.end()
        record, _ = read_record(root / "1" / "session.json")
        assert record is not None
        assert record.bookmark.lesson is not None
        assert record.bookmark.lesson.step == 2
        assert not record.ended

    def test_no_crash_repeats_itself_for_ever(self, run: Run, root: Path, story: Path) -> None:
        window, resuming = run(str(story))
        view = select(window.session.view, "valley-road")
        window.session.show(view)
        saved(resuming)
        window, _ = run()
        assert window.session.view == view
        window, _ = run()  # two runs did not outlive their first seconds
        assert window.session.story.id == "caucasus"
        assert "crashed twice" in window.notice.words.text()
        window, _ = run()  # crashed again: what was open is kept still
        assert buttons(window) == ["Restore session", "Discard"]
        run()
        run()
        window, resuming = run()
        press(window, "Restore session")
        assert window.session.view == view
        resuming._has_lived()
        left = len(list((root / "1").glob("session-before*")))
        window, resuming = run()
        assert window.session.view == view
        press(window, "Discard")
        assert len(list((root / "1").glob("session-before*"))) == left - 1

    def test_a_run_that_lasted_is_gone_on_with_however_often_it_is_killed(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        for target_id in ("valley-road", "ground-one", "valley-road", "ground-one"):
            window.session.show(select(window.session.view, target_id))
            resuming._has_lived()
            window, resuming = run()
            assert window.session.view.selection == target_id

    def test_another_story_that_is_asked_for_is_shown_and_the_old_one_offered(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        window.session.show(select(window.session.view, "valley-road"))
        saved(resuming)
        window, _ = run("caucasus")
        assert window.session.story.id == "caucasus"
        press(window, "Restore session")
        assert window.session.story.id == "ferry"
        assert window.session.view.selection == "valley-road"

    def test_a_story_that_is_away_is_offered_until_it_is_back(self, run: Run, story: Path) -> None:
        window, resuming = run(str(story))
        window.session.show(select(window.session.view, "valley-road"))
        saved(resuming)
        away = story.rename(story.with_name("away"))
        window, resuming = run()
        assert window.session.story.id == "caucasus"
        press(window, "Restore session")
        assert "Couldn’t restore" in window.notice.words.text()
        resuming.end()
        away.rename(story)
        window, _ = run()
        press(window, "Restore session")
        assert window.session.view.selection == "valley-road"

    def test_a_bookmark_is_written_while_changes_go_on(self, run: Run, root: Path, story: Path, qtbot: QtBot) -> None:
        # A save that waited for a pause would never come: something changes every few milliseconds.
        window, resuming = run(str(story))
        resuming._soon.setInterval(40)
        (root / "1" / "session.json").unlink()
        until = time.monotonic() + PATIENCE_S
        step = 0
        while not (root / "1" / "session.json").exists() and time.monotonic() < until:
            step += 1
            window.session.show(replace(window.session.view, text_scale=1 + (step % 50) / 100))
            qtbot.wait(5)
        assert (root / "1" / "session.json").exists()

    def test_a_disk_that_refuses_is_told_once_and_the_work_stays(
        self, run: Run, root: Path, story: Path, qtbot: QtBot
    ) -> None:
        window, resuming = run(str(story))
        for file in (root / "1").iterdir():
            file.unlink()
        (root / "1").rmdir()
        (root / "1").write_text("in the way")
        with qtbot.waitSignal(window.session.noticed) as told:
            saved(resuming)
        assert "session.json: " in told.args[0]
        with qtbot.assertNotEmitted(window.session.noticed, wait=100):
            saved(resuming)
            window.session.show(select(window.session.view, "valley-road"))
        assert window.session.view.selection == "valley-road"


# Real processes

READER = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from geodata.view.view_codec import view_to_table
from geodata.view.view import select
import json, random
from mapviewer.app import application
from mapviewer.app import crash_recovery as resuming
from mapviewer.app import window_state as remembering
resuming.SAVE_WITHIN_MS = remembering.SAVE_AFTER_MS = 60
if int(sys.argv[2]) % 2:
    resuming.SHORT_RUN_MS = 100  # a run that lasted
shown = Path(sys.argv[1]).open("a", encoding="utf-8")
chance = random.Random(int(sys.argv[2]))

def tell(window):
    shown.write(json.dumps(view_to_table(window.session.view)) + "\\n")
    shown.flush()

def change(window):
    session, view = window.session, window.session.view
    target = chance.choice(sorted(session.story.features))
    camera = replace(view.camera, lon_deg=round(chance.uniform(40, 50), 6), width_km=chance.uniform(300, 2000))
    session.show(replace(select(view, target), camera=camera, text_scale=chance.choice((1.0, 1.1, 1.25))))

original = application.open_window
def opened(*arguments):
    window, kept, told = original(*arguments)
    tell(window)
    window.session.changed.connect(lambda: tell(window))
    timer = QTimer(window)
    timer.timeout.connect(lambda: change(window))
    timer.start(7)
    return window, kept, told
application.open_window = opened
sys.exit(application.run_window(None))
"""


def kept_in(record: Record | None, default: View) -> View | None:
    """The view that a record brings back."""
    if record is None or not record.bookmark.story:
        return None
    return view_from_table(record.bookmark.view, default) if record.bookmark.view else default


def killed_run(log: Path, number: int, after_s: float, has_come: Callable[[], bool]) -> str:
    """Run a program that changes its view all the time, kill it once something *has come*, and return what it said."""
    command = [sys.executable, "-c", READER, str(log), str(number)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        until = time.monotonic() + PROCESS_S
        while not has_come() and time.monotonic() < until:
            assert process.poll() is None
            time.sleep(0.01)
        time.sleep(after_s)
        os.kill(process.pid, signal.SIGKILL)
        assert process.stderr is not None
        return process.stderr.read()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_a_killed_process_loses_nothing(own_home: Path, tmp_path: Path) -> None:
    """Ten runs, each killed at another moment, at the start or while views change 140 times a second."""
    chance = random.Random(6)
    default = open_story("caucasus").view
    log = tmp_path / "shown.jsonl"
    file = own_home / "state" / "mapviewer" / "sessions" / "1" / "session.json"
    settings = own_home / "config" / "mapviewer" / "settings.json"
    went_on = 0
    for number in range(10):
        log.unlink(missing_ok=True)
        before = read_record(file)[0]
        # At the start, while views change, or once the first of this run is on the disk, however slow that is.
        kept = file.read_text(encoding="utf-8") if file.exists() else ""
        come = (
            lambda kept=kept: file.exists() and '"view":{}' not in file.read_text() and file.read_text() != kept,
            lambda: True,
            lambda: log.exists() and log.stat().st_size > 0,
        )[number % 3]
        said = killed_run(log, number, chance.uniform(0.0, 1.0), come)
        assert "Traceback" not in said
        # What is on the disk is whole.
        if settings.exists():
            assert load_settings(settings)[1] == ""
        record, note = read_record(file)
        assert note == ""
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        views = [view_from_table(json.loads(line), default) for line in lines]
        afresh = before is not None and before.short_runs >= 2
        if afresh:
            # A run after two short ones starts afresh, and what was open is kept beside.
            assert not views or views[0] == default
            aside = [read_record(path)[0] for path in file.parent.glob("session-before-*.json")]
            assert before in (*aside, record)
        elif before is not None and views:
            assert views[0] == (kept_in(before, default) or default)
            went_on += before.bookmark.view != {}
        # The view of a moment that was really shown, and not of long ago.
        found = kept_in(record, default)
        if found is not None:
            assert found in [*views, kept_in(before, default), *([default] if afresh else [])]
            assert len(views) < 600 or found in views[-600:]
    assert went_on > 0


def test_a_view_survives_the_way_through_the_file(tmp_path: Path) -> None:
    story = open_story("caucasus")
    for step in story.steps:
        record = Record(Bookmark("caucasus", view_to_table(step.view)))
        again = record_from_table(json.loads(record_text(record)))
        assert view_from_table(again.bookmark.view, story.view) == step.view
