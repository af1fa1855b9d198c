"""Names of seas and ranges: that they stand on what they name, in many pictures of the bundled story."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from geodata.map.named_areas import named_areas
from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.view import toggle_layer
from geodata.world.validity import BORDERS_SINCE
from geodata.world.world import World
from mapviewer.drawing.draw import labels_of
from mapviewer.labels.country_mask import grounds_of
from mapviewer.scene.scene import Scene, scene_of

SIZE = (1100, 700)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


@pytest.fixture(scope="module")
def land(world: World) -> shapely.Geometry:
    """All countries in the map's plane, at a coarse level."""
    found = []
    for shape in (*world.base.countries, *world.base.surroundings):
        level = shape.levels[min(2, len(shape.levels) - 1)]
        rings = [[(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)] for ring in level.rings]
        first = 0
        for count in level.parts:
            own = rings[first : first + count]
            found.append(shapely.make_valid(shapely.Polygon(own[0], own[1:])))
            first += count
    return shapely.union_all(found)


def names(scene: Scene) -> dict[str, list[tuple[float, float]]]:
    """The names along axes by id, with the middles of their letters in the plane."""
    layout, found = labels_of(scene), {}
    for item in layout.placed:
        if item.label.curved is not None:
            boxes = layout.boxes_of(scene, item.label.id)
            found[item.label.id] = [scene.frame.to_plane((a + c) / 2, (b + d) / 2) for a, b, c, d in boxes]
    return found


def test_the_seas_and_ranges_of_the_region_are_named(world: World) -> None:
    view = replace(world.story.view, camera=Camera(44.0, 42.5, 2400.0, 1500.0), layers=())
    found = names(scene_of(world, view, (1920, 1080)))
    assert {"water:blacksea", "region:Greater Caucasus"} <= set(found)


@settings(max_examples=25)
@given(st.floats(36, 76), st.floats(36, 52), st.sampled_from([900.0, 1600.0, 2600.0, 4000.0]))
def test_the_name_of_a_sea_stands_on_water(
    world: World, land: shapely.Geometry, lon: float, lat: float, width_km: float
) -> None:
    view = replace(world.story.view, camera=Camera(lon, lat, width_km, width_km * 0.64), layers=())
    for name, spots in names(scene_of(world, view, SIZE)).items():
        if name.startswith(("sea:", "water:")):
            assert not shapely.contains_xy(land, [x for x, _ in spots], [y for _, y in spots]).any(), name


def test_every_axis_lies_on_the_earth_and_is_no_sliver() -> None:
    areas = named_areas()
    assert len(areas) > 900
    for area in areas:
        assert all(-181 <= lon <= 181 and -90 <= lat <= 90 for lon, lat in area.axis_deg), area.names.english
        assert len(area.axis_deg) >= 2


def test_before_the_borders_of_today_no_province_of_today_is_named(world: World) -> None:
    view = toggle_layer(world.story.steps[1].view, "base-provinces", True)
    named = {item.label.id.partition(":")[0] for item in labels_of(scene_of(world, view, SIZE)).placed}
    later = replace(view, date=dt.date(2019, 1, 1))
    named_later = {item.label.id.partition(":")[0] for item in labels_of(scene_of(world, later, SIZE)).placed}
    assert view.date < BORDERS_SINCE
    assert "province" not in named
    assert "province" in named_later


def test_a_sea_that_is_named_at_its_middle_is_named_on_water(world: World) -> None:
    """Seen: in a locator a small sea's name stood beside another sea, on land."""
    view = world.story.steps[0].view
    for size in (SIZE, (500, 330), (300, 200)):
        for width in (2000, 3000, 4500):
            camera = Camera(40.0, 41.5, width, width)
            scene = scene_of(world, replace(view, camera=camera), size)
            layout = labels_of(scene)
            for item in layout.placed:
                if item.label.id.startswith("sea:"):
                    assert all(grounds_of(scene).is_sea(box) for box in layout.boxes_of(scene, item.label.id))
