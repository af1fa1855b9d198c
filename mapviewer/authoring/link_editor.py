"""Manual linking of selected words to map items, gazetteer places or new drawings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog

from geodata.core.errors import DataError
from geodata.edit.draft import link_to_place, slug
from geodata.edit.edits import add_claim, add_feature, add_link, remove_claim, remove_feature, remove_link
from geodata.edit.place_names import place_in
from geodata.edit.proposing import day_said, decided, event_name, party_of, with_parties
from geodata.story.feature import Feature, feature_from_properties
from geodata.story.layer import LayerKind
from geodata.story.recognised_places import Decision, Proposal, ProposalKind
from geodata.story.story import Claim, Story
from geodata.story.vocabulary import Accuracy
from geodata.story_format.story_rows import read_claim
from geodata.view.view import select
from mapviewer.authoring.digitizing import Form, Sketch
from mapviewer.authoring.forms.claim_form import ClaimForm
from mapviewer.authoring.forms.feature_forms import FeatureForm
from mapviewer.authoring.forms.target_form import TargetForm
from mapviewer.authoring.story_document import StoryDocument
from mapviewer.authoring.workspace import Workspace
from mapviewer.session.navigation import view_of
from mapviewer.ui.message_boxes import say
from mapviewer.ui.translate import told, tr

ROLES = {Form.POINT: "place", Form.LINE: "route", Form.AREA: "place"}
DRAWN = "Drawn by the author of this story"
Span = tuple[int, int]


def _unchanged(story: Story) -> Story:
    return story


class LinkEditor:
    """Creates links, drawings, statements and events; ``opened`` is called with each form."""

    def __init__(self, workspace: Workspace, desk: StoryDocument, opened: Callable[[QDialog], None]) -> None:
        self._article, self._canvas, self._parent = workspace.article, workspace.canvas, workspace.parent
        self._desk, self._opened = desk, opened
        self._session = workspace.session
        self.sketch: Sketch | None = None

    # The words

    def selected(self) -> Span | None:
        """Return the selected words, extended to whole words; show a notice if there are none."""
        span = self._span()
        if span is None:
            self._session.notice(tr("Authoring", "Select words in the article first."))
        return span

    def _span(self) -> Span | None:
        start, end = self._article.text.selected_range()
        return whole_words(self._session.story.article.text, start, end)

    def _words(self, span: Span | None) -> str:
        return " ".join(self._session.story.article.text[slice(*span)].split()) if span else ""

    # Links

    def link(self) -> None:
        """Link the selected words to something on the map, or to something that is drawn for them."""
        span = self.selected()
        if span is None:
            return
        form = TargetForm(self._session.world, self._words(span), self._parent)
        form.accepted.connect(lambda: self._link(span, form))
        form.draw_wanted.connect(lambda shape: self._draw(Form(shape), span))
        self._open(form)

    def _link(self, span: Span, form: TargetForm) -> None:
        role, note = str(form.role.currentData()), " ".join(form.note.text().split())
        place, target = form.place, form.target
        if place is not None:
            story = self._desk.edit(
                lambda story: link_to_place(story, span, place, role),
                tr("Authoring", "link to “{name}”").format(name=place.name),
            )
            target = next(link.targets[0] for link in story.links if (link.start, link.end) == span)
        else:
            self._desk.edit(lambda story: add_link(story, span, (target,), role, note), tr("Authoring", "link words"))
        self._session.show(view_of(self._session.world, self._session.view, target))

    def unlink(self) -> None:
        """Delete the link at the caret."""
        article = self._article
        passages = article.reading.passages
        links = passages[article.current].links if article.current is not None else ()
        if not links:
            self._session.notice(tr("Authoring", "Go to a linked passage first."))
            return
        self._desk.edit(lambda story: _without_links(story, links), tr("Authoring", "delete link"))

    # Drawing

    def draw(self, form: Form) -> None:
        """Draw a feature on the map; selected words are linked to it."""
        self._draw(form, self._span())

    def _draw(self, form: Form, span: Span | None) -> None:
        self.sketch_shape(form, lambda shape: self._name(form.value, shape, span, ROLES[form]))

    def event(self) -> None:
        """Make the selected words an event with a date, at the place that they name or that is typed or clicked."""
        span = self.selected()
        if span is not None:
            self._name(LayerKind.EVENT, None, span, "event")

    def sketch_shape(
        self, form: Form, done: Callable[[Any], None], words: str = "", given_up: Callable[[], None] | None = None
    ) -> None:
        """Let the author draw a shape, and hand it over; one at a time. *words* say what to do."""
        if self.sketch is not None:
            return

        def end(shape: Any) -> None:
            self.sketch = None
            done(shape)

        def leave() -> None:
            self.sketch = None
            if given_up is not None:
                given_up()

        self.sketch = Sketch(self._session, self._canvas, form, end, leave)
        if words:
            self._session.notice(words)

    def _name(self, kind: str, shape: Any, span: Span | None, role: str) -> None:
        form = FeatureForm(self._session.world, self._words(span)[:80], kind, shape, self._parent)
        if span is None:
            form.source.setPlaceholderText(
                tr("Authoring", "How do we know? If empty: drawn by the author of this story")
            )
        elif shape is None and (place := place_in(self._session.story, *span)) is not None:
            form.place.take(place)
        if span is not None and kind == LayerKind.EVENT:
            form.start.setText(day_said(self._session.story, *span))
        form.accepted.connect(lambda: self._add(kind, span, role, form))
        self._show(form)

    def _show(self, form: FeatureForm) -> None:
        """Open a form, which may be left for a click on the map and comes back with its place."""

        def back(shape: Any = None) -> None:
            if shape is not None:
                form.take_spot(shape)
            form.open()

        def leave() -> None:
            if self.sketch is not None:
                self.sketch.give_up()
            form.hide()
            words = tr("Authoring", "Click where it happened. Press Esc to cancel; hold Alt to turn off snapping.")
            self.sketch_shape(Form.POINT, back, words, given_up=back)

        form.click_wanted.connect(leave)
        form.rejected.connect(lambda: self._session.notice(tr("Authoring", "Nothing was added.")))
        self._open(form)

    def _add(
        self, kind: str, span: Span | None, role: str, form: FeatureForm,
        note: Callable[[Story], Story] = _unchanged,
    ) -> None:  # fmt: skip
        feature, source, shape = feature_of(form), form.source.text(), form.geometry()
        if span is None and not source.strip():
            source = DRAWN
        made: list[str] = []

        def change(story: Story) -> Story:
            story, identifier = add_feature(story, kind, feature, shape, source, form.chosen_pattern)
            made.append(identifier)
            return note(add_link(story, span, (identifier,), role) if span else story)

        self._desk.edit(change, tr("Authoring", "draw “{name}”").format(name=feature.name))
        self._session.show(view_of(self._session.world, self._session.view, made[-1]))

    # Claims

    def claim(self) -> None:
        """Make the selected words a claim."""
        span = self.selected()
        if span is None:
            return
        text = self._session.story.article.text
        quote = text[slice(*span)]
        if text.count(quote) > 1:
            self._session.notice(
                tr("Authoring", "These words occur more than once in the text. Select more of the sentence.")
            )
            return
        form = ClaimForm(self._session.world, quote, self._parent)
        named = [
            party_of(item) for item in self._session.story.findings if span[0] <= item.start and item.end <= span[1]
        ]
        form.begin_with(tuple(dict.fromkeys(filter(None, named))))
        form.start.setText(day_said(self._session.story, *span))
        form.accepted.connect(lambda: self._claim(form, quote))
        self._open(form)

    def _claim(self, form: ClaimForm, quote: str, note: Callable[[Story], Story] = _unchanged) -> None:
        try:
            claim = claim_of(form, quote, note(self._session.story))
        except DataError as error:
            say(self._parent, tr("Authoring", "Couldn’t create statement"), told(error))
            return
        story = self._desk.edit(lambda story: note(add_claim(story, claim)), tr("Authoring", "create statement"))
        self._session.show(view_of(self._session.world, self._session.view, story.claims[-1].id))

    # Proposals

    def confirm(self, proposal: Proposal) -> None:
        """Open the form of an event or a claim with what a sentence was taken to say, to be put right."""
        if proposal.kind is ProposalKind.CLAIM:
            form = ClaimForm(self._session.world, proposal.quote, self._parent)
            form.propose(proposal)
            note = decided(proposal, Decision.ACCEPTED)
            form.accepted.connect(
                lambda: self._claim(form, proposal.quote, lambda story: with_parties(note(story), proposal))
            )
            self._open(form)
            return
        place = proposal.place
        if place is None:
            return
        event = FeatureForm(self._session.world, event_name(proposal.quote), LayerKind.EVENT, parent=self._parent)
        event.start.setText(proposal.date)
        event.place.take(place)
        span = (proposal.start, proposal.end)
        note = decided(proposal, Decision.ACCEPTED)
        event.accepted.connect(lambda: self._add(LayerKind.EVENT, span, "event", event, note))
        self._show(event)

    def delete(self) -> None:
        """Delete the selected feature or claim of this story."""
        story, selection = self._session.story, self._session.view.selection
        if selection in story.features:
            layer = story.layers[story.features[selection].layer]
            if layer.id == "found":
                self._session.notice(tr("Authoring", "Reject this place in the Places list instead."))
                return
            if layer.live is not None:
                self._session.notice(tr("Authoring", "Database features are read-only. Hide the layer instead."))
                return
            self._desk.edit(
                lambda story: remove_feature(story, selection),
                tr("Authoring", "delete “{name}”").format(name=story.features[selection].name),
            )
        elif selection in story.claims_by_id:
            self._desk.edit(lambda story: remove_claim(story, selection), tr("Authoring", "delete statement"))
        else:
            self._session.notice(tr("Authoring", "Select a feature or statement of this story first."))
            return
        self._session.show(select(self._session.view, ""))

    def _open(self, form: QDialog) -> None:
        self._opened(form)
        form.open()


def whole_words(text: str, start: int, end: int) -> Span | None:
    """The words that a selection touches, without the space around them; None where it holds none.

    >>> whole_words("from Baku to Poti", 6, 11)
    (5, 12)
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    if text[start].isalnum():
        while start > 0 and text[start - 1].isalnum():
            start -= 1
    if text[end - 1].isalnum():
        while end < len(text) and text[end].isalnum():
            end += 1
    return start, end


def feature_of(form: FeatureForm) -> Feature:
    """The feature that a form describes; its layer gives it an id of its own."""
    name = " ".join(form.name.text().split())
    properties = {
        "id": slug(name) or "drawn",
        "name": name,
        "start": form.start.text().strip(),
        "end": form.end.text().strip(),
        "summary": form.summary.toPlainText(),
        "accuracy": Accuracy.SCHEMATIC,
        **form.properties(),
    }
    return feature_from_properties({key: value for key, value in properties.items() if value}, "", file="", place="")


def claim_of(form: ClaimForm, quote: str, story: Story) -> Claim:
    """The claim that a form describes, on the words *quote*; raises DataError."""
    subject, partner = str(form.subject.currentData()), str(form.partner.currentData())
    direction = str(form.direction.currentData())
    row = {
        "id": f"{subject}-{direction}-{partner}",
        "subject": subject,
        "partner": partner,
        "direction": direction,
        "act": str(form.act.currentData()),
        "start": form.start.text().strip(),
        "end": form.end.text().strip(),
        "kind": str(form.kind.currentData()),
        "if": form.condition.text().strip(),
        "reported_by": form.reported_by.text().strip(),
        "refute": form.refute.text().strip(),
        "speaker": form.speaker.text().strip(),
        "summary": form.summary.toPlainText(),
        "quotes": [quote],
    }
    return read_claim(row, "the new claim", story.article, story.parties)


def _without_links(story: Story, links: tuple[str, ...]) -> Story:
    for link_id in links:
        story = remove_link(story, link_id)
    return story
