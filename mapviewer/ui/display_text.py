"""Display names for the enumerations and codes of a story."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from geodata.core.dates import MONTHS, PartialDate, Span, format_day, format_partial, format_span, parse_partial
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.map.names import Names, display_name, fold
from geodata.story.entities import TargetKind
from geodata.story.story import GUESSED, UNDATED, Article, Story
from mapviewer.ui.translate import Terms, spoken_language, told, tr, tr_noop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CREDITS = "© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY 4.0)"
DISCLAIMER = tr_noop(
    "Legend",
    "Boundaries and names on this map describe control or usage at the stated date and imply no judgement "
    "on the legal status of any territory.",
)

TARGETS = Terms(
    "Terms",
    {
        TargetKind.FEATURE: tr_noop("Terms", "Feature"),
        TargetKind.CLAIM: tr_noop("Terms", "Statement"),
        TargetKind.LINK: tr_noop("Terms", "Passage"),
        TargetKind.COUNTRY: tr_noop("Terms", "State"),
        TargetKind.PLACE: tr_noop("Terms", "Town or city"),
        TargetKind.WATER: tr_noop("Terms", "Water"),
        TargetKind.PROVINCE: tr_noop("Terms", "Province"),
    },
)
PLACE_KINDS = Terms(
    "Terms",
    {
        "continent": tr_noop("Terms", "continent"),
        "country": tr_noop("Terms", "country"),
        "historical": tr_noop("Terms", "historical region"),
        "region": tr_noop("Terms", "region"),
        "water": tr_noop("Terms", "water"),
        "mountain": tr_noop("Terms", "mountain"),
        "island": tr_noop("Terms", "island"),
        "province": tr_noop("Terms", "province"),
        "county": tr_noop("Terms", "county"),
        "place": tr_noop("Terms", "place"),
        "organisation": tr_noop("Terms", "organisation"),
        "by hand": tr_noop("Terms", "placed by hand"),
    },
)
PATTERN_NAMES = Terms(
    "Terms",
    {
        "hatched": tr_noop("Terms", "hatched"),
        "hatched back": tr_noop("Terms", "hatched the other way"),
        "crossed": tr_noop("Terms", "crossed"),
        "dotted": tr_noop("Terms", "dotted"),
        "outline": tr_noop("Terms", "outline"),
        "soft": tr_noop("Terms", "soft, fading towards the edge"),
        "solid": tr_noop("Terms", "solid"),
        "dashed": tr_noop("Terms", "dashed"),
    },
)
FORMS = Terms(
    "Terms",
    {
        "article": tr_noop("Terms", "In the article"),
        "pair": tr_noop("Terms", "Both forms"),
    },
)
STATUSES = Terms(
    "Terms",
    {
        "formal": tr_noop("Terms", "Formal status"),
        "control": tr_noop("Terms", "Control on the ground"),
        "claim": tr_noop("Terms", "Claimed by"),
    },
)
CERTAINTY = Terms(
    "Terms",
    {
        "high": tr_noop("Terms", "High certainty: two independent sources, or a primary document"),
        "medium": tr_noop("Terms", "Medium certainty: one good source, or sources from both sides that agree"),
        "low": tr_noop("Terms", "Low certainty: one weak source, or conflicting sources"),
    },
)
ACCURACY = Terms(
    "Terms",
    {
        "surveyed": tr_noop("Terms", "Surveyed: drawn from measurements"),
        "generalised": tr_noop("Terms", "Generalised: simplified from more detailed data"),
        "schematic": tr_noop("Terms", "Schematic: shows that it exists, not exactly where"),
    },
)
POINT_ACCURACY = Terms(
    "Terms",
    {
        "surveyed": tr_noop("Terms", "Surveyed: the exact location"),
        "generalised": tr_noop("Terms", "Generalised: one point for the whole place"),
        "schematic": tr_noop("Terms", "Schematic: shows that it exists, not exactly where"),
    },
)
STRENGTHS = Terms(
    "Terms",
    {
        "named": tr_noop("Terms", "named explicitly"),
        "implied": tr_noop("Terms", "implied, not stated outright"),
        "group": tr_noop("Terms", "said of a group that includes this state"),
        "absent": tr_noop("Terms", "not mentioned in the article"),
    },
)
DIRECTIONS = Terms(
    "Terms",
    {
        "toward": tr_noop("Terms", "Toward {partner}"),
        "away": tr_noop("Terms", "Away from {partner}"),
        "steady": tr_noop("Terms", "Steady with {partner}"),
        "mutual": tr_noop("Terms", "Toward each other, with {partner}"),
        "none": tr_noop("Terms", "No shift claimed regarding {partner}"),
    },
)


MOVES = Terms(
    "Terms",
    {
        "toward": tr_noop("Terms", "toward"),
        "away": tr_noop("Terms", "away"),
        "steady": tr_noop("Terms", "steady"),
        "mutual": tr_noop("Terms", "toward each other"),
        "none": tr_noop("Terms", "no shift"),
    },
)
MOODS = Terms(
    "Terms",
    {
        "act": tr_noop("Terms", "act"),
        "statement": tr_noop("Terms", "statement"),
        "demand": tr_noop("Terms", "demand"),
        "threat": tr_noop("Terms", "threat, under a condition"),
        "wish": tr_noop("Terms", "wish or hope"),
        "denial": tr_noop("Terms", "denial"),
        "assessment": tr_noop("Terms", "assessment, the speaker’s opinion"),
    },
)
ACTS = Terms(
    "Terms",
    {
        "statement": tr_noop("Terms", "statement"),
        "agreement": tr_noop("Terms", "agreement"),
        "treaty": tr_noop("Terms", "treaty"),
        "membership": tr_noop("Terms", "membership"),
        "incident": tr_noop("Terms", "incident"),
        "vote": tr_noop("Terms", "vote"),
        "meeting": tr_noop("Terms", "meeting"),
    },
)
ROLES = Terms(
    "Terms",
    {
        "place": tr_noop("Terms", "place"),
        "government": tr_noop("Terms", "government"),
        "people": tr_noop("Terms", "people"),
        "organisation": tr_noop("Terms", "organisation"),
        "event": tr_noop("Terms", "event"),
        "boundary": tr_noop("Terms", "boundary"),
        "route": tr_noop("Terms", "route"),
        "claim": tr_noop("Terms", "statement"),
        "person": tr_noop("Terms", "person"),
        "group": tr_noop("Terms", "group"),
    },
)


def day_words(day: dt.date) -> str:
    """Format a day in the language of the interface."""
    return told(format_day(day))


def span_words(span: Span) -> str:
    """Format a span in the language of the interface."""
    return told(format_span(span))


def date_words(text: str) -> str:
    """Format a date from a story file no more precisely than it was written; return anything else unchanged.

    >>> date_words("2020-11"), date_words("10.11.2020"), date_words("2020"), date_words("in August"), date_words("")
    ('November 2020', '10 November 2020', '2020', 'in August', '')
    """
    try:
        return told(format_partial(text))
    except DataError:
        return text


def article_date(article: Article) -> str:
    """Format the date of an article, and whether it is guessed or not known.

    >>> article_date(Article("", date="2025-09-04", dating="guessed")), article_date(Article("", dating="unknown"))
    ('4 September 2025 (date guessed)', 'date not known')
    """
    if article.dating == UNDATED:
        return tr("Terms", "date not known")
    date = date_words(article.date)
    return tr("Terms", "{date} (date guessed)").format(date=date) if date and article.dating == GUESSED else date


def shown_name(names: Names, style: str, day: dt.date | None = None) -> str:
    """A name as the map writes it; what the library put together itself speaks the language of the interface."""
    name = display_name(names, style, day)
    return told(name) if isinstance(name, Phrase) else name


def date_examples() -> str:
    """The notations that date fields read, with a month of the language."""
    month = QLocale(spoken_language()).standaloneMonthName(11, QLocale.FormatType.ShortFormat)
    return f"2020, {month} 2020, 10.11.2020, 2020-11-10, 2019 – 2021"


def english_months(text: str) -> str:
    """Replace the names of months in the language of the interface, and words about them, as the library reads dates.

    >>> english_months("30 September 2023")
    '30 September 2023'
    """
    if fold(text.strip()) == fold(tr("Timeline", "Today")):
        return "today"
    language = QLocale(spoken_language())
    names = {fold(str(told(month))): str(month) for month in MONTHS}
    if all(name == english.casefold() for name, english in names.items()):
        return text
    # Alone, a month has another form in some languages than it has after a day.
    alone = {fold(language.standaloneMonthName(number)): str(month) for number, month in enumerate(MONTHS, 1)}
    words = [_english_month(word, names | alone) for word in text.split()]
    return " ".join(word for word in words if word.isascii() or word == "–")


def _english_month(word: str, names: Mapping[str, str]) -> str:
    plain = fold(word.strip(".,،"))
    starts = {
        english for name, english in names.items() if plain == name or (len(plain) > 2 and name.startswith(plain))
    }
    if len(starts) == 1:
        return starts.pop()
    if plain.isascii() and any(char.isdigit() for char in plain):
        return plain
    # Other words, such as "year", are no part of a date; a dash between two dates is.
    return "–" if plain in ("–", "—") else word


def years_words(start: str, end: str) -> str:
    """Format the years of a span of ISO dates, for short lists. Raises DataError for text that is not a date.

    >>> years_words("1994-05-12", "2020-09-27"), years_words("2020-11-20", ""), years_words("", "1993")
    ('1994–2020', 'since 2020', 'until 1993')
    """
    years = [str(parse_partial(text).first.year) for text in (start, end) if text]
    if len(years) < 2:
        return "".join(_since(year) if start else _until(year) for year in years)
    return "–".join(dict.fromkeys(years))


def _since(year: str) -> str:
    return tr("Terms", "since {date}").format(date=year)


def _until(year: str) -> str:
    return tr("Terms", "until {date}").format(date=year)


def article_credit(article: Article) -> str:
    """Author, title, publisher and date of an article.

    >>> article_credit(Article("", title="Six states", author="A. Author", date="2025-09-04", dating="guessed"))
    'A. Author, “Six states”, 4 September 2025 (date guessed)'
    """
    title = f"“{article.title}”" if article.title else ""
    return ", ".join(filter(None, (article.author, title, article.publisher, article_date(article))))


def provenance(story: Story) -> str:
    """Return the attribution of the article: author, title, publisher and date."""
    credit = article_credit(story.article)
    said = [tr("Export", "Based on: {article}.").format(article=credit)] if credit else []
    if story.known_until is not None:
        said.append(tr("Export", "As known on {date}.").format(date=day_words(story.known_until)))
    if story.method:
        said.append(tr("Export", "Method and words: “How this story was made”, in the Help menu and with the story."))
    return " ".join(said)


def explain(widget: QWidget, words: str) -> None:
    """Show *words* as they are while the pointer is over a widget, and tell them to screen readers without markup."""
    widget.setToolTip(tip(words))
    widget.setAccessibleDescription(words)


def tip(words: str) -> str:
    """*words* as a tooltip that shows them as they are; Qt would take a name with a tag in it for HTML.

    >>> tip("Baku & <img src='file:///a.png'>")
    '<qt>Baku &amp; &lt;img src=&#x27;file:///a.png&#x27;&gt;</qt>'
    """
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""


def date_problem(*texts: str) -> str:
    """What is wrong with dates as they were typed, a beginning and an end; "" for none, and for empty ones."""
    read: list[PartialDate] = []
    for text in filter(None, texts):
        try:
            read.append(parse_partial(text))
        except DataError as error:
            return told(error)
    return (
        tr("Authoring", "The end is before the beginning.") if len(read) == 2 and read[1].first < read[0].first else ""
    )


def place_kind(kind: str) -> str:
    """What kind of place a gazetteer's row is, in words."""
    return PLACE_KINDS.get(kind, kind)


def pattern_name(pattern: str) -> str:
    """A pattern of areas or lines in words."""
    return PATTERN_NAMES.get(pattern, pattern)


BUILT_IN_THEME_TITLES = {
    "toward": tr_noop("Terms", "toward"),
    "away": tr_noop("Terms", "away"),
    "steady": tr_noop("Terms", "steady"),
    "event": tr_noop("Terms", "Event"),
    "base": tr_noop("Terms", "Base map"),
    "user": tr_noop("Terms", "own layers"),
}


def theme_choices(titles: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """The colours that a layer or an item can have: the id of each, and what it stands for.

    >>> theme_choices({"steady": "steady", "trade": "Trade"})
    [('steady', 'Steady'), ('trade', 'Trade')]
    """
    known = {theme: theme for theme in BUILT_IN_THEME_TITLES} if titles is None else titles
    built_in = BUILT_IN_THEME_TITLES
    words = ((theme, tr("Terms", built_in[theme]) if theme in built_in else title) for theme, title in known.items())
    return [(theme, text[:1].upper() + text[1:]) for theme, text in words]
