"""A notification over the map: one sentence, optional buttons, no effect on the layout."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from geodata.core.values import value
from mapviewer.ui.accessible import announce
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

STAYS_MS = 7000
LARGEST_PX = 720
GAP_PX = 10
MOST_ACTS = 3
WAITING_LIMIT = 5

Act = tuple[str, Callable[[], None]]


@value(frozen=True)
class Notice:
    """A sentence and the actions that it offers."""

    sentence: str
    acts: tuple[Act, ...] = ()


class NoticeBar(QFrame):
    """Overlays the top of *area*. A notice with actions stays until it is dismissed or an action is taken.

    A later notice may cover it meanwhile; the one with actions then comes back.
    """

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setObjectName("notice")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = area
        self.buttons = [self._button(index) for index in range(MOST_ACTS)]
        self.act = self.buttons[0]
        self.closing = QToolButton()
        self.closing.setProperty("quiet", True)
        self.closing.setToolTip(tr("Notice", "Dismiss"))
        self.closing.setAccessibleName(tr("Notice", "Dismiss notification"))
        self.closing.clicked.connect(self._go_on)
        self._notice = Notice("")
        self._waiting: list[Notice] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self.words, 1)
        for button in (*self.buttons, self.closing):
            row.addWidget(button)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(STAYS_MS)
        self._time.timeout.connect(self._go_on)
        area.installEventFilter(self)
        self.hide()

    def _button(self, index: int) -> QToolButton:
        button = QToolButton()
        button.clicked.connect(lambda: self._act(index))
        return button

    def set_colours(self, colours: Palette) -> None:
        """Draw the icon in a theme's ink."""
        self.closing.setIcon(icon("close", colours.muted_text))

    def show_notice(self, sentence: str, act: str = "", do: Callable[[], None] | None = None, *more: Act) -> None:
        """Show a sentence with a button labelled *act* that calls *do*, and further buttons.

        An empty sentence removes a notice without actions: what it asked for is done.
        """
        now = self._notice
        if not sentence:
            if not now.acts:
                self._go_on()
            return
        self._render(Notice(sentence, ((act, do), *more) if do is not None else ()))
        # What the new one does takes the place of what the old one did: two stories have not two lists of problems.
        if now.acts and (not self._notice.acts or now.acts[0][0] != act):
            self._waiting = [*self._waiting, now][-WAITING_LIMIT:]

    def _render(self, notice: Notice) -> None:
        self._notice = notice
        self.words.setText(notice.sentence)
        for index, button in enumerate(self.buttons):
            there = index < len(notice.acts)
            button.setText(notice.acts[index][0] if there else "")
            button.setVisible(there)
        self._time.stop()
        if not notice.acts:
            self._time.start()
        self._place()
        self.show()
        self.raise_()
        announce(self, notice.sentence)

    def _act(self, index: int) -> None:
        _, do = self._notice.acts[index]
        self._go_on()
        do()

    def _go_on(self) -> None:
        """Close this notice and show the one waiting, if any."""
        self._time.stop()
        self._notice = Notice("")
        self.hide()
        if self._waiting:
            self._render(self._waiting.pop())

    def _place(self) -> None:
        width = min(LARGEST_PX, self._area.width() - 2 * GAP_PX)
        acts = self.buttons[: len(self._notice.acts)]
        buttons = sum(button.sizeHint().width() + 6 for button in acts) + self.closing.sizeHint().width() + 38
        wanted = self.words.fontMetrics().horizontalAdvance(self.words.text()) + buttons
        width = min(width, wanted)
        self.resize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))
        # At the right: the date stands at the left.
        self.move(self._area.width() - width - GAP_PX, GAP_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the corner of the area when it is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
