"""Lines: routes, railways, lines of contact. The dash says how sure and how far along a line is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from geodata.story.feature import Feature
from geodata.story.layer import Layer
from mapviewer.drawing.painter_paths import draw_rings, path_of
from mapviewer.drawing.scene import Scene, faded
from mapviewer.ui.palette import Ink

# Dash patterns in units of the pen's width.
DASHES: dict[str, list[float]] = {
    "planned": [4, 2],
    "proposed": [1.2, 2.2],
    "agreed": [6, 2],
    "under construction": [7, 1.8, 1.2, 1.8],
    "closed": [1, 1.6],
    "front": [4.5, 2.6],
}
# What the author of a layer can choose (`geodata.story.layer.LINE_PATTERNS`); a solid line has no dashes.
CHOSEN: dict[str, list[float]] = {"solid": [], "dashed": [4.5, 2.6], "dotted": [1, 1.6]}
WIDTHS = {"planned": 4.2, "agreed": 3.2, "under construction": 3.0, "closed": 1.8, "proposed": 2.6}


def draw_lines(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """The layer's lines that are in force, each on a casing that lifts it off the ground."""
    for row in layer.rows_on(scene.view.date, scene.view.since):
        draw_line(painter, scene, row, scene.ink(layer, row.theme), layer.pattern)


def draw_line(painter: QPainter, scene: Scene, row: Feature, ink: Ink, pattern: str = "") -> None:
    """One line, if it is in the picture."""
    shape = scene.world.by_id.get(row.id)
    if shape is None or not scene.sees(shape):
        return
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    level = scene.level(shape)
    path = path_of(shape, level)
    pen = line_pen(scene, row, ink, pattern)
    casing = scene.pen(scene.palette.halo, 0, 1.0 if scene.look.quick else 0.8)
    casing.setWidthF(pen.widthF() + scene.px(2.4))
    casing.setCapStyle(Qt.PenCapStyle.SquareCap if scene.look.quick else Qt.PenCapStyle.RoundCap)
    if scene.look.quick:
        painter.setPen(casing)
        draw_rings(painter, shape, level)
    else:
        painter.strokePath(path, casing)
    painter.strokePath(path, pen)
    painter.restore()


def chosen_dash(row: Feature | None, pattern: str) -> list[float] | None:
    """The dash that who made the layer chose for a line without stage and status; None leaves it to the map."""
    return CHOSEN.get(pattern) if row is None or not (row.stage or row.status) else None


def line_pen(scene: Scene, row: Feature, ink: Ink, pattern: str = "") -> QPen:
    """The pen for a line's stage and status, or its layer's pattern."""
    width = WIDTHS.get(row.stage, 2.4)
    pen = scene.pen(ink.line, width, 0.75 if row.stage == "closed" else 1.0)
    dash = chosen_dash(row, pattern)
    if dash is None:
        dash = DASHES.get(row.stage) or (DASHES["front"] if row.status == "control" or not row.stage else None)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern(dash)
    return pen


def draw_line_swatch(painter: QPainter, rect: QRectF, row: Feature | None, ink: Ink, pattern: str = "") -> None:
    """A short stretch of the line."""
    stage = row.stage if row else ""
    pen = QPen(faded(ink.line, 0.75 if stage == "closed" else 1.0), min(WIDTHS.get(stage, 2.4), 3.4))
    dash = chosen_dash(row, pattern)
    if dash is None and not (row and row.stage in ("operating", "built")):
        dash = DASHES.get(stage) or DASHES["front"]
    if dash:
        pen.setDashPattern([part * 0.8 for part in dash])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = rect.center().y()
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
