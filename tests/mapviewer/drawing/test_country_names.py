"""On whose ground the names of countries stand."""

from __future__ import annotations

import pytest
import shapely
from PySide6.QtWidgets import QApplication

from geodata.opening import open_story
from geodata.world import World
from mapviewer.drawing.draw import Furniture, labels_of, parts_of
from mapviewer.drawing.lettering import measure
from mapviewer.drawing.scene import Look


@pytest.mark.parametrize("size", [(1000, 790), (756, 533), (1920, 1080)])
def test_the_name_of_armenia_stands_on_no_ground_of_nakhchivan(qapp: QApplication, size: tuple[int, int]) -> None:
    story = open_story("caucasus")
    world = World(story)
    exclave = story.layers["exclave"].features.geometry.iloc[0]
    scene = parts_of(world, story.step("to-nakhichevan").view, size, Look(), "", Furniture())[0].scene
    name = next(item for item in labels_of(scene).placed if item.label.id == "country:arm")
    width, height = measure(name.label.text, name.label.style)
    x, y = scene.frame.to_px(*name.label.anchor_m)
    for part in (0.05, 0.25, 0.5, 0.75, 0.95):
        spot = scene.frame.to_plane(x + name.dx_px + part * width, y + name.dy_px + height / 2)
        assert not exclave.contains(shapely.Point(*world.projection.unproject(*spot)))
