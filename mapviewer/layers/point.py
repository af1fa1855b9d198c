"""Points: plain dots; one whose place is only roughly known is a ring."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from geodata.story.feature import Feature
from geodata.story.vocabulary import Accuracy
from mapviewer.labels.states.state_type import town_px
from mapviewer.labels.text_halo import Lettering
from mapviewer.labels.town_labels import ISLAND
from mapviewer.layers.feature_kind import paint_of
from mapviewer.layers.spot_kind import SpotKind, is_spread
from mapviewer.layers.style import FeatureStyle, Sample, Stroke
from mapviewer.scene.scene import Scene
from mapviewer.ui.translate import tr_noop

RADIUS, CLEAR = 3.4, "#00000000"


class PointKind(SpotKind):
    """Places of the story."""

    title = tr_noop("Terms", "Places")
    one = tr_noop("Terms", "Place")
    priority = 58.0

    def style(self, sample: Sample) -> FeatureStyle:
        """A dot on a halo, or a ring; none where the point stands for ground that a dot would make a town of."""
        if sample.row is not None and is_spread(sample.row):
            return FeatureStyle(Stroke(CLEAR, 0.0), fill=CLEAR, radius=0.0)
        ink, halo, paint = self.ink(sample), sample.colours.halo, paint_of(sample)
        if sample.row is not None and self.looks_rough(sample.row):
            return FeatureStyle(Stroke(ink.line, 1.6), fill=halo, radius=RADIUS)
        return FeatureStyle(Stroke(halo, 1.2), fill=ink.text if paint is None else paint.dot or paint.main,
                            radius=RADIUS)  # fmt: skip

    def lettering(self, scene: Scene, sample: Sample, chosen: bool) -> Lettering:
        """Upright letters, as the names of all towns have; slanted ones for seas, regions and islands."""
        style, row = super().lettering(scene, sample, chosen), sample.row
        style = replace(style, size_px=town_px(scene) or style.size_px)
        kind = row.properties.get("kind") if row is not None else ""
        if kind == "water":
            return replace(style, colour=scene.palette.water_text, halo=scene.palette.sea, bold=False, serif=True)
        if kind == ISLAND or (row is not None and is_spread(row)):
            return replace(style, bold=False, serif=True)
        return replace(style, italic=False, bold=sample.row is not None and sample.row.id == scene.view.selection)

    def symbol_of(self, row: Feature) -> Hashable:
        """Whether there is a dot at all, besides."""
        return is_spread(row), super().symbol_of(row)

    def looks_rough(self, row: Feature) -> bool:
        """A ring stands where the place is only roughly known."""
        return row.accuracy == Accuracy.SCHEMATIC


POINT = PointKind()
