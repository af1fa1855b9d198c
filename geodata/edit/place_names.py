"""Places offered while their name is typed: those that the article names first, then those of the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.story.recognised_places import BY_HAND, Candidate
from geodata.story.story import Story

LEAST_LETTERS, MOST_OFFERED = 2, 12
_COORDINATES = re.compile(r"\s*([-−]?\d{1,2}(?:\.\d+)?)°?\s*[,;\s]\s*([-−]?\d{1,3}(?:\.\d+)?)°?\s*")


def places_like(story: Story, text: str, most: int = MOST_OFFERED) -> list[Candidate]:
    """What a text that is being typed may mean: coordinates, found places, places of the gazetteer; each once."""
    spot = spot_of(text)
    if spot is not None:
        return [spot]
    wanted = fold(text)
    if len(wanted) < LEAST_LETTERS:
        return []
    offered = {(place.name, place.country, place.kind): place for place in _found(story, wanted)}
    for place in open_gazetteer().starting(wanted, most):
        named = Candidate(place.name, place.lat, place.lon, place.country, place.kind)
        offered.setdefault((named.name, named.country, named.kind), named)
    return list(offered.values())[:most]


def spot_of(text: str) -> Candidate | None:
    """A point given as latitude and longitude in degrees; None for any other text.

    >>> spot_of("41.7, 44.8")
    Candidate(name='41.7, 44.8', lat=41.7, lon=44.8, country='', kind='by hand', score=0.0)
    """
    match = _COORDINATES.fullmatch(text)
    if match is None:
        return None
    lat, lon = (float(part.replace("−", "-")) for part in match.groups())
    return Candidate(f"{lat:g}, {lon:g}", lat, lon, "", BY_HAND) if abs(lat) <= 90 and abs(lon) <= 180 else None


def place_in(story: Story, start: int, end: int) -> Candidate | None:
    """The first place that was found in ``text[start:end]`` of the article."""
    inside = (item for item in story.findings if start <= item.start and item.end <= end)
    return next((item.place for item in inside if item.place is not None and item.role == "place"), None)


def _found(story: Story, wanted: str) -> Iterator[Candidate]:
    for finding in story.findings:
        place = finding.place
        if place is not None and any(fold(name).startswith(wanted) for name in (place.name, finding.quote)):
            yield replace(place, score=0.0)
