"""Confirming the places that were found: name by name, with the sentence, the score, and the candidate on the map."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from geodata.article.sentences import Sentence, sentences
from geodata.edit.draft import decide, link_id
from geodata.edit.proposing import with_decided
from geodata.edit.table_places import at_spot
from geodata.map.base_map import BaseMap
from geodata.story.entities import state_name
from geodata.story.recognised_places import (
    Decision,
    Finding,
    Proposal,
    ProposalKind,
    accept,
    move,
    reject,
    same_name,
    take_next,
)
from geodata.story.story import Story
from mapviewer.authoring.article_date_row import ArticleDateRow
from mapviewer.authoring.proposal_rows import ProposalRows
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.session.navigation import view_of
from mapviewer.session.session import Session
from mapviewer.ui.display_text import place_kind
from mapviewer.ui.translate import Terms, tr, tr_noop

ID = Qt.ItemDataRole.UserRole
MARKS = {Decision.OPEN: "•", Decision.ACCEPTED: "✓", Decision.REJECTED: "✗", Decision.MOVED: "✎"}
SAID = Terms(
    "Authoring",
    {
        Decision.OPEN: tr_noop("Authoring", "undecided"),
        Decision.ACCEPTED: tr_noop("Authoring", "accepted"),
        Decision.REJECTED: tr_noop("Authoring", "rejected"),
        Decision.MOVED: tr_noop("Authoring", "placed manually"),
    },
)
SENTENCE_CHARACTERS = 110


class FindingList(QListWidget):
    """The rows; single letters decide while it has the focus."""

    pressed_key = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A, N, R, S and P."""
        letter = event.text().upper()
        if letter in ("A", "N", "R", "S", "P") and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.pressed_key.emit(letter)
        else:
            super().keyPressEvent(event)


class PlaceReview(QWidget):
    """Every name that was found. ``reveal`` asks for words of the article, ``place_wanted`` for a click on the map,
    ``form_wanted`` for the form of an event or statement by the id of its proposal.
    """

    reveal = Signal(int, int)
    place_wanted = Signal(str)
    form_wanted = Signal(str)

    def __init__(self, session: Session, desk: StoryDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confirming")
        self._session, self._desk = session, desk
        self._shown: tuple[object, ...] = ()
        self._rows: dict[str, tuple[Finding, ...]] = {}
        self.date_row = ArticleDateRow(session, desk)
        self.proposals = ProposalRows(session, desk, self._render_again)
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.together = QCheckBox(tr("Authoring", "Apply to all mentions of a name"))
        self.together.setChecked(True)
        self.list = FindingList()
        self.list.setAccessibleName(tr("Authoring", "Places found in the article"))
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.score = QDoubleSpinBox()
        self.score.setRange(0.0, 1.0)
        self.score.setSingleStep(0.05)
        self.score.setValue(0.8)
        self.score.setAccessibleName(tr("Authoring", "Minimum score to accept"))
        self._lay_out()
        self.together.toggled.connect(lambda: self.render_view())
        self.list.currentItemChanged.connect(lambda: self.show_current())
        self.list.pressed_key.connect(self.act)
        session.changed.connect(self.render_view)
        self.setFocusProxy(self.list)
        self.render_view()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        for widget in (self.date_row, self.count, self.together):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for letters in (("A", "N"), ("R", "S")):
            row = QHBoxLayout()
            for letter in letters:
                row.addWidget(self._button(letter))
            column.addLayout(row)
        column.addWidget(self._button("P"))
        row = QHBoxLayout()
        every = QPushButton(tr("Authoring", "Accept all from score"))
        every.setToolTip(tr("Authoring", "Accept all undecided places with at least this score"))
        every.clicked.connect(lambda: self.accept_above(self.score.value()))
        row.addWidget(every, 1)
        row.addWidget(self.score)
        column.addLayout(row)

    def _button(self, letter: str) -> QPushButton:
        words = {
            "A": tr("Authoring", "Accept"),
            "N": tr("Authoring", "Next match"),
            "R": tr("Authoring", "Reject"),
            "S": tr("Authoring", "Skip"),
            "P": tr("Authoring", "Place manually…"),
        }[letter]
        button = QPushButton(f"{words}  {letter}")
        button.setObjectName(f"confirm-{letter}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.act(letter))
        return button

    # Showing

    def render_view(self) -> None:
        """Show the story's findings; does nothing while they stay the same."""
        story = self._session.story
        shown = (story.findings, story.proposals, story.article.text, self.together.isChecked())
        if shown == self._shown:
            return
        self._shown = shown
        current = self.current_id()
        with QSignalBlocker(self.list):
            self._fill(story)
            self._go_to(current)
        named = [item for item in story.proposals if item.kind is ProposalKind.NAME and self.proposals.is_shown(item)]
        total = len(story.findings) + len(named)
        decided = sum(item.is_decided for item in story.findings) + sum(item.is_decided for item in named)
        found = tr("Authoring", "%n name(s) found", "", total)
        left = tr("Authoring", "{count} undecided").format(count=total - decided)
        words = f"{found}, {left}" if total else tr("Authoring", "No places found in this article.")
        offered = [item for item in story.proposals if not item.is_decided and item.kind is not ProposalKind.NAME]
        known = sum(item.kind is ProposalKind.KNOWN for item in offered)
        said = len(offered) - known
        if said:
            words += "\n" + tr("Authoring", "%n possible event(s) or statement(s)", "", said)
        if known:
            words += "\n" + tr("Authoring", "%n item(s) that a bundled story knows", "", known)
        self.count.setText(words)

    def _render_again(self) -> None:
        """The same rows with words that were not known before."""
        self._shown = ()
        self.render_view()

    def _fill(self, story: Story) -> None:
        self.list.clear()
        self._rows = {}
        parts, base = sentences(story.article.text), self._session.world.base
        starts = [part.start for part in parts]
        for finding in story.findings:
            if any(same_name(finding, rows[0]) for rows in self._rows.values()) and self.together.isChecked():
                continue
            mates = tuple(other for other in story.findings if same_name(other, finding))
            self._rows[finding.id] = mates if self.together.isChecked() else (finding,)
            sentence = _sentence_of(story.article.text, parts, starts, finding)
            self._add_row(finding, f"{_head(finding, len(self._rows[finding.id]), base)}\n{sentence}")
        for proposal in filter(self.proposals.is_shown, story.proposals):
            if proposal.kind is ProposalKind.NAME:
                words = self.proposals.source(proposal)
            elif proposal.kind is ProposalKind.KNOWN:  # its words are a name, not a sentence
                words = _sentence_of(story.article.text, parts, starts, proposal)
            else:
                words = _shortened(proposal.quote)
            self._add_row(proposal, f"{MARKS[proposal.decision]} {self.proposals.head(proposal)}\n{words}")

    def _add_row(self, what: Finding | Proposal, words: str) -> None:
        item = QListWidgetItem(self.list)
        item.setData(ID, what.id)
        item.setText(words)
        item.setSizeHint(QSize(10, self.list.fontMetrics().height() * 4 + 6))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{SAID[what.decision]}: {item.text()}")
        if isinstance(what, Proposal):
            item.setToolTip(self.proposals.hint(what))

    def current_id(self) -> str:
        """The id of the current row's finding, or ""."""
        item = self.list.currentItem()
        return str(item.data(ID)) if self.list.currentRow() >= 0 else ""

    def current(self) -> Finding | None:
        """The current row's finding."""
        rows = self._rows.get(self.current_id())
        return rows[0] if rows else None

    def _go_to(self, finding_id: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(ID) == finding_id:
                self.list.setCurrentRow(row)
                return
        if self.list.count():
            self.list.setCurrentRow(0)

    def show_current(self) -> None:
        """The current candidate on the map and its words in the text."""
        proposal = self.proposals.find(self.current_id())
        if proposal is not None:
            if proposal.kind is ProposalKind.NAME:
                self.proposals.show(proposal)
            else:
                self.reveal.emit(proposal.start, proposal.end)
        finding = self.current()
        if finding is None:
            return
        link = self._session.story.links_by_id.get(link_id(finding))
        if link is not None:
            self._session.show(view_of(self._session.world, self._session.view, link.targets[0]))
        self.reveal.emit(finding.start, finding.end)

    # Deciding

    def act(self, letter: str) -> None:
        """Accept, next candidate, reject, skip, or place by hand, as the letter says."""
        proposal = self.proposals.find(self.current_id())
        if proposal is not None:
            self._act_on(proposal, letter)
            return
        finding = self.current()
        if finding is None:
            return
        if letter == "S":
            self._go_on()
        elif letter == "P":
            self.place_wanted.emit(finding.quote)
        elif letter == "N":
            self._take_next(finding)
        elif letter == "A" and finding.place is None:
            self._session.notice(
                tr("Authoring", "“{name}” has no match yet. Press N for a match or P to place it manually.").format(
                    name=finding.quote
                )
            )
        else:
            accepts = letter == "A"
            words = tr("Authoring", "accept “{name}”") if accepts else tr("Authoring", "reject “{name}”")
            self._decide(accept if accepts else reject, words.format(name=finding.quote))
            self._go_on()

    def _act_on(self, proposal: Proposal, letter: str) -> None:
        """The same letters for an event or a statement; P opens it in its form."""
        if letter == "P" and proposal.kind is ProposalKind.NAME:
            self.place_wanted.emit(proposal.quote)
        elif letter == "P":
            if proposal.kind is not ProposalKind.KNOWN:
                self.form_wanted.emit(proposal.id)
        elif letter == "S" or self.proposals.act(letter, proposal):
            self._go_on()

    def _take_next(self, finding: Finding) -> None:
        if len(finding.candidates) < 2 and finding.place is not None:
            words = tr(
                "Authoring", "The gazetteer has no other “{name}”. Press P to place it manually or R to reject it."
            )
            self._session.notice(words.format(name=finding.quote))
            return
        self._decide(take_next, tr("Authoring", "next match for “{name}”").format(name=finding.quote))
        self.show_current()

    def place_at(self, lon_deg: float, lat_deg: float) -> None:
        """Put the current name at a point that was clicked on the map."""
        finding, proposal = self.current(), self.proposals.find(self.current_id())
        if proposal is not None and proposal.kind is ProposalKind.NAME:
            spot = at_spot(proposal, lon_deg, lat_deg)
            self.proposals.put(spot, Decision.MOVED, tr("Authoring", "place “{name}” manually"))
            self.list.setFocus()
        elif finding is not None:
            self._decide(
                lambda item: move(item, lon_deg, lat_deg),
                tr("Authoring", "place “{name}” manually").format(name=finding.quote),
            )
            self.show_current()
            self.list.setFocus()  # the map had it; the next letter decides again

    def accept_above(self, score: float) -> None:
        """Accept every open finding that has a place and at least this score."""
        story = self._session.story
        ids = [
            finding.id
            for finding in story.findings
            if not finding.is_decided and finding.place is not None and finding.score >= score
        ]
        rows = [item for item in story.proposals if item.kind is ProposalKind.NAME and not item.is_decided
                and item.place is not None and item.place.score >= score]  # fmt: skip
        if ids or rows:
            count = len(ids) + len(rows)
            words = tr("Authoring", "accept %n place(s)", "", count)
            self._desk.edit(lambda story: with_decided(decide(story, ids, accept), rows, Decision.ACCEPTED), words)
            rest = sum(not finding.is_decided for finding in self._session.story.findings)
            left = tr("Authoring", "{count} left to decide.").format(count=rest)
            done = tr("Authoring", "All names are decided. Press Ctrl+S to save the story.")
            accepted = tr("Authoring", "%n place(s) accepted.", "", count)
            self._session.notice(f"{accepted} {left if rest else done}")
        self._go_to_open()
        self.list.setFocus()

    def _decide(self, change: Callable[[Finding], Finding], words: str) -> None:
        ids = [finding.id for finding in self._rows[self.current_id()]]
        self._desk.edit(lambda story: decide(story, ids, change), words)

    def _go_to_open(self) -> None:
        """To the first row that is open, if there is one."""
        for row in range(self.list.count()):
            if self._is_open(row):
                self.list.setCurrentRow(row)
                return

    def _is_open(self, row: int) -> bool:
        """Whether nobody has decided about the row."""
        row_id = str(self.list.item(row).data(ID))
        proposal = self.proposals.find(row_id)
        return not (proposal or self._rows[row_id][0]).is_decided

    def _go_on(self) -> None:
        """To the next row that is open, else the next one."""
        count, here = self.list.count(), self.list.currentRow()
        rows = [(here + step) % count for step in range(1, count)]
        wanted = (row for row in rows if self._is_open(row))
        self.list.setCurrentRow(next(wanted, min(here + 1, count - 1)))


def _head(finding: Finding, count: int, base: BaseMap) -> str:
    place = finding.place
    times = f" ×{count}" if count > 1 else ""
    if finding.decision is Decision.REJECTED:
        what = tr("Authoring", "rejected")
    elif place is None:
        what = (
            tr("Authoring", "ambiguous; press N for the first match")
            if finding.candidates
            else tr("Authoring", "no match")
        )
    else:
        where = f", {state_name(base, place.country)}" if place.country and place.kind != "country" else ""
        position = tr("Authoring", ", {number} of {count}").format(
            number=finding.chosen + 1, count=len(finding.candidates)
        )
        number = position if len(finding.candidates) > 1 else ""
        what = f"{place.name}{where} ({place_kind(place.kind)}{number})"
    return f"{MARKS[finding.decision]} {finding.quote}{times} · {finding.score:.2f} · {what}"


def _shortened(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= SENTENCE_CHARACTERS else words[:SENTENCE_CHARACTERS].rpartition(" ")[0] + " …"


def _sentence_of(text: str, parts: tuple[Sentence, ...], starts: list[int], finding: Finding | Proposal) -> str:
    part = parts[max(bisect_right(starts, finding.start) - 1, 0)]
    start, end = part.start, part.end
    if end - start > SENTENCE_CHARACTERS:
        start = max(start, finding.start - SENTENCE_CHARACTERS // 2)
        end = min(end, start + SENTENCE_CHARACTERS)
    words = " ".join(text[start:end].split())
    return f"{'… ' if start > part.start else ''}{words}{' …' if end < part.end else ''}"
