"""What holds for every file, whatever is in it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from geodata import DataError, Layer
from geodata.io.layer_file import Handover, parse_handover, write_handover
from geodata.io.repair.number_format import degrees_in, number_in
from geodata.map.ragged_arrays import build, flatten
from tests.bad.here import read_here

anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
coordinate = st.floats(-200, 200) | st.floats() | st.none() | st.just("7")
position = st.lists(coordinate, min_size=1, max_size=3) | anything
positions = st.lists(position, max_size=6)
geometry = st.one_of(
    st.builds(lambda xy: {"type": "Point", "coordinates": xy}, position),
    st.builds(lambda xy: {"type": "LineString", "coordinates": xy}, positions),
    st.builds(lambda rings: {"type": "Polygon", "coordinates": rings}, st.lists(positions, max_size=3)),
    st.builds(
        lambda parts: {"type": "MultiPolygon", "coordinates": parts},
        st.lists(st.lists(positions, max_size=2), max_size=2),
    ),
    anything,
)
properties = st.dictionaries(
    st.sampled_from(["id", "name", "start", "end", "status", "source", "names"]) | st.text(max_size=4), anything
)
features = (
    st.fixed_dictionaries({"type": st.just("Feature"), "properties": properties | anything, "geometry": geometry})
    | anything
)


def read_text(text: bytes, name: str) -> Layer | None:
    """The layer of a file with this content, None where it is refused with a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(text)
        try:
            return read_here(path)
        except DataError as error:
            if name not in str(error):
                raise AssertionError("the sentence does not name the file") from error
            return None


def check_layer(layer: Layer) -> None:
    frame = layer.features
    assert len(frame) == len(layer.rows) > 0
    assert frame["id"].is_unique
    assert frame.geometry.is_valid.all()
    assert not frame.geometry.is_empty.any()
    west, south, east, north = frame.total_bounds
    assert -180 - 1e-6 <= west <= east <= 180 + 1e-6
    assert -90 - 1e-6 <= south <= north <= 90 + 1e-6
    assert all(sentence.startswith(layer.file) and "\n" not in sentence for sentence in layer.problems)


@settings(max_examples=300, deadline=None)
@given(st.lists(features, max_size=4))
def test_any_geojson_gives_valid_shapes_or_a_sentence(items: list[Any]) -> None:
    text = json.dumps({"type": "FeatureCollection", "features": items}).encode()
    layer = read_text(text, "any.geojson")
    if layer is not None:
        check_layer(layer)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8"), max_size=8) | st.floats().map(str), min_size=2, max_size=4),
        max_size=5,
    )
)
def test_any_table_gives_valid_points_or_a_sentence(rows: list[list[str]]) -> None:
    text = "\n".join(["name,lon,lat", *(",".join(row) for row in rows)]).encode()
    layer = read_text(text, "any.csv")
    if layer is not None:
        check_layer(layer)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.geojson", "a.csv", "a.kml", "a.zip", "a.gpkg"]))
def test_any_bytes_give_a_layer_or_a_sentence(data: bytes, name: str) -> None:
    # What GDAL reads needs a process in which no other driver was ever loaded: the tests of confining have one.
    assume(not data.startswith((b"fgb", b"\x00\x00\x27\x0a")))
    layer = read_text(data, name)
    if layer is not None:
        check_layer(layer)


parts = st.integers(3, 12).flatmap(
    lambda corners: st.tuples(st.floats(-170, 170), st.floats(-70, 70), st.floats(0.1, 5)).map(
        lambda where: shapely.Point(where[0], where[1]).buffer(where[2], quad_segs=corners)
    )
)
shapes = st.one_of(
    parts,
    parts.map(lambda area: area.exterior),
    parts.map(lambda area: shapely.Point(area.centroid)),
    st.lists(parts, min_size=2, max_size=3, unique_by=lambda area: area.centroid.wkt).map(shapely.MultiPolygon),
    parts.map(lambda area: area.difference(shapely.Point(area.centroid).buffer(0.01))),
    st.none(),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(shapes, max_size=8))
def test_shapes_survive_the_way_as_arrays(made: list[Any]) -> None:
    geometries = np.empty(len(made), object)
    geometries[:] = [
        shapely.LineString(shape.coords) if getattr(shape, "geom_type", "") == "LinearRing" else shape for shape in made
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "handed.mvlayer"
        count = len(made)
        handed = Handover(
            {"name": ["x"] * count}, "feature", list(range(1, count + 1)), ("a", "b"), (1, 2, 3), flatten(geometries)
        )
        write_handover(path, handed)
        data = path.read_bytes()
    again = parse_handover(data, "handed")
    assert (again.columns, again.problems, again.counts) == (handed.columns, handed.problems, handed.counts)
    assert shapely.equals_exact(build(again.geometry), geometries, 0.0)[~shapely.is_missing(geometries)].all()
    assert shapely.is_missing(build(again.geometry)).tolist() == shapely.is_missing(geometries).tolist()


@settings(max_examples=200, deadline=None)
@given(st.floats(-180, 180, allow_subnormal=False))
def test_degrees_are_read_as_they_are_written(value: float) -> None:
    assert degrees_in(f"{value:.6f}") == float(f"{value:.6f}")
    assert number_in(f"{value:.6f}".replace(".", ","), decimal_comma=True) == float(f"{value:.6f}")
    whole, minutes = divmod(abs(round(value, 4)) * 60, 60)
    side = "W" if value < 0 else "E"
    again = degrees_in(f"{int(whole)}°{minutes:.6f}'{side}")
    if minutes < 59.9999999:
        assert again is not None
        assert abs(abs(again) - abs(round(value, 4))) < 1e-7
        assert again <= 0 if side == "W" else again >= 0
