"""Names of places in the forms that different readers use, and which of them to write.

Disputed places have a ``pair``: both names, in the alphabetical order of the language of the map. A
reader who chooses Armenian, Azerbaijani or Russian sees that form first and the other beside it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache

from geodata.core.values import value
from geodata.view.view import NameStyle


@value(frozen=True)
class Names:
    """English name, and other forms by key: ``article``, ``hy``, ``az``, ``ru``, ``pair``."""

    english: str
    forms: Mapping[str, str] = field(default_factory=dict)
    other: tuple[str, ...] = ()

    def every(self) -> tuple[str, ...]:
        """All forms, without repetition, the English one first."""
        parts = [self.english, *self.forms.values(), *self.other]
        return tuple(dict.fromkeys(part for part in parts if part))


def display_name(names: Names, style: NameStyle) -> str:
    """What the map writes for *style*.

    >>> khankendi = Names("Stepanakert", {"pair": "Khankendi / Stepanakert", "az": "Xankəndi"})
    >>> display_name(khankendi, NameStyle.ENGLISH)
    'Khankendi / Stepanakert'
    >>> display_name(khankendi, NameStyle.AZERBAIJANI)
    'Xankəndi (Stepanakert)'
    """
    forms = names.forms
    pair = forms.get("pair", "")
    if style is NameStyle.ARTICLE:
        return forms.get("article") or pair or names.english
    if style is NameStyle.ENGLISH:
        return pair or names.english
    own = forms.get(style.value, "")
    if not own:
        return pair or names.english
    own = _first(own)
    if not pair:
        return own
    return f"{own} ({_other_of_pair(pair, style)})"


def _first(form: str) -> str:
    """One form where a field lists several: the part before a slash, comma or bracket."""
    for mark in (" / ", " (", ", "):
        form = form.split(mark)[0]
    return form.strip()


def _other_of_pair(pair: str, style: NameStyle) -> str:
    """The English form that the chosen side does not use, so that both stay readable."""
    parts = [part.strip() for part in pair.split("/")]
    if len(parts) < 2:
        return parts[0]
    return parts[1] if style is NameStyle.AZERBAIJANI else parts[0]


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A form for comparing: no case, no accents, Azerbaijani ə as e, dotless ı as i.

    >>> fold("Naxçıvan") == fold("NAXCIVAN")
    True
    """
    text = text.replace("ə", "e").replace("Ə", "e").replace("ı", "i").replace("İ", "i")
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
