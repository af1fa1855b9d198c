"""Colour ramps for classes of numbers: even steps of lightness, so that they read without colour vision too.

One hue from light to dark for numbers on one side of zero; two hues away from a pale middle for both sides. Green and
plum say neither *toward* nor *away*, and belong to no theme of a story.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from geodata.indicators.classification import Classes
from geodata.view.view import Theme

Triple = tuple[float, float, float]
# From next to the ground's colour to farthest from it.
_ONE_SIDE = {
    Theme.LIGHT: ("#e3ebc6", "#aed08f", "#6bad6b", "#3a8a54", "#1d6338"),
    Theme.DARK: ("#42573f", "#5f8c58", "#86b673", "#b5da9a", "#e4f7cf"),
    Theme.PROJECTOR: ("#dfe9bd", "#a2cc82", "#5aa25c", "#277a46", "#0f5229"),
    Theme.PROJECTOR_DARK: ("#3f5a3c", "#5f9157", "#8abd75", "#bce39f", "#ecfbd8"),
    Theme.PRINT: ("#edf2dc", "#c2dbab", "#86b97f", "#4a8a5a", "#1a5432"),
}
_OTHER_SIDE = {
    Theme.LIGHT: ("#efd9e8", "#d7a3c7", "#b974a5", "#935083", "#6c2f5f"),
    Theme.DARK: ("#584355", "#8a5f84", "#b685ad", "#d9afd0", "#f8e0f2"),
    Theme.PROJECTOR: ("#ecd0e3", "#d091bd", "#ab5894", "#823672", "#5a1d4f"),
    Theme.PROJECTOR_DARK: ("#5d4458", "#94648d", "#c08eb6", "#e2b9d9", "#fbe7f6"),
    Theme.PRINT: ("#f3e2ec", "#debfd3", "#c08fb0", "#935a85", "#5e2552"),
}


@cache
def class_colours(classes: Classes, theme: Theme) -> tuple[str, ...]:
    """A colour (``#rrggbb``) for each class."""
    if classes.below_zero is None:
        return spread(_ONE_SIDE[theme], classes.count)
    below, above = classes.below_zero, classes.count - classes.below_zero
    # Both sides step alike, so that equal distance from zero is equal strength.
    steps = max(below, above)
    return (*reversed(spread(_OTHER_SIDE[theme], steps)[:below]), *spread(_ONE_SIDE[theme], steps)[:above])


def spread(anchors: Sequence[str], count: int) -> tuple[str, ...]:
    """*count* colours at even distances along a ramp; a few of them do not go to its very end."""
    if count == 1:
        return (_at(anchors, 0.5),)
    most = min(1.0, 0.5 + 0.125 * count)
    return tuple(_at(anchors, most * place / (count - 1)) for place in range(count))


def _at(anchors: Sequence[str], share: float) -> str:
    place = share * (len(anchors) - 1)
    first = min(int(place), len(anchors) - 2)
    a, b = _to_oklab(anchors[first]), _to_oklab(anchors[first + 1])
    part = place - first
    mixed = (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part)
    return _from_oklab(mixed)


# OKLab after Björn Ottosson (2020): steps of equal length look equally large.


def _to_oklab(colour: str) -> Triple:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _from_oklab(colour: Triple) -> str:
    light, a, b = colour
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _shown(min(max(part, 0.0), 1.0))):02x}" for part in linear)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _shown(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)
