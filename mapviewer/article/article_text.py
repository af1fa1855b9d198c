"""The text beside the map: it shows an article with marked passages and says what the reader does with them.

Everything outside this widget counts code points; inside, Qt counts UTF-16 units.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from mapviewer.article.marked_page import MarkedPage

_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleText(MarkedPage):
    """Emits signals for the position of pointer and caret and for clicks."""

    pointed = Signal(int)
    """The passage under the pointer or the caret, −1 for none."""
    activated = Signal(int)
    """A click or Enter on the character at an offset that lies in a passage."""
    emptied = Signal()
    """A click where there is no passage."""
    menu_wanted = Signal(int, QPoint)
    """A context menu at an offset (−1 outside passages) and a place on the screen."""
    sizing_wanted = Signal(int)
    """The wheel with Ctrl: larger (1) or smaller (−1) text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPoint, bool] | None = None
        self.setProperty("keyboard", False)
        self.viewport().setMouseTracking(True)

    def caret(self) -> int:
        """The caret's offset in code points."""
        return self.units.points(self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Move the caret to an offset, for keyboard navigation and screen readers."""
        cursor = self.textCursor()
        cursor.setPosition(self.units.of(offset))
        self.setTextCursor(cursor)

    def selected_range(self) -> tuple[int, int]:
        """Return start and end of the selection in code points; equal if nothing is selected."""
        cursor = self.textCursor()
        return self.units.points(cursor.selectionStart()), self.units.points(cursor.selectionEnd())

    def _point(self, index: int) -> None:
        if index != self.pointed_at:
            self.pointed_at = index
            hand = index >= 0 and not self.caret_leads
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
            self.viewport().update()
            self.pointed.emit(index)

    def _point_at(self, point: QPoint) -> None:
        self.caret_leads = False
        offset = self.offset_at(point)
        self._point(self.reading.under(offset)[0] if offset >= 0 else -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Report the passage under the pointer, unless text is being selected."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(event.position().toPoint())

    def leaveEvent(self, event: object) -> None:
        """Report that the pointer has left."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        if not self.caret_leads:
            self._point(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin, and whether it only ends a selection of text."""
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            self._pressed = (event.position().toPoint(), self.textCursor().hasSelection())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click selects a word and is no second click on a passage."""
        self._pressed = None
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, if the pointer stayed and no text was selected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        point, had_selection = pressed
        moved = (event.position().toPoint() - point).manhattanLength()
        if moved >= QApplication.startDragDistance():
            return
        offset = self.offset_at(point)
        if offset >= 0:
            self.activated.emit(offset)
        elif not had_selection:
            self.emptied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes where the caret's passage leads; moving the caret points at what is under it."""
        if event.key() in _ENTER and not event.modifiers():
            if self.reading.under(self.caret()):
                self.activated.emit(self.caret())
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self.follow_caret()

    def follow_caret(self) -> None:
        """Point at the passage under the caret."""
        self.caret_leads = True
        under = self.reading.under(self.caret())
        self._point(under[0] if under else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came by keyboard."""
        super().focusInEvent(event)
        self._show_focus(event.reason() in _KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard left."""
        super().focusOutEvent(event)
        self._show_focus(False)
        if self.caret_leads:
            self.caret_leads = False
            self._point(-1)

    def _show_focus(self, by_keyboard: bool) -> None:
        if by_keyboard != self.property("keyboard"):
            self.setProperty("keyboard", by_keyboard)
            self.style().unpolish(self)
            self.style().polish(self)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request a context menu; the panel knows the targets of passages."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = self.viewport().mapFromGlobal(event.globalPos())
            self.menu_wanted.emit(self.offset_at(point), event.globalPos())
            return
        offset = self.caret()
        at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(offset if self.reading.under(offset) else -1, at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.sizing_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Another passage may come under a pointer at rest."""
        super().scrollContentsBy(dx, dy)
        if self.viewport().underMouse() and not self.caret_leads:
            self._point_at(self.viewport().mapFromGlobal(QCursor.pos()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """The author's words to the letter, as plain text alone."""
        start, end = self.selected_range()
        data = QMimeData()
        data.setText(self.text[start:end])
        return data

    def clear_text_selection(self) -> bool:
        """Deselect text; False when none was selected."""
        cursor = self.textCursor()
        had = cursor.hasSelection()
        if had:
            cursor.setPosition(cursor.position(), QTextCursor.MoveMode.MoveAnchor)
            self.setTextCursor(cursor)
        return had
