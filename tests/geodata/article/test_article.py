"""Articles as people have them: what is read out of each format, and what is said of those that cannot be read."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.article.article import MAX_CHARACTERS, article_from_text, clean_text, is_article, open_article
from geodata.core.errors import DataError

HTML = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry resumes | Harbour Post</title>
<meta property="og:title" content="Ferry resumes"><meta name="author" content="Nino Example">
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2025-03-04T10:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Ferry resumes</h1>
<p>The ferry from Baku to Aktau resumed on Tuesday after a storm of four days, the harbour said in a statement.</p>
<h2>Grain waits</h2><p>Aktau has waited for grain from <b>Azerbaijan</b> since February, and Baku for news of it.</p>
<p>Officials of both harbours will meet in Tbilisi next week to speak about winter crossings and prices.</p>
<script>alert("no")</script></article><footer>© Harbour Post</footer></body></html>"""
LINES = [
    "The ferry from Baku to Aktau resumed on Tuesday after a storm of four days, the har-",
    "bour said in a statement that was read out to the captains of both ships.",
    "Grain waits.",
]


def pdf_with_text(path: Path, lines: list[str]) -> Path:
    """A one-page PDF whose lines are in a font that every reader has."""
    drawn = " T* ".join(f"({line}) Tj" for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 40 800 Td {drawn} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Title (Ferry resumes) /Author (Nino Example) /CreationDate (D:20250304100000Z) >>",
    ]
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    data += b"xref\n0 6\n0000000000 65535 f \n" + table
    data += b"trailer << /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF" % data.index(b"xref\n0 6")
    path.write_bytes(data)
    return path


def test_a_web_page_gives_its_article_without_menus_and_scripts(tmp_path: Path) -> None:
    path = tmp_path / "ferry.html"
    path.write_text(HTML, encoding="utf-8")
    article = open_article(path)
    assert (article.title, article.author, article.date) == ("Ferry resumes", "Nino Example", "2025-03-04")
    assert "since February" in article.text
    assert "Azerbaijan since" in article.text
    assert "Grain waits" in article.headings
    for alien in ("Sport", "alert", "<b>"):
        assert alien not in article.text


def test_a_word_file_gives_paragraphs_headings_and_tables(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = "Ferry resumes", "Nino Example"
    document.add_heading("Grain waits", 1)
    document.add_paragraph("The ferry from Baku to Aktau resumed.")
    document.add_table(1, 2).cell(0, 1).text = "Poti"
    document.save(str(tmp_path / "ferry.docx"))
    article = open_article(tmp_path / "ferry.docx")
    assert article.text == "Grain waits\n\nThe ferry from Baku to Aktau resumed.\n\nPoti"
    assert article.headings == ("Grain waits",)
    assert (article.title, article.author) == ("Ferry resumes", "Nino Example")


def test_a_pdf_gives_paragraphs_from_its_lines(tmp_path: Path) -> None:
    article = open_article(pdf_with_text(tmp_path / "ferry.pdf", LINES))
    assert "the harbour said in a statement that was read out" in article.text
    assert (article.title, article.author, article.date) == ("Ferry resumes", "Nino Example", "2025-03-04")


def test_markdown_loses_its_marks_and_keeps_its_words(tmp_path: Path) -> None:
    path = tmp_path / "ferry.md"
    path.write_text(
        "---\ntitle: Ferry resumes\nauthor: Nino Example\ndate: 2025-03-04\n---\n\n# Grain waits\n\nThe **ferry**\n"
        "from [Baku](https://example.org) to Aktau.\n\n* Poti\n* Batumi\n",
        encoding="utf-8",
    )
    article = open_article(path)
    assert article.text == "Grain waits\n\nThe ferry from Baku to Aktau.\n\nPoti\n\nBatumi"
    assert (article.title, article.author, article.date) == ("Ferry resumes", "Nino Example", "2025-03-04")


def test_a_plain_text_is_taken_as_it_is_and_a_short_first_line_is_its_title(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes("Ferry resumes\r\n\r\nFrom Baku \u2066to Aktau.\r\n".encode("utf-16"))
    article = open_article(path)
    assert article.text == "Ferry resumes\n\nFrom Baku \u2066to Aktau."
    assert article.title == "Ferry resumes"
    assert article.headings == ("Ferry resumes",)
    assert article_from_text("From Baku to Aktau.\n\nMore.").title == ""


def test_text_of_another_script_and_of_a_megabyte_is_read() -> None:
    assert article_from_text("Բաքվից Ակտաու").text == "Բաքվից Ակտաու"
    assert len(article_from_text("Baku and Aktau. " * 65_000).text) > 1_000_000


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"  \n", "the file is empty"),
        ("signs.txt", b"-- 123 --", "contains no text"),
        ("picture.txt", b"\x89PNG\0\0\0", "not a text file"),
        ("broken.pdf", b"%PDF-1.4 and then nothing", "cannot be read"),
        ("broken.docx", b"PK\x03\x04 and then nothing", "damaged archive"),
        ("song.mp3", b"ID3", "unsupported article format"),
        ("page.html", b"<html><body></body></html>", "no article"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DataError, match=said) as caught:
        open_article(path)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_scan_is_called_a_scan(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    writer.write(tmp_path / "scan.pdf")
    with pytest.raises(DataError, match="scan"):
        open_article(tmp_path / "scan.pdf")


def test_a_locked_pdf_is_called_locked(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=pdf_with_text(tmp_path / "ferry.pdf", LINES))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(DataError, match="password"):
        open_article(tmp_path / "locked.pdf")


def test_missing_files_folders_and_endless_texts_are_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        open_article(tmp_path / "none.txt")
    with pytest.raises(DataError, match="text too long"):
        article_from_text("Baku " * (MAX_CHARACTERS // 5 + 2))
    assert is_article("a.HTML")
    assert not is_article("a.gpkg")


@given(st.text(max_size=300))
def test_a_clean_text_stays_as_it_is_when_cleaned_again(text: str) -> None:
    clean = clean_text(text)
    assert clean_text(clean) == clean
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert "\r" not in clean
