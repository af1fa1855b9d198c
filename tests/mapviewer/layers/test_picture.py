"""Pictures under the map: in their place under borders, at their opacity, with their credit, kept with the story."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.core.errors import DataError
from geodata.edit.edits import add_layer
from geodata.io.pictures.picture_reader import read_picture
from geodata.map.pictures.placed_picture import USUAL_OPACITY, Pin
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Story
from geodata.story_format.story_writer import save_story
from geodata.view.projection import REGIONAL
from geodata.view.view import View, set_opacity, toggle_layer
from geodata.world.world import World
from mapviewer.drawing.furniture import credits_of
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.drawing.legend import legend_rows
from mapviewer.export.web.web_layers import PageLayers
from mapviewer.scene.scene import scene_of
from mapviewer.session.story_check import check
from tests import flatland

SIZE = (800, 500)
INSIDE, OUTSIDE = (46.0, 41.0), (54.0, 39.0)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """The plain country with a red picture under its west."""
    Image.new("RGB", (200, 160), "#c00000").save(tmp_path / "scan.png")
    (tmp_path / "scan.pgw").write_text("0.02 0 0 -0.02 44.41 43.19")  # 44.4–48.4° E, 43.2–40° N
    picture = replace(read_picture(tmp_path / "scan.png"), credit="Survey Office", date="1903")
    layer = Layer("scan", "Old survey", LayerKind.PICTURE, picture=picture)
    return add_layer(flatland.world_with().story, layer, "Survey Office, 1903")


def colour_at(story: Story, place: tuple[float, float], view: View | None = None) -> QColor:
    world = World(story, flatland.world_with().base)
    scene = scene_of(world, view or story.view, SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    x, y = scene.frame.to_px(*world.projection.project(*place))
    return image.pixelColor(round(x), round(y))


def test_a_picture_lies_on_its_ground_at_its_opacity(qapp: QApplication, story: Story) -> None:
    assert story.view.opacity("scan") == USUAL_OPACITY
    whole = colour_at(story, INSIDE, set_opacity(story.view, "scan", 1.0))
    assert whole == QColor("#c00000")
    half = colour_at(story, INSIDE, set_opacity(story.view, "scan", 0.5))
    bare = colour_at(story, INSIDE, toggle_layer(story.view, "scan", False))
    assert half.green() == pytest.approx(bare.green() / 2, abs=3)
    assert colour_at(story, OUTSIDE) == colour_at(story, OUTSIDE, toggle_layer(story.view, "scan", False))


def test_layers_lie_over_it_and_borders_too(qapp: QApplication, story: Story) -> None:
    whole = set_opacity(story.view, "scan", 1.0)
    drawn = add_layer(story, flatland.areas(), "Survey")
    assert colour_at(drawn, (45.5, 41.0), set_opacity(drawn.view, "scan", 1.0)) != QColor("#c00000")
    scene = scene_of(World(story), whole, SIZE)  # with the real map’s borders
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    left, top = map(round, scene.frame.to_px(*REGIONAL.project(44.6, 42.8)))
    right, low = map(round, scene.frame.to_px(*REGIONAL.project(48.0, 40.4)))
    seen = {image.pixelColor(x, y).name() for x in range(left, right) for y in range(top, low)}
    assert QColor("#c00000").name() in seen
    assert len(seen) > 10


def test_legend_and_credits_name_it_where_it_is_in_sight(qapp: QApplication, story: Story) -> None:
    world = World(story, flatland.world_with().base)
    scene = scene_of(world, story.view, SIZE)
    assert "Old survey (1903)" in [row.text for row in legend_rows(scene)]
    assert credits_of(scene).endswith("Picture: Survey Office, 1903")
    hidden = scene_of(world, toggle_layer(story.view, "scan", False), SIZE)
    assert "Survey Office" not in credits_of(hidden)


def test_a_story_keeps_its_picture(qapp: QApplication, story: Story, tmp_path: Path) -> None:
    for place in (tmp_path / "folder", tmp_path / "file.story"):
        save_story(story, place)
        again = open_story(place)
        kept, made = again.layers["scan"].picture, story.layers["scan"].picture
        assert kept is not None
        assert made is not None
        assert (kept.affine, kept.crs, kept.credit, kept.date) == (made.affine, made.crs, "Survey Office", "1903")
        assert kept.pixels.data == made.pixels.data
        assert again.view.opacity("scan") == USUAL_OPACITY
        save_story(again, place)
        assert open_story(place).layers["scan"].picture is not None


def pinned_story(story: Story, tmp_path: Path, pins: tuple[Pin, ...]) -> Path:
    layer = story.layers["scan"]
    assert layer.picture is not None
    picture = replace(layer.picture, pins=pins, crs=story.projection.crs)
    save_story(replace(story, layers={**story.layers, "scan": replace(layer, picture=picture)}), tmp_path / "pinned")
    return tmp_path / "pinned"


def test_pins_are_kept_and_place_it_again(qapp: QApplication, story: Story, tmp_path: Path) -> None:
    pins = (Pin(0.0, 0.0, 44.4, 43.2), Pin(1.0, 0.0, 48.4, 43.2), Pin(0.0, 1.0, 44.4, 40.0))
    folder = pinned_story(story, tmp_path, pins)
    row = next(
        row for row in tomllib.loads((folder / "story.toml").read_text("utf-8"))["layers"] if row["id"] == "scan"
    )
    assert row["pins"][1] == {"x": 1.0, "y": 0.0, "lon": 48.4, "lat": 43.2}
    again = open_story(folder)
    picture = again.layers["scan"].picture
    assert picture is not None
    assert picture.pins == pins
    assert colour_at(again, INSIDE, set_opacity(again.view, "scan", 1.0)) == QColor("#c00000")


def test_check_names_pins_that_contradict_each_other(qapp: QApplication, story: Story, tmp_path: Path) -> None:
    corners = (Pin(0.0, 0.0, 44.4, 43.2), Pin(1.0, 0.0, 48.4, 43.2), Pin(0.0, 1.0, 44.4, 40.0))
    assert not [line for line in check(open_story(pinned_story(story, tmp_path, corners))) if "pins" in line]
    wrong = (*corners, Pin(1.0, 1.0, 45.0, 42.0))
    assert any("the pins contradict each other" in line
               for line in check(open_story(pinned_story(story, tmp_path / "b", wrong))))  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("crs = ", "other = ", "crs"),
        ('crs = "EPSG:4326"', 'crs = "EPSG:31"', "unknown CRS"),
        ("affine = [", "affine = [7, ", "neither pins nor a position"),
    ],
)
def test_a_wrong_row_is_told_with_its_place(
    qapp: QApplication, story: Story, tmp_path: Path, old: str, new: str, sentence: str
) -> None:
    save_story(story, tmp_path / "saved")
    head = tmp_path / "saved" / "story.toml"
    head.write_text(head.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(DataError, match=f"layer scan.*{sentence}"):
        open_story(tmp_path / "saved")


def test_a_damaged_picture_is_told_and_its_layer_stays(qapp: QApplication, story: Story, tmp_path: Path) -> None:
    save_story(story, tmp_path / "saved")
    (tmp_path / "saved" / "layers" / "scan.png").write_bytes(b"nothing")
    again = open_story(tmp_path / "saved")
    assert again.layers["scan"].picture is None
    assert any("scan.png" in line and "not a picture" in line for line in again.problems)
    assert colour_at(again, INSIDE) == colour_at(again, INSIDE, toggle_layer(again.view, "scan", False))
    save_story(again, tmp_path / "copy")
    assert (tmp_path / "copy" / "layers" / "scan.png").read_bytes() == b"nothing"


def test_a_page_names_no_picture_that_it_does_not_draw(qapp: QApplication, story: Story, tmp_path: Path) -> None:
    save_story(story, tmp_path / "saved")
    (tmp_path / "saved" / "layers" / "scan.png").write_bytes(b"nothing")
    rows = PageLayers(World(open_story(tmp_path / "saved"), flatland.world_with().base)).rows()
    assert [row["id"] for row in rows] == [
        name for name, layer in story.layers.items() if name != "scan" and not layer.is_base
    ]
