"""The running presentation: its session, the current step, what is hidden, and how it moves on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from geodata.story import lesson_cursor
from geodata.story.lesson_cursor import LessonCursor, Stop, lesson_of, view_of_lesson
from geodata.view.comparison import with_comparison
from geodata.view.view import Compare, Concealed, Theme, View, toggle_layer
from mapviewer.presenting.overlay.caption import CaptionPlace, CaptionText, words_of, words_of_stop
from mapviewer.presenting.pictures.step_image import projected
from mapviewer.session.session import Session

TEXT_SIZES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class Lesson(QObject):
    """``moved`` is emitted for another stop or layer, ``changed`` for state outside the session's view."""

    moved = Signal()
    changed = Signal()

    def __init__(
        self, session: Session, number: int = 1, parent: QObject | None = None, theme: Theme = Theme.PROJECTOR
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.session = session
        self.lesson = lesson_cursor.go_to(lesson_of(session.story), number)
        self.place: CaptionPlace | None = None  # chosen by the size of the screen until the teacher chooses
        self._text = 0
        self._hidden_layer = ""
        session.show(self.step_view)

    # Where the lesson stands

    @property
    def stop(self) -> Stop:
        """The present stop."""
        return self.lesson.stop

    @property
    def words(self) -> CaptionText:
        """What the caption says."""
        return words_of(self.session.story, self.lesson)

    @property
    def full_words(self) -> CaptionText:
        """What the caption says once everything is revealed: what room must be left for."""
        lesson = self.lesson
        return words_of_stop(self.session.story, lesson.stop, lesson.cursor + 1, len(lesson.stops))

    @property
    def step_view(self) -> View:
        """The view of the present stop, as far as its layers are revealed."""
        return projected(view_of_lesson(self.lesson), TEXT_SIZES[self._text], self.theme)

    @property
    def full_view(self) -> View:
        """The view of the present stop with everything revealed: what room must be left for."""
        return projected(self.stop.view, TEXT_SIZES[self._text], self.theme)

    @property
    def is_away(self) -> bool:
        """Whether the view differs from the current stop."""
        return self.session.view != self.step_view

    # Going

    def go_on(self) -> None:
        """Reveal the next layer or go to the next stop."""
        self._go(lesson_cursor.forward)

    def go_back(self) -> None:
        """Hide the last layer or go to the stop before."""
        self._go(lesson_cursor.backward)

    def go_first(self) -> None:
        """The first stop."""
        self._go(lesson_cursor.first)

    def go_last(self) -> None:
        """The last stop, with all its layers."""
        self._go(lesson_cursor.last)

    def go_to(self, number: int) -> None:
        """The stop of a number from 1."""
        self._go(lambda lesson: lesson_cursor.go_to(lesson, number))

    def return_to_step(self) -> None:
        """Show the present stop as it is in the story."""
        self._go(lambda lesson: lesson)

    def resume(self, revealed: int, view: View) -> None:
        """Restore the state of an interrupted presentation at the current stop."""
        self.lesson = replace(self.lesson, revealed=min(revealed, len(self.stop.reveal)))
        self._text = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - view.text_scale))
        self.moved.emit()
        self.session.show(view)
        self.changed.emit()

    def _go(self, step: Callable[[LessonCursor], LessonCursor]) -> None:
        self.lesson = step(self.lesson)
        self._hidden_layer = ""
        self.moved.emit()
        self.session.show(self.step_view)
        self.changed.emit()

    # Size of the text, place of the caption

    def resize_text(self, by: int) -> None:
        """Larger or smaller type, never smaller than the last row can read."""
        self._text = min(max(self._text + by, 0), len(TEXT_SIZES) - 1)
        self.session.show(replace(self.session.view, text_scale=TEXT_SIZES[self._text]))
        self.changed.emit()

    def next_place(self, now: CaptionPlace) -> None:
        """The caption beside the map, below it, away."""
        places = list(CaptionPlace)
        self.place = places[(places.index(now) + 1) % len(places)]
        self.moved.emit()
        self.changed.emit()

    # Ask first, show then

    def conceal(self, what: Concealed) -> None:
        """Hide names or colours, or show them again."""
        view = self.session.view
        hidden = view.concealed
        hidden = tuple(item for item in hidden if item != what) if what in hidden else (*hidden, what)
        self.session.show(replace(view, concealed=hidden))

    def hide_layer(self) -> None:
        """Hide the topmost of the step's own layers that shows; show it again."""
        view, story = self.session.view, self.session.story
        if self._hidden_layer:
            layer_id, self._hidden_layer = self._hidden_layer, ""
            self.session.show(toggle_layer(view, layer_id, True))
            return
        own = [state.id for state in view.layers if state.visible and not story.layers[state.id].is_base]
        if own:
            self._hidden_layer = own[0]
            self.session.show(toggle_layer(view, own[0], False))

    def compare_dates(self) -> None:
        """Beside each other: the day before this stop's, and this stop's; or one map again."""
        view = self.session.view
        if view.comparison is not None:
            self.session.show(replace(self.step_view, camera=view.camera))
            return
        earlier = [stop.view.date for stop in self.lesson.stops if stop.view.date != view.date]
        before = [stop.view.date for stop in self.lesson.stops[: self.lesson.cursor] if stop.view.date != view.date]
        other = before[-1] if before else min(earlier, default=view.date)
        first, second = sorted((other, view.date))
        plain = replace(view, date=first, since=None, selection="")  # what is marked holds on one of the days only
        self.session.show(with_comparison(plain, Compare.SIDE_BY_SIDE, second))

    def compare_names(self) -> None:
        """Beside each other: the names of the article, and those of each other convention in turn."""
        view = self.session.view
        others = [style for style in self.session.story.name_styles if style != view.names]
        now = view.comparison.names if view.comparison else view.names
        index = others.index(now) + 1 if now in others else 0
        if index == len(others):
            self.session.show(replace(view, comparison=None))
            return
        beside = with_comparison(replace(view, comparison=None), Compare.SIDE_BY_SIDE, view.date)
        assert beside.comparison is not None
        self.session.show(replace(beside, comparison=replace(beside.comparison, names=others[index])))
