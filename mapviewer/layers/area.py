"""Territory. Formal status is a quiet fill, control is hatched, a claim is a dashed outline without fill."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import AREA_PATTERNS, Layer
from mapviewer.drawing.ground import fill
from mapviewer.drawing.hatching import Hatch, fill_hatched, fill_swatch
from mapviewer.drawing.painter_paths import draw_rings, path_of
from mapviewer.drawing.scene import Scene, faded
from mapviewer.ui.palette import Ink

HELD_BY_OTHERS = ("artsakh",)


def draw_areas(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """The layer's areas that are in force."""
    shapes = {shape.id: shape for shape in scene.world.shapes(layer.id)}
    for row in layer.rows_on(scene.view.date, scene.view.since):
        shape = shapes.get(row.id)
        if shape is not None and scene.sees(shape):
            draw_area(painter, scene, shape, row, (scene.ink(layer, area_theme(layer, row)), layer.pattern))


def area_theme(layer: Layer, row: Feature | None) -> str:
    """Whose colours a feature has: grey for control by the state whose territory it is."""
    if row is not None and row.status == "control" and row.actor not in HELD_BY_OTHERS:
        return "steady"
    return (row.theme if row else "") or layer.theme


def area_pattern(row: Feature | None, chosen: str) -> str:
    """The pattern of a feature, of `AREA_PATTERNS` or "": of territory its status says it, else who made the layer."""
    if row is None or not row.status:
        return chosen if chosen in AREA_PATTERNS else ""
    return "hatched" if row.status == "control" and row.actor in HELD_BY_OTHERS else ""


def draw_area(painter: QPainter, scene: Scene, shape: Shape, row: Feature, style: tuple[Ink, str]) -> None:
    """One area in the style of its status, or with its layer's pattern."""
    ink, chosen = style
    pattern = area_pattern(row, chosen)
    hatched = pattern not in ("", "outline")
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if hatched:
        fill_hatched(painter, scene, shape, _hatch(ink, pattern))
    elif row.status not in ("claim", "control") and not pattern:
        fill(painter, scene, shape, QBrush(faded(ink.fill, 0.26)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _outline(painter, scene, shape, row, ink, hatched)
    painter.restore()


def _hatch(ink: Ink, form: str) -> Hatch:
    """A light wash under lines or dots."""
    return Hatch(ink.line, faded(ink.fill, 0.16).rgba(), form=form)


def _outline(painter: QPainter, scene: Scene, shape: Shape, row: Feature, ink: Ink, hatched: bool) -> None:
    level = scene.level(shape)
    if row.status == "claim":
        pen = scene.pen(ink.line, 1.6)
        pen.setDashPattern([5, 3.5])
    elif row.status == "control" and not hatched:
        pen = scene.pen(ink.line, 0.8, 0.65)
        pen.setDashPattern([1.5, 3])
    else:
        pen = scene.pen(ink.line, 1.4)
    if row.accuracy == "schematic" and row.status != "claim":
        pen.setDashPattern([3.5, 2.5])
    if scene.look.quick:  # whole only while the map moves, like the borders of another time
        pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pen.style() == Qt.PenStyle.SolidLine:
        draw_rings(painter, shape, level)
    else:
        painter.drawPath(path_of(shape, level))


def draw_area_swatch(painter: QPainter, rect: QRectF, row: Feature | None, ink: Ink, chosen: str = "") -> None:
    """A small area in the style of the feature, for the layer list and the legend."""
    status = row.status if row else ""
    pattern = area_pattern(row, chosen)
    hatched = pattern not in ("", "outline")
    painter.setPen(Qt.PenStyle.NoPen)
    if hatched or (status not in ("claim", "control") and not pattern):
        painter.setBrush(faded(ink.fill, 0.16 if hatched else 0.34))
        painter.drawRoundedRect(rect, 2, 2)
    if hatched:
        fill_swatch(painter, rect, Hatch(ink.line, step=5.0, width=1.0, form=pattern))
    pen = QPen(QColor(ink.line), 1.3)
    if status == "control" and not hatched:
        pen.setDashPattern([1.0, 2.0])
    elif status == "claim" or (row is not None and row.accuracy == "schematic"):
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 2, 2)
