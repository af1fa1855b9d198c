"""Positions as soldiers, surveyors and rescuers write them: MGRS (38TMK 59432 47898) and UTM (38T 459432 4447898)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from geodata.core.libraries import load_library
from geodata.core.phrase import Phrase

GRID_NAMES = ("mgrs", "usng", "utm", "grid", "grid_ref", "grid_reference", "gridref", "military_grid",
              "mgrs_coordinates")  # fmt: skip
ZONE_NAMES = ("utm_zone", "zone", "utmzone", "zone_utm", "fuseau", "зона")
READ = Phrase("grid references (UTM or MGRS) were turned into longitude and latitude")
_BAND = r"(\d{1,2})\s*([C-HJ-NP-X])"
_MGRS = re.compile(_BAND + r"\s*([A-HJ-NP-Z])([A-HJ-NP-V])\s*(?:(\d{1,5})\s+(\d{1,5})|(\d{2,10}))?", re.IGNORECASE)
_UTM = re.compile(
    _BAND + r"\s*[ ,;]\s*(\d{6}(?:\.\d+)?)\s*(?:m?E)?\s*[ ,;]\s*(\d{1,7}(?:\.\d+)?)\s*(?:m?N)?", re.IGNORECASE
)
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_COLUMNS = {1: "ABCDEFGH", 2: "JKLMNPQR", 0: "STUVWXYZ"}
# The least northing of each band, in metres: the letters of rows come again every 2,000 kilometres.
_LEAST_NORTHING = dict(zip("CDEFGHJKLMNPQRSTUVWX", (
    1_100_000, 2_000_000, 2_800_000, 3_700_000, 4_600_000, 5_500_000, 6_400_000, 7_300_000, 8_200_000, 9_100_000,
    0, 800_000, 1_700_000, 2_600_000, 3_500_000, 4_400_000, 5_300_000, 6_200_000, 7_000_000, 7_900_000,
), strict=True))  # fmt: skip


def are_grid_references(texts: Iterable[str], share: float = 1.0) -> bool:
    """Whether at least a *share* of some texts that are not empty are grid references."""
    known = [text.strip() for text in texts if text.strip()]
    fitting = sum(bool(_MGRS.fullmatch(text) or _UTM.fullmatch(text)) for text in known)
    return bool(known) and fitting >= share * len(known)


def position_of_grid(text: str) -> tuple[float, float] | None:
    """Longitude and latitude in degrees of an MGRS or UTM text, None when it is neither.

    >>> [round(value, 3) for value in position_of_grid("38TMK 59432 47898")]
    [44.523, 40.18]
    """
    text = text.strip()
    utm, mgrs = _UTM.fullmatch(text), _MGRS.fullmatch(text)
    if utm:
        zone, letter, easting, northing = utm.groups()
        return position_of_utm(int(zone), letter, float(easting), float(northing))
    return _of_mgrs(mgrs) if mgrs else None


def position_of_utm(zone: int, letter: str, easting: float, northing: float) -> tuple[float, float] | None:
    """Longitude and latitude in degrees of an easting and northing in metres, in a zone with its band or hemisphere.

    The letter S alone may be the band around 36° north or the south: the northing tells.
    """
    letter = letter.upper()
    in_band_s = letter == "S" and 3_400_000 <= northing <= 4_500_000
    is_north = letter >= "N" and (letter != "S" or in_band_s)
    if not 1 <= zone <= 60:
        return None
    lon, lat = _transformer(zone, is_north).transform(easting, northing)
    return (float(lon), float(lat)) if abs(lon) <= 360 and abs(lat) <= 90 else None


def _of_mgrs(match: re.Match[str]) -> tuple[float, float] | None:
    zone, band = int(match[1]), match[2].upper()
    column = _COLUMNS[zone % 3].find(match[3].upper())
    row = _ROWS.find(match[4].upper())
    digits = (match[5] or "", match[6] or "") if match[5] else _halves(match[7] or "")
    if column < 0 or len(digits[0]) != len(digits[1]):
        return None
    size = 10 ** (5 - len(digits[0]))  # metres of the square; its middle is meant
    easting, northing = (int(part or 0) * size + (size / 2 if size > 1 else 0) for part in digits)
    easting += (column + 1) * 100_000
    northing += ((row - (5 if zone % 2 == 0 else 0)) % 20) * 100_000
    while northing < _LEAST_NORTHING[band]:
        northing += 2_000_000
    return position_of_utm(zone, "N" if band >= "N" else "M", easting, northing)


def _halves(digits: str) -> tuple[str, str]:
    middle = len(digits) // 2
    return digits[:middle], digits[middle:]


@lru_cache(maxsize=120)
def _transformer(zone: int, is_north: bool) -> Any:
    load_library("pyproj")
    import pyproj  # late: few files have such columns

    return pyproj.Transformer.from_crs(f"EPSG:{(32600 if is_north else 32700) + zone}", "OGC:CRS84", always_xy=True)
