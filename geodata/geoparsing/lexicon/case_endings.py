"""Case endings that languages put on names: "в Ереване", "Բաքվում", "Bakıda", "თბილისში", "Астанада"."""

from __future__ import annotations

from collections.abc import Iterator

# Folded endings and what the name may end in without them; the longest endings first.
_RUSSIAN = (
    ("иеи", "ия"), ("скои", "ская"), ("ского", "ское"), ("ами", "ы"), ("ого", "ыи"), ("ому", "ыи"),
    ("ого", "ое"), ("ии", "ия"), ("ию", "ия"), ("іі", "ія"), ("ією", "ія"),
    ("ом", "ыи"), ("ои", "ая"), ("ую", "ая"), ("ым", "ыи"),
    ("ым", "ое"), ("ом", ""), ("ем", ""), ("ем", "ь"), ("ем", "е"), ("ои", "а"), ("еи", "я"), ("ью", "ь"),
    ("ах", "ы"), ("ам", "ы"), ("ов", "ы"), ("а", ""), ("у", ""), ("е", ""), ("ы", ""), ("и", ""), ("у", "а"),
    ("е", "а"), ("ы", "а"), ("и", "а"), ("и", "ь"), ("ю", "ь"), ("я", "ь"), ("я", "и"), ("ю", "и"), ("і", "а"),
    ("і", ""), ("ою", "а"), ("ію", "ія"), ("ії", "ія"), ("я", "е"), ("ю", "е"),
)  # fmt: skip
_ARMENIAN = (
    ("յում", ""), ("ներից", ""), ("վում", "ու"), ("ում", ""), ("յից", ""), ("վից", "ու"), ("ուց", "ի"),
    ("ից", ""), ("յով", ""), ("ով", ""), ("յին", ""), ("ին", ""), ("յի", ""), ("վի", "ու"), ("ու", "ի"),
    ("ում", "ի"), ("ի", ""), ("ը", ""), ("ն", ""), ("էն", ""),
)  # fmt: skip
_AZERBAIJANI = (
    ("indan", ""), ("inden", ""), ("nindir", ""), ("ndadir", ""), ("dadir", ""), ("nda", ""), ("nde", ""),
    ("ndan", ""), ("nden", ""), ("nin", ""), ("nun", ""), ("dan", ""), ("den", ""), ("dir", ""), ("dur", ""),
    ("daki", ""), ("deki", ""), ("da", ""), ("de", ""), ("in", ""), ("un", ""), ("ya", ""), ("ye", ""),
    ("na", ""), ("ne", ""), ("ni", ""), ("nu", ""), ("la", ""), ("le", ""), ("yla", ""), ("yle", ""), ("a", ""),
    ("e", ""), ("i", ""), ("u", ""),
)  # fmt: skip
_GEORGIAN = (
    ("ისთვის", "ი"), ("ისკენ", "ი"), ("იდან", "ი"), ("ამდე", "ა"), ("ამდე", "ი"), ("სთან", ""), ("ისა", "ი"),
    ("დან", "ი"), ("დან", ""), ("ზე", "ი"), ("ზე", ""), ("ში", "ი"), ("ში", "ა"), ("ში", ""), ("მა", "ი"), ("მა", ""),
    ("ის", "ი"), ("ის", "ა"), ("ის", "ე"), ("ით", "ი"), ("ად", "ი"), ("მ", ""), ("ს", "ი"), ("ს", ""),
)  # fmt: skip
_KAZAKH = tuple(
    (ending, "")
    for ending in "ндагы ндағы ндегі дагы дағы дегі тагы тағы тегі ның нің дың дің тың тің нан нен дан ден тан тен"
    " мен бен пен нда нде"
    " да де та те ны ні ды ді ты ті га ге ка ке ға қа на не ына іне".split()
)
_KYRGYZ = tuple(
    (ending, "")
    for ending in "дагы деги нын нин нун нүн дын дин дун дүн тын тин тун түн дан ден дон дөн тан тен тон төн"
    " да де до дө та те то тө ны ни ну нү ды ди ду дү ты ти ту тү га ге го гө ка ке ко кө".split()
)
_UZBEK = tuple((ending, "") for ending in "dagi gacha ning lik dan ga da ni ka qa".split())
_TURKMEN = tuple((ending, "") for ending in "daky daki dan den nyn nin yn in da de na ne ny ni ya ye a e y i".split())
_TAJIK = tuple((ending, "") for ending in "ро ҳо и".split())
_POLISH = (
    ("owi", ""), ("ami", ""), ("iem", ""), ("iej", "ia"), ("ii", "ia"), ("ji", "ja"), ("ie", "a"), ("ie", ""),
    ("iu", ""), ("em", ""), ("ej", "a"), ("y", "a"), ("i", "a"), ("e", "a"), ("a", ""), ("u", ""), ("i", ""),
)  # fmt: skip
_PERSIAN = (("ی", ""),)
_ARABIC_PREFIXES = ("وال", "بال", "لل", "فال", "كال", "ال", "و", "ب", "ل")
_BY_LANGUAGE: dict[str, tuple[tuple[str, str], ...]] = {
    "ru": _RUSSIAN, "uk": _RUSSIAN, "be": _RUSSIAN, "bg": _RUSSIAN, "hy": _ARMENIAN, "az": _AZERBAIJANI,
    "ka": _GEORGIAN, "kk": _KAZAKH, "ky": _KYRGYZ, "uz": _UZBEK, "tk": _TURKMEN, "tg": _TAJIK, "fa": _PERSIAN,
    "pl": _POLISH,
}  # fmt: skip
_LEAST_LETTERS = 3


def inflects(language: str) -> bool:
    """Whether names in this language (ISO 639-1) take endings or prefixes that are known here."""
    return language in _BY_LANGUAGE or language == "ar"


def bare_forms(key: str, language: str) -> Iterator[str]:
    """What a folded word may be without an ending, likeliest first; of a foreign script by that script's language."""
    language = _of_script(key[0]) or language
    if language == "ar":
        yield from (key[len(prefix) :] for prefix in _ARABIC_PREFIXES if _leaves_word(key, prefix))
        yield from ("ال" + key[len(prefix) :] for prefix in ("وال", "بال", "لل") if _leaves_word(key, prefix))
        return
    if key[0].isascii() and language in ("ru", "uk", "be", "bg", "hy", "ka", "fa", "tg", "kk", "ky"):
        return
    for ending, instead in _BY_LANGUAGE.get(language, ()):
        left = len(key) - len(ending)
        if key.endswith(ending) and (left >= _LEAST_LETTERS or (left == _LEAST_LETTERS - 1 and len(instead) > 1)):
            yield key[: len(key) - len(ending)] + instead


def without_and(key: str, language: str) -> Iterator[str]:
    """The first word of a longer name without the "and" or "in" that Arabic writes with it, however short it is."""
    if language == "ar" and key[:1] in ("و", "ب", "ل") and len(key) > 2:  # "وأم درمان"
        yield key[1:]


def _of_script(letter: str) -> str:
    """The language of a script that one language of the lists above has to itself."""
    if "ա" <= letter <= "ֆ":
        return "hy"
    return "ka" if "\u10d0" <= letter <= "\u10ff" else ""


def _leaves_word(key: str, prefix: str) -> bool:
    return key.startswith(prefix) and len(key) - len(prefix) >= _LEAST_LETTERS
