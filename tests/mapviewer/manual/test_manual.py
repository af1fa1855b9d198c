"""The manual, the first screen and the guided tour, by hand and key."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.story_format.story_loader import BUNDLED_STORIES
from mapviewer.app.main_window import MainWindow
from mapviewer.manual.guided_tour import GuidedTour
from mapviewer.manual.manual_pages import FOLDER, manual_pages, pages_with
from mapviewer.manual.manual_window import ManualWindow
from mapviewer.manual.method_window import MethodWindow
from mapviewer.manual.welcome import Welcome
from mapviewer.presenting.input.lesson_keys import LESSON_KEYS
from mapviewer.ui.actions import COMMANDS
from mapviewer.ui.display_text import provenance

CTRL = Qt.KeyboardModifier.ControlModifier

K = Qt.Key


def test_every_key_that_the_manual_names_is_one() -> None:
    keys = {key for command in COMMANDS for key in (*command.keys, *command.centre_keys)}
    keys |= {key for entry in LESSON_KEYS for key in entry.keys}
    named = {
        key for page in manual_pages() for key in re.findall(r"(?:Ctrl|Shift|Alt)(?:\+\w+)+|\bF\d{1,2}\b", page.text)
    }
    assert named - keys == set()


def test_every_command_that_the_manual_names_is_in_that_menu() -> None:
    menus = {f"{command.menu} › {command.title}" for command in COMMANDS} | {"View › Preview as"}
    named = {words for page in manual_pages() for words in re.findall(r"\*\*(\w+ › [^*]+)\*\*", page.text)}
    assert named
    assert named - menus == set()


def test_every_picture_of_the_manual_is_there() -> None:
    for page in manual_pages():
        for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", page.text):
            assert not QImage(str(FOLDER / name)).isNull()


def test_a_search_lists_the_pages_that_hold_all_words(qtbot: QtBot) -> None:
    manual = ManualWindow()
    qtbot.addWidget(manual)
    assert manual.list.count() == len(manual_pages())
    QTest.keyClicks(manual.field, "geopackage csv")
    assert [manual.list.item(row).text() for row in range(manual.list.count())] == ["Your own layers and numbers"]
    assert manual.page.textCursor().selectedText().casefold() == "geopackage"
    manual.field.setText("xyzzy")
    assert manual.none.isVisibleTo(manual)
    assert pages_with("") == manual_pages()


def test_pictures_are_never_wider_than_the_page(qtbot: QtBot) -> None:
    manual = ManualWindow()
    qtbot.addWidget(manual)
    manual.resize(700, 500)
    with qtbot.waitExposed(manual):
        manual.show()
    for row in range(manual.list.count()):
        manual.list.setCurrentRow(row)
        assert manual.page.horizontalScrollBar().maximum() == 0


def test_f1_opens_the_manual_beside_the_work(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    manual = window.findChild(ManualWindow)
    assert manual is not None
    assert manual.isVisible()
    assert not manual.isModal()
    manual.close()


def test_the_tour_shows_words_on_the_map_and_gives_the_view_back(window: MainWindow, qtbot: QtBot) -> None:
    before = window.session.view
    window.actions_by_id["help.tour"].trigger()
    tour = window.findChild(GuidedTour)
    assert tour is not None
    assert window.session.view.selection != before.selection
    count = int(tour.count.text().split()[-1])
    for number in range(1, count + 1):
        assert tour.count.text().startswith(f"{number} ")
        assert tour.rect().contains(tour.card.geometry())
        part, card = tour.part(), tour.card.geometry()
        if part.height() < tour.height() // 2:  # what is spoken of is not covered where there is room beside it
            assert not part.intersects(card)
        else:
            assert not card.contains(part.center())
        QTest.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert not tour.isVisible()
    assert window.session.view == before


def test_the_tour_shows_hidden_parts_and_hides_them_again(window: MainWindow) -> None:
    for name in ("details", "timeline"):
        window.show_panel(name, False)
    window.actions_by_id["help.tour"].trigger()
    tour = window.findChild(GuidedTour)
    assert tour is not None
    assert window.details.isVisible()
    assert window.timeline.isVisible()
    tour.end()
    assert window.details.isHidden()
    assert window.timeline.isHidden()


def test_the_tour_ends_with_escape(window: MainWindow) -> None:
    window.actions_by_id["help.tour"].trigger()
    tour = window.findChild(GuidedTour)
    assert tour is not None
    QTest.keyClick(tour.next, Qt.Key.Key_Escape)
    assert not tour.isVisible()


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Enter, K.Key_Space, K.Key_PageDown])
def test_the_keys_of_the_tour_are_no_shortcuts_of_the_window(window: MainWindow, key: Qt.Key) -> None:
    window.actions_by_id["help.tour"].trigger()
    tour = window.findChild(GuidedTour)
    assert tour is not None
    step = window.tour.current
    QTest.keyClick(tour.next, key)
    assert tour.count.text().startswith("2 ")
    assert window.tour.current == step
    tour.end()


@pytest.mark.parametrize("way", ["tour", "article", "present"])
def test_the_first_screen_offers_three_ways(qtbot: QtBot, way: str) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    with qtbot.waitSignal(welcome.begun) as begun:
        QTest.mouseClick(welcome.findChild(QPushButton, f"welcome_{way}"), Qt.MouseButton.LeftButton)
    assert begun.args == [way]
    assert not welcome.isVisible()


def test_the_first_screen_shows_each_bundled_story(qtbot: QtBot) -> None:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    names = [path.parent.name for path in BUNDLED_STORIES.glob("*/story.toml")]
    assert len(names) > 1
    for name in names:
        button = welcome.findChild(QPushButton, f"welcome_{name}")
        assert not button.icon().isNull()
        with qtbot.waitSignal(welcome.story_chosen) as chosen:
            button.click()
        assert chosen.args == [name]


def test_help_shows_how_the_story_was_made(qtbot: QtBot) -> None:
    story = open_story("caucasus")
    window = MethodWindow(story)
    qtbot.addWidget(window)
    words = window.page.toPlainText()
    assert words.startswith("How this story was made")
    assert "as known on 25 June 2026" in words
    assert "Control passes to" in words
    assert "How this story was made" in provenance(story)
    assert "As known on 25 June 2026." in provenance(story)


def test_a_method_that_names_pictures_loads_none_and_shows_html_as_text(qtbot: QtBot) -> None:
    story = replace(open_story("caucasus"), method="# Made\n\n<b>x</b> ![p](file:///etc/hostname)")
    window = MethodWindow(story)
    qtbot.addWidget(window)
    assert "<b>x</b>" in window.page.toPlainText()
    assert window.page.loadResource(2, QUrl("file:///etc/hostname")).isNull()
