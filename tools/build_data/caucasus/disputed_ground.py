"""The disputed ground of the bundled story, cut once into pieces that changed hands as wholes.

State borders are those of the base map (`world.mvpack`, finest level), so that the pieces end exactly on them.
The former oblast and the ceasefire line of 1994 are Natural Earth's lines; the districts between them follow
Natural Earth's district lines, which are today's and generalised by several kilometres. The oblast's own pieces are
divided further by who held the nearest dated place after 2020. Everything is in the map's plane, in metres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from tools.build_data.caucasus.dated_places import DIVIDED, group_at, nearest_sides
from tools.build_data.caucasus.outlines import TOWNS, read_districts, read_lines
from tools.build_data.plane import geodesic_area_km2, point
from tools.build_data.polygon_coverage import Outlines, Polygons, cut_into_faces, fill_gaps

SPECK_M2 = 3e6
REACH_M = 12_000.0

# Natural Earth's names of the districts; its column "name" is wrong for some, "gn_name" is not.
DISTRICTS = {
    "Kalbacar Rayonu": "kelbajar",
    "Lacin Rayonu": "lachin",
    "Qubadli Rayon": "gubadli",
    "Zangilan Rayon": "zangilan",
    "Cabrayil Rayonu": "jabrayil",
    "Fizuli Rayon": "fuzuli",
    "Aghdam Rayon": "agdam",
}
SHUSHA = ("Susa Rayonu", "Susa Sahari")
# Today's district that takes in land on both sides of the former oblast's edge.
STRADDLING = "Xocavand Rayonu"

# The Soviet district's published area decides where the schematic line north of Hadrut runs.
HADRUT_KM2 = 679.0
# Natural Earth draws only scraps of Agdam district east of the line; its published area there makes a strip.
AGDAM_EAST_KM2 = 308.0


@dataclass(frozen=True)
class Ground:
    """The oblast, the line of contact and the pieces: each piece was held by one side at any time since 1994."""

    oblast: shapely.Polygon
    line_1994: shapely.LineString
    pieces: Mapping[str, shapely.Geometry]


def cut_ground(natural_earth: Path, azerbaijan: shapely.Geometry) -> Ground:
    """Cut the oblast and the seven districts around it into pieces."""
    mainland = max(shapely.get_parts(azerbaijan), key=shapely.area)
    oblast = join_ring(read_lines(natural_earth, "Former USSR oblast in 1991"))
    line = lengthen(shapely.line_merge(shapely.union_all(read_lines(natural_earth, "Ceasefire Line 1994"))))
    districts = read_districts(natural_earth)
    held = held_side(mainland, line)
    shusha = shapely.intersection(oblast, shapely.union_all([districts[name] for name in SHUSHA]))
    cut = line_north_of_hadrut(shapely.difference(shapely.intersection(oblast, held), shusha))
    districts["Aghdam Rayon"] = with_eastern_strip(districts, oblast, held)
    areas = [oblast, *districts.values()]
    inner = shapely.intersection(oblast, held)
    sides = {name: shapely.intersection(area, inner) for name, area in nearest_sides(inner).items()}
    lines = [*map(shapely.boundary, areas), line, shapely.intersection(cut, oblast), *prolonged(districts)]
    lines += [shapely.boundary(side) for side in sides.values()]
    near = shapely.intersection(mainland, around(districts))
    faces = cut_into_faces(Outlines(np.array([near], dtype=object), np.array(["aze"])), lines)
    faces = faces[shapely.contains_properly(near, shapely.point_on_surface(faces))]
    owners = owners_of(faces, Sides(oblast, held, cut, sides), districts, shusha)
    pieces = join_faces(faces, owners)
    inside = [piece for name, piece in pieces.items() if name.startswith(("martakert-", "martuni-", *DIVIDED))]
    return Ground(shapely.coverage_union_all(inside), shapely.intersection(line, mainland), pieces)


def around(districts: Mapping[str, shapely.Geometry]) -> shapely.Polygon:
    """A rectangle of the plane that holds the districts with room to spare."""
    x0, y0, x1, y1 = shapely.total_bounds([districts[name] for name in (*DISTRICTS, STRADDLING)])
    return shapely.box(x0 - 40_000.0, y0 - 40_000.0, x1 + 40_000.0, y1 + 40_000.0)


def join_ring(lines: Polygons) -> shapely.Polygon:
    """One polygon out of line pieces whose ends lie up to 300 m apart."""
    parts = [shapely.get_coordinates(part) for part in shapely.get_parts(shapely.line_merge(shapely.union_all(lines)))]
    parts.sort(key=len)
    ring = parts.pop()
    while parts:
        ends = [(float(np.hypot(*(part[k] - ring[-1]))), i, k) for i, part in enumerate(parts) for k in (0, -1)]
        _, index, end = min(ends)
        part = parts.pop(index)
        ring = np.vstack([ring, part if end == 0 else part[::-1]])
    return shapely.Polygon(ring)


def lengthen(line: shapely.LineString, by_m: float = REACH_M) -> shapely.LineString:
    """A line carried straight on at both ends."""
    xy = shapely.get_coordinates(line)
    first = xy[0] + (xy[0] - xy[1]) / np.hypot(*(xy[0] - xy[1])) * by_m
    last = xy[-1] + (xy[-1] - xy[-2]) / np.hypot(*(xy[-1] - xy[-2])) * by_m
    return shapely.LineString(np.vstack([first, xy, last]))


def held_side(mainland: shapely.Polygon, line: shapely.LineString) -> shapely.Polygon:
    """What lies on the western side of the ceasefire line: the area under Armenian control 1994–2020."""
    noded = shapely.union_all([shapely.boundary(mainland), line])
    lachin = shapely.Point(point(*TOWNS["lachin"]))
    (side,) = (face for face in shapely.get_parts(shapely.polygonize([noded])) if face.contains(lachin))
    return side


def line_north_of_hadrut(south: shapely.Geometry) -> shapely.LineString:
    """A straight line across the oblast's length (Hadrut–Martakert) that leaves 679 km² of *south* below it.

    No source gives the front's course here; the published area of the Soviet district is all that is known.
    """
    hadrut, martakert = (np.array(point(*TOWNS[name])) for name in ("hadrut", "martakert"))
    north = (martakert - hadrut) / np.hypot(*(martakert - hadrut))
    east = np.array([north[1], -north[0]])

    def line_at(metres: float) -> NDArray[np.float64]:
        middle = hadrut + north * metres
        return np.array([middle - east * 60_000.0, middle + east * 60_000.0])

    def area_below(metres: float) -> float:
        ends = line_at(metres)
        below = shapely.Polygon([*ends, ends[1] - north * 90_000.0, ends[0] - north * 90_000.0])
        return geodesic_area_km2(shapely.intersection(south, below))

    return shapely.LineString(line_at(bisect(area_below, HADRUT_KM2, 0.0, 60_000.0)))


def with_eastern_strip(
    districts: Mapping[str, shapely.Geometry], oblast: shapely.Polygon, held: shapely.Polygon
) -> shapely.Geometry:
    """Agdam district with a strip of 308 km² along the line of contact in place of what is drawn east of it."""
    west = shapely.intersection(shapely.union_all([districts["Aghdam Rayon"], districts["Aghjabadi Rayon"]]), held)
    body = max(shapely.get_parts(shapely.difference(west, oblast)), key=shapely.area)
    others = ("Tartar Rayon", "Barda Rayon", "Fizuli Rayon", STRADDLING)
    taken = shapely.union_all([held, oblast, *(districts[name] for name in others)])

    def strip(width_m: float) -> shapely.Geometry:
        grown = shapely.get_parts(shapely.difference(shapely.buffer(body, width_m), taken))
        return max(grown, key=shapely.area)

    width_m = bisect(lambda metres: geodesic_area_km2(strip(metres)), AGDAM_EAST_KM2, 1_000.0, 20_000.0)
    return shapely.union_all([body, strip(width_m)])


def bisect(measure: Callable[[float], float], wanted: float, low: float, high: float) -> float:
    """Where a growing *measure* reaches *wanted*, to the metre."""
    while high - low > 1.0:
        middle = (low + high) / 2
        low, high = (middle, high) if measure(middle) < wanted else (low, middle)
    return low


def prolonged(districts: Mapping[str, shapely.Geometry]) -> list[shapely.Geometry]:
    """Straight continuations of the lines between districts, across the gap between them and the state border."""
    everything = shapely.union_all(list(districts.values()))
    names = [name for name in (*DISTRICTS, "Beylagan Rayon") if name in districts]
    lines = []
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            shared = shapely.line_merge(shapely.intersection(districts[name], districts[other]))
            parts = [part for part in shapely.get_parts(shared) if part.geom_type == "LineString"]
            lines += [shapely.difference(lengthen(part), everything) for part in parts]
    return lines


@dataclass(frozen=True)
class Sides:
    """What decides on which side of the lines a face lies."""

    oblast: shapely.Polygon
    held: shapely.Polygon
    north_of_hadrut: shapely.LineString
    since_2020: Mapping[str, shapely.Geometry]

    def is_south(self, where: shapely.Point) -> bool:
        """Whether a point lies on Hadrut's side of the schematic line."""
        (x0, y0), (x1, y1) = self.north_of_hadrut.coords
        return bool((x1 - x0) * (where.y - y0) - (y1 - y0) * (where.x - x0) < 0)


def owners_of(
    faces: Polygons, sides: Sides, districts: Mapping[str, shapely.Geometry], shusha: shapely.Geometry
) -> NDArray[np.str_]:
    """The piece that each face belongs to; "outside" for the rest of Azerbaijan."""
    inside = shapely.point_on_surface(faces)
    in_oblast = shapely.contains(sides.oblast, inside)
    held = shapely.contains(sides.held, inside)
    owners = np.full(len(faces), "", dtype="<U16")
    for number in np.flatnonzero(in_oblast):
        owners[number] = _oblast_piece(inside[number], bool(held[number]), sides, shusha)
    west, east = ~in_oblast & held, ~in_oblast & ~held
    owners[west] = fill_gaps(faces[west], _district_owners(faces[west], districts))
    owners[east] = fill_gaps(faces[east], _eastern_owners(faces[east], districts))
    return merge_specks(faces, owners)


def _oblast_piece(where: shapely.Point, held: bool, sides: Sides, shusha: shapely.Geometry) -> str:
    if not held:
        north = shapely.Point(point(*TOWNS["askeran"])).y
        return "martakert-north" if where.y > north else "martuni-east"
    piece = "hadrut" if sides.is_south(where) else "remaining"
    return f"{'shusha' if shapely.contains(shusha, where) else piece}-{group_at(where, sides.since_2020)}"


def _district_owners(faces: Polygons, districts: Mapping[str, shapely.Geometry]) -> NDArray[np.str_]:
    """Faces of the seven districts' main bodies, and the faces that hold a town of theirs; "" for the others."""
    inside = shapely.point_on_surface(faces)
    owners = np.full(len(faces), "", dtype="<U16")
    for name, piece in DISTRICTS.items():
        members = np.flatnonzero(shapely.contains(districts[name], inside))
        bodies = shapely.get_parts(shapely.union_all(faces[members]))
        body = bodies[int(np.argmax(shapely.area(bodies)))]
        owners[members[shapely.contains(body, inside[members])]] = piece
    for piece in DISTRICTS.values():
        owners[shapely.contains(faces, shapely.Point(point(*TOWNS[piece])))] = piece
    return owners


def _eastern_owners(faces: Polygons, districts: Mapping[str, shapely.Geometry]) -> NDArray[np.str_]:
    """East of the line: the rest of Agdam and Fuzuli; the rest of today's Khojavend is left to its neighbours."""
    inside = shapely.point_on_surface(faces)
    owners = np.full(len(faces), "", dtype="<U16")
    for name, area in districts.items():
        if name not in (STRADDLING, "Aghdam Rayon"):
            owners[shapely.contains(area, inside)] = "fuzuli-east" if name == "Fizuli Rayon" else "outside"
    # The strip lies partly on what is drawn as other districts.
    owners[shapely.contains(districts["Aghdam Rayon"], inside)] = "agdam-east"
    return owners


def merge_specks(faces: Polygons, owners: NDArray[np.str_]) -> NDArray[np.str_]:
    """Give bodies smaller than 3 km² (where lines of two sources nearly meet) to the neighbour around them."""
    owners = owners.copy()
    for name in np.unique(owners):
        members = np.flatnonzero(owners == name)
        inside = shapely.point_on_surface(faces[members])
        for body in shapely.get_parts(shapely.coverage_union_all(faces[members])):
            if body.area < SPECK_M2:
                owners[members[shapely.contains(body, inside)]] = ""
    return fill_gaps(faces, owners)


def join_faces(faces: Polygons, owners: NDArray[np.str_]) -> dict[str, shapely.Geometry]:
    """The faces of each piece as one geometry; neighbours keep their common vertices."""
    names: Iterable[str] = sorted(set(owners.tolist()) - {"outside", ""})
    return {name: shapely.normalize(shapely.coverage_union_all(faces[owners == name])) for name in names}
