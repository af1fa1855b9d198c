"""What was repaired or left out while a file was read, in one sentence a kind of thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from geodata.core.phrase import Phrase

SHOWN, KEPT = 4, 200  # places that a sentence names, and that are known one by one
PLURALS = {
    "feature": Phrase("features"), "row": Phrase("rows"), "line": Phrase("lines"), "layer": Phrase("layers"),
}  # fmt: skip


@dataclass(frozen=True)
class Guess:
    """What a reader decided about a file that did not say it: of what (``"encoding"``), and how."""

    about: str
    value: str
    doubtful: bool = False


@dataclass
class Notes:
    """Collects repairs and reports each kind once, with the first places where it happened.

    >>> notes = Notes("lakes.geojson")
    >>> for number in (3, 9, 12, 13, 20):
    ...     notes.add("the outline crosses itself; repaired", "feature", number)
    >>> notes.sentences()
    ('lakes.geojson, features 3, 9, 12, 13 and 1 more: the outline crosses itself; repaired',)
    """

    file: str
    _places: dict[tuple[str, str], list[tuple[int, str]]] = field(default_factory=dict)
    _counts: dict[tuple[str, str], int] = field(default_factory=dict)
    _told: set[tuple[str, int]] = field(default_factory=set)
    guesses: dict[str, Guess] = field(default_factory=dict)

    def guess(self, about: str, value: str, *, doubtful: bool = False) -> None:
        """Record what was decided about the file, and whether another answer is as likely."""
        self.guesses[about] = Guess(about, value, doubtful)

    def add(self, what: str, noun: str = "", number: int = 0, detail: str = "") -> None:
        """Record *what* for one place, such as ``"feature", 3``; *detail* is reported if it is the only one."""
        places = self._places.setdefault((what, noun), [])
        self._counts[what, noun] = self._counts.get((what, noun), 0) + 1
        self._told.add((noun, number))
        if len(places) < KEPT:
            places.append((number, detail))

    def tells_of(self, noun: str, number: int) -> bool:
        """Whether anything was noted about a place."""
        return (noun, number) in self._told

    def sentences(self) -> tuple[str, ...]:
        """One sentence a kind, in the order in which they first happened."""
        return tuple(self._sentence(what, noun) for what, noun in self._places)

    def lines(self) -> tuple[str, ...]:
        """One line a place, with what was found there; the first `KEPT` of a kind."""
        return tuple(line for what, noun in self._places for line in self._lines(what, noun))

    def _lines(self, what: str, noun: str) -> Iterator[str]:
        if not noun:
            yield what
            return
        for number, detail in self._places[what, noun]:
            told = Phrase("{what} ({detail})", what=what, detail=detail) if detail else what
            yield Phrase("{noun} {number}: {what}", noun=noun, number=number, what=told)

    def _sentence(self, what: str, noun: str) -> str:
        if not noun:
            return Phrase("{file}: {what}", file=self.file, what=what)
        places, count = self._places[what, noun], self._counts[what, noun]
        if count == 1:
            number, detail = places[0]
            if detail:
                what = Phrase("{what} ({detail})", what=what, detail=detail)
            place = Phrase("{noun} {number}", noun=noun, number=number)
        else:
            place = Phrase(
                "{nouns} {numbers}",
                nouns=PLURALS.get(noun, f"{noun}s"),
                numbers=_listed([str(number) for number, _ in places[:SHOWN]], count),
            )
        return Phrase("{file}, {place}: {what}", file=self.file, place=place, what=what)


def _listed(numbers: list[str], count: int) -> str:
    """Enumerate *numbers*, the first of *count*."""
    more = count - len(numbers)
    if more:
        return Phrase("{numbers} and {more} more", numbers=", ".join(numbers), more=f"{more:,}")
    return Phrase("{numbers} and {last}", numbers=", ".join(numbers[:-1]), last=numbers[-1])
