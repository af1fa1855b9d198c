"""Placing labels without clashes: the important ones first, each at the best of its positions that is free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels
CELL_PX = 96.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A label of a size and the top-left corners where it may stand, the best first.

    Labels with a higher *priority* are placed before others; a *required* one takes its first position inside
    the picture even when nothing is free. A *bold* one may lie on thin obstacles such as arrows.
    """

    id: str
    width_px: float
    height_px: float
    corners: Sequence[tuple[float, float]]
    priority: float = 0.0
    required: bool = False
    mark: Box | None = None
    bold: bool = False


class Occupied:
    """Boxes that are taken, found quickly by a coarse grid."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            self.take(box)

    def take(self, box: Box) -> None:
        """Mark a box as taken."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether no taken box touches *box*."""
        left, top, right, bottom = box
        for cell in _cells(box):
            for a, b, c, d in self._cells.get(cell, ()):
                if left < c and right > a and top < d and bottom > b:
                    return False
        return True


def _cells(box: Box) -> Sequence[tuple[int, int]]:
    left, top = int(box[0] // CELL_PX), int(box[1] // CELL_PX)
    right, bottom = int(box[2] // CELL_PX), int(box[3] // CELL_PX)
    if left == right and top == bottom:  # most boxes are small
        return ((left, top),)
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def place_labels(
    candidates: Iterable[Candidate],
    picture: Box,
    obstacles: Iterable[Box] = (),
    thin: Iterable[Box] = (),
    gap_px: float = 3.0,
) -> dict[str, tuple[float, float]]:
    """The top-left corner of each label that found a place, by its id.

    Labels stay inside *picture* and off *obstacles*, each other's boxes and each other's marks; all but bold ones
    keep off *thin* obstacles too. Marks may lie on obstacles.
    """
    solid = list(obstacles)
    taken, taken_for_bold, lettered = Occupied([*solid, *thin]), Occupied(solid), Occupied()
    placed: dict[str, tuple[float, float]] = {}
    ordered = sorted(candidates, key=lambda candidate: (not candidate.required, -candidate.priority, candidate.id))
    for candidate in ordered:
        hidden = candidate.mark is not None and not lettered.is_free(candidate.mark)
        free_of = taken_for_bold if candidate.bold else taken
        corner = None if hidden and not candidate.required else _first_free(candidate, picture, free_of, gap_px)
        if corner is None:
            continue
        placed[candidate.id] = corner
        box = (corner[0], corner[1], corner[0] + candidate.width_px, corner[1] + candidate.height_px)
        for part in filter(None, (box, candidate.mark)):
            taken.take(part)
            taken_for_bold.take(part)
            lettered.take(part)
    return placed


def _first_free(candidate: Candidate, picture: Box, taken: Occupied, gap: float) -> tuple[float, float] | None:
    fallback = None
    for x, y in candidate.corners:
        box = (x - gap, y - gap, x + candidate.width_px + gap, y + candidate.height_px + gap)
        inside = (
            x >= picture[0]
            and y >= picture[1]
            and x + candidate.width_px <= picture[2]
            and y + candidate.height_px <= picture[3]
        )
        if inside and taken.is_free(box):
            return x, y
        if inside and fallback is None:
            fallback = (x, y)
    return fallback if candidate.required else None
