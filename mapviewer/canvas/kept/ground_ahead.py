"""Ground of which a plate is made: what is seen of a scene, and how much more for the next move."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QRect, QSize

from geodata.view.camera import Frame
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene

MARGIN_PX = 256  # drawn ahead on each side of what is seen
AROUND, AROUND_SCALE = 3.0, 4.0  # ground drawn ahead at a coarser scale, in pictures, for zooming out


def window_of(scene: Scene) -> QRect:
    """What is seen of a scene, in device pixels."""
    ratio = scene.look.device_ratio
    return QRect(0, 0, round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio))


def shows_same_ground(one: Frame, other: Frame) -> bool:
    """Whether two frames show the same ground, but for roundings."""
    slack = 0.1 * other.metres_per_px
    same = math.isclose(one.metres_per_px, other.metres_per_px, rel_tol=1e-9)
    return same and all(abs(a - b) < slack for a, b in zip(one.bounds, other.bounds, strict=True))


def with_margin(scene: Scene) -> Scene:
    """The scene with some ground around it, pixel by pixel the same."""
    edge = MARGIN_PX / scene.look.device_ratio
    frame, (x, y) = scene.frame, scene.frame.centre_px
    size = QSize(round(frame.width_px + 2 * edge), round(frame.height_px + 2 * edge))
    return replace(
        scene,
        frame=replace(frame, width_px=size.width(), height_px=size.height(), centre_px=(x + edge, y + edge)),
        findings=Findings(),
    )


def around(scene: Scene) -> Scene:
    """Far more ground at a coarser scale; its corner keeps to steps, so that small moves ask for nothing new."""
    frame = scene.frame
    # In half octaves, so that it is never magnified more than it may be.
    metres = 2.0 ** (math.floor(2.0 * math.log2(frame.metres_per_px * AROUND_SCALE)) / 2.0)
    step = 0.5 * frame.width_px * frame.metres_per_px
    step = 2.0 ** round(math.log2(step))
    there = frame_around(scene, metres, AROUND)
    there = replace(there, x_m=round(there.x_m / step) * step, y_m=round(there.y_m / step) * step)
    return replace(scene, frame=there, findings=Findings())


def frame_around(scene: Scene, metres_per_px: float, share: float) -> Frame:
    """So many times what is seen of a scene, across and down, about its middle."""
    frame, coarser = scene.frame, scene.frame.metres_per_px / metres_per_px
    width, height = round(frame.width_px * share * coarser), round(frame.height_px * share * coarser)
    x_m, y_m = frame.to_plane(frame.width_px / 2, frame.height_px / 2)
    return Frame(x_m, y_m, metres_per_px, width, height, (width / 2, height / 2))
