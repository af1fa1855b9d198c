"""Callouts: which things get the number of which sentence of a step's text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from geodata.core.values import value

TOGETHER = "+"


@value(frozen=True)
class Callout:
    """A number, the sentence that it belongs to (counted from 1), the things that bear it, and all that are named."""

    number: int
    sentence: int
    marked: tuple[str, ...]
    named: tuple[str, ...]


def callouts_of(written: Sequence[str]) -> tuple[Callout, ...]:
    """The callouts of a view, one for each of the *written* entries that is not empty, numbered one after the other.

    An entry goes with a sentence. Its first word says what is marked, several things being joined by "+"; what follows
    after spaces is only named.

    >>> [(found.number, found.sentence, found.marked) for found in callouts_of(["", "baku+aktau grozny", "lachin"])]
    [(1, 2, ('baku', 'aktau')), (2, 3, ('lachin',))]
    """
    filled = [(sentence, words) for sentence, entry in enumerate(written, 1) if (words := entry.split())]
    return tuple(
        Callout(number, sentence, tuple(filter(None, words[0].split(TOGETHER))), ids_in(" ".join(words)))
        for number, (sentence, words) in enumerate(filled, 1)
    )


def only_named(written: Sequence[str]) -> frozenset[str]:
    """What the *written* entries name besides what they mark.

    >>> sorted(only_named(["", "baku+aktau grozny moscow", "lachin"]))
    ['grozny', 'moscow']
    """
    return frozenset(name for entry in written for name in entry.split()[1:])


def only(entry: str, is_meant: Callable[[str], bool]) -> str:
    """An entry with those of its ids alone that are meant; one that loses all keeps its number.

    >>> only("baku+aktau grozny", lambda place: place != "aktau"), only("baku", lambda place: False)
    ('baku grozny', '+')
    """
    words = entry.split()
    marked = [target for target in words[0].split(TOGETHER) if target and is_meant(target)] if words else []
    kept = TOGETHER.join(marked) or (TOGETHER if words else "")
    return " ".join([kept, *filter(is_meant, words[1:])]) if words else ""


def ids_in(entry: str) -> tuple[str, ...]:
    """All ids of an entry: what is marked, and what is only named."""
    return tuple(entry.replace(TOGETHER, " ").split())
