"""The prepared gazetteer: names of countries, provinces, waters, regions and towns, opened in a fraction of a second.

One file, written by `python -m tools.build_data.gazetteer.gazetteer_file`: ``b"MVPLACE1"``, the header's length as
8 little-endian bytes, a JSON header, then the columns it lists, each compressed with zlib. Places are rows; a key is a
folded name; each key has one or more rows, the row's own name or one of its other names.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import nlargest
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from geodata.core.errors import DataError

MAGIC = b"MVPLACE1"
FILE = Path(__file__).parents[1] / "data" / "gazetteer.bin"
KINDS = (
    "continent", "country", "historical", "region", "water", "mountain", "island", "province", "county", "place",
)  # fmt: skip
DEGREES = 1e-4  # coordinates are stored as whole ten-thousandths of a degree
_PAST_ANY = "\U0010ffff"  # behind every name that begins with the letters before it
_MOST_LOOKED_UP = 20_000  # names kept in memory after a look-up
# What a key's spelling also is, as bits.
COMMON, GIVEN, SURNAME = 1, 2, 4


class Place(NamedTuple):
    """One row: WGS84 degrees, population (0 unknown; of an area, of its towns), the row that it lies in (or -1)."""

    row: int
    name: str
    kind: str
    country: str
    lat: float
    lon: float
    population: int
    parent: int
    alternate: bool


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """All rows and keys. `countries` and the word tables are described where they are built.

    `demonyms` maps a folded adjective or people to a row. `institutions` maps a folded name, or an abbreviation as it
    is written, to the name in use, the code of the country that it governs (or ""), and the row of its seat if any.
    `further` are rows by names of one language beside the keys, `openings` the beginnings of those in several words.
    """

    keys: Sequence[str]
    key_flags: bytes
    first_pair: Sequence[int]
    pairs: Sequence[int]
    names: Sequence[str]
    kinds: bytes
    country_codes: Sequence[str]
    countries: Sequence[int]
    lats: Sequence[int]
    lons: Sequence[int]
    populations: Sequence[int]
    parents: Sequence[int]
    abbreviations: Mapping[str, Sequence[int]]
    short_provinces: Mapping[str, Sequence[int]]
    peoples: Mapping[str, str]
    given_names: frozenset[str]
    words: frozenset[str]
    capitals: frozenset[int]
    demonyms: Mapping[str, int] = field(default_factory=dict)
    institutions: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    further: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    openings: frozenset[str] = frozenset()
    _looked_up: dict[str, tuple[Place, ...]] = field(default_factory=dict, repr=False)

    def places(self, key: str) -> tuple[Place, ...]:
        """The rows that have this folded name, or an empty tuple."""
        found = self._looked_up.get(key)
        if found is None:
            if len(self._looked_up) > _MOST_LOOKED_UP:
                self._looked_up.clear()
            found = self._looked_up[key] = self._look_up(key)
        return found

    def _look_up(self, key: str) -> tuple[Place, ...]:
        further = tuple(self.place(row) for row in self.further.get(key, ()))
        at = bisect_left(self.keys, key)
        if at == len(self.keys) or self.keys[at] != key:
            return further
        pairs = self.pairs[self.first_pair[at] : self.first_pair[at + 1]]
        return (*further, *(self.place(pair >> 1, bool(pair & 1)) for pair in pairs))

    def starting(self, prefix: str, most: int) -> list[Place]:
        """Places with a name that begins like *prefix* (folded): whole names first, then the most populous."""
        first = bisect_left(self.keys, prefix)
        best: dict[int, tuple[bool, int]] = {}
        for at in range(first, bisect_left(self.keys, prefix + _PAST_ANY, first)):
            is_whole = self.keys[at] == prefix
            for pair in self.pairs[self.first_pair[at] : self.first_pair[at + 1]]:
                row = pair >> 1
                around = KINDS[self.kinds[row]] in ("province", "county")  # a town goes before what is named after it
                weight = (is_whole, self.populations[row] >> around)
                best[row] = max(best.get(row, weight), weight)
        return [self.place(row) for row in nlargest(most, best, key=lambda row: (best[row], -row))]

    def continues(self, key: str) -> bool:
        """Whether a longer name starts with the words of this key."""
        at = bisect_left(self.keys, key + " ")
        return key in self.openings or (at < len(self.keys) and self.keys[at].startswith(key + " "))

    def flags(self, key: str) -> int:
        """What else the spelling is: bits of COMMON word, GIVEN name, SURNAME."""
        at = bisect_left(self.keys, key)
        return self.key_flags[at] if at < len(self.keys) and self.keys[at] == key else 0

    def place(self, row: int, alternate: bool = False) -> Place:
        """The place in a row."""
        return Place(
            row,
            self.names[row],
            KINDS[self.kinds[row]],
            self.country_codes[self.countries[row]],
            round(self.lats[row] * DEGREES, 4),
            round(self.lons[row] * DEGREES, 4),
            self.populations[row],
            self.parents[row],
            alternate,
        )


@lru_cache(maxsize=1)
def open_gazetteer(path: Path = FILE) -> Gazetteer:
    """The gazetteer of a file, kept for the next call. Raises DataError when the file is missing or damaged."""
    try:
        return _read(path.read_bytes())
    except (OSError, ValueError, KeyError, IndexError, zlib.error) as error:
        raise DataError("the gazetteer cannot be read", file=path, found=str(error)) from error


def _read(data: bytes) -> Gazetteer:
    if data[:8] != MAGIC:
        raise ValueError("not a gazetteer of this version")
    start = 16 + int.from_bytes(data[8:16], "little")
    header: dict[str, Any] = json.loads(data[16:start])
    raw: dict[str, bytes] = {}
    for name, size in header["columns"]:
        raw[name] = zlib.decompress(data[start : start + size])
        start += size
    return Gazetteer(
        keys=_lines(raw["keys"]),
        key_flags=raw["key_flags"],
        first_pair=[0, *accumulate(raw["key_counts"])],
        pairs=_deltas(raw["pairs"]),
        names=_lines(raw["names"]),
        kinds=raw["kinds"],
        country_codes=header["country_codes"],
        countries=_numbers("H", raw["countries"]),
        lats=_numbers("i", raw["lats"]),
        lons=_numbers("i", raw["lons"]),
        populations=_numbers("I", raw["populations"]),
        parents=_numbers("i", raw["parents"]),
        abbreviations=header["abbreviations"],
        short_provinces=header["short_provinces"],
        peoples=header["peoples"],
        given_names=frozenset(_lines(raw["given_names"])),
        words=frozenset(_lines(raw["words"])),
        capitals=frozenset(header["capitals"]),
        demonyms=header.get("demonyms", {}),
        institutions=header.get("institutions", {}),
    )


def _lines(raw: bytes) -> list[str]:
    return raw.decode("utf-8").split("\n")


def _numbers(code: str, raw: bytes) -> array[int]:
    numbers = array(code)
    numbers.frombytes(raw)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _deltas(raw: bytes) -> list[int]:
    # Neighbouring keys have neighbouring rows, so that differences compress well.
    return list(accumulate(_numbers("i", raw)))
