"""The schematic outlines of the story “sahel”: regions, circles and roads, all in longitude and latitude.

Nothing here is surveyed. Regions are Natural Earth's first-order regions, fitted into the state borders of the base
map; circles and straight lines stand for ground and roads whose course no source gives.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import geopandas
import numpy as np
import pyproj
import shapely

from geodata.core.errors import DataError
from geodata.map.base_map import as_polygons, base_map_in
from geodata.map.shapes import Shape, read_pack
from tools.build_data.plane import unproject

WORLD = Path(__file__).parents[2] / "geodata" / "data" / "world.mvpack"

# GeoNames, as the bundled gazetteer has them; Konna and the battlefield near Tinzaouaten as the story's sources say.
TOWNS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "abidjan": (-4.00167, 5.35444),
        "abuja": (7.49508, 9.05785),
        "accra": (-0.1969, 5.55602),
        "agadez": (7.99111, 16.97333),
        "bamako": (-7.9752, 12.60915),
        "bouake": (-5.0303, 7.6938),
        "beijing": (116.39723, 39.9075),
        "dakar": (-17.44406, 14.6937),
        "diema": (-9.1921, 14.54),
        "gao": (-0.04473, 16.27167),
        "kaffrine": (-15.5508, 14.1059),
        "kaolack": (-16.0726, 14.1520),
        "kati": (-8.07264, 12.74409),
        "kayes": (-11.44390, 14.44780),
        "kidal": (1.4092, 18.4434),
        "kidira": (-12.2166, 14.4567),
        "kolokani": (-8.0327, 13.5739),
        "korhogo": (-5.62961, 9.45803),
        "konna": (-3.89333, 14.94667),
        "lome": (1.22154, 6.12874),
        "menaka": (2.39610, 15.91980),
        "mopti": (-4.18300, 14.48430),
        "moscow": (37.61781, 55.75204),
        "ndjamena": (15.0444, 12.10672),
        "niamey": (2.10980, 13.51366),
        "ouagadougou": (-1.53388, 12.36566),
        "sikasso": (-5.66654, 11.31755),
        "tambacounda": (-13.6673, 13.7707),
        "thies": (-16.9260, 14.7894),
        "timbuktu": (-3.00742, 16.77348),
        "tinzaouaten": (2.70194, 19.94333),
        "yamoussoukro": (-5.2767, 6.8206),
    }
)
ROADS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "road-dakar": ("dakar", "thies", "kaolack", "kaffrine", "tambacounda", "kidira", "kayes", "diema", "kolokani",
                       "bamako"),
        "road-abidjan": ("abidjan", "yamoussoukro", "bouake", "korhogo", "sikasso", "bamako"),
    }
)  # fmt: skip
ALLIANCE = ("mli", "bfa", "ner")
OTHERS_OF_ECOWAS = ("ben", "civ", "cpv", "gha", "gin", "gmb", "gnb", "lbr", "nga", "sen", "sle", "tgo")
PLANE = "+proj=laea +lat_0=15 +lon_0=0 +datum=WGS84 +units=m +no_defs"  # the story's
SEAM_M = 2_000.0  # between two states that are joined, which their outlines may leave open
COARSE_M, LEAST_M2 = 600.0, 2e8  # of joined outlines: how exact they are, and islets that are not drawn
NORTH = ("Timbuktu", "Kidal", "Gao")
SHARED = "Mopti"
LIPTAKO_KM2 = 370_000.0
KIDAL_KM = 30.0
SPUR_KM = 25.0  # half the width of the way that an advance took
# How far Natural Earth's coarser outlines may stay behind the state border, and how finely the result is kept.
REACH_DEG = 0.4
THIN_DEG = 0.06
TOLERANCE_DEG = 0.004
STRIP_DEG = 0.09  # half the width of a strip between an outline and its state's border

_GEOD = pyproj.Geod(ellps="WGS84")


def read_countries(path: Path = WORLD) -> dict[str, shapely.Geometry]:
    """Mali, Burkina Faso and Niger in degrees, as the base map draws them at its finest level."""
    shapes = [shape for shape in read_pack(path).collections["countries"] if shape.id in ("mli", "bfa", "ner")]
    return {shape.id: _in_degrees(shape) for shape in shapes}


def _in_degrees(shape: Shape) -> shapely.Geometry:
    level = shape.levels[0]
    rings = [np.asarray(ring, dtype=np.float64).reshape(-1, 2) for ring in level.rings]
    polygons, at = [], 0
    for count in level.parts:
        polygons.append(shapely.Polygon(rings[at], rings[at + 1 : at + count]))
        at += count
    return shapely.make_valid(unproject(np.array([shapely.MultiPolygon(polygons)], dtype=object))[0])


def draw(regions: geopandas.GeoDataFrame, countries: Mapping[str, shapely.Geometry]) -> dict[str, shapely.Geometry]:
    """All geometries by name, in degrees. *regions* are Natural Earth's, with the columns `adm0_a3` and `name`."""
    mali = regions[regions["adm0_a3"] == "MLI"].set_index("name")["geometry"]
    if missing := {*NORTH, SHARED} - set(mali.index):
        raise DataError("regions missing in Natural Earth", found=", ".join(sorted(missing)))
    north_east = halve(mali[SHARED])
    north = snapped(fitted([mali[name] for name in NORTH], mali.values, countries["mli"]))
    return {
        **{f"town:{name}": shapely.Point(place) for name, place in TOWNS.items()},
        **{name: _inside(through([TOWNS[town] for town in towns]), countries["mli"]) for name, towns in ROADS.items()},
        "north": north,
        "to-konna": spur(north, TOWNS["konna"]),
        "azawad": snapped(fitted([*(mali[name] for name in NORTH), north_east], mali.values, countries["mli"])),
        "kidal": fitted([mali["Kidal"]], mali.values, countries["mli"]),
        "around-kidal": circle(TOWNS["kidal"], KIDAL_KM),
        "liptako": liptako(countries),
        **blocs(),
    }


def blocs() -> dict[str, shapely.Geometry]:
    """The alliance, ECOWAS with it and without, and each suspended state, from the outlines of the base map."""
    base = base_map_in(PLANE)
    shapes = {code: base.by_id("country", code) for code in (*ALLIANCE, *OTHERS_OF_ECOWAS)}
    own = {code: as_polygons(shape.levels[0]) for code, shape in shapes.items() if shape is not None}
    drawn = {
        "alliance": _joined([own[code] for code in ALLIANCE]),
        "ecowas-15": _joined([*own.values()]),
        "ecowas-12": _joined([own[code] for code in OTHERS_OF_ECOWAS]),
        **{f"country:{code}": _joined([own[code]]) for code in (*ALLIANCE, "gin")},
    }
    back = pyproj.Transformer.from_crs(PLANE, "EPSG:4326", always_xy=True).transform
    return {name: shapely.transform(shape, back, interleaved=False) for name, shape in drawn.items()}


def _joined(states: list[shapely.Geometry]) -> shapely.Geometry:
    """States as one ground, without seams and islets."""
    wide = shapely.union_all([shapely.buffer(state, SEAM_M, join_style="mitre") for state in states])
    drawn = shapely.simplify(shapely.buffer(wide, -SEAM_M, join_style="mitre"), COARSE_M)
    parts = [shapely.Polygon(part.exterior) for part in shapely.get_parts(drawn) if part.area > LEAST_M2]
    return shapely.MultiPolygon(parts)


def through(towns: list[tuple[float, float]], steps: int = 6) -> list[tuple[float, float]]:
    """A smooth line from town to town: cubic pieces whose tangents lie as their neighbours do, without overshooting."""
    xy = np.array(towns)
    at = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))))
    slopes = np.gradient(xy, at, axis=0)
    found = []
    for number in range(len(xy) - 1):
        span = at[number + 1] - at[number]
        for t in np.arange(steps) / steps:
            ease = t * t * (3 - 2 * t)
            found.append(
                xy[number] * (1 - ease) + xy[number + 1] * ease
                + span * t * (1 - t) * ((1 - t) * slopes[number] - t * slopes[number + 1])
            )  # fmt: skip
    return [(float(x), float(y)) for x, y in (*found, xy[-1])]


def _inside(places: list[tuple[float, float]], country: shapely.Geometry) -> shapely.LineString:
    """The longest part of a road that lies in the state whose roads the story speaks of."""
    return max(shapely.get_parts(shapely.intersection(shapely.LineString(places), country)), key=shapely.length)


def fitted(
    wanted: list[shapely.Geometry], every: list[shapely.Geometry], country: shapely.Geometry
) -> shapely.Geometry:
    """The wanted regions as one outline whose outer side is the border of *country* and whose inner side is theirs."""
    inside = shapely.union_all(wanted)
    others = shapely.difference(shapely.union_all(list(every)), shapely.buffer(inside, 1e-6))
    reaching = shapely.difference(shapely.buffer(inside, REACH_DEG), others)
    rough = shapely.intersection(reaching, country)
    # Where the two outlines of one border differ, thin spikes run along it: what is too thin to be shrunk is left out.
    solid = shapely.buffer(shapely.buffer(rough, -THIN_DEG), THIN_DEG * 1.5)
    largest = max(shapely.get_parts(shapely.intersection(rough, solid)), key=shapely.area)
    return shapely.simplify(largest, TOLERANCE_DEG)


def snapped(outline: shapely.Geometry, state: str = "mli") -> shapely.Geometry:
    """An outline whose outer side is the very border of its state on the base map: of two lines one would look out."""
    shape = base_map_in(PLANE).by_id("country", state)
    if shape is None:
        raise DataError("state missing in the base map", found=state)
    back = pyproj.Transformer.from_crs(PLANE, "EPSG:4326", always_xy=True).transform
    country = shapely.make_valid(shapely.transform(as_polygons(shape.levels[0]), back, interleaved=False))
    rest = shapely.difference(country, outline)
    # Strips along the border are too thin to be shrunk: they are the outline's.
    thick = shapely.buffer(shapely.buffer(rest, -STRIP_DEG), STRIP_DEG, join_style="mitre")
    whole = shapely.difference(country, shapely.intersection(thick, rest))
    largest = max(shapely.get_parts(whole), key=shapely.area)
    return shapely.simplify(shapely.Polygon(largest.exterior), TOLERANCE_DEG)


def halve(region: shapely.Geometry) -> shapely.Geometry:
    """The north-east half of a region by area: cut by a straight line that runs from north-west to south-east."""
    x0, y0, x1, y1 = shapely.bounds(region)
    low, high = x0 + y0, x1 + y1
    for _ in range(50):
        middle = (low + high) / 2.0
        half = shapely.intersection(region, _beyond(middle, (x0, y0, x1, y1)))
        if half.area > region.area / 2.0:
            low = middle
        else:
            high = middle
    return half


def _beyond(least: float, bounds: tuple[float, float, float, float]) -> shapely.Polygon:
    """Where longitude and latitude together are more than *least*, near the bounds."""
    x0, y0, x1, y1 = bounds
    far = (x1 - x0) + (y1 - y0)
    start, end = (x0 - far, least - x0 + far), (x1 + far, least - x1 - far)
    return shapely.Polygon([start, end, (end[0] + 3 * far, end[1] + 3 * far), (start[0] + 3 * far, start[1] + 3 * far)])


def circle(centre: tuple[float, float], radius_km: float, points: int = 72) -> shapely.Polygon:
    """A circle on the ground about a place in degrees."""
    azimuths = np.linspace(0.0, 360.0, points, endpoint=False)
    lon, lat, _ = _GEOD.fwd(
        np.full(points, centre[0]), np.full(points, centre[1]), azimuths, np.full(points, radius_km * 1000.0)
    )
    return shapely.Polygon(np.column_stack([lon, lat]))


def spur(ground: shapely.Geometry, town: tuple[float, float]) -> shapely.Geometry:
    """The shortest way from *ground* to a town as a strip with a round end, without the ground itself."""
    plane = pyproj.Transformer.from_crs("EPSG:4326", PLANE, always_xy=True)
    held, place = (shapely.transform(it, plane.transform, interleaved=False) for it in (ground, shapely.Point(town)))
    strip = shapely.difference(shapely.buffer(shapely.shortest_line(held, place), SPUR_KM * 1000.0), held)
    outside = max(shapely.get_parts(strip), key=shapely.area)
    back = pyproj.Transformer.from_crs(PLANE, "EPSG:4326", always_xy=True).transform
    return shapely.transform(shapely.simplify(outside, COARSE_M), back, interleaved=False)


def liptako(countries: Mapping[str, shapely.Geometry]) -> shapely.Geometry:
    """A circle of the published area about the point where the three borders meet, inside the three states."""
    shared = [shapely.buffer(countries[code], 0.01) for code in ("mli", "bfa", "ner")]
    meeting = shapely.centroid(shapely.intersection_all(shared))
    round_it = circle((meeting.x, meeting.y), math.sqrt(LIPTAKO_KM2 / math.pi))
    inside = shapely.intersection(round_it, shapely.union_all(shared))
    return max(shapely.get_parts(inside), key=shapely.area)
