from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geodata.core.errors import DataError
from geodata.indicators import Classes, Indicator, Scheme, Value, classify
from geodata.indicators.classification import class_words

SHARES = (10.9, 11.2, 15.8, 17.7, 18.6, 20.6, 23.2, 45.4)
BALANCES = (-20.0, -12.5, -7.0, -3.0, -1.0, 1.5, 4.0, 6.0, 8.0, 15.0)
TIED = (0.0, 0.0, 0.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0, 5.0, 5.0, 8.0, 8.0, 13.0, 21.0, 34.0)
# Computed once with mapclassify 2.8 (Quantiles, FisherJenks, StdMean), before zero and the range cut the classes.
BY_MAPCLASSIFY = (
    (SHARES, Scheme.QUANTILES, 2, (18.15, 45.4)),
    (SHARES, Scheme.NATURAL, 2, (23.2, 45.4)),
    (SHARES, Scheme.QUANTILES, 4, (14.65, 18.15, 21.25, 45.4)),
    (SHARES, Scheme.NATURAL, 4, (11.2, 18.6, 23.2, 45.4)),
    (SHARES, Scheme.QUANTILES, 5, (13.04, 17.32, 19.0, 22.16, 45.4)),
    (SHARES, Scheme.NATURAL, 5, (11.2, 15.8, 18.6, 23.2, 45.4)),
    (SHARES, Scheme.DEVIATION, 4, (-1.476793795, 9.474103103, 31.375896897, 42.326793795, 45.4)),
    (BALANCES, Scheme.QUANTILES, 2, (0.25, 15.0)),
    (BALANCES, Scheme.NATURAL, 2, (-7.0, 15.0)),
    (BALANCES, Scheme.QUANTILES, 4, (-6.0, 0.25, 5.5, 15.0)),
    (BALANCES, Scheme.NATURAL, 4, (-12.5, -1.0, 8.0, 15.0)),
    (BALANCES, Scheme.QUANTILES, 5, (-8.1, -1.8, 2.5, 6.4, 15.0)),
    (BALANCES, Scheme.NATURAL, 5, (-20.0, -7.0, 1.5, 8.0, 15.0)),
    (BALANCES, Scheme.DEVIATION, 4, (-21.452372126, -11.176186063, 9.376186063, 19.652372126)),
    (TIED, Scheme.QUANTILES, 2, (2.5, 34.0)),
    (TIED, Scheme.NATURAL, 2, (13.0, 34.0)),
    (TIED, Scheme.QUANTILES, 4, (1.0, 2.5, 8.0, 34.0)),
    (TIED, Scheme.NATURAL, 4, (5.0, 13.0, 21.0, 34.0)),
    (TIED, Scheme.QUANTILES, 5, (1.0, 2.0, 5.0, 8.0, 34.0)),
    (TIED, Scheme.NATURAL, 5, (3.0, 8.0, 13.0, 21.0, 34.0)),
    (TIED, Scheme.DEVIATION, 4, (-11.897817802, -2.667658901, 15.792658901, 25.022817802, 34.0)),
)
MADE = tuple(scheme for scheme in Scheme if scheme is not Scheme.OWN)


def indicator(*numbers: float, **names: str) -> Indicator:
    values = tuple(Value("arm", 1900 + place, number, place) for place, number in enumerate(numbers))
    return Indicator("Things", "things.csv", "x", values, unit="%")


def counts(numbers: tuple[float, ...], classes: Classes) -> list[int]:
    found = [0] * classes.count
    for number in numbers:
        found[classes.index(number)] += 1
    return found


@pytest.mark.parametrize(("numbers", "scheme", "count", "bounds"), BY_MAPCLASSIFY)
def test_classes_are_those_of_mapclassify(
    numbers: tuple[float, ...], scheme: Scheme, count: int, bounds: tuple[float, ...]
) -> None:
    inside = {bound for bound in bounds if min(numbers) <= bound < max(numbers)} | {max(numbers)}
    expected = sorted(inside | {0.0} if min(numbers) < 0 < max(numbers) else inside)
    assert classify(indicator(*numbers), scheme, count).bounds == pytest.approx(expected)


def test_one_class_holds_everything() -> None:
    for scheme in (Scheme.QUANTILES, Scheme.NATURAL):
        assert classify(indicator(*SHARES), scheme, 1).bounds == (45.4,)


def test_quantiles_put_as_many_values_in_each_class() -> None:
    assert counts(SHARES, classify(indicator(*SHARES), Scheme.QUANTILES, 4)) == [2, 2, 2, 2]


def test_equal_intervals_are_equal() -> None:
    classes = classify(indicator(*SHARES), Scheme.EQUAL, 3)
    assert classes.bounds == pytest.approx((22.4, 33.9, 45.4))


def test_natural_breaks_set_the_lonely_value_apart() -> None:
    classes = classify(indicator(*SHARES), Scheme.NATURAL, 4)
    assert counts(SHARES, classes) == [2, 3, 2, 1]


def test_standard_deviation_keeps_to_the_values() -> None:
    classes = classify(indicator(*SHARES), Scheme.DEVIATION)
    assert classes.bounds[-1] == 45.4
    assert all(count >= 0 for count in counts(SHARES, classes))
    assert classes.lowest == 10.9


def test_own_breaks_are_kept_and_closed_by_the_highest_value() -> None:
    classes = classify(indicator(*SHARES), Scheme.OWN, breaks=(30, 15, 20))
    assert classes.bounds == (15, 20, 30, 45.4)
    assert class_words(indicator(*SHARES), classes) == ["10.9 – 15", "over 15 – 20", "over 20 – 30", "over 30 – 45.4"]
    assert classify(indicator(1, 2), Scheme.OWN, breaks=(5, 9)).bounds == (5, 9)


@pytest.mark.parametrize("breaks", [(), (math.nan,), tuple(range(9))])
def test_breaks_that_cannot_be_meant_are_refused(breaks: tuple[float, ...]) -> None:
    with pytest.raises(DataError, match="breaks"):
        classify(indicator(*SHARES), Scheme.OWN, breaks=breaks)


@pytest.mark.parametrize("scheme", MADE)
def test_fewer_values_than_classes_are_a_class_each(scheme: Scheme) -> None:
    for numbers in ((3.0,), (1.0, 2.0), (1.0, 1.0, 2.0)):
        classes = classify(indicator(*numbers), scheme, 5)
        assert classes.scheme is Scheme.VALUES
        assert classes.bounds == tuple(sorted(set(numbers)))


@pytest.mark.parametrize("scheme", [scheme for scheme in MADE if scheme is not Scheme.VALUES])
def test_zero_parts_the_classes_where_signs_differ(scheme: Scheme) -> None:
    numbers = (-20.0, -12.5, -7.0, -3.0, -1.0, 1.5, 4.0, 6.0, 8.0, 15.0)
    classes = classify(indicator(*numbers), scheme, 4)
    assert 0.0 in classes.bounds
    assert classes.below_zero is not None
    for number in numbers:
        assert (classes.index(number) < classes.below_zero) == (number < 0)
    assert classify(indicator(*SHARES), scheme, 4).below_zero is None


# sums of nine steps missed the highest number; eleven round classes; a range too small for powers of ten
@example([0.0, 1.0, 2.0, 3.0, 1.5, 1.25, 10000000.15625, 0.5, 0.25, -1.0], Scheme.EQUAL, 9)
@example([0.05 + place / 11 for place in range(12)], Scheme.ROUND, 9)
@example([place * 5e-324 for place in range(12)], Scheme.ROUND, 9)
@example([1.0 + place * 2**-52 for place in range(12)], Scheme.EQUAL, 9)
@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=40), st.sampled_from(MADE), st.integers(2, 9))
def test_every_number_has_a_class_between_its_bounds(numbers: list[float], scheme: Scheme, count: int) -> None:
    classes = classify(indicator(*numbers), scheme, count)
    assert list(classes.bounds) == sorted(set(classes.bounds))
    assert classes.count <= 10
    for number in numbers:
        place = classes.index(number)
        assert number <= classes.bounds[place] or math.isclose(number, classes.bounds[place], rel_tol=1e-9)
        assert place == 0 or number > classes.bounds[place - 1] or math.isclose(
            number, classes.bounds[place - 1], rel_tol=1e-9
        )  # fmt: skip
    assert len(class_words(indicator(*numbers), classes)) == classes.count


@pytest.mark.parametrize("scheme", [Scheme.EQUAL, Scheme.ROUND])
@pytest.mark.parametrize("numbers", [(-1.7e308, -1e308, 1.0, 1.7e308), (1e308, 1.1e308, 1.2e308, 1.7e308)])
def test_numbers_as_large_as_there_are_have_classes(scheme: Scheme, numbers: tuple[float, ...]) -> None:
    classes = classify(indicator(*numbers), scheme, 2)
    assert all(map(math.isfinite, classes.bounds))
    assert sum(counts(numbers, classes)) == len(numbers)


def test_values_that_differ_in_their_last_digits_stay_apart() -> None:
    numbers = (1.23456789012341, 1.23456789012342)
    assert classify(indicator(*numbers)).bounds == numbers


def test_round_numbers_are_round_and_at_most_nine_classes() -> None:
    classes = classify(indicator(*(0.05 + place / 11 for place in range(12))), Scheme.ROUND, 9)
    assert classes.bounds == pytest.approx((0.2, 0.4, 0.6, 0.8, 1.0, 1.05))


@pytest.mark.parametrize(
    ("highest", "count", "bounds"),
    [(10.0, 5, (2, 4, 6, 8, 10)), (50.0, 5, (10, 20, 30, 40, 50)), (24.0, 5, (5, 10, 15, 20, 24)),
     (300.0, 3, (100, 200, 300)), (0.6, 3, (0.2, 0.4, 0.6)), (35.0, 4, (10, 20, 30, 35))],
)  # fmt: skip
def test_round_steps_are_one_two_or_five_of_the_fitting_size(highest: float, count: int, bounds: tuple[float]) -> None:
    """As many classes as were asked for, as nearly as round numbers allow."""
    numbers = [highest * place / 40 for place in range(41)]
    assert classify(indicator(*numbers), Scheme.ROUND, count).bounds == pytest.approx(bounds)
