"""Layer files of a bundled story: GeoJSON with the rows of a table, one feature a line, and drawn geometry."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from geodata.core.atomic_write import write_text
from geodata.core.errors import DataError

Geometries = Mapping[str, shapely.Geometry]


def write_layers(table: Path, folder: Path, drawn: Geometries, decimals: int, say: Callable[[str], None]) -> None:
    """Write a file for each layer that the features of *table* name; *drawn* is in degrees, by name."""
    features = tomllib.loads(table.read_text(encoding="utf-8"))["features"]
    folder.mkdir(parents=True, exist_ok=True)
    for layer in dict.fromkeys(str(feature["layer"]) for feature in features):
        rows = [feature for feature in features if feature["layer"] == layer]
        text = layer_text(rows, drawn, decimals, table.name)
        write_text(folder / f"{layer}.geojson", text)
        say(f"  {layer}: {len(rows)} feature(s), {len(text) / 1000:,.0f} kB")


def layer_text(rows: list[dict[str, Any]], drawn: Geometries, decimals: int, table: str) -> str:
    """A GeoJSON FeatureCollection with one feature a line; raises DataError naming the row of *table*."""
    lines = []
    for row in rows:
        properties = {key: value for key, value in row.items() if key not in ("layer", "geometry")}
        feature = {"type": "Feature", "properties": properties, "geometry": _geometry(row, drawn, decimals, table)}
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    return '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"


def _geometry(row: Mapping[str, Any], drawn: Geometries, decimals: int, table: str) -> Any:
    name = row.get("geometry")
    if name is None:
        return None
    if name not in drawn:
        allowed = ", ".join(sorted(drawn))
        raise DataError("unknown geometry", file=table, place=str(row["id"]), found=repr(name), allowed=allowed)
    return json.loads(shapely.to_geojson(rounded(drawn[name], decimals)))


def rounded(geometry: shapely.Geometry, decimals: int) -> shapely.Geometry:
    """A geometry in degrees with few decimals, rings oriented as GeoJSON asks; raises DataError when that breaks it."""
    made = shapely.transform(geometry, lambda xy: np.round(xy, decimals))
    if not made.is_valid:
        raise DataError("rounding makes a geometry invalid", place=shapely.is_valid_reason(made))
    return shapely.orient_polygons(made)
