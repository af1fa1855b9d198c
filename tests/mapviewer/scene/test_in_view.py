"""What a reader sees anything of: by its ground, not by the rectangle around it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from geodata import open_story
from geodata.view.camera import fit_lonlat
from geodata.world.world import World
from mapviewer.scene.in_view import is_shown
from mapviewer.scene.scene import scene_of


@pytest.mark.parametrize(
    ("box", "seen"),
    [
        ((46.0, 39.45, 46.15, 39.6), {"arm"}),  # Sisian: Azerbaijan lies on three sides of it, beyond the picture
        ((45.4, 39.33, 45.5, 39.43), {"aze"}),  # north of Nakhichevan town
        ((46.0, 38.4, 46.2, 38.6), {"irn"}),
        ((45.9, 39.1, 46.5, 39.6), {"arm", "aze"}),  # Syunik and the east of Nakhichevan
    ],
)
def test_a_state_is_shown_where_its_ground_is(box: tuple[float, float, float, float], seen: set[str]) -> None:
    story = open_story("caucasus")
    view = replace(story.view, camera=fit_lonlat(*box, story.projection))
    scene = scene_of(World(story), view, (300, 300))
    states = {iso3: scene.world.base.country(iso3) for iso3 in ("arm", "aze", "irn", "geo", "tur")}
    assert {iso3 for iso3, shape in states.items() if is_shown(scene, shape)} == seen
