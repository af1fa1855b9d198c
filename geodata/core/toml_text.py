"""TOML texts of strangers: a table within limits, or one sentence."""

from __future__ import annotations

import re
from typing import Any

from geodata.core.errors import DataError
from geodata.core.parse_cache import keep_value, kept_value
from geodata.core.parse_limits import refuse_deep_keys, refuse_unbounded
from geodata.core.phrase import Phrase

MAX_TOML_CHARACTERS = 2_000_000  # Python's TOML parser takes about a second for as much
_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_SHOWN = 60
# Looking for the statement that does not end reads the text again and again.
MOST_READ = 4_000_000


def toml_table(text: str, name: str) -> dict[str, Any]:
    """The table of a TOML text; raises DataError with the place, or for one that is too long or nests too deep.

    Nobody may change it: whoever asks for the same text gets the same table.
    """
    refuse_long(text, name)
    kept = kept_value(text)
    if isinstance(kept, dict):
        return kept
    import tomllib  # late: start-up time

    refuse_deep_keys(text, name)
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise DataError("not valid TOML", file=name, found="nesting too deep") from error
    except ValueError as error:  # its own, and a number with thousands of digits
        line, found = fault_of(text, str(error))
        raise DataError("not valid TOML", file=name, place=line, found=found) from error
    refuse_unbounded(table, name)
    keep_value(text, table)
    return table


def refuse_long(text: str, name: str) -> None:
    """Raise DataError for a text of a person's own that nobody wrote by hand."""
    if len(text) > MAX_TOML_CHARACTERS:
        raise DataError(
            "file too large",
            file=name,
            found=Phrase("{count} characters", count=f"{len(text):,}"),
            allowed=Phrase("up to {max_toml_characters}", max_toml_characters=f"{MAX_TOML_CHARACTERS:,}"),
        )


def fault_of(text: str, message: str) -> tuple[str, str]:
    """The place of what `tomllib` complains of in *message*, which names none when the text ends too early.

    Second comes what stands there.

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
    import tomllib  # late: start-up time

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
