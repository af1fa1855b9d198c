"""Re-anchoring links, notes, claims and findings after a change of the article's text.

The texts are compared line by line and, where lines differ, word by word. A passage moves along if its words are
unchanged at the resulting position and their context is similar; otherwise its quotation is searched for
(`geodata.story.anchoring`). Nothing is attached by guessing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from geodata.story.anchoring import MINIMUM_SCORE, anchor, quote_at
from geodata.story.story import Article, Claim, Link, Note, Orphan, Story

# Of two changed stretches whose words' counts multiply to more, only quotations are looked for.
MOST_COMPARED = 30_000_000
LEAST_CONTEXT = 0.5
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
Block = tuple[int, int, int]


@dataclass(frozen=True)
class Followed:
    """The story with its new text; ``left`` are sentences about claims and notes whose words are lost."""

    story: Story
    left: tuple[str, ...] = ()


def follow(story: Story, article: Article) -> Followed:
    """Return *story* with the text of *article*; links that cannot be found are added to ``Story.lost``."""
    trail = Trail(story.article.text, article.text)
    links, lost = _follow_links(story, trail)
    claims, left_claims = _follow_claims(story, trail)
    notes, left_notes = _follow_notes(story, trail)
    findings = tuple(
        replace(finding, quote=article.text[span[0] : span[1]], start=span[0], end=span[1])
        for finding in story.findings
        if (span := trail.span(finding.start, finding.end))
    )
    ids = {link.id for link in links}
    steps = tuple(step if step.passage in ids else replace(step, passage="") for step in story.steps)
    all_lost = (*story.lost, *lost)
    followed = replace(
        story, article=replace(article, file=story.article.file), links=links, claims=claims, notes=notes,
        findings=findings, steps=steps, lost=all_lost, orphans=tuple(orphan.id for orphan in all_lost),
    )  # fmt: skip
    return Followed(followed, (*left_claims, *left_notes))


class Trail:
    """Maps passages of an old text to a new one."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self._blocks = sorted(_same_blocks(old, new))
        self._starts = [block[0] for block in self._blocks]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the new position of ``old[start:end]``, or None."""
        return self._by_difference(start, end) or self._by_quotation(start, end)

    def _by_difference(self, start: int, end: int) -> tuple[int, int] | None:
        first, last = self._offset(start), self._offset(end - 1)
        if first is None or last is None or self.new[first : last + 1] != self.old[start:end]:
            return None
        return (first, last + 1) if self._context_is_like(start, end, first, last + 1) else None

    def _offset(self, offset: int) -> int | None:
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        old, new, length = self._blocks[at]
        return new + offset - old if offset < old + length else None

    def _context_is_like(self, start: int, end: int, first: int, last: int) -> bool:
        from rapidfuzz import fuzz  # late: only changed texts need it

        before, after = quote_at(self.old, start, end), quote_at(self.new, first, last)
        pairs = ((before.prefix, after.prefix), (before.suffix, after.suffix))
        return max(fuzz.ratio(a, b) for a, b in pairs) >= 100 * LEAST_CONTEXT

    def _by_quotation(self, start: int, end: int) -> tuple[int, int] | None:
        found = anchor(self.new, quote_at(self.old, start, end))
        if found is None or found.score < MINIMUM_SCORE:
            return None
        return found.start, found.end


def _same_blocks(old: str, new: str) -> Iterator[Block]:
    """Stretches that are the same in both texts: old offset, new offset, length."""
    lines_old, lines_new = old.splitlines(keepends=True), new.splitlines(keepends=True)
    at_old, at_new = _offsets(lines_old), _offsets(lines_new)
    for same, (a0, a1), (b0, b1) in _compared(lines_old, lines_new):
        start_old, start_new = at_old[a0], at_new[b0]
        if same:
            yield start_old, start_new, at_old[a1] - start_old
        else:
            yield from _same_words(old[start_old : at_old[a1]], new[start_new : at_new[b1]], start_old, start_new)


def _same_words(old: str, new: str, start_old: int, start_new: int) -> Iterator[Block]:
    words_old, words_new = _WORD.findall(old), _WORD.findall(new)
    if len(words_old) * len(words_new) > MOST_COMPARED:
        return
    at_old, at_new = _offsets(words_old), _offsets(words_new)
    for same, (a0, a1), (b0, _) in _compared(words_old, words_new):
        if same:
            yield start_old + at_old[a0], start_new + at_new[b0], at_old[a1] - at_old[a0]


Stretch = tuple[int, int]


def _compared(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[bool, Stretch, Stretch]]:
    """Stretches of two sequences in order: whether they are the same, and from where to where in each."""
    from rapidfuzz.distance import Indel  # late: only changed texts need it

    changed: list[int] | None = None
    for code in Indel.opcodes(old, new):
        if code.tag == "equal":
            if changed:
                yield False, (changed[0], changed[1]), (changed[2], changed[3])
                changed = None
            yield True, (code.src_start, code.src_end), (code.dest_start, code.dest_end)
        elif changed:
            changed[1], changed[3] = code.src_end, code.dest_end
        else:
            changed = [code.src_start, code.src_end, code.dest_start, code.dest_end]
    if changed:
        yield False, (changed[0], changed[1]), (changed[2], changed[3])


def _offsets(parts: Sequence[str]) -> list[int]:
    offsets = [0]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    return offsets


def _follow_links(story: Story, trail: Trail) -> tuple[tuple[Link, ...], tuple[Orphan, ...]]:
    links, lost = [], []
    for link in story.links:
        span = trail.span(link.start, link.end)
        if span:
            links.append(replace(link, quote=trail.new[span[0] : span[1]], start=span[0], end=span[1]))
        else:
            quote = quote_at(trail.old, link.start, link.end)
            words = quote.exact, quote.prefix, quote.suffix
            lost.append(Orphan(link.id, *words, link.targets, link.role, link.note, link.refute))
    return tuple(links), tuple(lost)


def _follow_claims(story: Story, trail: Trail) -> tuple[tuple[Claim, ...], list[str]]:
    claims, left = [], []
    for claim in story.claims:
        spans = [span for passage in claim.passages if (span := _alone(trail, *passage))]
        quotes = tuple(trail.new[start:end] for start, end in spans)
        if claim.passages and not spans and not claim.source:
            left.append(f"Removed claim {claim.id}: “{claim.quotes[0]}” is not in the new text.")
            continue
        if len(spans) < len(claim.passages):
            left.append(f"Removed a passage of claim {claim.id} that is not in the new text.")
        claims.append(replace(claim, passages=tuple(spans), quotes=quotes))
    return tuple(claims), left


def _follow_notes(story: Story, trail: Trail) -> tuple[tuple[Note, ...], list[str]]:
    notes, left = [], []
    for note in story.notes:
        span = _alone(trail, note.start, note.end)
        if span:
            notes.append(replace(note, quote=trail.new[span[0] : span[1]], start=span[0], end=span[1]))
        else:
            left.append(f"Removed note {note.id}: “{note.quote}” is not in the new text.")
    return tuple(notes), left


def _alone(trail: Trail, start: int, end: int) -> tuple[int, int] | None:
    """Where words stand that must be there only once: claims and notes quote without context."""
    span = trail.span(start, end)
    return span if span and trail.new.count(trail.new[span[0] : span[1]]) == 1 else None
