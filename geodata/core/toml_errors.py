"""Where a TOML file is at fault: Python's parser names no place when the text ends too early."""

from __future__ import annotations

import re
import tomllib

from geodata.core.phrase import Phrase

_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_SHOWN = 60
# Looking for the statement that does not end reads the text again and again.
MOST_READ = 4_000_000


def fault_of(text: str, message: str) -> tuple[str, str]:
    """The place of what `tomllib` complains of in *message*, and what stands there.

    >>> fault_of("a = [1,", "Unclosed array (at end of document)")
    ('line 1', "'a = [1,', Unclosed array (at end of document)")
    """
    lines = text.split("\n")
    named = _AT.search(message)
    if named:
        line, place = int(named[1]), f"line {named[1]}, column {named[2]}"
        message = message[: named.start()]
    else:
        line = _unfinished(lines)
        place = Phrase("line {line}", line=line)
    there = lines[line - 1].strip() if line <= len(lines) else ""
    shown = repr(there if len(there) <= _SHOWN else there[: _SHOWN - 1] + "…")
    return place, f"{shown}, {message[:200]}"


def _unfinished(lines: list[str]) -> int:
    """The line, from 1, on which the statement begins that is at fault: the text before it is sound."""
    last = max((number for number, line in enumerate(lines, 1) if line.strip()), default=1)
    read = 0
    for number in range(last, 0, -1):
        before = "\n".join(lines[: number - 1])
        read += len(before)
        if read > MOST_READ:
            break
        try:
            tomllib.loads(before)
        except (ValueError, RecursionError):
            continue
        return number
    return last
