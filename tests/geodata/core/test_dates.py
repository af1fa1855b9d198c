import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata import DataError, parse_day
from geodata.core.dates import Span, format_day, format_span, parse_partial


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020", dt.date(2020, 1, 1)),
        ("2020-11", dt.date(2020, 11, 1)),
        ("2020-11-10", dt.date(2020, 11, 10)),
        ("10.11.2020", dt.date(2020, 11, 10)),
        ("11.2020", dt.date(2020, 11, 1)),
        ("10/11/2020", dt.date(2020, 11, 10)),
        ("Nov 2020", dt.date(2020, 11, 1)),
        ("november 2020", dt.date(2020, 11, 1)),
        ("10 November 2020", dt.date(2020, 11, 10)),
        ("November 10, 2020", dt.date(2020, 11, 10)),
        ("  8  Aug   2025 ", dt.date(2025, 8, 8)),
        ("Sept 2023", dt.date(2023, 9, 1)),
    ],
)
def test_days_in_the_forms_people_write(text: str, day: dt.date) -> None:
    assert parse_day(text) == day


@pytest.mark.parametrize("text", ["", "soon", "2020-13", "31.02.2020", "Foo 2020", "20201110x", "0", "99999"])
def test_what_is_no_date_is_named_with_file_and_place(text: str) -> None:
    with pytest.raises(DataError, match=r"^claims\.toml, claim 3: not a date: found .*allowed: a date such as"):
        parse_day(text, file="claims.toml", place="claim 3")


def test_a_month_ends_where_the_next_begins() -> None:
    assert parse_partial("2020-12").after == dt.date(2021, 1, 1)
    assert parse_partial("2020").after == dt.date(2021, 1, 1)
    assert parse_partial("2020-02-29").after == dt.date(2020, 3, 1)


@given(st.dates())
def test_what_is_written_can_be_read(day: dt.date) -> None:
    if day.year >= 1000:
        assert parse_day(format_day(day)) == day
    assert parse_day(day.isoformat()) == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_a_data_error(text: str) -> None:
    try:
        day = parse_day(text)
    except DataError:
        return
    assert dt.date.min <= day <= dt.date.max


def test_a_span_is_half_open() -> None:
    handed_over = Span(dt.date(1993, 7, 23), dt.date(2020, 11, 20))
    assert handed_over.contains(dt.date(2020, 11, 19))
    assert not handed_over.contains(dt.date(2020, 11, 20))
    assert handed_over.meets(dt.date(2020, 11, 1), dt.date(2020, 12, 1))
    assert not handed_over.meets(dt.date(2020, 11, 20), dt.date(2020, 12, 1))


def test_spans_in_words() -> None:
    assert format_span(Span(dt.date(1994, 5, 12), None)) == "since 12 May 1994"
    assert format_span(Span(None, dt.date(1991, 11, 26))) == "until 26 November 1991"
    assert format_span(Span()) == "undated"
