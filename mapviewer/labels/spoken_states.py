"""Of which of its own states a story speaks in a picture: the others have quieter names, so that none drowns them.

That is what callouts and the selection name, the parties of the statements that are drawn, all states where a layer
tints them, and the ground of the areas and movements that are drawn. An event or a route alone speaks of no state:
its callout names those that it is about. Where all this speaks of none, all are spoken of.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from geodata.map.shapes import Shape
from geodata.story.layer import LayerKind
from geodata.world.validity import claims_in_view
from mapviewer.labels.country_mask import Grounds, grounds_of
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.in_view import shapes_in_view
from mapviewer.scene.scene import Scene

Found = TypeVar("Found")
COUNTRY = "country:"
SAMPLES = 24  # vertices of a shape whose ground is asked for
INWARD = 0.06  # of the way to an area's middle
LEAST_SHARE = 0.12  # of them, on a state's ground, for the shape to speak of it
MOST_KEPT = 24
WHOLE_STATES = (LayerKind.STANDING, LayerKind.CHOROPLETH)


_rested: dict[Hashable, Any] = {}


@once_a_scene
def spoken_states(scene: Scene) -> frozenset[str]:
    """The codes of the story's own states of which the picture speaks."""
    if scene.look.of_states is not None:
        return scene.look.of_states
    return as_at_rest(scene, spoken_states, lambda: _found(scene) or scene.world.own_states)


def as_at_rest(scene: Scene, what: Hashable, work: Callable[[], Found]) -> Found:
    """What *work* finds out about a picture; of one that moves what it found at rest, which takes milliseconds.

    Where such a picture has not been at rest yet, all of the move have that of its first.
    """
    key = what, scene.world.serial, replace(scene.view, camera=scene.world.story.view.camera)
    if not scene.look.quick or key not in _rested:
        _rested.pop(key, None)
        _rested[key] = work()
        while len(_rested) > MOST_KEPT:
            del _rested[next(iter(_rested))]
    found: Found = _rested[key]
    return found


def spoken_in_all(scenes: Iterable[Scene]) -> frozenset[str]:
    """The states of which any of several pictures speaks that are seen together."""
    found, own = frozenset[str](), frozenset[str]()
    for scene in scenes:
        found, own = found | _found(scene), scene.world.own_states
    return found or own


def _found(scene: Scene) -> frozenset[str]:
    return scene.world.own_states.intersection((*_named(scene), *_drawn(scene)))


def most_seen(scenes: Sequence[Scene]) -> list[frozenset[str]]:
    """Which states are seen larger in another of several pictures, for each of them."""
    sizes = [
        {code: grounds.area_px(number) / (scene.frame.width_px * scene.frame.height_px) for code, number in own.items()}
        for scene, grounds, own in ((scene, grounds_of(scene), grounds_of(scene).numbers) for scene in scenes)
    ]
    most: dict[str, float] = {}
    for found in sizes:
        most.update({code: size for code, size in found.items() if size > most.get(code, 0.0)})
    return [frozenset(code for code, size in most.items() if found.get(code, 0.0) < size) for found in sizes]


def _named(scene: Scene) -> Iterator[str]:
    """The states that callouts and selection name, by themselves or as parties of a statement."""
    story, grounds = scene.world.story, grounds_of(scene)
    for target_id in scene.view.spoken:
        claim = story.claims_by_id.get(target_id)
        if target_id.startswith(COUNTRY):
            yield target_id.removeprefix(COUNTRY)
        elif claim is not None:
            yield from (code for party in claim.parties for code in story.parties.members(party))
        else:
            yield from _under(scene, grounds, scene.world.shapes_for(target_id))


def _drawn(scene: Scene) -> Iterator[str]:
    """The states that the visible layers speak of."""
    story, grounds = scene.world.story, grounds_of(scene)
    for layer in scene.visible_layers:
        if layer.kind in WHOLE_STATES:
            chosen = {target.removeprefix(COUNTRY) for target in scene.view.only if target.startswith(COUNTRY)}
            yield from chosen or scene.world.own_states
        elif layer.shows_statements:
            claims = claims_in_view(story, scene.view, layer.direction)
            yield from (code for claim in claims for party in claim.parties for code in story.parties.members(party))
        elif layer.kind in (LayerKind.AREA, LayerKind.FLOW):
            yield from _under(scene, grounds, (shape for _, shape in shapes_in_view(scene, layer)))


def _under(scene: Scene, grounds: Grounds, shapes: Iterable[Shape]) -> Iterator[str]:
    """The states on whose ground shapes lie; a point says nothing."""
    codes = {number: code for code, number in grounds.numbers.items()}
    for shape in shapes:
        if shape.kind == "point":
            continue
        numbers = [grounds.at(*scene.frame.to_px(x, y)) for x, y in _some(shape)]
        for number in set(numbers):
            if number in codes and numbers.count(number) >= LEAST_SHARE * len(numbers):
                yield codes[number]


def _some(shape: Shape) -> list[tuple[float, float]]:
    """Vertices spread over a shape's lines; of a movement both ends are among them."""
    points = [(ring[i], ring[i + 1]) for ring in shape.levels[0].rings for i in range(0, len(ring), 2)]
    label = shape.properties.get("label")
    if shape.kind == "area" and label:  # where its outline is a border, it is nobody's: look a little inside
        lx, ly = float(label[0]), float(label[1])
        points = [(x + INWARD * (lx - x), y + INWARD * (ly - y)) for x, y in points]
    step = max(len(points) // SAMPLES, 1)
    return [*points[::step], points[-1]] if points else []
