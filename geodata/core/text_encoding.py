"""Bytes to text, for formats that are text, and what to say when they are not."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.core.reader_limits import MAX_TEXT_BYTES, bytes_up_to
from geodata.core.repair_log import Notes

# The longest first: the mark of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CYRILLIC_WORD = re.compile(rb"[\xc0-\xff]{3,}")


def bytes_of(path: Path, name: str) -> bytes:
    """A text file's bytes; raises DataError when it is larger than a text may be or cannot be read."""
    return bytes_up_to(path, MAX_TEXT_BYTES, name)


def decode(data: bytes, name: str) -> str:
    """UTF-8, or UTF-16 and UTF-32 with their mark; raises DataError naming the line of the first wrong byte."""
    encoding = marked_encoding(data) or "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise not_utf8(data, error, name) from error


def utf8_text(data: bytes, name: str) -> str:
    """UTF-8 text; line ends become LF. Raises DataError naming the line of the first wrong byte."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(data, error, name) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def not_utf8(data: bytes, error: UnicodeDecodeError, name: str) -> DataError:
    """What to say of bytes that are no text: the line and the value of the first wrong one."""
    line = data[: error.start].count(b"\n") + 1
    return DataError(
        "not UTF-8 text",
        file=name,
        place=Phrase("line {line}", line=line),
        found=Phrase("byte 0x{data}", data=f"{data[error.start]:02x}"),
        allowed="UTF-8; save the file with that encoding",
    )


def decode_guessing(data: bytes, notes: Notes) -> str:
    """As `decode`, but bytes that are not UTF-8 are read as Windows text and a note says so."""
    try:
        return decode(data, notes.file)
    except DataError:
        if marked_encoding(data):
            raise
    encoding = guessed_encoding(data)
    line = _first_wrong_line(data)
    notes.add(
        Phrase(
            "not UTF-8 text; read as {encoding}, so some letters may be wrong",
            encoding=encoding.replace("cp", "Windows-"),
        ),
        "line",
        line,
    )
    return data.decode(encoding, errors="replace")


def guessed_encoding(data: bytes) -> str:
    """Guess a Windows code page, Cyrillic or Western, from whether high bytes form words.

    >>> guessed_encoding("Нагорный Карабах".encode("cp1251")), guessed_encoding("Ağrı Dağı, Zürich".encode("cp1254"))
    ('cp1251', 'cp1252')
    """
    high = sum(byte > 0x7F for byte in data[:200_000])
    in_words = sum(map(len, _CYRILLIC_WORD.findall(data[:200_000])))
    return "cp1251" if in_words * 2 > high else "cp1252"


def marked_encoding(data: bytes) -> str:
    """The encoding that a byte order mark names, or nothing."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def _first_wrong_line(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data[: error.start].count(b"\n") + 1
    return 1
