"""Placing labels without clashes: the important ones first, each at the best of its positions that is free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from geodata.core.job import Turns, at_once
from geodata.core.values import value

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels
CELL_PX = 96.0
CENTRE = 0.2  # the share of a mark's width and height that nothing may cover, or it would point at nothing
APART = 0.45  # of a name's height, beside it, where no other name begins
TAIL_PX, TAIL_END = 3.0, 2  # half of what a line to a point takes; how many such steps of its end count for nothing
# Of trials: how many, and what goes first in one; from which cost on a label is tried before others; what one costs
# that found no place, and another one that is not required, for each 50 of its priority.
MOST_TRIALS, FIRST = 8, 1_000.0
POOR = 0.5
LOST, LEFT_OUT = 5.0, 0.12
Corners = dict[str, tuple[float, float]]


@value(frozen=True)
class LabelCandidate:
    """A label of a size and the top-left corners where it may stand, the best first.

    Labels with a higher *priority* are placed before others; a *required* one takes its first position inside
    the picture even when nothing is free. A *bold* one may lie on thin obstacles such as arrows, one that is *over* all
    on anything but words and what is fixed; a *broad* one, the
    name of a state, keeps off *areas* too, and from 2 on off *rooms* that others will want. *others* are the same name
    in other forms, smaller ones for example, tried in turn where this one finds no place; each has an id of its own.
    From a label with a *tail* a line leads to that point, and labels placed later keep off it.
    Where *by_hand* has a form at which the author put the name, that comes before the names of all others and lies on
    anything but other words and what is fixed, unless it keeps *off_marks* as others do.
    *parts* are the boxes, from its top-left corner, that a label takes of its rectangle, such as one set along a curve.
    Beside one that stands *apart* no other begins.
    """

    id: str
    width_px: float
    height_px: float
    corners: Sequence[tuple[float, float]]
    priority: float = 0.0
    required: bool = False
    mark: Box | None = None
    bold: bool = False
    broad: int = 0
    others: tuple[LabelCandidate, ...] = ()
    tail: tuple[float, float] | None = None
    parts: tuple[Box, ...] = ()
    by_hand: tuple[LabelCandidate, ...] = ()
    over: bool = False
    apart: bool = True
    off_marks: bool = False

    def boxes(self, corner: tuple[float, float], gap_px: float = 0.0) -> list[Box]:
        """What the label takes of the picture at a corner, with a gap around it."""
        x, y = corner
        parts = self.parts or ((0.0, 0.0, self.width_px, self.height_px),)
        return [(x + a - gap_px, y + b - gap_px, x + c + gap_px, y + d + gap_px) for a, b, c, d in parts]


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

    def covered(self, box: Box) -> float:
        """How much of *box* taken ones cover, in square pixels; what several cover counts for each."""
        left, top, right, bottom = box
        taken = {other for cell in _cells(box) for other in self._cells.get(cell, ())}
        return sum(
            max(min(right, c) - max(left, a), 0.0) * max(min(bottom, d) - max(top, b), 0.0) for a, b, c, d in taken
        )


def _cells(box: Box) -> Sequence[tuple[int, int]]:
    left, top = int(box[0] // CELL_PX), int(box[1] // CELL_PX)
    right, bottom = int(box[2] // CELL_PX), int(box[3] // CELL_PX)
    if left == right and top == bottom:  # most boxes are small
        return ((left, top),)
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def placing_labels(
    candidates: Iterable[LabelCandidate],
    picture: Box,
    obstacles: Iterable[Box] = (),
    thin: Iterable[Box] = (),
    gap_px: float = 3.0,
    fixed: Iterable[Box] = (),
    areas: Iterable[Box] = (),
    rooms: Iterable[Box] = (),
    *,
    may_clash: bool = True,
) -> Turns[dict[str, tuple[float, float]]]:
    """Find, label by label, the top-left corner of each label that found a place, by the id of the form that did.

    Labels stay inside *picture* and off *obstacles*, each other's boxes and each other's marks; all but bold ones
    keep off *thin* obstacles too, broad ones off *areas* or *rooms*. Marks may lie on obstacles, but not with their
    centre under what is *fixed*, such as a legend, under which nothing is named, nor under other names unless they are
    required. Unless names *may_clash*, a required one is rather left out than written over other words.
    """
    fixed = list(fixed)
    solid, lettered, furniture = Occupied([*fixed, *obstacles]), Occupied(fixed), Occupied(fixed)
    names = Occupied()
    ground = Ground(solid, Occupied(thin), lettered, furniture, Occupied(areas), Occupied(rooms))
    placed: dict[str, tuple[float, float]] = {}
    ordered = sorted(candidates, key=lambda candidate: (not candidate.required, -candidate.priority, candidate.id))
    by_hand = [(candidate, True) for candidate in ordered if candidate.by_hand]
    done: set[str] = set()
    for candidate, is_by_hand in (*by_hand, *((candidate, False) for candidate in ordered)):
        if candidate.id in done:
            continue
        if candidate.mark is not None:
            # The rim alone may be under a number, which stands right beside what it counts.
            if not furniture.is_free(_middle(candidate.mark, CENTRE)):
                continue
            if not candidate.required and not names.is_free(_middle(candidate.mark)):
                continue
        yield
        find = _form_by_hand if is_by_hand else _best_form
        found = find(candidate, picture, ground, gap_px)
        if found is None and candidate.required and may_clash and not is_by_hand:
            found = _least_bad((candidate, *candidate.others), picture, ground)
        if found is None:
            continue
        form, corner = found
        done.add(candidate.id)
        placed[form.id] = corner
        box = (corner[0], corner[1], corner[0] + form.width_px, corner[1] + form.height_px)
        taken = [*form.boxes(corner), *filter(None, (candidate.mark,))]
        for part in taken:
            lettered.take(part)
            names.take(part)
        apart = APART * form.height_px if form.apart else 0.0
        for a, b, c, d in form.boxes(corner):
            solid.take((a - apart, b, c + apart, d))  # two names on one line would be read as one
        for part in (*filter(None, (candidate.mark,)), *_tail_boxes(form, box)):
            solid.take(part)
    return placed


def place_labels(
    candidates: Iterable[LabelCandidate],
    picture: Box,
    obstacles: Iterable[Box] = (),
    thin: Iterable[Box] = (),
    gap_px: float = 3.0,
    fixed: Iterable[Box] = (),
    areas: Iterable[Box] = (),
    rooms: Iterable[Box] = (),
) -> dict[str, tuple[float, float]]:
    """`placing_labels` without a pause."""
    return at_once(placing_labels(candidates, picture, obstacles, thin, gap_px, fixed, areas, rooms))


def _middle(mark: Box, share: float = 0.5) -> Box:
    """The middle of a mark, half of its width and height, which other things may touch but not cover."""
    a, b, c, d = mark
    rim = (1 - share) / 2
    return a + (c - a) * rim, b + (d - b) * rim, c - (c - a) * rim, d - (d - b) * rim


@value(frozen=True, eq=False)
class Ground:
    """What is taken in a picture, by what keeps off it."""

    solid: Occupied
    thin: Occupied
    lettered: Occupied
    furniture: Occupied
    areas: Occupied
    rooms: Occupied

    def taken_for(self, form: LabelCandidate) -> tuple[Occupied, ...]:
        """What a form of a label keeps off while there is room."""
        if form.over:
            return (self.lettered, *(self.areas, self.rooms)[: form.broad])
        thin = () if form.bold else (self.thin,)
        return self.solid, *thin, *(self.areas, self.rooms)[: form.broad]


def _form_by_hand(
    candidate: LabelCandidate, picture: Box, ground: Ground, gap: float
) -> tuple[LabelCandidate, tuple[float, float]] | None:
    """The first form that an author placed and that covers no words and nothing fixed."""
    ways = ((form, ground.taken_for(form) if form.off_marks else (ground.lettered,)) for form in candidate.by_hand)
    corners = ((form, _first_free(form, picture, taken, ground, gap)) for form, taken in ways)
    return next(((form, corner) for form, corner in corners if corner is not None), None)


def _best_form(
    candidate: LabelCandidate, picture: Box, ground: Ground, gap: float
) -> tuple[LabelCandidate, tuple[float, float]] | None:
    """The first form with a free position; of a required label else one off other words."""
    forms = (candidate, *candidate.others)
    tries = [(form, ground.taken_for(form), gap) for form in forms]
    if candidate.required:
        tries += [(form, (ground.lettered,), gap) for form in forms]
    for form, off, apart in tries:
        corner = _first_free(form, picture, off, ground, apart)
        if corner is not None:
            return form, corner
    return None


def _least_bad(
    forms: Sequence[LabelCandidate], picture: Box, ground: Ground
) -> tuple[LabelCandidate, tuple[float, float]] | None:
    """The form and position inside the picture that cover least of other words and of what is fixed.

    The name of a state covers nothing: where no place at all is free, hardly any of the state is seen.
    """
    found = (
        (sum(ground.lettered.covered(box) for box in form.boxes((x, y))), place, form, (x, y))
        for place, form in enumerate(forms)
        for x, y in form.corners
        if _is_inside(form, (x, y), picture)
    )
    best = min(found, default=None, key=lambda option: option[:2])
    if best is None or (best[0] > 0 and (forms[0].broad or not _is_seen(forms, picture, ground))):
        return None
    return best[2:]


def _is_seen(forms: Sequence[LabelCandidate], picture: Box, ground: Ground) -> bool:
    """Whether what a label names is in the picture and not under what is fixed, as far as that is known."""
    point = next((form.tail for form in forms if form.tail is not None), None)
    if point is None:
        return True
    return _is_open(point, picture, ground)


def _is_open(point: tuple[float, float], picture: Box, ground: Ground) -> bool:
    """Whether a point is in the picture and not under what is fixed: a line to any other would lead to nothing."""
    x, y = point
    inside = picture[0] <= x <= picture[2] and picture[1] <= y <= picture[3]
    return inside and ground.furniture.is_free((x, y, x, y))


def _first_free(
    candidate: LabelCandidate, picture: Box, taken: tuple[Occupied, ...], ground: Ground, gap: float
) -> tuple[float, float] | None:
    """The first corner inside the picture and off what is taken, from which a tail crosses no words."""
    if candidate.tail is not None and not _is_open(candidate.tail, picture, ground):
        return None
    for x, y in candidate.corners:
        if not _is_inside(candidate, (x, y), picture):
            continue
        boxes = candidate.boxes((x, y), gap)
        if not all(occupied.is_free(box) for occupied in taken for box in boxes):
            continue
        inner = (x, y, x + candidate.width_px, y + candidate.height_px)
        if all(ground.lettered.is_free(part) for part in _tail_boxes(candidate, inner)):
            return x, y
    return None


def _is_inside(candidate: LabelCandidate, corner: tuple[float, float], picture: Box) -> bool:
    x, y = corner
    return (
        x >= picture[0]
        and y >= picture[1]
        and x + candidate.width_px <= picture[2]
        and y + candidate.height_px <= picture[3]
    )


def leader(box: Box, tail: tuple[float, float]) -> tuple[tuple[float, float], tuple[float, float]]:
    """The line from a label's nearest edge to the point that it names."""
    x, y = min(max(tail[0], box[0]), box[2]), min(max(tail[1], box[1]), box[3])
    return (x, y), tail


def _tail_boxes(form: LabelCandidate, box: Box) -> list[Box]:
    if form.tail is None:
        return []
    (x0, y0), (x1, y1) = leader(box, form.tail)
    count = max(int(max(abs(x1 - x0), abs(y1 - y0)) / (2 * TAIL_PX)), 1)
    # What stands beside the point that it leads to, a number for example, is not crossed.
    last = max(count - TAIL_END, 1)
    spots = [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(1, last + 1)]
    return [(x - TAIL_PX, y - TAIL_PX, x + TAIL_PX, y + TAIL_PX) for x, y in spots]


Placing = Callable[[Sequence[LabelCandidate]], Turns[Corners]]


def better_placed(
    candidates: Sequence[LabelCandidate], corners: Corners, costs: Mapping[str, float], placing: Placing
) -> Turns[Corners]:
    """The best of some trials, the first of which found *corners*: whose name has a poor place goes first in the next.

    *costs* are those of each form by its id. So a mapmaker moves names out of the way of one that had to stand aside.
    """
    chosen, best = list(candidates), _costs(candidates, corners, costs)
    tried: set[str] = set()
    for _ in range(MOST_TRIALS):
        poor = [label for label in chosen if label.id not in tried and label.required and best[label.id] >= POOR]
        if not poor:
            break
        worst = max(poor, key=lambda label: (best[label.id], label.priority, label.id))
        tried.add(worst.id)
        again = [replace(label, priority=FIRST + label.priority) if label is worst else label for label in chosen]
        found = yield from placing(again)
        cost = _costs(again, found, costs)
        if sum(cost.values()) < sum(best.values()) - 1e-9:
            chosen, best, corners = again, cost, found
    return corners


def _costs(candidates: Sequence[LabelCandidate], corners: Corners, costs: Mapping[str, float]) -> dict[str, float]:
    """What each label costs as it stands, or for not standing anywhere."""
    found = {}
    for label in candidates:
        forms = (label, *label.others, *label.by_hand)
        placed = next((costs.get(form.id, 0.0) for form in forms if form.id in corners), None)
        missing = LOST if label.required else LEFT_OUT * max(label.priority, 0.0) / 50.0
        found[label.id] = missing if placed is None else placed
    return found
