"""The soft band of its own hue that each of the story's own states has inside its border.

Translucent strokes along the outline, each narrower, of which the half outside is clipped away. Stroking paths so wide
takes long: on a screen half as many strokes are separate segments, drawn opaque into a picture of half the size, which
is scaled up smoothly. A soft band loses nothing by it.

Before a class there are none under the fills and hatchings of the story's areas, whose colour they would change.
A small state has a narrower band: as wide as in a large one it would be all band, and louder than its neighbours.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from geodata.map.shapes import Shape, signed_area
from geodata.view.view import Concealed
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import line_level, states_without_tint
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import draw_coarse

# The reach of its strokes inside the border, which together fade inwards.
BAND_PX = (14.0, 12.3, 10.7, 9.2, 7.8, 6.4, 5.0, 3.6, 2.2, 1.0)
COARSER = 2  # one stroke of so many is enough in a picture of half the size, in which steps are blurred
DETAIL = 8.0  # a stroke so wide needs no finer outline than this many times the scene's
MOST_SHARE = 0.032  # of the side of a square as large as the state, for the reach of its band
AREA_DETAIL_M = 5000.0

_areas: WeakKeyDictionary[Shape, float] = WeakKeyDictionary()


def draw_bands(painter: QPainter, scene: Scene) -> None:
    """Draw the bands of all of the story's own states; none while colours are concealed."""
    if Concealed.COLOURS in scene.view.concealed:
        return
    if scene.look.on_screen:
        _draw_coarse(painter, scene)
        return
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _clip_out(painter, scene, covered_ground(scene))
    for shape, number in _own_shapes(scene):
        painter.save()
        painter.setClipPath(path_of(shape, line_level(scene, shape)), Qt.ClipOperation.IntersectClip)
        outline = path_of(shape, scene.level(shape, DETAIL))
        share = band_share(scene, shape)
        for width_px in BAND_PX:
            painter.strokePath(outline, _pen(scene, number, width_px * share, scene.palette.land.band_alpha))
        painter.restore()
    painter.restore()


def covered_ground(scene: Scene) -> tuple[Shape, ...]:
    """The areas that a class sees filled or hatched: there are no bands under them."""
    if not scene.look.minimum_text_px:
        return ()
    layers = [layer for layer in scene.visible_layers if not kind_of(layer).is_tint]
    return tuple(shape for layer in layers for shape in kind_of(layer).filled_shapes(scene, layer))


def _clip_out(painter: QPainter, scene: Scene, shapes: Iterable[Shape]) -> None:
    for shape in shapes:
        outside = QPainterPath()
        outside.addRect(scene.to_screen.inverted()[0].mapRect(_picture(scene)))
        outside.addPath(path_of(shape, line_level(scene, shape)))
        painter.setClipPath(outside, Qt.ClipOperation.IntersectClip)


def _picture(scene: Scene) -> QRectF:
    return QRectF(0.0, 0.0, scene.frame.width_px, scene.frame.height_px)


def _own_shapes(scene: Scene) -> Iterator[tuple[Shape, int]]:
    """The story's own states in sight, each with the number of its tint."""
    for code, number in scene.world.tints.items():
        shape = scene.world.base.by_id("country", code)
        if shape is not None and scene.sees(shape) and code not in states_without_tint(scene):
            yield shape, number


def band_share(scene: Scene, shape: Shape) -> float:
    """How much of the full width a state's band has at this scale."""
    side_px = math.sqrt(_area_m2(shape)) / scene.frame.metres_per_px
    full_px = scene.px(BAND_PX[0]) * scene.look.line * scene.look.band
    return min(MOST_SHARE * side_px / full_px, 1.0)


def _area_m2(shape: Shape) -> float:
    """How large a state is on the plane; of one that is many islands, how large they usually are."""
    found = _areas.get(shape)
    if found is None:
        areas = [abs(signed_area(ring)) for ring in shape.level_for(AREA_DETAIL_M).rings]
        found = _areas[shape] = sum(area * area for area in areas) / max(sum(areas), 1.0)
    return found


def _draw_coarse(painter: QPainter, scene: Scene) -> None:
    shapes = list(_own_shapes(scene))
    if not shapes:
        return
    alpha = scene.palette.land.band_alpha

    def paint(own: QPainter, step: float) -> None:
        for shape, number in shapes:
            own.setClipPath(path_of(shape, line_level(scene, shape)), Qt.ClipOperation.ReplaceClip)
            share = band_share(scene, shape)
            for place, width_px in enumerate(BAND_PX[::COARSER], 1):
                # Where a narrow stroke replaces wider ones, all together would be so opaque.
                opacity = 1 - (1 - alpha) ** (place * COARSER)
                pen = _pen(scene, number, width_px * share, opacity)
                pen.setWidthF(pen.widthF() / step)
                own.setPen(pen)
                draw_rings(own, shape, scene.level(shape, DETAIL))
        own.setClipping(False)
        own.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        for shape in covered_ground(scene):
            own.fillPath(path_of(shape, line_level(scene, shape)), Qt.GlobalColor.black)

    draw_coarse(painter, scene, scene.strip or (0.0, 0.0, scene.frame.width_px, scene.frame.height_px), paint)


def _pen(scene: Scene, number: int, width_px: float, alpha: float) -> QPen:
    pen = scene.pen(scene.palette.land.bands[number], 2 * width_px * scene.look.band, alpha)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
