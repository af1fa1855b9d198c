"""What follows the pointer, and marks on the ground: where they are painted, and how large."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.view.camera import Camera, frame
from geodata.view.projection import REGIONAL
from mapviewer.presenting.overlay.pointers import (
    GroundMark,
    paint_laser,
    paint_lens,
    paint_mark,
    paint_nib,
    paint_spotlight,
)

SIZE = QSize(800, 500)
AT = QPointF(300, 200)


class Sheet:
    """An empty picture to paint on, and what was painted."""

    def __init__(self, colour: str = "#00000000") -> None:
        self.image = QImage(SIZE, QImage.Format.Format_ARGB32)
        self.image.fill(QColor(colour))
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def done(self) -> np.ndarray:
        """Red, green, blue and alpha of each pixel."""
        self.painter.end()
        raw = np.frombuffer(self.image.constBits(), np.uint8).reshape(SIZE.height(), SIZE.width(), 4)
        return raw[..., [2, 1, 0, 3]].astype(int)


def box(found: np.ndarray) -> tuple[float, float, float, float]:
    """The middle, the width and the height of the pixels that hold."""
    rows, columns = np.nonzero(found)
    left, right, top, bottom = columns.min(), columns.max() + 1, rows.min(), rows.max() + 1
    return (left + right) / 2, (top + bottom) / 2, float(right - left), float(bottom - top)


def test_the_laser_is_a_red_dot_with_a_light_core_about_its_point() -> None:
    sheet = Sheet()
    paint_laser(sheet.painter, AT, 500)
    pixels = sheet.done()
    dot = 2 * 0.014 * 500 * 2.2
    assert box(pixels[..., 3] > 3) == pytest.approx((300, 200, dot, dot), abs=3)
    assert box(pixels[..., 3] > 200) == pytest.approx((300, 200, 0.4 * dot, 0.4 * dot), abs=3)
    light = (pixels[..., 1] > 150) & (pixels[..., 3] > 150)
    assert box(light) == pytest.approx((300, 200, 0.4 * dot / 2.2, 0.4 * dot / 2.2), abs=2)
    red, green, blue, _ = pixels[200, 305]
    assert red > 200 > 60 > max(green, blue)


def test_the_nib_has_the_pens_colour_and_a_white_rim() -> None:
    sheet = Sheet()
    paint_nib(sheet.painter, AT, 500, "#0000ff")
    pixels = sheet.done()
    assert box(pixels[..., 3] > 100) == pytest.approx((300, 200, 7, 7), abs=1)  # 0.6 % of the height, and half a rim
    assert pixels[200, 300].tolist() == [0, 0, 255, 255]
    assert (pixels[..., 0][pixels[..., 3] > 100] > 200).any()


def test_the_spotlight_leaves_a_circle_as_it_is_and_darkens_the_rest() -> None:
    sheet = Sheet()
    paint_spotlight(sheet.painter, AT, QRectF(0, 0, 800, 500))
    alpha = sheet.done()[..., 3]
    assert box(alpha == 0) == pytest.approx((300, 200, 160, 160), abs=2)
    assert set(alpha[[0, 499, 250, 200], [0, 799, 600, 215 - 100]].tolist()) == {184}  # 72 %
    part = Sheet()
    paint_spotlight(part.painter, AT, QRectF(100, 50, 400, 300))
    shade = part.done()[..., 3]
    assert box(shade > 0) == pytest.approx((300, 200, 400, 300), abs=1)
    assert box((shade == 0)[120:280, 220:380]) == pytest.approx((80, 80, 96, 96), abs=2)


@pytest.mark.parametrize("factor", [1.5, 2.0, 3.0])
def test_the_lens_shows_the_ground_under_the_pointer_larger(factor: float) -> None:
    large = QImage(QSize(round(800 * factor), round(500 * factor)), QImage.Format.Format_ARGB32)
    large.fill(QColor("#00ff00"))
    point = AT * factor  # the pointer's ground, on the large picture
    painter = QPainter(large)
    painter.fillRect(QRectF(point.x() - 10, point.y() - 10, 20, 20), QColor("#ff0000"))
    painter.fillRect(QRectF(point.x() + 40, point.y() - 10, 20, 20), QColor("#0000ff"))
    painter.end()
    sheet = Sheet()
    paint_lens(sheet.painter, AT, 500, large, factor)
    pixels = sheet.done()
    red, green, blue = (pixels[..., channel] > 250 for channel in range(3))
    assert box(red & ~green & ~blue) == pytest.approx((300, 200, 20, 20), abs=1)
    assert box(blue & ~red & ~green) == pytest.approx((350, 200, 20, 20), abs=1)
    glass = 2 * 0.17 * 500
    assert box(pixels[..., 3] > 0) == pytest.approx((300, 200, glass + 4, glass + 4), abs=2)
    assert box(green & ~red & ~blue)[2:] == pytest.approx((glass - 4, glass - 4), abs=3)
    dark = (pixels[..., :3].max(axis=2) < 80) & (pixels[..., 3] > 200)
    assert box(dark)[:2] == pytest.approx((300, 200), abs=1)


def marked(text: str, at: QPointF, radius_m: float = 0.0) -> tuple[tuple[float, float, float, float], np.ndarray]:
    """The box of a mark's ring alone, and all its pixels."""
    shown = frame(Camera(46.0, 40.0, 800, 500), REGIONAL, (800, 500))
    alone, sheet = Sheet(), Sheet()
    paint_mark(alone.painter, GroundMark(0, 0, "", radius_m), shown, at)
    paint_mark(sheet.painter, GroundMark(0, 0, text, radius_m), shown, at)
    return box(alone.done()[..., 3] > 60), sheet.done()


def test_a_mark_is_a_ring_with_its_words_beside_it() -> None:
    ring, pixels = marked("Ferry", AT)
    assert ring == pytest.approx((300, 200, 16 + 5.5, 16 + 5.5), abs=2)
    words = (pixels[..., 3] > 60).copy()
    words[:, : 300 + 12] = False
    middle_x, middle_y, width, height = box(words)
    assert middle_y == pytest.approx(200, abs=4)
    assert middle_x - width / 2 == pytest.approx(300 + 8 + 5, abs=4)
    assert 8 < height < 40
    assert pixels[200, 300, 3] == 0  # the ground inside stays to be seen


def test_the_words_of_a_mark_at_the_right_edge_stand_to_its_left() -> None:
    _, pixels = marked("A rather long name", QPointF(760, 200))
    found = pixels[..., 3] > 60
    assert not found[:, 775:].any()
    words = found.copy()
    words[:, 746:] = False
    middle_x, middle_y, width, _ = box(words)
    assert middle_y == pytest.approx(200, abs=4)
    assert middle_x + width / 2 == pytest.approx(760 - 8 - 5, abs=4)


def test_a_ring_on_the_ground_has_its_radius_in_metres() -> None:
    ring, _ = marked("", AT, radius_m=100_000)
    assert ring[:2] == pytest.approx((300, 200), abs=1)
    assert ring[2] == pytest.approx(200 + 5.5, rel=0.03)
