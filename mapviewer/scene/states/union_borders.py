"""Borders of a union of states of the past: around it heavy, between its members light."""

from __future__ import annotations

import datetime as dt

from geodata.map.shapes import Shape
from geodata.world.unions import UnionLine, union_line
from geodata.world.viewpoints import disputed_ground
from mapviewer.scene.scene import Scene

INNER_PX, OUTER_PX = 1.7, 2.6  # the strokes, in design pixels


def line_in_union(scene: Scene, border: Shape) -> UnionLine | None:
    """What a border was on the view's day; None where neither side was in a union then."""
    return line_on(border, scene.view.date)


def line_on(border: Shape, day: dt.date) -> UnionLine | None:
    """What a border was on a day; None where neither side was in a union then."""
    units = disputed_ground().units
    a, b = (units[side].host if side in units else side for side in (str(border.properties.get(key)) for key in "ab"))
    return union_line(a, b, day)
