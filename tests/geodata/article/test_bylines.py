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
