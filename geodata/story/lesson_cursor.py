"""A lesson: walking through a story's steps with a clicker, as arithmetic without a window.

A step's layers can be revealed one by one before the next step; a story without steps has one stop, its
default view. The walk does not depend on how a stop was reached: forwards, backwards and by number give the
same picture.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from geodata.story.story import Step, StepPicture, Story
from geodata.view.view import View, select, toggle_layer


@dataclass(frozen=True)
class Stop:
    """One stop of a presentation. ``quote`` is its passage, ``notes`` are for the presenter.

    ``headline`` is one sentence that says what the map shows; where it is empty, the title stands there.

    ``selected_on`` are the layers that show what the view selects: while none of them is revealed, neither is that.

    ``ask`` has the question before each layer of ``reveal``, "" where nothing is asked; ``tints`` are the layers that
    answer questions about statements: they follow from the same statements.
    """

    id: str
    title: str
    view: View
    text: str = ""
    quote: str = ""
    notes: str = ""
    reveal: tuple[str, ...] = ()
    selected_on: tuple[str, ...] = ()
    headline: str = ""
    ask: tuple[str, ...] = ()
    tints: tuple[str, ...] = ()
    pictures: tuple[StepPicture, ...] = ()


@dataclass(frozen=True)
class LessonCursor:
    """The position in a presentation: the stop at ``cursor`` with its first ``revealed`` layers shown."""

    stops: tuple[Stop, ...]
    cursor: int = 0
    revealed: int = 0

    @property
    def stop(self) -> Stop:
        """The present stop."""
        return self.stops[self.cursor]

    @property
    def question(self) -> str:
        """What the class is asked before the next layer shows; "" where nothing is asked."""
        return self.stop.ask[self.revealed] if self.revealed < len(self.stop.ask) else ""

    @property
    def withholds(self) -> bool:
        """Whether a question of this stop is still to be answered: until then its words would give it away."""
        return any(self.stop.ask[self.revealed :])

    @property
    def next_layer(self) -> str:
        """The layer that is revealed next; "" when all are."""
        return self.stop.reveal[self.revealed] if self.revealed < len(self.stop.reveal) else ""

    @property
    def at_end(self) -> bool:
        """Whether nothing comes after."""
        return self.cursor == len(self.stops) - 1 and self.revealed == len(self.stop.reveal)


def lesson_of(story: Story) -> LessonCursor:
    """The lesson of a story at its first stop."""
    stops = tuple(
        Stop(
            step.id, step.title, step.view, step.text, _quote(story, step.passage), step.notes, step.reveal,
            _layers_of(story, step.view.selection), step.headline, step.ask, _tints(story, step), step.pictures,
        )
        for step in story.steps
    )  # fmt: skip
    return LessonCursor(stops or (Stop("story", story.title, story.view, story.summary, headline=story.headline),))


def _tints(story: Story, step: Step) -> tuple[str, ...]:
    """The tints that say what statements say, where one of its questions is about statements."""
    asked = [name for name, question in zip(step.reveal, step.ask, strict=False) if question]
    if not any(story.layers[name].shows_statements for name in asked if name in story.layers):
        return ()
    return tuple(layer.id for layer in story.layers.values() if layer.rests_on_statements and layer.tints_states)


def _layers_of(story: Story, target_id: str) -> tuple[str, ...]:
    """The layers that show a feature or a statement; () for what belongs to the base map."""
    feature, claim = story.features.get(target_id), story.claims_by_id.get(target_id)
    if feature is not None:
        return (feature.layer,)
    if claim is not None:
        return tuple(layer.id for layer in story.layers.values() if claim.goes(layer.direction))
    return ()


def _quote(story: Story, passage: str) -> str:
    link = story.links_by_id.get(passage)
    return link.quote if link else ""


def forward(lesson: LessonCursor) -> LessonCursor:
    """Reveal the next layer, or go to the next stop with nothing revealed; stays at the end."""
    if lesson.revealed < len(lesson.stop.reveal):
        return replace(lesson, revealed=lesson.revealed + 1)
    if lesson.cursor < len(lesson.stops) - 1:
        return LessonCursor(lesson.stops, lesson.cursor + 1)
    return lesson


def backward(lesson: LessonCursor) -> LessonCursor:
    """Undo `forward`: hide the last layer, or go to the stop before with everything revealed."""
    if lesson.revealed > 0:
        return replace(lesson, revealed=lesson.revealed - 1)
    if lesson.cursor > 0:
        before = lesson.stops[lesson.cursor - 1]
        return LessonCursor(lesson.stops, lesson.cursor - 1, len(before.reveal))
    return lesson


def go_to(lesson: LessonCursor, number: int) -> LessonCursor:
    """The stop of a number from 1, with nothing revealed; numbers beyond the ends mean the ends."""
    return LessonCursor(lesson.stops, min(max(number, 1), len(lesson.stops)) - 1)


def first(lesson: LessonCursor) -> LessonCursor:
    """The first stop."""
    return LessonCursor(lesson.stops)


def last(lesson: LessonCursor) -> LessonCursor:
    """The last stop, with everything revealed."""
    return LessonCursor(lesson.stops, len(lesson.stops) - 1, len(lesson.stops[-1].reveal))


def view_of_lesson(lesson: LessonCursor) -> View:
    """The view of the present stop, without the layers that are still to be revealed and what only they show.

    An outline of what is selected would give the answer away; while a question is open, so would numbered marks,
    inset maps of the place, and tints that follow from the statements that are asked about.
    """
    stop, view = lesson.stop, lesson.stop.view
    for index, layer_id in enumerate(stop.reveal):
        view = toggle_layer(view, layer_id, index < lesson.revealed)
    if stop.selected_on and set(stop.reveal) & set(stop.selected_on) and not any(map(view.shows, stop.selected_on)):
        view = select(view, "")
    return _without_answers(stop, view) if lesson.withholds else view


def _without_answers(stop: Stop, view: View) -> View:
    for layer_id in stop.tints:
        view = toggle_layer(view, layer_id, False)
    return replace(select(view, ""), callouts=(), insets=(), panels=())
