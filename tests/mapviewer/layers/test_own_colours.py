"""Features are drawn in the colours of their file: on the map, in the legend and in a page, and when saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from geodata import open_story, read_layer
from geodata.edit.edits import add_layer
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.story_format.story_writer import save_story
from geodata.view.view import Concealed, LayerState, Theme
from geodata.world.world import World
from mapviewer.export.web.web_layers import PageLayers
from mapviewer.layers.registry import kind_of
from mapviewer.layers.style import FeatureStyle, Sample
from mapviewer.scene.scene import scene_of
from mapviewer.session.navigation import view_of_layer
from mapviewer.ui.colours.inks import contrast
from mapviewer.ui.palette import palette
from tests.storybook import write_story

pytestmark = pytest.mark.usefixtures("qapp")
STYLE = "<Style id='r'><LineStyle><color>ff00aa00</color><width>4</width></LineStyle>{}</Style>"
AREA = "<PolyStyle><color>7f0000ff</color></PolyStyle>"
RING = "<Polygon><outerBoundaryIs><LinearRing><coordinates>{}</coordinates></LinearRing></outerBoundaryIs></Polygon>"


def kml(tmp_path: Path, *marks: tuple[str, str, str], style: str = AREA) -> Layer:
    """The layer of placemarks, each with a name, the address of its style and its geometry."""
    rows = "".join(
        f"<Placemark><name>{name}</name><styleUrl>{url}</styleUrl>{shape}</Placemark>" for name, url, shape in marks
    )
    path = tmp_path / "marks.kml"
    path.write_text(f"<kml><Document>{STYLE.format(style)}{rows}</Document></kml>", encoding="utf-8")
    return read_layer(path)


def square(west: float) -> str:
    return RING.format(f"{west},40 {west + 1},40 {west + 1},41 {west},41 {west},40")


def styles_of(layer: Layer, **changes: Any) -> list[FeatureStyle]:
    return [kind_of(layer).style(Sample(layer, row, palette(Theme.LIGHT), **changes)) for row in layer.rows]


def with_own(tmp_path: Path, layer: Layer) -> tuple[Story, str]:
    """A story with a layer of its author's, and the layer's id."""
    story = open_story(write_story(tmp_path))
    made = add_layer(story, layer, "A survey")
    return made, next(iter(set(made.layers) - set(story.layers)))


def test_areas_have_fill_and_outline_of_their_file(tmp_path: Path) -> None:
    layer = kml(tmp_path, ("Red", "#r", square(44)), ("Plain", "", square(46)))
    red, plain = styles_of(layer)
    assert (red.fill, red.fill_alpha) == ("#ff0000", 0.498)
    assert red.stroke is not None
    assert (red.stroke.colour, red.stroke.width) == ("#00aa00", 4.0)
    assert plain.fill == palette(Theme.LIGHT).ink("user").fill
    assert styles_of(layer, concealed=True)[0].fill not in ("#ff0000", plain.fill)
    assert styles_of(replace(layer, own_colours=False))[0] == plain


def test_lines_and_dots_too(tmp_path: Path) -> None:
    line = "<LineString><coordinates>44,40 45,41</coordinates></LineString>"
    (style,) = styles_of(kml(tmp_path, ("Road", "#r", line)))
    assert style.stroke is not None
    assert style.casing is not None
    assert (style.stroke.colour, style.stroke.dash) == ("#00aa00", ())
    assert style.casing.width > style.stroke.width
    icon = "<IconStyle><Icon><href>http://x/mapfiles/kml/pushpin/blue-pushpin.png</href></Icon></IconStyle>"
    dot = "<Point><coordinates>44,40</coordinates></Point>"
    assert styles_of(kml(tmp_path, ("Post", "#r", dot), style=icon))[0].fill == "#0000ff"


def test_legend_page_and_saved_story_agree(tmp_path: Path) -> None:
    story, added = with_own(tmp_path, kml(tmp_path, ("Red", "#r", square(44)), ("Plain", "", square(46))))
    save_story(story, tmp_path / "saved.story")
    story = open_story(tmp_path / "saved.story")
    world = World(story)
    view = replace(view_of_layer(world, story.view, added), layers=(LayerState(added),))
    scene = scene_of(world, view, (400.0, 300.0))
    layer = story.layers[added]
    assert [row.text for row in kind_of(layer).legend_rows(scene, layer)] == [layer.title, "Red", "Plain"]
    hidden = scene_of(world, replace(view, concealed=(Concealed.COLOURS,)), (400.0, 300.0))
    assert [row.text for row in kind_of(layer).legend_rows(hidden, layer)] == [layer.title]
    page = PageLayers(world)
    (row,) = (row for row in page.rows() if row["id"] == added)
    assert [words for words, _ in row["legend"][""][-1][1]][:3] == [layer.title, "Red", "Plain"]


def test_a_layer_without_its_file_colours_stays_so(tmp_path: Path) -> None:
    story, added = with_own(tmp_path, replace(kml(tmp_path, ("Red", "#r", square(44))), own_colours=False))
    save_story(story, tmp_path / "saved.story")
    assert not open_story(tmp_path / "saved.story").layers[added].own_colours


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_a_dark_line_of_a_file_is_seen_on_a_dark_map_and_unchanged_on_a_light_one(tmp_path: Path, theme: Theme) -> None:
    path = tmp_path / "lines.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"stroke": "#101820"},'
        ' "geometry": {"type": "LineString", "coordinates": [[44, 40], [46, 41]]}}]}',
        encoding="utf-8",
    )
    layer, colours = read_layer(path), palette(theme)
    [style] = [kind_of(layer).style(Sample(layer, row, colours)) for row in layer.rows]
    assert style.stroke is not None
    if theme == Theme.LIGHT:
        assert style.stroke.colour == "#101820"
    else:
        assert contrast(style.stroke.colour, colours.ground) >= 3.0
