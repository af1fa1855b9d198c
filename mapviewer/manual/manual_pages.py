"""The pages of the manual, Markdown files of the package, and searching them."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from geodata.core.values import value
from geodata.map.names import fold

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
        return " ".join(fold(_MARKS.sub(" ", self.text)).split())


@lru_cache(maxsize=1)
def manual_pages() -> tuple[ManualPage, ...]:
    """All pages in their order; the first line of each file is its title."""
    pages = []
    for path in sorted(FOLDER.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        pages.append(ManualPage(text.partition("\n")[0].removeprefix("# ").strip(), text))
    return tuple(pages)


def pages_with(words: str) -> tuple[ManualPage, ...]:
    """The pages that hold every word that was typed, in their order; all pages for no words.

    >>> [page.title for page in pages_with("clicker pen")]
    ['Presenting to a class']
    """
    wanted = fold(words).split()
    return tuple(page for page in manual_pages() if all(word in page.words for word in wanted))
