"""Whether something is said to be at a place: "in Vienna", "near Kars", "Viyana'da"."""

from __future__ import annotations

import re

_AT = {
    "en": "in|at|near|outside",
    "fr": "à|au|en|dans|près de|près d['’]",
    "de": "in|im|bei|nahe",
    "es": "en|cerca de",
    "it": "a|ad|in|vicino a",
    "pt": "em|no|na",
    "pl": "w|we|pod",
    "ru": "в|во|под|близ|на",
    "uk": "в|у|під|на",
}
# The ending of the case that says where, behind the name.
_ENDING = {
    "tr": "['’]?[dt][ae]", "az": "d[aə]", "hy": "ում", "ka": "ში", "kk": "[дт][ае]", "ky": "[дт][аеоө]", "uz": "da",
    "tk": "d[ae]",
}  # fmt: skip
_LONGEST = 24


def is_located(text: str, start: int, end: int, language: str) -> bool:
    """Whether the words around the name ``text[start:end]`` say that something is there.

    >>> is_located("They met in Vienna.", 12, 18, "en"), is_located("They left for Vienna.", 14, 20, "en")
    (True, False)
    """
    before = text[max(0, start - _LONGEST) : start]
    if language in _AT:
        return re.search(rf"(?<!\w)(?:{_AT[language]})\s*(?:the\s+|l['’])?$", before, re.IGNORECASE) is not None
    ending = _ENDING.get(language)
    if ending is None:
        return True
    word_end = re.compile(r"[\w'’]*").match(text, end)
    rest = text[max(start, end - 4) : word_end.end() if word_end else end]
    return re.search(rf"(?:{ending})$", rest, re.IGNORECASE) is not None
