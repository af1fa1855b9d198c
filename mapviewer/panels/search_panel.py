"""Search: one field for places, passages, layers, steps, commands and copied links."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from geodata.core.errors import DataError
from geodata.map.names import fold
from geodata.story.story import Link, Story
from geodata.view.camera import Camera
from geodata.view.view import look
from geodata.view.view_codec import view_from_link
from mapviewer.description.search_index import Hit, HitKind, SearchIndex
from mapviewer.layer_list.layer_rows import Index
from mapviewer.session.navigation import view_of, view_of_layer, view_of_step
from mapviewer.session.session import Session
from mapviewer.ui.accessible import announce
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import told, tr

COMMAND_MARK = ">"
WIDTH_PX = 470
ROW_PX = 27
SLICE_S = 0.004  # so long a turn takes in names
PAUSE_MS = 250  # so long it waits while the map moves
EDITED_MS = 1_500  # and after an edit
MARGIN_PX = 10
SPOT_KM = 240.0
LEAST_LETTERS = 3  # of a word by which commands are looked for without ">"


class ResultRows(QStyledItemDelegate):
    """A hit's title, and on the right what it is."""

    def __init__(self, parent: QWidget, colours: Palette) -> None:
        super().__init__(parent)
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        return QSize(100, max(ROW_PX, option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        hit = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.button_active))
        row = option.rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        metrics, right = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        hint = metrics.elidedText(hit.hint, Qt.TextElideMode.ElideRight, row.width() * 2 // 5)
        painter.setPen(QColor(self.colours.faint_text))
        painter.drawText(row, right, hint)
        room = row.width() - metrics.horizontalAdvance(hint) - 12
        painter.setPen(QColor(self.colours.text))
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(row.left(), row.top(), room, row.height()), Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


class SearchPanel(QWidget):
    """The field, and under it the list of hits while something is typed."""

    passage_chosen = Signal(int, int)
    command_chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._story: Story | None = None
        self._index: SearchIndex | None = None
        self._commands: Callable[[], Sequence[Hit]] = tuple
        self.field = QLineEdit()
        self.field.setObjectName("search")
        self.field.setPlaceholderText(tr("Search", "Search places, passages, layers…"))
        self.field.setAccessibleName(tr("Search", "Search places, passages, layers and steps"))
        self.field.setToolTip(tr("Search", "Search (Ctrl+K). Type > to search commands."))
        self._glass = self.field.addAction(icon("search", "#000000"), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(self.field.accessibleName())  # for screen readers: it is a button of its own
        self.field.textEdited.connect(self.render_hits)
        self.field.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 4)
        row.addWidget(self.field)
        self.results = self._make_results()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._build_some)
        self.setFocusProxy(self.field)
        session.changed.connect(self.render_view)
        self.render_view()

    @property
    def is_searching(self) -> bool:
        """Whether anything is written in the field."""
        return bool(self.field.text())

    def _make_results(self) -> QListWidget:
        results = QListWidget(self)
        results.setObjectName("results")
        results.setAccessibleName(tr("Search", "Search results"))
        results.setFrameShape(QFrame.Shape.NoFrame)
        results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        results.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        results.setMouseTracking(True)
        self.rows = ResultRows(results, palette(self._session.view.theme))
        results.setItemDelegate(self.rows)
        results.itemEntered.connect(results.setCurrentItem)
        results.itemClicked.connect(lambda item: self.choose(item.data(Qt.ItemDataRole.UserRole)))
        results.hide()
        return results

    def set_commands(self, commands: Callable[[], Sequence[Hit]]) -> None:
        """Set the function that returns the commands currently available for “>”."""
        self._commands = commands

    def prepare(self) -> None:
        """Start indexing the names in small steps once the window is shown."""
        self._index = self._index or SearchIndex(self._session.world)
        self._idle.start(0)

    def _build_some(self) -> None:
        self._idle.setInterval(0)
        if self._index is None or self._index.build(SLICE_S):
            self._idle.stop()

    def render_view(self) -> None:
        """Follow the story and the theme."""
        colours = palette(self._session.view.theme)
        if self._idle.isActive():
            self._idle.start(PAUSE_MS)
        if self._session.story is not self._story:
            waited = self._index is not None
            self._story, self._index = self._session.story, None
            self.close_results()
            self.field.clear()
            if waited:
                self.prepare()
                self._idle.start(EDITED_MS)  # another may follow; whoever searches before has it made at once
        if colours is not self.rows.colours or self._glass.data() is None:
            self.rows.colours = colours
            self._glass.setData(colours.faint_text)
            self._glass.setIcon(icon("search", colours.faint_text))

    def open(self, text: str = "") -> None:
        """Put the caret into the field; with *text* as if it had been typed."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.field.setText(text)
            self.render_hits(text)
        else:
            self.field.selectAll()

    # What was found

    def hits_for(self, text: str) -> list[Hit]:
        """The hits for a text, after them the commands whose words begin so; commands alone after “>”."""
        if text.startswith(COMMAND_MARK):
            asked = _folded(text.removeprefix(COMMAND_MARK)).split()
            return [hit for hit in self._commands() if all(map(_words(hit).__contains__, asked))]
        if self._index is None:
            self._index = SearchIndex(self._session.world)
        return [*self._index.find(text), *self._commands_called(_folded(text).split())]

    def _commands_called(self, wanted: Sequence[str]) -> list[Hit]:
        """Commands that have every word of what was typed, or the beginning of one with three letters at least."""
        if not wanted or max(map(len, wanted)) < LEAST_LETTERS:
            return []
        return [hit for hit in self._commands() if all(map(f" {_words(hit)}".__contains__, (f" {w}" for w in wanted)))]

    def render_hits(self, text: str) -> None:
        """Show what is found for a text."""
        hits = self.hits_for(text)
        self.results.clear()
        if not text.strip():
            self.close_results()
            return
        for hit in hits or [Hit(HitKind.COMMAND, "", tr("Search", "No results"), "")]:
            item = QListWidgetItem(hit.title)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.title}, {hit.hint}")
            self.results.addItem(item)
        self.results.setCurrentRow(0)
        self._place_results()

    def _place_results(self) -> None:
        """Under the field, over whatever is there."""
        window = self.window()
        self.results.setParent(window)
        corner = self.field.mapTo(window, QPoint(0, self.field.height() + 3))
        row_px = self.results.sizeHintForRow(0)
        room = max((window.height() - corner.y() - 12) // max(row_px, 1), 1)
        height = min(self.results.count(), room) * row_px + 2
        self.results.setGeometry(corner.x(), corner.y(), min(WIDTH_PX, window.width() - corner.x() - 8), height)
        self.results.show()
        self.results.raise_()

    def close_results(self) -> None:
        """Hide the list."""
        self.results.hide()

    def choose(self, hit: Hit) -> None:
        """Go where a hit leads."""
        if not hit.id:
            return
        self.close_results()
        self.field.clear()
        self.left.emit()
        session = self._session
        world, view = session.world, session.view
        if hit.kind is HitKind.TARGET:
            session.show(view_of(world, view, hit.id))
        elif hit.kind is HitKind.LAYER:
            session.show(view_of_layer(world, view, hit.id))
        elif hit.kind is HitKind.STEP:
            session.show(view_of_step(view, session.story.step(hit.id)))
        elif hit.kind is HitKind.PASSAGE:
            self._go_to_passage(hit)
        elif hit.kind is HitKind.VIEW:
            self._go_to_link(hit.id)
        elif hit.kind is HitKind.SPOT:
            lat_deg, lon_deg = map(float, hit.id.split(","))
            session.show(look(view, Camera(lon_deg, lat_deg, SPOT_KM, SPOT_KM)))
            session.notice(tr("Search", "{place} is in the middle of the map.").format(place=hit.title))
        else:
            self.command_chosen.emit(hit.id)

    def _go_to_passage(self, hit: Hit) -> None:
        """Show the passage; if it is linked, show its target on the map too."""
        links = [link for link in self._session.story.links if link.start < hit.end and hit.start < link.end]
        if links:
            shortest = min(links, key=_length)
            self._session.show(view_of(self._session.world, self._session.view, shortest.id))
        self.passage_chosen.emit(hit.start, hit.end)

    def _go_to_link(self, text: str) -> None:
        try:
            story_id, view = view_from_link(text, self._session.view)
        except DataError as error:
            self._session.notice(told(error))
            return
        if story_id != self._session.story.id:
            self._session.notice(
                tr("Search", "That link belongs to the story “{story}”. Open that story first.").format(story=story_id)
            )
            return
        self._session.show(view)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list, Enter selects, Esc cancels; leaving the field closes the list."""
        if event.type() == QEvent.Type.FocusOut:
            self.close_results()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in moves and self.results.isVisible():
            count = self.results.count()
            self.results.setCurrentRow((self.results.currentRow() + moves[key]) % count)
            hit = self.results.currentItem().data(Qt.ItemDataRole.UserRole)
            place = tr("Search", "{number} of {count}").format(number=self.results.currentRow() + 1, count=count)
            announce(self.field, f"{hit.title}, {hit.hint}, {place}")
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.results.isVisible():
            self.choose(self.results.currentItem().data(Qt.ItemDataRole.UserRole))
            return True
        if key == Qt.Key.Key_Escape:
            self.field.clear()
            self.close_results()
            self.left.emit()
            return True
        return False


def _folded(text: str) -> str:
    """A text as it is compared, in which a menu's name before a command ends in no colon."""
    return " ".join(fold(text).replace(":", " ").split())


def _words(command: Hit) -> str:
    return _folded(f"{command.title} {command.also}")


def _length(link: Link) -> int:
    return link.end - link.start
