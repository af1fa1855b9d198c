"""Navigation from a mark on the timeline: its day, its selection and its location at the current scale."""

from __future__ import annotations

from dataclasses import replace

from geodata.analysis.timeline_events import Tick, TickKind
from geodata.view.camera import GROUND_LIMIT_M, Bounds, move_centre
from geodata.view.view import View, at_date, look
from geodata.world.world import World
from mapviewer.session.navigation import camera_on, selected_only


def view_of_tick(world: World, view: View, tick: Tick) -> View:
    """The view on a tick's day with the tick selected; a range that holds the day already stays."""
    shown = selected_only(world, view, tick.id)
    if view.since is None or not view.since <= tick.day <= view.date:
        shown = at_date(shown, tick.day)
    if tick.kind is TickKind.CLAIM:
        return _with_states(world, shown, tick)
    return _with_place(world, shown, tick)


def _with_place(world: World, view: View, tick: Tick) -> View:
    """Look there at the same scale; what lies off the mapped ground gets its mark at the frame's edge instead."""
    bounds = world.bounds_for([tick.id])
    if bounds is None or _meets(bounds, _seen(world, view)) or not _meets(bounds, GROUND_LIMIT_M):
        return view
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    return look(view, move_centre(view.camera, world.projection, x, y))


def _with_states(world: World, view: View, tick: Tick) -> View:
    """Return a view that shows a statement's state, or the extent of all its states."""
    claim = world.story.claims_by_id[tick.id]
    subject = world.bounds_for(f"country:{code}" for code in claim.subjects)
    if subject is not None and _meets(subject, _seen(world, view)):
        return view
    camera = camera_on(world, view, tick.id)
    return replace(view, camera=camera) if camera else view


def _seen(world: World, view: View) -> Bounds:
    """The plane rectangle that the camera promises to show."""
    x, y = world.projection.project(view.camera.lon_deg, view.camera.lat_deg)
    half_w, half_h = view.camera.width_km * 500, view.camera.height_km * 500
    return x - half_w, y - half_h, x + half_w, y + half_h


def _meets(a: Bounds, b: Bounds) -> bool:
    return a[0] <= b[2] and a[2] >= b[0] and a[1] <= b[3] and a[3] >= b[1]
