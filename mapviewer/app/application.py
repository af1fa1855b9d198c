"""The Qt application: style, fonts, the window around the last story, and what happens when something fails."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from geodata.core.errors import DataError
from geodata.core.job import end_jobs
from geodata.story.story import Story
from geodata.story_format.story_loader import DEFAULT_STORY
from geodata.view.view import Theme, View
from geodata.view.view_codec import is_view_link, story_in_link, view_from_link, view_from_table
from mapviewer import __version__
from mapviewer.app.crash_recovery import CrashRecovery
from mapviewer.app.launch_picture import LaunchPicture, LaunchWindow, launch_files
from mapviewer.app.main_window import MainWindow
from mapviewer.app.system_look import SystemLook, system_theme
from mapviewer.persistence.class_book import FILE as CLASSES
from mapviewer.persistence.class_book import ClassBook
from mapviewer.persistence.instance_lock import sessions_path
from mapviewer.persistence.session_record import Bookmark
from mapviewer.persistence.settings import Settings, load_settings, settings_path
from mapviewer.persistence.start_choice import Start, begin, only_offered
from mapviewer.session.session import Session
from mapviewer.session.story_opening import as_reader_likes, reference_of, told_story
from mapviewer.ui import fonts
from mapviewer.ui.translate import speak, tr

FIRST_SCREEN_MS = 400  # after the map, so that a new reader sees what the buttons speak of


def create_application(arguments: list[str]) -> QApplication:
    """The application with the program's style and fonts."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["mapviewer", *arguments])
    application.setApplicationName("mapviewer")
    application.setApplicationDisplayName("mapviewer")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("mapviewer")
    application.setStyle("fusion")
    fonts.load_fonts()
    face = QFont(fonts.SANS)
    face.setPointSizeF(fonts.followed_pt(application.font().pointSizeF()))
    application.setFont(face)
    return application


def open_window(
    story_name: str | None, file: Path | None, sessions: Path | None = None
) -> tuple[MainWindow, CrashRecovery, list[str]]:
    """Open the window on *story_name* (None for the last story) with its saved state, or on the view of a copied link.

    Raises DataError when a story that was asked for by name cannot be opened.
    """
    settings, note = load_settings(file) if file else (Settings(), "")
    speak(settings.language)
    usual = settings.recent[0] if settings.recent else ""
    start = begin(sessions, story_name, usual) if sessions else Start(Bookmark(usual))
    left = start.bookmark or start.last
    link = story_name if story_name is not None and is_view_link(story_name) else ""
    story, told = _story(story_in_link(link) if link else story_name, left.story)
    session = Session(story)
    session.open(story, first_view(story, left))
    if link:
        session.show(view_from_link(link, session.view)[1])
    if start.bookmark is not None and start.bookmark.story != reference_of(story):
        start = only_offered(start)
    window = MainWindow(session, settings, file, start.slot.folder if start.slot else None)
    resuming = CrashRecovery(
        session,
        start,
        window.remembering.writer,
        window.notice,
        may_leave=window.gate.may_leave,
        present_from=window.present_from,
        parent=window,
    )
    SystemLook(session, window)
    window.presenting.connect(resuming.follow)
    book = ClassBook(file.with_name(CLASSES) if file else None, window.remembering.writer)
    window.presenting.connect(lambda presentation: presentation.record.open(book))
    return window, resuming, [sentence for sentence in (note, start.note, book.note, told) if sentence]


def _story(name: str | None, last: str) -> tuple[Story, str]:
    """Return the requested story, else the last one, else the bundled one, and a sentence about a fallback."""
    if name is not None:
        return told_story(name), ""
    if last:
        try:
            return told_story(last), ""
        except DataError as error:
            return told_story(DEFAULT_STORY), tr("Window", "Couldn’t open the last story: {reason}").format(
                reason=error
            )
    return told_story(DEFAULT_STORY), ""


def first_view(story: Story, left: Bookmark) -> View:
    """The view that was left, if it was of this story; else the story's own, as the reader likes it."""
    if not left.view:
        theme, scale = system_theme(), fonts.text_scale()
        return (
            story.view if (theme, scale) == (Theme.LIGHT, 1.0) else replace(story.view, theme=theme, text_scale=scale)
        )
    try:
        last = view_from_table(left.view, story.view)
    except DataError:
        return story.view
    if left.story != reference_of(story):
        return as_reader_likes(story.view, last)
    known = (story.features, story.claims_by_id, story.links_by_id)
    lost = ":" not in last.selection and not any(last.selection in ids for ids in known)
    return replace(last, selection="") if lost else last


def run_window(story_name: str | None, *, present: bool = False, launch: LaunchWindow | None = None) -> int:
    """Show the window until it is closed, at first behind the picture of the last one; the exit code."""
    from mapviewer.session.error_report import Reporter, log_path

    application = create_application([])
    reporter = Reporter(log_path(), application)
    reporter.install()
    is_first = story_name is None and not present and not settings_path().exists()
    window, resuming, sentences = open_window(story_name, settings_path(), sessions_path())
    window.map.canvas.begin_quickly()
    if launch is not None:
        give_way(launch, window)
    picture = LaunchPicture(window, window.session, lambda: shows_only_what_returns(window), *launch_files())
    window.closing.connect(picture.take)
    reporter.reported.connect(window.tell_error)

    def keep() -> None:
        resuming.hold()
        window.remembering.save()

    QTimer.singleShot(100, lambda: _close_on_signals(application, keep))
    application.commitDataRequest.connect(lambda _manager: resuming.hold())
    application.aboutToQuit.connect(resuming.end)
    if launch is not None and launch.was_closed:
        QTimer.singleShot(0, window.close)
    window.remembering.show()
    resuming.tell(reporter.last_crash)
    if sentences:
        window.session.notice(" ".join(sentences))
    if is_first and not resuming.was_broken_off:  # its screen would lie over what can be gone on with
        QTimer.singleShot(FIRST_SCREEN_MS, lambda: greet(window))
    if present and resuming.lesson is not None:
        resuming.continue_lesson()
    elif present:
        window.actions_by_id["present.start"].trigger()
    again: list[bool] = []
    window.relaunch_wanted.connect(lambda: again.append(True))
    code = application.exec()
    picture.write()
    wait_for_threads()
    if again:
        relaunch()
    return code


def greet(window: MainWindow) -> None:
    """Show the first screen of a new reader, unless the window has been closed before: it would stand alone."""
    if window.isVisible():
        window.actions_by_id["help.welcome"].trigger()


def shows_only_what_returns(window: MainWindow) -> bool:
    """Whether nothing is in the window that a start does not show, or that was concealed for a class."""
    session = window.session
    return (
        window.isVisible()
        and not session.view.concealed
        and not window.gate.is_in_use
        and not window.shows_panel("alignment")
        and not window.search.is_searching
        and all(layer.live is None for layer in session.story.layers.values())
        and QApplication.activeModalWidget() is None
    )


def give_way(launch: LaunchWindow, window: MainWindow) -> None:
    """Take the picture of the last window away once this one's map is painted."""

    def begin() -> None:
        # Behind the painting, so that nothing is seen between the two.
        QTimer.singleShot(0, lambda: launch.hand_over(window))

    window.map.canvas.painted.connect(begin, Qt.ConnectionType.SingleShotConnection)


def relaunch() -> None:
    """Start the program anew in this process's place, with the last story; the session and settings are written."""
    # What Python was called with before the program's own arguments.
    words = sys.orig_argv[: len(sys.orig_argv) - len(sys.argv) + 1]
    if os.name == "posix":
        os.execv(sys.executable, words)
    subprocess.Popen([sys.executable, *words[1:]])


def wait_for_threads() -> None:
    """Wait for pictures that are being drawn, and call off what nobody waits for: Qt must not end under them."""
    end_jobs()
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    QApplication.processEvents()


def _close_on_signals(application: QApplication, before: Callable[[], None]) -> None:
    """Ctrl+C in a terminal and a session's end close the windows, so that everything is remembered."""
    if os.name != "posix":
        return
    import signal  # late: start-up time

    # A signal's bytes wake Qt's loop, which would otherwise run no Python until the next event.
    read_end, write_end = os.pipe()
    os.set_blocking(read_end, False)
    os.set_blocking(write_end, False)
    signal.set_wakeup_fd(write_end)
    notifier = QSocketNotifier(read_end, QSocketNotifier.Type.Read, application)

    told: list[int] = []

    def act() -> None:
        with contextlib.suppress(BlockingIOError):  # a dialog's own loop may have read it already
            os.read(read_end, 64)
        if told:
            told.clear()
            close()

    notifier.activated.connect(act)

    def stop_listening() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)

    application.aboutToQuit.connect(stop_listening)

    def close() -> None:
        before()
        if application.activeModalWidget() is not None:
            application.exit(0)  # a question that nobody answers holds nothing up: edits are kept for the next start
        else:
            application.closeAllWindows()

    def note(number: int, _frame: FrameType | None) -> None:
        told.append(number)  # only Qt's loop may close: Python may be in the middle of painting a window

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, note)
