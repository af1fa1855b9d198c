"""The window's small icons, drawn with a pen: sharp at every scale and in every theme's ink."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QToolButton

SIDE = 16


def _lines(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _back(painter: QPainter) -> None:
    _lines(painter, (13.5, 8), (2.5, 8))
    _lines(painter, (7, 3.5), (2.5, 8), (7, 12.5))


def _forward(painter: QPainter) -> None:
    _lines(painter, (2.5, 8), (13.5, 8))
    _lines(painter, (9, 3.5), (13.5, 8), (9, 12.5))


def _menu(painter: QPainter) -> None:
    for y in (3.75, 7.75, 11.75):
        _lines(painter, (2.5, y), (13.5, y))


def _theme(painter: QPainter) -> None:
    circle = QRectF(2.5, 2.5, 11, 11)
    painter.drawEllipse(circle)
    half = QPainterPath(QPointF(8, 2.5))
    half.arcTo(circle, 90, 180)
    painter.fillPath(half, painter.pen().color())


def _search(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 8, 8))
    _lines(painter, (9.6, 9.6), (13.5, 13.5))


def _close(painter: QPainter) -> None:
    _lines(painter, (4, 4), (12, 12))
    _lines(painter, (12, 4), (4, 12))


def _previous(painter: QPainter) -> None:
    _lines(painter, (10, 3.5), (5.5, 8), (10, 12.5))


def _next(painter: QPainter) -> None:
    _lines(painter, (6, 3.5), (10.5, 8), (6, 12.5))


def _zoom(painter: QPainter) -> None:
    for x, y, dx, dy in ((2.5, 2.5, 1, 1), (13.5, 2.5, -1, 1), (2.5, 13.5, 1, -1), (13.5, 13.5, -1, -1)):
        _lines(painter, (x + 3.5 * dx, y), (x, y), (x, y + 3.5 * dy))
    painter.drawEllipse(QRectF(6.5, 6.5, 3, 3))


def _copy(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.5, 1.5)
    _lines(painter, (10.5, 3), (10.5, 2.5), (2.5, 2.5), (2.5, 10.5), (3, 10.5))


def _down(painter: QPainter) -> None:
    _lines(painter, (4, 6), (8, 10.5), (12, 6))


def _solid(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _play(painter: QPainter) -> None:
    _solid(painter, (5, 3), (12.5, 8), (5, 13))


def _pause(painter: QPainter) -> None:
    _solid(painter, (4.75, 3.5), (5.75, 3.5), (5.75, 12.5), (4.75, 12.5))
    _solid(painter, (10.25, 3.5), (11.25, 3.5), (11.25, 12.5), (10.25, 12.5))


def _event_previous(painter: QPainter) -> None:
    _solid(painter, (12, 3.5), (5.5, 8), (12, 12.5))
    _lines(painter, (3.75, 3.5), (3.75, 12.5))


def _event_next(painter: QPainter) -> None:
    _solid(painter, (4, 3.5), (10.5, 8), (4, 12.5))
    _lines(painter, (12.25, 3.5), (12.25, 12.5))


def _loop(painter: QPainter) -> None:
    circle = QPainterPath()
    circle.arcMoveTo(QRectF(3, 3, 10, 10), 60)
    circle.arcTo(QRectF(3, 3, 10, 10), 60, -300)
    painter.drawPath(circle)
    _lines(painter, (7, 1), (10.3, 3.3), (7.6, 6))


DRAWINGS: dict[str, Callable[[QPainter], None]] = {
    "back": _back,
    "close": _close,
    "copy": _copy,
    "down": _down,
    "event_next": _event_next,
    "event_previous": _event_previous,
    "forward": _forward,
    "loop": _loop,
    "menu": _menu,
    "next": _next,
    "pause": _pause,
    "play": _play,
    "previous": _previous,
    "search": _search,
    "theme": _theme,
    "zoom": _zoom,
}


@lru_cache(maxsize=256)
def icon(name: str, colour: str, faint: str = "") -> QIcon:
    """The icon *name* in *colour* (``#rrggbb``), and in *faint* where it is disabled."""
    # As sharp as the sharpest screen needs; drawing other sizes in advance would cost start-up time.
    ratio = math.ceil(max(screen.devicePixelRatio() for screen in QGuiApplication.screens()))
    made = QIcon(_pixmap(name, colour, ratio))
    if faint:
        made.addPixmap(_pixmap(name, faint, ratio), QIcon.Mode.Disabled)
    return made


def _pixmap(name: str, colour: str, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(SIDE, SIDE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    DRAWINGS[name](painter)
    painter.end()
    return pixmap


def menu_arrow(button: QToolButton) -> None:
    """Place the button's icon to the right of its text; an arrow character would come from another font."""
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.setIconSize(QSize(11, 11))
