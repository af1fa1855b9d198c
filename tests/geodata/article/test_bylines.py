"""Author and day from the head of an article, and titles that print breaks over lines."""

from __future__ import annotations

import pytest

from geodata.article.bylines import with_byline, with_title_line
from geodata.story.story import Article

BODY = "\n\nThe ferry left on 3 March 2019 with grain, and " + "nobody waited for it any more, " * 5


@pytest.mark.parametrize(
    ("head", "author", "date"),
    [
        ("Ferry resumes\n\nBy Nino Example\nTbilisi, 14 September 2025", "Nino Example", "2025-09-14"),
        ("Ferry resumes\n\nby Nino Example and Ali Test\nSept. 4, 2025", "Nino Example and Ali Test", "2025-09-04"),
        ("Ferry resumes\n\nBy Nino Example | September 4, 2025", "Nino Example", "2025-09-04"),
        ("Ferry resumes\n\n2025-09-04", "", "2025-09-04"),
        ("By Nino Example Tbilisi, 14 September 2025", "", "2025-09-14"),
        ("By the sea all is quiet\n\n31 February 2025", "", ""),
        ("Ferry resumes", "", ""),
    ],
)
def test_short_lines_at_the_head_say_who_and_when(head: str, author: str, date: str) -> None:
    found = with_byline(Article(head + BODY))
    assert (found.author, found.date) == (author, date)


def test_what_the_file_says_itself_stays() -> None:
    found = with_byline(Article("Ferry\n\nBy Nino Example\n4 May 2025" + BODY, author="A. Tester", date="2020-01-01"))
    assert (found.author, found.date) == ("A. Tester", "2020-01-01")


def test_a_title_over_two_lines_becomes_one_without_the_sites_name() -> None:
    text = "Home World\n\nFerry resumes after a storm of\n\nfour days\n\nThe ferry left."
    mended, title = with_title_line("Ferry resumes after a storm of four days | Harbour Post", text)
    assert title == "Ferry resumes after a storm of four days"
    assert mended == "Home World\n\nFerry resumes after a storm of four days\n\nThe ferry left."
    assert with_title_line("Another", text) == (text, "")
    assert with_title_line("", text) == (text, "")


def test_a_dateline_is_a_guess_and_a_year_in_a_sentence_is_no_date() -> None:
    agency = with_byline(
        Article("Talks go on\n\nYEREVAN, January 14, 2026. /Agency/. The talks went on, said the minister." + BODY)
    )
    assert (agency.date, agency.dating) == ("2026-01-14", "guessed")
    assert with_byline(Article("Talks go on\n\nSince 2012 nothing has moved." + BODY)).date == ""


@pytest.mark.parametrize(
    ("head", "date", "dating"),
    [
        ("Переговоры завершились в Ереване, сообщили в министерстве\n\n14 января 2026 года", "2026-01-14", ""),
        ("Les ministres se sont réunis à Bamako dans la nuit\n\nPublié le 3/2/2026", "2026-02-03", ""),
        ("The ministers met in the night and went home\n\nPosted 3/2/2026", "2026-03-02", "guessed"),
    ],
)
def test_the_order_of_day_and_month_is_that_of_the_language(head: str, date: str, dating: str) -> None:
    found = with_byline(Article(head))
    assert (found.date, found.dating) == (date, dating)
