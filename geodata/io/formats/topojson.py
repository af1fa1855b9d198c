"""TopoJSON: shapes that share their borders, taken apart into GeoJSON features."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from geodata.core.errors import DataError
from geodata.io.repair.source_table import TableSource, refuse_too_much

Arc = list[list[float]]
_MOST_DEPTH = 8


def features_of_topology(value: Mapping[str, Any], names: Collection[str], source: TableSource) -> list[dict[str, Any]]:
    """The features of a topology's objects of these names. Raises DataError when its arcs cannot be read."""
    try:
        arcs = _arcs(value)
        found = [
            (name, shape) for name, item in value["objects"].items() if str(name) in names for shape in _shapes(item, 0)
        ]
        refuse_too_much(source.name, features=len(found), vertices=_vertices(found, arcs))
        return [_feature(shape, str(name), arcs, _transform(value)) for name, shape in found]
    except DataError:
        raise
    except (TypeError, KeyError, ValueError, IndexError, AttributeError) as error:
        raise DataError("damaged TopoJSON", file=source.name, found=str(error)[:120]) from error


def _vertices(found: Sequence[tuple[str, Any]], arcs: Sequence[Arc]) -> int:
    """How many vertices the shapes have: one arc may stand in each of a million shapes."""
    return sum(len(arcs[_index(number)]) for _, shape in found for number in _numbers(shape.get("arcs", ()), 0))


def _numbers(arcs: Any, depth: int) -> list[int]:
    if isinstance(arcs, int):
        return [arcs]
    return [number for item in arcs for number in _numbers(item, depth + 1)] if depth < _MOST_DEPTH else []


def _index(number: int) -> int:
    return ~number if number < 0 else number


def _transform(value: Mapping[str, Any]) -> tuple[float, float, float, float]:
    """Scale and offset of positions; those of a topology without a transform are degrees already."""
    transform = value.get("transform")
    if not isinstance(transform, Mapping):
        return 1.0, 1.0, 0.0, 0.0
    (kx, ky), (dx, dy) = transform["scale"], transform["translate"]
    return float(kx), float(ky), float(dx), float(dy)


def _arcs(value: Mapping[str, Any]) -> list[Arc]:
    kx, ky, dx, dy = _transform(value)
    if not isinstance(value.get("transform"), Mapping):
        return [[[float(x), float(y)] for x, y, *_ in arc] for arc in value["arcs"]]
    made = []
    for arc in value["arcs"]:
        x = y = 0.0
        positions = []
        for step_x, step_y, *_ in arc:
            x, y = x + step_x, y + step_y
            positions.append([x * kx + dx, y * ky + dy])
        made.append(positions)
    return made


def _shapes(item: Mapping[str, Any], depth: int) -> list[Mapping[str, Any]]:
    """The shapes of an object: a collection's members each for itself."""
    if item.get("type") != "GeometryCollection":
        return [item]
    if depth > _MOST_DEPTH:
        raise ValueError("nesting too deep")
    return [shape for member in item["geometries"] for shape in _shapes(member, depth + 1)]


def _feature(
    shape: Mapping[str, Any], name: str, arcs: Sequence[Arc], transform: tuple[float, float, float, float]
) -> dict[str, Any]:
    properties = shape.get("properties")
    table = dict(properties) if isinstance(properties, Mapping) else {}
    if "id" in shape:
        table.setdefault("id", shape["id"])
    kind = shape.get("type")
    geometry = {"type": kind, "coordinates": _coordinates(shape, arcs, transform)} if kind else None
    return {"type": "Feature", "properties": {**table, "folder": name}, "geometry": geometry}


def _coordinates(
    shape: Mapping[str, Any], arcs: Sequence[Arc], transform: tuple[float, float, float, float]
) -> list[Any]:
    kx, ky, dx, dy = transform
    kind = shape["type"]
    if kind == "Point":
        x, y, *_ = shape["coordinates"]
        return [x * kx + dx, y * ky + dy]
    if kind == "MultiPoint":
        return [[x * kx + dx, y * ky + dy] for x, y, *_ in shape["coordinates"]]
    if kind == "LineString":
        return _line(shape["arcs"], arcs)
    if kind == "MultiPolygon":
        return [[_line(ring, arcs) for ring in polygon] for polygon in shape["arcs"]]
    return [_line(ring, arcs) for ring in shape["arcs"]]


def _line(numbers: Sequence[int], arcs: Sequence[Arc]) -> Arc:
    """The positions along arcs; a negative number is an arc backwards, and where arcs meet stands one position."""
    made: Arc = []
    for number in numbers:
        arc = arcs[_index(number)]
        made += (arc[::-1] if number < 0 else arc)[1 if made else 0 :]
    return made
