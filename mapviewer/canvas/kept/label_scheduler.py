"""The names on the map as they were laid out last, and what they are to be laid out for next.

Laying names out takes as long as drawing the map. When something moves or changes, the map is painted first, with the
names as they were, and they are laid out in turns of their own right after.
"""

from __future__ import annotations

import math
from collections.abc import Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from geodata.core.job import Turns, turn
from geodata.map.label_placement import Box
from mapviewer.drawing.draw import labels_in_turns
from mapviewer.drawing.picture_parts import Part
from mapviewer.labels.label_engine import Layout


@dataclass(frozen=True, eq=False)
class LabelRequest:
    """A picture for which names are to be laid out; ``key`` is all that they depend on, ``ground`` where they stand.

    ``manner`` is how they are written: language, colours, size; ``room`` what else stands on the map and what hides it.
    """

    part: Part
    boxes: tuple[Box, ...]
    key: Hashable
    ground: Hashable
    manner: Hashable
    room: Hashable


class KeptNames:
    """The layout of one side of the map."""

    def __init__(self) -> None:
        self.layout = Layout()
        self.may_begin_late = False  # whether the first picture of all does without names
        self._key: Hashable = None
        self._manner: Hashable = None
        self._wanted: LabelRequest | None = None
        self._doing: LabelRequest | None = None
        self._work: Turns[Layout] | None = None

    @property
    def is_late(self) -> bool:
        """Whether `lay_out` has something to do."""
        return self._wanted is not None or self._work is not None

    def take_over(self, before: KeptNames, gone: AbstractSet[str]) -> None:
        """Begin with the names that were there before an edit of the story, without those of features that are *gone*.

        They stand until others are laid out, which are always wanted: what is named may have another name.
        """
        placed = before.layout.placed
        self.layout = Layout(tuple(item for item in placed if item.label.id not in gone)) if gone else before.layout
        self._manner = before._manner

    def want(self, wanted: LabelRequest, *, may_wait: bool) -> None:
        """Have names for a picture: now, or if they *may wait* when `lay_out` is called.

        Names in another manner than those there are cannot wait. What is being laid out for the same ground goes on:
        while a date is drawn along, names follow it a little later.
        """
        doing, manner = self._doing, wanted.manner
        if doing is not None and (doing.ground, doing.manner, doing.room) != (wanted.ground, manner, wanted.room):
            self._doing = self._work = None
        there = self._doing.key if self._doing is not None else self._key
        self._wanted = None if wanted.key == there else wanted
        is_first, is_same = self._manner is None, manner == self._manner
        self._manner = manner
        if not may_wait or not (is_same or (is_first and self.may_begin_late)):
            self.lay_out()

    def lay_out(self, within_s: float = math.inf) -> bool:
        """Lay out the labels, for so many seconds; return whether any position changed."""
        if self._work is None:
            if self._wanted is None:
                return False
            self._doing, self._wanted = self._wanted, None
            self._work = labels_in_turns(self._doing.part.scene, self._doing.boxes)
        has_ended, made = turn(self._work, within_s)
        if not has_ended or made is None or self._doing is None:
            return False
        before, self._key = self.layout, self._doing.key
        self.layout, self._doing, self._work = made, None, None
        moved = self.layout != before
        return (self.lay_out() or moved) if within_s == math.inf else moved
