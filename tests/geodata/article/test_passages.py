"""Passages: nested and overlapping links, their order, and what lies where."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from geodata import open_story
from geodata.article.passages import Passage, PassageIndex, passages_of, runs, step_from, theme_of
from tests.storybook import write_story


def at(start: int, end: int, *targets: str) -> Passage:
    return Passage(start, end, targets or ("a",))


# "control of (the Karabakh region)" with an inner passage, and two that overlap.
NESTED = PassageIndex((at(0, 20, "outer"), at(8, 16, "inner")))
OVERLAPPING = PassageIndex((at(0, 10, "a"), at(6, 14, "b")))


def test_the_innermost_passage_comes_first() -> None:
    assert NESTED.under(2) == (0,)
    assert NESTED.under(8) == (1, 0)
    assert NESTED.under(15) == (1, 0)
    assert NESTED.under(16) == (0,)
    assert NESTED.under(20) == ()


def test_where_two_overlap_the_shorter_is_the_inner_one() -> None:
    assert OVERLAPPING.under(5) == (0,)
    assert OVERLAPPING.under(7) == (1, 0)
    assert OVERLAPPING.under(12) == (1,)


def test_each_way_is_named_once() -> None:
    reading = PassageIndex((at(0, 9, "corridor", "exclave"), at(4, 9, "exclave", "province")))
    assert reading.ways(5) == ((1, "exclave"), (1, "province"), (0, "corridor"))
    assert reading.ways(12) == ()


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=12))
def test_runs_cover_exactly_the_passages(spans: list[tuple[int, int]]) -> None:
    passages = sorted((at(start, start + length) for start, length in spans), key=lambda p: (p.start, -p.end))
    reading = PassageIndex(tuple(passages))
    for before, after in zip(reading.runs, reading.runs[1:], strict=False):
        assert before.end <= after.start
    for offset in range(60):
        expected = {index for index, p in enumerate(passages) if p.start <= offset < p.end}
        found = reading.under(offset)
        assert set(found) == expected
        lengths = [passages[index].end - passages[index].start for index in found]
        assert lengths == sorted(lengths)
        assert set(reading.between(offset, offset + 1)) == expected


def test_a_thousand_nested_passages_stay_small() -> None:
    deep = [at(start, 4000 - start) for start in range(1000)]
    assert max(len(run.passages) for run in runs(deep)) <= 16
    assert PassageIndex(tuple(deep)).under(2000)[0] == 999


def test_walking_goes_around_the_ends() -> None:
    reading = PassageIndex((at(5, 8), at(20, 25), at(30, 31)))
    assert [reading.at_or_after(offset) for offset in (0, 5, 6, 31)] == [0, 0, 1, 0]
    assert [reading.before(offset) for offset in (5, 6, 40)] == [2, 0, 2]
    assert PassageIndex(()).at_or_after(0) is None
    assert [step_from((1, 4, 6), 4, step) for step in (1, -1)] == [6, 1]
    assert [step_from((1, 4, 6), None, step) for step in (1, -1)] == [1, 6]
    assert step_from((), 3, 1) is None


def test_passages_of_a_story(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    reading = PassageIndex(passages_of(story))
    words = [story.article.text[p.start : p.end] for p in reading.passages]
    assert words == ["Aktau", "The valley road", "the road every day", "We want more trade with Kazakhstan"]
    assert [p.theme for p in reading.passages] == ["amber", "plum", "plum", "toward"]
    assert reading.mentions("valley-road") == (1, 2)
    assert reading.mentions("l-road-again") == (1, 2), "a link's mentions are those of what it speaks of"
    assert reading.of_link("l-road-again") == 2


def test_a_claims_quote_is_a_passage_even_without_a_link(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path, links_json="[]"))
    (passage,) = passages_of(story)
    assert story.article.text[passage.start : passage.end] == "We want more trade with Kazakhstan"
    assert passage.targets == ("aze-toward-kaz",)
    assert passage.role == "claim"


def test_unknown_ids_lead_nowhere(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    known = passages_of(story, lambda target: target in ("ground-two", "stop-aktau"))
    assert [p.targets for p in known] == [("stop-aktau",), ("ground-two",)]


def test_base_map_ids_are_quiet() -> None:
    story = open_story("caucasus")
    assert theme_of(story, "country:rus") == "base"
    assert theme_of(story, "tripp") == "amber"
    assert theme_of(story, "aze-away-rus") == "away"


def test_a_claims_words_are_a_passage_unless_a_link_to_it_overlaps_them(tmp_path: Path) -> None:
    story = open_story(write_story(tmp_path))
    claim = replace(story.claims[0], passages=((10, 20),))
    (some, *_) = story.links

    def found(start: int, end: int) -> list[tuple[int, int]]:
        link = replace(some, start=start, end=end, targets=(claim.id,))
        made = replace(story, claims=(claim,), links=(link,))
        return [(passage.start, passage.end) for passage in passages_of(made)]

    # Side by side they are two; where they share a character the link stands for both.
    assert found(5, 10) == [(5, 10), (10, 20)]
    assert found(20, 25) == [(10, 20), (20, 25)]
    assert found(5, 11) == [(5, 11)]
    assert found(19, 25) == [(19, 25)]
