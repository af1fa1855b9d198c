"""Spots that are looked for late are looked for no farther than somebody asks, and once."""

from __future__ import annotations

from collections.abc import Iterator

from mapviewer.labels.label_engine import LateSpots


def test_only_what_is_asked_for_is_looked_for_and_only_once() -> None:
    looked: list[float] = []

    def find() -> Iterator[tuple[float, float]]:
        for x in (1.0, 2.0, 3.0):
            looked.append(x)
            yield x, 0.0

    spots = LateSpots("key", find)
    moved = spots.moved(10.0, 5.0)
    assert looked == []
    assert moved
    assert looked == [1.0]
    assert next(iter(moved)) == (11.0, 5.0)
    assert looked == [1.0]
    assert list(moved) == [(11.0, 5.0), (12.0, 5.0), (13.0, 5.0)]
    assert len(spots) == 3
    assert spots[1] == (2.0, 0.0)
    assert looked == [1.0, 2.0, 3.0]
    assert not LateSpots("none", lambda: iter(()))


def test_spots_are_equal_when_they_depend_on_the_same() -> None:
    def find() -> Iterator[tuple[float, float]]:
        yield 0.0, 0.0

    assert LateSpots("a", find).moved(1, 2) == LateSpots("a", list).moved(1, 2)
    assert LateSpots("a", find).moved(1, 2) != LateSpots("a", find).moved(2, 1)
