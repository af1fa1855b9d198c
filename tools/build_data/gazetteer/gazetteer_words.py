"""Word tables of the gazetteer: what else a spelling is, who the people of a country are, how names are shortened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from geodata.geoparsing.gazetteer import COMMON, GIVEN, SURNAME
from geodata.geoparsing.lexicon.normalize import fold
from tools.build_data.gazetteer.gazetteer_rows import TABLES, Row, listed, read_table
from tools.build_data.gazetteer.gazetteer_sources import census_names, english_words, geonames

# Frequencies in percent of the US population: rarer names are more often places.
_GIVEN_PERCENT, _SURNAME_PERCENT = 0.005, 0.003


def given_names() -> set[str]:
    """Folded given names: of the US census, and of the hand-written international list."""
    census = census_names("male.first", _GIVEN_PERCENT) | census_names("female.first", _GIVEN_PERCENT)
    written = (TABLES / "gazetteer_given_names.txt").read_text(encoding="utf-8").split()
    return {key for key in map(fold, [*census, *written]) if len(key) > 1 and " " not in key}


def common_words() -> set[str]:
    """Folded words that an English dictionary writes in lower case."""
    return {fold(word) for word in english_words()}


def surnames() -> set[str]:
    """Folded surnames of the US census."""
    return {fold(name) for name in census_names("all.last", _SURNAME_PERCENT)}


def key_flags(keys: Sequence[str], given: set[str], surnames: set[str], words: set[str]) -> bytes:
    """For each key the bits COMMON, GIVEN and SURNAME."""
    return bytes(COMMON * (key in words) | GIVEN * (key in given) | SURNAME * (key in surnames) for key in keys)


def peoples() -> dict[str, str]:
    """Adjective or people, folded, to the country's code ("azerbaijani" to "aze")."""
    return {fold(name): line["code"] for line in read_table("countries") for name in listed(line["people"])}


def tables(rows: Sequence[Row]) -> dict[str, object]:
    """Everything that is looked up by words other than folded names."""
    return {
        "abbreviations": abbreviations(rows),
        "short_provinces": short_provinces(rows),
        "peoples": peoples(),
        "demonyms": demonyms(rows),
        "institutions": institutions(rows),
        "capitals": capitals(rows),
    }


def demonyms(rows: Iterable[Row]) -> dict[str, Row]:
    """Adjective or people of a country or another area, folded, to its row: "chechen" to Chechnya."""
    rows = [row for row in rows if row.kind != "place"]
    countries = {row.country: row for row in rows if row.kind == "country"}
    found = {key: countries[code] for key, code in peoples().items() if code in countries}
    by_key: dict[str, list[Row]] = {}
    for row in rows:
        for key in row.keys:
            by_key.setdefault(key, []).append(row)
    for line in read_table("demonyms"):
        key, country = fold(line["place"]), line["country"]
        fitting = [row for row in by_key[key] if not country or row.country == country]
        best = max(fitting, key=lambda row: (fold(row.name) == key, row.rank))
        found.update((fold(name), best) for name in listed(line["people"]))
    return found


def institutions(rows: Iterable[Row]) -> dict[str, list[object]]:
    """Governments and organisations as they are written: name in use, code of the governed country or "", seat."""
    towns = {(row.country, fold(name)): row for row in capitals(rows) for name in [row.name, *row.others]}
    largest = sorted((row for row in rows if row.kind == "place"), key=lambda row: row.rank)
    others = {(row.country, fold(row.name)): row for row in largest}
    found: dict[str, list[object]] = {}
    for line in read_table("institutions"):
        seat = (line["seat_country"], fold(line["seat"]))
        where = [(towns.get(seat) or others[seat])] if line["seat"] else []
        for name in [line["name"], *listed(line["names"])]:
            found[name if name.isupper() else fold(name)] = [line["name"], line["government"], *where]
    return found


def abbreviations(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Upper-case abbreviations that stand alone ("US", "NSW") to their rows."""
    found: dict[str, list[Row]] = {}
    countries = {row.country: row for row in rows if row.kind == "country"}
    for line in read_table("countries"):
        for short in listed(line["abbreviations"]):
            found[short.replace(".", "")] = [countries[line["code"]]]
    for row in rows:
        if row.kind in ("province", "historical", "region"):
            for name in row.others:
                plain = name.replace(".", "")
                if plain.isupper() and plain.isascii() and len(plain) > 2:
                    found.setdefault(plain, []).append(row)
    return found


def short_provinces(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Abbreviated states and provinces that need a town before them ("TX", "Ky.") to their rows."""
    provinces = {(row.country, key): row for row in rows if row.kind == "province" for key in row.keys}
    found: dict[str, list[Row]] = {}
    for line in read_table("abbreviations"):
        row = provinces[line["country"], fold(line["unit"])]
        for short in [line["postal"], *listed(line["short"])]:
            found.setdefault(short.replace(" ", ""), []).append(row)
    return found


def capitals(rows: Iterable[Row]) -> list[Row]:
    """Seats of government: the capitals that GeoNames names, and those of the hand-written table."""
    wanted = {(c["iso3"].lower(), fold(c["capital"])) for c in geonames("countries").values() if c["capital"].strip()}
    for line in read_table("seats"):
        wanted |= {(line["country"], fold(name)) for name in [line["name"], *listed(line["names"])]}
    best: dict[tuple[str, str], Row] = {}
    for row in rows:
        if row.kind == "place":
            for key in row.keys:
                wish = (row.country, key)
                if wish in wanted and (wish not in best or best[wish].population < row.population):
                    best[wish] = row
    return list({id(row): row for row in best.values()}.values())
