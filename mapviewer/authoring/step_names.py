"""Names of a step that its author puts somewhere by hand, or leaves out, on the map itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from geodata.edit.edits import change_step
from geodata.view.hand_names import HandName, LonLat, put, without
from geodata.view.view import View
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from mapviewer.session.tour_position import step_seen
from mapviewer.ui.translate import tr

DIGITS = 3  # of degrees: a hundred metres, as finely as a name is put by hand


class StepNames:
    """Changes the names of the step whose view is seen, and shows it as it is then."""

    def __init__(self, session: Session, desk: StoryDocument) -> None:
        self._session, self._desk = session, desk

    def put(self, name_id: str, at: LonLat) -> None:
        """Put the middle of a name at a longitude and latitude."""
        name = HandName(name_id, (round(at[0], DIGITS), round(at[1], DIGITS)))

        def placed(view: View) -> View:
            hidden = tuple(item for item in view.hidden_names if item != name_id)
            return replace(view, hand_names=put(view.hand_names, name), hidden_names=hidden)

        self._change(placed, tr("Authoring", "place a name"))

    def leave_out(self, name_id: str) -> None:
        """Take a name from the map of the step."""

        def bare(view: View) -> View:
            hidden = (*(item for item in view.hidden_names if item != name_id), name_id)
            return replace(view, hand_names=without(view.hand_names, name_id), hidden_names=hidden)

        self._change(bare, tr("Authoring", "leave out a name"))

    def _change(self, change: Callable[[View], View], words: str) -> None:
        at = step_seen(self._session.story, self._session.view)
        if at is None:
            return
        step = self._session.story.steps[at]
        view = change(step.view)
        self._desk.edit(
            lambda story: change_step(story, step.id, view=view),
            words,
            lambda story: view_of_step(self._session.view, story.steps[at]),
        )
