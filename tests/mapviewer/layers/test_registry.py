"""Each kind of layer has one object, which map, legend and list agree on; other packages can bring kinds."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from geodata import open_story
from geodata.core.errors import DataError
from geodata.story.layer import LayerKind
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.description.details_text import details_html
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.layers.kind import Kind
from mapviewer.layers.registry import kind_named, kind_of
from mapviewer.scene.scene import scene_of
from mapviewer.ui.palette import palette
from tests import flatland
from tests.flatland import claim, world_with
from tests.storybook import STORY, write_story

SIZE = (320, 240)
MODULE = """
from PySide6.QtGui import QColor
from mapviewer.scene.in_view import points_in_view
from mapviewer.layers.feature_kind import FeatureKind

class Stars(FeatureKind):
    title, one = "Stars", "Star"

    def draw(self, painter, scene, layer):
        for _, x, y in points_in_view(scene, layer):
            painter.fillRect(round(x) - 3, round(y) - 3, 7, 7, QColor("#ff00ff"))

STARS = Stars()
"""

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package that brings the kind "stars"."""
    (tmp_path / "star_layers.py").write_text(MODULE, encoding="utf-8")
    info = tmp_path / "star_layers-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: star-layers\nVersion: 1.0\n", encoding="utf-8")
    points = "[mapviewer.layer_kinds]\nstars = star_layers:STARS\nbroken = star_layers:MODULE_NAME\n"
    (info / "entry_points.txt").write_text(points.replace("MODULE_NAME", "__name__"), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    kind_named.cache_clear()
    return tmp_path


@pytest.mark.parametrize("word", list(LayerKind))
def test_each_kind_of_this_program_has_words_of_its_own(word: LayerKind) -> None:
    kind = kind_named(word)
    assert kind.title != Kind.title
    assert kind is kind_named(word.value)


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(DataError, match=r"unknown kind of layer: found 'stairs'; allowed: area, line"):
        kind_named("stairs")


def test_a_package_brings_a_kind_that_works_everywhere(package: Path, tmp_path: Path) -> None:
    text = STORY.replace('kind = "event"', 'kind = "stars"').replace("visible = false\n", "")
    story = open_story(write_story(tmp_path, story_toml=text))
    world = World(story)
    view = replace(story.view, selection="stop-baku")
    scene = scene_of(world, view, SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    x, y = scene.frame.to_px(*world.projection.project(49.87, 40.37))
    assert image.pixelColor(round(x), round(y)).name() == "#ff00ff"
    assert "Stops of the ferry" in {row.text for row in legend_rows(scene)}
    assert "Star · Stops of the ferry" in details_html(world, view, palette(Theme.LIGHT))


def test_a_package_that_brings_something_else_is_told(package: Path) -> None:
    with pytest.raises(DataError, match="not a kind of layer"):
        kind_named("broken")


def test_a_story_names_only_known_kinds(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"unknown kind: found 'stairs'; allowed: area, line"):
        open_story(write_story(tmp_path, story_toml=STORY.replace('kind = "event"', 'kind = "stairs"')))


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("direction", ["toward", "away", "steady"])
def test_arrows_without_a_theme_have_one_colour_on_the_map_and_in_the_legend(direction: str) -> None:
    layer = replace(flatland.arrows(direction), theme="user")
    world = world_with(layer, claims=[claim("aze", "arm", direction)])
    scene = scene_of(world, world.story.view, SIZE)
    ink = palette(Theme.LIGHT).ink(direction).line
    on_map, small = QImage(*SIZE, QImage.Format.Format_RGB32), QImage(48, 24, QImage.Format.Format_RGB32)
    for image in (on_map, small):
        image.fill(QColor("white"))
    painter = QPainter(on_map)
    kind_of(layer).draw(painter, scene, layer)
    painter.end()
    painter = QPainter(small)
    draw_swatch(painter, layer, palette(Theme.LIGHT), QRectF(4, 4, 40, 16))
    painter.end()
    assert ink in colours_of(on_map)
    assert ink in colours_of(small)
