"""Map furniture: date, scale bar and credits."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.core.dates import format_day
from geodata.map.label_placement import Box
from mapviewer.labels.text_halo import Lettering, measure, wrapped, write
from mapviewer.scene.scene import Scene
from mapviewer.ui.display_text import CREDITS

DOT = " · "
STEPS_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
# Labels keep off the room of the longest date, so that they need not move from day to day.
LONGEST_DAY = "30 September 2020"
LONGEST_RANGE = f"{LONGEST_DAY} – {LONGEST_DAY}"


def date_text(scene: Scene) -> str:
    """Return the text of the date or the range."""
    if scene.view.since:
        return f"{format_day(scene.view.since)} – {format_day(scene.view.date)}"
    return format_day(scene.view.date)


def date_style(scene: Scene, size: float = 25.0) -> Lettering:
    """Large enough to be read from the back of a room when the look enlarges it."""
    size_px = max(scene.text_px(size), scene.look.minimum_date_px)
    return Lettering(size_px, scene.palette.text, scene.palette.halo, bold=True, halo_px=scene.px(2.4))


def draw_date(painter: QPainter, scene: Scene, left: float, top: float, room_px: float = math.inf) -> Box:
    """Write the date, in two lines where the room is too narrow for one; returns the box to keep free for any day."""
    style = date_style(scene)
    text = wrapped(date_text(scene), style, room_px - 2 * style.halo_px)
    write(painter, text, style, left, top)
    width, height = measure(text, style)
    longest = measure(wrapped(LONGEST_RANGE if scene.view.since else LONGEST_DAY, style, room_px), style)[0]
    return left, top, left + max(width, longest), top + height


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


def draw_scale(painter: QPainter, scene: Scene, right: float, bottom: float) -> Box:
    """A scale bar with its bottom-right corner at a point; returns the box it takes."""
    km, length = scale_length(scene, scene.px(130))
    colours = scene.palette
    style = Lettering(scene.note_px(11.5), colours.muted_text, colours.halo, halo_px=scene.px(1.6))
    width, height = measure(f"{km} km", style)
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
    write(painter, f"{km} km", style, right - width, bottom - tick - height)
    painter.restore()
    return min(left, right - width), bottom - tick - height, right, bottom + scene.px(2)


def _credit_style(scene: Scene) -> Lettering:
    colours = scene.palette
    return Lettering(scene.note_px(9.5), colours.muted_text, colours.halo, halo_px=scene.px(1.4))


def credit_size(scene: Scene, room_px: float) -> tuple[float, float]:
    """Width and height of the credits in a room."""
    style = _credit_style(scene)
    return measure(credit_lines(CREDITS, style, room_px), style)


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
