"""Articles as people have them: plain text, Markdown, web pages, Word and PDF, read into an `Article`.

Only words are taken: no pictures, no scripts, no styles. Each format but plain text is read by a library made for it
(`geodata.article.article_formats`), in the confined process: this program parses none of them.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from geodata.article.blocks import untied
from geodata.article.bylines import with_byline
from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import bytes_up_to, refuse_larger, refuse_web_address, unreadable
from geodata.core.repair_log import Guess, Notes
from geodata.core.text_encoding import decode_guessing, marked_encoding
from geodata.gate.foreign_files import Foreign, answer_of
from geodata.story.story import Article

ENDINGS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf")
PLAIN = (".txt", ".text")
ALLOWED = ".txt, .md, .html, .docx or .pdf"
READER = "geodata.article.article_reader:read_article"
MAX_BYTES = 60_000_000
MAX_CHARACTERS = 3_000_000
TITLE_CHARACTERS = 160
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\u00ad]")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")


def is_article(path: str | Path) -> bool:
    """Whether a file's ending is one that `open_article` reads.

    >>> is_article("news.PDF")
    True
    """
    return Path(path).suffix.lower() in ENDINGS


def open_article(path: str | Path, going_on: Callable[[], bool] = lambda: True) -> Article:
    """The article of a file, with title, author and date (ISO 8601) where the file gives them.

    Raises DataError for another ending, and for a file that is empty, damaged, encrypted or a scan.
    When *going_on* says no, the process that reads it is ended and `ReadingCancelledError` raised.
    """
    refuse_web_address(path)
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix not in ENDINGS:
        raise DataError(
            "unsupported article format", file=path.name, found=suffix or "no file extension", allowed=ALLOWED
        )
    return read_article_file(path, going_on=going_on).article


@dataclass(frozen=True)
class ArticleReading:
    """An article with how its bytes were read: the code page, and whether another is as likely."""

    article: Article
    encoding: str = "utf-8"
    is_doubtful: bool = False
    remarks: tuple[str, ...] = ()


def read_article_file(path: Path, encoding: str = "", going_on: Callable[[], bool] = lambda: True) -> ArticleReading:
    """The article of a file with what was guessed about it; an *encoding* that is given is not guessed.

    Raises DataError as `open_article` does.
    """
    suffix = path.suffix.lower()
    _judge_size(path)
    if suffix in PLAIN:
        notes = Notes(path.name)
        text = decoded(_bytes_of(path), path.name, notes, encoding)
        guess = notes.guesses.get("encoding", Guess("encoding", encoding))
        return ArticleReading(article_from_text(text, path.name), guess.value, guess.doubtful, notes.sentences())
    options = {"encoding": encoding} if encoding else {}
    answer = answer_of(READER, Foreign(path, path.name, options), going_on)
    return ArticleReading(article_from_fields(answer, path.name), encoding)


def article_from_fields(answer: bytes, name: str) -> Article:
    """The article that the confined process tells of, judged like any text; raises DataError."""
    try:
        fields = json.loads(answer)
        headings = tuple(str(heading) for heading in fields.pop("headings"))
        article = Article(**{str(key): str(value) for key, value in fields.items()}, headings=headings)
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise DataError("cannot be read", file=name, found="an answer that is no article") from error
    if len(article.text) > MAX_CHARACTERS:
        raise DataError("text too long", file=name, allowed=Phrase("up to {count}", count=f"{MAX_CHARACTERS:,}"))
    return article


def article_from_text(text: str, name: str = "") -> Article:
    """The article of a plain text, such as one from the clipboard; a short first line is its title.

    Raises DataError when there are no words. *name* is what messages call it.
    """
    refuse_web_address(text)
    article = finished(Article(text), name)
    first, _, rest = article.text.partition("\n")
    if rest.startswith("\n") and len(first) <= TITLE_CHARACTERS and first[-1] not in ".,;:…":
        return replace(article, title=first, headings=(first,))
    return article


def decoded(data: bytes, name: str, notes: Notes | None = None, encoding: str = "") -> str:
    """A text whose code page is UTF-8, marked, given, or guessed by its letters; raises DataError for binary data."""
    if b"\0" in data[:4096] and not marked_encoding(data) and not encoding:
        raise DataError("not a text file", file=name, found="binary data")
    return decode_guessing(data, notes or Notes(name), encoding)


def finished(article: Article, name: str) -> Article:
    """The article with a clean text and headings that are lines of it; raises DataError when there are no words."""
    text = clean_text(article.text)
    if not any(char.isalpha() for char in text):
        raise DataError("contains no text", file=name or None)
    if len(text) > MAX_CHARACTERS:
        raise DataError("text too long", file=name or None, found=Phrase("{count} characters", count=f"{len(text):,}"),
                        allowed=Phrase("up to {max_characters}", max_characters=f"{MAX_CHARACTERS:,}"))  # fmt: skip
    lines = set(text.splitlines())
    headings = (clean_text(heading) for heading in article.headings)
    kept = tuple(dict.fromkeys(heading for heading in headings if heading in lines))
    title, author, publisher, address = (
        " ".join(clean_text(part).split())[:300]
        for part in (article.title, article.author, article.publisher, article.address)
    )
    return with_byline(
        Article(
            text,
            title,
            author,
            publisher,
            article.date,
            address,
            file="article.txt",
            headings=kept,
            dating=article.dating,
        )
    )


def clean_text(text: str) -> str:
    """Composed (NFC) text with LF line ends, without tied letters or control characters, one blank line at most."""
    text = unicodedata.normalize("NFC", untied(_LINE_ENDS.sub("\n", text)))
    text = _CONTROL.sub("", text).replace("\u00a0", " ")
    # What UTF-8 cannot hold would make the story unsaveable.
    text = text.encode("utf-8", "replace").decode("utf-8")
    lines = (line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _judge_size(path: Path) -> None:
    """Raise DataError for a file that is too large, empty or not there."""
    try:
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise unreadable(error, path.name) from error
    refuse_larger(size, MAX_BYTES, path.name)
    if not size:
        raise DataError("the file is empty", file=path.name)


def _bytes_of(path: Path) -> bytes:
    data = bytes_up_to(path, MAX_BYTES, path.name)
    if not data.strip():
        raise DataError("the file is empty", file=path.name)
    return data
