"""What points and events share: dots of a steady size at every zoom, with their names beside them."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.map.label_placement import Box
from geodata.map.names import fold
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.view.callout_entries import callouts_of
from mapviewer.labels.base_labels import named_on_ground, named_units
from mapviewer.labels.country_mask import SEA, grounds_of
from mapviewer.labels.feature_labels import chosen_bonus, lettering
from mapviewer.labels.label_engine import Label
from mapviewer.labels.label_obstacles import box_around
from mapviewer.labels.placing.event_towns import noted
from mapviewer.labels.placing.own_ground import own_ground_first
from mapviewer.labels.placing.spots import around, beside, led_nearby, never_lost
from mapviewer.labels.spelling import feature_text
from mapviewer.labels.text_halo import Lettering, measure, wrapped
from mapviewer.labels.town_labels import ISLAND, events_at_towns, needed_priority
from mapviewer.layers.feature_kind import FeatureKind
from mapviewer.layers.kind import LegendRow
from mapviewer.layers.spot_drawing import RING_PX, cluster_px, draw_clusters, draw_dots, stamps_of
from mapviewer.layers.spot_runs import DotLooks, draw_run
from mapviewer.layers.style import FeatureStyle, Sample
from mapviewer.scene.crowds import Spot, clusters_in_view, crowd_of, places_of, spots_of, worth_naming
from mapviewer.scene.in_view import points_in_view, points_shown, shows_point
from mapviewer.scene.scene import Scene, faded, is_vector
from mapviewer.ui.translate import tr, tr_noop

if TYPE_CHECKING:
    from mapviewer.layers.spot_changes import Changed

ROOMS_PX = (170.0, 95.0)  # for a name, then for one that is broken where it must be
MOST_LED = 12  # dots in a picture, of which each has a name
FREE_PX = 5.0  # around a dot, where no name stands
SWATCH_LARGEST_PX = 4.5
# What a dot's colour says that is that of a direction.
THEME_WORDS = {
    "toward": tr_noop("Legend", "{layer}: toward a partner"),
    "away": tr_noop("Legend", "{layer}: away from a partner"),
    "steady": tr_noop("Legend", "{layer}: no move"),
    "event": "{layer}",
}
SPREAD_KINDS = frozenset({"water", "region", "province", "county", "continent", "historical"})
SPREAD_PX = 2.0  # from the middle of a narrow sea to its name beside it
FEW = 12  # dots of a moving picture that are drawn one by one

_sizes: WeakKeyDictionary[Layer, tuple[float, float]] = WeakKeyDictionary()  # the largest dot, the widest ring


class SpotKind(FeatureKind):
    """Dots. In pictures wider than ``named_below_km`` they bear their names only while they are ``few``."""

    is_spot = True
    priority: ClassVar[float]
    name_px: ClassVar[float] = 12.5
    named_below_km: ClassVar[float] = float("inf")
    few: ClassVar[int] = 0

    def rows_drawn(self, scene: Scene, layer: Layer) -> list[Feature]:
        """The features whose dots a reader sees; where there are clusters alone, one for all of them.

        Of a moving picture those are among them that a closer view shows.
        """
        crowd = crowd_of(scene, layer)
        if scene.look.quick:
            return super().rows_drawn(scene, layer) if crowd is None else crowd.rows_in(scene)
        rows = points_shown(scene, layer)
        return list(crowd.rows[:1]) if crowd is not None and not rows and _shows_cluster(scene, layer) else rows

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """The dots that are in force and in the picture."""
        self.draw_some(painter, scene, layer, None)

    def draw_some(self, painter: QPainter, scene: Scene, layer: Layer, changed: Changed | None) -> None:
        """Those of the dots that touch what has *changed*; all of them without that."""
        spots, is_crowd = points_in_view(scene, layer), crowd_of(scene, layer) is not None
        clusters = clusters_in_view(scene, layer) if is_crowd else []
        drawn = self.spots_drawn(scene, layer)
        if changed is not None:
            places = spots_of(scene, layer).places if drawn is spots else places_of(drawn)
            spots = drawn = changed.spots(drawn, places, self.dot_px(scene, layer))
            widest = max((cluster_px(scene, cluster) for cluster in clusters), default=0.0)
            clusters = changed.clusters(scene, clusters, widest + RING_PX)
            if not (drawn or clusters):
                return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if scene.look.quick and len(spots) > FEW:
            self._stamp(painter, scene, layer, spots)
        elif is_crowd:
            self._draw_many(painter, scene, layer, spots)
        else:
            self._draw_each(painter, scene, layer, drawn)
        if clusters:
            draw_clusters(painter, scene, clusters, self.ink(self.sample(scene, layer)).text)
        painter.restore()

    def dot_px(self, scene: Scene, layer: Layer) -> float:
        """How far the largest dot of a layer reaches from its middle, with its ring."""
        sizes = _sizes.get(layer)
        if sizes is None:
            rows = {self.symbol_of(row): row for row in layer.rows}
            styles = [self.style(self.sample(scene, layer, row)) for row in rows.values()]
            strokes = [style.stroke.width for style in styles if style.stroke is not None]
            sizes = _sizes[layer] = max((style.radius for style in styles), default=0.0), max(strokes, default=0.0)
        return scene.px(sizes[0]) * scene.look.line + scene.px(sizes[1]) / 2 + 1.0

    def dot_boxes(self, scene: Scene, layer: Layer) -> list[Box]:
        """The rectangles in pixels that hold all that is drawn of a layer."""
        reach = self.dot_px(scene, layer)
        boxes = [box_around(x, y, reach) for _, x, y in self.spots_drawn(scene, layer)]
        for cluster in clusters_in_view(scene, layer):
            boxes.append(box_around(*scene.frame.to_px(cluster.x_m, cluster.y_m), cluster_px(scene, cluster) + RING_PX))
        return boxes

    def draw_together(self, painter: QPainter, scene: Scene, layers: Sequence[Layer]) -> bool:
        """In a moving picture, the dots of several layers at once."""
        is_plain = type(self).spots_drawn is SpotKind.spots_drawn and type(self).draw is SpotKind.draw
        if not is_plain or not scene.look.quick or is_vector(painter):
            return False
        looks = DotLooks(self.symbol_of, lambda layer, row: self.style(self.sample(scene, layer, row)))
        return draw_run(painter, scene, layers, looks)

    def spots_drawn(self, scene: Scene, layer: Layer) -> Sequence[Spot]:
        """The features with the pixels where their dots stand."""
        return points_in_view(scene, layer)

    def _draw_each(self, painter: QPainter, scene: Scene, layer: Layer, spots: Iterable[Spot]) -> None:
        styles: dict[Hashable, FeatureStyle] = {}
        last: Hashable = None
        for row, x, y in spots:
            key = self.symbol_of(row)
            if key not in styles:
                styles[key] = self.style(self.sample(scene, layer, row))
            if key != last:
                size, last = _dip(painter, scene, styles[key]), key
            painter.drawEllipse(QPointF(x, y), size, size)

    def _draw_many(self, painter: QPainter, scene: Scene, layer: Layer, spots: Iterable[Spot]) -> None:
        """Very many dots, those of one symbol in one call."""
        alike: dict[Hashable, array[float]] = {}
        styles: dict[Hashable, FeatureStyle] = {}
        for row, x, y in spots:
            key = self.symbol_of(row)
            if key not in alike:
                alike[key], styles[key] = array("d"), self.style(self.sample(scene, layer, row))
            alike[key].extend((x, y))
        for key, places in alike.items():
            draw_dots(painter, scene, styles[key], places)

    def _stamp(self, painter: QPainter, scene: Scene, layer: Layer, spots: Iterable[Spot]) -> None:
        """The dots of a moving picture, from small pictures of each symbol."""
        for _, alike in groupby(spots, lambda spot: self.symbol_of(spot[0])):
            own = list(alike)
            style = self.style(self.sample(scene, layer, own[0][0]))
            stamps_of(scene, style).put(painter, [spot[1:] for spot in own])

    def symbol_of(self, row: Feature) -> Hashable:
        """What the style of a feature's dot depends on, within its layer."""
        return row.theme, row.accuracy, row.paint

    def remarks(self, scene: Scene, layer: Layer) -> Iterator[str]:
        """What the numbers of clusters are."""
        yield from super().remarks(scene, layer)
        if _shows_cluster(scene, layer):
            yield tr("Legend", "Numbered dot: so many places lie close together")

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

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """As ever; where a layer's dots have several colours, a row for each says what it stands for."""
        rows, drawn = list(super().legend_rows(scene, layer)), self.rows_drawn(scene, layer)
        inks: dict[str, Feature] = {}
        for row in drawn if len(set(map(self.symbol_of, drawn))) > 1 else ():
            inks.setdefault(self.ink(self.sample(scene, layer, row)).line, row)
        is_one_of_several = scene.look.minimum_text_px or scene.look.spare_names
        if not inks and drawn and is_one_of_several and len({row.theme for row in layer.rows}) > 1:
            inks[""] = drawn[0]  # the same words as beside a picture that shows its other colours
        if len(rows) != 1 or not inks or (len(inks) == 1 and not is_one_of_several):
            yield from rows
            return
        # Of one hue alone a class is not told which way it points: nothing there is told from it.
        is_plain = len(inks) == 1 and bool(scene.look.minimum_text_px)
        for row in inks.values():
            words = layer.title if is_plain and row.theme in THEME_WORDS else _of_theme(scene, layer, row.theme)
            yield self.layer_row(scene, layer, row, words)

    def labels(self, scene: Scene, layer: Layer) -> Iterator[Label]:
        """The name of each dot beside it."""
        points = points_in_view(scene, layer)
        numbered = {target for callout in callouts_of(scene.view.callouts) for target in callout.marked}
        across_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
        # In a window a dot of a few has its name, if need be at the end of a line; a class is told which are spoken of.
        is_sparse = len(points) <= MOST_LED and not scene.look.minimum_text_px
        is_crowded = across_km > self.named_below_km and len(points) > self.few
        for row, x, y in points if crowd_of(scene, layer) is None else worth_naming(scene, points):
            chosen = row.id in scene.view.must_name or row.id == scene.hovered
            told = "" if is_crowded and not chosen else self.words(scene, layer, row)
            if not told or (layer.holds_places and _is_written(scene, row, told)):
                continue
            sample = self.sample(scene, layer, row)
            style = self.lettering(scene, sample, chosen)
            priority = self.priority + (chosen_bonus(scene) if chosen else 0)
            reach, at = scene.px(self.style(sample).radius + 3), scene.frame.to_plane(x, y)
            texts = dict.fromkeys(wrapped(told, style, scene.own_room_px(room)) for room in ROOMS_PX)
            spots = partial(_on_it, scene, at) if is_spread(row) else partial(beside, scene, reach_px=reach)
            forms = [Label(row.id, text, style, at, spots(text, style=style), priority, chosen) for text in texts]
            if not chosen:  # a name on other ground would seem to speak of that
                forms = [replace(form, offsets=_on_same_ground(scene, form, (x, y))) for form in forms]
            label = replace(forms[0], others=tuple(forms[1:]))
            if is_sparse and not is_spread(row):
                label = led_nearby(scene, label)
            events = events_at_towns(scene).get(row.id) if layer.holds_places else None
            if events is not None and events.is_named:
                chosen = chosen or bool(scene.look.minimum_text_px)
                style = replace(style, bold=True)
                label = noted(
                    scene, replace(label, style=style, required=chosen, priority=needed_priority(scene)), events
                )
            yield from self._chosen(scene, label, row.id in numbered) if chosen else [label]

    def _chosen(self, scene: Scene, label: Label, is_numbered: bool) -> Iterator[Label]:
        """A name that is asked for: before a class rather none, where a number says it, than on another state."""
        is_spared = bool(scene.look.minimum_text_px) and is_numbered
        found = own_ground_first(scene, never_lost(scene, label), only_home=is_spared)
        if found is not None or not is_spared:
            yield found or label

    def words(self, scene: Scene, _layer: Layer, row: Feature) -> str:
        """What is written beside a dot; "" where another dot says it."""
        return feature_text(scene, row)

    def lettering(self, scene: Scene, sample: Sample, chosen: bool) -> Lettering:
        """The letters of a dot's name."""
        return lettering(scene, self.ink(sample), self.name_px, chosen)

    def obstacles(self, scene: Scene, layer: Layer) -> Iterator[Box]:
        """The dots themselves, and clusters."""
        free, spots = scene.px(FREE_PX), self.spots_drawn(scene, layer)
        yield from [(x - free, y - free, x + free, y + free) for row, x, y in spots if not is_spread(row)]
        for cluster in clusters_in_view(scene, layer):
            yield box_around(*scene.frame.to_px(cluster.x_m, cluster.y_m), cluster_px(scene, cluster))


def is_spread(row: Feature) -> bool:
    """Whether a point stands for a sea, a region, a province …, where no dot is: its name alone lies on it."""
    return row.properties.get("kind") in SPREAD_KINDS


def _on_it(scene: Scene, at_m: tuple[float, float], text: str, style: Lettering) -> Sequence[tuple[float, float]]:
    """Where the name of spread ground may stand: on its middle and near it, of a sea on water alone."""
    (x, y), grounds, (width, height) = scene.frame.to_px(*at_m), grounds_of(scene), measure(text, style)
    near = around(text, style)
    if grounds.at(x, y) != SEA:
        return near
    near = (*near, *beside(scene, text, style, scene.px(SPREAD_PX)))
    return tuple((dx, dy) for dx, dy in near
                 if grounds.is_sea((x + dx, y + dy, x + dx + width, y + dy + height))) or near  # fmt: skip


def _of_theme(scene: Scene, layer: Layer, theme: str) -> str:
    """What dots of a layer have in common that are in the colour of a theme."""
    if not theme or theme == layer.theme:
        return layer.title
    titles = scene.world.story.parties.theme_titles
    words = tr("Legend", THEME_WORDS.get(theme, "{layer}: {theme}"))
    return words.format(layer=layer.title, theme=titles.get(theme, theme))


def _on_same_ground(scene: Scene, label: Label, at: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """The offsets at which the middle of a name lies in the state of its dot, or on no other."""
    grounds, (width, height) = grounds_of(scene), label.size_px
    own = grounds.at(*at)
    if own == SEA:
        return tuple(label.offsets)
    places = ((dx, dy, grounds.at(at[0] + dx + width / 2, at[1] + dy + height / 2)) for dx, dy in label.offsets)
    return tuple((dx, dy) for dx, dy, number in places if number in (own, SEA))


def _shows_cluster(scene: Scene, layer: Layer) -> bool:
    """Whether a reader sees any cluster of a layer."""
    places = (scene.frame.to_px(cluster.x_m, cluster.y_m) for cluster in clusters_in_view(scene, layer))
    return any(shows_point(scene, *place) for place in places)


def _dip(painter: QPainter, scene: Scene, style: FeatureStyle) -> float:
    """Take the pen and brush of a dot; gives its radius in pixels."""
    if style.stroke is not None:
        painter.setPen(QPen(QColor(style.stroke.colour), scene.px(style.stroke.width)))
    painter.setBrush(QColor(style.fill))
    return scene.px(style.radius) * scene.look.line


def _is_written(scene: Scene, row: Feature, name: str) -> bool:
    """Whether the base map writes the name of a sea, a province … on the thing itself: once is enough."""
    if row.properties.get("kind") == ISLAND:  # its own is beside its dot; along it there is often no room for one
        return False
    return fold(name) in named_on_ground(scene) or (is_spread(row) and fold(name) in named_units(scene))
