"""Shared behaviour of all kinds whose layers consist of features with geometry."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.vocabulary import Accuracy
from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.scene.in_view import rows_in_force, shapes_in_view
from mapviewer.scene.scene import Scene
from mapviewer.ui.translate import tr, tr_noop

FRONT_MOVING = tr_noop("Legend", "Moving front (not drawn)")


class FeatureKind(Kind):
    """A layer of features: one row of the legend in the style of the first that is drawn."""

    def rows_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The features in force of which anything is in the picture: what the legend speaks of."""
        return [row for row, _ in shapes_in_view(scene, layer)]

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """The layer's title, unless none of its features is in the picture."""
        for row in self.rows_drawn(scene, layer)[:1]:
            yield self.layer_row(scene, layer, row)

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """How sure the drawing is, and how much of a database's table is not shown."""
        rows = rows_in_force(scene, layer)
        if any(row.properties.get("front_moving") for row in rows):
            yield tr("Legend", FRONT_MOVING)
        if any(row.accuracy == Accuracy.SCHEMATIC for row in self.rows_drawn(scene, layer)):
            yield tr("Legend", "Dashed edge or ring: place only roughly known")
        if layer.live is not None and layer.live.cut:
            shown = f"{len(layer.rows):,}" if layer.rows else tr("Legend", "none")
            words = tr("Legend", "{layer}: {shown} of {total} shown")
            yield words.format(layer=layer.title, shown=shown, total=f"{layer.live.total:,}")
