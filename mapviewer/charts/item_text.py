"""An item of a chart in words, and what a click on it selects. No Matplotlib here: the panel asks for this at once.

An item's id is ``CLAIM@ROW/COLUMN/DIRECTION``, ``CLAIM@ROW/COLUMN`` where the article is silent,
``member:ORGANISATION/STATE/NUMBER``, ``value:LAYER/STATE/TIME`` for an own number, ``state:CODE`` for the head of a
row or ``lens:CODE`` for the head of a column.
"""

from __future__ import annotations

from geodata.analysis.alignment_tables import (
    STANDINGS,
    Bar,
    Entry,
    groups_of,
    membership_bars,
    related_claim,
    short_date,
)
from geodata.indicators.indicator import Value
from geodata.map.base_map import load_base_map
from geodata.story.entities import claim_title, partner_title, party_name, spoken_in, state_name
from geodata.story.facts import ALL
from geodata.story.layer import Layer
from geodata.story.story import Claim, Story
from geodata.story.vocabulary import MembershipStatus, Strength
from mapviewer.description.value_text import words_of_class, words_of_value
from mapviewer.ui.display_text import ACTS, STRENGTHS, span_words
from mapviewer.ui.translate import told, tr, tr_noop

# Heads of columns that a story need not name.
_BUILT_IN = (tr_noop("Charts", "Each other"), tr_noop("Charts", "Others"))


def row_name(story: Story, code: str) -> str:
    """A state or a group as the charts write it."""
    return story.parties.short_title(code) or state_name(load_base_map(), code, spoken_in(story))


def column_name(story: Story, code: str) -> str:
    """The head of a partner's column."""
    title = partner_title(story, load_base_map(), code)
    return tr("Charts", title) if title in _BUILT_IN else title


def absent_words(story: Story, groups: tuple[str, ...]) -> str:
    """What is said where no statement names a state: that it is meant as one of *groups*, or not at all."""
    if not groups:
        return tr("Charts", "not mentioned in the article")
    names = ", ".join(f"“{row_name(story, group)}”" for group in groups)
    return tr("Charts", "meant only as one of {groups}").format(groups=names)


def partner_in_row(story: Story, entry: Entry) -> str:
    """The partner that an entry of the columns for neighbours and others is about."""
    partners = [code for code in entry.claim.partners if story.parties.column_of(code) == entry.column]
    return ", ".join("all" if code == ALL else party_name(story, load_base_map(), code) for code in partners)


def entry_id(entry: Entry) -> str:
    """Return the id of an entry's mark, unique per cell."""
    return f"{entry.claim.id}@{entry.row}/{entry.column}/{entry.direction}"


def membership_id(organisation: str, state: str, number: int) -> str:
    """The id of a bar."""
    return f"member:{organisation}/{state}/{number}"


def value_id(layer: Layer, state: str, value: Value | None) -> str:
    """The id of a state's own number."""
    return f"value:{layer.id}/{state}/{value.when if value else ''}"


def target_of(story: Story, item: str) -> str:
    """The id that a click on an item selects: a claim's, a row's, a state's, or "" for heads."""
    if item.startswith("value:"):
        layer, state, when = item.removeprefix("value:").rsplit("/", 2)
        row = f"{layer}.{state}.{when or 'all'}"
        return row if row in story.features else f"country:{state}"
    bar = bar_of(story, item)
    if bar is not None:
        claim = related_claim(story, bar.membership)
        return claim.id if claim else f"country:{bar.membership.subject}"
    claim_id = item.partition("@")[0]
    return claim_id if claim_id in story.claims_by_id else ""


def is_about(story: Story, item: str, target_id: str) -> bool:
    """Whether an item stands for what is selected or pointed at; of an own number also for its state."""
    state = f"country:{item.rsplit('/', 2)[1]}" if item.startswith("value:") else ""
    return bool(target_id) and target_id in (target_of(story, item), state)


def bar_of(story: Story, item: str) -> Bar | None:
    """Return the membership bar of an item, or None."""
    kind, _, rest = item.partition(":")
    if kind != "member":
        return None
    organisation, state, number = rest.split("/")
    bars = membership_bars(story, organisation).get(state, ())
    return bars[int(number)] if int(number) < len(bars) else None


def describe(story: Story, item: str) -> str:
    """Describe an item: who moves, according to whom, when, how strong the evidence is, and the words."""
    bar = bar_of(story, item)
    if bar is not None:
        return _membership(story, bar)
    kind, _, code = item.partition(":")
    if kind == "value":
        return _own_number(story, code)
    if kind == "lens":
        return tr("Charts", "Show only {partner} on the map").format(partner=column_name(story, code))
    if kind == "state":
        return tr("Charts", "Show the timeline of {state}").format(state=row_name(story, code))
    name, _, place = item.partition("@")
    claim = story.claims_by_id.get(name)
    if claim is not None and claim.strength == Strength.ABSENT and "/" in place:
        row, column = place.split("/")[:2]
        if groups := groups_of(story, row, column):
            return f"{row_name(story, row)} – {column_name(story, column)}: {absent_words(story, groups)}"
    return describe_claim(story, claim) if claim else ""


def describe_claim(story: Story, claim: Claim) -> str:
    """Describe a claim with its date, evidence, speaker and quotation."""
    title = told(claim_title(claim, story, load_base_map()))
    if claim.strength == Strength.ABSENT:
        return tr("Charts", "{statement}: not mentioned in the article").format(statement=title)
    evidence = (
        tr("Charts", "added context, not in the article")
        if claim.context
        else STRENGTHS.get(claim.strength, claim.strength)
    )
    parts = [title, condition_words(claim), claim.date_text or span_words(claim.span), evidence]
    said = speaker_words(story, claim)
    quote = " … ".join(f"“{quote}”" for quote in claim.quotes) or claim.summary
    return " · ".join(filter(None, parts)) + f"\n{said}: {quote}"


def speaker_words(story: Story, claim: Claim) -> str:
    """Return the speaker of a claim, or the publishers of its sources."""
    if claim.speaker and claim.reported_by:
        return tr("Charts", "{speaker}, reported by {reporter}").format(
            speaker=claim.speaker, reporter=claim.reported_by
        )
    if claim.speaker:
        return claim.speaker
    names = (
        story.sources[name].publisher or story.sources[name].title for name in claim.source if name in story.sources
    )
    return ", ".join(dict.fromkeys(names)) or tr("Charts", "source given in the story")


def condition_words(claim: Claim) -> str:
    """Under which condition a threat is made; "" for anything else."""
    return tr("Charts", "if {condition}").format(condition=claim.condition) if claim.condition else ""


def _membership(story: Story, bar: Bar) -> str:
    row = bar.membership
    parts = [
        f"{row_name(story, row.subject)}, {row.organisation}: {told(STANDINGS[MembershipStatus(row.status)])}",
        span_words(row.span),
    ]
    names = (story.sources[name].publisher or story.sources[name].title for name in row.source if name in story.sources)
    said = ", ".join(dict.fromkeys(names))
    return " · ".join(parts) + (f"\n{said}: {row.note}" if row.note else f"\n{said}")


def _own_number(story: Story, place: str) -> str:
    layer_id, state, when = place.rsplit("/", 2)
    layer = story.layers.get(layer_id)
    if layer is None or layer.choropleth is None:
        return ""
    choropleth = layer.choropleth
    value = next((value for value in choropleth.indicator.by_state.get(state, ()) if value.when == when), None)
    said = f"{row_name(story, state)}, {choropleth.indicator.title}: {words_of_value(choropleth, value)}"
    sources = (value.source or choropleth.indicator.source, value.note) if value else ()
    return "\n".join(filter(None, (" · ".join(filter(None, (said, words_of_class(choropleth, value)))),
                                   ": ".join(filter(None, sources)))))  # fmt: skip


def short_words(story: Story, claim: Claim) -> str:
    """Date and speaker of a claim; of an added fact its date and kind of act."""
    act = ACTS.get(claim.act, claim.act)
    return f"{told(short_date(claim))} · {act if claim.context else claim.speaker or act}"
