"""Ranges, deserts, plains, islands and seas of the world: their names, and the axis that each name is set along.

A strait's axis is its shape too, so that words that speak of it mark its water. It is schematic: no source draws a
strait's course, and it has no edge towards the seas that it joins.
"""

from __future__ import annotations

import math
from array import array
from functools import lru_cache
from pathlib import Path

from geodata.core.values import value
from geodata.map.names import Names
from geodata.map.shapes import Shape
from geodata.view.projection import Projection

TABLE = Path(__file__).parents[1] / "data" / "named_areas.tsv"
STRAIT = "strait-"  # with which the ids of straits begin
WATERS = ("ocean", "sea", "bay", "strait")


@value(frozen=True, eq=False)
class NamedArea:
    """A physical region or a sea, compared by identity.

    ``axis_deg`` are longitudes and latitudes (WGS84) along its long axis. ``kind`` is range, plateau, desert, plain,
    island, islands, ocean, sea, bay or strait; ``rank`` goes from 0, the most important, to 9.
    """

    names: Names
    kind: str
    rank: int
    axis_deg: tuple[tuple[float, float], ...]

    @property
    def id(self) -> str:
        """An id for labels, such as ``sea:Black Sea``."""
        return f"{'sea' if self.is_water else 'region'}:{self.names.english}"

    @property
    def is_water(self) -> bool:
        """Whether it is part of the sea."""
        return self.kind in WATERS


@lru_cache(maxsize=1)
def named_areas() -> tuple[NamedArea, ...]:
    """All named areas, the most important first."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    found = [_area(*line.split("\t")) for line in lines]
    return tuple(sorted(found, key=lambda area: area.rank))


def _area(name: str, kind: str, rank: str, forms: str, axis: str) -> NamedArea:
    other = dict(form.split("=", 1) for form in forms.split(";") if form)
    points = [point.split(",") for point in axis.split()]
    return NamedArea(Names(name, other), kind, int(rank), tuple((float(lon), float(lat)) for lon, lat in points))


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
