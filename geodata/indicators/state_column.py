"""The states that a column names: exact names and lists of codes alone, and what else a column of states holds.

``geodata/data/state_codes.tsv``: what a text is (``state``, ``former``, ``other``), whose list it is from, the text,
and the state's code or what it is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.map.states import find_state, name_key

TABLE = Path(__file__).parents[1] / "data" / "state_codes.tsv"
_ANY = ("world bank", "other")  # lists whose codes stand beside those of ISO 3166
_OWN = ("ioc", "cow")  # lists that use other codes for the same states
# The mark of a footnote behind a name.
_NOTE_MARK = re.compile(r"\s*(?:[*†‡§¹²³⁰⁴-⁹]+|\[\w{1,3}\]|\(\d{1,2}\)|\^\w|(?<=[^\W\d_])\d{1,2})$")
_LEAST = 3  # codes that only one such list has decide for a column


@dataclass(frozen=True)
class Named:
    """What a text of a column names: a state's code, or why it is none."""

    code: str | None = None
    former: str = ""
    other: str = ""

    @property
    def is_known(self) -> bool:
        """Whether the text names a state, one that is no more, or a group of states."""
        return bool(self.code or self.former or self.other)

    @property
    def reason(self) -> str:
        """Why a text that is understood names no state of today; empty otherwise."""
        if self.former:
            return Phrase("{state} no longer exists", state=self.former)
        return Phrase("{name} is no state", name=self.other) if self.other else ""


@lru_cache(maxsize=1)
def _lists() -> dict[str, dict[str, Named]]:
    """What each list says of each text, the texts as `name_key` has them."""
    try:
        rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
        found: dict[str, dict[str, Named]] = {}
        for kind, system, text, meant in rows:
            named = Named(meant) if kind == "state" else Named(former=meant) if kind == "former" else Named(other=meant)
            key = text if system in _OWN else name_key(text)
            found.setdefault(system, {}).setdefault(key, named)
        return found
    except (OSError, ValueError) as error:
        raise DataError("the table of codes cannot be read", file=TABLE.name, found=str(error)) from error


def code_list_of(texts: Iterable[str]) -> str:
    """Whose codes a column holds, ``"ioc"`` or ``"cow"``, when codes of theirs alone are in it; empty for ISO's.

    >>> code_list_of(["GER", "SUI", "IRI", "ARM"]), code_list_of(["DEU", "ARM"])
    ('ioc', '')
    """
    codes = {text.strip().lower() for text in texts if len(text.strip()) == 3}
    if not codes:
        return ""
    others = [_lists()[system] for system in (*_ANY, "owid", "former")]
    beyond_iso = {code for code in codes if find_state(code) is None and not any(code in known for known in others)}
    fits = Counter({system: sum(code in _lists()[system] for code in beyond_iso) for system in _OWN})
    (best, count), (_, second) = fits.most_common(2)
    return best if count >= _LEAST and count > second else ""


def is_heading_word(text: str) -> bool:
    """Whether a code of a state is a usual heading as well, such as that for geography."""
    return text.strip().lower() in _lists()["heading"]


def named_in(text: str, code_list: str = "") -> Named:
    """What a cell names, in a column of one list's codes.

    >>> named_in("KSV").code, named_in("USSR").reason, named_in("GER").code, named_in("SWZ", "cow").code
    ('xkx', 'Soviet Union no longer exists', 'deu', 'che')
    """
    lists, code, key = _lists(), text.strip().lower(), name_key(text)
    if code_list and code in lists[code_list]:
        return lists[code_list][code]
    found = find_state(text)
    if found:
        return Named(found)
    for system in (*_ANY, "owid", "former", "name"):
        if key in lists[system]:
            named = lists[system][key]
            return named if _is_agreed(code, named) else Named()
    bare = _NOTE_MARK.sub("", text.strip())
    return named_in(bare, code_list) if bare != text.strip() and len(bare) > 3 else _agreed(code)


def _is_agreed(code: str, named: Named) -> bool:
    """Whether no other list gives a code to another state."""
    return all(_lists()[system].get(code, named) == named for system in _OWN) or bool(named.former)


def _agreed(code: str) -> Named:
    """What the lists with codes of their own say, where they do not say different things."""
    said = {_lists()[system][code] for system in _OWN if code in _lists()[system]}
    return next(iter(said)) if len(said) == 1 else Named()
