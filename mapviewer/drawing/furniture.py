"""What stands on every map besides the map: date, scale bar, credits, markers for places beyond the frame."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geodata.dates import format_day
from geodata.placing import Box
from geodata.targets import state_name
from mapviewer.drawing.arrows import arrows_in_view, nearest_member, to_edge, usable
from mapviewer.drawing.lettering import Lettering, measure, wrapped, write
from mapviewer.drawing.scene import Scene, faded
from mapviewer.drawing.story_labels import feature_text, visible_layers

CREDITS = "© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY 4.0)"
DISCLAIMER = (
    "Boundaries and names on this map describe control or usage at the stated date and imply no judgement "
    "on the legal status of any territory."
)
STEPS_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
MAX_MARKERS = 6
# Labels keep off the room of the longest date, so that they need not move from day to day.
LONGEST_DAY = "30 September 2020"
LONGEST_RANGE = f"{LONGEST_DAY} – {LONGEST_DAY}"


def date_text(scene: Scene) -> str:
    """The date, or the range, as it stands on the map."""
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
    style = Lettering(scene.text_px(11.5), colours.muted_text, colours.halo, halo_px=scene.px(1.6))
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
    return Lettering(scene.text_px(9.5), colours.muted_text, colours.halo, halo_px=scene.px(1.4))


def credit_size(scene: Scene, room_px: float) -> tuple[float, float]:
    """Width and height of the credits in a room."""
    style = _credit_style(scene)
    return measure(wrapped(CREDITS, style, room_px), style)


def draw_credits(
    painter: QPainter, scene: Scene, right: float, bottom: float, room_px: float = math.inf, text: str = CREDITS
) -> Box:
    """The data's credits in small type, in more lines where the room is narrow; returns the box it takes."""
    style = _credit_style(scene)
    text = wrapped(text, style, room_px)
    width, height = measure(text, style)
    write(painter, text, style, right - width, bottom - height)
    return right - width, bottom - height, right, bottom


def edge_markers(scene: Scene) -> list[tuple[str, QPointF, tuple[float, float], str]]:
    """Things beyond the frame: an id, where the marker stands, which way it points, and what it says."""
    room = usable(scene)
    centre = scene.frame.centre_px
    markers: dict[str, tuple[str, QPointF, tuple[float, float], str]] = {}
    for layer in visible_layers(scene):
        if layer.kind != "claims":
            continue
        for arrow in arrows_in_view(scene, layer.direction):
            if not arrow.off_frame:
                continue
            partner = nearest_member(scene, arrow.claim.partner, arrow.claim.subject)
            dx, dy = arrow.end.x() - arrow.control.x(), arrow.end.y() - arrow.control.y()
            name = state_name(scene.world.base, arrow.claim.partner)
            markers.setdefault(f"{partner}", (f"country:{partner}", arrow.end, _unit(dx, dy), name))
    for target_id, (x, y), text in _far_points(scene):
        if target_id in markers or len(markers) >= MAX_MARKERS:
            continue
        edge = to_edge(centre, (x, y), room)
        dx, dy = x - centre[0], y - centre[1]
        markers[target_id] = (target_id, QPointF(*edge), _unit(dx, dy), text)
    return list(markers.values())


def _unit(dx: float, dy: float) -> tuple[float, float]:
    norm = math.hypot(dx, dy) or 1.0
    return dx / norm, dy / norm


def _far_points(scene: Scene) -> list[tuple[str, tuple[float, float], str]]:
    """The selected and the hovered thing when it lies outside the picture, with the distance from its middle."""
    found = []
    x0, y0, x1, y1 = scene.frame.bounds
    mx, my = scene.frame.to_plane(*scene.frame.centre_px)
    for target_id in dict.fromkeys((scene.view.selection, scene.hovered)):
        if not target_id or target_id in scene.world.story.claims_by_id:
            continue
        for shape in scene.world.shapes_for(target_id)[:3]:
            a0, b0, a1, b1 = shape.bounds
            if a0 <= x1 and a1 >= x0 and b0 <= y1 and b1 >= y0:
                continue
            x, y = (a0 + a1) / 2, (b0 + b1) / 2
            row = scene.world.story.features.get(shape.id)
            name = feature_text(scene, row) if row else str(shape.properties.get("name", shape.id))
            km = math.hypot(x - mx, y - my) / 1000
            found.append((target_id, scene.frame.to_px(x, y), f"{name} · {km:,.0f} km"))
    return found


def draw_edge_markers(painter: QPainter, scene: Scene) -> list[Box]:
    """Draw the markers; returns the boxes of their words."""
    colours = scene.palette
    style = Lettering(scene.text_px(11.5), colours.text, colours.halo, bold=True, halo_px=scene.px(1.8))
    boxes: list[Box] = []
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for _, at, (ux, uy), text in edge_markers(scene):
        tip = QPointF(at.x() + ux * scene.px(20), at.y() + uy * scene.px(20))
        base = QPointF(at.x() + ux * scene.px(9), at.y() + uy * scene.px(9))
        side = scene.px(6)
        painter.setPen(QPen(QColor(colours.halo), scene.px(1.4)))
        painter.setBrush(faded(colours.text, 0.9))
        painter.drawPolygon(
            QPolygonF(
                [
                    tip,
                    QPointF(base.x() - uy * side, base.y() + ux * side),
                    QPointF(base.x() + uy * side, base.y() - ux * side),
                ]
            )
        )
        box = _marker_box(scene, at, (ux, uy), measure(text, style))
        if not any(_touch(box, other) for other in boxes):
            write(painter, text, style, box[0], box[1])
            boxes.append(box)
    painter.restore()
    return boxes


def _marker_box(scene: Scene, at: QPointF, towards: tuple[float, float], size: tuple[float, float]) -> Box:
    width, height = size
    x = at.x() - width / 2 - towards[0] * (width / 2 + scene.px(12)) * (abs(towards[0]) > 0.5)
    y = at.y() - height / 2 - towards[1] * (height / 2 + scene.px(14)) * (abs(towards[1]) > 0.5)
    if abs(towards[1]) <= 0.5:
        y -= height
    x = min(max(x, scene.px(4)), scene.frame.width_px - width - scene.px(4))
    y = min(max(y, scene.px(4)), scene.frame.height_px - height - scene.px(4))
    return x, y, x + width, y + height


def _touch(a: Box, b: Box) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


def credit_box(scene: Scene) -> QRectF:
    """Where the credit line stands in a picture of the whole frame, for hit-testing."""
    width, height = measure(CREDITS, Lettering(scene.text_px(9.5), "#000000", "#ffffff", halo_px=scene.px(1.4)))
    return QRectF(
        scene.frame.width_px - width - scene.px(8),
        scene.frame.height_px - height - scene.px(4),
        width,
        height,
    )
