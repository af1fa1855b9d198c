"""The base map as a GeoPackage and a QGIS project, so that the peers draw what we draw."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.machine import measure_with_system_python

AREAS = ("countries", "water", "rivers")
LINES = ("provinces", "coast", "borders")


def write_base_map(folder: Path) -> Path:
    """Write the finest level of every collection, in the map's own plane, as one GeoPackage."""
    import geopandas
    import numpy as np
    import shapely

    from geodata.map.base_map import as_polygons, load_base_map
    from geodata.view.projection import REGIONAL

    path = folder / "base.gpkg"
    base = load_base_map()
    for name in (*AREAS, *LINES):
        shapes = getattr(base, name)
        if name in AREAS:
            made = [as_polygons(shape.levels[0]) for shape in shapes]
        else:
            made = [
                shapely.MultiLineString([np.asarray(ring).reshape(-1, 2) for ring in shape.levels[0].rings])
                for shape in shapes
            ]
        focus = [int(bool(shape.properties.get("focus"))) for shape in shapes]
        frame = geopandas.GeoDataFrame({"focus": focus}, geometry=made, crs=REGIONAL.crs)
        frame.to_file(path, layer=name, driver="GPKG")
    return path


def write_project(layers: Path) -> Path:
    """A QGIS project with those layers, countries filled and borders two pixels wide."""
    project = layers.with_suffix(".qgz")
    measure_with_system_python("qgis_project.py", str(layers), str(project))
    return project


def write_extents(folder: Path) -> Path:
    """The ground of a handful of the frames that ours is measured with, for each view and size."""
    from benchmarks.measures.views import moves, world_and_view
    from geodata.view.camera import frame

    found = {}
    world, view = world_and_view("region")
    for size in ((1920, 1080), (3840, 2160)):
        cameras = [*moves(world, view.camera, size, "pan", 1), *moves(world, view.camera, size, "zoom", 1)]
        found[f"{size[0]}x{size[1]}"] = [frame(camera, world.projection, size).bounds for camera in cameras[::2]]
    path = folder / "extents.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    return path
