"""English names of languages by their BCP 47 codes, from ``geodata/data/languages.tsv``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

LANGUAGES = Path(__file__).parents[1] / "data" / "languages.tsv"


@lru_cache(maxsize=1)
def language_names() -> dict[str, str]:
    """English names of languages by their codes."""
    rows = (line.split("\t") for line in LANGUAGES.read_text(encoding="utf-8").splitlines())
    return {row[0]: row[1] for row in rows}


def language_title(code: str) -> str:
    """The English name of a language; its code where nobody knows one.

    >>> language_title("fr"), language_title("tlh")
    ('French', 'tlh')
    """
    return language_names().get(code.split("-")[0].lower(), code)
