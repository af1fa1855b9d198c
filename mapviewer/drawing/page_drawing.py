"""The paper of a class's page around its map: headline, legend, rules and the map's neatline."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.label_placement import Box
from mapviewer.drawing.composition import Composition, compose
from mapviewer.drawing.furniture import credits_of, draw_credits
from mapviewer.drawing.inset_drawing import FRAME_PX
from mapviewer.drawing.legend_box import draw_legend
from mapviewer.drawing.panels import shows_panels
from mapviewer.drawing.picture_parts import Part
from mapviewer.drawing.placing.heading import draw_heading
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import stamp

RULE_PX = 1.2
FLAT = Qt.PenCapStyle.FlatCap


def is_on_page(part: Part) -> bool:
    """Whether the paper of a page is drawn around a map: not while a question has the whole picture."""
    return part.scene.look.page is not None and part.furniture.date


def is_on_paper(part: Part, x: float, y: float) -> bool:
    """Whether a point of a picture lies on the paper of its page, off the map."""
    page = part.scene.look.page
    if page is None or not is_on_page(part):
        return False
    left, top, right, bottom = page.neatline
    return not (left <= x <= right and top <= y <= bottom)


@contextmanager
def within_neatline(painter: QPainter, part: Part) -> Iterator[None]:
    """Keep the painter to a page's map; without a page all is map."""
    painter.save()
    page = part.scene.look.page
    if page is not None and is_on_page(part):
        painter.setClipRect(_rect(page.neatline), Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()


def draw_page(painter: QPainter, part: Part) -> None:
    """Draw the paper over what reaches out of the neatline, and what stands on it; the caption comes on top."""
    scene, page = part.scene, part.scene.look.page
    if page is None or not is_on_page(part):
        return
    made, frame = compose(part), scene.frame
    for box in page.paper((frame.width_px, frame.height_px)):
        painter.fillRect(_rect(box), QColor(scene.palette.window))
    if made.heading is not None:
        draw_heading(painter, scene, made.heading)
    draw_page_legend(painter, scene, made)
    if made.foot is not None and made.foot.is_on_paper and made.foot.credits_box is not None:
        draw_credits(painter, scene, *made.foot.credits_box[2:], made.foot.room_px, credits_of(scene))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if not shows_panels(scene):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(scene.palette.text), scene.px(FRAME_PX))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(_rect(page.neatline))
    painter.restore()


def draw_page_legend(painter: QPainter, scene: Scene, made: Composition) -> None:
    """The legend in its room on the paper, and the rule between it and the caption."""
    legend, box, page = made.legend, made.legend_box, scene.look.page
    if legend is None or box is None or page is None:
        return
    left, top, right, bottom = box
    whole = (math.floor(left) - 1.0, math.floor(top) - 1.0, math.ceil(right) + 1.0, math.ceil(bottom) + 1.0)
    key = (draw_legend, legend, left % 1.0, top % 1.0)
    stamp(painter, scene, key, whole, lambda on: draw_legend(on, scene, legend, left, top))
    painter.setPen(QPen(QColor(scene.palette.rule), scene.px(RULE_PX), Qt.PenStyle.SolidLine, FLAT))
    a, b, c, d = page.legend
    if page.below:
        painter.drawLine(QLineF(a - page.gap_px, b, a - page.gap_px, d))
    else:
        painter.drawLine(QLineF(QPointF(a, d + page.gap_px), QPointF(c, d + page.gap_px)))


def _rect(box: Box) -> QRectF:
    return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
