"""Whose map it is: the viewpoints that a story offers, and the words for them."""

from __future__ import annotations

from geodata.map.base_map import BaseMap
from geodata.map.names import display_name
from geodata.story.entities import party_in
from geodata.story.story import Story
from geodata.view.camera import frame, union_bounds
from geodata.view.view import Viewpoint
from geodata.world.viewpoints import Unit, disputed_ground
from geodata.world.world import World
from mapviewer.ui.translate import spoken_language, tr

PICTURE_PX = (1600, 1000)


def viewpoint_title(viewpoint: str, story: Story, base: BaseMap) -> str:
    """What a viewpoint is called in menus and in the legend."""
    if viewpoint == Viewpoint.CONTROL:
        return tr("Viewpoint", "Borders as controlled")
    if viewpoint == Viewpoint.LAW:
        return tr("Viewpoint", "Borders by international law")
    return tr("Viewpoint", "Borders as drawn by {state}").format(
        state=party_in(story, base, viewpoint, spoken_language())
    )


def owner_name(owner: str, story: Story, base: BaseMap) -> str:
    """The name of a state, or of an entity that is none, in the language of the interface."""
    entity = disputed_ground().entities.get(owner)
    return display_name(entity, spoken_language()) if entity else party_in(story, base, owner, spoken_language())


def units_of(world: World) -> tuple[Unit, ...]:
    """The disputed ground in the story's pictures, and what has no outline in its own states."""
    story = world.story
    views = (story.view, *(step.view for step in story.steps))
    x0, y0, x1, y1 = union_bounds([frame(view.camera, world.projection, PICTURE_PX).bounds for view in views])
    seen = {
        area.id
        for area in world.disputed_areas
        if area.bounds[0] < x1 and area.bounds[2] > x0 and area.bounds[1] < y1 and area.bounds[3] > y0
    }
    units = disputed_ground().units.values()
    return tuple(unit for unit in units if unit.id in seen or (not unit.drawn and unit.host in world.own_states))


def offered_viewpoints(world: World) -> tuple[str, ...]:
    """The two that are nobody's, then the states whose position on some of that ground a source states."""
    states = [row.by for unit in units_of(world) for row in unit.positions]
    own = sorted(world.own_states.intersection(states), key=states.index)
    return (*Viewpoint, *dict.fromkeys([*own, *states]))


def viewpoint_titles(world: World) -> dict[str, str]:
    """Every viewpoint that the story offers, with its title."""
    return {code: viewpoint_title(code, world.story, world.base) for code in offered_viewpoints(world)}
