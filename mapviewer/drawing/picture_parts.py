"""The sides of a picture: one, or two where dates or names are compared; and what is drawn on them besides the map."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.view.comparison import Side, sides
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.legend import legend_rows
from mapviewer.scene.scene import Look, Scene, scene_of


@value(frozen=True)
class Furniture:
    """Which of the things besides the map are drawn; a ``headline`` stands under the date, on the same card."""

    date: bool = True
    legend: bool = True
    scale: bool = True
    credits: bool = True
    markers: bool = True
    insets: bool = True
    folded: bool | None = None  # the legend as one word alone; None: where it would hide what the view is about
    headline: str = ""


@value(frozen=True)
class Part:
    """One side of a picture, ready to be drawn: its scene, where it is seen, and what stands on it besides the map.

    ``room`` is what is seen of the scene, from left to right in the scene's own pixels.
    """

    scene: Scene
    side: Side
    furniture: Furniture
    room: tuple[float, float]


# Of what a picture is that is carried along while the map is dragged, and how far that has moved.
Carried = tuple[Scene, QPointF]


def parts_of(
    world: World, view: View, size_px: tuple[float, float], look: Look, hovered: str, furniture: Furniture
) -> tuple[Part, ...]:
    """The sides of a picture; each states its date, and what is the same on both stands there once."""
    if view.panels:  # each is a map of its own: there is nothing beside which to compare them
        view = replace(view, comparison=None)
    found = sides(view, size_px[0])
    scenes = [scene_of(world, side.view, (side.width_px, size_px[1]), look, hovered) for side in found]
    widest = max(reversed(found), key=lambda side: side.right_px - side.left_px)
    parts = []
    for side, scene in zip(found, scenes, strict=True):
        own = furniture if side is widest else replace(furniture, scale=False, credits=False, headline="")
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


def unseen(part: Part) -> list[Box]:
    """What the other side covers, so that no label is cut by the line between them."""
    (left, right), frame = part.room, part.scene.frame
    boxes = [(0.0, 0.0, left, frame.height_px), (right, 0.0, frame.width_px, frame.height_px)]
    return [box for box in boxes if box[2] > box[0]]
