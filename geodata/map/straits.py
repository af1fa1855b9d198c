"""Straits as shapes: the line along each on which its name is set, so that words that speak of it mark its water.

Such a line is schematic: no source draws a strait's course, and it has no edge towards the seas that it joins.
"""

from __future__ import annotations

import math
from array import array

from geodata.map.named_areas import NamedArea, named_areas
from geodata.map.shapes import Shape
from geodata.view.projection import Projection

STRAIT = "strait-"  # with which the id of each begins


def strait_id(area: NamedArea) -> str:
    """The id of a strait among the waters, such as ``strait-bering-strait``."""
    words = "".join(letter if letter.isalnum() else " " for letter in area.names.english).split()
    return STRAIT + "-".join(words).lower()


def straits_in(projection: Projection) -> tuple[Shape, ...]:
    """The straits of the world that a plane can show, the most important first."""
    straits = (area for area in named_areas() if area.kind == "strait")
    return tuple(shape for area in straits if (shape := _shape(area, projection)) is not None)


def _shape(area: NamedArea, projection: Projection) -> Shape | None:
    points = [projection.project(*point) for point in area.axis_deg]
    if not all(math.isfinite(x) and math.isfinite(y) for x, y in points):
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    name, forms = area.names.english, dict(area.names.forms)
    properties = {"kind": "strait", "name": name, "names": forms, "rank": area.rank, "accuracy": "schematic"}
    coordinates = array("d", (part for point in points for part in point))
    bounds = (min(xs), min(ys), max(xs), max(ys))
    return Shape(strait_id(area), "line", properties, bounds, [(0.0, 0, [len(points)], [1])], coordinates)
