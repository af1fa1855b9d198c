"""States of the story of which a picture does not speak have quieter names; ends of arrows have theirs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.view.view import show_layers
from geodata.world.world import World
from mapviewer.labels.country_labels import country_labels
from mapviewer.labels.spoken_states import spoken_states
from mapviewer.scene.scene import Look, scene_of

SIZE = (1366, 768)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("sahel"))


def test_areas_callouts_and_statements_say_of_whom_a_picture_speaks(world: World) -> None:
    spoken = {step.id: spoken_states(scene_of(world, step.view, SIZE)) for step in world.story.steps}
    assert spoken["north-2012"] == {"mli"}
    assert spoken["coups"] == {"mli", "bfa", "ner"}  # named by a callout: events alone speak of no state
    assert spoken["departures"] >= {"mli", "bfa", "ner"}


def test_a_picture_that_speaks_of_none_speaks_of_all(world: World) -> None:
    view = replace(show_layers(world.story.step("coups").view, {"coups", "base-countries"}), callouts=(), selection="")
    assert spoken_states(scene_of(world, view, SIZE)) == world.own_states


def test_the_others_have_quieter_names(world: World) -> None:
    labels = {label.id: label for label in country_labels(scene_of(world, world.story.step("coups").view, SIZE))}
    loud, quiet = labels["country:mli"], labels["country:tcd"]
    assert loud.required
    assert loud.style.bold
    assert not quiet.required
    assert not quiet.style.bold
    assert quiet.priority < loud.priority


def test_while_the_map_moves_a_picture_speaks_of_whom_it_did_at_rest(world: World) -> None:
    view = replace(world.story.step("north-2012").view, callouts=(), selection="")
    spoken = spoken_states(scene_of(world, view, SIZE))
    away = replace(view, camera=replace(view.camera, lon_deg=view.camera.lon_deg + 60))
    assert spoken_states(scene_of(world, away, SIZE, Look(quick=True))) == spoken
    assert spoken_states(scene_of(world, away, SIZE)) != spoken
