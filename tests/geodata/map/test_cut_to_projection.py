"""Shapes from anywhere in the world are drawn where they are, and none runs across the map."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from geodata.map.cut_to_projection import domain_of, within
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import Layer, LayerKind
from geodata.view.projection import REGIONAL, projection_for
from geodata.world.shape_cache import pack_features


def layer_of(*texts: str) -> Layer:
    rows = tuple(Feature(f"f{number}", "world", Names(f"f{number}")) for number in range(len(texts)))
    return Layer(
        "world",
        "World",
        LayerKind.AREA,
        rows,
        load_features=lambda: features_frame(rows, [shapely.from_wkt(text) for text in texts]),
    )


def vertices(layer: Layer, crs: str = "") -> dict[str, np.ndarray]:
    packed = pack_features(layer, projection_for(crs))
    return {
        feature.id: np.concatenate([np.reshape(ring, (-1, 2)) for ring in feature.levels[0][1]]) for feature in packed
    }


def test_a_shape_across_the_cut_of_the_plane_comes_in_two() -> None:
    (whole,) = within(np.array([shapely.box(-130, 40, -110, 60)]), domain_of(REGIONAL))
    west, east = sorted(whole.geoms, key=lambda part: part.bounds[0])
    # The plane is centred on 58° E and cut on 122° W, which is 238° E.
    assert west.bounds == pytest.approx((-122, 40, -110, 60), abs=1e-5)
    assert east.bounds == pytest.approx((230, 40, 238, 60), abs=1e-5)
    assert whole.area == pytest.approx(400, abs=1e-3)
    (feature,) = pack_features(layer_of(whole.wkt), REGIONAL)
    for ring in feature.levels[0][1]:
        xy = np.reshape(ring, (-1, 2))
        assert np.abs(np.diff(xy, axis=0)).max() < 400_000


@pytest.mark.parametrize("crs", ["", "EPSG:3857", "EPSG:32638", "EPSG:3035"])
def test_the_whole_world_has_finite_vertices(crs: str) -> None:
    made = vertices(
        layer_of(
            "POLYGON ((-180 -90, 180 -90, 180 90, -180 90, -180 -90))",
            "POLYGON ((-180 -90, 180 -90, 180 -60, 0 -70, -180 -60, -180 -90))",
            "LINESTRING (-130 40, -110 40)",
            "POINT (0 -90)",
            "POLYGON ((44 40, 45 40, 45 41, 44 40))",
        ),
        crs,
    )
    assert {"f0", "f4"} <= set(made)
    assert all(np.isfinite(xy).all() and len(xy) for xy in made.values())


def test_a_straight_parallel_bends_as_the_plane_does() -> None:
    made = vertices(layer_of("LINESTRING (30 40, 86 40)"))["f0"]
    for (x_m, y_m), lon in zip(made, np.linspace(30, 86, len(made)), strict=True):
        assert REGIONAL.project(float(lon), 40.0) == pytest.approx((x_m, y_m), abs=0.01)


def test_shapes_of_the_region_are_left_as_they_are() -> None:
    shapes = np.array([shapely.box(44, 40, 46, 41), shapely.Point(46, 39), shapely.LineString([(44, 40), (46, 42)])])
    assert shapely.equals_exact(within(shapes, domain_of(REGIONAL)), shapes).all()
