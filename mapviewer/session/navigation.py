"""Where a click leads: functions from a view and an id to the view that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geodata.story.entities import TargetKind
from geodata.story.layer import Layer
from geodata.story.story import Link, Step, Story
from geodata.view.camera import Bounds, Camera, fit_bounds, union_bounds
from geodata.view.view import View, look, select, toggle_layer
from geodata.world.world import World

POINT_SPAN_M = 90_000.0
# Beyond this ground the base map is coarse: a place there is shown in its part of the world, not from near by.
NEAR_GROUND_M = (-3_000_000.0, -2_100_000.0, 3_300_000.0, 2_300_000.0)
FAR_SPAN_M = 2_400_000.0
CLAIM_MARGIN = 0.12
LEGEND_SHARE = 0.22  # of a statement's ground: the legend must not hide the lower of its two states


def view_of(world: World, view: View, target_id: str) -> View:
    """The view that selects *target_id*, shows its layer and its ground, on a day when it holds."""
    shown = _with_layer(world, select(view, target_id), target_id)
    shown = _on_its_day(world, shown, target_id)
    camera = camera_on(world, shown, target_id)
    return look(shown, camera) if camera else shown


def selected_only(world: World, view: View, target_id: str) -> View:
    """The view that selects *target_id* without moving the map."""
    return _with_layer(world, select(view, target_id), target_id)


def view_of_step(view: View, step: Step) -> View:
    """A step's view; theme and text size stay the reader's."""
    return replace(step.view, theme=view.theme, text_scale=view.text_scale)


def camera_on(world: World, view: View, target_id: str) -> Camera | None:
    """Return a camera that frames an id's extent, limited in scale; None if it has no location."""
    bounds = world.bounds_for([target_id])
    if bounds is None:
        return None
    target = world.target(target_id)
    if target is not None and target.kind is TargetKind.CLAIM:
        x0, y0, x1, y1 = _within_story(world, bounds)
        return fit_bounds((x0, y0 - LEGEND_SHARE * (y1 - y0), x1, y1), world.projection, CLAIM_MARGIN)
    return fit_bounds(_not_too_close(bounds), world.projection, 0.25)


def _not_too_close(bounds: Bounds) -> Bounds:
    x0, y0, x1, y1 = bounds
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    west, south, east, north = NEAR_GROUND_M
    span = POINT_SPAN_M if west < x < east and south < y < north else FAR_SPAN_M
    if max(x1 - x0, y1 - y0) >= span:
        return bounds
    half = span / 2
    return union_bounds([bounds, (x - half, y - half, x + half, y + half)])


def _within_story(world: World, bounds: Bounds) -> Bounds:
    """Claims about far partners show the story's own ground; the partner gets a marker at the frame's edge."""
    if world.own_bounds is None:
        return bounds
    fx0, fy0, fx1, fy1 = world.own_bounds
    x0, y0, x1, y1 = bounds
    return max(x0, fx0), max(y0, fy0), min(x1, fx1), min(y1, fy1)


def ticked(story: Story, view: View, layer_id: str, is_shown: bool) -> View:
    """The view after a reader's tick: a layer that comes shows all that it has, not what the picture was kept to."""
    shown = toggle_layer(view, layer_id, is_shown)
    if not is_shown or layer_id not in story.layers:
        return shown
    own = _kept_of(story, view, story.layers[layer_id])
    return replace(shown, only=tuple(item for item in view.only if item not in own))


def under_lens(view: View, lens: str) -> View:
    """The view through a reader's lens: all statements of that partner."""
    return view if lens == view.lens else replace(view, lens=lens, only=())


def _kept_of(story: Story, view: View, layer: Layer) -> set[str]:
    """What a view is kept to of a layer."""
    claims = (story.claims_by_id.get(item) for item in view.only)
    said = {
        claim.id for claim in claims if claim is not None and layer.shows_statements and claim.goes(layer.direction)
    }
    return said | {row.id for row in layer.rows if row.id in view.only}


def _with_layer(world: World, view: View, target_id: str) -> View:
    feature = world.story.features.get(target_id)
    if feature is not None:
        if _kept_of(world.story, view, world.story.layers[feature.layer]):
            view = replace(view, only=tuple(dict.fromkeys((*view.only, target_id))))
        return toggle_layer(view, feature.layer, True)
    claim = world.story.claims_by_id.get(target_id)
    if claim is not None:
        for layer in world.story.layers.values():
            if layer.shows_statements and claim.goes(layer.direction):
                if _kept_of(world.story, view, layer):
                    view = replace(view, only=tuple(dict.fromkeys((*view.only, target_id))))
                view = toggle_layer(view, layer.id, True)
        if claim.context:
            view = replace(view, context=True)
    return view


def _on_its_day(world: World, view: View, target_id: str) -> View:
    """Move the date only when the thing is not in force on the present one."""
    feature = world.story.features.get(target_id)
    claim = world.story.claims_by_id.get(target_id)
    span = feature.span if feature else claim.span if claim else None
    if span is None or span.meets(view.since or view.date, view.date):
        return view
    day = span.start if span.start else span.end
    return replace(view, date=day, since=None) if day else view


def mentions(world: World, target_id: str) -> tuple[Link, ...]:
    """Return all passages that refer to an id, in text order; for a link, those of its first target."""
    link = world.story.links_by_id.get(target_id)
    if link is not None:
        target_id = link.targets[0]
    return world.story.links_to.get(target_id, ())


def view_of_layer(world: World, view: View, layer_id: str) -> View:
    """The view that shows a layer and the ground of what is in force in it; the story's whole ground if it has none.

    Of a database's table it is the whole table's ground.
    """
    shown = toggle_layer(view, layer_id, True)
    layer = world.story.layers[layer_id]
    if layer.live is not None and layer.live.choice.ground is not None:
        from geodata.postgis import camera_on  # late: start-up time, and few stories have such a layer

        return look(shown, camera_on(layer.live.choice.ground, world.projection))
    return view_of_layers(world, view, [layer_id])


def _grounds_of_pictures(world: World, layer_ids: Sequence[str]) -> list[Bounds]:
    pictures = [picture for name in layer_ids if (picture := world.story.layers[name].picture) is not None]
    if not pictures:
        return []
    from geodata.map.pictures.picture_warp import extent_in  # late: start-up time, and few stories have a picture

    sizes = [(picture.pixels.width, picture.pixels.height) for picture in pictures]
    placed = zip(pictures, sizes, strict=True)
    return [extent_in(world.projection, item.crs, item.affine, size)[0] for item, size in placed]


def view_of_layers(world: World, view: View, layer_ids: Sequence[str]) -> View:
    """The view that shows some layers and the ground of all of them, as `view_of_layer` shows one."""
    for layer_id in layer_ids:
        view = toggle_layer(view, layer_id, True)
    rows = [row for layer_id in layer_ids for row in world.story.layers[layer_id].rows]
    in_force = [row.id for row in rows if row.span.meets(view.since or view.date, view.date)]
    around = world.bounds_for(in_force or [row.id for row in rows])
    boxes = [*([around] if around else []), *_grounds_of_pictures(world, layer_ids)]
    bounds = union_bounds(boxes) if boxes else None
    if bounds is None:
        return look(view, world.story.view.camera)
    return look(view, fit_bounds(_not_too_close(bounds), world.projection, 0.15))
