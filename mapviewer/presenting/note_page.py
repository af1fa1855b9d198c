"""The presenter's notes: what to do as it is, questions and cautions in paragraphs of their own that catch the eye."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from geodata.analysis.step_notes import NoteKind, note_parts
from geodata.view.view import Theme
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import Terms, tr_noop

HEADS = Terms(
    "Presenting",
    {NoteKind.ASK: tr_noop("Presenting", "Ask"), NoteKind.CAUTION: tr_noop("Presenting", "Caution")},
)
GAP_PX, INDENT_PX = 8.0, 12.0


class NotePage(QTextEdit):
    """Shows the notes of one step; texts of a story are never taken for markup."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setObjectName("notes")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self._colours: Palette = palette(theme)
        self._shown: tuple[str, str] | None = None

    def show_notes(self, notes: str, question: str = "") -> None:
        """Show the notes of a step, and first the *question* that stands before the class."""
        if (notes, question) == self._shown:
            return
        self._shown = notes, question
        self.clear()
        cursor = QTextCursor(self.document())
        if question:
            self._add(cursor, NoteKind.ASK, question)
        for part in note_parts(notes):
            self._add(cursor, part.kind, part.text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _add(self, cursor: QTextCursor, kind: NoteKind, text: str) -> None:
        block, head = QTextBlockFormat(), QTextCharFormat()
        first = self.document().isEmpty()
        block.setTopMargin(0.0 if first else GAP_PX)
        block.setLeftMargin(0.0 if kind is NoteKind.DO else INDENT_PX)
        head.setFontWeight(QFont.Weight.Bold)
        tone = {NoteKind.ASK: self._colours.accent, NoteKind.CAUTION: self._colours.ink("event").text}
        head.setForeground(QColor(tone.get(kind, self._colours.text)))
        cursor.setBlockFormat(block) if first else cursor.insertBlock(block)
        if kind is not NoteKind.DO:
            cursor.insertText(f"{HEADS[kind]}  ", head)
        cursor.insertText(text, QTextCharFormat())
