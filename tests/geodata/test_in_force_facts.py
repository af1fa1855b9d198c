"""Whose town was it, on this day? Held against the researched tables of periods, districts and places.

The expectations stand here as they stand in the tables: by town and day, not computed from the layers' own dates.
"""

from __future__ import annotations

import datetime as dt

import pytest
import shapely

import geodata
from geodata import Story

# Longitude and latitude of the towns, degrees.
TOWNS = {
    "stepanakert": (46.75194, 39.81528),
    "shusha": (46.74833, 39.75833),
    "lachin": (46.54694, 39.64083),
    "kelbajar": (46.03833, 40.10667),
    "agdam": (46.93056, 39.99306),
    "fuzuli": (47.14306, 39.60028),
    "hadrut": (47.03190, 39.52003),
    "martakert": (46.81278, 40.21528),
    "khojaly": (46.78917, 39.91111),
    "zangilan": (46.65988, 39.08371),
    "jabrayil": (47.02611, 39.40000),
    "gubadli": (46.57972, 39.34389),
    "askeran": (46.83161, 39.93910),
    "goris": (46.34168, 39.51111),
    "tartar": (46.93161, 40.34201),
    "kapan": (46.40576, 39.20755),
}
OBLAST = {"stepanakert", "shusha", "hadrut", "martakert", "khojaly", "askeran"}
SEVEN = {"lachin", "kelbajar", "agdam", "fuzuli", "zangilan", "jabrayil", "gubadli"}
REGION = OBLAST | SEVEN
CORE = {"stepanakert", "martakert", "khojaly", "askeran"}
# The towns that Armenian forces held on a day; on the last day of each line the named town had just changed hands.
HELD = {
    "1994-05-12": REGION,  # the ceasefire comes into force
    "1995-06-01": REGION,
    "2020-09-26": REGION,
    "2020-10-03": REGION,
    "2020-10-04": REGION - {"jabrayil"},
    "2020-10-16": REGION - {"jabrayil", "hadrut"},
    "2020-10-17": REGION - {"jabrayil", "hadrut", "fuzuli"},
    "2020-10-20": REGION - {"jabrayil", "hadrut", "fuzuli", "zangilan"},
    "2020-10-25": CORE | {"shusha", "agdam", "kelbajar", "lachin"},
    "2020-11-07": CORE | {"shusha", "agdam", "kelbajar", "lachin"},
    "2020-11-08": CORE | {"agdam", "kelbajar", "lachin"},
    "2020-11-10": CORE | {"agdam", "kelbajar", "lachin"},  # the trilateral statement
    "2020-11-20": CORE | {"kelbajar", "lachin"},
    "2020-11-25": CORE | {"lachin"},
    "2020-12-01": CORE,
    "2021-06-15": CORE,
    "2022-08-30": CORE,
    "2023-09-19": CORE,
    "2023-09-20": set(),
    "2024-01-01": set(),
    "2025-08-08": set(),
}


@pytest.fixture(scope="module")
def story() -> Story:
    return geodata.open_story("caucasus")


def in_force(story: Story, day: str, status: str) -> dict[str, set[str]]:
    """Who, by that status, is said of each town on that day, in all layers together."""
    found: dict[str, set[str]] = {town: set() for town in TOWNS}
    for layer in story.layers.values():
        frame = layer.on(dt.date.fromisoformat(day))
        if "status" not in frame.columns:
            continue
        for row in frame[frame["status"] == status].itertuples():
            for town, place in TOWNS.items():
                if row.geometry.contains(shapely.Point(place)):
                    found[town].add(row.actor)
    return found


@pytest.mark.parametrize("day", HELD)
def test_control_of_every_town_is_that_of_the_day(story: Story, day: str) -> None:
    control = in_force(story, day, "control")
    assert {town for town, actors in control.items() if actors == {"artsakh"}} == HELD[day]
    assert {town for town, actors in control.items() if actors == {"aze"}} == REGION - HELD[day]
    assert not any(control[town] for town in ("goris", "kapan"))


@pytest.mark.parametrize("day", ["1985-01-01", "1990-06-01", "1991-11-26", "1992-06-01", "1993-06-01", "1994-05-11"])
def test_nothing_is_said_of_control_before_the_ceasefire(story: Story, day: str) -> None:
    assert not any(in_force(story, day, "control").values())
    assert any(in_force(story, "1994-05-12", "control").values())


@pytest.mark.parametrize("day", ["1923-07-07", "1985-01-01", "1988-02-20", "1991-11-25"])
def test_in_soviet_times_the_oblast_alone_has_a_status_of_its_own(story: Story, day: str) -> None:
    formal = in_force(story, day, "formal")
    assert {town for town, actors in formal.items() if actors} == OBLAST
    assert all(formal[town] == {"aze"} for town in OBLAST)


@pytest.mark.parametrize("day", ["1991-11-26", "1993-06-01", "1995-06-01", "2020-10-17", "2022-08-30", "2025-08-08"])
def test_formally_every_town_is_azerbaijans_since_the_oblast_was_abolished(story: Story, day: str) -> None:
    formal = in_force(story, day, "formal")
    assert all(formal[town] == {"aze"} for town in REGION)
    assert not formal["goris"]
    assert not formal["kapan"]


@pytest.mark.parametrize(
    ("day", "claimed"),
    [("1991-09-01", False), ("1991-09-02", True), ("1993-06-01", True), ("2023-12-31", True), ("2024-01-01", False)],
)
def test_the_claim_lasts_from_the_proclamation_to_the_date_of_the_decree(story: Story, day: str, claimed: bool) -> None:
    claim = in_force(story, day, "claim")
    assert all((claim[town] == {"artsakh"}) is claimed for town in OBLAST)
    assert not claim["tartar"]
