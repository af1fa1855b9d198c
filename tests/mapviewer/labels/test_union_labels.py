"""A union of the past is named on a map that shows much of it; near by its members' names are of one weight."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.view.camera import Camera
from geodata.world.world import World
from mapviewer.drawing.legend import remarks
from mapviewer.labels.country_labels import country_labels
from mapviewer.labels.unit_labels import union_labels
from mapviewer.scene.scene import Scene, scene_of

SIZE = (1366, 768)
FAR, NEAR = Camera(60.0, 50.0, 7500.0, 4200.0), Camera(46.65, 39.78, 190.0, 170.0)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def scene(world: World, camera: Camera, day: dt.date) -> Scene:
    view = replace(world.story.step("soviet-oblast").view, camera=camera, date=day, insets=())
    return scene_of(world, view, SIZE)


def test_a_far_map_has_the_name_of_the_union_on_its_days_alone(world: World) -> None:
    assert [label.text for label in union_labels(scene(world, FAR, dt.date(1988, 1, 1)))] == ["SOVIET UNION"]
    assert not list(union_labels(scene(world, FAR, dt.date(1992, 1, 1))))
    assert not list(union_labels(scene(world, NEAR, dt.date(1988, 1, 1))))


def test_near_by_republics_are_of_one_weight(world: World) -> None:
    then = {label.id: label for label in country_labels(scene(world, NEAR, dt.date(1988, 1, 1)))}
    now = {label.id: label for label in country_labels(scene(world, NEAR, dt.date(2019, 1, 1)))}
    assert then["country:aze"].style.bold
    assert then["country:arm"].style.bold
    assert not now["country:arm"].style.bold
    assert not then["country:irn"].style.bold


def test_the_legend_says_what_the_borders_were(world: World) -> None:
    then = remarks(scene(world, NEAR, dt.date(1988, 1, 1)))
    assert {"Soviet Union: outer border", "Border between republics"} <= set(then)
    assert "Present-day borders, for reference" not in then
    assert "Present-day borders, for reference" in remarks(scene(world, FAR, dt.date(1988, 1, 1)))
    assert "Border between republics" not in remarks(scene(world, NEAR, dt.date(2019, 1, 1)))
