"""Ranges, deserts, plains, islands and seas of the world: their names, and the axis that each name is set along."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from geodata.core.values import value
from geodata.map.names import Names

TABLE = Path(__file__).parents[1] / "data" / "named_areas.tsv"
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
