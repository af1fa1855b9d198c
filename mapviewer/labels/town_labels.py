"""Names of towns: which are written at which scale, and that each place has one name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from weakref import WeakKeyDictionary

from geodata.map.label_placement import Box, Occupied
from geodata.map.names import fold
from geodata.map.shapes import Shape
from geodata.story.entities import shape_names
from geodata.world.world import World
from mapviewer.labels.label_engine import Label
from mapviewer.labels.placing.event_towns import NEAR_PX, Ring, TownEvents, event_spots, gathered, noted, rings
from mapviewer.labels.placing.own_ground import own_ground_first
from mapviewer.labels.placing.spots import beside, never_lost, over_arrows
from mapviewer.labels.spelling import written
from mapviewer.labels.spoken_states import spoken_states
from mapviewer.labels.states.state_type import town_px
from mapviewer.labels.text_halo import Lettering, measure
from mapviewer.scene.arrows import bundles_in_view
from mapviewer.scene.crowds import crowd_of
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.scene import Scene

# The widest picture, in kilometres across 1,600 design pixels, in which places of a rank are written.
RANK_REACH_KM = (20_000.0, 4_200.0, 2_600.0, 1_500.0, 900.0, 520.0, 300.0)

# A place of the base map this near to one of the story's with the same name is that place: one name is enough.
SAME_PLACE_M = 15_000.0
CAPITAL_PX = 4.2
WANTED_PRIORITY, CLASS_WANTED = 89.0, 124.0  # of capitals of states of which the picture speaks
# Of what the caption or the reader asks for and of both ends of an arrow: after states, before events and areas; before
# a class even before the names of states, which have all of their ground to choose from.
NEEDED_PRIORITY, CLASS_PRIORITY = 108.0, 125.0
INSET_SHARE = 0.4  # of the picture's width: of ground that is wider an inset is no closer look
# Before a class, of towns that nothing speaks of: how few, for how much of the picture in design pixels, and how large.
ORIENTING_PX, ORIENTING_RANK, ORIENTING_SHARE = 260_000.0, 2, 0.75

ISLAND = "island"  # the kind of a place that is one

_known_ranks: WeakKeyDictionary[World, list[int]] = WeakKeyDictionary()


def _ranks(world: World) -> list[int]:
    """The rank of every place, worked out once."""
    if world not in _known_ranks:
        _known_ranks[world] = [_rank(world, shape) for shape in world.base.places]
    return _known_ranks[world]


def _rank(world: World, shape: Shape) -> int:
    """A place's rank from 0 (always) to 6; what the article speaks of and what has two names counts for more."""
    if _is_own_capital(world, shape):
        return 0
    rank = int(shape.properties.get("rank", 6))
    if shape.properties.get("pair"):
        rank = min(rank, 2 if int(shape.properties.get("population") or 0) > 30_000 else 4)
    if f"place:{shape.id}" in world.story.links_to:
        rank = min(rank, 2)
    return min(rank, 6)


def _is_own_capital(world: World, shape: Shape) -> bool:
    """Whether a place is the capital of one of the states that the story is about."""
    return bool(shape.properties.get("capital")) and shape.properties.get("country") in world.own_states


def _is_spoken_capital(scene: Scene, shape: Shape) -> bool:
    """Whether a place is the capital of a state of which the picture speaks."""
    return bool(shape.properties.get("capital")) and shape.properties.get("country") in spoken_states(scene)


@once_a_scene
def _arrow_ends(scene: Scene) -> frozenset[str]:
    """The capitals at which arrows end: both ends of an arrow always have a name."""
    codes = {code for bundle in bundles_in_view(scene) for code in (bundle.code, *(b.code for b in bundle.branches))}
    seats = (place for place in scene.world.base.places if place.properties.get("capital"))
    return frozenset(f"place:{seat.id}" for seat in seats if seat.properties.get("country") in codes)


def _named_by_story(scene: Scene) -> dict[str, list[tuple[float, float]]]:
    """Where the story's own points stand, by the folded names that the map writes for them."""
    found: dict[str, list[tuple[float, float]]] = {}
    for layer in scene.visible_layers:
        if layer.holds_places:
            for row, x_px, y_px in points_in_view(scene, layer):
                name = fold(written(scene, row.names))
                found.setdefault(name, []).append(scene.frame.to_plane(x_px, y_px))
    return found


@once_a_scene
def islands_named(scene: Scene) -> frozenset[str]:
    """The folded names of the islands that are among the story's own points."""
    return frozenset(
        fold(written(scene, row.names))
        for layer in scene.visible_layers
        if layer.holds_places and crowd_of(scene, layer) is None
        for row, _, _ in points_in_view(scene, layer)
        if row.properties.get("kind") == ISLAND
    )


@once_a_scene
def _capitals_of_events(scene: Scene) -> frozenset[str]:
    """Before a class the capitals at which an event stands: where it happened has a name."""
    spots = [at for _, _, at in event_spots(scene)] if scene.look.minimum_text_px else []
    if not spots:
        return frozenset()
    seats = [seat for seat in scene.world.base.places if seat.properties.get("capital") and scene.sees(seat)]
    near = scene.px(NEAR_PX)
    places = ((seat.id, scene.frame.to_px(*seat.bounds[:2])) for seat in seats)
    return frozenset(f"place:{seat}" for seat, at in places if any(math.dist(at, spot) <= near for spot in spots))


@once_a_scene
def places_wanted(scene: Scene) -> list[tuple[Shape, int, str]]:
    """Each place of the base map that is named at this scale, with its rank and its name."""
    across_km = scene.frame.metres_per_px * scene.look.unit * 1600 / 1000
    wanted = scene.view.must_name | _arrow_ends(scene) | _capitals_of_events(scene)
    ranked = zip(scene.world.base.places, _ranks(scene.world), strict=True) if shows(scene, "base-cities") else ()
    return [
        (shape, rank, written(scene, shape_names(shape)))
        for shape, rank in ranked
        if (across_km <= RANK_REACH_KM[rank] or f"place:{shape.id}" in wanted) and scene.sees(shape)
    ]


@once_a_scene
def events_at_towns(scene: Scene) -> Mapping[str, TownEvents]:
    """The events at towns that are drawn and named, by the ids of the towns' labels."""
    spots = event_spots(scene)
    if not spots:
        return {}
    of_story = [
        (row.id, written(scene, row.names), (x_px, y_px))
        for layer in scene.visible_layers
        if layer.holds_places and crowd_of(scene, layer) is None
        for row, x_px, y_px in points_in_view(scene, layer)
    ]
    named = {fold(name) for _, name, _ in of_story}
    of_map = [
        (f"place:{shape.id}", name, scene.frame.to_px(*shape.bounds[:2]))
        for shape, _, name in places_wanted(scene)
        if fold(name) not in named
    ]
    return gathered(scene, spots, [*of_story, *of_map])


@once_a_scene
def event_rings(scene: Scene) -> Mapping[str, Ring]:
    """The rings around towns, by the ids of the events that they stand for."""
    towns = events_at_towns(scene)
    symbols = [scene.frame.to_px(*shape.bounds[:2]) for shape, _, _ in places_wanted(scene)] if towns else []
    return rings(scene, towns.values(), symbols)


def capitals_wanted(scene: Scene) -> Iterator[Box]:
    """Where capitals stand with their names to their right: the names of states leave them that room."""
    for shape, _, text in places_wanted(scene):
        if shape.properties.get("capital"):
            x, y = scene.frame.to_px(*shape.bounds[:2])
            reach = scene.px(CAPITAL_PX + 1)
            width, height = measure(text, capital_style(scene))
            yield x - reach, y - height / 2, x + reach + scene.px(2) + width, y + height / 2


def _size_px(scene: Scene, design_px: float) -> float:
    """The type of a town of which a picture speaks: before a class nearly that of the story's own things."""
    return town_px(scene) or scene.text_px(design_px)


def capital_style(scene: Scene) -> Lettering:
    """How the names of capitals are written."""
    colours = scene.palette
    return Lettering(_size_px(scene, 14.0), colours.text, colours.halo, bold=True, halo_px=scene.px(1.8))


def has_town(scene: Scene, area: Shape, text: str) -> bool:
    """Whether a town of an area is written with the area's own name."""
    x0, y0, x1, y1 = area.bounds
    return any(
        name == text and x0 <= place.bounds[0] <= x1 and y0 <= place.bounds[1] <= y1
        for place, _, name in places_wanted(scene)
    )


def shows(scene: Scene, layer_id: str) -> bool:
    """Whether a base layer shows; those that a story does not list do."""
    listed = any(state.id == layer_id for state in scene.view.layers)
    return scene.view.shows(layer_id) or not listed


def place_names(scene: Scene) -> Iterator[Label]:
    """A label for each place of the base map that the story does not name itself."""
    colours, is_class = scene.palette, bool(scene.look.minimum_text_px)
    named = _named_by_story(scene)
    for shape, rank, text in places_wanted(scene):
        if any(math.dist(spot, shape.bounds[:2]) < SAME_PLACE_M for spot in named.get(fold(text), ())):
            continue
        capital = bool(shape.properties.get("capital"))
        required = f"place:{shape.id}" in scene.view.must_name | _arrow_ends(scene)
        events = events_at_towns(scene).get(f"place:{shape.id}")
        required = required or (events is not None and is_class)
        wanted = required or _is_spoken_capital(scene, shape) or (is_class and _is_own_capital(scene.world, shape))
        wanted = wanted or events is not None
        if is_class and not wanted and not capital and rank > ORIENTING_RANK:
            continue  # from the back row a small name is a speck
        large = capital or rank <= 2 or wanted
        town = colours.text if large else colours.muted_text
        size = _size_px(scene, 13.0) if required else scene.text_px(13.0 if large else 12.0)
        size = max(size, ORIENTING_SHARE * scene.look.minimum_own_px)
        plain = Lettering(size, town, colours.halo, halo_px=scene.px(1.8))
        style = capital_style(scene) if capital else plain
        dot = scene.px(CAPITAL_PX if capital else 2.8 if large else 2.2)
        label = Label(
            f"place:{shape.id}",
            text,
            style,
            (shape.bounds[0], shape.bounds[1]),
            beside(scene, text, style, dot + scene.px(3)),
            _priority(scene, shape, rank, required=required, wanted=wanted),
            required,
            dot_px=dot,
            dot_colour=colours.text,
            ringed=capital,
        )
        if events is not None and events.is_named:
            label = noted(scene, label, events)
        # A line that leads to a town takes room and eyes: only one where something happens, or is asked for, has it.
        label = never_lost(scene, label) if required or events is not None else over_arrows(label) if wanted else label
        placed = own_ground_first(scene, label, only_home=is_class and not wanted)
        if placed is not None:
            spare = is_class and not wanted
            yield replace(placed, spare=spare, broad=1) if spare else placed


def not_in_insets(scene: Scene, labels: Iterable[Label]) -> list[Label]:
    """The labels but for those that an inset shows larger: names by hand, and before a class those of places."""
    wanted = list(labels)
    by_hand = {name.id for name in scene.view.hand_names if not name.id.startswith("country:")}
    if not scene.view.insets or not (scene.look.minimum_text_px or by_hand):
        return wanted
    cameras = [inset.camera for inset in scene.view.insets]
    middles = [scene.world.projection.project(camera.lon_deg, camera.lat_deg) for camera in cameras]
    grounds = [
        (x - 500 * camera.width_km, y - 500 * camera.height_km, x + 500 * camera.width_km, y + 500 * camera.height_km)
        for camera, (x, y) in zip(cameras, middles, strict=True)
        if camera.width_km < INSET_SHARE * scene.frame.width_px * scene.frame.metres_per_px / 1000
    ]

    def is_shown(label: Label) -> bool:
        x, y = label.anchor_m
        is_place = bool(label.dot_px) and bool(scene.look.minimum_text_px)
        return (is_place or label.id in by_hand) and any(a <= x <= c and b <= y <= d for a, b, c, d in grounds)

    return [label for label in wanted if not is_shown(label)]


def orienting(scene: Scene, labels: Iterable[Label], areas: Iterable[Box]) -> list[Label]:
    """Of labels that may be spared a few of the greatest, none of them on ground that the story fills; all others."""
    filled = Occupied(areas)
    most = max(round(scene.frame.width_px * scene.frame.height_px / scene.px(1) ** 2 / ORIENTING_PX), 1)
    wanted = list(labels)
    spare = [label for label in wanted if label.spare and filled.is_free(_spot(scene, label))]
    kept = {label.id for label in sorted(spare, key=lambda label: -label.priority)[:most]}
    return [label for label in wanted if not label.spare or label.id in kept]


def _spot(scene: Scene, label: Label) -> Box:
    x, y = scene.frame.to_px(*label.anchor_m)
    return x, y, x, y


def needed_priority(scene: Scene) -> float:
    """Of the names of places that are asked for."""
    return CLASS_PRIORITY if scene.look.minimum_text_px else NEEDED_PRIORITY


def _priority(scene: Scene, shape: Shape, rank: int, *, required: bool, wanted: bool) -> float:
    """What is asked for first, then capitals of states that are spoken of, then by rank and people."""
    if required:
        return needed_priority(scene)
    population = float(shape.properties.get("population") or 0)
    if wanted:
        return CLASS_WANTED if scene.look.minimum_text_px else WANTED_PRIORITY
    return 70.0 - 6.0 * rank + min(population, 5e6) / 5e6
