"""What parts the columns of a table that is a text."""

from __future__ import annotations

import re

from geodata.core.phrase import Phrase

DELIMITERS = (",", ";", "\t", "|")
HEAD_ROWS = 20
LONG_ROW = Phrase("a row with more values than the heading; what is beyond was left out")
# The heading of Eurostat's tables: the first column holds several, parted by commas.
_KEYS = re.compile(r"([\w]+(?:,\w+)*)\\\w+ *(?=\t|$)")
_SEPARATOR = re.compile(r"sep=(\\t|[,;|\t:])", re.IGNORECASE)


def separator_line(line: str) -> str:
    r"""The delimiter that a first line such as ``sep=;`` names, as Excel writes it; empty when it names none.

    >>> separator_line("sep=;"), separator_line("name;lon;lat")
    (';', '')
    """
    match = _SEPARATOR.fullmatch(line.strip('\ufeff" \r\n'))
    return match[1].replace("\\t", "\t") if match else ""


def delimiter_of(text: str) -> str:
    r"""The delimiter that parts most of the first lines into most columns alike.

    >>> delimiter_of("state;2022;2023\nAM;1,5;1,7\n")
    ';'
    """
    lines = [re.sub(r'"[^"]*"', "", line) for line in text[:100_000].splitlines()[:HEAD_ROWS] if line.strip()]
    declared = separator_line(text[:20].partition("\n")[0])
    if declared:
        return declared
    lines = [line for line in lines if not line.startswith("#")]
    if lines and _KEYS.match(lines[0]):
        return "\t"

    def evenness(mark: str) -> tuple[int, int]:
        counts = [line.count(mark) for line in lines]
        usual = max(counts, key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(DELIMITERS, key=evenness)


def with_keys_apart(rows: list[tuple[int, tuple[str, ...]]]) -> list[tuple[int, tuple[str, ...]]]:
    r"""Rows whose first cell holds several columns, each in a cell of its own.

    >>> with_keys_apart([(1, ("unit,geo\\TIME", "2019 ")), (2, ("PC,BE", "0.9 "))])
    [(1, ('unit', 'geo', '2019 ')), (2, ('PC', 'BE', '0.9 '))]
    """
    match = _KEYS.fullmatch(rows[0][1][0].strip()) if rows and rows[0][1] else None
    if not match:
        return rows
    names = match[1].split(",")
    body = [
        (number, (*(row[0].split(",") + [""] * len(names))[: len(names)], *row[1:])) for number, row in rows[1:] if row
    ]
    return [(rows[0][0], (*names, *rows[0][1][1:])), *body]
