"""The key help of a lesson, over the window that the teacher looks at."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from geodata.view import Theme
from mapviewer.palette import palette
from mapviewer.presenting.keys import keys_by_group


def card_html() -> str:
    """All keys in two columns."""
    colours = palette(Theme.PROJECTOR)
    sections = [_section(title, rows) for title, rows in keys_by_group().items()]
    half = (len(sections) + 1) // 2
    columns = ("".join(sections[:half]), "".join(sections[half:]))
    cells = "".join(f'<td style="padding: 0 18px">{column}</td>' for column in columns)
    return f'<table style="color:{colours.text}"><tr>{cells}</tr></table>'


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    colours = palette(Theme.PROJECTOR)
    key = f"color:{colours.accent}; padding: 1px 12px 1px 0"
    lines = "".join(f'<tr><td style="{key}">{escape(keys)}</td><td>{escape(words)}</td></tr>' for keys, words in rows)
    return f'<p style="font-weight:600; margin: 8px 0 2px 0">{escape(title)}</p><table cellspacing="0">{lines}</table>'


class KeyCard(QLabel):
    """Lies in the middle of a window; any click puts it away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keycard")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName("Keys of the lesson")
        self.hide()

    def show_over(self, window: QWidget) -> None:
        """Show it over a window, as large as fits."""
        colours = palette(Theme.PROJECTOR)
        self.setParent(window)
        for size in (20, 18, 16, 14, 13, 12, 11, 10, 9):
            self.setStyleSheet(
                f"QLabel {{ background: {colours.panel}; border: 1px solid {colours.rule}; border-radius: 8px;"
                f" padding: 12px; font-size: {size}px; }}"
            )
            self.setText(card_html())
            self.adjustSize()
            if self.width() <= window.width() * 0.96 and self.height() <= window.height() * 0.96:
                break
        self.move((window.width() - self.width()) // 2, (window.height() - self.height()) // 2)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: object) -> None:
        """Put it away."""
        self.hide()
