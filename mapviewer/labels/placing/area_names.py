"""Names of the story's areas: on their own ground, in shorter lines and smaller letters rather than on another's."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from geodata.map.label_placement import Box
from geodata.map.shapes import Shape, signed_area
from geodata.story.feature import Feature
from mapviewer.labels.feature_labels import chosen_bonus, label_point
from mapviewer.labels.label_engine import Label
from mapviewer.labels.line_labels import beside_line, line_px
from mapviewer.labels.placing.spots import around
from mapviewer.labels.text_halo import Lettering, capitals, measure, wrapped
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene

PRIORITY = 66.0
LEAST_PX, ROOM_PX = 12.5, 165.0
# Of a name that is asked for: the rooms of its lines, its sizes, and the grid of places that are tried on its area.
ROOMS_PX, SHRUNK, CELLS, COARSE_PX = (165.0, 105.0, 70.0), (1.0, 0.85, 0.7), 15, 3.0
AT_HYPHEN = re.compile(r"(?<=\w{4})-(?=\w{4})")  # where a name may be broken
MOST_COVERED = 0.3  # of an area, by its own name, before that stands beside it
MAY_JUT = 0.1  # of its width, how far a name may jut out of its area
WIDEST_SHARE = 1.15  # of the area's width, for a name
LAND_SPACING, LAND_SIZE, NOTE_SIZE = 0.35, 1.15, 0.9  # of a name that is written as a land's is, and what is said of it


def as_of_land(scene: Scene, name: str, style: Lettering) -> tuple[str, Lettering, str]:
    """A name in capitals, as of a land: ground that somebody proclaims. What follows a comma is said below it."""
    land, _, note = name.partition(", ")
    spaced = replace(style, italic=False, spacing=LAND_SPACING, size_px=LAND_SIZE * style.size_px)
    return capitals(land, scene.view.names), spaced, note


def with_note(label: Label, note: str) -> Label:
    """A land's name in all of its forms, with what is said of it below."""
    if not note:
        return label

    def noted(form: Label) -> Label:
        style = replace(form.style, italic=True, spacing=0.0, size_px=NOTE_SIZE / LAND_SIZE * form.style.size_px)
        return replace(form, note=note, note_style=style)

    return replace(noted(label), others=tuple(noted(form) for form in label.others))


def area_label(
    scene: Scene, row: Feature, shape: Shape, said: tuple[str, Lettering, bool], *, is_told: bool
) -> Label | None:
    """The label of an area with its name, type and whether it is chosen.

    None where it has no room, or where what it says *is told* already by another name and nobody has chosen it.
    """
    name, style, chosen = said
    text = wrapped(name, style, scene.own_room_px(ROOM_PX))
    width_px = (shape.bounds[2] - shape.bounds[0]) / scene.frame.metres_per_px
    if not chosen and (is_told or measure(text, style)[0] > width_px * WIDEST_SHARE):
        return None
    spot = label_point(shape)
    offsets = _inside(scene, shape, spot, text, style)
    priority = PRIORITY + (chosen_bonus(scene) if chosen else 0)
    label = Label(row.id, text, style, spot, offsets, priority, chosen)
    if (
        not chosen
    ):  # before a class type is large, and what an author wants is there: rather smaller than on other ground
        is_fitted = scene.look.minimum_text_px or any(wanted.id == row.id for wanted in scene.view.hand_names)
        fitting = _on_own_ground(scene, shape, label, name) if is_fitted else []
        return replace(fitting[0], others=tuple(fitting[1:])) if fitting else label
    aside = beside_line(scene, line_px(scene, shape), label)
    rest = [replace(label, others=())] if aside is None else [replace(aside, others=()), *aside.others]
    home = _on_own_ground(scene, shape, label, name)
    # A name that fills its area hides what is said of it.
    small = [form for form in home if _share(scene, shape, form) <= MOST_COVERED]
    first, *others = [*small, *rest, *(form for form in home if form not in small)]
    return replace(first, others=tuple(others))


def _share(scene: Scene, shape: Shape, form: Label) -> float:
    """How much of an area its name covers."""
    area_m2 = sum(map(signed_area, scene.level(shape).rings))
    width, height = form.size_px
    return width * height * scene.frame.metres_per_px**2 / max(abs(area_m2), 1.0)


def _on_own_ground(scene: Scene, shape: Shape, label: Label, name: str) -> list[Label]:
    """The name wholly on its area: in shorter lines and smaller letters rather than on other ground."""
    path = path_of(shape, shape.level_for(COARSE_PX * scene.frame.metres_per_px))
    x, y = scene.frame.to_px(*label.anchor_m)
    left, bottom = scene.frame.to_px(*shape.bounds[:2])
    right, top = scene.frame.to_px(*shape.bounds[2:])
    middles = [
        (left + (right - left) * (column + 0.5) / CELLS, top + (bottom - top) * (row + 0.5) / CELLS)
        for row in range(CELLS)
        for column in range(CELLS)
    ]
    middles = [(x, y), *sorted(middles, key=lambda at: math.dist(at, (x, y)))]
    found = []
    parted = AT_HYPHEN.sub("-\n", wrapped(name, label.style, scene.own_room_px(ROOMS_PX[0])))
    for share in SHRUNK:
        style = replace(
            label.style, size_px=max(share * label.style.size_px, min(scene.text_px(LEAST_PX), label.style.size_px))
        )
        for text in dict.fromkeys([*(wrapped(name, style, scene.own_room_px(room)) for room in ROOMS_PX), parted]):
            width, height = measure(text, style)
            spots = tuple(
                (cx - width / 2 - x, cy - height / 2 - y)
                for cx, cy in middles
                if _is_on(scene, path, (cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2))
            )
            if spots:
                found.append(replace(label, text=text, style=style, offsets=spots, others=()))
    return [*found, *(replace(form, bold=True) for form in found)]


def _is_on(scene: Scene, path: QPainterPath, box: Box) -> bool:
    """Whether the letters in a rectangle lie in an area: of its corners, which they leave free, a little may not."""
    across, down = MAY_JUT * (box[2] - box[0]), 2 * MAY_JUT * (box[3] - box[1])
    xs = (box[0] + across, (box[0] + box[2]) / 2, box[2] - across)
    ys = (box[1] + down, (box[1] + box[3]) / 2, box[3] - down)
    return all(path.contains(QPointF(*scene.frame.to_plane(px, py))) for px in xs for py in ys)


def _inside(
    scene: Scene, shape: Shape, spot: tuple[float, float], text: str, style: Lettering
) -> tuple[tuple[float, float], ...]:
    """Offsets whose middle lies in the area: a name beside it would speak of other ground."""
    path = path_of(shape, scene.level(shape))
    width, height = measure(text, style)
    x, y = scene.frame.to_px(*spot)
    return tuple(
        (dx, dy)
        for dx, dy in around(text, style)
        if path.contains(QPointF(*scene.frame.to_plane(x + dx + width / 2, y + dy + height / 2)))
    )
