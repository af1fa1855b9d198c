"""The map for other programs: on the clipboard as a picture and as SVG, and on paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.export.picture_export import draw_sheet, drawn
from mapviewer.ui.translate import tr

SVG = "image/svg+xml"
COPIED_PX = (1920, 1080)
PRINT_DPI = 300
DESIGN_DPI = 144  # at which a page's lettering has the sizes of a picture


def map_mime(world: World, view: View, size_px: tuple[int, int] = COPIED_PX) -> QMimeData:
    """What a paste gets: a picture of *size_px* pixels, and the same as SVG for programs that take it."""
    mime = QMimeData()
    mime.setImageData(QImage.fromData(drawn(world, view, ".png", size_px)))
    mime.setData(SVG, drawn(world, view, ".svg", size_px))
    return mime


class MapPrint(QPrintPreviewDialog):
    """A preview of the map on a landscape page, from which it is printed."""

    def __init__(self, world: World, view: View, parent: QWidget | None = None) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setResolution(PRINT_DPI)
        self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self._printer.setDocName(world.story.title)
        self._printer.setCreator("mapviewer")
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._world, self._view = world, on_paper(view)
        self.setWindowTitle(tr("Export", "Print map"))
        self.paintRequested.connect(self.draw_page)

    def draw_page(self, printer: QPrinter) -> None:
        """Draw the map with its title, legend and credits into the printable part of the page."""
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        scale = printer.resolution() / DESIGN_DPI
        painter = QPainter(printer)
        painter.scale(scale, scale)
        draw_sheet(painter, self._world, self._view, (page.width() / scale, page.height() / scale))
        painter.end()


def on_paper(view: View) -> View:
    """The view in colours that paper can carry, also where it is printed in grey: a dark page would be one of ink."""
    return replace(view, theme=Theme.PRINT)
