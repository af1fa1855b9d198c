"""Numbers and degrees as people and spreadsheets write them."""

from __future__ import annotations

import math
import re
from typing import Any

# A longer text is no number; the patterns would take minutes to find that of a text of a megabyte.
MOST_CHARACTERS = 100
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?")
_WHOLE = re.compile(r"[+-]?\d{1,18}")
_CODE = re.compile(r"[+-]?0\d")
_DEGREES = re.compile(
    r"(?P<sign>[+-]?)(?P<d>\d{1,3}(?:\.\d+)?)\s*[°º:]?\s*"
    r"(?:(?P<m>\d{1,2}(?:\.\d+)?)\s*['′’:]?\s*)?(?:(?P<s>\d{1,2}(?:\.\d+)?)\s*(?:\"|″|”|''|′′)?\s*)?(?P<side>[NSEWnsew])?"
)


# The sides of the world in Russian and Ukrainian, as they stand behind degrees.
_SIDES = {r"(?:с|пн)\.\s?ш\.?": "N", r"(?:ю|пд)\.\s?ш\.?": "S", r"(?:в|сх)\.\s?д\.?": "E", r"(?:з|зх)\.\s?д\.?": "W"}


def number_in(text: str, *, decimal_comma: bool = False) -> float | None:
    """A number, or None. Spaces that group digits are left out.

    >>> number_in("46,75", decimal_comma=True), number_in("1e3"), number_in("about 40")
    (46.75, 1000.0, None)
    """
    text = text.strip()
    if len(text) > MOST_CHARACTERS:
        return None
    if not decimal_comma and _PLAIN.fullmatch(text):
        return float(text)
    cleaned = text.replace("\u00a0", "").replace("\u202f", "").replace("−", "-")
    if decimal_comma:
        cleaned = cleaned.replace(",", ".")
    if cleaned.lower() in ("nan", "inf", "-inf", "+inf", "infinity", "-infinity"):
        return float(cleaned)
    return float(cleaned) if _PLAIN.fullmatch(cleaned) else None


def degrees_in(text: str, *, decimal_comma: bool = False) -> float | None:
    r"""Decimal degrees of a number or of degrees, minutes and seconds; None when it is neither.

    >>> degrees_in("39°49'N"), degrees_in("46° 45' 36\" E"), degrees_in("46.75")
    (39.81666666666667, 46.76, 46.75)
    """
    number = number_in(text, decimal_comma=decimal_comma)
    if number is not None:
        return number
    cleaned = text.strip().replace(",", ".") if decimal_comma else text.strip()
    if len(cleaned) > MOST_CHARACTERS:
        return None
    for words, side in _SIDES.items():
        cleaned = re.sub(words, side, cleaned, flags=re.IGNORECASE)
    if cleaned[:1].upper() in ("N", "S", "E", "W"):
        cleaned = cleaned[1:].strip() + cleaned[0]
    match = _DEGREES.fullmatch(cleaned)
    if match is None:
        return None
    minutes, seconds = float(match["m"] or 0), float(match["s"] or 0)
    if minutes >= 60 or seconds >= 60:
        return None
    degrees = float(match["d"]) + minutes / 60 + seconds / 3600
    return -degrees if match["sign"] == "-" or (match["side"] or "").upper() in ("S", "W") else degrees


def typed_column(values: list[str], *, decimal_comma: bool = False) -> list[Any]:
    """Texts as numbers when all that are not empty are numbers; codes such as ``007`` stay texts."""
    if any(len(value) > 40 or _CODE.match(value) for value in values):
        return [value or None for value in values]
    numbers = [number_in(value, decimal_comma=decimal_comma) if value else None for value in values]
    pairs = zip(values, numbers, strict=True)
    if any(value and (number is None or not math.isfinite(number)) for value, number in pairs):
        return [value or None for value in values]
    if all(map(_WHOLE.fullmatch, filter(None, values))):
        return [int(value) if value else None for value in values]
    return numbers
