"""What parts the columns of a table that is a text."""

from __future__ import annotations

import re

DELIMITERS = (",", ";", "\t", "|")
HEAD_ROWS = 20
LONG_ROW = "a row with more values than the heading; what is beyond was left out"
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

    def evenness(mark: str) -> tuple[int, int]:
        counts = [line.count(mark) for line in lines]
        usual = max(counts, key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(DELIMITERS, key=evenness)
