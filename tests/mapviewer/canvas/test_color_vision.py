"""Previews of other eyes and of a bright room: light against numbers from outside, pictures with their scale."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from mapviewer.canvas.color_vision import Preview, as_seen, from_linear, image_as_seen, to_linear

EYES = (Preview.PROTANOPIA, Preview.DEUTERANOPIA, Preview.TRITANOPIA)
# sRGB's values and their light, IEC 61966-2-1: the two ends, its joint, and the usual middle greys.
SRGB = {0.0: 0.0, 0.04045: 0.0031308, 0.2: 0.0331048, 0.5: 0.2140411, 0.735357: 0.5, 1.0: 1.0}
# Primaries of light as Machado, Oliveira and Fernandes (2009) have them at full severity: columns of their matrices.
RED_AS_SEEN = {
    Preview.PROTANOPIA: (0.152286, 0.114503, 0.0), Preview.DEUTERANOPIA: (0.367322, 0.280085, 0.0),
    Preview.TRITANOPIA: (1.0, 0.0, 0.004733),
}  # fmt: skip
BLUE_AS_SEEN = {
    Preview.PROTANOPIA: (0.0, 0.099216, 1.0), Preview.DEUTERANOPIA: (0.0, 0.047413, 0.968881),
    Preview.TRITANOPIA: (0.0, 0.147602, 0.303900),
}  # fmt: skip


@pytest.mark.parametrize(("value", "light"), SRGB.items())
def test_light_is_that_of_srgb(value: float, light: float) -> None:
    assert to_linear(np.array([value]))[0] == pytest.approx(light, abs=2e-6)
    assert from_linear(np.array([light]))[0] == pytest.approx(value, abs=2e-6)


@pytest.mark.parametrize("preview", EYES)
def test_greys_stay_as_they_are_and_primaries_are_those_of_the_paper(preview: Preview) -> None:
    for grey in (0.0, 0.3, 1.0):
        assert as_seen(np.array([grey] * 3), preview) == pytest.approx([grey] * 3, abs=2e-6)
    assert as_seen(np.array([1.0, 0.0, 0.0]), preview) == pytest.approx(RED_AS_SEEN[preview])
    assert as_seen(np.array([0.0, 0.0, 1.0]), preview) == pytest.approx(BLUE_AS_SEEN[preview])
    green = as_seen(np.array([0.1, 0.5, 0.1]), preview)
    assert ((green >= 0) & (green <= 1)).all()


def test_in_a_bright_room_white_is_seven_times_as_light_as_black() -> None:
    black, grey, white = (as_seen(np.array([light] * 3), Preview.WASHED_OUT)[0] for light in (0.0, 0.5, 1.0))
    assert white == pytest.approx(1.0)
    assert white / black == pytest.approx(7.0)
    assert grey == pytest.approx((black + white) / 2)
    untouched = np.array([0.2, 0.4, 0.9])
    assert as_seen(untouched, Preview.NONE).tolist() == untouched.tolist()


def picture(colours: list[str], ratio: float) -> QImage:
    image = QImage(QSize(len(colours), 3), QImage.Format.Format_ARGB32)
    for x, colour in enumerate(colours):
        for y in range(3):
            image.setPixelColor(x, y, QColor(colour))
    image.setDevicePixelRatio(ratio)
    return image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_keeps_size_scale_and_what_is_transparent(ratio: float) -> None:
    seen = image_as_seen(
        picture(["#ffffff", "#000000", "#80ff0000", "#00000000", "#777777"], ratio), Preview.TRITANOPIA
    )
    assert (seen.width(), seen.height(), seen.devicePixelRatio()) == (5, 3, ratio)
    for y in range(3):
        assert [seen.pixelColor(x, y).alpha() for x in range(5)] == [255, 255, 128, 0, 255]
        assert [seen.pixelColor(x, y).name() for x in (0, 1, 4)] == ["#ffffff", "#000000", "#777777"]


def test_red_blue_and_green_of_a_picture_are_those_of_the_light() -> None:
    image = picture(["#ff0000", "#0000ff", "#00ff00"], 1.0)
    for preview in EYES:
        seen = image_as_seen(image, preview)
        for x, light in ((0, RED_AS_SEEN[preview]), (1, BLUE_AS_SEEN[preview])):
            expected = [round(255 * float(value)) for value in from_linear(np.array(light))]
            assert list(seen.pixelColor(x, 1).getRgb()[:3]) == pytest.approx(expected, abs=1)
    same = image_as_seen(image, Preview.NONE)
    assert [same.pixelColor(x, 1).name() for x in range(3)] == ["#ff0000", "#0000ff", "#00ff00"]
