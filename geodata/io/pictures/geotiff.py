"""Where a TIFF says that it lies: tiepoints, pixel scale or matrix, and the code of its CRS (GeoTIFF 1.1, OGC 19-008).

Positions count from the upper left corner of the upper left pixel, columns to the right and rows down.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from geodata.core.errors import DataError

PIXEL_SCALE, TIEPOINTS, MATRIX, KEYS, NO_DATA = 33550, 33922, 34264, 34735, 42113
_GEOGRAPHIC, _PROJECTED, _RASTER_TYPE = 2048, 3072, 1025
_POINT = 2
_USER_DEFINED = 32767
# In the GeoKeyDirectory a key is said by four numbers; a location of 0 means that the last is the value itself.
_HERE, _KEY_SHORTS, _MOST_KEYS = 0, 4, 500

Affine = tuple[float, float, float, float, float, float]


def crs_of(tags: Mapping[int, Any]) -> str:
    """The EPSG code of the CRS that the keys name; "" for none and for one that they define themselves.

    >>> crs_of({34735: (1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32638)})
    'EPSG:32638'
    """
    keys = _keys(tags)
    for key in (_PROJECTED, _GEOGRAPHIC):
        code = keys.get(key, 0)
        if code == _USER_DEFINED:
            return ""
        if code > 0:
            return f"EPSG:{code}"
    return ""


def affine_of(tags: Mapping[int, Any], file: str = "") -> Affine | None:
    """The map from columns and rows to the plane, as (a, b, c, d, e, f); None where the tags say nothing of it.

    >>> affine_of({33550: (10.0, 10.0, 0.0), 33922: (0, 0, 0, 500000.0, 4500000.0, 0)})
    (10.0, 0.0, 500000.0, 0.0, -10.0, 4500000.0)
    """
    half = 0.5 if _keys(tags).get(_RASTER_TYPE) == _POINT else 0.0
    matrix, scale, ties = (_numbers(tags, key) for key in (MATRIX, PIXEL_SCALE, TIEPOINTS))
    if len(matrix) >= 8:
        made = (matrix[0], matrix[1], matrix[3], matrix[4], matrix[5], matrix[7])
    elif len(scale) >= 2 and len(ties) >= 6:
        across, down = scale[0], -scale[1]
        made = (across, 0.0, ties[3] - ties[0] * across, 0.0, down, ties[4] - ties[1] * down)
    elif len(ties) >= 18:
        made = _fitted([ties[at : at + 6] for at in range(0, len(ties) - 5, 6)], file)
    else:
        return None
    a, b, c, d, e, f = made
    return (a, b, c - half * (a + b), d, e, f - half * (d + e))


def affine_of_world_file(text: str, file: str) -> Affine:
    """The map that the six lines of a world file give; they count from the middle of the upper left pixel.

    >>> affine_of_world_file("10 0 0 -10 500005 4499995", "a.tfw")
    (10.0, 0.0, 500000.0, 0.0, -10.0, 4500000.0)
    """
    words = text.replace(",", ".").split()
    try:
        a, d, b, e, c, f = map(float, words)
    except ValueError:
        raise DataError("not a world file", file=file, found=" ".join(words)[:80], allowed="six numbers") from None
    return (a, b, c - (a + b) / 2, d, e, f - (d + e) / 2)


def _keys(tags: Mapping[int, Any]) -> dict[int, int]:
    """The keys whose values are numbers in the directory itself."""
    numbers = [int(number) for number in _numbers(tags, KEYS)[: _KEY_SHORTS * (_MOST_KEYS + 1)]]
    rows = (numbers[at : at + _KEY_SHORTS] for at in range(_KEY_SHORTS, len(numbers) - _KEY_SHORTS + 1, _KEY_SHORTS))
    return {key: value for key, location, _count, value in rows if location == _HERE}


def _numbers(tags: Mapping[int, Any], tag: int) -> tuple[float, ...]:
    found = tags.get(tag, ())
    found = found if isinstance(found, Sequence) and not isinstance(found, str | bytes) else (found,)
    numbers = tuple(float(number) for number in found)
    return numbers if all(map(math.isfinite, numbers)) else ()


def _fitted(ties: Sequence[Sequence[float]], file: str) -> Affine:
    """The affine map nearest to three tiepoints or more."""
    import numpy as np  # late: few files have more than one tiepoint

    known = np.array([(tie[0], tie[1], 1.0) for tie in ties])
    if np.linalg.matrix_rank(known) < 3:
        raise DataError("its tiepoints lie on one line", file=file, found=f"{len(ties)} tiepoints")
    made, *_rest = np.linalg.lstsq(known, np.array([tie[3:5] for tie in ties]), rcond=None)
    (a, d), (b, e), (c, f) = made.tolist()
    return (a, b, c, d, e, f)
