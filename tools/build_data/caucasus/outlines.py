"""What the bundled story's ground is drawn from: the base map's states, Natural Earth's lines, checked places.

Geometry is in the map's plane, in metres; places are longitude and latitude.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from geodata.map.shapes import Shape, read_pack
from tools.build_data.plane import project
from tools.build_data.polygon_coverage import Polygons

WORLD = Path(__file__).parents[3] / "geodata" / "data" / "world.mvpack"
# Degrees: the oblast, its surroundings and what borders them.
AROUND = (45.4, 38.6, 47.8, 40.7)

# Towns that changed hands: checked coordinates of the story's sources.
TOWNS = {
    "stepanakert": (46.75194, 39.81528),
    "shusha": (46.74833, 39.75833),
    "lachin": (46.54694, 39.64083),
    "kelbajar": (46.03833, 40.10667),
    "agdam": (46.93056, 39.99306),
    "fuzuli": (47.14306, 39.60028),
    "hadrut": (47.03190, 39.52003),
    "martakert": (46.81278, 40.21528),
    "khojaly": (46.78917, 39.91111),
    "zangilan": (46.65988, 39.08371),
    "jabrayil": (47.02611, 39.40000),
    "gubadli": (46.57972, 39.34389),
    "askeran": (46.83161, 39.93910),
}
# Stations and ends of routes.
STATIONS = {
    "horadiz": (47.33496, 39.45015),
    "mincivan": (46.72472, 39.02861),
    "aghband": (46.56667, 38.90000),
    "julfa": (45.62961, 38.95397),
    "nakhchivan": (45.41222, 39.20889),
}
ORDUBAD = (46.02274, 38.90961)
TEGH = (46.48054, 39.55826)
GORIS = (46.34168, 39.51111)
# Only known to lie at about 39.58–39.60° N, 46.52–46.55° E; not checked.
HAKARI_BRIDGE = (46.535, 39.59)


def read_states(path: Path = WORLD) -> tuple[dict[str, shapely.Geometry], dict[str, shapely.Geometry]]:
    """Countries by lower-case ISO code and border lines by pair ("arm-irn") as the base map draws them."""
    collections = read_pack(path).collections
    wanted = {"arm", "aze", "irn", "geo", "tur"}
    areas = {shape.id: _area(shape) for shape in collections["countries"] if shape.id in wanted}
    lines = {shape.id: _line(shape) for shape in collections["borders"] if set(shape.id.split("-")) <= wanted}
    return areas, lines


def _rings(shape: Shape) -> list[NDArray[np.float64]]:
    return [np.asarray(ring, dtype=np.float64).reshape(-1, 2) for ring in shape.levels[0].rings]


def _area(shape: Shape) -> shapely.Geometry:
    rings = _rings(shape)
    polygons, at = [], 0
    for count in shape.levels[0].parts:
        polygons.append(shapely.Polygon(rings[at], rings[at + 1 : at + count]))
        at += count
    return shapely.MultiPolygon(polygons)


def _line(shape: Shape) -> shapely.Geometry:
    return shapely.line_merge(shapely.MultiLineString([ring for ring in _rings(shape) if len(ring) > 1]))


def read_lines(path: Path, name: str) -> Polygons:
    """The parts of Natural Earth's disputed border *name* near the oblast, in the plane."""
    _, _, wkb, fields = pyogrio.raw.read(path, layer="disputed_borders", bbox=AROUND, columns=["name"])
    return project(shapely.get_parts(shapely.from_wkb(wkb)[fields[0] == name]))


def read_districts(path: Path) -> dict[str, shapely.Geometry]:
    """Natural Earth's districts of Azerbaijan near the oblast by `gn_name`, in the plane."""
    meta, _, wkb, fields = pyogrio.raw.read(path, layer="states_provinces", bbox=AROUND)
    column = dict(zip(meta["fields"].tolist(), fields, strict=True))
    inside = column["admin"] == "Azerbaijan"
    return dict(zip(column["gn_name"][inside].tolist(), project(shapely.from_wkb(wkb[inside])), strict=True))
