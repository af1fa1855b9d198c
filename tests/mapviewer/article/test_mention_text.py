"""What is said of a passage that is pointed at: where it leads, and why the map shows nothing of it."""

import datetime as dt
from dataclasses import replace

from geodata import open_story
from geodata.article.passages import Passage, passages_of
from geodata.world.world import World
from mapviewer.article.mention_text import passage_words, unlit_words

WORLD = World(open_story("caucasus"))
PASSAGES = passages_of(WORLD.story)


def passage(words: str) -> Passage:
    return next(item for item in PASSAGES if WORLD.story.article.text[item.start : item.end] == words)


def test_words_of_another_time_say_so() -> None:
    flight = passage("the flight of more than 100,000 Armenians from their homes")
    before = replace(WORLD.story.view, date=dt.date(2019, 1, 1))
    assert unlit_words(WORLD, flight, before) == "not in force on 1 January 2019"
    assert "not in force" in passage_words(WORLD, flight, before)
    there = replace(before, date=WORLD.story.features["flight-2023"].span.start)
    assert unlit_words(WORLD, flight, there) == ""


def test_states_are_always_there() -> None:
    state = next(item for item in PASSAGES if item.targets == ("country:kaz",))
    assert unlit_words(WORLD, state, replace(WORLD.story.view, date=dt.date(2100, 1, 1))) == ""
