"""What the class predicted and found, over its map: at the end of the lesson and of a quiz."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from geodata.view.view import Theme
from mapviewer.presenting.class_sizes import CAPTION
from mapviewer.ui.accessible import announce
from mapviewer.ui.palette import palette

SHRINK, SMALLEST, WIDE, TALL = 0.92, 0.45, 0.86, 0.9


class ResultsCard(QLabel):
    """A title and rows of a question with its answer; any click closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._stage = parent
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.hide()

    def show_results(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """Show the rows in type as large as fits, at most that of the caption."""
        colours, stage = palette(Theme.PROJECTOR), self._stage
        lines = "".join(
            f'<p style="margin:0 0 0.5em 0"><span style="color:{colours.muted_text}">{escape(asked)}</span><br>'
            f"<b>{escape(found)}</b></p>"
            for asked, found in rows
        )
        self.setText(f'<p style="margin:0 0 0.6em 0; font-size:large"><b>{escape(title)}</b></p>{lines}')
        size, width = CAPTION * stage.height(), round(stage.width() * WIDE)
        self.setFixedWidth(width)
        while True:
            self.setStyleSheet(
                f"QLabel {{ background: {colours.panel}; color: {colours.text}; border: 1px solid {colours.rule};"
                f" border-radius: 8px; padding: {round(size * 0.6)}px; font-size: {round(size)}px; }}"
            )
            height = self.heightForWidth(width)
            if height <= stage.height() * TALL or size < CAPTION * stage.height() * SMALLEST:
                break
            size *= SHRINK
        self.setGeometry((stage.width() - width) // 2, max((stage.height() - height) // 2, 0), width, height)
        self.setAccessibleName(". ".join((title, *(f"{asked} {found}" for asked, found in rows))))
        announce(self, self.accessibleName())
        self.show()
        self.raise_()

    def mousePressEvent(self, event: object) -> None:
        """Put it away."""
        self.hide()
