"""What the place finder returns: values only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PlaceCandidate:
    """One place that a name may mean: WGS84 degrees, lower-case ISO alpha-3 country or "", score 0 to 1."""

    name: str
    lat: float
    lon: float
    country: str
    kind: str
    score: float


@dataclass(frozen=True)
class Mention:
    """A place name in a text: `text[start:end] == quote`, offsets in code points.

    `name` is the gazetteer's name of the place, `kind` is country, province, county, place, water, region, mountain,
    island, continent or historical. `lat` and `lon` are None when the name is ambiguous and the text does not decide.
    `score` (0 to 1) is how sure both the finding and the placing are. `role` is "government" where a capital, an
    adjective or an institution stands for a government ("Moscow says", "Georgian officials", "the Kremlin"), "people"
    for other adjectives and peoples, "organisation" for one of states (kind "organisation", no coordinates), otherwise
    "place". `alternatives` are other places of that name, best first.
    """

    start: int
    end: int
    quote: str
    name: str
    lat: float | None
    lon: float | None
    country: str
    kind: str
    score: float
    role: str = "place"
    alternatives: tuple[PlaceCandidate, ...] = ()
