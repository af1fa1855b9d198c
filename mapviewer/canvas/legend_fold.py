"""Clicks on legend and credits: collapse and expand the legend, show the credits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolTip

from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.drawing.composition import credit_rect, is_folded, legend_rect
from mapviewer.ui.display_text import DISCLAIMER
from mapviewer.ui.translate import tr


class LegendFold(QObject):
    """Watches a canvas's clicks; what lies under legend and credits is neither picked nor pointed at."""

    credits_clicked = Signal()

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
        """A click on legend or credits is not one on the map."""
        if not isinstance(event, QMouseEvent) or self._canvas.takes_ground:
            return False
        kind, spot = event.type(), event.position()
        if kind == QEvent.Type.MouseMove and not event.buttons():
            return self._hover(event)
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if kind not in presses or event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._is_on_legend(spot):
            self.fold(not self.is_folded)
            return True
        if self._is_on_credits(spot):
            self.credits_clicked.emit()
            return True
        return False

    def _hover(self, event: QMouseEvent) -> bool:
        on_credits = self._is_on_credits(event.position())
        if on_credits:
            QToolTip.showText(event.globalPosition().toPoint(), f"<qt>{tr('Legend', DISCLAIMER)}</qt>", self._canvas)
        if not on_credits and not self._is_on_legend(event.position()):
            return False
        self._canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        self._canvas.pointed.emit("")
        return True

    def _is_on_legend(self, position: QPointF) -> bool:
        part, _, spot = self._canvas.side_at(position)
        return legend_rect(part).contains(spot)

    def _is_on_credits(self, position: QPointF) -> bool:
        part, _, spot = self._canvas.side_at(position)
        return credit_rect(part).contains(spot)
