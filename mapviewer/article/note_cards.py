"""Editor's notes: a small number in the margin beside the words it is about, and the card that it opens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geodata.story.story import Note, Source
from mapviewer.article.address_button import AddressButton
from mapviewer.article.typesetting import sans_font
from mapviewer.ui.accessible import Opener, tell_as
from mapviewer.ui.display_text import date_words
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

MARK_PX = 24  # the least that can be hit with ease; the ring that is seen is smaller
RING_PX = 17


class NoteMark(QAbstractButton):
    """The number of a note, in a ring."""

    noticed = Signal(bool)
    """The pointer or the keyboard came (True) or left."""

    def __init__(self, number: int, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.number = number
        self._colours: Palette | None = None
        self.setText(str(number))
        self.setObjectName("note-mark")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(True)
        self.setAccessibleName(
            tr("Article", "Editor’s note {number} on “{quote}”").format(number=number, quote=note.quote)
        )
        self.setFont(sans_font(10.5))
        tell_as(self, Opener)

    def set_colours(self, colours: Palette) -> None:
        """Take on a theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(MARK_PX, MARK_PX)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came."""
        super().enterEvent(event)
        self.noticed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        super().leaveEvent(event)
        self.noticed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard came."""
        super().focusInEvent(event)
        self.noticed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard left."""
        super().focusOutEvent(event)
        self.noticed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the card as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin ring; filled while its card is open; thicker with the keyboard's focus."""
        if self._colours is None:
            return
        colours = self._colours
        strong = self.isChecked() or self.underMouse() or self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if strong else colours.absent), 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(QColor(colours.accent) if self.isChecked() else Qt.BrushStyle.NoBrush)
        gap = (MARK_PX - RING_PX) / 2
        ring = QRectF(gap, gap, RING_PX, RING_PX)
        painter.drawEllipse(ring)
        ink = colours.on_accent if self.isChecked() else colours.accent if strong else colours.muted_text
        painter.setPen(QColor(ink))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class NoteCard(QFrame):
    """One note with its certainty and its sources."""

    closed = Signal()

    def __init__(self, mark: NoteMark, sources: Sequence[Source], colours: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = mark
        self.setObjectName("note-card")
        self.setAccessibleName(mark.accessibleName())
        tell_as(self, QAccessible.Role.Note)
        outer = self._column = QVBoxLayout(self)
        outer.setContentsMargins(14, 8, 8, 12)
        outer.setSpacing(2)
        outer.addLayout(self._head(mark, colours))
        self.body = QWidget()
        self.body.setObjectName("note-body")
        column = self._body_column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        self.words = _words(mark.note.text, 13.5)
        column.addWidget(self.words)
        if mark.note.certainty:
            column.addWidget(
                _words(tr("Article", "Certainty: {level}").format(level=mark.note.certainty), 12, quiet=True)
            )
        for source in sources:
            column.addLayout(_source(source))
        self._scroll = QScrollArea()
        self._scroll.setObjectName("note-scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.body)
        outer.addWidget(self._scroll)

    def _head(self, mark: NoteMark, colours: Palette) -> QHBoxLayout:
        row = QHBoxLayout()
        title = _words(tr("Article", "Editor’s note {number}").format(number=mark.number), 12, quiet=True)
        title.setFont(sans_font(12, bold=True))
        self.close_button = QToolButton()
        self.close_button.setProperty("quiet", True)
        self.close_button.setIcon(icon("close", colours.muted_text))
        self.close_button.setToolTip(tr("Article", "Close (Esc)"))
        self.close_button.setAccessibleName(tr("Article", "Close note"))
        self.close_button.clicked.connect(self.closed)
        row.addWidget(title, 1)
        row.addWidget(self.close_button)
        return row

    def height_for(self, width: int, at_most: int) -> int:
        """The height that shows everything at a width, up to *at_most*; what is longer scrolls."""
        scroll = self._scroll
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(width, at_most)
        self._column.activate()
        around = self.height() - scroll.viewport().height()
        needed = self._body_column.heightForWidth(scroll.viewport().width()) + around
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return min(needed, at_most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _words(text: str, size_px: float, *, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setFont(sans_font(size_px))
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setProperty("quiet", quiet)
    return label


def _source(source: Source) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    credit = ", ".join(filter(None, (source.title, source.publisher, date_words(source.date))))
    column.addWidget(_words(credit, 12, quiet=True))
    button = AddressButton(source)
    button.setFont(sans_font(12))
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return column


def spread(tops: Iterable[float], gap: float) -> list[float]:
    """The same places from top to bottom, moved down so that no two are nearer than *gap*.

    >>> spread([10, 12, 80], 20)
    [10, 30, 80]
    """
    placed: list[float] = []
    for top in tops:
        placed.append(max(top, placed[-1] + gap) if placed else top)
    return placed
