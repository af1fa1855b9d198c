"""Every menu, menu entry, button and labelled field has a letter of its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QTabBar,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from geodata import open_story
from mapviewer.app.main_window import MainWindow
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import AcceleratedDialog, AcceleratedMenu, plain, with_accelerators
from tests.storybook import write_story

DIALOGS = [
    "help.about", "help.keys", "view.coverage", "story.export", "story.handouts", "story.new", "story.compare",
    "story.problems", "story.database", "story.text", "edit.lost", "numbers.open",
]  # fmt: skip


def letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+").casefold()


def repeated(texts: list[str]) -> dict[str, list[str]]:
    """Return the texts that have no letter or share it, by letter."""
    count = Counter(map(letter, texts))
    return {
        key: [text for text in texts if letter(text) == key] for key, times in count.items() if times > 1 or not key
    }


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(Session(open_story(write_story(tmp_path))))
    window.map.canvas.reduced_motion = True
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_the_last_of_many_moves_the_others_along() -> None:
    assert with_accelerators(["ab", "a", "b"]) != ["&ab", "&a", "&b"]
    assert with_accelerators(["abc", "ab", "a"]) == ["ab&c", "a&b", "&a"]


def test_a_marked_letter_is_kept_and_a_doubled_sign_is_none() -> None:
    assert with_accelerators(["Sa&ve", "Vote"]) == ["Sa&ve", "V&ote"]
    assert with_accelerators(["Law && &order"]) == ["Law && &order"]
    assert with_accelerators(["Law && order"]) == ["&Law && order"]


def test_letters_of_any_script_are_taken_and_signs_never() -> None:
    assert with_accelerators(["« Հայերեն »", "▶"]) == ["« &Հայերեն »", "▶"]


@given(st.lists(st.text(st.sampled_from("abcdeé &…"), max_size=6), max_size=8))
def test_no_letter_is_given_twice_and_no_word_is_changed(texts: list[str]) -> None:
    given_ones = with_accelerators(texts)
    assert [plain(text) for text in given_ones] == [plain(text) for text in texts]
    marks = [found for text in given_ones if (found := letter(text))]
    assert len(marks) == len(set(marks))
    assert with_accelerators(given_ones) == given_ones


def test_keys_open_an_entry_of_a_menu_that_was_renamed(qtbot: QtBot) -> None:
    menu, chosen = AcceleratedMenu(), list[str]()
    qtbot.addWidget(menu)
    for text in ("Save", "Share"):
        menu.addAction(text, lambda text=text: chosen.append(text))
    menu.actions()[0].setText("Store")
    menu.popup(QPoint(0, 0))
    qtbot.keyClick(menu, Qt.Key.Key_S)
    menu.popup(QPoint(0, 0))
    qtbot.keyClick(menu, Qt.Key.Key_H)
    assert chosen == ["Save", "Share"]


def test_keys_reach_a_row_of_several_fields(qtbot: QtBot) -> None:
    dialog = AcceleratedDialog()
    qtbot.addWidget(dialog)
    form, sides, width = QFormLayout(dialog), QHBoxLayout(), QSpinBox()
    form.addRow("Size", QLineEdit())
    sides.addWidget(width)
    sides.addWidget(QSpinBox())
    form.addRow("Sides", sides)
    with qtbot.waitExposed(dialog):
        dialog.show()
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    assert [label.text() for label in labels] == ["&Size", "S&ides"]
    assert labels[1].buddy() is width


def test_every_menu_of_the_window_has_its_letters(window: MainWindow, qtbot: QtBot) -> None:
    seen = 0
    for menu in everything_in(window.topbar.menu.menu()):
        menu.popup(QPoint(0, 0))
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        menu.hide()
        assert repeated(texts) == {}, menu.title()
        seen += len(texts)
    assert seen > 100


def everything_in(menu: QMenu) -> list[QMenu]:
    menu.aboutToShow.emit()
    inner = [found for action in menu.actions() if isinstance(found := action.menu(), QMenu)]
    return [menu, *(deeper for one in inner for deeper in everything_in(one))]


@pytest.mark.parametrize("command", DIALOGS)
def test_every_dialog_has_its_letters(window: MainWindow, qtbot: QtBot, command: str) -> None:
    window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    texts = [button.text() for button in dialog.findChildren(QAbstractButton) if has_words(button)]
    texts += [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None and label.text()]
    texts += [bar.tabText(index) for bar in dialog.findChildren(QTabBar) for index in range(bar.count())]
    assert texts
    assert repeated(texts) == {}
    unreachable = [field.accessibleName() for field in dialog.findChildren(QLineEdit) if not is_reached(field, dialog)]
    assert unreachable == []
    dialog.reject()


def dialogs() -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def has_words(button: QAbstractButton) -> bool:
    return any(char.isalnum() for char in button.text()) and not (
        isinstance(button, QToolButton) and not button.icon().isNull()
    )


def is_reached(field: QLineEdit, dialog: QDialog) -> bool:
    """Whether a line has a label with a letter, or is the part of a field that has, or the first that is focused."""
    if field.isHidden() or field.objectName() == "qt_spinbox_lineedit":
        return True
    return any(label.buddy() is field for label in dialog.findChildren(QLabel)) or dialog.focusWidget() is field


def test_a_question_has_its_letters(window: MainWindow, qtbot: QtBot) -> None:
    from mapviewer.ui.message_boxes import say

    box = say(window, "Title", "A sentence.")
    assert [letter(button.text()) for button in box.findChildren(QPushButton)] == ["o"]
    box.accept()
