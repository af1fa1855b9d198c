"""What a class predicted, held against what a layer shows: how far off, how much ground too much, how much missed.

Points and strokes are in metres of the world's plane; distances and areas are on the ground, in kilometres.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import shapely

from geodata.story.layer import Layer
from geodata.view.great_circle import distance_km
from geodata.view.view import View
from geodata.world.hit_test import geometry_of
from geodata.world.validity import claims_in_view, rows_in_view
from geodata.world.world import World

Point = tuple[float, float]
SAMPLES = 64  # points along a stroke
SLIVER = 0.02  # of an area: parts of an error that are smaller are not worth showing


class TruthKind(StrEnum):
    """What an answer is held against."""

    POINT = "point"
    LINE = "line"
    AREA = "area"
    STATES = "states"


@dataclass(frozen=True)
class Truth:
    """What a layer shows in a view; ``states`` are the codes of states that its statements speak of."""

    kind: TruthKind
    geometry: Any
    states: tuple[str, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """One answer judged. ``distance_km`` is 0 inside an area, and the mean for a stroke, whose largest is ``most_km``.

    ``nearest_m`` is the point of the truth that is nearest to where the answer begins. Of an area ``shared_km2``,
    ``extra_km2`` and ``missed_km2`` are what was drawn rightly, drawn too much, and left out, with the last two as
    geometries in the plane. ``state`` is the code of the state that was named.
    """

    points_m: tuple[Point, ...]
    distance_km: float = 0.0
    most_km: float = 0.0
    nearest_m: Point | None = None
    shared_km2: float = 0.0
    extra_km2: float = 0.0
    missed_km2: float = 0.0
    extra: Any = None
    missed: Any = None
    state: str = ""
    right: bool = False

    @property
    def is_area(self) -> bool:
        """Whether an area was held against an area."""
        return self.extra is not None


def truth_of(world: World, view: View, layer_id: str) -> Truth | None:
    """What a layer shows in a view; None for one that has nothing that could be pointed at."""
    layer = world.story.layers.get(layer_id)
    if layer is None:
        return None
    if layer.shows_statements:
        return _states_of(world, view, layer)
    shapes = [world.by_id[row.id] for row in rows_in_view(layer, view) if row.id in world.by_id]
    if not shapes:
        return None
    kinds = {TruthKind(shape.kind) for shape in shapes}
    if layer.holds_movements:
        kinds = {TruthKind.LINE}
    kind = next(kind for kind in (TruthKind.AREA, TruthKind.LINE, TruthKind.POINT) if kind in kinds)
    wanted = [shape for shape in shapes if shape.kind == kind] or shapes
    return Truth(kind, shapely.union_all([geometry_of(shape) for shape in wanted]))


def _states_of(world: World, view: View, layer: Layer) -> Truth | None:
    parties, codes = world.story.parties, dict[str, None]()
    for claim in claims_in_view(world.story, view, layer.direction):
        for subject in claim.subjects:
            codes |= dict.fromkeys(code for code in parties.members(subject) if code in parties.region)
    found = {code: shape for code in codes if (shape := world.base.by_id("country", code)) is not None}
    if not found:
        return None
    return Truth(TruthKind.STATES, shapely.union_all([geometry_of(shape) for shape in found.values()]), tuple(found))


def judge_answer(world: World, truth: Truth, points_m: tuple[Point, ...], country: str = "") -> Judgement:
    """Judge a tap (one point) or a stroke; *country* is the code of the state that was tapped."""
    if truth.kind is TruthKind.STATES:
        return Judgement(points_m, state=country, right=country in truth.states)
    if truth.kind is TruthKind.AREA and len(points_m) > 2:
        drawn = shapely.make_valid(shapely.Polygon(points_m))
        if drawn.area > 0:
            return _area_judged(world, truth, points_m, drawn)
    asked = _along(points_m)
    offs = [_off_km(world, truth.geometry, point) for point in asked]
    nearest = _nearest(truth.geometry, points_m[0])
    return Judgement(points_m, float(np.mean(offs)), max(offs), nearest, right=max(offs) == 0.0)


def _area_judged(world: World, truth: Truth, points_m: tuple[Point, ...], drawn: Any) -> Judgement:
    shared = shapely.intersection(drawn, truth.geometry)
    extra, missed = (_large(part, truth.geometry.area) for part in (drawn - truth.geometry, truth.geometry - drawn))
    unit = 1e-6 / _scale(world, truth.geometry) ** 2
    return Judgement(
        points_m,
        shared_km2=shared.area * unit,
        extra_km2=(drawn.area - shared.area) * unit,
        missed_km2=(truth.geometry.area - shared.area) * unit,
        extra=extra,
        missed=missed,
    )


def _large(geometry: Any, whole: float) -> Any:
    """The parts of an error that can be seen."""
    parts = [part for part in shapely.get_parts(geometry) if part.area > SLIVER * whole and part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)


def _along(points_m: tuple[Point, ...]) -> list[Point]:
    """Points at equal distances along a stroke; of a tap that one."""
    if len(points_m) < 2:
        return list(points_m)
    line = shapely.LineString(points_m)
    found = shapely.line_interpolate_point(line, np.linspace(0.0, 1.0, SAMPLES), normalized=True)
    return [(float(x), float(y)) for x, y in shapely.get_coordinates(found)]


def _off_km(world: World, geometry: Any, point: Point) -> float:
    near = _nearest(geometry, point)
    if near == point:
        return 0.0
    (lon, lat), (other_lon, other_lat) = (world.projection.unproject(*spot) for spot in (point, near))
    return distance_km(lat, lon, other_lat, other_lon)


def _nearest(geometry: Any, point: Point) -> Point:
    """The point of a geometry that is nearest; the point itself inside an area."""
    spot = shapely.Point(point)
    if geometry.distance(spot) == 0.0:
        return point
    x, y = shapely.get_coordinates(shapely.shortest_line(geometry, spot))[0]
    return float(x), float(y)


def _scale(world: World, geometry: Any) -> float:
    """Metres of the plane for a metre on the ground, in the middle of a geometry."""
    x, y = shapely.get_coordinates(geometry.centroid)[0]
    (lon, lat), (other_lon, other_lat) = (world.projection.unproject(*at) for at in ((x, y), (x + 10_000.0, y)))
    return 10.0 / max(distance_km(lat, lon, other_lat, other_lon), 1e-9)


def rings_of(geometry: Any) -> Iterator[tuple[Point, ...]]:
    """The rings of an area, outer and inner ones alike, for painting it by the even-odd rule."""
    for polygon in shapely.get_parts(geometry):
        for ring in (polygon.exterior, *polygon.interiors):
            yield tuple((float(x), float(y)) for x, y in shapely.get_coordinates(ring))
