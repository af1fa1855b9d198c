"""Resolved styles and swatches as a page holds them: each once, in tables that layers and features point into."""

from __future__ import annotations

import base64
import json
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mapviewer.layers.kind import Swatch
from mapviewer.layers.style import ArrowStyle, FeatureStyle, Stroke
from mapviewer.scene.hatching import Hatch
from mapviewer.scene.soft_fill import coats

SWATCH_PX = (24, 12)
SWATCH_RATIO = 2  # pictures are sharp on screens of two device pixels for one


class StyleTable:
    """Rows without repetitions, in the order in which they were first added."""

    def __init__(self) -> None:
        self.rows: list[Any] = []
        self._known: dict[str, int] = {}

    def add(self, row: Any) -> int:
        """The place of a row, which is added when it is new."""
        key = json.dumps(row, sort_keys=True)
        if key not in self._known:
            self._known[key] = len(self.rows)
            self.rows.append(row)
        return self._known[key]


def style_row(style: FeatureStyle) -> dict[str, Any]:
    """A feature's style; lengths in pixels, what is not drawn is left out."""
    row: dict[str, Any] = {}
    if style.fill:
        row["fill"] = [style.fill, round(style.fill_alpha, 3)]
    if style.soft:
        sizes, each = coats(style.fill_alpha)
        row["soft"] = [[round(size, 3) for size in sizes], round(each, 4)]
    if style.hatches:
        row["hatches"] = [_hatch(hatch) for hatch in style.hatches]
    if style.casing is not None:
        row["casing"] = _stroke(style.casing)
    if style.stroke is not None:
        row["stroke"] = _stroke(style.stroke)
    if style.radius:
        row["radius"] = style.radius
    if style.arrow_px:
        row["arrow"] = style.arrow_px
    return row


CORE = 0.46  # how much of a hollow line is its inside


def arrow_row(style: ArrowStyle) -> dict[str, Any]:
    """The style of a statement's arrow; lengths in pixels."""
    return {
        "stroke": _stroke(style.stroke), "casing": _stroke(style.casing),
        "start": style.start, "end": style.end, "size": style.size, "gap": style.gap, "fan": not style.grows,
        "core": [style.casing.colour, round(style.stroke.width * CORE, 3)] if style.is_double else None,
        "open": style.casing.colour if style.hollow else "",
    }  # fmt: skip


def _stroke(stroke: Stroke) -> list[Any]:
    dash = [round(part * stroke.width, 2) for part in stroke.dash]
    return [stroke.colour, round(stroke.width, 3), round(stroke.alpha, 3), dash]


def _hatch(hatch: Hatch) -> dict[str, Any]:
    wash = QColor.fromRgba(hatch.wash)
    return {
        "colour": hatch.colour, "alpha": hatch.alpha, "step": hatch.step, "width": hatch.width, "form": hatch.form,
        "wash": [wash.name(), round(wash.alphaF(), 3)],
    }  # fmt: skip


def swatch_image(swatch: Swatch) -> str:
    """A swatch, drawn by the same code as in the program, as a PNG in Base64."""
    image = QImage(SWATCH_PX[0] * SWATCH_RATIO, SWATCH_PX[1] * SWATCH_RATIO, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SWATCH_RATIO)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    swatch(painter, QRectF(1, 1, SWATCH_PX[0] - 2, SWATCH_PX[1] - 2))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return base64.b64encode(data.data()).decode()
