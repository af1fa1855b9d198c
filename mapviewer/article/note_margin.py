"""The margin of the article: it keeps the marks of the editor's notes beside their lines and opens their cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QRect, Qt

from geodata.story.story import Note, Source
from geodata.view.view import Theme
from mapviewer.article.article_text import ArticleText
from mapviewer.article.note_cards import MARK_PX, NoteCard, NoteMark, spread
from mapviewer.ui.palette import palette

GAP_PX = 4
CARD_MARGIN_PX = 10


class Margin(QObject):
    """Notes beside an `ArticleText`, numbered in the order of the text; at most one card is open."""

    def __init__(self, text: ArticleText) -> None:
        super().__init__(text)
        self.marks: tuple[NoteMark, ...] = ()
        self.card: NoteCard | None = None
        self._text = text
        self._sources: Mapping[str, Source] = {}
        self._colours = palette(Theme.LIGHT)
        text.placed.connect(self._place)

    def set_notes(self, notes: Sequence[Note], sources: Mapping[str, Source]) -> None:
        """Show other notes."""
        self.close()
        for mark in self.marks:
            mark.setParent(None)
            mark.deleteLater()
        self._sources = sources
        ordered = sorted(notes, key=lambda note: (note.start, note.end))
        self.marks = tuple(self._made(number, note) for number, note in enumerate(ordered, 1))
        if self._text.isVisible():
            self._place()

    def set_theme(self, theme: Theme) -> None:
        """Apply a theme; an open card is rebuilt."""
        self._colours = palette(theme)
        for mark in self.marks:
            mark.set_colours(self._colours)
        if self.card is not None:
            self.open(self.card.mark)

    def open(self, mark: NoteMark) -> None:
        """Open the card of a note, and close the one before."""
        self.close()
        sources = [self._sources[name] for name in mark.note.source if name in self._sources]
        self.card = NoteCard(mark, sources, self._colours, self._text.viewport())
        self.card.closed.connect(self._close_by_hand)
        mark.setChecked(True)
        self._show_words(mark, True)
        # Shown first: only then have its labels their fonts, and with them their heights.
        self.card.show()
        self._place()
        self._bring_card_into_sight()
        if mark.hasFocus():
            self.card.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def close(self) -> bool:
        """Close the open card; False when there is none."""
        card, self.card = self.card, None
        if card is None:
            return False
        card.mark.setChecked(False)
        card.hide()
        card.deleteLater()
        self._text.set_noted(None)
        return True

    def _made(self, number: int, note: Note) -> NoteMark:
        mark = NoteMark(number, note, self._text.viewport())
        mark.set_colours(self._colours)
        mark.clicked.connect(lambda opened, mark=mark: self.open(mark) if opened else self.close())
        mark.noticed.connect(lambda there, mark=mark: self._show_words(mark, there))
        mark.show()
        return mark

    def _close_by_hand(self) -> None:
        mark = self.card.mark if self.card else None
        self.close()
        if mark is not None:
            mark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self, mark: NoteMark, there: bool) -> None:
        """Outline what a note is about while it is pointed at or open."""
        if there:
            self._text.set_noted((mark.note.start, mark.note.end))
            if mark.hasFocus():
                self._text.bring_into_sight(mark.note.start, mark.note.end)
        else:
            card = self.card
            self._text.set_noted((card.mark.note.start, card.mark.note.end) if card else None)

    def _place(self) -> None:
        column, scrolled = self._text.column, self._text.verticalScrollBar().value()
        boxes = [self._text.boxes(mark.note.start, mark.note.end) for mark in self.marks]
        middles = [found[0].center().y() if found else column.top() for found in boxes]
        left = round(column.right()) + GAP_PX
        for mark, top in zip(self.marks, spread((y - MARK_PX / 2 for y in middles), MARK_PX - 3), strict=True):
            mark.setGeometry(left, round(top) - scrolled, MARK_PX, MARK_PX)
        if self.card is not None:
            self.card.setGeometry(self._card_place(self.card))

    def _card_place(self, card: NoteCard) -> QRect:
        """Below the words that the note is about, or above them where the text ends."""
        column, scrolled = self._text.column, self._text.verticalScrollBar().value()
        left, width = round(column.left()) - CARD_MARGIN_PX, round(column.width()) + CARD_MARGIN_PX
        height = card.height_for(width, max(self._text.viewport().height() - 2 * MARK_PX, 80))
        boxes = self._text.boxes(card.mark.note.start, card.mark.note.end)
        top, bottom = (boxes[0].top(), boxes[-1].bottom()) if boxes else (column.top(), column.top())
        below = round(bottom) + 2 * GAP_PX
        if below + height > self._text.document().size().height() and top - height > column.top():
            return QRect(left, round(top) - 2 * GAP_PX - height - scrolled, width, height)
        return QRect(left, below - scrolled, width, height)

    def _bring_card_into_sight(self) -> None:
        if self.card is None:
            return
        bar, area, place = self._text.verticalScrollBar(), self._text.viewport().height(), self.card.geometry()
        if place.bottom() > area - CARD_MARGIN_PX:
            bar.setValue(bar.value() + place.bottom() - area + CARD_MARGIN_PX)
        elif place.top() < CARD_MARGIN_PX:
            bar.setValue(bar.value() + place.top() - CARD_MARGIN_PX)
