"""Patterns that an author chooses: on the map, in the legend's swatch, and never over what a status says."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication
from shapely.geometry import LineString, box

from geodata import open_story
from geodata.core.errors import DataError
from geodata.map.names import Names
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.layer import AREA_PATTERNS, LINE_PATTERNS, Layer, LayerKind
from geodata.story.layer_stack import put_layer
from geodata.story.story import Story
from geodata.view.camera import fit_lonlat
from geodata.view.projection import REGIONAL
from geodata.view.view import Concealed, Theme, look
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.ui.palette import palette
from tests.storybook import write_story

SIZE = (200, 200)


def layer_with(pattern: str, kind: LayerKind = LayerKind.AREA, status: str = "") -> Layer:
    row = Feature("f", "own", Names("F"), status=status)
    shape = box(44, 40, 46, 42) if kind is LayerKind.AREA else LineString([(43, 41), (47, 41)])
    return Layer("own", "Own", kind, (row,), pattern=pattern, load_features=lambda: features_frame((row,), [shape]))


def picture(tmp_path: Path, layer: Layer) -> QImage:
    story = put_layer(open_story(write_story(tmp_path)), layer)
    view = look(story.view, fit_lonlat(44.5, 40.5, 45.5, 41.5, REGIONAL))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, World(story), replace(view, layers=tuple(s for s in view.layers if s.id == "own")), SIZE,
         furniture=Furniture(False, False, False, False, False))  # fmt: skip
    painter.end()
    return image


def row_of(image: QImage) -> list[int]:
    return [image.pixel(x, 100) for x in range(20, 180)]


def swatch(layer: Layer) -> QImage:
    image = QImage(48, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(2, 2)
    draw_swatch(painter, layer, palette(Theme.LIGHT), QRectF(1, 1, 22, 10))
    painter.end()
    return image


def pixels(image: QImage) -> bytes:
    return bytes(image.constBits())


@pytest.mark.parametrize("kind", [LayerKind.AREA, LayerKind.LINE])
def test_every_pattern_looks_like_no_other_on_the_map_and_in_the_swatch(
    tmp_path: Path, qapp: QApplication, kind: LayerKind
) -> None:
    names = AREA_PATTERNS if kind is LayerKind.AREA else ("solid", "dotted")
    chosen = ["", *names]
    assert len({pixels(picture(tmp_path / name, layer_with(name, kind))) for name in chosen}) == len(chosen)
    assert len({pixels(swatch(layer_with(name, kind))) for name in chosen}) == len(chosen)


def test_a_hatched_area_has_lines_an_outlined_one_has_its_ground(tmp_path: Path, qapp: QApplication) -> None:
    # The whole picture lies inside the area.
    rows = {name: row_of(picture(tmp_path / name, layer_with(name))) for name in ("", "hatched", "outline")}
    # Lines are edges, which slopes are not.
    steps = {name: sum(abs(a - b) > 24 for a, b in pairwise(map(qGray, row))) for name, row in rows.items()}
    assert steps["hatched"] > steps[""] + 10
    empty = picture(tmp_path / "empty", replace(layer_with(""), rows=()))
    assert set(rows["outline"]) == set(row_of(empty))


def test_a_status_is_never_hidden_by_a_pattern(tmp_path: Path, qapp: QApplication) -> None:
    for status in ("claim", "formal", "control"):
        plain, patterned = (layer_with(pattern, status=status) for pattern in ("", "crossed"))
        assert pixels(picture(tmp_path / f"a{status}", plain)) == pixels(picture(tmp_path / f"b{status}", patterned))
        assert pixels(swatch(plain)) == pixels(swatch(patterned))


def test_a_story_names_only_known_patterns(tmp_path: Path) -> None:
    folder = write_story(tmp_path)
    text = (folder / "story.toml").read_text(encoding="utf-8")
    (folder / "story.toml").write_text(
        text.replace('id = "road"\n', 'id = "road"\npattern = "plaid"\n', 1), encoding="utf-8"
    )
    with pytest.raises(DataError, match=r"unknown pattern: found 'plaid'; allowed: .*hatched.*dashed"):
        open_story(folder)
    assert set(LINE_PATTERNS) == {"solid", "dashed", "dotted"}


def test_a_soft_area_fades_to_nothing_at_its_edge(tmp_path: Path, qapp: QApplication) -> None:
    # A picture with the whole area in it, from 44 to 46 degrees east.
    story = put_layer(open_story(write_story(tmp_path)), layer_with("soft"))
    bare = put_layer(open_story(write_story(tmp_path / "bare")), replace(layer_with("soft"), rows=()))

    def drawn(which: Story) -> QImage:
        world = World(which)
        view = look(which.view, fit_lonlat(43.5, 39.5, 46.5, 42.5, REGIONAL))
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        shown = tuple(state for state in view.layers if state.id == "own")
        draw(
            painter,
            world,
            replace(view, layers=shown, concealed=frozenset({Concealed.NAMES})),
            SIZE,
            furniture=Furniture(False, False, False, False, False),
        )
        painter.end()
        return image

    with_area, without = drawn(story), drawn(bare)

    def change(x: int) -> int:
        a, b = QColor(with_area.pixel(x, 100)), QColor(without.pixel(x, 100))
        return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())

    across = [change(x) for x in range(100, 200)]
    rim = max(at for at, tone in enumerate(across) if tone)
    assert across[0] > 12  # in the middle it is seen
    assert max(across[rim - 3 : rim + 1]) <= across[0] / 4  # and no outline ends it
