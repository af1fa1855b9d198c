"""Answers of the confined process are kept under the bytes they were made from, and used again for those alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from geodata.gate import answer_cache
from geodata.gate.answer_cache import answer_key, keep_answer, kept_answer
from geodata.indicators.sheet import read_sheet
from geodata.io.layer_file import MAGIC
from geodata.story_format import feature_files


def test_a_kept_answer_comes_back_for_the_same_reader_name_and_bytes_alone(answers: Path) -> None:
    key = answer_key("reader|1", "a.csv", b"1;2")
    assert kept_answer(key) is None
    keep_answer(key, b"answer")
    assert kept_answer(key) == b"answer"
    for other in (("reader|2", "a.csv", b"1;2"), ("reader|1", "b.csv", b"1;2"), ("reader|1", "a.csv", b"1;3")):
        assert kept_answer(answer_key(*other)) is None
    assert (answers / key).is_file()


def test_a_file_that_is_the_same_is_not_read_again(answers: Path, tmp_path: Path) -> None:
    """What lies in the cache is what is shown, so it was taken from there."""
    path = tmp_path / "ferries.csv"
    path.write_text("country,ferries\nArmenia,1\n")
    first = read_sheet(path)
    (made,) = answers.iterdir()
    answer = kept_answer(made.name)
    assert answer is not None
    assert answer.count(b"ferries") == 1
    keep_answer(made.name, answer.replace(b"ferries", b"sailing"))
    assert "ferries" in str(first)
    assert "sailing" in str(read_sheet(path))
    path.write_text("country,ferries\nArmenia,2\n")
    assert "ferries" in str(read_sheet(path))


def test_geometries_kept_in_an_older_form_are_not_looked_up() -> None:
    """Else a story that was opened by the program before could not be drawn by this one."""
    assert (MAGIC, feature_files._VERSION) == (b"MVLAYER3", 2), "raise _VERSION with MAGIC, then both of these"


def test_the_oldest_answers_make_room(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(answer_cache, "cache_folder", lambda _name: tmp_path)
    monkeypatch.setattr(answer_cache, "LIMIT_BYTES", 2500)
    for number in range(4):
        keep_answer(f"{number}" * 40, bytes(1000))
        os.utime(tmp_path / (f"{number}" * 40), (number, number))
    assert [kept_answer(f"{number}" * 40) is not None for number in range(4)] == [False, False, True, True]


def test_a_disk_that_takes_nothing_costs_only_the_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr(answer_cache, "cache_folder", lambda _name: tmp_path / "file")
    keep_answer("a" * 40, b"answer")
    assert kept_answer("a" * 40) is None
