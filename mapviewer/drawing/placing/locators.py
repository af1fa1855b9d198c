"""The locator of a view: where in the world its picture lies."""

from __future__ import annotations

from dataclasses import replace

from geodata.view.inset_map import Corner, InsetMap
from geodata.world.unions import union_of
from mapviewer.drawing.placing.world_strip import strip_of
from mapviewer.scene.scene import Scene

LOCATOR = 0.13  # of the picture's width
UNION_SHIFT, KM_PER_DEGREE = 0.22, 111.0  # of a locator's height, towards a union of the past of which it shows a rim
LOCATOR_REACH = 4.5  # times the picture's ground
PAPER_REACH, WIDEST_KM = 2.8, 4000.0  # on paper, where it costs the map nothing; a wider map is a continent's itself
NEEDS_LOCATOR = 0.5  # of the story's own ground: a wider picture needs none


def locator_of(scene: Scene) -> InsetMap | None:
    """The locator of a view that asks for one and shows little of its story's ground."""
    camera, home = scene.view.camera, scene.world.story.view.camera
    shown_km = scene.frame.width_px * scene.frame.metres_per_px / 1000
    if not scene.view.locator or shown_km > NEEDS_LOCATOR * home.width_km:
        return None
    wide = min(max(LOCATOR_REACH * camera.width_km, 0.75 * home.width_km), home.width_km)
    high = 0.66 * wide
    lat = camera.lat_deg + _towards_union(scene) * UNION_SHIFT * high / KM_PER_DEGREE
    return InsetMap(replace(camera, lat_deg=lat, width_km=wide, height_km=high), "", Corner.AUTO, LOCATOR)


def locator_on_paper(scene: Scene) -> InsetMap | None:
    """The locator for the room that a page has for one beside its map; none of a map as wide as a continent."""
    page, camera, home = scene.look.page, scene.view.camera, scene.world.story.view.camera
    if page is None or page.locator is None or strip_of(scene) is not None:
        return None
    left, top, right, bottom = page.locator
    shown_km = (page.neatline[2] - page.neatline[0]) * scene.frame.metres_per_px / 1000
    if shown_km > WIDEST_KM:
        return None
    wide = max(PAPER_REACH * shown_km, 0.75 * min(home.width_km, WIDEST_KM))
    high = wide * (bottom - top) / (right - left)
    lat = camera.lat_deg + _towards_union(scene) * UNION_SHIFT * high / KM_PER_DEGREE
    return InsetMap(replace(camera, lat_deg=lat, width_km=wide, height_km=high), "", Corner.AUTO, LOCATOR)


def _towards_union(scene: Scene) -> int:
    """1 or -1 where the union of the past that the picture lies in has most of its ground north or south of it."""
    day, camera, base = scene.view.date, scene.view.camera, scene.world.base
    here = base.country_at(camera.lon_deg, camera.lat_deg)
    union = union_of(here.id, day) if here is not None else None
    members = (base.by_id("country", code) for code in union.members) if union is not None else ()
    heights = [float(shape.properties["label"][1]) for shape in members if shape is not None]
    if not heights:
        return 0
    return 1 if sum(heights) / len(heights) > scene.world.projection.project(camera.lon_deg, camera.lat_deg)[1] else -1
