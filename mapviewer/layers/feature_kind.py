"""Shared behaviour of all kinds whose layers consist of features with geometry."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.story.feature import Feature
from geodata.story.layer import Layer
from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.scene.in_view import is_shown, shapes_in_view
from mapviewer.scene.scene import Scene
from mapviewer.ui.translate import tr, tr_noop

FRONT_MOVING = tr_noop("Legend", "Moving front (not drawn)")
ROUGHLY_KNOWN = tr_noop("Legend", "Dashed edge or ring: place only roughly known")


class FeatureKind(Kind):
    """A layer of features: one row of the legend in the style of the first that is drawn."""

    def rows_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The features in force of which a reader sees anything: what the legend speaks of."""
        return [row for row, shape in shapes_in_view(scene, layer) if is_shown(scene, shape)]

    def looks_rough(self, row: Feature) -> bool:
        """Whether a feature is drawn as one whose place is only roughly known."""
        return False

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """The layer's title, unless none of its features is in the picture."""
        for row in self.rows_drawn(scene, layer)[:1]:
            yield self.layer_row(scene, layer, row)

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """How sure the drawing is, and how much of a database's table is not shown."""
        rows = self.rows_drawn(scene, layer)
        if any(row.properties.get("front_moving") for row in rows):
            yield tr("Legend", FRONT_MOVING)
        if any(map(self.looks_rough, rows)):
            yield tr("Legend", ROUGHLY_KNOWN)
        if layer.live is not None and layer.live.cut:
            shown = f"{len(layer.rows):,}" if layer.rows else tr("Legend", "none")
            words = tr("Legend", "{layer}: {shown} of {total} shown")
            yield words.format(layer=layer.title, shown=shown, total=f"{layer.live.total:,}")
