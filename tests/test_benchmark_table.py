"""What `python -m benchmarks` writes: groups that were not measured again keep their rows, and say of when they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.rows import GROUPS, measured
from benchmarks.table import README_BEGIN, README_END, Row, merged, read_results, write_readme, write_results

NAMES = [group.__name__ for group in GROUPS]
PAN = Row("Pan", 12.0, 16.7, "per frame", 1.0, group="window", measured="1 May; a machine")
START = Row("Start", 400.0, 161.0, "bare window", 2.0, group="first_paint", measured="1 May; a machine")


def test_rows_of_other_groups_stay_and_those_of_the_group_are_replaced(tmp_path: Path) -> None:
    write_results(tmp_path, [START, PAN])
    assert read_results(tmp_path) == [START, PAN]
    again = replace(PAN, ours=20.0, measured="2 May; a machine")
    assert merged(read_results(tmp_path), [again], NAMES) == [START, again]
    assert merged(read_results(tmp_path), [], NAMES) == [START, PAN]
    write_results(tmp_path, [START, again])
    words = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "* `first_paint`: 1 May; a machine" in words
    assert "* `window`: 2 May; a machine" in words
    assert "| Pan | 20.0 ms | 16.7 ms per frame | 1.20 | 1.00 | **no** |" in words


def test_the_table_of_the_readme_is_written_between_its_marks(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n\n{README_BEGIN}\nold\n{README_END}\n\nafter\n", encoding="utf-8")
    for _ in range(2):
        write_readme(readme, [PAN])
    words = readme.read_text(encoding="utf-8")
    assert words.startswith("before\n\n")
    assert words.endswith("\n\nafter\n")
    assert words.count("| Pan |") == 1
    assert "old" not in words
    readme.write_text("nothing", encoding="utf-8")
    with pytest.raises(SystemExit, match="marks"):
        write_readme(readme, [PAN])


def test_a_group_that_fails_leaves_no_rows_and_ends_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def window(_folder: Path) -> list[Row]:
        raise SystemExit("no screen")

    assert measured(window, tmp_path, "a machine") == []
    assert "failed: no screen" in capsys.readouterr().out
