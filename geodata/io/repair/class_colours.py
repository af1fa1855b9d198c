"""A colour for each value of a column: its own where it is one, else that of its class."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Any

from geodata.indicators.cell_values import is_missing
from geodata.io.repair.attribute_fields import text_in
from geodata.io.repair.number_format import number_in
from geodata.story.feature import Feature
from geodata.story.paint import CLASS, COLOUR, ORDER, colour_of

MOST_WORDS, CLASSES = 8, 5
# Told apart by eyes of all kinds (Okabe and Ito, 2008), without the black that labels have.
WORD_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c5a2b", "#b8a800")
OTHER_COLOUR, OTHER = "#8a8a8a", "…"
NUMBER_COLOURS = ("#cfe3b4", "#9cc98a", "#63a86a", "#35804f", "#1a5a36")  # from few to many


def coloured_by(rows: Sequence[Feature], column: str) -> tuple[Feature, ...]:
    """The features in the colours of a column; those without a value keep the colour of their layer."""
    values = [row.properties.get(column) for row in rows]
    styles = _styles(values)
    return tuple(
        replace(row, properties={**row.properties, **styles[text]}) if (text := text_in(value)) in styles else row
        for row, value in zip(rows, values, strict=True)
    )


def _styles(values: Sequence[Any]) -> Mapping[str, dict[str, Any]]:
    """What each value, as a text, adds to a feature's properties."""
    texts = [text for value in values if (text := text_in(value))]
    colours = {text: colour_of(text)[0] for text in set(texts)}
    if texts and all(colours.values()):
        return {text: {COLOUR: colour} for text, colour in colours.items()}
    numbers = {text: number for text in set(texts) if (number := number_in(text)) is not None and isfinite(number)}
    if len(numbers) == len({text for text in texts if not is_missing(text)}) > MOST_WORDS:
        return _of_numbers(sorted(numbers.values()), numbers)
    by_count = [text for text, _ in Counter(texts).most_common()]
    listed = by_count if len(by_count) <= MOST_WORDS else by_count[: MOST_WORDS - 1]
    made = {text: _style(WORD_COLOURS[number], text, number) for number, text in enumerate(listed)}
    return made | {text: _style(OTHER_COLOUR, OTHER, MOST_WORDS) for text in by_count if text not in made}


def _of_numbers(ordered: Sequence[float], numbers: Mapping[str, float]) -> dict[str, dict[str, Any]]:
    """Classes of about as many different numbers each."""
    ends = sorted({ordered[(len(ordered) * part - 1) // CLASSES] for part in range(1, CLASSES + 1)})
    starts = [ordered[0], *(ordered[bisect_right(ordered, end)] for end in ends[:-1])]
    titles = [f"{a:,g} – {b:,g}" if a != b else f"{a:,g}" for a, b in zip(starts, ends, strict=True)]
    places = {text: bisect_left(ends, number) for text, number in numbers.items()}
    return {text: _style(NUMBER_COLOURS[place], titles[place], place) for text, place in places.items()}


def _style(colour: str, title: str, order: int) -> dict[str, Any]:
    return {COLOUR: colour, CLASS: title, ORDER: order}
