"""Routes along the Aras for the bundled story: they follow the river at a small distance, on one bank.

No alignment is published for any of them. What is known is the end points, a few places on the way, the
bank and the length; the rest is the course of the river as the base map draws it, smoothed. So every line
made here is schematic. Everything is in the map's plane, in metres.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from geodata.build.caucasus_ground import TOWNS
from geodata.build.plane import point

Points = NDArray[np.float64]
Place = tuple[float, float]
Geometries = Mapping[str, shapely.Geometry]
STEP_M = 150.0
ROUNDS = 10
CORRIDOR_HALF_WIDTH_M = 2_500.0

# Longitude and latitude of places on the routes: checked coordinates of the story's sources.
STATIONS = {
    "horadiz": (47.33496, 39.45015),
    "mincivan": (46.72472, 39.02861),
    "aghband": (46.56667, 38.90000),
    "julfa": (45.62961, 38.95397),
    "nakhchivan": (45.41222, 39.20889),
}
ORDUBAD = (46.02274, 38.90961)
TEGH = (46.48054, 39.55826)
GORIS = (46.34168, 39.51111)
# Only known to lie at about 39.58–39.60° N, 46.52–46.55° E; not checked.
HAKARI_BRIDGE = (46.535, 39.59)
# How far from the three-country corners on the Aras the lines cross between Armenia and Azerbaijan.
WEST_GATE_M = 350.0
EAST_GATE_M = 350.0


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
    return shapely.get_coordinates(shapely.line_interpolate_point(line, np.linspace(0.0, line.length, count)))


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
    return nearest + outward * np.clip(signed, bank.nearest_m, bank.farthest_m)[:, None]


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


@dataclass(frozen=True)
class Aras:
    """The border on the Aras from west to east: past Nakhchivan, past Armenia, past Azerbaijan's mainland."""

    nakhchivan: shapely.LineString
    armenia: shapely.LineString
    mainland: shapely.LineString
    west_gate: Place
    east_gate: Place


def aras(borders: Geometries) -> Aras:
    """The three stretches, and the points where a line along the bank enters and leaves Armenia."""
    with_iran = sorted(map(_eastward, shapely.get_parts(borders["aze-irn"])), key=lambda line: line.coords[0][0])
    armenia = _eastward(borders["arm-irn"])
    west = _gate(borders["arm-aze"], armenia.coords[0], WEST_GATE_M)
    east = _gate(borders["arm-aze"], armenia.coords[-1], EAST_GATE_M)
    return Aras(with_iran[0], armenia, with_iran[-1], west, east)


def _eastward(line: shapely.LineString) -> shapely.LineString:
    return line if line.coords[0][0] < line.coords[-1][0] else shapely.reverse(line)


def _gate(border: shapely.Geometry, corner: Place, metres: float) -> Place:
    """The point of the border between Armenia and Azerbaijan that far along it from one of its ends on the Aras."""
    at_corner = shapely.Point(corner)
    part = min(shapely.get_parts(border), key=lambda line: float(shapely.distance(line, at_corner)))
    start = float(shapely.line_locate_point(part, at_corner))
    end = shapely.line_interpolate_point(part, metres if start < part.length / 2 else start - metres)
    return float(end.x), float(end.y)


def tripp(river: Aras, armenia: shapely.Geometry) -> shapely.LineString:
    """Across Armenia along the north bank, from border to border."""
    points = follow(river.armenia, Bank(armenia, 220.0, 280.0, 110.0))
    return finished(ended(points, river.west_gate, river.east_gate, gap_m=400.0))


def soviet_line(river: Aras, armenia: shapely.Geometry) -> shapely.LineString:
    """The former railway across Armenia, nearer to the river than the planned route so that both can be seen."""
    points = follow(river.armenia, Bank(armenia, 100.0, 140.0, 110.0))
    return finished(ended(points, river.west_gate, river.east_gate, gap_m=400.0))


def ended(points: Points, first: Place, last: Place, gap_m: float = 900.0) -> Points:
    """The line led to two given ends, without the points near or beyond them."""
    start, end = _nearest(points, first), _nearest(points, last)
    inside = points[min(start, end) : max(start, end) + 1]
    inside = inside if start <= end else inside[::-1]
    keep = [np.hypot(inside[:, 0] - x, inside[:, 1] - y) > gap_m for x, y in (first, last)]
    return np.vstack([[first], inside[keep[0] & keep[1]], [last]])


def eastern_railway(river: Aras, azerbaijan: shapely.Geometry) -> shapely.LineString:
    """Horadiz–Mincivan–Aghband and on to Armenia's border, along the north bank, through the known stations."""
    horadiz, mincivan, aghband = (point(*STATIONS[name]) for name in ("horadiz", "mincivan", "aghband"))
    points = through_stations(river.mainland, azerbaijan, [horadiz, mincivan, aghband])
    return finished(ended(points, horadiz, river.east_gate, gap_m=1_300.0))


def western_railway(river: Aras, azerbaijan: shapely.Geometry) -> shapely.LineString:
    """From Armenia's border past Ordubad and Julfa to Nakhchivan town, along the north bank."""
    julfa, nakhchivan = point(*STATIONS["julfa"]), point(*STATIONS["nakhchivan"])
    points = through_stations(river.nakhchivan, azerbaijan, [julfa, nakhchivan])
    return finished(ended(points, river.west_gate, nakhchivan))


def through_stations(river: shapely.LineString, land: shapely.Geometry, stations: Sequence[Place]) -> Points:
    """Along a bank, bent to pass through stations, and never across the river."""
    bank = Bank(land, 300.0, 900.0, 350.0)
    points = swing_through(follow(river, bank), stations, 4_000.0)
    return keep_distance(points, river, Bank(land, 250.0, np.inf, 0.0))


def iranian_route(river: Aras, iran: shapely.Geometry) -> shapely.LineString:
    """From the bridge near Aghband along the south bank to the border opposite Ordubad town."""
    whole = np.vstack([shapely.get_coordinates(part) for part in (river.nakhchivan, river.armenia, river.mainland)])
    border = shapely.LineString(whole)
    east, west = (_on_line(border, point(*place)) for place in (STATIONS["aghband"], ORDUBAD))
    points = follow(border, Bank(iran, 1_000.0, 1_800.0, 500.0))
    return finished(ended(points, east, west, gap_m=2_500.0))


def _on_line(line: shapely.LineString, place: Place) -> Place:
    """The point of a line nearest to a place."""
    nearest = shapely.line_interpolate_point(line, shapely.line_locate_point(line, shapely.Point(place)))
    return float(nearest.x), float(nearest.y)


def corridor(places: Sequence[Place], azerbaijan: shapely.Geometry, held: shapely.Geometry) -> shapely.Geometry:
    """A strip 5 km wide along straight lines between *places* (degrees), from the held area to Armenia's border."""
    line = shapely.LineString([point(*place) for place in places])
    strip = shapely.difference(shapely.intersection(shapely.buffer(line, CORRIDOR_HALF_WIDTH_M), azerbaijan), held)
    return max(shapely.get_parts(strip), key=shapely.area)


def lachin_corridors(azerbaijan: shapely.Geometry, held: shapely.Geometry) -> dict[str, shapely.Geometry]:
    """The corridor through Lachin and the later one south of it."""
    stepanakert, lachin = TOWNS["stepanakert"], TOWNS["lachin"]
    return {
        "lachin-corridor-old": corridor([stepanakert, lachin, TEGH], azerbaijan, held),
        "lachin-corridor-south": corridor([stepanakert, HAKARI_BRIDGE, TEGH], azerbaijan, held),
    }
