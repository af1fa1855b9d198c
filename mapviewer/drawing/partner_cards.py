"""Cards of partners at the picture's edge, like signposts: a name, and how many statements speak of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.map.label_placement import Box
from geodata.story.vocabulary import Direction, direction_theme
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.scene.card_sizes import CARD_TIP_PX, CLOSE, PAD_PX, card_text_px, card_words, count_text_px
from mapviewer.scene.edge_exits import Gate, Point
from mapviewer.scene.scene import Scene
from mapviewer.scene.statements import MUTUAL
from mapviewer.ui.palette import Ink


def draw_card(painter: QPainter, scene: Scene, gate: Gate, name: str) -> None:
    """A partner's card, like a signpost with its tip at the picture's edge: its name, and how many statements."""
    colours, out = scene.palette, gate.outward
    rim = _ink(scene, gate.counts[0][0]).line if gate.counts else colours.muted_text
    painter.setPen(QPen(QColor(rim), scene.px(1.8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))  # fmt: skip
    painter.setBrush(QColor(colours.panel))
    painter.drawPolygon(
        QPolygonF([QPointF(*corner) for corner in _card_outline(gate.card, out, scene.px(CARD_TIP_PX))])
    )
    a, b, c, d = gate.card
    tip = scene.px(CARD_TIP_PX) * (0.0 if out[0] > 0 else 1.0 if out[0] < 0 else 0.5)
    room = (a + scene.px(PAD_PX[0]) + tip, c - scene.px(PAD_PX[0]) - scene.px(CARD_TIP_PX) + tip)
    style = Lettering(card_text_px(scene), colours.text, bold=True)
    width, height = measure(name, style)
    middle = sum(room) / 2
    words = card_words(gate.counts, gate.km, gate.place)
    if not words:
        write(painter, name, style, middle - width / 2, (b + d - height) / 2)
        return
    top = b + scene.px(PAD_PX[1])
    write(painter, name, style, middle - width / 2, top)
    said = Lettering(count_text_px(scene), _ink_of_counts(scene, gate.counts), bold=True)
    write(painter, words, said, middle - measure(words, said)[0] / 2, top + CLOSE * height)


def _ink_of_counts(scene: Scene, counts: tuple[tuple[str, int], ...]) -> str:
    """The colour of a number of statements: that of their direction where they have one."""
    inks = {_ink(scene, direction).text for direction, _ in counts}
    return inks.pop() if len(inks) == 1 else scene.palette.muted_text


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
