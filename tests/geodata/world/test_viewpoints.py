"""Disputed ground: dated and sourced, and drawn as each viewpoint has it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pytest
import shapely

from geodata.map.base_map import as_polygons, load_base_map
from geodata.map.shapes import Shape, read_pack
from geodata.map.states import is_state
from geodata.view.projection import REGIONAL
from geodata.view.view import Viewpoint
from geodata.world.viewpoints import (
    TABLE,
    Border,
    Stance,
    border_of,
    disputed_ground,
    disputed_shapes,
    line_style,
    look_of,
    looks,
    viewpoints,
)  # fmt: skip
from tools.build_data import disputed
from tools.build_data.viewpoints_page import PAGE, page

TODAY, SOVIET = dt.date(2025, 8, 8), dt.date(1985, 1, 1)
UNITS = disputed_ground().units


def owners(unit: str, day: dt.date = TODAY) -> dict[str, str]:
    return {point: look_of(UNITS[unit], point, day).owner for point in ("control", "law", "geo", "rus", "ukr", "tur")}


def test_every_row_is_dated_and_has_a_source_that_is_listed() -> None:
    known = disputed_ground()
    for unit in known.units.values():
        rows = [unit.formal, *unit.control]
        assert all(row.span.start for row in rows), unit.id
        for source in [row.source for row in rows] + [row.source for row in unit.positions]:
            assert source, unit.id
            assert set(source) <= set(known.sources), unit.id


def test_owners_are_states_or_entities_that_are_named() -> None:
    known = disputed_ground()
    for unit in known.units.values():
        named = {unit.formal.owner, *(row.owner for row in unit.control), *(row.owner for row in unit.positions)}
        assert all(is_state(owner) or owner in known.entities for owner in named), unit.id
        assert all(is_state(row.by) for row in unit.positions)


def test_the_disputed_ground_of_the_region_is_there() -> None:
    wanted = {
        "nagorno-karabakh", "karki", "yukhari-askipara", "barkhudarli", "artsvashen", "heights-in-armenia",
        "abkhazia-unit", "south-ossetia-unit", "crimea", "four-regions", "transnistria-unit", "north-cyprus-unit",
        "jammu-and-kashmir", "azad-kashmir", "northern-areas", "aksai-chin", "shaksgam", "siachen", "vorukh", "sokh",
        "baykonur",
    }  # fmt: skip
    assert wanted <= set(UNITS)


def test_each_viewpoint_has_its_owner() -> None:
    assert owners("abkhazia-unit") == {
        "control": "abkhazia", "law": "geo", "geo": "geo", "rus": "abkhazia", "ukr": "geo", "tur": "geo",
    }  # fmt: skip
    assert owners("crimea") == {
        "control": "rus", "law": "ukr", "geo": "ukr", "rus": "rus", "ukr": "ukr", "tur": "ukr",
    }  # fmt: skip
    assert owners("north-cyprus-unit")["tur"] == "north-cyprus"
    assert look_of(UNITS["artsvashen"], "control", TODAY).owner == "aze"
    assert look_of(UNITS["artsvashen"], "arm", TODAY).owner == "arm"
    assert look_of(UNITS["aksai-chin"], "ind", TODAY).owner == "ind"
    assert look_of(UNITS["aksai-chin"], "chn", TODAY).owner == "chn"


def test_a_position_holds_from_its_day_on() -> None:
    recognised = dt.date(2008, 8, 26)
    before = look_of(UNITS["abkhazia-unit"], "rus", recognised - dt.timedelta(days=1))
    assert not before.stated
    assert before.hatched
    after = look_of(UNITS["abkhazia-unit"], "rus", recognised)
    assert after.stated
    assert not after.hatched
    assert UNITS["abkhazia-unit"].position("rus", recognised).stance is Stance.STATE  # type: ignore[union-attr]


def test_before_a_dispute_the_ground_is_the_base_maps() -> None:
    for point in ("control", "law", "geo", "rus"):
        assert look_of(UNITS["crimea"], point, SOVIET).owner == "ukr"
        assert not look_of(UNITS["abkhazia-unit"], point, SOVIET).hatched


@pytest.mark.parametrize(
    ("unit", "first", "last"),
    [
        ("donbas-2014", dt.date(2014, 9, 5), None),
        ("four-regions", dt.date(2022, 2, 24), None),
        ("dnipro-right-bank", dt.date(2022, 2, 24), dt.date(2022, 11, 10)),
        ("western-sahara-unit", dt.date(1976, 2, 26), None),
    ],
)
def test_ground_is_hatched_from_and_to_its_own_days(unit: str, first: dt.date, last: dt.date | None) -> None:
    day = dt.timedelta(days=1)
    assert not look_of(UNITS[unit], "control", first - day).hatched
    assert look_of(UNITS[unit], "control", first).hatched
    if last is None:
        assert look_of(UNITS[unit], "control", TODAY).hatched
    else:
        assert look_of(UNITS[unit], "control", last).hatched
        assert not look_of(UNITS[unit], "control", last + day).hatched


@pytest.mark.parametrize(
    ("town", "lon", "lat", "unit"),
    [
        ("Beryslav", 33.42, 46.85, "dnipro-right-bank"), ("Vysokopillia", 33.53, 47.49, "dnipro-right-bank"),
        ("Nova Kakhovka", 33.37, 46.74, "four-regions"), ("Oleshky", 32.72, 46.62, "four-regions"),
        ("Melitopol", 35.37, 46.85, "four-regions"), ("Donetsk", 37.80, 48.00, "donbas-2014"),
        ("Mariupol", 37.55, 47.10, "four-regions"),
    ],
)  # fmt: skip
def test_towns_lie_on_their_side_of_river_and_line(town: str, lon: float, lat: float, unit: str) -> None:
    point = shapely.Point(REGIONAL.project(lon, lat))
    shapes = {shape.id: as_polygons(shape.levels[0]) for shape in disputed_shapes()["areas"]}
    assert [name for name, shape in shapes.items() if shape.covers(point)] == [unit], town


def test_a_state_without_a_stated_position_gets_the_map_as_controlled() -> None:
    look = look_of(UNITS["crimea"], "chn", TODAY)
    assert (look.owner, look.stated) == ("rus", False)


@pytest.mark.parametrize(
    ("a", "b", "drawn"),
    [
        ("abkhazia-unit", "geo", {"control": Border.DASHED, "law": Border.ABSENT, "rus": Border.SOLID}),
        ("abkhazia-unit", "rus", {"control": Border.SOLID, "law": Border.SOLID, "geo": Border.SOLID}),
        ("crimea", "ukr", {"control": Border.DASHED, "law": Border.ABSENT, "rus": Border.SOLID}),
        ("rus", "four-regions", {"law": Border.SOLID, "rus": Border.ABSENT, "ukr": Border.SOLID}),
        ("arm", "yukhari-askipara", {"control": Border.ABSENT, "law": Border.SOLID, "aze": Border.SOLID}),
        ("artsvashen", "aze", {"control": Border.ABSENT, "law": Border.SOLID, "arm": Border.SOLID}),
        ("azad-kashmir", "jammu-and-kashmir", {"control": Border.DASHED, "law": Border.DASHED, "ind": Border.ABSENT}),
    ],
)
def test_borders_are_whole_broken_or_absent(a: str, b: str, drawn: dict[str, Border]) -> None:
    assert {point: border_of(a, b, point, TODAY) for point in drawn} == drawn


def test_outlines_lie_on_the_states_that_have_them() -> None:
    shapes = {shape.id: shape for shape in disputed_shapes()["areas"]}
    assert set(shapes) == {name for name, unit in UNITS.items() if unit.drawn}
    areas = {name: as_polygons(shapes[name].levels[0]).area / 1e6 for name in ("abkhazia-unit", "crimea", "artsvashen")}
    published = {"abkhazia-unit": 8_665, "crimea": 26_945, "artsvashen": 40}  # km²
    for name, area in areas.items():
        assert area == pytest.approx(published[name], rel=0.12)


def test_viewpoints_are_those_of_which_a_source_speaks() -> None:
    offered = viewpoints()
    assert offered[:2] == (Viewpoint.CONTROL, Viewpoint.LAW)
    assert {"arm", "aze", "geo", "rus", "tur", "irn", "ukr", "ind", "chn"} <= set(offered)
    assert all(any(row.by == state for unit in UNITS.values() for row in unit.positions) for state in offered[2:])


def test_looks_are_worked_out_once_a_day() -> None:
    assert looks("law", TODAY) is looks("law", TODAY)


def test_the_page_of_viewpoints_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_a_date_is_as_exact_as_its_source_and_no_more() -> None:
    assert UNITS["artsvashen"].control[0].start_text == "1992-08"
    assert UNITS["artsvashen"].holder(dt.date(1992, 8, 1)) is not None
    assert "since August 1992" in page()
    assert "1 January" not in page()  # a year is no day


def test_every_source_leads_to_a_page_or_says_that_its_address_was_not_kept() -> None:
    for source in disputed_ground().sources.values():
        path = source.address.partition("://")[2].rstrip("/").partition("/")[2]
        assert path or "was not kept" in source.publisher or source.id == "general-knowledge", source.id


def test_what_a_state_says_is_its_own_statement_or_called_a_vote() -> None:
    resolutions = ("ga-62-243", "ga-68-262", "ga-72-282", "ga-72-282-votes", "es-11-4")
    for unit in UNITS.values():
        for row in unit.positions:
            alone = row.by not in (row.owner, unit.host) and set(row.source) <= set(resolutions)
            assert not alone or "no statement of its own" in row.note, (unit.id, row.by)
            assert "does not recognise it" not in row.note.replace("elections", ""), (unit.id, row.by)


def test_where_no_course_is_settled_a_line_is_broken_but_not_on_a_state_s_own_map() -> None:
    lines = {str(line.properties["base"]): line for line in disputed_shapes()["lines"] if line.properties["open"]}
    line = lines["chn-ind-disputed"]
    assert line_style(line, Viewpoint.CONTROL, TODAY) is Border.DASHED
    assert line_style(line, Viewpoint.LAW, TODAY) is Border.DASHED
    plain = next(line for line in disputed_shapes()["lines"] if line.id == "chn|ind" and not line.properties["open"])
    assert line_style(plain, Viewpoint.CONTROL, TODAY) is Border.SOLID


def test_what_is_committed_is_what_the_tables_make(tmp_path: Path) -> None:
    """The outlines share the base map's borders: when those are made anew, so are these."""
    disputed.main(tmp_path / "disputed.mvpack", tmp_path / "disputed.json")
    assert (tmp_path / "disputed.json").read_text(encoding="utf-8") == TABLE.read_text(encoding="utf-8")
    made = read_pack(tmp_path / "disputed.mvpack").collections
    for name, shapes in disputed_shapes().items():
        rows = {(shape.id, str(shape.properties.get("base"))): shape for shape in made[name]}
        assert rows.keys() == {(shape.id, str(shape.properties.get("base"))) for shape in shapes}
        for shape in shapes:  # to a metre: another release of the geometry library may round differently
            assert rows[shape.id, str(shape.properties.get("base"))].bounds == pytest.approx(shape.bounds, abs=1.0)


def test_every_piece_of_a_parted_border_is_drawn_once() -> None:
    lengths: dict[str, float] = {}
    for line in disputed_shapes()["lines"]:
        base = str(line.properties["base"])
        lengths[base] = lengths.get(base, 0.0) + _length(line)
    whole = {border.id: _length(border) for border in load_base_map().borders if border.id in lengths}
    assert set(whole) == set(lengths) - {""}
    for name, length in whole.items():
        assert lengths[name] == pytest.approx(length, rel=0.03), name


def _length(shape: Shape) -> float:
    rings = (np.asarray(ring).reshape(-1, 2) for ring in shape.levels[0].rings)
    return float(sum(np.hypot(*np.diff(ring, axis=0).T).sum() for ring in rings))
