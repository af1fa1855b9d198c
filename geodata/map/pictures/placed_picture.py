"""A picture that lies under the map: a scanned map, an aerial photograph, a GeoTIFF, and where on Earth it lies."""

from __future__ import annotations

import math
from dataclasses import field

from geodata.core.values import value

Affine = tuple[float, float, float, float, float, float]
FORMS = (".tif", ".tiff", ".png", ".jpg", ".jpeg")
LEAST_PINS = 3
USUAL_OPACITY = 0.75


@value(frozen=True)
class Pin:
    """A place that picture and map have in common: shares of the picture's width and height, and degrees."""

    x: float
    y: float
    lon: float
    lat: float


@value(frozen=True, eq=False)
class Pixels:
    """Rows of red, green, blue and alpha from the upper left, a byte each."""

    width: int
    height: int
    data: bytes = field(repr=False)

    def __repr__(self) -> str:
        """Name the size; the bytes are many."""
        return f"<Pixels {self.width} × {self.height}>"


@value(frozen=True, eq=False)
class PlacedPicture:
    """A picture in the plane of a CRS.

    ``affine`` (a, b, c, d, e, f) leads from shares of its width and height, x and y from the upper left corner, to the
    plane: ``a * x + b * y + c`` and ``d * x + e * y + f``. Where it was pinned by hand it follows from the ``pins``,
    and ``error_m`` says how far they lie from where it puts them, as a root mean square in metres of the ground.
    ``encoded`` is the PNG or JPEG that a story keeps, ``digest`` that of its bytes.
    """

    pixels: Pixels
    crs: str
    affine: Affine
    encoded: bytes = field(repr=False)
    digest: str
    ending: str = ".png"
    pins: tuple[Pin, ...] = ()
    error_m: float = 0.0
    credit: str = ""
    date: str = ""

    @property
    def width_m(self) -> float:
        """How wide it is in the plane of its CRS."""
        return math.hypot(self.affine[0], self.affine[3])
