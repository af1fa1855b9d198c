import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pyproj
import pytest
import shapely

from geodata import open_story
from geodata.map.shapes import Shape, pack_in_memory
from geodata.story.layer import Layer
from geodata.view.projection import REGIONAL
from geodata.world.hit_test import geometry_of
from geodata.world.shape_cache import is_shipped, pack_features, shapes_of
from tests.storybook import write_story


def layer_of(tmp_path: Path) -> Layer:
    return open_story(write_story(tmp_path)).layers["ground"]


def test_the_shipped_shapes_are_those_of_the_shipped_layers() -> None:
    story = open_story("caucasus")
    stale = [
        layer.id
        for layer in story.layers.values()
        if layer.load_features is not None and not is_shipped(layer, story.projection)
    ]
    assert stale == [], "run: python -m tools.build_data.prepared"


def test_shapes_are_where_proj_puts_them() -> None:
    story = open_story("caucasus")
    layer = story.layers["oblast"]
    (shape,) = shapes_of(layer, story.projection)
    expected = layer.features.to_crs(story.projection.crs).geometry.iloc[0]
    assert geometry_of(replace_levels(shape)).symmetric_difference(expected).area < 1e-6 * expected.area


def replace_levels(shape: Shape) -> Shape:
    return Shape(shape.id, shape.kind, shape.properties, shape.bounds, shape._levels[:1], shape._coordinates)


def test_neighbours_do_not_part_at_any_level() -> None:
    story = open_story("caucasus")
    layer = story.layers["control"]
    day = {row.id for row in layer.rows_on(dt.date(2019, 1, 1))}
    shapes = [shape for shape in shapes_of(layer, story.projection) if shape.id in day]
    whole = shapely.union_all([geometry_of(shape) for shape in shapes])
    for scale_m in (200, 1000, 3000):
        parts = [polygons_at(shape, scale_m) for shape in shapes]
        overlap = sum(shapely.area(parts)) - shapely.union_all(parts).area
        assert overlap < 0.01 * whole.area
        gaps = [ring for part in shapely.get_parts(shapely.union_all(parts)) for ring in part.interiors]
        assert sum(shapely.Polygon(ring).area for ring in gaps) < 0.004 * whole.area


def polygons_at(shape: Shape, metres_per_px: float) -> shapely.Geometry:
    from geodata.map.base_map import as_polygons

    return shapely.make_valid(as_polygons(shape.level_for(metres_per_px)))


def test_a_second_opening_reads_what_the_first_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path / "cache"))
    layer = layer_of(tmp_path)
    first = shapes_of(layer, REGIONAL)
    kept = list((tmp_path / "cache" / "prepared").iterdir())
    assert len(kept) == 1
    again = shapes_of(replace(layer, load_features=unwanted), REGIONAL)
    assert [list(ring) for shape in again for ring in shape.levels[0].rings] == [
        list(ring) for shape in first for ring in shape.levels[0].rings
    ]


def unwanted() -> None:
    raise AssertionError("the layer was read again")


def test_a_damaged_cache_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAPVIEWER_CACHE", str(tmp_path / "cache"))
    layer = layer_of(tmp_path)
    first = shapes_of(layer, REGIONAL)
    (kept,) = (tmp_path / "cache" / "prepared").iterdir()
    kept.write_bytes(b"rubbish")
    assert [shape.id for shape in shapes_of(layer, REGIONAL)] == [shape.id for shape in first]


def test_a_self_crossing_area_is_repaired(tmp_path: Path) -> None:
    bow_tie = {"type": "Polygon", "coordinates": [[[44, 40], [46, 42], [46, 40], [44, 42], [44, 40]]]}
    story_path = write_story(tmp_path)
    path = story_path / "layers" / "ground.geojson"
    value = json.loads(path.read_text())
    value["features"][0]["geometry"] = bow_tie
    path.write_text(json.dumps(value))
    layer = open_story(story_path).layers["ground"]
    shapes = pack_in_memory(pack_features(layer, REGIONAL))
    geometry = geometry_of(shapes[0])
    assert geometry.is_valid
    half_km2 = abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter([44, 45, 44], [40, 41, 42])[0]) / 1e6
    assert geometry.area / 1e6 == pytest.approx(2 * half_km2, rel=0.03)
