from hypothesis import given
from hypothesis import strategies as st

from geodata import Story, open_story
from geodata.story.lesson_cursor import LessonCursor, backward, first, forward, go_to, last, lesson_of, view_of_lesson

STORY: Story = open_story("caucasus")
LESSON = lesson_of(STORY)


def every_state() -> list[LessonCursor]:
    states = [first(LESSON)]
    while not states[-1].at_end:
        states.append(forward(states[-1]))
    return states


def test_forward_passes_every_stop_and_every_reveal_once() -> None:
    states = every_state()
    assert len(states) == sum(1 + len(step.reveal) for step in STORY.steps)
    assert states[-1] == last(LESSON)
    assert len(set(states)) == len(states)


def test_backward_undoes_forward() -> None:
    for state in every_state()[:-1]:
        assert backward(forward(state)) == state
    assert backward(first(LESSON)) == first(LESSON)
    assert forward(last(LESSON)) == last(LESSON)


@given(st.lists(st.sampled_from(["forward", "backward", "jump"]), max_size=40), st.integers(-3, 20))
def test_a_stop_looks_the_same_however_it_was_reached(moves: list[str], number: int) -> None:
    state = LESSON
    for move in moves:
        state = forward(state) if move == "forward" else backward(state) if move == "backward" else go_to(state, number)
    straight = go_to(LESSON, state.cursor + 1)
    for _ in range(state.revealed):
        straight = forward(straight)
    assert view_of_lesson(straight) == view_of_lesson(state)


def test_layers_to_be_revealed_are_hidden_until_then() -> None:
    for state in every_state():
        shown = view_of_lesson(state)
        for index, layer_id in enumerate(state.stop.reveal):
            assert shown.shows(layer_id) is (index < state.revealed)


def test_all_revealed_is_the_step_as_written() -> None:
    for number, step in enumerate(STORY.steps, 1):
        state = go_to(LESSON, number)
        for _ in step.reveal:
            state = forward(state)
        assert view_of_lesson(state) == step.view


def test_numbers_beyond_the_ends_mean_the_ends() -> None:
    assert go_to(LESSON, 0).cursor == 0
    assert go_to(LESSON, 999).cursor == len(STORY.steps) - 1


def test_a_story_without_steps_has_one_stop() -> None:
    from dataclasses import replace

    alone = lesson_of(replace(STORY, steps=()))
    assert len(alone.stops) == 1
    assert view_of_lesson(forward(alone)) == STORY.view


def test_stops_carry_the_passage_they_stand_on() -> None:
    assert all(stop.quote in STORY.article.text for stop in LESSON.stops)
    assert all(stop.quote for stop in LESSON.stops)


def test_what_is_to_be_revealed_is_not_selected_before() -> None:
    """For every step of the bundled stories, at every stage of its reveals."""
    for name in ("caucasus",):
        story = open_story(name)
        lesson = lesson_of(story)
        for number, stop in enumerate(lesson.stops, 1):
            stage = go_to(lesson, number)
            for _ in range(len(stop.reveal) + 1):
                view = view_of_lesson(stage)
                feature = story.features.get(view.selection)
                if feature is not None and feature.layer in stop.reveal:
                    assert view.shows(feature.layer), (stop.id, stage.revealed)
                stage = forward(stage)
            assert (
                view_of_lesson(LessonCursor(lesson.stops, number - 1, len(stop.reveal))).selection
                == stop.view.selection
            )
