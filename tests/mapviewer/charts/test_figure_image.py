"""A chart on the screen has as many pixels as the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from mapviewer.charts.chart_export import drawing_of
from mapviewer.charts.figure_image import image_of


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_chart_is_as_sharp_as_the_screen(qapp: QApplication, ratio: float) -> None:
    story = open_story("sahel")
    chart = drawing_of("memberships", story, story.view, "").chart((600.0, 400.0), 1.0, False)
    image = image_of(chart, ratio)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (600 * ratio, 400 * ratio, ratio)
