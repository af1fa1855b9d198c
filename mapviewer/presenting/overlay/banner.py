"""One line at the top of the projected picture: a question of the quiz, a number being typed, the way back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from geodata.view.camera import Insets
from geodata.view.view import Theme
from mapviewer.presenting.class_sizes import CAPTION, DATE
from mapviewer.ui.announcement import announce
from mapviewer.ui.palette import palette


class Banner(QLabel):
    """Hidden while it has nothing to say; as large as the caption, or small for a hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room = QRect()
        self._height = 0
        self._date = DATE
        self._quiet = False
        self.hide()

    def set_room(self, picture: QRect, insets: Insets, text_scale: float = 1.0) -> None:
        """Where there is room for it: below the date, which grows with the type."""
        self._height = picture.height()
        self._date = DATE * max(text_scale, 1.0)
        self._room = picture.adjusted(round(insets.left), round(insets.top), -round(insets.right), 0)
        self._fit()

    def say(self, words: str, *, quiet: bool = False) -> None:
        """Show a line; "" hides it. A *quiet* one is a hint in small type."""
        self._quiet = quiet
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
        self._fit()

    def _fit(self) -> None:
        if not self.text() or not self._height:
            return
        colours = palette(Theme.PROJECTOR)
        share = CAPTION * (0.62 if self._quiet else 1.0)
        size, pad = round(share * self._height), round(0.014 * self._height)
        self.setStyleSheet(
            f"QLabel {{ font-size: {size}px; font-weight: 600; color: {colours.on_accent};"
            f" background: {colours.accent}; border-radius: {pad}px; padding: {pad // 2}px {pad * 2}px; }}"
        )
        self.setMaximumWidth(round(self._room.width() * 0.94))
        self.setMinimumWidth(0)
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 6 * pad
        width = min(wide, round(self._room.width() * 0.94))
        height = self.heightForWidth(width)
        top = self._room.top() + round((self._date + 0.045) * self._height)
        self.setGeometry(self._room.left() + (self._room.width() - width) // 2, top, width, height)
        self.raise_()
