"""Lettering of all class pictures of both stories: rank told by type, and letters off borders, rivers and lines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from geodata.map.label_placement import Box, Occupied
from mapviewer.drawing.story_labels import thin_obstacles
from mapviewer.labels.country_mask import SEA, grounds_of
from mapviewer.labels.label_engine import Layout, Placed
from mapviewer.labels.label_obstacles import river_boxes
from mapviewer.layers.registry import kind_of
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene
from tests.mapviewer.labels.test_class_names import Picture, letters_of, pictures, shrunk

STORIES, SIZE = ["caucasus", "sahel"], (1920, 1080)
EVEN, SAME_PX = 1.9, 1.1
COUNTRY = "country:"
INK = 0.1  # of a line's height, above and below capitals


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need an application."""


def maps_of(story: str) -> Iterator[tuple[str, Picture]]:
    for step, maps in pictures(story, SIZE).items():
        for found in maps:
            yield step, found


def spoken(layout: Layout) -> list[Placed]:
    """The names of states of which a picture speaks, written in full."""
    return [
        item
        for item in layout.placed
        if item.label.id.startswith(COUNTRY) and item.label.style.bold and len(item.label.text) > 3
    ]


@pytest.mark.parametrize("story", STORIES)
def test_states_spoken_of_have_two_sizes_at_most(story: str) -> None:
    """Seen: five states of one picture in five sizes, each spaced in another way."""
    for step, (_, layout, _) in maps_of(story):
        sizes = sorted({round(item.label.style.size_px, 1) for item in spoken(layout)})
        told = [size for at, size in enumerate(sizes) if not at or size - sizes[at - 1] > SAME_PX]
        assert len(told) <= 2, (step, sizes)
        assert not told or told[-1] <= EVEN * told[0], (step, sizes)


@pytest.mark.parametrize("story", STORIES)
def test_no_town_has_a_larger_name_than_its_state(story: str) -> None:
    """Seen: a town's name twice as high as that of the state in which it lies."""
    for step, (scene, layout, _) in maps_of(story):
        grounds = grounds_of(scene)
        states = {grounds.numbers[item.label.id.removeprefix(COUNTRY)]: item for item in spoken(layout)}
        for item in layout.placed:
            number = grounds.at(*scene.frame.to_px(*item.label.anchor_m))
            if (item.label.dot_px or item.label.clear_px) and number in states and states[number] is not item:
                # The least type of a class is that of towns; where a state has no room for it, it is a little smaller.
                most = max(states[number].label.style.size_px, scene.look.minimum_text_px)
                assert item.label.style.size_px <= most + SAME_PX, (step, item.label.text)


@pytest.mark.parametrize("story", STORIES)
def test_states_not_spoken_of_are_written_smaller(story: str) -> None:
    for step, (scene, layout, _) in maps_of(story):
        most = max((item.label.style.size_px for item in spoken(layout)), default=0.0)
        for item in layout.placed:
            if item.label.id.startswith(COUNTRY) and not item.label.style.bold and most:
                assert item.label.style.size_px <= max(most, 1.1 * scene.look.minimum_text_px) + SAME_PX, (
                    step,
                    item.label.text,
                )


@pytest.mark.parametrize("story", STORIES)
def test_physical_names_do_not_touch_states_names(story: str) -> None:
    """Seen: a desert's name touched that of the state in which it lies."""
    for step, (scene, layout, _) in maps_of(story):
        kept = scene.view.must_name | {name.id for name in scene.view.hand_names}
        ids = [item.label.id for item in layout.placed]
        letters = [box for name in ids if name.startswith(COUNTRY) for box in layout.boxes_of(scene, name)]
        for name in ids:
            if name.startswith("region:") and name not in kept:
                own = layout.boxes_of(scene, name)
                assert not any(touch(a, b, scene.px(5.0)) for a in own for b in letters), (step, name)


def clashes(scene: Scene, item: Placed) -> Iterator[str]:
    """What lies under the letters of a name: another's ground, a border, a river, a tie, an outline of the story."""
    grounds, (x, y) = grounds_of(scene), scene.frame.to_px(*item.label.anchor_m)
    if item.label.curved is not None:
        left, top = x + item.dx_px, y + item.dy_px
        boxes = [(left + a, top + b, left + c, top + d) for a, b, c, d in item.label.curved.boxes]
    else:
        boxes = letters_of(scene, item.label, (x, y), (item.dx_px, item.dy_px))
    ink = [shrunk(box, INK * (box[3] - box[1])) for box in boxes]
    under = {number for box in ink for number in numbers_under(scene, box)} - {SEA}
    if len(under) > 1:
        yield "border"
    if item.label.id.startswith(COUNTRY) and under - {grounds.numbers[item.label.id.removeprefix(COUNTRY)]}:
        yield "other ground"
    for what, lines in (("river", rivers(scene)), ("tie", ties(scene)), ("outline", outlines(scene))):
        if any(not lines.is_free(box) for box in ink):
            yield what


def numbers_under(scene: Scene, box: Box) -> set[int]:
    grounds = grounds_of(scene)
    step = grounds.cell_px
    across, down = int((box[2] - box[0]) / step) + 1, int((box[3] - box[1]) / step) + 1
    return {grounds.at(box[0] + i * step, box[1] + j * step) for i in range(across) for j in range(down)}


def rivers(scene: Scene) -> Occupied:
    return scene.findings.once("test rivers", lambda: Occupied(river_boxes(scene)))


def ties(scene: Scene) -> Occupied:
    return scene.findings.once("test ties", lambda: Occupied(thin_obstacles(scene)))


def outlines(scene: Scene) -> Occupied:
    lines = (box for layer in scene.visible_layers for box in kind_of(layer).outlines(scene, layer))
    return scene.findings.once("test outlines", lambda: Occupied(lines))


# How many names the engine leaves with letters on some line, by story: mostly a river right through a wide state.
MOST_LEFT = {"caucasus": 40, "sahel": 40}


@pytest.mark.parametrize("story", STORIES)
def test_letters_of_states_and_towns_are_off_lines(story: str) -> None:
    """States' names that the author has not placed lie on no border and no tie; of all names few lie on any line.

    What a step's author has put on a line stands in the message, for whoever looks at the pictures.
    """
    found = []
    for step, (scene, layout, _) in maps_of(story):
        by_hand = {name.id for name in scene.view.hand_names if name.at is not None}
        for item in layout.placed:
            is_state, is_town = item.label.id.startswith(COUNTRY), item.label.dot_px or item.label.clear_px
            kinds = list(clashes(scene, item)) if is_state or is_town else []
            if kinds:
                hand = " (by hand)" if item.label.id in by_hand else ""
                found.append((is_state and not hand, f"{step}: {item.label.text!r}{hand}: {', '.join(kinds)}"))
    print("\n".join(told for _, told in found))
    assert not [told for is_state, told in found if is_state and ("border" in told or "tie" in told)]
    assert len(found) <= MOST_LEFT[story], found
