"""The row of controls above the time strip. It knows no session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from geodata.core.values import value
from mapviewer.timeline.date_field import DateField
from mapviewer.timeline.playback import SPEEDS
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.elided_label import ElidedLabel
from mapviewer.ui.icons import icon
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr

HEIGHT_PX, BUTTON_PX = 28, 24
DAY_PX, RANGE_PX = 142, 262
SPACING_PX, AROUND_PX = 2, 40  # between the buttons; margins and gaps of the whole row

# Lower than the window's buttons: the whole timeline has to leave the map its room.
SHEET = 'QToolButton[quiet="true"] { padding: 1px 5px; } QLineEdit { padding: 1px 6px; }'


@value(frozen=True)
class Controlled:
    """What the controls show. ``words`` is the last event up to the day, ``days`` the day or the range in words."""

    days: str
    words: str
    playing: bool = False
    speed: float = 1.0
    loops: bool = False
    ranged: bool = False
    compared: bool = False
    earlier: bool = True
    later: bool = True


def _button_px() -> int:
    """The height of the buttons and the date, which grows with the interface's type."""
    return max(BUTTON_PX, QFontMetrics(QGuiApplication.font()).height() + 5)


class Controls(QWidget):
    """Play, events, speed, loop, date, range, comparing."""

    play_clicked = Signal()
    event_asked = Signal(int)
    speed_chosen = Signal(float)
    loop_chosen = Signal(bool)
    range_chosen = Signal(bool)
    today_clicked = Signal()

    def __init__(self, comparing: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_button_px() + HEIGHT_PX - BUTTON_PX)
        self._icons: list[tuple[QToolButton, str]] = []
        self._shown: Controlled | None = None
        self._colours: Palette | None = None
        self.previous = self._button(
            "event_previous", tr("Timeline", "Previous event (Shift+F9)"), lambda: self.event_asked.emit(-1)
        )
        self.play = self._button("play", tr("Timeline", "Play (Ctrl+Space)"), self.play_clicked.emit)
        self.next = self._button("event_next", tr("Timeline", "Next event (F9)"), lambda: self.event_asked.emit(1))
        self.speed = self._menu_button(tr("Timeline", "Speed"), self._speeds())
        self.loop = self._button("loop", tr("Timeline", "Loop"), lambda: self._tell(self.loop_chosen, self.loop))
        self.field = DateField()
        self.today = self._button("", tr("Timeline", "Go to today (Ctrl+Shift+T)"), self.today_clicked.emit)
        self.today.setText(tr("Timeline", "Today"))
        about_range = tr("Timeline", "Date range: show everything valid on any day in it (Ctrl+Shift+G)")
        self.range = self._button("", about_range, lambda: self._tell(self.range_chosen, self.range))
        self.range.setText(tr("Timeline", "Range"))
        self.compare = self._menu_button(tr("Timeline", "Compare two dates (Ctrl+M)"), comparing)
        self.compare.setText(tr("Timeline", "Compare"))
        self.words = ElidedLabel()
        self.words.setObjectName("last_event")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 0)
        row.setSpacing(SPACING_PX)
        for button in (self.previous, self.play, self.next, self.speed, self.loop):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(self.field, 3)
        row.addSpacing(4)
        row.addWidget(self.today)
        row.addWidget(self.range)
        row.addWidget(self.compare)
        row.addSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.loop, self.range):
            button.setCheckable(True)
        for button in (self.today, self.range):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.field.setFixedHeight(_button_px())
        self.setStyleSheet(SHEET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the date."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for what is never left out."""
        kept = self._room_px([button for button in self._buttons() if button not in self._droppable()])
        return QSize(kept + self.field.needed_px(), self.height())

    def _buttons(self) -> tuple[QToolButton, ...]:
        return (
            self.previous, self.play, self.next, self.speed, self.loop, self.today, self.range, self.compare
        )  # fmt: skip

    def _droppable(self) -> tuple[QToolButton, ...]:
        """What is left out in a narrow row, the first one first: the menu and keys have it too."""
        return self.loop, self.today, self.previous, self.next

    def _room_px(self, buttons: Sequence[QToolButton]) -> int:
        """The width of the row without the date's field and the words."""
        return sum(button.sizeHint().width() + SPACING_PX for button in buttons) + AROUND_PX

    def _fit(self) -> None:
        """Leave out buttons where the whole date would not be read otherwise."""
        needed = self.field.needed_px()
        self.field.setMinimumWidth(needed)
        self.field.setMaximumWidth(max(needed, RANGE_PX if self.range.isChecked() else DAY_PX))
        shown = list(self._buttons())
        for button in self._droppable():
            if self._room_px(shown) + needed > self.width():
                shown.remove(button)
        for button in self._droppable():
            button.setVisible(button in shown)
        self.updateGeometry()

    def _button(self, name: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setToolTip(words)
        button.setAccessibleName(words.partition(" (")[0])
        button.setIconSize(QSize(16, 16))
        button.setFixedHeight(_button_px())
        button.clicked.connect(lambda _checked=False: act())
        if name:
            self._icons.append((button, name))
        return button

    def _menu_button(self, words: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setToolTip(words)
        button.setAccessibleName(words.partition(" (")[0])
        button.setFixedHeight(_button_px())
        button.setMenu(menu)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the word
        button.setIconSize(QSize(9, 9))
        self._icons.append((button, "down"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _speeds(self) -> QMenu:
        menu = AcceleratedMenu(self)
        for speed in SPEEDS:
            action = menu.addAction(speed_text(speed))
            action.setCheckable(True)
            action.setData(speed)
            action.triggered.connect(lambda _checked=False, chosen=speed: self.speed_chosen.emit(chosen))
        return menu

    def _tell(self, signal: SignalInstance, button: QToolButton) -> None:
        """Request the clicked state; the button keeps showing the current one until it changes."""
        wanted = button.isChecked()
        button.setChecked(not wanted)
        signal.emit(wanted)

    def show_state(self, state: Controlled) -> None:
        """Show the days and the state of playback; skip what has not changed."""
        before, self._shown = self._shown, state
        if state == before:
            return
        self.field.show_days(state.days)
        self.words.set_words(state.words)
        self.previous.setEnabled(state.earlier)
        self.next.setEnabled(state.later)
        self.loop.setChecked(state.loops)
        self.range.setChecked(state.ranged)
        if before is None or before.ranged != state.ranged or state.ranged:
            self._fit()
        if before is None or before.speed != state.speed:
            self.speed.setText(speed_text(state.speed))
            self.speed.setAccessibleName(tr("Timeline", "Speed {factor}").format(factor=speed_text(state.speed)))
            for action in self.speed.menu().actions():
                action.setChecked(action.data() == state.speed)
        if before is None or before.playing != state.playing:
            self.play.setToolTip(
                tr("Timeline", "Pause (Ctrl+Space)") if state.playing else tr("Timeline", "Play (Ctrl+Space)")
            )
            self.play.setAccessibleName(tr("Timeline", "Pause") if state.playing else tr("Timeline", "Play"))
            self._draw_icons()

    def set_colours(self, colours: Palette) -> None:
        """Draw the icons in a theme's ink."""
        self._colours = colours
        self._draw_icons()

    def _draw_icons(self) -> None:
        colours, playing = self._colours, self._shown is not None and self._shown.playing
        if colours is None:
            return
        for button, name in self._icons:
            button.setIcon(icon("pause" if name == "play" and playing else name, colours.text, colours.absent))


def speed_text(speed: float) -> str:
    """A speed as people write it.

    >>> speed_text(0.5), speed_text(2.0)
    ('½×', '2×')
    """
    return "½×" if speed == 0.5 else f"{speed:g}×"
