"""Values are dataclasses in everything but the way they are made."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from functools import cached_property
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.core.values import value


@value(frozen=True)
class Place:
    """A place."""

    name: str
    height_m: float = 0.0
    others: tuple[str, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)
    memo: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def initial(self) -> str:
        """Kept in the instance."""
        return self.name[:1]


@value(frozen=True)
class Town(Place):
    """A place with people."""

    people: int = 0

    def __post_init__(self) -> None:
        if self.people < 0:
            raise ValueError("fewer than nobody")


@dataclass(frozen=True)
class StandardTown:
    """The same by the standard library alone."""

    name: str
    height_m: float = 0.0
    others: tuple[str, ...] = ()
    tags: dict[str, str] = field(default_factory=dict)
    memo: dict[str, int] = field(default_factory=dict, repr=False, compare=False)
    people: int = 0


@value(frozen=True, eq=False)
class Thing:
    """Compared by identity."""

    name: str


WORDS = st.text(max_size=5)
TOWNS = st.fixed_dictionaries(
    {"name": WORDS},
    optional={
        "height_m": st.floats(allow_nan=False),
        "others": st.tuples(WORDS, WORDS),
        "tags": st.dictionaries(WORDS, WORDS, max_size=2),
        "people": st.integers(0, 10**6),
    },
)


@given(TOWNS, TOWNS)
def test_a_value_is_like_the_standard_dataclass(first: dict[str, Any], second: dict[str, Any]) -> None:
    ours, theirs = Town(**first), StandardTown(**first)
    assert asdict(ours) == asdict(theirs)
    assert repr(ours) == repr(theirs).replace("StandardTown", "Town")
    assert (ours == Town(**second)) is (theirs == StandardTown(**second))
    assert replace(ours, name="else") == Town(**{**first, "name": "else"})
    assert [item.name for item in fields(ours)] == [item.name for item in fields(theirs)]
    assert list(inspect.signature(Town).parameters) == list(inspect.signature(StandardTown).parameters)
    assert pickle.loads(pickle.dumps(ours)) == copy.deepcopy(ours) == ours


def test_a_value_cannot_be_changed() -> None:
    town = Town("Goris")
    with pytest.raises(FrozenInstanceError):
        town.name = "Sisian"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del town.name
    assert (town.name, town.initial) == ("Goris", "G")
    assert town.tags is not Town("Goris").tags


def test_values_with_equal_fields_are_one_key() -> None:
    assert hash(Thing("a")) != hash(Thing("a"))
    assert Thing("a") != Thing("a")
    known = {Span(1, 2): "span"}
    assert known[Span(1, 2)] == "span"
    with pytest.raises(TypeError):
        hash(Town("Goris"))  # its tags are a dictionary


@value(frozen=True)
class Span:
    """Hashable."""

    first: int
    last: int


def test_mistakes_are_told_as_usual() -> None:
    with pytest.raises(ValueError, match="nobody"):
        Town("Goris", people=-1)
    with pytest.raises(TypeError, match="name"):
        Town()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        Town("Goris", colour="red")  # type: ignore[call-arg]
    assert dataclasses.is_dataclass(Town)
    assert Town.__match_args__[0] == "name"
