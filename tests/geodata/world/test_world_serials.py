"""Worlds are told apart for as long as the process runs, so that no picture of one is shown for another."""

from __future__ import annotations

from geodata import open_story
from geodata.world.world import World


def test_no_world_has_the_number_of_another() -> None:
    story = open_story("sahel")
    world = World(story)
    worlds = [world, world.succeeded_by(story), World(story)]
    assert len({each.serial for each in worlds}) == len(worlds)
    assert world.home is world
    numbers = {World(story).serial for _ in range(5)}  # each is gone before the next one is made
    assert len(numbers) == 5
