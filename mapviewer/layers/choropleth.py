"""States tinted by a number of the reader's own: classes in steps of colour, hatched grey where there is none."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from geodata.indicators.classification import Scheme, class_words
from geodata.indicators.indicator import Indicator, Value
from geodata.story.layer import Layer
from geodata.view.view import Theme, View
from mapviewer.layers.kind import Kind, LegendRow, Swatch
from mapviewer.layers.style import FeatureStyle, Sample
from mapviewer.scene.color_ramps import class_colours
from mapviewer.scene.ground import fill
from mapviewer.scene.hatching import Hatch, fill_hatched, fill_swatch
from mapviewer.scene.in_view import is_shown
from mapviewer.scene.scene import Scene, faded
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import told, tr, tr_noop

NO_DATA = tr_noop("Legend", "no data")
MOST_OLDER = 3
LINE_LETTERS = 46


def values_in_view(layer: Layer, view: View) -> dict[str, Value]:
    """What each state's number is in the view's year."""
    return dict(layer.choropleth.indicator.on(view.date)) if layer.choropleth else {}


class ChoroplethKind(Kind):
    """States tinted by class."""

    title = tr_noop("Terms", "Data (shaded states)")
    one = tr_noop("Terms", "State")
    is_tint = True

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Tint the states of the sheet, and hatch those of the story for which it has no number."""
        if layer.choropleth is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setTransform(scene.to_screen, True)
        for code, style in self.tints(scene, layer).items():
            shape = scene.world.base.by_id("country", code)
            if shape is None or not scene.sees(shape):
                continue
            for hatch in style.hatches:
                fill_hatched(painter, scene, shape, hatch)
            if style.fill:
                fill(painter, scene, shape, QBrush(QColor(style.fill)))
        painter.restore()

    def tints(self, scene: Scene, layer: Layer) -> dict[str, FeatureStyle]:
        """The colour of each state's class; hatching where the sheet or the story has it, but no number."""
        if layer.choropleth is None:
            return {}
        classes, values = layer.choropleth.classes, values_in_view(layer, scene.view)
        colours = class_colours(classes, scene.view.theme)
        empty = FeatureStyle(hatches=(no_data(scene.palette),))
        own = dict.fromkeys(scene.world.own_states, empty)
        return own | {
            code: empty if value.number is None else FeatureStyle(fill=colours[classes.index(value.number)])
            for code, value in values.items()
        }

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """All classes side by side."""
        if sample.layer.choropleth is None:
            return
        theme = next((theme for theme in Theme if palette(theme) is sample.colours), Theme.LIGHT)
        tints = class_colours(sample.layer.choropleth.classes, theme)
        step = rect.width() / len(tints)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, tint in enumerate(tints):
            painter.setBrush(QColor(tint))
            painter.drawRect(QRectF(rect.left() + place * step, rect.top(), step + 0.5, rect.height()))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """Title with unit, each class, no data where a state has none, older years, source."""
        seen = self._seen(scene, layer)
        if layer.choropleth is None or not seen:
            return
        indicator, classes = layer.choropleth.indicator, layer.choropleth.classes
        yield LegendRow(layer.title)
        tints = class_colours(classes, scene.view.theme)
        for words, tint in zip(class_words(indicator, classes), tints, strict=True):
            yield LegendRow(told(words), class_swatch(tint, scene.palette))
        if any(style.hatches for style in seen):
            yield LegendRow(tr("Legend", NO_DATA), no_data_swatch(scene.palette))
        for sentence in remarks(layer, scene.view):
            yield from (LegendRow(line) for line in textwrap.wrap(sentence, LINE_LETTERS))

    def _seen(self, scene: Scene, layer: Layer) -> list[FeatureStyle]:
        """How the states are tinted that a reader sees."""
        found = ((scene.world.base.by_id("country", code), style) for code, style in self.tints(scene, layer).items())
        return [style for shape, style in found if shape is not None and is_shown(scene, shape)]


def no_data(colours: Palette) -> Hatch:
    """Return the hatching for missing values."""
    return Hatch(colours.faint_text, faded(colours.absent, 0.28).rgba(), step=6.0, width=1.0, alpha=0.55)


def remarks(layer: Layer, view: View) -> list[str]:
    """Return how the numbers are classed, of which years they are, and where they come from."""
    assert layer.choropleth is not None
    indicator, classes = layer.choropleth.indicator, layer.choropleth.classes
    several = len(indicator.years) > 1 and classes.scheme is not Scheme.VALUES
    scheme = tr("Legend", "Classes: {scheme} over all years") if several else tr("Legend", "Classes: {scheme}")
    words = [scheme.format(scheme=classes.scheme.value), *years_words(indicator, view)]
    return [*words, source_words(indicator)]


def source_words(indicator: Indicator) -> str:
    """Return where the numbers come from, or that nobody said it."""
    source = tr("Legend", "Source: {source}") if indicator.source else tr("Legend", "From {file}; no source given")
    return source.format(source=indicator.source, file=indicator.file)


def years_words(indicator: Indicator, view: View) -> list[str]:
    """Return the legend text for the year shown and for states with an older value."""
    if not indicator.years:
        return []
    year = view.date.year
    if year < indicator.years[0]:
        return [
            tr("Legend", "{year}: before the first year of the table, {first}").format(
                year=year, first=indicator.years[0]
            )
        ]
    older: dict[int, int] = {}
    shown = indicator.on(view.date).values()
    for value in shown:
        if value.year is not None and value.year < year and value.number is not None:
            older[value.year] = older.get(value.year, 0) + 1
    if not older:
        return [tr("Legend", "Year: {year}").format(year=year)]
    known = sum(value.number is not None for value in shown)
    if len(older) == 1 and next(iter(older.values())) == known:
        return [tr("Legend", "Year: {shown}, the latest before {year}").format(shown=next(iter(older)), year=year)]
    part = tr("Legend", "{year} for {count}")
    parts = [part.format(year=old, count=count) for old, count in sorted(older.items(), reverse=True)]
    kept = ", ".join(parts[:MOST_OLDER]) + (" …" if len(parts) > MOST_OLDER else "")
    return [tr("Legend", "Year: {year}; older: {years}").format(year=year, years=kept)]


def class_swatch(tint: str, colours: Palette) -> Swatch:
    """A field in a class's colour."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(faded(colours.border, 0.7), 1))
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(rect, 2, 2)

    return draw


def no_data_swatch(colours: Palette) -> Swatch:
    """A field hatched in grey."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(faded(colours.border, 0.7), 1))
        fill_swatch(painter, rect, no_data(colours))

    return draw


CHOROPLETH = ChoroplethKind()
