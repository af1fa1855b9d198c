import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import Camera, DataError, LayerState, Theme, View
from geodata.view.history import LIMIT, History, back, forward, visit
from geodata.view.view import (
    Compare,
    Comparison,
    Concealed,
    at_date,
    move_layer,
    select,
    set_opacity,
    show_layers,
    toggle_layer,
)
from geodata.view.view_codec import link_of, view_from_link, view_from_table, view_to_table

STACK = (LayerState("a"), LayerState("b", False), LayerState("c", True, 0.5))
BASE = View(Camera(46, 40, 500, 300), dt.date(2025, 8, 8), STACK)

views = st.builds(
    View,
    camera=st.builds(Camera, st.floats(-179, 179), st.floats(-85, 85), st.floats(1, 9000), st.floats(1, 9000)),
    date=st.dates(),
    layers=st.permutations(STACK).map(tuple),
    selection=st.sampled_from(["", "tripp", "country:aze", "é:ü"]),
    names=st.sampled_from(["article", "en", "fr"]),
    lens=st.sampled_from(["all", "each", "rus", "chn"]),
    context=st.booleans(),
    since=st.none() | st.dates(),
    comparison=st.none()
    | st.builds(
        Comparison, st.sampled_from(Compare), st.dates(), st.sampled_from(["article", "en", "fr"]), st.floats(0, 1)
    ),
    concealed=st.sampled_from([(), (Concealed.NAMES,), (Concealed.NAMES, Concealed.COLOURS)]),
    text_scale=st.floats(0.5, 4),
    theme=st.sampled_from(Theme),
)


@given(views)
def test_a_view_survives_being_written_down(view: View) -> None:
    assert view_from_table(view_to_table(view), BASE) == view


@given(views)
def test_a_copied_link_leads_to_the_same_picture(view: View) -> None:
    story, found = view_from_link(link_of("caucasus", view), view)
    assert story == "caucasus"
    assert (found.date, found.since, found.selection, found.names, found.lens, found.context) == (
        view.date, view.since, view.selection, view.names, view.lens, view.context,
    )  # fmt: skip
    assert [state.visible for state in found.layers] == [state.visible for state in view.layers]
    assert found.camera.lon_deg == pytest.approx(view.camera.lon_deg, abs=1e-4)
    assert found.camera.width_km == pytest.approx(view.camera.width_km, abs=0.01)


@pytest.mark.parametrize(
    "link", ["http://x", "mapviewer:caucasus?at=1,2", "mapviewer:caucasus?date=x", "mapviewer:c?at=nan,1,1,1"]
)
def test_what_is_no_link_is_refused(link: str) -> None:
    with pytest.raises(DataError, match="invalid view link"):
        view_from_link(link, BASE)


@pytest.mark.parametrize(
    "damage",
    [{"camera": [1, 2]}, {"camera": [float("inf"), 0, 1, 1]}, {"date": "x"}, {"layers": 3}, {"lens": "no such\nlens"}],
)
def test_a_damaged_table_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(DataError, match="invalid view"):
        view_from_table({**view_to_table(BASE), **damage}, BASE)


def test_layers_that_no_longer_exist_are_dropped_and_new_ones_take_their_place() -> None:
    table = view_to_table(BASE)
    table["layers"] = [["gone", True, 1.0], ["c", False, 1.0], ["a", True, 1.0]]
    assert [state.id for state in view_from_table(table, BASE).layers] == ["c", "b", "a"]


def test_toggling_changes_one_layer() -> None:
    toggled = toggle_layer(BASE, "b")
    assert [state.visible for state in toggled.layers] == [True, True, True]
    assert toggle_layer(toggled, "b") == BASE
    assert toggle_layer(BASE, "a", True) == BASE


def test_opacity_is_held_between_none_and_full() -> None:
    assert set_opacity(BASE, "a", 7).opacity("a") == 1.0
    assert set_opacity(BASE, "a", -1).opacity("a") == 0.0
    assert BASE.opacity("not there") == 1.0


def test_moving_a_layer_keeps_the_others_in_order() -> None:
    assert [state.id for state in move_layer(BASE, "c", 0).layers] == ["c", "a", "b"]


def test_showing_layers_hides_all_others() -> None:
    assert [state.id for state in show_layers(BASE, {"b"}).layers if state.visible] == ["b"]


def test_a_range_keeps_its_length_when_the_date_moves() -> None:
    view = View(BASE.camera, dt.date(2021, 1, 1), since=dt.date(2020, 1, 1))
    moved = at_date(view, dt.date(2023, 1, 1))
    assert moved.date - moved.since == view.date - view.since


@given(st.lists(views, min_size=1, max_size=12), st.data())
def test_walking_back_and_forward_gives_equal_views(seen: list[View], data: st.DataObject) -> None:
    history = History((seen[0],))
    for view in seen[1:]:
        history = visit(history, view)
    everything = history.views
    for step in data.draw(st.lists(st.sampled_from([back, forward]), max_size=30)):
        history = step(history)
        assert history.views == everything
        assert history.current == everything[history.cursor]


def test_one_gesture_is_one_step_back() -> None:
    history = visit(History((BASE,)), select(BASE, "x"))
    for name in ("y", "z"):
        history = visit(history, select(BASE, name), continues=True)
    assert back(history).current == BASE
    assert forward(back(history)).current.selection == "z"


def test_the_history_is_bounded() -> None:
    history = History((BASE,))
    for number in range(LIMIT + 50):
        history = visit(history, select(BASE, str(number)))
    assert len(history.views) == LIMIT
    assert history.current.selection == str(LIMIT + 49)
