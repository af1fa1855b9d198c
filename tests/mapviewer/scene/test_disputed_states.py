"""Ground whose status is disputed is marked by one rule all over the world."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtGui import QImage, QPainter

from geodata.story.story import Article, Story
from geodata.view.camera import Camera
from geodata.view.view import View
from geodata.view.view_projection import projection_of_ground
from geodata.world.world import World
from mapviewer.drawing.legend import legend_rows
from mapviewer.scene.ground import draw_dashed
from mapviewer.scene.hatching import hatch_disputed
from mapviewer.scene.scene import Scene, scene_of

SIZE = (900, 600)
# What is seen: the middle in degrees, and the width in km.
HELD = {
    "abkhazia": (41.2, 43.0, 500.0),
    "transnistria": (29.4, 47.1, 400.0),
    "northern-cyprus": (33.6, 35.3, 400.0),
}
KOSOVO = (20.9, 42.6, 400.0)


def seen(lon: float, lat: float, span_km: float, day: dt.date) -> Scene:
    view = View(Camera(lon, lat, span_km, span_km / 1.5), day)
    story = Story("s", "S", Article(""), view, {}, projection=projection_of_ground(lat, lon, span_km))
    return scene_of(World(story).seen_by(view.camera), view, SIZE)


def painted(scene: Scene, what: str) -> int:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    if what == "hatching":
        hatch_disputed(painter, scene)
    else:
        painter.setTransform(scene.to_screen, True)
        draw_dashed(painter, scene)
    painter.end()
    return sum(image.pixelColor(x, y).alpha() > 30 for x in range(SIZE[0]) for y in range(SIZE[1]))


@pytest.mark.parametrize("ground", HELD)
def test_ground_held_by_others_than_in_law_is_hatched_and_its_line_dashed(qtbot: object, ground: str) -> None:
    scene = seen(*HELD[ground], dt.date(2025, 1, 1))
    assert painted(scene, "hatching") > 200
    assert painted(scene, "dashed") > 60
    assert len(list(legend_rows(scene))) == 2


def test_a_state_that_half_of_all_states_recognise_has_a_dashed_border_and_no_hatching(qtbot: object) -> None:
    """It governs itself: the border is what is not settled."""
    scene = seen(*KOSOVO, dt.date(2025, 1, 1))
    assert painted(scene, "dashed") > 200
    assert painted(scene, "hatching") == 0
    assert len(list(legend_rows(scene))) == 1


def test_before_there_was_a_dispute_there_is_no_mark(qtbot: object) -> None:
    scene = seen(*KOSOVO, dt.date(1985, 1, 1))
    assert painted(scene, "dashed") == painted(scene, "hatching") == 0
