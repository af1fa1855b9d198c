"""An indicator as a layer of a story: added at run time to the story, its default view and its steps."""

from __future__ import annotations

import re
from dataclasses import replace

from geodata.core.dates import Span
from geodata.indicators.classification import ABOUT, Choropleth, Classes, Scheme, classify
from geodata.indicators.indicator import Indicator, Value, value_words
from geodata.map.names import Names
from geodata.map.states import load_states
from geodata.story.feature import UNNAMED, Feature
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Group, Story
from geodata.view.view import LayerState, View, toggle_layer

GROUP = Group("own-numbers", "Data tables", "user")


def indicator_layer(indicator: Indicator, classes: Classes | None = None, layer_id: str = "") -> Layer:
    """A layer that tints states; each row is in force from its year until the state's next row."""
    classes = classes or classify(indicator, Scheme.QUANTILES)
    identifier = layer_id or layer_id_of(indicator)
    rows = tuple(row for own in indicator.by_state.values() for row in _rows(indicator, own, identifier))
    return Layer(
        id=identifier,
        title=indicator.title + (f", {indicator.unit}" if indicator.unit else ""),
        kind=LayerKind.CHOROPLETH,
        rows=rows,
        group=GROUP.id,
        theme=GROUP.theme,
        summary=summary_of(indicator, classes),
        file=indicator.file,
        problems=indicator.problems,
        choropleth=Choropleth(indicator, classes),
    )


def layer_id_of(indicator: Indicator) -> str:
    """Return the layer id for a file and column."""
    words = re.sub(r"[^\w]+", "-", f"{indicator.file.rsplit('.', 1)[0]}-{indicator.column}".lower()).strip("-_")
    return f"own-{words or 'numbers'}"


def _rows(indicator: Indicator, own: tuple[Value, ...], layer_id: str) -> list[Feature]:
    made = []
    for value, following in zip(own, (*own[1:], None), strict=True):
        name = load_states()[value.state].name
        words = value_words(indicator, value.number)
        when = f" ({value.when})" if value.when else ""
        start = value.since if value.year is not None else None
        end = following.since if following is not None and following.year is not None else None
        properties = {"iso3": value.state, "value": words, "row in the sheet": value.row}
        properties |= {"year": value.year} if value.year is not None else {}
        properties |= {"source in the sheet": value.source} if value.source else {}
        properties |= {heading: text for heading, text in value.further if heading not in properties}
        made.append(
            Feature(
                id=f"{layer_id}.{value.state}.{value.when or 'all'}",
                layer=layer_id,
                names=Names(f"{name}: {words}{when}"),
                span=Span(start, end),
                start_text=value.when,
                source=_source_ids(value.source),
                summary=value.note,
                label=UNNAMED,
                properties=properties,
            )
        )
    return made


def _source_ids(text: str) -> tuple[str, ...]:
    """Ids of a story's sources, when a cell holds nothing else; a source in words stays a text."""
    parts = text.split()
    return tuple(parts) if all(part.startswith("S-") for part in parts) else ()


def summary_of(indicator: Indicator, classes: Classes) -> str:
    """Return the summary for the layer list: years, classes and source."""
    years = indicator.years
    when = f" {years[0]}–{years[-1]}." if len(years) > 1 else f" {years[0]}." if years else ""
    about = f" Classes: {classes.scheme.value}, {ABOUT[classes.scheme]}, over all years."
    source = f" Source: {indicator.source}." if indicator.source else f" From {indicator.file}; no source given."
    return (indicator.summary + when + about + source).strip()


def with_layer(story: Story, layer: Layer) -> Story:
    """The story with a layer on top (or in the place of the one with its id), shown in the default view alone.

    Sources that the story does not have are left to the sheet's own column.
    """
    known = story.sources
    rows = (replace(row, source=tuple(name for name in row.source if name in known)) for row in layer.rows)
    layer = replace(layer, rows=tuple(rows))
    layers = {**story.layers, layer.id: layer} if layer.id in story.layers else {layer.id: layer, **story.layers}
    groups = story.groups if GROUP in story.groups else (GROUP, *story.groups)
    view = in_stack(story.view, LayerState(layer.id, True))
    steps = tuple(replace(step, view=in_stack(step.view, LayerState(layer.id, False))) for step in story.steps)
    return replace(story, layers=layers, groups=groups, view=view, steps=steps)


def tinted_by(story: Story, view: View, layer_id: str) -> View:
    """The view with a layer's tint on top, and without other tints, which would mix with it."""
    view = toggle_layer(in_stack(view, LayerState(layer_id, True)), layer_id, True)
    for state in view.layers:
        layer = story.layers.get(state.id)
        if layer is not None and layer.id != layer_id and layer.tints_states:
            view = toggle_layer(view, layer.id, False)
    return view


def without_layer(story: Story, layer_id: str) -> Story:
    """The story without a layer."""
    layers = {key: layer for key, layer in story.layers.items() if key != layer_id}
    groups = story.groups
    if not any(layer.group == GROUP.id for layer in layers.values()):
        groups = tuple(group for group in groups if group != GROUP)
    steps = tuple(replace(step, view=out_of_stack(step.view, layer_id)) for step in story.steps)
    return replace(story, layers=layers, groups=groups, view=out_of_stack(story.view, layer_id), steps=steps)


def in_stack(view: View, state: LayerState) -> View:
    """The view with a layer on top of its stack, if it is not in it."""
    known = any(other.id == state.id for other in view.layers)
    return view if known else replace(view, layers=(state, *view.layers))


def out_of_stack(view: View, layer_id: str) -> View:
    """The view without a layer in its stack."""
    return replace(view, layers=tuple(state for state in view.layers if state.id != layer_id))
