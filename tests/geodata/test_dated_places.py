"""Towns and villages with the day on which they changed hands, and the drawn outlines of control on a dozen dates."""

from __future__ import annotations

import csv
import datetime as dt
import re
import tomllib
from dataclasses import replace

import pyproj
import pytest
import shapely

import geodata
from geodata.story.story import Story
from tools.build_data.caucasus.dated_places import SOURCES, DatedPlace, nearest_sides, read_places
from tools.build_data.caucasus.dated_places_page import PAGE, PRECISIONS, STORY, TOLERANCE_M, page
from tools.build_data.plane import point

GEOD = pyproj.Geod(ellps="WGS84")
PLACES = read_places()
# Not in the war of 2020, whose moving front is not drawn.
DATES = (
    "1994-05-12", "2016-04-10", "2020-09-26", "2020-11-10", "2020-11-19", "2020-11-20", "2020-11-25", "2020-12-01",
    "2020-12-12", "2022-08-26", "2023-09-19", "2023-09-20", "2025-08-08",
)  # fmt: skip


@pytest.fixture(scope="module")
def story() -> Story:
    return geodata.open_story("caucasus")


def away_m(place: DatedPlace, area: shapely.Geometry) -> float:
    """How far a place is from an area, in metres on the ellipsoid."""
    return float(GEOD.geometry_length(shapely.shortest_line(shapely.Point(place.lon, place.lat), area)))


@pytest.mark.parametrize("text", DATES)
def test_the_outlines_say_of_each_place_what_the_table_says(story: Story, text: str) -> None:
    day = dt.date.fromisoformat(text)
    rows = list(story.layers["control"].on(day).itertuples())
    drawn = {
        side: shapely.union_all([row.geometry for row in rows if row.actor == side]) for side in ("artsakh", "aze")
    }
    corridor = shapely.union_all([row.geometry for row in story.layers["lachin-corridor"].on(day).itertuples()])
    wrong = []
    for place in PLACES:
        areas = [drawn[place.holder(day)]]
        if place.holder(day) == "artsakh" and corridor.area:
            areas.append(corridor)  # Armenians lived there, under Russian peacekeepers
        if place.precision != "part" and all(away_m(place, area) > TOLERANCE_M for area in areas):
            wrong.append(place.id)
    assert not wrong


def test_the_ground_held_until_2023_has_the_published_size(story: Story) -> None:
    held = next(row for row in story.layers["control"].features.itertuples() if row.id == "control-remaining-artsakh")
    km2 = abs(GEOD.geometry_area_perimeter(held.geometry)[0]) / 1e6
    assert km2 == pytest.approx(2900, rel=0.03)
    assert f"{km2:,.0f}" in held.summary


def test_the_villages_that_changed_sides_on_the_drawn_line_are_in_the_table() -> None:
    until = {place.id: place.armenian_until for place in PLACES}
    for lost in ("talish", "mataghis", "sghnakh", "avetaranots"):
        assert until[lost] <= dt.date(2020, 11, 10)
    for held in ("mets-shen", "hin-shen", "yeghtsahogh", "lisagor"):
        assert until[held] == dt.date(2023, 9, 20)
    assert until["khtsaberd"] == until["hin-tagher"] == dt.date(2020, 12, 12)


def test_every_row_has_a_source_that_is_listed_and_a_place_of_its_own() -> None:
    with SOURCES.open(encoding="utf-8", newline="") as stream:
        known = {row["id"] for row in csv.DictReader(stream)}
    known |= {row["id"] for row in tomllib.loads(STORY.read_text(encoding="utf-8"))["sources"]}
    assert len(PLACES) == len({place.id for place in PLACES}) == len({(place.lat, place.lon) for place in PLACES})
    for place in PLACES:
        assert place.source, place.id
        assert set(place.source) <= known, place.id
        assert place.precision in PRECISIONS, place.id
        assert place.key or place.coordinates not in ("geonames", "osm"), place.id
        assert 38.8 < place.lat < 40.5, place.id
        assert 45.9 < place.lon < 47.4, place.id


def test_ground_goes_to_the_side_of_the_nearest_place() -> None:
    near, far = (place for place in PLACES if place.id in ("talish", "mataghis"))
    held = replace(near, id="held", armenian_until=dt.date(2023, 9, 20))
    middles = [shapely.Point(point(place.lon, place.lat)) for place in (held, far)]
    ground = shapely.box(*shapely.MultiPoint(middles).bounds).buffer(100.0)
    sides = nearest_sides(ground, (held, far))
    assert set(sides) == {"2020", "2023"}
    assert sides["2023"].contains(middles[0])
    assert sides["2020"].contains(middles[1])
    assert middles[0].distance(sides["2020"]) == pytest.approx(middles[0].distance(middles[1]) / 2)


def test_the_page_is_up_to_date_and_says_how_many_are_missing() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == page()
    assert re.search(rf"\b{len(PLACES)} towns and villages", text)
    assert text.count("\n| ") == len(PLACES) + 1
