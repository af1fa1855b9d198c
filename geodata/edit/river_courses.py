"""Which course on the base map is a river of the gazetteer: those of one name are told apart by where they run."""

from __future__ import annotations

import math
import re

from geodata.map.base_map import BaseMap
from geodata.map.names import fold
from geodata.map.shapes import Shape
from geodata.story.recognised_places import Candidate
from geodata.view.great_circle import distance_km
from geodata.view.projection import Projection

# A row's point stands for a whole river, often in round degrees; namesakes are further away.
NEAR_KM = 500.0
_RIVER = re.compile(r"^river | river$")


def river_course(place: Candidate, base: BaseMap) -> Shape | None:
    """The course of a river that runs past the place, the greatest where several have its name."""
    name = _bare(place.name)
    namesakes = (shape for shape in base.river_courses if _bare(str(shape.properties.get("name", ""))) == name)
    return next((shape for shape in namesakes if _is_near(shape, place, base.plane)), None)


def _bare(name: str) -> str:
    """A river's name, folded: tables call it "Kura" or "Kura River"."""
    return _RIVER.sub("", fold(name))


def _is_near(course: Shape, place: Candidate, plane: Projection) -> bool:
    vertices = ((x, y) for ring in course.levels[-1].rings for x, y in zip(ring[::2], ring[1::2], strict=True))
    spots = (plane.unproject(x, y) for x, y in vertices if math.isfinite(x) and math.isfinite(y))
    return any(distance_km(place.lat, place.lon, lat, lon) <= NEAR_KM for lon, lat in spots)
