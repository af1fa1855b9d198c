"""Bytes to text, for formats that are text, and what to say when they are not."""

from __future__ import annotations

import codecs
import itertools
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
_HIGH_WORD = re.compile(rb"[A-Za-z]{0,40}[\x80-\xff][A-Za-z\x80-\xff]{0,80}")
# Each code page with the letters that its languages use most, and those that they also use. A page of its first
# languages comes first: where two fit alike, as for "Zürich", it is taken.
_LETTERS = {
    "cp1252": ("äöüßéèêàâçñóíáãõåøæ", "ëïîôùûúìòœšžÿ"),
    "cp1254": ("çğıöşüi\u0307", "âîû"),
    "cp1251": ("оеаинтсрвлкмдпуяыьгзбчй", "хжшюцщэфъёіїєґўљњћђџјқғңөұүһәҝ№"),
    "cp1250": ("ąćęłńóśźżčěřšůžýáéíőűă", "ďňťúôľĺŕđäöüşţâî"),
    "cp1253": ("αοιετσνηυρπκμλςάέήίόύώ", "ωθγδβφχξζψϊϋΐΰ"),
    "cp1255": ("יוהלאמרתבשנכדקעחפגצסטזםןךףץ", "׳״"),
    "cp1256": ("اليمونتربةدعسفحقكهجشصطخذأإآ", "ىئءؤغضثظپچژگ،؛"),
    "koi8-r": ("оеаинтсрвлкмдпуяыьгзбчй", "хжшюцщэфъё"),
    "cp866": ("оеаинтсрвлкмдпуяыьгзбчй", "хжшюцщэфъё"),
    "euc_kr": ("", ""),
    "gb18030": ("", ""),
    "shift_jis": ("", ""),
}
ENCODINGS = tuple(_LETTERS)
# Where letters alone hardly tell, as for a single name, the page that more files are in.
_USUAL = {"cp1251": 0.5, "cp1252": 0.1, "cp1254": 0.1}
_LATIN, _TWO_BYTES = ("cp1252", "cp1254", "cp1250"), ("gb18030", "shift_jis", "euc_kr")
_MARKS_OF_TEXT = "’‘‚”“„»«–—…·°№§©®\xa0"


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


def decode_guessing(data: bytes, notes: Notes, wanted: str = "") -> str:
    """As `decode`, but bytes that are not UTF-8 are read in the code page that fits best, and a note says so.

    With an encoding that is *wanted* nothing is guessed; raises DataError for one that is not known.
    """
    if wanted:
        return _decoded_as(data, wanted, notes.file)
    try:
        text = decode(data, notes.file)
    except DataError:
        if marked_encoding(data):
            raise
    else:
        notes.guess("encoding", marked_encoding(data) or "utf-8")
        return text
    encoding, clear = clearly_guessed(data)
    notes.guess("encoding", encoding, doubtful=not clear)
    what = Phrase("not UTF-8 text; read as {encoding}, so some letters may be wrong", encoding=encoding_title(encoding))
    notes.add(what, "line", _first_wrong_line(data))
    return data.decode(encoding, errors="replace")


def _decoded_as(data: bytes, wanted: str, name: str) -> str:
    try:
        return data.decode(wanted, errors="replace").removeprefix("\ufeff")
    except LookupError as error:
        raise DataError("unknown encoding", file=name, found=repr(wanted[:40])) from error


def guessed_encoding(data: bytes) -> str:
    """Guess the code page of bytes that are not UTF-8, by the letters that its languages use.

    >>> guessed_encoding("Нагорный Карабах".encode("cp1251")), guessed_encoding("Iğdır, Şuşa".encode("cp1254"))
    ('cp1251', 'cp1254')
    """
    return ranked_encodings(data)[0][0]


def ranked_encodings(data: bytes) -> list[tuple[str, float]]:
    """Every code page that may be meant, the likeliest first, with how well its letters fit, up to 1.

    >>> [name for name, _ in ranked_encodings("Zürich, Genève".encode("cp1252"))][0]
    'cp1252'
    """
    sample = _around_high_bytes(data[:2_000_000])
    high = sum(byte > 0x7F for byte in sample) or 1
    ranked = [(name, (_fit(sample, name) + _USUAL.get(name, 0.0)) / high) for name in ENCODINGS]
    return sorted(ranked, key=lambda item: -item[1])


def clearly_guessed(data: bytes) -> tuple[str, bool]:
    """The code page that fits best, and whether every other that would give another text fits clearly worse.

    >>> clearly_guessed("Iğdır".encode("cp1254")), clearly_guessed("Besançon".encode("cp1252"))
    (('cp1254', True), ('cp1252', True))
    """
    sample = _around_high_bytes(data[:2_000_000])
    (encoding, best), *others = ranked_encodings(data)
    text = sample.decode(encoding, "replace")
    second = next((fit for other, fit in others if sample.decode(other, "replace") != text), 0.0)
    return encoding, best > 0.6 and best - second > 0.15


def encoding_title(encoding: str) -> str:
    """What people call a code page.

    >>> encoding_title("cp1254"), encoding_title("koi8-r")
    ('Windows-1254', 'KOI8-R')
    """
    return (
        encoding.removesuffix("-sig")
        .replace("cp125", "Windows-125")
        .replace("cp", "CP")
        .replace("koi", "KOI")
        .replace("-r", "-R")
    )


def _around_high_bytes(data: bytes) -> bytes:
    """The words that hold bytes beyond ASCII, parted by spaces; a hundred kilobytes of them are enough."""
    return b" ".join(match[0] for match in itertools.islice(_HIGH_WORD.finditer(data), 20_000))[:100_000]


def _fit(sample: bytes, encoding: str) -> float:
    """How many of the bytes beyond ASCII are letters that the code page's languages use, less what is odd."""
    usual, possible = _LETTERS[encoding]
    text = sample.decode(encoding, "replace")
    if encoding == "cp1252" and any(vowel in text for vowel in "áíóúæÁÍÓÚÆ"):
        usual += "ðþý"  # Icelandic; without its vowels the same bytes are Turkish
    return sum(_fit_of_word(word, encoding, usual, possible) for word in text.split(" "))


def _fit_of_word(word: str, encoding: str, usual: str, possible: str) -> float:
    high = [char for char in word if char > "\x7f"]
    letters = sum(char.isalpha() for char in word)
    score = sum(_fit_of_letter(char.lower(), usual, possible, encoding) for char in high)
    if encoding in _LATIN:
        # A word of such letters alone is one of another script.
        score -= 1.5 * len(high) if letters >= 4 and len(high) > 0.85 * letters else 0.0
    elif any(char.isascii() and char.isalpha() for char in word):
        score -= 1.5 * sum(map(str.isalpha, high))  # two scripts in one word
    return score - 1.5 * sum(one.islower() and two.isupper() for one, two in itertools.pairwise(word))


def _fit_of_letter(char: str, usual: str, possible: str, encoding: str) -> float:
    if char in usual:
        return 1.0
    if char in possible:
        return 0.6
    if char in _MARKS_OF_TEXT:
        return 0.4
    if encoding in _TWO_BYTES and "\u3000" <= char <= "\ufeff":
        is_usual = "\u3040" <= char < "\u3100" or char >= "\uac00" or _is_common(char)
        return (0.8 if is_usual else 0.1) * sum(byte > 0x7F for byte in char.encode(encoding))
    return -0.5 if char.isalpha() and char < "\uff00" else -2.0


def _is_common(char: str) -> bool:
    """Whether a Chinese character is one of the 3,755 that half of all code pages put first."""
    try:
        return 0xB0 <= char.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False


def marked_encoding(data: bytes) -> str:
    """The encoding that a byte order mark names, or nothing."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def _first_wrong_line(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data[: error.start].count(b"\n") + 1
    return 1
