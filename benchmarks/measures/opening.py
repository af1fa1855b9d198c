"""How long a layer file takes to be read and prepared: ``opening.py FILE``. Prints seconds."""

from __future__ import annotations

import json
import sys
import time

import geopandas  # noqa: F401  a window that opens a second file has loaded it

from geodata import read_layer
from geodata.view.projection import REGIONAL
from geodata.world.shape_cache import shapes_of


def main(path: str) -> None:
    began = time.perf_counter()
    shapes = shapes_of(read_layer(path), REGIONAL)
    took_s = time.perf_counter() - began
    print(json.dumps({"seconds": took_s, "vertices": sum(shape.levels[0].vertex_count for shape in shapes)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
