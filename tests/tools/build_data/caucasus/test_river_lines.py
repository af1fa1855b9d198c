"""Lines along a river's bank."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from tools.build_data.caucasus.river_lines import Bank, ended, follow, resample, smoothed, swing_through

# A river that winds eastwards, with land on its north bank.
X_M = np.arange(0.0, 40_000.0, 250.0)
RIVER = shapely.LineString(np.column_stack([X_M, 900.0 * np.sin(X_M / 2_500.0)]))
LAND = shapely.Polygon([*RIVER.coords, (40_000.0, 30_000.0), (0.0, 30_000.0)])
BANK = Bank(LAND, nearest_m=300.0, farthest_m=600.0, smooth_m=200.0)


def test_a_line_along_a_bank_keeps_to_it():
    # What happens at the river's own ends does not matter: `ended` leads the line elsewhere.
    points = shapely.points(follow(RIVER, BANK)[5:-5])
    assert shapely.contains(LAND, points).all()
    distance_m = shapely.distance(RIVER, points)
    assert distance_m.min() > 200.0
    assert distance_m.max() < 700.0


def test_a_line_along_a_bank_follows_the_bends():
    length_m = shapely.LineString(follow(RIVER, BANK)).length
    assert 1.02 * 40_000.0 < length_m < RIVER.length * 1.05


def test_smoothing_keeps_ends_and_straight_lines():
    straight = resample(np.array([[0.0, 0.0], [9_000.0, 3_000.0]]))
    assert smoothed(straight, 600.0) == pytest.approx(straight, abs=1e-6)
    bent = follow(RIVER, BANK)
    assert smoothed(bent, 600.0)[[0, -1]] == pytest.approx(bent[[0, -1]], abs=1e-6)


def test_a_line_swings_through_a_place_and_keeps_its_far_parts():
    points = follow(RIVER, BANK)
    swung = swing_through(points, [(20_000.0, 4_000.0)], reach_m=3_000.0)
    assert shapely.LineString(swung).distance(shapely.Point(20_000.0, 4_000.0)) < 1e-6
    assert swung[:20] == pytest.approx(points[:20], abs=5.0)


@pytest.mark.parametrize(("first", "last"), [((0.0, 500.0), (40_000.0, 500.0)), ((40_000.0, 500.0), (0.0, 500.0))])
def test_a_line_is_led_to_its_ends_in_either_direction(first, last):
    points = ended(follow(RIVER, BANK), first, last)
    assert tuple(points[0]) == first
    assert tuple(points[-1]) == last
    assert shapely.LineString(points).is_simple
