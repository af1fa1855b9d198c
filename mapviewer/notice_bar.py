"""One quiet sentence above the map, which can be dismissed and moves nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from mapviewer.announcing import announce
from mapviewer.icons import icon
from mapviewer.palette import Palette

STAYS_MS = 7000
LARGEST_PX = 720
GAP_PX = 10


class NoticeBar(QFrame):
    """Lies over *area*, at its top. A notice with something to do stays until it is dismissed."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setObjectName("notice")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = area
        self.act = QToolButton()
        self.closing = QToolButton()
        self.closing.setProperty("quiet", True)
        self.closing.setToolTip("Dismiss")
        self.closing.setAccessibleName("Dismiss the notice")
        self.closing.clicked.connect(self.hide)
        self._do: Callable[[], None] | None = None
        self.act.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.act)
        row.addWidget(self.closing)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(STAYS_MS)
        self._time.timeout.connect(self.hide)
        area.installEventFilter(self)
        self.hide()

    def set_colours(self, colours: Palette) -> None:
        """Draw the icon in a theme's ink."""
        self.closing.setIcon(icon("close", colours.muted_text))

    def show_notice(self, sentence: str, act: str = "", do: Callable[[], None] | None = None) -> None:
        """Show a sentence, and a button *act* that does something about it."""
        self._do = do
        self.words.setText(sentence)
        self.act.setText(act)
        self.act.setVisible(do is not None)
        self._time.stop()
        if do is None:
            self._time.start()
        self._place()
        self.show()
        self.raise_()
        announce(self, sentence)

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def _place(self) -> None:
        width = min(LARGEST_PX, self._area.width() - 2 * GAP_PX)
        buttons = self.act.sizeHint().width() * (self._do is not None) + self.closing.sizeHint().width() + 44
        wanted = self.words.fontMetrics().horizontalAdvance(self.words.text()) + buttons
        width = min(width, wanted)
        self.resize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))
        self.move((self._area.width() - width) // 2, GAP_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the area changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
