"""Changing single tables of a TOML file that a person keeps by hand: its comments and everything else stay."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]
_HEADER = re.compile(r"[ \t]*(\[\[?)[ \t]*([\w.\"' -]+?)[ \t]*\]\]?[ \t]*(?:#.*)?")


def with_rows(text: str, key: str, changed: Mapping[int, Row], new: Sequence[Row]) -> str:
    r"""The text with other ``[[key]]`` tables at the numbers of *changed*, from 0, and *new* ones after the last.

    Lines end in LF. Written in another way, such as ``key = [{…}]``, tables are not found: parse what comes out.

    >>> text = '# One.\n[[towns]]\nid = "a"\n# Two.\n[[towns]]\nid = "b"\n'
    >>> print(with_rows(text, "towns", {1: {"id": "c"}}, []))
    # One.
    [[towns]]
    id = "a"
    # Two.
    [[towns]]
    id = "c"
    <BLANKLINE>
    """
    pieces, done = [], 0
    for number, (start, end) in enumerate(_spans_of(text, key)):
        pieces += [text[done:start], _written(key, changed[number]) if number in changed else text[start:end]]
        done = end
    if new:
        before = text[done:] if not pieces else ""
        pieces += [before.rstrip(), *(f"\n\n{_written(key, row)}" for row in new)]
        done = len(before.rstrip()) if before else done
    rest = text[done:]
    return "".join([*pieces, rest or ("\n" if new else "")]).lstrip("\n" if new else "")


def _written(key: str, row: Row) -> str:
    import tomli_w  # late: only writing needs it

    if any(isinstance(item, Mapping) for value in row.values() for item in (value, *_items(value))):
        return tomli_w.dumps({key: [row]}).strip()
    # By itself it writes a short row as "key = [{…}]", which no file has beside tables of that name.
    return f"[[{key}]]\n{tomli_w.dumps(row)}".strip()


def _items(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _spans_of(text: str, key: str) -> list[tuple[int, int]]:
    """Where each table begins, and where its last line that says something ends."""
    spans: list[tuple[int, int]] = []
    at, inside = 0, False
    for line in text.split("\n"):
        header = _HEADER.fullmatch(line)
        if header and header[1] == "[[" and header[2] == key:
            inside = True
            spans.append((at, at))
        elif header:
            inside = inside and header[2].startswith(f"{key}.")
        if inside and line.strip() and not line.lstrip().startswith("#"):
            spans[-1] = (spans[-1][0], at + len(line))
        at += len(line) + 1
    return spans
