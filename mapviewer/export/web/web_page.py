"""One self-contained HTML page. Its content security policy allows no requests and no other scripts."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from geodata.core.atomic_write import exporting
from geodata.story.story import Story
from mapviewer.export.web.web_payload import page_words, payload_of
from mapviewer.ui.translate import tr

CARD_CHARACTERS = 200
ASSETS = Path(__file__).resolve().parents[2] / "assets" / "share"

PICTURES = "img-src data:; "  # only those inside the page itself


def share(story: Story, path: Path) -> None:
    """Write *story* as one HTML file, atomically. Raises DataError if it cannot be written."""
    page = page_of(story)
    with exporting(path) as beside:
        beside.write_text(page, encoding="utf-8", newline="\n")


def page_of(story: Story) -> str:
    """The page's text."""
    script, style = _asset("page.js"), _asset("page.css")
    policy = (
        f"default-src 'none'; script-src 'sha256-{_digest(script)}'; style-src 'sha256-{_digest(style)}'; "
        f"{PICTURES if any(step.pictures for step in story.steps) else ''}base-uri 'none'; form-action 'none'"
    )
    parts = {
        "LANGUAGE": tr("Page", "en", "the code of the language of these texts"),
        "DIRECTION": direction_of(tr("Page", "en", "the code of the language of these texts")),
        "TITLE": html.escape(story.title, quote=True),
        "SUMMARY": html.escape(summary_of(story), quote=True),
        "STORY_LANGUAGE": html.escape(story.spoken, quote=True),
        "STORY_DIRECTION": direction_of(story.spoken),
        "TEXT_LANGUAGE": html.escape(story.article_language, quote=True),
        "TEXT_DIRECTION": direction_of(story.article_language),
        "POLICY": html.escape(policy, quote=True),
        "STYLE": style,
        "SCRIPT": script,
        "DATA": data_text(payload_of(story)),
        **{text: html.escape(told, quote=True) for text, told in page_words().items()},
    }
    page = _asset("page.html")
    before, *pieces = page.split("{{")
    return before + "".join(parts[name] + rest for name, rest in (piece.split("}}", 1) for piece in pieces))


def direction_of(language: str) -> str:
    """Which way a language is written, in the word of HTML.

    >>> direction_of("fa"), direction_of("ka")
    ('rtl', 'ltr')
    """
    right_to_left = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    return "rtl" if right_to_left else "ltr"


def summary_of(story: Story) -> str:
    """What a card says that others show of the page: the summary, else the first words behind the title."""
    text = story.summary or story.article.text.removeprefix(story.article.title)
    words = " ".join(text.split())
    return words if len(words) <= CARD_CHARACTERS else words[:CARD_CHARACTERS].rpartition(" ")[0] + " …"


def data_text(value: object) -> str:
    """Return JSON that is safe inside a script element: ``<``, ``>`` and ``&`` are escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
