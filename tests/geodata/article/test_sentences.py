"""Sentences are found as a reader would count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import open_story
from geodata.article.sentences import sentences


def parts(text: str) -> list[str]:
    return [text[part.start : part.end] for part in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("A heading\nA line.", ["A heading", "A line."]),
        ("“We wait,” said Mr. A. Ali. He left.", ["“We wait,” said Mr. A. Ali.", "He left."]),
        ("The U.S. Senate met. It voted.", ["The U.S. Senate met.", "It voted."]),
        ("It grew by 3.5 per cent. Then it fell.", ["It grew by 3.5 per cent.", "Then it fell."]),
        ('He said: "It is lost." Nobody spoke.', ['He said: "It is lost."', "Nobody spoke."]),
        ("He left... and came back.", ["He left... and came back."]),
        ("Մեկ։ Երկու։", ["Մեկ։", "Երկու։"]),
        ("სამი. ოთხი.", ["სამი.", "ოთხი."]),
        ("  \n\n ", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_the_articles_first_sentences() -> None:
    text = open_story("caucasus").article.text
    assert parts(text)[:3] == [
        text[: text.index("\n")],
        text[text.index("The two countries") : text.index(" The war ended")],
        text[text.index("The war ended") : text.index("\nRussia is losing")],
    ]


@given(st.text(alphabet=st.sampled_from('aB. \n?"”…👋։'), max_size=80))
def test_sentences_hold_all_that_is_not_space_and_never_overlap(text: str) -> None:
    found = sentences(text)
    held = [at for part in found for at in range(part.start, part.end)]
    assert held == sorted(set(held))
    assert {at for at, char in enumerate(text) if not char.isspace()} <= set(held)
