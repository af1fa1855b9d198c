"""The geometry layers of the bundled story: `python -m tools.build_data.caucasus.layers`.

Reads the base map (`geodata/data/world.mvpack`), Natural Earth's lines and `tables/caucasus_features.toml`; writes
`geodata/stories/caucasus/layers/*.geojson`. The same input gives the same bytes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import shapely
from shapely.ops import substring

from tools.build_data import upstream
from tools.build_data.caucasus import disputed_ground as ground
from tools.build_data.caucasus import outlines as sources
from tools.build_data.caucasus import routes
from tools.build_data.caucasus.dated_places import joined
from tools.build_data.layer_files import write_layers
from tools.build_data.plane import geodesic_area_km2, point, unproject

AT = "at:"  # before the degrees north and east of a place that its source gives
# From Aghdam, Kalbajar and Fuzuli district to ground beyond the line, degrees east and north: a sign, not the roads.
FROM_DISTRICTS = (
    ((47.0, 39.97), (47.43, 40.02)),
    ((46.16, 40.17), (46.36, 40.45)),
    ((47.2, 39.53), (47.6, 39.63)),
)
BAKU, ARTSVASHEN = (49.89, 40.38), (45.516, 40.646)  # degrees east and north
TABLE = Path(__file__).parents[1] / "tables" / "caucasus_features.toml"
LAYERS = Path(__file__).parents[3] / "geodata" / "stories" / "caucasus" / "layers"
DECIMALS = 5  # a metre
Geometries = dict[str, shapely.Geometry]


def main(say: Callable[[str], None] = print) -> None:
    """Write all layers."""
    areas, borders = sources.read_states()
    cut = ground.cut_ground(upstream.fetch(upstream.NATURAL_EARTH, say), areas["aze"])
    report(cut, say)
    drawn = ground_geometries(cut, areas) | route_geometries(areas, borders) | point_geometries()
    degrees = {name: in_degrees(geometry) for name, geometry in drawn.items()}
    write_layers(TABLE, LAYERS, degrees | sourced_points(), DECIMALS, say)


def sourced_points() -> Geometries:
    """Points in degrees whose place the table gives in words, as ``at:NORTH,EAST``."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["features"]
    names = {str(row.get("geometry", "")) for row in rows}
    places = {name: name.removeprefix(AT).split(",") for name in names if name.startswith(AT)}
    return {name: shapely.Point(float(east), float(north)) for name, (north, east) in places.items()}


def report(cut: ground.Ground, say: Callable[[str], None]) -> None:
    """Tell the areas, to be compared with published figures."""
    say(f"  oblast {geodesic_area_km2(cut.oblast):,.0f} km²")
    for name, piece in cut.pieces.items():
        say(f"  {name} {geodesic_area_km2(piece):,.0f} km² in {len(shapely.get_parts(piece))} part(s)")


def ground_geometries(cut: ground.Ground, areas: Mapping[str, shapely.Geometry]) -> Geometries:
    """The oblast, its pieces and lines, the exclave, and what is derived from their middles."""
    wholes = joined(cut.pieces)
    remaining = wholes["held-2023"]
    # The villages of Shusha district that stayed under Armenian control stood in the corridor.
    corridors = routes.lachin_corridors(areas["aze"], cut.pieces["remaining-2023"])
    # Where the corridor leaves the area there was no line between the sides.
    mouth = shapely.buffer(shapely.union_all(list(corridors.values())), 1.0)
    everything = shapely.coverage_union_all(list(cut.pieces.values()))
    return {
        **cut.pieces,
        **wholes,
        **corridors,
        "oblast": cut.oblast,
        "all": everything,
        "exclave": exclave(areas["aze"]),
        "line-1994": cut.line_1994,
        "line-2020": without_scraps(shapely.line_merge(shapely.difference(shapely.boundary(remaining), mouth))),
        "line-khtsaberd": shapely.boundary({**cut.pieces, **wholes}["held-late"]),
        **edges_of_november({**cut.pieces, **wholes}, areas["arm"]),
        **flows(everything, areas),
    }


def edges_of_november(pieces: Mapping[str, shapely.Geometry], armenia: shapely.Geometry) -> Geometries:
    """The outer edge of what was held from 10 November 2020 until the last district passed, by its first day."""
    held = {"10": ("agdam", "kelbajar", "lachin"), "20": ("kelbajar", "lachin"), "25": ("lachin",)}
    border = shapely.buffer(armenia, 1.0)
    found = {}
    for day, districts in held.items():
        names = ("held-2023", "held-late", *districts)
        ground = shapely.union_all([pieces[name] for name in names])
        outside = shapely.difference(shapely.boundary(ground), border)
        found[f"line-2020-11-{day}"] = without_scraps(shapely.line_merge(outside))
    return found


def without_scraps(lines: shapely.Geometry, shortest_m: float = 2000.0) -> shapely.Geometry:
    """Lines without the short pieces that are left between two strips."""
    return shapely.union_all([line for line in shapely.get_parts(lines) if line.length > shortest_m])


def exclave(azerbaijan: shapely.Geometry) -> shapely.Geometry:
    """The part of Azerbaijan that holds Nakhchivan town."""
    town = shapely.Point(point(*sources.STATIONS["nakhchivan"]))
    (part,) = (part for part in shapely.get_parts(azerbaijan) if part.contains(town))
    return part


def flows(disputed: shapely.Geometry, areas: Mapping[str, shapely.Geometry]) -> Geometries:
    """Arrows from where to where people went; those without known places join the middles of areas."""
    mainland = max(shapely.get_parts(areas["aze"]), key=shapely.area)
    rest = shapely.centroid(shapely.difference(mainland, disputed))
    stepanakert = shapely.Point(point(*sources.TOWNS["stepanakert"]))
    return {
        "flow:flight": shapely.LineString([stepanakert, shapely.Point(point(*sources.GORIS))]),
        "flow:from-armenia": shapely.LineString([shapely.centroid(areas["arm"]), rest]),
        "flow:from-districts": shapely.MultiLineString(
            [[point(*place) for place in way] for way in FROM_DISTRICTS],
        ),
        "flow:from-azerbaijan": shapely.LineString([shapely.Point(point(*BAKU)), shapely.centroid(areas["arm"])]),
        "flow:inside-armenia": shapely.LineString([shapely.Point(point(*ARTSVASHEN)), shapely.centroid(areas["arm"])]),
        "flow:war-2020": shapely.LineString(
            [shapely.Point(point(*sources.TOWNS["hadrut"])), shapely.Point(point(*sources.GORIS))]
        ),
    }


def route_geometries(areas: Mapping[str, shapely.Geometry], borders: Mapping[str, shapely.Geometry]) -> Geometries:
    """The routes along the Aras."""
    river = routes.aras(borders)
    east = routes.eastern_railway(river, areas["aze"])
    west = routes.western_railway(river, areas["aze"])
    meghri = routes.soviet_line(river, areas["arm"])
    to_julfa = substring(west, 0.0, west.project(shapely.Point(point(*sources.STATIONS["julfa"]))))
    return {
        "tripp": routes.tripp(river, areas["arm"]),
        "iran-route": routes.iranian_route(river, areas["irn"]),
        "rail-east": east,
        "rail-west": west,
        "rail-meghri": meghri,
        "rail-soviet": shapely.line_merge(shapely.MultiLineString([east, meghri, to_julfa])),
    }


def point_geometries() -> Geometries:
    """Towns and stations by "town:" and "station:" with their name."""
    places = {f"town:{name}": place for name, place in sources.TOWNS.items()}
    places |= {f"station:{name}": place for name, place in sources.STATIONS.items()}
    return {name: shapely.Point(point(*place)) for name, place in places.items()}


def in_degrees(geometry: shapely.Geometry) -> shapely.Geometry:
    """A geometry of the plane in degrees."""
    return unproject(np.array([geometry], dtype=object))[0]


if __name__ == "__main__":
    main()
