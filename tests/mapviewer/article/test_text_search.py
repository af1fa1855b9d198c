"""Finding words as a reader means them."""

import pytest

from mapviewer.article.text_search import find_all


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Baku, BAKU and Bakuba", "baku", ["Baku", "BAKU", "Baku"]),
        ("Naxçıvan", "naxcivan", ["Naxçıvan"]),
        ("Xankəndi", "Xankendi", ["Xankəndi"]),
        ("👋 Баку", "баку", ["Баку"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("“Russia – number one”", '"russia - number', ["“Russia – number"]),
        ("two\nlines", "two lines", ["two\nlines"]),
        ("aaa", "aa", ["aa"]),
        ("text", "", []),
        ("text", "  ", []),
        ("text", "absent", []),
    ],
)
def test_hits(text: str, words: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_all(text, words)] == found
