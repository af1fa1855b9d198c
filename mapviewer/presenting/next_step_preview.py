"""What the next press will show, as a small picture drawn when the map has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from geodata.story import lesson_cursor
from mapviewer.presenting.audience_window import Audience
from mapviewer.presenting.lesson import Lesson
from mapviewer.presenting.overlay.caption import words_of
from mapviewer.presenting.pictures.step_image import draw_projected, projected
from mapviewer.ui.translate import tr

LATER_MS = 250


class Upcoming(QWidget):
    """Drawn in the shape of the audience's screen; empty at the end of the lesson."""

    def __init__(self, walk: Lesson, audience: Audience, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("upcoming")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(160, 90)
        self._walk, self._audience = walk, audience
        self._image = QImage()
        self._key: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER_MS)
        self._timer.timeout.connect(self._draw)
        walk.changed.connect(self.refresh)
        audience.resized.connect(self.refresh)

    def sizeHint(self) -> QSize:
        """The audience's shape."""
        return QSize(300, 170)

    def heightForWidth(self, width: int) -> int:
        """The height of the audience's shape."""
        stage = self._audience.stage
        return round(width * stage.height() / max(stage.width(), 1))

    def refresh(self) -> None:
        """Draw again once the map rests."""
        self._timer.start()

    def _fitting(self) -> tuple[int, int]:
        """The largest size of the audience's shape."""
        width = min(self.width(), round(self.height() * self.width() / max(self.heightForWidth(self.width()), 1)))
        return max(width, 1), max(self.heightForWidth(width), 1)

    def _draw(self) -> None:
        if not self.isVisible() or self.width() < 2:
            return
        if self._audience.canvas.is_flying:
            self._timer.start()
            return
        lesson, ratio = self._walk.lesson, self.devicePixelRatioF()
        width, height = self._fitting()
        key = (lesson.cursor, lesson.revealed, width, height, ratio, self._audience.place)
        if key == self._key:
            return
        self._key = key
        self._image = QImage()
        if not lesson.at_end:
            self._image = self._picture((float(width), float(height)), ratio)
        self.update()

    def _picture(self, size_px: tuple[float, float], ratio: float) -> QImage:
        coming = lesson_cursor.forward(self._walk.lesson)
        session = self._walk.session
        image = QImage(QSize(round(size_px[0] * ratio), round(size_px[1] * ratio)), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        view = projected(lesson_cursor.view_of_lesson(coming), theme=self._walk.theme)
        draw_projected(painter, session.world, view, words_of(session.story, coming), size_px, self._audience.place)
        painter.end()
        return image

    def showEvent(self, event: object) -> None:
        """Draw when first seen."""
        self.refresh()

    def resizeEvent(self, event: object) -> None:
        """Another size is another picture."""
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the word that there is none."""
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Presenting", "End") if self._walk.lesson.at_end else ""
            )
        else:
            painter.drawImage((self.width() - self._fitting()[0]) // 2, 0, self._image)
        painter.end()
