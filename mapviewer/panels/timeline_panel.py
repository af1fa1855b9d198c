"""The timeline under the map: what happened when, the day that the map shows, and going through days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from geodata.analysis.timeline_events import (
    Tick,
    TickKind,
    axis_of,
    move_end,
    move_since,
    next_event,
    previous_event,
    read_days,
    ticks_in_view,
    ticks_of,
    with_range,
    written_days,
)
from geodata.core.errors import DataError
from geodata.story.story import Story
from geodata.view.comparison import move_divider, move_other, swapped
from geodata.view.view import View, at_date
from mapviewer.session.session import Session
from mapviewer.timeline.compare_menu import compare_next, comparing_menu
from mapviewer.timeline.mark_navigation import view_of_tick
from mapviewer.timeline.mark_text import tick_words
from mapviewer.timeline.playback import SPEEDS, Player
from mapviewer.timeline.strip_layout import Days, Handle
from mapviewer.timeline.time_controls import Controlled, Controls
from mapviewer.timeline.time_strip import TimeStrip
from mapviewer.ui.display_text import day_words
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import told, tr

DIVIDER_STEP = 0.05


class TimelinePanel(QWidget):
    """Shows the view's day or range among the story's events and dated statements, and moves it.

    ``left`` tells that the date field is done with the keyboard.
    """

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline", "Timeline"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._story: Story | None = None
        self._shown: tuple[object, ...] = ()
        self._every: tuple[Tick, ...] = ticks_of(session.world)
        self._ticks: tuple[Tick, ...] = ()
        self._axis = axis_of(session.story, self._every)
        self._theme: object = None
        self.player = Player(self._axis, self)
        self.controls = Controls(comparing_menu(session, self), self)
        self.strip = TimeStrip(self._axis, _days(session.view), palette(session.view.theme), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addWidget(self.strip)
        self._connect()
        self.render_view()

    def _connect(self) -> None:
        controls, strip, player = self.controls, self.strip, self.player
        controls.play_clicked.connect(self.play_or_pause)
        controls.event_asked.connect(self.go_to_event)
        controls.speed_chosen.connect(player.set_speed)
        controls.loop_chosen.connect(player.set_loops)
        controls.range_chosen.connect(self.set_range)
        controls.field.typed.connect(self.read)
        controls.field.left.connect(self.left)
        controls.today_clicked.connect(self.go_to_today)
        strip.day_moved.connect(self._move)
        strip.picked.connect(self.go_to)
        strip.pointed.connect(self._session.point_at)
        strip.event_asked.connect(self.go_to_event)
        strip.play_asked.connect(self.play_or_pause)
        player.moved.connect(self._pass)
        player.changed.connect(self._show_controls)
        self._session.changed.connect(self.render_view)
        self._session.pointed.connect(lambda _target: self._show_marks())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the strip; as its proxy the strip would be the end of the Tab chain."""
        self.strip.setFocus(event.reason())

    # Showing the view

    def render_view(self) -> None:
        """Show the view's day, range, other side, selection and theme."""
        session, view = self._session, self._session.view
        if session.story is not self._story:
            self._show_story()
        self._show_ticks()
        self.player.continue_from(view.date)
        self.strip.set_days(_days(view))
        self._show_marks()
        if view.theme is not self._theme:
            self._theme = view.theme
            self.strip.set_colours(palette(view.theme))
            self.controls.set_colours(palette(view.theme))
        self._show_controls()

    def _show_story(self) -> None:
        session = self._session
        if self._story is not None:
            self._every = ticks_of(session.world)
            self._axis = axis_of(session.story, self._every)
            self.player.set_axis(self._axis)
        self._story, self._shown = session.story, ()

    def _show_ticks(self) -> None:
        view = self._session.view
        shown = (view.context, view.lens, view.layers)
        if shown != self._shown:
            self._shown = shown
            self._ticks = ticks_in_view(self._every, self._session.world, view)
            self.strip.set_story(self._axis, self._ticks)

    def _show_marks(self) -> None:
        self.strip.set_marked(self._session.view.selection, self._session.hovered)

    def _show_controls(self) -> None:
        view, player = self._session.view, self.player
        self.controls.show_state(
            Controlled(
                days=written_days(view),
                words=self.last_event(),
                playing=player.is_playing,
                speed=player.speed,
                loops=player.loops,
                ranged=view.since is not None,
                compared=view.comparison is not None,
                earlier=previous_event(self._ticks, view) is not None,
                later=next_event(self._ticks, view) is not None,
            )
        )

    def last_event(self) -> str:
        """The selected event when it is of the day, else the last one up to the day, in words."""
        view = self._session.view
        passed = [tick for tick in self._ticks if tick.kind is TickKind.EVENT and tick.day <= view.date]
        chosen = [tick for tick in passed if tick.id == view.selection]
        return tick_words((chosen or passed)[-1]) if passed else ""

    # Going

    def _move(self, handle: Handle, day: dt.date) -> None:
        view = self._session.view
        moved: Mapping[Handle, Callable[[View, dt.date], View]] = {
            Handle.DATE: move_end,
            Handle.SINCE: move_since,
            Handle.OTHER: move_other,
            Handle.RANGE: at_date,
        }
        self._session.show(moved[handle](view, day), gesture=True)

    def _pass(self, day: dt.date) -> None:
        self._session.show(at_date(self._session.view, day), gesture=True)

    def play_or_pause(self) -> None:
        """Let days pass, or stop."""
        if self.player.is_playing:
            self.player.pause()
        else:
            self.player.play(self._session.view.date)

    def go_to(self, target_id: str) -> None:
        """Go to the day of an event or statement, and select it."""
        tick = next((tick for tick in self._every if tick.id == target_id), None)
        if tick is not None:
            self._session.show(view_of_tick(self._session.world, self._session.view, tick))

    def go_to_event(self, by: int) -> None:
        """The next event (1), or the one before (-1)."""
        find = next_event if by > 0 else previous_event
        tick = find(self._ticks, self._session.view)
        if tick is None:
            self._session.notice(tr("Timeline", "No later event.") if by > 0 else tr("Timeline", "No earlier event."))
            return
        self._session.show(view_of_tick(self._session.world, self._session.view, tick))

    def read(self, text: str) -> None:
        """Go to the day or range that was typed; one sentence when it is none."""
        today = text.strip().casefold() == "today"
        try:
            if today:
                self.go_to_today()
                self.controls.field.revert()
                self.left.emit()
                return
            view = read_days(self._session.view, text)
        except DataError as error:
            reason = told(error)[:1].upper() + told(error)[1:]
            self._session.notice(tr("Timeline", "{reason}. The date was not changed.").format(reason=reason))
            self.controls.field.selectAll()
            return
        self._session.show(view)
        self.controls.field.revert()
        self.left.emit()

    def go_to_today(self) -> None:
        """The map of today: what the story knows last is in force."""
        today, known = dt.date.today(), self._session.story.known_until
        if known is None or today <= known:
            self._session.show(at_date(self._session.view, today))
            return
        self._session.show(at_date(self._session.view, known))
        words = tr("Timeline", "As known on {date}; this story knows nothing of a later day.")
        self._session.notice(words.format(date=day_words(known)))

    def set_range(self, on: bool) -> None:
        """Show what was in force on any day of a range, or on one day."""
        self._session.show(with_range(self._session.view, on))

    def type_date(self) -> None:
        """Put the caret into the date."""
        self.show()
        self.controls.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.controls.field.selectAll()  # also when it had the focus before

    def change_speed(self, by: int) -> None:
        """Play faster or slower."""
        place = min(max(SPEEDS.index(self.player.speed) + by, 0), len(SPEEDS) - 1)
        self.player.set_speed(SPEEDS[place])

    def push_divider(self, by: float) -> None:
        """Move the line between two dates."""
        view = self._session.view
        if view.comparison is not None:
            self._session.show(move_divider(view, view.comparison.divider + by), gesture=True)

    def commands(self) -> dict[str, Callable[[], None]]:
        """What the window's commands of time and comparing do."""
        session = self._session
        return {
            "time.play": self.play_or_pause,
            "time.next": partial(self.go_to_event, 1),
            "time.previous": partial(self.go_to_event, -1),
            "time.today": self.go_to_today,
            "time.date": self.type_date,
            "time.range": lambda: self.set_range(session.view.since is None),
            "time.loop": lambda: self.player.set_loops(not self.player.loops),
            "time.faster": partial(self.change_speed, 1),
            "time.slower": partial(self.change_speed, -1),
            "compare.next": partial(compare_next, session),
            "compare.swap": lambda: session.show(swapped(session.view)),
            "compare.left": partial(self.push_divider, -DIVIDER_STEP),
            "compare.right": partial(self.push_divider, DIVIDER_STEP),
        }


def _days(view: View) -> Days:
    return Days(view.date, view.since, view.comparison.date if view.comparison else None)
