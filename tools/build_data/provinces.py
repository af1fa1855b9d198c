"""First-order provinces of the focus countries: Natural Earth's inner lines inside OpenStreetMap's borders."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pyogrio
import shapely

from geodata.map.shapes import PackedFeature
from tools.build_data import plane
from tools.build_data import polygon_coverage as coverage
from tools.build_data.countries import FOCUS, TABLES, label_point, packed_areas, packed_lines
from tools.build_data.polygon_coverage import Outlines, polygons_of

# The two sources' state borders differ by some kilometres.
REACH_M = 12_000.0
ALONG_BORDER_M = 2_000.0
SHORTEST_LINE_M = 3_000.0
LEVELS_M = (100.0, 600.0, 2500.0)


def province_features(
    path: Path, countries: Mapping[str, shapely.Geometry]
) -> tuple[list[PackedFeature], list[PackedFeature]]:
    """The `provinces` (inner lines) and `province_areas` collections; *countries* in the plane, by ISO 3166 code."""
    lines, areas = [], []
    for iso3 in FOCUS:
        names, outlines = read_provinces(path, iso3)
        parts = partition(countries[iso3], outlines)
        simple = {tolerance: simplified(parts, tolerance) for tolerance in LEVELS_M}
        inner = {tolerance: inner_lines(level, countries[iso3]) for tolerance, level in simple.items()}
        lines.append(PackedFeature(f"{iso3}-provinces", "line", {"iso3": iso3}, packed_lines(inner)))
        for index, key in enumerate(parts):
            shapes = {LEVELS_M[1]: simple[LEVELS_M[1]][index]}
            name = names[int(key)]
            properties = {"iso3": iso3, "name": name, "label": label_point(shapes[LEVELS_M[1]])}
            areas.append(PackedFeature(f"{iso3}-{_slug(name)}", "area", properties, packed_areas(shapes)))
    return lines, sorted(areas, key=lambda feature: feature.id)


def read_provinces(path: Path, iso3: str) -> tuple[list[str], Outlines]:
    """English names and outlines in the plane; an outline's unit is its number in the list of names."""
    frame = pyogrio.read_dataframe(path, layer="states_provinces", where=f"adm0_a3 = '{iso3.upper()}'")
    english = _english_names()
    names: list[str] = []
    polygons, units = [], []
    for row in frame.itertuples():
        parts = polygons_of(plane.project(polygons_of([row.geometry])))
        polygons.append(parts)
        units += [str(len(names))] * len(parts)
        names.append(english[iso3, row.name, row.gn_name])
    return names, Outlines(np.concatenate(polygons), np.array(units))


def partition(country: shapely.Geometry, outlines: Outlines) -> dict[str, shapely.Geometry]:
    """The country divided among its provinces without rest: each outline as far as the country's own border."""
    edges = coverage.shared_edges(outlines.polygons)
    inner = coverage.merge_edges(edges.ends[edges.right >= 0])
    links = [link for line in shapely.get_parts(inner) for link in _links_to(country.boundary, line)]
    faces = coverage.cut_into_faces(outlines, [*links, *shapely.get_parts(country.boundary)])
    faces = faces[shapely.covers(country.buffer(1.0), shapely.point_on_surface(faces))]
    owners = coverage.fill_gaps(faces, coverage.covering_owners(faces, outlines, {}))
    # A part of the country that no outline touches (an enclave) goes to the nearest province.
    for face in np.flatnonzero(owners == ""):
        owners[face] = outlines.units[int(np.argmin(shapely.distance(outlines.polygons, faces[face])))]
    return {unit: shapely.coverage_union_all(faces[owners == unit]) for unit in sorted(set(owners.tolist()), key=int)}


def _links_to(border: shapely.Geometry, line: shapely.LineString) -> list[shapely.LineString]:
    """From a province line's loose ends straight to the border, as far as that is near."""
    links = []
    for end in (line.coords[0], line.coords[-1]):
        link = shapely.shortest_line(shapely.Point(end), border)
        if 0.0 < link.length < REACH_M:
            # A little further, so that it surely meets the border.
            (x_0, y_0), (x_1, y_1) = link.coords
            links.append(shapely.LineString([(x_0, y_0), (x_1 + 0.001 * (x_1 - x_0), y_1 + 0.001 * (y_1 - y_0))]))
    return links


def simplified(parts: Mapping[str, shapely.Geometry], tolerance_m: float) -> list[shapely.Geometry]:
    """The partition simplified as a coverage."""
    return list(shapely.coverage_simplify(np.array(list(parts.values()), dtype=object), tolerance_m))


def inner_lines(parts: list[shapely.Geometry], country: shapely.Geometry) -> shapely.Geometry:
    """Lines between provinces, without stretches that run beside the state border."""
    edges = coverage.shared_edges(np.array(parts, dtype=object))
    lines = coverage.merge_edges(edges.ends[edges.right >= 0])
    beside = country.boundary.buffer(ALONG_BORDER_M)
    kept = [line for line in shapely.get_parts(lines) if _is_seen(line, beside)]
    return shapely.normalize(shapely.multilinestrings(kept))


def _is_seen(line: shapely.LineString, beside: shapely.Geometry) -> bool:
    length_m: float = line.length
    return float(line.difference(beside).length) > min(SHORTEST_LINE_M, 0.3 * length_m)


def _english_names() -> dict[tuple[str, str, str], str]:
    with (TABLES / "provinces.csv").open(encoding="utf-8", newline="") as file:
        return {(row["iso3"], row["name"], row["gn_name"]): row["en"] for row in csv.DictReader(file)}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
