"""The border that arrows leave by: places along it, and the shorter way round."""

from __future__ import annotations

import pytest

from mapviewer.scene.edge_exits import _Border


def test_the_shorter_way_round_the_border_is_taken() -> None:
    border = _Border((20.0, 10.0, 320.0, 210.0))
    assert border.ahead(10.0, 30.0) == pytest.approx(20.0)
    assert border.ahead(30.0, 10.0) == pytest.approx(-20.0)
    assert border.ahead(995.0, 10.0) == pytest.approx(15.0)
    assert border.ahead(10.0, 995.0) == pytest.approx(-15.0)


def test_places_go_round_clockwise_from_the_upper_left_corner() -> None:
    border = _Border((20.0, 10.0, 320.0, 210.0))
    assert [border.point(place) for place in (0.0, 300.0, 500.0, 800.0, 900.0, 1300.0)] == [
        (20.0, 10.0), (320.0, 10.0), (320.0, 210.0), (20.0, 210.0), (20.0, 110.0), (320.0, 10.0),
    ]  # fmt: skip
