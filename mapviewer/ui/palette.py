"""The colours of map and window, one set for each theme, checked by tests for contrast and colour-blindness.

One hue a theme, of the story or built in, used alike on the map, in the layer list, the timeline, the charts and the
tinted text.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from geodata.view.view import Theme
from mapviewer.ui.colours.class_palettes import PRINT, PROJECTOR, PROJECTOR_DARK
from mapviewer.ui.colours.inks import GroundInk, Ink, Palette, ReliefInk

__all__ = ["GroundInk", "Ink", "Palette", "ReliefInk", "palette"]

_LIGHT = Palette(
    ground="#f0ece3",
    focus="#fdfaf3",
    sea="#b7d2e0",
    water_line="#6496b1",
    water_text="#1d5172",
    border="#8f8678",
    focus_border="#4a3c42",
    coast="#467a96",
    province="#cfc6b3",
    text="#1f1d1a",
    muted_text="#565044",
    faint_text="#6a6353",
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
        "plum": Ink("#6b41a2", "#9a73c4", "#57308a", "#e4d8f1"),
        "amber": Ink("#c9781a", "#e9a24c", "#8a4b05", "#fbe1bf"),
        "teal": Ink("#017d9b", "#4aa3b5", "#0d5767", "#cbe8ec"),
        "brick": Ink("#bd471d", "#df8059", "#96350f", "#f8d9cb"),
        "grey": Ink("#696c73", "#9ba8b9", "#4b4f56", "#e1e5eb"),
        "slate": Ink("#3c4a5c", "#7b899b", "#2c3949", "#dde3ea"),
        "ink": Ink("#565044", "#b9b3a6", "#3f3b34", "#eee9dd"),
        "moss": Ink("#2f6b3c", "#6fae7b", "#1e5129", "#d6ebd9"),
        "olive": Ink("#748955", "#a6b392", "#51603b", "#e2e3d3"),
        "rose": Ink("#9b1954", "#bf6c92", "#841547", "#e9cdd3"),
        "azure": Ink("#135ff4", "#6899f8", "#1051cf", "#cedbf3"),
        "ochre": Ink("#613f17", "#9a846b", "#523614", "#ded5c7"),
    },
    relief=ReliefInk("#3a3042", 200, "#fffaeb", 130),
    land=GroundInk(
        tints=("#f9eac6", "#e7e8bf", "#fceae0", "#f3e2bf", "#dfead0", "#fbe8d6"),
        bands=("#bf8622", "#6c8838", "#b3603e", "#986f20", "#4f875e", "#bd6d3a"),
        band_alpha=0.083,
        veil="#f0ece3",
        veil_alpha=0.42,
        river="#4f8db3",
        glacier="#f7fafb",
    ),
)

_DARK = Palette(
    ground="#25272b",
    focus="#33363b",
    sea="#14222c",
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
        "plum": Ink("#c59bf3", "#7c56a8", "#d3b9f1", "#4a3566"),
        "amber": Ink("#f1a844", "#a3661a", "#f9c98a", "#5c3d12"),
        "teal": Ink("#43abb9", "#1f7686", "#96dde9", "#174a54"),
        "brick": Ink("#e76b33", "#a8431d", "#f9b79b", "#642b16"),
        "grey": Ink("#b5b7b8", "#6b6f76", "#d0d3d8", "#3d4046"),
        "slate": Ink("#a3b4c9", "#56657a", "#cad6e5", "#333f4e"),
        "ink": Ink("#c9c4b8", "#5d6066", "#e0dccf", "#3a3c40"),
        "moss": Ink("#7fcf90", "#3a7a48", "#b1e6bc", "#204a2a"),
        "olive": Ink("#ebed48", "#96982e", "#eef063", "#4d4d21"),
        "rose": Ink("#cb7a91", "#824e5d", "#d595a7", "#57323f"),
        "azure": Ink("#4782fb", "#2d53a1", "#7ea8fc", "#273f6e"),
        "ochre": Ink("#dcc48e", "#8d7d5b", "#e1cd9f", "#4f4633"),
    },
    relief=ReliefInk("#05060a", 170, "#8d93a3", 64),
    land=GroundInk(
        tints=("#3f3b31", "#36392f", "#433a34", "#3d372c", "#333a35", "#423830"),
        bands=("#c79a45", "#8aa35f", "#c27d5f", "#b08a48", "#6ba07c", "#c48955"),
        band_alpha=0.071,
        veil="#25272b",
        veil_alpha=0.45,
        river="#5d8aa6",
        glacier="#8b979e",
    ),
)

_PALETTES = {
    Theme.LIGHT: _LIGHT,
    Theme.DARK: _DARK,
    Theme.PROJECTOR: PROJECTOR,
    Theme.PROJECTOR_DARK: PROJECTOR_DARK,
    Theme.PRINT: PRINT,
}


@cache
def palette(theme: Theme, hues: tuple[tuple[str, str], ...] = ()) -> Palette:
    """The palette of a theme; *hues* are those of a story's own themes (`Parties.hues`)."""
    plain = _PALETTES[theme]
    return replace(plain, hues=hues) if hues else plain
