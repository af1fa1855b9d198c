"""Frame times of the map while it is dragged and zoomed: ``frames.py VIEW WIDTHxHEIGHT [LAYER_FILE]``."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from benchmarks.measures.views import moves, world_and_view
from geodata.view.camera import Camera
from geodata.view.view import LayerState, View
from geodata.world.world import World
from mapviewer.app.application import create_application
from mapviewer.app.startup import end_haste
from mapviewer.canvas.map_canvas import MapCanvas

IDLE_S = 1.0  # after the first picture the window prepares for pointing


def with_file(world: World, view: View, path: Path) -> tuple[World, View]:
    """The world with a layer of the user's on top."""
    from geodata import read_layer

    layer = read_layer(path)
    story = replace(world.story, layers={layer.id: layer, **world.story.layers})
    return World(story), replace(view, layers=(LayerState(layer.id), *view.layers))


def frame_times(canvas: MapCanvas, cameras: list[Camera]) -> list[float]:
    """Milliseconds of each frame: the camera is moved as by hand, and the map is on the screen."""
    times = []
    for camera in cameras:
        began = time.perf_counter()
        canvas.motion.move(camera)
        canvas.repaint()
        times.append((time.perf_counter() - began) * 1000)
    return times


def main(view_name: str, size: str, *files: str) -> None:
    application = create_application([])
    world, view = world_and_view(view_name)
    for name in files:
        world, view = with_file(world, view, Path(name))
    size_px = tuple(map(int, size.split("x")))
    canvas = MapCanvas(world, view)
    canvas.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    canvas.resize(*size_px)
    canvas.show()
    canvas.targets.prepare()
    end_haste()
    until = time.perf_counter() + IDLE_S
    while time.perf_counter() < until:
        application.processEvents()
    times = {}
    for how in ("pan", "zoom"):
        cameras = list(moves(world, view.camera, size_px, how))
        frame_times(canvas, cameras[: len(cameras) // 2])  # levels of detail are built once
        times[how] = frame_times(canvas, cameras)
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
