"""Which row of a table is its heading: the one above the first row that names a state and says something of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from geodata.indicators.cell_values import Cell, number_of, text_of
from geodata.indicators.periods import period_of
from geodata.indicators.state_column import is_heading_word, named_in

HEAD_ROWS = 20
_LOOKED_AT = 60
Row = tuple[Cell, ...]


def heading_row(rows: Sequence[Row]) -> int:
    """The index of the heading; -1 for a table without one.

    Where no column names states it is the first row that is as full as any: above it some tables have a title or
    credits.

    >>> heading_row([(None, 2019.0), ("FR", 1.5), ("DE", 3.5)]), heading_row([("FR", 1.0), ("DE", 2.0)])
    (0, -1)
    """
    column = state_column_of(rows)
    if column < 0:
        return _fullest(rows)
    first = next(index for index, row in enumerate(rows) if _names_a_state(row, column))
    if is_heading_word(text_of(rows[first][column])) and not _has_numbers(rows[first]):
        return first
    head = first - 1
    while head >= 0 and _is_body(rows[head], rows[first], column):
        head -= 1
    return _above_sections(rows, head, first)


def _has_numbers(row: Row) -> bool:
    """Whether a row holds numbers that are no years."""
    return any(number_of(cell) is not None and period_of(cell) is None for cell in row)


def _above_sections(rows: Sequence[Row], head: int, first: int) -> int:
    """The row above titles of sections ("Africa", "North Africa"), where there is one as full as the body."""
    full = sum(bool(text_of(cell)) for cell in rows[first])
    above = head
    while above >= 0 and sum(bool(text_of(cell)) for cell in rows[above]) <= 1:
        above -= 1
    is_heading = above >= 0 and 2 * sum(bool(text_of(cell)) for cell in rows[above]) >= full > 1
    return above if is_heading and above < head else head


def state_column_of(rows: Sequence[Row]) -> int:
    """The column that names the most states in the first rows; -1 when none names two, or all that there are."""
    counts = Counter(
        column for row in rows[:_LOOKED_AT] for column in range(min(len(row), 30)) if _names_a_state(row, column)
    )
    if not counts:
        return -1
    column, count = max(counts.items(), key=lambda item: (item[1], -item[0]))
    return column if count >= min(2, max(1, len(rows) - 1)) else -1


def headings_of(rows: Sequence[Row], head: int, width: int) -> tuple[Row, int]:
    """The heading's cells, with those of a row of merged cells above them where they alone would not differ.

    Also gives the number of rows of the heading.
    """
    own = (*rows[head], *([None] * width))[:width]
    filled = [text_of(cell) for cell in own if text_of(cell)]
    if head == 0 or len(set(filled)) == len(filled):
        return own, 1
    above: list[str] = []
    for cell in (*rows[head - 1], *([None] * width))[:width]:
        above.append(text_of(cell) or (above[-1] if above else ""))
    joined = tuple(" ".join(filter(None, (over, text_of(cell)))) or None for over, cell in zip(above, own, strict=True))
    return joined, 2


def _names_a_state(row: Row, column: int) -> bool:
    """Whether a row names a state in a column, and has something in another."""
    if column >= len(row) or not isinstance(row[column], str) or number_of(row[column]) is not None:
        return False
    others = any(text_of(cell) for index, cell in enumerate(row) if index != column)
    return others and named_in(str(row[column])).is_known


def _is_body(row: Row, first: Row, column: int) -> bool:
    """Whether a row above the first known state is one of the body: it names something there, and has its numbers."""
    if column >= len(row) or not isinstance(row[column], str) or not text_of(row[column]):
        return False
    numeric = [index for index, cell in enumerate(first) if index != column and number_of(cell) is not None]
    cells = [row[index] for index in numeric if index < len(row) and text_of(row[index])]
    numbers = [cell for cell in cells if number_of(cell) is not None]
    return len(numbers) * 2 > len(numeric) and not all(period_of(cell) for cell in numbers)


def _fullest(rows: Sequence[Row]) -> int:
    fullness = [sum(bool(text_of(cell)) for cell in row) for row in rows[:HEAD_ROWS]]
    return fullness.index(max(fullness[:-1] if len(fullness) > 1 else fullness))
