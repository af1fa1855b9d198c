"""Colours as others see them: with the three common kinds of colour-blindness, and on a washed-out projector.

Colour-blindness after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (2009), at full severity and in linear light. The projector's room adds its light to every colour.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsEffect, QWidget

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[tuple[Any, ...], np.dtype[Any]]

ROOM_CONTRAST = 7.0  # white to black on a classroom's wall with the lights on
FINE = 4095  # steps of the table from light back to a screen's values


class Preview(StrEnum):
    """How the map is looked at."""

    NONE = "none"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"
    WASHED_OUT = "washed-out"


MACHADO = {
    Preview.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Preview.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Preview.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def to_linear(values: Array) -> Array:
    """A screen's values from 0 to 1 as light (sRGB)."""
    import numpy as np  # late: start-up time

    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def from_linear(light: Array) -> Array:
    """Light as a screen's values from 0 to 1 (sRGB)."""
    import numpy as np  # late: start-up time

    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def as_seen(light: Array, preview: Preview) -> Array:
    """Light (red, green and blue along the last axis, 0 to 1) as *preview* has it."""
    import numpy as np  # late: start-up time

    if preview is Preview.NONE:
        return light
    if preview is Preview.WASHED_OUT:
        flare = 1 / (ROOM_CONTRAST - 1)
        return (light + flare) / (1 + flare)
    turned: Array = light @ np.array(MACHADO[preview]).T
    return np.clip(turned, 0.0, 1.0)


def image_as_seen(image: QImage, preview: Preview) -> QImage:
    """A whole picture as *preview* has it; what is transparent in it stays so."""
    import numpy as np  # late: start-up time

    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    width, height = plain.width(), plain.height()
    pixels = np.frombuffer(plain.bits(), np.uint8).reshape(height, plain.bytesPerLine() // 4, 4)
    to_light, to_screen = _tables()
    blue_green_red = to_light[pixels[:, :width, :3]]
    seen = as_seen(blue_green_red[..., ::-1], preview)
    made = pixels[:, :width].copy()
    made[..., 2::-1] = to_screen[(seen * FINE + 0.5).astype(np.uint16)]
    result = QImage(made.tobytes(), width, height, width * 4, QImage.Format.Format_ARGB32).copy()
    result.setDevicePixelRatio(image.devicePixelRatio())
    return result


@cache
def _tables() -> tuple[Array, Array]:
    import numpy as np  # late: start-up time

    to_light = to_linear(np.arange(256) / 255).astype(np.float32)
    to_screen = np.round(from_linear(np.arange(FINE + 1) / FINE) * 255).astype(np.uint8)
    return to_light, to_screen


class _Glasses(QGraphicsEffect):
    """Lies over a widget and shows it as *preview* has it."""

    def __init__(self, preview: Preview, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview

    def draw(self, painter: QPainter) -> None:
        at = QPoint()
        source = self.sourcePixmap(Qt.CoordinateSystem.LogicalCoordinates, at)
        if not source.isNull():
            painter.drawPixmap(at, QPixmap.fromImage(image_as_seen(source.toImage(), self._preview)))


def look_through(widget: QWidget, preview: Preview) -> None:
    """Show a widget as *preview* has it, until another is chosen."""
    widget.setGraphicsEffect(None if preview is Preview.NONE else _Glasses(preview, widget))  # type: ignore[arg-type]
