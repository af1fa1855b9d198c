"""Areas with a pattern: lines or dots that keep their distance at every zoom, on screen, on paper and in swatches."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from geodata.core.values import value
from geodata.map.shapes import Shape
from geodata.story.layer import LayerKind
from geodata.story.vocabulary import Status
from geodata.view.view import Viewpoint
from geodata.world.validity import is_in_force
from geodata.world.viewpoints import looks
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene, faded, is_vector
from mapviewer.ui.palette import Ink

TILE_PX = 256
DOT_WIDTHS = 1.15  # a dot's radius in widths of the lines that it stands for
DOT_DOWN = 0.75  # of a step, in a row of dots: between diagonal lines that are half as far apart
# What is not sure is lighter than what is: dots wide apart, between the lines of hatching that is fainter for them.
STIPPLE_STEP_PX, STIPPLE_PX, STIPPLE_ALPHA = 16.0, 1.7, 0.4
WASH_ALPHA, LINES_STEP_PX, LINES_PX, LINES_ALPHA = 0.16, 9.0, 1.0, 0.55
CALM_ALPHA = 0.5  # of the ground under lines and dots: over relief at full strength nobody tells them apart


@value(frozen=True)
class Hatch:
    """Lines of a colour (``#rrggbb``) on a wash (``0xAARRGGBB``), in design pixels.

    ``form`` is one of `geodata.story.layer.AREA_PATTERNS`: diagonal lines up or down to the right, both, or dots.
    """

    colour: str
    wash: int = 0
    step: float = 7.0
    width: float = 1.1
    alpha: float = 0.62
    form: str = "hatched"


def hatching(ink: Ink, form: str, ground: str) -> Hatch:
    """Lines far enough apart that names and borders are read between them, on calmer ground; dots are light already."""
    wash = _coats(ground, CALM_ALPHA, ink.fill, WASH_ALPHA).rgba()
    if form == "dotted":
        return Hatch(ink.line, wash, form=form)
    return Hatch(ink.line, wash, step=LINES_STEP_PX, width=LINES_PX, alpha=LINES_ALPHA, form=form)


def _coats(lower: str, lower_alpha: float, upper: str, upper_alpha: float) -> QColor:
    """One colour that covers as two do of which one lies on the other."""
    under, over = QColor(lower), QColor(upper)
    seen, alpha = lower_alpha * (1 - upper_alpha), 1 - (1 - lower_alpha) * (1 - upper_alpha)
    pairs = ((under.redF(), over.redF()), (under.greenF(), over.greenF()), (under.blueF(), over.blueF()))
    red, green, blue = ((below * seen + above * upper_alpha) / alpha for below, above in pairs)
    return QColor.fromRgbF(red, green, blue, alpha)


def stipple(ink: Ink) -> Hatch:
    """Dots wide apart."""
    return Hatch(ink.text, step=STIPPLE_STEP_PX, width=STIPPLE_PX, alpha=STIPPLE_ALPHA, form="dotted")


def fill_hatched(painter: QPainter, scene: Scene, shape: Shape, hatch: Hatch) -> None:
    """Hatch an area; the painter is in plane metres."""
    level = scene.level(shape)
    if not level.rings:
        return
    if is_vector(painter):
        painter.fillPath(path_of(shape, level), QBrush(QColor.fromRgba(hatch.wash)))
        painter.save()
        painter.setClipPath(path_of(shape, level), Qt.ClipOperation.IntersectClip)
        painter.resetTransform()
        _draw_lines(painter, scene, hatch)
        painter.restore()
        return
    ratio = painter.device().devicePixelRatioF()
    brush = QBrush(hatch_tile(hatch, scene.look.unit * ratio))
    inverse, _ = painter.worldTransform().inverted()
    slid = QTransform.fromTranslate(*scene.slid_px)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio) * slid * inverse)
    painter.fillPath(path_of(shape, level), brush)


def hatch_disputed(painter: QPainter, scene: Scene) -> None:
    """Light lines over ground that is held by another than it belongs to, on the map of this viewpoint.

    They fall to the right, those of the story's own areas rise: two kinds of ground in one picture stay two.
    """
    known = looks(scene.view.viewpoint, scene.view.date)
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setPen(Qt.PenStyle.NoPen)
    for area in scene.world.disputed_areas:
        if known[area.id].hatched and scene.sees(area):
            fill_hatched(painter, scene, area, _held_by_others(scene))
    for area in held_unseen(scene):
        fill_hatched(painter, scene, area, _held_by_others(scene))
    painter.restore()


def _held_by_others(scene: Scene) -> Hatch:
    return Hatch(scene.palette.focus_border, step=8.0, width=0.9, alpha=0.34, form="hatched back")


def held_unseen(scene: Scene) -> list[Shape]:
    """Ground of the story that nobody's recognised forces hold, where its layer does not show.

    It looks as all such ground does: a picture that hatches its neighbours' would else pass over the story's own.
    """
    story, view = scene.world.story, scene.view
    of_areas = any(layer.kind == LayerKind.AREA for layer in scene.visible_layers)  # which say whose their ground is
    if of_areas or view.viewpoint != Viewpoint.CONTROL:
        return []
    held = (
        row
        for row in story.features.values()
        if row.status == Status.CONTROL
        and not view.shows(row.layer)
        and story.parties.is_unrecognised(row.actor, view.date)
        and is_in_force(story, view, row.id)
    )
    shapes = (shape for row in held for shape in scene.world.shapes_for(row.id) if shape.kind == "area")
    return [shape for shape in shapes if scene.sees(shape)]


def fill_swatch(painter: QPainter, rect: QRectF, hatch: Hatch) -> None:
    """Hatch a small field of a list or legend, as sharp as the painter's scale allows."""
    unit = painter.device().devicePixelRatioF() * max(painter.worldTransform().m11(), 0.1)
    brush = QBrush(hatch_tile(hatch, unit))
    brush.setTransform(QTransform.fromScale(1 / unit, 1 / unit))
    painter.setBrush(brush)
    painter.drawRoundedRect(rect, 2, 2)


@lru_cache(maxsize=64)
def hatch_tile(hatch: Hatch, unit: float) -> QImage:
    """A tile of lines that meet those of its neighbours; *unit* is the device's pixels for a design pixel.

    It holds many steps, because a fill takes the longer the more often a tile is repeated.
    """
    step = max(round(hatch.step * unit), 3)
    side = step * max(TILE_PX // step, 1)
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(QColor.fromRgba(hatch.wash))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_marks(painter, hatch, (side, side), (step, unit))
    painter.end()
    return tile


def _draw_lines(painter: QPainter, scene: Scene, hatch: Hatch) -> None:
    """The marks over all that the clip leaves, wherever on its page the map stands; neighbours' marks meet."""
    step, field = scene.px(hatch.step), painter.clipBoundingRect()
    left, top = field.left() // step * step, field.top() // step * step
    painter.translate(left, top)
    size = (math.ceil((field.right() - left) / step) * step, math.ceil((field.bottom() - top) / step) * step)
    _draw_marks(painter, hatch, size, (step, scene.look.unit), field.translated(-left, -top))


def _draw_marks(
    painter: QPainter,
    hatch: Hatch,
    size_px: tuple[float, float],
    step_and_unit: tuple[float, float],
    seen: QRectF | None = None,
) -> None:
    """Lines or dots over a whole field; those of a field as wide and high as some steps meet its neighbours'.

    Lines that do not cross what is *seen* are left out.
    """
    (width, height), (step, unit) = size_px, step_and_unit
    tone = faded(hatch.colour, hatch.alpha)
    if hatch.form == "dotted":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        radius = hatch.width * unit * DOT_WIDTHS
        for row in range(int(height / step) + 1):
            for column in range(int(width / step) + 1):
                painter.drawEllipse(QPointF((column + 0.5) * step, (row + DOT_DOWN) * step), radius, radius)
        return
    painter.setPen(QPen(tone, hatch.width * unit))
    at = -height
    while at < width + 1:
        rises = seen is None or seen.left() + seen.top() < at + height < seen.right() + seen.bottom()
        falls = seen is None or seen.left() - seen.bottom() < at < seen.right() - seen.top()
        if hatch.form != "hatched back" and rises:
            painter.drawLine(QPointF(at - 2, height + 2), QPointF(at + height + 2, -2))
        if hatch.form != "hatched" and falls:
            painter.drawLine(QPointF(at - 2, -2), QPointF(at + height + 2, height + 2))
        at += step
