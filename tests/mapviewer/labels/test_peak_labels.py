"""Peaks are named with their height where no higher one is near, and go with the relief."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geodata.story_format.story_loader import open_story
from geodata.view.camera import Camera
from geodata.view.view import LayerState
from geodata.world.world import World
from mapviewer.labels.peak_labels import peak_labels
from mapviewer.scene.scene import Scene, scene_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def world() -> World:
    return World(open_story("caucasus"))


def scene(world: World, width_km: float, *, relief: bool = True) -> Scene:
    camera = Camera(44.5, 40.0, width_km, width_km * 0.6)
    view = replace(world.story.view, camera=camera, layers=(LayerState("base-relief", relief),))
    return scene_of(world, view, (1280, 720))


def test_a_peak_is_named_with_its_height(world: World) -> None:
    found = {label.text: label for label in peak_labels(scene(world, 400))}
    assert found["Ararat 5137 m"].pointed
    assert "Aragats 4090 m" in found


def test_farther_off_only_peaks_far_from_higher_ones_are_named(world: World) -> None:
    near, far, farther = ({label.text for label in peak_labels(scene(world, km))} for km in (400, 1500, 6000))
    assert "Elbrus 5642 m" in far
    assert "Aragats 4090 m" in near - far
    assert not farther


def test_without_relief_there_are_no_peaks(world: World) -> None:
    assert not list(peak_labels(scene(world, 400, relief=False)))
