"""Shapes from a layer's geometry: projected, valid, with levels of detail, and cached.

The bundled story's shapes are built once and shipped; those of a user's story are kept in the cache folder
under a key made of the file's content, so an unchanged file opens without any geometry library.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from geodata.core.cache_folder import cache_folder, trim_cache
from geodata.core.errors import DataError
from geodata.core.libraries import load_library
from geodata.map.shapes import Pack, PackedFeature, Shape, pack_in_memory, read_pack, write_pack
from geodata.story.layer import Layer
from geodata.view.projection import Projection

if TYPE_CHECKING:
    import numpy as np
    from geopandas import GeoDataFrame

VERSION = 1
TOLERANCES_M = (0.0, 100.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0)
BUNDLED = Path(__file__).parents[1] / "data" / "stories.mvpack"
_in_memory: WeakKeyDictionary[Callable[[], GeoDataFrame], tuple[str, tuple[Shape, ...]]] = WeakKeyDictionary()
_AREA_TYPES, _LINE_TYPES, _POINT_TYPES = (3, 6), (1, 2, 5), (0, 4)
_POINT = 0


def layer_key(layer: Layer, projection: Projection) -> str:
    """The name under which a layer's shapes are kept: content, projection and version of this code."""
    return hashlib.sha256(f"{VERSION}|{projection.crs}|{layer.id}|{layer.digest}".encode()).hexdigest()[:32]


def shapes_of(layer: Layer, projection: Projection) -> tuple[Shape, ...]:
    """A layer's shapes, from the shipped pack, from the cache, or made now and kept."""
    if layer.load_features is None or not layer.rows:
        return ()
    if layer.live is not None and layer.live.projection == projection.crs:
        return layer.live.shapes
    if not layer.digest:
        return _made(layer, projection)
    key = layer_key(layer, projection)
    shipped = _bundled().collections.get(key)
    if shipped is not None:
        return shipped
    path = cache_folder("prepared") / f"{key}.mvpack"
    if path.is_file():
        try:
            return read_pack(path).collections["shapes"]
        except (DataError, KeyError):
            path.unlink(missing_ok=True)
    features = list(pack_features(layer, projection))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_pack(path, {"shapes": features})
        trim_cache(path.parent)
    except OSError:
        return pack_in_memory(features)
    return read_pack(path).collections["shapes"]


def _made(layer: Layer, projection: Projection) -> tuple[Shape, ...]:
    """The shapes of a layer that is in no file, made once for its features: another title makes no others."""
    assert layer.load_features is not None
    known = _in_memory.get(layer.load_features)
    if known is None or known[0] != projection.crs:
        known = _in_memory[layer.load_features] = projection.crs, pack_in_memory(pack_features(layer, projection))
    return known[1]


@lru_cache(maxsize=1)
def _bundled() -> Pack:
    if not BUNDLED.is_file():
        return Pack({}, {})
    return read_pack(BUNDLED)


def write_bundled(layers: Iterable[tuple[Layer, Projection]], path: Path = BUNDLED) -> None:
    """Write the shapes of shipped stories' layers."""
    ready = [(layer, projection) for layer, projection in layers if layer.load_features is not None]
    write_pack(path, {layer_key(layer, plane): list(pack_features(layer, plane)) for layer, plane in ready})


def is_shipped(layer: Layer, projection: Projection) -> bool:
    """Whether a layer's shapes are in the shipped pack, up to date."""
    return layer_key(layer, projection) in _bundled().collections


def pack_features(layer: Layer, projection: Projection) -> Iterable[PackedFeature]:
    """Each feature with geometry, projected, repaired where it was invalid, at all levels of detail."""
    frame = layer.features
    present = frame[~(frame.geometry.isna() | frame.geometry.is_empty)]
    ids, geometries = _projected(present, projection)
    if _is_large(geometries):
        from geodata.map.simplification import thinned_features  # late: start-up time

        yield from thinned_features(ids, geometries)
        return
    if _are_points(geometries):
        import shapely

        for identifier, ring in zip(ids, shapely.get_coordinates(geometries), strict=True):
            yield PackedFeature(identifier, "point", {}, [(0.0, [ring], [1])])
        return
    levels = _simplified(geometries)
    for index, identifier in enumerate(ids):
        chain = [(tolerance, made[index]) for tolerance, made in levels]
        yield PackedFeature(str(identifier), _kind(chain[0][1]), _label_point(chain[0][1]), _levels(chain))


def _projected(frame: GeoDataFrame, projection: Projection) -> tuple[list[str], np.ndarray]:
    """Ids and valid geometries of what the projection can show of *frame*."""
    load_library("geopandas")
    import geopandas  # late: start-up time
    import numpy as np
    import shapely

    from geodata.map.cut_to_projection import domain_of, within

    fit = geopandas.GeoSeries(within(_valid(frame.geometry.to_numpy()), domain_of(projection)), crs=frame.crs)
    projected = _valid(np.asarray(fit.to_crs(projection.crs), object))
    shown = ~(shapely.is_empty(projected) | shapely.is_missing(projected))
    shown &= np.isfinite(shapely.bounds(projected)).all(axis=1)
    return [str(identifier) for identifier in frame["id"].to_numpy()[shown]], projected[shown]


def _is_large(geometries: np.ndarray) -> bool:
    import shapely  # late: start-up time

    from geodata.map.simplification import LARGE_VERTICES

    return int(shapely.get_num_coordinates(geometries).sum()) > LARGE_VERTICES


def _are_points(geometries: np.ndarray) -> bool:
    """Whether all are single points, of which there may be very many, and which have one level of detail."""
    import shapely  # late: start-up time

    return len(geometries) > 0 and bool((shapely.get_type_id(geometries) == _POINT).all())


def _valid(geometries: Any) -> np.ndarray:
    import numpy as np
    import shapely

    made = np.array(geometries, object)
    wrong = ~shapely.is_valid(made)
    made[wrong] = shapely.make_valid(made[wrong], method="structure", keep_collapsed=False)
    return made


def _simplified(geometries: np.ndarray) -> list[tuple[float, np.ndarray]]:
    """The geometries at each tolerance; neighbours that share edges go on sharing them."""
    import numpy as np
    import shapely

    levels = [(0.0, geometries)]
    unique, back = _distinct(geometries)
    areas = np.isin(shapely.get_type_id(unique), _AREA_TYPES)
    coverage = bool(areas.all()) and len(unique) > 1 and shapely.coverage_is_valid(unique)
    count = int(shapely.get_num_coordinates(geometries).sum())
    for tolerance in TOLERANCES_M[1:]:
        if coverage:
            made = shapely.coverage_simplify(unique, tolerance)
        else:
            made = shapely.simplify(unique, tolerance / 2, preserve_topology=True)
        made = made[back]
        fewer = int(shapely.get_num_coordinates(made).sum())
        if fewer < 0.8 * count:
            levels.append((tolerance, made))
            count = fewer
    return levels


def _distinct(geometries: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each different geometry once (the same ground under several holders is one), and the way back."""
    import numpy as np
    import shapely

    _, first, back = np.unique(shapely.to_wkb(geometries), return_index=True, return_inverse=True)
    return geometries[first], back


def _label_point(geometry: Any) -> dict[str, list[float]]:
    """For an area, where its name stands best: the middle of the largest circle in its largest part."""
    import shapely

    areas = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    if not areas:
        return {}
    largest = max(areas, key=lambda part: float(part.area))
    if largest.is_empty:
        return {}
    tolerance = max(float(largest.length) / 400.0, 1.0)
    middle = shapely.get_point(shapely.maximum_inscribed_circle(largest, tolerance), 0)
    return {"label": [round(float(middle.x), 1), round(float(middle.y), 1)]}


def _kind(geometry: Any) -> str:
    import shapely

    type_id = int(shapely.get_type_id(geometry))
    if type_id in _AREA_TYPES:
        return "area"
    if type_id in _LINE_TYPES:
        return "line"
    return "point" if type_id in _POINT_TYPES else "area"


def _levels(chain: Sequence[tuple[float, Any]]) -> list[tuple[float, list[Any], list[int]]]:
    made = []
    for tolerance, geometry in chain:
        rings, parts = rings_of(geometry)
        made.append((tolerance, rings, parts))
    return made


def rings_of(geometry: Any) -> tuple[list[Any], list[int]]:
    """Flat ``x, y`` rings of any geometry and the ring count of each part; of a collection, the areas count."""
    import shapely

    rings: list[Any] = []
    parts: list[int] = []
    for part in shapely.get_parts(geometry):
        if part.is_empty:
            continue
        pieces = shapely.get_rings(part) if part.geom_type == "Polygon" else [part]
        if part.geom_type == "GeometryCollection":
            continue
        rings.extend(shapely.get_coordinates(piece).ravel() for piece in pieces)
        parts.append(len(pieces))
    return rings, parts
