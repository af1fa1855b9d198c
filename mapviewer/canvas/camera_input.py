"""What keys, wheels and boxes mean for the camera."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from geodata.view.camera import Camera, fit_bounds
from mapviewer.drawing.picture_parts import Part

KEY_PAN = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
KEY_ZOOM = {
    Qt.Key.Key_Plus: 1.4,
    Qt.Key.Key_Equal: 1.4,
    Qt.Key.Key_Minus: 1 / 1.4,
    Qt.Key.Key_Underscore: 1 / 1.4,
}
KEY_SHARE = 0.12  # of the picture, that a key moves the ground
NOTCH = 120.0


def wheel_factor(event: QWheelEvent) -> float:
    """The magnification of a wheel event; touchpads send many small ones."""
    notches = event.angleDelta().y() / NOTCH
    step = 1.06 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1.25
    return float(step**notches)


def key_pan(event: QKeyEvent, size: QSize) -> QPointF | None:
    """How far an arrow key moves the ground of a picture, in pixels; None for other keys, and with a modifier."""
    key = Qt.Key(event.key())
    if key not in KEY_PAN or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    dx, dy = KEY_PAN[key]
    return QPointF(dx * size.width() * KEY_SHARE, dy * size.height() * KEY_SHARE)


def box_camera(part: Part, box: QRect) -> Camera:
    """The camera that shows the ground under a box of the widget's pixels, drawn from any corner on one side."""
    scene, box = part.scene, box.normalized().translated(-round(part.side.offset_px), 0)
    x0, y1 = scene.frame.to_plane(box.left(), box.top())
    x1, y0 = scene.frame.to_plane(box.right(), box.bottom())
    return replace(fit_bounds((x0, y0, x1, y1), scene.world.projection, margin=0.0))
