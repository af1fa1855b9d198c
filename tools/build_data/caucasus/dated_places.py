"""Towns and villages whose day of changing hands a source gives, and the ground of 2020 drawn from them.

No source has the course of the line of November 2020. Each spot of the former oblast is given to the side that held the
nearest dated place: the areas are derived, and agree with every place of `tables/dated_places.csv`.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.build_data.plane import point

TABLES = Path(__file__).parents[1] / "tables"
PLACES, SOURCES = TABLES / "dated_places.csv", TABLES / "dated_place_sources.csv"
TRUCE, LATE = dt.date(2020, 11, 10), dt.date(2020, 12, 12)
# When the ground around a place left Armenian control: by the truce, a month later, or in 2023.
LOST, POCKET, HELD = "2020", "late", "2023"
# A place of the former oblast counts for its ground though the generalised outline runs past it at this distance.
IN_OBLAST = frozenset({"askeran", "hadrut", "martakert", "martuni", "shusha", "stepanakert"})
NEAR_M = 1500.0
# Pieces of the oblast that are divided: "remaining-2023" is what of "remaining" was held until 2023.
DIVIDED = ("remaining", "shusha", "hadrut")


@dataclass(frozen=True)
class DatedPlace:
    """A place under Armenian control from 1994 until a day, and under Azerbaijan's since.

    ``lat`` and ``lon`` in degrees; ``coordinates`` says whose they are and ``key`` their number there. ``precision``:
    *day*; *announced* (by Azerbaijan, that day); *district* (with its whole district); *war* (by 10 November 2020);
    *list* (not among the places that the Armenian side lists as lost in 2020); *part* (divided or contested).
    """

    id: str
    name: str
    lat: float
    lon: float
    coordinates: str
    key: str
    district: str
    armenian_until: dt.date
    precision: str
    source: tuple[str, ...]

    def holder(self, day: dt.date) -> str:
        """Who controls it on a day from 12 May 1994 on: ``artsakh`` or ``aze``."""
        return "artsakh" if day < self.armenian_until else "aze"

    @property
    def group(self) -> str:
        """LOST, POCKET or HELD."""
        if self.armenian_until > LATE:
            return HELD
        return LOST if self.armenian_until <= TRUCE else POCKET


def read_places(path: Path = PLACES) -> tuple[DatedPlace, ...]:
    """The table."""
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(
            DatedPlace(
                row["id"], row["name"], float(row["lat"]), float(row["lon"]), row["coordinates"], row["key"],
                row["district"], dt.date.fromisoformat(row["armenian_until"]), row["precision"],
                tuple(row["source"].split()),
            )
            for row in csv.DictReader(stream)
        )  # fmt: skip


def nearest_sides(ground: shapely.Geometry, places: Iterable[DatedPlace] | None = None) -> dict[str, shapely.Geometry]:
    """*ground*, in the plane, divided among LOST, POCKET and HELD by the nearest dated place."""
    known = [(place, shapely.Point(point(place.lon, place.lat))) for place in places or read_places()]
    counting = [(place.group, where) for place, where in known if _counts(place, where, ground)]
    cells = _cells([where for _, where in counting], ground)
    groups = np.array([group for group, _ in counting])
    return {str(name): shapely.union_all(cells[groups == name]) for name in np.unique(groups)}


def group_at(where: shapely.Point, sides: Mapping[str, shapely.Geometry]) -> str:
    """Which of the sides has the ground at a point."""
    return min(sides, key=lambda name: float(sides[name].distance(where)))


def joined(pieces: Mapping[str, shapely.Geometry]) -> dict[str, shapely.Geometry]:
    """Pieces that were divided, as wholes, and what was held until 2023, until December 2020 and lost before."""
    named = {name: [piece for key, piece in pieces.items() if key.startswith(f"{name}-")] for name in DIVIDED}
    named[f"held-{HELD}"] = [pieces[f"{name}-{HELD}"] for name in DIVIDED if f"{name}-{HELD}" in pieces]
    named[f"held-{POCKET}"] = [pieces[f"{name}-{POCKET}"] for name in DIVIDED if f"{name}-{POCKET}" in pieces]
    return {name: shapely.coverage_union_all(parts) for name, parts in named.items()}


def _counts(place: DatedPlace, where: shapely.Point, ground: shapely.Geometry) -> bool:
    if place.precision == "part":
        return False
    return bool(ground.distance(where) < (NEAR_M if place.district in IN_OBLAST else 1.0))


def _cells(points: Sequence[shapely.Point], ground: shapely.Geometry) -> NDArray[np.object_]:
    """For each point the part of the plane, around *ground*, that is nearest to it."""
    frame = shapely.box(*ground.bounds).buffer(20_000.0)
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.MultiPoint(list(points)), extend_to=frame))
    _, order = shapely.STRtree(cells).query(np.array(points, dtype=object), predicate="within")
    found: NDArray[np.object_] = cells[order]
    return found
