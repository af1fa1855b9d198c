"""Map furniture: scale bar and credits."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.core.values import value
from geodata.map.label_placement import Box
from mapviewer.labels.country_mask import grounds_of
from mapviewer.labels.text_halo import Lettering, measure, wrapped, write
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import MOST_NOTES, ClassPage, Look, Scene
from mapviewer.ui.display_text import CREDITS
from mapviewer.ui.words.numbers import kilometres_text

DOT = " · "
STEPS_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
STEP_PX, MOST_STEPS = 12.0, 40  # along its line, where the scale looks for a place off borders
BESIDE_PX = 22.0  # between the scale and credits in one line
CREDITS_PX, SCALE_NAME_PX = 9.5, 11.5
CREDITS_LINE = 1.75  # of their type, for a line of them with its halo


@value(frozen=True)
class Foot:
    """Credits and scale at the lower edge: their rectangles, None for what is not there, and the credits' width.

    The credits of a page may stand on its paper, below the neatline.
    """

    credits_box: Box | None
    scale_box: Box | None
    room_px: float = math.inf
    is_on_paper: bool = False

    @property
    def boxes(self) -> list[Box]:
        """The rectangles of both."""
        return [*filter(None, (self.credits_box, self.scale_box))]


def foot_of(scene: Scene, room: Box, has_scale: bool, has_credits: bool, cost: Callable[[Box], float]) -> Foot | None:
    """Credits and scale at the foot of *room*, in one line if that fits; on the right, or left at less *cost*."""
    if not (has_scale or has_credits):
        return None
    right, left = (_foot(scene, room, has_scale, has_credits, is_left) for is_left in (False, True))
    return min((right, left), key=lambda foot: sum(map(cost, foot.boxes)) + (0.5 if foot is left else 0.0))


def page_foot(scene: Scene, page: ClassPage, foot: Foot | None) -> Foot | None:
    """The foot of a page with the credits on the paper below the neatline; None where they have no room there."""
    left, _, right, bottom = page.neatline
    width, height = credit_size(scene, right - left)
    if height > page.foot_px:
        return None
    box = (right - width, bottom + page.foot_px - height, right, bottom + page.foot_px)
    return Foot(box, foot.scale_box if foot is not None else None, right - left, is_on_paper=True)


def credits_px(look: Look, text_scale: float) -> float:
    """How high a line of credits is on the paper of a page."""
    return CREDITS_LINE * CREDITS_PX * look.unit * _credits_text(look) * min(text_scale, MOST_NOTES)


def _credits_text(look: Look) -> float:
    """How much their type grows: they are read from near, so a class's picture does not enlarge them."""
    return 1.0 if look.minimum_text_px else look.text


def _foot(scene: Scene, room: Box, has_scale: bool, has_credits: bool, is_left: bool) -> Foot:
    edge, low = scene.px(8), scene.px(6)
    x0, x1, bottom = room[0] - edge, room[2] + edge, room[3] + low
    scale_w, scale_h = scale_size(scene) if has_scale else (0.0, 0.0)
    if not has_credits:
        left = x0 + edge if is_left else x1 - scale_w - edge
        return Foot(None, (left, bottom - scale_h, left + scale_w, bottom))
    width, height = credit_size(scene, x1 - x0)
    left = x0 if is_left else x1 - width
    credits_box = (left, bottom - height, left + width, bottom)
    if not has_scale:
        return Foot(credits_box, None, x1 - x0)
    beside = width + scene.px(BESIDE_PX) + scale_w <= x1 - x0
    if beside:
        at = left + width + scene.px(BESIDE_PX) if is_left else left - scene.px(BESIDE_PX) - scale_w
        return Foot(credits_box, (at, bottom - scale_h, at + scale_w, bottom), x1 - x0)
    at, bottom = (x0 + edge if is_left else x1 - scale_w - edge), credits_box[1] - scene.px(4)
    return Foot(credits_box, (at, bottom - scale_h, at + scale_w, bottom), x1 - x0)


def draw_foot(painter: QPainter, scene: Scene, foot: Foot) -> None:
    """Draw credits and scale, but of a page what stands on its paper."""
    if foot.credits_box is not None and not foot.is_on_paper:
        right, bottom = foot.credits_box[2:]
        draw_credits(painter, scene, right, bottom, foot.room_px, credits_of(scene))
    if foot.scale_box is not None:
        draw_scale(painter, scene, foot.scale_box[2], foot.scale_box[3] - scene.px(2))


def off_borders(scene: Scene, box: Box, taken: Iterable[Box]) -> Box:
    """A box moved along its line, as little as need be, to where before a class nothing but one state is under it."""
    if not scene.look.minimum_text_px:
        return box
    grounds, taken, edge = grounds_of(scene), list(taken), scene.px(8)
    first, last = scene.look.insets.left + edge, scene.frame.width_px - scene.look.insets.right - edge

    def is_clear(moved: Box) -> bool:
        number = grounds.at(moved[0], moved[3] - 1)
        room = (moved[0] - edge, moved[1], moved[2] + edge, moved[3])
        return grounds.holds_only(moved, (number,)) and not any(touch(room, other) for other in taken)

    steps = sorted(range(-MOST_STEPS, MOST_STEPS + 1), key=abs)
    ways = (step * scene.px(STEP_PX) for step in steps)
    spots = ((box[0] + way, box[1], box[2] + way, box[3]) for way in ways)
    return next((spot for spot in spots if spot[0] >= first and spot[2] <= last and is_clear(spot)), box)


def ground_scale(scene: Scene) -> float:
    """Metres of ground for a pixel in the middle of the picture (the plane's own scale error is removed)."""
    x, y = scene.frame.to_plane(*scene.frame.centre_px)
    lon, lat = scene.world.projection.unproject(x, y)
    x1, y1 = scene.world.projection.project(lon, lat + 0.1)
    plane_m = math.hypot(x1 - x, y1 - y)
    ground_m = 0.1 * 111_132.0 * (1 - 0.005 * math.cos(math.radians(2 * lat)))
    return scene.frame.metres_per_px * ground_m / max(plane_m, 1.0)


def scale_length(scene: Scene, room_px: float) -> tuple[int, float]:
    """The longest round distance in kilometres that fits, and its pixels."""
    per_px = ground_scale(scene)
    fitting = [step for step in STEPS_KM if step * 1000 / per_px <= room_px] or [STEPS_KM[0]]
    return fitting[-1], fitting[-1] * 1000 / per_px


def scale_size(scene: Scene) -> tuple[float, float]:
    """Width and height of the scale."""
    km, length = scale_length(scene, scene.px(130))
    width, height = measure(kilometres_text(km), _scale_style(scene))
    return max(width, length), height + scene.px(6)


def _scale_style(scene: Scene) -> Lettering:
    colours = scene.palette
    return Lettering(scene.note_px(SCALE_NAME_PX), colours.muted_text, colours.halo, halo_px=scene.px(1.6))


def draw_scale(painter: QPainter, scene: Scene, right: float, bottom: float) -> Box:
    """A scale bar with its bottom-right corner at a point; returns the box it takes."""
    km, length = scale_length(scene, scene.px(130))
    colours = scene.palette
    style = _scale_style(scene)
    width, height = measure(kilometres_text(km), style)
    left = right - length
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    tick = scene.px(4)
    line = [
        QPointF(left, bottom - tick),
        QPointF(left, bottom),
        QPointF(right, bottom),
        QPointF(right, bottom - tick),
    ]
    for colour, pen_px in ((colours.halo, 4.0), (colours.muted_text, 1.5)):
        painter.setPen(QPen(QColor(colour), scene.px(pen_px), Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawPolyline(QPolygonF(line))
    write(painter, kilometres_text(km), style, right - width, bottom - tick - height)
    painter.restore()
    return min(left, right - width), bottom - tick - height, right, bottom + scene.px(2)


def _credit_style(scene: Scene) -> Lettering:
    colours, grown = scene.palette, min(scene.view.text_scale, MOST_NOTES) * _credits_text(scene.look)
    return Lettering(scene.px(CREDITS_PX) * grown, colours.muted_text, colours.halo, halo_px=scene.px(1.4))


def credit_size(scene: Scene, room_px: float) -> tuple[float, float]:
    """Width and height of the credits in a room."""
    style = _credit_style(scene)
    return measure(credit_lines(credits_of(scene), style, room_px), style)


def credits_of(scene: Scene) -> str:
    """Whose data and pictures are in the picture."""
    if all(layer.picture is None for layer in scene.visible_layers):
        return CREDITS
    from mapviewer.layers.picture import pictures_in, words_of_credit  # late: few maps have a picture

    said = dict.fromkeys(words_of_credit(picture) for _, picture in pictures_in(scene))
    return DOT.join([CREDITS, *filter(None, said)])


def credit_lines(text: str, style: Lettering, room_px: float) -> str:
    """Credits in lines of a width, broken between two of them where that is possible."""
    lines: list[str] = []
    for credit in text.split(DOT):
        longer = f"{lines[-1]}{DOT}{credit}" if lines else ""
        if longer and measure(longer, style)[0] <= room_px:
            lines[-1] = longer
        else:
            lines += wrapped(credit, style, room_px).split("\n")
    return "\n".join(lines)


def draw_credits(
    painter: QPainter, scene: Scene, right: float, bottom: float, room_px: float = math.inf, text: str = CREDITS
) -> Box:
    """The data's credits in small type, in more lines where the room is narrow; returns the box it takes."""
    style = _credit_style(scene)
    text = credit_lines(text, style, room_px)
    width, height = measure(text, style)
    write(painter, text, style, right - width, bottom - height)
    return right - width, bottom - height, right, bottom
