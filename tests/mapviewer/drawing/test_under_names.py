"""Halos have the colour of the ground under a name, at each size of a picture the same."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from geodata.story.lesson_cursor import lesson_of
from geodata.story_format.story_loader import open_story
from geodata.world.world import World
from mapviewer.drawing.draw import labels_of
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.presenting.overlay.caption import words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, place_for, projected


def halos(world: World, step: str, size: tuple[int, int]) -> dict[str, QColor]:
    stops = lesson_of(world.story).stops
    number, stop = next((number, stop) for number, stop in enumerate(stops, 1) if stop.id == step)
    view, words = projected(stop.view), words_of_stop(world.story, stop, number, len(stops))
    look, _ = look_on(world, view, words, size, place_for(world.story, size))
    scene = parts_of(world.seen_by(view.camera), view, size, look, "", Furniture())[0].scene
    return {item.label.id: QColor(item.label.style.halo) for item in labels_of(scene).placed if item.label.style.hides}


@pytest.mark.parametrize(
    ("story", "step", "names"),
    [
        ("caucasus", "control-1994-2020", {"district-agdam", "place:baku", "country:arm"}),
        ("caucasus", "handshake", {"place:baku", "country:aze"}),
        ("sahel", "coups", {"country:mli", "country:ner"}),
    ],
)
def test_a_halo_is_light_and_as_light_in_a_picture_four_times_as_large(
    qapp: QApplication, story: str, step: str, names: set[str]
) -> None:
    """Seen: at 3840 x 2160 names of districts glowed in the colour of hatching, and Baku's in that of the coast."""
    world = World(open_story(story))
    small, large = halos(world, step, (1920, 1080)), halos(world, step, (3840, 2160))
    both = small.keys() & large.keys()
    assert names & both
    for name in both:
        one, other = small[name], large[name]
        far = max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))
        assert far <= 24, (name, one.name(), other.name())
        assert other.lightness() > 150, (name, other.name())
