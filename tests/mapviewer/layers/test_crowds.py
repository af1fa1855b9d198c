"""A layer of very many points: dots where they stand alone, counted discs where they would merge, few names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from shapely.geometry import Point

from geodata import Story, open_story
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import Layer, LayerKind
from geodata.view.camera import fit_lonlat
from geodata.view.view import LayerState, View
from geodata.world.hit_test import PickIndex
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.drawing.legend import remarks
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.layers.registry import kind_of
from mapviewer.scene.crowds import MANY, MOST_NAMES, clusters_in_view, crowd_of
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.scene import Look, Scene, scene_of

SIZE = (900, 600)
BARE = Furniture(date=False, legend=False, scale=False, credits=False, markers=False)
ALONE = (51.5, 40.5)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def story() -> Story:
    """The bundled story with two thousand points close together, and one apart."""
    places = [ALONE, *((46.0 + 0.002 * (number % 50), 40.0 + 0.002 * (number // 50)) for number in range(2_000))]
    rows = tuple(Feature(f"spot-{number}", "spots", Names(f"Spot {number}")) for number in range(len(places)))
    layer = Layer(
        "spots", "Spots", LayerKind.POINT, rows,
        load_features=lambda: features_frame(rows, [Point(place) for place in places]),
    )  # fmt: skip
    story = open_story("caucasus")
    return replace(story, layers={"spots": layer, **story.layers})


@pytest.fixture(scope="module")
def world(story: Story) -> World:
    return World(story)


def view_on(story: Story, box: tuple[float, float, float, float]) -> View:
    layers = (LayerState("spots"), LayerState("base-countries"))
    return replace(story.view, camera=fit_lonlat(*box, story.projection), layers=layers, selection="")


WIDE, NEAR = (43.0, 37.0, 53.0, 43.0), (46.0, 40.0, 46.02, 40.012)


def scene_on(world: World, box: tuple[float, float, float, float], look: Look | None = None) -> Scene:
    return scene_of(world, view_on(world.story, box), SIZE, look)


def test_points_that_would_merge_are_counted(world: World) -> None:
    scene, layer = scene_on(world, WIDE), world.story.layers["spots"]
    assert len(layer.rows) > MANY
    assert sum(cluster.count for cluster in clusters_in_view(scene, layer)) == 2_000
    assert [row.id for row, _, _ in points_in_view(scene, layer)] == ["spot-0"]
    assert any("Numbered dot" in words for words in remarks(scene))


def test_near_enough_each_stands_alone(world: World) -> None:
    scene, layer = scene_on(world, NEAR), world.story.layers["spots"]
    assert not clusters_in_view(scene, layer)
    assert len(points_in_view(scene, layer)) > 20
    assert not any("Numbered dot" in words for words in remarks(scene))


def test_what_is_selected_is_never_hidden_in_a_cluster(world: World) -> None:
    view, layer = replace(view_on(world.story, WIDE), selection="spot-700"), world.story.layers["spots"]
    scene = scene_of(world, view, SIZE)
    assert "spot-700" in [row.id for row, _, _ in points_in_view(scene, layer)]
    assert "spot-700" in [label.id for label in kind_of(layer).labels(scene, layer)]


def test_only_so_many_names_are_tried(world: World) -> None:
    layer = world.story.layers["spots"]
    for box in (WIDE, NEAR, (46.0, 40.0, 46.1, 40.06)):
        assert 0 < len(list(kind_of(layer).labels(scene_on(world, box), layer))) <= MOST_NAMES


def test_a_disc_is_drawn_where_the_points_are(world: World) -> None:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view_on(world.story, WIDE), SIZE, furniture=BARE)
    painter.end()
    scene, layer = scene_on(world, WIDE), world.story.layers["spots"]
    ink = kind_of(layer).ink(kind_of(layer).sample(scene, layer)).text
    cluster = max(clusters_in_view(scene, layer), key=lambda found: found.count)
    x, y = scene.frame.to_px(cluster.x_m, cluster.y_m)
    around = {image.pixelColor(round(x) + dx, round(y) + dy).name() for dx in range(-12, 13) for dy in range(-12, 13)}
    assert QColor(ink).name() in around


def test_the_points_of_a_crowd_can_be_pointed_at(world: World) -> None:
    index, view = PickIndex(world), view_on(world.story, WIDE)
    x, y = world.projection.project(*ALONE)
    assert index.features_at(view, x, y, 500.0) == ["spot-0"]
    hidden = replace(view, layers=(LayerState("spots", visible=False),))
    assert index.features_at(hidden, x, y, 500.0) == []


def test_a_moving_picture_has_the_same_clusters(world: World) -> None:
    layer = world.story.layers["spots"]
    still, moving = (scene_on(world, WIDE, Look(quick=quick)) for quick in (False, True))
    assert crowd_of(still, layer) is crowd_of(moving, layer)
    assert [c.count for c in clusters_in_view(still, layer)] == [c.count for c in clusters_in_view(moving, layer)]
