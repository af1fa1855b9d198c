"""The passages of an article and what they refer to, in text order.

Links may nest and overlap, and a claim's quote is a passage too. They are split into display runs for fast lookup of
the passage at an offset, the next passage, and all mentions of a target.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, cached_property
from itertools import accumulate

from geodata.core.values import value
from geodata.story.feature import Feature
from geodata.story.story import Claim, Link, Story
from geodata.story.vocabulary import LinkRole, direction_theme

BASE = "base"
# Of passages nested deeper than this only the innermost can be pointed at.
DEPTH = 16


@value(frozen=True)
class Passage:
    """The words ``text[start:end]`` and the ids they refer to; ``links`` are their annotations.

    ``theme`` is the first target's: a layer's or feature's theme, a claim's direction, or ``base``.
    """

    start: int
    end: int
    targets: tuple[str, ...]
    theme: str = BASE
    role: str = "place"
    note: str = ""
    links: tuple[str, ...] = ()


@value(frozen=True)
class Run:
    """A stretch of text under the same passages: their indices, the innermost first."""

    start: int
    end: int
    passages: tuple[int, ...]


def theme_of(story: Story, target_id: str) -> str:
    """The theme of a thing: its feature's or layer's, a claim's direction; ``base`` for the base map."""
    feature = story.features.get(target_id)
    if feature is not None:
        return story.parties.role(feature.theme or _layer_theme(story, feature))
    claim = story.claims_by_id.get(target_id)
    if claim is not None:
        return direction_theme(claim.direction)
    return BASE


def _layer_theme(story: Story, feature: Feature) -> str:
    layer = story.layers.get(feature.layer)
    return layer.theme if layer else "user"


def passages_of(story: Story, known: Callable[[str], bool] = lambda target_id: True) -> tuple[Passage, ...]:
    """All passages in reading order, the outer before the inner; targets that are not *known* are left out.

    Links on the very same words become one passage. A claim's quote is added where no link to it overlaps it.
    """
    merged: dict[tuple[int, int], Passage] = {}
    known = cache(known)
    for link in story.links:
        targets = tuple(dict.fromkeys(target for target in link.targets if known(target)))
        if targets and link.start < link.end:
            _merge(merged, Passage(link.start, link.end, targets, "", link.role, link.note, (link.id,)))
    for claim in story.claims:
        for start, end in _unlinked(claim, story.links_to.get(claim.id, ())):
            _merge(merged, Passage(start, end, (claim.id,), "", LinkRole.CLAIM, claim.summary))
    found = sorted(merged.values(), key=lambda passage: (passage.start, -passage.end))
    return tuple(replace(passage, theme=theme_of(story, passage.targets[0])) for passage in found)


def _merge(merged: dict[tuple[int, int], Passage], new: Passage) -> None:
    at = (new.start, new.end)
    old = merged.get(at)
    if old is None:
        merged[at] = new
        return
    targets = tuple(dict.fromkeys(old.targets + new.targets))
    merged[at] = replace(old, targets=targets, links=old.links + new.links, note=old.note or new.note)


def _unlinked(claim: Claim, links: tuple[Link, ...]) -> Iterator[tuple[int, int]]:
    for start, end in claim.passages:
        if not any(link.start < end and start < link.end for link in links):
            yield start, end


def runs(passages: Iterable[Passage]) -> tuple[Run, ...]:
    """Stretches that do not overlap and cover exactly the passages, in the order of the text."""
    edges: list[tuple[int, int, tuple[int, int]]] = []
    for index, passage in enumerate(passages):
        rank = (passage.end - passage.start, -index)
        edges += [(passage.start, 1, rank), (passage.end, 0, rank)]
    open_ranks: list[tuple[int, int]] = []
    found: list[Run] = []
    before = 0
    for offset, opens, rank in sorted(edges):
        if open_ranks and before < offset:
            found.append(Run(before, offset, tuple(-index for _, index in open_ranks[:DEPTH])))
        if opens:
            insort(open_ranks, rank)
        else:
            open_ranks.pop(bisect_left(open_ranks, rank))
        before = offset
    return tuple(found)


@value(frozen=True, eq=False)
class PassageIndex:
    """An article indexed by passage, offset and target.

    Everywhere a passage is meant by its index in ``passages``.
    """

    passages: tuple[Passage, ...]

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The display runs."""
        return runs(self.passages)

    @cached_property
    def _starts(self) -> list[int]:
        return [passage.start for passage in self.passages]

    @cached_property
    def _reach(self) -> list[int]:
        """How far the text is covered by the passages up to each one."""
        return list(accumulate((passage.end for passage in self.passages), max))

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.start for run in self.runs]

    @cached_property
    def _mentions(self) -> Mapping[str, tuple[int, ...]]:
        found: dict[str, list[int]] = {}
        for index, passage in enumerate(self.passages):
            for target in passage.targets:
                found.setdefault(target, []).append(index)
        return {target: tuple(indices) for target, indices in found.items()}

    @cached_property
    def _of_link(self) -> Mapping[str, int]:
        return {link: index for index, passage in enumerate(self.passages) for link in passage.links}

    def under(self, offset: int) -> tuple[int, ...]:
        """The passages that hold the character at *offset*, the innermost first."""
        at = bisect_right(self._run_starts, offset) - 1
        if at < 0 or offset >= self.runs[at].end:
            return ()
        return self.runs[at].passages

    def ways(self, offset: int) -> tuple[tuple[int, str], ...]:
        """Where the character at *offset* leads: passage and target, the innermost first, each target once."""
        ways: dict[str, int] = {}
        for index in self.under(offset):
            for target in self.passages[index].targets:
                ways.setdefault(target, index)
        return tuple((index, target) for target, index in ways.items())

    def between(self, start: int, end: int) -> tuple[int, ...]:
        """The passages that share at least one character with ``text[start:end]``, in reading order."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return tuple(index for index in range(first, last) if self.passages[index].end > start)

    def at_or_after(self, offset: int) -> int | None:
        """The first passage that starts at *offset* or later; after the last one the first; None without passages."""
        return bisect_left(self._starts, offset) % len(self.passages) if self.passages else None

    def before(self, offset: int) -> int | None:
        """The last passage that starts before *offset*; before the first one the last; None without passages."""
        return (bisect_left(self._starts, offset) - 1) % len(self.passages) if self.passages else None

    def of_link(self, link_id: str) -> int | None:
        """The passage that a link became."""
        return self._of_link.get(link_id)

    def mentions(self, target_id: str) -> tuple[int, ...]:
        """Return all passages that refer to an id, in reading order; for a link, those of its first target."""
        at = self._of_link.get(target_id)
        if at is not None:
            target_id = self.passages[at].targets[0]
        return self._mentions.get(target_id, ())


def step_from(indices: tuple[int, ...], current: int | None, step: int) -> int | None:
    """The index *step* places on from *current* in *indices*, around the ends; the first or last when it is not there.

    >>> step_from((3, 5, 9), 9, 1)
    3
    """
    if not indices:
        return None
    if current not in indices:
        return indices[0] if step > 0 else indices[-1]
    return indices[(indices.index(current) + step) % len(indices)]
