"""What was known on the day of a view, and what only later: from what a story says of its own features.

A story gives each feature how sure it is, how its line was made, whether a front was moving, and dated sources. That is
all that is told: no width of an error is made up where no source has one.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum

from geodata.core.dates import day_or_none
from geodata.story.feature import UNNAMED, Feature
from geodata.story.layer import Layer
from geodata.story.story import Story
from geodata.story.vocabulary import Accuracy, Certainty
from geodata.view.view import View
from geodata.world.validity import rows_in_view
from geodata.world.world import World

FRONT_MOVING = "front_moving"  # a property: the line moved while this held, and is not drawn


class Doubt(IntEnum):
    """How little of a line is known, the more the higher."""

    NONE = 0
    ROUGH = 1
    UNSURE = 2
    MOVING = 3


@dataclass(frozen=True)
class Knowledge:
    """A feature of a picture: how little its line is known to this day, and the day of its earliest dated source.

    ``later`` means that all its dated sources are younger than the picture's day.
    """

    id: str
    layer: str
    name: str
    doubt: Doubt
    since: dt.date | None = None
    later: bool = False


def knowledge_in(world: World, view: View, layers: tuple[str, ...] = ()) -> tuple[Knowledge, ...]:
    """What is known of each area and line of the story in a view, of these *layers* alone where some are named."""
    story = world.story
    shown = [story.layers[state.id] for state in view.layers if state.visible and state.id in story.layers]
    return tuple(
        _known(story, layer, row, view.date)
        for layer in shown
        if not layer.is_base and (not layers or layer.id in layers) and not layer.holds_events
        for row in rows_in_view(layer, view)
        if row.id in world.by_id and world.by_id[row.id].kind != "point"
    )


def _known(story: Story, layer: Layer, row: Feature, day: dt.date) -> Knowledge:
    sources = (story.sources.get(name) for name in row.source)
    days = sorted(filter(None, (day_or_none(source.date) for source in sources if source is not None)))
    since = days[0] if days else None
    name = row.name if row.label in ("", UNNAMED) else row.label
    return Knowledge(row.id, layer.id, name, doubt_of(row), since, since is not None and since > day)


def doubt_of(row: Feature) -> Doubt:
    """How little of a feature's line is known, by its own words.

    A line that is generalised from a survey is as good as the picture; one that is schematic stands for a strip.
    """
    if row.properties.get(FRONT_MOVING):
        return Doubt.MOVING
    if row.certainty == Certainty.LOW or (row.certainty == Certainty.MEDIUM and row.accuracy == Accuracy.SCHEMATIC):
        return Doubt.UNSURE
    if row.accuracy == Accuracy.SCHEMATIC or row.certainty == Certainty.MEDIUM:
        return Doubt.ROUGH
    return Doubt.NONE


def written_on(story: Story) -> dt.date | None:
    """The first day that the article's date can mean; None where it has none."""
    return day_or_none(story.article.date)


def said_later(story: Story, day: dt.date) -> int:
    """How many statements of the story were made after a day."""
    return sum(1 for claim in story.claims if claim.span.start is not None and claim.span.start > day)
