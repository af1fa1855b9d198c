"""Peaks with their heights, ranked by how far a higher one is, and glaciers."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from geodata.map.degree_pack import DegreeFeature
from geodata.map.shapes import PackedFeature
from tools.build_data import plane
from tools.build_data.base_files import base_features
from tools.build_data.countries import packed_areas
from tools.build_data.earth_lakes import generalised

TABLE = Path(__file__).parents[1] / "tables" / "peaks.csv"
# A peak is drawn where no higher one is nearer than so many pixels, and no farther off than this.
APART_PX, FARTHEST_M = 100.0, 1600.0
ALONE_M = 1_000_000.0
GLACIER_LEVELS_M = (250.0, 800.0, 2500.0)
TILE_DEG = 10.0
_GEOD = pyproj.Geod(ellps="WGS84")


@dataclass(frozen=True)
class Peak:
    """A peak; it is drawn up to a scale of ``reach_m`` metres a design pixel."""

    name: str
    elevation_m: int
    lon_deg: float
    lat_deg: float
    reach_m: int

    @property
    def id(self) -> str:
        """What it is known by."""
        return f"peak-{'-'.join(self.name.lower().split())}-{self.elevation_m}"

    @property
    def properties(self) -> dict[str, Any]:
        """As features of the base map have them."""
        return {
            "name": self.name, "names": {"en": self.name}, "elevation_m": self.elevation_m, "reach_m": self.reach_m,
        }  # fmt: skip


def read_peaks() -> list[Peak]:
    """All peaks with a name, the highest first."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        written = {row["source"]: row["name"] for row in csv.DictReader(file)}
    rows = []
    for row in base_features("peaks"):
        own, (lon, lat) = row["properties"], row["geometry"]["coordinates"]
        if own["featurecla"] == "mountain" and own["name"] and own["elevation"] > 0:
            name = " ".join(own["name"].split())
            rows.append((round(own["elevation"]), written.get(name, name), round(lon, 4), round(lat, 4)))
    rows.sort(key=lambda peak: (-peak[0], peak[1]))
    return [
        Peak(name, height, lon, lat, round(min(_isolation_m(index, rows) / APART_PX, FARTHEST_M)))
        for index, (height, name, lon, lat) in enumerate(rows)
    ]


def _isolation_m(index: int, rows: list[tuple[int, str, float, float]]) -> float:
    """How far the next higher peak is."""
    if index == 0:
        return ALONE_M
    lon, lat = rows[index][2:]
    higher = np.array([row[2:] for row in rows[:index]])
    _, _, metres = _GEOD.inv(np.full(index, lon), np.full(index, lat), higher[:, 0], higher[:, 1])
    return float(np.min(metres))


def home_peaks(bounds_m: tuple[float, float, float, float]) -> Iterator[PackedFeature]:
    """The `peaks` collection in the home plane."""
    west, south, east, north = bounds_m
    for peak in read_peaks():
        x, y = plane.point(peak.lon_deg, peak.lat_deg)
        if west < x < east and south < y < north:
            yield PackedFeature(peak.id, "point", peak.properties, [(0.0, [[x, y]], [1])])


def earth_peaks() -> list[DegreeFeature]:
    """The `peaks` collection in degrees."""
    return [
        DegreeFeature(peak.id, "point", peak.properties, [(0.0, [np.array([[peak.lon_deg, peak.lat_deg]])], [1])])
        for peak in read_peaks()
    ]


def home_glaciers() -> Iterator[PackedFeature]:
    """The `glaciers` collection in the home plane."""
    for identity, levels in _glaciers():
        whole = {
            tolerance: plane.project(np.array([shapely.multipolygons(parts)], dtype=object))[0] if parts else None
            for tolerance, parts in levels
        }
        yield PackedFeature(identity, "area", {"kind": "glaciers"}, packed_areas(whole))


def earth_glaciers() -> list[DegreeFeature]:
    """The `glaciers` collection in degrees."""
    found = []
    for identity, levels in _glaciers():
        packed = []
        for tolerance, parts in levels:
            rings = [[shapely.get_coordinates(ring) for ring in shapely.get_rings(part)] for part in parts]
            packed.append((tolerance, [ring for own in rings for ring in own], [len(own) for own in rings]))
        found.append(DegreeFeature(identity, "area", {"kind": "glaciers"}, packed))
    return found


def _glaciers() -> Iterator[tuple[str, list[tuple[float, list[Any]]]]]:
    """Glaciers by tile, at each level of detail, in degrees."""
    tiles: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in base_features("glaciers"):
        for part in shapely.get_parts(shapely.make_valid(shapely.geometry.shape(row["geometry"]))):
            if part.geom_type == "Polygon":
                at = part.centroid
                tiles[int(at.x // TILE_DEG), int(at.y // TILE_DEG)].append(part)
    for (column, row_number), areas in sorted(tiles.items()):
        levels = [(level, [part for area in areas for part in generalised(area, level)]) for level in GLACIER_LEVELS_M]
        yield f"glaciers {column} {row_number}", levels
