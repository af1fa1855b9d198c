"""What a palette is made of: colours by what they are for."""

from __future__ import annotations

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
    each of a band's two strokes.
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
