"""Several layers of dots: put down together while the map moves, and drawn anew only where dots come or go."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from shapely.geometry import Point

from geodata import Story, open_story
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import Layer, LayerKind
from geodata.view.camera import Camera
from geodata.view.view import LayerState, View, toggle_layer
from geodata.world.world import World
from mapviewer.canvas.frame_cache import KeptPicture
from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.ground.map_drawing import draw_kinds
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.layers.registry import kind_of
from mapviewer.scene.scene import Look, Scene, scene_of

SIZE = (640, 420)
NAMES = ("low", "middle", "high")

pytestmark = pytest.mark.usefixtures("qapp")


def layer_of(name: str, seed: int, count: int = 40) -> Layer:
    places = np.random.default_rng(seed).uniform((43.5, 38.5), (49.0, 42.0), (count, 2))
    rows = tuple(Feature(f"{name}-{number}", name, Names(f"{name} {number}")) for number in range(count))
    return Layer(
        name, name, LayerKind.POINT, rows, theme="war" if seed % 2 else "user",
        load_features=lambda: features_frame(rows, [Point(place) for place in places]),
    )  # fmt: skip


@pytest.fixture(scope="module")
def story() -> Story:
    """The bundled story with three layers of dots on the same ground."""
    caucasus = open_story("caucasus")
    own = {name: layer_of(name, seed) for seed, name in enumerate(NAMES)}
    layers = (*map(LayerState, reversed(NAMES)), *caucasus.view.layers)
    return replace(caucasus, layers={**own, **caucasus.layers}, view=replace(caucasus.view, layers=layers))


@pytest.fixture(scope="module")
def world(story: Story) -> World:
    return World(story)


def pixels(image: QImage) -> np.ndarray:
    own = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(own.constBits(), dtype=np.uint8).reshape(own.height(), own.width(), 4)[..., :3].astype(int)


def painted(picture: KeptPicture, world: World, view: View) -> np.ndarray:
    """A picture as it is at rest, without what stands above the map."""
    bare = Furniture(date=False, legend=False, scale=False, credits=False, markers=False, insets=False)
    (part,) = parts_of(world, view, SIZE, Look(on_screen=True), "", bare)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.paint(painter, part, moving=False)
    painter.end()
    while picture.work_ahead(part):
        pass
    return pixels(image)


def test_a_layer_that_is_unticked_leaves_the_others_as_they_are_drawn_without_it(world: World) -> None:
    view, picture = world.story.view, KeptPicture()
    first = painted(picture, world, view)
    without = toggle_layer(view, "middle", False)
    unticked = painted(picture, world, without)
    assert np.any(unticked != first)
    assert np.abs(unticked - painted(KeptPicture(), world, without)).max() <= 2  # of an image of arrows
    assert np.abs(painted(picture, world, view) - first).max() <= 2


def test_a_moving_map_puts_dots_of_several_layers_where_each_alone_would_be(world: World) -> None:
    scene = scene_of(world, world.story.view, SIZE, Look(quick=True))
    layers = [world.story.layers[name] for name in NAMES]

    def drawn(each: list[list[Layer]]) -> np.ndarray:
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(0x808080)
        painter = QPainter(image)
        for some in each:
            draw_kinds(painter, scene, some)
        painter.end()
        return pixels(image)

    together = drawn([layers])
    assert np.array_equal(together, drawn([[layer] for layer in layers]))
    assert np.any(together != 0x80)


def test_dots_of_a_crowd_are_never_put_down_as_a_run(world: World) -> None:
    scene = scene_of(world, world.story.view, SIZE, Look(quick=True))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    crowd = layer_of("crowd", 7, count=600)
    other = World(replace(world.story, layers={"crowd": crowd, **world.story.layers}))
    there: Scene = replace(scene, world=other)
    kind = kind_of(crowd)
    assert not kind.draw_together(painter, there, [crowd, world.story.layers["low"]])
    assert kind.draw_together(painter, scene, [world.story.layers["high"], world.story.layers["low"]])
    painter.end()


def test_an_edit_that_adds_places_leaves_the_ground_and_one_of_statements_does_not(world: World) -> None:
    story = world.story
    more = world.succeeded_by(replace(story, layers={**story.layers, "more": layer_of("more", 9)}))
    assert more.ground == world.ground
    assert more.serial != world.serial
    assert world.succeeded_by(replace(story, claims=story.claims[1:])).ground != world.ground
    fewer = {name: layer for name, layer in story.layers.items() if name != "low"}
    assert world.succeeded_by(replace(story, layers=fewer)).ground != world.ground


def test_each_dot_of_a_few_has_its_name_however_close_they_are() -> None:
    caucasus = open_story("caucasus")
    places = [Point(46.0 + 0.3 * across, 40.1 + 0.2 * down) for across in range(3) for down in range(2)]
    rows = tuple(Feature(f"few-{at}", "few", Names(f"Village number {at}")) for at in range(len(places)))
    few = Layer(
        "few", "few", LayerKind.POINT, rows, load_features=lambda: features_frame(rows, list(map(Point, places)))
    )
    view = replace(caucasus.view, layers=(LayerState("few"),), camera=Camera(46.1, 40.3, 500.0, 330.0))
    world = World(replace(caucasus, layers={"few": few, **caucasus.layers}, view=view))
    layout = labels_of(scene_of(world, view, SIZE, Look(on_screen=True)))
    assert {item.label.id for item in layout.placed} >= {row.id for row in rows}
