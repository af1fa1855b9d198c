"""Summary of what was read from a data table."""

from __future__ import annotations

from geodata.indicators import Indicator
from mapviewer.ui.translate import told, tr

MOST_PROBLEMS = 200


def read_words(indicator: Indicator) -> str:
    """Summarise how many values, states and years were read, and how many cells are empty."""
    known = len(indicator.numbers)
    missing = len(indicator.values) - known
    states = len({value.state for value in indicator.values if value.number is not None})
    values, of_states = tr("Data", "%n value(s)", "", known), tr("Data", "%n state(s)", "", states)
    words = tr("Data", "{file}: {values} for {states}{years}.")
    summary = words.format(file=indicator.file, values=values, states=of_states, years=_years(indicator))
    return summary + (
        " " + tr("Data", "%n cell(s) without a number, shown as “no data”.", "", missing) if missing else ""
    )


def _years(indicator: Indicator) -> str:
    years = indicator.years
    if not years:
        return ""
    return f", {years[0]}–{years[-1]}" if len(years) > 1 else f", {years[0]}"


def problems_words(indicator: Indicator | None) -> str:
    """Return a line for each skipped row, up to a limit."""
    problems = indicator.problems if indicator is not None else ()
    more = len(problems) - MOST_PROBLEMS
    last = [tr("Data", "… and {count} more").format(count=more)] if more > 0 else []
    return "\n".join([*map(told, problems[:MOST_PROBLEMS]), *last])
