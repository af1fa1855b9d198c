"""Numbers and years as people write them in tables."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable

from geodata.core.dates import parse_partial
from geodata.core.errors import DataError

Cell = str | float | dt.date | None
# How tables say that there is no number.
MISSING = frozenset({
    "", "-", "--", "–", "—", ".", ". .", "..", "...", "…", ":", "n/a", "na", "n.a.", "#n/a", "nan", "null", "none", "?",
    "x", "xxx", "no data", "not available", "unknown", "missing", "k. a.", "k.a.", "н/д", "нет данных",
})  # fmt: skip
_AROUND = re.compile(r"^[\s$€£¥₽₼₾֏₸]+|[\s$€£¥₽₼₾֏₸%‰*†‡]+$")
_SPACES = re.compile(r"(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(\D|$))")
_GROUPED = {",": re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?"), ".": re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?")}
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_NUMBER = r"(?P<number>[+-]?[\d.,]*\d)"
_MARKED = re.compile(
    _NUMBER + r"\s*(?P<mark>[a-zA-Z]{1,2}(?:[,/ ][a-zA-Z]){0,4}|[¹²³⁰-⁹]+|\[[\w, ]{1,8}\]|\([a-zA-Z0-9]{1,2}\)|\^\w)"
)
_FACTORS = {
    "thousand": 1e3, "thousands": 1e3, "k": 1e3, "тыс": 1e3, "million": 1e6, "millions": 1e6, "mln": 1e6, "mn": 1e6,
    "m": 1e6, "mio": 1e6, "млн": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "mrd": 1e9, "млрд": 1e9,
    "trillion": 1e12, "tn": 1e12, "трлн": 1e12,
}  # fmt: skip
_WORDS = "|".join(sorted(_FACTORS, key=len, reverse=True))
_MULTIPLE = re.compile(rf"{_NUMBER}\s*(?P<word>{_WORDS})\.?", re.IGNORECASE)
# Words and signs that say that a number is not exact; the number is taken, and that is said.
_ABOUT = re.compile(
    r"(?P<about>[~≈<>≤≥±]|(?:about|approx\.?|around|over|under|more than|less than|up to|circa|ca\.|c\.|est\.|ок\.|"
    r"около|более|менее|rund|etwa|env\.|environ|yaklaşık|təxminən|մոտ)(?=[\s\d]))\s*(?P<rest>[\d.].*)"
    r"|(?P<rest2>.*\d)\s*"
    r"(?P<about2>\+|\(?(?:est\.?|estimated|estimate|approx\.?|prov\.?|provisional|оценка)\)?)",
    re.IGNORECASE,
)
FIRST_YEAR, LAST_YEAR = 1000, 2999
# A longer text is no number; the patterns above would take minutes to find that of a text of a megabyte.
MOST_CHARACTERS = 100


def is_missing(cell: Cell) -> bool:
    """Whether a cell says that there is no value."""
    if not isinstance(cell, str):
        return cell is None
    text = cell.strip().lower()
    return text in MISSING or re.fullmatch(r":\s?[a-z]{1,2}", text) is not None  # Eurostat's, with the reason


def uses_decimal_comma(cells: Iterable[Cell], delimiter: str = "") -> bool:
    """Whether the numbers of a column are written with a comma before the decimals.

    ``1,234`` alone can mean both; then it is a comma before decimals only where commas do not part the columns.
    """
    commas = points = either = 0
    for cell in cells:
        text = _bare(cell) if isinstance(cell, str) else ""
        if "," in text and "." in text:
            commas += text.rindex(",") > text.rindex(".")
            points += text.rindex(".") > text.rindex(",")
        elif text.count(",") > 1 or text.count(".") > 1:
            points += "," in text
            commas += "." in text
        elif "," in text:
            either += bool(_GROUPED[","].fullmatch(text))
            commas += not _GROUPED[","].fullmatch(text)
        elif "." in text:
            points += 1
    return commas > points or (commas == points == 0 and either > 0 and delimiter in (";", "\t", "|"))


def number_of(cell: Cell, decimal_comma: bool = False) -> float | None:
    """The number in a cell, or None when there is none.

    >>> number_of("1.234,5 %", decimal_comma=True), number_of("1,234.5"), number_of("(3)"), number_of("abc")
    (1234.5, 1234.5, -3.0, None)
    """
    if cell is None or isinstance(cell, (bool, dt.date)):
        return None
    if isinstance(cell, (int, float)):
        return float(cell) if math.isfinite(cell) else None
    text = _bare(cell)
    about = _ABOUT.fullmatch(text)
    text = _bare(about["rest"] or about["rest2"]) if about else text
    if re.fullmatch(r"\(.+\)", text):
        text = "-" + text[1:-1].lstrip("-")
    text, factor = _without_words(text)
    group, point = (".", ",") if decimal_comma else (",", ".")
    if _GROUPED[group].fullmatch(text):
        text = text.replace(group, "")
    elif group in text and text.count(group) == 1 and point not in text:
        text = text.replace(group, point)  # a cell that is written the other way: it can mean nothing else
    if group in text:
        return None
    text = text.replace(point, ".")
    number = float(text) * factor if _PLAIN.fullmatch(text) else math.nan
    return number if math.isfinite(number) else None


def footnote_of(cell: Cell) -> str:
    """The mark of a footnote after a number: letters, small numbers raised or in brackets.

    >>> footnote_of("12.5a"), footnote_of("8.1 [2]"), footnote_of("7.2¹"), footnote_of("12.5"), footnote_of("3 million")
    ('a', '2', '¹', '', '')
    """
    match = _MARKED.fullmatch(_bare(cell)) if isinstance(cell, str) else None
    return match["mark"].strip("[]() ") if match and not _MULTIPLE.fullmatch(_bare(str(cell))) else ""


def approximation_of(cell: Cell) -> str:
    """The word or sign that says that a cell's number is not exact.

    >>> approximation_of("~650 000"), approximation_of("16.5 est."), approximation_of("<0.1"), approximation_of("-3")
    ('~', 'est.', '<', '')
    """
    match = _ABOUT.fullmatch(_bare(cell)) if isinstance(cell, str) else None
    return (match["about"] or match["about2"]).strip("() ") if match else ""


def _without_words(text: str) -> tuple[str, float]:
    """A number without the mark of a footnote or the word for thousands and millions, and what that multiplies by."""
    match = _MULTIPLE.fullmatch(text)
    if match:
        return match["number"], _FACTORS[match["word"].lower().rstrip(".")]
    match = _MARKED.fullmatch(text)
    return (match["number"], 1.0) if match else (text, 1.0)


def _bare(text: str) -> str:
    """The text without currency, percent, footnote marks and spaces between groups of digits; "" when too long."""
    text = text.strip()
    if len(text) > MOST_CHARACTERS:
        return ""
    cleaned = text.replace("−", "-").replace("\u2010", "-").replace("\u2011", "-")
    return _SPACES.sub("", _AROUND.sub("", cleaned))


def year_of(cell: Cell) -> int | None:
    """The year in a cell: a number, a date, or a text with one year in it (``FY 2023``, ``2023 [YR2023]``).

    >>> year_of("2023"), year_of(2023.0), year_of("Oct 2022"), year_of("FY 2023/24"), year_of("soon")
    (2023, 2023, 2022, 2023, None)
    """
    if isinstance(cell, dt.date):
        return cell.year
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return int(cell) if FIRST_YEAR <= cell <= LAST_YEAR and cell == int(cell) else None
    if not isinstance(cell, str):
        return None
    try:
        return parse_partial(cell).first.year
    except DataError:
        found = dict.fromkeys(re.findall(r"(?<!\d)([12]\d{3})(?!\d)", cell))
        return int(next(iter(found))) if len(found) == 1 else None


def text_of(cell: Cell) -> str:
    """A cell as a text; whole numbers without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and abs(cell) < 1e15 and cell == int(cell):
        return str(int(cell))
    return str(cell).strip()
