"""A guided tour of two minutes: a card beside each part of the window, which shows what that part does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from geodata.core.values import value
from mapviewer.ui.translate import tr

CARD_PX, GAP_PX, FRAME_PX = 330, 14, 3
FRAME = "#c2410c"
OWN_KEYS = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_PageDown,
)


@value(frozen=True, eq=False)
class TourStop:
    """A part of the window, what is said of it, and what is done while it is said."""

    part: QWidget
    words: str
    act: Callable[[], None]


class GuidedTour(QWidget):
    """Lies over the window, lets clicks through to nothing but its card, and goes away with Esc or at the end."""

    def __init__(self, window: QWidget, stops: Sequence[TourStop], ended: Callable[[], None]) -> None:
        super().__init__(window)
        self.setObjectName("guided_tour")
        self._stops, self._ended, self._at = list(stops), ended, -1
        self.card = QFrame(self)
        self.card.setObjectName("tour_card")
        self.card.setAutoFillBackground(True)
        self.card.setFrameShape(QFrame.Shape.StyledPanel)
        self.card.setFixedWidth(CARD_PX)
        self.words, self.count = QLabel(), QLabel()
        self.words.setWordWrap(True)
        self.next = QPushButton(tr("Manual", "Next"))
        self.next.setDefault(True)
        self.skip = QPushButton(tr("Manual", "End tour"))
        self.skip.setFlat(True)
        self.next.clicked.connect(self.go_next)
        self.skip.clicked.connect(self.end)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self.card)
        column.addWidget(self.words)
        column.addLayout(row)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.go_next()

    def go_next(self) -> None:
        """Show the next part; after the last the tour is over."""
        self._at += 1
        if self._at >= len(self._stops):
            self.end()
            return
        stop = self._stops[self._at]
        stop.act()
        self.words.setText(stop.words)
        last = self._at + 1 == len(self._stops)
        self.next.setText(tr("Manual", "Done") if last else tr("Manual", "Next"))
        self.count.setText(tr("Manual", "{number} of {count}").format(number=self._at + 1, count=len(self._stops)))
        self._place()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def end(self) -> None:
        """Take the tour away and give the window back as it was."""
        if self.isVisible():
            self.window().removeEventFilter(self)
            self.hide()
            self._ended()
            self.deleteLater()

    def part(self) -> QRect:
        """Where the part that is spoken of lies in the window."""
        shown = self._stops[min(self._at, len(self._stops) - 1)].part
        return QRect(shown.mapTo(self.window(), QPoint(0, 0)), shown.size())

    def _place(self) -> None:
        """Beside the part where there is room, else above or below it; in its lower corner if it fills the window."""
        self.card.adjustSize()
        part, size = self.part(), self.card.size()
        wide, high = size.width() + GAP_PX, size.height() + GAP_PX
        middle = part.center() - QRect(QPoint(0, 0), size).center()
        if part.right() + wide <= self.width():
            spot = QPoint(part.right() + GAP_PX, middle.y())
        elif part.left() >= wide:
            spot = QPoint(part.left() - wide, middle.y())
        elif part.top() >= high:
            spot = QPoint(middle.x(), part.top() - high)
        elif part.bottom() + high <= self.height():
            spot = QPoint(middle.x(), part.bottom() + GAP_PX)
        else:
            spot = QPoint(part.right() - wide, part.bottom() - high)
        self.card.move(
            min(max(spot.x(), GAP_PX), self.width() - wide),
            min(max(spot.y(), GAP_PX), self.height() - high),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the part."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(FRAME), FRAME_PX))
        painter.drawRect(self.part().adjusted(2, 2, -2, -2))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The tour's keys are its own: no shortcut of the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the tour; Enter, Space and Page Down go on."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in OWN_KEYS:
            self.go_next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self._place()
        return super().eventFilter(watched, event)
