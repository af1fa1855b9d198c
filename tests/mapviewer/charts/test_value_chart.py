"""The chart of own numbers in its panel, and the words of a number at the pointer: value, class, date."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import PathPatch
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from geodata.indicators import Scheme, classify, read_indicator
from geodata.story.facts import Facts
from geodata.story.indicator_layer import indicator_layer, tinted_by, with_layer
from geodata.view.view import toggle_layer
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.charts.chart_sheet import Area
from mapviewer.panels.alignment_panel import AlignmentPanel
from mapviewer.panels.map_panel import MapPanel
from mapviewer.scene.color_ramps import class_colours
from mapviewer.session.session import Session
from tests.mapviewer.file_dialog import choose_file

NUMBERS = (
    "state,year,growth\nARM,2022,4.5\nARM,2024,-2\nAZE,2024,1\n"
    "GEO,2024,9\nKAZ,2022,3\nUZB,2030,7\nKGZ,2024,\nTJK,2024,6\n"
)
VOTES = "state,vote\nARM,Abstained\nAZE,In favour\nGEO,In favour\nKAZ,Against\n"


def show_table(session: Session, folder: Path, text: str, column: str) -> str:
    (folder / "mine.csv").write_text(text, encoding="utf-8")
    indicator = read_indicator(folder / "mine.csv", column)
    layer = indicator_layer(replace(indicator, title="Mine"), classify(indicator, Scheme.EQUAL, 3))
    story = with_layer(session.story, layer)
    view = tinted_by(story, session.view, layer.id)
    alone = tuple(replace(state, visible=state.id == layer.id) for state in view.layers)  # no arrow under the pointer
    session.adopt(story, replace(view, layers=alone, date=dt.date(2024, 6, 1)))
    return layer.id


@pytest.fixture
def panel(caucasus: Session, qtbot: QtBot) -> AlignmentPanel:
    made = AlignmentPanel(caucasus)
    qtbot.addWidget(made)
    made.resize(620, 640)
    made.show()
    drawn(made, qtbot)
    return made


def drawn(panel: AlignmentPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.chart.drawn):
        pass


def data_button(panel: AlignmentPanel) -> QToolButton:
    return next(made for made in panel.findChildren(QToolButton) if made.text() == "Data")


def show_chart(panel: AlignmentPanel, qtbot: QtBot) -> None:
    QTest.mouseClick(data_button(panel), Qt.MouseButton.LeftButton)
    drawn(panel, qtbot)


def states(panel: AlignmentPanel) -> list[str]:
    return [area.id.rsplit("/", 2)[1] for area in areas(panel)]


def areas(panel: AlignmentPanel) -> tuple[Area, ...]:
    assert panel.chart.chart is not None
    return panel.chart.chart.areas


def middle_of(panel: AlignmentPanel, state: str) -> QPoint:
    area = next(area for area in areas(panel) if area.id.rsplit("/", 2)[1] == state)
    return QPointF(area.x + area.width / 2, area.y + area.height / 2).toPoint()


def texts(panel: AlignmentPanel) -> list[str]:
    assert panel.chart.chart is not None
    return [text.get_text() for text in panel.chart.chart.figure.texts]


def test_numbers_are_bars_by_size_in_their_classes_colours(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not data_button(panel).isVisible()
    layer_id = show_table(caucasus, tmp_path, NUMBERS, "growth")
    show_chart(panel, qtbot)
    assert states(panel)[:5] == ["geo", "tjk", "kaz", "aze", "arm"]
    assert {"kgz", "uzb", "tkm"} <= set(states(panel)[5:])  # no number, not yet one, not in the table
    assert "no data" in texts(panel)
    assert "2022" in texts(panel)  # an older number says so
    choropleth = caucasus.story.layers[layer_id].choropleth
    assert choropleth is not None
    tints = class_colours(choropleth.classes, caucasus.view.theme)
    figure = panel.chart.chart.figure if panel.chart.chart else None
    assert figure is not None
    patches = [artist for artist in figure.artists if isinstance(artist, PathPatch)]
    faces = [to_hex(patch.get_facecolor()) for patch in patches if to_hex(patch.get_facecolor()) in tints]
    bars = [tints[choropleth.classes.index(number)] for number in (9, 6, 3, 1, -2)]
    assert faces == [*tints, *bars]  # the key, then the bars
    assert "Classes: equal interval over all years" in panel.words.text()
    assert not panel.context.isVisible()


def test_the_chart_follows_the_date_and_a_click_selects_the_state(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    show_table(caucasus, tmp_path, NUMBERS, "growth")
    show_chart(panel, qtbot)
    caucasus.show(replace(caucasus.view, date=dt.date(2022, 6, 1)))
    drawn(panel, qtbot)
    assert states(panel)[:2] == ["arm", "kaz"]
    QTest.mouseMove(panel.chart, middle_of(panel, "kaz"))
    assert panel.words.text().startswith("Kazakhstan, Mine: 3 (2022) · Class: over ")
    assert caucasus.hovered == "own-mine-growth.kaz.2022"
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=middle_of(panel, "kaz"))
    assert caucasus.view.selection == "own-mine-growth.kaz.2022"  # as a click on the state does
    assert [area.id.rsplit("/", 2)[1] for area in areas(panel) if panel.chart.is_chosen(area.id)] == ["kaz"]
    caucasus.show(replace(caucasus.view, selection="country:arm"))
    assert [area.id.rsplit("/", 2)[1] for area in areas(panel) if panel.chart.is_chosen(area.id)] == ["arm"]


def test_words_group_the_states_that_have_them(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    layer_id = show_table(caucasus, tmp_path, VOTES, "vote")
    show_chart(panel, qtbot)
    assert states(panel)[:4] == ["kaz", "arm", "aze", "geo"]
    heads = [words for words in texts(panel) if words in ("Against", "Abstained", "In favour", "no data")]
    assert heads == ["Against", "Abstained", "In favour", "no data"]
    assert panel.chart.describe(next(area.id for area in areas(panel))).startswith("Kazakhstan, Mine: Against")
    caucasus.show(toggle_layer(caucasus.view, layer_id, False))
    assert data_button(panel).isVisible()  # it can be looked at without the tint
    assert states(panel)[0] == "kaz"


@pytest.mark.parametrize("width", [330, 1200])
def test_nothing_leaves_the_sheet(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    panel.resize(width, 500)
    many = "state,share of a long name\n" + "".join(
        f"{code},{number * 1000 - 3000}\n"
        for number, code in enumerate("ARM AZE GEO KAZ KGZ TJK TKM UZB RUS TUR IRN CHN USA FRA GBR ARE BIH COD".split())
    )
    show_table(caucasus, tmp_path, many, "share of a long name")
    show_chart(panel, qtbot)
    assert len(areas(panel)) == 18
    for area in areas(panel):
        assert area.x >= 0
        assert area.x + area.width <= panel.chart.width() + 0.5
        assert area.y + area.height <= panel.chart.height() + 0.5
    assert panel.chart.chart is not None
    for text in panel.chart.chart.figure.texts:
        box = text.get_window_extent()
        assert box.x0 >= -0.5, text.get_text()
        assert box.x1 <= panel.chart.width() + 0.5, text.get_text()


def test_the_chart_is_saved_with_its_source(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    show_table(caucasus, tmp_path, VOTES, "vote")
    show_chart(panel, qtbot)
    choose_file(tmp_path / "votes.png")
    with qtbot.waitSignal(caucasus.noticed):
        panel.ask_to_save()
    assert QImage(str(tmp_path / "votes.png")).width() == 1920


def test_a_story_of_nothing_but_a_table_opens_with_its_chart(ferry: Session, qtbot: QtBot, tmp_path: Path) -> None:
    bare = replace(ferry.story, claims=(), memberships=(), facts=Facts())
    ferry.adopt(bare, ferry.view)
    show_table(ferry, tmp_path, VOTES, "vote")
    made = AlignmentPanel(ferry)
    qtbot.addWidget(made)
    made.show()
    drawn(made, qtbot)
    assert made.kind == "values"
    assert made.isEnabled()


@pytest.mark.parametrize(
    ("table", "column", "tip"),
    [
        (NUMBERS, "growth", ["Kazakhstan", "Mine: 3 (2022)", "Class: over 1.667 – 5.333"]),
        (VOTES, "vote", ["Kazakhstan", "Mine: Against"]),
    ],
)
def test_the_pointer_tells_a_states_value_and_class(
    caucasus: Session, qtbot: QtBot, tmp_path: Path, table: str, column: str, tip: list[str]
) -> None:
    panel = MapPanel(caucasus)
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    show_table(caucasus, tmp_path, table, column)
    point_at(panel.canvas, 67.0, 48.5)
    (label,) = panel.findChildren(QLabel, "map_tip")
    assert label.isVisible()
    assert label.text().splitlines() == tip


def point_at(canvas: MapCanvas, lon_deg: float, lat_deg: float) -> None:
    """Move the pointer over the map to the pixel nearest to a place."""
    canvas.repaint()
    spots = [QPointF(x, y) for x in range(2, canvas.width(), 6) for y in range(2, canvas.height(), 6)]

    def far(spot: QPointF) -> float:
        lon, lat = canvas.lonlat_at(spot)
        return (lon - lon_deg) ** 2 + (lat - lat_deg) ** 2

    QTest.mouseMove(canvas, QPoint(1, 1))  # where the pointer is already, nothing moves
    QTest.mouseMove(canvas, min(spots, key=far).toPoint())


def test_the_pointer_says_where_a_table_has_no_number(caucasus: Session, qtbot: QtBot, tmp_path: Path) -> None:
    panel = MapPanel(caucasus)
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    show_table(caucasus, tmp_path, NUMBERS, "growth")
    (label,) = panel.findChildren(QLabel, "map_tip")
    for name, lon, lat in (("Uzbekistan", 64.0, 42.2), ("Turkmenistan", 58.5, 39.5)):
        point_at(panel.canvas, lon, lat)
        assert label.text().splitlines() == [name, "Mine: no data"]
    point_at(panel.canvas, 54.0, 33.0)
    assert label.text() == "Iran"
