"""The geometry layers of the bundled story: `python -m tools.build_data.caucasus.layers`.

Reads the base map (`geodata/data/world.mvpack`), Natural Earth's lines and `tables/caucasus_features.toml`; writes
`geodata/stories/caucasus/layers/*.geojson`. The same input gives the same bytes.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.ops import substring

from geodata.core.atomic_write import write_text
from geodata.core.errors import DataError
from tools.build_data import upstream
from tools.build_data.caucasus import disputed_ground as ground
from tools.build_data.caucasus import outlines as sources
from tools.build_data.caucasus import routes
from tools.build_data.plane import geodesic_area_km2, point, unproject

TABLE = Path(__file__).parents[1] / "tables" / "caucasus_features.toml"
LAYERS = Path(__file__).parents[3] / "geodata" / "stories" / "caucasus" / "layers"
DECIMALS = 5
Geometries = dict[str, shapely.Geometry]


def main(say: Callable[[str], None] = print) -> None:
    """Write all layers."""
    features = tomllib.loads(TABLE.read_text(encoding="utf-8"))["features"]
    areas, borders = sources.read_states()
    cut = ground.cut_ground(upstream.fetch(upstream.NATURAL_EARTH, say), areas["aze"])
    report(cut, say)
    drawn = ground_geometries(cut, areas) | route_geometries(areas, borders) | point_geometries()
    LAYERS.mkdir(parents=True, exist_ok=True)
    for layer in dict.fromkeys(str(feature["layer"]) for feature in features):
        rows = [feature for feature in features if feature["layer"] == layer]
        text = layer_text(rows, drawn)
        write_text(LAYERS / f"{layer}.geojson", text)
        say(f"  {layer}: {len(rows)} feature(s), {len(text) / 1000:,.0f} kB")


def report(cut: ground.Ground, say: Callable[[str], None]) -> None:
    """Tell the areas, to be compared with published figures."""
    say(f"  oblast {geodesic_area_km2(cut.oblast):,.0f} km²")
    for name, piece in cut.pieces.items():
        say(f"  {name} {geodesic_area_km2(piece):,.0f} km² in {len(shapely.get_parts(piece))} part(s)")


def ground_geometries(cut: ground.Ground, areas: Mapping[str, shapely.Geometry]) -> Geometries:
    """The oblast, its pieces and lines, the exclave, and what is derived from their middles."""
    remaining = cut.pieces["remaining"]
    corridors = routes.lachin_corridors(areas["aze"], remaining)
    # Where the corridor leaves the area there was no line between the sides.
    mouth = shapely.buffer(shapely.union_all(list(corridors.values())), 1.0)
    everything = shapely.coverage_union_all(list(cut.pieces.values()))
    return {
        **cut.pieces,
        **corridors,
        "oblast": cut.oblast,
        "all": everything,
        "exclave": exclave(areas["aze"]),
        "line-1994": cut.line_1994,
        "line-2020": shapely.line_merge(shapely.difference(shapely.boundary(remaining), mouth)),
        **flows(everything, areas),
    }


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
        "flow:from-districts": shapely.LineString([shapely.centroid(disputed), rest]),
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


def layer_text(rows: list[dict[str, Any]], drawn: Mapping[str, shapely.Geometry]) -> str:
    """A GeoJSON FeatureCollection with one feature a line."""
    lines = []
    for row in rows:
        properties = {key: value for key, value in row.items() if key not in ("layer", "geometry")}
        feature = {"type": "Feature", "properties": properties, "geometry": _geometry(row, drawn)}
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def _geometry(row: Mapping[str, Any], drawn: Mapping[str, shapely.Geometry]) -> Any:
    name = row.get("geometry")
    if name is None:
        return None
    if name not in drawn:
        allowed = ", ".join(sorted(drawn))
        raise DataError("unknown geometry", file=TABLE, place=str(row["id"]), found=repr(name), allowed=allowed)
    return json.loads(shapely.to_geojson(in_degrees(drawn[name])))


def in_degrees(geometry: shapely.Geometry) -> shapely.Geometry:
    """A geometry of the plane in degrees with five decimals (a metre), rings oriented as GeoJSON asks."""
    lonlat = unproject(np.array([geometry], dtype=object))[0]
    rounded = shapely.transform(lonlat, lambda xy: np.round(xy, DECIMALS))
    if not rounded.is_valid:
        raise DataError("rounding makes a geometry invalid", place=shapely.is_valid_reason(rounded))
    return shapely.orient_polygons(rounded)


if __name__ == "__main__":
    main()
