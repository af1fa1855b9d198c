"""The shortcut overlay, shown over the presenter's window."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from geodata.view.view import Theme
from mapviewer.presenting.input.lesson_keys import keys_by_group
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

SIZES_PX = (44, 36, 30, 26, 23, 20, 18, 16, 14, 13, 12, 11, 10, 9)
LARGEST = 1 / 45  # of the window's height


def card_html() -> str:
    """Return the shortcuts as an HTML table with two columns."""
    colours = palette(Theme.PROJECTOR)
    sections = [_section(title, rows) for title, rows in keys_by_group().items()]
    half = (len(sections) + 1) // 2
    columns = ("".join(sections[:half]), "".join(sections[half:]))
    cells = "".join(f'<td style="padding: 0 18px"><table cellspacing="0">{column}</table></td>' for column in columns)
    return f'<table style="color:{colours.text}"><tr>{cells}</tr></table>'


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    colours = palette(Theme.PROJECTOR)
    key = f"color:{colours.accent}; font-weight:600; padding: 1px 0 1px 24px"
    head = f'<tr><td colspan="2" style="font-weight:600; padding: 8px 0 2px 0">{escape(title)}</td></tr>'
    return head + "".join(
        f'<tr><td>{escape(words)}</td><td style="{key}">{escape(keys)}</td></tr>' for keys, words in rows
    )


class KeyCard(QLabel):
    """Centred over a window; any click closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keycard")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleName(tr("Presenting", "Keyboard shortcuts"))
        self.hide()

    def show_over(self, window: QWidget) -> None:
        """Show it over a window, as large as fits."""
        colours = palette(Theme.PROJECTOR)
        self.setParent(window)
        for size in (px for px in SIZES_PX if px <= max(window.height() * LARGEST, SIZES_PX[-1])):
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
