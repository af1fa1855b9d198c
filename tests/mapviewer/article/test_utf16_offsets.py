"""Code points and UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.article.utf16_offsets import Units


@given(st.text(alphabet=st.sampled_from("aé👋🇦զ\n"), max_size=30))
def test_both_ways_at_every_offset(text: str) -> None:
    units = Units(text)
    for offset in range(len(text) + 1):
        utf16 = len(text[:offset].encode("utf-16-le")) // 2
        assert units.of(offset) == utf16
        assert units.points(utf16) == offset


@pytest.mark.parametrize(("inside", "offset"), [(1, 0), (4, 3)])
def test_inside_a_pair_of_surrogates_is_the_character(inside: int, offset: int) -> None:
    assert Units("👋aa"[:1] if inside == 1 else "abc👋").points(inside) == offset
