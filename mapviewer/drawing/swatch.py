"""Swatches of layers, drawn by the same code as the map, for the layer list and the legend."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from geodata.story.layer import Layer
from geodata.story.parties import NO_PARTIES, Parties
from mapviewer.layers.registry import kind_of
from mapviewer.layers.style import Sample
from mapviewer.ui.palette import Palette


def draw_swatch(painter: QPainter, layer: Layer, colours: Palette, rect: QRectF, row_index: int = 0,
                parties: Parties = NO_PARTIES) -> None:  # fmt: skip
    """Draw a layer's mark into *rect* (about 24 × 12 pixels), in the style of its feature at *row_index*."""
    row = layer.rows[row_index] if row_index < len(layer.rows) else None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    kind_of(layer).swatch(painter, rect, Sample(layer, row, colours, parties=parties))
    painter.restore()
