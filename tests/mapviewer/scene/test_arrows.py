"""Arrows of statements: which there are, that none hides another, and where those lead that leave the picture."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from dataclasses import replace
from itertools import combinations, groupby, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from shapely import LineString, Point

from geodata import open_story
from geodata.story.claim import Claim
from geodata.story.story import Story
from geodata.story.vocabulary import Direction, Mood, Strength
from geodata.view.camera import fit_lonlat, frame, pan, zoom_about
from geodata.view.view import Theme, View, look, show_layers
from geodata.world.hit_test import PickIndex
from geodata.world.standings import Standing, groups_meant, standings
from geodata.world.subject import subject_of
from geodata.world.world import World
from mapviewer.canvas.pointer_targets import pick
from mapviewer.drawing.edge_markers import edge_markers
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.drawing.legend import legend_rows
from mapviewer.labels.label_engine import Label, Layout, Placed
from mapviewer.labels.text_halo import Lettering
from mapviewer.layers.arrow_drawing import arrow_image
from mapviewer.layers.arrow_drawing.arrow_parts import wide_px
from mapviewer.layers.claims import CLAIMS
from mapviewer.layers.registry import kind_of
from mapviewer.layers.standing import UNDER_ARROWS, is_under_arrows, standing_fills
from mapviewer.layers.style import Sample
from mapviewer.scene.arrows import Arrow, bundles_in_view, every_arrow, gates_in_view
from mapviewer.scene.edge_exits import is_inside, usable
from mapviewer.scene.hatching import Hatch
from mapviewer.scene.scene import Look, Scene, scene_of
from mapviewer.scene.statements import capitals_of, is_conditional, ties_of
from mapviewer.ui.palette import palette
from tests.tied_view import with_ties
from tests.whole_view import whole_view

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
    return replace(show_layers(whole_view(story), ARROWS), date=dt.date(2025, 8, 23))


def scene_for(world: World, view: View, size: tuple[int, int] = SIZE) -> Scene:
    return scene_of(world, view, size)


def found(scene: Scene) -> set[tuple[str, str, str]]:
    return {(arrow.claim.id, arrow.direction, arrow.strength) for arrow in every_arrow(scene)}


def test_under_the_lens_of_russia_each_statement_is_an_arrow_in_its_form(world: World, view: View) -> None:
    assert found(scene_for(world, replace(view, lens="rus"))) == {
        ("aze-away-rus", "away", "named"),
        ("aze-steady-rus", "steady", "named"),
        ("all-away-rus-influence", "away", "group"),
        ("tone-away-rus", "away", "group"),
        ("kaz-kgz-steady-rus", "steady", "named"),
        ("all-steady-rus-limits", "steady", "group"),
        ("all-steady-rus-connected", "steady", "group"),
    }


def test_a_statement_with_two_partners_is_two_arrows(world: World, view: View) -> None:
    arrows = [arrow for arrow in every_arrow(scene_for(world, view)) if arrow.claim.id.startswith("aze-toward-tur-c")]
    assert len(arrows) == 2
    assert len({arrow.ways[0][-1] for arrow in arrows}) == 2


def only(view: View, direction: str, lens: str) -> View:
    """The arrows of one direction under a lens."""
    return replace(show_layers(view, {direction}), lens=lens)


def test_a_statement_about_a_group_is_one_arrow_with_a_line_to_each_state(world: World, view: View) -> None:
    arrows = every_arrow(scene_for(world, only(view, "toward", "chn")))
    [summit] = [arrow for arrow in arrows if arrow.claim.id == "central-asia-toward-chn"]
    assert len(summit.ways) == 5  # a joint act is one statement with a line to each of its states
    [china] = [arrow for arrow in arrows if arrow.claim.id == "chn-toward-central-asia"]
    assert len(china.ways) == 5
    # It is China that moves: the arrow begins at the edge and ends in Central Asia.
    assert all(way[0][0] > way[-1][0] for way in china.ways)
    [limits] = [
        arrow
        for arrow in every_arrow(scene_for(world, only(view, "steady", "rus")))
        if arrow.claim.id == "all-steady-rus-limits"
    ]
    assert len(limits.ways) == 7  # Georgia is never named


def test_where_many_lines_would_cross_a_group_is_one_place(world: World, view: View) -> None:
    arrows = every_arrow(scene_for(world, view))
    [limits] = [arrow for arrow in arrows if arrow.claim.id == "all-steady-rus-limits"]
    assert len(limits.ways) == 1


def test_a_group_in_the_picture_is_led_to_as_one_and_ringed_and_named(world: World, view: View) -> None:
    scene = scene_for(world, only(view, "toward", "tur"))
    [group] = [bundle for bundle in bundles_in_view(scene) if bundle.hull]
    assert (group.hull_code, len(group.hull)) == ("central-asia", 5)
    end = group.branches[0].line[-1]
    assert min(math.dist(end, place) for place in group.hull) > 20.0  # it strikes none of them
    layer = world.story.layers["toward"]
    assert [label.text for label in CLAIMS.labels(scene, layer)] == ["Central Asia"]


def test_where_both_move_one_line_has_two_heads(world: World, view: View) -> None:
    firm = [tree for tree in bundles_in_view(scene_for(world, view)) if not tree.branches[0].conditional]
    bundles = {bundle.code: bundle for bundle in firm}
    shaken = next(bundle for code, bundle in bundles.items() if code in ("arm", "aze") and len(bundle.branches) == 1)
    assert shaken.head
    assert shaken.branches[0].head
    assert shaken.branches[0].count == 1  # an act of both counts once
    assert all(branch.head for branch in bundles["chn"].branches)
    assert bundles["chn"].head
    assert bundles["usa"].comes_in


def test_ties_end_in_the_capitals(world: World, view: View) -> None:
    scene = scene_for(world, replace(view, lens="chn"))
    china = next(tree for tree in bundles_in_view(scene) if not tree.comes_in)  # the summit, an act of both
    seats = [scene.frame.to_px(*capitals_of(world)[code]) for code in ("kaz", "kgz", "tjk", "tkm", "uzb")]
    assert sorted(china.places) == sorted(seats)
    for branch in china.branches:
        assert min(math.dist(branch.line[0], seat) for seat in seats) < 12.0


@pytest.mark.parametrize("lens", ["all", "rus", "tur", "usa", "chn", "eu", "each"])
@pytest.mark.parametrize("context", [False, True])
def test_each_arrow_can_be_picked(world: World, view: View, lens: str, context: bool) -> None:
    scene = scene_for(world, replace(view, lens=lens, context=context, layers=show_layers(view, ARROWS).layers))
    index = PickIndex(world)
    arrows = every_arrow(scene)
    assert arrows or lens == "eu"
    for arrow in arrows:
        spots = [QPointF(*arrow.at(share / 20)) for share in range(2, 19)]
        picked = {pick(scene, index, Layout(), spot) for spot in spots}
        assert arrow.claim.id in picked, (arrow.claim.id, arrow.direction)


@pytest.mark.parametrize("lens", ["rus", "chn", "usa", "tur"])
def test_no_state_has_two_lines_to_one_partner_in_one_direction(world: World, view: View, lens: str) -> None:
    bundles = bundles_in_view(scene_for(world, replace(view, lens=lens)))
    assert bundles
    for bundle in bundles:
        assert len({branch.code for branch in bundle.branches}) == len(bundle.branches)


@pytest.mark.parametrize("lens", ["rus", "chn", "usa", "tur"])
def test_each_statement_has_a_lane_of_its_own(world: World, view: View, lens: str) -> None:
    arrows = every_arrow(scene_for(world, replace(view, lens=lens)))
    assert len(arrows) > 1
    for number, one in enumerate(arrows):
        for other in arrows[number + 1 :]:
            # Lanes of one trunk are 1.6 px apart all the way; what parts anywhere is farther there.
            assert apart(one, other) > 1.5, (one.claim.id, other.claim.id)


def apart(one: Arrow, other: Arrow) -> float:
    """How far the farthest of one arrow's points is from the other arrow, in pixels."""
    others = [point for way in other.ways for point in way]
    return max(min(math.dist(point, near) for near in others) for way in one.ways for point in way)


def test_partners_beyond_the_picture_have_one_gate_each_inside_the_frame(world: World, view: View) -> None:
    scene = scene_for(world, view)
    gates = gates_in_view(scene)
    assert set(gates) == {"rus", "tur", "usa", "chn", "ukr"}
    room = usable(scene)
    grown = (room[0] - 1, 0.0, room[2] + 1, room[3] + 1)  # beside the date a card is at the very edge
    for gate in gates.values():
        assert all(is_inside(slot, grown) for slot in gate.slots)
    assert gates["chn"].card[2] > 1350
    assert gates["tur"].card[0] < 20
    assert gates["rus"].card[1] < 60
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
    counts: Counter[tuple[str, str]] = Counter()
    for tree in bundles_in_view(scene):
        is_of_fan = tree.branches[0].strength == "group"  # which has a line for each state
        counts[tree.code, tree.direction] += tree.count if tree.at_gate and not is_of_fan else 0
    assert +counts == {
        ("rus", "away"): 1,
        ("rus", "steady"): 2,
        ("tur", "toward"): 2,
        ("usa", "toward"): 3,
        ("chn", "toward"): 2,
        ("ukr", "toward"): 1,
    }
    badges = {marker.text: marker.counts for marker in edge_markers(scene)}
    assert badges["Russia"] == (("away", 3), ("steady", 4))
    assert badges["Ukraine"] == ()


def test_what_is_said_of_a_group_is_a_fan_of_thin_lines_that_do_not_cross(world: World) -> None:
    """Seen: one trunk of double dashed lines like a railway."""
    scene = scene_for(world, replace(with_ties(world.story.step("limits").view), hand_arrows=()))
    fan = bundles_in_view(scene)
    assert len(fan) == 7
    assert not any(bundle.trunk for bundle in fan)
    lines = [LineString(bundle.branches[0].line) for bundle in fan]
    for one, other in combinations(lines, 2):
        meeting = one.intersection(other)
        assert meeting.is_empty or meeting.distance(Point(one.coords[-1])) < 1.0  # in their partner alone
    sample = Sample(world.story.layers["steady"], None, palette(Theme.LIGHT))
    style = CLAIMS.arrow_style(sample, "group", False, True)
    assert style.stroke.dash
    assert not style.is_double
    assert wide_px(style, 5) == wide_px(style, 1) < CLAIMS.arrow_style(sample, "named", False).stroke.width


def test_a_trunk_grows_by_the_statements_of_each_state_and_ends_at_its_card(qapp: QApplication) -> None:
    sahel = World(open_story("sahel"))
    scene = scene_for(
        sahel, replace(whole_view(sahel.story), lens="fra", layers=show_layers(sahel.story.view, ARROWS).layers)
    )
    [away] = [bundle for bundle in bundles_in_view(scene) if bundle.direction == "away" and bundle.trunk]
    numbers = [count for _, count in away.trunk]
    assert numbers == sorted(numbers)
    assert numbers[-1] == away.count
    joints = [line for line, _ in away.trunk]
    assert all(math.dist(one[-1], other[0]) < 0.1 for one, other in pairwise(joints))
    card = gates_in_view(scene)["fra"].card
    x, y = joints[-1][-1]
    assert card[0] < x < card[2]
    assert 0.0 < y - card[3] < 6.0


@pytest.mark.parametrize("quick", [False, True], ids=["at rest", "moving"])
def test_a_broken_tie_is_open_between_its_bars(qapp: QApplication, quick: bool) -> None:
    """Along the middle of a broken trunk its colour stops for longer than the casing of a bar is wide."""
    sahel = World(open_story("sahel"))
    step = next(step for step in sahel.story.steps if step.id == "departures")
    scene = scene_of(sahel, step.view, SIZE, Look(quick=quick))
    [away] = [bundle for bundle in bundles_in_view(scene) if bundle.direction == "away" and bundle.trunk]
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    kind_of(sahel.story.layers["away"]).draw(painter, scene, sahel.story.layers["away"])
    painter.end()
    line = LineString(away.trunk[-1][0])
    points = [line.interpolate(along) for along in range(4, int(0.8 * line.length))]
    is_red = [image.pixelColor(round(point.x), round(point.y)).blue() < 90 for point in points]
    runs = [(red, len(list(run))) for red, run in groupby(is_red)]
    open_runs = [length for red, length in runs if not red]
    assert is_red[0]
    assert is_red[-1]
    assert max(open_runs) >= 10


def test_what_a_step_calls_out_is_shown_in_whatever_lens(world: World, view: View) -> None:
    without = {arrow.claim.id for arrow in every_arrow(scene_for(world, replace(view, lens="usa")))}
    called = replace(view, lens="usa", callouts=("aze-mutual-arm",))
    assert {arrow.claim.id for arrow in every_arrow(scene_for(world, called))} - without == {"aze-mutual-arm"}


def test_words_after_which_nothing_has_moved_are_hollow(world: World, view: View) -> None:
    sample = Sample(world.story.layers["toward"], None, palette(Theme.LIGHT))
    for mood in Mood:
        claim = replace(world.story.claims_by_id["aze-away-rus"], mood=mood)
        style = CLAIMS.arrow_style(sample, "named", claim.context, is_conditional(claim))
        assert style.hollow == (mood not in ("", "act", "statement"))
    bundles = {(bundle.code, bundle.direction): bundle for bundle in bundles_in_view(scene_for(world, view))}
    assert all(branch.conditional for branch in bundles["ukr", "toward"].branches)
    assert not any(branch.conditional for branch in bundles["tur", "toward"].branches)
    words = {row.text for row in legend_rows(scene_for(world, view))}
    assert "Turns to a partner: words only" in words


def test_what_is_said_later_is_not_called_unsaid(world: World, view: View) -> None:
    """Seen: over Azerbaijan and Armenia on 14 October 2022."""
    said = standings(world, replace(view, lens="rus", date=dt.date(2022, 10, 14)))
    assert said["aze"] is Standing.LATER
    early = replace(show_layers(view, {"standing"}), lens="rus", date=dt.date(2010, 1, 1))
    assert standings(world, early)["aze"] is Standing.LATER
    assert standings(world, early)["geo"] is Standing.ABSENT  # never by its name
    rows = [row.text for row in legend_rows(scene_for(world, early))]
    assert rows[:3] == ["Partner: Russia", "Mentioned for another date", "Not mentioned"]


def test_words_on_all_have_no_arrow_of_a_state_that_the_article_never_names(world: World) -> None:
    """Seen: a tie from Georgia to Moscow under "stays with a partner"."""
    scene = scene_for(world, with_ties(world.story.step("limits").view))
    assert {tie.one.code for tie in ties_of(scene)} == {"arm", "aze", "kaz", "kgz", "tjk", "tkm", "uzb"}


def test_a_state_of_a_group_that_is_spoken_of_is_not_called_unmentioned(world: World, view: View) -> None:
    """Seen: "not mentioned" over Georgia beside a sentence about all former Soviet republics."""
    shown = replace(show_layers(view, {"standing"}), lens="rus", date=dt.date(2025, 8, 23), context=False)
    said, meant = standings(world, shown), groups_meant(world, shown)
    assert {code for code, standing in said.items() if standing is Standing.MEMBER} == {"arm", "geo"}
    assert meant["geo"] == ("all", "south-caucasus")
    assert meant["uzb"] == ("all", "central-asia")
    words = [row.text for row in legend_rows(scene_for(world, shown))]
    group = world.story.parties.title("all")
    assert f"Meant only as one of “{group}”, “South Caucasus”" in words
    assert "Not mentioned" not in words
    tints = {standing: standing_fills(standing, palette(Theme.LIGHT)) for standing in Standing}
    assert len({str(tint) for tint in tints.values()}) == len(tints)


def test_hatching_is_fainter_under_arrows(world: World, view: View) -> None:
    colours = palette(Theme.LIGHT)
    [plain], [calm] = (standing_fills(Standing.AWAY_GROUP, colours, calm=calm) for calm in (False, True))
    assert isinstance(plain, Hatch)
    assert isinstance(calm, Hatch)
    assert calm == replace(plain, alpha=UNDER_ARROWS * plain.alpha)
    assert not is_under_arrows(scene_for(world, replace(show_layers(view, {"standing"}), lens="rus")))
    assert is_under_arrows(scene_for(world, replace(show_layers(view, {"standing", "steady"}), lens="rus")))


def test_after_the_day_until_which_the_story_is_known_nothing_is_drawn(world: World, view: View) -> None:
    last = world.story.known_until
    assert last == dt.date(2026, 6, 25)
    assert every_arrow(scene_for(world, replace(view, date=last)))
    future = scene_for(world, replace(view, date=dt.date(2100, 1, 1)))
    assert every_arrow(future) == ()
    assert {row.text for row in legend_rows(future)} >= {"Known until 25 June 2026: nothing of a later day is drawn"}
    assert all(layer.rows_on(dt.date(2100, 1, 1)) == () for layer in world.story.layers.values())


def test_a_marker_that_stands_for_a_state_selects_it_and_one_for_a_union_selects_nothing(
    world: World, view: View
) -> None:
    scene = scene_for(world, replace(view, context=True, lens="eu"))
    [union] = edge_markers(scene)
    assert (union.text, union.target_id) == ("European Union", "")
    [russia] = edge_markers(scene_for(world, replace(view, lens="rus")))
    spot = QPointF(*(at + way * 14 for at, way in zip(russia.at, russia.outward, strict=True)))
    assert pick(scene_for(world, replace(view, lens="rus")), PickIndex(world), Layout(), spot) == "country:rus"


def test_a_name_that_is_no_target_leaves_what_lies_under_it(world: World, view: View) -> None:
    scene = scene_for(world, replace(view, layers=show_layers(view, set()).layers))
    at = world.projection.project(60.0, 39.3)
    spot = QPointF(*scene.frame.to_px(*at))
    for label_id, picked in (("river:Murghab:1", "country:tkm"), ("country:uzb", "country:uzb")):
        label = Label(label_id, "Murghab", Lettering(12.0, "#000000", "#ffffff"), at, (), 1.0)
        width, height = label.size_px
        layout = Layout((Placed(label, -width / 2, -height / 2),))
        assert pick(scene, PickIndex(world), layout, spot) == picked


def test_all_who_act_together_are_what_a_view_is_about(world: World, view: View) -> None:
    claim = Claim("x", "kaz", "chn", Direction.TOWARD, Strength.NAMED, joint=("uzb",))
    together = World(replace(world.story, claims=(claim,)))
    shown = replace(view, layers=show_layers(view, {"toward"}).layers, selection="", callouts=())
    assert {shape.id for shape in subject_of(together, shown).shapes} == {"kaz", "uzb"}


@pytest.mark.parametrize(
    ("lens", "day", "context", "expected"),
    [
        (
            "rus",
            dt.date(2025, 8, 23),
            False,
            {
                "arm": Standing.MEMBER,
                "aze": Standing.MIXED,
                "geo": Standing.MEMBER,
                "kaz": Standing.MIXED,
                "kgz": Standing.MIXED,
                "tjk": Standing.DEMAND,
                "tkm": Standing.AWAY_GROUP,
                "uzb": Standing.AWAY_GROUP,
            },
        ),
        (
            "eu",
            dt.date(2025, 8, 23),
            False,
            dict.fromkeys(("arm", "aze", "geo", "kaz", "kgz", "tjk", "tkm", "uzb"), Standing.ABSENT),
        ),
        (
            "tur",
            dt.date(2025, 8, 23),
            False,
            dict.fromkeys(("arm", "geo", "kaz", "kgz", "tjk", "tkm", "uzb"), Standing.ABSENT)
            | {"aze": Standing.TOWARD},
        ),
        (
            "rus",
            dt.date(2021, 1, 1),
            False,
            {"arm": Standing.ABSENT, "aze": Standing.LATER, "kaz": Standing.LATER, "uzb": Standing.LATER},
        ),
    ],
)
def test_a_state_stands_as_it_is_spoken_of_under_the_lens(
    world: World, view: View, lens: str, day: dt.date, context: bool, expected: dict[str, Standing]
) -> None:
    said = standings(world, replace(view, lens=lens, date=day, context=context))
    assert {code: said[code] for code in expected} == expected


def test_not_mentioned_is_grey_and_a_group_is_hatched(world: World, view: View) -> None:
    shown = replace(show_layers(view, {"standing", "base-countries"}), lens="tur")
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
    scene = scene_for(world, replace(shown, lens="rus"))
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    assert len(colours(60.0, 39.3)) > 1  # Turkmenistan, one of a group


def test_the_legend_explains_what_the_arrows_use(world: World, view: View) -> None:
    def words(shown: View) -> set[str]:
        return {row.text for row in legend_rows(scene_for(world, shown))}

    assert "Dotted ring: a group of states" in words(view)
    assert {"Turns to a partner: said indirectly", "Turns away from a partner: said of a group, words only"} <= words(
        view
    )
    assert any(text.startswith("Statements: 1 · ") for text in words(view))
    assert not any("Statements" in text for text in words(replace(view, lens="usa", date=dt.date(2025, 8, 7))))
    assert not any("not in the article" in text for text in words(view))
    assert any("not in the article" in text for text in words(replace(view, context=True)))
    assert "Dotted ring: a group of states" not in words(replace(view, lens="usa"))


def test_arrows_that_are_dragged_along_look_as_they_would_drawn_anew(world: World, view: View) -> None:
    """From the second frame of a drag on they are an image: the third has to show what a first one does."""
    size, pictures = (900, 600), []
    layers = [layer for layer in world.story.layers.values() if layer.shows_statements]
    near = replace(view, camera=replace(view.camera, width_km=1.4 * view.camera.width_km))
    assert any(not bundle.at_gate for bundle in bundles_in_view(scene_of(world, near, size)))
    for fresh in (False, True):
        for number in range(3):
            if fresh:
                arrow_image._kept.clear()
            frame = scene_of(world, near, size).frame
            moved = replace(near, camera=pan(near.camera, frame, world.projection, 20 * number, 10 * number))
            scene = scene_of(world, moved, size, Look(quick=True))
            image = QImage(*size, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFFFF)
            painter = QPainter(image)
            for layer in layers:
                kind_of(layer).draw(painter, scene, layer)
            painter.end()
        pictures.append(np.frombuffer(image.constBits(), np.uint8).astype(int))
    assert (np.abs(pictures[0] - pictures[1]) > 90).mean() < 0.002
    assert (pictures[1] < 200).any()


def test_a_moved_frame_has_the_arrows_that_it_would_have_alone(story: Story, view: View) -> None:
    """What is kept of the frames before gives the same trees as a world that has never been drawn."""
    known = World(story)
    for dx, dy, share in ((0, 0, 1.0), (40, -25, 1.0), (260, 90, 1.0), (0, 0, 1.3), (-500, 60, 0.6), (0, 0, 1.0)):
        here = frame(view.camera, known.projection, (1366, 768))
        camera = zoom_about(pan(view.camera, here, known.projection, dx, dy), here, known.projection, share, (683, 384))
        moved = replace(view, camera=camera)
        found, alone = (bundles_in_view(scene_of(world, moved, (1366, 768))) for world in (known, World(known.story)))
        assert [(tree.code, tree.count, tree.at_gate) for tree in found] == [
            (tree.code, tree.count, tree.at_gate) for tree in alone
        ]
        for tree, other in zip(found, alone, strict=True):
            assert [place for at in tree.places for place in at] == pytest.approx(
                [place for at in other.places for place in at]
            )
