from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geodata import Story, View, open_story
from geodata.world.layer_order import alone, moved_before, moved_by
from tests.storybook import write_story


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    return open_story(write_story(tmp_path_factory.mktemp("story")))


def order(view: View) -> list[str]:
    return [state.id for state in view.layers]


def test_a_layer_moves_among_those_of_its_group(story: Story) -> None:
    assert order(story.view) == ["road", "ground", "stops", "toward"]
    down = moved_by(story.view, story, "road", 1)
    assert order(down) == ["ground", "road", "stops", "toward"]
    assert moved_by(down, story, "road", -1) == story.view
    assert moved_by(story.view, story, "ground", 1) == story.view
    assert moved_by(story.view, story, "road", -1) == story.view


def test_a_layer_is_put_before_another_or_last(story: Story) -> None:
    assert order(moved_before(story.view, story, "toward", "stops")) == ["road", "ground", "toward", "stops"]
    assert order(moved_before(story.view, story, "road", "")) == ["ground", "road", "stops", "toward"]
    assert moved_before(story.view, story, "road", "road") == story.view


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["road", "ground", "stops", "toward"]), st.integers(-3, 3))))
def test_no_move_loses_a_layer_or_changes_it(story: Story, moves: list[tuple[str, int]]) -> None:
    view = story.view
    for layer_id, by in moves:
        view = moved_by(view, story, layer_id, by)
    assert sorted(view.layers, key=lambda state: state.id) == sorted(story.view.layers, key=lambda state: state.id)


def test_a_layer_alone_hides_the_others(story: Story) -> None:
    view = alone(story.view, story, "stops")
    assert [state.id for state in view.layers if state.visible] == ["stops"]
