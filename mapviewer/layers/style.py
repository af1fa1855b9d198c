"""Resolved styles: how a feature is drawn in colours and design pixels, with nothing left to decide."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from geodata.core.values import value
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.parties import NO_PARTIES, Parties
from mapviewer.scene.hatching import Hatch
from mapviewer.ui.palette import Palette

UNSURE = 0.3  # hatching of what is not sure is fainter by so much


@value(frozen=True)
class Sample:
    """The input of a style: a feature of a layer, or the whole layer (None), and a palette.

    ``concealed``: a teacher conceals what colours say. ``parties`` tell who is recognised on ``day``. ``past``: the
    feature's span has ended before all that the picture shows.
    """

    layer: Layer
    row: Feature | None
    colours: Palette
    concealed: bool = False
    parties: Parties = NO_PARTIES
    day: dt.date | None = None
    past: bool = False


@value(frozen=True)
class Stroke:
    """A line: colour (``#rrggbb``), width in design pixels, opacity 0-1, dashes and gaps in widths of the line."""

    colour: str
    width: float
    alpha: float = 1.0
    dash: tuple[float, ...] = ()


@value(frozen=True)
class FeatureStyle:
    """One feature: its line on a casing, its fill (``#rrggbb`` and opacity), hatchings over it, its point's radius.

    What is None, "", empty or 0 is not drawn. A movement is drawn as a tapering arrow of ``arrow_px`` before its head.
    A ``soft`` fill fades towards the edge.
    """

    stroke: Stroke | None = None
    casing: Stroke | None = None
    fill: str = ""
    fill_alpha: float = 1.0
    hatches: tuple[Hatch, ...] = ()
    radius: float = 0.0
    arrow_px: float = 0.0
    soft: bool = False


@value(frozen=True)
class ArrowStyle:
    """The arrow of a statement. Its ends are "" (plain), "head" or "dot".

    ``size`` is what heads, bars and dots are scaled by. ``gap`` is where a broken tie has its gap between two bars, as
    a share of the way from its state; 0 for one that is whole. A ``hollow`` one is an outline: what it says may come to
    nothing. One that is hollow and dashed is a single thin broken line with an open head: as two dashed lines it would
    look like a railway. One that does not grow is as wide for many statements as for one.
    """

    stroke: Stroke
    casing: Stroke
    start: str
    end: str
    size: float = 1.0
    gap: float = 0.0
    hollow: bool = False
    grows: bool = True

    @property
    def is_double(self) -> bool:
        """Whether its shaft is two lines with nothing between them."""
        return self.hollow and not self.stroke.dash


def unsure(style: FeatureStyle) -> FeatureStyle:
    """A style of ground on which a front is moving."""
    return replace(style, hatches=tuple(replace(hatch, alpha=hatch.alpha * UNSURE) for hatch in style.hatches))
