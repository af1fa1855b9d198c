"""The stops of a tour that came with a layer, as steps of the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from geodata.core.dates import day_or_none
from geodata.edit.edits import add_step, change_step
from geodata.io.tour_stops import ImportedStop
from geodata.story.story import Story
from geodata.view.camera import Camera
from geodata.view.view import View

HEIGHT = 0.62  # of a picture, in its widths


def with_stops(story: Story, stops: Sequence[ImportedStop], seen: View) -> Story:
    """The story with a step for each stop, after those that it has.

    *seen* is a view of the layer that came with them: what it shows is shown in all steps, its camera and its date
    where a stop has none.
    """
    for stop in stops:
        story = add_step(story, _view_of(stop, seen), stop.title)
        if stop.text:
            story = change_step(story, story.steps[-1].id, text=stop.text)
    return story


def _view_of(stop: ImportedStop, seen: View) -> View:
    day = day_or_none(stop.date) or seen.date
    if stop.lon_deg is None or stop.lat_deg is None:
        return replace(seen, date=day, selection="")
    camera = Camera(stop.lon_deg, stop.lat_deg, stop.width_km, HEIGHT * stop.width_km)
    return replace(seen, date=day, camera=camera, selection="")
