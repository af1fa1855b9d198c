"""Names along curves: that letters follow the curve in order, fit it, and keep their spacing."""

from __future__ import annotations

import itertools
import math

import pytest
from PySide6.QtGui import QImage, QPainter

from mapviewer.labels.curved_text import length_of, set_along, write_curved
from mapviewer.labels.text_halo import Lettering

STYLE = Lettering(20.0, "#000000", "#ffffff", bold=True, spacing=0.5)
ARC = [(200 - 180 * math.cos(math.radians(a)), 220 - 180 * math.sin(math.radians(a))) for a in range(40, 141, 4)]


def test_a_name_on_a_level_line_is_as_long_as_measured_and_in_its_middle() -> None:
    found = set_along("KURA", STYLE, [(0.0, 50.0), (400.0, 50.0)])
    assert found is not None
    curved, (left, _) = found
    assert all(letter.turn_deg == 0 for letter in curved.letters)
    halo = 2 * STYLE.halo_px
    assert left + curved.width_px / 2 == pytest.approx(200, abs=1)
    assert length_of("KURA", STYLE) <= curved.width_px <= length_of("KURA", STYLE) + halo + 1


def test_letters_follow_an_arc_from_left_to_right_and_touch_none_of_each_other() -> None:
    found = set_along("GEORGIA", STYLE, ARC)
    assert found is not None
    curved, _ = found
    assert "".join(letter.text for letter in curved.letters) == "GEORGIA"
    assert all(a.x < b.x for a, b in itertools.pairwise(curved.letters))
    turns = [letter.turn_deg for letter in curved.letters]
    assert turns == sorted(turns)
    assert turns[0] < -10
    assert turns[-1] > 10


def test_a_name_longer_than_its_curve_is_not_set() -> None:
    assert set_along("TURKMENISTAN", STYLE, [(0.0, 0.0), (60.0, 0.0)]) is None


def test_what_is_written_lies_in_the_boxes_of_its_letters() -> None:
    found = set_along("KAZAKHSTAN", STYLE, ARC)
    assert found is not None
    curved, corner = found
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    write_curved(painter, curved, STYLE, *corner)
    painter.end()
    inked = [(x, y) for x in range(400) for y in range(300) if image.pixelColor(x, y).alpha() > 200]
    assert len(inked) > 500
    boxes = [(corner[0] + a, corner[1] + b, corner[0] + c, corner[1] + d) for a, b, c, d in curved.boxes]
    outside = [
        spot
        for spot in inked
        if not any(a - 3 <= spot[0] <= c + 3 and b - 3 <= spot[1] <= d + 3 for a, b, c, d in boxes)
    ]
    assert not outside
