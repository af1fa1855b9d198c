"""The names on the map as they were laid out last, and what they are to be laid out for next.

Laying names out takes as long as drawing the map. When something moves or changes, the map is painted first, with the
names as they were, and they are laid out in a turn of their own right after.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from geodata.map.label_placement import Box
from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.picture_parts import Part
from mapviewer.labels.label_engine import Layout


@dataclass(frozen=True, eq=False)
class LabelRequest:
    """A picture for which names are to be laid out; ``key`` is all that they depend on."""

    part: Part
    boxes: tuple[Box, ...]
    key: Hashable


class KeptNames:
    """The layout of one side of the map."""

    def __init__(self) -> None:
        self.layout = Layout()
        self._key: Hashable = None
        self._manner: Hashable = None
        self._wanted: LabelRequest | None = None

    @property
    def is_late(self) -> bool:
        """Whether `lay_out` has something to do."""
        return self._wanted is not None

    def want(self, wanted: LabelRequest, manner: Hashable, *, may_wait: bool) -> None:
        """Have names for a picture: now, or if they *may wait* when `lay_out` is called.

        Names in another *manner* (language, colours, size, room) than those there are cannot wait.
        """
        self._wanted = None if wanted.key == self._key else wanted
        if not may_wait or manner != self._manner:
            self._manner = manner
            self.lay_out()

    def lay_out(self) -> bool:
        """Lay out the labels; return whether any position changed."""
        if self._wanted is None:
            return False
        wanted, self._wanted = self._wanted, None
        before, self._key = self.layout, wanted.key
        self.layout = labels_of(wanted.part.scene, wanted.boxes)
        return self.layout != before
