"""Cards of partners at the picture's edge, like signposts: a name, and the numbers of statements."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.map.label_placement import Box
from geodata.story.vocabulary import Direction, direction_theme
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.scene.card_sizes import BADGE_GAP_PX, CARD_TIP_PX, PAD_PX, badge_px, badge_text_px, card_text_px
from mapviewer.scene.edge_exits import Gate, Point
from mapviewer.scene.scene import Scene, faded
from mapviewer.scene.statements import MUTUAL
from mapviewer.ui.palette import Ink


def draw_card(painter: QPainter, scene: Scene, gate: Gate, name: str) -> None:
    """A partner's card, like a signpost with its tip at the picture's edge: its name and the numbers of statements."""
    colours, out = scene.palette, gate.outward
    rim = _ink(scene, gate.counts[0][0]).line if gate.counts else colours.muted_text
    painter.setPen(QPen(QColor(rim), scene.px(1.8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))  # fmt: skip
    painter.setBrush(faded(colours.panel, 0.97))
    painter.drawPolygon(
        QPolygonF([QPointF(*corner) for corner in _card_outline(gate.card, out, scene.px(CARD_TIP_PX))])
    )
    a, b, _, d = gate.card
    left = a + scene.px(PAD_PX[0]) + (0.0 if out[0] > 0 else scene.px(CARD_TIP_PX) * (1.0 if out[0] < 0 else 0.5))
    style, middle = Lettering(card_text_px(scene), colours.text, bold=True), (b + d) / 2
    width, height = measure(name, style)
    write(painter, name, style, left, middle - height / 2)
    _draw_badges(painter, scene, gate.counts, left + width + scene.px(BADGE_GAP_PX), middle)


def _card_outline(card: Box, out: Point, tip: float) -> list[Point]:
    """The corners of a card whose outer side is a point; one at the upper or lower edge has it in its middle."""
    a, b, c, d = card
    x, y = (a + c) / 2, (b + d) / 2
    if out[0] < 0:
        return [(a, y), (a + tip, b), (c, b), (c, d), (a + tip, d)]
    if out[0] > 0:
        return [(c, y), (c - tip, d), (a, d), (a, b), (c - tip, b)]
    rise = 0.6 * tip
    if out[1] < 0:
        return [(a, b), (x - tip, b), (x, b - rise), (x + tip, b), (c, b), (c, d), (a, d)]
    return [(a, b), (c, b), (c, d), (x + tip, d), (x, d + rise), (x - tip, d), (a, d)]


def _ink(scene: Scene, direction: str) -> Ink:
    """The colours of a direction, as its arrows have them."""
    return scene.palette.ink(direction_theme(Direction.TOWARD if direction == MUTUAL else direction))


def _draw_badges(
    painter: QPainter, scene: Scene, counts: tuple[tuple[str, int], ...], left: float, middle: float
) -> None:
    """How many statements of each direction there are, in the colour of the direction."""
    style = Lettering(badge_text_px(scene), scene.palette.halo, bold=True)
    for direction, count in counts:
        (width, height), across = measure(str(count), style), badge_px(scene, count)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_ink(scene, direction).line))
        painter.drawRoundedRect(QRectF(left, middle - height / 2, across, height), height / 2, height / 2)
        write(painter, str(count), style, left + (across - width) / 2, middle - height / 2)
        left += across + scene.px(BADGE_GAP_PX)
