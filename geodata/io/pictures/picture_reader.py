"""Pictures for under the map: read in the confined process, placed by what they or the files beside them say."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from geodata.core.errors import DataError
from geodata.core.libraries import load_library
from geodata.core.reader_limits import bytes_up_to
from geodata.gate.confined_process import LimitError
from geodata.gate.foreign_files import Foreign, answer_of
from geodata.io.pictures.geotiff import affine_of_world_file
from geodata.io.reader_errors import ASK_FOR_CRS, MissingCrsError
from geodata.map.pictures.placed_picture import FORMS, Affine, Pixels, PlacedPicture

READER = "geodata.io.pictures.picture_pixels:read_picture"
# A world file has the first and last letter of the picture's ending and a w, or the whole ending and a w, or "wld".
WORLD_ENDINGS = {
    ".tif": (".tfw", ".tifw", ".wld"), ".tiff": (".tfw", ".tiffw", ".wld"), ".png": (".pgw", ".pngw", ".wld"),
    ".jpg": (".jgw", ".jpgw", ".wld"), ".jpeg": (".jgw", ".jpegw", ".jpgw", ".wld"),
}  # fmt: skip
SIDE_ENDINGS = (*dict.fromkeys(ending for endings in WORLD_ENDINGS.values() for ending in endings), ".prj")
MOST_BESIDE_BYTES, MOST_SIDE_PX = 20_000, 200_000
UNPLACED: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
_CODE = re.compile(r"EPSG:\d{1,6}")


class UnplacedError(DataError):
    """The picture does not say where it lies: it must be pinned. ``picture`` is what was read of it."""

    picture: PlacedPicture


def is_picture(path: Path) -> bool:
    """Whether a file is read as a picture, by its name."""
    return path.suffix.lower() in FORMS


def read_picture(path: str | Path, crs: str = "", going_on: Callable[[], bool] = lambda: True) -> PlacedPicture:
    """A picture file where its tags, or a world file beside it, say that it lies.

    Raises `UnplacedError` with the picture when nothing says so, `MissingCrsError` when they name no CRS that is known
    and none is given, DataError for what is no picture.
    """
    path = Path(path)
    world = _beside(path, WORLD_ENDINGS.get(path.suffix.lower(), ()))
    options = {"is_placed": "yes"} if world is not None else {}
    picture, head = _read(Foreign(path, path.name, options), path, going_on)
    width, height = head["full"]
    affine = _affine_in(head["affine"], path.name)
    known = crs or str(head["crs"])
    if affine is None and world is not None:
        affine = affine_of_world_file(_text_of(world), world.name)
        known = crs or _crs_beside(path)
    if affine is None:
        raise _unplaced(picture, path.name)
    a, b, c, d, e, f = affine
    affine = (a * width, b * height, c, d * width, e * height, f)
    known = known or ("EPSG:4326" if _looks_like_degrees(affine) else "")
    if not known:
        raise MissingCrsError("the picture names no CRS that is known", file=path.name, allowed=ASK_FOR_CRS)
    from geodata.map.pictures.picture_warp import refuse_misplaced  # late: NumPy

    refuse_misplaced(known, affine, path.name)
    return replace(picture, crs=known, affine=affine)


def stored_picture(data: bytes, name: str) -> PlacedPicture:
    """A picture that a story keeps, yet without a place. Raises DataError."""
    return _read(Foreign(data, name, {"keep": "yes", "is_placed": "yes"}), Path(name), lambda: True)[0]


def _read(file: Foreign, path: Path, going_on: Callable[[], bool]) -> tuple[PlacedPicture, dict[str, Any]]:
    answer = answer_of(READER, file, going_on)
    head, pixels, encoded = _parted(answer, path.name)
    ending = head["ending"] or path.suffix.lower()
    if not encoded:
        encoded = file.source if isinstance(file.source, bytes) else bytes_up_to(path, 1 << 30, path.name)
    digest = hashlib.sha256(encoded).hexdigest()
    return PlacedPicture(pixels, "", UNPLACED, encoded, digest, ending), head


def _parted(answer: bytes, name: str) -> tuple[dict[str, Any], Pixels, bytes]:
    """The parts of what the confined process answered, which is judged like any file."""
    line, _, rest = answer.partition(b"\n")
    try:
        head = json.loads(line)
        width, height = (int(side) for side in head["size"])
        head["full"] = [int(side) for side in head["full"]]
        head["ending"] = head["ending"] if head["ending"] in FORMS else ""
        sides = (width, height, *head["full"])
        count = 4 * width * height
        if len(sides) != 4 or not all(0 < side <= MOST_SIDE_PX for side in sides) or len(rest) < count:
            raise ValueError
    except (ValueError, TypeError, KeyError) as error:
        raise LimitError("cannot be read", file=name, found="an answer that is none") from error
    return head, Pixels(width, height, rest[:count]), rest[count:]


def _affine_in(numbers: Any, name: str) -> Affine | None:
    if not numbers:
        return None
    try:
        a, b, c, d, e, f = (float(number) for number in numbers)
    except (TypeError, ValueError) as error:
        raise LimitError("cannot be read", file=name, found="an answer that is none") from error
    return (a, b, c, d, e, f) if all(map(math.isfinite, (a, b, c, d, e, f))) else None


def _unplaced(picture: PlacedPicture, name: str) -> UnplacedError:
    error = UnplacedError("the picture does not say where it lies", file=name,
                          allowed="a world file beside it, or pins set by hand")  # fmt: skip
    error.picture = picture
    return error


def _beside(path: Path, endings: tuple[str, ...]) -> Path | None:
    """A file beside another, of the same name with one of the endings, in small letters or capitals."""
    found = (path.with_suffix(form) for ending in endings for form in (ending, ending.upper()))
    return next((file for file in found if file.is_file()), None)


def _text_of(path: Path) -> str:
    data = bytes_up_to(path, MOST_BESIDE_BYTES, path.name)
    return data.decode("latin-1")


def _crs_beside(path: Path) -> str:
    """The CRS of a .prj file; "" where there is none, or none that is understood."""
    beside = _beside(path, (".prj",))
    if beside is None:
        return ""
    load_library("pyproj")
    import pyproj  # late: start-up time

    from geodata.view.projection import names_a_file

    text = _text_of(beside)
    if names_a_file(text):
        return ""
    pyproj.network.set_network_enabled(active=False)  # type: ignore[attr-defined]
    try:
        crs = pyproj.CRS.from_wkt(text)
    except pyproj.exceptions.CRSError:
        return ""
    code = crs.to_authority(min_confidence=70)
    return f"{code[0]}:{code[1]}" if code else str(crs.to_wkt())


def _looks_like_degrees(affine: Affine) -> bool:
    a, b, c, d, e, f = affine
    across = (c, c + a, c + b, c + a + b)
    along = (f, f + d, f + e, f + d + e)
    return max(map(abs, across)) <= 180.5 and max(map(abs, along)) <= 90.5
