"""The whole column of the article: masthead, text, margin notes, and the slim bars above and below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from geodata.article.passages import PassageIndex
from geodata.story.story import Story
from geodata.view.view import Theme
from mapviewer.article.article_style import article_sheet
from mapviewer.article.article_text import ArticleText
from mapviewer.article.find_bar import FindBar
from mapviewer.article.masthead import Masthead, title_in
from mapviewer.article.mention_bar import MentionBar
from mapviewer.article.note_margin import Margin
from mapviewer.article.text_finder import Finder
from mapviewer.article.typesetting import BODY_PX, SIZES, next_size
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
Keys = dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]


class ArticleColumn(QWidget):
    """Shows a story's article in a theme and a size; knows what to do for finding, sizes and notes, and no session.

    ``keys`` are commands for when the column has the focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = PassageIndex(())
        self.text = ArticleText()
        self.text.setObjectName("article")
        self.masthead: Masthead | None = None
        self.margin = Margin(self.text)
        self.find_bar = FindBar()
        self.finder = Finder(self.find_bar, self.text)
        self.mention_bar = MentionBar()
        self._own_size = 1.0
        self._text_scale = 1.0
        self.setObjectName("article-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.text)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget in (self.find_bar, self.text, self.mention_bar):
            rows.addWidget(widget)
        self.keys: Keys = {
            (Qt.Key.Key_Plus, CTRL): self.larger_text,
            (Qt.Key.Key_Equal, CTRL): self.larger_text,
            (Qt.Key.Key_Minus, CTRL): self.smaller_text,
            (Qt.Key.Key_0, CTRL): self.normal_text,
            (Qt.Key.Key_F, CTRL): self.find_in_text,
        }
        self.text.sizing_wanted.connect(lambda step: self.set_text_size(next_size(self._own_size, step)))

    def set_story(self, story: Story, reading: PassageIndex) -> None:
        """Show another story's article from its top."""
        article = story.article
        self.reading = reading
        self.finder.close()
        self.masthead = Masthead(article, story.title)
        self.masthead.set_body(self._body_px)
        self.text.set_masthead(self.masthead)
        self.text.set_article(article.text, article.headings, self._body_px, title=title_in(article))
        self.text.set_reading(reading)
        self.text.setAccessibleName(tr("Article", "Article: {title}").format(title=article.title or story.title))
        self.margin.set_notes(story.notes, story.sources)

    def renew(self, story: Story, reading: PassageIndex) -> None:
        """Show other passages of the same text, which stays where it is."""
        self.reading = reading
        self.text.set_reading(reading)
        self.margin.set_notes(story.notes, story.sources)

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme."""
        colours = palette(theme)
        self.setStyleSheet(article_sheet(colours))
        self.text.set_theme(theme)
        self.margin.set_theme(theme)
        self.find_bar.set_colours(colours)
        self.mention_bar.set_colours(colours)
        if self.masthead is not None:
            self.masthead.set_colours(colours)

    def set_text_scale(self, scale: float) -> None:
        """Follow the view's text scale; the reader's own size multiplies it."""
        self._set_sizes(scale, self._own_size)

    @property
    def text_size(self) -> float:
        """The reader's own size of the article, times the view's text scale; 1.0 is normal."""
        return self._own_size

    def set_text_size(self, size: float) -> None:
        """Set the article in a size of the reader's own."""
        self._set_sizes(self._text_scale, min(max(size, SIZES[0]), SIZES[-1]))

    def larger_text(self) -> None:
        """Set the article one size larger."""
        self.set_text_size(next_size(self._own_size, 1))

    def smaller_text(self) -> None:
        """Set the article one size smaller."""
        self.set_text_size(next_size(self._own_size, -1))

    def normal_text(self) -> None:
        """Set the article in its normal size."""
        self.set_text_size(1.0)

    def find_in_text(self) -> None:
        """Open the find bar."""
        self.finder.open()

    def selected_range(self) -> tuple[int, int]:
        """Return start and end of the selection in code points; equal if nothing is selected."""
        return self.text.selected_range()

    def reveal(self, start: int, end: int) -> None:
        """Scroll to ``text[start:end]`` and put the caret there."""
        self.text.set_caret(start)
        self.text.bring_into_sight(start, end)

    @property
    def _body_px(self) -> int:
        return round(BODY_PX * self._own_size * self._text_scale)

    def _set_sizes(self, text_scale: float, own_size: float) -> None:
        before = self._body_px
        self._text_scale, self._own_size = text_scale, own_size
        if self._body_px != before and self.masthead is not None:
            self.masthead.set_body(self._body_px)
            self.text.set_body(self._body_px)

    def take_back(self) -> bool:
        """Close the note's card, else the find bar, else deselect text; False when there was none of them."""
        return self.margin.close() or self.finder.close() or self.text.clear_text_selection()

    def event(self, event: QEvent) -> bool:
        """Keep the column's own keys from commands of the window that use the same ones."""
        wants = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if wants and self._command(event) is not None:  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the command of a key."""
        command = self._command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            modifiers &= ~SHIFT  # "+" needs Shift on some keyboards
        return self.keys.get((Qt.Key(event.key()), modifiers))

    def sizeHint(self) -> QSize:
        """Wide enough for a comfortable line."""
        return QSize(430, 640)
