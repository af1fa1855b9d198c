"""Events of one place: several dots in a row, and one name that tells them all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geodata import open_story
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.layers.arrow_drawing.arrow_parts import parts_of
from mapviewer.layers.claims import CLAIMS
from mapviewer.layers.registry import kind_of
from mapviewer.scene.arrows import bundles_in_view
from mapviewer.scene.scene import Scene, scene_of

SIZE = (1200, 800)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def world() -> World:
    return World(open_story("sahel"))


def view_of(world: World, step: str) -> View:
    return next(each.view for each in world.story.steps if each.id == step)


def texts(scene: Scene, layer_id: str) -> list[str]:
    layer = scene.world.story.layers[layer_id]
    return [label.text for label in kind_of(layer).labels(scene, layer)]


def test_events_of_one_town_that_are_all_asked_for_are_told_in_one_name_by_their_days(world: World) -> None:
    found = texts(scene_of(world, view_of(world, "coups"), SIZE), "coups")
    assert "Aug 2020\nMay 2021" in found
    assert "Jan 2022\nSept 2022" in found
    assert "Aug 2020" not in found


def test_events_of_one_town_keep_their_own_names_where_a_step_asks_for_one_of_them(world: World) -> None:
    view = view_of(world, "coups")
    one = replace(view, callouts=("ev-ultimatum coup-mali-2021",), hand_names=())
    found = texts(scene_of(world, one, SIZE), "coups")
    assert "May 2021" in [text.replace("\n", " ") for text in found]


def test_a_trunk_begins_as_wide_as_what_it_goes_on_from(world: World) -> None:
    scene = scene_of(world, view_of(world, "russia"), SIZE)
    layer = world.story.layers["toward"]
    style = CLAIMS.arrow_style(CLAIMS.sample(scene, layer), "named", context=False)
    bundle = next(each for each in bundles_in_view(scene) if each.trunk)
    parts = parts_of(scene, bundle, [style] * len(bundle.branches), style)
    branches, pieces = parts[: len(bundle.branches)], parts[len(bundle.branches) :]
    stem = next(part for part in branches if part.line[-1] == pieces[0].line[0])
    assert [piece.first_width for piece in pieces] == [stem.width, *(piece.width for piece in pieces[:-1])]
    assert pieces[-1].width > pieces[0].first_width
