"""A question with answers to choose from, over the class's map: a press of a key, a click or a finger answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from geodata.analysis.story_questions import ChoiceQuestion
from geodata.view.view import Theme
from mapviewer.labels.text_halo import Lettering, wrapped
from mapviewer.presenting.class_sizes import CAPTION
from mapviewer.presenting.quiz.question_words import option_words, question_words
from mapviewer.ui.accessible import announce
from mapviewer.ui.palette import palette

TARGET_PX, WIDE, SHRINK, SMALLEST = 44, 0.62, 0.92, 0.5
BESIDE_PX = 60  # what edges and paddings take of a button beside its words


class ChoiceCard(QWidget):
    """``chosen`` carries the number of an answer, from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stage = parent
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        self.hide()

    def ask(self, question: ChoiceQuestion) -> None:
        """Show a question and its answers."""
        self._clear()
        self.words.setText(question_words(question))
        self._said = list(option_words(question))
        for number in range(len(self._said)):
            button = QPushButton()
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self.buttons.append(button)
            self._column.addWidget(button)
        self._fit()
        announce(self, " ".join((self.words.text(), *self._said)))
        self.show()
        self.raise_()

    def tell(self, right: int, chosen: int | None, reasons: Sequence[str] = ()) -> None:
        """Show which answer was right, which was chosen, and below each what it stands on."""
        colours = palette(Theme.PROJECTOR)
        for number, button in enumerate(self.buttons):
            button.setEnabled(False)
            mark = "✓  " if number == right else "✗  " if number == chosen else ""
            self._said[number] = mark + self._said[number]
            if number < len(reasons):
                self._said[number] += f"\n{reasons[number]}"
            if number == right:
                button.setStyleSheet(f"background: {colours.accent}; color: {colours.on_accent}; font-weight: 600;")
        self._fit()

    def _clear(self) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []

    def _fit(self) -> None:
        colours, height = palette(Theme.PROJECTOR), self._stage.height()
        size, width = CAPTION * height, round(self._stage.width() * WIDE)
        self.setFixedWidth(width)
        while True:
            least = max(TARGET_PX, round(1.6 * size))
            self.setStyleSheet(
                f"#choices {{ background: {colours.panel}; border: 1px solid {colours.rule}; border-radius: 8px; }}"
                f"QLabel {{ color: {colours.text}; font-size: {round(size)}px; font-weight: 600; }}"
                f"QPushButton {{ text-align: left; padding: 2px 12px; min-height: {least}px; color: {colours.text};"
                f" background: {colours.button}; border: 1px solid {colours.rule}; border-radius: 6px;"
                f" font-size: {round(size)}px; }}"
            )
            style = Lettering(size, colours.text, bold=True)
            for words, button in zip(self._said, self.buttons, strict=True):
                button.setText(wrapped(words, style, width - BESIDE_PX).replace("&", "&&"))
            tall = self._column.heightForWidth(width) if self._column.hasHeightForWidth() else self.sizeHint().height()
            if tall <= height * 0.9 or size < CAPTION * height * SMALLEST:
                break
            size *= SHRINK
        self.setGeometry((self._stage.width() - width) // 2, max((height - tall) // 2, 0), width, tall)
