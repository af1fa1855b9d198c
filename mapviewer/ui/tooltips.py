"""Tooltips with text from a story."""

from __future__ import annotations

from html import escape


def tip(words: str) -> str:
    """*words* as a tooltip that shows them as they are; Qt would take a name with a tag in it for HTML.

    >>> tip("Baku & <img src='file:///a.png'>")
    '<qt>Baku &amp; &lt;img src=&#x27;file:///a.png&#x27;&gt;</qt>'
    """
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
