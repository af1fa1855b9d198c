"""Author and date from the head of a printed article.

The day that a file was made is not the day that its article is of: a PDF is as old as its last printing. What stands
in the text goes before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geodata.geoparsing.lexicon.language import language_of
from geodata.geoparsing.sayings.written_days import WrittenDay, days_in
from geodata.story.story import GUESSED, Article

HEAD_LINES = 8
LINE_CHARACTERS = 90
TITLE_PARTS = 3
_NAME = r"[^\W\d_][\w.’'-]*"
_AUTHOR = re.compile(rf"[Bb]y\s+({_NAME}(?:\s+(?:and\s+)?{_NAME}){{0,5}})\s*(?:[|·–—(]|,?$)")
# "YEREVAN, January 14, 2026. /": where an agency's text begins.
_SHORT_WORDS = 8
_DATELINE_CHARACTERS, _DATELINE_PARAGRAPHS = 60, 4
_DATELINE_END = re.compile(r"\s*(?:г\.|թ\.)?[).,]*\s*(?:[–—/(]|- )")


def with_byline(article: Article) -> Article:
    """The article with author and date (ISO 8601) from short lines at its head, where it has none of its own."""
    if article.author and article.date:
        return article
    lines = list(_head(article.text))
    author = article.author or next(filter(None, map(_author_in, lines)), "")
    if article.date:
        return replace(article, author=author)
    language = language_of(article.text)
    day = next(filter(None, (_day_in(line, language) for line in lines)), None) or _dateline(article.text, language)
    if day is None:
        return replace(article, author=author)
    # Below a title it is printed; who begins a report with a day may have begun it with that of the event.
    return replace(article, author=author, date=day.iso, dating=GUESSED if day.guessed else "")


def with_title_line(title: str, text: str) -> tuple[str, str]:
    """*text*, and the line of it that is its title, which print may break over several: they become one again.

    A site's name behind the title, as browsers print it, is left off: “Ferry resumes | Harbour Post”.
    """
    parts = text.split("\n\n")
    wanted = " ".join(title.split())
    for first in range(min(len(parts), 5)):
        for last in range(first + 1, min(first + TITLE_PARTS, len(parts)) + 1):
            line = " ".join(" ".join(parts[first:last]).split())
            if line == wanted or (len(line) > 12 and re.match(rf"{re.escape(line)}\s+[|·–—-]\s", wanted)):
                return "\n\n".join([*parts[:first], line, *parts[last:]]), line
    return text, ""


def _head(text: str) -> Iterator[str]:
    """The short lines before the first long one; a title may be long, so the first line is always one of them."""
    lines = [line.strip() for line in text[:4000].splitlines() if line.strip()]
    for number, line in enumerate(lines[:HEAD_LINES]):
        if (number and len(line) > LINE_CHARACTERS) or _is_sentence(line):
            return
        if number or len(line) <= LINE_CHARACTERS:
            yield line


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and len(line.split()) > _SHORT_WORDS


def _author_in(line: str) -> str:
    found = _AUTHOR.match(line)
    return found[1] if found and found[1][0].isupper() else ""


def _day_in(line: str, language: str) -> WrittenDay | None:
    return next((day for day in days_in(line, language) if day.year and day.day), None)


def _dateline(text: str, language: str) -> WrittenDay | None:
    """A whole day at the beginning of one of the first paragraphs, with a dash behind it."""
    for paragraph in text[:4000].split("\n\n")[:_DATELINE_PARAGRAPHS]:
        day = _day_in(paragraph[:_DATELINE_CHARACTERS], language)
        if day is not None and _DATELINE_END.match(paragraph, day.end):
            return replace(day, guessed=True)
    return None


__all__ = ["with_byline", "with_title_line"]
