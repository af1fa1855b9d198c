"""Layers of any number of vertices: a planar coverage and coastlines, both fractal, the same in every run."""

from __future__ import annotations

from pathlib import Path

import numpy as np

CELLS = 8  # the coverage has CELLS × CELLS areas
WEST, SOUTH, EAST, NORTH = 44.0, 36.0, 76.0, 50.0  # degrees
SIDES = 2 * CELLS * (CELLS + 1)
ISLANDS = 24


def write_layer(path: Path, vertices: int) -> int:
    """Write a GeoPackage with about *vertices* vertices, half in the coverage, half in islands; returns the count."""
    import geopandas
    import shapely

    areas = np.concatenate([coverage(vertices // 2), islands(vertices // 2)])
    names = [f"area {number}" for number in range(len(areas))]
    frame = geopandas.GeoDataFrame({"id": names, "name": names}, geometry=areas, crs="EPSG:4326")
    frame.to_file(path, driver="GPKG", layer="generated")
    return int(shapely.get_num_coordinates(areas).sum())


def fractal(start: np.ndarray, end: np.ndarray, count: int, seed: int, rough: float = 0.18) -> np.ndarray:
    """A line of at least *count* segments between two points (x, y): midpoints are displaced, halving each time."""
    random = np.random.default_rng(seed)
    line = np.array([start, end], float)
    while len(line) - 1 < count:
        step = np.diff(line, axis=0)
        shift = random.uniform(-rough, rough, (len(step), 1))
        middle = line[:-1] + step / 2 + shift * np.column_stack([-step[:, 1], step[:, 0]])
        merged = np.empty((2 * len(line) - 1, 2))
        merged[0::2], merged[1::2] = line, middle
        line = merged
    keep = np.unique(np.linspace(0, len(line) - 1, count + 1).astype(int))
    return line[keep]


def coverage(vertices: int) -> np.ndarray:
    """Areas that share their edges, as (n,) polygons in degrees."""
    import shapely

    per_side = max(vertices // (2 * SIDES), 2)  # each inner side belongs to two areas
    xs, ys = np.linspace(WEST, EAST, CELLS + 1), np.linspace(SOUTH, NORTH, CELLS + 1)
    across = {
        (i, j): fractal(np.array([xs[i], ys[j]]), np.array([xs[i + 1], ys[j]]), per_side, 1000 + 100 * i + j)
        for i in range(CELLS)
        for j in range(CELLS + 1)
    }
    up = {
        (i, j): fractal(np.array([xs[i], ys[j]]), np.array([xs[i], ys[j + 1]]), per_side, 9000 + 100 * i + j)
        for i in range(CELLS + 1)
        for j in range(CELLS)
    }
    rings = [
        np.concatenate([across[i, j][:-1], up[i + 1, j][:-1], across[i, j + 1][:0:-1], up[i, j][::-1]])
        for i in range(CELLS)
        for j in range(CELLS)
    ]
    return np.array([shapely.Polygon(ring) for ring in rings], dtype=object)


def islands(vertices: int) -> np.ndarray:
    """Rings with fractal coasts around points on a circle, as (n,) polygons in degrees."""
    import shapely

    made = []
    for number in range(ISLANDS):
        turn = 2 * np.pi * number / ISLANDS
        centre = np.array([60 + 13 * np.cos(turn), 43 + 5.6 * np.sin(turn)])
        corners = centre + 1.1 * np.array([[1, 0], [0, 0.8], [-1, 0], [0, -0.8], [1, 0]])
        quarter = max(vertices // (4 * ISLANDS), 2)
        sides = [fractal(corners[k], corners[k + 1], quarter, 50 * number + k)[:-1] for k in range(4)]
        made.append(shapely.Polygon(np.concatenate(sides)))
    return np.array(made, dtype=object)
