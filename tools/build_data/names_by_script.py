"""Names of places in the scripts of the region, taken from GeoNames' alternate names only where there is no doubt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

AZERBAIJANI = set("əƏğĞıİöÖüÜçÇşŞ")
# The convention of English-language maps of Azerbaijan (Xaçmaz: Khachmaz, Qubadlı: Gubadli).
ENGLISH_OF = {
    "ə": "a", "ğ": "gh", "ı": "i", "ö": "o", "ü": "u", "ç": "ch", "ş": "sh", "x": "kh", "q": "g", "c": "j",
}  # fmt: skip
RUSSIAN = re.compile(r"[А-ЯЁ][а-яё]+(?:[ -](?:[А-ЯЁ][а-яё]+|на))*")
ARMENIAN = re.compile(r"[Ա-Ֆ][ա-և]+(?:[ -][Ա-Ֆ][ա-և]+)*")
WITHOUT_MACRON = str.maketrans("āēīōūŪĀĪ", "aeiouUAI")
# Spellings of the classical orthography, which today's map does not use.
CLASSICAL_ARMENIAN = ("իւ", "եւ", "եա", "աւ", "էօ")


def names_of(name: str, country: str, alternates: Iterable[str]) -> dict[str, str]:
    """English, Armenian, Azerbaijani and Russian forms; a form that is not certain is left out."""
    alternates = list(alternates)
    names = {"en": english_name(name, country)}
    if country == "aze" and (native := azerbaijani_name(name, alternates)):
        names["az"] = native
    if armenian := _only(
        form for form in alternates if ARMENIAN.fullmatch(form) and not any(c in form for c in CLASSICAL_ARMENIAN)
    ):
        names["hy"] = armenian
    if russian := _only(form for form in alternates if RUSSIAN.fullmatch(form)):
        names["ru"] = russian
    return names


def english_name(name: str, country: str) -> str:
    """GeoNames' main name without macrons; in Azerbaijan respelled where it stands in the national alphabet."""
    if country != "aze" or not any(letter in AZERBAIJANI for letter in name):
        return name.translate(WITHOUT_MACRON)
    return " ".join(_respelled(word).capitalize() for word in name.split())


def azerbaijani_name(name: str, alternates: list[str]) -> str | None:
    """The national spelling, or None when several fit."""
    if any(letter in AZERBAIJANI for letter in name):
        return name
    wanted = _folded(name)
    return _only(
        form for form in alternates if any(c in AZERBAIJANI for c in form) and _folded(_respelled(form)) == wanted
    )


def ascii_key(name: str) -> str:
    """A name without accents, case and signs, for comparing spellings."""
    plain = unicodedata.normalize("NFKD", name.replace("ə", "a").replace("ı", "i").replace("Ə", "A"))
    return re.sub(r"[^a-z]", "", plain.encode("ascii", "ignore").decode().lower())


def _respelled(name: str) -> str:
    small = name.replace("İ", "i").replace("I", "ı").lower()
    return "".join(ENGLISH_OF.get(letter, letter) for letter in small)


def _folded(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower()).replace("gh", "g").replace("kh", "k")


def _only(forms: Iterable[str]) -> str | None:
    found = sorted(set(forms))
    return found[0] if len(found) == 1 else None
