"""The states of the world by every code and name that people write in a table.

``geodata/data/states.tsv`` holds ISO 3166 codes and names in twenty languages (tools.build_data.state_names).
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.values import value
from geodata.map.names import fold

TABLE = Path(__file__).parents[1] / "data" / "states.tsv"
ALIASES = TABLE.with_name("state_aliases.tsv")
# What may stand around a state's name in its long form, and in whose ("+") or not in whose ("-").
LONG_FORMS = TABLE.with_name("long_names.tsv")
SUGGESTIONS = 3
GOOD_SCORE = 70.0
MOST_CHARACTERS = 200  # of a name that is turned round, or that others are compared with


@value(frozen=True)
class State:
    """A state: lower-case ISO 3166 alpha-3 and alpha-2, the three digits, the English name, every other form."""

    code: str
    alpha2: str
    number: str
    name: str
    forms: tuple[str, ...]


@lru_cache(maxsize=1)
def load_states() -> dict[str, State]:
    """All states by alpha-3 code. Raises DataError when the table is missing or damaged."""
    try:
        rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
        return {
            code: State(code, alpha2, number, name, tuple(forms.split("|")))
            for code, alpha2, number, name, forms in rows
        }
    except (OSError, ValueError) as error:
        raise DataError("the table of states cannot be read", file=TABLE.name, found=str(error)) from error


def is_state(code: str) -> bool:
    """Whether *code* is a lower-case alpha-3 code of a state."""
    return code in load_states()


def find_state(text: str) -> str | None:
    """The alpha-3 code that a cell means (a code or a name in any form), or None.

    >>> find_state("AM"), find_state("051"), find_state("Ermənistan"), find_state("Армения"), find_state("Atlantis")
    ('arm', 'arm', 'arm', 'arm', None)
    """
    cleaned = text.strip()
    codes = _codes()
    found = codes.get(cleaned.lower()) or (codes.get(cleaned.zfill(3)) if cleaned.isdecimal() else None)
    return found or _by_name(cleaned)


def _by_name(text: str) -> str | None:
    names = _names()
    for form in (text, _turned(text)):
        key = name_key(form)
        if key in names:
            return names[key] or None
        found = _by_long_form(key)
        if found:
            return found
    return None


def _by_long_form(key: str) -> str | None:
    """The state of a name such as ``republic of armenia``: only with the words that stand before or after its name."""
    names = _names()
    for words, allows, codes in _long_forms():
        if key.startswith(words + " "):
            rest = key[len(words) + 1 :].removeprefix("the ")
        elif key.endswith(" " + words):
            rest = key[: -len(words) - 1]
        else:
            continue
        found = names.get(rest)
        if found and (found in codes) is allows:
            return found
    return None


@lru_cache(maxsize=1)
def _long_forms() -> tuple[tuple[str, bool, frozenset[str]], ...]:
    """The words of long forms, the longest first, with the states that they are, or are not, allowed for."""
    rows = [line.split("\t") for line in LONG_FORMS.read_text(encoding="utf-8").splitlines()]
    made = [(name_key(words), sign == "+", frozenset(codes.split())) for words, sign, codes in rows]
    return tuple(sorted(made, key=lambda row: -len(row[0])))


def _turned(text: str) -> str:
    """``Moldova, Republic of`` and ``Iran (Islamic Republic of)`` the other way round; what is too long as it is."""
    if len(text) > MOST_CHARACTERS:
        return text
    match = re.fullmatch(r"\s*([^,(]+?)\s*(?:,\s*(.+?)|\((.+?)\))\s*", text)
    return f"{match[2] or match[3]} {match[1]}" if match else text


def suggest_states(text: str) -> tuple[State, ...]:
    """Return the states whose names are most similar to *text*, best first; empty if none is similar."""
    from rapidfuzz import fuzz, process  # late: start-up time

    key, names, states = name_key(text[:MOST_CHARACTERS]), _names(), load_states()
    best: dict[str, float] = {}
    for scorer in (fuzz.ratio, fuzz.token_set_ratio):
        for name, score, _ in process.extract(key, list(names), scorer=scorer, score_cutoff=GOOD_SCORE, limit=12):
            code = names[name]
            best[code] = max(best.get(code, 0.0), score)
    best.pop("", None)
    return tuple(states[code] for code in sorted(best, key=lambda code: -best[code])[:SUGGESTIONS])


def name_key(text: str) -> str:
    """A name for comparing: no case, accents, punctuation or leading article.

    >>> name_key("The Côte d’Ivoire")
    'cote d ivoire'
    """
    folded = re.sub(r"[^\w]+", " ", fold(text).replace("&", " and ")).strip()
    return folded.removeprefix("the ").strip()


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {
        key: state.code for state in load_states().values() for key in (state.code, state.alpha2, state.number) if key
    }


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Every folded name; "" for a name that several states share."""
    found: dict[str, str] = {}
    for state in load_states().values():
        found[name_key(state.name)] = state.code
    for line in ALIASES.read_text(encoding="utf-8").splitlines():
        alias, _, code = line.partition("\t")
        found.setdefault(name_key(alias), code)
    own = set(found)
    for state in load_states().values():
        for form in state.forms:
            key = name_key(form)
            if key and key not in own:
                found[key] = state.code if found.get(key, state.code) == state.code else ""
    return found
