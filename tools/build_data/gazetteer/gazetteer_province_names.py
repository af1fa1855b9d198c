"""Names of provinces of the world in scripts other than Latin, from the Unicode CLDR, with and without "province".

`base/cldr_provinces.tsv.gz` is `common/subdivisions/*.xml` of CLDR 41 in one table: code, English name, and the names
of the languages that articles are read in.
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from geodata.geoparsing.lexicon.normalize import fold
from tools.build_data.gazetteer.gazetteer_areas import Area
from tools.build_data.gazetteer.gazetteer_sources import alpha3, geonames

TABLE = Path(__file__).parents[1] / "base" / "cldr_provinces.tsv.gz"
_ENGLISH_UNIT = re.compile(r"\s+(?:Province|Region|State|Governorate|Oblast|Prefecture|Department|District)$")
# Words for "province" before a name, and those after one, with the case ending that they ask of it.
_BEFORE = re.compile(
    r"^(?:مقاطعة|محافظة|ولاية|إقليم|منطقة|إدارة|استان|منطقه|ناحیه|ایالت|ولایت|провинция|штат|департамент|регион|Регіон)\s+",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:ი?ს (?:პროვინცია|რაიონი|ოლქი|დეპარტამენტი|მხარე|რეგიონი|შტატი|მუჰაფაზა)"
    r"|ի (?:մարզ|նահանգ|շրջան|գավառ))$"
)
# Where a script has no capitals, a compass point or "centre" alone is a word of every text.
_WORDS = frozenset(
    map(fold, "الشمالية الجنوبية الشرقية الغربية الوسطى المركزية الجزيرة البحيرات البحيرة العاصمة المنطقة شمالیه مرکزی"
        " شمالی جنوبی شرقی غربی المرتفعات الساحل الوادي الجبل النيل".split())
)  # fmt: skip
_LEAST_LETTERS, _LEAST_ALONE = 4, 5  # alone: one word of a script without capitals


def name_provinces(areas: Iterable[Area]) -> None:
    """Gives the provinces that the CLDR has, told by state and English name, their names in other scripts."""
    known: dict[tuple[str, str], list[Area]] = defaultdict(list)
    for area in areas:
        for key in area.keys:
            known[area.country, key].append(area)
    towns = _names_of_towns()
    capitals = {(country["iso3"].lower(), fold(country["capital"])) for country in geonames("countries").values()}
    for code, english, names in _rows():
        state = alpha3().get(code[:2].upper(), "")
        keys = (fold(english), fold(_ENGLISH_UNIT.sub("", english)))
        found = next((known[state, key] for key in keys if (state, key) in known), [])
        if len(found) == 1 and not any((state, key) in capitals for key in keys):  # "Washington" is the town first
            forms = [
                form for name in names for form in _forms(name) if form == name or (state, fold(form)) not in towns
            ]
            found[0].others += [form for form in forms if form not in found[0].others]


def _names_of_towns() -> set[tuple[str, str]]:
    """What towns are called: a province that is called like its town keeps its word for "province"."""
    return {
        (alpha3().get(town["countrycode"], ""), fold(name))
        for town in geonames("cities500").values()
        for name in town["alternatenames"]
        if name and name[0] > "\u0370"
    }


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    with gzip.open(TABLE, "rt", encoding="utf-8") as file:
        for line in file.read().splitlines()[1:]:
            code, english, names = line.split("\t")
            yield code, english, [pair.partition("=")[2] for pair in names.split(";")]


def _forms(name: str) -> Iterator[str]:
    """A name as it stands and without its word for "province".

    >>> list(_forms("استان اردبیل")), list(_forms("კახეთის მხარე"))
    (['استان اردبیل', 'اردبیل'], ['კახეთის მხარე', 'კახეთი'])
    """
    bare = _AFTER.sub(_nominative, _BEFORE.sub("", name))
    for form in dict.fromkeys((name, bare)):
        key = fold(form)
        least = _LEAST_ALONE if " " not in key and "\u0600" <= key[0] <= "\u06ff" else _LEAST_LETTERS
        if len(key) >= least and key not in _WORDS and not any(sign in form for sign in "(),—0123456789"):
            yield form


def _nominative(match: re.Match[str]) -> str:
    return "ი" if match.group().startswith("ის") else ""
