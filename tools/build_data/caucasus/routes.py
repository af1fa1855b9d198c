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

from tools.build_data.caucasus.outlines import HAKARI_BRIDGE, ORDUBAD, STATIONS, TEGH, TOWNS
from tools.build_data.caucasus.river_lines import (
    Bank,
    Place,
    ended,
    finished,
    follow,
    on_line,
    resample,
    smoothed,
    through_stations,
)
from tools.build_data.plane import point

Geometries = Mapping[str, shapely.Geometry]
CORRIDOR_HALF_WIDTH_M = 2_500.0

# How far from the three-country corners on the Aras the lines cross between Armenia and Azerbaijan.
WEST_GATE_M = 350.0
EAST_GATE_M = 350.0
# The planned route: how far off the river it is drawn, how smooth, and where it bends toward the gates.
TRIPP_OFF_M, TRIPP_SMOOTH_M, TRIPP_INSIDE_M, TRIPP_GAP_M = 800.0, 200.0, 400.0, 250.0


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
    """Across Armenia along the north bank, from border to border.

    So far from the river that at the scale of a valley both can be seen, and as smooth as a line that nobody surveyed.
    """
    course = shapely.LineString(smoothed(resample(shapely.get_coordinates(river.armenia)), TRIPP_SMOOTH_M))
    beside = smoothed(resample(shapely.get_coordinates(shapely.offset_curve(course, TRIPP_OFF_M))), TRIPP_SMOOTH_M)
    inside = shapely.intersection(shapely.LineString(beside), shapely.buffer(armenia, -TRIPP_INSIDE_M))
    points = shapely.get_coordinates(max(shapely.get_parts(inside), key=shapely.length))
    return finished(ended(points, river.west_gate, river.east_gate, gap_m=TRIPP_GAP_M))


def soviet_line(river: Aras, armenia: shapely.Geometry) -> shapely.LineString:
    """The former railway across Armenia, nearer to the river than the planned route so that both can be seen."""
    points = follow(river.armenia, Bank(armenia, 100.0, 140.0, 110.0))
    return finished(ended(points, river.west_gate, river.east_gate, gap_m=400.0))


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


def iranian_route(river: Aras, iran: shapely.Geometry) -> shapely.LineString:
    """From the bridge near Aghband along the south bank to the border opposite Ordubad town."""
    whole = np.vstack([shapely.get_coordinates(part) for part in (river.nakhchivan, river.armenia, river.mainland)])
    border = shapely.LineString(whole)
    east, west = (on_line(border, point(*place)) for place in (STATIONS["aghband"], ORDUBAD))
    points = follow(border, Bank(iran, 1_000.0, 1_800.0, 500.0))
    return finished(ended(points, east, west, gap_m=2_500.0))


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
