"""A figure as an image of Qt's, as sharp as the screen."""

from __future__ import annotations

from matplotlib.backends.backend_agg import FigureCanvasAgg
from PySide6.QtGui import QImage

from mapviewer.charts.chart_sheet import Chart


def image_of(chart: Chart, ratio: float) -> QImage:
    """A figure as an image for a screen with *ratio* device pixels for one pixel."""
    figure = chart.figure
    figure.set_dpi(figure.get_dpi() * ratio)
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    canvas.draw()  # type: ignore[no-untyped-call]
    pixels = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
    height, width = pixels.shape[:2] if pixels.shape else (0, 0)
    image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
