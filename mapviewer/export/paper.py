"""Pages of a PDF that are filled from top to bottom: sizes of paper, flowing text, pictures, lines to write on."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextDocument

from geodata.core.atomic_write import exporting
from mapviewer.labels.text_halo import Lettering, elided, font_of, measure, wrapped, write

DPI = 144
MARGIN_PX = 92.0
TEXT, MUTED, RULE = "#111111", "#4a463f", "#b9b3a6"
HEAD_PX, BODY_PX, FOOT_PX = 19.0, 24.0, 14.0
RULE_PX = 46.0  # between the lines to write on
TOP_PX = 96.0


class PaperSize(StrEnum):
    """The size of a page."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size_px(self) -> tuple[float, float]:
        """Width and height at `DPI`."""
        return (1190.0, 1684.0) if self is PaperSize.A4 else (1224.0, 1584.0)

    @property
    def page(self) -> QPageSize:
        """The same for Qt."""
        known = QPageSize.PageSizeId
        return QPageSize(known.A4 if self is PaperSize.A4 else known.Letter)


def buffer() -> QBuffer:
    """Memory to write into: Qt's writers do not tell of a full disk."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    return made


def put(path: Path, made: QBuffer) -> None:
    """Write what was made beside *path* and rename it. Raises DataError."""
    with exporting(path) as beside:
        beside.write_bytes(made.data().data())


def pdf_writer(made: QBuffer, title: str, paper: PaperSize = PaperSize.A4) -> QPdfWriter:
    """A writer of pages without margins at `DPI`."""
    writer = QPdfWriter(made)
    writer.setCreator("mapviewer")
    writer.setTitle(title)
    writer.setPageSize(paper.page)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(DPI)
    return writer


class Pages:
    """Pages with the same head and foot. ``y`` is where the next thing goes; what finds no room begins a page."""

    def __init__(self, title: str, head: str, foot: str, paper: PaperSize = PaperSize.A4) -> None:
        self.paper = paper
        self.width = paper.size_px[0] - 2 * MARGIN_PX
        self.count = 0
        self._made = buffer()
        self._head, self._foot = head, foot
        self._writer = pdf_writer(self._made, title, paper)
        self._painter = QPainter(self._writer)
        self._bottom = self.y = 0.0
        self._begin()

    def _begin(self) -> None:
        if self.count:
            self._writer.newPage()
        self.count += 1
        head, foot = Lettering(HEAD_PX, MUTED), Lettering(FOOT_PX, MUTED)
        write(self._painter, elided(self._head, head, self.width), head, MARGIN_PX, 48)
        lines = wrapped(self._foot, foot, self.width).split("\n")
        height = measure("Ág", foot)[1]
        y = self.paper.size_px[1] - 44 - height * len(lines)
        self._bottom = y - 14
        for line in lines:
            write(self._painter, line, foot, MARGIN_PX, y)
            y += height
        self.y = TOP_PX

    def need(self, height: float) -> None:
        """Begin a page unless there is so much room on this one."""
        if self.y + height > self._bottom and self.y > TOP_PX:
            self._begin()

    def html(self, html: str, *, gap: float = 12.0, size_px: float = BODY_PX, keep: float = 0.0) -> None:
        """A paragraph or a table, whole on one page, with *keep* pixels after it; texts in it must be escaped."""
        document = self._document(html, size_px)
        self.need(document.size().height() + keep)
        self._painter.save()
        self._painter.translate(MARGIN_PX, self.y)
        document.drawContents(self._painter)
        self._painter.restore()
        self.y += document.size().height() + gap

    def height_of(self, html: str, size_px: float = BODY_PX) -> float:
        """How high a paragraph or a table is."""
        return self._document(html, size_px).size().height()

    def _document(self, html: str, size_px: float) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font_of(Lettering(size_px, TEXT)))
        document.setHtml(f'<div style="color:{TEXT}">{html}</div>')
        document.setTextWidth(self.width)
        return document

    def picture(
        self, height: float, paint: Callable[[QPainter, tuple[float, float]], None], *, scale: float = 1.0
    ) -> None:
        """A framed picture of the page's width, or one that is made smaller as a whole."""
        self.need(height * scale)
        painter, box = self._painter, QRectF(MARGIN_PX, self.y, self.width * scale, height * scale)
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(0, 0, self.width, height))
        paint(painter, (self.width, height))
        painter.restore()
        painter.setPen(QPen(QColor(RULE), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        self.y += box.height() + 16

    def rules(self, count: int) -> None:
        """Lines to write on."""
        for _ in range(count):
            self.need(RULE_PX)
            self.y += RULE_PX
            self._painter.setPen(QPen(QColor(RULE), 1))
            self._painter.drawLine(int(MARGIN_PX), int(self.y), int(MARGIN_PX + self.width), int(self.y))
        self.y += 18

    def save(self, path: Path) -> None:
        """End the pages and write the file. Raises DataError."""
        self._painter.end()
        put(path, self._made)

    def drop(self) -> None:
        """End the pages without a file."""
        self._painter.end()
