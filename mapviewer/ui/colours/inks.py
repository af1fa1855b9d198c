"""What a palette is made of: colours by what they are for."""

from __future__ import annotations

from functools import lru_cache

from geodata.core.values import value
from geodata.story.facts import BUILT_IN_THEMES


@value(frozen=True)
class Ink:
    """One theme's colours: line, fill (drawn at about a third of full strength), text on paper, tint of passages."""

    line: str
    fill: str
    text: str
    tint: str


@value(frozen=True)
class ReliefInk:
    """How relief is blended over the ground: colours of full shadow and full light, and their opacity, 0 to 255."""

    shadow: str
    shadow_alpha: int
    light: str
    light_alpha: int


@value(frozen=True)
class GroundInk:
    """The ground of a theme: a tint and the hue of the inner band for each of the story's states in turn.

    `veil` (with its opacity, 0 to 1) is laid over the relief of the states around; `band_alpha` is the opacity of
    each of a band's strokes.
    """

    tints: tuple[str, ...]
    bands: tuple[str, ...]
    band_alpha: float
    veil: str
    veil_alpha: float
    river: str
    glacier: str


@value(frozen=True)
class Palette:
    """Every colour by what it is for, as ``#rrggbb``. ``inks`` are by hue; ``hues`` are those of a story's themes."""

    ground: str
    focus: str
    sea: str
    water_line: str
    water_text: str
    border: str
    focus_border: str
    coast: str
    province: str
    text: str
    muted_text: str
    faint_text: str
    halo: str
    selection: str
    absent: str
    window: str
    panel: str
    field: str
    rule: str
    button: str
    button_active: str
    accent: str
    on_accent: str
    inks: dict[str, Ink]
    relief: ReliefInk
    land: GroundInk
    hues: tuple[tuple[str, str], ...] = ()

    def ink(self, theme: str) -> Ink:
        """The colours of a theme, built in or of the story, or of a hue by its own name."""
        hue = BUILT_IN_THEMES.get(theme) or dict(self.hues).get(theme, theme)
        return self.inks.get(hue) or self.inks[BUILT_IN_THEMES["user"]]


READABLE, SEEN = 4.5, 3.0  # contrast of text with its paper, and of a line with its ground (WCAG 2, level AA)
READABLE_ON_DARK = 8.0  # with a dark halo: on dark maps tints and hatching are lighter than that


@lru_cache(maxsize=512)
def ink_of(colour: str, paper: str) -> Ink:
    """The ink of any colour: as it is on the map, for text as dark or as light as can be read on *paper*.

    >>> ink_of("#ffff00", "#ffffff").text, ink_of("#8b0000", "#ffffff").text
    ('#797900', '#8b0000')
    """
    return Ink(colour, colour, _readable(colour, paper), _mixed(colour, paper, 0.75))


@lru_cache(maxsize=512)
def seen_on(colour: str, ground: str) -> str:
    """A line's colour, lighter where it would vanish on dark ground; on light ground as it is.

    >>> seen_on("#3a1466", "#e9e2d5"), seen_on("#ffaa00", "#25272b"), seen_on("#3a1466", "#25272b")
    ('#3a1466', '#ffaa00', '#7f669c')
    """
    if not colour or luminance(ground) > 0.18:
        return colour
    shares = (step / 40 for step in range(41))
    return next(made for share in shares if contrast(made := _mixed(colour, "#ffffff", share), ground) >= SEEN)


def _readable(colour: str, paper: str) -> str:
    away, least = ("#000000", READABLE) if luminance(paper) > 0.18 else ("#ffffff", READABLE_ON_DARK)
    shares = (step / 40 for step in range(41))
    return next((made for share in shares if contrast(made := _mixed(colour, away, share), paper) >= least), away)


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def contrast(colour: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, after WCAG 2."""
    lighter, darker = sorted((luminance(colour), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour (``#rrggbb``), 0 to 1, after WCAG 2."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
