"""Inset maps: a part of the ground drawn at its own scale in a corner of the picture, and a locator.

An inset is part of a view, so a step, an export and a lesson show it alike.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from geodata.core.values import value
from geodata.view.camera import Camera

LEAST_SHARE, USUAL_SHARE, MOST_SHARE = 0.12, 0.26, 0.5
MOST_INSETS = 4


class Corner(StrEnum):
    """The corner of an inset map; AUTO chooses the emptiest one."""

    AUTO = "auto"
    TOP_LEFT = "top left"
    TOP_RIGHT = "top right"
    BOTTOM_LEFT = "bottom left"
    BOTTOM_RIGHT = "bottom right"


@value(frozen=True)
class InsetMap:
    """Ground that is drawn larger (or, for a wide one, smaller) in a corner.

    ``share`` is its width as a share of the picture's; its height follows from the camera. Of the view's layers it
    shows ``layers`` alone besides the base map; () leaves all. With a ``date`` it shows that day instead of the
    view's, such as what was before.
    """

    camera: Camera
    title: str = ""
    corner: Corner = Corner.AUTO
    share: float = USUAL_SHARE
    layers: tuple[str, ...] = ()
    date: dt.date | None = None


def inset_row(inset: InsetMap) -> dict[str, Any]:
    """A table of plain values that `inset_from` reads."""
    camera = inset.camera
    row: dict[str, Any] = {"camera": [camera.lon_deg, camera.lat_deg, camera.width_km, camera.height_km]}
    if inset.title:
        row["title"] = inset.title
    if inset.corner is not Corner.AUTO:
        row["corner"] = inset.corner.value
    if inset.share != USUAL_SHARE:
        row["share"] = inset.share
    if inset.layers:
        row["layers"] = list(inset.layers)
    if inset.date is not None:
        row["date"] = inset.date.isoformat()
    return row


def inset_from(row: Mapping[str, Any], camera_of: Callable[[Mapping[str, Any]], Camera]) -> InsetMap:
    """The inset of a table whose ground *camera_of* reads; raises TypeError or ValueError."""
    unknown = set(row) - {"camera", "bounds", "title", "corner", "share", "layers", "date"}
    if unknown:
        raise ValueError(f"unknown key {', '.join(sorted(unknown))}")
    share = float(row.get("share", USUAL_SHARE))
    if not math.isfinite(share) or not LEAST_SHARE <= share <= MOST_SHARE:
        raise ValueError(f"share {row.get('share')!r}: a number from {LEAST_SHARE} to {MOST_SHARE}")
    layers = row.get("layers", ())
    if not isinstance(layers, (list, tuple)):
        raise TypeError("layers of an inset are a list")
    corner = Corner(row.get("corner", Corner.AUTO))
    date = dt.date.fromisoformat(row["date"]) if row.get("date") else None
    return InsetMap(camera_of(row), str(row.get("title", "")), corner, share, tuple(map(str, layers)), date)


def insets_from(rows: Any, camera_of: Callable[[Mapping[str, Any]], Camera]) -> tuple[InsetMap, ...]:
    """The insets of a list of tables; raises TypeError or ValueError."""
    if not isinstance(rows, (list, tuple)) or not all(isinstance(row, Mapping) for row in rows):
        raise TypeError("insets are a list of tables")
    if len(rows) > MOST_INSETS:
        raise ValueError(f"{len(rows)} insets: {MOST_INSETS} at most")
    return tuple(inset_from(row, camera_of) for row in rows)
