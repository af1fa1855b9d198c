"""Names beside points stand on the ground of their own state first: across a border they speak of another's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mapviewer.labels.country_mask import SEA, Grounds, grounds_of
from mapviewer.labels.label_engine import LED_PX, NEARER, Label
from mapviewer.scene.scene import Scene

EDGE = 0.12  # of a name's height: what its letters leave free above and below
# Wholly on its own state's ground or the shore; over water; its middle on either; elsewhere.
HOME, WATER, ACROSS, ABROAD = range(4)
# In which order places are tried: by where they are, close by, near with a line, and farther off with a line.
ORDER = {HOME: (0, 1, 3), WATER: (0, 3, 7), ACROSS: (2, 5, 7), ABROAD: (4, 6, 8)}

COSTS = (0.0, 0.6, 0.8, 1.2, 1.6, 1.6, 2.2, 2.2, 2.6)


def own_ground_first(scene: Scene, label: Label, *, only_home: bool = False) -> Label | None:
    """The forms of a label beside a point, at their places on its own state's ground before those across borders.

    With *only_home* it has no others: None where it has none at all.
    """
    grounds, at = grounds_of(scene), scene.frame.to_px(*label.anchor_m)
    number = grounds.at(*at)
    if number == SEA:
        return label
    far_px = scene.px(LED_PX[NEARER])
    found: list[tuple[int, Label]] = []
    for form in (label, *label.others):
        way = 0 if form.led_m is None else 1 + (_reach(form) > far_px)
        parts: dict[int, list[tuple[float, float]]] = {}
        for offset, where in _placed(grounds, number, at, form, is_class=bool(scene.look.minimum_text_px)):
            parts.setdefault(where, []).append(offset)
        found += [
            (ORDER[where][way], replace(form, offsets=tuple(offsets), others=())) for where, offsets in parts.items()
        ]
    ordered = sorted(found, key=lambda item: item[0])
    forms = [replace(form, cost=COSTS[order]) for order, form in ordered if order == 0 or not only_home]
    return replace(forms[0], others=tuple(forms[1:])) if forms else None


def _reach(form: Label) -> float:
    """How far the nearest place of a form is from its point."""
    width, height = form.size_px
    return min(max(dx, -dx - width, dy, -dy - height) for dx, dy in form.offsets)


def _placed(
    grounds: Grounds, number: int, at: tuple[float, float], form: Label, *, is_class: bool
) -> Iterator[tuple[tuple[float, float], int]]:
    """The offsets of a form, and on whose ground its name is there."""
    width, height = form.size_px
    for dx, dy in form.offsets:
        left, top = at[0] + dx, at[1] + dy
        box = (left, top + EDGE * height, left + width, top + (1 - EDGE) * height)
        if grounds.holds_only(box, (SEA, number)):
            yield (dx, dy), WATER if is_class and grounds.is_sea(box) else HOME
        else:
            is_own = grounds.at(left + width / 2, top + height / 2) in (SEA, number)
            yield (dx, dy), ACROSS if is_own else ABROAD
