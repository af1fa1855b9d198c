"""Which story and which view the window begins with."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata import DataError, open_story
from geodata.view.view import Theme, View
from geodata.view.view_codec import view_to_table
from mapviewer.app.application import first_view, open_window
from mapviewer.persistence.settings import Settings, save_settings
from mapviewer.session.story_opening import reference_of
from tests.storybook import write_story


@pytest.fixture
def file(tmp_path: Path, qapp: QApplication) -> Path:
    return tmp_path / "settings.json"


def remembered(story_path: Path, **changed: object) -> tuple[Settings, View]:
    story = open_story(story_path)
    view = replace(story.view, date=dt.date(2001, 1, 1), theme=Theme.DARK, text_scale=1.4)
    return Settings(story=reference_of(story), view=view_to_table(view)), view


def test_the_first_start_shows_the_bundled_story(qtbot: QtBot, file: Path) -> None:
    window, _, sentences = open_window(None, file)
    qtbot.addWidget(window)
    assert window.session.story.id == "caucasus"
    assert sentences == []


def test_the_last_story_and_view_are_shown_again(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    settings, view = remembered(write_story(tmp_path))
    save_settings(file, settings)
    window, _, sentences = open_window(None, file)
    qtbot.addWidget(window)
    assert (window.session.story.id, window.session.view, sentences) == ("ferry", view, [])
    assert not window.session.history.can_go_back


def test_another_story_begins_in_its_own_view_with_the_readers_theme(qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    settings, _ = remembered(write_story(tmp_path))
    save_settings(file, settings)
    window, *_ = open_window("caucasus", file)
    qtbot.addWidget(window)
    own = open_story("caucasus").view
    assert window.session.view == replace(own, theme=Theme.DARK, text_scale=1.4)


def test_a_last_story_that_is_gone_is_told(qtbot: QtBot, file: Path) -> None:
    save_settings(file, Settings(story="/gone/story", view={"x": 1}))
    window, _, (sentence,) = open_window(None, file)
    qtbot.addWidget(window)
    assert window.session.story.id == "caucasus"
    assert "/gone/story" in sentence


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
    assert first_view(story, Settings(story="caucasus", view=table)) == story.view


def test_a_selection_that_is_gone_is_dropped(qapp: QApplication, tmp_path: Path) -> None:
    path = write_story(tmp_path)
    story = open_story(path)
    table = view_to_table(replace(story.view, selection="was-there-once"))
    assert first_view(story, Settings(story=reference_of(story), view=table)).selection == ""
    kept = view_to_table(replace(story.view, selection="country:arm"))
    assert first_view(story, Settings(story=reference_of(story), view=kept)).selection == "country:arm"


def test_a_bundled_story_is_known_by_name_and_another_by_path(tmp_path: Path) -> None:
    assert reference_of(open_story("caucasus")) == "caucasus"
    path = write_story(tmp_path)
    assert reference_of(open_story(path)) == str(path.resolve())
