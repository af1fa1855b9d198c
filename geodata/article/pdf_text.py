"""The words of a PDF: lines of printed pages, without what stands on every page, joined into paragraphs."""

from __future__ import annotations

import datetime as dt
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

from geodata.article.blocks import untied
from geodata.article.bylines import with_title_line
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.story.story import GUESSED, Article

MAX_PAGES = 1_000
# A page with fewer letters than this on average is a picture of a page.
LEAST_LETTERS_A_PAGE = 16
# Of its letters a file keeps a tenth; a page that many entries of the table of pages name is read as often.
_MOST_EXPANSION, _LEAST_CHARACTERS = 40, 500_000
_NEEDS_A_PASSWORD = 4  # PDFium's number for it
_MARGIN = 0.1  # of a page's height, at its head and at its foot
_LEAST_REPEATED = 3  # pages on which a line of the margins stands before it is a running head
_PARAGRAPH_GAP = 1.35  # times the usual distance of two lines
# Four capitals or more, each by itself; two spaces part words of them.
_SPACED = re.compile(r"(?<!\w)[^\W\d_a-z](?: {1,2}[^\W\d_a-z]){3,}(?!\w)")
_WORD_GAP = 1.5  # times the usual distance of two spaced letters
_PAGE_NUMBER = re.compile(r"[\W_]*(?:(?:page|p\.|seite|стр\.?|страница|sayfa|səh\.?|էջ)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
                          r"(?:\s*(?:/|of|von|из|sur)\s*\d{1,4})?[\W_]*", re.IGNORECASE)  # fmt: skip
# What browsers print at the head and the foot of each page.
_OF_A_BROWSER = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}.*|(?:https?|file|about):\S+(?:\s+\d+\s*/\s*\d+)?"
    r"|.*\s(?:https?|file)://\S+(?:\s+\d+\s*/\s*\d+)?"
)
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_SOFT, _HYPHENS = "\u00ad", ("-", "\u2010", "\u00ad")
# PDFium sets U+FFFE or U+0002 for a hyphen at the end of a line, and no line end after it.
_WORD = re.compile(r"\w+(?:-\w+)*(?!\w|[-\u2010\u00ad]$)")
_LINE = re.compile(r"[^\r\n\ufffe\x02]+[\ufffe\x02]?")


@dataclass(frozen=True)
class PrintedLine:
    """A line of a page: its text, and how far its top is from the head of the page, as a share of the height."""

    text: str
    place: float

    @property
    def is_marginal(self) -> bool:
        """Whether it stands where running heads and page numbers do."""
        return self.place < _MARGIN or self.place > 1 - _MARGIN


Page = Sequence[PrintedLine]


def from_pdf(data: bytes, name: str) -> Article:
    """The words of a PDF. Raises DataError when it is damaged, encrypted, or a scan without text."""
    import pypdfium2  # late: only PDFs need it

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _NEEDS_A_PASSWORD:
            raise DataError("the PDF is password-protected", file=name) from error
        found = "damaged, or not what its name says"
        raise DataError("the PDF cannot be read", file=name, found=found) from error
    try:
        _judge_pages(len(document), name)
        title, author, created = told_by(document)
        pages = list(_pages_of(document, len(data), name))
        _judge_letters(document, pages, name)
    finally:
        document.close()
    text = text_of_pages(pages)
    text, heading = with_title_line(title, text)
    return Article(text, title=heading or title, author=author, date=created, headings=(heading,) if heading else (),
                   dating=GUESSED if created else "")  # fmt: skip


def _judge_pages(count: int, name: str) -> None:
    if count > MAX_PAGES:
        allowed = Phrase("up to {max_pages}", max_pages=MAX_PAGES)
        raise DataError("too many pages", file=name, found=str(count), allowed=allowed)


def _judge_letters(document: Any, pages: Sequence[Page], name: str) -> None:
    """Raise DataError for pictures of pages, which may have a number or a stamp as their only text."""
    letters = sum(char.isalpha() for page in pages for line in page for char in line.text)
    few = letters < LEAST_LETTERS_A_PAGE * max(len(pages), 1)
    if not letters or (few and any(_has_picture(document[number]) for number in range(len(document)))):
        raise DataError("the PDF is a scan without text", file=name,
                        allowed="a PDF with text, or the text itself")  # fmt: skip


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw

    pictures = page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,), max_depth=2)
    return next(iter(pictures), None) is not None


def told_by(document: Any) -> tuple[str, str, str]:
    """Title, author and day as the metadata say; nothing where they are damaged: they never cost the text."""
    title, author, created = (str(document.get_metadata_value(key)) for key in ("Title", "Author", "CreationDate"))
    match = _CREATED.match(created)
    try:
        day = dt.date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:
        day = ""
    return title, author, day


def _pages_of(document: Any, size: int, name: str) -> Iterator[Page]:
    """The lines of each page, as long as the pages hold no more than a file of this size does in good faith."""
    import pypdfium2

    most, held = _LEAST_CHARACTERS + _MOST_EXPANSION * size, 0
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue  # one page that cannot be read does not cost the others
        words = page.get_textpage()
        held += words.count_chars()
        if held > most:
            found = Phrase("pages of more than {size} characters", size=f"{most:,}")
            raise DataError("the PDF cannot be read", file=name, found=found)
        yield _lines_of(words, page.get_height(), page.get_bbox())
        words.close()
        page.close()


def _lines_of(words: Any, height: float, edges: tuple[float, float, float, float]) -> list[PrintedLine]:
    """The lines within the *edges* of a page (left, bottom, right, top): what lies beyond them nobody sees."""
    text = words.get_text_range()
    known = height > 0 and len(text) == words.count_chars()  # letters beyond the first plane shift the places
    made = []
    for match in _LINE.finditer(text):
        line = _SPACED.sub(partial(_with_word_gaps, words, match.start()), match[0]) if known else match[0]
        bare = re.sub(r"[\ufffe\x02]$", "-", line).strip()
        if bare:
            first = match.start() + len(match[0]) - len(match[0].lstrip())
            box = words.get_charbox(first) if known else (edges[0], edges[1], edges[0], height / 2)
            if known and _is_beyond(box, edges):
                continue
            top = box[3]
            made.append(PrintedLine(bare, 1 - top / height if height > 0 else 0.5))
    return made


def _is_beyond(box: tuple[float, ...], edges: tuple[float, ...]) -> bool:
    return box[2] < edges[0] or box[3] < edges[1] or box[0] > edges[2] or box[1] > edges[3]


def _with_word_gaps(words: Any, start: int, spaced: re.Match[str]) -> str:
    """Spaced letters with two spaces between words: PDFium sets one for any distance."""
    places = [(match.start(), words.get_charbox(start + spaced.start() + match.start(), loose=True))
              for match in re.finditer(r"\S", spaced[0])]  # fmt: skip
    steps = [after[0] - before[2] for (_, before), (_, after) in pairwise(places)]
    usual = statistics.median_low(steps)
    wide = [step > _WORD_GAP * usual > 0 for step in steps]
    letters = [spaced[0][at] for at, _ in places]
    return letters[0] + "".join(("  " if gap else " ") + letter for gap, letter in zip(wide, letters[1:], strict=True))


def text_of_pages(pages: Sequence[Page]) -> str:
    """The text of pages: what stands on each of them is left out, and lines are joined into paragraphs.

    >>> text_of_pages([[PrintedLine("The ﬁrst road", 0.5), PrintedLine("3", 0.95)]])
    'The first road'
    """
    bodies = [_with_gaps(page) for page in without_running_heads(pages)]
    text = closed_up("\n".join(with_plain_letters(line) for body in bodies for line in body))
    return "\n\n".join(filter(None, map(str.strip, _paragraphs(text))))


def without_running_heads(pages: Sequence[Page]) -> list[list[PrintedLine]]:
    """The pages without lines of their margins that come again, page numbers, and what browsers print there."""
    counts = Counter(key for page in pages for key in {_key(line) for line in page if line.is_marginal})
    least = min(_LEAST_REPEATED, max(2, len(pages)))

    def is_kept(line: PrintedLine) -> bool:
        if not line.is_marginal:
            return True
        is_of_print = _PAGE_NUMBER.fullmatch(line.text) or _OF_A_BROWSER.fullmatch(line.text)
        return not is_of_print and counts[_key(line)] < least

    return [list(filter(is_kept, page)) for page in pages]


def _key(line: PrintedLine) -> str:
    """A line without its numbers, which count the pages."""
    return re.sub(r"\d+|\s+", "", line.text.casefold()) or line.text


def _with_gaps(page: Page) -> Iterator[str]:
    """The lines of a page, with an empty one where the distance to the next shows a new paragraph."""
    steps = [after.place - line.place for line, after in pairwise(page)]
    usual = statistics.median([step for step in steps if step > 0] or [1.0])
    for line, step in zip(page, [*steps, 0.0], strict=False):  # a page may have no line
        yield line.text
        if step > _PARAGRAPH_GAP * usual:
            yield ""


def with_plain_letters(text: str) -> str:
    """A text of a printed page with tied letters as those that they stand for.

    >>> with_plain_letters("the ﬁrst oﬃcial")
    'the first official'
    """
    return untied(text.replace("\t", " "))  # some printers set a tab for each space


def closed_up(text: str) -> str:
    """A text whose spaced words, as designers set names, are words again: ``G E O R G I A``.

    >>> closed_up("the R E P U B L I C  O F  G E O R G I A today, a b c")
    'the REPUBLIC OF GEORGIA today, a b c'
    """
    return _SPACED.sub(lambda match: " ".join(re.sub(r"\s", "", word) for word in re.split(r"\s{2,}", match[0])), text)


def _paragraphs(text: str) -> Iterator[str]:
    """Lines of a printed page joined into paragraphs: a short line or a blank one ends one."""
    lines = [line.strip() for line in text.split("\n")]
    usual = sorted(len(line) for line in lines if line)
    full = usual[int(len(usual) * 0.8)] * 0.75 if usual else 0
    known = Words.of(lines)
    paragraph = ""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        paragraph = known.joined(paragraph, line) if line else paragraph
        goes_on = _ends_in_hyphen(line) and after[:1].islower()
        if not goes_on and len(line) < full:
            yield paragraph
            paragraph = ""
    yield paragraph


def _ends_in_hyphen(line: str) -> bool:
    return line[-1:] in _HYPHENS and line[-2:-1].isalpha()


@dataclass(frozen=True)
class Words:
    """The words of a text that stand within its lines: they tell what a hyphen at the end of a line is."""

    seen: frozenset[str]

    @classmethod
    def of(cls, lines: Iterable[str]) -> Words:
        """The words within the lines, compounds whole."""
        return cls(frozenset(word for line in lines for word in _WORD.findall(line.lower())))

    def joined(self, before: str, line: str) -> str:
        """A text with its next line; a word that was divided is whole again, and a compound keeps its hyphen.

        >>> Words.of(["a cease-fire held"]).joined("the cease-", "fire"), Words.of([]).joined("the Azerbai-", "jani")
        ('the cease-fire', 'the Azerbaijani')
        """
        if not before or not _ends_in_hyphen(before) or not line[:1].islower():
            return f"{before} {line}".strip()
        if before[-1] == _SOFT or not self._is_compound(before[:-1], line):
            return before[:-1] + line
        return before + line

    def _is_compound(self, before: str, line: str) -> bool:
        first, second = re.findall(r"[\w-]*$", before.lower())[0], re.findall(r"^[\w-]*", line.lower())[0]
        if first + second in self.seen:
            return False
        return f"{first}-{second}" in self.seen or (first in self.seen and second in self.seen)
