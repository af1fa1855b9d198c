"""Where a TOML file is at fault, also when it ends too early."""

from __future__ import annotations

import tomllib

import pytest

from geodata.core.toml_text import fault_of

STORY = (
    '[story]\ntitle = "Ferry"\n\n[[steps]]\nid = "start"\ntext = """\nTwo lines\nof text.\n"""\n'
    'layers = [\n  "road",\n]\n'
)


def fault(text: str) -> tuple[str, str]:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    return fault_of(text, str(caught.value))


@pytest.mark.parametrize(
    ("length", "place", "words"),
    [
        (STORY.index("Fer"), "line 2", "'title = \"'"),
        (STORY.index("teps]]") + 2, "line 4", "'[[ste'"),
        (STORY.index("of text"), "line 6", "Unterminated string"),
        (STORY.index("road"), "line 10", "'layers = ['"),
    ],
)
def test_a_text_cut_short_names_the_line_on_which_the_unfinished_begins(length: int, place: str, words: str) -> None:
    where, found = fault(STORY[:length])
    assert where.startswith(place)
    assert words in found


def test_a_fault_in_the_middle_names_line_and_column_and_what_stands_there() -> None:
    where, found = fault("a = 1\nb = nothing at all\n")
    assert where == "line 2, column 5"
    assert found == "'b = nothing at all', Invalid value"


def test_a_key_given_twice_is_found_although_the_parser_says_the_end() -> None:
    assert fault("a = 1\nb = 2\na = 3")[0] == "line 3"


def test_an_endless_line_is_shown_in_part() -> None:
    assert len(fault("a = " + "x" * 5000)[1]) < 200
