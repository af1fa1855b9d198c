"""The manual in each language of the interface: whole, with the program's own names, and found by what one types."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata.analysis.timeline_events import read_days
from geodata.view.view import Camera, View
from mapviewer.manual.manual_pages import FOLDER, ManualPage, manual_pages, pages_with
from mapviewer.manual.manual_window import ManualWindow
from mapviewer.ui.display_text import english_months
from mapviewer.ui.translate import LANGUAGES, SOURCE_LANGUAGE, speak
from scripts.update_translations import TRANSLATIONS

OTHERS = [code for code in LANGUAGES if code != SOURCE_LANGUAGE]
KEY = re.compile(r"(?:Ctrl|Shift|Alt)(?:\+\w+)+|Ctrl\+[+−]|\bF\d{1,2}\b|\bPage (?:Down|Up)\b|\bEnter\b|\bSpace\b")
EMPHASIS = re.compile(r"(\*{1,2})(\S.*?)\1(?!\*)")
MARKS = {
    "headings": re.compile(r"^#+ ", re.M),
    "pictures": re.compile(r"!\[[^]]+\]\([^)]+\)"),
    "links": re.compile(r"(?<!!)\[[^]]+\]\([^)]+\)"),
    "items": re.compile(r"^(?:\*|\d\.) ", re.M),
    "rows": re.compile(r"^\|", re.M),
    "paragraphs": re.compile(r"\n\n"),
    "typed": re.compile(r"`[^`]+`"),
}


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    """Go back to English after a test."""
    yield
    speak(SOURCE_LANGUAGE)


@cache
def names_of(code: str) -> dict[str, set[str]]:
    """What menus, commands, buttons and other parts of the window are called in a language, by their English name."""
    found: dict[str, set[str]] = {}
    for context in ET.parse(TRANSLATIONS / f"mapviewer_{code}.ts").iter("context"):
        if context.findtext("name") != "Data":  # the library's own words, which are on no button
            for message in context.iter("message"):
                found.setdefault(message.findtext("source", ""), set()).add(message.findtext("translation", ""))
    return found


def emphasised(page: ManualPage) -> list[str]:
    """What stands in bold or italics, in lines as long as they are."""
    rows = [row for row in page.text.replace("\n* ", "\n• ").splitlines() if row]
    return [span for _mark, span in EMPHASIS.findall(re.sub(" +", " ", " ".join(rows)))]


def pairs(code: str) -> list[tuple[ManualPage, ManualPage]]:
    return list(zip(manual_pages(), manual_pages(code), strict=True))


@pytest.mark.parametrize("code", OTHERS)
def test_no_page_is_missing_and_none_is_too_many(code: str) -> None:
    assert {path.name for path in (FOLDER / code).iterdir()} == {path.name for path in FOLDER.glob("*.md")}
    assert not {page.title for page in manual_pages(code)} & {page.title for page in manual_pages()}


def test_the_manual_is_in_the_languages_of_the_interface() -> None:
    assert {path.name for path in FOLDER.iterdir() if path.is_dir()} == set(OTHERS)


@pytest.mark.parametrize("code", OTHERS)
def test_each_page_is_built_as_the_english_one(code: str) -> None:
    for english, told in pairs(code):
        for what, mark in MARKS.items():
            assert len(mark.findall(told.text)) == len(mark.findall(english.text)), (told.title, what)
        assert len(emphasised(told)) == len(emphasised(english)), (told.title, emphasised(told))
        assert sorted(KEY.findall(told.text)) == sorted(KEY.findall(english.text)), told.title
        pictures = MARKS["pictures"].findall
        for there, here in zip(pictures(english.text), pictures(told.text), strict=True):
            assert there.partition("](")[2] == here.partition("](")[2]
            assert there.partition("](")[0] != here.partition("](")[0], "its words are not translated"


@pytest.mark.parametrize("code", OTHERS)
def test_what_has_a_name_in_the_window_has_the_same_name_in_the_manual(code: str) -> None:
    names, checked = names_of(code), 0
    for english, told in pairs(code):
        here = {part for span in emphasised(told) for part in span.split(" › ")}
        for part in {part for span in emphasised(english) for part in span.split(" › ")}:
            if part in names and len(part) > 1:  # one letter is a key
                assert names[part] & here, (told.title, part, names[part])
                checked += 1
    assert checked > 30


@pytest.mark.parametrize("code", OTHERS)
def test_every_command_of_a_menu_is_named_as_in_the_menu(code: str) -> None:
    names = names_of(code)
    for english, told in pairs(code):
        paths = [span.split(" › ") for span in emphasised(told) if " › " in span]
        wanted = [span.split(" › ") for span in emphasised(english) if " › " in span]
        assert len(paths) == len(wanted)
        for menu, command in wanted:
            assert any(menu_here in names[menu] and here in names[command] for menu_here, here in paths), command


@pytest.mark.parametrize("code", OTHERS)
def test_the_dates_of_the_manual_are_understood(code: str, spoken: None) -> None:
    speak(code)
    [page] = [told for english, told in pairs(code) if english.title == "Time"]
    *dates, today = (typed.strip("`") for typed in MARKS["typed"].findall(page.text))
    assert english_months(today) == "today"
    view = View(Camera(45, 40, 900, 600), dt.date(2025, 8, 8))
    for date, english in zip(dates, ("10.11.2020", "Nov 2020", "2019 – 2021"), strict=True):
        assert read_days(view, english_months(date)) == read_days(view, english) != view


@pytest.mark.parametrize(
    ("code", "typed", "shown"),
    [
        ("tr", "ISIGI", "ışığı"),
        ("tr", "KARŞILAŞTIR", "Karşılaştır"),
        ("az", "ABSENT, MÜQAYISƏ", ""),
        ("az", "muqayise", "Müqayisə"),
        ("hy", "ԸՆԴԱՄԵՆԸ", ""),
        ("hy", "ՀԱՐՑԱԽԱՂ", "հարցախաղ"),
        ("hy", "որտեղից գիտեք", "Որտեղի՞ց"),
        ("ru", "отсчет", "отсчёт"),
        ("fr", "bibliotheque", ""),
        ("fr", "fenetre", "fenêtre"),
        ("fa", "لايهها", "لایه‌ها"),
        ("ka", "რაკურსი", "რაკურსი"),
    ],
)
def test_a_search_finds_what_is_typed_in_the_language(
    code: str, typed: str, shown: str, spoken: None, qtbot: QtBot
) -> None:
    speak(code)
    manual = ManualWindow()
    qtbot.addWidget(manual)
    assert manual.list.count() == len(manual_pages())
    manual.field.insert(typed)  # as an input method does; QTest has no keys of these letters
    if not shown:
        assert manual.none.isVisibleTo(manual)
        return
    assert 0 < manual.list.count() < len(manual_pages())
    assert [manual.list.item(row).text() for row in range(manual.list.count())] == [
        page.title for page in pages_with(typed, code)
    ]
    assert manual.page.textCursor().selectedText() == shown


def test_a_page_that_a_language_lacks_is_shown_in_english() -> None:
    assert manual_pages("xx") == manual_pages()


def test_persian_pages_are_set_from_right_to_left(spoken: None, qtbot: QtBot) -> None:
    """Also where a line begins with the name of a key."""
    speak("fa")
    manual = ManualWindow()
    qtbot.addWidget(manual)
    with qtbot.waitExposed(manual):
        manual.show()
    for row in range(manual.list.count()):
        manual.list.setCurrentRow(row)
        block = manual.page.document().begin()
        tables = [frame for frame in manual.page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
        for table in tables:
            first = table.cellAt(0, table.columns() - 1).firstCursorPosition().block().text()
            assert f"\n| {first} |" in manual_pages("fa")[row].text, "its first column is not the rightmost"
        while block.isValid():
            assert block.textDirection() == Qt.LayoutDirection.RightToLeft, block.text()
            block = block.next()


@pytest.mark.parametrize("code", OTHERS)
def test_long_titles_of_pages_take_a_second_line(code: str, spoken: None, qtbot: QtBot) -> None:
    speak(code)
    manual = ManualWindow()
    qtbot.addWidget(manual)
    with qtbot.waitExposed(manual):
        manual.show()
    room, measure = manual.list.viewport().width(), manual.list.fontMetrics()
    items = [manual.list.item(row) for row in range(manual.list.count())]
    line = min(manual.list.visualItemRect(item).height() for item in items)
    for item in items:
        shown = manual.list.visualItemRect(item)
        assert shown.width() <= room
        assert shown.height() > 1.5 * line or measure.horizontalAdvance(item.text()) <= room, item.text()
