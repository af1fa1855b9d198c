"""The time strip: marks of what happened along an axis, and handles to drag. It knows no session."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from geodata.analysis.time_axis import TimeAxis
from geodata.analysis.timeline_events import Tick
from mapviewer.timeline import strip_painting
from mapviewer.timeline.mark_text import tick_words, words_of
from mapviewer.timeline.strip_layout import (
    BAND_PX,
    BAND_TOP_PX,
    HEIGHT_PX,
    REACH_PX,
    Days,
    Handle,
    Spot,
    lay_out_ticks,
    snapped,
    spot_at,
    x_of,
)
from mapviewer.timeline.time_keys import BY_MONTH, HELP, PAGES, STEPS, stepped
from mapviewer.ui.accelerators import AcceleratedMenu
from mapviewer.ui.accessible import tell_as
from mapviewer.ui.palette import Palette
from mapviewer.ui.translate import tr


class TimeStrip(QWidget):
    """The time strip. State is set by setters; signals carry moved handles, chosen or hovered marks, and playback."""

    day_moved = Signal(Handle, dt.date)
    picked = Signal(str)
    pointed = Signal(str)
    event_asked = Signal(int)  # 1: the next, -1: the one before
    play_asked = Signal()

    def __init__(self, axis: TimeAxis, days: Days, colours: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time_strip")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every script
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("Timeline", HELP))
        tell_as(self, QAccessible.Role.Slider)
        self.handle = Handle.DATE  # the one that the keys move
        self._axis, self._days, self._colours = axis, days, colours
        self._ticks: tuple[Tick, ...] = ()
        self._spots: tuple[Spot, ...] = ()
        self._selected = self._lit = ""
        self._band, self._plain = QPixmap(), QPixmap()
        self._held: Handle | None = None
        self._grabbed_px = 0.0
        self._tell_days()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, HEIGHT_PX)

    # What is shown

    def set_story(self, axis: TimeAxis, ticks: Sequence[Tick]) -> None:
        """Show an axis with these marks."""
        if axis != self._axis or tuple(ticks) != self._ticks:
            self._axis, self._ticks = axis, tuple(ticks)
            self._place()

    def set_days(self, days: Days) -> None:
        """Put the handles on their days."""
        if days != self._days:
            self._days = days
            if self.handle not in days.handles:
                self.handle = Handle.DATE
            self._tell_days()
            self.update()

    def set_marked(self, selected: str, lit: str) -> None:
        """Mark what is selected, and what is pointed at elsewhere."""
        changed = {selected, lit, self._selected, self._lit} - ({""} | ({selected} & {self._selected}))
        self._selected, self._lit = selected, lit
        if any(spot.holds(target) for spot in self._spots for target in changed):
            self.update()

    def set_colours(self, colours: Palette) -> None:
        """Paint in a theme's colours."""
        self._colours, self._band, self._plain = colours, QPixmap(), QPixmap()
        self.update()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The marks with their positions."""
        return self._spots

    def x_of(self, day: dt.date) -> float:
        """The pixel of a day."""
        return x_of(self._axis, day, self.width())

    def _place(self) -> None:
        self._spots = lay_out_ticks(self._axis, self._ticks, self.width())
        self._band, self._plain = QPixmap(), QPixmap()
        self.update()

    def _tell_days(self) -> None:
        day = self._days.at(self.handle)
        shown = strip_painting.pill_text(self._axis, self._days, self.handle, day)
        self.setAccessibleName(tr("Timeline", "Timeline, {date}").format(date=shown))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Band, marks, handles."""
        painter, width, colours = QPainter(self), self.width(), self._colours
        marked = strip_painting.Marked(self._selected, self._lit, self.handle if self.hasFocus() else None)
        painter.drawPixmap(0, 0, self._band_image())
        strip_painting.draw_range(painter, self._axis, self._days, width, colours)
        pills = strip_painting.pills_of(self._axis, self._days, width)
        strip_painting.draw_lines(painter, pills, colours)
        painter.drawPixmap(0, 0, self._spots_image())
        strip_painting.raise_spots(painter, self._spots, colours, marked)
        strip_painting.draw_pills(painter, pills, colours, marked)

    def _band_image(self) -> QPixmap:
        """The band with its years, drawn once for a width."""
        self._band = self._kept(
            self._band, lambda painter: strip_painting.draw_band(painter, self._axis, self.width(), self._colours)
        )
        return self._band

    def _spots_image(self) -> QPixmap:
        """Return the marks without highlights, cached per width."""
        self._plain = self._kept(self._plain, self._draw_plain_spots)
        return self._plain

    def _draw_plain_spots(self, painter: QPainter) -> None:
        strip_painting.draw_spots(painter, self._spots, self._colours)

    def _kept(self, image: QPixmap, draw: Callable[[QPainter], None]) -> QPixmap:
        """An image that was drawn for this screen, or one that is drawn now."""
        ratio = self.devicePixelRatioF()
        if image.isNull() or image.devicePixelRatio() != ratio:
            image = QPixmap(self.size() * ratio)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            draw(painter)
            painter.end()
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        self._place()

    # Hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, choose a mark, or bring the nearest handle here."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at = event.position()
        grabbed = self._handle_at(at)
        spot = None if grabbed is not None and at.y() < BAND_TOP_PX / 2 else spot_at(self._spots, at.x(), at.y())
        if spot is not None:
            self._choose(spot)
            return
        if grabbed is None:
            grabbed = self._nearest(at)
            if grabbed is not Handle.RANGE:
                self._move(grabbed, snapped(self._axis, self._ticks, at.x(), self.width()))
        self._hold(grabbed, at.x())

    def _hold(self, handle: Handle, x_px: float) -> None:
        self._held = handle
        self.handle = Handle.DATE if handle is Handle.RANGE else handle
        self._grabbed_px = x_px - self.x_of(self._days.at(self.handle))
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._tell_days()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or point at marks."""
        at = event.position()
        if self._held is None:
            self._point(at)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._held, snapped(self._axis, self._ticks, at.x() - self._grabbed_px, self.width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        """Report that the pointer has left."""
        self.pointed.emit("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A month a notch."""
        turn = event.angleDelta().y() or -event.angleDelta().x()
        if turn:
            self._step(-1 if turn > 0 else 1, Qt.KeyboardModifier.ControlModifier)
        event.accept()

    def _move(self, handle: Handle, day: dt.date) -> None:
        self.day_moved.emit(handle, day)

    def _handle_at(self, at: QPointF) -> Handle | None:
        """The handle whose date or line is under a point; inside a range's band, the range."""
        for pill in reversed(strip_painting.pills_of(self._axis, self._days, self.width())):
            if pill.rect.contains(at) or abs(at.x() - pill.x_px) <= REACH_PX - 2:
                return pill.handle
        return None

    def _nearest(self, at: QPointF) -> Handle:
        since = self._days.since
        in_band = BAND_TOP_PX <= at.y() <= BAND_TOP_PX + BAND_PX
        if since is not None and in_band and self.x_of(since) < at.x() < self.x_of(self._days.date):
            return Handle.RANGE
        return min(self._days.handles, key=lambda handle: abs(self.x_of(self._days.at(handle)) - at.x()))

    def _choose(self, spot: Spot) -> None:
        if len(spot.ticks) == 1:
            self.picked.emit(spot.ticks[0].id)
            return
        menu = self.menu_of(spot)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPointF(spot.x_px, spot.y_px + 6)).toPoint())

    def menu_of(self, spot: Spot) -> QMenu:
        """Return a menu with the items of one mark."""
        menu = AcceleratedMenu(self)
        for tick in spot.ticks:
            action = menu.addAction(tick_words(tick).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, target=tick.id: self.picked.emit(target))
        return menu

    def _point(self, at: QPointF) -> None:
        spot = spot_at(self._spots, at.x(), at.y())
        over = self._handle_at(at)
        grabbing = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot else grabbing)
        self.pointed.emit(spot.ticks[0].id if spot else "")
        if spot is None:
            QToolTip.hideText()
            return
        place = self.mapToGlobal(QPointF(spot.x_px + 8, spot.y_px - 8)).toPoint()
        QToolTip.showText(place, words_of(spot), self)

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Page Up and Page Down mean events here, though they mean steps around it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _turns_page(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle that has the focus."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key], Qt.KeyboardModifier.ControlModifier if key in BY_MONTH else event.modifiers())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self._move(self.handle, self._axis.first if key == Qt.Key.Key_Home else self._axis.last)
        elif _turns_page(event):
            self.event_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Space:
            self.play_asked.emit()
        else:
            event.ignore()

    def _step(self, by: int, modifiers: Qt.KeyboardModifier) -> None:
        self._move(self.handle, stepped(self._axis, self._days.at(self.handle), by, modifiers))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from handle to handle before it leaves."""
        handles = self._days.handles
        index = handles.index(self.handle) + (1 if next else -1)
        if not 0 <= index < len(handles):
            return super().focusNextPrevChild(next)
        self.handle = handles[index]
        self._tell_days()
        self.update()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming with Tab begins at the first handle, with Shift+Tab at the last."""
        handles = self._days.handles
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.handle = handles[0]
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.handle = handles[-1]
        self._tell_days()
        super().focusInEvent(event)


def _turns_page(event: QKeyEvent) -> bool:
    """Whether a key means an event here; with Ctrl it means a step of the tour, as everywhere."""
    return event.key() in PAGES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
