"""The key help, made from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mapviewer.app.actions import COMMANDS, keys_text
from mapviewer.presenting.input.lesson_keys import GO, LESSON_KEYS, MAP, words_for
from mapviewer.ui.message_boxes import plain_buttons

HIGHEST_PX = 720
KEYS_PX = 130
MOUSE = (
    ("Drag", "Move the map"),
    ("Wheel, pinch", "Nearer and farther, about the pointer"),
    ("Double click", "Nearer; on a layer: the whole layer"),
    ("Click", "Select on the map or in the text; the other side follows"),
    ("Back and forward buttons", "Back and forward through views"),
)


def keys_by_menu() -> dict[str, list[tuple[str, str]]]:
    """Keys and titles of the commands that have keys, by menu; then what the mouse does."""
    menus: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.keys:
            menus.setdefault(command.menu, []).append((keys_text(command), command.title.removesuffix("…")))
    lesson = [(words_for(entry.keys), entry.title) for entry in LESSON_KEYS if entry.group in (GO, MAP)]
    return {**menus, "While presenting (? shows the others)": lesson, "Mouse": list(MOUSE)}


class KeyHelp(QDialog):
    """All keys on one page, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setObjectName("keyhelp")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setSpacing(34)
        for sections in _columns(keys_by_menu()):
            column = QVBoxLayout()
            column.setSpacing(4)
            for title, rows in sections:
                column.addWidget(_heading(title))
                column.addLayout(_grid(rows))
            column.addStretch(1)
            columns.addLayout(column)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area)
        whole.addWidget(buttons)
        self.resize(page.sizeHint().width() + 60, min(page.sizeHint().height() + 90, HIGHEST_PX))


Sections = list[tuple[str, list[tuple[str, str]]]]


def _columns(menus: dict[str, list[tuple[str, str]]]) -> tuple[Sections, Sections]:
    """The sections in two columns of about one height, in their order."""
    left: Sections = []
    right: Sections = []
    half = sum(len(rows) + 2 for rows in menus.values()) / 2
    height = 0
    for title, rows in menus.items():
        (left if height + len(rows) / 2 < half else right).append((title, rows))
        height += len(rows) + 2
    return left, right


def _heading(title: str) -> QLabel:
    heading = QLabel(title)
    face = heading.font()
    face.setBold(True)
    heading.setFont(face)
    heading.setContentsMargins(0, 8, 0, 0)
    heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return heading


def _grid(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    grid.setColumnMinimumWidth(0, KEYS_PX)
    grid.setColumnStretch(1, 1)
    for number, (keys, words) in enumerate(rows):
        label = QLabel(keys)
        label.setForegroundRole(QPalette.ColorRole.Link)
        grid.addWidget(label, number, 0)
        grid.addWidget(QLabel(words), number, 1)
    return grid
