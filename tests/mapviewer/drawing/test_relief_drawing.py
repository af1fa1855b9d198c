import datetime as dt
import itertools
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata.map.relief import load_relief
from geodata.story.story import Article, Story
from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.projection import projection_for
from geodata.view.view import LayerState, View, toggle_layer
from geodata.view.view_projection import projection_for_ground
from geodata.world.world import World
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.drawing.ground.bands import draw_bands
from mapviewer.drawing.ground.map_drawing import draw_base, draw_tints, draw_under
from mapviewer.drawing.ground.relief_colours import colour_table
from mapviewer.drawing.ground.relief_drawing import (
    _key,
    _warped,
    _warped_tile,
    make_relief_ready,
    strength_at,
    warped_levels,
)
from mapviewer.scene.scene import Look, Scene, scene_of
from mapviewer.ui.palette import ReliefInk

# Elsewhere than at home: a mountain about 2,900 m high in the Ahaggar, and sand in the Tanezrouft.
AHAGGAR, SAND = (5.55, 23.28), (-0.5, 23.0)
PAMIR = Camera(72.5, 38.5, 300, 200)


def picture(view: View, *, relief: bool) -> QImage:
    world = World(open_story("caucasus"))
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    states = (LayerState("base-relief", visible=relief), LayerState("base-water"), LayerState("base-countries"))
    draw_base(painter, scene_of(world, replace(view, camera=PAMIR, layers=states), (300, 200)))
    painter.end()
    return image


def test_relief_is_seen_and_can_be_switched_off(qtbot: QtBot) -> None:
    view = open_story("caucasus").view
    with_relief, without = picture(view, relief=True), picture(view, relief=False)
    spots = [(x, y) for x in range(0, 300, 5) for y in range(0, 200, 5)]
    assert sum(with_relief.pixel(*spot) != without.pixel(*spot) for spot in spots) > 0.8 * len(spots)


def spread_about(image: QImage, without: QImage, lonlat: tuple[float, float], scene: Scene) -> list[int]:
    """How relief changes the value of pixels within 25 of a point."""
    x0, y0 = scene.frame.to_px(*scene.world.projection.project(*lonlat))
    around = [(round(x0) + x, round(y0) + y) for x in range(-25, 26, 2) for y in range(-25, 26, 2)]
    return [image.pixelColor(*spot).lightness() - without.pixelColor(*spot).lightness() for spot in around]


@pytest.mark.parametrize("crs", ["", "+proj=lcc +lat_1=18 +lat_2=28 +lat_0=23 +lon_0=3 +datum=WGS84 +units=m +no_defs"])
def test_in_another_plane_mountains_have_relief_where_they_lie_and_sand_has_none(qtbot: QtBot, crs: str) -> None:
    world = World(open_story("sahel"))
    world = world.in_projection(projection_for(crs)) if crs else world
    camera = Camera(2.5, 23.0, 1400, 900)
    images = []
    for shown in (True, False):
        states = (LayerState("base-relief", visible=shown), LayerState("base-countries", visible=False))
        scene = scene_of(world, replace(world.story.view, camera=camera, layers=states), (700, 450))
        images.append(QImage(700, 450, QImage.Format.Format_RGB32))
        painter = QPainter(images[-1])
        draw_under(painter, replace(scene, look=Look()))
        painter.end()
    mountain, sand = (spread_about(*images, spot, scene) for spot in (AHAGGAR, SAND))
    assert min(mountain) < -25
    assert max(mountain) - min(mountain) > 3 * (max(sand) - min(sand))


# Islands with mountains by the sea, north and south of the equator and far from it.
@pytest.mark.parametrize(
    ("lon", "lat"), [(25.0, 35.2), (14.3, 37.6), (121.0, 23.7), (146.5, -42.0), (170.5, -44.0), (-4.5, 57.8)]
)
def test_relief_lies_on_the_land_and_not_on_the_sea_beside_it(qtbot: QtBot, lon: float, lat: float) -> None:
    size, span_km = (300, 240), 500.0
    camera = Camera(lon, lat, span_km, span_km * size[1] / size[0])
    projection = projection_for_ground(round(lat), round(lon), span_km)
    story = Story("s", "S", Article(""), View(camera, dt.date(2025, 1, 1)), {}, projection=projection)
    world = World(story).seen_by(camera)
    images = []
    for shown in (True, False):
        view = replace(story.view, layers=(LayerState("base-relief", visible=shown),))
        images.append(QImage(*size, QImage.Format.Format_RGB32))
        painter = QPainter(images[-1])
        scene = scene_of(world, view, size)
        draw_under(painter, scene)
        painter.end()
    with_relief, without = (
        np.frombuffer(image.constBits(), np.uint8).reshape(size[1], -1, 4).astype(int) for image in images
    )
    changed = np.abs(with_relief - without).max(axis=2) > 12
    sea = (without[:, :, :3] == without[-1, -1, :3]).all(axis=2)
    off_pixels = round(7_000 / scene.frame.metres_per_px)  # nearer to a coast a pixel of the source is half on land
    far_from_land = sea.copy()
    for dx, dy in itertools.product((-off_pixels, 0, off_pixels), repeat=2):
        far_from_land &= np.roll(sea, (dy, dx), axis=(0, 1))
    assert changed[~sea].mean() > 0.1
    assert changed[far_from_land].mean() < 0.002


def test_a_screen_is_drawn_before_its_relief_is_made_and_has_it_then(qtbot: QtBot) -> None:
    _warped.clear()
    world = World(open_story("sahel"))
    canvas = MapCanvas(world, world.story.view)
    qtbot.addWidget(canvas)
    canvas.resize(500, 350)
    with qtbot.waitExposed(canvas):
        canvas.show()
    first = canvas.grab().toImage()
    qtbot.waitUntil(lambda: make_relief_ready(canvas.scene()))
    qtbot.waitUntil(lambda: differs(canvas.grab().toImage(), first))


def differs(one: QImage, other: QImage) -> bool:
    spots = [(x, y) for x in range(0, 500, 4) for y in range(0, 350, 4)]
    return sum(one.pixel(*spot) != other.pixel(*spot) for spot in spots) > 0.2 * len(spots)


def test_the_first_picture_of_the_home_plane_needs_no_numpy() -> None:
    program = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from geodata.map.relief import load_relief
from geodata.story.story import Article, Story
from geodata.story_format.story_loader import open_story
from geodata.world.world import World
from mapviewer.canvas.map_canvas import MapCanvas
world = World(open_story("caucasus"))
canvas = MapCanvas(world, world.story.view)
canvas.resize(900, 600)
canvas.grab()
print("numpy" in sys.modules, "mapviewer.drawing.ground.relief_drawing" in sys.modules)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    asked = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", env=environment,
                           check=True)  # fmt: skip
    assert asked.stdout.split() == ["False", "True"]


def test_flat_ground_is_left_alone_and_full_shadow_has_its_opacity() -> None:
    table = colour_table(ReliefInk("#102030", 200, "#ffffff", 100))
    assert table[128] >> 24 == 0
    assert table[127] >> 24 == 0
    assert table[1] == 0xC8102030
    assert table[255] == 0x64FFFFFF


def test_the_band_on_a_screen_is_that_of_a_file_and_lies_inside_the_border(qtbot: QtBot) -> None:
    world = World(open_story("caucasus"))
    view = replace(world.story.view, camera=Camera(61.5, 51.0, 500, 350))
    seen = []
    for on_screen in (False, True):
        image = QImage(500, 350, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        draw_bands(painter, scene_of(world, view, (500, 350), Look(on_screen=on_screen)))
        painter.end()
        seen.append([image.pixelColor(x, y).value() for x in range(0, 500, 4) for y in range(0, 350, 4)])
    assert 0.02 < sum(value > 0 for value in seen[0]) / len(seen[0]) < 0.5
    assert sum(abs(a - b) > 25 for a, b in zip(*seen, strict=True)) < 0.05 * len(seen[0])


@pytest.mark.parametrize(
    ("metres", "strength"), [(5000.0, 1.0), (1000.0, 1.0), (250.0, 0.52), (30.0, 0.2), (8.0, 0.0), (1.0, 0.0)]
)
def test_relief_fades_where_its_source_is_too_coarse(metres: float, strength: float) -> None:
    assert strength_at(metres) == pytest.approx(strength)


def test_a_warped_tile_is_kept_for_its_plane_and_scale_when_the_levels_are_made_anew(qtbot: QtBot) -> None:
    crs = "+proj=lcc +lat_1=18 +lat_2=28 +lat_0=23 +lon_0=3 +datum=WGS84 +units=m +no_defs"
    [coarse] = [level for level in warped_levels(crs) if level.from_m == max(row.from_m for row in warped_levels(crs))]
    middle = coarse.columns // 2
    first = _warped_tile(coarse, middle, middle)
    assert first is not None
    warped_levels.cache_clear()
    assert _warped_tile(coarse, middle, middle) is first  # as a scene still holds it
    assert _warped_tile(warped_levels(crs)[-1], middle, middle) is first
    _warped.clear()
    again = _warped_tile(coarse, middle, middle)
    assert again is not None
    assert again.constBits().tobytes() == first.constBits().tobytes()


def test_no_two_levels_share_kept_tiles() -> None:
    levels = load_relief().levels
    assert len({_key(level) for level in levels}) == len(levels)


@pytest.mark.parametrize("look", [Look(), Look(on_screen=True), Look(on_screen=True, quick=True)])
def test_relief_is_seen_through_the_tint_of_a_state_but_in_a_quick_picture(qtbot: QtBot, look: Look) -> None:
    """Seen: states with a stance were flat sheets of paper laid over the mountains."""
    world = World(open_story("caucasus"))
    step = world.story.step("limits").view
    tones = []
    for layers in (step, toggle_layer(step, "base-relief", False)):
        image = QImage(960, 540, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        scene = scene_of(world, layers, (960, 540), look)
        draw_tints(painter, scene)
        painter.end()
        # The mountains of Tajikistan.
        x, y = (round(at) for at in scene.frame.to_px(*world.projection.project(71.5, 38.6)))
        tones.append({image.pixel(x + a, y + b) for a in range(-25, 25) for b in range(-15, 15)})
    with_relief, without = tones
    assert (len(with_relief) > 3 * len(without)) is not look.quick
