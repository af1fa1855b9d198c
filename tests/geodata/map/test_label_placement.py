from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from geodata.core.job import Turns, at_once
from geodata.map.label_placement import Corners, LabelCandidate, better_placed, place_labels, placing_labels

PICTURE = (0.0, 0.0, 800.0, 600.0)

candidates = st.lists(
    st.tuples(st.floats(0, 800), st.floats(0, 600), st.floats(10, 150), st.floats(8, 30), st.floats(0, 100)),
    max_size=60,
).map(
    lambda rows: [
        LabelCandidate(str(i), w, h, [(x, y), (x - w, y), (x - w / 2, y - h)], priority)
        for i, (x, y, w, h, priority) in enumerate(rows)
    ]
)


@given(candidates)
def test_no_two_labels_touch_and_all_are_inside(wanted: list[LabelCandidate]) -> None:
    placed = place_labels(wanted, PICTURE)
    sizes = {candidate.id: (candidate.width_px, candidate.height_px) for candidate in wanted}
    boxes = [(x, y, x + sizes[name][0], y + sizes[name][1]) for name, (x, y) in placed.items()]
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert right <= 800
        assert top >= 0
        assert bottom <= 600
    for a, b in combinations(boxes, 2):
        assert a[0] >= b[2] or a[2] <= b[0] or a[1] >= b[3] or a[3] <= b[1]


@given(candidates)
def test_the_same_labels_find_the_same_places_in_any_order(wanted: list[LabelCandidate]) -> None:
    assert place_labels(wanted, PICTURE) == place_labels(list(reversed(wanted)), PICTURE)


def test_the_more_important_label_wins_the_spot() -> None:
    small = LabelCandidate("town", 50, 10, [(100, 100)], priority=1)
    large = LabelCandidate("capital", 50, 10, [(110, 105)], priority=2)
    assert set(place_labels([small, large], PICTURE)) == {"capital"}


def test_a_label_steps_aside_to_its_next_position() -> None:
    first = LabelCandidate("first", 50, 10, [(100, 100)], priority=2)
    second = LabelCandidate("second", 50, 10, [(100, 100), (100, 130)], priority=1)
    assert place_labels([first, second], PICTURE)["second"] == (100, 130)


def test_labels_keep_off_obstacles_but_a_required_one_is_never_lost() -> None:
    wall = (0.0, 0.0, 800.0, 600.0)
    plain = LabelCandidate("plain", 50, 10, [(100, 100)])
    required = LabelCandidate("required", 50, 10, [(100, 100)], required=True)
    assert place_labels([plain, required], PICTURE, [wall]) == {"required": (100, 100)}


def test_a_label_takes_its_next_form_where_the_first_finds_no_place() -> None:
    wall = (0.0, 0.0, 800.0, 100.0)
    small = LabelCandidate("small", 50, 10, [(300, 50), (300, 200)])
    large = LabelCandidate("large", 90, 20, [(300, 50)], others=(small,))
    assert place_labels([large], PICTURE, [wall]) == {"small": (300, 200)}
    assert place_labels([large], PICTURE) == {"large": (300, 50)}


def test_no_label_stands_on_the_line_that_leads_from_another() -> None:
    led = LabelCandidate("led", 50, 10, [(100, 100)], priority=2, tail=(400, 105))
    town = LabelCandidate("town", 40, 10, [(250, 100), (250, 130)], priority=1)
    assert place_labels([led, town], PICTURE) == {"led": (100, 100), "town": (250, 130)}


def test_a_broad_label_keeps_off_areas_and_leaves_others_their_rooms() -> None:
    area, room = (90.0, 90.0, 200.0, 140.0), (290.0, 90.0, 400.0, 140.0)
    corners = [(100, 100), (300, 100), (500, 100)]
    placed = {
        broad: place_labels(
            [LabelCandidate("state", 50, 10, corners, broad=broad)], PICTURE, areas=[area], rooms=[room]
        )
        for broad in (0, 1, 2)
    }
    assert placed == {0: {"state": (100, 100)}, 1: {"state": (300, 100)}, 2: {"state": (500, 100)}}


def test_a_required_label_lies_on_marks_rather_than_on_a_legend() -> None:
    legend, marks = (0.0, 400.0, 300.0, 600.0), [(0.0, 0.0, 800.0, 600.0)]
    state = LabelCandidate("state", 50, 10, [(100, 500), (500, 500)], required=True)
    assert place_labels([state], PICTURE, marks, fixed=[legend]) == {"state": (500, 500)}


def test_a_number_at_the_rim_of_a_mark_takes_no_name_away() -> None:
    """As callouts' numbers stand, right beside the dot; under a legend, whose name it was is not to be seen."""
    mark = (95.0, 95.0, 105.0, 105.0)
    for required in (True, False):
        town = LabelCandidate("town", 40, 12, [(110.0, 94.0)], required=required, mark=mark)
        for box, is_named in (((78.0, 78.0, 98.0, 98.0), True), ((78.0, 78.0, 101.0, 101.0), False)):
            assert ("town" in place_labels([town], PICTURE, fixed=[box])) is is_named


def test_a_name_by_hand_comes_first_and_lies_on_marks() -> None:
    hand = LabelCandidate("by hand", 50, 10, [(300, 50)])
    small = LabelCandidate("small", 50, 10, [(100, 50)], priority=1, by_hand=(hand,))
    great = LabelCandidate("great", 90, 20, [(310, 50), (500, 50)], priority=9)
    marks = [(0.0, 0.0, 400.0, 300.0)]
    assert place_labels([great, small], PICTURE, marks) == {"by hand": (300, 50), "great": (500, 50)}


def test_a_name_by_hand_in_the_way_of_what_is_fixed_finds_another_place() -> None:
    hand = LabelCandidate("by hand", 50, 10, [(300, 50)])
    state = LabelCandidate("state", 50, 10, [(100, 50)], by_hand=(hand,))
    legend = (290.0, 0.0, 400.0, 300.0)
    assert place_labels([state], PICTURE, fixed=[legend]) == {"state": (100, 50)}


def test_of_two_names_by_hand_on_one_place_the_lesser_gives_way() -> None:
    spots = {name: LabelCandidate(f"{name} by hand", 50, 10, [(300, 50)]) for name in ("one", "other")}
    one = LabelCandidate("one", 50, 10, [(100, 50)], priority=2, by_hand=(spots["one"],))
    other = LabelCandidate("other", 50, 10, [(100, 90)], priority=1, by_hand=(spots["other"],))
    assert place_labels([other, one], PICTURE) == {"one by hand": (300, 50), "other": (100, 90)}


def test_a_name_that_had_to_stand_aside_goes_first_in_another_trial() -> None:
    """The great one has a second place that is as good; only the small one's way out is poor."""
    aside = LabelCandidate("small aside", 50, 10, [(600, 500)])
    small = LabelCandidate("small", 50, 10, [(300, 50)], priority=1, required=True, others=(aside,))
    great = LabelCandidate("great", 90, 20, [(310, 50), (500, 50)], priority=9, required=True)

    def placing(labels: Sequence[LabelCandidate]) -> Turns[Corners]:
        return placing_labels(labels, PICTURE)

    first = at_once(placing([great, small]))
    assert first == {"great": (310, 50), "small aside": (600, 500)}
    better = at_once(better_placed([great, small], first, {"small aside": 2.0}, placing))
    assert better == {"great": (500, 50), "small": (300, 50)}


def test_names_on_one_line_stand_an_em_apart() -> None:
    one = LabelCandidate("one", 50, 20, [(100, 100)], priority=2)
    other = LabelCandidate("other", 50, 20, [(154, 100), (162, 100)], priority=1)
    assert place_labels([one, other], PICTURE)["other"] == (162, 100)
