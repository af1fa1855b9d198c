"""Pictures under the map as a story keeps them: their row of ``[[layers]]`` and their file."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import bytes_up_to
from geodata.io.pictures.picture_reader import is_picture, stored_picture
from geodata.map.pictures.picture_warp import pinned, refuse_misplaced
from geodata.map.pictures.placed_picture import LEAST_PINS, Affine, Pin, PlacedPicture
from geodata.story.layer import Layer
from geodata.story_format.row_fields import text_in
from geodata.story_format.story_files import StoryFiles

FILE = "story.toml"
MOST_BYTES, MOST_PINS, MOST_LETTERS = 100_000_000, 200, 2_000
PLACES = 6  # decimals of a share of the picture: less than a pixel


def layer_with_picture(layer: Layer, row: Mapping[str, Any], files: StoryFiles, place: str) -> Layer:
    """A layer with the picture of its row. Raises DataError for a wrong row; an unreadable file is one of its problems.

    Such a layer stays in the list, and its file is saved as it is.
    """
    name = text_in(row, "file", file=FILE, place=place)
    path = files.path_of(name)
    kept = replace(layer, file=name, digest=files.digest_of(name))
    if not is_picture(path):
        raise DataError("not a picture that can be shown", file=FILE, place=place, found=repr(name),
                        allowed="PNG, JPEG or TIFF")  # fmt: skip
    crs = text_in(row, "crs", file=FILE, place=place)
    pins = tuple(_pins_in(row, place))
    affine = _affine_in(row, place) if not pins else None
    try:
        found, error_m = (affine, 0.0) if affine else pinned([(pin.x, pin.y, pin.lon, pin.lat) for pin in pins], crs)
        refuse_misplaced(crs, found)
    except DataError as error:
        raise DataError(error.problem, file=FILE, place=place, found=error.found, allowed=error.allowed) from error
    try:
        read = stored_picture(bytes_up_to(path, MOST_BYTES, name), name)
    except DataError as error:
        return replace(kept, problems=(error.message,))
    credit, date = (str(row.get(key, ""))[:MOST_LETTERS] for key in ("credit", "date"))
    picture = replace(read, crs=crs, affine=found, pins=pins, error_m=error_m, credit=credit, date=date)
    return replace(kept, picture=picture)


def picture_row(picture: PlacedPicture) -> dict[str, Any]:
    """The fields of a layer's row that its picture adds."""
    row: dict[str, Any] = {"crs": picture.crs}
    if picture.pins:
        row["pins"] = [
            {"x": round(pin.x, PLACES), "y": round(pin.y, PLACES), "lon": pin.lon, "lat": pin.lat}
            for pin in picture.pins
        ]
    else:
        row["affine"] = list(picture.affine)
    return row | {key: text for key, text in (("credit", picture.credit), ("date", picture.date)) if text}


def _pins_in(row: Mapping[str, Any], place: str) -> list[Pin]:
    rows = row.get("pins", [])
    try:
        pins = [Pin(*(float(item[key]) for key in ("x", "y", "lon", "lat"))) for item in rows]
        good = all(
            math.isfinite(pin.x + pin.y + pin.lon) and abs(pin.lat) <= 90 and abs(pin.lon) <= 540 for pin in pins
        )
    except (TypeError, KeyError, ValueError, OverflowError):
        good = False
    if not good or len(rows) > MOST_PINS or 0 < len(rows) < LEAST_PINS:
        raise DataError("invalid pins", file=FILE, place=Phrase("{place}, pins", place=place), found=repr(rows)[:80],
                        allowed="at least three")  # fmt: skip
    return pins


def _affine_in(row: Mapping[str, Any], place: str) -> Affine:
    numbers = row.get("affine")
    try:
        a, b, c, d, e, f = (float(number) for number in numbers or ())
    except (TypeError, ValueError, OverflowError):
        raise DataError("neither pins nor a position", file=FILE, place=Phrase("{place}, affine", place=place),
                        found=repr(numbers)[:80], allowed="six numbers") from None  # fmt: skip
    return (a, b, c, d, e, f)
