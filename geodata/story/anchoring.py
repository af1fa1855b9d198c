"""Finding a quotation in a text: the anchoring of W3C TextQuoteSelectors.

Offsets count code points, as the W3C and Python do.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from geodata.core.values import value

MINIMUM_SCORE = 0.8
CONTEXT = 32
# A quote that stands in more places than these tells nothing; comparing them all would take minutes.
MAX_OCCURRENCES = 2_000


@value(frozen=True)
class Quote:
    """A passage by its words and some of those around it."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@value(frozen=True)
class Anchor:
    """The position of a quote: ``text[start:end]``; ``score`` is 1.0 for an exact match."""

    start: int
    end: int
    score: float = 1.0


def quote_at(text: str, start: int, end: int, context: int = CONTEXT) -> Quote:
    """The quote that finds ``text[start:end]`` again."""
    return Quote(text[start:end], text[max(0, start - context) : start], text[end : end + context])


def anchor(text: str, quote: Quote) -> Anchor | None:
    """Find *quote* in *text*; return None rather than guess.

    >>> anchor("to Baku, from Baku", Quote("Baku", prefix="from "))
    Anchor(start=14, end=18, score=1.0)
    """
    if not quote.exact:
        return None
    whole = quote.prefix + quote.exact + quote.suffix
    if text.count(whole) == 1:
        start = text.index(whole) + len(quote.prefix)
        return Anchor(start, start + len(quote.exact))
    if not (quote.prefix or quote.suffix):
        return None
    return _best_by_context(text, quote, _occurrences(text, quote.exact)) or _approximate(text, quote)


def anchor_at(text: str, quote: Quote, start: int) -> Anchor | None:
    """Find *quote* at *start* if it matches exactly there with its context, else by `anchor`."""
    first = start - len(quote.prefix)
    if start >= 0 and first >= 0 and text.startswith(quote.prefix + quote.exact + quote.suffix, first):
        return Anchor(start, start + len(quote.exact))
    return anchor(text, quote)


def anchor_between(text: str, quote: Quote, start: int, found: Sequence[tuple[int, int]]) -> Anchor | None:
    """Find *quote*, formerly at *start*, if both its neighbours moved by the same offset and its words with them.

    *found* pairs the old and the new start of quotes that were found, in the old order. A text that was changed
    outside the program is compared by them: what lies between two that moved alike has not changed in length.

    >>> anchor_between("Oh: Baku, Baku, Baku", Quote("Baku"), 6, [(0, 4), (12, 16)])
    Anchor(start=10, end=14, score=1.0)
    """
    at = bisect_left(found, (start, -1))
    if start < 0 or not 0 < at < len(found):
        return None
    (before, new_before), (after, new_after) = found[at - 1], found[at]
    new = start + new_before - before
    if new_before - before != new_after - after or not text.startswith(quote.exact, new):
        return None
    return Anchor(new, new + len(quote.exact))


def _occurrences(text: str, exact: str) -> list[int]:
    places: list[int] = []
    at = text.find(exact)
    while at >= 0:
        if len(places) == MAX_OCCURRENCES:
            return []
        places.append(at)
        at = text.find(exact, at + 1)
    return places


def _best_by_context(text: str, quote: Quote, places: list[int]) -> Anchor | None:
    """The occurrence whose neighbourhood is most like the quote's, if it is like enough."""
    if not places:
        return None
    from rapidfuzz import fuzz  # late: only changed texts need it

    scored = []
    for start in places:
        end = start + len(quote.exact)
        before = text[max(0, start - len(quote.prefix)) : start]
        after = text[end : end + len(quote.suffix)]
        likeness = [fuzz.ratio(a, b) / 100 for a, b in ((quote.prefix, before), (quote.suffix, after)) if a]
        scored.append((max(likeness, default=0.0 if len(places) > 1 else 1.0), sum(likeness), start, end))
    best = max(scored)
    close = [row for row in scored if row[:2] == best[:2]]
    if best[0] < MINIMUM_SCORE - 0.2 or len(close) > 1:
        return None
    return Anchor(best[2], best[3], round(best[0], 3))


def _approximate(text: str, quote: Quote) -> Anchor | None:
    """A passage that differs in a letter or two, with the same words around it."""
    from rapidfuzz import fuzz  # late: only changed texts need it
    from rapidfuzz.distance import Levenshtein

    whole = quote.prefix + quote.exact + quote.suffix
    found = fuzz.partial_ratio_alignment(whole, text)
    if found is None or found.score < 100 * MINIMUM_SCORE:
        return None
    window = text[found.dest_start : found.dest_end]
    codes = Levenshtein.opcodes(whole, window)
    first, last = len(quote.prefix), len(quote.prefix) + len(quote.exact)
    start = found.dest_start + _moved(codes, first, after=True)
    end = found.dest_start + _moved(codes, last, after=False)
    allowed = max(1, len(quote.exact) // 12)
    if end <= start or Levenshtein.distance(text[start:end], quote.exact) > allowed:
        return None
    return Anchor(start, end, round(found.score / 100, 3))


def _moved(codes: Iterable[Any], offset: int, *, after: bool) -> int:
    """Where an offset of the old text lies in the new one; *after* what was put in at that very place, or before."""
    moved: int = 0
    for code in codes:
        if code.src_start <= offset <= code.src_end:
            at = code.dest_start + (offset - code.src_start if code.tag == "equal" else 0)
            if code.src_end == offset:
                at = code.dest_end
            moved = int(at)
            if not after:
                return moved
    return moved


def digest(text: str) -> str:
    """SHA-256 of a text, to see whether it has changed."""
    return hashlib.sha256(text.encode()).hexdigest()
