"""What follows the pointer on the projected map, and marks on its ground. Sizes are shares of the picture's height."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QRadialGradient

from geodata.view.camera import Frame
from geodata.view.view import Theme
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.presenting.class_sizes import CAPTION
from mapviewer.ui.palette import palette

LASER, SPOT, LENS, NIB, RING = 0.014, 0.16, 0.17, 0.006, 0.016
DARK = 0.72


@dataclass(frozen=True)
class GroundMark:
    """Something shown on the ground: a ring of *radius_m* (0 for a small one) and words beside it."""

    x_m: float
    y_m: float
    text: str
    radius_m: float = 0.0
    theme: str = "event"


def paint_laser(painter: QPainter, at: QPointF, height_px: float) -> None:
    """A red dot with a glow."""
    radius = LASER * height_px
    glow = QRadialGradient(at, radius * 2.2)
    for stop, alpha in ((0.0, 255), (0.4, 235), (0.46, 110), (1.0, 0)):
        glow.setColorAt(stop, QColor(230, 0, 30, alpha))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(at, radius * 2.2, radius * 2.2)
    painter.setBrush(QColor(255, 235, 235))
    painter.drawEllipse(at, radius * 0.4, radius * 0.4)


def paint_nib(painter: QPainter, at: QPointF, height_px: float, colour: str) -> None:
    """The pen's colour where it will draw."""
    painter.setPen(QPen(QColor("white"), 0.002 * height_px))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(at, NIB * height_px, NIB * height_px)


def paint_spotlight(painter: QPainter, at: QPointF, picture: QRectF) -> None:
    """Everything darker but for a circle."""
    radius = SPOT * picture.height()
    shade = QPainterPath()
    shade.addRect(picture)
    shade.addEllipse(at, radius, radius)
    painter.fillPath(shade, shade_colour())


def shade_colour() -> QColor:
    """What darkens all that a spotlight does not reach."""
    return QColor(0, 0, 0, round(255 * DARK))


def paint_lens(painter: QPainter, at: QPointF, height_px: float, image: QImage, factor: float) -> None:
    """A circle of *image*, the picture drawn *factor* times as large, with the pointer's ground in its middle."""
    radius = LENS * height_px
    glass = QPainterPath()
    glass.addEllipse(at, radius, radius)
    painter.save()
    painter.setClipPath(glass)
    painter.drawImage(at - at * factor, image)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("#ffffff", 0.008), ("#222222", 0.004)):
        painter.setPen(QPen(QColor(colour), width * height_px))
        painter.drawEllipse(at, radius, radius)


def paint_mark(painter: QPainter, mark: GroundMark, shown: Frame, at: QPointF) -> None:
    """A ring on the ground, which is *at* a point in pixels, with its words."""
    colours = palette(Theme.PROJECTOR)
    ink, unit = colours.ink(mark.theme), shown.height_px
    radius = max(mark.radius_m / shown.metres_per_px, RING * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((colours.halo, 0.011), (ink.line, 0.006)):
        painter.setPen(QPen(QColor(colour), width * unit))
        painter.drawEllipse(at, radius, radius)
    style = Lettering(CAPTION * unit, ink.text, colours.halo, bold=True, halo_px=unit * 0.004)
    width, height = measure(mark.text, style)
    x = at.x() + radius + 0.01 * unit
    if x + width > shown.width_px:
        x = at.x() - radius - 0.01 * unit - width
    write(painter, mark.text, style, max(x, 0.0), at.y() - height / 2)
