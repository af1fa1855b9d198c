"""Markers at the picture's edge: none lies upon another at any size, and what lies the same way is one marker."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.map.label_placement import Box
from geodata.view.camera import fit_lonlat
from geodata.view.view import Lens, show_layers
from geodata.world.world import World
from mapviewer.drawing.edge_markers import edge_markers, placed_markers
from mapviewer.drawing.placing.heading import heading_of
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.card_sizes import card_text_px, text_size
from mapviewer.scene.scene import Look, Scene, scene_of
from tests.whole_view import whole_view

ARROWS = {"toward", "away", "steady"}


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def touch(a: Box, b: Box) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


def scene_for(world: World, size: tuple[int, int], lens: str, projected: bool, selection: str) -> Scene:
    view = replace(show_layers(whole_view(world.story), ARROWS | {"events"}), date=dt.date(2025, 8, 23), lens=lens)
    look = look_for(size[1]) if projected else Look()
    return scene_of(world, replace(view, context=True, selection=selection), size, look)


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    width=st.integers(360, 3840),
    height=st.integers(240, 2160),
    lens=st.sampled_from(["all", "each", "rus", "chn"]),
    projected=st.booleans(),
    selection=st.sampled_from(["", "ev-washington", "ev-xian", "ev-aircrash"]),
)
def test_heads_and_words_never_touch(
    world: World, width: int, height: int, lens: str, projected: bool, selection: str
) -> None:
    scene = scene_for(world, (width, height), lens, projected, selection)
    boxes = [box for marker in placed_markers(scene) for box in marker.boxes]
    assert not [pair for pair in combinations(boxes, 2) if touch(*pair)]


@pytest.mark.parametrize("size", [(756, 555), (1366, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("projected", [False, True])
def test_each_partner_is_named_and_no_words_lie_on_the_date(
    world: World, size: tuple[int, int], projected: bool
) -> None:
    if projected and size[1] < 768:
        size = (1024, 768)
    scene = scene_for(world, size, Lens.ALL, projected, "")
    placed = placed_markers(scene)
    assert sorted(item.marker.text for item in placed) == [
        "China", "European Union", "Russia", "Turkey", "Ukraine", "United States",
    ]  # fmt: skip
    assert all(item.marker.gate is not None and not touch(item.head, heading_of(scene).box) for item in placed)


def test_an_event_that_lies_the_way_of_a_partner_is_a_line_of_its_marker(world: World) -> None:
    view = replace(world.story.steps[0].view, selection="ev-washington", hand_arrows=())
    [marker] = edge_markers(scene_of(world, view, (1920, 1080), look_for(1080)))
    partner, event = marker.text.split("\n")
    assert partner == "United States"
    assert re.fullmatch(r"Washington, 8 Aug 2025 · 9,[56]\d\d km", event)  # from the picture's middle, about
    assert marker.target_id == "country:usa"


def test_what_is_pointed_at_beyond_the_picture_has_a_marker_from_then_on(world: World) -> None:
    """A row of a list under the pointer: the scene is the one that was drawn a moment before."""
    view = replace(show_layers(world.story.view, set()), camera=fit_lonlat(44, 39, 47, 41, world.projection))
    before = scene_of(world, view, (800, 600))
    assert edge_markers(before) == []
    pointed = replace(before, hovered="country:kgz")
    assert [marker.target_id for marker in edge_markers(pointed)] == ["country:kgz"]
    assert edge_markers(before) == []


def test_a_card_is_as_wide_as_the_name_in_the_chosen_form(world: World) -> None:
    view = replace(show_layers(whole_view(world.story), {"toward"}), date=dt.date(2025, 8, 23))
    scene = scene_of(world, replace(view, names="ru"), (1366, 768))
    cards = {item.marker.text: item.marker.gate.card for item in placed_markers(scene)}
    assert any(not text.isascii() for text in cards)
    for text, card in cards.items():
        assert card[2] - card[0] > text_size(text, card_text_px(scene))[0], text
