"""What the commands of the Help menu do: manual, first screen, guided tour, keys, About."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMainWindow, QWidget

from mapviewer.app.window_parts import WindowParts
from mapviewer.session.navigation import view_of
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr, tr_noop

# What is said of article, details, map, steps, timeline and search, in this order.
TOUR = (
    tr_noop("Manual", "Underlined words are on the map. Point to them and the map lights up; click to go there."),
    tr_noop("Manual", "Details says what is selected, since when, and who says so, with the source."),
    tr_noop("Manual", "Click the map and the article scrolls to the sentence. Drag to move, turn the wheel to zoom."),
    tr_noop("Manual", "The story has steps. Page Down goes to the next: map, date and layers change with it."),
    tr_noop("Manual", "The map shows one day. Drag the handle or type a date; F9 goes from event to event."),
    tr_noop("Manual", "Ctrl+K finds places, words, layers and steps. F1 opens the manual, F5 presents to a class."),
)


class HelpCommands:
    """The functions of one window's Help menu. *open_story* opens a bundled story by name."""

    def __init__(self, frame: QMainWindow, parts: WindowParts, open_story: Callable[[str], bool]) -> None:
        self._frame, self._parts, self._open_story = frame, parts, open_story
        self._session = parts.session

    def table(self) -> dict[str, Callable[[], None]]:
        """A function for each command id."""
        return {
            "help.manual": self.show_manual,
            "help.welcome": self.show_welcome,
            "help.method": self.show_method,
            "help.tour": self.take_tour,
            "help.keys": self.show_keys,
            "help.about": self.show_about,
        }

    def show_manual(self) -> None:
        """The manual, beside the work."""
        from mapviewer.manual.manual_window import ManualWindow  # late: start-up time

        ManualWindow(self._frame).show()

    def show_method(self) -> None:
        """How the open story was made: its words, its method, until when it is known."""
        from mapviewer.manual.method_window import MethodWindow  # late: start-up time

        if not self._session.story.method:
            self._session.notice(tr("Manual", "This story does not say how it was made."))
            return
        MethodWindow(self._session.story, self._frame).show()

    def show_welcome(self) -> None:
        """The first screen."""
        from mapviewer.manual.welcome import Welcome  # late: start-up time

        welcome = Welcome(self._frame)
        actions = self._parts.actions_by_id
        begin = {
            "tour": self.take_tour,
            "article": actions["story.new"].trigger,
            "present": actions["present.start"].trigger,
        }
        welcome.begun.connect(lambda name: begin[name]())
        welcome.story_chosen.connect(self._open_story)
        welcome.open()

    def take_tour(self) -> None:
        """A card beside each part of the window; at the end the reader's own view is back."""
        from mapviewer.manual.guided_tour import GuidedTour, TourStop  # late: start-up time

        parts, session, before = self._parts, self._session, self._session.view
        hidden = [name for name in ("layers", "article", "timeline", "details") if not parts.shows_panel(name)]
        for name in hidden:
            parts.show_panel(name, True)

        def give_back() -> None:
            session.show(before)
            for name in hidden:
                parts.show_panel(name, False)

        acts: dict[QWidget, Callable[[], None]] = {
            parts.article: self._show_first_link,
            parts.tour: partial(self._show_step, 1),
        }
        places = (parts.article, parts.details, parts.map, parts.tour, parts.timeline, parts.search)
        stops = [
            TourStop(part, tr("Manual", words), acts.get(part, _nothing))
            for part, words in zip(places, TOUR, strict=True)
        ]
        GuidedTour(self._frame, stops, give_back)

    def _show_first_link(self) -> None:
        session = self._session
        if session.story.links:
            link = session.story.links[0]
            session.show(view_of(session.world, session.view, link.id))
            self._parts.reveal(link.start, link.end)

    def _show_step(self, number: int) -> None:
        if len(self._session.story.steps) > number:
            self._parts.tour.go_to(number)

    def show_keys(self) -> None:
        """All keys."""
        from mapviewer.app.shortcuts_dialog import KeyHelp  # late: start-up time

        KeyHelp(self._frame).open()

    def show_about(self) -> None:
        """What this is, the disclaimer, the credits."""
        from mapviewer.ui.message_boxes import About

        About(self._session.story, palette(self._session.view.theme), self._frame).open()


def _nothing() -> None:
    """What is done while a part of the window is only spoken of."""
