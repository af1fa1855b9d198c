"""Sentences that another language can say, and how they cross from one process to another."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.core.errors import DataError
from geodata.core.phrase import Phrase, from_json, to_json
from geodata.core.worker_protocol import error_message, error_of

NESTED = Phrase("{where}: {problem}", where=Phrase("row {number}", number=3), problem="no date")


def test_a_phrase_is_its_english_text() -> None:
    assert NESTED == "row 3: no date"
    assert Phrase("{{x}} {y}", y="{z}") == "{x} {z}"
    assert Phrase("plain {text}") == "plain {text}"


def test_it_crosses_processes_with_what_a_translation_needs() -> None:
    for crossed in (from_json(json.loads(json.dumps(to_json(NESTED)))), pickle.loads(pickle.dumps(NESTED))):
        assert crossed == NESTED
        assert isinstance(crossed, Phrase)
        assert crossed.template == "{where}: {problem}"
        assert crossed.values["where"].template == "row {number}"
    assert to_json(None) is None
    assert to_json("plain") == to_json(Phrase("plain")) == "plain"


def test_an_error_crosses_with_its_parts() -> None:
    error = DataError("unknown layer", file="a.toml", place=Phrase("step {number}", number=2), allowed="rail")
    answer = json.loads(json.dumps(error_message(error, {})))
    crossed = error_of(answer, {}, DataError)
    assert crossed is not None
    assert str(crossed) == str(error) == "a.toml, step 2: unknown layer; allowed: rail"
    assert isinstance(crossed.place, Phrase)
    assert crossed.found is None


@pytest.mark.parametrize(
    "foreign",
    [["{a:999999999999}", {"a": "x"}], ["{a.__class__}", {"a": "x"}], ["{0}", {"a": "x"}], ["{b}", {"a": "x"}],
     ["{0}", {"0": "x"}], ["{a", {"a": "x"}], ["{a}", "x"], [1, 2, 3], {"a": 1}, None, 7],
)  # fmt: skip
def test_what_a_process_may_not_send_is_shown_as_text(foreign: object) -> None:
    crossed = from_json(foreign)
    assert crossed == str(foreign)
    assert not isinstance(crossed, Phrase)


def test_values_may_have_any_name() -> None:
    assert from_json(["{template} {self} {cls}", {"template": "1", "self": "2", "cls": "3"}]) == "1 2 3"


json_values = st.recursive(
    st.none() | st.integers() | st.text(st.sampled_from("ab{}:.[0]"), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "0"]), inner, max_size=2),
)


@given(json_values)
def test_anything_becomes_a_text(foreign: object) -> None:
    assert isinstance(from_json(foreign), str)
