"""Where a reader is: the story, the view, and the lesson under way. Kept as it changes, gone on with at the next start.

One JSON file for each running program, written beside and renamed. ``ended`` is the mark of an end in good order: a
file without it was left by a program that was killed, crashed, or lost its power.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, field
from pathlib import Path
from typing import Any

from geodata.core.values import value
from mapviewer.persistence.settings import set_aside
from mapviewer.ui.translate import tr_noop

DAMAGED = tr_noop("Session", "Last session"), tr_noop("Session", "the story opens with the saved settings")
Point = tuple[float, float]


@value(frozen=True)
class Line:
    """A stroke of the pen, in metres of the map's plane."""

    pen: int
    points_m: tuple[Point, ...]


@value(frozen=True)
class InkPage:
    """What is drawn on a step, counted from 1."""

    step: int
    lines: tuple[Line, ...]


@value(frozen=True)
class LessonMark:
    """The position in a presentation: step from 1, number of revealed layers, view, and the ink of every step."""

    step: int
    revealed: int = 0
    view: Mapping[str, Any] = field(default_factory=dict)
    ink: tuple[InkPage, ...] = ()


@value(frozen=True)
class Bookmark:
    """``story`` is a bundled story's name or a path ("" for one that is on no disk), ``view`` a table of its view."""

    story: str = ""
    view: Mapping[str, Any] = field(default_factory=dict)
    lesson: LessonMark | None = None


@value(frozen=True)
class Record:
    """What a program leaves behind: its bookmark, whether it ended in good order, and how often in a row it did not
    outlive its first seconds, this run included.
    """

    bookmark: Bookmark
    ended: bool = False
    short_runs: int = 0


def record_text(record: Record) -> str:
    """A record as JSON."""
    return json.dumps(asdict(record), ensure_ascii=False, separators=(",", ":"))


def read_record(path: Path) -> tuple[Record | None, str]:
    """The record in *path* (None when there is none), and a sentence about one that was damaged and set aside."""
    try:
        return record_from_table(json.loads(path.read_text(encoding="utf-8"))), ""
    except FileNotFoundError:
        return None, ""
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        return None, set_aside(path, *DAMAGED, str(error))


def last_bookmark(root: Path) -> Bookmark:
    """Where the program that wrote last under *root* is or was; an empty bookmark when nobody knows."""
    for path in sorted(root.glob("*/session.json"), key=_written_at, reverse=True):
        try:
            mark = record_from_table(json.loads(path.read_text(encoding="utf-8"))).bookmark
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            continue  # whoever takes its folder sets it aside and says so
        if mark.story:
            return mark
    return Bookmark()


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def record_from_table(table: Any) -> Record:
    """Parse a record from JSON. Raises ValueError, TypeError or KeyError for invalid values."""
    mark = _table(_table(table)["bookmark"])
    lesson = mark.get("lesson")
    return Record(
        Bookmark(str(mark["story"]), _table(mark["view"]), _lesson(lesson) if lesson is not None else None),
        bool(table["ended"]),
        int(table["short_runs"]),
    )


def _lesson(table: Any) -> LessonMark:
    table = _table(table)
    ink = tuple(map(_page, table["ink"]))
    step, revealed = int(table["step"]), int(table["revealed"])
    if step < 1 or revealed < 0:
        raise ValueError("a lesson that cannot be meant")
    return LessonMark(step, revealed, _table(table["view"]), ink)


def _page(table: Any) -> InkPage:
    table = _table(table)
    step = int(table["step"])
    lines = tuple(Line(int(line["pen"]), tuple(map(_point, line["points_m"]))) for line in table["lines"])
    if step < 1 or any(line.pen < 0 or not line.points_m for line in lines):
        raise ValueError("ink that cannot be meant")
    return InkPage(step, lines)


def _point(pair: Any) -> Point:
    x_m, y_m = (float(number) for number in pair)
    if not (math.isfinite(x_m) and math.isfinite(y_m)):
        raise ValueError("a point that is nowhere")
    return x_m, y_m


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"a {type(value).__name__} instead of a table")
    return value
