from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import Lens, Theme, select
from mapviewer.charts.chart_keyboard import beside
from mapviewer.panels.alignment_panel import AlignmentPanel
from mapviewer.session.session import Session
from mapviewer.ui.accessible import last_said
from mapviewer.ui.palette import palette

SUMMER = dt.date(2025, 8, 23)


@pytest.fixture
def panel(caucasus: Session, qtbot: QtBot) -> AlignmentPanel:
    caucasus.show(replace(caucasus.view, date=SUMMER))
    made = AlignmentPanel(caucasus)
    qtbot.addWidget(made)
    made.resize(820, 640)
    made.show()
    drawn(made, qtbot)
    return made


def drawn(panel: AlignmentPanel, qtbot: QtBot) -> None:
    """Wait for the picture that follows a change."""
    with qtbot.waitSignal(panel.chart.drawn):
        pass
    QApplication.processEvents()


def middle_of(panel: AlignmentPanel, start: str) -> QPoint:
    assert panel.chart.chart is not None
    area = next(area for area in panel.chart.chart.areas if area.id.startswith(start))
    return QPointF(area.x + area.width / 2, area.y + area.height / 2).toPoint()


def click(panel: AlignmentPanel, start: str) -> None:
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=middle_of(panel, start))


def button(panel: AlignmentPanel, title: str) -> QToolButton:
    return next(made for made in panel.findChildren(QToolButton) if made.text() == title)


def test_a_click_selects_the_claim_and_map_and_words_follow(panel: AlignmentPanel, caucasus: Session) -> None:
    camera = caucasus.view.camera
    click(panel, "tjk-demand-rus@")
    assert caucasus.view.selection == "tjk-demand-rus"
    assert caucasus.view.camera != camera
    assert caucasus.view.shows("unmoved")
    assert "Ubaydullaeva, political scientist" in panel.words.text()
    assert "demanded more respect" in panel.words.text()


def test_a_selection_from_elsewhere_is_marked_and_told(panel: AlignmentPanel, caucasus: Session) -> None:
    def marks() -> int:
        """Pixels of the selection's colour, which no figure has."""
        image = panel.chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        black = int(palette(Theme.LIGHT).selection[1:], 16)
        return sum(
            image.pixel(x, y) & 0xFFFFFF == black for x in range(0, image.width()) for y in range(0, image.height(), 3)
        )

    before = marks()
    caucasus.show(select(caucasus.view, "central-asia-toward-chn"))
    assert marks() > before + 10
    assert panel.words.text().startswith(
        "Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan ↔ China · May 2023"
    )


def test_what_is_selected_elsewhere_is_scrolled_to(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot) -> None:
    panel.resize(440, 380)
    drawn(panel, qtbot)
    for claim in ("all-steady-rus-limits", "usa-toward-aze-arm"):
        caucasus.show(select(caucasus.view, claim))
        QApplication.processEvents()
        spot = panel.chart.mapTo(panel.area.viewport(), middle_of(panel, f"{claim}@"))
        assert panel.area.viewport().rect().contains(spot)


def test_the_heads_of_columns_stay_in_sight(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot) -> None:
    panel.resize(440, 380)
    drawn(panel, qtbot)
    head = panel.chart.grab(panel.chart.rect().adjusted(0, 0, 0, 20 - panel.chart.height())).toImage()
    panel.area.verticalScrollBar().setValue(150)
    QApplication.processEvents()
    seen = panel.area.viewport().grab().toImage()
    width = min(seen.width(), head.width())
    assert seen.copy(0, 0, width, 20) == head.copy(0, 0, width, 20).convertToFormat(seen.format())
    china = middle_of(panel, "lens:chn")
    QTest.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=china + QPoint(0, 150))
    assert caucasus.view.lens == "chn"


def test_the_state_of_a_selected_claim_is_the_one_whose_steps_are_shown(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot
) -> None:
    caucasus.show(select(caucasus.view, "kaz-kgz-steady-rus"))
    click_button(panel, "One state")
    drawn(panel, qtbot)
    assert panel.states.currentText() == "Kazakhstan"
    assert panel.chart.chart is not None
    assert any(area.id.startswith("kaz-kgz-steady-rus@") for area in panel.chart.chart.areas)


def click_button(panel: AlignmentPanel, title: str) -> None:
    QTest.mouseClick(button(panel, title), Qt.MouseButton.LeftButton)


def test_the_lens_is_chosen_by_button_and_by_the_head_of_a_column(panel: AlignmentPanel, caucasus: Session) -> None:
    for title, lens in (("Russia", "rus"), ("Each other", Lens.EACH_OTHER), ("All", Lens.ALL)):
        click_button(panel, title)
        assert caucasus.view.lens == lens
        assert button(panel, title).isChecked()
    click(panel, "lens:chn")
    assert caucasus.view.lens == "chn"
    assert button(panel, "China").isChecked()
    click(panel, "lens:chn")
    assert caucasus.view.lens == Lens.ALL


def test_a_claim_outside_the_lens_opens_the_lens(panel: AlignmentPanel, caucasus: Session) -> None:
    panel.set_lens("rus")
    click(panel, "aze-toward-usa@")
    assert (caucasus.view.selection, caucasus.view.lens) == ("aze-toward-usa", Lens.ALL)


def test_context_is_added_and_taken_away(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot) -> None:
    click_button(panel, "Added context")
    assert caucasus.view.context
    drawn(panel, qtbot)
    click(panel, "ctx-geo-chn-2023@")
    assert caucasus.view.selection == "ctx-geo-chn-2023"
    click_button(panel, "Added context")
    drawn(panel, qtbot)
    assert not caucasus.view.context
    assert panel.chart.chart is not None
    assert not any(area.id.startswith("ctx-") for area in panel.chart.chart.areas)


def test_the_pointer_lights_up_the_map_and_tells_who_says_so(panel: AlignmentPanel, caucasus: Session) -> None:
    at = QPointF(middle_of(panel, "aze-steady-rus@"))
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, panel.chart.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(panel.chart, move)
    assert caucasus.hovered == "aze-steady-rus"
    assert "Ismayilzade, MP: “We do not want to break away from Russia”" in panel.words.text()
    assert caucasus.view.selection == ""


def test_the_keyboard_walks_through_the_items_and_enter_selects(panel: AlignmentPanel, caucasus: Session) -> None:
    panel.chart.setFocus()
    QTest.keyClick(panel.chart, Qt.Key.Key_Home)
    assert panel.chart.current == "lens:rus"
    QTest.keyClick(panel.chart, Qt.Key.Key_Down)
    first = panel.chart.current.partition("@")[0]
    assert "@arm/rus/" in panel.chart.current
    quote = caucasus.story.claims_by_id[first].quotes[0]
    assert quote in panel.words.text()
    assert quote in last_said(panel.chart)
    QTest.keyClick(panel.chart, Qt.Key.Key_Right)
    QTest.keyClick(panel.chart, Qt.Key.Key_Right)
    QTest.keyClick(panel.chart, Qt.Key.Key_Down)
    assert "/usa/" in panel.chart.current
    reached = panel.chart.current.partition("@")[0]
    QTest.keyClick(panel.chart, Qt.Key.Key_Return)
    assert caucasus.view.selection == reached != first


def test_what_the_keyboard_was_at_is_no_longer_told_when_it_has_left(
    panel: AlignmentPanel, caucasus: Session, qtbot: QtBot
) -> None:
    panel.activateWindow()
    panel.chart.setFocus()
    qtbot.waitUntil(panel.chart.hasFocus)
    hint = panel.words.text()
    QTest.keyClick(panel.chart, Qt.Key.Key_Right)
    assert panel.words.text() != hint
    panel.more.setFocus()
    qtbot.waitUntil(lambda: not panel.chart.hasFocus())
    assert panel.words.text() == hint
    assert not caucasus.hovered


def test_every_item_is_reached_with_the_arrow_keys(panel: AlignmentPanel) -> None:
    assert panel.chart.chart is not None
    seen: set[str] = set()
    waiting = [panel.chart.chart.areas[0].id]
    while waiting:
        item = waiting.pop()
        if item in seen:
            continue
        seen.add(item)
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            waiting.append(beside(panel.chart.chart.areas, item, dx, dy))
    assert seen == {area.id for area in panel.chart.chart.areas}


def test_a_row_s_head_shows_the_state_s_steps(panel: AlignmentPanel, qtbot: QtBot) -> None:
    click(panel, "state:tjk")
    drawn(panel, qtbot)
    assert panel.kind == "steps"
    assert panel.states.currentText() == "Tajikistan"
    assert button(panel, "One state").isChecked()


def test_a_bar_selects_the_step_that_it_shows(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot) -> None:
    click_button(panel, "Memberships")
    drawn(panel, qtbot)
    click(panel, "member:CSTO/arm/1")
    assert caucasus.view.selection == "ctx-arm-rus-2024"
    assert caucasus.view.context


def test_the_date_is_a_line_that_follows(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot) -> None:
    click_button(panel, "Memberships")
    drawn(panel, qtbot)

    def line_at(day: dt.date) -> bool:
        assert panel.chart.chart is not None
        axis = panel.chart.chart.axes[0]
        image = panel.chart.grab().toImage()
        x = round(axis.x(day.toordinal()))
        return any(image.pixelColor(x + near, round(axis.top) + 1).lightness() < 170 for near in (-1, 0, 1))

    for day in (dt.date(2004, 6, 1), dt.date(2010, 6, 1)):
        caucasus.show(replace(caucasus.view, date=day))
        assert line_at(day)
    assert not line_at(dt.date(2004, 6, 1))


def test_what_is_hidden_is_not_drawn(caucasus: Session, qtbot: QtBot) -> None:
    made = AlignmentPanel(caucasus)
    qtbot.addWidget(made)
    caucasus.show(replace(caucasus.view, lens="chn"))
    assert made.chart.chart is None
    made.show()
    drawn(made, qtbot)
    assert button(made, "China").isChecked()


def test_one_change_draws_once(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot) -> None:
    count = []
    panel.chart.drawn.connect(lambda: count.append(1))
    for year in range(2000, 2020):
        caucasus.show(replace(caucasus.view, date=dt.date(year, 1, 1)), gesture=True)
    drawn(panel, qtbot)
    assert len(count) == 1


def test_the_shown_chart_is_saved(panel: AlignmentPanel, caucasus: Session, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(caucasus.noticed) as told:
        panel.save(tmp_path / "chart.svg")
    assert told.args == [f"Chart saved to {tmp_path / 'chart.svg'}"]
    assert "<svg" in (tmp_path / "chart.svg").read_text(encoding="utf-8")
    with qtbot.waitSignal(caucasus.noticed) as told:
        panel.save(tmp_path / "chart.bmp")
    assert told.args[0].startswith("Couldn’t save the chart: chart.bmp: unknown picture format")


def test_a_story_without_groups_or_memberships_is_shown_too(ferry: Session, qtbot: QtBot) -> None:
    made = AlignmentPanel(ferry)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    drawn(made, qtbot)
    for kind in ("steps", "memberships"):
        made.show_chart(kind)
        drawn(made, qtbot)


def test_another_story_takes_its_place(panel: AlignmentPanel, caucasus: Session, ferry: Session, qtbot: QtBot) -> None:
    panel.show_state("uzb")
    drawn(panel, qtbot)
    caucasus.open(ferry.story)
    drawn(panel, qtbot)
    assert [panel.states.itemText(index) for index in range(panel.states.count())] == ["Azerbaijan"]


def test_many_partners_are_a_list_beside_the_chart(qapp: QApplication, qtbot: QtBot) -> None:
    """As buttons, the ten of the second story took half of the chart's room in a window of 1366 by 768."""
    session = Session(open_story("sahel"))
    panel = AlignmentPanel(session)
    qtbot.addWidget(panel)
    panel.resize(436, 400)
    panel.show()
    drawn(panel, qtbot)
    assert panel.partners.isVisible()
    assert panel.lens_bar.height() < 2 * panel.partners.height()
    panel.partners.setFocus()
    qtbot.keyClicks(panel.partners, "Turkey")
    assert session.view.lens == "tur"
    session.show(replace(session.view, lens="rus"))
    assert panel.partners.currentText() == "Russia"


def test_few_partners_are_buttons(panel: AlignmentPanel) -> None:
    assert not panel.partners.isVisible()
    assert all(made.isVisible() for made in panel.lenses.buttons())


def test_stories_that_are_opened_one_after_the_other_leave_no_buttons(
    panel: AlignmentPanel, caucasus: Session, ferry: Session, qtbot: QtBot
) -> None:
    held = []
    for story in (ferry.story, caucasus.story) * 3:
        caucasus.open(story)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        held.append(len(panel.findChildren(QObject)))
    assert held[1] == held[3] == held[5]
