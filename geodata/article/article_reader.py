"""From the bytes of a file to an article, in the confined process (`geodata.gate`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from geodata.article import article_formats as formats
from geodata.article.article import decoded, finished
from geodata.article.bylines import with_byline
from geodata.article.markdown_text import from_markdown
from geodata.article.pdf_text import from_pdf

_PRINTED = (".docx", ".pdf")


def prepare(name: str, _options: Mapping[str, str]) -> None:
    """Import what reads a file of this name, before the process is confined and its work is counted."""
    formats.import_library(_ending(name))


def read_article(data: bytes, name: str, options: Mapping[str, str]) -> bytes:
    """The fields of an article as JSON; raises DataError."""
    ending = _ending(name)
    if ending in (".md", ".markdown"):
        found = from_markdown(decoded(data, name, encoding=options.get("encoding", "")))
    elif ending == ".docx":
        found = formats.from_word(data, name)
    elif ending == ".pdf":
        found = from_pdf(data, name)
    else:
        found = formats.from_html(data, name)
    if ending in _PRINTED:  # a printed date goes before the day on which the file was made
        printed = with_byline(replace(found, date="", dating=""))
        found = replace(found, date=printed.date, dating=printed.dating) if printed.date else found
    return json.dumps(asdict(finished(found, name))).encode()


def _ending(name: str) -> str:
    return Path(name).suffix.lower()
