"""Swatches of layers, drawn by the same code as the map, for the layer list and the legend."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.story.layer import Layer, LayerKind
from geodata.view.view import Theme
from mapviewer.drawing.scene import faded
from mapviewer.layers.area import area_theme, draw_area_swatch
from mapviewer.layers.claims import draw_claims_swatch
from mapviewer.layers.flow import draw_flow_swatch
from mapviewer.layers.line import draw_line_swatch
from mapviewer.layers.point import draw_point_swatch
from mapviewer.layers.standing import Standing, draw_standing_swatch
from mapviewer.ui.palette import Palette, palette


def draw_swatch(painter: QPainter, layer: Layer, colours: Palette, rect: QRectF, row_index: int = 0) -> None:
    """Draw a layer's mark into *rect* (about 24 × 12 pixels)."""
    row = layer.rows[row_index] if row_index < len(layer.rows) else None
    ink = colours.ink(area_theme(layer, row))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if layer.kind is LayerKind.AREA:
        draw_area_swatch(painter, rect, row, ink, layer.pattern)
    elif layer.kind is LayerKind.LINE:
        draw_line_swatch(painter, rect, row, ink, layer.pattern)
    elif layer.kind in (LayerKind.POINT, LayerKind.EVENT):
        draw_point_swatch(painter, rect, row, colours.ink(layer.theme), layer.kind is LayerKind.EVENT)
    elif layer.kind is LayerKind.FLOW:
        draw_flow_swatch(painter, rect, ink)
    elif layer.kind is LayerKind.CLAIMS:
        draw_claims_swatch(painter, rect, layer.direction, colours.ink(layer.direction or layer.theme))
    elif layer.kind is LayerKind.STANDING:
        draw_standing_swatch(painter, rect, Standing.AWAY, colours)
    elif layer.kind is LayerKind.CHOROPLETH:
        from mapviewer.layers.choropleth import draw_choropleth_swatch  # late: start-up time

        theme = next((theme for theme in Theme if palette(theme) is colours), Theme.LIGHT)
        draw_choropleth_swatch(painter, rect, layer, theme)
    else:
        _draw_base_swatch(painter, layer.id, colours, rect)
    painter.restore()


def _draw_base_swatch(painter: QPainter, layer_id: str, colours: Palette, rect: QRectF) -> None:
    y = rect.center().y()
    if layer_id == "base-water":
        painter.setPen(QPen(QColor(colours.water_line), 1))
        painter.setBrush(QColor(colours.sea))
        painter.drawRoundedRect(rect, 2, 2)
    elif layer_id == "base-cities":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawEllipse(rect.center(), 3, 3)
    else:
        strong = layer_id == "base-countries"
        tone = QColor(colours.focus_border) if strong else faded(colours.border, 0.55)
        painter.setPen(QPen(tone, 2.0 if strong else 1.4))
        painter.drawLine(int(rect.left()), int(y), int(rect.right()), int(y))
