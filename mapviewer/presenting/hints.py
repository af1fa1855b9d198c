"""What the banner of the audience window shows and for how long; hints disappear after a few seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from geodata.story.story import Story
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.console import Console
from mapviewer.presenting.input.step_number_entry import NumberEntry
from mapviewer.presenting.lesson import Lesson
from mapviewer.presenting.overlay.caption import CaptionPlace
from mapviewer.presenting.prediction.class_record import ClassRecord
from mapviewer.presenting.prediction.hindsight_round import HindsightRound
from mapviewer.presenting.prediction.prediction_round import PredictionRound
from mapviewer.presenting.quiz.quiz_round import QuizRound
from mapviewer.presenting.quiz.sentence_trace import trace_rows
from mapviewer.session.story_actions import name_titles
from mapviewer.ui.translate import told, tr, tr_noop

HINT_MS = 6000
Rounds = tuple[QuizRound, PredictionRound, HindsightRound]
WAY_BACK = tr_noop("Presenting", "Back to step (R)")


class Prompting(QObject):
    """Shows a number being typed, the quiz, names compared; a hint only for some seconds."""

    def __init__(
        self,
        walk: Lesson,
        audience: Audience,
        console: Console,
        rounds: Rounds,
        number: NumberEntry,
        record: ClassRecord,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._walk, self._audience, self._console = walk, audience, console
        (self._quiz, self._prediction, self._hindsight), self._number = rounds, number
        self._record = record
        self._hint = ""
        self._hinting = QTimer(self)
        self._hinting.setSingleShot(True)
        self._hinting.setInterval(HINT_MS)
        self._hinting.timeout.connect(self.render)

    def render(self) -> None:
        """Show what is to be said now."""
        self._notice_leaving()
        banner = self._audience.banner
        if self._number.is_open:
            banner.say(tr("Presenting", "Step {number}").format(number=self._number.digits or "…"), quiet=True)
        elif self._quiz.is_on:
            banner.say(self._quiz.sentence)
        elif self._audience.results.isVisible():
            banner.say("")  # what it would say stands on the card, too
        elif self._hindsight.sentence:
            banner.say(self._hindsight.sentence)
        elif self._prediction.sentence and self._walk.session.view.comparison is None:
            banner.say(self._prediction.sentence)
        elif self._prediction.question and self._audience.place is CaptionPlace.NONE:
            banner.say(self._prediction.question)
        elif self._names_compared():
            banner.say(self._names_compared(), quiet=True)
        elif self._hinting.isActive() and not self._console.isVisible():
            banner.say(self._hint, quiet=True)
        else:
            banner.say("")

    def say(self, sentence: str) -> None:
        """Show a message to the presenter; on the audience screen only if it is the only screen."""
        self._console.notice(sentence)
        self._show_for_a_while(sentence)
        self.render()

    def show_results(self) -> None:
        """What came of the lesson's questions, for the class to see; nothing when none was answered."""
        results = self._prediction.results
        if results:
            title = tr("Presenting", "What we predicted, and what we saw")
            title = f"{self._record.name}  ·  {title}" if self._record.name else title
            rows = [(f"{r.step}: {r.question}" if r.step else r.question, r.verdict) for r in results]
            self._audience.results.show_results(title, rows)

    def toggle_results(self) -> None:
        """The results so far; again puts them away."""
        if self._audience.results.isVisible():
            self._audience.results.hide()
        elif self._prediction.results:
            self.show_results()
        else:
            self.say(tr("Presenting", "No question has been answered yet."))

    def trace(self) -> None:
        """The way from the step's sentence to its sources, for the class to climb down; again puts it away."""
        card = self._audience.results
        rows = trace_rows(self._walk.session.story, self._walk.stop.id)
        if card.isVisible() or not rows:
            card.hide()
        else:
            card.show_results(tr("Presenting", "Trace the sentence"), rows)

    def tell_problems(self, story: Story) -> None:
        """Show the first problem of the story and the number of further ones."""
        problems = story.problems
        if problems:
            others = len(problems) - 1
            more = " " + tr("Presenting", "%n more problem(s).", "", others) if others else ""
            self.say(f"{told(problems[0])}.{more}".replace("..", "."))

    def _notice_leaving(self) -> None:
        """Hint at the way back while the presenter is away from the step."""
        away = self._walk.is_away
        way_back = tr("Presenting", WAY_BACK)
        if away and self._hint != way_back:
            self._show_for_a_while(way_back)
        elif not away and self._hint == way_back:
            self._hint = ""
            self._hinting.stop()

    def _show_for_a_while(self, hint: str) -> None:
        self._hint = hint
        self._hinting.start()

    def _names_compared(self) -> str:
        """Return the name styles on either side if they differ."""
        view = self._walk.session.view
        if view.comparison is None or view.comparison.names == view.names:
            return ""
        titles = name_titles(self._walk.session.story)
        return "  |  ".join(titles.get(names, names) for names in (view.names, view.comparison.names))
