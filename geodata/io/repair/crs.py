"""Conversion of a file's CRS to longitude and latitude; a missing CRS is assumed where obvious, else requested."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import shapely

from geodata.core.errors import DataError
from geodata.core.libraries import load_library
from geodata.core.phrase import Phrase
from geodata.core.repair_log import Notes
from geodata.io.reader_errors import ASK_FOR_CRS, MissingCrsError
from geodata.view.projection import names_a_file

_DEGREES = re.compile(r"(OGC:CRS84|EPSG:4326|urn:ogc:def:crs:(OGC:[\d.]*:CRS84|EPSG:[\d.]*:4326))", re.IGNORECASE)
# What guesses are about: the CRS that the file or a person says, and the one that was assumed.
CRS, CRS_ASSUMED, DEGREES = "crs", "crs assumed", "EPSG:4326"
MAX_CRS_CHARACTERS = 50_000


def to_degrees(geometries: np.ndarray, found: str, given: str, notes: Notes) -> np.ndarray:
    """Geometries in longitude and latitude (WGS84). *found* is the file's CRS, *given* what the user says.

    Raises `MissingCrsError` when neither says enough and the coordinates are not degrees.
    """
    if given:
        if found and not _DEGREES.fullmatch(found):
            notes.add(Phrase("the selected CRS ({given}) was used instead of the file's own", given=given))
        notes.guess(CRS, given)
        return _transformed(geometries, _crs(given, notes.file, given=True))
    if found and not _DEGREES.fullmatch(found):
        crs = _crs(found, notes.file, given=False)
        if crs is not None:
            code = crs.to_epsg()
            notes.guess(CRS, f"EPSG:{code}" if code else crs.name[:80])
            return _transformed(geometries, crs)
        found = ""
    example = _beyond_degrees(geometries, found_none=not found)
    if example is not None:
        raise MissingCrsError(
            "the CRS is missing" if not found else "the coordinates are not longitude and latitude",
            file=notes.file,
            found=Phrase(
                "coordinates such as {example}, {example2}", example=f"{example[0]:,.0f}", example2=f"{example[1]:,.0f}"
            ),
            allowed=ASK_FOR_CRS,
        )
    notes.guess(CRS if found else CRS_ASSUMED, DEGREES)
    if not found:
        notes.add(
            "the CRS is missing; the coordinates look like degrees, so longitude and latitude (WGS84) were assumed"
        )
    return geometries


def _beyond_degrees(geometries: np.ndarray, *, found_none: bool) -> tuple[float, float] | None:
    """A typical vertex when most of them cannot be degrees, or None."""
    xy = shapely.get_coordinates(geometries)
    xy = xy[np.isfinite(xy).all(axis=1)]
    if not len(xy):
        return None
    beyond = (np.abs(xy[:, 0]) > 360) | (np.abs(xy[:, 1]) > 180)
    if beyond.sum() * 2 <= len(xy):
        if not found_none:
            return None
        beyond = (np.abs(xy) > 90).all(axis=1)  # neither way round are they degrees
        if beyond.sum() * 50 <= len(xy):  # a slip in a few of them
            return None
    first = xy[np.flatnonzero(beyond)[0]]
    return float(first[0]), float(first[1])


def _crs(text: str, file: str, *, given: bool) -> Any:
    """The CRS of a text; None when it is one that cannot be tied to the Earth."""
    load_library("pyproj")
    import pyproj  # late: most files are in degrees

    if len(text) > MAX_CRS_CHARACTERS or names_a_file(text):
        raise MissingCrsError(
            "CRS refused", file=file, found="a definition that names other files", allowed=ASK_FOR_CRS
        )
    try:
        crs = pyproj.CRS.from_user_input(text)
    except pyproj.exceptions.ProjError as error:
        kind: type[DataError] = DataError if given else MissingCrsError
        raise kind("unknown CRS", file=file, found=repr(" ".join(text.split())[:80]), allowed=ASK_FOR_CRS) from error
    earthly = crs.is_geographic or crs.is_projected or crs.is_geocentric or (crs.is_bound or crs.is_compound)
    if not earthly and given:
        raise DataError("unknown CRS", file=file, found=repr(crs.name), allowed=ASK_FOR_CRS)
    return crs if earthly else None


def _transformed(geometries: np.ndarray, crs: Any) -> np.ndarray:
    load_library("pyproj")
    import pyproj

    if crs.equals(pyproj.CRS("OGC:CRS84"), ignore_axis_order=True):
        return geometries
    try:
        transformer = pyproj.Transformer.from_crs(crs, "OGC:CRS84", always_xy=True)
    except pyproj.exceptions.ProjError as error:
        raise MissingCrsError("unknown CRS", found=repr(crs.name), allowed=ASK_FOR_CRS) from error

    def degrees(xy: np.ndarray) -> np.ndarray:
        lon, lat = transformer.transform(xy[:, 0], xy[:, 1])
        return np.column_stack([lon, lat])

    return np.asarray(shapely.transform(geometries, degrees))
