"""Case endings that Russian, Ukrainian, Armenian and Azerbaijani put on names: "в Ереване", "Բաքվում", "Bakıda"."""

from __future__ import annotations

from collections.abc import Iterator

# Folded endings and what the name may end in without them; the longest endings first.
_RUSSIAN = (
    ("иеи", "ия"), ("скои", "ская"), ("ского", "ское"), ("ами", "ы"), ("ого", "ыи"), ("ому", "ыи"),
    ("ого", "ое"), ("ии", "ия"), ("ию", "ия"), ("ом", "ыи"), ("ои", "ая"), ("ую", "ая"), ("ым", "ыи"),
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
_LEAST_LETTERS = 3


def is_azerbaijani(text: str) -> bool:
    """Whether the text is written in Azerbaijani: its schwa is frequent."""
    return text.count("ə") > max(2, len(text) // 100)


def bare_forms(key: str, azerbaijani: bool) -> Iterator[str]:
    """What a folded word may be without a case ending, likeliest first; nothing for other languages."""
    first = key[0]
    endings: tuple[tuple[str, str], ...]
    if "а" <= first <= "я" or first in "іїє":
        endings = _RUSSIAN
    elif "ա" <= first <= "ֆ":
        endings = _ARMENIAN
    elif azerbaijani and first.isascii():
        endings = _AZERBAIJANI
    else:
        return
    for ending, instead in endings:
        if key.endswith(ending) and len(key) - len(ending) >= _LEAST_LETTERS:
            yield key[: len(key) - len(ending)] + instead
