"""Colours by a column: one for each word, one for each class of numbers, none for what says that there is no value."""

from __future__ import annotations

from geodata.io.repair.class_colours import MOST_WORDS, NUMBER_COLOURS, coloured_by
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.paint import CLASS, COLOUR


def coloured(*values: object) -> list[tuple[object, object]]:
    rows = [
        Feature(str(number), "", Names(str(value)), properties={"value": value}) for number, value in enumerate(values)
    ]
    return [(row.properties.get(COLOUR), row.properties.get(CLASS)) for row in coloured_by(rows, "value")]


def test_cells_without_a_number_have_no_colour_among_numbers() -> None:
    found = coloured(*range(1, 11), "nan", "n/a", None)
    assert found[0] == (NUMBER_COLOURS[0], "1 – 2")
    assert found[9] == (NUMBER_COLOURS[-1], "9 – 10")
    assert found[10:] == [(None, None)] * 3


def test_a_word_among_numbers_makes_all_of_them_words() -> None:
    found = coloured(*range(1, 11), "many")
    assert found[0][1] == "1"
    assert len({colour for colour, _ in found}) == MOST_WORDS
