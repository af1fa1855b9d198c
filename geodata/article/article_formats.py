"""The words of Markdown, web pages, Word files and PDFs: one function a format, each with a library made for it."""

from __future__ import annotations

import datetime as dt
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from types import ModuleType
from typing import Any

from geodata.article.bylines import with_title_line
from geodata.article.word_text import WordText
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.zip_archive import DAMAGE, members_of
from geodata.story.story import Article

MAX_PAGES = 1_000
# A page with fewer letters than this on average is a picture of a page.
LEAST_LETTERS_A_PAGE = 16
# Text shrinks to a tenth; a page that many entries of the table of pages name is read as often.
_MOST_EXPANSION, _LEAST_CONTENT_BYTES = 100, 2_000_000
_PARTED, _PARTS = ("list", "table", "quote"), ("item", "row", "cell", "p", "head")
_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_LIGATURE = re.compile(r"[\ufb00-\ufb06]")
# Four capitals or more, each by itself.
_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_a-z] ){3,}[^\W\d_a-z](?:  (?:[^\W\d_a-z] )+[^\W\d_a-z])*(?!\w)")
# A damaged file fails wherever the library that reads it happens to be: a PDF, above all, is a program of sorts.
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
        import pypdf  # noqa: F401

        # Behind the fences nothing more can be imported, and a PDF names its cipher only then.
        with suppress(ImportError):
            import cryptography.hazmat.primitives.ciphers  # noqa: F401
    else:
        _extractor()


def from_markdown(text: str) -> Article:
    """The words of a Markdown text, without its marks; a front matter gives title, author and date."""
    from markdown_it import MarkdownIt  # late: only Markdown needs it

    text = text.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(text)
    fields = _front_matter(front.group(1)) if front else {}
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text[front.end() :] if front else text)
    blocks: list[tuple[str, bool]] = []
    heading = False
    for token in tokens:
        if token.type == "heading_open":
            heading = True
        elif token.type == "inline":
            blocks.append((_words_of(token.children or []), heading))
            heading = False
        elif token.type in ("fence", "code_block"):
            blocks.append((token.content, False))
    headings = tuple(block for block, is_heading in blocks if is_heading)
    return Article(
        text=_joined(block for block, _ in blocks),
        title=fields.get("title") or (headings[0] if headings else ""),
        author=fields.get("author", ""),
        date=_day(fields.get("date", "")),
        address=fields.get("url", ""),
        headings=headings,
    )


def _front_matter(text: str) -> dict[str, str]:
    rows = (line.partition(":") for line in text.splitlines() if ":" in line)
    return {key.strip().lower(): value.strip().strip("\"'") for key, _, value in rows}


def _words_of(children: Iterable[Any]) -> str:
    return "".join(
        "\n" if child.type == "hardbreak" else " " if child.type == "softbreak" else child.content
        for child in children
        if child.type in ("text", "code_inline", "hardbreak", "softbreak")
    )


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
        page, with_metadata=True, include_comments=False, include_tables=True
    )  # fmt: skip
    if found is None or isinstance(found, dict) or found.body is None:
        raise DataError("no article found on this page", file=name)
    blocks = list(_blocks(found.body))
    headings = tuple(words for words, is_heading in blocks if is_heading)
    text = _joined(words for words, _ in blocks)
    title = " ".join((found.title or "").split())
    if title and title not in text.splitlines():
        text, headings = f"{title}\n\n{text}", (title, *headings)
    return Article(
        text=text,
        title=title,
        author=found.author or "",
        publisher=found.sitename or "",
        date=_day(found.date or ""),
        address=found.url or "",
        headings=headings,
    )


def _blocks(body: Any) -> Iterator[tuple[str, bool]]:
    """Each block of text and whether it is a heading, in the order of the page: every word of it once."""
    for element in body:
        if element.tag in _PARTED:
            yield from ((line, False) for line in _lines(element))
        else:
            for line in "".join(_texts(element)).split("\n"):
                yield " ".join(line.split()), element.tag == "head"


def _lines(element: Any) -> Iterator[str]:
    """The lines of a list, table or quotation; what stands between its parts is a line, the cells of a row are one."""
    if element.tag == "row":
        cells = [" ".join(" ".join(_lines(cell)).split()) for cell in element]
        yield " · ".join(filter(None, [" ".join((element.text or "").split()), *cells]))
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
        return _words_of_word(docx.Document(io.BytesIO(data)))
    except faults as error:
        raise DataError("not a Word file", file=name, found=str(error)[:120]) from error


def _words_of_word(document: Any) -> Article:
    story = WordText(document)
    blocks, headings = story.blocks(), story.headings
    known = document.core_properties
    created = known.created.date().isoformat() if known.created else ""
    title = known.title if known.title and known.title != "Word Document" else ""
    author = known.author if known.author and known.author != "python-docx" else ""
    return Article(
        text=_joined(blocks), title=title or next(iter(headings), ""), author=author, date=created,
        headings=tuple(headings),
    )  # fmt: skip


def from_pdf(data: bytes, name: str) -> Article:
    """The words of a PDF. Raises DataError when it is damaged, encrypted, or a scan without text."""
    import logging

    import pypdf  # late: only PDFs need it
    from pypdf.errors import DependencyError, PyPdfError

    # Some encryption takes a library that is not everywhere.
    faults: tuple[type[Exception], ...] = (PyPdfError, DependencyError, *FAULTS)
    # It tells small faults of a file on the terminal, where nobody looks.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise DataError("the PDF is password-protected", file=name)
        if len(reader.pages) > MAX_PAGES:
            raise DataError(
                "too many pages",
                file=name,
                found=str(len(reader.pages)),
                allowed=Phrase("up to {max_pages}", max_pages=MAX_PAGES),
            )
        pages = list(_texts_of_pages(reader, len(data), name))
    except DataError:
        raise
    except faults as error:
        raise DataError("the PDF cannot be read", file=name, found=str(error)[:120] or type(error).__name__) from error
    title, author, created = (_told_by(reader, key, faults) for key in ("title", "author", "creation_date"))
    letters = sum(char.isalpha() for page in pages for char in page)
    if letters < LEAST_LETTERS_A_PAGE * max(len(pages), 1):
        raise DataError("the PDF is a scan without text", file=name,
                        allowed="a PDF with text, or the text itself")  # fmt: skip
    text = _joined(_paragraphs(closed_up("\n".join(map(with_plain_letters, pages)))))
    text, heading = with_title_line(title, text)
    return Article(text, title=heading or title, author=author, date=created, headings=(heading,) if heading else ())


def _told_by(reader: Any, key: str, faults: tuple[type[Exception], ...]) -> str:
    """What the metadata say, a day as ISO text; nothing where they are damaged: they never cost the text."""
    try:
        value = getattr(reader.metadata, key, None)
    except faults:
        return ""
    return value.date().isoformat() if isinstance(value, dt.datetime) else str(value or "")


def with_plain_letters(text: str) -> str:
    """A text of a printed page with its ligatures as the letters that they stand for.

    >>> with_plain_letters("the ﬁrst oﬃcial")
    'the first official'
    """
    text = text.replace("\t", " ")  # some printers set one for each space
    return _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


def closed_up(text: str) -> str:
    """A text whose spaced words, as designers set names, are words again: ``G E O R G I A``.

    >>> closed_up("the R E P U B L I C  O F  G E O R G I A today, a b c")
    'the REPUBLIC OF GEORGIA today, a b c'
    """
    return _SPACED.sub(lambda match: " ".join(re.sub(r"\s", "", word) for word in re.split(r"\s{2,}", match[0])), text)


def _texts_of_pages(reader: Any, size: int, name: str) -> Iterator[str]:
    """The text of each page, as long as the pages hold no more than a file of this size does in good faith."""
    most, held = _LEAST_CONTENT_BYTES + _MOST_EXPANSION * size, 0
    for page in reader.pages:
        contents = page.get_contents()
        held += len(contents.get_data()) if contents is not None else 0
        if held > most:
            found = Phrase("pages of more than {size} bytes", size=f"{most:,}")
            raise DataError("the PDF cannot be read", file=name, found=found,
                            allowed=Phrase("{times} times what the file has", times=_MOST_EXPANSION))  # fmt: skip
        yield page.extract_text()


def _paragraphs(text: str) -> Iterator[str]:
    """Lines of a printed page joined into paragraphs: a short line or a blank one ends one."""
    lines = [line.strip() for line in text.split("\n")]
    usual = sorted(len(line) for line in lines if line)
    full = usual[int(len(usual) * 0.8)] * 0.75 if usual else 0
    paragraph = ""
    for line in lines:
        if not line:
            yield paragraph
            paragraph = ""
            continue
        broken = paragraph.endswith("-") and paragraph[-2:-1].isalpha() and line[0].islower()
        paragraph = paragraph[:-1] + line if broken else f"{paragraph} {line}".strip()
        if len(line) < full:
            yield paragraph
            paragraph = ""
    yield paragraph


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(block.strip() for block in blocks if block.strip())


def _day(text: str) -> str:
    found = _DAY.match(str(text).strip())
    return found.group() if found else ""
