"""A text of a megabyte of one sign ends at once: no pattern tries it again from each of its places.

Nothing is timed. What these tests guard against took minutes to hours, found by the fuzzer in a table of long numbers.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from geodata import DataError
from geodata.article.article import open_article
from geodata.article.sentences import sentences
from geodata.indicators.cell_values import number_of, uses_decimal_comma
from geodata.indicators.sheet_reader import read_indicator
from geodata.io.repair.number_format import degrees_in, number_in
from geodata.map.states import find_state, suggest_states
from tests.bad.here import read_here

LENGTH = 1_000_000
SIGNS = (" ", "\t", "9", ".", ",", "(", "%", "a", ". ", "(a", "1,", " ,")


def run_of(sign: str) -> str:
    return sign * (LENGTH // len(sign))


@pytest.mark.parametrize("sign", SIGNS)
def test_a_long_run_is_no_number_and_no_state(sign: str) -> None:
    for text in (f"12{run_of(sign)}x", f"({run_of(sign)}x"):
        assert number_of(text) is None
        assert number_of(text, decimal_comma=True) is None
        assert not uses_decimal_comma([text])
        assert number_in(text) is None
        assert degrees_in(text) is None
        assert find_state(text) is None
        assert all(state.name for state in suggest_states(text))


@pytest.mark.parametrize("sign", SIGNS)
def test_a_long_run_is_in_some_sentence(sign: str) -> None:
    text = f"It began. It went on {run_of(sign)}x It ended."
    found = sentences(text)
    assert text[found[0].start : found[0].end] == "It began."
    assert text[found[-1].start : found[-1].end].endswith("It ended.")


@pytest.mark.parametrize("sign", SIGNS)
def test_files_with_a_long_run_are_read_or_refused(sign: str, tmp_path: Path) -> None:
    run = run_of(sign)
    table, places, text = tmp_path / "table.csv", tmp_path / "places.kml", tmp_path / "article.txt"
    table.write_text(f'Country;Share (%{run[:1000]});2024\nArmenia;"{run}x";1.5\nAzerbaijan;2;"12{run}x"\n')
    places.write_text(
        f"<kml><Placemark><name>A</name><Point><coordinates>46.75 ,{run}x 39.76, 0</coordinates></Point></Placemark>"
        "<Placemark><name>B</name><Point><coordinates>46.75,39.76</coordinates></Point></Placemark></kml>"
    )
    text.write_text(f"A title\n\nIt began in Baku. {run}x It ended in Aktau.\n")
    for read in (lambda: read_indicator(table), lambda: read_here(places), lambda: open_article(text)):
        with suppress(DataError):
            assert read() is not None
