"""Where in the world the picture of a step lies, as the program draws it: a page shows the picture in a corner."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter

from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.draw import draw_inset
from mapviewer.drawing.inset_drawing import draw_insets, mark_boxes
from mapviewer.drawing.placing.inset_scenes import PlacedInset, inset_scene
from mapviewer.drawing.placing.locators import locator_of
from mapviewer.drawing.placing.world_strip import strip_of, ties_abroad
from mapviewer.export.web.web_legend import VIEW_PX
from mapviewer.scene.scene import scene_of

RATIO, EDGE_PX, QUALITY = 2, 3, 88
LEAST_PX = 170.0  # on a page a smaller one says nothing


def locator_picture(world: World, view: View) -> dict[str, Any] | None:
    """The world strip or the locator of a view, with its size in pixels of the page; None where it has none."""
    scene = scene_of(world, view, VIEW_PX)
    strip = strip_of(scene)
    inset = strip or locator_of(scene)
    if inset is None or view.panels:
        return None
    width = max(inset.share * VIEW_PX[0], LEAST_PX)
    height = width * inset.camera.height_km / inset.camera.width_km
    item = PlacedInset(inset, EDGE_PX, EDGE_PX, round(width), round(height), is_locator=True)
    item = replace(item, ties=ties_abroad(scene) if strip is not None else ())
    item = replace(item, marked=tuple(mark_boxes(scene, inset_scene(scene, item), item)))
    wide, high = round(width) + 2 * EDGE_PX, round(height) + 2 * EDGE_PX
    image = QImage(wide * RATIO, high * RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(RATIO)
    image.fill(scene.palette.halo)
    painter = QPainter(image)
    draw_insets(painter, scene, [item], draw_inset)
    painter.end()
    return {"w": wide, "h": high, "data": _jpeg(image)}


def _jpeg(image: QImage) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    return base64.b64encode(data.data()).decode()
