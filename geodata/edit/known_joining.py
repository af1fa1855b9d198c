"""An item of a bundled story joins another story: its features or members, with whom and what they name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Protocol, TypeVar

from geodata.core.dates import format_day
from geodata.core.errors import DataError
from geodata.edit.draft import decide
from geodata.edit.edits import add_link, new_id, renamed_frame
from geodata.edit.known_items import KnownItem, known_item, memberships_of
from geodata.story.layer import Layer, LayerKind
from geodata.story.layer_stack import put_layer, with_group
from geodata.story.recognised_places import Proposal, reject
from geodata.story.story import Group, Source, Story
from geodata.story.vocabulary import LinkRole


class Identified(Protocol):
    """A row of a story's tables."""

    @property
    def id(self) -> str:
        """Its id."""


Row = TypeVar("Row", bound=Identified)


def with_known(story: Story, proposal: Proposal) -> tuple[Story, str]:
    """The story with an item of a bundled story, and the id to show: a feature, or "" for an organisation.

    Raises DataError where this program has no such item.
    """
    item = known_item(proposal.known, story.language)
    if item is None:
        raise DataError("the bundled stories have no such item", found=proposal.known)
    if item.layer is None:
        return _with_organisation(story, item), ""
    story, spans = _without_marks(story, item, proposal)
    story, target = _with_layer(story, item, item.layer, proposal.subject)
    role = LinkRole.ROUTE if item.layer.kind == LayerKind.LINE else LinkRole.PLACE
    for span in spans:
        story = add_link(story, span, (target,), role)
    return story, target


def _without_marks(story: Story, item: KnownItem, proposal: Proposal) -> tuple[Story, list[tuple[int, int]]]:
    """The story whose words for the item are no mark any more, nor a place elsewhere, and where those words are."""
    marks = [
        finding for finding in story.findings
        if finding.quote == proposal.quote and not finding.is_decided and finding.place is not None
        and (finding.place.kind == "region" or not item.is_near([finding]))
    ]  # fmt: skip
    spans = {(proposal.start, proposal.end), *((mark.start, mark.end) for mark in marks)}
    return decide(story, [mark.id for mark in marks], reject), sorted(spans)


def _with_layer(story: Story, item: KnownItem, layer: Layer, target: str) -> tuple[Story, str]:
    """The layer with new ids where they were taken, under the title of its story; what is in force is shown."""
    taken = story.features
    ids = {row.id: new_id(story, row.id) if row.id in taken else row.id for row in layer.rows}
    rows = tuple(replace(row, id=ids[row.id]) for row in layer.rows)
    group = Group(f"from-{item.story.id}", item.story.title, "steady")
    whence = f"From the story “{item.story.title}”"
    if item.story.known_until is not None:
        whence += f", which knows nothing after {format_day(item.story.known_until)}"
    made = replace(layer, rows=rows, group=group.id, load_features=partial(renamed_frame, layer, rows), digest="",
                   file="", visible=True, known_until=None, summary=f"{layer.summary} {whence}.".strip())  # fmt: skip
    story = put_layer(_with_named(with_group(story, group), item, layer), made)
    in_force = [row.id for row in rows if row.span.contains(story.view.date)]
    wanted = ids.get(target, "")
    return story, wanted if wanted in in_force or (wanted and not in_force) else (in_force or [rows[-1].id])[0]


def _with_named(story: Story, item: KnownItem, layer: Layer) -> Story:
    """The story with the sources, actors, themes and periods that a layer names."""
    theirs, ours = item.story.facts, story.facts
    actors = {row.actor for row in layer.rows}
    themes = {layer.theme, *(row.theme for row in layer.rows)}
    ground = {layer.id, *(row.id for row in layer.rows)}
    facts = replace(
        ours,
        actors=_joined(ours.actors, (row for row in theirs.actors if row.id in actors)),
        themes=_joined(ours.themes, (row for row in theirs.themes if row.id in themes)),
        periods=_joined(ours.periods, (row for row in theirs.periods if set(row.on) <= ground)),
    )
    named = (name for sources in (*(row.source for row in facts.actors), *(row.source for row in facts.periods))
             for name in sources)  # fmt: skip
    further = [item.story.sources[name] for name in named if name in item.story.sources]
    return replace(_with_sources(story, (*item.sources, *further)), facts=facts)


def _with_organisation(story: Story, item: KnownItem) -> Story:
    """The story with an organisation and its memberships, each with its dates."""
    row = item.organisation
    assert row is not None
    new = tuple(fact for fact in memberships_of(item) if fact not in story.memberships)
    facts = replace(story.facts, organisations=_joined(story.facts.organisations, [row]))
    return replace(_with_sources(story, item.sources), facts=facts, memberships=(*story.memberships, *new))


def _with_sources(story: Story, sources: Iterable[Source]) -> Story:
    return replace(story, sources={**{source.id: source for source in sources}, **story.sources})


def _joined(ours: tuple[Row, ...], theirs: Iterable[Row]) -> tuple[Row, ...]:
    """Our rows, and those of theirs whose id none of ours has."""
    known = {row.id for row in ours}
    return (*ours, *(row for row in theirs if row.id not in known))
