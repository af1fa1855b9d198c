"""The colours of a KML document's placemarks, which stand in styles of their own, shared by many."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import shapely

from geodata.io.formats.xml_tree import Element

_COLOUR = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_BY_KIND = {"area": ("PolyStyle", "LineStyle"), "line": ("LineStyle",), "point": ("IconStyle", "LabelStyle")}


@dataclass
class KmlStyles:
    """Learns styles in whatever order they come, and tells each placemark's colour at the end."""

    _styles: dict[str, Element] = field(default_factory=dict)
    _worn: list[tuple[str, Element | None, str]] = field(default_factory=list)

    def learn(self, style: Element) -> None:
        """Keep a style, or a pair of styles, under its id."""
        self._styles[style.attributes.get("id", "")] = style

    def wear(self, placemark: Element, geometry: Any) -> None:
        """Note which style a placemark has: its own, or the one that it names."""
        self._worn.append((placemark.text_of("styleUrl"), placemark.child("Style"), _kind_of(geometry)))

    def colours(self) -> list[str]:
        """The colour of each placemark as ``#rrggbb``, in their order; empty where there is none."""
        return [self._colour(address, own, kind) for address, own, kind in self._worn]

    def _colour(self, address: str, own: Element | None, kind: str) -> str:
        for style in (own, self._named(address)):
            for name in _BY_KIND[kind] if style is not None else ():
                part = style.child(name) if style is not None else None
                colour = colour_of(part.text_of("color")) if part is not None else ""
                if colour:
                    return colour
        return ""

    def _named(self, address: str) -> Element | None:
        """The style at an address in the document itself; of a pair the one that is not for the mouse over it."""
        for _ in range(4):
            style = self._styles.get(address.removeprefix("#"))
            if style is None or style.name == "Style":
                return style
            pairs = [child for child in style.children if child.name == "Pair"]
            address = next((pair.text_of("styleUrl") for pair in pairs if pair.text_of("key") == "normal"), "")
        return None


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
