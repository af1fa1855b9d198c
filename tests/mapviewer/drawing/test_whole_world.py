"""Sixty places all over the world at three scales: land is land, sea is sea, and north is up."""

import datetime as dt

import numpy as np
import pytest
import shapely
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata.map.degree_pack import DegreeShape, read_degree_pack
from geodata.story.story import Article, Story
from geodata.view.camera import Camera
from geodata.view.view import View
from geodata.view.view_projection import projection_of_ground
from geodata.world.world import World
from mapviewer.scene.ground import draw_ground
from mapviewer.scene.scene import Scene, scene_of

PLACES = [
    (121, 23.7), (121, 14.6), (107, -6.2), (-70.6, -33.4), (32.5, 15.6), (21.1, 42.6), (178.4, -18.1), (-150, 61),
    (-175, 66), (180, 70), (-180, -17), (179.9, 51.9), (0, 89), (0, -89), (90, -75), (-60, -65), (-45, 75), (25, 78),
    (0, 0), (-78, 0), (32, 0), (101, 0), (-60, 0), (173, 1), (-155, 20), (-149, -17.6), (-109, -27), (57, -20),
    (47, -19), (73, 4), (80, 7), (166, -22), (175, -41), (147, -42), (135, -25), (140, 36), (128, 37), (105, 60),
    (58, 43), (45, 40), (37, 56), (10, 51), (-4, 55), (-19, 65), (-25, 38), (-16, 28), (2, 17), (18, 4), (25, -29),
    (45, 9), (45, 25), (78, 22), (96, 20), (-77, 18), (-90, 15), (-100, 40), (-110, 55), (-58, -34), (-59, -52),
    (-36, -54),
]  # fmt: skip
SIZE = (72, 48)


@pytest.fixture(scope="module")
def land() -> shapely.STRtree:
    return shapely.STRtree([part for shape in read_degree_pack()["countries"] for part in polygons_of(shape)])


def polygons_of(shape: DegreeShape) -> list[shapely.Polygon]:
    level = shape.levels[0]
    rings = np.split(shape.lonlat(0), np.cumsum(level.counts)[:-1])
    polygons, first = [], 0
    for count in level.parts:
        polygons.append(shapely.Polygon(rings[first], rings[first + 1 : first + count]))
        first += count
    return polygons


def is_beside(scene: Scene, x: float, y: float) -> bool:
    """Whether a pixel shows nothing of the Earth."""
    projection = scene.world.projection
    back = scene.frame.to_px(*projection.project(*projection.unproject(*scene.frame.to_plane(x, y))))
    return abs(back[0] - x) + abs(back[1] - y) > 0.5


def wrong_pixels(lon: float, lat: float, span_km: float, land: shapely.STRtree) -> list[tuple[float, float]]:
    """Places of pixels that are drawn as land and are sea, or the reverse, with their surroundings all alike."""
    view = View(Camera(lon, lat, span_km, span_km / 1.5), dt.date(2025, 1, 1))
    projection = projection_of_ground(lat, lon, span_km)
    world = World(Story("s", "S", Article(""), view, {}, projection=projection)).seen_by(view.camera)
    scene = scene_of(world, view, SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_ground(painter, scene)
    painter.end()
    sea = QColor(scene.palette.sea).rgb()
    found = []
    for x in range(4, SIZE[0], 8):
        for y in range(4, SIZE[1], 8):
            colours = {image.pixel(x + dx, y + dy) == sea for dx in (-2, 0, 2) for dy in (-2, 0, 2)}
            at = world.projection.unproject(*scene.frame.to_plane(x + 0.5, y + 0.5))
            around = [(x + dx + 0.5, y + dy + 0.5) for dx in (-3, 0, 3) for dy in (-3, 0, 3)]
            if len(colours) > 1 or any(is_beside(scene, *spot) for spot in around):
                continue  # at a shore, or on the line about the map or beside it
            if abs(at[1]) > 89.9:
                continue  # above or below the map
            nearby = shapely.Point(at).buffer(1.5 * span_km / SIZE[0] / 111.2)
            is_sea = not len(land.query(nearby, predicate="intersects"))
            is_land = len(land.query(nearby, predicate="within")) > 0
            drawn_as_sea = colours.pop()
            if (is_sea and not drawn_as_sea) or (is_land and drawn_as_sea):
                found.append(at)
    return found


def test_beside_the_whole_earth_is_paper(qtbot: QtBot) -> None:
    view = View(Camera(11, 0, 40_000, 26_000), dt.date(2025, 1, 1))
    projection = projection_of_ground(0, 11, 40_000)
    world = World(Story("s", "S", Article(""), view, {}, projection=projection)).seen_by(view.camera)
    scene = scene_of(world, view, (400, 260))
    image = QImage(400, 260, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_ground(painter, scene)
    painter.end()
    paper, sea = QColor(scene.palette.window).rgb(), QColor(scene.palette.sea).rgb()
    assert {image.pixel(*spot) for spot in ((3, 3), (396, 3), (3, 256), (396, 256), (200, 5))} == {paper}
    assert image.pixel(*(round(at) for at in scene.frame.to_px(*projection.project(-30, 0)))) == sea


@pytest.mark.parametrize("span_km", [60.0, 1500.0, 20_000.0])
def test_land_is_land_and_sea_is_sea(qtbot: QtBot, land: shapely.STRtree, span_km: float) -> None:
    assert len(PLACES) == 60
    wrong = {place: found for place in PLACES if (found := wrong_pixels(*place, span_km, land))}
    assert not wrong


@pytest.mark.parametrize(("lon", "lat"), PLACES[::10])
def test_the_place_for_a_name_is_on_its_state(lon: float, lat: float) -> None:
    projection = projection_of_ground(lat, lon, 1500)
    view = View(Camera(lon, lat, 1500, 1000), dt.date(2025, 1, 1))
    base = World(Story("s", "S", Article(""), view, {}, projection=projection)).base
    shapes = {shape.id: shape for shape in read_degree_pack()["countries"]}
    large = [shape for shape in base.countries if shape.properties["area_km2"] > 20_000]
    assert len(large) > 20
    for country in large:
        lon_deg, lat_deg = projection.unproject(*country.properties["label"])
        assert (
            shapely.STRtree(polygons_of(shapes[country.id])).query(shapely.Point(lon_deg, lat_deg), "intersects").size
        ), country.id
