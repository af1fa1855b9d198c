"""Events and acts that sentences may tell of, among the places to confirm: the same keys decide about them."""

from __future__ import annotations

from collections.abc import Callable

from geodata.core.errors import DataError
from geodata.core.job import Job
from geodata.edit.known_items import KnownItem, are_loaded, known_item, known_items
from geodata.edit.proposing import accepted, decided, organisation_title, turned
from geodata.edit.table_places import placed, rows_of, taken_out
from geodata.map.states import is_state
from geodata.story.entities import state_name
from geodata.story.recognised_places import Decision, Proposal, ProposalKind
from geodata.story.story import Story
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.layers.registry import kind_of
from mapviewer.session.navigation import view_of
from mapviewer.session.session import Session
from mapviewer.ui.background.job_watcher import JobWatcher
from mapviewer.ui.display_text import ACTS, MOVES, date_words, place_kind, span_words
from mapviewer.ui.translate import told, tr

MOST_SOURCES = 14


class ProposalRows:
    """What the rows of proposals say, and what a letter does to the current one."""

    def __init__(self, session: Session, desk: StoryDocument, loaded: Callable[[], None] = lambda: None) -> None:
        """*loaded* is called when the bundled stories have been read beside the window, whose items rows name."""
        self._session, self._desk, self._loaded = session, desk, loaded
        self._loading: set[str] = set()

    def find(self, proposal_id: str) -> Proposal | None:
        """The proposal with an id."""
        return next((item for item in self._session.story.proposals if item.id == proposal_id), None)

    def head(self, proposal: Proposal) -> str:
        """The first line of a row: what it would become, and what of it is guessed."""
        if proposal.kind is ProposalKind.NAME:
            return self._name_words(proposal)
        if proposal.kind is ProposalKind.KNOWN:
            return " ".join([tr("Authoring", "Known?"), self._known_words(proposal)])
        date = date_words(proposal.date) or tr("Authoring", "no date")
        if proposal.is_date_guessed and proposal.date:
            date = tr("Terms", "{date} (date guessed)").format(date=date)
        if proposal.decision is Decision.REJECTED:
            what = tr("Authoring", "rejected")
        elif proposal.kind is ProposalKind.EVENT:
            place = proposal.place
            what = ", ".join(filter(None, (date, place.name if place else "")))
        else:
            names = [self._party(proposal, code) for code in (proposal.subject, proposal.partner)]
            what = f"{names[0]} – {names[1]}: {MOVES[proposal.direction]}, {ACTS[proposal.act]}, {date}"
        kinds = {ProposalKind.EVENT: tr("Authoring", "Event?"), ProposalKind.CLAIM: tr("Authoring", "Statement?")}
        return f"{kinds[proposal.kind]} {what}"

    def _name_words(self, proposal: Proposal) -> str:
        """A name of a table: how many rows have it, how sure it is, and which place it is taken for."""
        place, count = proposal.place, len(rows_of(self._session.story, proposal))
        times = f" ×{count}" if count > 1 else ""
        if proposal.decision is Decision.REJECTED or place is None:
            left_out = tr("Authoring", "left out; A takes it back")
            return f"{proposal.quote}{times} · {left_out}"
        base = self._session.world.base
        where = f", {state_name(base, place.country)}" if place.country and place.kind != "country" else ""
        several = tr("Authoring", ", {number} of {count}").format(
            number=proposal.chosen + 1, count=len(proposal.places)
        ) if len(proposal.places) > 1 else ""  # fmt: skip
        return f"{proposal.quote}{times} · {place.score:.2f} · {place.name}{where} ({place_kind(place.kind)}{several})"

    def _party(self, proposal: Proposal, code: str) -> str:
        """The name of a state, or of an organisation that may have no row in the story yet."""
        story, base = self._session.story, self._session.world.base
        title = story.parties.title(code)
        return title or (state_name(base, code) if is_state(code) else organisation_title(proposal, code))

    def _known_words(self, proposal: Proposal) -> str:
        """An item of a bundled story: its title, what it is, when it is in force, and how many sources it has."""
        item = self._item(proposal)
        if item is None:
            return proposal.quote
        if proposal.decision is Decision.REJECTED:
            return ", ".join([item.title, tr("Authoring", "rejected")])
        count = len(item.sources)
        what = tr("Terms", kind_of(item.layer).one) if item.layer is not None else tr("Authoring", "Organisation")
        span = span_words(item.span) if item.layer is not None else ""
        parts = (item.title, what, span, tr("Authoring", "%n source(s)", "", count))
        return ", ".join(filter(None, parts))

    def _item(self, proposal: Proposal) -> KnownItem | None:
        """The item of a bundled story that is meant; None until those have been read, beside the window."""
        language = self._session.story.language
        if are_loaded(language):
            return known_item(proposal.known, language)
        if language not in self._loading:
            self._loading.add(language)
            job = Job(lambda _control: known_items(language), "known items").start()
            watcher = JobWatcher(job, self._session)
            watcher.ended.connect(lambda: self._loaded() if are_loaded(language) else None)
        return None

    def hint(self, proposal: Proposal) -> str:
        """The sources of an item of a bundled story, one a line; "" for what the text itself says."""
        item = self._item(proposal) if proposal.kind is ProposalKind.KNOWN else None
        if item is None:
            return ""
        rows = [", ".join(filter(None, (source.title, source.publisher, date_words(source.date))))
                for source in item.sources]  # fmt: skip
        left = [tr("Authoring", "and {count} more").format(count=len(rows) - MOST_SOURCES)] * (len(rows) > MOST_SOURCES)
        return "\n".join([item.story.title, *rows[:MOST_SOURCES], *left])

    def act(self, letter: str, proposal: Proposal) -> bool:
        """Accept, reject or turn a proposal; whether the list goes on to the next row."""
        if proposal.kind is ProposalKind.NAME and proposal.decision is Decision.REJECTED:
            return letter == "R" or self._take_back(proposal, letter)
        if proposal.kind is ProposalKind.NAME and letter in "RN":
            self._move(proposal, letter)
            return letter == "R"
        if letter == "R":
            self._desk.edit(decided(proposal, Decision.REJECTED), tr("Authoring", "reject proposal"))
        elif letter == "N" and proposal.kind is not ProposalKind.KNOWN:
            self._desk.edit(decided(turned(proposal), Decision.OPEN), tr("Authoring", "next reading"))
            return False
        elif letter == "A" and proposal.decision is not Decision.ACCEPTED:
            return self._accept(proposal)
        return True

    def _take_back(self, proposal: Proposal, letter: str) -> bool:
        """Put the rows that were left out where their name is taken to be; whether the list goes on."""
        words = tr("Authoring", "take back “{name}”")
        self.put(proposal, Decision.ACCEPTED if letter == "A" else Decision.OPEN, words)
        return letter == "A"

    def _move(self, proposal: Proposal, letter: str) -> None:
        """Take the rows of a name off the map, or to the next place of that name."""
        if letter == "R":
            words = tr("Authoring", "reject “{name}”").format(name=proposal.quote)
            rejected = decided(proposal, Decision.REJECTED)
            self._desk.edit(lambda story: rejected(taken_out(story, proposal)), words)
            return
        if len(proposal.places) < 2:
            words = tr(
                "Authoring", "The gazetteer has no other “{name}”. Press P to place it manually or R to reject it."
            )
            self._session.notice(words.format(name=proposal.quote))
            return
        self.put(turned(proposal), Decision.OPEN, tr("Authoring", "next match for “{name}”"))

    def put(self, proposal: Proposal, decision: Decision, words: str) -> None:
        """Put the rows of a name where it is taken to be now."""
        put, note = placed(proposal), decided(proposal, decision)
        self._desk.edit(lambda story: note(put(story)), words.format(name=proposal.quote))
        self.show(proposal)

    def show(self, proposal: Proposal) -> None:
        """The first row of a name on the map."""
        rows = rows_of(self._session.story, proposal)
        if proposal.kind is ProposalKind.NAME and rows:
            self._session.show(view_of(self._session.world, self._session.view, rows[0].id))

    def is_shown(self, proposal: Proposal) -> bool:
        """Whether a proposal is in the list: names of a table only while the story has its layer."""
        return proposal.kind is not ProposalKind.NAME or proposal.known in self._session.story.layers

    def source(self, proposal: Proposal) -> str:
        """Where a name of a table stands: its layer and column, and the state beside it."""
        layer = self._session.story.layers[proposal.known]
        return ", ".join(filter(None, (layer.title, proposal.partner, proposal.subject)))

    def _accept(self, proposal: Proposal) -> bool:
        if proposal.kind is ProposalKind.EVENT and not proposal.date:
            self._session.notice(tr("Authoring", "The year of this event is not known. Date the article first."))
            return False
        made: list[str] = []

        def change(story: Story) -> Story:
            story, identifier = accepted(story, proposal)
            made.append(identifier)
            return story

        words = {
            ProposalKind.EVENT: tr("Authoring", "accept event"),
            ProposalKind.CLAIM: tr("Authoring", "accept statement"),
            ProposalKind.KNOWN: tr("Authoring", "accept “{name}”").format(name=proposal.quote),
            ProposalKind.NAME: tr("Authoring", "accept “{name}”").format(name=proposal.quote),
        }
        try:
            self._desk.edit(change, words[proposal.kind])
        except DataError as error:
            self._session.notice(told(error))
            return False
        if made[-1]:  # an organisation is at no place
            self._session.show(view_of(self._session.world, self._session.view, made[-1]))
        return True


__all__ = ["ProposalRows"]
