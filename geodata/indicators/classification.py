"""Classes of a choropleth map: the usual schemes, which also handle few values and values of both signs."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase
from geodata.indicators.indicator import Indicator, number_words

MOST_CLASSES = 9


class Scheme(StrEnum):
    """How the numbers are parted into classes."""

    QUANTILES = "quantiles"
    EQUAL = "equal interval"
    NATURAL = "natural breaks"
    DEVIATION = "standard deviation"
    ROUND = "round numbers"
    OWN = "own breaks"
    VALUES = "each value"


ABOUT = {
    Scheme.QUANTILES: Phrase("Quantiles: equal number of values per class"),
    Scheme.EQUAL: Phrase("Equal: equal width"),
    Scheme.NATURAL: Phrase("Natural: Fisher–Jenks, groups similar values"),
    Scheme.DEVIATION: Phrase("Deviation: distance from the mean"),
    Scheme.ROUND: Phrase("Round: round limits"),
    Scheme.OWN: Phrase("Own: your own limits"),
    Scheme.VALUES: Phrase("Values: one class per value"),
}


@dataclass(frozen=True)
class Classes:
    """Upper bounds in order, each of them belonging to its class; ``lowest`` is the smallest number.

    ``below_zero`` is how many classes hold negative numbers when there are numbers on both sides of zero, else None.
    """

    scheme: Scheme
    bounds: tuple[float, ...]
    lowest: float
    below_zero: int | None = None
    note: str = ""

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.bounds)

    def index(self, number: float) -> int:
        """The class of a number, from 0."""
        return min(bisect_left(self.bounds, number), self.count - 1)


@dataclass(frozen=True)
class Choropleth:
    """An indicator with its classes: what a layer of kind ``choropleth`` is drawn from."""

    indicator: Indicator
    classes: Classes


def classify(
    indicator: Indicator, scheme: Scheme = Scheme.QUANTILES, count: int = 4, breaks: Sequence[float] = ()
) -> Classes:
    """Classify all values of an indicator, over all years, so that a colour means the same in each year.

    With fewer distinct values than classes, each value is a class. *breaks* are the upper limits for own breaks. Raises
    DataError for invalid breaks.
    """
    numbers = indicator.numbers
    if indicator.names and scheme is not Scheme.OWN:
        scheme = Scheme.VALUES  # words have no sizes to part
    different = sorted(set(numbers))
    count = min(max(count, 1), MOST_CLASSES)
    if scheme is Scheme.OWN:
        return _finished(scheme, _own(breaks, different), different)
    if len(different) <= count or (scheme is Scheme.VALUES and len(different) <= MOST_CLASSES):
        note = "" if scheme is Scheme.VALUES else _few(len(different))
        return _finished(Scheme.VALUES, different, different, note)
    if scheme is Scheme.VALUES:
        scheme, note = (
            Scheme.NATURAL,
            Phrase("more than {most} distinct values; using natural breaks", most=MOST_CLASSES),
        )
        return _finished(scheme, _bounds(numbers, scheme, count), different, note)
    return _finished(scheme, _bounds(numbers, scheme, count), different)


def _few(count: int) -> str:
    return Phrase("one value") if count == 1 else Phrase("{count} distinct values, one class each", count=count)


def _own(breaks: Sequence[float], different: Sequence[float]) -> list[float]:
    cleaned = sorted(set(breaks))
    if not cleaned or not all(map(math.isfinite, cleaned)):
        raise DataError("no breaks", found=repr(list(breaks)), allowed="numbers, such as 10, 20, 30")
    if len(cleaned) >= MOST_CLASSES:
        raise DataError(
            "too many breaks", found=str(len(cleaned)), allowed=Phrase("up to {value}", value=MOST_CLASSES - 1)
        )
    return [*cleaned, different[-1]] if different[-1] > cleaned[-1] else cleaned


def _bounds(numbers: Sequence[float], scheme: Scheme, count: int) -> list[float]:
    lowest, highest = min(numbers), max(numbers)
    if scheme is Scheme.EQUAL:
        return _equal(lowest, highest, count)
    if scheme is Scheme.ROUND:
        return _round(lowest, highest, count)
    if scheme is Scheme.NATURAL:
        import jenkspy  # late: start-up time

        return [float(bound) for bound in jenkspy.jenks_breaks(numbers, n_classes=count)[1:]]
    import numpy as np

    values = np.asarray(numbers, dtype=float)
    if scheme is Scheme.QUANTILES:
        return [float(bound) for bound in np.quantile(values, np.arange(1, count + 1) / count)]
    mean, deviation = float(values.mean()), float(values.std(ddof=1))
    return [*(mean + times * deviation for times in (-2, -1, 1, 2)), highest]


def _equal(lowest: float, highest: float, count: int) -> list[float]:
    """Bounds at equal distances.

    Each by itself, because the sum of many steps misses the highest number by a little: that made one class too many.
    """
    shares = [place / count for place in range(1, count)]
    return [*(lowest * (1 - share) + highest * share for share in shares), highest]


def _round(lowest: float, highest: float, count: int) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten, about *count* classes of them and at most MOST_CLASSES."""
    step = highest / count - lowest / count
    if not 1e-300 < step < 1e300:  # no power of ten is exact there
        return _equal(lowest, highest, count)
    power = math.floor(math.log10(step))
    wanted = next((place for place, most in enumerate((1.5, 3.5, 7.5)) if step < most * 10.0**power), 3)
    for place in itertools.count(3 * power + wanted):
        power, leading = divmod(place, 3)
        size = (1, 2, 5)[leading] * 10.0**power
        first, last = math.floor(lowest / size), math.ceil(highest / size)
        if last - first <= MOST_CLASSES:
            break
    return [multiple * size for multiple in range(first + 1, last + 1)]


def _finished(scheme: Scheme, bounds: Sequence[float], different: Sequence[float], note: str = "") -> Classes:
    """Bounds in order, without classes that lie outside the numbers, and with zero as a bound where signs differ."""
    lowest, highest = different[0], different[-1]
    signs_differ = lowest < 0 < highest
    if scheme is Scheme.VALUES:
        below_zero = sum(bound < 0 for bound in bounds) if signs_differ else None
        return Classes(scheme, tuple(sorted(set(bounds))), lowest, below_zero, note)
    if scheme is Scheme.OWN:
        kept = sorted(set(bounds))
    else:
        tidied = {_tidy(bound, different) for bound in bounds}
        kept = [*sorted(bound for bound in tidied if lowest <= bound < highest), highest]
    if not signs_differ:
        return Classes(scheme, tuple(kept), lowest, None, note)
    kept = sorted({*kept, 0.0})
    return Classes(scheme, tuple(kept), lowest, sum(bound <= 0 for bound in kept), note)


def _tidy(bound: float, different: Sequence[float]) -> float:
    """A bound without the last digits that arithmetic leaves, judged by the range; a number where one is meant."""
    spread = different[-1] - different[0]
    if not (math.isfinite(bound) and 1e-280 < spread < 1e280):
        return bound
    place = bisect_left(different, bound)
    nearest = min(different[max(place - 1, 0) : place + 1], key=lambda number: abs(number - bound))
    if abs(nearest - bound) <= spread * 1e-11:
        return nearest
    return round(bound, 11 - math.floor(math.log10(spread))) + 0.0  # no minus zero


def class_words(indicator: Indicator, classes: Classes) -> list[str]:
    """Return the legend text of each class.

    The upper bound belongs to a class, the lower one to the class before. Words beside the numbers are those of a
    `Phrase`, which other languages say too.
    """
    if classes.scheme is Scheme.VALUES:
        return [indicator.names.get(bound, number_words(bound)) for bound in classes.bounds]
    words: list[str] = []
    for place, bound in enumerate(classes.bounds):
        if place == 0:
            open_below = classes.scheme is Scheme.OWN and classes.lowest > bound
            if open_below or classes.lowest > bound:
                words.append(Phrase("up to {value}", value=number_words(bound)))
            elif classes.lowest == bound:
                words.append(number_words(bound))
            else:
                words.append(Phrase("{low} – {high}", low=number_words(classes.lowest), high=number_words(bound)))
        else:
            low = number_words(classes.bounds[place - 1])
            words.append(Phrase("over {low} – {high}", low=low, high=number_words(bound)))
    return words
