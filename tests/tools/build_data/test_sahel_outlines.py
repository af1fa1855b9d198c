"""Schematic outlines: a half is a half, a circle has its size, and a fitted region ends on the state's border."""

from __future__ import annotations

import math

import pyproj
import pytest
import shapely

from geodata.map.base_map import as_polygons, base_map_in
from tools.build_data.sahel_outlines import LIPTAKO_KM2, PLANE, circle, fitted, halve, liptako, read_countries, snapped

GEOD = pyproj.Geod(ellps="WGS84")


def km2(shape: shapely.Geometry) -> float:
    return abs(GEOD.geometry_area_perimeter(shape)[0]) / 1e6


def test_the_north_east_half_is_half_of_the_region_and_lies_in_the_north_east() -> None:
    region = shapely.Polygon([(-6, 13), (-1, 13.5), (-0.5, 15), (-3, 16), (-5.5, 15)])
    half = halve(region)
    assert half.area == pytest.approx(region.area / 2)
    rest = shapely.difference(region, half)
    assert half.centroid.x > rest.centroid.x
    assert half.centroid.y > rest.centroid.y


def test_a_circle_has_its_radius_on_the_ground() -> None:
    assert km2(circle((1.4, 18.4), 30.0)) == pytest.approx(math.pi * 30.0**2, rel=0.01)


def test_a_fitted_region_ends_on_the_state_border_and_on_its_neighbour() -> None:
    country = shapely.box(0, 0, 10, 10)
    # Both regions stay behind the border by a tenth of a degree, as coarser outlines do.
    north, south = shapely.box(0.1, 5, 9.9, 9.9), shapely.box(0.1, 0.1, 9.9, 5)
    drawn = fitted([north], [north, south], country)
    assert shapely.bounds(drawn)[1] == pytest.approx(5, abs=0.05)
    assert shapely.bounds(drawn)[3] == pytest.approx(10)
    assert shapely.bounds(drawn)[0] == pytest.approx(0)


def test_a_spike_along_a_border_that_two_outlines_draw_differently_is_left_out() -> None:
    country = shapely.box(0, 0, 10, 10)
    north, south = shapely.box(0, 5, 10, 10), shapely.box(0.03, 0, 10, 5)
    drawn = fitted([north], [north, south], country)
    assert shapely.bounds(drawn)[1] == pytest.approx(5, abs=0.05)


def test_liptako_has_the_published_area_and_reaches_into_all_three_states() -> None:
    countries = read_countries()
    zone = liptako(countries)
    assert km2(zone) == pytest.approx(LIPTAKO_KM2, rel=0.01)
    assert all(zone.intersects(country) for country in countries.values())


def test_a_snapped_outline_has_the_border_of_its_state() -> None:
    """Two lines for one border would look out under each other; the inner side stays where it was."""
    base = base_map_in(PLANE).by_id("country", "mli")
    assert base is not None
    back = pyproj.Transformer.from_crs(PLANE, "EPSG:4326", always_xy=True).transform
    mali = shapely.transform(as_polygons(base.levels[0]), back, interleaved=False)
    north = shapely.box(-7.0, 17.0, 5.0, 26.0)
    rough = shapely.simplify(shapely.intersection(mali, north), 0.05)
    made = snapped(rough)
    strips = shapely.difference(shapely.intersection(mali, north), made)
    assert strips.area < 0.05 < shapely.symmetric_difference(shapely.intersection(mali, north), rough).area
    assert made.bounds[1] == pytest.approx(17.0, abs=0.05)
