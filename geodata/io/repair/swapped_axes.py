"""Latitude and longitude the wrong way round where both are below 90°: the names of the places tell."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from geodata.core.repair_log import Guess, Notes
from geodata.geoparsing.gazetteer import open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.io.layer_file import Handover

if TYPE_CHECKING:
    from geodata.map.ragged_arrays import Ragged

AXES, KEPT, SWAPPED = "axes", "kept", "swapped"
TOLD = "latitude and longitude looked swapped by the names of the places; they were swapped back in the whole file"
_SAMPLE, _LEAST, _NEARER = 60, 3, 0.9
_NEAR_DEG, _TIMES = 3.0, 3.0
_LONGEST_NAME = 60


def righted(handover: Handover, name: str, hints: Mapping[str, str]) -> Handover:
    """What was read, with its axes the other way round where its places' names say so, or a person does.

    Points and lines alone: an area turned over is another one. Degrees. A person's columns of coordinates are kept.
    """
    if hints.get(AXES) == SWAPPED:
        return _swapped(handover)
    if hints.get(AXES) == KEPT or (hints.get("lon") and hints.get("lat")) or not _may_be(handover.geometry):
        return handover
    if not _names_disagree(handover):
        return handover
    notes = Notes(name)
    notes.add(TOLD)
    guess = Guess(AXES, SWAPPED, doubtful=True)
    return replace(
        _swapped(handover), problems=(*handover.problems, *notes.sentences()), guesses=(*handover.guesses, guess),
        lines=(*handover.lines, *notes.lines()),
    )  # fmt: skip


def _swapped(handover: Handover) -> Handover:
    import numpy as np  # late: a reader enters its namespaces before NumPy starts threads

    turned = np.ascontiguousarray(handover.geometry.coordinates[:, ::-1])
    return replace(handover, geometry=replace(handover.geometry, coordinates=turned))


def _may_be(geometry: Ragged) -> bool:
    """Whether all is in degrees either way round, and there is enough of it to tell."""
    import numpy as np  # late: a reader enters its namespaces before NumPy starts threads

    from geodata.map.ragged_arrays import AREA

    enough = len(geometry.kinds) >= _LEAST and len(geometry.coordinates) > 0
    return enough and not bool((geometry.kinds == AREA).any()) and bool((np.abs(geometry.coordinates) <= 90).all())


def _names_disagree(handover: Handover) -> bool:
    places = _first_vertices(handover.geometry)
    texts = [values for values in handover.columns.values() if any(isinstance(value, str) for value in values)]
    return any(_tells(values[:_SAMPLE], places) for values in texts)


def _first_vertices(geometry: Ragged) -> list[tuple[float, float] | None]:
    """The first vertex of each of the first features, as x and y."""
    import numpy as np  # late: a reader enters its namespaces before NumPy starts threads

    part = np.concatenate([[0], np.cumsum(geometry.parts)])
    ring = np.concatenate([[0], np.cumsum(geometry.rings)])
    vertex = np.concatenate([[0], np.cumsum(geometry.vertices)])
    made: list[tuple[float, float] | None] = []
    for index in range(min(_SAMPLE, len(geometry.kinds))):
        if geometry.parts[index]:
            x, y = geometry.coordinates[vertex[ring[part[index]]]].tolist()
            made.append((x, y))
        else:
            made.append(None)
    return made


def _tells(names: list[object], places: list[tuple[float, float] | None]) -> bool:
    """Whether the places of these names lie where the features would with their axes the other way round."""
    gazetteer = open_gazetteer()
    found: dict[str, tuple[float, float]] = {}
    for name, place in zip(names, places, strict=False):
        if not isinstance(name, str) or place is None or not 0 < len(name) <= _LONGEST_NAME:
            continue
        known = gazetteer.places(fold(name))
        if known:
            x, y = place
            found[name] = (
                min(_apart(x, y, item.lon, item.lat) for item in known),
                min(_apart(y, x, item.lon, item.lat) for item in known),
            )
    if len(found) < _LEAST:
        return False
    kept, turned = (statistics.median(pair[side] for pair in found.values()) for side in (0, 1))
    nearer = sum(pair[1] < pair[0] for pair in found.values()) >= _NEARER * len(found)
    return nearer and turned < _NEAR_DEG and kept > _NEAR_DEG / _TIMES + _TIMES * turned


def _apart(lon: float, lat: float, other_lon: float, other_lat: float) -> float:
    """How far two places are from each other, in degrees, nearly."""
    across = (abs(lon - other_lon) + 180) % 360 - 180
    return math.hypot(across * math.cos(math.radians(other_lat)), lat - other_lat)
