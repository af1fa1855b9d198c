"""Events at a town: rings around its symbol, and their days under its name."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from geodata import open_story
from geodata.view.view import View
from geodata.world.hit_test import PickIndex
from geodata.world.world import World
from mapviewer.canvas.pointer_targets import pick
from mapviewer.drawing import draw
from mapviewer.labels.town_labels import event_rings
from mapviewer.layers.arrow_drawing.arrow_parts import parts_of
from mapviewer.layers.claims import CLAIMS
from mapviewer.layers.event import EVENT
from mapviewer.layers.registry import kind_of
from mapviewer.scene.arrows import bundles_in_view
from mapviewer.scene.scene import Look, Scene, scene_of

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


def notes(scene: Scene) -> dict[str, str]:
    """What stands under the names of towns, by those names."""
    placed = draw.labels_of(scene).placed
    return {item.label.text: item.label.note.replace("\n", ", ") for item in placed if item.label.note}


def test_the_days_of_events_stand_under_the_name_of_their_town(world: World) -> None:
    view = replace(view_of(world, "coups"), hidden_names=())
    scene = scene_of(world, view, SIZE, Look(minimum_text_px=14.0))
    found = notes(scene)
    assert found["Bamako"] == "Aug 2020, May 2021"
    assert found["Ouagadougou"] == "Jan, Sept 2022"
    assert found["Niamey"] == "July 2023"
    assert found["Abuja"] == "Ultimatum to Niger"
    assert texts(scene, "coups") == []  # nothing says it a second time


def test_what_a_reader_selects_or_points_at_is_told_under_its_town(world: World) -> None:
    view = replace(view_of(world, "coups"), callouts=(), hand_names=(), selection="coup-mali-2021")
    assert notes(scene_of(world, view, SIZE))["Bamako"] == "May 2021"
    hovered = scene_of(world, replace(view, selection=""), SIZE, hovered="coup-mali-2020")
    assert notes(hovered)["Bamako"] == "Aug 2020"


def test_an_event_without_a_short_label_is_told_by_its_month(world: World) -> None:
    view = replace(view_of(world, "wars"), callouts=(), hand_names=(), hidden_names=(), only=())
    found = notes(scene_of(world, view, SIZE, Look(minimum_text_px=14.0)))
    assert found["Gao"] == found["Kidal"] == "Apr 2026"  # its label would say the town's name again


def test_events_at_a_town_whose_name_a_step_leaves_out_keep_their_own(world: World) -> None:
    view = replace(view_of(world, "coups"), hidden_names=("place:g2357048",))
    found = texts(scene_of(world, view, SIZE), "coups")
    assert any("Sept 2022" in text for text in found)
    assert not any("May 2021" in text for text in found)


def test_a_mark_is_centred_on_the_town_with_a_ring_for_each_event(world: World) -> None:
    scene = scene_of(world, view_of(world, "coups"), SIZE)
    town = next(shape for shape in world.base.places if shape.id == "g2460596")
    at = scene.frame.to_px(*town.bounds[:2])
    spots = {row.id: spot for row, *spot in EVENT.spots_drawn(scene, world.story.layers["coups"])}
    assert spots["coup-mali-2020"] == spots["coup-mali-2021"] == pytest.approx(at)

    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(scene.palette.halo))
    painter = QPainter(image)
    EVENT.draw(painter, scene, world.story.layers["coups"])
    painter.end()

    def rings(x: float, y: float) -> int:
        """How many dark rings a walk to the left of a pixel crosses, the dot in the middle left out."""
        dark = [QColor(image.pixel(round(x) - step, round(y))).lightness() < 140 for step in range(1, 40)]
        return sum(now and not before for before, now in pairwise(dark))

    assert rings(*at) == 2
    assert rings(*spots["coup-ner-2023"]) == 1


def test_pointing_finds_each_of_the_events_at_a_town(world: World) -> None:
    scene = scene_of(world, view_of(world, "coups"), SIZE)
    layout, index = draw.labels_of(scene), PickIndex(world)
    for event in ("coup-mali-2020", "coup-mali-2021", "coup-ner-2023"):
        ring = event_rings(scene)[event]
        at = QPointF(ring.at[0] - ring.outer_px + 1, ring.at[1])
        assert pick(scene, index, layout, at) == event


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
