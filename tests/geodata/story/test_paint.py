"""The colours that a feature's file gives it."""

from __future__ import annotations

from typing import Any

import pytest

from geodata.io.formats.peer_styles import esri_styles, umap_style
from geodata.story.paint import Paint, colour_of, paint_of


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("Red", "#ff0000"),
        ("lightgrey", "#d3d3d3"),
        ("#0F8", "#00ff88"),
        ("ff8800", "#ff8800"),
        ("rgb(1, 2, 3)", "#010203"),
        ("rgb(1, 2, 300)", ""),
        ("123456", ""),
        ("123", ""),
        ("Red Army", ""),
        (7, ""),
        (None, ""),
    ],
)
def test_colours_are_told_from_other_words_and_numbers(text: Any, colour: str) -> None:
    assert colour_of(text)[0] == colour


def test_simplestyle_is_understood_whole() -> None:
    properties = {
        "stroke": "#aa0000",
        "stroke-width": 40,
        "stroke-opacity": "0.5",
        "fill": "none",
        "marker-color": "lime",
    }
    assert paint_of(properties) == Paint("#aa0000", 0.5, 12.0, "", None, "#00ff00", is_filled=False)
    assert paint_of({"name": "Red", "fill": "full"}) is None
    assert paint_of({"colour": "teal"}) == Paint("#008080", fill="#008080", dot="#008080")


def test_styles_of_umap_are_those_it_draws() -> None:
    assert umap_style({}, "Point") == {"marker-color": "DarkBlue"}
    area = umap_style({"color": "Red", "fillColor": "", "opacity": 0.5, "stroke": False}, "Polygon")
    assert area == {"stroke": "none", "fill": "Red", "fill-opacity": 0.3}
    assert umap_style({"color": "Red", "fill": False}, "MultiPolygon")["fill"] == "none"


def test_drawing_info_of_arcgis_gives_each_feature_its_symbol() -> None:
    fill = {"type": "esriSFS", "color": [255, 0, 0, 128], "outline": {"color": [0, 0, 0, 255], "width": 3}}
    dot = {"type": "esriSMS", "color": [0, 0, 255, 255]}
    infos = [{"value": "held", "symbol": fill}]
    renderer = {"type": "uniqueValue", "field1": "side", "uniqueValueInfos": infos, "defaultSymbol": dot}
    style = esri_styles({"drawingInfo": {"renderer": renderer}})
    edge = {"stroke": "#000000", "stroke-opacity": 1.0, "stroke-width": 4.0}
    assert style({"side": "held"}) == {**edge, "fill": "#ff0000", "fill-opacity": 0.502}
    assert style({}) == {"marker-color": "#0000ff"}
    breaks = {"type": "classBreaks", "field": "n", "classBreakInfos": [{"classMaxValue": 5, "symbol": dot}]}
    style = esri_styles({"layerDefinition": {"drawingInfo": {"renderer": breaks}}})
    assert [style({"n": number}) for number in (5, 6, None)] == [{"marker-color": "#0000ff"}, {}, {}]
    assert esri_styles({"drawingInfo": {"renderer": {"type": "heatmap", "symbol": 3}}})({}) == {}
