"""What search finds: names in every spelling and script, layers, steps, commands, and passages of the article.

All names stand folded in one long string, so that a key press is a few scans at the speed of C. Building it takes
longer and is done in slices, between other things.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum

from geodata.core.values import value
from geodata.map.names import display_name, fold
from geodata.story.entities import Target, TargetKind, every_target
from geodata.story.story import Story
from geodata.view.view import NameStyle
from geodata.view.view_codec import SCHEME
from geodata.world.world import World
from mapviewer.layers.registry import kind_of
from mapviewer.ui.display_text import TARGETS, date_words, years_words
from mapviewer.ui.translate import tr

PASSAGES = 6
AROUND = 44
SCANNED = 600


class HitKind(StrEnum):
    """What Enter does with a hit."""

    TARGET = "target"
    PASSAGE = "passage"
    LAYER = "layer"
    STEP = "step"
    VIEW = "view"
    COMMAND = "command"


@value(frozen=True)
class Hit:
    """One line of the result list. ``start`` and ``end`` are of a passage, in code points."""

    kind: HitKind
    id: str
    title: str
    hint: str = ""
    start: int = 0
    end: int = 0


class SearchIndex:
    """The names of one world and the words of its article."""

    def __init__(self, world: World) -> None:
        self.story = world.story
        self._hits: list[Hit] = []
        self._starts: list[int] = []
        self._owners: list[int] = []
        self._pieces: list[str] = []
        self._length = 0
        self._names = ""
        self._weights: list[int] = []
        self._rest: Iterator[tuple[Hit, Iterable[str], int]] | None = _entries(world)
        self._text, self._offsets = folded_text(world.story.article.text)

    @property
    def is_ready(self) -> bool:
        """Whether everything is in."""
        return self._rest is None

    def build(self, limit: int = 1_000_000) -> bool:
        """Take in up to *limit* more entries; True when all are in."""
        if self._rest is None:
            return True
        for _ in range(limit):
            entry = next(self._rest, None)
            if entry is None:
                self._rest = None
                self._names = "\n" + "\n".join(self._pieces) + "\n"
                return True
            self._add(*entry)
        return False

    def _add(self, hit: Hit, names: Iterable[str], weight: int) -> None:
        for name in dict.fromkeys(fold(name).replace("\n", " ") for name in names):
            self._starts.append(self._length)
            self._owners.append(len(self._hits))
            self._pieces.append(name)
            self._length += len(name) + 1
        self._hits.append(hit)
        self._weights.append(weight)

    def find(self, text: str, limit: int = 14) -> list[Hit]:
        """The best hits for what was typed: names that begin so, then words that do, then passages, then the rest."""
        wanted = " ".join(fold(text).split())
        if not wanted:
            return []
        if text.strip().startswith(SCHEME):
            return [Hit(HitKind.VIEW, text.strip(), tr("Search", "Go to copied view"), tr("Search", "Enter"))]
        self.build()
        begins = self._named(f"\n{wanted}", limit)
        words = self._named(f" {wanted}", limit) + self._named(f"-{wanted}", limit)
        passages = self._passages(wanted)
        inside = self._named(wanted, limit) if len(wanted) > 2 else []
        found = dict.fromkeys([*begins, *words])
        names = list(found)[: max(limit - len(passages), limit // 2)]
        return list(dict.fromkeys([*names, *passages, *inside]))[:limit]

    def _named(self, wanted: str, limit: int) -> list[Hit]:
        """The owners of names with *wanted*: names hit whole, then by weight, the shorter names first."""
        found: dict[int, tuple[bool, int]] = {}
        at = self._names.find(wanted)
        while at >= 0 and len(found) < SCANNED:
            # Names start one character late, because the long string begins with a line end.
            piece = bisect_right(self._starts, at + len(wanted) - 2) - 1
            name, owner = self._pieces[piece], self._owners[piece]
            rank = (name != wanted.strip(), len(name))
            found[owner] = min(found.get(owner, rank), rank)
            at = self._names.find(wanted, at + 1)
        ranked = sorted(found, key=lambda owner: (found[owner][0], self._weights[owner], found[owner][1], owner))
        return [self._hits[owner] for owner in ranked[:limit]]

    def _passages(self, wanted: str) -> list[Hit]:
        if len(wanted) < 3:
            return []
        hits: list[Hit] = []
        at = self._text.find(wanted)
        while at >= 0 and len(hits) < PASSAGES:
            start, end = self._offsets[at], self._offsets[at + len(wanted) - 1] + 1
            excerpt = excerpt_around(self.story.article.text, start, end)
            hits.append(Hit(HitKind.PASSAGE, f"{start}", excerpt, tr("Search", "in the article"), start, end))
            at = self._text.find(wanted, at + len(wanted))
        return hits


def _entries(world: World) -> Iterator[tuple[Hit, Iterable[str], int]]:
    """Each hit with its names and its weight: 0 for the region's states and towns, then the story, then farther."""
    story = world.story
    for number, step in enumerate(story.steps, 1):
        hint = tr("Search", "step {number}").format(number=number)
        yield Hit(HitKind.STEP, step.id, step.title, hint), (step.title, hint), 0
    for layer in story.layers.values():
        yield Hit(HitKind.LAYER, layer.id, layer.title, tr("Search", "layer")), (layer.title,), 0
    for target in every_target(story, world.base):
        names = target.names.every()
        # A feature's own name says more ("under Armenian control") than the pair that the map writes.
        title = target.names.english if target.feature else display_name(target.names, NameStyle.ENGLISH)
        hit = Hit(HitKind.TARGET, target.id, title, _hint(story, target))
        yield (
            hit,
            (*names, target.feature.label) if target.feature and target.feature.label else names,
            _weight(story, target),
        )


def _weight(story: Story, target: Target) -> int:
    if target.shape is None:
        return 1
    code = target.shape.properties.get("country") or target.shape.properties.get("iso3")
    parties = story.parties
    if code in parties.region and target.kind in (TargetKind.COUNTRY, TargetKind.PLACE):
        return 0
    return 2 if code in (*parties.region, *parties.powers) or target.kind is TargetKind.WATER else 3


def _hint(story: Story, target: Target) -> str:
    row = target.feature
    layer = story.layers.get(row.layer) if row else None
    if row is None or layer is None:
        return TARGETS[target.kind].lower()
    when = date_words(row.start_text) if layer.holds_events else years_words(row.start_text, row.end_text)
    parts = (tr("Terms", kind_of(layer).one).lower(), when, layer.title)
    return " · ".join(filter(None, parts))


def folded_text(text: str) -> tuple[str, list[int]]:
    """The text folded for comparing, with single spaces, and for each of its characters the offset it came from."""
    pieces: list[str] = []
    offsets: list[int] = []
    blank = True
    for offset, char in enumerate(text):
        piece = " " if char.isspace() else fold(char)
        if piece == " " and blank:
            continue
        blank = piece == " "
        pieces.append(piece)
        offsets.extend([offset] * len(piece))
    return "".join(pieces), offsets


def excerpt_around(text: str, start: int, end: int) -> str:
    """A line of the text around a passage."""
    left, right = max(start - AROUND, 0), min(end + AROUND, len(text))
    before = text[left:start].partition(" ")[2] if left else text[:start]
    after = text[end:right].rpartition(" ")[0] if right < len(text) else text[end:]
    words = " ".join(f"{before}{text[start:end]}{after}".split())
    return f"{'…' if left else ''}{words}{'…' if right < len(text) else ''}"
