"""The keyboard shortcuts dialog, built from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
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

from mapviewer.presenting.input.lesson_keys import GO, LESSON_KEYS, MAP, words_for
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.actions import COMMANDS, keys_text
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr, tr_noop

HIGHEST_PX = 720
KEYS_PX = 130
MOUSE = (
    (tr_noop("Commands", "Drag"), tr_noop("Commands", "Pan the map")),
    (tr_noop("Commands", "Wheel, pinch"), tr_noop("Commands", "Zoom at the pointer")),
    (tr_noop("Commands", "Double-click"), tr_noop("Commands", "Zoom in; on a layer, zoom to the layer")),
    (tr_noop("Commands", "Click"), tr_noop("Commands", "Select on the map and in the article")),
    (tr_noop("Commands", "Back and forward buttons"), tr_noop("Commands", "Previous and next view")),
)


def keys_by_menu() -> dict[str, list[tuple[str, str]]]:
    """Return keys and titles of commands by menu, followed by those for presenting and for the mouse."""
    menus: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.keys:
            menu = tr("Commands", command.menu)
            menus.setdefault(menu, []).append((keys_text(command), command.label.removesuffix("…")))
    lesson = [
        (words_for(entry.keys), tr("Presenting", entry.title)) for entry in LESSON_KEYS if entry.group in (GO, MAP)
    ]
    mouse = [(tr("Commands", gesture), tr("Commands", words)) for gesture, words in MOUSE]
    return {**menus, tr("Commands", "While presenting (press ? for more)"): lesson, tr("Commands", "Mouse"): mouse}


class KeyHelp(AcceleratedDialog):
    """All shortcuts on one page, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands", "Keyboard shortcuts"))
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
