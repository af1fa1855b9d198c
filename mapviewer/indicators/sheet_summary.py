"""What was read of a sheet, in words."""

from __future__ import annotations

from geodata.indicators import Indicator

MOST_PROBLEMS = 200


def read_words(indicator: Indicator) -> str:
    """How many numbers, states and years, and how many cells hold none."""
    known = len(indicator.numbers)
    missing = len(indicator.values) - known
    states = len({value.state for value in indicator.values if value.number is not None})
    words = f"{indicator.file}: {known} number{'s' if known != 1 else ''} for {states} states{_years(indicator)}"
    return words + (f"; {missing} without a number, shown as “no data”." if missing else ".")


def _years(indicator: Indicator) -> str:
    years = indicator.years
    if not years:
        return ""
    return f", {years[0]}–{years[-1]}" if len(years) > 1 else f", {years[0]}"


def problems_words(indicator: Indicator | None) -> str:
    """A line for each row that could not be used; of very many the first."""
    problems = indicator.problems if indicator is not None else ()
    more = len(problems) - MOST_PROBLEMS
    return "\n".join([*problems[:MOST_PROBLEMS], *([f"… and {more} more"] if more > 0 else [])])
