"""Rivers as lines, thicker downstream, as many as the scale bears."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from geodata.map.shapes import Shape
from geodata.world.validity import borders_are_reference
from mapviewer.scene.ground import OWN_BORDER_PX, line_level, shows_base, water_level, waters
from mapviewer.scene.in_view import touch
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.states.union_borders import OUTER_PX

# Up to which scale, in metres a design pixel, rivers of a rank are drawn.
FARTHEST_M = {0: 40_000.0, 1: 25_000.0, 2: 16_000.0, 3: 12_000.0, 4: 9_000.0, 5: 7_000.0, 6: 4_500.0, 7: 3_200.0}
FARTHEST_OTHERS_M, FARTHEST_LAST_M, LAST_RANK = 2_400.0, 1_200.0, 9
BESIDE_PX = 1.7  # how much wider a river is that is a border: the border lies on it, and both are seen
BAND_PX, FINE_PX, FINE_SHARE = 1.8, 0.8, 0.5  # of water beside a border's stroke, and of the line in it
DETAIL = 1.6  # rivers need no finer course than a line so many times coarser
FULL, FADES, FAINTEST = 1.3, 0.85, 0.45  # of a river's opacity, towards the farthest scale at which it is drawn
NEAR_M, LARGEST = 1_000.0, 1.6  # nearer than this lines grow, up to so many times


def draw_rivers(painter: QPainter, scene: Scene) -> None:
    """Stroke the rivers in sight."""
    metres = scene.frame.metres_per_px * scene.look.unit
    growth = min(max((NEAR_M / metres) ** 0.35, 1.0), LARGEST)
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for shape in scene.world.base.river_lines:
        if metres <= farthest_m(shape) and scene.sees(shape):
            pen = scene.pen(scene.palette.land.river, growth * width_px(shape), strength_at(shape, metres))
            if is_border(shape):  # seen on both sides of it, however wide the border must be
                pen.setWidthF(max(pen.widthF(), scene.look.minimum_border_px + scene.px(BESIDE_PX)))
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            painter.setPen(pen)
            # Where a river is a border it has to be taken from the same level of detail.
            draw_rings(painter, shape, line_level(scene, shape) if is_border(shape) else scene.level(shape, DETAIL))
    painter.restore()


def draw_border_rivers(painter: QPainter, scene: Scene) -> None:
    """Where a river is a border: over the border's own stroke a band of water with a finer line in it."""
    if scene.look.quick or not (shows_base(scene, "base-rivers") and shows_base(scene, "base-countries")):
        return
    metres = scene.frame.metres_per_px * scene.look.unit
    base = scene.world.base.river_lines
    rivers = [shape for shape in base if is_border(shape) and metres <= farthest_m(shape) and scene.sees(shape)]
    heaviest = scene.px(OUTER_PX if borders_are_reference(scene.view) else OWN_BORDER_PX) * scene.look.line
    band = scene.pen(scene.palette.water_line, 1.0)
    band.setWidthF(max(heaviest, scene.look.minimum_border_px) + scene.px(BAND_PX))
    line = scene.pen(scene.palette.focus_border, 1.0)
    line.setWidthF(max(scene.px(FINE_PX), FINE_SHARE * scene.look.minimum_border_px))
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _keep_off_lakes(painter, scene, rivers)
    for pen, cap in ((band, Qt.PenCapStyle.RoundCap), (line, Qt.PenCapStyle.RoundCap)):
        pen.setCapStyle(cap)
        painter.setPen(pen)
        for shape in rivers:
            draw_rings(painter, shape, line_level(scene, shape))
    painter.restore()


def _keep_off_lakes(painter: QPainter, scene: Scene, rivers: list[Shape]) -> None:
    """Clip a painter in the map's plane to what is no lake: a river that is a border ends where it flows into one."""
    if not shows_base(scene, "base-water"):
        return
    lakes = [shape for shape in waters(scene) if shape.properties["kind"] == "lake" and scene.sees(shape)]
    crossed = [lake for lake in lakes if any(touch(lake.bounds, river.bounds) for river in rivers)]
    if crossed:
        free = QPainterPath()  # each lake is a hole in the picture
        west, south, east, north = scene.drawn
        free.addRect(QRectF(west, south, east - west, north - south))
        for lake in crossed:
            free.addPath(path_of(lake, water_level(scene, lake)))
        painter.setClipPath(free, Qt.ClipOperation.IntersectClip)


def farthest_m(river: Shape) -> float:
    """The scale, in metres a design pixel, up to which a river is drawn."""
    rank = int(river.properties["rank"])
    return FARTHEST_M.get(rank, FARTHEST_LAST_M if rank >= LAST_RANK else FARTHEST_OTHERS_M)


def strength_at(river: Shape, metres: float) -> float:
    """How opaque a river is: faint where it is just large enough for the scale, in metres a design pixel."""
    return min(max(FULL - FADES * metres / farthest_m(river), FAINTEST), 1.0)


def width_px(river: Shape) -> float:
    """The width of a river's line in design pixels, by the weight that its source gives it."""
    beside = BESIDE_PX if is_border(river) else 0.0
    return 0.35 + 1.25 * math.sqrt(float(river.properties["weight"])) + beside


def is_border(river: Shape) -> bool:
    """Whether a state's border runs in a river."""
    return bool(river.properties.get("border"))
