"""The marks on the text stay readable in every theme and never lean on colour alone."""

import pytest
from PySide6.QtGui import QColor

from geodata.view.view import Theme
from mapviewer.article.passage_marks import MarkState, fill_of
from mapviewer.ui.palette import palette


def luminance(colour: QColor) -> float:
    parts = (channel / 255 for channel in (colour.red(), colour.green(), colour.blue()))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: QColor, b: QColor) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("state", list(MarkState))
def test_text_can_be_read_on_every_fill(theme: Theme, state: MarkState) -> None:
    colours = palette(theme)
    for name, ink in colours.inks.items():
        fill = fill_of(ink, name, state, colours.panel)
        if fill is not None:
            assert contrast(QColor(colours.text), fill) >= 4.5, name


@pytest.mark.parametrize("theme", list(Theme))
def test_the_line_under_a_chosen_passage_stands_out(theme: Theme) -> None:
    colours = palette(theme)
    for name, ink in colours.inks.items():
        assert contrast(QColor(ink.line), QColor(colours.panel)) >= 3.0, name


@pytest.mark.parametrize("theme", list(Theme))
def test_each_state_looks_stronger_than_the_one_before(theme: Theme) -> None:
    colours = palette(theme)
    for name, ink in colours.inks.items():
        fills = [fill_of(ink, name, state, colours.panel) or QColor(colours.panel) for state in MarkState]
        steps = [contrast(fill, QColor(colours.panel)) for fill in fills]
        assert steps == sorted(steps), name
        assert len({fill.name() for fill in fills}) == len(MarkState), name
