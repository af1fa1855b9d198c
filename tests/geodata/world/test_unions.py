"""Unions of states of the past: who was in one on a day, and what its borders were."""

from __future__ import annotations

import datetime as dt
import tomllib

import pytest

from geodata.map.base_map import load_base_map
from geodata.world.unions import TABLE, UnionLine, all_unions, union_line, union_of, unions_age

DAY = dt.timedelta(days=1)
IN_1988 = dt.date(1988, 1, 1)


def test_every_union_has_sources_and_members_that_the_map_draws() -> None:
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    for union in all_unions():
        assert set(union.source) <= set(table["sources"])
        assert union.source
        assert all(load_base_map().by_id("country", code) is not None for code in union.members), union.id


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("arm", dt.date(1922, 12, 30), dt.date(1991, 12, 25)),
        ("geo", dt.date(1922, 12, 30), dt.date(1991, 4, 8)),
        ("tkm", dt.date(1924, 10, 27), dt.date(1991, 12, 25)),
        ("mda", dt.date(1940, 8, 2), dt.date(1991, 12, 25)),
    ],
)
def test_a_member_is_one_from_its_first_day_to_its_last(code: str, first: dt.date, last: dt.date) -> None:
    assert union_of(code, first - DAY) is None
    assert union_of(code, first) is not None
    assert union_of(code, last) is not None
    assert union_of(code, last + DAY) is None


def test_borders_are_between_members_around_them_or_neither() -> None:
    assert union_line("arm", "aze", IN_1988) is UnionLine.INNER
    assert union_line("irn", "aze", IN_1988) is UnionLine.OUTER
    assert union_line("irn", "tur", IN_1988) is None
    assert union_line("arm", "aze", dt.date(1992, 1, 1)) is None
    assert union_line("arm", "aze", dt.date(1930, 1, 1)) is None  # the lines of that day are not known


def test_the_age_changes_when_a_union_does() -> None:
    assert unions_age(dt.date(1991, 12, 25)) != unions_age(dt.date(1991, 12, 26))
    assert unions_age(IN_1988) == unions_age(IN_1988 + DAY)
