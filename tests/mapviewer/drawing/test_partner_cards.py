"""Cards of partners at the picture's edge hold what they say, at every side and in every size of type."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from geodata import open_story
from geodata.story.vocabulary import Direction
from geodata.world.world import World
from mapviewer.drawing.partner_cards import draw_card
from mapviewer.scene.card_sizes import CARD_TIP_PX, PAD_PX, card_size, card_text_px, count_words, text_size
from mapviewer.scene.edge_exits import Gate
from mapviewer.scene.scene import Look, Scene, scene_of
from tests.snapshot import pixels
from tests.storybook import write_story

SIDES = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)]
SIZE = (700, 260)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder: Path = tmp_path_factory.mktemp("story")
    return World(open_story(write_story(folder)))


def drawn(scene: Scene, name: str, gate: Gate) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_card(painter, scene, gate, name)
    painter.end()
    return image


def inked(image: QImage, ground: str, tolerance: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """The columns and rows where a picture is unlike *ground*."""
    colour = QColor(ground)
    off = np.abs(pixels(image) - np.array([colour.red(), colour.green(), colour.blue()])).max(axis=2) > tolerance
    return np.flatnonzero(off.any(axis=0)), np.flatnonzero(off.any(axis=1))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    side=st.sampled_from(SIDES),
    counts=st.lists(st.integers(1, 120), min_size=2, max_size=2),
    text=st.sampled_from([1.0, 1.5, 2.0]),
    code=st.sampled_from(["rus", "usa", "kaz"]),
)
def test_a_card_is_filled_by_its_name_and_its_number_with_equal_margins(
    world: World, side: tuple[float, float], counts: list[int], text: float, code: str
) -> None:
    scene = scene_of(world, world.story.view, SIZE, Look(text=text))
    told = tuple(zip((Direction.TOWARD, Direction.AWAY), counts, strict=True))
    width, height = card_size(scene, code, told)
    left, top = 60.0, 80.0
    card = (left, top, left + width, top + height)
    middle = ((card[0] + card[2]) / 2, (card[1] + card[3]) / 2)
    name = {"rus": "Russia", "usa": "United States", "kaz": "Kazakhstan"}[code]
    gate = Gate(code, middle, side, (), card, told)
    columns, rows = inked(drawn(scene, name, gate), "magenta")
    tip, rim = scene.px(CARD_TIP_PX), scene.px(2.0)
    beyond = 0.6 * tip if side[1] else 0.0
    assert columns[0] == pytest.approx(card[0], abs=rim + 1)
    assert columns[-1] == pytest.approx(card[2], abs=rim + 1)
    assert rows[0] == pytest.approx(card[1] - beyond * (side[1] < 0), abs=rim + 1)
    assert rows[-1] == pytest.approx(card[3] + beyond * (side[1] > 0), abs=rim + 1)
    before, after = (scene.px(PAD_PX[0]) + tip * share for share in tips(side))
    near = scene.px(2.5) * text
    # The name stands in the middle over how many statements there are; the wider of both fills the card.
    first, last, upper, lower = changed(drawn(scene, name, gate), drawn(scene, "", gate))
    free = (width - scene.px(CARD_TIP_PX) - 2 * scene.px(PAD_PX[0]) - text_size(name, card_text_px(scene))[0]) / 2
    assert first == pytest.approx(card[0] + before + free, abs=near)
    assert last == pytest.approx(card[2] - after - free, abs=near)
    assert card[1] < upper < lower < middle[1] + near
    one = replace(gate, counts=(told[0], (Direction.AWAY, told[1][1] - 1)))
    first, last, upper, lower = changed(drawn(scene, name, gate), drawn(scene, name, one))
    assert card[0] + before - near < first < last < card[2] - after + near
    assert middle[1] - near < upper < lower < card[3]


def test_the_number_of_statements_is_told_in_words() -> None:
    """A number on a disc was taken for that of a sentence."""
    assert count_words((("toward", 1),)) == "1 statement"
    assert count_words((("toward", 3), ("away", 2))) == "5 statements"


def changed(one: QImage, other: QImage) -> tuple[int, int, int, int]:
    """The first and last column, then the first and last row in which two pictures differ."""
    unlike = np.abs(pixels(one) - pixels(other)).max(axis=2) > 60
    columns, rows = np.flatnonzero(unlike.any(axis=0)), np.flatnonzero(unlike.any(axis=1))
    return int(columns[0]), int(columns[-1]), int(rows[0]), int(rows[-1])


def tips(side: tuple[float, float]) -> tuple[float, float]:
    """How much of the tip's length is left free before and after the words."""
    return (1.0, 0.0) if side[0] < 0 else (0.0, 1.0) if side[0] > 0 else (0.5, 0.5)
