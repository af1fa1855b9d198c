"""The colours of map and window, one set for each theme, checked by tests for contrast and colour-blindness.

One hue a theme, used alike on the map, in the layer list, the timeline, the charts and the tinted text.
"""

from __future__ import annotations

from functools import cache

from geodata.core.values import value
from geodata.view.view import Theme


@value(frozen=True)
class Ink:
    """One theme's colours: line, fill (drawn at about a third of full strength), text on paper, tint of passages."""

    line: str
    fill: str
    text: str
    tint: str


@value(frozen=True)
class Palette:
    """Every colour by what it is for, as ``#rrggbb``."""

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

    def ink(self, theme: str) -> Ink:
        """The colours of a layer's theme."""
        return self.inks.get(theme, self.inks["user"])


_LIGHT = Palette(
    ground="#ece7dc",
    focus="#fdfaf3",
    sea="#cfe0e8",
    water_line="#8fb3c6",
    water_text="#2f6484",
    border="#8a8069",
    focus_border="#3f3b34",
    coast="#7fa3b5",
    province="#ddd6c6",
    text="#1f1d1a",
    muted_text="#565044",
    faint_text="#6d6656",
    halo="#fdfaf3",
    selection="#111111",
    absent="#b9b3a6",
    window="#faf8f4",
    panel="#faf8f4",
    field="#ffffff",
    rule="#ddd8cc",
    button="#f1ede4",
    button_active="#e6dfd1",
    accent="#2a5d84",
    on_accent="#ffffff",
    inks={
        "karabakh": Ink("#7347a0", "#9a73c4", "#57308a", "#e4d8f1"),
        "corridor": Ink("#cf7a1b", "#e9a24c", "#8a4b05", "#fbe1bf"),
        "toward": Ink("#16748a", "#4aa3b5", "#0d5767", "#cbe8ec"),
        "away": Ink("#c14d22", "#df8059", "#96350f", "#f8d9cb"),
        "steady": Ink("#6b6f76", "#a3a7ad", "#4b4f56", "#e3e4e6"),
        "event": Ink("#3c4a5c", "#7b899b", "#2c3949", "#dde3ea"),
        "base": Ink("#565044", "#b9b3a6", "#3f3b34", "#eee9dd"),
        "user": Ink("#2f6b3c", "#6fae7b", "#1e5129", "#d6ebd9"),
    },
)

_DARK = Palette(
    ground="#25272b",
    focus="#33363b",
    sea="#1b2a35",
    water_line="#42647a",
    water_text="#8fbcd6",
    border="#7d7a72",
    focus_border="#c9c4b8",
    coast="#557c92",
    province="#4a4d53",
    text="#f4f1ea",
    muted_text="#c9c4b8",
    faint_text="#a9a498",
    halo="#25272b",
    selection="#ffffff",
    absent="#5d6066",
    window="#1d1f22",
    panel="#202226",
    field="#2a2d31",
    rule="#3b3e44",
    button="#2d3035",
    button_active="#3d4148",
    accent="#8cc2ea",
    on_accent="#10202c",
    inks={
        "karabakh": Ink("#b892e2", "#7c56a8", "#d3b9f1", "#4a3566"),
        "corridor": Ink("#f0a648", "#a3661a", "#f9c98a", "#5c3d12"),
        "toward": Ink("#54bccf", "#1f7686", "#96dde9", "#174a54"),
        "away": Ink("#f08a60", "#a8431d", "#f9b79b", "#642b16"),
        "steady": Ink("#a9adb4", "#6b6f76", "#d0d3d8", "#3d4046"),
        "event": Ink("#a3b4c9", "#56657a", "#cad6e5", "#333f4e"),
        "base": Ink("#c9c4b8", "#5d6066", "#e0dccf", "#3a3c40"),
        "user": Ink("#7fcf90", "#3a7a48", "#b1e6bc", "#204a2a"),
    },
)

_PROJECTOR = Palette(
    ground="#e6e0d2",
    focus="#ffffff",
    sea="#c3dbe7",
    water_line="#6f9bb3",
    water_text="#0e4263",
    border="#6b6350",
    focus_border="#1d1b18",
    coast="#5c8aa3",
    province="#cbc3b0",
    text="#0b0a09",
    muted_text="#38332a",
    faint_text="#464036",
    halo="#ffffff",
    selection="#000000",
    absent="#a39d90",
    window="#ffffff",
    panel="#ffffff",
    field="#ffffff",
    rule="#c9c2b3",
    button="#f1ede4",
    button_active="#e0d7c4",
    accent="#0e4168",
    on_accent="#ffffff",
    inks={
        "karabakh": Ink("#5e2f92", "#8a5bbd", "#45207a", "#e4d8f1"),
        "corridor": Ink("#b86200", "#e08f2c", "#6b3800", "#fbe1bf"),
        "toward": Ink("#005f75", "#2f92a6", "#00424f", "#cbe8ec"),
        "away": Ink("#ad3a10", "#d8683c", "#7a2404", "#f8d9cb"),
        "steady": Ink("#53575e", "#8c9198", "#36393f", "#e3e4e6"),
        "event": Ink("#28364a", "#637289", "#1b2738", "#dde3ea"),
        "base": Ink("#38332a", "#a39d90", "#1d1b18", "#eee9dd"),
        "user": Ink("#1c5529", "#4f9a5f", "#103c1a", "#d6ebd9"),
    },
)


@cache
def palette(theme: Theme) -> Palette:
    """The palette of a theme."""
    return {Theme.LIGHT: _LIGHT, Theme.DARK: _DARK, Theme.PROJECTOR: _PROJECTOR}[theme]
