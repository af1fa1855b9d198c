"""How the minutes of a lesson are shared among its steps: more for those that ask and reveal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geodata.analysis.step_notes import questions_in
from geodata.story.lesson_cursor import Stop

LESSON_MINUTES, START, END = 45, 4, 7


@dataclass(frozen=True)
class LessonSlot:
    """A part of the lesson: from which minute on and for how many; ``stop`` is its step, None for start and end."""

    start: int
    minutes: int
    stop: Stop | None = None


def slots_of(stops: Sequence[Stop], minutes: int = LESSON_MINUTES) -> tuple[LessonSlot, ...]:
    """The slots of a lesson: a start, each step, and an end; whole minutes that add up.

    Each step has at least one; where there are more steps than minutes the lesson is longer.
    """
    room = max(minutes - START - END, len(stops))
    weights = [2 + len(stop.reveal) + 2 * sum(map(bool, stop.ask)) + len(questions_in(stop.notes)) for stop in stops]
    shares = [1 + weight * (room - len(stops)) / sum(weights) for weight in weights]
    made, at, exact = [LessonSlot(0, START)], START, float(START)
    for stop, share in zip(stops, shares, strict=True):
        exact += share
        end = max(round(exact), at + 1)
        made.append(LessonSlot(at, end - at, stop))
        at = end
    return (*made, LessonSlot(at, END))
