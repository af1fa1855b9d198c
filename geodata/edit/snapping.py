"""Snapping what is drawn by hand to what is there: borders, coasts, rivers, shores and the story's own features."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from geodata.map.shapes import Shape
from geodata.world.hit_test import geometry_of
from geodata.world.world import World


class SnapIndex:
    """Answers where the nearest vertex or edge is; built on first use. Everything is in metres of the plane."""

    def __init__(self, world: World) -> None:
        self._world = world

    @cached_property
    def _tree(self) -> Any:
        import shapely  # late: start-up time

        base = self._world.base
        shapes = [*base.borders, *base.coast, *base.water, *base.rivers, *self._world.by_id.values()]
        lines = [line for shape in shapes for line in shapely.get_parts(_outline(shape)) if not line.is_empty]
        return shapely.STRtree(lines)

    def snap(self, x_m: float, y_m: float, reach_m: float) -> tuple[float, float] | None:
        """Return the nearest vertex within reach, else the nearest point of an edge, else None."""
        import shapely  # late: start-up time

        point = shapely.Point(x_m, y_m)
        near = self._tree.query(point, predicate="dwithin", distance=reach_m)
        if not len(near):
            return None
        lines = self._tree.geometries[near]
        vertices = shapely.get_coordinates(lines)
        away = ((vertices - (x_m, y_m)) ** 2).sum(axis=1)
        if away.min() <= (reach_m / 2) ** 2:
            x, y = vertices[int(away.argmin())]
            return float(x), float(y)
        line = min(lines, key=lambda item: float(item.distance(point)))
        edge = shapely.line_interpolate_point(line, shapely.line_locate_point(line, point))
        return float(edge.x), float(edge.y)


def _outline(shape: Shape) -> Any:
    """Lines as they are, areas by their edges, points as points of no length."""
    import shapely  # late: start-up time

    geometry = geometry_of(shape)
    if shape.kind == "area":
        return geometry.boundary
    if shape.kind == "point":
        spots = [(part.x, part.y) for part in geometry.geoms]
        return shapely.MultiLineString([[spot, spot] for spot in spots])
    return geometry
