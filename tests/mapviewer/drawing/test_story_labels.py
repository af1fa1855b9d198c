"""Names of events: in a broad picture they stand only while they are few."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.article.article import article_from_text
from geodata.edit.draft import draft
from geodata.view.view import show_layers
from geodata.world.world import World
from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.story_labels import story_labels
from mapviewer.layers.event import EVENT
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.scene import Look, Scene, scene_of


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def scene_on(world: World, layer: str, day: dt.date) -> Scene:
    view = replace(show_layers(world.story.view, {layer}), date=day, selection="", context=True)
    scene = scene_of(world, view, (1280, 800), Look())
    assert scene.frame.width_px * scene.frame.metres_per_px / 1000 > EVENT.named_below_km
    return scene


def named(scene: Scene) -> set[str]:
    return {label.id for label in story_labels(scene)}


def test_a_few_events_are_named_in_a_broad_picture(world: World) -> None:
    scene = scene_on(world, "events", dt.date(2022, 10, 14))
    events = {row.id for row, _, _ in points_in_view(scene, world.story.layers["events"])}
    assert 0 < len(events) <= EVENT.few
    assert named(scene) == events


def test_many_events_are_not_named_in_a_broad_picture(world: World) -> None:
    scene = scene_on(world, "karabakh-events", dt.date(2025, 8, 23))
    assert len(points_in_view(scene, world.story.layers["karabakh-events"])) > EVENT.few
    assert named(scene) == set()


def test_islands_of_an_article_have_their_name_once(qapp: QApplication) -> None:
    text = "Ships of the Philippines met near the Spratly Islands and at Second Thomas Shoal."
    story = draft(replace(article_from_text(text), date="2026-02-10"), dt.date(2026, 2, 10))
    assert {"Spratly Islands", "Second Thomas Shoal"} <= {row.names.english for row in story.features.values()}
    world = World(story)
    scene = scene_of(world, replace(story.view, selection=""), (1280, 800), Look())
    written = [item.label.text.replace("\n", " ") for item in labels_of(scene).placed]
    assert written.count("Spratly Islands") == 1
    assert written.count("Second Thomas Shoal") == 1


def test_a_town_that_the_article_writes_in_its_script_has_no_second_name(qapp: QApplication) -> None:
    text = "وزیر از شهر اردبیل و سپس از تبریز بازدید کرد و درباره ایران سخن گفت."
    story = draft(replace(article_from_text(text), date="2026-02-10"), dt.date(2026, 2, 10))
    assert "Ardabīl" in {row.names.english for row in story.features.values()}  # the map writes "Ardabil"
    scene = scene_of(World(story), replace(story.view, selection=""), (1280, 800), Look())
    written = [item.label.text for item in labels_of(scene).placed]
    assert "اردبیل" in written
    assert "Ardabil" not in written
