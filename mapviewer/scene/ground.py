"""The base map: ground, water, provinces and borders.

Fills are drawn without antialiasing under antialiased lines: it looks the same and takes a fifth of the time.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from geodata.map.shapes import Shape
from geodata.view.view import Concealed
from geodata.world.validity import borders_are_reference
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Scene

# A pond as small as this would be a speck, and with an outline a dark one.
LEAST_WATER_PX, LEAST_OUTLINED_PX = 8.0, 13.0
HAIRLINE_SCALE_M = 2600.0  # beyond this many metres a pixel province lines would only be noise


def draw_ground(painter: QPainter, scene: Scene) -> None:
    """Sea, countries and lakes."""
    palette = scene.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(0, 0, scene.frame.width_px, scene.frame.height_px), QColor(palette.sea))
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape in (*scene.world.base.surroundings, *scene.world.base.countries):
        if scene.sees(shape):
            fill(painter, scene, shape, ground_colour(scene, shape))
    painter.restore()


def ground_colour(scene: Scene, country: Shape) -> str:
    """The colour of a country's ground: each of the story's own states has a tint."""
    number = scene.world.tints.get(country.id)
    if number is None or not shows_base(scene, "base-countries"):
        return scene.palette.ground
    if Concealed.COLOURS in scene.view.concealed:
        return scene.palette.focus
    return scene.palette.land.tints[number]


def draw_veil(painter: QPainter, scene: Scene) -> None:
    """Soften the relief of the states around, so that the story's own stand out."""
    land = scene.palette.land
    veil = QColor(land.veil)
    veil.setAlphaF(land.veil_alpha)
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape in (*scene.world.base.surroundings, *scene.world.base.countries):
        if shape.id not in scene.world.own_states and scene.sees(shape):
            fill(painter, scene, shape, veil)
    painter.restore()


def draw_water(painter: QPainter, scene: Scene) -> None:
    """Lakes and wide rivers, above what is tinted; without their outlines while the map moves."""
    if not shows_base(scene, "base-water"):
        return
    palette = scene.palette
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    px = scene.look.unit * scene.frame.metres_per_px
    waters = [shape for shape in (*scene.world.base.water, *scene.world.base.rivers) if scene.sees(shape)]
    seen = [shape for shape in waters if _extent_m(shape) > LEAST_WATER_PX * px]
    for shape in seen:
        fill(painter, scene, shape, palette.sea)
    if not scene.look.quick:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(scene.pen(palette.water_line, 0.7))
        for shape in seen:
            if _extent_m(shape) > LEAST_OUTLINED_PX * px:
                draw_rings(painter, shape, scene.level(shape))
    painter.restore()


def _extent_m(shape: Shape) -> float:
    """The longer side of a shape's rectangle."""
    x0, y0, x1, y1 = shape.bounds
    return max(x1 - x0, y1 - y0)


def draw_lines(painter: QPainter, scene: Scene) -> None:
    """Provinces, coasts and borders, the thin ones first."""
    base, palette = scene.world.base, scene.palette
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if shows_base(scene, "base-provinces") and scene.frame.metres_per_px * scene.look.unit < HAIRLINE_SCALE_M:
        _stroke(painter, scene, base.provinces, scene.pen(palette.province, 1.0))
    if shows_base(scene, "base-water"):
        _stroke(painter, scene, base.coast, scene.pen(palette.coast, 0.9))
    if shows_base(scene, "base-countries"):
        others = [shape for shape in base.borders if not shape.properties.get("focus")]
        focus = [shape for shape in base.borders if shape.properties.get("focus")]
        if borders_are_reference(scene.view):
            _stroke_reference(painter, scene, others, 0.9)
            _stroke_reference(painter, scene, focus, 1.3)
        else:
            _stroke(painter, scene, others, _border_pen(scene, palette.border, 1.0))
            _stroke(painter, scene, focus, _border_pen(scene, palette.focus_border, 1.5))
    painter.restore()


def _stroke_reference(painter: QPainter, scene: Scene, shapes: list[Shape], width: float) -> None:
    """Borders of today under a day on which they were not yet: pale and broken; whole only while the map moves."""
    pen = _border_pen(scene, scene.palette.border, width)
    if scene.look.quick:
        _stroke(painter, scene, shapes, pen)
        return
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4.5, 3.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shape in shapes:
        if scene.sees(shape):
            painter.drawPath(path_of(shape, scene.level(shape)))


def _border_pen(scene: Scene, colour: str, width: float) -> QPen:
    pen = scene.pen(colour, width)
    pen.setWidthF(max(pen.widthF(), scene.look.minimum_border_px))
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    return pen


def fill(painter: QPainter, scene: Scene, shape: Shape, colour: str | QColor | QBrush) -> None:
    """Fill an area at the scene's level of detail; the painter is in plane metres."""
    level = scene.level(shape)
    if level.rings:
        painter.fillPath(path_of(shape, level), colour if isinstance(colour, QBrush) else QBrush(QColor(colour)))


def _stroke(painter: QPainter, scene: Scene, shapes: tuple[Shape, ...] | list[Shape], pen: QPen) -> None:
    painter.setPen(pen)
    for shape in shapes:
        if scene.sees(shape):
            draw_rings(painter, shape, scene.level(shape))


def _has(scene: Scene, layer_id: str) -> bool:
    return any(state.id == layer_id for state in scene.view.layers)


def shows_base(scene: Scene, layer_id: str) -> bool:
    """Base layers that a story does not list are shown."""
    return scene.view.shows(layer_id) or not _has(scene, layer_id)
