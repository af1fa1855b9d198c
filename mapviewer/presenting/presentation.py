"""A presentation: its windows on their screens, and what each key does wherever the focus is.

It has a session of its own on the same story and world, so that leaving needs to restore nothing: the window's
view and history were never touched.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from geodata.view.view import Concealed
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.console import Console
from mapviewer.presenting.hints import Prompting
from mapviewer.presenting.input.key_filter import Keyboard
from mapviewer.presenting.input.shortcut_overlay import KeyCard
from mapviewer.presenting.lesson import Lesson
from mapviewer.presenting.overlay.annotation_overlay import Tool
from mapviewer.presenting.overlay.ink import InkLayer
from mapviewer.presenting.pictures.step_image import class_theme
from mapviewer.presenting.prediction.class_record import ClassField, ClassRecord
from mapviewer.presenting.prediction.hindsight_round import HindsightRound
from mapviewer.presenting.prediction.prediction_round import PredictionResult, PredictionRound
from mapviewer.presenting.quiz.quiz_round import QuizRound
from mapviewer.presenting.screens import fill, seats
from mapviewer.presenting.sleep_inhibitor import may_sleep, stay_awake
from mapviewer.session.session import Session
from mapviewer.session.story_actions import next_viewpoint
from mapviewer.session.tour_position import step_shown
from mapviewer.ui.translate import tr

ZOOM = 1.4


class Presentation(QObject):
    """A running presentation; ``ended`` is emitted when it is over."""

    ended = Signal()

    def __init__(
        self, session: Session, number: int = 1, parent: QWidget | None = None, *, still: bool = False
    ) -> None:
        super().__init__(parent or session)
        self._parent = parent
        self._focus = QApplication.focusWidget()
        self.session = Session(session.story, session.world)
        self.session.setParent(self)
        self.walk = Lesson(self.session, number, self, class_theme(session.view.theme))
        self.ink = InkLayer(self)
        self.ink.turn_to(self.walk.lesson.cursor)
        # First of all that follow a move: the others look at the strokes that are there.
        self.walk.moved.connect(lambda: self.ink.turn_to(self.walk.lesson.cursor))
        self.keyboard = Keyboard(self)
        self.number = self.keyboard.number
        self.swapped = self._left = False
        self.audience = Audience(self.walk, self.ink, reduced_motion=still)
        self.quiz = QuizRound(self.session, self.audience, self)
        self.prediction = PredictionRound(self.walk, self.audience, self.ink, self)
        self.hindsight = HindsightRound(self.walk, self.audience, self)
        self.record = ClassRecord(self.session.story.id, self.prediction, self)
        self.console = Console(self.walk, self.audience, session.view.theme, ClassField(self.record))
        self.card = KeyCard()
        rounds = (self.quiz, self.prediction, self.hindsight)
        self.prompting = Prompting(self.walk, self.audience, self.console, rounds, self.number, self.record, self)
        self._commands = self._table()
        self._join()
        self.place_windows()
        self.audience.canvas.setFocus()
        self.prompting.tell_problems(self.session.story)
        stay_awake()

    def _join(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.keyboard.listen()
        self.keyboard.pressed.connect(self.do)
        self.keyboard.takes_digit = self._choose
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screen_removed)
        self.audience.closed.connect(self.leave)
        self.audience.picked.connect(self._pick)
        self.audience.bar.asked.connect(self.do)
        self.audience.curtain.pressed.connect(self._open_curtain)
        self.console.closed.connect(self.leave)
        self.console.asked.connect(self.do)
        self.session.changed.connect(self._render)
        self.walk.changed.connect(self._render)
        self.walk.moved.connect(self.quiz.stop)
        self.quiz.changed.connect(self._render)
        self.prediction.changed.connect(self._render)
        self.hindsight.changed.connect(self._render)
        self.quiz.finished.connect(self._keep_quiz)
        self.number.changed.connect(lambda _text: self._render())

    # Keys

    def _table(self) -> dict[str, Callable[[], None]]:
        walk, board = self.walk, self.audience.board
        return {
            "next": self._go_on,
            "previous": self._go_back,
            "first": self._moving(walk.go_first),
            "last": self._moving(walk.go_last),
            "number": self._go_to_number,
            "return": self._moving(walk.return_to_step),
            "leave": self._leave_one,
            "black": lambda: self._curtain("black"),
            "white": lambda: self._curtain("white"),
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "caption": lambda: walk.next_place(self.audience.place),
            "full": self._toggle_full,
            "swap": self.swap,
            "clock": self.console.clock.toggle,
            "help": self._toggle_card,
            "laser": lambda: board.toggle(Tool.LASER),
            "pen": board.next_pen,
            "fade": self._toggle_fading,
            "erase": self.ink.erase,
            "undo": self._undo,
            "spotlight": lambda: board.toggle(Tool.SPOTLIGHT),
            "lens": lambda: board.toggle(Tool.LENS),
            "names": lambda: walk.conceal(Concealed.NAMES),
            "colours": lambda: walk.conceal(Concealed.COLOURS),
            "layer": walk.hide_layer,
            "dates": walk.compare_dates,
            "conventions": walk.compare_names,
            "viewpoint": lambda: next_viewpoint(walk.session),
            "quiz": self.quiz.toggle,
            "easy": self.quiz.toggle_easy,
            "trace": self.prompting.trace,
            "known": self.hindsight.go_on,
            "results": self.prompting.toggle_results,
            "peek": self.console.toggle_peek,
            "nearer": lambda: self.audience.canvas.zoom(ZOOM),
            "farther": lambda: self.audience.canvas.zoom(1 / ZOOM),
        }

    def do(self, command: str) -> None:
        """Do what a `LessonKey` says, by its id."""
        if command in self._commands:
            if command not in ("number", "leave"):
                self.number.drop()
            self._commands[command]()
            self._render()

    def _moving(self, act: Callable[[], None]) -> Callable[[], None]:
        def move() -> None:
            self._curtain("")
            self.audience.results.hide()
            act()

        return move

    def _go_on(self) -> None:
        if self.quiz.is_on:
            self.quiz.go_on()
        elif self.prediction.is_open:
            self._moving(self.prediction.go_on)()
        elif self.walk.lesson.at_end and not self.audience.results.isVisible():
            self.prompting.show_results()
        else:
            self._moving(self.walk.go_on)()

    def _undo(self) -> None:
        """Take back the last point of a pupil, or the last stroke, whichever came last."""
        if not self.prediction.undo():
            self.ink.undo()

    def _choose(self, digit: int) -> bool:
        """Take a digit as the number of an answer; whether there is such a question."""
        if not self.quiz.card.isVisible():
            return False
        self.quiz.choose(digit - 1)
        return True

    def _go_back(self) -> None:
        if not self.quiz.is_on:
            self._moving(self.walk.go_back)()

    def _go_to_number(self) -> None:
        if not self.number.digits:
            self.number.ask()
            return
        number = self.number.take()
        if number is not None:
            self._moving(lambda: self.walk.go_to(number))()

    def _leave_one(self) -> None:
        """Close what was opened last; with nothing open, leave the presentation."""
        board = self.audience.board
        if self.card.isVisible():
            self.card.hide()
        elif self.number.is_open:
            self.number.drop()
        elif self.audience.results.isVisible():
            self.audience.results.hide()
        elif self.quiz.is_on:
            self.quiz.stop()
        elif self.hindsight.sentence:
            self.hindsight.stop()
        elif board.tool is not Tool.NONE:
            board.choose(Tool.NONE)
        elif self.audience.curtain.colour:
            self._curtain("")
        else:
            self.leave()

    def _open_curtain(self) -> None:
        self._curtain("")
        self._render()

    def _curtain(self, colour: str) -> None:
        self.audience.curtain.draw(colour)

    def _resize_text(self, by: int) -> None:
        self.walk.resize_text(by)
        self.audience.show_stop()

    def _toggle_full(self) -> None:
        if self.audience.isFullScreen():
            self.audience.showNormal()
            room = self.audience.screen().availableGeometry()
            self.audience.resize(room.size() * 0.8)
        else:
            fill(self.audience, self.audience.screen())

    def _toggle_fading(self) -> None:
        self.ink.fading = not self.ink.fading
        self.prompting.say(tr("Presenting", "Ink fades") if self.ink.fading else tr("Presenting", "Ink stays"))

    def _toggle_card(self) -> None:
        self.card.setVisible(False) if self.card.isVisible() else self.card.show_over(self._front())

    def _front(self) -> QWidget:
        """The window that the teacher looks at."""
        return self.console if self.console.isVisible() else self.audience

    def _pick(self, target_id: str, x_m: float, y_m: float) -> None:
        if self.quiz.is_on:
            self.quiz.answer(x_m, y_m)
        elif self.prediction.is_open:
            self.prediction.add(x_m, y_m)
        else:
            self.audience.select(target_id)

    def _render(self) -> None:
        self.console.render()
        self.prompting.render()

    def _keep_quiz(self, asked: int, verdict: str) -> None:
        self.prediction.keep(PredictionResult("", tr("Presenting", "Quiz"), asked, verdict))

    # Screens

    def place_windows(self, gone: QScreen | None = None) -> None:
        """Put both windows where they belong."""
        found = seats(gone, self.swapped)
        fill(self.audience, found.audience)
        if found.console is None:
            self.console.hide()
            self.audience.activateWindow()
        else:
            fill(self.console, found.console)
        if self.card.isVisible():
            self.card.show_over(self._front())
        self._render()

    def swap(self) -> None:
        """The two windows change screens."""
        self.swapped = not self.swapped
        self.place_windows()

    def _screen_added(self, screen: QScreen) -> None:
        # Queued: the new screen has its geometry only once the platform is done.
        QTimer.singleShot(0, self, self.place_windows)

    def _screen_removed(self, screen: QScreen) -> None:
        if [other for other in QGuiApplication.screens() if other is not screen]:
            self.place_windows(screen)

    # The end

    def leave(self) -> None:
        """Close both windows and give the focus back; the window is as it was."""
        if self._left:
            return
        self._left = True
        may_sleep()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.keyboard.rest()
        application.screenAdded.disconnect(self._screen_added)
        application.screenRemoved.disconnect(self._screen_removed)
        self.quiz.stop()
        for window in (self.card, self.console, self.audience):
            window.hide()
            window.deleteLater()
        if self._parent is not None:
            self._parent.activateWindow()
            if self._focus is not None:
                self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.deleteLater()


def present(
    session: Session,
    from_start: bool = True,
    parent: QWidget | None = None,
    *,
    last: int | None = None,
    still: bool = False,
) -> Presentation:
    """Present a story from its first step, or from the step it shows, else from the *last* one shown (from 0).

    *parent* is the window that gets the focus back; *still* means without flights.
    """
    number = 1
    if not from_start:
        shown = step_shown(session.story, session.view)
        number = (shown if shown is not None else last or 0) + 1
    return present_from(session, number, parent, still=still)


def present_from(session: Session, number: int, parent: QWidget | None = None, *, still: bool = False) -> Presentation:
    """Present a story from the step of a number from 1."""
    for running in (parent or session).findChildren(Presentation):
        running.leave()
    return Presentation(session, number, parent, still=still)
