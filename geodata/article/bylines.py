"""Author and date from the head of a printed article.

The day that a file was made is not the day that its article is of: a PDF is as old as its last printing. What stands
in the text goes before it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from geodata.core.dates import MONTHS
from geodata.story.story import Article

HEAD_LINES = 8
LINE_CHARACTERS = 90
TITLE_PARTS = 3
_NAME = r"[^\W\d_][\w.’'-]*"
_AUTHOR = re.compile(rf"[Bb]y\s+({_NAME}(?:\s+(?:and\s+)?{_NAME}){{0,5}})\s*(?:[|·–—(]|,?$)")
_MONTH = "|".join(f"{month}|{month[:3]}t?\\.?" for month in MONTHS)
_DAYS = (
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_MONTH}),?\s+(?P<year>\d{{4}})\b"),
    re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,\s+(?P<year>\d{{4}})\b"),
)


def with_byline(article: Article) -> Article:
    """The article with author and date (ISO 8601) from short lines at its head, where it has none of its own."""
    if article.author and article.date:
        return article
    lines = list(_head(article.text))
    author = article.author or next(filter(None, map(_author_in, lines)), "")
    date = article.date or next(filter(None, map(_date_in, lines)), "")
    return replace(article, author=author, date=date)


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
        if number and len(line) > LINE_CHARACTERS:
            return
        if number or len(line) <= LINE_CHARACTERS:
            yield line


def _author_in(line: str) -> str:
    found = _AUTHOR.match(line)
    return found[1] if found and found[1][0].isupper() else ""


def _date_in(line: str) -> str:
    for pattern in _DAYS:
        found = pattern.search(line)
        if not found:
            continue
        month = found["month"]
        number = int(month) if month.isdigit() else 1 + [name[:3] for name in MONTHS].index(month[:3])
        try:
            return dt.date(int(found["year"]), number, int(found["day"])).isoformat()
        except ValueError:
            continue
    return ""


__all__ = ["with_byline", "with_title_line"]
