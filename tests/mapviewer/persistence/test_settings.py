from __future__ import annotations

import contextlib
import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.persistence.settings import (
    RECENT_LIMIT,
    Settings,
    load_settings,
    opened,
    save_settings,
    settings_from_table,
    settings_path,
    settings_text,
)

FULL = Settings(
    geometry="AdnQywADAAA=",
    splitters={"columns": (250, 800, 300)},
    hidden=("alignment",),
    recent=("caucasus", "/home/née/story"),
    reduced_motion=True,
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    save_settings(path, FULL)
    assert load_settings(path) == (FULL, "")
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_settings_of_an_older_version_open_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    older = {
        "rectangle": [10, 20, 1366, 700], "maximised": True, "story": "caucasus", "view": {"date": "2020-01-01"},
        "splitters": {"columns": [250, 800, 300]}, "recent": ["caucasus"],
    }  # fmt: skip
    path.write_text(json.dumps(older))
    settings, note = load_settings(path)
    assert note == ""
    assert settings == Settings(splitters={"columns": (250, 800, 300)}, recent=("caucasus",))


def test_no_file_means_defaults_without_a_word(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == (Settings(), "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"splitters": 3}',
        '{"splitters": {"columns": [1e300, 1]}}',
        '{"recent": 5}',
        "[" * 100_000,
    ],
)
def test_damaged_settings_are_set_aside_and_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings, note = load_settings(path)
    assert settings == Settings()
    assert "settings-damaged.json" in note
    assert (tmp_path / "settings-damaged.json").read_text() == text
    assert not path.exists()


def test_bytes_that_are_no_text_are_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\x00")
    settings, note = load_settings(path)
    assert settings == Settings()
    assert "renamed to" in note


def test_a_failed_write_leaves_the_old_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, FULL)
    with pytest.raises(TypeError):
        save_settings(
            path,
            Settings(hidden=(object(),)),  # type: ignore[arg-type]
        )
    assert load_settings(path) == (FULL, "")
    assert len(list(tmp_path.iterdir())) == 1


def test_recent_stories_are_few_and_unique() -> None:
    settings = Settings()
    for number in range(20):
        settings = opened(settings, f"story {number % 10}")
    assert settings.recent[0] == "story 9"
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_LIMIT


def test_the_path_is_in_the_users_configuration(own_home: Path) -> None:
    assert own_home in settings_path().parents


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["geometry", "splitters", "hidden", "recent"]) | st.text(),
                inner,
            )
        ),
    )
)
def test_any_table_is_understood_or_refused(table: object) -> None:
    with contextlib.suppress(ValueError, TypeError, OverflowError):
        assert isinstance(settings_from_table(table), Settings)


def test_what_the_file_does_not_say_is_as_in_a_new_window() -> None:
    assert settings_from_table({}) == Settings()


@pytest.mark.parametrize("left_out", [field.name for field in fields(Settings)])
def test_each_part_may_be_missing(left_out: str) -> None:
    table = {key: value for key, value in json.loads(settings_text(FULL)).items() if key != left_out}
    assert settings_from_table(table) == replace(FULL, **{left_out: getattr(Settings(), left_out)})
