"""What points and events share: dots of a steady size at every zoom, with their names beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.label_placement import Box
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from mapviewer.labels.feature_labels import CHOSEN_BONUS, feature_text, lettering
from mapviewer.labels.label_engine import Label, beside, never_lost
from mapviewer.labels.label_obstacles import box_around
from mapviewer.labels.text_halo import wrapped
from mapviewer.layers.feature_kind import FeatureKind
from mapviewer.layers.style import Sample
from mapviewer.scene.in_view import points_in_view, shows_point
from mapviewer.scene.scene import Scene, faded

ROOMS_PX = (170.0, 95.0)  # for a name, then for one that is broken where it must be
FREE_PX = 5.0  # around a dot, where no name stands
SWATCH_LARGEST_PX = 4.5


class SpotKind(FeatureKind):
    """Dots. In pictures wider than ``named_below_km`` they bear their names only while they are ``few``."""

    is_spot = True
    priority: ClassVar[float]
    name_px: ClassVar[float] = 12.5
    named_below_km: ClassVar[float] = float("inf")
    few: ClassVar[int] = 0

    def rows_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The features whose dots a reader sees."""
        return [row for row, x, y in points_in_view(scene, layer) if shows_point(scene, x, y)]

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """The dots that are in force and in the picture."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for row, x, y in points_in_view(scene, layer):
            style = self.style(self.sample(scene, layer, row))
            size = scene.px(style.radius) * scene.look.line
            if style.stroke is not None:
                painter.setPen(QPen(QColor(style.stroke.colour), scene.px(style.stroke.width)))
            painter.setBrush(QColor(style.fill))
            painter.drawEllipse(QPointF(x, y), size, size)
        painter.restore()

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A dot."""
        style = self.style(sample)
        pen = QPen(Qt.PenStyle.NoPen)
        if style.stroke is not None and style.stroke.colour != sample.colours.halo:
            pen = QPen(QColor(style.stroke.colour), style.stroke.width)
        painter.setPen(pen)
        painter.setBrush(faded(style.fill, 1.0))
        radius = min(style.radius, SWATCH_LARGEST_PX)
        painter.drawEllipse(rect.center(), radius, radius)

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each dot beside it."""
        points = points_in_view(scene, layer)
        across_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
        is_crowded = across_km > self.named_below_km and len(points) > self.few
        for row, x, y in points:
            chosen = row.id in scene.view.must_name or row.id == scene.hovered
            if is_crowded and not chosen:
                continue
            sample = self.sample(scene, layer, row)
            style = lettering(scene, self.ink(sample), self.name_px, chosen)
            priority = self.priority + (CHOSEN_BONUS if chosen else 0)
            reach, at = scene.px(self.style(sample).radius + 3), scene.frame.to_plane(x, y)
            texts = dict.fromkeys(
                wrapped(feature_text(scene, row), style, scene.own_room_px(room)) for room in ROOMS_PX
            )
            forms = [
                Label(row.id, text, style, at, beside(scene, text, style, reach), priority, chosen) for text in texts
            ]
            label = replace(forms[0], others=tuple(forms[1:]))
            yield never_lost(scene, label) if chosen else label

    def obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The dots themselves."""
        return (box_around(x, y, scene.px(FREE_PX)) for _, x, y in points_in_view(scene, layer))
