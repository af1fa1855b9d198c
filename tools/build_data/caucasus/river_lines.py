"""Lines that follow a river at a small distance, on one bank, and pass through given places.

Points are arrays of shape (n, 2) in metres of the map's plane.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Points = NDArray[np.float64]
Place = tuple[float, float]
STEP_M = 150.0
ROUNDS = 10


@dataclass(frozen=True)
class Bank:
    """How a line follows a river: on which side, between which distances from it, how much it is smoothed."""

    land: shapely.Geometry
    nearest_m: float
    farthest_m: float
    smooth_m: float


def follow(river: shapely.LineString, bank: Bank) -> Points:
    """Points along a river's bank, in the river's direction."""
    points = resample(shapely.get_coordinates(river))
    shapely.prepare(bank.land)
    for _ in range(ROUNDS):
        points = keep_distance(smoothed(resample(points), bank.smooth_m), river, bank)
    return smoothed(points, bank.smooth_m)


def resample(points: Points) -> Points:
    """The same line with a point about every 150 m."""
    line = shapely.LineString(points)
    count = max(2, round(line.length / STEP_M))
    at = shapely.line_interpolate_point(line, np.linspace(0.0, line.length, count))
    found: Points = shapely.get_coordinates(at)
    return found


def smoothed(points: Points, width_m: float) -> Points:
    """A moving average with Gaussian weights; the line's ends are continued by point reflection, so they stay."""
    reach = min(round(3 * width_m / STEP_M), len(points) - 1)
    if reach < 1:
        return points
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) * STEP_M / width_m) ** 2)
    before = 2 * points[0] - points[reach:0:-1]
    after = 2 * points[-1] - points[-2 : -reach - 2 : -1]
    longer = np.vstack([before, points, after])
    columns = [np.convolve(longer[:, k], weights / weights.sum(), mode="valid") for k in (0, 1)]
    return np.column_stack(columns)


def keep_distance(points: Points, river: shapely.LineString, bank: Bank) -> Points:
    """Push points that are too near the river, or across it, and pull those too far away."""
    nearest = shapely.get_coordinates(
        shapely.line_interpolate_point(river, shapely.line_locate_point(river, shapely.points(points)))
    )
    away = points - nearest
    distance = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-6)
    on_land = shapely.contains(bank.land, shapely.points(points))
    outward = away / distance[:, None] * np.where(on_land, 1.0, -1.0)[:, None]
    signed = np.where(on_land, distance, -distance)
    kept: Points = nearest + outward * np.clip(signed, bank.nearest_m, bank.farthest_m)[:, None]
    return kept


def swing_through(points: Points, places: Sequence[Place], reach_m: float) -> Points:
    """The line bent smoothly so that it passes through each place."""
    for place in places:
        offset = np.asarray(place) - points
        at = int(np.argmin(np.hypot(offset[:, 0], offset[:, 1])))
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
        points = points + np.exp(-0.5 * ((along - along[at]) / reach_m) ** 2)[:, None] * offset[at]
    return points


def _nearest(points: Points, place: Place) -> int:
    return int(np.argmin(np.hypot(points[:, 0] - place[0], points[:, 1] - place[1])))


def finished(points: Points) -> shapely.LineString:
    """A line without the vertices that make no difference at 20 m."""
    return shapely.simplify(shapely.LineString(points), 20.0)


def ended(points: Points, first: Place, last: Place, gap_m: float = 900.0) -> Points:
    """The line led to two given ends, without the points near or beyond them."""
    start, end = _nearest(points, first), _nearest(points, last)
    inside = points[min(start, end) : max(start, end) + 1]
    inside = inside if start <= end else inside[::-1]
    keep = [np.hypot(inside[:, 0] - x, inside[:, 1] - y) > gap_m for x, y in (first, last)]
    return np.vstack([[first], inside[keep[0] & keep[1]], [last]])


def through_stations(river: shapely.LineString, land: shapely.Geometry, stations: Sequence[Place]) -> Points:
    """Along a bank, bent to pass through stations, and never across the river."""
    bank = Bank(land, 300.0, 900.0, 350.0)
    points = swing_through(follow(river, bank), stations, 4_000.0)
    return keep_distance(points, river, Bank(land, 250.0, np.inf, 0.0))


def on_line(line: shapely.LineString, place: Place) -> Place:
    """The point of a line nearest to a place."""
    nearest = shapely.line_interpolate_point(line, shapely.line_locate_point(line, shapely.Point(place)))
    return float(nearest.x), float(nearest.y)
