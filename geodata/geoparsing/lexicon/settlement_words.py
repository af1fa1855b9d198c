"""Words that say of the name beside them that it is a village, a town, a district or a province, by language.

Languages with case endings are known by the beginnings of these words, since what follows is an ending.
"""

from __future__ import annotations

from collections.abc import Sequence

from geodata.geoparsing.lexicon.normalize import fold
from geodata.geoparsing.lexicon.tokens import Token


def _stems(text: str) -> tuple[str, ...]:
    return tuple(fold(stem) for stem in text.split())


_BEFORE = {
    "ru": _stems("сел посёлк поселк город деревн кишлак аул станиц хутор"),
    "uk": _stems("сел селищ міст хутор"),
    "ka": _stems("სოფელ სოფლ ქალაქ დაბა"),
    "tg": _stems("шаҳри ноҳияи вилояти деҳаи деҳоти"),
}
_WHOLE_BEFORE = {
    "fa": frozenset(map(fold, "شهر شهرستان استان روستای روستا بخش شهرک بندر".split())),
    "ar": frozenset(
        prefix + fold(word) for word in "مدينة محافظة ولاية قرية بلدة منطقة".split() for prefix in ("", "ب", "ل", "و")
    ),
}
_AFTER = {
    "hy": _stems("գյուղ քաղաք համայնք մարզ շրջան"),
    "ka": _stems("რაიონ მუნიციპალიტეტ ქალაქ"),
    "az": _stems("kənd rayon şəhər qəsəbə"),
    "tr": _stems("köy kent ilçe ili ilin şehr şehir kasaba belde mahalle"),
    "kk": _stems("облыс аудан қала ауыл"),
    "ky": _stems("облус район шаар айыл"),
    "uz": _stems("viloyat tuman shahri shahrida qishlo"),
    "tk": _stems("welaýat etrap etrab şäher oba"),
}


def is_called_settlement(tokens: Sequence[Token], first: int, last: int, language: str) -> bool:
    """Whether the words *first* to *last* stand beside such a word: "село Ворух", "Akyaka köyü", "سكان مدينة الدبة"."""
    before = tokens[first - 1].key if first and tokens[first].link == " " else ""
    after = tokens[last + 1].key if last + 1 < len(tokens) and tokens[last + 1].link == " " else ""
    if before and (before in _WHOLE_BEFORE.get(language, ()) or before.startswith(_BEFORE.get(language, ("\0",)))):
        return True
    return bool(after) and after.startswith(_AFTER.get(language, ("\0",)))
