"""The page of an article: plain text in a column of comfortable measure, a masthead above, room for marks beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from mapviewer.article import typesetting
from mapviewer.article.passage_marks import boxes_of
from mapviewer.article.utf16_offsets import Units

LEFT_PX, RIGHT_PX, TOP_PX, BOTTOM_PX = 26, 34, 20, 56
VISIBLE_MARGIN_PX = 12


class ReadingPage(QTextEdit):
    """A read-only text page. ``placed`` is emitted when children of the viewport have to be repositioned."""

    placed = Signal()
    """The text was laid out anew or scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.units = Units("")
        self.body_px = typesetting.BODY_PX
        self._headings: tuple[str, ...] = ()
        self._title = ""
        self._masthead: QWidget | None = None
        self._article: QTextDocument | None = None
        self._boxes: dict[tuple[int, int], tuple[QRectF, ...]] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would set the text anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(0)

    def set_article(self, text: str, headings: tuple[str, ...], body_px: float, *, title: str = "") -> None:
        """Show another text from its top; a masthead is best set before. *title* is the text's own first line."""
        self.text, self.units, self._headings, self._title = text, Units(text), headings, title
        self.body_px = body_px
        self.setFont(typesetting.serif_font(body_px))
        # A document that is shown when it is set is laid out as far as it is seen, and by and by the rest of it.
        document, before = QTextDocument(self), self._article
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        typesetting.fill_document(document, text)
        typesetting.set_type(document, headings, body_px, title)
        self._fit_column(document)
        self.setDocument(document)
        self._article = document
        if before is not None:
            before.deleteLater()
        self.verticalScrollBar().setValue(0)
        self.lay_out()

    def set_body(self, body_px: float) -> None:
        """Set the text in another size; the line at the top stays there."""
        kept = self._line_at_top()
        self.body_px = body_px
        # Qt makes the widget's font the document's default again and again.
        self.setFont(typesetting.serif_font(body_px))
        edit = QTextCursor(self.document())
        edit.beginEditBlock()  # one change: a long text is not laid out for its type, and again for its margins
        typesetting.set_type(self.document(), self._headings, body_px, self._title)
        self._fit_column(self.document())
        edit.endEditBlock()
        self.lay_out()
        self._bring_to_top(kept)

    def set_masthead(self, masthead: QWidget) -> None:
        """Put a widget above the text that comes next, instead of the one before; its layout says how high it is."""
        if self._masthead is not None:
            self._masthead.setParent(None)
            self._masthead.deleteLater()
        self._masthead = masthead
        masthead.setParent(self.viewport())
        masthead.show()

    @property
    def column(self) -> QRectF:
        """Left, right and top of the text's column in document coordinates; how high it is nobody asks.

        Until a long text is laid out to its end, its height is not known.
        """
        width = self.viewport().width() - LEFT_PX - RIGHT_PX
        measure = min(float(width), typesetting.measure_px(self.font()))
        top = TOP_PX + self._masthead_height(measure)
        left = round(LEFT_PX + (width - measure) / 2)
        return QRectF(left, top, max(round(measure), 40), 0.0)

    def boxes(self, start: int, end: int) -> tuple[QRectF, ...]:
        """The boxes of ``text[start:end]``, one a line, in document coordinates."""
        found = self._boxes.get((start, end))
        if found is None:
            found = boxes_of(self.document(), self.units.of(start), self.units.of(end))
            self._boxes[start, end] = found
        return found

    def visible_range(self) -> tuple[int, int]:
        """The code points between the top and the bottom of what is seen."""
        view = self.visible_area()
        ends = (self._hit(view.topLeft()), self._hit(QPointF(view.right(), view.bottom())) + 1)
        return self.units.points(ends[0]), self.units.points(ends[1])

    def visible_area(self) -> QRectF:
        """What is seen, in document coordinates."""
        return QRectF(0, self.verticalScrollBar().value(), self.viewport().width(), self.viewport().height())

    def is_seen(self, start: int, end: int, height: float | None = None) -> bool:
        """Whether the first line of ``text[start:end]`` is visible, or was when the page was *height* high."""
        boxes = self.boxes(start, end)
        area = self.visible_area()
        bottom = area.bottom() if height is None else area.top() + height
        return bool(boxes) and area.top() <= boxes[0].top() and boxes[0].bottom() <= bottom

    def bring_into_sight(self, start: int, end: int) -> None:
        """Scroll only if necessary, so that the passage is a third of the way down."""
        boxes = self.boxes(start, end)
        if not boxes:
            return
        area = self.visible_area()
        top, bottom = boxes[0].top() - VISIBLE_MARGIN_PX, boxes[-1].bottom() + VISIBLE_MARGIN_PX
        if top < area.top() or bottom > area.bottom():
            self.verticalScrollBar().setValue(round(boxes[0].top() - area.height() / 3))

    def lay_out(self) -> None:
        """Fit the column to the width and the top margin to the masthead."""
        self._fit_column(self.document())
        self._boxes.clear()
        self.place_children()

    def _fit_column(self, document: QTextDocument) -> None:
        column = self.column
        form = document.rootFrame().frameFormat()
        wanted = QTextFrameFormat(form)
        wanted.setLeftMargin(column.left())
        wanted.setRightMargin(max(self.viewport().width() - column.right(), 0))
        wanted.setTopMargin(column.top())
        wanted.setBottomMargin(BOTTOM_PX)
        if wanted != form:
            document.rootFrame().setFrameFormat(wanted)

    def place_children(self) -> None:
        """Put the masthead where it belongs at the present scroll position, and let others do the same."""
        column, scrolled = self.column, self.verticalScrollBar().value()
        if self._masthead is not None:
            height = column.top() - TOP_PX
            self._masthead.setGeometry(
                QRect(round(column.left()), TOP_PX - scrolled, round(column.width()), round(height))
            )
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line that is at the top."""
        kept = self._line_at_top()
        super().resizeEvent(event)
        self.lay_out()
        self._bring_to_top(kept)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Children scroll along."""
        super().scrollContentsBy(dx, dy)
        self.place_children()

    def loadResource(self, kind: int, name: Any) -> Any:
        """Return an empty image for every request; given nothing, Qt would open a local file itself."""
        return QImage()

    def _masthead_height(self, width: float) -> float:
        layout = self._masthead.layout() if self._masthead is not None else None
        return float(layout.heightForWidth(round(width))) if layout is not None else 0.0

    def _hit(self, point: QPointF) -> int:
        return self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)

    def _line_at_top(self) -> tuple[int, float] | None:
        """The offset of the first line in sight and how far below the edge it is; None at the very top."""
        scrolled = self.verticalScrollBar().value()
        if not scrolled or not self.text:
            return None
        offset = self._hit(QPointF(self.column.left(), scrolled + VISIBLE_MARGIN_PX))
        boxes = boxes_of(self.document(), offset, offset + 1)
        return (offset, boxes[0].top() - scrolled) if boxes else None

    def _bring_to_top(self, kept: tuple[int, float] | None) -> None:
        boxes = boxes_of(self.document(), kept[0], kept[0] + 1) if kept else ()
        if kept and boxes:
            self.verticalScrollBar().setValue(round(boxes[0].top() - kept[1]))
