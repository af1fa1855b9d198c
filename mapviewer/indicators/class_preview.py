"""A preview of the legend's classes, with the number of values in each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from geodata.indicators import Classes, Indicator
from geodata.indicators.classification import class_words
from geodata.view.view import Theme
from mapviewer.layers.choropleth import class_swatch
from mapviewer.scene.color_ramps import class_colours
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import told, tr

SWATCH_PX, GAP_PX = (26, 13), 10


class ClassesPreview(QWidget):
    """Swatches, bounds and counts of values, one line a class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: list[tuple[str, str]] = []
        self._theme = Theme.LIGHT

    def show_classes(self, indicator: Indicator | None, classes: Classes | None, theme: Theme) -> None:
        """Show these classes, or nothing."""
        self._theme, self._lines = theme, []
        if indicator is not None and classes is not None:
            counts = [0] * classes.count
            for number in indicator.numbers:
                counts[classes.index(number)] += 1
            words = [told(text) for text in class_words(indicator, classes)]
            tints = class_colours(classes, theme)
            self._lines = [
                (tint, text + "   (" + tr("Data", "%n value(s)", "", count) + ")")
                for tint, text, count in zip(tints, words, counts, strict=True)
            ]
        self.setAccessibleName(tr("Data", "Classes: {classes}").format(classes="; ".join(self.words())))
        self.updateGeometry()
        self.update()

    def words(self) -> list[str]:
        """Return the text of the lines."""
        return [text for _, text in self._lines]

    def _line_px(self) -> int:
        return self.fontMetrics().height() + 4

    def sizeHint(self) -> QSize:
        """A line a class."""
        return QSize(260, self._line_px() * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = palette(self._theme)
        for place, (tint, text) in enumerate(self._lines):
            top = place * self._line_px()
            middle = top + self._line_px() / 2
            class_swatch(tint, colours)(painter, QRectF(1, middle - SWATCH_PX[1] / 2, *SWATCH_PX))
            painter.setPen(QColor(colours.text))
            left = SWATCH_PX[0] + GAP_PX
            painter.drawText(QRectF(left, top, self.width() - left, self._line_px()), 0x0080, text)  # centred in height
