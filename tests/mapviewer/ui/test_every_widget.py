"""What holds of every part of the window and of each dialog: it is laid out, whole, apart from others, and answers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow

DIALOGS = [
    "help.about", "help.keys", "view.coverage", "story.export", "story.handouts", "story.new", "story.compare",
    "story.problems", "story.database", "story.text", "edit.lost", "numbers.open",
]  # fmt: skip


def dialogs() -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def own_parts(widget: QWidget) -> Iterator[QWidget]:
    """The visible children that a widget lays out itself: none of those that Qt made, such as the parts of a field."""
    if widget.layout() is None:
        return
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child


def everything_in(widget: QWidget) -> list[QWidget]:
    return [widget, *(part for part in widget.findChildren(QWidget) if part.isVisible() and not part.isWindow())]


def holds(layout: QLayout | None, widget: QWidget) -> bool:
    if layout is None:
        return False
    if layout.indexOf(widget) >= 0:
        return True
    return any(holds(layout.itemAt(number).layout(), widget) for number in range(layout.count()))


def named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName() or text[:60]}"


@pytest.mark.parametrize("command", DIALOGS)
def test_a_dialog_is_whole_and_its_buttons_answer(window: MainWindow, qtbot: QtBot, command: str) -> None:
    window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    parts = everything_in(dialog)
    assert [named(part) for part in parts if is_lost(part)] == [], "in no layout"
    qtbot.waitUntil(lambda: touching(dialog) == [])  # words that are set late move what stands below them
    words = [part for part in parts if isinstance(part, (QLabel, QAbstractButton))]
    assert [named(part) for part in words if is_cut(part)] == [], "words are cut"
    assert [named(part) for part in words if isinstance(part, QAbstractButton) and is_dead(part)] == []
    assert dialog.frameGeometry().width() <= 1366
    assert dialog.frameGeometry().height() <= 768
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs() == []


def touching(dialog: QDialog) -> list[tuple[str, str]]:
    """The parts that lie on each other."""
    pairs = [pair for widget in everything_in(dialog) for pair in combinations(own_parts(widget), 2)]
    return [(named(one), named(other)) for one, other in pairs if one.geometry().intersects(other.geometry())]


def is_lost(part: QWidget) -> bool:
    """Whether a visible part of a widget with a layout stands outside that layout, at its upper left corner."""
    above = part.parentWidget()
    return not part.isWindow() and above is not None and above.layout() is not None and not holds(above.layout(), part)


def is_cut(part: QLabel | QAbstractButton) -> bool:
    if not part.text():
        return False
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() < part.heightForWidth(part.width())
    needed = part.minimumSizeHint()
    return part.width() < needed.width() or part.height() < needed.height()


def is_dead(button: QAbstractButton) -> bool:
    """Whether nobody hears of a press; what can be checked is also asked when the dialog is accepted."""
    if button.isCheckable() or button.actions() or (isinstance(button, QToolButton) and button.menu() is not None):
        return False
    return not any(hears(button, signal) for signal in ("clicked(bool)", "pressed()", "released()"))


def hears(widget: QWidget, signal: str) -> bool:
    meta = widget.metaObject()
    method = meta.method(meta.indexOfSignal(signal))
    return method.methodType() == QMetaMethod.MethodType.Signal and widget.isSignalConnected(method)


def test_the_parts_of_the_window_are_laid_out_say_what_they_are_and_answer(window: MainWindow) -> None:
    areas = [window.topbar, *(area for area in everything_in(window) if isinstance(area, QAbstractScrollArea))]
    assert [named(part) for area in areas for part in everything_in(area)[1:] if is_lost(part)] == []
    kinds = (QPushButton, QToolButton, QComboBox)
    parts = [part for part in everything_in(window) if isinstance(part, kinds) and not is_of_qt(part)]
    assert len(parts) > 10
    dumb = [part for part in parts if not (part.toolTip() or part.accessibleName() or named(part).split()[1:])]
    assert [(part, part.parentWidget()) for part in dumb] == []
    assert [named(part) for part in parts if isinstance(part, QAbstractButton) and is_dead(part)] == []


def is_of_qt(part: QWidget) -> bool:
    """Whether Qt made it: arrows of a tab bar, the button that empties a field."""
    return isinstance(part.parentWidget(), (QTabBar, QLineEdit))


def test_every_control_of_the_window_is_listened_to(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Outside dialogs nothing is accepted later: what is ticked, chosen or dragged there holds at once."""
    article = tmp_path / "news.txt"
    article.write_text("Ferry\n\nA ferry from Aktau reached Baku on Monday.\n", encoding="utf-8")
    window.gate.author.take_files([article])
    qtbot.waitUntil(lambda: window.session.story.title == "Ferry")
    for name in ("view.alignment", "view.timeline", "view.search"):
        if name in window.actions_by_id:
            window.actions_by_id[name].trigger()
    controls = [
        part for part in window.findChildren(QWidget) if isinstance(part, tuple(SIGNALS)) and not is_of_qt(part)
    ]
    assert {QCheckBox, QPushButton, QToolButton} <= {
        kind for kind in SIGNALS for part in controls if isinstance(part, kind)
    }
    assert [named(part) for part in controls if is_deaf(part)] == []


SIGNALS: dict[type[QWidget], tuple[str, ...]] = {
    QCheckBox: ("toggled(bool)", "clicked(bool)", "stateChanged(int)", "checkStateChanged(Qt::CheckState)"),
    QRadioButton: ("toggled(bool)", "clicked(bool)"),
    QToolButton: ("toggled(bool)", "clicked(bool)", "pressed()", "triggered(QAction*)"),
    QPushButton: ("toggled(bool)", "clicked(bool)", "pressed()"),
    QComboBox: ("currentIndexChanged(int)", "activated(int)", "currentTextChanged(QString)", "textActivated(QString)"),
    QSlider: ("valueChanged(int)", "sliderMoved(int)"),
}


def is_deaf(part: QWidget) -> bool:
    """Whether nobody hears of a change; a button with a menu or an action has no need."""
    if part.actions() or (isinstance(part, (QToolButton, QPushButton)) and part.menu() is not None):
        return False
    kind = next(kind for kind in SIGNALS if isinstance(part, kind))
    return not any(hears(part, signal) for signal in SIGNALS[kind] if part.metaObject().indexOfSignal(signal) >= 0)
