"""The legend under the hand: a click folds it to one word, another unfolds it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from mapviewer.canvas import MapCanvas
from mapviewer.drawing.draw import is_folded, legend_rect


class LegendFold(QObject):
    """Watches a canvas's clicks; what lies under the legend is neither picked nor pointed at."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.installEventFilter(self)

    @property
    def is_folded(self) -> bool:
        """Whether the legend is one word."""
        return is_folded(self._canvas.parts()[0])

    @property
    def choice(self) -> bool | None:
        """What the reader chose; None as long as the size of the map decides."""
        return self._canvas.furniture.folded

    def fold(self, folded: bool | None) -> None:
        """Fold or unfold the legend; None leaves that to the size of the map."""
        self._canvas.furniture = replace(self._canvas.furniture, folded=folded)
        self._canvas.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the legend is not one on the map."""
        if not isinstance(event, QMouseEvent) or self._canvas.takes_ground:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove and not event.buttons() and self._is_on_legend(event.position()):
            self._canvas.setCursor(Qt.CursorShape.PointingHandCursor)
            self._canvas.pointed.emit("")
            return True
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if kind in presses and event.button() == Qt.MouseButton.LeftButton and self._is_on_legend(event.position()):
            self.fold(not self.is_folded)
            return True
        return False

    def _is_on_legend(self, position: QPointF) -> bool:
        part, _, spot = self._canvas.side_at(position)
        return legend_rect(part).contains(spot)
