"""What was known that day: bands along what is not known exactly, then what is known of it in words, then neither."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.lesson import Lesson
from mapviewer.ui.display_text import article_date, day_words
from mapviewer.ui.translate import tr

if TYPE_CHECKING:
    from geodata.analysis.hindsight import Knowledge
    from geodata.story.story import Story

MOST_NAMES = 5


class HindsightRound(QObject):
    """``sentence`` says what the bands mean while they show; ``changed`` is emitted for another stage."""

    changed = Signal()

    def __init__(self, walk: Lesson, audience: Audience, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sentence = ""
        self._walk, self._audience = walk, audience
        self.is_listing = False  # the list lies over the map, and no banner over the list
        self._seen = self._drawn()
        walk.moved.connect(self.stop)
        walk.session.changed.connect(self._follow)

    def go_on(self) -> None:
        """Show the bands; after them the list; after that neither."""
        from geodata.analysis.hindsight import knowledge_in  # late: start-up time

        session, card = self._walk.session, self._audience.results
        if self.is_listing:
            self.stop()
            return
        known = knowledge_in(session.world, session.view)
        if self.sentence:
            self.is_listing = True
            title = tr("Presenting", "What was known on {date}?").format(date=day_words(session.view.date))
            card.show_results(title, tuple(knowledge_rows(session.story, session.view.date, known)))
        else:
            self.show_bands(known)
            self.sentence = bands_words(known, session.view.date)
        self.changed.emit()

    def show_bands(self, known: Iterable[Knowledge]) -> None:
        """Lay bands along what is not known exactly."""
        from mapviewer.presenting.overlay.doubt_bands import bands_of

        board, session = self._audience.board, self._walk.session
        if session.view.panels:  # bands lie on one map
            session.show(replace(session.view, panels=()))
        shown, world = board.shown, session.world
        board.set_bands(*bands_of(world, known, shown.height_px * shown.metres_per_px))

    def stop(self) -> None:
        """Show neither bands nor list."""
        if self.sentence or self._audience.board.bands:
            if self.is_listing:
                self._audience.results.hide()
            self.sentence, self.is_listing = "", False
            self._audience.board.set_bands()
            self.changed.emit()

    def _drawn(self) -> object:
        """What decides which lines are on the map."""
        view = self._walk.session.view
        return view.date, view.since, view.layers

    def _follow(self) -> None:
        """Bands go with their lines: another day or layer has others."""
        if self._seen != self._drawn():
            self._seen = self._drawn()
            self.stop()


def bands_words(known: Iterable[Knowledge], day: dt.date) -> str:
    """What the bands over a map of a day mean."""
    from geodata.analysis.hindsight import Doubt

    known = tuple(known)
    said = []
    if any(item.doubt for item in known):
        said.append(tr("Presenting", "Bands: no source fixes this line exactly; the broader, the less is known."))
    if any(item.later for item in known):
        text = tr("Presenting", "Blue: all sources for it are later than {date}.")
        said.append(text.format(date=day_words(day)))
    if any(item.doubt is Doubt.MOVING for item in known):
        said.append(tr("Presenting", "The broadest: the front was moving."))
    return " ".join(said) or tr("Presenting", "This story marks no line on this map as uncertain.")


def doubt_words(known: Iterable[Knowledge]) -> str:
    """What to say of a truth that is itself not known exactly; "" for one that is."""
    if any(item.doubt for item in known):
        return tr("Presenting", "No source fixes the line itself exactly: see the band.")
    return ""


def knowledge_rows(story: Story, day: dt.date, known: Iterable[Knowledge]) -> Iterator[tuple[str, str]]:
    """The list: known by then, told only later, not known to this day, and when it was all written down."""
    from geodata.analysis.hindsight import Doubt, said_later, written_on

    known = tuple(known)
    early = [item.name for item in known if not item.later and item.since is not None]
    late = [f"{item.name} ({item.since.year})" for item in known if item.later and item.since is not None]
    vague = [item.name for item in known if item.doubt in (Doubt.ROUGH, Doubt.UNSURE)]
    moving = [item.name for item in known if item.doubt is Doubt.MOVING]
    for asked, names in (
        (tr("Presenting", "There are sources of that day or before for"), early),
        (tr("Presenting", "All sources are later for (the first one’s year)"), late),
        (tr("Presenting", "Known only roughly to this day"), vague),
        (tr("Presenting", "The front was moving and is not drawn"), moving),
    ):
        if names:
            yield asked, _listed(names)
    written = written_on(story)
    if written is not None and written > day:
        yield tr("Presenting", "The article was written"), article_date(story.article)
    count = said_later(story, day)
    if count:
        yield (
            tr("Presenting", "Said or done only later, and not known that day"),
            tr("Presenting", "%n statement(s) of this story", "", count),
        )


def _listed(names: Iterable[str]) -> str:
    """Some names, each once, and how many more there are."""
    own = list(dict.fromkeys(names))
    said = ", ".join(own[:MOST_NAMES])
    return said if len(own) <= MOST_NAMES else f"{said} … +{len(own) - MOST_NAMES}"
