"""One line over the projected picture: a question of the quiz, a verdict, a number being typed, the way back.

It stands where it covers least of what is spoken of and of what stands on the map.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QLabel, QWidget

from geodata.view.camera import Insets
from geodata.view.view import Theme
from mapviewer.presenting.class_sizes import CAPTION, DATE
from mapviewer.presenting.overlay.pointers import shade_colour
from mapviewer.ui.accessible import announce
from mapviewer.ui.palette import palette

# Places that are tried: shares of the free width, the middle first, and so many rows besides the best three.
COLUMNS, ROWS = (0.5, 1.0, 0.0, 0.75, 0.25, 0.87, 0.62, 0.37, 0.12), 8
KEPT = 40.0  # what a share of the heading or the legend counts; the whole of the subject is 15
BANDS = 2.0
UNITS = re.compile(r"(?<=\d) (?=\S{1,3}(?:\W|$))")
WIDE, WIDEST = 0.6, 0.94  # of the map's width: a sentence in several lines leaves it places to choose from


class Banner(QLabel):
    """Hidden while it has nothing to say; as large as the caption, or small for a hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room = QRect()
        self._height = 0
        self._date = DATE
        self._quiet = self._is_shaded = False
        # What should stay uncovered, in pixels: what stands in the picture, and what is spoken of on the map.
        self.kept: Callable[[], list[QRectF]] = list
        self.spared: Callable[[], list[QRectF]] = list
        # How much of the story a rectangle would hide, from nothing on the sea to 15 on the midst of the subject.
        self.hides: Callable[[QRectF], float] = lambda box: 0.0
        self.hide()

    def set_room(self, picture: QRect, insets: Insets, text_scale: float = 1.0) -> None:
        """Where there is room for it: below the date, which grows with the type."""
        self._height = picture.height()
        self._date = DATE * max(text_scale, 1.0)
        self._room = picture.adjusted(round(insets.left), round(insets.top), -round(insets.right), 0)
        self._fit()

    def say(self, words: str, *, quiet: bool = False) -> None:
        """Show a line; "" hides it. A *quiet* one is a hint in small type."""
        self._quiet = quiet
        self.setText(UNITS.sub("\N{NO-BREAK SPACE}", words))  # no unit in another line than its number
        self.setVisible(bool(words))
        if words:
            announce(self, words)
        self._fit()

    def shade(self, shaded: bool) -> None:
        """Dark like the map around a spotlight, or not."""
        if shaded != self._is_shaded:
            self._is_shaded = shaded
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the shade over them."""
        super().paintEvent(event)
        if self._is_shaded:
            painter = QPainter(self)
            painter.fillRect(self.rect(), shade_colour())
            painter.end()

    def _spot(self, width: int, height: int) -> tuple[int, int]:
        """The left and upper edge of the place that covers least: the first of several as good.

        First choice is below the date and in the middle; heading, legend and insets are covered last of all, and before
        them what the story is about.
        """
        room = self._room
        high = room.top() + round(0.02 * self._height)
        top = room.top() + round((self._date + 0.045) * self._height)
        low = max(room.bottom() - height - round(0.06 * self._height), top)
        across = max(room.width() - width, 0)
        lefts = [room.left() + round(across * share) for share in COLUMNS]
        rows = dict.fromkeys((top, (top + low) // 2, low, high, *range(high, low, max((low - high) // ROWS, 1))))
        kept, spared = _region(self.kept()), _region(self.spared())

        def cost(spot: tuple[int, int]) -> float:
            box = QRect(*spot, width, height)
            covered = KEPT * _area(kept.intersected(box)) + BANDS * _area(spared.intersected(box))
            # Whole numbers: it does not leave the middle for a little more of the sea.
            return covered / max(width * height, 1) + round(self.hides(QRectF(box)))

        return min(((left, upper) for upper in rows for left in lefts), key=cost)

    def _fit(self) -> None:
        if not self.text() or not self._height:
            return
        colours = palette(Theme.PROJECTOR)
        share = CAPTION * (0.62 if self._quiet else 1.0)
        size, pad = round(share * self._height), round(0.014 * self._height)
        self.setStyleSheet(
            f"QLabel {{ font-size: {size}px; font-weight: 600; color: {colours.on_accent};"
            f" background: {colours.accent}; border-radius: {pad}px; padding: {pad // 2}px {pad * 2}px; }}"
        )
        widest = round(self._room.width() * (WIDEST if self._quiet else WIDE))
        self.setMaximumWidth(widest)
        self.setMinimumWidth(0)
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 6 * pad
        width = min(wide, widest)
        height = self.heightForWidth(width)
        self.setGeometry(*self._spot(width, height), width, height)
        self.raise_()


def _region(boxes: list[QRectF]) -> QRegion:
    """What boxes cover together: ground under several counts once."""
    region = QRegion()
    for box in boxes:
        region += box.toAlignedRect()
    return region


def _area(region: QRegion) -> int:
    """Square pixels."""
    return sum(rect.width() * rect.height() for rect in region)  # type: ignore[attr-defined]
