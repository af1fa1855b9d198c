"""Whatever the text, mentions are slices of it, in order, and the same every time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.geoparsing import find_places

NAMES = [
    "Georgia", "Baku", "St. John's", "Xi'an", "U.S.", "Nagorno-Karabakh", "Washington, D.C.", "Paris", "Mary", "Ohio",
    "Республика Армения", "Ереване", "Երևանում", "Şuşa", "New York", "Moscow's", "York",
]  # fmt: skip
GLUE = [" ", ", ", "-", "–", "\n", ". ", " in ", " of ", "’s ", "/", "\u0301", " and ", "'", " (", "🏔"]
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(NAMES + GLUE), max_size=30).map("".join),
    st.lists(st.one_of(st.sampled_from(NAMES + GLUE), st.text(max_size=5)), max_size=30).map("".join),
)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_mentions_are_slices_in_order_without_overlaps(text: str) -> None:
    mentions = find_places(text)
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.quote != ""
        assert 0 <= mention.score <= 1
        assert (mention.lat is None) == (mention.lon is None)
        assert mention.role in ("place", "government")
        assert mention.lat is None or (-90 <= mention.lat <= 90 and -180 <= mention.lon <= 180)
    ends = [0, *(mention.end for mention in mentions)]
    assert all(end <= mention.start for end, mention in zip(ends, mentions, strict=False))


@settings(max_examples=50, deadline=None)
@given(texts)
def test_the_same_text_gives_the_same_mentions(text: str) -> None:
    assert find_places(text) == find_places(text)


@settings(max_examples=50, deadline=None)
@given(texts, st.tuples(*[st.floats(allow_nan=True)] * 4))
def test_any_extent_is_accepted(text: str, focus: tuple[float, float, float, float]) -> None:
    assert [m.quote for m in find_places(text, focus)] == [m.quote for m in find_places(text)]
