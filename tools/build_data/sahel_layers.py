"""The geometry layers of the story “sahel”: `python -m tools.build_data.sahel_layers`.

Reads the base map (`geodata/data/world.mvpack`), Natural Earth's regions and `tables/sahel_features.toml`; writes
`geodata/stories/sahel/layers/*.geojson`. The same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyproj
import shapely

from tools.build_data import sahel_outlines
from tools.build_data.gazetteer.gazetteer_sources import natural_earth
from tools.build_data.layer_files import write_layers

TABLE = Path(__file__).parent / "tables" / "sahel_features.toml"
LAYERS = Path(__file__).parents[2] / "geodata" / "stories" / "sahel" / "layers"
DECIMALS = 4

_GEOD = pyproj.Geod(ellps="WGS84")


def main(say: Callable[[str], None] = print) -> None:
    """Write all layers."""
    drawn = sahel_outlines.draw(natural_earth("states_provinces"), sahel_outlines.read_countries())
    for name in ("azawad", "north", "kidal", "liptako"):
        area_m2, _ = _GEOD.geometry_area_perimeter(shapely.orient_polygons(drawn[name]))
        say(f"  {name} {area_m2 / 1e6:,.0f} km²")
    write_layers(TABLE, LAYERS, drawn, DECIMALS, say)


if __name__ == "__main__":
    main()
