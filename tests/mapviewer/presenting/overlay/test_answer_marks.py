"""Answers of a class: discs with numbers, words beside them, lines to the truth, ground in two colours."""

from __future__ import annotations

import pytest

from mapviewer.presenting.overlay.answer_marks import AnswerMark, ground_of, paint_answer
from tests.mapviewer.presenting.overlay.test_pointers import Sheet, box


def to_px(x_m: float, y_m: float) -> tuple[float, float]:
    return x_m / 10, 500 - y_m / 10


def painted(mark: AnswerMark):
    sheet = Sheet()
    paint_answer(sheet.painter, mark, to_px, 500)
    return sheet.done()


def test_an_answer_is_a_disc_with_its_number_in_its_middle() -> None:
    plain, eight = painted(AnswerMark(1, 3000, 3000)), painted(AnswerMark(8, 3000, 3000))
    assert box(eight[..., 3] > 60) == pytest.approx(
        (300, 200, 22, 22), abs=2
    )  # a radius of 2 % of the height, and a rim
    number = (abs(eight - eight[193, 300]).sum(axis=2) > 120)[194:206, 294:306]
    middle_x, middle_y, width, height = box(number)
    assert (middle_x, middle_y) == pytest.approx((6, 6), abs=1.5)
    assert 4 < width <= height < 12
    assert (plain != eight).any()


def test_the_words_of_an_answer_stand_right_of_its_disc() -> None:
    found = painted(AnswerMark(1, 3000, 3000, "120 km"))[..., 3] > 60
    words = found.copy()
    words[:, :312] = False
    middle_x, middle_y, width, height = box(words)
    assert middle_x - width / 2 == pytest.approx(300 + 1.3 * 10, abs=4)
    assert middle_y == pytest.approx(200, abs=4)
    assert 8 < height < 40


def test_a_line_leads_from_an_answer_to_the_truth() -> None:
    found = painted(AnswerMark(1, 3000, 3000, nearest_m=(6000, 1000)))[..., 3] > 60
    assert box(found)[0] == pytest.approx((290 + 600) / 2, abs=3)
    assert box(found)[1] == pytest.approx((190 + 400) / 2, abs=3)
    assert found[295:306, 440:461].any()  # halfway
    assert not found[195:215, 440:700].any()


def test_ground_too_much_and_ground_left_out_have_their_colours() -> None:
    def square(x: float, y: float) -> tuple[tuple[float, float], ...]:
        return ((x, y), (x + 1000, y), (x + 1000, y + 1000), (x, y + 1000))

    pixels = painted(AnswerMark(1, 500, 500, extra=(square(2000, 2000),), missed=(square(5000, 2000),)))
    for x, colour in ((250, (11, 87, 208)), (550, (194, 24, 91))):
        assert pixels[250, x, 3] == 90  # the ground shines through
        assert pixels[250, x, :3].tolist() == pytest.approx(colour, abs=3)
    assert box(pixels[:, 150:400, 3] > 40) == pytest.approx((100, 250, 101.5, 101.5), abs=2)


def test_a_stroke_is_drawn_once_more_without_a_disc() -> None:
    mark = AnswerMark(1, 3000, 3000, nearest_m=(3000, 3000), stroke=((3000, 3000), (5000, 3000), (5000, 1000)))
    found = painted(mark)[..., 3] > 60
    middle_x, middle_y, width, height = box(found)
    assert (middle_x, middle_y) == pytest.approx((400, 300), abs=3)
    assert (width, height) == pytest.approx((200, 200), abs=4)
    assert not found[220:380, 320:480].any()
    assert ground_of(mark) == [(3000, 3000), *mark.stroke, (3000, 3000)]
    assert ground_of(AnswerMark(2, 1, 2)) == [(1, 2)]
