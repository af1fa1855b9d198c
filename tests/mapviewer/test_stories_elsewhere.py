"""Stories of articles far from the bundled ones, as they are drafted: their pictures speak of their own ground."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest

from geodata.article.article import article_from_text
from geodata.edit.draft import FOUND, draft
from geodata.map.base_map import base_map_in, load_base_map
from geodata.map.names import fold
from geodata.story.claim import Claim
from geodata.story.entities import shape_names
from geodata.story.lesson_cursor import lesson_of
from geodata.story.vocabulary import Direction, Strength
from geodata.world.world import World
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.layers.registry import kind_of
from mapviewer.presenting.overlay.caption import words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, picture_of_stop, place_for, projected
from mapviewer.scene.in_view import points_in_view

SIZE = (1920, 1080)
FALKLANDS = """The Falkland Islands after forty years

Argentina claims the Falkland Islands, while the United Kingdom governs them. On 2 April 1982 Argentine forces landed at
Stanley. South Georgia lies about 1,400 kilometres to the east.
"""
FIJI = """Fiji between the powers

Fiji, with its capital Suva, lies in the South Pacific. Solomon Islands signed a pact with China in April 2022.
Australia signed a treaty with Tuvalu in November 2023. Samoa and Tonga are partners of Fiji.
"""
SPRATLY = """Claims in the South China Sea

China, Vietnam and the Philippines claim the Spratly Islands in the South China Sea. Ships have met near Scarborough
Shoal and Second Thomas Shoal, west of Palawan. The Paracel Islands farther north are held by China.
"""
CYPRUS = """Cyprus divided

Turkey landed troops in Cyprus in July 1974. Northern Cyprus is recognised only by Turkey. The Green Line divides
Nicosia. Talks at Crans-Montana in Switzerland failed. Akrotiri, Dhekelia and Famagusta lie on the coast.
"""


@cache
def world_of(text: str) -> World:
    return World(draft(replace(article_from_text(text), date="2026-11-01"), dt.date(2026, 11, 1)))


@cache
def part_of(text: str) -> Part:
    """The only picture of a draft, as a class sees it."""
    world = world_of(text)
    (stop,) = lesson_of(world.story).stops
    view = projected(stop.view)
    look, _ = look_on(world, view, words_of_stop(world.story, stop, 1, 1), SIZE, place_for(world.story, SIZE))
    return parts_of(world.seen_by(view.camera), view, SIZE, look, "", Furniture())[0]


def written(text: str) -> list[str]:
    return [fold(item.label.text.replace("\n", " ")) for item in labels_of(part_of(text).scene).placed]


def test_a_picture_without_words_and_legend_has_all_of_the_page() -> None:
    page = part_of(FALKLANDS).scene.look.page
    assert page is not None
    assert page.neatline[2] > 0.97 * SIZE[0]
    assert page.neatline[3] > 0.95 * SIZE[1]
    world = world_of(FALKLANDS)
    picture = picture_of_stop(world, lesson_of(world.story).stops[0], 1, 1, SIZE)
    right = {picture.pixelColor(x, 600).name() for x in range(1600, 1880, 20)}
    assert projected(world.story.view).theme is part_of(FALKLANDS).scene.view.theme
    assert part_of(FALKLANDS).scene.palette.window not in right, "the map reaches the right edge"


def test_the_locator_is_drawn_where_room_is_kept_for_it() -> None:
    part = part_of(CYPRUS)
    page, made = part.scene.look.page, compose(part)
    assert page is not None
    assert page.locator is not None
    assert made.on_paper is not None


@pytest.mark.parametrize("code", ["flk", "arg"])
def test_an_island_is_seen_whole_with_the_coast_across_the_sea(code: str) -> None:
    scene = part_of(FALKLANDS).scene
    shape = scene.world.base.by_id("country", code)
    assert shape is not None
    page = scene.look.page
    assert page is not None
    left, top, right, bottom = page.neatline
    rings = shape.levels[0].rings
    seen = [
        left <= x <= right and top <= y <= bottom
        for ring in rings
        for x, y in (scene.frame.to_px(ring[i], ring[i + 1]) for i in range(0, len(ring), 2))
    ]
    assert all(seen) if code == "flk" else any(seen)


def test_a_far_town_does_not_widen_the_map_with_its_state() -> None:
    assert world_of(CYPRUS).story.view.camera.width_km < 1000


def test_a_story_elsewhere_is_about_the_states_it_speaks_of_and_shows() -> None:
    assert world_of(FALKLANDS).own_states == {"flk", "arg"}
    assert {"fji", "ton", "wsm", "slb"} <= world_of(FIJI).own_states
    assert "chn" not in world_of(FIJI).own_states


def test_a_statement_does_not_make_its_subject_the_only_state_of_a_story_elsewhere() -> None:
    story = world_of(FALKLANDS).story
    claim = Claim("claims-the-islands", "arg", "gbr", Direction.AWAY, Strength.NAMED)
    assert World(replace(story, claims=(claim,))).own_states == {"flk", "arg"}


def test_the_state_at_a_place_is_found_in_every_plane() -> None:
    found = base_map_in(world_of(FIJI).projection.crs).country_at(177.9, -17.8)
    assert found is not None
    assert found.id == "fji"


@pytest.mark.parametrize("name", ["Fiji", "Tonga", "Samoa", "Tuvalu", "Solomon Islands"])
def test_an_island_state_of_which_a_story_speaks_has_its_name(name: str) -> None:
    assert fold(name) in written(FIJI)


def test_a_sea_has_no_dot_and_an_island_its_name_once() -> None:
    scene = part_of(SPRATLY).scene
    layer = scene.world.story.layers[FOUND]
    kinds = {row.properties["kind"] for row, _, _ in points_in_view(scene, layer)}
    assert {"water", "island"} <= kinds
    kind = kind_of(layer)
    for row, _, _ in points_in_view(scene, layer):
        style = kind.style(kind.sample(scene, layer, row))
        assert bool(style.radius) == (row.properties["kind"] not in ("water", "province")), row.id
    names = written(SPRATLY)
    for name in ("Spratly Islands", "Paracel Islands", "South China Sea"):
        assert names.count(fold(name)) == 1, name


def test_ground_that_the_base_map_names_is_not_named_again() -> None:
    assert written(CYPRUS).count(fold("Northern Cyprus")) == 1


@pytest.mark.parametrize("code", ["cod", "civ", "tto", "mmr"])
def test_a_state_has_the_same_name_in_every_plane(code: str) -> None:
    away = base_map_in(world_of(FIJI).projection.crs).country(code)
    assert shape_names(away).english == shape_names(load_base_map().country(code)).english
