"""The tours of KML (``gx:Tour``): each flight to a view is a stop; sounds, waits and moving things are not."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from geodata.core.repair_log import Notes
from geodata.io.formats.xml_tree import Element
from geodata.io.repair.number_format import number_in
from geodata.io.tour_stops import ImportedStop, stop_at

PARTS_LOST = "sounds and moving things of a tour were left out"
NEAR_DEG = 0.02  # a stop is called after a place so near to it
_SEEN = 2 * math.tan(math.radians(30.0))  # the width of what is seen, in distances of the eye
_LOST = ("AnimatedUpdate", "SoundCue", "TourControl")
Spot = tuple[Mapping[str, Any], Any]


def stops_of_tour(tour: Element, spots: Sequence[Spot], notes: Notes) -> Iterator[ImportedStop]:
    """The stops of a tour; *spots* are the document's points with their properties, for names and texts."""
    title, playlist = tour.text_of("name"), tour.child("Playlist")
    parts = playlist.children if playlist is not None else []
    if any(part.name in _LOST for part in parts):
        notes.add(PARTS_LOST, "line", tour.line, title)
    flights = [part for part in parts if part.name == "FlyTo"]
    for number, flight in enumerate(flights, 1):
        eye = flight.child("LookAt", "Camera")
        stop = _stop(eye, f"{title or 'Tour'} {number}" if len(flights) > 1 else title or "Tour") if eye else None
        if stop is not None:
            yield _called(stop, spots)


def _stop(eye: Element, title: str) -> ImportedStop | None:
    range_m = number_in(eye.text_of("range") or eye.text_of("altitude")) or 0.0
    stamp, span = eye.child("TimeStamp"), eye.child("TimeSpan")
    date = stamp.text_of("when") if stamp is not None else span.text_of("end", "begin") if span is not None else ""
    return stop_at(title, eye.text_of("longitude"), eye.text_of("latitude"), _SEEN * range_m / 1000, date=date[:10])


def _called(stop: ImportedStop, spots: Iterable[Spot]) -> ImportedStop:
    """The stop with the name and the text of the place that it shows."""
    assert stop.lon_deg is not None
    assert stop.lat_deg is not None
    near = [(math.hypot(shape.x - stop.lon_deg, shape.y - stop.lat_deg), row) for row, shape in spots]
    away, row = min(near, key=lambda item: item[0], default=(math.inf, {}))
    if away > NEAR_DEG or not row.get("name"):
        return stop
    return ImportedStop(
        str(row["name"]), stop.lon_deg, stop.lat_deg, stop.width_km, str(row.get("summary") or ""), stop.date
    )
