"""The stops of a tour that a layer file brings: those of KML tours, of the slides of StoryMapJS, of a uMap's view."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from geodata.core.values import value

NARROWEST_KM, WIDEST_KM = 4.0, 20_000.0
MOST_STOPS = 200
_TILES_ACROSS = 4.0  # of 256 pixels, in a window of the usual width
_EQUATOR_KM = 40_075.0


@value(frozen=True)
class ImportedStop:
    """One stop: what it is called and says, where it is in degrees, how wide its picture is, and its date as text.

    Without a place (None) it shows all of the layer.
    """

    title: str
    lon_deg: float | None = None
    lat_deg: float | None = None
    width_km: float = 0.0
    text: str = ""
    date: str = ""

    def row(self) -> list[Any]:
        """The stop as plain values."""
        return [self.title, self.lon_deg, self.lat_deg, self.width_km, self.text, self.date]


def stop_from(row: Any) -> ImportedStop:
    """The stop of plain values; raises ValueError or TypeError for what is none."""
    title, lon, lat, width, text, date = row
    if (lon is None) != (lat is None):
        raise ValueError("half a place")
    lon_deg, lat_deg = (None, None) if lon is None else (float(lon), float(lat))
    return ImportedStop(str(title), lon_deg, lat_deg, float(width), str(text), str(date))


def stop_at(title: str, lon: Any, lat: Any, width_km: float, text: str = "", date: str = "") -> ImportedStop | None:
    """A stop at a place that a file names; None where that is no place on Earth."""
    try:
        lon_deg, lat_deg = float(lon), float(lat)
    except (TypeError, ValueError):
        return None
    if not (abs(lon_deg) <= 360 and abs(lat_deg) <= 90):
        return None
    width = min(max(width_km, NARROWEST_KM), WIDEST_KM) if math.isfinite(width_km) else WIDEST_KM
    return ImportedStop(title, (lon_deg + 180) % 360 - 180, lat_deg, round(width, 2), text, date)


def width_of_zoom(zoom: Any, lat: Any) -> float:
    """How many kilometres a window shows at a zoom level of web maps.

    >>> round(width_of_zoom(7, 40.0)), width_of_zoom("near", 40.0)
    (959, 0.0)
    """
    try:
        level, lat_deg = float(zoom), float(lat)
    except (TypeError, ValueError):
        return 0.0
    return _TILES_ACROSS * _EQUATOR_KM * math.cos(math.radians(min(abs(lat_deg), 85))) / 2 ** min(max(level, 0), 24)


def text_of_stop(table: Mapping[str, Any], key: str) -> str:
    """A text of a table; "" for what is none."""
    found = table.get(key)
    return found.strip()[:2000] if isinstance(found, str) else ""
