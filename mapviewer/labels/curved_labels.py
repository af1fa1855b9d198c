"""A label that stands along a curve."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mapviewer.labels.curved_text import Point, set_along
from mapviewer.labels.label_engine import Label
from mapviewer.scene.scene import Scene


def along_curve(
    scene: Scene, label: Label, curve: Sequence[Point], *, steepest_deg: float, most_turn_deg: float
) -> Label | None:
    """The label set along a curve in pixels, in its own style; None where it does not fit or would turn too much.

    No letter may be steeper than *steepest_deg*, nor may the first and the last differ by more than *most_turn_deg*.
    """
    found = set_along(label.text, label.style, curve)
    if found is None:
        return None
    curved, (left, top) = found
    turns = [letter.turn_deg for letter in curved.letters]
    if max(map(abs, turns)) > steepest_deg or max(turns) - min(turns) > most_turn_deg:
        return None
    middle = left + curved.width_px / 2, top + curved.height_px / 2
    offset = (-curved.width_px / 2, -curved.height_px / 2)
    return replace(label, anchor_m=scene.frame.to_plane(*middle), offsets=(offset,), curved=curved)
