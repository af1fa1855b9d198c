"""The colours, measured: told apart by everybody and on a tired projector, and text that can be read.

Colour-blindness after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (2009), full severity, in linear light; differences as CIELAB ΔE 1976
or CIEDE2000 under D65.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from geodata.story.facts import ASSIGNED, Hue
from geodata.view.view import Theme
from mapviewer.canvas.color_vision import MACHADO, Preview, as_seen, image_as_seen, to_linear
from mapviewer.ui.palette import Palette, palette

EYES = [Preview.NONE, Preview.PROTANOPIA, Preview.DEUTERANOPIA, Preview.TRITANOPIA]
STORY_THEMES = ("plum", "amber", "toward", "away", "steady")
APART, APART_WASHED = 10.0, 6.0  # ΔE 1976
ASSIGNED_APART, ASSIGNED_APART_WASHED = 10.0, 7.0  # CIEDE2000


def linear(colour: str) -> np.ndarray:
    return to_linear(np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255)


def lab(light: np.ndarray) -> np.ndarray:
    matrix = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    )
    xyz = matrix @ np.clip(light, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.linalg.norm(lab(a) - lab(b)))


def luminance(colour: str) -> float:
    return float(np.array([0.2126, 0.7152, 0.0722]) @ linear(colour))


def contrast(a: str, b: str) -> float:
    bright, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def seen(colour: str, eye: Preview) -> np.ndarray:
    return as_seen(linear(colour), eye)


def washed(light: np.ndarray) -> np.ndarray:
    return as_seen(light, Preview.WASHED_OUT)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", list(Theme))
def test_lines_of_the_storys_themes_are_told_apart(theme: Theme, eye: Preview) -> None:
    colours = {name: palette(theme).ink(name).line for name in STORY_THEMES}
    for a, b in itertools.combinations(colours, 2):
        assert difference(seen(colours[a], eye), seen(colours[b], eye)) >= APART, (a, b)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", [Theme.PROJECTOR, Theme.PROJECTOR_DARK])
def test_they_are_told_apart_on_a_washed_out_projector(theme: Theme, eye: Preview) -> None:
    colours = {name: palette(theme).ink(name).line for name in STORY_THEMES}
    for a, b in itertools.combinations(colours, 2):
        assert difference(washed(seen(colours[a], eye)), washed(seen(colours[b], eye))) >= APART_WASHED, (a, b)


@pytest.mark.parametrize("eye", EYES)
def test_toward_and_away_are_far_apart(eye: Preview) -> None:
    for theme in Theme:
        toward, away = palette(theme).ink("toward"), palette(theme).ink("away")
        assert difference(seen(toward.line, eye), seen(away.line, eye)) >= 25, theme
        assert difference(seen(toward.fill, eye), seen(away.fill, eye)) >= 25, theme


def polar(a: float, b: float) -> tuple[float, float]:
    return float(np.hypot(a, b)), float(np.degrees(np.arctan2(b, a)) % 360)


def ciede2000(one: np.ndarray, other: np.ndarray) -> float:
    """The difference of two CIELAB colours (Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005)."""
    chroma = (np.hypot(*one[1:]) + np.hypot(*other[1:])) / 2
    stretch = 1 + 0.5 * (1 - np.sqrt(chroma**7 / (chroma**7 + 25.0**7)))
    (c1, h1), (c2, h2) = (polar(stretch * lab[1], lab[2]) for lab in (one, other))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    light, chroma, hue = (one[0] + other[0]) / 2, (c1 + c2) / 2, (h1 + turn / 2 if c1 * c2 else h1 + h2) % 360
    weight = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6)
    weight -= 0.20 * cosine(4 * hue - 63)
    d_light = (other[0] - one[0]) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    d_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    d_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * weight)
    rotation = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotation *= np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    return float(np.sqrt(d_light**2 + d_chroma**2 + d_hue**2 + rotation * d_chroma * d_hue))


def cosine(degrees: float) -> float:
    return float(np.cos(np.radians(degrees)))


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, -1, 2), (50, 0, 0), 2.3669),
        ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_formula_gives_what_its_authors_published(
    one: tuple[float, ...], other: tuple[float, ...], published: float
) -> None:
    assert ciede2000(np.array(one), np.array(other)) == pytest.approx(published, abs=1e-4)


def closest(theme: Theme, sight: Callable[[str], np.ndarray]) -> tuple[float, str, str]:
    """The two lines that look most alike, of all that the map can show of a story that chooses no hue."""
    colours = {name: lab(sight(palette(theme).ink(name).line)) for name in (*ASSIGNED, "toward", "away", "steady")}
    return min((ciede2000(colours[a], colours[b]), a, b) for a, b in itertools.combinations(colours, 2))


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", list(Theme))
def test_hues_that_rows_are_given_stay_apart(theme: Theme, eye: Preview) -> None:
    found = closest(theme, lambda colour: seen(colour, eye))
    assert found[0] >= ASSIGNED_APART, found


@pytest.mark.parametrize("eye", EYES)
def test_they_stay_apart_on_a_washed_out_projector(eye: Preview) -> None:
    found = closest(Theme.PROJECTOR, lambda colour: washed(seen(colour, eye)))
    assert found[0] >= ASSIGNED_APART_WASHED, found


def test_lines_of_every_hue_are_seen_on_the_ground() -> None:
    for theme, name in itertools.product(Theme, Hue):
        colours = palette(theme)
        assert contrast(colours.ink(name).line, colours.focus) >= 3, (theme, name)


def test_every_hue_has_its_colours_in_each_theme() -> None:
    for theme in Theme:
        assert set(palette(theme).inks) == set(Hue)


def text_pairs(colours: Palette) -> dict[str, tuple[str, str]]:
    pairs = {
        f"{text} on {ground}": (getattr(colours, text), getattr(colours, ground))
        for text in ("text", "muted_text", "faint_text")
        for ground in ("ground", "focus", "panel", "halo")
    }
    pairs |= {f"{name} on {ground}": (ink.text, getattr(colours, ground))
              for name, ink in colours.inks.items() for ground in ("focus", "panel", "halo")}  # fmt: skip
    return pairs | {"water": (colours.water_text, colours.sea), "banner": (colours.on_accent, colours.accent)}


def lightness(colour: str) -> float:
    """L* of a colour: what a grey copy keeps of it."""
    return float(lab(linear(colour))[0])


def test_printed_lines_are_told_apart_in_grey() -> None:
    shades = sorted(lightness(palette(Theme.PRINT).ink(name).line) for name in STORY_THEMES)
    assert all(b - a >= 7 for a, b in itertools.pairwise(shades)), shades


def test_printed_bands_are_told_apart_in_grey_and_stand_on_their_tints() -> None:
    land = palette(Theme.PRINT).land
    shades = sorted(lightness(band) for band in land.bands)
    assert all(b - a >= 5 for a, b in itertools.pairwise(shades)), shades
    assert min(lightness(tint) for tint in land.tints) - max(shades) > 15


@pytest.mark.parametrize("theme", list(Theme))
def test_land_and_sea_are_told_apart_by_lightness_and_borders_by_weight_of_colour(theme: Theme) -> None:
    colours = palette(theme)
    assert abs(lightness(colours.ground) - lightness(colours.sea)) >= 2
    own, other, inner = (
        abs(lightness(line) - lightness(colours.ground))
        for line in (colours.focus_border, colours.border, colours.province)
    )
    assert own > other > inner >= 5


@pytest.mark.parametrize("theme", [Theme.PROJECTOR, Theme.PROJECTOR_DARK, Theme.PRINT])
def test_projected_and_printed_text_has_a_contrast_of_seven(theme: Theme) -> None:
    for name, (text, ground) in text_pairs(palette(theme)).items():
        assert contrast(text, ground) >= 7, name


def test_text_on_screens_has_a_contrast_of_four_and_a_half() -> None:
    for theme in (Theme.LIGHT, Theme.DARK):
        for name, (text, ground) in text_pairs(palette(theme)).items():
            assert contrast(text, ground) >= 4.5, (theme, name)


@pytest.mark.parametrize("theme", [Theme.PROJECTOR, Theme.PROJECTOR_DARK])
def test_projected_borders_and_lines_are_seen(theme: Theme) -> None:
    colours = palette(theme)
    for name in STORY_THEMES:
        assert contrast(colours.ink(name).line, colours.focus) >= 3, name
    assert contrast(colours.focus_border, colours.focus) >= 7
    assert contrast(colours.border, colours.ground) >= 3
    assert contrast(colours.selection, colours.focus) >= 7


def test_the_preview_shows_what_is_measured_here() -> None:
    image = QImage(7, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("#ad3a10"))
    for preview in Preview:
        made = image_as_seen(image, preview).pixelColor(6, 2)
        wanted = as_seen(linear("#ad3a10"), preview)
        found = linear(made.name())
        assert difference(found, wanted) < 1.0, preview


def test_greys_stay_grey_for_every_eye() -> None:
    # Each row of a matrix for colour-blindness must add up to one, or white would turn coloured.
    for rows in MACHADO.values():
        assert [sum(row) for row in rows] == pytest.approx([1, 1, 1], abs=2e-5)


def test_washed_out_white_stays_white_and_black_is_a_seventh_of_it() -> None:
    white, black = washed(np.ones(3)), washed(np.zeros(3))
    assert white == pytest.approx(1.0)
    assert white[0] / black[0] == pytest.approx(7.0)
