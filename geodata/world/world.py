"""The world that is drawn: the base map and one story's layers, as shapes in one plane."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Self

from geodata.map.base_map import BaseMap, base_map_in, load_base_map
from geodata.map.reprojection import carried_over
from geodata.map.shapes import PackedFeature, Shape, pack_in_memory
from geodata.story.entities import Target, TargetKind, find_target
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Claim, Story
from geodata.view.camera import Bounds, Camera, union_bounds
from geodata.view.projection import REGIONAL, Projection
from geodata.view.view_projection import projection_of_view
from geodata.world.shape_cache import shapes_of
from geodata.world.state_tints import own_states, tint_numbers
from geodata.world.viewpoints import disputed_ground, disputed_shapes

# Capitals where arrows to states beyond the frame point: code, longitude, latitude. Natural Earth's populated places.
SEATS = Path(__file__).parents[1] / "data" / "seats.tsv"
TINTS = 6  # as many as a palette has


@lru_cache(maxsize=1)
def state_seats() -> dict[str, tuple[float, float]]:
    """Longitude and latitude of capitals by the state's code, as far as the table has them."""
    rows = (line.split("\t") for line in SEATS.read_text(encoding="utf-8").splitlines())
    return {code: (float(lon), float(lat)) for code, lon, lat in rows}


MOST_ELSEWHERE = 2  # other planes that are kept: each names every shape of the Earth, some 15 MB
PLAIN = (LayerKind.POINT, LayerKind.LINE, LayerKind.AREA, LayerKind.EVENT)  # kinds that lie on the ground
OF_GROUND = (
    "own_states", "own_countries", "own_bounds", "tints", "disputed_areas", "disputed_lines", "parted_borders",
    "far_seats",
)  # fmt: skip
_serials = itertools.count(1)


class World:
    """Base map and story in the story's projection. Shapes of a layer are fetched when first drawn.

    ``serial`` is a number that no other world of this process ever has: pictures are kept under it, since the identity
    of a world that is gone may be that of a new one. ``ground`` is the same for worlds whose ground looks the same:
    an edit that only adds places, lines or areas leaves it.
    """

    serial: int
    ground: Hashable

    def __new__(cls, *_arguments: object, **_named: object) -> Self:
        """Number every world, however it is made."""
        made = super().__new__(cls)
        made.serial = made.ground = next(_serials)
        return made

    def __init__(self, story: Story, base: BaseMap | None = None) -> None:
        self.story = story
        if base is None and story.projection.crs != REGIONAL.crs:
            base = base_map_in(story.projection.crs)
        self.base = base or load_base_map()
        self.projection = story.projection
        self._layers: dict[str, tuple[Shape, ...]] = {}
        self._home: World | None = None
        self._elsewhere: dict[str, World] = {}

    def seen_by(self, camera: Camera) -> World:
        """This world in the projection that suits a camera: itself near home."""
        return self.home.in_projection(projection_of_view(self.home.projection, camera))

    @property
    def home(self) -> World:
        """This world in the story's own plane."""
        return self._home or self

    def in_projection(self, projection: Projection) -> World:
        """The same world in another plane; made once, and what it shows when that is first drawn."""
        if projection.crs == self.projection.crs:
            return self
        found = self._elsewhere.pop(projection.crs, None)
        if found is None:
            found = World.__new__(World)
            found.story, found.projection, found._home = self.story, projection, self
            found.base, found.ground = base_map_in(projection.crs), (self.ground, projection.crs)
            found._layers, found._elsewhere = {}, {}
        self._elsewhere[projection.crs] = found
        while len(self._elsewhere) > MOST_ELSEWHERE:
            self._elsewhere.pop(next(iter(self._elsewhere)))
        return found

    def has_ready(self, projection: Projection) -> bool:
        """Whether `in_projection` has nothing to make."""
        return projection.crs == self.projection.crs or projection.crs in self._elsewhere

    def __repr__(self) -> str:
        """Name what it is in one line."""
        return f"<World of {self.story!r} in {self.projection.crs}>"

    def succeeded_by(self, story: Story) -> World:
        """The world of the same story after a change: what was made ready of layers that stay is used again."""
        if story.projection.crs != self.projection.crs:
            return World(story)
        world = World.__new__(World)
        world.story, world.base, world.projection = story, self.base, story.projection
        world._home, world._elsewhere = None, {}
        if _only_adds(self.story, story):
            world.ground = self.ground
            world.__dict__ |= {name: self.__dict__[name] for name in OF_GROUND if name in self.__dict__}
        world._layers = {
            name: shapes
            for name, shapes in self._layers.items()
            if story.layers.get(name) is self.story.layers.get(name)
        }
        return world

    def shapes(self, layer_id: str) -> tuple[Shape, ...]:
        """The shapes of one of the story's layers."""
        if layer_id not in self._layers:
            layer = self.story.layers.get(layer_id)
            if layer is not None and layer.choropleth is not None:
                self._layers[layer_id] = self._states_of(layer)
            elif self._home is not None:
                plane, at_home = self._home.projection, self._home.shapes(layer_id)
                carried = (carried_over(shape, plane, self.projection) for shape in at_home)
                self._layers[layer_id] = (*carried, *(self._beyond_home(layer) if layer else ()))
            else:
                self._layers[layer_id] = shapes_of(layer, self.projection) if layer else ()
        return self._layers[layer_id]

    def _beyond_home(self, layer: Layer) -> tuple[Shape, ...]:
        """What of a layer lies so far off that the story's own plane cannot hold it; places told in words have none."""
        assert self._home is not None
        at_home = {shape.id for shape in self._home.shapes(layer.id)}
        lost = {row.id for row in layer.rows if row.id not in at_home and not row.properties.get("place")}
        return tuple(shape for shape in shapes_of(layer, self.projection) if shape.id in lost) if lost else ()

    def shapes_by_id(self, layer_id: str) -> Mapping[str, Shape]:
        """The shapes of one of the story's layers, by the ids of their features."""
        shapes = self.shapes(layer_id)
        known = self._indexed.get(layer_id)
        if known is None or known[0] is not shapes:
            known = self._indexed[layer_id] = shapes, {shape.id: shape for shape in shapes}
        return known[1]

    def spread_shapes(self, layer_id: str) -> tuple[Shape, ...]:
        """The shapes of one of the story's layers that are no single points."""
        shapes = self.shapes(layer_id)
        known = self._spread.get(layer_id)
        if known is None or known[0] is not shapes:
            known = self._spread[layer_id] = shapes, tuple(shape for shape in shapes if shape.kind != "point")
        return known[1]

    @cached_property
    def _spread(self) -> dict[str, tuple[tuple[Shape, ...], tuple[Shape, ...]]]:
        return {}

    @cached_property
    def _indexed(self) -> dict[str, tuple[tuple[Shape, ...], dict[str, Shape]]]:
        return {}

    def _states_of(self, layer: Layer) -> tuple[Shape, ...]:
        """For each row the shape of its state, under the row's id."""
        countries = ((row, self.base.by_id("country", str(row.properties.get("iso3")))) for row in layer.rows)
        return tuple(country.renamed(row.id) for row, country in countries if country is not None)

    @cached_property
    def own_states(self) -> frozenset[str]:
        """Codes of the states that the story is about."""
        if self._home is not None:
            return self._home.own_states
        return own_states(self.story, self.base)

    @cached_property
    def own_countries(self) -> tuple[Shape, ...]:
        """The shapes of the states that the story is about."""
        return tuple(shape for shape in self.base.countries if shape.id in self.own_states)

    @cached_property
    def own_bounds(self) -> Bounds | None:
        """The rectangle around the states that the story is about, in metres; None when the map shows none."""
        return union_bounds([shape.bounds for shape in self.own_countries]) if self.own_countries else None

    def is_own_border(self, border: Shape) -> bool:
        """Whether a border on land is one of a state that the story is about."""
        units = disputed_ground().units
        sides = (str(border.properties.get(key)) for key in ("a", "b"))
        return not self.own_states.isdisjoint(units[side].host if side in units else side for side in sides)

    @cached_property
    def tints(self) -> Mapping[str, int]:
        """For each of the story's own states the number of its tint on the ground."""
        if self._home is not None:
            return self._home.tints
        return tint_numbers(self.own_states, self.base, TINTS)

    @cached_property
    def disputed_areas(self) -> tuple[Shape, ...]:
        """The outlines of disputed ground, under the ids of its units."""
        return self._disputed("areas")

    @cached_property
    def disputed_lines(self) -> tuple[Shape, ...]:
        """The lines along disputed ground: ``a`` and ``b`` are their sides, ``base`` the border they are part of."""
        return self._disputed("lines")

    @cached_property
    def parted_borders(self) -> frozenset[str]:
        """Ids of the borders of the base map that are drawn in the pieces of `disputed_lines`."""
        return frozenset(str(line.properties["base"]) for line in self.disputed_lines) - {""}

    def _disputed(self, collection: str) -> tuple[Shape, ...]:
        shapes = disputed_shapes()[collection]
        if self.projection.crs == REGIONAL.crs:
            return shapes
        carried = (carried_over(shape, REGIONAL, self.projection) for shape in shapes)
        return tuple(shape for shape in carried if shape.is_seen)

    @cached_property
    def by_id(self) -> dict[str, Shape]:
        """Every feature's shape by the feature's id."""
        return {shape.id: shape for layer_id in self.story.layers for shape in self.shapes(layer_id)}

    def target(self, target_id: str) -> Target | None:
        """Return the object that an id refers to."""
        return find_target(self.story, self.base, target_id) if target_id else None

    def shapes_for(self, target_id: str) -> tuple[Shape, ...]:
        """Return the shapes to highlight for an id: for a claim its states, for a link all its targets."""
        target = self.target(target_id)
        if target is None:
            return ()
        if target.kind is TargetKind.FEATURE:
            shape = self.by_id.get(target_id)
            return (shape,) if shape else ()
        if target.claim is not None:
            return self._of_states(target.claim)
        if target.link is not None:
            found = (shape for item in target.link.targets for shape in self.shapes_for(item))
            return tuple(dict.fromkeys(found))
        return (target.shape,) if target.shape else ()

    def _of_states(self, claim: Claim) -> tuple[Shape, ...]:
        codes: list[str] = []
        for code in claim.parties:
            codes.extend(self.story.parties.members(code))
        return tuple(shape for code in codes if (shape := self.base.by_id("country", code)))

    def bounds_for(self, ids: Iterable[str]) -> Bounds | None:
        """Return the bounding rectangle of the given ids, or None."""
        boxes = [shape.bounds for target_id in ids for shape in self.shapes_for(target_id)]
        return union_bounds(boxes) if boxes else None

    @cached_property
    def far_seats(self) -> dict[str, Shape]:
        """Points for partners that lie outside the mapped ground."""
        features = [
            PackedFeature(code, "point", {}, [(0.0, [list(self.projection.project(lon, lat))], [1])])
            for code, (lon, lat) in (state_seats() | self.story.parties.seats).items()
        ]
        return {shape.id: shape for shape in pack_in_memory(features)}


def _only_adds(before: Story, after: Story) -> bool:
    """Whether an edit only added layers that lie on the ground: statements, actors and all other layers stay."""
    told = ((story.facts, story.claims, story.memberships, story.links) for story in (before, after))
    if any(old is not new for old, new in zip(*told, strict=True)):
        return False
    if any(after.layers.get(name) is not layer for name, layer in before.layers.items()):
        return False
    return all(layer.kind in PLAIN for name, layer in after.layers.items() if name not in before.layers)
