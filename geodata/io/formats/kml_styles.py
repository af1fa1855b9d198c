"""The colours of a KML document's placemarks, which stand in styles of their own, shared by many: as simplestyle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import shapely

from geodata.io.formats.xml_tree import Element

Style = dict[str, Any]
_COLOUR = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
# The usual icons are told apart by their file's name alone.
_ICON = re.compile(r"/(?:pushpin|paddle|dir)/([a-z]+)-|/ms/(?:micons|icons)/([a-z]+?)(?:-dot|-pushpin)?\.png")
_ICONS = {"red": "#ff0000", "blu": "#0000ff", "blue": "#0000ff", "grn": "#00a000", "green": "#00a000",
          "ylw": "#e6c800", "yellow": "#e6c800", "wht": "#ffffff", "ltblu": "#66b3ff", "lightblue": "#66b3ff",
          "ltblue": "#66b3ff", "purple": "#8000c0", "pink": "#ff66b3", "orange": "#ff8c00"}  # fmt: skip


@dataclass
class KmlStyles:
    """Learns styles in whatever order they come, and tells each placemark's colours at the end."""

    _styles: dict[str, Element] = field(default_factory=dict)
    _worn: list[tuple[str, Element | None, str]] = field(default_factory=list)

    def learn(self, style: Element) -> None:
        """Keep a style, or a pair of styles, under its id."""
        self._styles[style.attributes.get("id", "")] = style

    def wear(self, placemark: Element, geometry: Any) -> None:
        """Note which style a placemark has: its own, or the one that it names."""
        own = placemark.child("Style") or _normal(placemark.child("StyleMap"))
        self._worn.append((placemark.text_of("styleUrl"), own, _kind_of(geometry)))

    def styles(self) -> Iterator[Style]:
        """The colours of each placemark, in their order, as properties of simplestyle; empty where it has none."""
        for address, own, kind in self._worn:
            style: Style = {}
            for part in (self._named(address), own):  # what is its own goes before what it shares
                style |= _READERS[kind](part) if part is not None else {}
            yield style

    def _named(self, address: str) -> Element | None:
        """The style at an address in the document itself; of a pair the one that is not for the mouse over it."""
        for _ in range(4):
            style = self._styles.get(address.rpartition("#")[2])
            if style is None or style.name == "Style":
                return style
            inline = _normal(style)
            if inline is not None:
                return inline
            pairs = [child for child in style.children if child.name == "Pair"]
            address = next((pair.text_of("styleUrl") for pair in pairs if pair.text_of("key") == "normal"), "")
        return None


def _normal(pairs: Element | None) -> Element | None:
    """The style that stands within a pair itself."""
    found = pairs.children if pairs is not None else ()
    return next(
        (pair.child("Style") for pair in found if pair.text_of("key") == "normal" and pair.child("Style")), None
    )


def _of_area(style: Element) -> Style:
    part, made = style.child("PolyStyle"), {}
    if part is not None:
        made = _coloured(part, "fill", "fill-opacity")
        if part.text_of("fill") in ("0", "false"):
            made = {"fill": "none"}
        if part.text_of("outline") in ("0", "false"):
            return {**made, "stroke": "none"}
    return {**_of_line(style), **made}


def _of_line(style: Element) -> Style:
    part = style.child("LineStyle")
    if part is None:
        return {}
    made = _coloured(part, "stroke", "stroke-opacity")
    width = part.text_of("width")
    return {**made, "stroke-width": float(width)} if re.fullmatch(r"\d{1,3}(\.\d{0,6})?", width) else made


def _of_point(style: Element) -> Style:
    for name in ("IconStyle", "LabelStyle"):
        part = style.child(name)
        made = _coloured(part, "marker-color", "") if part is not None else {}
        icon = part.child("Icon") if part is not None else None
        if made and made["marker-color"] != "#ffffff":  # white leaves an icon as it is
            return made
        match = _ICON.search(icon.text_of("href")) if icon is not None else None
        colour = _ICONS.get(match[1] or match[2] or "") if match else None
        if colour or made:
            return {"marker-color": colour} if colour else made
    return {}


_READERS = {"area": _of_area, "line": _of_line, "point": _of_point}


def _coloured(part: Element, colour: str, opacity: str) -> Style:
    text = part.text_of("color").strip()
    if not colour_of(text):
        return {}
    share = round(int(text.removeprefix("#")[:2], 16) / 255, 3)
    return {colour: colour_of(text)} | ({opacity: share} if opacity else {})


def _kind_of(geometry: Any) -> str:
    if geometry is None:
        return "point"
    dimension = int(shapely.get_dimensions(geometry))
    return {0: "point", 1: "line"}.get(dimension, "area")


def colour_of(text: str) -> str:
    """A colour of KML, which begins with the opacity and ends with the red, as ``#rrggbb``; empty when it is none.

    >>> colour_of("7f0000ff")
    '#ff0000'
    """
    match = _COLOUR.fullmatch(text.strip())
    return f"#{match[4]}{match[3]}{match[2]}".lower() if match else ""
