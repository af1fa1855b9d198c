"""What lies at a point is the same before there is an index of it as with one."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest

from geodata.story_format.story_loader import open_story
from geodata.view.view import View
from geodata.world.hit_test import PickIndex
from geodata.world.world import World


@pytest.fixture(scope="module", params=["caucasus", "sahel"])
def asked(request: pytest.FixtureRequest) -> tuple[PickIndex, PickIndex, World, View]:
    """An index and one that answers without, of a story all of whose layers are shown."""
    story = open_story(request.param)
    world = World(story)
    plain = PickIndex(world)
    plain.is_plain = True
    layers = tuple(replace(state, visible=True) for state in story.view.layers)
    return PickIndex(world), plain, world, replace(story.view, layers=layers, since=dt.date(1900, 1, 1))


def spots(world: World) -> list[tuple[float, float]]:
    """Points on and beside what the story shows, and anywhere."""
    chance = random.Random(4)
    shapes = [shape for layer in world.story.layers for shape in world.shapes(layer)]
    west, south, east, north = (pick(shape.bounds[side] for shape in shapes)
                                for side, pick in enumerate((min, min, max, max)))  # fmt: skip
    found = [(chance.uniform(west, east), chance.uniform(south, north)) for _ in range(150)]
    for shape in chance.sample(shapes, 60):
        ring = shape.levels[0].rings[0]
        at = 2 * chance.randrange(len(ring) // 2)
        found.append((ring[at] + chance.uniform(-6_000, 6_000), ring[at + 1] + chance.uniform(-6_000, 6_000)))
    return found


def test_plain_answers_are_those_of_the_index(asked: tuple[PickIndex, PickIndex, World, View]) -> None:
    index, plain, world, view = asked
    touched = 0
    for x_m, y_m in spots(world):
        for reach_m in (400.0, 4_000.0):
            found = index.features_at(view, x_m, y_m, reach_m)
            touched += len(found)
            assert plain.features_at(view, x_m, y_m, reach_m) == found
            assert plain.place_near(x_m, y_m, reach_m) == index.place_near(x_m, y_m, reach_m)
        assert plain.country_at(x_m, y_m) == index.country_at(x_m, y_m)
    assert touched > 50


def test_after_preparing_the_index_answers(asked: tuple[PickIndex, PickIndex, World, View]) -> None:
    _, _, world, _ = asked
    index = PickIndex(world)
    index.is_plain = True
    index.prepare()
    assert not index.is_plain
