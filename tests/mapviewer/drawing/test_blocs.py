"""One bloc has one tint: where an area tints whole states, their own tints give way; the legend says whose it is."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.view.camera import Camera
from geodata.world.world import World
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.drawing.legend import legend_rows
from mapviewer.labels.town_labels import event_rings
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.ground import draw_ground
from mapviewer.scene.scene import Look, Scene, scene_of
from mapviewer.scene.states.blocs import states_in_blocs
from mapviewer.session.navigation import view_of_step

SIZE = (1280.0, 720.0)
MALI, BURKINA, NIGER, NIGERIA, MAURITANIA = (-2.0, 19.0), (-3.2, 12.2), (10.0, 17.0), (5.2, 8.0), (-8.0, 17.0)


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("sahel"))


def scene_at(world: World, step: str) -> Scene:
    found = next(step_ for step_ in world.story.steps if step_.id == step)
    view = view_of_step(world.story.view, found)
    # Relief shades a tint, and is not what is asked for here.
    left_out = ("base-relief", "liptako", "ecowas-suspended")
    layers = tuple(replace(state, visible=False) if state.id in left_out else state for state in view.layers)
    return scene_of(world, replace(view, layers=layers), SIZE, look=look_for(SIZE[1]))


def colours(scene: Scene, *places: tuple[float, float]) -> list[str]:
    image = QImage(round(SIZE[0]), round(SIZE[1]), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    spots = (scene.frame.to_px(*scene.world.projection.project(*place)) for place in places)
    return [QColor(image.pixel(round(x), round(y))).name() for x, y in spots]


def test_an_alliance_has_one_tint(world: World) -> None:
    mali, burkina, niger, nigeria, mauritania = colours(
        scene_at(world, "alliance"), MALI, BURKINA, NIGER, NIGERIA, MAURITANIA
    )
    assert mali == burkina == niger
    assert len({mali, nigeria, mauritania}) == 3


def test_a_member_with_a_story_of_its_own_looks_like_a_member(world: World) -> None:
    niger, nigeria, mauritania = colours(scene_at(world, "coups"), NIGER, NIGERIA, MAURITANIA)
    assert niger == nigeria != mauritania


def test_without_blocs_the_states_keep_their_tints(world: World) -> None:
    scene = scene_at(world, "north-2012")
    assert not states_in_blocs(scene)  # ground that is held is no bloc
    mali, niger = colours(scene, (-7.0, 14.0), (9.0, 17.5))
    assert mali != niger
    hidden = [replace(state, opacity=0.0) if state.id in ("aes", "ecowas") else state
              for state in scene_at(world, "alliance").view.layers]  # fmt: skip
    view = replace(scene_at(world, "alliance").view, layers=tuple(hidden))
    assert not states_in_blocs(scene_of(world, view, SIZE))


def test_each_tint_of_a_bloc_is_in_the_legend(world: World) -> None:
    told = {step: [row.text for row in legend_rows(scene_at(world, step))] for step in ("alliance", "coups")}
    assert {"Alliance of Sahel States", "Members of ECOWAS"} <= set(told["alliance"])
    assert "Members of ECOWAS" in told["coups"]


def test_before_a_class_marks_of_one_town_are_counted(world: World) -> None:
    """Five coups are five marks side by side, and larger than rings of a picture with arrows."""
    coups, departures = scene_at(world, "coups"), scene_at(world, "departures")
    found = {event: ring for event, ring in event_rings(coups).items() if event.startswith("coup-")}
    assert len(found) == 5
    for (_, one), (_, other) in combinations(found.items(), 2):
        assert math.dist(one.at, other.at) > one.outer_px + other.outer_px
    assert min(ring.outer_px for ring in found.values()) > 1.2 * event_rings(departures)["dep-gao"].outer_px


def test_in_a_locator_a_union_of_the_past_has_one_tint(qapp: QApplication) -> None:
    """Russia, which the story is not about, is as much of it as Kazakhstan; on the map itself republics differ."""
    own = World(open_story("caucasus"))
    view = replace(own.story.view, date=dt.date(1988, 1, 1), camera=Camera(50.0, 46.0, 4500, 3000))
    moscow, kazakhstan, turkey = (38.5, 55.0), (67.0, 48.0), (33.0, 39.0)
    seen = []
    for look in (Look(is_locator=True), Look()):
        scene = scene_of(own, view, SIZE, look=look)
        image = QImage(round(SIZE[0]), round(SIZE[1]), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw_ground(painter, scene)
        painter.end()
        spots = (scene.frame.to_px(*own.projection.project(*place)) for place in (moscow, kazakhstan, turkey))
        seen.append([QColor(image.pixel(round(x), round(y))).name() for x, y in spots])
    assert seen[0][0] == seen[0][1] != seen[0][2]
    assert seen[1][0] == seen[1][2] != seen[1][1]
