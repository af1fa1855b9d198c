"""Articles as colleagues send them: every word once, in the order of reading, whatever the program that wrote it."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from geodata.article.article import article_from_text, finished, read_article_file
from geodata.article.article_formats import from_html, from_word
from geodata.article.markdown_text import from_markdown
from geodata.article.pdf_text import closed_up, from_pdf, with_plain_letters
from geodata.indicators.sheet import read_sheet
from geodata.io.formats.kml import plain_text

SENTENCE = "Officials of the two harbours agreed on a ferry across the sea, and promised that it would sail all year. "


def page(body: str) -> str:
    """The text of a web page with something between two paragraphs."""
    html = (
        f"<html><body><article><h1>A ferry</h1><p>{SENTENCE * 2}</p>{body}<p>{SENTENCE * 2}</p></article></body></html>"
    )
    return from_html(html.encode(), "page.html").text


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<ul><li><p>First point here.</p></li><li><p>Second point here.</p></li></ul>",
         ["First point here.", "Second point here."]),
        ("<ul><li>Outer one<ul><li>Inner one is here.</li><li>Inner two is here.</li></ul></li>"
         "<li>Outer two.</li></ul>",
         ["Outer one", "Inner one is here.", "Inner two is here.", "Outer two."]),
        ("<blockquote><p>First para said.</p><p>Second para said.</p> A tail is said.</blockquote>",
         ["First para said.", "Second para said.", "A tail is said."]),
        ("<table><tr><th>Port</th><th>Ships</th></tr><tr><td>North harbour</td><td>7 ships</td></tr></table>",
         ["Port · Ships", "North harbour · 7 ships"]),
        ("<table><tr><td>North harbour</td>between cells<td>7 ships</td>after them</tr></table>",
         ["North harbour · between cells · 7 ships · after them"]),
    ],
)  # fmt: skip
def test_lists_tables_and_quotations_are_there_once(body: str, lines: list[str]) -> None:
    text = page(body).splitlines()
    assert [line for line in text if line in lines] == lines
    assert not [
        line for line in text if line and line not in lines and not SENTENCE.startswith(line[:20]) and line != "A ferry"
    ]


def test_words_of_a_page_in_no_paragraph_are_there_too() -> None:
    body = "<h2>Ports</h2>Words between a heading and a list.<ul><li>First point here.</li></ul>Words after the list."
    lines = [line for line in page(body).splitlines() if line and not line.startswith(SENTENCE[:20])]
    assert lines == [
        "A ferry", "Ports", "Words between a heading and a list.", "First point here.", "Words after the list.",
    ]  # fmt: skip


def test_html_in_a_markdown_text_gives_its_words_and_no_tags() -> None:
    article = from_markdown(
        "<h1 align='center'>A <b>ferry</b></h1>\n<!-- a note of the editor -->\n\nIt sails<br>in <u>May</u>.\n\n"
        "| Port | Ships |\n|---|---|\n| North | 7 |\n\n<div>\n<p>Quoted.</p><style>p { color: red }</style>\n</div>\n"
    )
    assert article.text.split("\n\n") == ["A ferry", "It sails\nin May.", "Port · Ships", "North · 7", "Quoted."]
    assert article.title == "A ferry"
    assert article.headings == ("A ferry",)


def test_a_comment_that_is_never_closed_hides_no_other_part_of_a_markdown_text() -> None:
    text = from_markdown("<!-- kept open\n-->\n\n<div>One.</div>\n\n- <!-- open\n\n- two\n\n<p>Three.</p>\n").text
    assert [word in text for word in ("One.", "two", "Three.")] == [True, True, True]


def word(folder: Path, *paragraphs: str) -> str:
    """The text of a Word file with these paragraphs of XML."""
    document = docx.Document()
    for xml in paragraphs:
        document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))
    document.save(folder / "made.docx")
    return from_word((folder / "made.docx").read_bytes(), "made.docx").text


def strict(data: bytes) -> bytes:
    """An Office file as Word and Excel save it as "Strict Open XML"."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(made, "w") as other:
        for name in packed.namelist():
            content = packed.read(name).decode("utf-8", errors="surrogateescape")
            content = re.sub(r"http://schemas\.openxmlformats\.org/(officeDocument|wordprocessingml|spreadsheetml)/2006/",
                             r"http://purl.oclc.org/ooxml/\1/", content)  # fmt: skip
            other.writestr(name, content.encode("utf-8", errors="surrogateescape"))
    return made.getvalue()


def test_strict_office_files_are_read_like_any_other(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(SENTENCE)
    document.save(tmp_path / "made.docx")
    data = strict((tmp_path / "made.docx").read_bytes())
    assert from_word(data, "made.docx").text == SENTENCE.strip()
    book = openpyxl.Workbook()
    for row in (["Country", "Ships"], ["Armenia", 1], ["Georgia", 2]):
        book.active.append(row)
    book.save(tmp_path / "made.xlsx")
    (tmp_path / "strict.xlsx").write_bytes(strict((tmp_path / "made.xlsx").read_bytes()))
    assert read_sheet(tmp_path / "strict.xlsx").rows == read_sheet(tmp_path / "made.xlsx").rows


def w(inner: str) -> str:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return f"<w:p {nsdecls('w')} {mc} xmlns:v='urn:schemas-microsoft-com:vml'>{inner}</w:p>"


def test_tracked_insertions_are_read_and_deletions_are_not(tmp_path: Path) -> None:
    text = word(tmp_path, w(
        "<w:r><w:t xml:space='preserve'>It said </w:t></w:r>"
        "<w:ins w:id='1' w:author='E'><w:r><w:t>yes</w:t></w:r></w:ins>"
        "<w:del w:id='2' w:author='E'><w:r><w:delText>no</w:delText></w:r></w:del>"
        "<w:moveFrom w:id='3' w:author='E'><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        "<w:r><w:t>.</w:t></w:r>"))  # fmt: skip
    assert text == "It said yes."


def test_text_boxes_are_blocks_and_stand_there_once(tmp_path: Path) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    inner = (f"<w:r><w:t>A passage.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}"
             f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict>"
             "</mc:Fallback></mc:AlternateContent></w:r>")  # fmt: skip
    assert word(tmp_path, w(inner)) == "A passage.\n\nIn the box."


def test_what_frames_and_links_hold_is_read(tmp_path: Path) -> None:
    control = (
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    field = w("<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
              "<w:hyperlink><w:r><w:t>A link.</w:t></w:r></w:hyperlink>"
              "<w:smartTag><w:r><w:tab/><w:t>A town.</w:t></w:r></w:smartTag>")  # fmt: skip
    assert word(tmp_path, control, field) == "In a control.\n\nA link. A town."


def test_a_word_file_gives_author_headings_and_notes_and_no_date_of_its_template(tmp_path: Path) -> None:
    document = docx.Document()
    known = document.core_properties
    known.author, known.created, known.modified = "Nino B. Example", dt.datetime(2013, 12, 23), dt.datetime(2026, 11, 2)
    document.add_heading("Border opens near Gyumri", 0)
    document.add_heading("What was agreed", 1)
    document.add_paragraph(SENTENCE)
    separator, note = (
        f'<w:footnote w:id="{number}"{kind}><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:footnote>'
        for number, kind, words in ((0, ' w:type="separator"', "----"), (2, "", "Kars lies beyond."))
    )
    blob = f"<w:footnotes {nsdecls('w')}>{separator}{note}</w:footnotes>".encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    document.save(str(tmp_path / "border.docx"))
    article = read_article_file(tmp_path / "border.docx").article
    assert (article.title, article.author, article.date) == ("Border opens near Gyumri", "Nino B. Example", "")
    assert article.headings == ("Border opens near Gyumri", "What was agreed")
    assert article.text.endswith("Kars lies beyond.")
    assert "----" not in article.text


def test_merged_cells_stand_once(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 2)).text = "Treaty"
    for column, name in enumerate(("One", "Two", "Three")):
        table.cell(1, column).text = name
    document.save(tmp_path / "table.docx")
    text = from_word((tmp_path / "table.docx").read_bytes(), "table.docx").text
    assert text.split() == ["Treaty", "One", "Two", "Three"]


def pdf(info: str = "", line: str = SENTENCE[:60]) -> bytes:
    """A PDF of one page with a text, and with these entries as its metadata."""
    stream = f"BT /F1 12 Tf 50 700 Td ({line}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", f"<<{info}>>".encode(),
    ]  # fmt: skip
    data, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj" % number + item + b"endobj\n"
    table = b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + table + b"trailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)


@pytest.mark.parametrize(
    ("info", "date"),
    [("/CreationDate(D:00000101000000Z)", ""), ("/CreationDate(yesterday)", ""), ("/CreationDate 7 /Title 8", ""),
     ("/CreationDate(D:20200927120000Z)", "2020-09-27")],
)  # fmt: skip
def test_odd_metadata_never_cost_a_pdfs_text(info: str, date: str) -> None:
    article = from_pdf(pdf(info), "odd.pdf")
    assert SENTENCE[:40] in article.text
    assert article.date == date


@pytest.mark.parametrize("cipher", ["AES-128", "AES-256", "AES-256-R5", "RC4-128"])
def test_a_pdf_encrypted_without_a_password_is_read(tmp_path: Path, cipher: str) -> None:
    import pypdf

    (tmp_path / "plain.pdf").write_bytes(pdf())
    writer = pypdf.PdfWriter(clone_from=tmp_path / "plain.pdf")
    writer.encrypt("", "owner", algorithm=cipher)
    writer.write(tmp_path / "kept.pdf")
    assert SENTENCE[:40] in read_article_file(tmp_path / "kept.pdf").article.text


def test_spaced_words_are_parted_where_their_letters_stand_apart() -> None:
    line = "T H E  R E P U B L I C  O F  G E O R G I A and A B C"
    assert from_pdf(pdf(line=line), "spaced.pdf").text == "THE REPUBLIC OF GEORGIA and A B C"


def test_words_beyond_the_edge_of_a_page_are_not_read() -> None:
    line = f"{SENTENCE[:40]}) Tj 0 -900 Td (What nobody sees"
    assert from_pdf(pdf(line=line), "cut.pdf").text == SENTENCE[:40].strip()


def test_printed_letters_are_those_that_people_search_for() -> None:
    assert with_plain_letters("the ﬁrst oﬃce\tﬂoor") == "the first office floor"
    assert closed_up("in G E O R G I A, and A B C") == "in GEORGIA, and A B C"


def test_tied_letters_of_a_web_page_are_those_that_people_search_for() -> None:
    html = f"<html><body><article><h1>The ﬁrst oﬃce</h1><p>{SENTENCE * 2}</p><p>Traﬃc of 5 m² ﬂows.</p></article>"
    article = finished(from_html(html.encode(), "page.html"), "page.html")
    assert (article.title, article.headings) == ("The first office", ("The first office",))
    assert article.text.endswith("Traffic of 5 m² flows.")
    assert article_from_text("Copied: the ﬁrst oﬃce.").text == "Copied: the first office."


@pytest.mark.parametrize(
    ("author", "said"),
    [
        ("A. Writer", "A. Writer"),
        ("J.R. Reporter and Nino B. Example", "J.R. Reporter; Nino B. Example"),
        ("Nino Example", "Nino Example"),
    ],
)
def test_initials_of_authors_keep_their_points(author: str, said: str) -> None:
    html = (
        f'<html><head><meta name="author" content="{author}"></head>'
        f"<body><article><h1>A ferry</h1><p>{SENTENCE * 3}</p></article></body></html>"
    )
    assert from_html(html.encode(), "page.html").author == said


def test_an_old_code_page_is_guessed_said_and_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Баку и Актау договорились о пароме.".encode("cp1251"))
    read = read_article_file(path)
    assert read.article == article_from_text("Баку и Актау договорились о пароме.", "old.txt")
    assert (read.encoding, read.is_doubtful) == ("cp1251", False)
    assert "Windows-1251" in read.remarks[0]
    assert "Баку" not in read_article_file(path, "koi8-r").article.text


def test_a_reference_of_many_digits_is_no_character_and_stops_nothing() -> None:
    """In a description of KML and in HTML within Markdown; Python's reader refuses more than 4,300 digits."""
    vast = "&#" + 24_000 * "9" + ";"
    assert plain_text(f"<b>Shusha</b> {vast} &amp; &#65;") == "Shusha \ufffd & A"
    text = from_markdown(f"Before\n\n<p title='{vast}'>within {vast} it</p>\n\nAfter\n").text
    assert "within \ufffd it" in text
    assert text.startswith("Before")
    assert text.rstrip().endswith("After")
