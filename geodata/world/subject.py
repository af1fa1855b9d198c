"""What a view is about: the shapes that a picture of it must show large, and that nothing may cover.

That is what it selects and numbers, the areas and routes of its layers that are in force, and the story's own states
where its layers speak of whole states, all as far as they lie in the camera's rectangle.
"""

from __future__ import annotations

from collections.abc import Iterator

from geodata.core.values import value
from geodata.map.shapes import Shape
from geodata.story.layer import Layer, LayerKind
from geodata.view.camera import Bounds, union_bounds
from geodata.view.view import View
from geodata.world.validity import claims_in_view, is_in_force, rows_in_view
from geodata.world.world import World

FILLS, FILLS_ACROSS = 0.9, 0.5  # of one side of the camera's rectangle, and of the other


@value(frozen=True)
class Subject:
    """The shapes of a view's subject, and the rectangle of the plane in metres that they take of the camera's."""

    shapes: tuple[Shape, ...]
    bounds: Bounds | None


def subject_of(world: World, view: View) -> Subject:
    """The subject of *view* in the plane of *world*; without any bounds where nothing of it is in the camera."""
    ground = camera_bounds(world, view)
    seen = (shape for shape in _shapes(world, view, ground) if _cut(shape.bounds, ground) is not None)
    found = dict.fromkeys(seen)
    boxes = [box for shape in found if (box := _cut(shape.bounds, ground)) is not None]
    return Subject(tuple(found), union_bounds(boxes) if boxes else None)


def camera_bounds(world: World, view: View) -> Bounds:
    """The rectangle of the plane in metres that a view's camera asks for."""
    camera = view.camera
    x, y = world.projection.project(camera.lon_deg, camera.lat_deg)
    half_w, half_h = camera.width_km * 500, camera.height_km * 500
    return x - half_w, y - half_h, x + half_w, y + half_h


def _shapes(world: World, view: View, ground: Bounds) -> Iterator[Shape]:
    for target_id in sorted(view.spoken):
        if is_in_force(world.story, view, target_id):
            claim = world.story.claims_by_id.get(target_id)
            shapes = world.shapes_for(target_id)
            for shape in shapes:
                is_state = shape.id in world.own_states
                if is_state or (claim is None and not _is_ground(shape, ground)):
                    yield shape
    for state in view.layers:
        layer = world.story.layers.get(state.id)
        if layer is not None and state.visible and state.opacity > 0:
            yield from (shape for shape in _of_layer(world, view, layer) if not _is_ground(shape, ground))


def _of_layer(world: World, view: View, layer: Layer) -> Iterator[Shape]:
    if layer.shows_statements:
        codes = {
            code
            for claim in claims_in_view(world.story, view, layer.direction)
            for party in claim.parties
            for code in world.story.parties.members(party)
        }
        yield from _states(world, codes & world.own_states)
    elif layer.kind == LayerKind.STANDING:
        yield from _states(world, set(world.own_states))
    elif spread := world.spread_shapes(layer.id):
        held = {row.id for row in rows_in_view(layer, view)}
        yield from (shape for shape in spread if shape.id in held)


def _states(world: World, codes: set[str]) -> Iterator[Shape]:
    return (shape for code in sorted(codes) if (shape := world.base.by_id("country", code)) is not None)


def _is_ground(shape: Shape, ground: Bounds) -> bool:
    """Whether an area goes from side to side of the camera's rectangle: what the view is about lies on it."""
    cut = _cut(shape.bounds, ground)
    if shape.kind != "area" or cut is None:
        return False
    shares = [(cut[side + 2] - cut[side]) / (ground[side + 2] - ground[side]) for side in (0, 1)]
    return max(shares) >= FILLS and min(shares) >= FILLS_ACROSS


def _cut(box: Bounds, ground: Bounds) -> Bounds | None:
    """What of a rectangle lies in another."""
    x0, y0, x1, y1 = max(box[0], ground[0]), max(box[1], ground[1]), min(box[2], ground[2]), min(box[3], ground[3])
    return (x0, y0, x1, y1) if x0 <= x1 and y0 <= y1 else None
