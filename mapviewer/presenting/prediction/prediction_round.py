"""Commit, then see: while a question is open the class answers on the map, and the reveal is held against that.

A click is a point, a stroke of the pen a line or an area. What came of it is kept for the end of the lesson.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from geodata.map.names import display_name
from geodata.story.entities import shape_names
from geodata.world.hit_test import PickIndex
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.lesson import Lesson
from mapviewer.presenting.overlay.answer_marks import AnswerMark
from mapviewer.presenting.overlay.ink import InkLayer, PenStroke
from mapviewer.presenting.prediction.hindsight_round import doubt_words
from mapviewer.presenting.prediction.prediction_words import away_words, verdict_words

Point = tuple[float, float]


@dataclass(frozen=True)
class PredictionResult:
    """A question of the lesson, how many answered, and what came of it."""

    step: str
    question: str
    answers: int
    verdict: str


class PredictionRound(QObject):
    """``changed`` is emitted for another answer or verdict; ``sentence`` is the verdict while it is shown.

    ``judged`` is emitted when there is a result to be kept.
    """

    changed = Signal()
    judged = Signal()

    def __init__(self, walk: Lesson, audience: Audience, ink: InkLayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.points: list[tuple[Point, int]] = []  # each with the number of strokes that were there
        self.results: list[PredictionResult] = []
        self.sentence = ""
        self._walk, self._audience, self._ink = walk, audience, ink
        self._old: tuple[PenStroke, ...] = ink.strokes
        self._judging = False
        walk.moved.connect(self._begin)

    @property
    def is_open(self) -> bool:
        """Whether the class is being asked something."""
        return bool(self._walk.lesson.question) and not self._audience.asking

    @property
    def question(self) -> str:
        """What the class is asked; "" when nothing is."""
        return self._walk.lesson.question if self.is_open else ""

    def add(self, x_m: float, y_m: float) -> None:
        """A pupil points somewhere, in metres of the world's plane."""
        self.points.append(((x_m, y_m), len(self._ink.strokes)))
        self._show_points()

    def undo(self) -> bool:
        """Take back the last point, unless something was drawn after it; whether there was one."""
        if not self.is_open or not self.points or len(self._ink.strokes) > self.points[-1][1]:
            return False
        self.points.pop()
        self._show_points()
        return True

    def go_on(self) -> None:
        """Reveal the layer that was asked for, and hold the answers against it."""
        layer = self._walk.lesson.next_layer
        marks, sentence = self._judged()
        self._judging = True
        self._walk.go_on()
        session = self._walk.session
        if marks and session.view.panels:  # the answers were given on one map, and lie on that
            session.show(replace(session.view, panels=()))
        self._judging = False
        self.sentence = f"{sentence} {self._doubt(layer)}".strip() if sentence else ""
        self._audience.board.set_answers(*marks)
        self.changed.emit()

    def keep(self, result: PredictionResult) -> None:
        """Keep a result, in place of an earlier one of the same question."""
        self.results = [kept for kept in self.results if kept.question != result.question] + [result]
        self.judged.emit()

    # Judging

    def _doubt(self, layer: str) -> str:
        """Lay bands along what was revealed where that is not known exactly either, and say so."""
        from geodata.analysis.hindsight import knowledge_in  # late: start-up time
        from mapviewer.presenting.overlay.doubt_bands import bands_of

        world, board = self._walk.session.world, self._audience.board
        known = knowledge_in(world, self._walk.full_view, (layer,))
        shown = board.shown
        board.set_bands(*bands_of(world, known, shown.height_px * shown.metres_per_px))
        return doubt_words(known)

    def _judged(self) -> tuple[list[AnswerMark], str]:
        from geodata.analysis.prediction import Judgement, judge_answer, truth_of  # late: start-up time

        walk, world = self._walk, self._walk.session.world
        truth = truth_of(world, walk.full_view, walk.lesson.next_layer)
        strokes = tuple(stroke for stroke in self._ink.strokes if stroke not in self._old)
        answers = [(point,) for point, _ in self.points] + [self._at_home(stroke) for stroke in strokes]
        found: list[Judgement] = []
        if truth is not None:
            found = [judge_answer(world, truth, answer, self._state_at(answer[0])) for answer in answers]
        sentence = verdict_words(truth, found, self._state_title) if truth is not None else ""
        if sentence:
            result = PredictionResult(walk.stop.title, walk.lesson.question, len(found), sentence)
            self.keep(result)
        self._ink.remove(strokes)  # drawn thinner from now on, with what was found of them
        return [self._mark(number, finding) for number, finding in enumerate(found, 1)], sentence

    def _mark(self, number: int, finding: object) -> AnswerMark:
        from geodata.analysis.prediction import Judgement, rings_of

        assert isinstance(finding, Judgement)
        extra = tuple(rings_of(finding.extra)) if finding.is_area else ()
        missed = tuple(rings_of(finding.missed)) if finding.is_area else ()
        is_tap = len(finding.points_m) == 1
        nearest = finding.nearest_m if is_tap and not finding.right else None
        stroke = () if is_tap else finding.points_m
        return AnswerMark(number, *finding.points_m[0], away_words(finding), nearest, extra, missed, stroke)

    def _at_home(self, stroke: PenStroke) -> tuple[Point, ...]:
        """A stroke in the world's own plane."""
        shown = self._audience.board.world.projection
        return tuple(self._index.plane_point(shown, *point) for point in stroke.points_m)

    @cached_property
    def _index(self) -> PickIndex:
        return PickIndex(self._walk.session.world)

    def _state_at(self, point: Point) -> str:
        return self._index.country_at(*point).partition(":")[2]

    def _state_title(self, code: str) -> str:
        shape = self._walk.session.world.base.by_id("country", code)
        view = self._walk.session.view
        return display_name(shape_names(shape), view.names, view.date) if shape is not None else code.upper()

    # What is shown

    def _begin(self) -> None:
        """Another stop or layer: what was answered before is over."""
        self.points.clear()
        if not self._judging:
            self.sentence = ""
            self._audience.board.set_answers()
        self._old = self._ink.strokes
        self.changed.emit()

    def _show_points(self) -> None:
        marks = [AnswerMark(number, *point) for number, (point, _) in enumerate(self.points, 1)]
        self._audience.board.set_answers(*marks)
        self.changed.emit()
