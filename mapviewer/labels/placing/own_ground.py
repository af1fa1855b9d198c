"""Names beside points stand on the ground of their own state first: across a border they speak of another's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from geodata.map.label_placement import Box, Occupied
from mapviewer.labels.country_mask import SEA, Grounds, grounds_of
from mapviewer.labels.label_engine import Label, aligned, ink_of
from mapviewer.labels.label_obstacles import rivers_taken
from mapviewer.labels.placing.spots import LED_PX, NEARER, beside_box
from mapviewer.labels.text_halo import Lettering, measure
from mapviewer.scene.scene import Scene

# Wholly on its own state's ground or the shore; over water; its middle on either; elsewhere.
HOME, WATER, ACROSS, ABROAD = range(4)
# How a name stands: in one of the usual places close by, in any other, in smaller letters, with what is said below it
# beside its point; near with a line to its point; close by over arrows; and farther off with a line.
USUAL, SLID, SMALL, PARTED, LED, OVER, FAR = range(7)
COSTS = {
    HOME: (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 1.2),
    WATER: (0.0, 0.2, 0.4, 0.5, 1.2, 0.7, 2.2),
    ACROSS: (0.8, 1.0, 1.1, 1.2, 1.6, 1.3, 2.2),
    ABROAD: (1.6, 1.7, 1.7, 1.8, 2.2, 2.0, 2.6),
}
MUCH, MUCH_COST = 0.3, 0.5  # of a name on other ground, from where on it is worse, and how much before a class
RIVER_COST = 0.3  # of a name through which a river runs: rather another place close by
SMALLER = 0.87  # of its type, before a town's name leaves its state
REACH_PX, FARTHER_PX, SNUG = 3.0, 7.0, 0.6  # from a symbol to the other places; of that above and below it
NUMBER_OFF_PX, OFF = 3.5, 0.2  # farther where a number stands beside the symbol; of a line's height, free of letters
SIDES, ALONG = (-0.82, -0.66, -0.34, -0.18), (-0.5, -0.32, -0.68, -0.16, -0.84, -0.06, -0.94)
Offset = tuple[float, float]


def own_ground_first(scene: Scene, label: Label, *, only_home: bool = False) -> Label | None:
    """The forms of a label beside a point, at their places on its own state's ground before those across borders.

    With *only_home* it has no others: None where it has none at all. Before a class a name that is asked for stands
    rather in an unusual place or in smaller letters than on other ground.
    """
    grounds, at = grounds_of(scene), scene.frame.to_px(*label.anchor_m)
    is_class = bool(scene.look.minimum_text_px)
    number = grounds.ashore(*at) if is_class else grounds.at(*at)
    if number == SEA:
        return label
    rivers = rivers_taken(scene) if is_class else Occupied()
    near = ((form, _way(scene, form)) for form in (label, *label.others))
    found: list[tuple[float, Label]] = []
    for form, way in (*near, *(unusual(scene, label) if is_class and not only_home else ())):
        parts: dict[float, list[Offset]] = {}
        for offset, where, much, boxes in _placed(grounds, number, at, form, is_class=is_class):
            if way == PARTED and where != HOME:
                continue
            wet = RIVER_COST * (not all(map(rivers.is_free, boxes)))
            parts.setdefault(COSTS[where][way] + MUCH_COST * much + wet, []).append(offset)
        found += [
            (cost, replace(form, offsets=tuple(offsets), others=(), cost=cost)) for cost, offsets in parts.items()
        ]
    ordered = sorted(found, key=lambda item: item[0])
    forms = [form for cost, form in ordered if not (cost and only_home)]
    return replace(forms[0], others=tuple(forms[1:])) if forms else None


def _way(scene: Scene, form: Label) -> int:
    if form.led_m is not None:
        return FAR if _reach(form) > scene.px(LED_PX[NEARER]) else LED
    return OVER if form.bold and scene.look.minimum_text_px else USUAL


def unusual(scene: Scene, label: Label) -> Iterator[tuple[Label, int]]:
    """The forms close by in any other place than the usual ones, in smaller letters in all of them, and parted."""
    close = [form for form in (label, *label.others) if form.led_m is None and not form.bold]
    small = [_smaller(scene, form) for form in close if form.style.size_px > scene.look.minimum_text_px]
    for form in close:
        yield replace(form, offsets=tuple(slid(scene, form)), others=()), SLID
    for form in small:
        yield replace(form, offsets=(*beside_box(scene, form.size_px, _clear(scene, form)), *slid(scene, form))), SMALL
    for form in (*close, *small):
        if form.note_style is not None:
            yield from ((parted, PARTED) for parted in _parted(scene, form, form.note_style))


def _smaller(scene: Scene, form: Label) -> Label:
    size = max(SMALLER * form.style.size_px, scene.look.minimum_text_px)
    return replace(form, style=replace(form.style, size_px=size), others=())


def _parted(scene: Scene, form: Label, note_style: Lettering) -> Iterator[Label]:
    """The name above or below its point, and what else stands under it beside that or on its other side."""
    (width, height), (below, deep) = measure(form.text, form.style), measure(form.note, note_style)
    reach, snug = form.clear_px, SNUG * form.clear_px
    for gap, share in product((snug, snug + scene.px(NUMBER_OFF_PX)), ALONG):
        down, up = gap, -height - gap  # of the name; beside the point the other lines keep off its letters
        level_off = min(-deep / 2, down + OFF * height - deep), max(-deep / 2, up + (1 - OFF) * height)
        spots = [(down, x, level_off[0]) for x in (reach, -reach - below)]
        spots += [(up, x, level_off[1]) for x in (reach, -reach - below)]
        for y, left, top in (*spots, (up, -below / 2, snug), (down, -below / 2, -deep - snug)):
            aside = left - share * width, top - y
            corner = share * width + min(aside[0], 0.0), y + min(aside[1], 0.0)
            yield replace(form, note_aside=aside, offsets=(corner,), others=())


def stands_on(scene: Scene, form: Label, offset: Offset) -> int | None:
    """On whose ground all letters of a name at an offset stand, water aside; None across a border."""
    return ground_under(grounds_of(scene), scene.frame.to_px(*form.anchor_m), form, offset)


def ground_under(grounds: Grounds, at: tuple[float, float], form: Label, offset: Offset) -> int | None:
    """`stands_on` for a name whose point is at a place in pixels."""
    left, top = at[0] + offset[0], at[1] + offset[1]
    boxes = [(left + a, top + b, left + c, top + d) for a, b, c, d in ink_of(form, offset[0])]
    numbers = (grounds.at(a + share * (c - a), (b + d) / 2) for a, b, c, d in boxes for share in (0, 0.5, 1))
    number = next((number for number in numbers if number != SEA), SEA)
    return number if all(grounds.holds_only(box, (SEA, number)) for box in boxes) else None


def _clear(scene: Scene, form: Label) -> float:
    """How far from its point a name begins."""
    return form.clear_px or (form.dot_px or scene.px(REACH_PX)) + scene.px(REACH_PX)


def slid(scene: Scene, form: Label) -> Iterator[Offset]:
    """Places between the usual ones: a name may slide along each side of its symbol, and stand a little farther off."""
    (width, height), reach = form.size_px, _clear(scene, form)
    for gap in (reach, reach + scene.px(FARTHER_PX)):
        yield from ((x, share * height) for share in SIDES for x in (gap, -gap - width))
        yield from ((share * width, y) for share in ALONG for y in (-height - SNUG * gap, SNUG * gap))


def _reach(form: Label) -> float:
    """How far the nearest place of a form is from its point."""
    width, height = form.size_px
    return min(max(dx, -dx - width, dy, -dy - height) for dx, dy in form.offsets)


def _placed(
    grounds: Grounds, number: int, at: tuple[float, float], form: Label, *, is_class: bool
) -> Iterator[tuple[Offset, int, bool, list[Box]]]:
    """The offsets of a form, on whose ground its name is there, and before a class whether much is on other ground."""
    width, inks = form.size_px[0], dict[float, list[Box]]()
    for offset in form.offsets:
        left, top, share = at[0] + offset[0], at[1] + offset[1], aligned(offset[0], width)
        if share not in inks:
            inks[share] = ink_of(form, offset[0])
        boxes = [(left + a, top + b, left + c, top + d) for a, b, c, d in inks[share]]
        if all(grounds.holds_only(box, (SEA, number)) for box in boxes):
            yield offset, WATER if is_class and all(map(grounds.is_sea, boxes)) else HOME, False, boxes
        else:
            x0, y0, x1, y1 = boxes[0]
            is_own = grounds.at((x0 + x1) / 2, (y0 + y1) / 2) in (SEA, number)
            is_counted = is_class and form.led_m is None
            much = is_counted and any(grounds.share_of_others(box, (number,)) > MUCH for box in boxes)
            yield offset, ACROSS if is_own else ABROAD, much, boxes
