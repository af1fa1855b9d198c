"""The article beside the map: what is pointed at, clicked or selected on either side shows on the other."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from geodata.article.passages import PassageIndex, passages_of, step_from
from geodata.article.sentences import sentences
from geodata.story.entities import TargetKind
from geodata.story.story import Story
from geodata.view.view import Theme, select
from mapviewer.article.article_column import CTRL, PLAIN, SHIFT, ArticleColumn
from mapviewer.article.mention_text import passage_words, target_words
from mapviewer.session.navigation import view_of
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.accessible import announce
from mapviewer.ui.translate import tr


class ArticlePanel(ArticleColumn):
    """The article. ``current`` is the index in ``reading`` of the current passage."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: int | None = None
        self._session = session
        self._story: Story | None = None
        self._theme: Theme | None = None
        self._names = ""
        self._selection = ""
        self._clicked = -1
        self.selection_actions: tuple[QAction, ...] = ()
        """Returns the actions for selected words, for the context menu."""
        self.keys |= {
            (Qt.Key.Key_Down, CTRL): self.next_mention,
            (Qt.Key.Key_Up, CTRL): self.previous_mention,
            (Qt.Key.Key_F8, PLAIN): self.next_mention,
            (Qt.Key.Key_F8, SHIFT): self.previous_mention,
            (Qt.Key.Key_F7, PLAIN): self.next_place,
            (Qt.Key.Key_F7, SHIFT): self.previous_place,
        }
        session.changed.connect(self._show_view)
        session.pointed.connect(self._light)
        self.text.pointed.connect(self._point)
        self.text.activated.connect(self._activate)
        self.text.emptied.connect(self._clear)
        self.text.menu_wanted.connect(self._open_menu)
        self.mention_bar.stepped.connect(self._step_mention)
        self._show_view()

    def next_place(self) -> None:
        """Go to the next linked passage in the order of the text; the map goes along."""
        self._step_place(1)

    def previous_place(self) -> None:
        """Go to the linked passage before; the map goes along."""
        self._step_place(-1)

    def next_mention(self) -> None:
        """Go to the next passage that mentions the selection; the map stays."""
        self._step_mention(1)

    def previous_mention(self) -> None:
        """Go to the previous passage that mentions the selection; the map stays."""
        self._step_mention(-1)

    # What the session tells.

    def _show_view(self) -> None:
        session, view = self._session, self._session.view
        story_changed = session.story is not self._story
        self.set_text_scale(view.text_scale)
        if story_changed:
            reading = PassageIndex(passages_of(session.story, self._leads_somewhere))
            if self._story is not None and self._story.article == session.story.article:
                self.renew(session.story, reading)
            else:
                self.set_story(session.story, reading)
            self._story, self.current, self._clicked = session.story, None, -1
        if view.theme is not self._theme or story_changed:
            self._theme = view.theme
            self.set_theme(view.theme)
        moved = story_changed or view.selection != self._selection
        if moved or view.names != self._names:
            self._selection, self._names = view.selection, view.names
            self._show_selection(scroll=moved)

    def _leads_somewhere(self, target_id: str) -> bool:
        target = self._session.world.target(target_id)
        return target is not None and target.kind is not TargetKind.LINK

    def _show_selection(self, *, scroll: bool) -> None:
        mentions = self.reading.mentions(self._selection)
        if self.current not in mentions:
            self.current = self._nearest(mentions)
        self.text.set_chosen(frozenset(mentions), self.current)
        self._show_bar()
        if scroll:
            self._bring_current_into_sight()

    def _nearest(self, mentions: tuple[int, ...]) -> int | None:
        """Return the selected link's passage, else a visible mention, else the first one."""
        own = self.reading.of_link(self._selection)
        if own is not None:
            return own
        seen = (index for index in mentions if self.text.is_seen(*self._span(index)))
        return next(seen, mentions[0] if mentions else None)

    def _span(self, index: int) -> tuple[int, int]:
        passage = self.reading.passages[index]
        return passage.start, passage.end

    def _bring_current_into_sight(self) -> None:
        if self.current is not None:
            self.text.bring_into_sight(*self._span(self.current))

    def _light(self, target_id: str) -> None:
        own = self.reading.of_link(target_id)
        self.text.set_lit(frozenset(self.reading.mentions(target_id) if own is None else (own,)))

    # What the reader does.

    def _point(self, index: int) -> None:
        self._session.point_at(self.reading.passages[index].targets[0] if index >= 0 else "")
        self._show_bar(index)

    def _activate(self, offset: int) -> None:
        """Go where the innermost passage leads; clicked again, where the same words lead besides."""
        ways = self.reading.ways(offset)
        again = (self._clicked, self._session.view.selection)
        next_way = ways.index(again) + 1 if again in ways and self._clicked == self.current else 0
        index, target = ways[next_way % len(ways)]
        self._go(index, target)
        self._clicked = index

    def _go(self, index: int, target: str) -> None:
        self.margin.close()
        self.current, self._clicked = index, -1
        self.text.set_caret(self.reading.passages[index].start)
        self._session.show(view_of(self._session.world, self._session.view, target))
        self._show_selection(scroll=True)

    def _clear(self) -> None:
        if not self.margin.close():
            self._session.show(select(self._session.view, ""))

    def _step_place(self, step: int) -> None:
        passages = self.reading.passages
        if not passages:
            self._session.notice(tr("Article", "Nothing in this article is on the map."))
            return
        if self.current is not None:
            index = (self.current + step) % len(passages)
        else:
            index = self._place_from(self._reading_offset(), step)
        self._go(index, passages[index].targets[0])
        self._say(index)

    def _say(self, index: int) -> None:
        """Speak the sentence that a passage stands in, and what on the map it leads to."""
        passage, text = self.reading.passages[index], self._session.story.article.text
        spoken = next((text[at.start : at.end] for at in sentences(text) if at.start <= passage.start < at.end), "")
        announce(self.text, f"{spoken} – {passage_words(self._session.world, passage, self._session.view)}")

    def _place_from(self, offset: int, step: int) -> int:
        found = self.reading.at_or_after(offset) if step > 0 else self.reading.before(offset)
        return found or 0

    def _reading_offset(self) -> int:
        """Return the reading position: the caret if visible, else the top of the visible text."""
        start, end = self.text.visible_range()
        caret = self.text.caret()
        return caret if start <= caret <= end else start

    def _step_mention(self, step: int) -> None:
        index = step_from(self.reading.mentions(self._selection), self.current, step)
        if index is None:
            self._session.notice(tr("Article", "The selection isn’t mentioned in the article."))
            return
        self.current = index
        self.text.set_caret(self.reading.passages[index].start)
        self._show_selection(scroll=True)
        self._say(index)

    def passage_menu(self, offset: int) -> QMenu:
        """The context menu at an offset (−1 outside passages): where it leads, copying, finding."""
        menu = AcceleratedMenu(self)
        for index, target in self.reading.ways(offset):
            words = target_words(self._session.world, target, self._session.view)
            action = menu.addAction(tr("Article", "Go to {place}").format(place=words).replace("&", "&&"))
            action.triggered.connect(lambda _=False, index=index, target=target: self._go(index, target))
        menu.addSeparator()
        keys = QKeySequence.StandardKey
        copy = menu.addAction(tr("Article", "Copy"), QKeySequence(keys.Copy), self.text.copy)
        has_selection = self.text.textCursor().hasSelection()
        copy.setEnabled(has_selection)
        menu.addAction(tr("Article", "Select all"), QKeySequence(keys.SelectAll), self.text.selectAll)
        menu.addAction(tr("Article", "Find…"), QKeySequence(keys.Find), self.find_in_text)
        if has_selection and self.selection_actions:
            menu.addSeparator()
            menu.addActions(self.selection_actions)
        return menu

    def _open_menu(self, offset: int, place: QPoint) -> None:
        menu = self.passage_menu(offset)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _show_bar(self, pointed: int = -1) -> None:
        world, view = self._session.world, self._session.view
        mentions = self.reading.mentions(self._selection)
        at = mentions.index(self.current) if self.current in mentions else -1
        self.mention_bar.set_mentions(len(mentions) if self._selection else None, at)
        if pointed >= 0:
            self.mention_bar.set_words(passage_words(world, self.reading.passages[pointed], view), quiet=True)
        elif self._selection:
            self.mention_bar.set_words(target_words(world, self._selection, view))
        else:
            count = len(self.reading.passages)
            words = tr("Article", "%n passage(s) on the map · F7 for the next one", "", count) if count else ""
            self.mention_bar.set_words(words, quiet=True)

    # Qt.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes or clears one thing at a time: a card, the find bar, selected text, the selection."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.take_back():
                self._clear()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What was selected while the panel was hidden comes into sight."""
        super().showEvent(event)
        self._bring_current_into_sight()
