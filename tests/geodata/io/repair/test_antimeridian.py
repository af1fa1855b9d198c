"""Shapes at the edge of the map of the world keep their area and never run across it."""

from __future__ import annotations

import pytest
import shapely

from geodata.io.repair.antimeridian import crosses, cut


@pytest.mark.parametrize(
    ("text", "pieces", "area"),
    [
        # Two degrees by one across the meridian, written in the three ways that are in use.
        ("POLYGON ((179 66, -179 66, -179 67, 179 67, 179 66))", 2, 2.0),
        ("POLYGON ((179 66, 181 66, 181 67, 179 67, 179 66))", 2, 2.0),
        ("POLYGON ((-181 66, -179 66, -179 67, -181 67, -181 66))", 2, 2.0),
        # With a hole of a quarter of a degree on the far side.
        ("POLYGON ((179 66, -179 66, -179 67, 179 67, 179 66),"
         " (-179.75 66.25, -179.25 66.25, -179.25 66.75, -179.75 66.75, -179.75 66.25))", 2, 1.75),
        # All of it beyond the meridian.
        ("POLYGON ((190 66, 191 66, 191 67, 190 67, 190 66))", 1, 1.0),
        # Round the pole: everything north of 80°.
        ("POLYGON ((0 80, 90 80, 180 80, -90 80, 0 80))", 1, 3600.0),
        ("POLYGON ((0 -80, -90 -80, 180 -80, 90 -80, 0 -80))", 1, 3600.0),
    ],
)  # fmt: skip
def test_areas_are_cut(text: str, pieces: int, area: float) -> None:
    shape = shapely.from_wkt(text)
    assert crosses(shape)
    made, _ = cut(shape)
    assert made.is_valid
    assert made.area == pytest.approx(area)
    assert -180 <= made.bounds[0] <= made.bounds[2] <= 180
    assert shapely.get_num_geometries(made) == pieces
    if pieces == 2:
        assert all(part.bounds[2] - part.bounds[0] < 1.5 for part in made.geoms)


def test_a_line_is_cut_where_it_crosses() -> None:
    made, _ = cut(shapely.from_wkt("LINESTRING (170 60, -170 62)"))
    west, east = sorted(made.geoms, key=lambda part: part.bounds[0])
    assert west.equals(shapely.from_wkt("LINESTRING (-180 61, -170 62)"))
    assert east.equals(shapely.from_wkt("LINESTRING (170 60, 180 61)"))


@pytest.mark.parametrize(
    "text",
    [
        "POLYGON ((-180 -90, 180 -90, 180 90, -180 90, -180 -90))",
        "POLYGON ((-180 -60, -180 -90, 180 -90, 180 -60, 0 -70, -180 -60))",
        "POLYGON ((-100 0, 100 0, 100 50, -100 50, -100 0))",
        "LINESTRING (-170 0, 0 0, 170 0)",
        "POLYGON ((44 40, 45 40, 45 41, 44 40))",
    ],
)
def test_shapes_that_do_not_cross_are_left_alone(text: str) -> None:
    assert not crosses(shapely.from_wkt(text))
