"""The styles of uMap and ArcGIS as simplestyle: ``stroke``, ``fill``, ``marker-color`` and what belongs to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Style = dict[str, Any]
POINT_PX = 96 / 72  # of ArcGIS's points, in pixels
# What uMap draws where nothing is said.
UMAP_USUAL = {"color": "DarkBlue", "weight": 3, "fillOpacity": 0.3}


def umap_style(options: Mapping[str, Any], geometry_type: str) -> Style:
    """The style of a feature with these options of its own, its layer and its map.

    >>> umap_style({"color": "Red"}, "Point"), umap_style({"color": "Red", "weight": 5}, "LineString")
    ({'marker-color': 'Red'}, {'stroke': 'Red', 'stroke-width': 5})
    """
    said = {**UMAP_USUAL, **{key: value for key, value in options.items() if value not in (None, "")}}
    if geometry_type.endswith("Point"):
        return {"marker-color": said["color"]}
    line = {"stroke": said["color"], "stroke-width": said["weight"]}
    line |= {"stroke-opacity": said["opacity"]} if "opacity" in said else {}
    if said.get("stroke") is False:
        line = {"stroke": "none"}
    if not geometry_type.endswith("Polygon"):
        return line
    if said.get("fill") is False:
        return {**line, "fill": "none"}
    return {**line, "fill": said.get("fillColor") or said["color"], "fill-opacity": said["fillOpacity"]}


def esri_styles(value: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], Style]:
    """A function from a feature's attributes to its style, as the drawing info of a feature set says.

    One symbol, one for each value of a field, and one for each class of a number are known; others give no style.
    """
    definition = value.get("layerDefinition")
    drawing = value.get("drawingInfo") or (definition.get("drawingInfo") if isinstance(definition, Mapping) else None)
    renderer = drawing.get("renderer") if isinstance(drawing, Mapping) else None
    if not isinstance(renderer, Mapping):
        return lambda _attributes: {}
    usual = _symbol(renderer.get("symbol") or renderer.get("defaultSymbol"))
    kind, infos = renderer.get("type"), renderer.get("uniqueValueInfos") or renderer.get("classBreakInfos")
    rows = [info for info in infos if isinstance(info, Mapping)] if isinstance(infos, list) else []
    if kind == "uniqueValue":
        by_value = {str(info.get("value")): _symbol(info.get("symbol")) for info in rows}
        return lambda attributes: by_value.get(str(attributes.get(str(renderer.get("field1")))), usual)
    if kind == "classBreaks":
        classes = [(_number(info.get("classMaxValue")), _symbol(info.get("symbol"))) for info in rows]
        return lambda attributes: _of_class(_number(attributes.get(str(renderer.get("field")))), classes, usual)
    return lambda _attributes: usual


def _of_class(number: float | None, classes: Sequence[tuple[float | None, Style]], usual: Style) -> Style:
    if number is None:
        return usual
    return next((style for most, style in classes if most is not None and number <= most), usual)


def _symbol(symbol: Any) -> Style:
    if not isinstance(symbol, Mapping):
        return {}
    colour, alpha = _colour(symbol.get("color"))
    kind = symbol.get("type")
    if kind == "esriSLS":
        width = _number(symbol.get("width"))
        return _given({"stroke": colour, "stroke-opacity": alpha, "stroke-width": width and width * POINT_PX})
    if kind == "esriSFS":
        filled = colour if symbol.get("style") != "esriSFSNull" and alpha != 0 else "none"
        outline = (
            _symbol({**outline, "type": "esriSLS"}) if isinstance(outline := symbol.get("outline"), Mapping) else {}
        )
        return {**outline, **_given({"fill": filled, "fill-opacity": None if filled == "none" else alpha})}
    return _given({"marker-color": colour}) if kind == "esriSMS" else {}


def _given(style: Style) -> Style:
    return {key: value for key, value in style.items() if value not in (None, "")}


def _colour(parts: Any) -> tuple[str, float | None]:
    """``[red, green, blue, opacity]``, each up to 255."""
    numbers = parts if isinstance(parts, list) and len(parts) in (3, 4) else []
    if not numbers or not all(isinstance(part, (int, float)) and 0 <= part <= 255 for part in numbers):
        return "", None
    alpha = round(numbers[3] / 255, 3) if len(numbers) == 4 else None
    return "#" + "".join(f"{round(part):02x}" for part in numbers[:3]), alpha


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
