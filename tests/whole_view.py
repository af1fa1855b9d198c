"""A bundled story's ground with all that its layers have: what its opening, a composed picture, is kept from."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from geodata.story.story import Story
from geodata.view.camera import fit_lonlat
from geodata.view.view import View, show_layers, uncomposed

GROUNDS = {"caucasus": (41.5, 34.6, 81.5, 52.0), "sahel": (-14.0, 8.5, 17.0, 25.5)}
DAYS = {"caucasus": dt.date(2025, 8, 8), "sahel": dt.date(2025, 6, 6)}


def whole_view(story: Story) -> View:
    """All layers that show by themselves, on the story's own ground, and none of it left out."""
    shown = {layer.id for layer in story.layers.values() if layer.visible}
    camera = fit_lonlat(*GROUNDS[story.id], story.projection)
    return replace(show_layers(uncomposed(story.view), shown), camera=camera, date=DAYS[story.id])
