"""Settings in one place: colours, size of text, names, language, motion, and what stands on the map.

All hold at once but the language, for which the program starts anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from geodata.view.view import Theme
from mapviewer.session.session import Session
from mapviewer.session.story_actions import name_titles
from mapviewer.ui.accelerators import AcceleratedDialog
from mapviewer.ui.fonts import TEXT_SIZES
from mapviewer.ui.message_boxes import plain_buttons
from mapviewer.ui.translate import tr

LANGUAGE = "language."  # how the ids of its commands begin
# Commands that are switched on or off, in the order of their boxes.
SWITCHES = ("view.still", "view.coordinates", "align.context")


class SettingsDialog(AcceleratedDialog):
    """Each change is made at once and can be undone like any change of the view."""

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings", "Settings"))
        self.setObjectName("settings")
        self._session, self._actions = session, actions
        self.theme, self.text, self.names, self.language = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.boxes: dict[str, QCheckBox] = {}
        rows = QFormLayout()
        self._fill()
        for words, chooser in (
            (tr("Settings", "Colours"), self.theme),
            (tr("Settings", "Size of text"), self.text),
            (tr("Settings", "Names of places"), self.names),
            (tr("Commands", "Language"), self.language),
        ):
            chooser.setAccessibleName(words)
            rows.addRow(words, chooser)
        for name in SWITCHES:
            if name in actions:
                box = self.boxes[name] = QCheckBox(actions[name].text())
                box.setChecked(actions[name].isChecked())
                box.clicked.connect(lambda _on, name=name: actions[name].trigger())
                rows.addRow("", box)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addStretch(1)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def _fill(self) -> None:
        view = self._session.view
        for theme in Theme:
            action = self._actions.get(f"theme.{theme.value}")
            self.theme.addItem(action.text() if action is not None else theme.value, theme)
        self.theme.setCurrentIndex(list(Theme).index(view.theme))
        for share in sorted({*TEXT_SIZES, view.text_scale}):
            self.text.addItem(f"{round(share * 100)} %", share)
        self.text.setCurrentIndex(self.text.findData(view.text_scale))
        for style, title in name_titles(self._session.story).items():
            self.names.addItem(title, style)
        self.names.setCurrentIndex(self.names.findData(view.names))
        for name, action in self._actions.items():
            if name.startswith(LANGUAGE):
                self.language.addItem(action.text(), name)
                if action.isChecked():
                    self.language.setCurrentIndex(self.language.count() - 1)
        self.language.activated.connect(lambda _index: self._choose_language())
        for box in (self.theme, self.text, self.names):
            box.activated.connect(lambda _index: self._apply())

    def _apply(self) -> None:
        theme, share, names = Theme(self.theme.currentData()), self.text.currentData(), self.names.currentData()
        self._session.show(replace(self._session.view, theme=theme, text_scale=float(share), names=str(names)))

    def _choose_language(self) -> None:
        """Another language needs a new start, before which all dialogs close."""
        chosen = self._actions[str(self.language.currentData())]
        if not chosen.isChecked():
            self.accept()
            chosen.trigger()
