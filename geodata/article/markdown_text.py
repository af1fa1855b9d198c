"""The words of a Markdown text, without its marks and without the tags of HTML that stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Any

from geodata.article.blocks import day_in, joined
from geodata.core.parse_limits import without_vast_references
from geodata.story.story import Article

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_BREAK = re.compile(r"<br\b[^>]*>", re.IGNORECASE)
_HIDDEN = ("script", "style", "template", "head")
_WITHIN_A_LINE = ("a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
                  "strong", "sub", "sup", "u", "var")  # fmt: skip
Block = tuple[str, bool]  # the words, and whether they are a heading


def from_markdown(text: str) -> Article:
    """The words of a Markdown text; a front matter gives title, author and date, and a row of a table is a line."""
    from markdown_it import MarkdownIt  # late: only Markdown needs it

    text = text.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(text)
    fields = _front_matter(front.group(1)) if front else {}
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    blocks = list(_blocks(parser.parse(text[front.end() :] if front else text)))
    headings = tuple(words for words, is_heading in blocks if is_heading)
    return Article(
        text=joined(words for words, _ in blocks),
        title=fields.get("title") or (headings[0] if headings else ""),
        author=fields.get("author", ""),
        date=day_in(fields.get("date", "")),
        address=fields.get("url", ""),
        headings=headings,
    )


def _front_matter(text: str) -> dict[str, str]:
    rows = (line.partition(":") for line in text.splitlines() if ":" in line)
    return {key.strip().lower(): value.strip().strip("\"'") for key, _, value in rows}


def _blocks(tokens: Iterable[Any]) -> Iterator[Block]:
    cells: list[str] | None = None
    heading = False
    for token in tokens:
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            yield " · ".join(filter(None, cells or ())), False
            cells = None
        elif token.type == "heading_open":
            heading = True
        elif token.type == "inline" and cells is not None:
            cells.append(" ".join(_words_of(token.children or ()).split()))
        elif token.type == "inline":
            yield _words_of(token.children or ()), heading
            heading = False
        elif token.type in ("fence", "code_block"):
            yield token.content, False
        elif token.type == "html_block":  # each by itself: a comment that is never closed hides no other
            yield from _ShownText().blocks_of(token.content)


def _words_of(children: Iterable[Any]) -> str:
    def words(child: Any) -> str:
        if child.type == "hardbreak" or (child.type == "html_inline" and _BREAK.fullmatch(child.content)):
            return "\n"
        return " " if child.type == "softbreak" else child.content if child.type in ("text", "code_inline") else ""

    return "".join(map(words, children))


class _ShownText(HTMLParser):
    """The words of HTML that a page would show, block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._hidden, self._heading = 0, False
        self._line: list[str] = []
        self._blocks: list[Block] = []

    def blocks_of(self, html: str) -> list[Block]:
        """The blocks of a piece of HTML, whose tags may be closed in another."""
        self.feed(without_vast_references(html))
        self.close()
        self._end()
        return self._blocks

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        """Any tag but those within a line begins a block."""
        if tag not in _WITHIN_A_LINE:
            self._end()
        self._hidden += tag in _HIDDEN
        self._heading = self._heading or bool(re.fullmatch(r"h[1-6]", tag))

    def handle_endtag(self, tag: str) -> None:
        """It ends one as well."""
        if tag not in _WITHIN_A_LINE:
            self._end()
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif re.fullmatch(r"h[1-6]", tag):
            self._heading = False

    def handle_data(self, data: str) -> None:
        """The words of the block, unless they belong to a script or a style."""
        if not self._hidden:
            self._line.append(data)

    def _end(self) -> None:
        words = " ".join("".join(self._line).split())
        self._line = []
        if words:
            self._blocks.append((words, self._heading))
