"""Screen reader announcements for changes that would otherwise only be visible."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from geodata.analysis.timeline_events import written_days
from geodata.story.entities import Target
from geodata.story.story import Step, Story
from geodata.view.view import View
from mapviewer.layers.registry import kind_of
from mapviewer.session.navigation import mentions
from mapviewer.session.session import Session
from mapviewer.session.tour_position import step_shown
from mapviewer.ui.accessible import announce
from mapviewer.ui.display_text import TARGETS, shown_name, span_words
from mapviewer.ui.translate import tr

STANDS_MS = 400


def selection_words(session: Session) -> str:
    """Describe the selection in one sentence; "Nothing selected." if there is none."""
    target = session.world.target(session.view.selection)
    if target is None:
        return tr("ScreenReader", "Nothing selected.")
    count = len(mentions(session.world, target.id))
    said = (
        tr("ScreenReader", "%n mention(s) in the article", "", count)
        if count
        else tr("ScreenReader", "not in the article")
    )
    return tr("ScreenReader", "Selected: {item}, {mentions}.").format(
        item=target_words(session.story, target, session.view), mentions=said
    )


def target_words(story: Story, target: Target, view: View) -> str:
    """Return an item's name, kind and dates, for lists and announcements."""
    parts = [shown_name(target.names, view.names, view.date), _kind_words(story, target)]
    span = target.feature.span if target.feature else target.claim.span if target.claim else None
    if span and (span.start or span.end):
        parts.append(span_words(span))
    return ", ".join(parts)


def _kind_words(story: Story, target: Target) -> str:
    """What an item is, in the words of the map's reader: an event, a line, a state."""
    layer = story.layers.get(target.feature.layer) if target.feature is not None else None
    return tr("Terms", kind_of(layer).one) if layer is not None else TARGETS[target.kind]


def step_words(step: Step, number: int, count: int) -> str:
    """Return the announcement for arriving at a step."""
    words = tr("ScreenReader", "Step {number} of {count}: {title}. {text}")
    return words.format(number=number, count=count, title=step.title, text=step.text)


class Announcer(QObject):
    """Announces the selection, step and date when they change."""

    def __init__(self, session: Session, speaker: QWidget) -> None:
        super().__init__(speaker)
        self._session = session
        self._speaker = speaker
        self._said = session.view
        # While the date is dragged or playing, each day would interrupt the one before: announced once it settles.
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
