"""The figures: every statement has its item, nothing leaves the sheet, files open again."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from geodata import open_story
from geodata.analysis.alignment_tables import entries_of, membership_bars, organisations
from geodata.core.errors import DataError
from geodata.story.story import Story
from geodata.view.view import Theme, View
from mapviewer.charts.chart_export import drawing_of, save_chart
from mapviewer.charts.chart_sheet import Area, Chart
from mapviewer.charts.item_text import describe, describe_claim, target_of
from mapviewer.ui.palette import palette

KINDS = ("matrix", "steps", "memberships")


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


@pytest.fixture
def view(story: Story) -> View:
    return replace(story.view, date=dt.date(2025, 8, 23))


def drawn(kind: str, story: Story, view: View, width: float = 800.0, state: str = "aze", titled: bool = False) -> Chart:
    drawing = drawing_of(kind, story, view, state)
    return drawing.chart((width, drawing.height(width, 1.0, titled)), 1.0, titled)


def pixels(figure: Figure) -> np.ndarray:
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[:, :, :3]


def claims(chart: Chart) -> set[str]:
    return {area.id.partition("@")[0] for area in chart.areas if "@" in area.id}


def test_the_matrix_has_an_item_for_every_statement_and_silence(story: Story, view: View) -> None:
    everything = {claim.id for claim in story.claims}
    context = {claim.id for claim in story.claims if claim.context}
    assert claims(drawn("matrix", story, view)) == everything - context
    with_context = claims(drawn("matrix", story, replace(view, context=True)))
    assert with_context == everything


@pytest.mark.parametrize("state", ["arm", "geo", "kgz", "all"])
def test_the_steps_of_a_state_are_its_statements_and_facts(story: Story, view: View, state: str) -> None:
    chart = drawn("steps", story, replace(view, context=True), state=state)
    assert claims(chart) == {
        entry.claim.id for claim in story.claims for entry in entries_of(story, claim) if entry.row == state
    }


def test_every_membership_is_a_bar(story: Story, view: View) -> None:
    bars = [area.id for area in drawn("memberships", story, view).areas]
    count = sum(len(own) for name in organisations(story) for own in membership_bars(story, name).values())
    assert len(bars) == len(set(bars)) == count
    assert count == sum(row.status != "none" for row in story.memberships)


@pytest.mark.parametrize("scale", [0.7, 1.0, 1.6])
@pytest.mark.parametrize("width", [430.0, 758.0, 1366.0])
@pytest.mark.parametrize("kind", KINDS)
def test_items_stay_on_the_sheet_and_keep_off_each_other(
    story: Story, view: View, kind: str, width: float, scale: float
) -> None:
    chart = drawn(kind, story, replace(view, context=True, text_scale=scale), max(width, 430.0 * scale), state="kaz")
    size = chart.figure.get_size_inches() * chart.figure.dpi
    for area in chart.areas:
        assert area.x >= 0
        assert area.y >= 0
        assert area.x + area.width <= size[0] + 0.5
        assert area.y + area.height <= size[1] + 0.5
    own = [area for area in chart.areas if "@" in area.id or area.id.startswith("member:")]
    # Where the article is silent the whole cell is an item, below the facts added to it.
    chips = [area for area in own if story.claims_by_id.get(area.id.partition("@")[0], None) is None
             or story.claims_by_id[area.id.partition("@")[0]].strength != "absent"]  # fmt: skip
    for number, one in enumerate(chips):
        assert not any(overlap(one, other) for other in chips[number + 1 :]), one


def overlap(a: Area, b: Area) -> bool:
    slack = 1.0
    return (
        a.x + slack < b.x + b.width
        and b.x + slack < a.x + a.width
        and a.y + slack < b.y + b.height
        and b.y + slack < a.y + a.height
    )


@pytest.mark.parametrize("kind", KINDS)
def test_no_text_leaves_the_sheet(story: Story, view: View, kind: str) -> None:
    for width in (430.0, 900.0):
        figure = drawn(kind, story, replace(view, context=True), width, state="kgz", titled=width > 500).figure
        pixels(figure)
        for text in figure.texts:
            box = text.get_window_extent()
            assert box.x0 >= -0.5, text.get_text()
            assert box.x1 <= width + 0.5, text.get_text()


def test_what_has_not_happened_on_the_date_is_muted(story: Story, view: View) -> None:
    def strongest(day: dt.date) -> float:
        """How far the item's colours are from the paper: the contrast of its darkest pixel."""
        chart = drawn("matrix", story, replace(view, date=day))
        area = next(area for area in chart.areas if area.id.startswith("aze-threat-ukr@"))
        part = pixels(chart.figure)[int(area.y) : int(area.y + area.height), int(area.x) : int(area.x + area.width)]
        return float(np.abs(part.astype(float) - np.array(to_rgb(palette(view.theme).panel)) * 255).sum(axis=2).max())

    assert strongest(dt.date(2025, 8, 9)) < 0.6 * strongest(dt.date(2025, 8, 10))


def test_named_is_filled_implied_is_hatched_and_opinions_and_context_are_empty(story: Story, view: View) -> None:
    chart = drawn("matrix", story, replace(view, context=True))
    image = pixels(chart.figure).astype(float)

    def share_tinted(claim: str) -> float:
        direction = next(each.direction for each in story.claims if each.id == claim)
        tint = np.array(to_rgb(palette(view.theme).ink(direction).tint)) * 255
        area = next(area for area in chart.areas if area.id.startswith(claim + "@"))
        part = image[int(area.y) + 3 : int(area.y + area.height) - 3, int(area.x) + 3 : int(area.x + area.width) - 3]
        return float((np.abs(part - tint).max(axis=2) < 12).mean())

    assert share_tinted("aze-away-rus") > 0.5
    assert 0.05 < share_tinted("usa-toward-aze-arm") < 0.5
    assert share_tinted("tone-away-rus") < 0.02  # an opinion
    assert share_tinted("ctx-geo-rus-2022") < 0.02


def test_the_lens_lights_its_column(story: Story, view: View) -> None:
    lit = drawn("matrix", story, replace(view, lens="chn"))
    area = next(area for area in lit.areas if area.id == "lens:chn")
    x, y = int(area.x + 4), int(area.y + area.height - 4)
    active = np.array(to_rgb(palette(view.theme).button_active)) * 255
    assert np.abs(pixels(lit.figure)[y, x] - active).max() < 3
    assert np.abs(pixels(drawn("matrix", story, view).figure)[y, x] - active).max() > 3


def test_a_day_stands_where_the_axis_says(story: Story, view: View) -> None:
    [axis] = drawn("steps", story, view, state="aze").axes
    assert axis.x(dt.date(2010, 1, 1).toordinal()) == pytest.approx(axis.left)
    treaty = next(
        area for area in drawn("steps", story, view, state="aze").areas if area.id.startswith("aze-toward-tur@")
    )
    assert treaty.x < axis.x(dt.date(2010, 8, 16).toordinal()) < treaty.x + 25


def test_what_has_no_date_stands_before_the_axis(story: Story, view: View) -> None:
    chart = drawn("steps", story, replace(view, context=True), state="kgz")
    base = next(area for area in chart.areas if area.id.startswith("ctx-kgz-rus-kant@"))
    assert base.x + base.width <= chart.axes[0].left


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("kind", KINDS)
def test_charts_are_saved_as_png_svg_and_pdf(story: Story, view: View, tmp_path: Path, kind: str, theme: Theme) -> None:
    shown = replace(view, theme=theme, context=True)
    for ending in ("png", "svg", "pdf"):
        save_chart(kind, story, shown, tmp_path / f"{kind}.{ending}", state="arm", width_px=1200)
    assert (tmp_path / f"{kind}.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    root = ET.parse(tmp_path / f"{kind}.svg").getroot()
    assert root.attrib["width"].startswith("1200")
    assert (tmp_path / f"{kind}.pdf").read_bytes()[:5] == b"%PDF-"
    assert not list(tmp_path.glob(".*"))


def test_the_same_chart_gives_the_same_file(story: Story, view: View, tmp_path: Path) -> None:
    for name in ("one.svg", "two.svg", "one.pdf", "two.pdf"):
        save_chart("matrix", story, view, tmp_path / name)
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_chart_that_cannot_be_saved_is_one_sentence(story: Story, view: View, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"unknown picture format: found '\.gif'; allowed: \.png, \.svg, \.pdf"):
        save_chart("matrix", story, view, tmp_path / "chart.gif")
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        save_chart("matrix", story, view, tmp_path / "file" / "chart.png")
    with pytest.raises(DataError, match="impossible width"):
        save_chart("matrix", story, view, tmp_path / "chart.png", width_px=10)


def test_an_item_is_told_with_speaker_date_evidence_and_words(story: Story) -> None:
    words = describe(story, "aze-steady-rus@aze/rus/steady")
    assert words == (
        "Azerbaijan: steady with Russia (denial) · Aug 2025 · named explicitly\n"
        "Ismayilzade, MP: “We do not want to break away from Russia”"
    )
    assert "added context, not in the article" in describe(story, "ctx-arm-usa-2025@arm/usa/mutual")
    hollow = next(claim for claim in story.claims if claim.is_hollow and not claim.condition)
    assert describe_claim(story, hollow).count(f"{hollow.mood}") == 1  # in the title, and not again
    assert describe(story, "geo-absent-all@geo/tur") == "Georgia – all partners: not mentioned in the article"
    group = "meant only as one of “All, as a group”, “South Caucasus”"
    assert describe(story, "geo-absent-all@geo/rus") == f"Georgia – Russia: {group}"
    assert describe(story, "member:CSTO/arm/1").startswith("Armenia, CSTO: frozen · since 22 February 2024")


def test_an_item_leads_to_a_claim_or_to_its_state(story: Story) -> None:
    assert target_of(story, "aze-steady-rus@aze/rus/steady") == "aze-steady-rus"
    assert target_of(story, "member:CSTO/arm/1") == "ctx-arm-rus-2024"
    assert target_of(story, "member:CIS/kaz/0") == "country:kaz"
    assert target_of(story, "lens:rus") == ""


def test_the_axis_of_a_state_reaches_from_the_first_row_to_below_the_last(story: Story, view: View) -> None:
    chart = drawn("steps", story, view)
    (axis,) = chart.axes
    assert chart.head_px == pytest.approx(axis.top)
    assert axis.bottom > axis.top + 50
    marks = [area for area in chart.areas if axis.left <= (area.x + area.width / 2) <= axis.right]
    assert marks
    assert all(axis.top - 1 <= area.y + area.height / 2 <= axis.bottom + 1 for area in marks)
