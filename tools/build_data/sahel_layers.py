"""The geometry layers of the story “sahel”: `python -m tools.build_data.sahel_layers`.

Reads the base map (`geodata/data/world.mvpack`), Natural Earth's regions and `tables/sahel_features.toml`; writes
`geodata/stories/sahel/layers/*.geojson`. The same input gives the same bytes.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from geodata.core.atomic_write import write_text
from geodata.core.errors import DataError
from tools.build_data import sahel_outlines
from tools.build_data.gazetteer.gazetteer_sources import natural_earth

TABLE = Path(__file__).parent / "tables" / "sahel_features.toml"
LAYERS = Path(__file__).parents[2] / "geodata" / "stories" / "sahel" / "layers"
DECIMALS = 4

_GEOD = pyproj.Geod(ellps="WGS84")


def main(say: Callable[[str], None] = print) -> None:
    """Write all layers."""
    features = tomllib.loads(TABLE.read_text(encoding="utf-8"))["features"]
    drawn = sahel_outlines.draw(natural_earth("states_provinces"), sahel_outlines.read_countries())
    for name in ("azawad", "north", "kidal", "liptako"):
        area_m2, _ = _GEOD.geometry_area_perimeter(shapely.orient_polygons(drawn[name]))
        say(f"  {name} {area_m2 / 1e6:,.0f} km²")
    LAYERS.mkdir(parents=True, exist_ok=True)
    for layer in dict.fromkeys(str(feature["layer"]) for feature in features):
        rows = [feature for feature in features if feature["layer"] == layer]
        text = layer_text(rows, drawn)
        write_text(LAYERS / f"{layer}.geojson", text)
        say(f"  {layer}: {len(rows)} feature(s), {len(text) / 1000:,.0f} kB")


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
    rounded = shapely.transform(drawn[name], lambda xy: np.round(xy, DECIMALS))
    if not rounded.is_valid:
        raise DataError("rounding makes a geometry invalid", place=f"{name}: {shapely.is_valid_reason(rounded)}")
    return json.loads(shapely.to_geojson(shapely.orient_polygons(rounded)))


if __name__ == "__main__":
    main()
