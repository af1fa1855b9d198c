"""What was known on a day: how little of a line is known, and whether its sources are all later."""

import datetime as dt
from dataclasses import replace

from geodata import open_story
from geodata.analysis.hindsight import Doubt, doubt_of, knowledge_in, said_later, written_on
from geodata.world.world import World

WORLD = World(open_story("caucasus"))


def test_a_schematic_line_is_in_doubt_and_a_moving_front_the_most() -> None:
    view = replace(WORLD.story.step("forty-four-days").view, only=())
    known = {item.id: item for item in knowledge_in(WORLD, view)}
    assert known["control-remaining-artsakh"].doubt is Doubt.UNSURE
    assert known["control-lachin-aze"].doubt is Doubt.NONE
    war = {item.id: item for item in knowledge_in(WORLD, replace(view, date=dt.date(2020, 10, 20)))}
    assert war["control-core-artsakh-war"].doubt is Doubt.MOVING


def test_sources_that_are_all_younger_than_the_day_are_said_to_be_later() -> None:
    view = replace(WORLD.story.step("control-1994-2020").view, only=())
    agdam = "control-agdam-artsakh"  # its dated sources are of 2017, of 10 November and of 1 December 2020
    days = (dt.date(2016, 12, 31), dt.date(2017, 1, 1), dt.date(2019, 1, 1))
    known = [next(item for item in knowledge_in(WORLD, replace(view, date=day)) if item.id == agdam) for day in days]
    assert [(item.since, item.later) for item in known] == [
        (dt.date(2017, 1, 1), True), (dt.date(2017, 1, 1), False), (dt.date(2017, 1, 1), False)
    ]  # fmt: skip
    undated = next(item for item in knowledge_in(WORLD, view) if item.id == "displaced-aze-1988")
    assert (undated.since, undated.later) == (None, False)


def test_one_layer_can_be_asked_for_and_base_layers_never_are() -> None:
    view = WORLD.story.step("control-1994-2020").view
    assert {item.layer for item in knowledge_in(WORLD, view, ("contact-line",))} == {"contact-line"}
    assert not any(WORLD.story.layers[item.layer].is_base for item in knowledge_in(WORLD, view))


def test_a_feature_that_says_nothing_is_not_doubted() -> None:
    feature = WORLD.story.features["exclave"]
    assert doubt_of(feature) is Doubt.NONE


def test_what_was_said_later_is_counted() -> None:
    story = WORLD.story
    assert said_later(story, dt.date(2100, 1, 1)) == 0
    assert said_later(story, dt.date(1900, 1, 1)) == sum(claim.span.start is not None for claim in story.claims)
    days = sorted(claim.span.start for claim in story.claims if claim.span.start is not None)
    assert said_later(story, days[-1]) == 0
    assert said_later(story, days[-1] - dt.timedelta(days=1)) == days.count(days[-1])
    assert written_on(story) == dt.date(2025, 8, 1)
