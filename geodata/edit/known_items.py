"""What the bundled stories know: their lines, areas and organisations, with sources and dates, for other articles.

Nothing here names any of them: a text speaks of an item where it has a name that the item's own story gives it, in
English or the text's language, and names a place or state where the item lies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from geodata.article.sentences import sentences
from geodata.core.dates import Span
from geodata.core.errors import DataError
from geodata.geoparsing.gazetteer import COMMON, open_gazetteer
from geodata.geoparsing.lexicon.normalize import fold
from geodata.map.base_map import load_base_map
from geodata.story.facts import Organisation
from geodata.story.layer import Layer, LayerKind
from geodata.story.recognised_places import Finding, Proposal, ProposalKind
from geodata.story.story import Membership, Source, Story
from geodata.story_format.story_loader import BUNDLED_STORIES, open_story
from geodata.world.shape_cache import shapes_of

NEAR_DEG = 0.5
SPOTS_LOOKED_AT = 40  # vertices of a layer of which the state is asked
Spot = tuple[int, int, str]
_TOKEN, _YEAR = re.compile(r"[^\W_]+"), re.compile(r"[12]\d{3}")
_BRACKETED, _UNSAID = re.compile(r"\(([^)]*)\)"), re.compile(r":.*")  # what follows a colon explains the name
_LEAST_WORD = 3
_WINDOW_MORE = 3  # words of others between those of a name
_BESIDE_A_YEAR = 1  # the same where one of them is a year
_LONGEST_ENDING, _SHORTEST_STEM = 5, 4


@dataclass(frozen=True)
class ItemName:
    """A name as its words (folded, in its order); ``exact`` is how a single word is written, "" for several."""

    words: tuple[str, ...]
    exact: str = ""
    target: str = ""


@dataclass(frozen=True, eq=False)
class KnownItem:
    """A layer or an organisation of a bundled story; ``key`` is "story/layer" or "story/organisation"."""

    key: str
    story: Story
    names: tuple[ItemName, ...]
    layer: Layer | None = None
    organisation: Organisation | None = None

    @cached_property
    def ground(self) -> tuple[tuple[float, float, float, float] | None, frozenset[str]]:
        """Its extent in degrees, a little widened, and the states in which it lies or which belong to it."""
        if self.layer is not None:
            return _ground_of(self.story, self.layer)
        return None, frozenset(row.subject for row in memberships_of(self))

    @property
    def title(self) -> str:
        """What it is called."""
        if self.layer is not None:
            return self.layer.title
        return (self.organisation.title or self.organisation.id) if self.organisation is not None else self.key

    @property
    def span(self) -> Span:
        """From the first day of any of its features to the last; open where one of them has none."""
        spans = [row.span for row in self.layer.rows] if self.layer is not None else []
        starts, ends = [span.start for span in spans], [span.end for span in spans]
        return Span(None if None in starts or not starts else min(filter(None, starts)),
                    None if None in ends or not ends else max(filter(None, ends)))  # fmt: skip

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that its story names for it, each once."""
        if self.layer is not None:
            ids: Iterable[str] = (*self.layer.source, *(name for row in self.layer.rows for name in row.source))
        else:
            ids = (*(self.organisation.source if self.organisation else ()),
                   *(name for row in memberships_of(self) for name in row.source))  # fmt: skip
        return tuple(self.story.sources[name] for name in dict.fromkeys(ids) if name in self.story.sources)

    def is_near(self, findings: Iterable[Finding]) -> bool:
        """Whether a text names a place or a state where it lies."""
        extent, states = self.ground
        for finding in findings:
            place = finding.place
            if place is None:
                continue
            if place.country in states:
                return True
            if extent is not None and place.kind != "country":
                west, south, east, north = extent
                if west <= place.lon <= east and south <= place.lat <= north:
                    return True
        return False


def memberships_of(item: KnownItem) -> tuple[Membership, ...]:
    """Which states belong to an organisation, and when."""
    wanted = item.organisation.id if item.organisation is not None else ""
    return tuple(row for row in item.story.memberships if row.organisation == wanted)


_loaded: set[str] = set()


def are_loaded(language: str) -> bool:
    """Whether `known_items` of a language answers at once; else it reads the bundled stories, which takes a second."""
    return language in _loaded


@lru_cache(maxsize=8)
def known_items(language: str) -> tuple[KnownItem, ...]:
    """Every line, area and organisation of the bundled stories, with its names in English and *language*."""
    found: list[KnownItem] = []
    for folder in sorted(path for path in BUNDLED_STORIES.iterdir() if (path / "story.toml").is_file()):
        try:
            story = open_story(folder.name)
        except DataError:
            continue  # whoever opens it is told why
        found += _items_of(story, story.in_language(language))
    _loaded.add(language)
    return tuple(found)


def known_item(key: str, language: str) -> KnownItem | None:
    """The item with a key, None where this program's stories have none any more."""
    return next((item for item in known_items(language) if item.key == key), None)


def spoken_of(story: Story) -> Iterator[Proposal]:
    """An offer for each item that the story's article speaks of, at the first words that name it."""
    if not story.findings:
        return
    text = story.article.text
    parts = [(part.start, _tokens(text, part.start, part.end)) for part in sentences(text)]
    every = {word for _, tokens in parts for _, _, word in tokens}
    here = {layer.id for layer in story.layers.values()}
    spots: dict[KnownItem, list[Spot]] = {}
    for item in known_items(story.language):
        if item.story.id == story.id or (item.layer is not None and item.layer.id in here):
            continue
        names = [name for name in item.names if all(_is_among(word, every) for word in name.words)]
        if names and item.is_near(story.findings):
            spots[item] = [spot for _, tokens in parts if (spot := _first(text, tokens, names)) is not None]
    for item, found in spots.items():
        others = [spot for other, theirs in spots.items() if other is not item for spot in theirs]
        spot = next((spot for spot in found if not any(_is_part(spot, other) for other in others)), None)
        if spot is not None and not _is_of_organisation(item, spot, spots):
            start, end, target = spot
            yield Proposal("", ProposalKind.KNOWN, text[start:end], start, end, known=item.key, subject=target)


def _is_of_organisation(item: KnownItem, spot: Spot, spots: Mapping[KnownItem, Sequence[Spot]]) -> bool:
    """Whether the words are the name of an organisation, of which the item's layer only shows the members."""
    return item.layer is not None and any(
        spot[:2] == theirs[:2]
        for other, found in spots.items()
        if other.organisation is not None and other.story is item.story
        for theirs in found
    )


def _is_part(spot: Spot, other: Spot) -> bool:
    """Whether words are a part of more words, which name something else."""
    return other[0] <= spot[0] and spot[1] <= other[1] and other[1] - other[0] > spot[1] - spot[0]


def _items_of(story: Story, told: Story) -> Iterator[KnownItem]:
    for layer in story.layers.values():
        if layer.kind not in (LayerKind.LINE, LayerKind.AREA) or not layer.rows:
            continue
        if not all(row.source for row in layer.rows):
            continue  # what names no source is offered to nobody
        names = {name for made in (layer, told.layers[layer.id]) for name in _names_of(made)}
        yield KnownItem(f"{story.id}/{layer.id}", story, _sorted(names), layer)
    titles = {row.id: row.title for row in told.facts.organisations}
    for row in story.facts.organisations:
        if any(fact.organisation == row.id for fact in story.memberships):
            names = {ItemName((fold(row.id),), row.id), *_read_names(row.title), *_read_names(titles.get(row.id, ""))}
            names |= {ItemName(tuple(key.split())) if " " in key else ItemName((key,), key.upper())
                      for key in _other_names(row)}  # fmt: skip
            yield KnownItem(f"{story.id}/{row.id}", story, _sorted(names), None, row)


def named_institution(quote: str) -> str | None:
    """The name in use of an institution that a text calls *quote*; None for what is none."""
    institutions = open_gazetteer().institutions
    row = institutions.get(quote.replace(".", "")) or institutions.get(fold(quote))
    return str(row[0]) if row else None


def organisation_called(name: str, language: str) -> Organisation | None:
    """The row that a bundled story has for an organisation by its name in use."""
    for item in known_items(language):
        row = item.organisation
        if row is not None and name in {named_institution(row.id), named_institution(row.title)}:
            return row
    return None


def _other_names(organisation: Organisation) -> Iterator[str]:
    """Names of an organisation in all languages, of the table of institutions; folded."""
    known = open_gazetteer().institutions
    own = {named_institution(organisation.id), named_institution(organisation.title)}
    return (fold(key) for key, row in known.items() if row[0] in own)


def _names_of(layer: Layer) -> Iterator[ItemName]:
    """The names of a layer: its title in several words, and every name of its features."""
    for name in _read_names(layer.title):
        if len(name.words) > 1 or name.exact.isupper():
            yield name
    for row in layer.rows:
        for text in (*row.names.every(), row.names.words):
            yield from _read_names(text, row.id)
        yield from filter(None, (_dated_name(text, row.id) for text in row.names.other))


def _dated_name(text: str, target: str) -> ItemName | None:
    """A name that its year makes one: "Line of 2020"."""
    words = tuple(fold(word) for word in _TOKEN.findall(text) if _is_telling(word) or _YEAR.fullmatch(word))
    return ItemName(words, target=target) if any(map(_YEAR.fullmatch, words)) and len(words) > 1 else None


def _read_names(text: str, target: str = "") -> Iterator[ItemName]:
    """Ways to speak of what has a name: without its years and what stands in brackets, and abbreviations alone."""
    for short in _TOKEN.findall(text):
        if short.isupper() and len(short) >= _LEAST_WORD:
            yield ItemName((fold(short),), short, target)
    bracketed = [part for part in _BRACKETED.findall(text) if len(_TOKEN.findall(part)) > 1]
    for part in (*_UNSAID.sub(" ", _BRACKETED.sub(" ", text)).split(" / "), *bracketed):
        written = [word for word in _TOKEN.findall(part) if _is_telling(word)]
        words = tuple(fold(word) for word in written)
        if len(words) > 1:
            yield ItemName(words, target=target)
        elif words and len(words[0]) >= _SHORTEST_STEM and not written[0][0].islower() and not _is_common(words[0]):
            yield ItemName(words, written[0], target)


def _is_telling(word: str) -> bool:
    """Whether a word of a name has to be in the text: no short one such as "of", and no year."""
    return not word[0].isdigit() and (len(word) >= _LEAST_WORD or (len(word) > 1 and word.isupper()))


def _is_common(word: str) -> bool:
    gazetteer = open_gazetteer()
    return word in gazetteer.words or bool(gazetteer.flags(word) & COMMON)


def _sorted(names: Iterable[ItemName]) -> tuple[ItemName, ...]:
    """The longest names first: what they name is said most exactly."""
    return tuple(sorted(names, key=lambda name: (-len(name.words), name.words, name.exact, name.target)))


def _ground_of(story: Story, layer: Layer) -> tuple[tuple[float, float, float, float] | None, frozenset[str]]:
    """The extent of a layer in degrees, a little widened, and the states that it lies in."""
    spots: list[tuple[float, float]] = []
    for shape in shapes_of(layer, story.projection):
        for ring in shape.levels[-1].rings or shape.levels[0].rings:
            spots += [story.projection.unproject(x, y) for x, y in zip(ring[::2], ring[1::2], strict=True)]
    if not spots:
        return None, frozenset()
    lons, lats = [lon for lon, _ in spots], [lat for _, lat in spots]
    extent = (min(lons) - NEAR_DEG, min(lats) - NEAR_DEG, max(lons) + NEAR_DEG, max(lats) + NEAR_DEG)
    base = load_base_map()
    some = spots[:: max(1, len(spots) // SPOTS_LOOKED_AT)]
    return extent, frozenset(state.id for spot in some if (state := base.country_at(*spot)) is not None)


def _tokens(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The words of a sentence with their offsets, folded."""
    return [(match.start(), match.end(), fold(match[0])) for match in _TOKEN.finditer(text, start, end)]


def _is_among(word: str, every: Iterable[str]) -> bool:
    return any(_is_form(token, word) for token in every)


def _is_form(token: str, word: str) -> bool:
    """Whether a word of a text is a form of a name's word: the same beginning, another ending.

    >>> _is_form("corridors", "corridor"), _is_form("rail", "railway"), _is_form("line", "line")
    (True, False, True)
    """
    if token == word:
        return True
    stem = max(_SHORTEST_STEM, len(word) - 2)
    return len(word) >= _SHORTEST_STEM and token.startswith(word[:stem]) and (
        -2 <= len(token) - len(word) <= _LONGEST_ENDING
    )  # fmt: skip


def _first(text: str, tokens: Sequence[tuple[int, int, str]], names: Sequence[ItemName]) -> Spot | None:
    """The first words of a sentence that are one of the names, and what that names."""
    for name in names:
        if name.exact:
            spot = next((token for token in tokens if _is_written(text, token, name)), None)
            if spot is not None:
                return spot[0], spot[1], name.target
        elif (span := _together(tokens, name.words)) is not None:
            return tokens[span[0]][0], tokens[span[1]][1], name.target
    return None


def _is_written(text: str, token: tuple[int, int, str], name: ItemName) -> bool:
    """Whether a single word of a text is a name: abbreviations as they are written, other names with their capital."""
    start, end, folded = token
    if name.exact.isupper():
        return text[start:end] == name.exact
    return _is_form(folded, name.words[0]) and text[start].isupper() == name.exact[0].isupper()


def _together(tokens: Sequence[tuple[int, int, str]], words: Sequence[str]) -> tuple[int, int] | None:
    """The first and last of the tokens that hold all words of a name, in any order and close together."""
    spots = [[at for at, token in enumerate(tokens) if _is_form(token[2], word)] for word in words]
    if not all(spots):
        return None
    more = _BESIDE_A_YEAR if any(map(_YEAR.fullmatch, words)) else _WINDOW_MORE
    for first in sorted({at for found in spots for at in found}):
        last = first + len(words) - 1 + more
        inside = [next((at for at in found if first <= at <= last), None) for found in spots]
        if None not in inside and len(set(inside)) == len(words):
            ends = [at for at in inside if at is not None]
            return min(ends), max(ends)
    return None
