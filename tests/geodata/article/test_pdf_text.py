"""Printed pages: what stands on each of them is no text, divided words are whole, and paragraphs are found."""

from __future__ import annotations

import pytest

from geodata.article.pdf_text import PrintedLine, from_pdf, text_of_pages
from geodata.core.errors import DataError

FIRST = "The harbours of both towns agreed on a ferry that would sail all the year, and the"
SECOND = "captains said that they had waited for it since the storms of the winter had begun."


def printed(*pages: list[tuple[int, str]], title: str = "") -> bytes:
    """A PDF of pages whose lines stand at these heights, in points from the foot of a page of 800."""
    streams = [
        "\n".join(f"BT /F1 11 Tf 50 {height} Td ({text}) Tj ET" for height, text in page).encode() for page in pages
    ]
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", f"<</Title({title})>>".encode(),
    ]  # fmt: skip
    for number, stream in enumerate(streams):
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R"
                       b"/Resources<</Font<</F1 3 0 R>>>>>>" % (6 + 2 * number))  # fmt: skip
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    data, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj" % number + item + b"endobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R/Info 4 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(data))
    return data + table + trailer


def test_running_heads_and_page_numbers_are_left_out_and_the_sentence_goes_on() -> None:
    pages = [
        [(770, f"Harbour Review, No. 7, page {number}"), (600, first), (586, second), (30, f"- {number} -")]
        for number, (first, second) in enumerate([(SECOND, FIRST), (SECOND, FIRST), (SECOND, FIRST)], 1)
    ]
    text = from_pdf(printed(*pages), "review.pdf").text
    assert "Harbour Review" not in text
    assert not any(char.isdigit() for char in text)
    assert f"{FIRST} {SECOND}" in text  # over the end of the page


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("11/29/2026, 7:05 PM", "https://harbour.example/ferry?id=7 1/1"),
        ("29.11.2026, 19:05 Ferry resumes", "file:///home/nino/ferry.html 1/1"),
        ("", "Page 1 of 1"),
    ],
)
def test_what_a_browser_prints_on_a_page_is_no_text(head: str, foot: str) -> None:
    page = [(780, head), (700, "Ferry resumes"), (660, FIRST), (646, SECOND), (20, foot)]
    article = from_pdf(printed(page, title="Ferry resumes"), "ferry.pdf")
    assert article.text == f"Ferry resumes\n\n{FIRST} {SECOND}"
    assert article.headings == ("Ferry resumes",)


def test_a_line_of_the_margin_that_stands_once_is_text() -> None:
    page = [(780, "Ferry resumes after the long storm"), (700, FIRST), (686, SECOND), (30, "One more line of it.")]
    text = from_pdf(printed(page), "ferry.pdf").text
    assert text.startswith("Ferry resumes after")
    assert text.endswith("One more line of it.")


def test_a_wider_distance_parts_paragraphs_whose_last_line_is_full() -> None:
    page = [(700, FIRST), (686, SECOND), (660, FIRST), (646, SECOND)]
    assert from_pdf(printed(page), "ferry.pdf").text == f"{FIRST} {SECOND}\n\n{FIRST} {SECOND}"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["They said that the negoti-", "ations went on."], "They said that the negotiations went on."),
        (["There is no cease-fire. The cease-", "fire of May ended."], "The cease-fire of May ended."),
        (["The Russian plan was led by few. A Russian-", "led force came."], "A Russian-led force came."),
        (["The peacekeepers came. The peace-", "keepers left."], "The peacekeepers left."),
        (["The har\u00ad", "bour is open."], "The harbour is open."),
        (["A line of Wash-", "Post is read."], "Wash- Post is read."),
    ],
)
def test_a_divided_word_is_whole_again_and_a_compound_keeps_its_hyphen(lines: list[str], said: str) -> None:
    page = [PrintedLine(line, 0.4 + 0.02 * number) for number, line in enumerate(lines)]
    assert said in text_of_pages([page])


def test_tied_letters_of_other_scripts_are_those_that_people_search_for() -> None:
    assert text_of_pages([[PrintedLine("ﻣﺮﺯ و ﬓ", 0.5)]]) == "مرز و մն"


def test_a_page_of_few_words_is_no_scan_and_an_empty_one_costs_nothing() -> None:
    assert from_pdf(printed([(400, "Hello, Tbilisi")], [], []), "short.pdf").text == "Hello, Tbilisi"
    with pytest.raises(DataError, match="scan"):
        from_pdf(printed([(400, "12")]), "empty.pdf")
