"""What came of the questions of lessons, kept for each class by its name and each day.

One JSON file beside the settings, written as answers come, so that a crash loses none. A file that cannot be understood
is set aside, never overwritten.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import partial
from pathlib import Path
from typing import Any

from geodata.core.values import value
from mapviewer.persistence.file_writer import Writer
from mapviewer.persistence.settings import set_aside
from mapviewer.ui.translate import tr_noop

FILE = "classes.json"
DAMAGED = tr_noop("Session", "Results of classes"), tr_noop("Session", "a new list is begun")
MOST_DAYS, MOST_CLASSES = 40, 60  # of a class, and of a story: the oldest go
Rows = list[list[str]]


@value(frozen=True)
class KeptAnswer:
    """A question of a step, how many answered, and what came of it."""

    step: str
    question: str
    answers: int
    verdict: str


class ClassBook:
    """The results of all classes. Without a *path* they are kept as long as the program runs."""

    def __init__(self, path: Path | None = None, writer: Writer | None = None) -> None:
        self._path, self._writer = path, writer
        self.note = ""
        self._stories: dict[str, dict[str, dict[str, Rows]]] = {}
        if path is not None:
            self._stories, self.note = _read(path)

    def classes(self, story: str) -> tuple[str, ...]:
        """The names of the classes that were taught a story, the last one first."""
        return tuple(reversed(self._stories.get(story, {})))

    def days(self, story: str, name: str) -> tuple[dt.date, ...]:
        """The days on which a class answered, the first one first."""
        return tuple(map(dt.date.fromisoformat, sorted(self._stories.get(story, {}).get(name, {}))))

    def results(self, story: str, name: str, day: dt.date) -> tuple[KeptAnswer, ...]:
        """What a class answered on a day."""
        rows = self._stories.get(story, {}).get(name, {}).get(day.isoformat(), [])
        return tuple(KeptAnswer(step, question, int(answers), verdict) for step, question, answers, verdict in rows)

    def put(self, story: str, name: str, day: dt.date, results: tuple[KeptAnswer, ...]) -> None:
        """Keep what a class answered on a day, in place of what was kept of that day."""
        classes = self._stories.setdefault(story, {})
        days = classes.pop(name, {})
        days[day.isoformat()] = [[row.step, row.question, str(row.answers), row.verdict] for row in results]
        for old in sorted(days)[:-MOST_DAYS]:
            del days[old]
        classes[name] = days
        for old in list(classes)[:-MOST_CLASSES]:
            del classes[old]
        if self._path is not None and self._writer is not None:
            text = json.dumps(self._stories, ensure_ascii=False, indent=1)
            self._writer.write(self._path, partial(str, text))


def _read(path: Path) -> tuple[dict[str, dict[str, dict[str, Rows]]], str]:
    try:
        return _parsed(json.loads(path.read_text(encoding="utf-8"))), ""
    except FileNotFoundError:
        return {}, ""
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        return {}, set_aside(path, *DAMAGED, str(error))


def _parsed(table: Any) -> dict[str, dict[str, dict[str, Rows]]]:
    """What was kept. Raises ValueError, TypeError or AttributeError for anything else."""
    return {
        str(story): {
            str(name): {dt.date.fromisoformat(day).isoformat(): list(map(_row, rows)) for day, rows in days.items()}
            for name, days in classes.items()
        }
        for story, classes in table.items()
    }


def _row(row: Any) -> list[str]:
    step, question, answers, verdict = row
    return [str(step), str(question), str(int(answers)), str(verdict)]
