"""Texts with marked places: `{quote|answer}`, one text under each `## heading`; lines that start with # are remarks.

An answer is a country's code, `lat lon` of a place, or `=Name` as the gazetteer has it; a final `!` says that a capital
stands for its government. A mark without an answer is nothing that has to be found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from geodata.geoparsing import Mention
from geodata.view.great_circle import distance_km

NEAR_KM = 161.0
_MARK = re.compile(r"\{([^|}]*)\|([^}]*)\}")


@dataclass(frozen=True)
class Labelled:
    """One text and its answers: (start, end) in code points to the answer."""

    title: str
    text: str
    answers: dict[tuple[int, int], str]


def read_labelled(path: Path) -> list[Labelled]:
    """All texts of a file."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("# ")]
    parts = re.split(r"^## (.+)$", "\n".join(lines), flags=re.MULTILINE)[1:]
    return [unmark(title, marked.strip()) for title, marked in zip(parts[::2], parts[1::2], strict=True)]


def unmark(title: str, marked: str) -> Labelled:
    """The text without its marks, and where they were."""
    text, answers, last = "", {}, 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        if match[2]:
            answers[len(text), len(text) + len(match[1])] = match[2]
        text += match[1]
        last = match.end()
    return Labelled(title, text + marked[last:], answers)


def is_right(mention: Mention, answer: str) -> bool:
    """Whether a mention is the place that the answer says."""
    answer = answer.rstrip("!")
    if answer.startswith("="):
        return mention.name == answer[1:]
    if re.fullmatch("[a-z]{3}", answer):
        return mention.kind == "country" and mention.country == answer
    lat, lon = map(float, answer.split())
    if mention.lat is None or mention.lon is None:
        return False
    return distance_km(mention.lat, mention.lon, lat, lon) <= NEAR_KM
