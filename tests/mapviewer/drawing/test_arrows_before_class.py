"""Arrows, their numbers, keys and cards in the pictures that a class sees."""

from __future__ import annotations

import itertools
import math

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.world.world import World
from mapviewer.drawing.callouts import callouts_in_view, radius_px
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.placing.heading import heading_of
from mapviewer.scene.arrows import bundles_in_view, every_arrow, gates_in_view
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene
from mapviewer.scene.trees.flow_trees import point_along
from mapviewer.scene.trees.tree_ends import HEADED
from tests.mapviewer.drawing.test_composition import pictures


@pytest.fixture(scope="module", params=["caucasus", "sahel"])
def scenes(request: pytest.FixtureRequest, qapp: QApplication) -> list[tuple[str, Scene]]:
    world = World(open_story(request.param))
    shown = [(step, part.scene) for step, part, _ in pictures(world, "16:9")]
    return [(step, scene) for step, scene in shown if bundles_in_view(scene) and not scene.view.panels]


def test_heads_at_one_town_stand_apart(scenes: list[tuple[str, Scene]]) -> None:
    for step, scene in scenes:
        heads = []
        headed = [bundle for bundle in bundles_in_view(scene) if bundle.direction in HEADED]
        for bundle in headed:
            for branch in bundle.branches:
                if branch.head:
                    heads.append((branch.line[0], point_along(branch.line, 0.12)))
                if bundle.head and not bundle.trunk and not bundle.at_gate:
                    heads.append((branch.line[-1], point_along(branch.line, 0.88)))
        for (tip, behind), (other, other_behind) in itertools.combinations(heads, 2):
            if math.dist(tip, other) < scene.px(14):
                one = math.atan2(behind[1] - tip[1], behind[0] - tip[0])
                two = math.atan2(other_behind[1] - other[1], other_behind[0] - other[0])
                gap = abs((math.degrees(one - two) + 180) % 360 - 180)
                assert gap > 32, (step, gap)


def test_no_arrow_runs_over_a_town_that_it_does_not_lead_to(scenes: list[tuple[str, Scene]]) -> None:
    for step, scene in scenes:
        bundles = bundles_in_view(scene)
        places = {place for bundle in bundles for place in bundle.places}
        for bundle in bundles:
            for line in (branch.line for branch in bundle.branches):
                own = {
                    place
                    for place in places
                    if min(math.dist(place, end) for end in (line[0], line[-1])) < scene.px(16)
                }
                for place in places - own:
                    assert min(math.dist(place, at) for at in line) > scene.px(8), (step, bundle.code)


def test_a_card_stands_at_the_edge_and_not_under_the_title(scenes: list[tuple[str, Scene]]) -> None:
    for step, scene in scenes:
        insets, frame = scene.look.insets, scene.frame
        for code, gate in gates_in_view(scene).items():
            a, b, c, d = gate.card
            right, bottom = frame.width_px - insets.right, frame.height_px - insets.bottom
            nearest = min(a - insets.left, b - insets.top, right - c, bottom - d)
            assert nearest < scene.px(14), (step, code, gate.card)
            assert not touch(gate.card, heading_of(scene).box), (step, code)


def test_the_legend_keys_an_arrow_only_as_it_is_drawn(scenes: list[tuple[str, Scene]]) -> None:
    for step, scene in scenes:
        toward = [bundle for bundle in bundles_in_view(scene) if bundle.direction == "toward"]
        if not toward:
            continue
        one_way = any(
            not (branch.head and bundle.head) and branch.strength == "named" and not branch.conditional
            for bundle in toward
            for branch in bundle.branches
        )
        told = [row.text for row in legend_rows(scene)]
        two_heads = any(branch.head and bundle.head for bundle in toward for branch in bundle.branches)
        assert ("Both turn to each other" in told) == two_heads, step
        assert ("Turns to a partner" in [row.text for row in legend_rows(scene)]) == one_way, step


def test_a_number_is_on_no_other_arrow(scenes: list[tuple[str, Scene]]) -> None:
    for step, scene in scenes:
        arrows = {arrow.claim.id: arrow for arrow in every_arrow(scene)}
        for mark in callouts_in_view(scene):
            own = arrows.get(mark.target)
            for claim, other in arrows.items() if own is not None else ():
                same = any(math.dist(a[0], b[0]) < 20 and math.dist(a[-1], b[-1]) < 20
                           for a in own.free for b in other.free)  # fmt: skip
                if claim != mark.target and not same:
                    near = min(math.dist(mark.at, at) for line in other.free for at in line)
                    assert near > 0.7 * radius_px(scene), (step, mark.target, claim)
