"""A quiz round on the projected map: a question, two attempts, the answer, the next question."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from geodata.view.view import Concealed
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.overlay.pointers import GroundMark
from mapviewer.presenting.quiz.quiz_questions import (
    FORGIVING_M,
    FORGIVING_SHARE,
    Question,
    judge,
    kilometres,
    questions,
)
from mapviewer.session.session import Session
from mapviewer.ui.translate import tr

TRIES = 2


class QuizRound(QObject):
    """Names are hidden during the round; ``sentence`` is shown to the audience."""

    changed = Signal()

    def __init__(self, session: Session, audience: Audience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self.right = self.asked = 0
        self.seed: int | None = None
        self._session, self._audience = session, audience
        self._open: list[Question] = []
        self._question: Question | None = None
        self._tries = 0
        self._hid_names = False

    @property
    def is_on(self) -> bool:
        """Whether a quiz is running."""
        return self._audience.asking

    @property
    def question(self) -> Question | None:
        """The current question; None between an answer and the next question."""
        return self._question

    def toggle(self) -> None:
        """Begin, or end."""
        self.stop() if self.is_on else self._start()

    def _start(self) -> None:
        view = self._session.view
        self._audience.asking, self.right, self.asked = True, 0, 0
        self._hid_names = Concealed.NAMES not in view.concealed
        self._session.show(replace(view, comparison=None, concealed=tuple({*view.concealed, Concealed.NAMES})))
        self._open = []
        self._ask()

    def stop(self) -> None:
        """End, and show the names again if the quiz hid them."""
        if not self.is_on:
            return
        self._audience.asking, self._question, self.sentence = False, None, ""
        self._audience.board.set_marks()
        view = self._session.view
        if self._hid_names:
            kept = tuple(item for item in view.concealed if item is not Concealed.NAMES)
            self._session.show(replace(view, concealed=kept))
        self.changed.emit()

    def go_on(self) -> None:
        """Show the answer; when it is shown, ask the next question."""
        if self._question is not None:
            self._reveal(tr("Presenting", "This is {place}."))
        else:
            self._ask()

    def _ask(self) -> None:
        if not self._open:
            self._open = list(questions(self._session.world, self._session.view, self._free_ground(), self.seed))
        self._audience.board.set_marks()
        self._question = self._open.pop() if self._open else None
        self._tries = 0
        if self._question is None:
            self.sentence = tr("Presenting", "There is nothing to ask about on this map.")
        else:
            self.sentence = tr("Presenting", "Where is {place}?").format(place=self._question.name) + self._score()
        self.changed.emit()

    def _free_ground(self) -> tuple[float, float, float, float]:
        """The ground that neither caption nor edge covers."""
        shown, insets = self._audience.board.shown, self._audience.canvas.look.insets
        edge = 0.06 * shown.height_px
        x0, y1 = shown.to_plane(insets.left + edge, insets.top + edge)
        x1, y0 = shown.to_plane(shown.width_px - insets.right - edge, shown.height_px - insets.bottom - edge)
        return x0, y0, x1, y1

    def _score(self) -> str:
        score = tr("Presenting", "{right} of {asked} correct").format(right=self.right, asked=self.asked)
        return f"   {score}" if self.asked else ""

    def answer(self, x_m: float, y_m: float) -> None:
        """Judge a click at plane coordinates, in metres."""
        question = self._question
        if question is None:
            return
        shown = self._audience.board.shown
        verdict = judge(question, x_m, y_m, shown.height_px * shown.metres_per_px)
        self._tries += 1
        if verdict.right:
            self.right += 1
            self._reveal(tr("Presenting", "Correct! This is {place}."))
        elif self._tries < TRIES:
            far = kilometres(verdict.distance_m)
            hint = tr("Presenting", "Not quite: that is {distance} {direction} of {place}. Try again.")
            self.sentence = hint.format(distance=far, direction=verdict.wind, place=question.name)
            self.changed.emit()
        else:
            away = tr("Presenting", "{distance} away.").format(distance=kilometres(verdict.distance_m))
            self._reveal(" ".join((away, tr("Presenting", "This is {place}."))))

    def _reveal(self, sentence: str) -> None:
        question = self._question
        if question is None:
            return
        self.asked += 1
        self._question = None
        shown = self._audience.board.shown
        radius = max(FORGIVING_SHARE * shown.height_px * shown.metres_per_px, FORGIVING_M)
        mark = GroundMark(question.x_m, question.y_m, question.name, 0.0 if question.area else radius)
        self._audience.board.set_marks(mark)
        self.sentence = sentence.format(place=question.name) + self._score()
        self.changed.emit()
