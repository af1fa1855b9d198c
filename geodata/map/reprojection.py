"""The base map in another plane, for stories that name a CRS of their own."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from geodata.map.shapes import PackedFeature, Shape, pack_in_memory
from geodata.view.projection import REGIONAL, Projection


def reproject_shapes(shapes: tuple[Shape, ...], projection: Projection) -> tuple[Shape, ...]:
    """Shapes of the regional plane, in the plane of *projection*. Vertices that it cannot show are dropped."""
    return pack_in_memory(_reprojected(shapes, projection))


def _reprojected(shapes: tuple[Shape, ...], projection: Projection) -> Iterator[PackedFeature]:
    import pyproj  # late: start-up time

    transformer = pyproj.Transformer.from_crs(REGIONAL.crs, projection.crs, always_xy=True)
    for shape in shapes:
        levels = []
        for level in shape.levels:
            rings = [_moved(ring, transformer) for ring in level.rings]
            levels.append((level.tolerance_m, rings, level.parts))
        properties = dict(shape.properties)
        if "label" in properties:
            properties["label"] = list(transformer.transform(*properties["label"]))
        yield PackedFeature(shape.id, shape.kind, properties, levels)


def _moved(ring: Sequence[float], transformer: object) -> array[float]:
    import numpy as np  # late: start-up time

    xy = np.asarray(ring, dtype=float).reshape(-1, 2)
    moved = np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))  # type: ignore[attr-defined]
    return array("d", moved[np.isfinite(moved).all(axis=1)].ravel().tobytes())
