"""Panels: small multiples of one view, each of another day, another partner or other ground, side by side.

Panels are part of a view, so a step, an export and a lesson show them alike. Readers who move the map or the date ask
for one map again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from geodata.core.values import value
from geodata.view.camera import Camera

LEAST_PANELS, MOST_PANELS = 2, 6
KEYS = {"title", "date", "lens", "camera", "bounds", "layers", "only", "numbers"}


@value(frozen=True)
class PanelMap:
    """What one panel shows otherwise than its view: None and "" leave the view's own day, partner and ground.

    ``layers`` are those that it shows besides the base map, of all; ``only`` what it shows of them (`View.only`); ()
    leaves the view's own. ``numbers`` are the callouts that it marks, (0,) for none and () for all.
    """

    title: str = ""
    date: dt.date | None = None
    lens: str = ""
    camera: Camera | None = None
    layers: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


def panel_row(panel: PanelMap) -> dict[str, Any]:
    """A table of plain values that `panels_from` reads."""
    row: dict[str, Any] = {"title": panel.title} if panel.title else {}
    if panel.date is not None:
        row["date"] = panel.date.isoformat()
    if panel.lens:
        row["lens"] = panel.lens
    if panel.layers:
        row["layers"] = list(panel.layers)
    if panel.only:
        row["only"] = list(panel.only)
    if panel.numbers:
        row["numbers"] = list(panel.numbers)
    if panel.camera is not None:
        camera = panel.camera
        row["camera"] = [camera.lon_deg, camera.lat_deg, camera.width_km, camera.height_km]
    return row


def panels_from(
    rows: Any, camera_of: Callable[[Mapping[str, Any]], Camera], lenses: tuple[str, ...] | None = None
) -> tuple[PanelMap, ...]:
    """The panels of a list of tables whose ground *camera_of* reads; raises TypeError or ValueError."""
    if not isinstance(rows, (list, tuple)) or not all(isinstance(row, Mapping) for row in rows):
        raise TypeError("panels are a list of tables")
    if rows and not LEAST_PANELS <= len(rows) <= MOST_PANELS:
        raise ValueError(f"{len(rows)} panels: {LEAST_PANELS} to {MOST_PANELS}")
    return tuple(_panel_from(row, camera_of, lenses) for row in rows)


def _panel_from(
    row: Mapping[str, Any], camera_of: Callable[[Mapping[str, Any]], Camera], lenses: tuple[str, ...] | None
) -> PanelMap:
    unknown = set(row) - KEYS
    if unknown:
        raise ValueError(f"unknown key {', '.join(sorted(unknown))}")
    lens = str(row.get("lens", ""))
    if lens and lenses is not None and lens not in lenses:
        raise ValueError(f"lens {lens!r}: {', '.join(lenses)}")
    day = dt.date.fromisoformat(str(row["date"])) if row.get("date") else None
    lists = [row.get(key, ()) for key in ("layers", "only", "numbers")]
    if not all(isinstance(found, (list, tuple)) for found in lists):
        raise TypeError("layers, only and numbers of a panel are lists")
    camera = camera_of(row) if "camera" in row or "bounds" in row else None
    layers, only, numbers = lists
    return PanelMap(
        str(row.get("title", "")), day, lens, camera, tuple(map(str, layers)), tuple(map(str, only)),
        tuple(map(int, numbers)),
    )  # fmt: skip
