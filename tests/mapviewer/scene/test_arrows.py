"""Arrows of statements: which there are, that none hides another, and where those lead that leave the picture."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.story.story import Story
from geodata.view.camera import fit_lonlat
from geodata.view.view import View, look, show_layers
from geodata.world.hit_test import PickIndex
from geodata.world.world import World
from mapviewer.canvas.pointer_targets import pick
from mapviewer.drawing.draw import draw_map
from mapviewer.drawing.edge_markers import edge_markers
from mapviewer.drawing.legend import legend_rows
from mapviewer.labels.label_engine import Layout
from mapviewer.layers.standing import Standing, standings
from mapviewer.scene.arrows import Arrow, bundles_in_view, every_arrow, gates_in_view
from mapviewer.scene.edge_exits import is_inside, usable
from mapviewer.scene.scene import Scene, scene_of

SIZE = (1366, 768)
ARROWS = {"toward", "away", "steady"}


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


@pytest.fixture(scope="module")
def world(story: Story, qapp: QApplication) -> World:
    return World(story)


@pytest.fixture
def view(story: Story) -> View:
    return replace(show_layers(story.view, ARROWS), date=dt.date(2025, 8, 23))


def scene_for(world: World, view: View, size: tuple[int, int] = SIZE) -> Scene:
    return scene_of(world, view, size)


def found(scene: Scene) -> set[tuple[str, str, str]]:
    return {(arrow.claim.id, arrow.direction, arrow.strength) for arrow in every_arrow(scene)}


def test_under_the_lens_of_russia_each_statement_is_an_arrow_in_its_form(world: World, view: View) -> None:
    assert found(scene_for(world, replace(view, lens="rus"))) == {
        ("aze-away-rus", "away", "named"),
        ("aze-steady-rus", "steady", "named"),
        ("arm-away-rus", "away", "implied"),
        ("kaz-away-rus", "away", "group"),
        ("kaz-steady-rus", "steady", "named"),
        ("kgz-away-steady-rus", "away", "group"),
        ("kgz-away-steady-rus", "steady", "named"),
        ("tjk-away-rus", "away", "named"),
        ("tkm-away-rus", "away", "group"),
        ("uzb-away-rus", "away", "group"),
        ("all-steady-rus-limits", "steady", "group"),
        ("all-steady-rus-connected", "steady", "group"),
    }


def test_a_statement_with_two_partners_is_two_arrows(world: World, view: View) -> None:
    arrows = [arrow for arrow in every_arrow(scene_for(world, view)) if arrow.claim.id.startswith("aze-toward-tur-c")]
    assert len(arrows) == 2
    assert len({(arrow.end.x(), arrow.end.y()) for arrow in arrows}) == 2


def test_a_statement_about_a_group_is_one_arrow_with_a_line_to_each_state(world: World, view: View) -> None:
    arrows = every_arrow(scene_for(world, view))
    [limits] = [arrow for arrow in arrows if arrow.claim.id == "all-steady-rus-limits"]
    assert len(limits.branches) == 8
    [china] = [arrow for arrow in arrows if arrow.claim.id == "chn-toward-central-asia"]
    assert len(china.branches) == 5
    # It is China that moves: the arrow begins at the edge and ends in Central Asia.
    assert china.start.x() > china.end.x()


@pytest.mark.parametrize("lens", ["all", "rus", "tur", "usa", "chn", "eu", "each"])
@pytest.mark.parametrize("context", [False, True])
def test_each_arrow_can_be_picked(world: World, view: View, lens: str, context: bool) -> None:
    scene = scene_for(world, replace(view, lens=lens, context=context, layers=show_layers(view, ARROWS).layers))
    index = PickIndex(world)
    for arrow in every_arrow(scene):
        spots = [QPointF(*arrow.at(share / 20)) for share in range(2, 19)]
        picked = {pick(scene, index, Layout(), spot) for spot in spots}
        assert arrow.claim.id in picked, (arrow.claim.id, arrow.direction)


@pytest.mark.parametrize("lens", ["rus", "chn", "usa", "tur"])
def test_no_two_arrows_lie_upon_each_other(world: World, view: View, lens: str) -> None:
    arrows = every_arrow(scene_for(world, replace(view, lens=lens)))
    for number, one in enumerate(arrows):
        for other in arrows[number + 1 :]:
            assert apart(one, other) > 6.0, (one.claim.id, other.claim.id)


def apart(one: Arrow, other: Arrow) -> float:
    """How far the farthest of one arrow's points is from the other arrow, in pixels."""
    others = other.points(60)
    return max(min(math.dist(point, near) for near in others) for point in one.points(20))


def test_partners_beyond_the_picture_have_one_gate_each_inside_the_frame(world: World, view: View) -> None:
    scene = scene_for(world, view)
    gates = gates_in_view(scene)
    assert set(gates) == {"rus", "tur", "usa", "chn", "ukr"}
    room = usable(scene)
    grown = (room[0] - 1, room[1] - 1, room[2] + 1, room[3] + 1)
    for gate in gates.values():
        assert all(is_inside(slot, grown) for slot in gate.slots)
    assert gates["chn"].at[0] > 1300
    assert gates["tur"].at[0] < 60
    assert gates["rus"].at[1] < 80
    assert {marker.text for marker in edge_markers(scene)} == {"Russia", "Turkey", "United States", "China", "Ukraine"}


def test_a_partner_in_the_picture_needs_no_gate(world: World, view: View) -> None:
    camera = fit_lonlat(28.0, 36.0, 60.0, 58.0, world.projection)
    assert "rus" not in gates_in_view(scene_for(world, look(view, camera)))


@pytest.mark.parametrize("size", [(700, 500), (1366, 768), (3840, 2160)])
def test_gates_keep_apart_at_every_size(world: World, view: View, size: tuple[int, int]) -> None:
    gates = list(gates_in_view(scene_for(world, replace(view, context=True), size)).values())
    slots = [slot for gate in gates for slot in gate.slots]
    assert min(math.dist(a, b) for i, a in enumerate(slots) for b in slots[i + 1 :]) > 4.0


def test_partners_are_reached_by_one_trunk_each_with_its_number(world: World, view: View) -> None:
    scene = scene_for(world, view)
    assert {(bundle.code, bundle.direction, bundle.comes_in): bundle.count for bundle in bundles_in_view(scene)} == {
        ("rus", "away", False): 7,
        ("rus", "steady", False): 5,
        ("tur", "toward", False): 2,
        ("usa", "toward", False): 2,
        ("chn", "toward", False): 5,
    }
    for bundle in bundles_in_view(scene):
        ends = {
            (round(arrow.end.x()), round(arrow.end.y()))
            for arrow in every_arrow(scene)
            if arrow.bundled and arrow.direction == bundle.direction and bundle.code in arrow.claim.partners
        }
        assert len(ends) == 1
    badges = {marker.text: marker.counts for marker in edge_markers(scene)}
    assert badges["Russia"] == (("away", 7), ("steady", 5))
    assert badges["Ukraine"] == ()


def test_a_trunk_is_as_wide_as_it_has_statements_and_branches_to_each_state(world: World, view: View) -> None:
    scene = scene_for(world, replace(view, lens="rus"))
    [away] = [bundle for bundle in bundles_in_view(scene) if bundle.direction == "away"]
    branches = [arrow for arrow in every_arrow(scene) if arrow.direction == "away"]
    assert away.count == len(branches) == 7
    assert {(round(arrow.end.x()), round(arrow.end.y())) for arrow in branches} == {
        (round(away.hub[0]), round(away.hub[1]))
    }
    assert len({(round(arrow.start.x()), round(arrow.start.y())) for arrow in branches}) == 7


def test_the_two_sides_of_one_meeting_are_one_line(world: World, view: View) -> None:
    arrows = {arrow.claim.id: arrow for arrow in every_arrow(scene_for(world, view))}
    one, other = arrows["arm-toward-aze"], arrows["aze-toward-arm"]
    assert apart(one, other) < 4.0 * 3


def test_a_marker_that_stands_for_a_state_selects_it_and_one_for_a_union_selects_nothing(
    world: World, view: View
) -> None:
    scene = scene_for(world, replace(view, context=True, lens="eu"))
    [union] = edge_markers(scene)
    assert (union.text, union.target_id) == ("European Union", "")
    [russia] = edge_markers(scene_for(world, replace(view, lens="rus")))
    spot = QPointF(*(at + way * 14 for at, way in zip(russia.at, russia.outward, strict=True)))
    assert pick(scene_for(world, replace(view, lens="rus")), PickIndex(world), Layout(), spot) == "country:rus"


@pytest.mark.parametrize(
    ("lens", "day", "context", "expected"),
    [
        (
            "rus",
            dt.date(2025, 8, 23),
            False,
            {
                "arm": Standing.AWAY_GROUP,
                "aze": Standing.MIXED,
                "geo": Standing.ABSENT,
                "kaz": Standing.MIXED,
                "kgz": Standing.MIXED,
                "tjk": Standing.AWAY,
                "tkm": Standing.AWAY_GROUP,
                "uzb": Standing.AWAY_GROUP,
            },
        ),
        (
            "eu",
            dt.date(2025, 8, 23),
            False,
            dict.fromkeys(("arm", "geo", "kaz", "kgz", "tjk", "tkm", "uzb"), Standing.ABSENT) | {"aze": Standing.NONE},
        ),
        (
            "tur",
            dt.date(2025, 8, 23),
            False,
            dict.fromkeys(("arm", "geo", "kaz", "kgz", "tjk", "tkm", "uzb"), Standing.ABSENT)
            | {"aze": Standing.TOWARD},
        ),
        ("rus", dt.date(2021, 1, 1), False, dict.fromkeys(("arm", "aze", "geo", "kaz"), Standing.ABSENT)),
    ],
)
def test_a_state_stands_as_it_is_spoken_of_under_the_lens(
    world: World, view: View, lens: str, day: dt.date, context: bool, expected: dict[str, Standing]
) -> None:
    said = standings(world, replace(view, lens=lens, date=day, context=context))
    assert {code: said[code] for code in expected} == expected


def test_not_mentioned_is_grey_and_a_group_is_hatched(world: World, view: View) -> None:
    shown = replace(show_layers(view, {"standing", "base-countries"}), lens="rus")
    scene = scene_for(world, shown)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()

    def colours(lon: float, lat: float) -> set[int]:
        x, y = scene.frame.to_px(*world.projection.project(lon, lat))
        return {image.pixel(round(x) + dx, round(y) + dy) & 0xFFFFFF for dx in range(-4, 5) for dy in range(-4, 5)}

    [grey] = colours(44.0, 41.75)  # Georgia
    red, green, blue = grey >> 16, grey >> 8 & 255, grey & 255
    assert max(red, green, blue) - min(red, green, blue) < 25
    assert len(colours(72.6, 38.4)) == 1  # Tajikistan, named
    assert len(colours(60.0, 39.3)) > 1  # Turkmenistan, one of a group


def test_the_legend_explains_what_the_arrows_use(world: World, view: View) -> None:
    def words(shown: View) -> set[str]:
        return {row.text for row in legend_rows(scene_for(world, shown))}

    assert "Thin lines with dots: members of a group" in words(view)
    assert "Solid: named · dashed: implied · dotted: group" in words(view)
    assert "Line width and number: how many statements" in words(view)
    assert "Line width and number: how many statements" not in words(
        replace(view, lens="usa", date=dt.date(2025, 8, 7))
    )
    assert "Thinner arrow: added context, not in the article" not in words(view)
    assert "Thinner arrow: added context, not in the article" in words(replace(view, context=True))
    assert "Thin lines with dots: members of a group" not in words(replace(view, lens="usa"))
