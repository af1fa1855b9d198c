"""Small files that ask for much: each took the program a minute or gigabytes, made here from nothing.

The files of a stranger are not kept in the repository; these say what was in them.
"""

from __future__ import annotations

import io
import json
import random
import zipfile
import zlib
from pathlib import Path

WORD = """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>From Baku to Aktau by ferry.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/>
</w:tcPr><w:p><w:r><w:t>Grain and oil.</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"""


def tangle(corners: int = 3_000) -> str:
    """One outline that crosses itself a million times."""
    chance = random.Random(14)
    ring = [[44 + 3 * chance.random(), 38 + 3 * chance.random()] for _ in range(corners)]
    feature = {"type": "Feature", "properties": {"id": "a"},
               "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}}  # fmt: skip
    return json.dumps({"type": "FeatureCollection", "features": [feature]})


def wide_cell(path: Path) -> Path:
    """A Word file with a cell that spans two thousand million columns."""
    import docx

    document = docx.Document()
    document.save(str(path))
    return _with_member(path, "word/document.xml", WORD.encode())


def far_row(path: Path) -> Path:
    """A workbook whose second row says that it stands two thousand million rows further down."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["state", "value"])
    sheet.append(["Armenia", 1.5])
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("xl/worksheets/sheet1.xml")
    return _with_member(path, "xl/worksheets/sheet1.xml", xml.replace(b'r="2"', b'r="2000000000"', 1))


def wide_rows(path: Path) -> Path:
    """A table whose rows are few letters long and whose heading is wide: the product would fill the memory."""
    path.write_text("state," + ",".join(f"c{n}" for n in range(900)) + "\n" + "Armenia,1\n" * 20_000)
    return path


def repeated_page(path: Path, pages: int = 900) -> Path:
    """A PDF whose pages are all the same long one, packed to a thousandth of its size."""
    line = b"BT /F1 12 Tf 14 TL 40 800 Td (The ferry from Baku to Aktau resumed after a storm) Tj ET\n"
    packed = zlib.compress(line * 9_000, 9)
    kids = b" ".join(b"%d 0 R" % (5 + n) for n in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
        *[b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>"] * pages,
    ]  # fmt: skip
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, text in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s\nendobj\n" % (number, text)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    path.write_bytes(made)
    return path


def missing_part(path: Path) -> Path:
    """A Word file whose list of parts names a part that is no part."""
    import docx

    docx.Document().save(str(path))
    return _with_member(path, "docProps/core.xml", b"<a/>")


def unended_instructions(path: Path) -> Path:
    """64 kB of processing instructions that begin and do not end."""
    path.write_text("<?" * 32_000)
    return path


def deep_page(path: Path) -> Path:
    """A web page of elements in elements."""
    path.write_text("<html><body><article>" + "<div><b>" * 20_000 + "The ferry resumed.")
    return path


def brackets(path: Path) -> Path:
    """Markdown that begins a link again and again."""
    path.write_text("[a](" * 30_000)
    return path


def _with_member(path: Path, name: str, data: bytes) -> Path:
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, data if member == name else old.read(member))
    path.write_bytes(made.getvalue())
    return path
