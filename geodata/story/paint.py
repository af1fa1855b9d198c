"""Colours of a feature's own, as its file gives them: those of simplestyle, which other formats are brought to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from geodata.core.values import value

# The names of colours in CSS (W3C, CSS Color Module Level 4) with their values; "grey" is written "gray".
_CSS = """
    aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4
    black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue
    5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c
    cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkkhaki
    bdb76b darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon
    e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkturquoise 00ced1 darkviolet 9400d3
    deeppink ff1493 deepskyblue 00bfff dimgray 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0
    forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080
    green 008000 greenyellow adff2f honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0
    khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6
    lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightpink
    ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightsteelblue b0c4de
    lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine
    66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee
    mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa
    mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23
    orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee
    palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6
    purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon
    fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue
    6a5acd slategray 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8
    tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00
    yellowgreen 9acd32
"""
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*([\d.]{1,8})\s*)?\)")
# What a choice of colours writes among a feature's properties: its colour, the words of its class, and their order.
COLOUR, CLASS, ORDER = "colour", "colour_class", "colour_order"
GENERAL = (COLOUR, "color")
_COLOURED = frozenset((*GENERAL, "stroke", "fill", "marker-color", "marker_color"))
NARROWEST_PX, WIDEST_PX = 0.6, 12.0


@value(frozen=True)
class Paint:
    """Colours (``#rrggbb``; "" where none is given), opacities 0-1 and a width in design pixels (None: not given).

    ``is_filled`` and ``is_outlined`` are False where a file says that an area has no fill or no outline.
    """

    line: str = ""
    line_alpha: float | None = None
    width: float | None = None
    fill: str = ""
    fill_alpha: float | None = None
    dot: str = ""
    is_filled: bool = True
    is_outlined: bool = True

    @property
    def main(self) -> str:
        """The colour that stands for all."""
        return self.fill or self.line or self.dot


def paint_of(properties: Mapping[str, Any]) -> Paint | None:
    """The colours among a feature's properties; None when there are none.

    >>> paint_of({"stroke": "red", "fill": "#0f08"}).main, paint_of({"name": "Red"})
    ('#00ff00', None)
    """
    if _COLOURED.isdisjoint(properties):  # nearly all features
        return None
    general, _ = _first(properties, GENERAL)
    if CLASS in properties:  # chosen here, before whatever the file says
        return Paint(general, fill=general, dot=general)
    line, line_alpha = _first(properties, ("stroke",))
    fill, fill_alpha = _first(properties, ("fill",))
    dot, _ = _first(properties, ("marker-color", "marker_color"))
    if not (general or line or fill or dot):
        return None
    width = _number(properties.get("stroke-width"))
    return Paint(
        line or general, _share(properties.get("stroke-opacity"), line_alpha),
        None if not width else min(max(width, NARROWEST_PX), WIDEST_PX),
        fill or general, _share(properties.get("fill-opacity"), fill_alpha), dot or general,
        properties.get("fill") not in ("none", False), properties.get("stroke") not in ("none", False),
    )  # fmt: skip


def _first(properties: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, float | None]:
    for name in names:
        colour, alpha = colour_of(properties.get(name))
        if colour:
            return colour, alpha
    return "", None


def colour_of(text: Any) -> tuple[str, float | None]:
    """A colour as CSS writes it, as ``#rrggbb`` with its opacity; empty for what is none.

    >>> colour_of("DarkRed"), colour_of("#0f08"), colour_of("rgba(0, 0, 255, 0.5)"), colour_of("Goris")
    (('#8b0000', None), ('#00ff00', 0.533), ('#0000ff', 0.5), ('', None))
    """
    if not isinstance(text, str) or len(text) > 40:
        return "", None
    word = text.strip().lower()
    known = _names().get(word.replace("grey", "gray"))
    if known:
        return f"#{known}", None
    match = _RGB.fullmatch(word)
    if match and all(int(part) < 256 for part in match.groups()[:3]):
        alpha = _number(match[4])
        return "#" + "".join(f"{int(part):02x}" for part in match.groups()[:3]), alpha
    match = _HEX.fullmatch(word)
    if not match or (not word.startswith("#") and not (len(word) == 6 and not word.isdigit())):
        return "", None  # three digits are a number
    digits = match[1] if len(match[1]) > 4 else "".join(2 * digit for digit in match[1])
    return f"#{digits[:6]}", round(int(digits[6:], 16) / 255, 3) if digits[6:] else None


@cache
def _names() -> dict[str, str]:
    words = _CSS.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _share(given: Any, other: float | None) -> float | None:
    number = _number(given)
    return other if number is None else min(max(number, 0.0), 1.0)


def _number(given: Any) -> float | None:
    try:
        number = float(given)
    except (TypeError, ValueError):
        return None
    return number if 0 <= number < 1e6 else None
