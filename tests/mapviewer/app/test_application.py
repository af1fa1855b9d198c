"""Which story and which view the window begins with."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata import DataError, open_story
from geodata.view.view import Theme, View
from geodata.view.view_codec import link_of, view_to_table
from mapviewer.app.application import first_view, greet, open_window
from mapviewer.app.crash_recovery import CrashRecovery
from mapviewer.app.main_window import MainWindow
from mapviewer.manual.welcome import Welcome
from mapviewer.persistence.session_record import Bookmark, Record, last_bookmark, record_text
from mapviewer.persistence.settings import Settings, save_settings
from mapviewer.session.story_opening import reference_of
from tests.storybook import write_story


@pytest.fixture
def file(tmp_path: Path, qapp: QApplication) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def sessions(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


def leave(sessions: Path, story: str, view: Mapping[str, Any], number: int = 1, at_s: float = 1_000.0) -> None:
    """A program was there and ended in good order."""
    path = sessions / str(number) / "session.json"
    path.parent.mkdir(parents=True)
    path.write_text(record_text(Record(Bookmark(story, view), ended=True)))
    os.utime(path, (at_s, at_s))


def remembered(sessions: Path, story_path: Path) -> View:
    story = open_story(story_path)
    view = replace(story.view, date=dt.date(2001, 1, 1), theme=Theme.DARK, text_scale=1.4)
    leave(sessions, reference_of(story), view_to_table(view))
    return view


@pytest.fixture
def start(qtbot: QtBot, file: Path, sessions: Path) -> Iterator[Callable[..., tuple[MainWindow, list[str]]]]:
    begun: list[CrashRecovery] = []

    def run(name: str | None = None) -> tuple[MainWindow, list[str]]:
        window, resuming, sentences = open_window(name, file, sessions)
        qtbot.addWidget(window)
        begun.append(resuming)
        return window, sentences

    yield run
    for resuming in begun:
        resuming.end()


def test_the_first_start_shows_the_bundled_story(qtbot: QtBot, file: Path) -> None:
    window, _, sentences = open_window(None, file)
    qtbot.addWidget(window)
    assert window.session.story.id == "caucasus"
    assert sentences == []


Started = Callable[..., tuple[MainWindow, list[str]]]


def test_the_last_story_and_view_are_shown_again(start: Started, sessions: Path, tmp_path: Path) -> None:
    view = remembered(sessions, write_story(tmp_path))
    window, sentences = start()
    assert (window.session.story.id, window.session.view, sentences) == ("ferry", view, [])
    assert not window.session.history.can_go_back


def test_the_view_is_that_of_the_program_that_wrote_last(start: Started, sessions: Path) -> None:
    view = open_story("caucasus").view
    for number, story in enumerate(("caucasus", "caucasus", ""), 1):  # the last one is of a story on no disk
        table = view_to_table(replace(view, date=dt.date(1992 + number, 5, 1)))
        leave(sessions, story, table, number, at_s=1_000.0 * number)
    assert last_bookmark(sessions).view["date"] == "1994-05-01"
    window, _ = start()
    assert window.session.view.date == dt.date(1994, 5, 1)


def test_another_story_begins_in_its_own_view_with_the_readers_theme(
    start: Started, sessions: Path, tmp_path: Path
) -> None:
    remembered(sessions, write_story(tmp_path))
    window, _ = start("caucasus")
    own = open_story("caucasus").view
    assert window.session.view == replace(own, theme=Theme.DARK, text_scale=1.4)


def test_a_last_story_that_is_gone_is_told(start: Started, sessions: Path) -> None:
    leave(sessions, "/gone/story", {"x": 1})
    window, (sentence,) = start()
    assert window.session.story.id == "caucasus"
    assert "/gone/story" in sentence


def test_without_a_record_the_story_opened_last_is_shown(start: Started, file: Path, tmp_path: Path) -> None:
    save_settings(file, Settings(recent=(str(write_story(tmp_path)), "caucasus")))
    window, sentences = start()
    assert (window.session.story.id, sentences) == ("ferry", [])


@pytest.mark.parametrize(
    "text", ['{"bookmark": []}', '{"bookmark": {"story": 1, "view": []}}', "{", '{"bookmark": {"lesson": 3}}']
)
def test_a_record_that_makes_no_sense_is_told_and_passed_over(start: Started, sessions: Path, text: str) -> None:
    (sessions / "1").mkdir(parents=True)
    (sessions / "1" / "session.json").write_text(text)
    window, (sentence,) = start()
    assert window.session.story.id == "caucasus"
    assert "session-damaged.json" in sentence


def test_a_story_asked_for_by_name_must_open(file: Path) -> None:
    with pytest.raises(DataError, match="story not found"):
        open_window("/gone/story", file)


def test_damaged_settings_are_told(qtbot: QtBot, file: Path) -> None:
    file.write_text("{{{")
    window, _, (sentence,) = open_window(None, file)
    qtbot.addWidget(window)
    assert "settings-damaged.json" in sentence


@pytest.mark.parametrize("table", [{"camera": [1, 2]}, {"date": "x"}, {"camera": [0, 0, -1, 5], "date": "2020-01-01"}])
def test_a_view_that_makes_no_sense_is_left(qapp: QApplication, table: dict[str, object]) -> None:
    story = open_story("caucasus")
    assert first_view(story, Bookmark("caucasus", table)) == story.view


def test_a_selection_that_is_gone_is_dropped(qapp: QApplication, tmp_path: Path) -> None:
    path = write_story(tmp_path)
    story = open_story(path)
    table = view_to_table(replace(story.view, selection="was-there-once"))
    assert first_view(story, Bookmark(reference_of(story), table)).selection == ""
    kept = view_to_table(replace(story.view, selection="country:arm"))
    assert first_view(story, Bookmark(reference_of(story), kept)).selection == "country:arm"


def test_a_bundled_story_is_known_by_name_and_another_by_path(tmp_path: Path) -> None:
    assert reference_of(open_story("caucasus")) == "caucasus"
    path = write_story(tmp_path)
    assert reference_of(open_story(path)) == str(path.resolve())


def test_a_copied_link_opens_its_story_in_its_view(start: Callable[..., tuple[MainWindow, list[str]]]) -> None:
    story = open_story("sahel")
    view = replace(story.steps[2].view, date=dt.date(2023, 8, 1))
    window, _ = start(link_of("sahel", view))
    assert window.session.story.id == "sahel"
    shown = window.session.view
    assert (shown.date, shown.selection, shown.lens) == (view.date, view.selection, view.lens)
    assert shown.camera.width_km == pytest.approx(view.camera.width_km, abs=0.01)
    assert [s.id for s in shown.layers if s.visible] == [s.id for s in view.layers if s.visible]


def test_the_first_screen_is_shown_over_a_window_and_never_alone(start: Started, qtbot: QtBot) -> None:
    window, _ = start()
    window.show()
    window.close()
    greet(window)
    assert window.findChild(Welcome) is None
    window.show()
    greet(window)
    screen = window.findChild(Welcome)
    assert screen is not None
    assert screen.isVisible()
