"""What a sheet of numbers says: one value a state and year, and what of the sheet could not be used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from geodata.core.phrase import Numeral


@dataclass(frozen=True, slots=True)
class Value:
    """One row: a state's number in a year (None: any year); None as number says that it is not known.

    ``further`` is what the row's other columns say, as pairs of heading and text.
    ``start`` is the first day of a quarter, a month or a day, None where the value is one of a year.
    """

    state: str
    year: int | None
    number: float | None
    row: int
    source: str = ""
    note: str = ""
    further: tuple[tuple[str, str], ...] = ()
    start: dt.date | None = None

    @property
    def since(self) -> dt.date:
        """The first day of the value's year or part of a year; the first day of all where it has none."""
        return self.start or dt.date(self.year or 1, 1, 1)

    @property
    def when(self) -> str:
        """The year, or the first day of the part of a year; empty for a value of any time."""
        return self.start.isoformat() if self.start else str(self.year) if self.year is not None else ""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row whose state was not recognised, with codes of suggested states, best first.

    ``reason`` says why, where the text is understood: a state that no longer exists.
    """

    row: int
    text: str
    suggestions: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Indicator:
    """The values of one column of a table. ``names`` maps numbers to words (1: "in favour")."""

    title: str
    file: str
    column: str
    values: tuple[Value, ...]
    unit: str = ""
    source: str = ""
    summary: str = ""
    names: Mapping[float, str] = field(default_factory=dict)
    unmatched: tuple[Unmatched, ...] = ()
    problems: tuple[str, ...] = ()

    @cached_property
    def numbers(self) -> tuple[float, ...]:
        """Every known number, in order of size."""
        return tuple(sorted(value.number for value in self.values if value.number is not None))

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years that occur, in order; none for a sheet without years."""
        return tuple(sorted({value.year for value in self.values if value.year is not None}))

    @cached_property
    def by_state(self) -> Mapping[str, tuple[Value, ...]]:
        """Each state's values in order of year."""
        found: dict[str, list[Value]] = {}
        for value in sorted(self.values, key=lambda value: (value.state, value.since)):
            found.setdefault(value.state, []).append(value)
        return {state: tuple(own) for state, own in found.items()}

    def on(self, day: dt.date) -> Mapping[str, Value]:
        """What holds on a day: each state's latest value that has begun; of a year, that of the whole year."""
        found = {}
        for state, own in self.by_state.items():
            known = [value for value in own if value.since <= day]
            if known:
                found[state] = known[-1]
        return found

    def in_year(self, year: int) -> Mapping[str, Value]:
        """What holds in a year: each state's value of that year, else its latest earlier one.

        A row of the year without a number counts: then it is not known, and no older number takes its place.
        """
        found = {}
        for state, own in self.by_state.items():
            known = [value for value in own if value.year is None or value.year <= year]
            if known:
                found[state] = known[-1]
        return found


def number_words(number: float) -> Numeral:
    """A number as people write it: grouped by thousands, without more digits than it needs.

    >>> number_words(18.6), number_words(1234567.0), number_words(0.0451), number_words(-3.0)
    ('18.6', '1,234,567', '0.0451', '−3')
    """
    if number == int(number) and abs(number) < 1e15:
        words = f"{int(number):,}"
    elif abs(number) >= 1000:
        words = f"{number:,.0f}"
    else:
        words = f"{number:.4g}"
    return Numeral(words.replace("-", "−"))


def value_words(indicator: Indicator, number: float | None) -> str:
    """Format a value with its unit or its word; "no data" for missing values."""
    if number is None:
        return "no data"
    if number in indicator.names:
        return indicator.names[number]
    return f"{number_words(number)} {indicator.unit}".strip()
