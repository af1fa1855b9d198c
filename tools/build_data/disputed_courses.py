"""Which stretches of the borders have a course that is disputed: they are features of their own, drawn dashed."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from tools.build_data.base_files import base_features

TABLE = Path(__file__).parent / "tables" / "disputed_borders.csv"
NEAR_DEG = 0.16  # so far from a claimed line a border is still one that is disputed there
KINDS = ("Claim boundary", "Elusive frontier", "Breakaway")
Lines = Mapping[float, Any]


def disputed_pairs() -> dict[frozenset[str], bool]:
    """Pairs of states whose border is disputed, and whether all of it is or only what lies near a claimed line."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {frozenset((row["a"], row["b"])): row["whole"] == "yes" for row in csv.DictReader(file)}


def claimed_ground() -> Any:
    """The ground near lines that somebody claims as a border, in degrees."""
    rows = base_features("disputed_lines")
    lines = [shapely.geometry.shape(row["geometry"]) for row in rows if row["properties"]["featurecla"] in KINDS]
    return shapely.buffer(shapely.union_all(np.array(lines, dtype=object)), NEAR_DEG)


def parted(pair: Iterable[str], lines: Lines, ground: Any) -> tuple[Lines, Lines]:
    """The levels of a border, without and with dispute; *ground* is `claimed_ground` in the lines' own plane."""
    whole = disputed_pairs().get(frozenset(pair))
    if whole is None:
        return lines, {}
    if whole:
        return {}, lines
    plain: dict[float, Any] = {}
    disputed: dict[float, Any] = {}
    for tolerance, line in lines.items():
        ends = _edges(line)
        inside = shapely.intersects(ground, shapely.points(ends.mean(axis=1)))
        for found, chosen in ((plain, ends[~inside]), (disputed, ends[inside])):
            if len(chosen):
                found[tolerance] = shapely.normalize(shapely.line_merge(shapely.multilinestrings(list(chosen))))
    return plain, disputed


def _edges(line: Any) -> np.ndarray:
    """The straight edges of lines, (n, 2, 2)."""
    xy, part = shapely.get_coordinates(shapely.get_parts(line), return_index=True)
    same = part[1:] == part[:-1]
    return np.stack([xy[:-1][same], xy[1:][same]], axis=1)
