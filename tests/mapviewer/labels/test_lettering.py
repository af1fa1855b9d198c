"""Names of a picture: over random views none crosses another or the furniture, and what stands there is named."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.map.label_placement import Box
from geodata.story.lesson_cursor import lesson_of
from geodata.view.camera import fit_lonlat
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.draw import Furniture, draw_furniture, labels_of, parts_of
from mapviewer.labels.label_engine import Layout, Placed
from mapviewer.labels.spelling import feature_text
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.scene import Look, Scene

VIEWS = 200  # in all: of both stories, in the window and before a class
SIZE = (1280, 720)


@pytest.fixture(scope="module", params=["caucasus", "sahel"])
def world(request: pytest.FixtureRequest, qapp: QApplication) -> World:
    return World(open_story(request.param))


def random_views(world: World) -> Iterator[View]:
    """Steps' layers and dates, looked at from anywhere near their ground and at any scale."""
    rng = random.Random(11)
    stops = [stop.view for stop in lesson_of(world.story).stops]
    for _ in range(VIEWS // 4):
        view = rng.choice(stops)
        camera = view.camera
        lon = camera.lon_deg + rng.uniform(-4, 4)
        lat = camera.lat_deg + rng.uniform(-2.5, 2.5)
        reach = math.exp(rng.uniform(math.log(0.7), math.log(14)))
        around = fit_lonlat(lon - reach, lat - 0.6 * reach, lon + reach, lat + 0.6 * reach, world.projection)
        yield replace(view, camera=around, insets=(), locator=False)


def laid_out(world: World, view: View, look: Look) -> tuple[Scene, Layout, list[Box]]:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    [part] = parts_of(world.seen_by(view.camera), view, SIZE, look, "", Furniture())
    boxes = draw_furniture(painter, part)
    painter.end()
    return part.scene, labels_of(part.scene, boxes), boxes


def boxes_of(scene: Scene, item: Placed) -> list[Box]:
    """The letters of a name, without the air around them."""
    edge = item.label.style.halo_px if item.label.style.halo else 0.0
    x, y = scene.frame.to_px(*item.label.anchor_m)
    left, top = x + item.dx_px, y + item.dy_px
    width, height = item.label.size_px
    if item.label.curved is None:
        return [(left + edge, top + edge + 0.12 * height, left + width - edge, top + height - edge - 0.12 * height)]
    return [
        (left + a + edge + 1, top + b + edge + 1, left + c - edge - 1, top + d - edge - 1)
        for a, b, c, d in item.label.curved.boxes
    ]


def touch(a: Box, b: Box) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


@pytest.mark.parametrize("projected", [False, True])
def test_no_name_crosses_another_or_the_furniture(world: World, projected: bool) -> None:
    look = look_for(SIZE[1]) if projected else Look()
    clashes, counts = [], []
    for number, view in enumerate(random_views(world)):
        scene, layout, furniture = laid_out(world, view, look)
        named = [(item.label.text, boxes_of(scene, item)) for item in layout.placed]
        counts.append(len(named))
        for (one, ones), (other, others) in combinations(named, 2):
            if any(touch(a, b) for a in ones for b in others):
                clashes.append((number, one, other))
        for text, ones in named:
            clashes += [(number, text, "furniture") for a in ones for b in furniture if touch(a, b)]
    assert not clashes, clashes
    assert sum(counts) > 3 * len(counts)  # or names keep apart by not being there


# What a reader clicks in a step that selects nothing itself.
CLICKED = {"September 2023": "flight-2023"}


def test_what_a_step_is_about_is_named_where_it_is_in_the_picture(world: World) -> None:
    """An event far away has a marker at the edge instead; one at a town is named below the town's own name."""
    named = {}
    chosen = {stop.title: stop.view.selection or CLICKED.get(stop.title, "") for stop in lesson_of(world.story).stops}
    if not any(chosen.values()):
        pytest.skip("no step of this story selects anything")
    for stop in lesson_of(world.story).stops:
        selection = chosen[stop.title]
        shape = world.by_id.get(selection)
        if shape is None or selection not in world.story.features:
            continue
        view = replace(stop.view, insets=(), locator=False, selection=selection)
        scene, layout, _ = laid_out(world, view, Look())
        if stop.view.panels:  # several pictures with views of their own
            continue
        x, y = scene.frame.to_px(*shape.bounds[:2])
        if 0 <= x < SIZE[0] and 0 <= y < SIZE[1]:
            notes = {" ".join(item.label.note.split()) for item in layout.placed}
            told = feature_text(scene, world.story.features[selection])
            named[stop.title] = selection in {item.label.id for item in layout.placed} or told in notes
    assert named
    assert all(named.values()), named
