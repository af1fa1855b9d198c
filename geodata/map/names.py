"""Names of places in the forms that different readers use, and which of them to write.

A place that two sides call differently has one `Usage` for each name: every one stands under its language, none under
its position. All that are in use on a day are written, first the one of those who govern the place on that day. A
story's own features may have a ``pair`` instead: both names in the language of the map.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import field
from functools import lru_cache

from geodata.core.dates import UNDATED, Span
from geodata.core.values import value

BETWEEN = " / "


@value(frozen=True)
class Usage:
    """One name of a place that has several: whose it is, when it is in use, and its forms by language."""

    by: str
    span: Span = UNDATED
    forms: Mapping[str, str] = field(default_factory=dict)


@value(frozen=True)
class Names:
    """English name, and other forms by key: ``article``, ``pair``, and codes of languages.

    ``usages`` are the names that different sides give the place, its own state's first; ``held`` says who else
    governed it, and when. ``place`` is the id of the place of the base map whose names they are, if they are one's.
    ``former`` are names that it had in its own right until a day, or from day to day.
    ``told`` is the name in the language in which a story is told, "" where that is English or has none.
    """

    english: str
    forms: Mapping[str, str] = field(default_factory=dict)
    other: tuple[str, ...] = ()
    usages: tuple[Usage, ...] = ()
    held: tuple[tuple[str, Span], ...] = ()
    place: str = ""
    former: tuple[Usage, ...] = ()
    told: str = ""

    @property
    def words(self) -> str:
        """The name in lists and sentences, whatever the map writes."""
        return self.told or self.english

    def every(self) -> tuple[str, ...]:
        """All forms, without repetition, the English one first."""
        used = (form for usage in (*self.usages, *self.former) for form in usage.forms.values())
        parts = [self.english, *self.forms.values(), *used, *self.other]
        return tuple(dict.fromkeys(part for part in parts if part))

    def on(self, day: dt.date | None) -> tuple[Usage, ...]:
        """The names in use on a day (None: all), first that of those who govern the place on it."""
        used = [usage for usage in self.usages if day is None or usage.span.contains(day)]
        holders = [by for by, span in self.held if day is not None and span.contains(day)]
        return tuple(sorted(used, key=lambda usage: usage.by not in holders)) if holders else tuple(used)


def display_name(names: Names, style: str, day: dt.date | None = None) -> str:
    """What the map writes for *style* on a *day*.

    >>> lake = Names("Geneva", usages=(
    ...     Usage("che", forms={"en": "Geneva", "fr": "lac de Genève", "de": "Genfersee"}),
    ...     Usage("fra", forms={"en": "Léman", "fr": "lac Léman"})))
    >>> display_name(lake, "en"), display_name(lake, "fr"), display_name(lake, "de")
    ('Geneva / Léman', 'lac de Genève / lac Léman', 'Genfersee')
    """
    if day is not None and (former := tuple(usage for usage in names.former if usage.span.contains(day))):
        return _together(former, "en" if style == "article" else style)
    if style == "article" and (form := names.forms.get("article")):
        return form
    if names.usages:
        return _together(names.on(day) or names.usages[:1], "en" if style == "article" else style)
    pair = names.forms.get("pair", "")
    if style in ("article", "en"):
        return pair or names.english
    return names.forms.get(style, "") or pair or names.english


def names_over_time(names: Names, style: str) -> tuple[tuple[str, str], ...]:
    """What the map writes from which day on (ISO 8601; "" from the beginning), each change once."""
    spans = [usage.span for usage in (*names.usages, *names.former)] + [span for _, span in names.held]
    days = sorted({day for span in spans for day in (span.start, span.end) if day is not None})
    rows = [("", display_name(names, style, dt.date.min))]
    for day in days:
        if (text := display_name(names, style, day)) != rows[-1][1]:
            rows.append((day.isoformat(), text))
    return tuple(rows)


def _together(usages: tuple[Usage, ...], language: str) -> str:
    """Names side by side, each once, in a language as far as it has them: never two scripts in one line."""
    forms = [form for usage in usages if (form := usage.forms.get(language))]
    return BETWEEN.join(dict.fromkeys(forms or (usage.forms["en"] for usage in usages)))


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A form for comparing: no case, no accents, Azerbaijani ə as e, dotless ı as i.

    >>> fold("Naxçıvan") == fold("NAXCIVAN")
    True
    """
    text = text.replace("ə", "e").replace("Ə", "e").replace("ı", "i").replace("İ", "i")
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
