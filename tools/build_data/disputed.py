"""`python -m tools.build_data.disputed`: write geodata/data/disputed.json and disputed.mvpack, the disputed ground.

Outlines are cut out of the base map's states, so that they share its borders and coasts: of Natural Earth's disputed
areas only the lines inside a state are used. Each border of the base map along disputed ground is parted into pieces
that have the same sides all along, because on some maps a piece of it is no border.
"""

from __future__ import annotations

import gzip
import json
import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.ops import polygonize

from geodata.core.atomic_write import write_text
from geodata.map.base_map import BaseMap, as_polygons, load_base_map
from geodata.map.degree_pack import read_degree_pack
from geodata.map.shapes import PackedFeature, Shape, write_pack
from geodata.world.viewpoints import PACK, TABLE
from tools.build_data import plane
from tools.build_data.countries import packed_areas, packed_lines

SOURCE = Path(__file__).parent / "tables" / "disputed.toml"
OUTLINES = Path(__file__).parent / "base" / "disputed_areas.geojson.gz"
LEVELS_M = (100.0, 400.0, 1500.0, 3500.0, 8000.0)
# So far from a state's border its own line stands for the outline's.
REACH_M, WINDOW_M, TOUCH_M, SHORTEST_M = 7_000.0, 60_000.0, 3.0, 2_500.0
Areas = dict[str, shapely.Geometry]


def main(pack: Path = PACK, written: Path = TABLE) -> None:
    """Write both files; the same sources give the same bytes."""
    table = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    base = load_base_map()
    areas = dict(cut_areas(table["units"], base))
    hosts = {name: host for name, (host, _) in areas.items()}
    shapes = {name: area for name, (_, area) in areas.items()}
    write_pack(pack, {"areas": list(_packed(shapes)), "lines": list(_lines(shapes, hosts, base))}, {"crs": "regional"})
    for unit in table["units"]:
        unit["host"] = hosts.get(unit["id"], unit["formal"]["owner"])
        unit["drawn"] = unit["id"] in areas
        unit.pop("from", None)
    write_text(written, json.dumps(table, ensure_ascii=False, indent=1, default=str) + "\n")
    for name, area in shapes.items():
        print(f"  {name} in {hosts[name]}: {plane.geodesic_area_km2(area):,.0f} km²")


def cut_areas(units: Iterable[Mapping[str, Any]], base: BaseMap) -> Iterator[tuple[str, tuple[str, shapely.Geometry]]]:
    """For each unit with an outline its state on the base map, and its ground in the plane."""
    wanted = {str(unit["id"]): unit["from"] for unit in units if "from" in unit}
    outlines: Areas = {}
    for name, place in wanted.items():
        if "exclave" in place:
            iso3, lon, lat = place["exclave"]
            yield name, (iso3, _part(as_polygons(base.country(iso3).levels[0]), lon, lat))
        elif "country" in place:
            yield name, (place["country"], as_polygons(base.country(place["country"]).levels[0]))
        else:
            # No ground is two units': what an earlier one has is left out of the provinces of a later one.
            taken = shapely.union_all(list(outlines.values())) if "provinces" in place else shapely.MultiPolygon()
            outlines[name] = _outline(place, base).difference(taken)
    for host in sorted({_host(outline, base) for outline in outlines.values()}):
        own = {name: outline for name, outline in outlines.items() if _host(outline, base) == host}
        state = as_polygons(base.country(host).levels[0])
        for name, area in _cut(state, own, round_ones={name for name in own if "circle" in wanted[name]}).items():
            yield name, (host, area)


def _part(state: shapely.MultiPolygon, lon: float, lat: float) -> shapely.Geometry:
    point = shapely.Point(plane.point(lon, lat))
    return min(state.geoms, key=lambda part: float(part.distance(point)))


def _outline(place: Mapping[str, Any], base: BaseMap) -> shapely.Geometry:
    """An outline in the plane."""
    if "circle" in place:
        lon, lat, km2 = place["circle"]
        return shapely.Point(plane.point(lon, lat)).buffer(1000.0 * math.sqrt(km2 / math.pi), quad_segs=12)
    if "provinces" in place:
        iso3, *names = place["provinces"]
        rows = read_degree_pack()["province_areas"]
        found = [row for row in rows if row.properties.get("iso3") == iso3 and row.properties.get("name") in names]
        if len(found) != len(names):
            raise ValueError(f"provinces {names}: found {[row.properties['name'] for row in found]}")
        whole = shapely.union_all([_projected(_of_degrees(row)) for row in found])
        return _bank(whole, base, *place["bank"]) if "bank" in place else whole
    with gzip.open(OUTLINES, "rt", encoding="utf-8") as file:
        rows = json.load(file)["features"]
    parts = [
        shapely.geometry.shape(row["geometry"])
        for row in rows
        if row["properties"]["BRK_NAME"] == place["natural-earth"]
    ]
    return shapely.union_all([_projected(part) for part in parts])


def _bank(ground: shapely.Geometry, base: BaseMap, river: str, *spots: list[float]) -> shapely.Geometry:
    """The parts of provinces on that side of a river on which points lie."""
    courses = [course for course in base.river_courses if course.properties.get("name") == river]
    rings = [np.asarray(ring).reshape(-1, 2) for course in courses for ring in course.levels[0].rings]
    water = shapely.line_merge(shapely.MultiLineString(rings))
    reach = [line for line in shapely.get_parts(water) if line.distance(ground) < REACH_M]
    edge = ground.boundary
    lines = [edge, *reach, *(link for line in reach for link in _links(line, edge))]
    faces = list(polygonize(shapely.get_parts(shapely.union_all(lines))))
    points = [shapely.Point(plane.point(lon, lat)) for lon, lat in spots]
    return shapely.union_all([next(face for face in faces if face.contains(point)) for point in points])


def _of_degrees(row: Any) -> shapely.Geometry:
    xy, level = row.lonlat(0), row.levels[0]
    rings = np.split(xy, np.cumsum(level.counts)[:-1])
    polygons, first = [], 0
    for count in level.parts:
        polygons.append(shapely.Polygon(rings[first], rings[first + 1 : first + count]))
        first += count
    return shapely.MultiPolygon(polygons).buffer(0)


def _projected(area: shapely.Geometry) -> shapely.Geometry:
    return shapely.make_valid(plane.project(np.array([shapely.segmentize(area, 0.05)], dtype=object))[0])


def _host(outline: shapely.Geometry, base: BaseMap) -> str:
    x0, y0, x1, y1 = outline.bounds
    near = [
        c for c in base.countries if c.bounds[0] < x1 and c.bounds[2] > x0 and c.bounds[1] < y1 and c.bounds[3] > y0
    ]

    def shared(country: Shape) -> float:
        level = country.levels[min(2, len(country.levels) - 1)]
        return float(shapely.make_valid(as_polygons(level)).intersection(outline).area)

    return max(near, key=shared).id


def _cut(state: shapely.Geometry, outlines: Areas, round_ones: set[str]) -> Areas:
    """The state's ground divided along the lines of outlines that run inside it."""
    window = shapely.box(*shapely.union_all(list(outlines.values())).bounds).buffer(WINDOW_M)
    ground = shapely.make_valid(state).intersection(window)
    border = ground.boundary
    near = shapely.buffer(border, REACH_M)
    lines = [border]
    for name, outline in outlines.items():
        if name in round_ones:
            lines.append(outline.boundary)
            continue
        inner = shapely.line_merge(shapely.difference(outline.boundary, near))
        for line in shapely.get_parts(inner):
            if line.length > SHORTEST_M:
                lines += [line, *_links(line, border)]
    faces = [
        face
        for face in polygonize(shapely.get_parts(shapely.union_all(lines)))
        if face.representative_point().within(ground)
    ]
    found: dict[str, list[shapely.Geometry]] = {}
    for face in faces:
        shares = {name: float(face.intersection(outline).area) for name, outline in outlines.items()}
        best = max(shares, key=lambda name: shares[name])
        if shares[best] > 0.5 * face.area:
            found.setdefault(best, []).append(face)
    return {name: shapely.union_all(parts) for name, parts in found.items()}


def _links(line: shapely.LineString, border: shapely.Geometry) -> Iterator[shapely.LineString]:
    """From a line's loose ends straight to the border."""
    for end in (line.coords[0], line.coords[-1]):
        link = shapely.shortest_line(shapely.Point(end), border)
        if 0.0 < link.length < 2.5 * REACH_M:
            (x0, y0), (x1, y1) = link.coords
            yield shapely.LineString([(x0, y0), (x1 + 0.002 * (x1 - x0), y1 + 0.002 * (y1 - y0))])


def _packed(areas: Areas) -> Iterator[PackedFeature]:
    for name, area in areas.items():
        levels = {tolerance: shapely.simplify(area, tolerance) for tolerance in LEVELS_M}
        spot = shapely.maximum_inscribed_circle(
            max(shapely.get_parts(area), key=shapely.area), tolerance=1500.0
        ).coords[0]
        yield PackedFeature(name, "area", {"label": [round(value) for value in spot]}, packed_areas(levels))


def _lines(areas: Areas, hosts: Mapping[str, str], base: BaseMap) -> Iterator[PackedFeature]:
    edges = {name: shapely.buffer(area.boundary, TOUCH_M) for name, area in areas.items()}
    done: set[frozenset[str]] = set()
    for name, area in areas.items():
        state = shapely.make_valid(as_polygons(base.country(hosts[name]).levels[0]))
        window = shapely.box(*area.bounds).buffer(1000.0)
        inner = area.boundary.difference(shapely.buffer(state.boundary.intersection(window), TOUCH_M))
        for other in areas:
            if other != name and hosts[other] == hosts[name]:
                if frozenset((name, other)) not in done:
                    yield from _line(inner.intersection(edges[other]), name, other, None)
                done.add(frozenset((name, other)))
                inner = inner.difference(edges[other])
        yield from _line(inner, name, hosts[name], None)
    for border in base.borders:
        yield from _pieces(border, areas, hosts, edges)


def _pieces(border: Shape, areas: Areas, hosts: Mapping[str, str], edges: Areas) -> Iterator[PackedFeature]:
    """A border of the base map parted where one of its sides changes; none where both are the same all along."""
    a, b = border.properties["a"], border.properties["b"]
    near = [name for name in areas if hosts[name] in (a, b) and _meet(border.bounds, edges[name].bounds)]
    rings = [np.asarray(ring).reshape(-1, 2) for ring in border.levels[0].rings]
    pieces = [(shapely.MultiLineString(rings), a, b)] if near else []
    touched = False
    for name in near:
        parted = []
        for line, left, right in pieces:
            own = line.intersection(edges[name])
            if own.length < 10 * TOUCH_M:
                parted.append((line, left, right))
                continue
            touched = True
            sides = (name, right) if hosts[name] == a and left == a else (left, name)
            parted += [(own, *sides), (line.difference(edges[name]), left, right)]
        pieces = parted
    for line, left, right in pieces if touched else ():
        yield from _line(line, left, right, border)


def _line(line: shapely.Geometry, a: str, b: str, border: Shape | None) -> Iterator[PackedFeature]:
    parts = [
        part
        for part in shapely.get_parts(shapely.line_merge(line))
        if part.geom_type == "LineString" and part.length > 10 * TOUCH_M
    ]
    if not parts:
        return
    merged = shapely.MultiLineString(parts)
    levels = {tolerance: shapely.simplify(merged, tolerance) for tolerance in LEVELS_M}
    properties = {
        "a": a,
        "b": b,
        "base": border.id if border else "",
        "focus": bool(border and border.properties.get("focus")),
        "open": bool(border and border.properties.get("disputed")),
    }
    yield PackedFeature(f"{a}|{b}", "line", properties, packed_lines(levels))


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


if __name__ == "__main__":
    main()
