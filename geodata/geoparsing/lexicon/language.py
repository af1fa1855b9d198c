"""The language of a text, told from its letters and its most frequent words: `language_of`."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

UNKNOWN = "und"
ENGLISH = frozenset({"en", UNKNOWN})
"""The codes of texts that are read by the lists of English words."""
HOME_STATES = {
    language: frozenset({state})
    for language, state in (
        ("hy", "arm"), ("az", "aze"), ("kk", "kaz"), ("ky", "kgz"), ("uz", "uzb"), ("tg", "tjk"), ("tk", "tkm"),
        ("uk", "ukr"), ("tr", "tur"),
    )
}  # fmt: skip
"""The state of which a text tells without naming it, by a language of one state that writes names in capitals."""
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:['’ʻʼ‘][^\W\d_]+)*")
_SCRIPTS = (
    ("cyrillic", "\u0400", "\u052f"), ("arabic", "\u0600", "\u06ff"), ("armenian", "\u0531", "\u058f"),
    ("georgian", "\u10a0", "\u10ff"), ("georgian", "\u1c90", "\u1cbf"), ("greek", "\u0370", "\u03ff"),
    ("hebrew", "\u0590", "\u05ff"), ("devanagari", "\u0900", "\u097f"), ("kana", "\u3040", "\u30ff"),
    ("hangul", "\uac00", "\ud7af"), ("han", "\u4e00", "\u9fff"), ("thai", "\u0e00", "\u0e7f"),
    ("latin", "A", "z"), ("latin", "\u00c0", "\u024f"), ("latin", "\u1e00", "\u1eff"),
)  # fmt: skip
_ONE_LANGUAGE = {
    "armenian": "hy", "georgian": "ka", "greek": "el", "hebrew": "he", "devanagari": "hi", "kana": "ja",
    "hangul": "ko", "han": "zh", "thai": "th",
}  # fmt: skip
# Letters that only these languages of a script have; the language with the most of its own wins.
_OWN_LETTERS = {
    "cyrillic": {"kk": "әұһғқңөү", "ky": "ңөү", "tg": "ғӣқӯҳҷ", "uz": "ўғқҳ", "uk": "іїєґ", "ru": "ыэёъ"},
    "arabic": {"fa": "پچژگیک", "ar": "يةىكأإ", "ur": "ٹڈڑےںھ"},
}
_LEAST_OWN = 0.008  # of a script's letters; below, the first-named language of the script is assumed
_FOREIGN = 0.015  # of a script's letters: more of those that Russian has not are no quoted name
_ASSUMED = {"cyrillic": "ru", "arabic": "ar"}
_FREQUENT = {
    "en": "the and of to in that is was for on with as by from at has have it are be this",
    "fr": "le la les de des du et en un une est dans que qui pour sur par au aux avec ce pas a été à",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch",
    "es": "el la los las de del y en que un una por con para es su se al lo como más fue",
    "it": "il la le di del della e in che un una per con è non si da dal dei gli nel sono",
    "pt": "o a os as de do da e em que um uma por com para não se dos das no na foi é",
    "nl": "de het een en van in is op te dat die voor met zijn niet aan er ook",
    "pl": "i w z na do nie się że jest to po o od za przez jak dla oraz",
    "tr": "ve bir bu da de ile için olan olarak daha çok gibi kadar sonra ancak ise olduğunu",
    "az": "və bir bu ilə üçün olan olaraq daha çox kimi qədər sonra ancaq isə da də ki",
    "uz": "va bilan uchun bu bir ham esa edi boʻlgan bo'lgan boʻyicha o‘z oʻz deb qilib keyin",
    "tk": "we bilen üçin bu bir hem bolan boýunça soň edip diýip ýaly has öz bolup",
    "id": "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh telah",
    "tl": "ang ng sa mga na at ay si ni para ito kay hindi kung nang",
    "sw": "ya wa na kwa ni katika la za cha kuwa hii hiyo alisema",
}
_LEAST_FREQUENT = 1 / 12
_JOINING = {
    "kk": "және мен үшін деп бұл бойынша", "ky": "жана менен үчүн деп бул боюнча", "tg": "ва дар аз барои ки",
    "uk": "та і у що до з від", "bg": "на и от за са се", "ru": "и в на с по что из",
}  # fmt: skip
_LEAST_JOINING = 1 / 25


@lru_cache(maxsize=8)
def language_of(text: str) -> str:
    """The ISO 639-1 code of the language that most of a text is written in, or "und" where that is not clear.

    >>> language_of("Переговоры прошли в Ереване, стороны согласились."), language_of("گفتگوها در تهران برگزار شد.")
    ('ru', 'fa')
    """
    letters = Counter(char for char in text[:_SAMPLE].casefold() if char.isalpha())
    by_script: Counter[str] = Counter()
    for char, count in letters.items():
        by_script[_script(char)] += count
    if not by_script:
        return UNKNOWN
    script, most = by_script.most_common(1)[0]
    if most * 2 <= sum(by_script.values()):
        return UNKNOWN
    if by_script["kana"]:
        return "ja"
    if script in _OWN_LETTERS:
        words = _WORD.findall(text[:_SAMPLE].casefold())
        return _by_joining_words(words) or _by_letters(letters, script, most)
    return _by_words(text[:_SAMPLE]) if script == "latin" else _ONE_LANGUAGE.get(script, UNKNOWN)


def _script(char: str) -> str:
    return next((name for name, first, last in _SCRIPTS if first <= char <= last), "other")


def _by_letters(letters: Counter[str], script: str, total: int) -> str:
    own = {language: sum(letters[char] for char in chars) / total for language, chars in _OWN_LETTERS[script].items()}
    if script == "cyrillic":
        others = max(share for language, share in own.items() if language != "ru")
        # Neighbours write "ы" as well, but no Russian word has letters of theirs; a quoted name has few of them.
        own["ru"] = 0.0 if others > own["ru"] or others >= _FOREIGN else own["ru"]
        if not any(letters[char] for char in "әғқұһі"):
            own["kk"] = 0.0  # what is left of its letters is Kyrgyz as well
        # What other alphabets lack decides between neighbours that share most letters.
        for language, only in (("kk", "әұһ"), ("tg", "ӣӯҷ"), ("uz", "ў"), ("uk", "їєґ")):
            own[language] += 2 * sum(letters[char] for char in only) / total
    best = max(own, key=lambda language: own[language])
    return best if own[best] >= _LEAST_OWN else _ASSUMED[script]


def _by_joining_words(words: list[str]) -> str:
    """A language of Cyrillic letters by its words for "and" and "with", which its neighbours have not."""
    found = {language: _share(words, frozenset(joining.split())) for language, joining in _JOINING.items()}
    best = max(found, key=lambda language: found[language])
    return best if found[best] >= _LEAST_JOINING else ""


def _by_words(text: str) -> str:
    words = [word.casefold() for word in _WORD.findall(text)]
    found = {language: _share(words, frozenset(frequent.split())) for language, frequent in _FREQUENT.items()}
    if text.count("ə") > len(text) / 100:
        found["az"] += 1.0  # no other language of these writes it
    best = max(found, key=lambda language: found[language])
    return best if found[best] >= _LEAST_FREQUENT else UNKNOWN


def _share(words: list[str], frequent: frozenset[str]) -> float:
    return sum(word in frequent for word in words) / max(1, len(words))
