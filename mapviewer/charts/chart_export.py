"""Charts as files: PNG, SVG and PDF, with title, key, provenance and the date in the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from matplotlib import rc_context

from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.charts.chart_sheet import DPI, Chart
from mapviewer.charts.matrix_chart import matrix_chart, matrix_height
from mapviewer.charts.membership_chart import memberships_chart, memberships_height
from mapviewer.charts.state_chart import steps_chart, steps_height
from mapviewer.charts.value_chart import values_chart, values_height

FORMATS = (".png", ".svg", ".pdf")
DESIGN_WIDTH_PX = 960.0
MIN_WIDTHS_PX = {"matrix": 430.0, "steps": 330.0, "memberships": 330.0, "values": 330.0}
SMALLEST_PX, LARGEST_PX = 300, 16_000


@dataclass(frozen=True)
class Drawing:
    """One of the charts, to be drawn at any size: ``height(width, unit, titled)`` and ``chart(size, unit, titled)``.

    Narrower than ``min_width`` pixels it cannot be read.
    """

    min_width: float
    height: Callable[[float, float, bool], float]
    chart: Callable[[tuple[float, float], float, bool], Chart]


def drawing_of(kind: str, story: Story, view: View, state: str = "") -> Drawing:
    """The chart ``matrix``, ``steps`` (of *state*), ``memberships`` or ``values``."""
    min_width = MIN_WIDTHS_PX[kind] * view.text_scale
    if kind == "steps":
        return Drawing(
            min_width,
            lambda width, unit, titled: steps_height(story, view, state, width, unit, titled),
            lambda size, unit, titled: steps_chart(story, view, state, size, unit, titled),
        )
    height, chart = {
        "matrix": (matrix_height, matrix_chart),
        "memberships": (memberships_height, memberships_chart),
        "values": (values_height, values_chart),
    }[kind]
    return Drawing(
        min_width,
        lambda width, unit, titled: height(story, view, width, unit, titled),
        lambda size, unit, titled: chart(story, view, size, unit, titled),
    )


def save_chart(kind: str, story: Story, view: View, path: Path, *, state: str = "", width_px: int = 1920) -> None:
    """Write a chart to a file whose extension selects the format; the height follows from the content.

    The reader's text size does not count: the picture is laid out anew. Raises DataError for an unknown ending, an
    impossible width, or a place that cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise DataError("unknown picture format", file=path.name, found=repr(ending), allowed=", ".join(FORMATS))
    if not SMALLEST_PX <= width_px <= LARGEST_PX:
        raise DataError("impossible width", found=f"{width_px}", allowed=f"{SMALLEST_PX} to {LARGEST_PX} pixels")
    drawing = drawing_of(kind, story, replace(view, text_scale=1.0), state)
    unit = width_px / DESIGN_WIDTH_PX
    height = round(drawing.height(float(width_px), unit, True))
    figure = drawing.chart((float(width_px), float(height)), unit, True).figure
    # Letters as outlines in SVG, as embedded type in PDF: the same on a machine without the fonts.
    type_style = rc_context({"svg.fonttype": "path", "svg.hashsalt": "mapviewer", "pdf.fonttype": 42})
    with exporting(path) as beside, type_style:
        figure.savefig(beside, format=ending[1:], dpi=DPI, facecolor=figure.get_facecolor(), metadata=_metadata(ending))


def _metadata(ending: str) -> dict[str, str | None]:
    """Who made the file; no date, so that the same chart gives the same bytes."""
    if ending == ".png":
        return {"Software": "mapviewer"}
    return (
        {"Creator": "mapviewer", "CreationDate": None} if ending == ".pdf" else {"Creator": "mapviewer", "Date": None}
    )
