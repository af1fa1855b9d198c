"""The pages of the manual, Markdown files of the package in each language of the interface, and searching them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from geodata.core.values import value
from geodata.map.names import find_folded, fold

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "manual"
_MARKS = re.compile(r"!\[[^]]*\]\([^)]*\)|[*`#|]|\[|\]\([^)]*\)|-{3,}")


@value(frozen=True)
class ManualPage:
    """One page: its title and its Markdown text, whose pictures lie in `FOLDER`."""

    title: str
    text: str

    @property
    def words(self) -> str:
        """The page folded for searching, without marks."""
        return fold(" ".join(_MARKS.sub(" ", self.text).split()))


@cache
def manual_pages(language: str = "") -> tuple[ManualPage, ...]:
    """All pages in their order, in *language* as far as it has them, else in English.

    The first line of each file is the page's title; the English files lie in `FOLDER`, all others in a folder with the
    code of their language.
    """
    pages = []
    for english in sorted(FOLDER.glob("*.md")):
        told = FOLDER / language / english.name
        text = (told if told.is_file() else english).read_text(encoding="utf-8")
        pages.append(ManualPage(text.partition("\n")[0].removeprefix("# ").strip(), text))
    return tuple(pages)


def pages_with(words: str, language: str = "") -> tuple[ManualPage, ...]:
    """The pages that hold every word that was typed, in their order; all pages for no words.

    >>> [page.title for page in pages_with("clicker pen")]
    ['Presenting to a class']
    """
    wanted = fold(words).split()
    return tuple(page for page in manual_pages(language) if all(word in page.words for word in wanted))


def first_of(words: str, text: str) -> tuple[int, int] | None:
    """Where the first of the words that stands in *text* begins and ends."""
    found = (find_folded(word, text) for word in words.split())
    return next((place for place in found if place is not None), None)
