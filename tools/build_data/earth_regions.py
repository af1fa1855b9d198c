"""Regions of the first order everywhere: Natural Earth's areas inside OpenStreetMap's borders, in degrees."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pyogrio
import shapely

from geodata.map.degree_pack import DegreeFeature
from tools.build_data import polygon_coverage as coverage
from tools.build_data.polygon_coverage import polygons_of

LEVELS = ((600.0, 0.004), (4000.0, 0.04))
ALONG_BORDER_DEG = 0.03
COAST_DEG = 0.02  # an area is looked at as a whole: its coast may be rougher than the state's
# Natural Earth's codes that are no ISO 3166 codes.
CODES = {"SDS": "ssd", "KOS": "xkx", "PSX": "pse", "SAH": "esh", "SOL": "som", "CYN": "cyp", "ALD": "fin"}
KINDS = re.compile(
    r"^(?:(?:the|state of|province of|republic of|provincia (?:de|del|di)|estado (?:de|do)|departamento (?:de|del)|"
    r"region|région (?:de|du|des)|wilaya (?:de|d')|muhafazat|land|freistaat|kanton) )",
    re.IGNORECASE,
)


def region_features(
    path: Path, states: Mapping[str, Any], say: Callable[[str], None] = print
) -> dict[str, list[DegreeFeature]]:
    """The `provinces` (inner lines of each state) and the `province_areas` (every region)."""
    frame = pyogrio.read_dataframe(path, layer="states_provinces")
    codes = [CODES.get(code, code.lower()) for code in frame["adm0_a3"]]
    lines: list[DegreeFeature] = []
    areas: list[DegreeFeature] = []
    for state in sorted(set(codes) & set(states)):
        rows = frame[[code == state for code in codes]]
        names = [_name(row) for row in rows.itertuples()]
        named = [index for index, name in enumerate(names) if name]
        outlines, whole = shapely.make_valid(rows.geometry.to_numpy()), shapely.make_valid(states[state])
        lines += _lines(state, outlines, whole)
        if len(named) > 1:
            areas += _areas(state, [names[index] for index in named], outlines[named], whole)
    say(f"  {len(areas)} regions of {len(lines)} states")
    return {"provinces": lines, "province_areas": areas}


def _name(row: Any) -> str:
    """The commonest name: that of Natural Earth where it is one, else of its other columns."""
    name = next((str(text) for text in (row.name, row.woe_name, row.gn_name) if text and str(text) != "nan"), "")
    return KINDS.sub("", name).split("|")[0].strip()


def _lines(state: str, outlines: Any, whole: Any) -> list[DegreeFeature]:
    """The lines between the regions of one state, without what runs along its border."""
    levels = []
    for tolerance, strength in LEVELS:
        simple = shapely.coverage_simplify(polygons_of(outlines), strength)
        edges = coverage.shared_edges(simple)
        inner = edges.ends[edges.right >= 0]
        if not len(inner):
            continue
        inland = shapely.buffer(shapely.simplify(whole, 0.01), -ALONG_BORDER_DEG)
        seen = shapely.intersection(coverage.merge_edges(inner), inland)
        parts = [part for part in shapely.get_parts(seen) if part.geom_type == "LineString" and part.length > 0.02]
        merged = shapely.get_parts(shapely.line_merge(shapely.multilinestrings(parts))) if parts else []
        rings = [shapely.get_coordinates(part) for part in merged]
        levels.append((tolerance, rings, [1] * len(rings)))
    if not levels or not levels[0][1]:
        return []
    return [DegreeFeature(f"{state}-provinces", "line", {"iso3": state}, levels)]


def _areas(state: str, names: list[str], outlines: Any, whole: Any) -> list[DegreeFeature]:
    """The regions of one state as areas; one that the state's outline does not hold is left out."""
    features, used = [], set()
    simple = [shapely.coverage_simplify(outlines, strength) for _, strength in LEVELS[:1]]
    for index, name in enumerate(names):
        levels = []
        for (tolerance, _), level in zip(LEVELS[:1], simple, strict=True):
            area = shapely.intersection(shapely.make_valid(level[index]), whole)
            parts = polygons_of([area])
            parts = shapely.simplify(parts[shapely.area(parts) > 1e-5], COAST_DEG)
            rings = [shapely.get_coordinates(ring) for part in parts for ring in shapely.get_rings(part)]
            levels.append((tolerance, rings, [len(shapely.get_rings(part)) for part in parts]))
            if tolerance == LEVELS[0][0] and len(parts):
                largest = max(parts, key=lambda part: float(part.area))
                rough = shapely.simplify(largest, 0.02)
                spot = shapely.maximum_inscribed_circle(rough, tolerance=0.05 * rough.area**0.5 + 1e-4).coords[0]
        identity = f"{state}-{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}"
        if not levels[0][1] or identity in used:
            continue
        used.add(identity)
        properties = {"iso3": state, "name": name, "label_deg": [round(float(number), 3) for number in spot]}
        features.append(DegreeFeature(identity, "area", properties, levels))
    return features
