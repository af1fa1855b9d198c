"""The marks of a shape that is selected or pointed at, by what it is: a ring, a casing or an outline."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.shapes import Shape
from geodata.story.vocabulary import Accuracy
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Scene, faded

BESIDE_LINE = 4.4  # how much wider the mark of a line is that is drawn
GLOW_PX, GLOW_ALPHA = 10.0, 0.34  # of what is selected in its own hue, so that it is never taken for a border


def mark_point(painter: QPainter, scene: Scene, shape: Shape, strong: bool) -> None:
    """A ring around a point."""
    mark_spot(painter, scene, scene.frame.to_px(*shape.bounds[:2]), scene.px(10 if strong else 8.5), strong)


def mark_spot(painter: QPainter, scene: Scene, at_px: tuple[float, float], radius: float, strong: bool) -> None:
    """A ring of a radius in pixels around a pixel."""
    colours, (x, y) = scene.palette, at_px
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.halo), scene.px(4.4)))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setPen(QPen(QColor(colours.selection), scene.px(2.2 if strong else 1.5)))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def mark_shape(
    painter: QPainter,
    scene: Scene,
    shape: Shape,
    strong: bool,
    share: float = 1.0,
    extra: float = 0.0,
    hue: str = "",
) -> None:
    """A ring around a point, else an outline; *share* makes it thinner, *extra* design pixels wider.

    A *hue* of its own makes it glow.
    """
    if shape.kind == "point":
        mark_point(painter, scene, shape, strong)
        return
    colours = scene.palette
    painter.save()
    painter.setTransform(scene.to_screen, True)
    level = scene.level(shape)
    if shape.kind == "area" and not strong:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillPath(path_of(shape, level), faded(colours.selection, 0.07 if share == 1.0 else 0.12))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    strokes = [(QColor(colours.halo), 5.2), (QColor(hue or colours.selection), 2.4)]
    if shape.kind == "area" and not strong and share < 1.0:
        strokes = strokes[1:]  # the casings of a group's twenty thousand vertices take four fifths of its mark
    if hue and strong:
        glow = (faded(hue, GLOW_ALPHA), GLOW_PX)
        # Before a class the glow is enough: a line over it would hide whether the edge is dashed, which a legend tells.
        strokes = [glow] if scene.look.minimum_text_px and shape.kind == "area" else [glow, *strokes]
    is_guess = shape.kind == "line" and shape.properties.get("accuracy") == Accuracy.SCHEMATIC  # and looks like one
    for colour, width in strokes:
        pen = scene.pen(colours.halo, (width if strong else width * 0.7) * share + extra)
        pen.setColor(colour)
        if is_guess and colour != QColor(colours.halo):
            pen.setDashPattern([3.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.SquareCap if shape.kind == "area" else Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        draw_rings(painter, shape, level)
    painter.restore()


def trace_pen(scene: Scene) -> QPen:
    """Return the pen for items that are not valid on this day."""
    pen = scene.pen(scene.palette.faint_text, 1.2)
    pen.setDashPattern([1.5, 3.0])
    return pen


def trace_shape(painter: QPainter, scene: Scene, shape: Shape) -> None:
    """Draw a thin dotted trace of a shape that is not valid on this day."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(trace_pen(scene))
    if shape.kind == "point":
        painter.drawEllipse(QPointF(*scene.frame.to_px(shape.bounds[0], shape.bounds[1])), scene.px(8), scene.px(8))
    else:
        painter.setTransform(scene.to_screen, True)
        painter.drawPath(path_of(shape, scene.level(shape)))
    painter.restore()
