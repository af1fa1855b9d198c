"""Waters follow the day: reservoirs that were made or emptied, seas that have shrunk."""

from __future__ import annotations

import datetime as dt

import pytest

from geodata.map.base_map import BaseMap, load_base_map
from geodata.story_format.story_loader import open_story
from geodata.world.dated_waters import water_age, waters_on
from geodata.world.world import World


def ids(base: BaseMap, day: str) -> set[str]:
    return {shape.id for shape in waters_on(base, dt.date.fromisoformat(day))}


def test_a_reservoir_is_there_until_its_dam_is_breached() -> None:
    base = load_base_map()
    assert "kakhovka" in ids(base, "2023-06-05")
    assert "kakhovka" not in ids(base, "2023-06-06")
    assert "sevan" in ids(base, "2023-06-06")


def test_the_aral_sea_was_whole_before_1990() -> None:
    base = load_base_map()
    before, after = ids(base, "1989-12-31"), ids(base, "1990-01-01")
    assert "aral-1960" in before
    assert "aral" not in before  # what is left of it is part of it
    assert "aral" in after
    assert "aral-1960" not in after


def test_a_bay_that_was_dammed_off_was_dry_until_its_dam_was_broken() -> None:
    """Seen: on 1 January 1988 the map of the Soviet Union had a bay full of water that was a desert of salt."""
    base = load_base_map()
    wet = {day: "karabogaz" in ids(base, day) for day in ("1980-01-01", "1988-01-01", "1992-03-31", "1992-04-01")}
    assert list(wet.values()) == [True, False, False, True]
    ages = [water_age(base, dt.date.fromisoformat(day)) for day in wet]
    assert ages == sorted(set(ages))


def test_a_reservoir_is_not_there_before_its_dam() -> None:
    base = load_base_map()
    assert "khodaafarin" not in ids(base, "2007-12-31")
    assert "khodaafarin" in ids(base, "2008-01-01")
    assert "aras" in ids(base, "1988-01-01")


def test_days_between_two_changes_are_alike() -> None:
    base = load_base_map()
    ages = [water_age(base, dt.date(year, 1, 1)) for year in (1980, 1983, 1984, 1989, 1995, 2020, 2024)]
    assert ages == [0, 0, 1, 1, 3, 4, 5]


@pytest.mark.parametrize("name", ["Lake Chad", "Lake Volta", "Lake Victoria", "Lake Superior", "Lago Titicaca"])
def test_the_world_has_its_lakes(name: str) -> None:
    base = World(open_story("sahel")).base
    assert name in {shape.properties.get("name") for shape in base.water}
