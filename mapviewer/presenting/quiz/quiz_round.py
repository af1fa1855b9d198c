"""A quiz round on the projected map, made of what the story speaks of: places to find, and answers to choose from.

A question, two attempts at a place or one at a choice, the answer, the next question; at the end the results.
"""

from __future__ import annotations

import math
import random
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from geodata.analysis.story_questions import ChoiceQuestion, choice_questions
from geodata.view.view import Concealed
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.overlay.pointers import GroundMark
from mapviewer.presenting.quiz.choice_card import ChoiceCard
from mapviewer.presenting.quiz.question_words import question_words, reasons
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
PLACES, CHOICES = 5, 5  # in a round
DOTS, APART, TOUCH = 4, 0.1, 0.09  # shares of the picture's height


class QuizRound(QObject):
    """Names are hidden during the round; ``sentence`` is shown to the audience.

    ``finished`` carries how many were answered, and what came of it, at the end of a round.
    """

    changed = Signal()
    finished = Signal(int, str)

    def __init__(self, session: Session, audience: Audience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self.right = self.asked = 0
        self.seed: int | None = None
        self.easy = False
        self.dots: tuple[Question, ...] = ()
        self.card = ChoiceCard(audience.stage)
        self.results: list[tuple[str, str]] = []
        self._session, self._audience = session, audience
        self._open: list[Question | ChoiceQuestion] = []
        self._question: Question | ChoiceQuestion | None = None
        self._places: tuple[Question, ...] = ()
        self._tries = 0
        self._hid_names = False
        self._callouts: tuple[str, ...] = ()
        self.card.chosen.connect(self.choose)

    @property
    def is_on(self) -> bool:
        """Whether a quiz is running."""
        return self._audience.asking

    @property
    def question(self) -> Question | ChoiceQuestion | None:
        """The current question; None between an answer and the next question."""
        return self._question

    def toggle(self) -> None:
        """Begin, or end."""
        self.stop() if self.is_on else self._start()

    def toggle_easy(self) -> None:
        """Dots to choose from, or the bare map."""
        self.easy = not self.easy
        if isinstance(self._question, Question):
            self._show_dots(self._question)
        self.changed.emit()

    def _start(self) -> None:
        view = self._session.view
        self._audience.asking, self.right, self.asked = True, 0, 0
        self._hid_names = Concealed.NAMES not in view.concealed
        self._callouts = view.callouts
        hidden = tuple({*view.concealed, Concealed.NAMES})
        self._session.show(replace(view, comparison=None, callouts=(), concealed=hidden))
        self._audience.results.hide()
        self.results = []
        self._open = self._made()
        self._ask()

    def _made(self) -> list[Question | ChoiceQuestion]:
        """The questions of a round, the last one first: places of the picture and choices of the story in turn."""
        world, view = self._session.world, self._session.view
        self._places = questions(world, view, self._free_ground(), self.seed)
        seed = self.seed if self.seed is not None else random.randrange(1_000_000)
        choices = choice_questions(world.story, seed)[:CHOICES]
        made: list[Question | ChoiceQuestion] = []
        for number in range(max(PLACES, CHOICES)):
            made += [*self._places[:PLACES][number : number + 1], *choices[number : number + 1]]
        return made[::-1]

    def stop(self) -> None:
        """End, and show the names again if the quiz hid them."""
        if not self.is_on:
            return
        self._audience.asking, self._question, self.sentence = False, None, ""
        self.dots = ()
        self.card.hide()
        self._audience.board.set_marks()
        view = self._session.view
        hidden = view.concealed
        if self._hid_names:
            hidden = tuple(item for item in hidden if item is not Concealed.NAMES)
        self._session.show(replace(view, callouts=self._callouts, concealed=hidden))
        self.changed.emit()

    def go_on(self) -> None:
        """Show the answer; when it is shown, ask the next question; after the last one show the results."""
        question = self._question
        if isinstance(question, ChoiceQuestion):
            self._tell(question, None)
        elif question is not None:
            self._reveal(tr("Presenting", "This is {place}."), right=False)
        elif self._open or not self.asked:
            self._ask()
        else:
            self._finish()

    def _finish(self) -> None:
        """Show what was asked and what came of it."""
        rows, right, asked = self.results, self.right, self.asked
        self.stop()
        title = tr("Presenting", "{right} of {asked} correct").format(right=right, asked=asked)
        self._audience.results.show_results(title, rows)
        self.finished.emit(asked, title)

    def _ask(self) -> None:
        self._audience.board.set_marks()
        self.card.hide()
        self._question = self._open.pop() if self._open else None
        self._tries = 0
        if isinstance(self._question, ChoiceQuestion):
            self.sentence, self.dots = "", ()
            self.card.ask(self._question)
        elif self._question is None:
            self.sentence = tr("Presenting", "There is nothing to ask about on this map.")
        else:
            self.sentence = tr("Presenting", "Where is {place}?").format(place=self._question.name) + self._score()
            self._show_dots(self._question)
        self.changed.emit()

    def _show_dots(self, question: Question) -> None:
        """At the easy level: the place among others that the picture shows, well apart."""
        self.dots = ()
        if self.easy:
            apart = APART * self._height_m()
            dots = [question]
            for other in self._places:
                if len(dots) < DOTS and all(_apart(other, dot) > apart for dot in dots):
                    dots.append(other)
            self.dots = tuple(sorted(dots, key=lambda dot: dot.x_m))
        self._audience.board.set_marks(*(GroundMark(dot.x_m, dot.y_m, "") for dot in self.dots))

    def _height_m(self) -> float:
        shown = self._audience.board.shown
        return shown.height_px * shown.metres_per_px

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

    # Answers

    def choose(self, number: int) -> None:
        """Take an answer to choose from, by its number from 0."""
        question = self._question
        if isinstance(question, ChoiceQuestion) and 0 <= number < len(question.options):
            self._tell(question, number)

    def _tell(self, question: ChoiceQuestion, chosen: int | None) -> None:
        right = chosen == question.right
        self._count(question_words(question), question.answer, right=right)
        self.card.tell(question.right, chosen, reasons(self._session.story, question))
        self.changed.emit()

    def answer(self, x_m: float, y_m: float) -> None:
        """Judge a click at plane coordinates, in metres."""
        question = self._question
        if not isinstance(question, Question):
            return
        if self.dots:
            self._answer_dot(question, x_m, y_m)
            return
        verdict = judge(question, x_m, y_m, self._height_m())
        self._tries += 1
        if verdict.right:
            self._reveal(tr("Presenting", "Correct! This is {place}."), right=True)
        elif self._tries < TRIES:
            far = kilometres(verdict.distance_m)
            hint = tr("Presenting", "Not quite: that is {distance} {direction} of {place}. Try again.")
            self.sentence = hint.format(distance=far, direction=verdict.wind, place=question.name)
            self.changed.emit()
        else:
            away = tr("Presenting", "{distance} away.").format(distance=kilometres(verdict.distance_m))
            self._reveal(" ".join((away, tr("Presenting", "This is {place}."))), right=False)

    def _answer_dot(self, question: Question, x_m: float, y_m: float) -> None:
        dot = min(self.dots, key=lambda dot: math.hypot(dot.x_m - x_m, dot.y_m - y_m))
        if math.hypot(dot.x_m - x_m, dot.y_m - y_m) > TOUCH * self._height_m():
            return
        if dot is question:
            self._reveal(tr("Presenting", "Correct! This is {place}."), right=True)
        else:
            that = tr("Presenting", "That is {other}.").format(other=dot.name)
            self._reveal(" ".join((that, tr("Presenting", "This is {place}."))), right=False)

    def _reveal(self, sentence: str, *, right: bool) -> None:
        question = self._question
        if not isinstance(question, Question):
            return
        self._count(tr("Presenting", "Where is {place}?").format(place=question.name), question.name, right=right)
        self.dots = ()
        radius = max(FORGIVING_SHARE * self._height_m(), FORGIVING_M)
        mark = GroundMark(question.x_m, question.y_m, question.name, 0.0 if question.area else radius)
        self._audience.board.set_marks(mark)
        self.sentence = sentence.format(place=question.name) + self._score()
        self.changed.emit()

    def _count(self, asked: str, answer: str, *, right: bool) -> None:
        self.asked += 1
        self.right += right
        self._question = None
        self.results.append((asked, f"{'✓' if right else '✗'}  {answer}"))


def _apart(one: Question, other: Question) -> float:
    return math.hypot(one.x_m - other.x_m, one.y_m - other.y_m)
