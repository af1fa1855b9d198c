"""A state's own number in words, with the class that colours it: for the pointer on the map and for the chart."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.indicators.classification import Choropleth, Scheme, class_words
from geodata.indicators.indicator import Indicator, Value, number_words
from geodata.map.base_map import load_base_map
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.view.view import View
from geodata.world.state_tints import own_states
from mapviewer.ui.translate import told, tr


def data_layers(story: Story, view: View) -> list[Layer]:
    """The layers of own numbers that are ticked, the uppermost first."""
    ticked = (story.layers[state.id] for state in view.layers if state.visible and state.id in story.layers)
    return [layer for layer in ticked if layer.choropleth is not None]


def charted_layer(story: Story, view: View) -> Layer | None:
    """The layer of own numbers to be charted: the uppermost that is ticked, else the first of the story, if any."""
    shown = data_layers(story, view)
    own = (layer for layer in story.layers.values() if layer.choropleth is not None)
    return shown[0] if shown else next(own, None)


def states_with_values(story: Story, layer: Layer, view: View) -> dict[str, Value | None]:
    """What the states of the table and of the story have on the view's date; None where nothing holds yet or at all."""
    assert layer.choropleth is not None
    indicator = layer.choropleth.indicator
    codes = {*own_states(story, load_base_map()), *indicator.by_state}
    return dict.fromkeys(sorted(codes)) | dict(indicator.on(view.date))


def short_value(indicator: Indicator, number: float | None) -> str:
    """A number without its unit, or the word that it stands for."""
    if number is None:
        return tr("Legend", "no data")
    return indicator.names.get(number) or told(number_words(number))


def words_of_value(choropleth: Choropleth, value: Value | None) -> str:
    """A value with its unit and date: ``18.6 % (2024)``."""
    if value is None or value.number is None:
        return tr("Legend", "no data")
    indicator = choropleth.indicator
    words = short_value(indicator, value.number)
    words = words if value.number in indicator.names else f"{words} {indicator.unit}".strip()
    return f"{words} ({value.when})" if value.when else words


def words_of_class(choropleth: Choropleth, value: Value | None) -> str:
    """The class of a value as the legend has it; "" for no number, and where each value is a class of its own."""
    if value is None or value.number is None or choropleth.classes.scheme is Scheme.VALUES:
        return ""
    words = class_words(choropleth.indicator, choropleth.classes)[choropleth.classes.index(value.number)]
    return tr("Charts", "Class: {words}").format(words=told(words))


def lines_of_state(story: Story, view: View, code: str) -> Iterator[str]:
    """What the ticked layers of own numbers say of a state: title and value, then its class."""
    for layer in data_layers(story, view):
        assert layer.choropleth is not None
        values = states_with_values(story, layer, view)
        if code in values:
            value = values[code]
            yield f"{layer.choropleth.indicator.title}: {words_of_value(layer.choropleth, value)}"
            if words := words_of_class(layer.choropleth, value):
                yield words
