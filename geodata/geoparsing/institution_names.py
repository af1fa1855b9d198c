"""Institutions as the languages of the world write them: "Maison Blanche", "Ağ Ev", "ՆԱՏՕ", with case endings.

The gazetteer has their English names and a few others, which hold in any text. The table beside it,
`institution_names.tsv`, has names by language; some count only where a state of theirs is named in the text. Its last
column says what a row rests on: "own" is the body's name in a language that it works in or that its state writes, as
the body gives it; "press" is how the press of that language writes it, by the maintainers' reading, and no document
fixes it. Further names in a row are case forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from geodata.geoparsing.gazetteer import Gazetteer, open_gazetteer
from geodata.geoparsing.lexicon.case_endings import bare_forms
from geodata.geoparsing.lexicon.language import ENGLISH
from geodata.geoparsing.lexicon.normalize import fold
from geodata.geoparsing.lexicon.tokens import Token

FILE = Path(__file__).parents[1] / "data" / "institution_names.tsv"
_ELISION = re.compile(r"^(?:[ldLD]|[Qq]u)['’ʼ‘]")
_NO_STATES: frozenset[str] = frozenset()
Row = Sequence[Any]  # the name in use, the code of the state that it governs or "", and its seat's row if any


@dataclass(frozen=True, eq=False)
class InstitutionNames:
    """Rows by name, folded or as an abbreviation is written; the states of which a name needs one; what names begin."""

    language: str
    rows: Mapping[str, Row]
    needs: Mapping[str, frozenset[str]]
    openings: frozenset[str]

    def forms(self, token: Token) -> Iterator[str]:
        """What a word may be in a name: as it stands, then without a case ending."""
        key = fold(unelided(token.text)) if self.language == "fr" else token.key
        yield key
        if self.language not in ENGLISH and key:
            yield from bare_forms(key, self.language)

    def wants(self, key: str) -> frozenset[str]:
        """The states of which one must be named in the text."""
        return self.needs.get(key, _NO_STATES)


def unelided(word: str) -> str:
    """A word without the article or preposition that French writes with it.

    >>> unelided("l’OTAN"), unelided("d'abord"), unelided("Élysée")
    ('OTAN', "d'abord", 'Élysée')
    """
    match = _ELISION.match(word)
    return word[match.end() :] if match and word[match.end() :][:1].isupper() else word


@lru_cache(maxsize=16)
def institutions_in(language: str) -> InstitutionNames:
    """The names that hold in a text of a language. Raises DataError like `open_gazetteer`."""
    language = "en" if language in ENGLISH else language
    known = open_gazetteer().institutions
    rows, needs = dict(known), dict[str, frozenset[str]]()
    for institution, spoken, states, names, _rests_on in _table():
        if spoken == language:
            for name in names.split("|"):
                key = name if name.isupper() and " " not in name else fold(name)
                rows.setdefault(key, known[fold(institution) if fold(institution) in known else institution])
                if states:
                    needs[key] = frozenset(states.split(","))
    openings = {key[:at] for key in rows for at, letter in enumerate(key) if letter == " "}
    return InstitutionNames(language, rows, needs, frozenset(openings))


@lru_cache(maxsize=1)
def _table() -> list[tuple[str, ...]]:
    lines = FILE.read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(line.split("\t")) for line in lines if line]


def names_one_of(tokens: Sequence[Token], states: frozenset[str], gazetteer: Gazetteer, language: str) -> bool:
    """Whether a text names one of some states, or its people."""
    for token in tokens:
        if token.shape == "lower" and token.text == unelided(token.text):
            continue
        word = unelided(token.text)
        rows = gazetteer.abbreviations.get(word, ())
        if any(gazetteer.place(row).country in states for row in rows):
            return True
        for key in (fold(word), *(bare_forms(token.key, language) if token.key else ())):
            if gazetteer.peoples.get(key) in states:
                return True
            if any(place.kind == "country" and place.country in states for place in gazetteer.places(key)):
                return True
    return False
