"""Trace the sentence: from the words of a step down to who says them, who passes them on, what would refute them."""

from __future__ import annotations

from collections.abc import Iterator

from geodata.story.claim import Claim
from geodata.story.story import Story
from mapviewer.ui.display_text import MOODS, article_credit, date_words
from mapviewer.ui.translate import tr


def trace_rows(story: Story, step_id: str) -> tuple[tuple[str, str], ...]:
    """The rungs of the ladder for the passage of a step, each a question with its answer; () without a passage."""
    step = next((step for step in story.steps if step.id == step_id), None)
    link = story.links_by_id.get(step.passage) if step is not None else None
    if link is None:
        return ()
    claim = next((story.claims_by_id[name] for name in link.targets if name in story.claims_by_id), None)
    words = tr("Quiz", "The words"), f"“{link.quote}”"
    passed_on = tr("Quiz", "Who passes it on?"), article_credit(story.article) or story.title
    sources = tr("Quiz", "What stands behind it besides the article?"), _sources(story, claim, link.targets)
    said = (claim.refute if claim is not None else "") or link.refute
    refute = (
        tr("Quiz", "What would refute it?"),
        said or tr("Quiz", "Ask: which document, date or witness would show it wrong?"),
    )
    return (words, *(_said(claim) if claim is not None else ()), passed_on, sources, refute)


def _said(claim: Claim) -> Iterator[tuple[str, str]]:
    who = claim.speaker or tr("Quiz", "the article")
    if claim.reported_by:
        who = tr("Quiz", "{speaker}, as reported by {reporter}").format(speaker=who, reporter=claim.reported_by)
    yield tr("Quiz", "Who says it?"), who
    if claim.mood in MOODS:
        yield tr("Quiz", "What kind of words are they?"), MOODS[claim.mood]


def _sources(story: Story, claim: Claim | None, targets: tuple[str, ...]) -> str:
    named = list(claim.source) if claim is not None else []
    named += [name for target in targets if target in story.features for name in story.features[target].source]
    known = [story.sources[name] for name in dict.fromkeys(named) if name in story.sources]
    titles = [
        ", ".join(filter(None, (source.title, source.publisher, date_words(source.date)))) for source in known[:3]
    ]
    return "; ".join(titles) if titles else tr("Quiz", "Nothing is listed: it stands on the article alone.")
