"""Days in words and figures, in the language of the text."""

from __future__ import annotations

import datetime as dt

import pytest

from geodata.geoparsing.sayings.month_words import LANGUAGES_READ, month_stems
from geodata.geoparsing.sayings.written_days import days_in
from geodata.indicators.month_names import month_named


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "14 September 2025; Sept. 4, 2025; the 5th of May, 2020", "2025-09-14 2025-09-04 2020-05-05"),
        ("en", "in March 2020", "2020-03"),
        ("en", "In 2012 nothing. 7 may have marched 12 miles, 31 February 2025", ""),
        ("ru", "13 января 2026 года; 24.02.2022; в марте 2020; 5 маяков", "2026-01-13 2022-02-24 2020-03"),
        ("uk", "13 січня 2026 року", "2026-01-13"),
        ("fr", "Le 1er mars 2024 à Bamako, en août 2020", "2024-03-01 2020-08"),
        ("tr", "13 Ocak 2026'da; 5 arada", "2026-01-13"),
        ("az", "2026-cı il yanvarın 13-də; 13 yanvar 2026", "2026-01-13 2026-01-13"),
        ("hy", "2026 թ. հունվարի 13-ին", "2026-01-13"),
        ("ka", "2026 წლის 13 იანვარს", "2026-01-13"),
        ("kk", "2026 жылғы 13 қаңтарда", "2026-01-13"),
        ("uz", "2026-yil 13-yanvar", "2026-01-13"),
        ("fa", "۱۳ ژانویه ۲۰۲۶", "2026-01-13"),
        ("ar", "13 يناير 2026", "2026-01-13"),
        ("es", "13 de enero de 2026", "2026-01-13"),
        ("de", "am 13. Januar 2026", "2026-01-13"),
        ("pl", "13 stycznia 2026", "2026-01-13"), ("it", "il 13 gennaio 2026", "2026-01-13"),
        ("pt", "13 de janeiro de 2026", "2026-01-13"), ("tg", "13 январи 2026", "2026-01-13"),
        ("ky", "2026-жылдын 13-январы", "2026-01-13"), ("tk", "2026-njy ýylyň 13-nji ýanwary", "2026-01-13"),
    ],
)  # fmt: skip
def test_days_of_a_language(language: str, text: str, days: str) -> None:
    assert [found.iso for found in days_in(text, language)] == days.split()


def test_months_are_the_same_in_texts_and_in_sheets() -> None:
    """Sheets know whole names and texts the beginnings of all cases: two tables that must not contradict each other."""
    beginnings = [(stem.rstrip("$"), number) for language in LANGUAGES_READ for stem, number in month_stems(language)]
    both = [(number, named) for stem, number in beginnings if (named := month_named(stem)) is not None]
    assert all(number == named for number, named in both)
    assert len(both) > len(beginnings) / 2


def test_figures_follow_the_order_of_the_language_and_tell_their_doubt() -> None:
    (english,), (french,) = days_in("2/3/2026", "en"), days_in("2/3/2026", "fr")
    assert (english.iso, english.guessed, french.iso, french.guessed) == ("2026-02-03", True, "2026-03-02", False)
    (told,) = days_in("1/13/2026", "en")
    assert (told.iso, told.guessed) == ("2026-01-13", False)


def test_a_day_without_its_year_is_that_before_the_article() -> None:
    (december,), (march,) = days_in("on December 30", "en"), days_in("on March 3", "en")
    assert december.iso == ""
    assert december.near(dt.date(2026, 2, 1)).iso == "2025-12-30"
    assert march.near(dt.date(2026, 2, 1)).iso == "2026-03-03"
    assert march.near(dt.date(2026, 2, 1)).guessed
