"""Data tables on the map: the right colour in the right state, hatching for no data, and a legend that says it all."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.indicators import Classes, Indicator, Scheme, Value, classify, example_sheets
from geodata.indicators.sample_sheets import read_example
from geodata.story.indicator_layer import indicator_layer, with_layer
from geodata.story.layer import Layer
from geodata.view.view import Theme, View, show_layers
from geodata.world.world import World
from mapviewer.drawing.ground.map_drawing import draw_map
from mapviewer.drawing.legend import legend_rows
from mapviewer.scene.color_ramps import class_colours
from mapviewer.scene.scene import scene_of
from mapviewer.ui.translate import SOURCE_LANGUAGE, speak

SIZE = (1000, 600)
PLACES = {"arm": (44.3, 40.6), "geo": (43.0, 42.2), "kaz": (66.0, 48.5), "uzb": (64.5, 41.0), "tkm": (59.0, 39.3)}


@pytest.fixture(scope="module")
def trade() -> Indicator:
    return read_example(example_sheets()[2])


def world_of(indicator: Indicator, scheme: Scheme = Scheme.QUANTILES) -> tuple[World, Layer]:
    layer = indicator_layer(indicator, classify(indicator, scheme, 4))
    return World(with_layer(open_story("caucasus"), layer)), layer


def view_of(world: World, layer: Layer, year: int, theme: Theme = Theme.LIGHT) -> View:
    view = show_layers(world.story.view, {layer.id, "base-countries"})
    return replace(view, date=dt.date(year, 6, 1), theme=theme)


def colours(world: World, view: View) -> dict[str, set[str]]:
    """The colours around a place in each state, away from borders."""
    scene = scene_of(world, view, SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    found = {}
    for state, (lon, lat) in PLACES.items():
        x, y = map(round, scene.frame.to_px(*world.projection.project(lon, lat)))
        found[state] = {image.pixelColor(x + dx, y + dy).name() for dx in range(-3, 4) for dy in range(-3, 4)}
    return found


@pytest.mark.parametrize("theme", list(Theme))
def test_each_state_has_the_colour_of_its_class(qapp: QApplication, trade: Indicator, theme: Theme) -> None:
    world, layer = world_of(trade)
    assert layer.choropleth is not None
    classes = layer.choropleth.classes
    tints = class_colours(classes, theme)
    seen = colours(world, view_of(world, layer, 2024, theme))
    for state, number in (("arm", 45.4), ("geo", 10.9), ("kaz", 18.6), ("uzb", 17.7)):
        assert seen[state] == {tints[classes.index(number)]}
    assert len(seen["tkm"]) > 1
    assert not seen["tkm"] & set(tints)


def test_the_date_steps_through_the_years(qapp: QApplication, trade: Indicator) -> None:
    world, layer = world_of(trade)
    assert layer.choropleth is not None
    tints = class_colours(layer.choropleth.classes, Theme.LIGHT)
    by_year = {year: colours(world, view_of(world, layer, year)) for year in (2022, 2023, 2024)}
    assert not by_year[2022]["kaz"] & set(tints)
    assert by_year[2023]["uzb"] == {tints[1]}  # 15.8 %
    assert by_year[2023]["kaz"] == by_year[2024]["kaz"] == {tints[2]}
    assert not by_year[2023]["arm"] & set(tints)
    assert by_year[2024]["arm"] == {tints[3]}


def test_the_legend_states_classes_unit_year_and_source(qapp: QApplication, trade: Indicator) -> None:
    world, layer = world_of(trade)

    def words(year: int) -> list[str]:
        return [row.text for row in legend_rows(scene_of(world, view_of(world, layer, year), SIZE))]

    assert words(2024)[:9] == [
        "Russia's share of goods trade, %",
        "10.9 – 14.65",
        "over 14.65 – 18.15",
        "over 18.15 – 21.25",
        "over 21.25 – 45.4",
        "no data",
        "Classes: quantiles over all years",
        "Year: 2024; older: 2023 for 2",
        "Source: news agencies, row by row",
    ]
    assert "2022: before the first year of the table, 2023" in words(2022)
    assert "Year: 2023" in words(2023)


def test_the_words_of_classes_follow_the_interface(qapp: QApplication, trade: Indicator) -> None:
    world, layer = world_of(trade)
    speak("fr")
    try:
        rows = [row.text for row in legend_rows(scene_of(world, view_of(world, layer, 2024), SIZE))]
    finally:
        speak(SOURCE_LANGUAGE)
    assert rows[2] == "plus de 14,65 – 18,15"


def test_without_a_source_the_legend_says_so(qapp: QApplication, trade: Indicator) -> None:
    world, layer = world_of(replace(trade, source="", file="mine.csv"))
    said = [row.text for row in legend_rows(scene_of(world, view_of(world, layer, 2024), SIZE))]
    assert "From mine.csv; no source given" in said


def classes_of(*bounds: float, below: int | None = None) -> Classes:
    return Classes(Scheme.OWN, bounds, bounds[0] - 1, below)


# How red, green and blue look to dichromats, after Viénot, Brettel and Mollon (1999), on linear light.
BLINDNESS = {
    "protanopia": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deuteranopia": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}


def linear(colour: str) -> tuple[float, float, float]:
    def one(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    tone = QColor(colour)
    return one(tone.redF()), one(tone.greenF()), one(tone.blueF())


def lightness(light: tuple[float, float, float]) -> float:
    """CIE L* of linear light."""
    y = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("count", [2, 3, 4, 5, 6, 7])
def test_neighbouring_classes_differ_in_lightness_for_every_eye(theme: Theme, count: int) -> None:
    tints = class_colours(classes_of(*range(1, count + 1)), theme)
    light = [lightness(linear(tint)) for tint in tints]
    steps = [b - a for a, b in itertools.pairwise(light)]
    assert all(abs(step) > 6 for step in steps)
    assert len({step > 0 for step in steps}) == 1
    for matrix in BLINDNESS.values():
        seen = [
            tuple(max(sum(m * c for m, c in zip(row, linear(tint), strict=True)), 0.0) for row in matrix)
            for tint in tints
        ]
        dimmed = [lightness((a, b, c)) for a, b, c in seen]
        assert all(abs(b - a) > 5 for a, b in itertools.pairwise(dimmed))


@pytest.mark.parametrize("theme", list(Theme))
def test_both_sides_of_zero_are_told_apart_without_red_and_green(theme: Theme) -> None:
    tints = class_colours(classes_of(-10, -5, 0, 5, 10, 20, below=3), theme)
    assert len(set(tints)) == 6
    for matrix in BLINDNESS.values():
        for negative, positive in ((0, 5), (1, 4), (2, 3)):
            a, b = (
                [sum(m * c for m, c in zip(row, linear(tints[place]), strict=True)) ** (1 / 2.2) for row in matrix]
                for place in (negative, positive)
            )
            assert max(abs(p - q) for p, q in zip(a, b, strict=True)) > 0.06


def test_a_state_of_the_sheet_beyond_the_story_is_tinted_too(qapp: QApplication) -> None:
    indicator = Indicator("Things", "x.csv", "x", (Value("arm", None, 1.0, 2), Value("irn", None, 2.0, 3)))
    world, layer = world_of(indicator)
    scene = scene_of(world, view_of(world, layer, 2024), SIZE)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_map(painter, scene)
    painter.end()
    x, y = map(round, scene.frame.to_px(*world.projection.project(54.0, 35.5)))
    assert layer.choropleth is not None
    assert image.pixelColor(x, y).name() == class_colours(layer.choropleth.classes, Theme.LIGHT)[1]
