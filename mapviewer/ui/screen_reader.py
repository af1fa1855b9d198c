"""Words for screen readers, said when something changes that only the eye would see."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from geodata.analysis.timeline_events import written_days
from geodata.core.dates import format_span
from geodata.map.names import display_name
from geodata.story.entities import Target
from geodata.story.story import Step
from geodata.view.view import View
from mapviewer.session.navigation import mentions
from mapviewer.session.session import Session
from mapviewer.session.tour_position import step_shown

STANDS_MS = 400


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say *sentence*; without one, it stays as the widget's description."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: start-up time

    widget.setAccessibleDescription(sentence)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def selection_words(session: Session) -> str:
    """What is selected, in one sentence; "Nothing selected." when nothing is."""
    target = session.world.target(session.view.selection)
    if target is None:
        return "Nothing selected."
    count = len(mentions(session.world, target.id))
    said = f"{count} mention{'s' if count != 1 else ''} in the article" if count else "not in the article"
    return f"Selected: {target_words(target, session.view)}, {said}."


def target_words(target: Target, view: View) -> str:
    """A thing's name, kind and dates, for lists and for speech."""
    parts = [display_name(target.names, view.names), target.kind.value]
    span = target.feature.span if target.feature else target.claim.span if target.claim else None
    if span and (span.start or span.end):
        parts.append(format_span(span))
    return ", ".join(parts)


def step_words(step: Step, number: int, count: int) -> str:
    """A step as it is said when the reader comes to it."""
    return f"Step {number} of {count}: {step.title}. {step.text}"


class Announcer(QObject):
    """Says selection, step and date when they change."""

    def __init__(self, session: Session, speaker: QWidget) -> None:
        super().__init__(speaker)
        self._session = session
        self._speaker = speaker
        self._said = session.view
        # While the date is dragged or plays, each day would cut off the one before: said once it stands.
        self._standing = QTimer(self)
        self._standing.setSingleShot(True)
        self._standing.setInterval(STANDS_MS)
        self._standing.timeout.connect(self._say_date)
        session.changed.connect(self._say)

    def _say(self) -> None:
        before, view = self._said, self._session.view
        self._said = view
        story = self._session.story
        step = step_shown(story, view)
        if step is not None and step != step_shown(story, before):
            announce(self._speaker, step_words(story.steps[step], step + 1, len(story.steps)))
            return
        if view.selection != before.selection:
            announce(self._speaker, selection_words(self._session))
        elif view.date != before.date:
            self._standing.start()

    def _say_date(self) -> None:
        announce(self._speaker, written_days(self._session.view))
