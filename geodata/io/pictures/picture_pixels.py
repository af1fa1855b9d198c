"""From the bytes of a PNG, JPEG or TIFF to pixels and where they lie, in the confined process (`geodata.gate`).

The answer is a line of JSON, then the pixels, then the picture encoded anew where a story cannot keep it as it is.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.io.pictures.geotiff import NO_DATA, affine_of, crs_of

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "TIFF")
MOST_PIXELS, KEPT_PIXELS = 200_000_000, 7_500_000  # in the file, and of those that are kept
KEPT_BYTES = 8_000_000  # a picture no larger stays in a story as it is
_DEEP = ("I", "F", "I;16", "I;16B", "I;16L", "I;16N")
_JPEG_QUALITY = 88
ORIENTATION = 0x0112  # of EXIF


def prepare(_name: str, _options: Mapping[str, str]) -> None:
    """Import what reads pictures, before the process is confined and its work is counted."""
    import numpy
    from PIL import Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin

    assert all((numpy, Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin))


def read_picture(data: bytes, name: str, options: Mapping[str, str]) -> bytes:
    """The answer for a picture; raises DataError. With ``keep`` among the options nothing is encoded anew."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # judged below, with a sentence of its own
    try:
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise DataError("not a picture that can be shown", file=name, allowed="PNG, JPEG or TIFF") from error
    full, form = picture.size, picture.format
    if full[0] * full[1] > MOST_PIXELS:
        raise DataError("too large", file=name, found=f"{full[0]} × {full[1]}",
                        allowed=Phrase("up to {most} pixels", most=f"{MOST_PIXELS:,}"))  # fmt: skip
    head: dict[str, Any] = {"crs": "", "affine": [], "ending": "", "full": list(full)}
    if form == "TIFF":
        tags = dict(picture.tag_v2)  # type: ignore[attr-defined]
        made = affine_of(tags, name)
        head["crs"], head["affine"] = crs_of(tags) if made else "", list(made or ())
    try:
        shown = _coloured(_shrunk(picture), picture)
    except OSError as error:
        raise DataError("damaged, or not what its name says", file=name, found=str(error)[:100]) from error
    turned = 1 if head["affine"] or options.get("is_placed") else int(picture.getexif().get(ORIENTATION, 1) or 1)
    if turned in range(2, 9):
        shown, full = _upright(shown, turned), full[::-1] if turned >= 5 else full
        head["full"] = list(full)
    head["size"] = list(shown.size)
    encoded = b""
    as_it_is = form in ("PNG", "JPEG") and len(data) <= KEPT_BYTES and shown.size == full and turned == 1
    if not (as_it_is or options.get("keep")):
        encoded, head["ending"] = _encoded(shown)
    return b"\n".join([json.dumps(head).encode(), shown.tobytes() + encoded])


def _shrunk(picture: Image) -> Image:
    """The picture in no more pixels than are kept; a JPEG is decoded small at once."""
    width, height = picture.size
    share = (KEPT_PIXELS / (width * height)) ** 0.5
    if share >= 1:
        return picture
    size = max(int(width * share), 1), max(int(height * share), 1)
    picture.draft("RGB", (width // 2 if share < 0.5 else width, height // 2 if share < 0.5 else height))
    if picture.mode in ("1", "P"):
        picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB" if picture.mode == "P" else "L")
    from PIL.Image import Resampling

    method = Resampling.NEAREST if picture.mode in _DEEP else Resampling.BOX
    return picture.resize(size, method, reducing_gap=2.0 if method is Resampling.BOX else None)


def _coloured(shown: Image, source: Image) -> Image:
    """As red, green, blue and alpha; heights and other deep values become greys, what has no value is transparent."""
    if shown.mode not in _DEEP:
        return shown.convert("RGBA")
    import numpy as np
    from PIL import Image as Pillow

    values = np.asarray(shown, dtype=np.float64)
    known = np.isfinite(values)
    tags = getattr(source, "tag_v2", {})
    nothing = _number(tags.get(NO_DATA))
    if nothing is not None:
        known &= values != nothing
    low, high = np.percentile(values[known], (1, 99)) if known.any() else (0.0, 1.0)
    grey = np.clip((np.where(known, values, low) - low) / max(high - low, 1e-9) * 255, 0, 255).astype(np.uint8)
    alpha = np.where(known, 255, 0).astype(np.uint8)
    return Pillow.fromarray(np.dstack([grey, grey, grey, alpha]), "RGBA")


def _number(text: object) -> float | None:
    try:
        return float(str(text).strip("\0 "))
    except ValueError:
        return None


def _upright(shown: Image, turned: int) -> Image:
    """A photograph as its camera was held."""
    from PIL.Image import Transpose

    ways = [Transpose.FLIP_LEFT_RIGHT, Transpose.ROTATE_180, Transpose.FLIP_TOP_BOTTOM, Transpose.TRANSPOSE,
            Transpose.ROTATE_270, Transpose.TRANSVERSE, Transpose.ROTATE_90]  # fmt: skip
    return shown.transpose(ways[turned - 2])


def _encoded(shown: Image) -> tuple[bytes, str]:
    """A JPEG, or a PNG where something is transparent."""
    file = io.BytesIO()
    alpha = shown.getchannel("A").tobytes()
    if alpha.count(255) == len(alpha):
        shown.convert("RGB").save(file, "JPEG", quality=_JPEG_QUALITY)
        return file.getvalue(), ".jpg"
    shown.save(file, "PNG", compress_level=1)
    return file.getvalue(), ".png"
