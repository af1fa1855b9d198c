"""The whole window on a story full of markup: everywhere it is shown as text, and it loads and opens nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as RichText
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import select
from mapviewer.app.main_window import MainWindow
from mapviewer.article.article_page import ReadingPage
from mapviewer.export.export_dialog import ExportDialog
from mapviewer.export.handout import write_handout
from mapviewer.export.lesson_dialog import LessonDialog
from mapviewer.manual.method_window import MethodWindow
from mapviewer.session.session import Session
from mapviewer.ui.data_page import Page, open_address
from mapviewer.ui.message_boxes import TextDialog, problems_text, say
from tests.bad.hostile import Watch, bait, markup, write_hostile_story

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells which files are opened")
IMAGE = "\ufffc"


class Sight:
    """What can be seen of the program, and which private files it has opened meanwhile."""

    def __init__(self, picture: Path) -> None:
        self.bait = picture
        self.words = markup(picture)
        self.watch = Watch(picture.parent)
        self.told = 0  # how often the words were seen as words

    def look(self) -> None:
        """Paint everything that is open, each tooltip too; nothing may be loaded, and markup is shown as text."""
        QApplication.processEvents()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                widget.grab()
        for widget in QApplication.allWidgets():
            self._text_of(widget)
            self._tip(widget.toolTip())
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                self._tips_of(widget)
        assert self.watch.opened() == set()

    def _text_of(self, widget: QWidget) -> None:
        if isinstance(widget, QLabel):
            self._shown(widget.text(), widget.textFormat() is not Qt.TextFormat.PlainText)
        elif isinstance(widget, QTextEdit):
            self._plain(widget.toPlainText())
        elif isinstance(widget, QPlainTextEdit):
            self.told += self.words in widget.toPlainText()

    def _tips_of(self, widget: QAbstractItemView) -> None:
        model, indexes = widget.model(), [widget.rootIndex()]
        while indexes:
            parent = indexes.pop()
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                self._tip(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                indexes.append(index)

    def _tip(self, words: str) -> None:
        self._shown(words, True)
        QLabel(words).grab()  # as a tooltip paints it

    def _shown(self, words: str, may_be_rich: bool) -> None:
        if may_be_rich and RichText.mightBeRichText(words):
            document = QTextDocument()
            document.setHtml(words)
            words = document.toPlainText()
        self._plain(words)

    def _plain(self, words: str) -> None:
        assert IMAGE not in words, words
        if "bold" in words:
            # Whole, or cut short by whoever shows it; but never without its marks.
            assert "<b>bold" in words, words
            self.told += 1


@pytest.fixture
def sight(tmp_path: Path) -> Iterator[Sight]:
    made = Sight(bait(tmp_path / "private"))
    made.watch.opened()
    yield made
    made.watch.close()


@pytest.fixture
def window(sight: Sight, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    story = open_story(write_hostile_story(tmp_path, sight.words))
    assert sight.words in story.title
    assert sight.words in story.layers["road"].rows[0].summary
    window = MainWindow(Session(story))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_settled)
    return window


def test_the_watch_sees_a_label_that_takes_a_name_for_markup(sight: Sight, qtbot: QtBot) -> None:
    QLabel(f"Valley road {sight.words}").grab()
    assert sight.watch.opened() == {"private.png"}
    label = QLabel(f"Valley road {sight.words}")
    qtbot.addWidget(label)
    with pytest.raises(AssertionError):
        sight.look()


def test_how_a_story_was_made_loads_no_picture_that_its_text_names(sight: Sight, qtbot: QtBot) -> None:
    picture = sight.bait
    method = f"# Made\n\n{sight.words}\n\n![p](file://{picture}) ![p]({picture})"
    window = MethodWindow(replace(open_story("caucasus"), method=method))
    qtbot.addWidget(window)
    window.show()
    window.grab()
    assert sight.watch.opened() == set()
    assert "<b>bold</b>" in window.page.toPlainText()  # Markdown takes &lt; for a sign of its own


@pytest.mark.parametrize("kind", [Page, ReadingPage])
def test_a_page_loads_nothing_even_where_markup_slips_through(
    kind: type[QTextEdit], sight: Sight, qtbot: QtBot
) -> None:
    page = kind()
    qtbot.addWidget(page)
    path = sight.words.partition("file://")[2].partition("'")[0]
    page.setHtml(
        f"<link rel=stylesheet href='{path}'><body background='{path}'>{sight.words}<img src='{path}'>"
        f"<table background='file://{path}'><tr><td>x</td></tr></table><ul style='list-style-image:url({path})'><li>x"
    )
    page.show()
    page.grab()
    page.setMarkdown(f"![x](file://{path}) ![x]({path})")
    page.grab()
    assert sight.watch.opened() == set()


def test_things_passages_and_layers_are_shown_as_text(window: MainWindow, sight: Sight) -> None:
    session, story = window.session, window.session.story
    for target_id in (*story.features, *story.claims_by_id, *story.links_by_id):
        session.show(select(session.view, target_id))
        sight.look()
    for layer_id in story.layers:
        window.layers.card.show_layer(layer_id)
        sight.look()
    window.actions_by_id["panel.features"].trigger()
    sight.look()
    window.article.margin.open(window.article.margin.marks[0])
    sight.look()
    assert sight.told > 100


def test_search_steps_and_notices_are_shown_as_text(window: MainWindow, sight: Sight) -> None:
    for words in ("valley", "bold", "ferry", "image", "> open"):
        window.search.open(words)
        sight.look()
    assert any(sight.words in hit.title for hit in window.search.hits_for("valley"))
    window.search.open("")
    for _ in window.session.story.steps:
        window.tour.go_next()
        sight.look()
    window.session.notice(sight.words)
    sight.look()
    window.tell_error(sight.words, sight.words)
    sight.look()


def test_tips_of_time_and_charts_are_shown_as_text(window: MainWindow, sight: Sight, qtbot: QtBot) -> None:
    strip = window.timeline.strip
    for spot in strip.spots:
        QTest.mouseMove(strip, QPointF(spot.x_px, spot.y_px).toPoint())
        assert "&lt;b&gt;bold" in QToolTip.text()
        sight.look()
        strip.menu_of(spot).grab()
    window.actions_by_id["panel.alignment"].trigger()
    chart = window.reading.panel.chart
    qtbot.waitUntil(lambda: chart.chart is not None)
    tips = set()
    for x in range(0, chart.width(), 12):
        for y in range(0, chart.height(), 12):
            QToolTip.hideText()
            at = QPoint(x, y)
            QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
            tips.add(QToolTip.text())
    assert any("&lt;b&gt;bold" in tip for tip in tips)
    for tip in tips:
        sight._tip(tip)
    sight.look()


def test_a_lesson_shows_text(window: MainWindow, sight: Sight, qtbot: QtBot) -> None:
    lesson = window.present()
    qtbot.waitExposed(lesson.audience)
    noted = 0
    for key in ("next", "next", "help", "help", "colours", "next", "quiz", "next", "quiz", "next"):
        lesson.do(key)
        sight.look()
        noted += sight.words in lesson.console.notes.toPlainText()
    assert noted
    lesson.leave()


def test_dialogs_show_text(window: MainWindow, sight: Sight, qtbot: QtBot, tmp_path: Path) -> None:
    say(window, "Couldn’t open story", sight.words)
    TextDialog("Story problems", problems_text([sight.words]), window).open()
    sight.look()
    for command in ("help.about", "view.coverage", "edit.steps"):
        window.actions_by_id[command].trigger()
        sight.look()
    for command, kind in (("story.export", ExportDialog), ("story.handouts", LessonDialog)):
        window.actions_by_id[command].trigger()
        (dialog,) = window.findChildren(kind)
        dialog.file.setText(f"{tmp_path}/private/private.png/<b>bold<b>.pdf")
        dialog.start()
        qtbot.waitUntil(lambda dialog=dialog: bool(dialog.problem.text()))
        assert "<b>bold" in dialog.problem.text()
        sight.look()


def test_questions_about_unsaved_work_are_asked_as_text(window: MainWindow, sight: Sight) -> None:
    asked: list[str] = []

    def answer() -> None:
        (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
        asked.append(box.text())
        try:
            sight.look()
        finally:
            box.button(QMessageBox.StandardButton.Discard).click()

    window.gate.author.desk.edit(lambda story: replace(story, summary="changed"), "a change", lambda story: story.view)
    QTimer.singleShot(0, answer)
    assert window.gate.may_leave()
    assert sight.words in asked[0]
    window.gate.author.desk.give_up()  # or the window would ask once more while it closes


def test_a_handout_is_printed_as_text(window: MainWindow, sight: Sight, tmp_path: Path) -> None:
    write_handout(window.session.story, tmp_path / "lesson.pdf")
    assert (tmp_path / "lesson.pdf").stat().st_size > 10_000
    assert sight.watch.opened() == set()


class Browser(QObject):
    """Stands where the reader's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made, schemes = Browser(), ("http", "https", "file", "javascript", "mailto", "data")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


def test_a_link_opens_only_when_it_is_clicked_and_says_where_it_leads(
    window: MainWindow, sight: Sight, browser: Browser
) -> None:
    window.session.show(select(window.session.view, "valley-road"))
    window.right.setSizes([100, 10_000])
    sight.look()
    page = window.details.page
    assert "example.org ↗" in page.toPlainText()
    assert browser.opened == []
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    found: dict[str, QPoint] = {}
    for y in range(0, page.viewport().height(), 4):
        for x in range(0, page.viewport().width(), 6):
            found.setdefault(page.anchorAt(QPoint(x, y)), QPoint(x, y))
    assert {address.partition(":")[0] for address in found} == {"", "select", "web"}
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=found[""])
    assert browser.opened == []
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=found["web:S-one"])
    assert browser.opened == ["https://example.org/roads"]
    for address in ("file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.org", "data:text/html,x"):
        assert not open_address(address)
    assert browser.opened == ["https://example.org/roads"]
