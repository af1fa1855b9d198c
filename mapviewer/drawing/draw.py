"""The one drawing function. What is seen is a function of world, view, size and look, on every surface."""

from __future__ import annotations

import math
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import replace

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.layer import Layer
from geodata.view.comparison import Side, sides
from geodata.view.view import Concealed, View
from geodata.world.world import World
from mapviewer.drawing.bands import draw_bands
from mapviewer.drawing.callouts import draw_callouts
from mapviewer.drawing.edge_markers import draw_edge_markers
from mapviewer.drawing.furniture import credit_size, draw_credits, draw_date, draw_scale
from mapviewer.drawing.highlight import draw_highlights
from mapviewer.drawing.inset_drawing import PlacedInset, draw_insets, place_insets, title_box
from mapviewer.drawing.legend import LegendBox, draw_legend, folded_legend, lay_out_legend, legend_rows
from mapviewer.drawing.relief_drawing import draw_relief
from mapviewer.drawing.rivers import draw_rivers
from mapviewer.drawing.story_labels import filled_ground, obstacles, story_labels, thin_obstacles
from mapviewer.labels.base_labels import base_labels
from mapviewer.labels.label_engine import Layout, draw_labels, lay_out
from mapviewer.labels.town_labels import capitals_wanted
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import draw_ground, draw_lines, draw_veil, draw_water, shows_base
from mapviewer.scene.scene import Look, Scene, scene_of
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr

LEGEND_PX, NARROWEST_LEGEND_PX = 330, 150
WIDE_SHARE = 0.7  # of the picture's width, for a legend in two columns
SMALL_PX = (460, 360)
CREDIT_LINES = 2  # beside the legend; where they need more they stand under it
SCALE_PX, SCALE_HEIGHT_PX = 160, 28  # the room that the scale takes beside and under a legend


@value(frozen=True)
class Furniture:
    """Which of the things besides the map are drawn."""

    date: bool = True
    legend: bool = True
    scale: bool = True
    credits: bool = True
    markers: bool = True
    insets: bool = True
    folded: bool | None = None  # the legend as one word alone; None: where the picture is small


@value(frozen=True)
class Part:
    """One side of a picture, ready to be drawn: its scene, where it is seen, and what stands on it besides the map.

    ``room`` is what is seen of the scene, from left to right in the scene's own pixels.
    """

    scene: Scene
    side: Side
    furniture: Furniture
    room: tuple[float, float]


def draw(
    painter: QPainter,
    world: World,
    view: View,
    size_px: tuple[float, float],
    *,
    look: Look | None = None,
    hovered: str = "",
    furniture: Furniture | None = None,
    layout: Layout | None = None,
) -> None:
    """Paint a complete picture. With a *layout* its labels are used, otherwise labels are placed."""
    look = look or Look()
    parts = parts_of(world.seen_by(view.camera), view, size_px, look, hovered, furniture or Furniture())
    for part in parts:
        painter.save()
        clip(painter, part)
        draw_map(painter, part.scene)
        draw_highlights(painter, part.scene)
        boxes = draw_furniture(painter, part)
        draw_labels(painter, part.scene, layout if layout is not None else labels_of(part.scene, boxes))
        painter.restore()
    draw_divider(painter, parts)


def parts_of(
    world: World, view: View, size_px: tuple[float, float], look: Look, hovered: str, furniture: Furniture
) -> tuple[Part, ...]:
    """The sides of a picture; each states its date, and what is the same on both stands there once."""
    found = sides(view, size_px[0])
    scenes = [scene_of(world, side.view, (side.width_px, size_px[1]), look, hovered) for side in found]
    widest = max(reversed(found), key=lambda side: side.right_px - side.left_px)
    parts = []
    for side, scene in zip(found, scenes, strict=True):
        own = furniture if side is widest else replace(furniture, scale=False, credits=False)
        if side.index == 1 and own.legend:
            own = replace(own, legend=_words(scene) != _words(scenes[0]))
        parts.append(Part(scene, side, own, (side.left_px - side.offset_px, side.right_px - side.offset_px)))
    return tuple(parts)


def _words(scene: Scene) -> list[str]:
    return [row.text for row in legend_rows(scene)]


def clip(painter: QPainter, part: Part) -> None:
    """Keep the painter to one side of a picture, and put its origin there."""
    side = part.side
    if side.left_px > 0 or side.right_px < side.offset_px + side.width_px:
        rect = QRectF(side.left_px, 0, side.right_px - side.left_px, part.scene.frame.height_px)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.translate(side.offset_px, 0)


def draw_divider(painter: QPainter, parts: tuple[Part, ...]) -> None:
    """The line between two sides."""
    for part in parts[1:]:
        scene, x = part.scene, part.side.left_px
        for colour, width in (("#ffffff", 4.0), ("#222222", 1.6)):
            painter.setPen(QPen(QColor(colour), scene.px(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(x, 0, x, scene.frame.height_px))


def draw_map(painter: QPainter, scene: Scene) -> None:
    """Ground and layers, without names, marks and furniture."""
    draw_base(painter, scene)
    draw_layers(painter, scene)


def draw_base(painter: QPainter, scene: Scene) -> None:
    """What moves with the ground in one piece: sea, land, tints, water and borders."""
    draw_under(painter, scene)
    draw_tints(painter, scene)
    draw_over(painter, scene)


def draw_under(painter: QPainter, scene: Scene) -> None:
    """What lies under everything and does not change with what is in force: sea and land, with their relief.

    A tint of data lies over the relief: shaded, it would be read as another class. A quick picture has none of it.
    """
    draw_ground(painter, scene)
    if scene.look.quick:
        return
    if shows_base(scene, "base-relief"):
        draw_relief(painter, scene)
        draw_veil(painter, scene)
    if shows_base(scene, "base-countries"):
        draw_bands(painter, scene)


def draw_tints(painter: QPainter, scene: Scene) -> None:
    """The layers that tint states, under their borders."""
    if Concealed.COLOURS not in scene.view.concealed:
        draw_kinds(painter, scene, [layer for layer in reversed(scene.visible_layers) if kind_of(layer).is_tint])


def draw_over(painter: QPainter, scene: Scene) -> None:
    """Rivers, water and borders, which do not change with what is in force."""
    if shows_base(scene, "base-rivers"):
        draw_rivers(painter, scene)
    draw_water(painter, scene)
    draw_lines(painter, scene)


def draw_layers(painter: QPainter, scene: Scene) -> None:
    """All other layers."""
    for layers in parted(scene):
        draw_kinds(painter, scene, layers)


def parted(scene: Scene) -> tuple[list[Layer], list[Layer]]:
    """The layers above the borders, from the lowest: those that move with the ground in one piece, and the others.

    Arrows between states lead to the picture's edge: they and what lies above them change with every camera.
    """
    layers = [layer for layer in reversed(scene.visible_layers) if not kind_of(layer).is_tint]
    first = next((place for place, layer in enumerate(layers) if kind_of(layer).is_drawn_anew), len(layers))
    return layers[:first], layers[first:]


def draw_kinds(painter: QPainter, scene: Scene, layers: Iterable[Layer]) -> None:
    """Some layers, one on the other."""
    for layer in layers:
        opacity = scene.view.opacity(layer.id)
        if opacity <= 0:
            continue
        painter.setOpacity(opacity)
        part = tr("Canvas", "the layer “{layer}”").format(layer=layer.title)
        with contained(part, painter) if scene.look.on_screen else nullcontext():
            kind_of(layer).draw(painter, scene, layer)
    painter.setOpacity(1.0)


def labels_of(scene: Scene, boxes: Iterable[Box] = ()) -> Layout:
    """The names of this picture, placed off the given boxes."""
    wanted = [*story_labels(scene), *base_labels(scene)]
    areas, rooms = filled_ground(scene), capitals_wanted(scene)
    return lay_out(scene, wanted, obstacles(scene), thin_obstacles(scene), boxes, areas, rooms)


def draw_furniture(painter: QPainter, part: Part) -> list[Box]:
    """Date, legend, scale and credits of one side; returns the boxes that its labels keep off."""
    scene, furniture = part.scene, part.furniture
    pad, insets = scene.px(14), scene.look.insets
    left = max(insets.left, part.room[0])
    right = right_edge(part) - pad
    bottom = scene.frame.height_px - insets.bottom - scene.px(6)
    boxes = _unseen(part)
    if furniture.markers:
        boxes += draw_edge_markers(painter, scene)
    if furniture.date:
        boxes.append(draw_date(painter, scene, left + pad, insets.top + scene.px(8), part.room[1] - left - 2 * pad))
    legend = legend_box(part) if furniture.legend else None
    if furniture.credits:
        room = credit_room(part, legend)
        boxes.append(draw_credits(painter, scene, right + scene.px(6), bottom, room))
        bottom = boxes[-1][1] - scene.px(6)
    if furniture.scale:
        boxes.append(draw_scale(painter, scene, right, bottom))
    if legend is not None:
        boxes.append(draw_legend(painter, scene, legend, left + pad, legend_top(part, legend)))
    if scene.view.callouts:
        boxes += draw_callouts(painter, scene)
    if furniture.insets and (scene.view.insets or scene.view.locator):
        placed = place_insets(scene, boxes, part.room, lambda: _subject(scene))
        boxes += draw_insets(painter, scene, placed, draw_inset)
    return boxes


def draw_inset(painter: QPainter, scene: Scene, inset: PlacedInset) -> None:
    """The map of an inset with its names, and nothing else on it; a locator names what has room on its own ground."""
    draw_map(painter, scene)
    draw_highlights(painter, scene)
    layout = labels_of(scene, [title_box(scene, inset)])
    if inset.is_locator:
        named = (item for item in layout.placed if item.label.led_m is None and not item.label.dot_px)
        layout = Layout(tuple(item for item in named if len(item.label.text) > 3))  # no letters that stand for a state
    draw_labels(painter, scene, layout)


def _subject(scene: Scene) -> list[Box]:
    """What the story's layers draw, as boxes in pixels."""
    return [*filled_ground(scene), *obstacles(scene), *thin_obstacles(scene)]


def legend_box(part: Part) -> LegendBox | None:
    """The legend at the bottom of one side, unless that is too narrow to read one; laid out once for a picture."""
    return part.scene.findings.once((_legend_box, part.room, part.furniture), lambda: _legend_box(part))


def _legend_box(part: Part) -> LegendBox | None:
    scene, insets, pad = part.scene, part.scene.look.insets, part.scene.px(14)
    free_h = (scene.frame.height_px - insets.top - insets.bottom) * 0.45
    widest = scene.px(LEGEND_PX) * max(scene.look.text, 1)
    room = part.room[1] - max(insets.left, part.room[0]) - 2 * pad
    free_w = min(widest, scene.frame.width_px * 0.45, room)
    if free_w < scene.px(NARROWEST_LEGEND_PX):
        return None
    if is_folded(part):
        return folded_legend(scene)
    # Projected, the caption has that room.
    wide = 0.0 if scene.look.minimum_text_px else min(room, scene.frame.width_px * WIDE_SHARE)
    return lay_out_legend(scene, free_w, free_h, wide)


def is_folded(part: Part) -> bool:
    """Whether the legend is one word: as the reader chose, else in a window so small that it would hide the map."""
    if part.furniture.folded is not None:
        return part.furniture.folded
    frame = part.scene.frame
    return part.scene.look.on_screen and (frame.height_px < SMALL_PX[1] or frame.width_px < SMALL_PX[0])


def legend_rect(part: Part) -> QRectF:
    """Return the legend's rectangle on one side, for hit-testing; empty without a legend."""
    legend = legend_box(part) if part.furniture.legend else None
    if legend is None:
        return QRectF()
    left = max(part.scene.look.insets.left, part.room[0]) + part.scene.px(14)
    return QRectF(left, legend_top(part, legend), legend.width_px, legend.height_px)


def credit_rect(part: Part) -> QRectF:
    """Return the credits' rectangle on one side, for hit-testing; empty without credits."""
    if not part.furniture.credits:
        return QRectF()
    scene = part.scene
    legend = legend_box(part) if part.furniture.legend else None
    width, height = credit_size(scene, credit_room(part, legend))
    right = right_edge(part) - scene.px(8)
    return QRectF(right - width, scene.frame.height_px - scene.look.insets.bottom - scene.px(6) - height, width, height)


def legend_top(part: Part, legend: LegendBox) -> float:
    """Where the legend begins: above the lower edge, and above the credits where they stand under it."""
    scene, pad = part.scene, part.scene.px(14)
    bottom = scene.frame.height_px - scene.look.insets.bottom
    room, width = credit_room(part, legend), credit_room(part, None)
    if part.furniture.scale and legend.width_px + scene.px(SCALE_PX) > width:
        bottom -= scene.px(SCALE_HEIGHT_PX)
    if not part.furniture.credits or room < width:
        return bottom - pad - legend.height_px
    return bottom - scene.px(12) - credit_size(scene, room)[1] - legend.height_px


def credit_room(part: Part, legend: LegendBox | None) -> float:
    """The width for the credits: beside the legend if few lines do there, else the whole width under it."""
    scene, pad = part.scene, part.scene.px(14)
    room = right_edge(part) - pad - max(scene.look.insets.left, part.room[0]) - pad
    beside = room - legend.width_px - pad if legend else room
    lines = credit_size(scene, beside)[1] / credit_size(scene, math.inf)[1]
    return beside if lines < CREDIT_LINES + 0.5 else room


def right_edge(part: Part) -> float:
    """Where what is seen of a side ends."""
    return min(part.scene.frame.width_px - part.scene.look.insets.right, part.room[1])


def _unseen(part: Part) -> list[Box]:
    """What the other side covers, so that no label is cut by the line between them."""
    (left, right), frame = part.room, part.scene.frame
    boxes = [(0.0, 0.0, left, frame.height_px), (right, 0.0, frame.width_px, frame.height_px)]
    return [box for box in boxes if box[2] > box[0]]
