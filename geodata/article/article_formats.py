"""The words of web pages and Word files: one function a format, each with a library made for it."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from geodata.article.blocks import day_in, joined
from geodata.article.word_text import WordText
from geodata.core.errors import DataError
from geodata.core.zip_archive import DAMAGE, in_usual_form, members_of
from geodata.story.story import GUESSED, Article

_PARTED, _PARTS = ("list", "table", "quote"), ("item", "row", "cell", "p", "head")
# When the templates were made from which programs write Word files.
_TEMPLATES, _WRITTEN_WITHIN = (dt.date(2013, 12, 23), dt.date(2006, 9, 16)), dt.timedelta(days=180)
# A damaged file fails wherever the library that reads it happens to be.
# SyntaxError is the parent of what lxml says of XML.
FAULTS: tuple[type[Exception], ...] = (
    TypeError, LookupError, AttributeError, ArithmeticError, AssertionError, SyntaxError, *DAMAGE,
)  # fmt: skip


def import_library(ending: str) -> None:
    """Import what reads files of this ending."""
    if ending in (".md", ".markdown"):
        import markdown_it  # noqa: F401
    elif ending == ".docx":
        import docx  # noqa: F401
    elif ending == ".pdf":
        import pypdfium2.raw  # noqa: F401
    else:
        _extractor()


def _extractor() -> ModuleType:
    """trafilatura; as it is imported it opens a socket to see whether there is IPv6, unless Python says there is none.

    It would fetch pages; here it is given one, and this program opens no socket.
    """
    import socket  # late: only web pages need these

    had, socket.has_ipv6 = socket.has_ipv6, False
    try:
        import trafilatura
    finally:
        socket.has_ipv6 = had
    return trafilatura


def from_html(data: bytes, name: str) -> Article:
    """The article of a web page, without its menus and advertisements. Raises DataError when there is none."""
    trafilatura = _extractor()
    page = trafilatura.load_html(data)
    found = None if page is None else trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=True,
        # A day in its markup is the page's; a year in one of its sentences is not.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )  # fmt: skip
    if found is None or isinstance(found, dict) or found.body is None:
        raise DataError("no article found on this page", file=name)
    blocks = list(_blocks(found.body))
    headings = tuple(words for words, is_heading in blocks if is_heading)
    text = joined(words for words, _ in blocks)
    title = " ".join((found.title or "").split())
    if title and title not in text.splitlines():
        text, headings = f"{title}\n\n{text}", (title, *headings)
    return Article(
        text=text,
        title=title,
        author=_as_written(found.author or "", page),
        publisher=found.sitename or "",
        date=day_in(found.date or ""),
        address=found.url or "",
        headings=headings,
    )


def _as_written(authors: str, page: Any) -> str:
    """Names of authors with the points of their initials, which trafilatura takes for spaces."""
    if not any(len(word) == 1 for word in re.findall(r"\w+", authors)):
        return authors
    written = " | ".join(page.xpath("//meta/@content | //script[contains(@type, 'ld+json')]/text() | //body//text()"))

    def in_page(name: str) -> str:
        words = r"[._+\s]+".join(map(re.escape, name.split()))
        found = re.search(rf"(?<!\w){words}(?!\w)", written)
        return " ".join(found[0].split()) if found else name

    return "; ".join(map(in_page, authors.split("; ")))


def _blocks(body: Any) -> Iterator[tuple[str, bool]]:
    """Each block of text and whether it is a heading, in the order of the page: every word of it once.

    What stands in no paragraph, before the first element or after one, is a block as well.
    """
    yield " ".join((body.text or "").split()), False
    for element in body:
        if element.tag in _PARTED:
            yield from ((line, False) for line in _lines(element))
        else:
            for line in "".join(_texts(element)).split("\n"):
                yield " ".join(line.split()), element.tag == "head"
        yield " ".join((element.tail or "").split()), False


def _lines(element: Any) -> Iterator[str]:
    """The lines of a list, table or quotation; what stands between its parts is a line, the cells of a row are one."""
    if element.tag == "row":
        pieces = [element.text or ""]
        for cell in element:
            pieces += [" ".join(_lines(cell)), cell.tail or ""]
        yield " · ".join(filter(None, (" ".join(piece.split()) for piece in pieces)))
        return
    line = element.text or ""
    for child in element:
        if child.tag in (*_PARTED, *_PARTS):
            yield from _filled(line)
            yield from _lines(child)
            line = child.tail or ""
        else:
            line += ("\n" if child.tag == "lb" else "") + "".join(_texts(child)) + (child.tail or "")
    yield from _filled(line)


def _filled(text: str) -> Iterator[str]:
    return filter(None, (" ".join(line.split()) for line in text.split("\n")))


def _texts(element: Any) -> Iterator[str]:
    """The text of an element, with a line end where the page breaks a line."""
    yield element.text or ""
    for child in element:
        if child.tag == "lb":
            yield "\n"
        yield from _texts(child)
        yield child.tail or ""


def from_word(data: bytes, name: str) -> Article:
    """The words of a Word file, the text of its tables included. Raises DataError when it is damaged."""
    members_of(io.BytesIO(data), name)  # a ZIP archive like any other: refused when it would fill the memory
    import docx  # late: only Word files need it
    from docx.opc.exceptions import PackageNotFoundError

    faults: tuple[type[Exception], ...] = (PackageNotFoundError, *FAULTS)
    try:
        return _words_of_word(docx.Document(io.BytesIO(in_usual_form(data))))
    except faults as error:
        raise DataError("not a Word file", file=name, found=str(error)[:120]) from error


def _words_of_word(document: Any) -> Article:
    story = WordText(document)
    blocks, headings = story.blocks(), story.headings
    known = document.core_properties
    created = _day_of_making(known.created, known.modified)
    title = known.title if known.title and known.title != "Word Document" else ""
    author = known.author if known.author and known.author != "python-docx" else ""
    return Article(
        text=joined(blocks), title=title or next(iter(headings), ""), author=author, date=created,
        headings=tuple(headings), dating=GUESSED if created else "",
    )  # fmt: skip


def _day_of_making(created: dt.datetime | None, changed: dt.datetime | None) -> str:
    """The day on which a file was made; none where it was made long before it was written: then from a template."""
    if created is None or (changed is not None and abs(changed - created) > _WRITTEN_WITHIN):
        return ""
    return "" if created.date() in _TEMPLATES else created.date().isoformat()
