"""Names of places in the forms that different readers use, and which of them to write.

Disputed places have a ``pair``: both names, in the alphabetical order of the language of the map. A
reader who chooses a language sees its form first and the other name beside it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache

from geodata.core.values import value


@value(frozen=True)
class Names:
    """English name, and other forms by key: ``article``, ``pair``, and codes of languages."""

    english: str
    forms: Mapping[str, str] = field(default_factory=dict)
    other: tuple[str, ...] = ()

    def every(self) -> tuple[str, ...]:
        """All forms, without repetition, the English one first."""
        parts = [self.english, *self.forms.values(), *self.other]
        return tuple(dict.fromkeys(part for part in parts if part))


def display_name(names: Names, style: str) -> str:
    """What the map writes for *style*.

    >>> lake = Names("Geneva", {"pair": "Geneva / Léman", "fr": "lac Léman", "de": "Genfersee"})
    >>> display_name(lake, "en"), display_name(lake, "fr"), display_name(lake, "de")
    ('Geneva / Léman', 'lac Léman (Geneva)', 'Genfersee (Léman)')
    """
    forms = names.forms
    pair = forms.get("pair", "")
    if style == "article":
        return forms.get("article") or pair or names.english
    own = _first(forms.get(style, "")) if style != "en" else ""
    if not own:
        return pair or names.english
    return f"{own} ({_other_of_pair(pair, own)})" if pair else own


def _first(form: str) -> str:
    """One form where a field lists several: the part before a slash, comma or bracket."""
    for mark in (" / ", " (", ", "):
        form = form.split(mark)[0]
    return form.strip()


@lru_cache(maxsize=4096)
def _other_of_pair(pair: str, own: str) -> str:
    """The name of a pair that is least like *own*, so that both stay readable; the first where none is like it."""
    parts = [part.strip() for part in pair.split("/")]
    like = [_likeness(part, own) for part in parts]
    return parts[like.index(min(like))]


def _likeness(one: str, other: str) -> float:
    """How much two names look alike in letters, 0-1, whatever their accents."""
    from difflib import SequenceMatcher  # late: start-up time

    return SequenceMatcher(None, fold(one), fold(other)).ratio()


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A form for comparing: no case, no accents, Azerbaijani ə as e, dotless ı as i.

    >>> fold("Naxçıvan") == fold("NAXCIVAN")
    True
    """
    text = text.replace("ə", "e").replace("Ə", "e").replace("ı", "i").replace("İ", "i")
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
