"""The sheet that a chart is drawn on: a figure measured in pixels, in the window's colours and fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from geodata.story.story import Story
from geodata.view.view import View
from mapviewer.ui.display_text import provenance
from mapviewer.ui.fonts import FALLBACKS, FOLDER, SANS
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import tr

DPI = 72  # so that a point of type is a pixel
BODY_PX, SMALL_PX, HEAD_PX, TITLE_PX = 12.0, 11.0, 12.0, 17.0
FOOT_PX, FOOT_LINE_PX = 9.5, 13.0
BACK, MIDDLE, FRONT = 1, 2, 3
HATCH_PX = 5.5
# How far below the middle of a line of type its baseline lies, in its size.
BASELINE = 0.355
_CORNER = 0.5523  # where a quarter circle's control points lie on its tangents


@dataclass(frozen=True)
class Area:
    """A rectangle of a chart that belongs to an item: the item's id, then left, top, width, height in pixels."""

    id: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class ChartAxis:
    """A time axis of a chart: its ends in pixels from the left and in ordinal days."""

    left: float
    right: float
    first_day: float
    last_day: float
    top: float
    bottom: float

    def x(self, day: float) -> float:
        """Return the position of a day, given as an ordinal, in pixels."""
        share = (day - self.first_day) / max(self.last_day - self.first_day, 1.0)
        return self.left + (self.right - self.left) * share


@dataclass(frozen=True)
class Chart:
    """A figure with its items in keyboard order and its time axes.

    The topmost ``head_px`` pixels are heads of columns, which a scrolled chart keeps in sight.
    """

    figure: Figure
    areas: tuple[Area, ...] = ()
    axes: tuple[ChartAxis, ...] = ()
    head_px: float = 0.0


@cache
def families(bold: bool) -> list[str]:
    """The bundled fonts as Matplotlib knows them, the main one first; for bold type those that have it."""
    weights: dict[str, set[Any]] = {}
    for path in sorted(FOLDER.glob("NotoSans*.?tf")):
        font_manager.fontManager.addfont(path)
        font = font_manager.ttfFontProperty(font_manager.get_font(path))
        weights.setdefault(font.name, set()).add(font.weight)
    return [name for name in (SANS, *FALLBACKS) if name in weights and (not bold or len(weights[name]) > 1)]


@lru_cache(maxsize=64)
def _font(size_px: float, bold: bool, italic: bool) -> FontProperties:
    return FontProperties(
        family=families(bold), size=size_px, weight="bold" if bold else "normal", style="italic" if italic else "normal"
    )


@lru_cache(maxsize=4096)
def text_width(text: str, size_px: float, bold: bool = False, italic: bool = False) -> float:
    """The width of one line in pixels at a size in pixels."""
    renderer = _measuring().get_renderer()  # type: ignore[no-untyped-call]
    width, _, _ = renderer.get_text_width_height_descent(text, _font(size_px, bold, italic), False)
    return float(width)


@cache
def _measuring() -> FigureCanvasAgg:
    return FigureCanvasAgg(Figure(figsize=(1, 1), dpi=DPI))


class Paper:
    """A figure of *size_px* with one coordinate system in pixels, the origin in its upper left corner.

    ``unit`` is the length of a design pixel without the reader's text size, ``scale`` with it.
    """

    def __init__(self, view: View, size_px: tuple[float, float], unit: float = 1.0) -> None:
        self.colours: Palette = palette(view.theme)
        self.width, self.height = size_px
        self.unit, self.scale = unit, unit * view.text_scale
        self.figure = Figure(figsize=(self.width / DPI, self.height / DPI), dpi=DPI, facecolor=self.colours.panel)
        FigureCanvasAgg(self.figure)
        # Straight on the figure: axes would look for the limits of every mark, which takes most of the time.
        down = Affine2D().scale(1 / DPI, -1 / DPI).translate(0, self.height / DPI)
        self.plane = down + self.figure.dpi_scale_trans
        self.areas: list[Area] = []

    def px(self, design_px: float) -> float:
        """A length that grows with the type."""
        return design_px * self.scale

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = BODY_PX,
        colour: str = "",
        bold: bool = False,
        italic: bool = False,
        align: str = "left",
        alpha: float = 1.0,
    ) -> Text:
        """One line with its middle at *y*; *align* says which end of it *x* is."""
        return self.figure.text(
            x, y + self.px(size) * BASELINE, words, fontproperties=_font(self.px(size), bold, italic),
            color=colour or self.colours.text, ha=align, va="baseline", alpha=alpha, parse_math=False, zorder=FRONT,
            transform=self.plane,
        )  # fmt: skip

    def turned_text(
        self, x: float, bottom: float, words: str, *, size: float = BODY_PX, colour: str = "", bold: bool = False
    ) -> Text:
        """One line that is read from below, with its middle at *x* and its beginning at *bottom*."""
        return self.figure.text(
            x, bottom, words, fontproperties=_font(self.px(size), bold, False), color=colour or self.colours.text,
            ha="center", va="bottom", rotation=90, parse_math=False, zorder=FRONT, transform=self.plane,
        )  # fmt: skip

    def width_of(self, words: str, size: float = BODY_PX, bold: bool = False, italic: bool = False) -> float:
        """The width of a line of design size *size*."""
        return text_width(words, self.px(size), bold, italic)

    def shape(self, path: Path, **style: Any) -> PathPatch:
        """A shape in pixels."""
        style = {"facecolor": "none", "edgecolor": "none", "linewidth": self.unit, "zorder": MIDDLE, **style}
        patch = PathPatch(path, transform=self.plane, **style)
        self.figure.add_artist(patch)
        return patch

    def box(self, x: float, y: float, width: float, height: float, *, round_px: float = 3.0, **style: Any) -> PathPatch:
        """A rectangle with round corners."""
        return self.shape(rounded(x, y, width, height, self.px(round_px)), **style)

    def hatch(self, x: float, y: float, width: float, height: float, colour: str, alpha: float = 1.0) -> None:
        """Diagonal lines over a rectangle, at a distance that grows with the chart (Matplotlib's own do not)."""
        ends = []
        start = x - height
        while start < x + width:
            a, b = max(start, x), min(start + height, x + width)
            ends += [(a, y + height - (a - start)), (b, y + height - (b - start))]
            start += self.px(HATCH_PX)
        path = Path(ends, [Path.MOVETO, Path.LINETO] * (len(ends) // 2))
        self.shape(path, edgecolor=colour, linewidth=self.px(1.4), capstyle="butt", alpha=alpha)

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, colour: str = "", width: float = 1.0, **style: Any
    ) -> None:
        """A straight line."""
        style = {"zorder": BACK, "solid_capstyle": "butt", **style}
        line = Line2D([x0, x1], [y0, y1], color=colour or self.colours.rule, linewidth=width * self.unit,
                      transform=self.plane, **style)  # fmt: skip
        self.figure.add_artist(line)

    def active(self, item: str, x: float, y: float, width: float, height: float) -> None:
        """Mark a rectangle as belonging to an item, so that the pointer and the keyboard find it."""
        self.areas.append(Area(item, x, y, width, height))

    def chart(self, axes: tuple[ChartAxis, ...] = (), head_px: float = 0.0) -> Chart:
        """What was drawn."""
        return Chart(self.figure, tuple(self.areas), axes, head_px)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> Path:
    """The outline of a rectangle with round corners."""
    r = min(radius, width / 2, height / 2)
    c = r * (1 - _CORNER)
    x1, y1 = x + width, y + height
    points = [
        (x + r, y), (x1 - r, y), (x1 - c, y), (x1, y + c), (x1, y + r), (x1, y1 - r), (x1, y1 - c), (x1 - c, y1),
        (x1 - r, y1), (x + r, y1), (x + c, y1), (x, y1 - c), (x, y1 - r), (x, y + r), (x, y + c), (x + c, y),
        (x + r, y), (x + r, y),
    ]  # fmt: skip
    corner = [Path.LINETO, Path.CURVE4, Path.CURVE4, Path.CURVE4]
    return Path(points, [Path.MOVETO, *corner * 4, Path.CLOSEPOLY])


def head_height(paper_scale: float, titled: bool) -> float:
    """The room that a title takes."""
    return 50.0 * paper_scale if titled else 0.0


def draw_head(paper: Paper, title: str, subtitle: str) -> None:
    """Draw title and subtitle of an exported chart."""
    paper.text(paper.px(12), paper.px(19), title, size=TITLE_PX, bold=True)
    paper.text(paper.px(12), paper.px(39), subtitle, size=SMALL_PX, colour=paper.colours.muted_text)


def foot_height(paper: Paper, words: str, titled: bool) -> float:
    """The room that the attribution takes, on as many lines as it needs."""
    more = len(_foot_lines(paper, words)) - 1
    return paper.px(22.0 + more * FOOT_LINE_PX) if titled else 0.0


def statements_foot(story: Story, context: bool) -> str:
    """Return the attribution of a chart of statements."""
    return provenance(story) + (
        " " + tr("Charts", "Sources of the added facts are listed in the story.") if context else ""
    )


def draw_foot(paper: Paper, words: str) -> None:
    """Draw the attribution in small type below the chart, its last line at the lower edge."""
    for above, line in enumerate(reversed(_foot_lines(paper, words))):
        y = paper.height - paper.px(11 + above * FOOT_LINE_PX)
        paper.text(paper.px(12), y, line, size=FOOT_PX, colour=paper.colours.faint_text)


def _foot_lines(paper: Paper, words: str) -> list[str]:
    """The attribution broken between words where a line would leave the sheet."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if not lines[-1] or paper.width_of(longer, FOOT_PX) <= paper.width - 2 * paper.px(12):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
