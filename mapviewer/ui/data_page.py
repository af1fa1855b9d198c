"""A page of text made from a story's data: shown as text, never loading anything, links told by a signal."""

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
    """Shows HTML that we wrote around escaped data. ``followed`` carries what stood in a link's address."""

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
        """An image without a size, whatever is asked for: where nothing is given, Qt opens a local file by itself."""
        return QImage()


def href(kind: str, identifier: str) -> str:
    """The address of a link in a page of ours: what kind of thing, and its id."""
    return f"{kind}:{quote(identifier, safe=':')}"


def web_address(source: Source) -> str:
    """A source's address if it may be opened: http or https with a host, else ""."""
    url = QUrl(source.address, QUrl.ParsingMode.StrictMode)
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if _may_open(url) else ""


def host_of(address: str) -> str:
    """The host that an address leads to, as it is, without letters that look like others."""
    return QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded).removeprefix("www.")


def open_address(address: str) -> bool:
    """Open a web address in the reader's browser, after a click; False when it may not or cannot be opened."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return _may_open(url) and QDesktopServices.openUrl(url)


def _may_open(url: QUrl) -> bool:
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())


def source_html(source: Source, colours: Palette) -> str:
    """One source: title, publisher and date, and where its link leads."""
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
