"""Whatever a file that the program itself writes says, it is a value or one sentence: the program always starts."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geodata import DataError, open_story
from geodata.gate.answer_cache import kept_answer
from geodata.io.layer_file import MAGIC, parse_handover
from geodata.story_format.feature_files import FeatureFile
from geodata.view.view_codec import view_from_link, view_from_table
from mapviewer.authoring.autosave import NAME, ORIGIN, unsaved_story
from mapviewer.persistence.session_record import Record, read_record, record_text
from mapviewer.persistence.settings import Settings, load_settings, save_settings
from mapviewer.persistence.start_choice import begin
from tests.storybook import write_story

# Values of the kinds that JSON and TOML have, the odd ones among them: huge and endless numbers, halves of characters.
scalars = (
    st.none() | st.booleans() | st.integers(-(10**25), 10**25) | st.floats() | st.text(max_size=8)
    | st.sampled_from(["", "\0", "\ud800", "caucasus", "2024-13-45", "NaN", "../x", "a" * 300])
)  # fmt: skip
KEYS = ("bookmark", "story", "view", "lesson", "ended", "short_runs", "lines", "points_m", "pen", "step", "revealed",
        "rectangle", "splitters", "hidden", "recent", "camera", "date", "layers", "theme", "selection", "names", "path",
        "taken", "target", "body", "selector", "exact", "id", "decision", "score", "text_scale")  # fmt: skip
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner),
    max_leaves=12,
)
texts = documents.map(json.dumps) | st.text(max_size=40) | st.sampled_from(["", "[" * 3000, "{" * 3000, '{"a":' * 3000])
often = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return path


@often
@given(texts)
def test_any_settings_are_settings_and_any_record_is_one_or_a_sentence(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found, note = load_settings(write(folder / "settings.json", text))
        assert isinstance(found, Settings)
        assert "\n" not in note
        record, note = read_record(write(folder / "session.json", text))
        assert record is None or isinstance(record, Record)
        assert (record is None) == bool(note)
        note.encode()  # no half of a character, which could not be shown
        save_settings(folder / "again.json", found)
        assert load_settings(folder / "again.json") == (found, "")
        if record is not None:
            write(folder / "again.json", record_text(record))
            again, _ = read_record(folder / "again.json")
            assert again is not None
            assert record_text(again) == record_text(record)


@often
@given(texts)
def test_any_record_in_a_folder_of_sessions_lets_the_program_start(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        slot = Path(name) / "1"
        slot.mkdir()
        write(slot / "session.json", text)
        write(slot / "session-before-1.json", text)
        start = begin(Path(name), None)
        assert start.slot is not None
        start.slot.lock.unlock()


@often
@given(texts)
def test_any_origin_of_unsaved_work_is_one_or_none(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / ORIGIN, text)
        assert unsaved_story(folder) is None
        write(folder / NAME, text)
        assert unsaved_story(folder) is None


@often
@given(documents)
def test_any_view_of_a_link_or_a_record_is_a_view_or_a_sentence(value: Any) -> None:
    base = open_story().view
    refused_or_read(lambda: view_from_table(value, base))
    refused_or_read(lambda: view_from_link(f"mapviewer:{value}", base))


@often
@given(st.binary(max_size=60), documents)
def test_any_bytes_of_the_cache_are_an_answer_or_none(data: bytes, value: Any) -> None:
    for kept in (data, json.dumps(value).encode(), MAGIC + data, len(data).to_bytes(8, "little") + data):
        refused_or_read(partial(parse_handover, kept, "a"))
        refused_or_read(FeatureFile("a", kept).attributes)
        refused_or_read(FeatureFile("a", kept).geometries)


def refused_or_read(read: Callable[[], object]) -> None:
    try:
        read()
    except DataError:
        return


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(documents)
def test_any_findings_are_left_out_or_read(value: Any) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = write_story(Path(name))
        write(folder / "findings.json", json.dumps(value))
        refused_or_read(lambda: open_story(folder))


def test_a_damaged_answer_in_the_cache_is_none(answers: Path) -> None:
    folder, key = answers, "a" * 40
    for data in (b"", b"MVANSWER1", b"MVANSWER1" + os.urandom(60)):
        (folder / key).write_bytes(data)
        assert kept_answer(key) is None
    (folder / key).unlink()


@pytest.mark.parametrize("kind", ["settings", "record"])
def test_what_is_damaged_is_set_aside_each_time_under_a_name_of_its_own(kind: str, tmp_path: Path) -> None:
    read = load_settings if kind == "settings" else read_record
    for content in ("[1", "[2", "[3"):
        read(write(tmp_path / "a.json", content))
    aside = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert aside == {"a-damaged.json": "[1", "a-damaged-2.json": "[2", "a-damaged-3.json": "[3"}
