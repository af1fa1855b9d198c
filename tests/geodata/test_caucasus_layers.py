"""The bundled story's geometry against published figures and checked coordinates.

Areas in km² and lengths in km are on the ellipsoid; what they are compared with are published numbers.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import tomllib
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pyproj
import pytest
import shapely

import geodata
from geodata.world.validity import rows_in_view
from tools.build_data.caucasus import layers as caucasus
from tools.build_data.caucasus.outlines import read_states
from tools.build_data.layer_files import layer_text
from tools.build_data.plane import unproject

GEOD = pyproj.Geod(ellps="WGS84")
LAYERS = (
    "oblast", "control", "contact-line", "formal", "claim", "lachin-corridor", "displacement", "karabakh-events",
    "exclave", "tripp", "railway", "stations", "iran-route",
)  # fmt: skip
# Longitude, latitude.
TOWNS = {
    "stepanakert": (46.75194, 39.81528),
    "shusha": (46.74833, 39.75833),
    "martakert": (46.81278, 40.21528),
    "askeran": (46.83161, 39.93910),
    "hadrut": (47.03190, 39.52003),
    "khojaly": (46.78917, 39.91111),
    "lachin": (46.54694, 39.64083),
    "kelbajar": (46.03833, 40.10667),
    "agdam": (46.93056, 39.99306),
    "fuzuli": (47.14306, 39.60028),
    "zangilan": (46.65988, 39.08371),
    "jabrayil": (47.02611, 39.40000),
    "gubadli": (46.57972, 39.34389),
}
SEVEN = ("agdam", "fuzuli", "jabrayil", "zangilan", "gubadli", "kelbajar", "lachin")
IN_OBLAST = ("stepanakert", "shusha", "martakert", "askeran", "hadrut", "khojaly")
# The day from which each town is under Azerbaijani control; the others follow on the last of them.
CHANGED_HANDS = {
    "jabrayil": "2020-10-04",
    "hadrut": "2020-10-09",
    "fuzuli": "2020-10-17",
    "zangilan": "2020-10-20",
    "gubadli": "2020-10-25",
    "shusha": "2020-11-08",
    "agdam": "2020-11-20",
    "kelbajar": "2020-11-25",
    "lachin": "2020-12-01",
    "stepanakert": "2023-09-20",
    "martakert": "2023-09-20",
    "askeran": "2023-09-20",
    "khojaly": "2023-09-20",
}
DATES = (
    "1994-05-12", "2019-01-01", "2020-09-27", "2020-10-03", "2020-10-04", "2020-10-16", "2020-10-17", "2020-10-19",
    "2020-10-20", "2020-10-24", "2020-10-25", "2020-11-07", "2020-11-08", "2020-11-10", "2020-11-19", "2020-11-20",
    "2020-11-24", "2020-11-25", "2020-11-30", "2020-12-01", "2021-07-01", "2022-08-26", "2023-09-19", "2023-09-20",
    "2025-08-08",
)  # fmt: skip


def area_km2(geometry):
    return abs(GEOD.geometry_area_perimeter(geometry)[0]) / 1e6


def length_km(geometry):
    return GEOD.geometry_length(geometry) / 1e3


def distance_km(a, b):
    return GEOD.inv(*a, *b)[2] / 1e3


def day(text):
    return dt.date.fromisoformat(text)


@pytest.fixture(scope="module")
def story():
    return geodata.open_story("caucasus")


@pytest.fixture(scope="module")
def shapes(story):
    """Geometry by feature id."""
    return {
        identifier: geometry
        for name in LAYERS
        for identifier, geometry in zip(*(story.layers[name].features[key] for key in ("id", "geometry")), strict=True)
        if geometry is not None
    }


@pytest.fixture(scope="module")
def states():
    areas, _ = read_states()
    return {code: unproject(np.array([area], dtype=object))[0] for code, area in areas.items()}


def control_on(story, text):
    return story.layers["control"].on(day(text))


def whole(shapes):
    return shapes["formal-karabakh-aze"]


def test_the_oblast_has_its_published_area(shapes):
    assert area_km2(shapes["oblast"]) == pytest.approx(4388, rel=0.03)
    for town in IN_OBLAST:
        assert shapes["oblast"].contains(shapely.Point(TOWNS[town])), town
    for town in SEVEN:
        assert not shapes["oblast"].contains(shapely.Point(TOWNS[town])), town


def test_each_of_the_seven_towns_lies_in_its_own_district(shapes):
    for town in SEVEN:
        home = [name for name in SEVEN if shapes[f"control-{name}-aze"].contains(shapely.Point(TOWNS[town]))]
        assert home == [town]


def test_the_area_held_1994_to_2020_has_its_published_size(story):
    held = control_on(story, "2019-01-01")
    held = held[held["actor"] == "artsakh"]
    assert sum(map(area_km2, held.geometry)) == pytest.approx(11_458, rel=0.08)
    seven = held[held["id"].str.contains("|".join(SEVEN))]
    assert sum(map(area_km2, seven.geometry)) == pytest.approx(7_634, rel=0.08)


@pytest.mark.parametrize(
    ("district", "published_km2"),
    [("kelbajar", 1936), ("lachin", 1835), ("gubadli", 802), ("jabrayil", 1050), ("zangilan", 707)],
)
def test_districts_that_were_held_as_wholes_are_near_their_published_size(shapes, district, published_km2):
    assert area_km2(shapes[f"control-{district}-aze"]) == pytest.approx(published_km2, rel=0.10)


def test_what_remained_after_2020_is_between_the_two_published_figures(story):
    held = control_on(story, "2021-07-01")
    held = held[held["actor"] == "artsakh"]
    assert list(held["id"]) == ["control-remaining-artsakh"]
    assert 2800 <= sum(map(area_km2, held.geometry)) <= 3200
    assert set(held["accuracy"]) == {"schematic"}


@pytest.mark.parametrize("text", DATES)
def test_on_each_date_every_town_is_held_by_the_side_that_held_it(story, text):
    frame = control_on(story, text)
    for town, place in TOWNS.items():
        holders = list(frame[frame.geometry.contains(shapely.Point(place))]["actor"])
        assert holders == ["aze" if text >= CHANGED_HANDS[town] else "artsakh"], town


@pytest.mark.parametrize("text", DATES)
def test_on_each_date_control_covers_the_ground_once(story, shapes, text):
    frame = control_on(story, text)
    pieces = frame.geometry.to_numpy()
    assert shapely.coverage_is_valid(pieces)
    total = whole(shapes)
    assert sum(map(area_km2, pieces)) == pytest.approx(area_km2(total), rel=1e-6)
    assert area_km2(shapely.union_all(pieces).symmetric_difference(total)) < 0.01


@pytest.mark.parametrize("text", ["1988-02-20", "1991-11-26", "1993-07-23", "1994-05-11"])
def test_nothing_is_said_about_control_while_the_front_of_the_first_war_moved(story, text):
    assert control_on(story, text).empty
    assert "contact-line" not in set(story.layers["contact-line"].on(day(text))["id"])


def test_the_moving_front_of_2020_is_marked_in_the_war_and_only_then(story):
    def marked(text):
        rows = story.layers["control"].rows_on(day(text))
        return {row.id for row in rows if row.properties.get("front_moving")}

    assert not marked("2020-09-26")
    assert {"control-jabrayil-artsakh-war", "control-core-artsakh-war"} <= marked("2020-09-27")
    assert "control-jabrayil-aze-war" in marked("2020-10-04")
    assert not marked("2020-11-10")
    moving = [row for row in story.layers["control"].rows if row.properties.get("front_moving")]
    assert {row.certainty for row in moving} == {"medium"}
    assert all("not drawn" in row.summary for row in moving)


def test_half_open_spans_of_one_piece_follow_each_other_without_gap(story):
    frame = story.layers["control"].features
    spans: dict[bytes, list] = {}
    for row in frame.itertuples():
        spans.setdefault(row.geometry.wkb, []).append((row.start, row.end))
    # Three pieces of the oblast end with the war of 2020 and are divided anew; five begin with its end.
    divided = 0
    assert len(spans) == 14 + 5
    for pieces in spans.values():
        pieces.sort(key=lambda span: span[0])
        assert pieces[0][0] in (day("1994-05-12"), day("2020-11-10"))
        assert pieces[-1][1] in (None, day("2020-11-10"))
        divided += pieces[-1][1] is not None
        assert all(first[1] == second[0] for first, second in pairwise(pieces))
    assert divided == 3


def test_today_the_region_is_inside_azerbaijan(story, states):
    formal = story.layers["formal"].on(day("2025-08-08"))
    assert set(formal["actor"]) == {"aze"}
    for geometry in formal.geometry:
        assert area_km2(geometry.difference(states["aze"])) < 0.1
    for layer in ("control", "claim"):
        assert "artsakh" not in set(story.layers[layer].on(day("2025-08-08"))["actor"])
    assert story.layers["oblast"].on(day("2025-08-08")).empty


def test_edges_along_state_borders_are_those_of_the_base_map(shapes, states):
    border = states["aze"].boundary
    inner = shapely.union_all([shapes[f"control-{name}-aze"] for name in SEVEN]).boundary
    near = shapely.intersection(inner, shapely.buffer(border, 1e-3))
    assert length_km(near) > 300
    farthest = max(border.distance(shapely.Point(xy)) for xy in shapely.get_coordinates(near))
    coincident = shapely.intersection(near, shapely.buffer(border, 3e-5))
    assert length_km(coincident) / length_km(near) > 0.98, farthest
    exclave = shapes["exclave"]
    (part,) = (p for p in shapely.get_parts(states["aze"]) if p.contains(exclave.representative_point()))
    assert area_km2(part.symmetric_difference(exclave)) < 1.0


def test_the_exclave_has_its_published_area_and_town(shapes):
    assert area_km2(shapes["exclave"]) == pytest.approx(5502.75, rel=0.05)
    assert shapes["exclave"].contains(shapely.Point(45.41222, 39.20889))


def test_the_line_of_contact_runs_from_armenia_to_the_aras(story, shapes, states):
    line = shapes["contact-line"]
    ends = sorted((shapely.Point(line.coords[0]), shapely.Point(line.coords[-1])), key=lambda end: end.x)
    assert ends[0].distance(states["arm"]) < 0.001
    assert ends[1].distance(states["irn"]) < 0.001
    # One cartographer counts 245 km; the source's line is generalised.
    assert 190 < length_km(line) < 250
    assert list(story.layers["contact-line"].on(day("2020-09-26"))["id"]) == ["contact-line"]
    assert story.layers["contact-line"].on(day("2020-09-27")).empty
    # Until the third district has passed, the line is the outer edge of what is held that day.
    for date, line in (("11-10", "11-10"), ("11-19", "11-10"), ("11-20", "11-20"), ("11-30", "11-25")):
        assert list(story.layers["contact-line"].on(day(f"2020-{date}"))["id"]) == [f"contact-line-2020-{line}"]
        assert not shapes[f"contact-line-2020-{line}"].crosses(shapes["control-lachin-artsakh"].buffer(-0.001))
    # Two villages outside it stay held until 12 December.
    assert list(story.layers["contact-line"].on(day("2020-12-01"))["id"]) == [
        "contact-line-2020",
        "contact-line-khtsaberd",
    ]
    assert shapes["contact-line-khtsaberd"].equals(shapes["control-khtsaberd-artsakh"].boundary)
    assert list(story.layers["contact-line"].on(day("2020-12-12"))["id"]) == ["contact-line-2020"]
    assert story.layers["contact-line"].on(day("2023-09-19")).empty


def test_the_lachin_corridor_is_five_kilometres_wide_and_joins_armenia(story, shapes, states):
    for identifier in ("lachin-corridor-old", "lachin-corridor-south"):
        strip = shapes[identifier]
        assert strip.distance(states["arm"]) < 0.001
        assert strip.distance(shapes["control-remaining-artsakh"]) < 0.001
        assert area_km2(strip.intersection(states["arm"])) < 0.1
        # The area of a strip is its width times its length: half its outline without the two short ends.
        long_side_km = length_km(strip.boundary) / 2 - 5
        assert area_km2(strip) / long_side_km == pytest.approx(5, rel=0.15)
    assert shapes["lachin-corridor-old"].contains(shapely.Point(TOWNS["lachin"]))
    assert not shapes["lachin-corridor-south"].contains(shapely.Point(TOWNS["lachin"]))
    assert not shapes["lachin-corridor-old"].contains(shapely.Point(TOWNS["shusha"]))
    on = {text: list(story.layers["lachin-corridor"].on(day(text))["id"]) for text in ("2022-08-29", "2022-08-30")}
    assert on == {"2022-08-29": ["lachin-corridor-old"], "2022-08-30": ["lachin-corridor-south"]}


def test_the_route_across_armenia_is_inside_armenia_on_the_bank_of_the_aras(story, shapes, states):
    route = shapes["tripp"]
    assert 40 <= length_km(route) <= 46
    assert length_km(route.difference(shapely.buffer(states["arm"], 2e-5))) < 0.01
    river = shapely.intersection(states["arm"].boundary, shapely.buffer(states["irn"], 1e-4))
    kilometres = [distance_km(xy, river.interpolate(river.project(shapely.Point(xy))).coords[0]) for xy in route.coords]
    assert max(kilometres) < 1.0
    assert float(np.median(kilometres)) > 0.6  # else it hides the river and the border
    for end in (route.coords[0], route.coords[-1]):
        assert shapely.Point(end).distance(states["aze"]) < 1e-4
    assert distance_km(route.coords[-1], (46.56667, 38.90)) < 5  # Aghband
    row = story.features["tripp"]
    assert (row.stage, row.accuracy) == ("planned", "schematic")
    assert {"Zangezur corridor", "Crossroads of Peace"} <= set(row.names.other)


@pytest.mark.parametrize(
    ("identifier", "states_crossed"),
    [
        ("rail-horadiz-aghband", ("aze",)),
        ("rail-nakhchivan", ("aze",)),
        ("rail-soviet", ("arm",)),
        ("rail-soviet-open", ("arm", "aze")),
        ("iran-route", ("irn",)),
    ],
)
def test_routes_keep_to_their_states(shapes, states, identifier, states_crossed):
    inside = shapely.union_all([states[code] for code in states_crossed])
    assert length_km(shapes[identifier].difference(shapely.buffer(inside, 2e-5))) < 0.02


def test_the_railways_have_their_published_lengths_and_pass_their_stations(shapes):
    line = shapes["rail-horadiz-aghband"]
    aghband = line.project(shapely.Point(46.56667, 38.90))
    from_horadiz = shapely.ops.substring(line, 0.0, aghband)
    assert length_km(from_horadiz) == pytest.approx(110.4, rel=0.10)
    assert length_km(shapes["iran-route"]) == pytest.approx(55, rel=0.10)
    for station in ("horadiz", "mincivan", "aghband", "julfa", "nakhchivan"):
        place = shapes[f"station-{station}"]
        rail = shapes["rail-nakhchivan" if station in ("julfa", "nakhchivan") else "rail-horadiz-aghband"]
        nearest = rail.interpolate(rail.project(place)).coords[0]
        assert distance_km(place.coords[0], nearest) < 0.1, station


def test_no_railway_is_a_straight_line(shapes):
    for identifier in ("rail-horadiz-aghband", "rail-nakhchivan", "rail-soviet", "tripp", "iran-route"):
        line = shapes[identifier]
        longest = max(distance_km(a, b) for a, b in pairwise(line.coords))
        assert longest < 0.08 * length_km(line), identifier
        assert line.is_simple


def test_lines_through_armenia_and_azerbaijan_meet_at_the_border(shapes):
    tripp = shapes["tripp"]
    east, west = shapes["rail-horadiz-aghband"], shapes["rail-nakhchivan"]
    assert tripp.coords[-1] == east.coords[-1]
    assert tripp.coords[0] == west.coords[0]


def test_the_route_through_iran_stays_within_about_five_kilometres_of_armenia(shapes, states):
    route = shapes["iran-route"]
    opposite_armenia = [xy for xy in route.coords if 46.16 < xy[0] < 46.52]
    border = states["arm"].boundary
    assert len(opposite_armenia) > 10
    for xy in opposite_armenia:
        assert distance_km(xy, border.interpolate(border.project(shapely.Point(xy))).coords[0]) < 5.5


def test_displacement_shows_both_sides_with_their_figures(story, shapes):
    rows = {row.id: row for row in story.layers["displacement"].rows}
    assert len(rows) == 6
    assert "100,417" in rows["flight-2023"].summary
    assert "ethnic cleansing" in rows["flight-2023"].summary
    assert "by choice" in rows["flight-2023"].summary
    for row in rows.values():
        assert row.span.start, row.id
        assert row.span.end, row.id
        assert row.properties["people_text"], row.id
        assert "GK" not in row.source, row.id
    assert {"186,000", "250,000"} <= set(re.findall(r"\d+,\d{3}", rows["displaced-aze-1988"].summary))
    assert rows["displaced-arm-1988"].properties["people_text"] == "300,000–360,000"
    start, end = shapes["flight-2023"].coords[0], shapes["flight-2023"].coords[-1]
    assert distance_km(start, end) == pytest.approx(48.8, abs=0.3)  # Stepanakert – Goris
    assert not {row.id for row in story.layers["displacement"].rows_on(day("2023-09-23"))} & {"flight-2023"}


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        ("1989-06-01", {"displaced-aze-1988", "displaced-arm-1988"}),
        ("2023-09-30", {"flight-2023"}),  # seen: an arrow of 1988–94 stood beside it
        ("2019-01-01", {"displaced-aze-1988", "displaced-arm-1988", "displaced-aze-1992", "displaced-inside-arm-1992"}),
        ("1987-01-01", set()),
        ("2100-01-01", set()),
    ],
)
def test_a_wave_shows_while_it_lasts_and_past_ones_when_there_is_none(story, date, shown):
    view = replace(story.view, date=day(date))
    assert {row.id for row in rows_in_view(story.layers["displacement"], view)} == shown


def test_killings_and_strikes_of_all_sides_have_one_form_of_words(story):
    rows = story.layers["victims"].rows
    names = [row.name for row in rows]
    assert sum(name.startswith("Killing of Armenian") for name in names) == 3
    assert sum(name.startswith("Killing of Azerbaijani") for name in names) == 2
    assert sum(name.startswith("Strikes on") for name in names) == 3
    for row in rows:
        assert row.source, row.id
        if "GK" in row.source:
            assert "unverified" in row.summary, row.id
        assert not re.search("massacre|pogrom|genocide|terror|liberat|occup", f"{row.name} {row.summary}"), row.id


def test_the_same_verb_is_used_for_ground_that_passes_to_either_side(story):
    names = [row.name for row in story.layers["karabakh-events"].rows]
    assert not [name for name in names if re.search("taken|retaken|handed over|liberated|occupied|captured", name)]
    assert sum("control passes to Armenian forces" in name for name in names) >= 9
    assert sum("control passes to Azerbaijan" in name for name in names) >= 9


def test_no_summary_of_any_layer_has_a_verb_of_one_side(story):
    words = r"\b((re)?taken(?! from Russian)|takes|took|handed over|liberat\w*|occup\w*|captur\w*|seiz\w*)\b"
    rows = [row for layer in story.layers.values() for row in layer.rows]
    assert len(rows) > 150
    assert {row.id: row.summary for row in rows if re.search(words, f"{row.name} {row.summary}", re.IGNORECASE)} == {}
    tour = [f"{step.headline} {step.text} {step.notes}" for step in story.steps]
    assert [text for text in tour if re.search(words, text, re.IGNORECASE)] == []
    summaries = [row.summary for row in story.layers["control"].rows if row.actor == "aze" and "east" not in row.id]
    assert sum("Control passes to Azerbaijan" in summary for summary in summaries) >= 15


def test_events_stand_on_their_towns_and_those_without_a_place_say_so(story):
    frame = story.layers["karabakh-events"].features
    for row in frame.itertuples():
        if row.geometry is None:
            assert row.place, row.id
        else:
            near = [town for town, place in TOWNS.items() if distance_km(place, row.geometry.coords[0]) < 0.01]
            assert near or row.accuracy == "schematic", row.id
    starts = dict(zip(frame["id"], frame["start"], strict=True))
    assert starts["ev-khojaly-1992"] == day("1992-02-25")
    assert starts["ev-kelbajar-2020"] == day("2020-11-25")
    assert starts["ev-lachin-2022"] == day("2022-08-26")
    assert starts["ev-offensive-2023"] == day("2023-09-19")


@pytest.mark.parametrize("name", LAYERS)
def test_features_are_complete_valid_and_sourced(story, name):
    layer = story.layers[name]
    assert not layer.problems
    for row in layer.rows:
        assert "" not in (row.name, row.summary, row.certainty), row.id
        assert row.source, row.id
        assert set(row.source) <= set(story.sources), row.id
        assert row.span.start is not None or name == "stations", row.id
        if name in ("oblast", "control", "formal", "claim"):
            assert "" not in (row.status, row.actor), row.id
    present = layer.features.geometry.dropna()
    assert present.is_valid.all()
    assert not present.is_empty.any()
    for geometry in present:
        xy = shapely.get_coordinates(geometry)
        assert np.array_equal(xy, np.round(xy, 5))
        if geometry.geom_type == "Polygon":
            assert geometry.exterior.is_ccw


def test_ids_are_used_once():
    ids = [
        item["properties"]["id"]
        for name in LAYERS
        for item in json.loads((caucasus.LAYERS / f"{name}.geojson").read_text("utf-8"))["features"]
    ]
    assert [identifier for identifier, count in Counter(ids).items() if count > 1] == []


def test_the_files_hold_what_the_table_says():
    rows = tomllib.loads(caucasus.TABLE.read_text("utf-8"))["features"]
    written = {}
    for name in LAYERS:
        for item in json.loads((caucasus.LAYERS / f"{name}.geojson").read_text("utf-8"))["features"]:
            written[item["properties"]["id"]] = (name, item["properties"], item["geometry"] is not None)
    assert len(written) == len(rows)
    for row in rows:
        properties = {key: value for key, value in row.items() if key not in ("layer", "geometry")}
        assert written[row["id"]] == (row["layer"], properties, "geometry" in row), row["id"]


def test_an_unknown_geometry_is_named():
    rows = [{"layer": "oblast", "id": "oblast", "geometry": "lune"}]
    with pytest.raises(geodata.DataError, match="lune") as caught:
        layer_text(rows, {"oblast": shapely.Point(0, 0)}, 5, caucasus.TABLE.name)
    assert "oblast" in str(caught.value)
