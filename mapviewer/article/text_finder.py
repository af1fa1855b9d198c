"""Finding in the text: the find bar and the text together."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Qt

from mapviewer.article.article_text import ArticleText
from mapviewer.article.find_bar import FindBar
from mapviewer.article.text_search import find_all


class Finder(QObject):
    """Frames all matches in the text and steps through them, starting from the visible part."""

    def __init__(self, bar: FindBar, text: ArticleText) -> None:
        super().__init__(bar)
        self.hits: tuple[tuple[int, int], ...] = ()
        self.at = -1
        self._bar = bar
        self._text = text
        bar.hide()
        bar.changed.connect(self._find)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Show the bar, with the words that are selected in the text if there are any."""
        start, end = self._text.selected_range()
        words = self._text.text[start:end]
        self._bar.show()
        if words and "\n" not in words:
            self._bar.field.setText(words)
        self._find(self._bar.field.text())
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.field.selectAll()

    def close(self) -> bool:
        """Close the bar and stay at the match; return False if it was not open."""
        if self._bar.isHidden():
            return False
        self._bar.hide()
        if self.at >= 0:
            self._text.set_caret(self.hits[self.at][0])
        self._show((), -1)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def step(self, step: int) -> None:
        """The next (1) or previous (−1) hit, around the ends."""
        if self.hits:
            self._show(self.hits, (self.at + step) % len(self.hits))

    def _find(self, words: str) -> None:
        if self._bar.isHidden():
            return
        hits = find_all(self._text.text, words)
        first_seen = bisect_left(hits, self._text.visible_range()[:1])
        self._show(hits, first_seen % len(hits) if hits else -1)

    def _show(self, hits: tuple[tuple[int, int], ...], at: int) -> None:
        self.hits, self.at = hits, at
        self._text.set_found(hits, at)
        self._bar.set_count(len(hits), at)
        if at >= 0:
            self._text.bring_into_sight(*hits[at])
