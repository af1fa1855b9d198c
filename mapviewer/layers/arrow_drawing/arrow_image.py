"""Arrows of a moving picture that keep their shape: while the scale stays, they are an image that goes with the ground.

Trees that dock at a gate change with every camera; all others are the same, only elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator, Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from geodata.core.values import value
from geodata.world.world import World
from mapviewer.scene.arrow_trees import Bundle
from mapviewer.scene.scene import Scene
from mapviewer.scene.stamps import image_of
from mapviewer.scene.trees.flow_trees import Point

EDGE_PX = 24.0  # around the lines, for heads and bars
Draw = Callable[[QPainter], None]


@value(frozen=True, eq=False)
class _Kept:
    """An image of arrows, for what it is, and where its corner lies from the first of their places."""

    key: Hashable
    image: QImage | None = None
    corner: Point = (0.0, 0.0)


_kept: WeakKeyDictionary[World, dict[str, _Kept]] = WeakKeyDictionary()


def draw_as_image(painter: QPainter, scene: Scene, layer_id: str, bundles: Sequence[Bundle], draw: Draw) -> None:
    """Draw arrows that have no gate: the second time that they have the same form, into an image that is kept."""
    origin = bundles[0].places[0]
    key = (scene.look, scene.view.theme, scene.frame.metres_per_px, tuple(_form(bundle, origin) for bundle in bundles))
    kept = _kept.setdefault(scene.world, {})
    known = kept.get(layer_id)
    if known is None or known.key != key:
        kept[layer_id] = _Kept(key)
        draw(painter)
        return
    if known.image is None:
        known = kept[layer_id] = _made(key, scene, bundles, draw)
    assert known.image is not None
    ratio = scene.look.device_ratio
    left, top = origin[0] + known.corner[0], origin[1] + known.corner[1]
    painter.drawImage(QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio), known.image)


def _made(key: Hashable, scene: Scene, bundles: Sequence[Bundle], draw: Draw) -> _Kept:
    ratio, (x, y) = scene.look.device_ratio, bundles[0].places[0]
    left, top, right, bottom = box_of(bundles, scene.px(EDGE_PX))
    size = math.ceil((right - left) * ratio), math.ceil((bottom - top) * ratio)
    image = image_of(size, ratio, (left, top), draw)
    return _Kept(key, image, (left - x, top - y))


def box_of(bundles: Sequence[Bundle], edge_px: float) -> tuple[int, int, int, int]:
    """Whole pixels around trees, with an edge for what stands out from their lines."""
    across, down = zip(*(point for bundle in bundles for point in _points(bundle)), strict=True)
    return (
        math.floor(min(across) - edge_px), math.floor(min(down) - edge_px),
        math.ceil(max(across) + edge_px), math.ceil(max(down) + edge_px),
    )  # fmt: skip


def _points(bundle: Bundle) -> Iterator[Point]:
    yield from bundle.places
    yield from bundle.hull
    for line in (*(branch.line for branch in bundle.branches), *(line for line, _ in bundle.trunk)):
        yield from line


def _form(bundle: Bundle, origin: Point) -> Hashable:
    """What a tree looks like, wherever it is."""
    lines = (*(branch.line for branch in bundle.branches), *(line for line, _ in bundle.trunk))
    ends = (*bundle.places, *bundle.hull, *(end for line in lines if line for end in (line[0], line[-1])))
    at = tuple((round(x - origin[0], 1), round(y - origin[1], 1)) for x, y in ends)
    said = tuple((b.code, b.count, b.strength, b.head, b.context, b.conditional) for b in bundle.branches)
    return bundle.code, bundle.direction, bundle.count, bundle.head, said, tuple(n for _, n in bundle.trunk), at
