"""Every word that a story's file may use has a name to show."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from geodata.story_format import story_rows
from mapviewer.ui import display_text


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (display_text.ACTS, story_rows.ACTS),
        (display_text.MOVES, story_rows.DIRECTIONS),
        (display_text.DIRECTIONS, story_rows.DIRECTIONS),
        (display_text.ROLES, story_rows.ROLES),
        (display_text.STRENGTHS, story_rows.STRENGTHS),
    ],
)
def test_every_word_of_the_format_has_a_name(names: Mapping[str, str], words: tuple[str, ...]) -> None:
    assert tuple(names) == words
    assert all(names[word] for word in words)
