"""Every text of window, menus, dialogs and presentation comes through Qt's translation, unless the story says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.indicators.sample_sheets import example_sheets
from geodata.view.view import select
from mapviewer.app.main_window import MainWindow
from mapviewer.session.session import Session
from mapviewer.session.story_actions import lens_titles, name_titles
from mapviewer.ui.translate import LANGUAGES
from tests.storybook import write_story

OPEN, SHUT = "⟦", "⟧"
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d_]{2,}")
# What no translator changes: the program's name, units, names of keys.
KEPT = re.compile(
    r"\b(?:mapviewer|px|pt|Ctrl|Shift|Alt|Esc|Enter|Space|Tab|Home|End|Page|Up|Down|Left|Right|PgUp|PgDown|Return|"
    r"Backspace|Del|F\d+|[A-Z])\b"
)


class Brackets(QTranslator):
    """Translates every text into itself between brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return f"{OPEN}{text}{SHUT}"


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[Brackets]:
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def window(brackets: Brackets, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Session(open_story(write_story(tmp_path))))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_settled)
    return window


def untranslated(window: MainWindow, folder: Path) -> set[str]:
    """Return the texts of all widgets, without those between brackets and those that stand in the story's files."""
    said = " ".join(path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.suffix in TEXTS)
    said += " ".join(str(shape.properties.get("name")) for shape in window.session.world.base.countries)
    story = window.session.story
    said += " ".join([*lens_titles(story).values(), *name_titles(story).values()])
    said += " ".join(["", *(example.title for example in example_sheets())])
    said += " ".join(["", *LANGUAGES.values()])  # each in its own letters
    known = set(WORD.findall(said)) | set(WORD.findall(MONTHS))
    return {text for text in shown_texts() if set(WORD.findall(KEPT.sub(" ", plain(text)))) - known}


TEXTS = (".toml", ".txt", ".json", ".geojson")
MONTHS = "January February March April May June July August September October November December"


def plain(text: str) -> str:
    """Drop tags and everything between brackets, which may be nested."""
    bare, depth = "", 0
    for char in TAG.sub(" ", text.replace("&", "")):
        depth += (char == OPEN) - (char == SHUT)
        bare += char if depth == 0 and char != SHUT else " "
    return bare


def shown_texts() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        yield from texts_of(widget)
        for action in widget.actions():
            yield action.text()


def texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
    if isinstance(widget, (QAbstractButton, QLabel)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))


def test_the_search_sees_a_text_that_goes_past_translation(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    label = QLabel("Unfold the legend")
    qtbot.addWidget(label)
    assert untranslated(window, tmp_path) == {"Unfold the legend"}


def test_window_and_menus_are_translated(window: MainWindow, tmp_path: Path) -> None:
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    for menu in window.findChildren(QMenu):  # those that the first ones made
        menu.aboutToShow.emit()
    own = [action for name, action in window.actions_by_id.items() if not name.startswith(("lens.", "names."))]
    assert all(action.text().startswith(OPEN) for action in own)
    assert untranslated(window, tmp_path) == set()


def test_panels_are_translated_whatever_is_selected(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    story = window.session.story
    for target_id in (*story.features, *story.claims_by_id, *story.links_by_id, "country:aze"):
        window.session.show(select(window.session.view, target_id))
    for layer_id in story.layers:
        window.layers.card.show_layer(layer_id)
    for name in ("panel.features", "panel.alignment", "article.find", "mention.next", "compare.next", "time.range"):
        window.actions_by_id[name].trigger()
    for _ in story.steps:
        window.tour.go_next()
    assert untranslated(window, tmp_path) == set()


@pytest.mark.parametrize(
    "command",
    ["help.about", "help.keys", "view.coverage", "story.export", "story.handouts", "story.new", "story.compare",
     "story.problems", "story.database", "story.text", "edit.lost", "edit.steps", "edit.places", "numbers.open"],
)  # fmt: skip
def test_dialogs_are_translated(window: MainWindow, tmp_path: Path, command: str) -> None:
    window.actions_by_id[command].trigger()
    QApplication.processEvents()
    assert untranslated(window, tmp_path) == set()


def test_a_presentation_is_translated(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    lesson = window.present()
    qtbot.waitExposed(lesson.audience)
    found: dict[str, set[str]] = {}
    for key in ("next", "help", "help", "quiz", "next", "quiz", "next", "black", "black", "names"):
        lesson.do(key)
        found[key] = untranslated(window, tmp_path)
    lesson.leave()
    assert set().union(*found.values()) == set(), found


def test_actions_of_context_menus_are_translated(window: MainWindow, tmp_path: Path) -> None:
    made = window.findChildren(QAction)
    assert made
    assert untranslated(window, tmp_path) == set()
