import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.story.anchoring import Anchor, Quote, anchor, anchor_between, quote_at

TEXT = "Baku and Moscow. Later Baku spoke to Moscow again; Moscow did not answer Baku."


@given(st.data())
def test_every_passage_is_found_again_in_the_unchanged_text(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(TEXT) - 1))
    end = data.draw(st.integers(start + 1, len(TEXT)))
    quote = quote_at(TEXT, start, end, context=len(TEXT))
    assert anchor(TEXT, quote) == Anchor(start, end)


def test_the_words_around_tell_one_mention_from_another() -> None:
    found = anchor(TEXT, Quote("Moscow", prefix="again; "))
    assert found == Anchor(51, 57)


def test_a_word_that_occurs_thrice_without_context_is_not_guessed() -> None:
    assert anchor(TEXT, Quote("Moscow")) is None


def test_a_passage_is_found_after_text_was_put_before_it() -> None:
    start = TEXT.index("Moscow again")
    quote = quote_at(TEXT, start, start + 6)
    changed = "A new first sentence. " + TEXT.replace("Later", "Some days later")
    found = anchor(changed, quote)
    assert found is not None
    assert changed[found.start : found.end] == "Moscow"
    assert changed[found.start :].startswith("Moscow again")


def test_a_spelling_change_is_followed() -> None:
    text = "the depot of SOCAR in the Ukrainian city of Odessa, according to reports"
    quote = quote_at(text, text.index("Odessa"), text.index("Odessa") + 6)
    changed = text.replace("Odessa", "Odesa")
    found = anchor(changed, quote)
    assert found is not None
    assert "Odesa" in changed[found.start : found.end + 1]
    assert found.score < 1.0


@pytest.mark.parametrize(
    "text", ["", "Quite another article about the weather in spring.", TEXT.replace("Moscow", "Rome")]
)
def test_what_is_gone_is_not_attached_elsewhere(text: str) -> None:
    assert anchor(text, Quote("Moscow did not answer", prefix="again; ", suffix=" Baku.")) is None


def test_offsets_count_code_points() -> None:
    text = "🇦🇲🤝 Yerevan and 🇦🇿 Baku"
    found = anchor(text, Quote("Baku"))
    assert found is not None
    assert text[found.start : found.end] == "Baku"


def test_an_empty_quote_is_nowhere() -> None:
    assert anchor(TEXT, Quote("")) is None


def test_a_quote_that_stands_everywhere_is_found_nowhere() -> None:
    assert anchor("a" * 1_000_000, Quote("a", prefix="b")) is None


def test_a_passage_between_two_that_moved_alike_moved_with_them() -> None:
    old = "Stops: Baku, Baku, Baku, and the end at Kars."
    new = f"Updated. {old}"
    starts = [old.index("Stops"), old.index("Kars")]
    found = [(start, start + len("Updated. ")) for start in starts]
    middle = old.index("Baku") + len("Baku, ")
    anchored = anchor_between(new, Quote("Baku"), middle, found)
    assert anchored is not None
    assert anchored.start == middle + len("Updated. ")
    apart = [found[0], (found[1][0], found[1][1] + 3)]
    assert anchor_between(new, Quote("Baku"), middle, apart) is None
    assert anchor_between(new, Quote("Kars"), middle, found) is None
    assert anchor_between(new, Quote("Baku"), middle, found[:1]) is None
    assert anchor_between(new, Quote("Baku"), -1, found) is None
