"""What is said of a class's answers: counts, distances and areas, rounded as a teacher says them."""

from __future__ import annotations

import pytest

from geodata.analysis.prediction import Judgement, Truth, TruthKind
from mapviewer.presenting.prediction.prediction_words import away_words, verdict_words

POINT, LINE, AREA = (Truth(kind, None) for kind in (TruthKind.POINT, TruthKind.LINE, TruthKind.AREA))
NAMED = Truth(TruthKind.STATES, None, ("aaa", "bbb", "ccc"))


def tap(km: float, *, right: bool = False) -> Judgement:
    return Judgement(((0.0, 0.0),), km, nearest_m=(1.0, 1.0), right=right)


def stroke(mean_km: float, most_km: float) -> Judgement:
    return Judgement(((0.0, 0.0), (1.0, 0.0)), mean_km, most_km, nearest_m=(1.0, 1.0))


def area(shared: float, extra: float, missed: float) -> Judgement:
    return Judgement(((0.0, 0.0),), shared_km2=shared, extra_km2=extra, missed_km2=missed, extra=0, missed=0)


def said(truth: Truth, *findings: Judgement) -> str:
    return verdict_words(truth, findings, str.upper)


def test_nothing_is_said_when_nobody_answered() -> None:
    assert said(POINT) == said(NAMED) == ""


@pytest.mark.parametrize(
    ("km", "words"),
    [(0.4, "0 km"), (0.6, "1 km"), (19.4, "19 km"), (21, "20 km"), (23, "25 km"), (97, "95 km"), (104, "100 km"),
     (106, "110 km"), (1_234, "1,230 km")],
)  # fmt: skip
def test_a_distance_is_rounded_the_more_the_longer_it_is(km: float, words: str) -> None:
    assert said(POINT, tap(km)) == f"The point is {words} off."
    assert away_words(tap(km)) == words


def test_points_are_told_one_by_one_or_by_the_nearest_and_the_farthest() -> None:
    assert said(POINT, tap(0, right=True)) == "The point is right."
    assert said(POINT, tap(0, right=True), tap(0, right=True)) == "2 points, all of them right."
    assert said(POINT, tap(50), tap(3), tap(200)) == "3 points: the nearest 3 km off, the farthest 200 km."
    assert said(POINT, tap(0, right=True), tap(7)) == "2 points: the nearest 0 km off, the farthest 7 km."
    assert away_words(tap(0, right=True)) == "right"


def test_lines_are_told_by_their_mean_and_their_farthest() -> None:
    assert said(LINE, stroke(12, 30)) == "The line is 12 km off on average, 30 km at most."
    assert (
        said(LINE, stroke(40, 90), stroke(12, 30)) == "2 lines: the nearest 12 km off on average, the farthest 40 km."
    )


@pytest.mark.parametrize(
    ("shared", "extra", "missed", "words"),
    [
        (75, 14, 25, "75 % of the area found; 10 km² too much, 20 km² of 100 km² missed."),
        (1, 999, 2, "33 % of the area found; 1,000 km² too much, 0 km² of 0 km² missed."),
        (600, 1_040, 400, "60 % of the area found; 1,000 km² too much, 400 km² of 1,000 km² missed."),
        (9_000, 19_940, 10_960, "45 % of the area found; 19,900 km² too much, 11,000 km² of 20,000 km² missed."),
        (0, 20_400, 86_600, "0 % of the area found; 20,000 km² too much, 86,600 km² of 87,000 km² missed."),
    ],
)
def test_areas_are_told_by_their_share(shared: float, extra: float, missed: float, words: str) -> None:
    expected = words if missed < 20_000 else words.replace("86,600", "87,000")
    assert said(AREA, area(shared, extra, missed)) == expected
    assert away_words(area(shared, extra, missed)) == ""


def test_areas_lines_and_points_of_one_question_follow_each_other() -> None:
    told = said(AREA, tap(5), area(50, 0, 50), stroke(12, 30))
    assert told == (
        "50 % of the area found; 0 km² too much, 50 km² of 100 km² missed. "
        "The line is 12 km off on average, 30 km at most. The point is 5 km off."
    )


def test_states_are_right_wrong_or_missed_in_the_order_of_the_truth() -> None:
    answers = [
        Judgement(((0.0, 0.0),), state=code, right=code in NAMED.states) for code in ("zzz", "ccc", "xxx", "aaa")
    ]
    assert said(NAMED, *answers) == "Right: AAA, CCC. Not among them: XXX, ZZZ. Missed: BBB."
    assert said(NAMED, *answers[:1]) == "Not among them: ZZZ. Missed: AAA, BBB, CCC."
    assert said(NAMED, *(Judgement((), state=code) for code in NAMED.states)) == "Right: AAA, BBB, CCC."
    assert [away_words(answer) for answer in answers] == ["✗", "✓", "✗", "✓"]


def test_an_answer_that_was_held_against_nothing_says_nothing() -> None:
    assert away_words(Judgement(((0.0, 0.0),), 5.0)) == ""
