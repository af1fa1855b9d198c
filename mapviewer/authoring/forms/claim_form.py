"""The form of a statement: who moves toward or away from whom, as the selected words say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from geodata.edit.proposing import organisation_title
from geodata.story.recognised_places import Proposal
from geodata.story.vocabulary import Mood
from geodata.world.world import World
from mapviewer.authoring.forms.form_dialog import FormDialog
from mapviewer.authoring.forms.typed_choices import SearchedChoice, state_choices, state_names
from mapviewer.ui.display_text import ACTS, MOODS, MOVES, date_problem
from mapviewer.ui.translate import tr


class ClaimForm(FormDialog):
    """Who moves toward or away from whom, as the selected words say."""

    def __init__(self, world: World, quote: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Authoring", "Create statement"), parent)
        words = QLabel(f"“{quote}”")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.rows.addRow(words)
        parties = world.story.parties
        states, names = state_choices(world), state_names(world)
        groups = [(group.id, group.title) for group in parties.groups.values()]
        groups += [(row.id, row.title or row.id) for row in parties.facts.organisations]
        self.subject = self.field(tr("Authoring", "State"), SearchedChoice([*states, *groups], names))
        self.direction = self.choice(tr("Authoring", "Direction"), MOVES.items())
        self.partner = self.field(tr("Authoring", "Partner"), SearchedChoice([*states, *groups], names))
        self.subject.setCurrentIndex(-1)  # nothing is guessed that the words do not say
        self.partner.setCurrentIndex(self.partner.findData(next(iter(parties.powers), "")))
        kinds = [("", tr("Authoring", "not said")), *MOODS.items()]
        self.kind = self.choice(tr("Authoring", "Act or words"), kinds)
        self.condition = self.line(tr("Authoring", "If"), hint=tr("Authoring", "the condition of a threat"))
        self.act = self.choice(tr("Authoring", "Type of act"), ACTS.items())
        self.start = self.line(tr("Authoring", "From"), hint=tr("Authoring", "2020, 2020-11 or 2020-11-10"))
        self.end = self.line(tr("Authoring", "Until"), hint=tr("Authoring", "no end"))
        self.speaker = self.line(tr("Authoring", "According to"), "the article")
        self.reported_by = self.line(tr("Authoring", "Reported by"), hint=tr("Authoring", "who passed it on"))
        self.refute = self.line(
            tr("Authoring", "What would refute it"), hint=tr("Authoring", "a document, date or witness")
        )
        self.summary = self.text(tr("Authoring", "Summary"))

    def begin_with(self, named: tuple[str, ...]) -> None:
        """Choose the states that the words name, the first as the one that moves."""
        for box, code in zip((self.subject, self.partner), named, strict=False):
            box.setCurrentIndex(max(box.findData(code), 0))

    def propose(self, proposal: Proposal) -> None:
        """Choose what a sentence was taken to say."""
        for party, code in ((self.subject, proposal.subject), (self.partner, proposal.partner)):
            if party.findData(code) < 0:  # an organisation that has no row yet
                party.add(code, organisation_title(proposal, code))
            party.setCurrentIndex(party.findData(code))
        for box, value in (
            (self.direction, proposal.direction.value), (self.act, proposal.act.value), (self.kind, Mood.ACT.value),
        ):  # fmt: skip
            box.setCurrentIndex(max(box.findData(value), 0))
        self.start.setText(proposal.date)

    def problem(self) -> str:
        """Two different states, and dates that can be read."""
        if -1 in (self.subject.currentIndex(), self.partner.currentIndex()):
            return tr("Authoring", "Choose a state and a partner.")
        if self.subject.currentData() == self.partner.currentData():
            return tr("Authoring", "State and partner must differ.")
        if self.kind.currentData() == Mood.THREAT and not self.condition.text().strip():
            return tr("Authoring", "Enter the condition of the threat.")
        return date_problem(self.start.text().strip(), self.end.text().strip())
