"""Names of places in the forms that different readers use, and which of them to write.

A place that two sides call differently has one `Usage` for each name: every one stands under its language, none under
its position. All that are in use on a day are written, first the one of those who govern the place on that day. A
story's own features may have a ``pair`` instead: both names in the language of the map.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator, Mapping
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


# What one types for another letter: the Azerbaijani and Turkish ones without their marks, Persian letters from an
# Arabic keyboard, straight apostrophes. Marks within a word go: the Persian non-joiner, Armenian stress and question.
_TYPED: Mapping[int, str | int | None] = {
    **str.maketrans("əƏıİيىك’ʼ", "eeiiییک''", "\u200c\u200d\u0640՛՜՞"),
    **str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789"),
    **{ord("œ"): "oe", ord("Œ"): "oe"},
}


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """A form for comparing: no case, no accents, no marks within a word, digits as in English, dotless ı as i.

    >>> fold("Naxçıvan") == fold("NAXCIVAN"), fold("Երևան") == fold("ԵՐԵՎԱՆ"), fold("لایه‌ها") == fold("لايهها")
    (True, True, True)
    """
    if text.isascii():  # most names: nothing to decompose
        return text.casefold()
    return _whole("".join(_plain(text)))


def find_folded(wanted: str, text: str) -> tuple[int, int] | None:
    """Where *wanted* first stands in *text*, as `fold` compares them: its first character, and the one after it.

    >>> find_folded("isik", "Spot ışığı"), find_folded("ışık", "LIGHT")
    (None, None)
    >>> find_folded("isig", "Spot ışığı")
    (5, 9)
    """
    key, places, letters = fold(wanted), [], []
    for place, char in enumerate(text):
        plain = "".join(_plain(char))
        letters.append(plain)
        places += [place] * len(plain)
    start = _whole("".join(letters)).find(key)
    return None if start < 0 or not key else (places[start], places[start + len(key) - 1] + 1)


def _plain(text: str) -> Iterator[str]:
    decomposed = unicodedata.normalize("NFKD", text.translate(_TYPED).casefold())
    return (char for char in decomposed if not unicodedata.combining(char))


def _whole(text: str) -> str:
    """The Armenian ligature և is written ԵՎ in capitals, and falls apart into other letters in small ones."""
    return text.replace("եվ", "եւ")
