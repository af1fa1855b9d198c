"""What search finds: names in every spelling and script, layers, steps, commands, and passages of the article.

All names stand folded in one long string, so that a key press is a few scans at the speed of C. Building it takes
longer and is done in turns of a few milliseconds, between other things.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from geodata.core.job import Turns, at_once, turn
from geodata.core.values import value
from geodata.map.names import fold
from geodata.story.entities import Target, TargetKind, every_target
from geodata.story.story import Story
from geodata.view.view import NameStyle
from geodata.view.view_codec import SCHEME
from geodata.world.world import World
from mapviewer.layers.registry import kind_of
from mapviewer.ui.display_text import TARGETS, date_words, place_kind, shown_name, years_words
from mapviewer.ui.translate import tr

PASSAGES = 6
AROUND = 44
SCANNED = 600
_MOST_OF_GAZETTEER = 6
_LEAST_LETTERS = 4
_WORD = re.compile(r"\w+")
_PIECE = 4_000  # letters of a text that are folded in one turn
_FEW = 40  # names or summaries


_NEAR, _FAR = 1, 3  # what the story speaks of or is in; anywhere else in the world
_COORDINATES = re.compile(r"\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*([NS]?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*([EW]?)\s*")


class HitKind(StrEnum):
    """What Enter does with a hit."""

    TARGET = "target"
    PASSAGE = "passage"
    LAYER = "layer"
    STEP = "step"
    VIEW = "view"
    SPOT = "spot"
    COMMAND = "command"


@value(frozen=True)
class Hit:
    """One line of the result list. ``start`` and ``end`` are of a passage, in code points.

    The id of a spot is its latitude and longitude in degrees, with a comma between. ``also`` are further words by which
    a command is found.
    """

    kind: HitKind
    id: str
    title: str
    hint: str = ""
    start: int = 0
    end: int = 0
    also: str = ""


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
        self._weight_by_hit: dict[Hit, int] = {}
        self._mentions_by_hit: dict[Hit, int] = {}
        self._text, self._offsets = "", list[int]()
        self._work: Turns[None] | None = self._taking_in(world)

    @property
    def is_ready(self) -> bool:
        """Whether everything is in."""
        return self._work is None

    def build(self, within_s: float = math.inf) -> bool:
        """Take in more for so many seconds; True when all is in."""
        if self._work is not None and turn(self._work, within_s)[0]:
            self._work = None
        return self._work is None

    def _taking_in(self, world: World) -> Turns[None]:
        spoken = yield from _spoken(world.story)
        for entry in _entries(world, spoken):
            self._add(*entry)
            yield
        self._names = "\n" + "\n".join(self._pieces) + "\n"
        self._text, self._offsets = yield from _folding(world.story.article.text)

    def _add(self, hit: Hit, names: Iterable[str], weight: int, mentions: int) -> None:
        forms = [part for name in names for part in (name, *_both(name))]
        for name in dict.fromkeys(fold(form).replace("\n", " ") for form in forms):
            self._starts.append(self._length)
            self._owners.append(len(self._hits))
            self._pieces.append(name)
            self._length += len(name) + 1
        self._hits.append(hit)
        self._weight_by_hit[hit], self._mentions_by_hit[hit] = weight, mentions

    def find(self, text: str, limit: int = 14) -> list[Hit]:
        """The best hits for what was typed: names that begin so, then words that do, then passages, then the rest."""
        wanted = " ".join(fold(text).split())
        if not wanted:
            return []
        if text.strip().startswith(SCHEME):
            return [Hit(HitKind.VIEW, text.strip(), tr("Search", "Go to copied view"), tr("Search", "Enter"))]
        spot = _spot(text)
        if spot:
            return [spot]
        self.build()
        begins = self._named(f"\n{wanted}", limit)
        words = self._named(f" {wanted}", limit) + self._named(f"-{wanted}", limit)
        passages = self._passages(wanted)
        inside = self._named(wanted, limit) if len(wanted) > 2 else []
        found = dict.fromkeys([*begins, *words])
        near = [hit for hit in found if self._weight_by_hit.get(hit, _FAR) <= _NEAR or fold(hit.title) == wanted]
        far = [hit for hit in found if hit not in near]
        near = near[: max(limit - len(passages), limit // 2)]
        hits = list(dict.fromkeys([*near, *passages, *far, *inside]))[:limit]
        return hits or _in_gazetteer(text)

    def _named(self, wanted: str, limit: int) -> list[Hit]:
        """The owners of names with *wanted*: names hit whole, then by weight.

        Of those that weigh the same, the ones whose title has it come first, those that the story names more often,
        and shorter names.
        """
        found: dict[int, tuple[bool, int]] = {}
        at = self._names.find(wanted)
        while at >= 0 and len(found) < SCANNED:
            # Names start one character late, because the long string begins with a line end.
            piece = bisect_right(self._starts, at + len(wanted) - 2) - 1
            name, owner = self._pieces[piece], self._owners[piece]
            rank = (name != wanted.strip(), len(name))
            found[owner] = min(found.get(owner, rank), rank)
            at = self._names.find(wanted, at + 1)

        def rank_of(owner: int) -> tuple[object, ...]:
            hit, (is_part, length) = self._hits[owner], found[owner]
            untitled = f" {wanted.strip()}" not in f" {fold(hit.title)}"
            mentions = self._mentions_by_hit[hit]
            weight = self._weight_by_hit[hit]
            return is_part, weight > _NEAR, untitled, weight, -mentions, length, len(hit.title), owner

        ranked = sorted(found, key=rank_of)
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


def _spot(text: str) -> Hit | None:
    """Coordinates in degrees, latitude first as people write them, as a hit."""
    match = _COORDINATES.fullmatch(text)
    if match is None:
        return None
    lat, lon = float(match[1]) * (-1 if match[2] == "S" else 1), float(match[3]) * (-1 if match[4] == "W" else 1)
    if abs(lat) > 90 or abs(lon) > 180:
        return None
    return Hit(HitKind.SPOT, f"{lat},{lon}", f"{lat:g}, {lon:g}", tr("Search", "coordinates"))


def _in_gazetteer(text: str) -> list[Hit]:
    """Places of the gazetteer with just this name, in any spelling and script, the most populous first."""
    from geodata.geoparsing.gazetteer import open_gazetteer
    from geodata.geoparsing.lexicon.normalize import fold as fold_name  # late: start-up time

    places = sorted(open_gazetteer().places(fold_name(text)), key=lambda place: -place.population)
    return [
        Hit(
            HitKind.SPOT,
            f"{place.lat},{place.lon}",
            place.name,
            tr("Search", "gazetteer, {country}").format(country=place.country.upper() or place_kind(place.kind)),
        )
        for place in places[:_MOST_OF_GAZETTEER]
    ]


class Spoken:
    """Everything that a story says, as folded words with a space on either side, and how often each word is said."""

    def __init__(self, words: list[str]) -> None:
        self._text = f" {' '.join(words)} "
        self._counts = Counter(words)

    def count(self, form: str) -> int:
        """How often a name is said."""
        words = _words(form)
        if len(words) == 1:
            return self._counts[words[0]]
        # A long text is searched only for a name all of whose words are in it.
        return self._text.count(f" {' '.join(words)} ") if all(word in self._counts for word in words) else 0


def _entries(world: World, spoken: Spoken) -> Iterator[tuple[Hit, Iterable[str], int, int]]:
    """Each hit with its names, its weight, and how often the story names it.

    The weight is 0 for what the story speaks of, then grows with where it is.
    """
    story = world.story
    for number, step in enumerate(story.steps, 1):
        hint = tr("Search", "step {number}").format(number=number)
        yield Hit(HitKind.STEP, step.id, step.title, hint), (step.title, hint), 0, 0
    for layer in story.layers.values():
        yield Hit(HitKind.LAYER, layer.id, layer.title, tr("Search", "layer")), (layer.title,), 0, 0
    for target in every_target(story, world.base):
        names = target.names.every()
        # A feature's own name says more ("under Armenian control") than the pair that the map writes.
        title = target.names.words if target.feature else shown_name(target.names, NameStyle.ENGLISH)
        hit = Hit(HitKind.TARGET, target.id, title, _hint(story, target))
        mentions = _mentions(spoken, names) if target.shape is not None else 0
        yield (
            hit,
            (*names, target.feature.label) if target.feature and target.feature.label else names,
            0 if mentions else _weight(story, target),
            mentions,
        )


def _spoken(story: Story) -> Turns[Spoken]:
    """Everything that the story says: its article, steps and what stands on its layers."""
    words: list[str] = []
    for piece in _pieces(story.article.text):
        words += _words(piece)
        yield
    said = [part for step in story.steps for part in (step.title, step.text)]
    said += [part for row in story.features.values() for part in (row.names.words, row.summary)]
    for number, part in enumerate(said):
        words += _words(part)
        if number % _FEW == 0:
            yield
    return Spoken(words)


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that end where a word does."""
    start = 0
    while start < len(text):
        end = text.find(" ", start + _PIECE) + 1 or len(text)
        yield text[start:end]
        start = end


def _both(name: str) -> list[str]:
    """The names in a pair such as "Shusha / Shushi"; none of a name that is no pair."""
    return name.split(" / ") if " / " in name else []


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _mentions(spoken: Spoken, names: Iterable[str]) -> int:
    """How often that one of the names which is used most stands in what the story says."""
    forms = dict.fromkeys(form for name in names for form in (name, *_both(name)) if len(form) >= _LEAST_LETTERS)
    return max(map(spoken.count, forms), default=0)


def _weight(story: Story, target: Target) -> int:
    if target.shape is None:
        return 1
    code = target.shape.properties.get("country") or target.shape.properties.get("iso3")
    parties = story.parties
    if code in parties.region and target.kind in (TargetKind.COUNTRY, TargetKind.PLACE):
        return 1
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
    return at_once(_folding(text))


def _folding(text: str) -> Turns[tuple[str, list[int]]]:
    known = {char: " " if char.isspace() else fold(char) for char in set(text)}
    pieces: list[str] = []
    offsets: list[int] = []
    blank = True
    for offset, char in enumerate(text):
        if offset % _PIECE == 0:
            yield
        piece = known[char]
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
