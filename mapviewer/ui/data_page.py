"""A text page for story data: story text is never interpreted as markup, and nothing is loaded."""

from __future__ import annotations

from html import escape
from typing import Any
from urllib.parse import quote, unquote

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from geodata.story.story import Source
from mapviewer.ui.display_text import date_words
from mapviewer.ui.palette import Palette


class Page(QTextBrowser):
    """Shows HTML built around escaped data. ``followed`` carries the decoded address of a clicked link."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(self._follow)

    def _follow(self, url: QUrl) -> None:
        self.followed.emit(unquote(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return an empty image for every request; given nothing, Qt would open a local file itself."""
        return QImage()


def href(kind: str, identifier: str) -> str:
    """Return the address of an internal link: the kind of target and its id."""
    return f"{kind}:{quote(identifier, safe=':')}"


def web_address(source: Source) -> str:
    """Return a source's address if it may be opened (http or https with a host), else ""."""
    url = QUrl(source.address, QUrl.ParsingMode.StrictMode)
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if _may_open(url) else ""


def host_of(address: str) -> str:
    """Return the host of an address in ASCII form, so that look-alike letters show."""
    return QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded).removeprefix("www.")


def open_address(address: str) -> bool:
    """Open a web address in the browser; return False if it is not allowed or cannot be opened."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return _may_open(url) and QDesktopServices.openUrl(url)


def _may_open(url: QUrl) -> bool:
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())


def source_html(source: Source, colours: Palette) -> str:
    """Return a source as HTML: title, publisher, date, and the host that its link leads to."""
    credit = ", ".join(escape(part) for part in (source.publisher, date_words(source.date)) if part)
    lines = [f"{escape(source.title)}"]
    if credit:
        lines.append(f'<span style="color:{colours.muted_text}">{credit}</span>')
    address = web_address(source)
    if address:
        title = escape(address, quote=True)
        host = escape(host_of(address))
        lines.append(f'<a href="{href("web", source.id)}" title="{title}" style="color:{colours.accent}">{host} ↗</a>')
    if source.note:
        lines.append(f'<span style="color:{colours.muted_text}">{escape(source.note)}</span>')
    return "<br>".join(lines)
