"""Walking through the items of a chart with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mapviewer.charts.chart_sheet import Area

ASIDE = 2.5


def beside(boxes: Sequence[Area], current: str, dx: int, dy: int) -> str:
    """The item nearest to the current one in a direction: itself when there is none, the first at the beginning."""
    here = next((box for box in boxes if box.id == current), None)
    if here is None:
        return boxes[0].id
    x, y = _middle(here)

    def cost(box: Area) -> float:
        bx, by = _middle(box)
        ahead, aside = (bx - x) * dx + (by - y) * dy, abs((bx - x) * dy) + abs((by - y) * dx)
        return ahead + ASIDE * aside if ahead > 2 else float("inf")

    best = min(boxes, key=cost)
    return best.id if cost(best) < float("inf") else current


def _middle(box: Area) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2
