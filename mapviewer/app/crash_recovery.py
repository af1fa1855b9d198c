"""Session recovery after a crash, a kill or a power failure.

The bookmark is written within a second of any change, however long the changes go on. A run that was broken off is
gone on with at the next start, which says so and offers to start afresh; after two runs in a row that did not outlive
their first seconds the next one starts afresh and offers what was open, so that no crash repeats itself for ever.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from geodata.core.errors import DataError
from geodata.view.view import View
from geodata.view.view_codec import view_from_table, view_to_table
from mapviewer.persistence.file_writer import Writer
from mapviewer.persistence.session_record import Bookmark, LessonMark, Record, record_text
from mapviewer.persistence.start_choice import Start
from mapviewer.session.session import Session
from mapviewer.session.story_opening import as_reader_likes, open_into, reference_of
from mapviewer.ui.notice_bar import MOST_ACTS, Act, NoticeBar
from mapviewer.ui.translate import tr, tr_noop

if TYPE_CHECKING:
    from mapviewer.presenting import Presentation

SAVE_WITHIN_MS = 1000
SHORT_RUN_MS = 20_000
BROKEN_OFF = tr_noop("Session", "mapviewer didn’t shut down properly last time.")


class CrashRecovery(QObject):
    """Saves the session of a window and restores earlier ones. Without a folder nothing is saved."""

    def __init__(
        self,
        session: Session,
        start: Start,
        writer: Writer,
        notice: NoticeBar,
        *,
        may_leave: Callable[[], bool],
        present_from: Callable[[int], Presentation],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self.writer, self._notice = session, writer, notice
        self._may_leave, self._present_from = may_leave, present_from
        self.lesson = start.bookmark.lesson if start.bookmark else None  # broken off, and not gone on with yet
        self._start = start
        self._presentation: Presentation | None = None
        self._short_runs = start.short_runs
        self._held: LessonMark | None = None
        self._soon = self._timer(SAVE_WITHIN_MS, self.save)
        self._long = self._timer(SHORT_RUN_MS, self._has_lived)
        self._long.start()
        session.changed.connect(self.save_soon)
        self.save_soon()

    def _timer(self, after_ms: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer

    @property
    def was_broken_off(self) -> bool:
        """Whether an earlier run left something that is gone on with or offered."""
        return self._start.bookmark is not None or self._start.offered is not None

    # Keeping

    def bookmark(self) -> Bookmark:
        """Where the reader is now."""
        session = self._session
        lesson = mark_of(self._presentation) if self._presentation is not None else self.lesson
        return Bookmark(reference_of(session.story), view_to_table(session.view), lesson)

    def save_soon(self) -> None:
        """Save within a second; further changes do not put it off."""
        if not self._soon.isActive() and self._start.slot is not None:
            self._soon.start()

    def save(self) -> None:
        """Write the bookmark, in a thread."""
        if self._start.slot is not None:
            record = Record(self.bookmark(), False, self._short_runs)
            self.writer.write(self._start.slot.file, partial(record_text, record))

    def _has_lived(self) -> None:
        self._short_runs = 0
        self.save()

    def hold(self) -> None:
        """The system ends the program: a lesson under way is kept, though its windows are about to close."""
        self._held = self.bookmark().lesson

    def end(self) -> None:
        """Write the mark of an end in good order, and let go of the folder."""
        self._soon.stop()
        self._long.stop()
        slot, lesson = self._start.slot, self._held or self.lesson
        if slot is not None:
            record = Record(replace(self.bookmark(), lesson=lesson), lesson is None)
            self.writer.write(slot.file, partial(record_text, record))
            self.writer.finish()
            slot.lock.unlock()

    # The lesson

    def follow(self, presentation: Presentation) -> None:
        """Save the position of a presentation, and restore the ink of an interrupted one."""
        if self.lesson is not None:
            presentation.ink.put(self.lesson.ink)
        self._presentation = presentation
        for signal in (presentation.session.changed, presentation.walk.changed, presentation.ink.changed):
            signal.connect(self.save_soon)
        presentation.ended.connect(self._leave)
        self.save_soon()

    def _leave(self) -> None:
        self._presentation = self.lesson = None
        self.save_soon()

    def continue_lesson(self) -> None:
        """Resume an interrupted presentation."""
        lesson, session = self.lesson, self._session
        if lesson is None:
            return
        walk = self._present_from(lesson.step).walk
        try:
            view = view_from_table(lesson.view, session.story.view)
        except DataError:
            view = walk.step_view
        walk.resume(lesson.revealed, view)

    # What a crash interrupted

    def tell(self, crash_report: str = "") -> None:
        """Show what was restored or can be restored, with the actions available."""
        start = self._start
        copying: tuple[Act, ...] = ()
        if crash_report:
            copying = ((tr("Session", "Copy report"), lambda: QGuiApplication.clipboard().setText(crash_report)),)
        if start.offered is not None:
            twice = tr("Session", "mapviewer crashed twice during startup, so it started with a clean session.")
            once = tr("Session", "Your previous session can be restored.")
            back: Act = tr("Session", "Restore session"), partial(self.go_back_to, start.offered)
            acts = (*self._lesson_act(), back, (tr("Session", "Discard"), self.forget), *copying)
            self._offer(twice if start.afresh else once, acts)
        elif start.bookmark is not None:
            acts = (*self._lesson_act(), *copying, (tr("Session", "Start over"), self.start_afresh))
            restored = tr("Session", "Your session was restored.")
            self._offer(f"{tr('Session', BROKEN_OFF)} {restored}", acts)

    def _offer(self, sentence: str, acts: tuple[Act, ...]) -> None:
        (act, do), *more = acts[:MOST_ACTS]
        self._notice.show_notice(sentence, act, do, *more)

    def _lesson_act(self) -> tuple[Act, ...]:
        if self.lesson is None:
            return ()
        return (
            (
                tr("Session", "Resume presentation at step {number}").format(number=self.lesson.step),
                self.continue_lesson,
            ),
        )

    def start_afresh(self) -> None:
        """Show the story from its beginning; Undo restores the session."""
        session, before = self._session, self.bookmark()
        self.lesson = None
        session.open(session.story, as_reader_likes(session.story.view, session.view))
        self._offer(tr("Session", "Started over."), ((tr("Session", "Undo"), partial(self.go_back_to, before)),))

    def go_back_to(self, bookmark: Bookmark) -> None:
        """Open a bookmark. If its story cannot be opened, show a notice and keep the bookmark."""
        session = self._session
        try:
            if bookmark.story and bookmark.story != reference_of(session.story):
                if not self._may_leave():
                    return
                open_into(session, bookmark.story)
            view: View = view_from_table(bookmark.view, session.story.view)
        except DataError as error:
            session.notice(tr("Session", "Couldn’t restore the session: {reason}").format(reason=error))
            return
        session.show(view)
        self.lesson = bookmark.lesson
        self.forget()
        if self.lesson is not None:
            self._offer(tr("Session", "A presentation was in progress."), self._lesson_act())

    def forget(self) -> None:
        """Discard the session that was offered."""
        if self._start.slot is not None and self._start.offered is not None:
            with contextlib.suppress(OSError):  # then it is offered once more
                self._start.slot.forget_oldest()
            self._start = replace(self._start, offered=None)


def mark_of(presentation: Presentation) -> LessonMark:
    """Return the position in a presentation."""
    lesson = presentation.walk.lesson
    view = view_to_table(presentation.session.view)
    return LessonMark(lesson.cursor + 1, lesson.revealed, view, presentation.ink.pages())
