"""Places around a point where a name may stand: beside it, away from it with a line, and on an area."""

from __future__ import annotations

import math
from dataclasses import replace

from mapviewer.labels.label_engine import Label
from mapviewer.labels.text_halo import Lettering, measure
from mapviewer.scene.scene import Scene

LED_PX = (22.0, 36.0, 54.0, 76.0, 104.0, 140.0)  # from a point to a name that a line leads from
NEARER = 3  # of these distances, before a name lies on an arrow rather than farther away
LED_WAYS = (0, 8, 4, 12, 1, 7, 9, 15, 2, 6, 10, 14, 3, 5, 11, 13)  # of sixteen: right, left, below, above, between


def beside(scene: Scene, text: str, style: Lettering, reach_px: float) -> tuple[tuple[float, float], ...]:
    """Offsets around a point: right, left, above, below and the corners between."""
    return beside_box(scene, measure(text, style), reach_px)


def beside_box(scene: Scene, size_px: tuple[float, float], reach_px: float) -> tuple[tuple[float, float], ...]:
    """`beside` for a rectangle of a size."""
    width, height = size_px
    gap = reach_px + scene.px(1.5)
    middle = -height / 2
    return (
        (gap, middle),
        (-gap - width, middle),
        (gap * 0.6, -height - gap * 0.2),
        (gap * 0.6, gap * 0.2),
        (-width / 2, -height - gap * 0.7),
        (-width / 2, gap * 0.7),
        (-gap * 0.6 - width, -height - gap * 0.2),
        (-gap * 0.6 - width, gap * 0.2),
    )


def away_from(scene: Scene, size_px: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """Offsets around a point from which a line leads to it, the nearest first: sixteen ways at growing distances."""
    width, height = size_px
    spots = []
    for far in LED_PX:
        for way in LED_WAYS:
            turn = 2 * math.pi * way / len(LED_WAYS)
            ux, uy, reach = math.cos(turn), math.sin(turn), scene.px(far)
            left = ux * reach - (width / 2) * (1 - ux)
            spots.append((left, uy * reach - height / 2 + math.copysign(height / 2, uy) * (abs(uy) > 0.2)))
    return tuple(spots)


def over_arrows(label: Label) -> Label:
    """A label beside a point that may lie over arrows and marks where nothing else is free."""
    near = (label, *label.others)
    forms = [replace(form, bold=bold) for bold in (label.bold, True) for form in near][1:]
    return replace(label, others=tuple(replace(form, others=()) for form in forms))


def never_lost(scene: Scene, label: Label) -> Label:
    """A label beside a point that finds a place in any crowd: over arrows, then a little away with a line to it."""
    near = (label, *label.others)
    spots = [away_from(scene, form.size_px) for form in near]
    few = NEARER * len(LED_WAYS)
    led = [
        replace(form, offsets=around_it[part], led_m=form.anchor_m, bold=bold, others=())
        for part in (slice(0, few), slice(few, None))
        for bold in (label.bold, True)
        for form, around_it in zip(near, spots, strict=True)
    ]
    return replace(label, others=(*over_arrows(label).others, *led))


def led_nearby(scene: Scene, label: Label) -> Label:
    """A label beside a point that may stand a little away with a line to it, where all places beside it are taken."""
    led = [
        replace(form, offsets=away_from(scene, form.size_px), led_m=form.anchor_m, others=())
        for form in (label, *label.others)
    ]
    return replace(label, others=(*label.others, *led))


def around(text: str, style: Lettering, steps: int = 3) -> tuple[tuple[float, float], ...]:
    """Offsets on and near a point for the name of an area, the nearest first."""
    width, height = measure(text, style)
    spots = [(0.0, 0.0)]
    for step in range(1, steps + 1):
        dx, dy = width * 0.3 * step, height * 0.95 * step
        spots += [(0, -dy), (0, dy), (dx, 0), (-dx, 0), (dx, -dy), (-dx, -dy), (dx, dy), (-dx, dy)]
    return tuple((x - width / 2, y - height / 2) for x, y in spots)
