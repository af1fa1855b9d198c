"""The audience window: the map and the caption, nothing else."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from geodata.view.camera import Camera, Insets
from geodata.view.comparison import move_divider
from geodata.view.view import Theme, look
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.drawing.composition import compose
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.presenting.lesson import Lesson
from mapviewer.presenting.overlay.annotation_overlay import Board
from mapviewer.presenting.overlay.banner import Banner
from mapviewer.presenting.overlay.caption import Caption, CaptionPlace, caption_text, paint_caption
from mapviewer.presenting.overlay.ink import InkLayer
from mapviewer.presenting.overlay.pointers import shade_colour
from mapviewer.presenting.overlay.results_card import ResultsCard
from mapviewer.presenting.pictures.step_image import look_on, place_for, withheld
from mapviewer.presenting.touch_bar import TouchBar
from mapviewer.session.navigation import selected_only
from mapviewer.ui.accessible import announce
from mapviewer.ui.translate import tr

SETTLE_MS = 60


class CaptionSlip(QWidget):
    """The caption, painted once and kept as an image."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("caption")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.caption: Caption | None = None
        self._theme = Theme.PROJECTOR
        self._image = QImage()
        self._is_shaded = False

    def show_caption(self, caption: Caption | None, theme: Theme = Theme.PROJECTOR) -> None:
        """Show a caption at its position, in the colours of a theme."""
        self._theme = theme
        self.setVisible(caption is not None)
        if caption is None or caption == self.caption:
            self.caption = caption
            return
        self.caption = caption
        left, top, width, height = (round(value) for value in caption.rect)
        self.setGeometry(QRect(left - 2, top - 2, width + 4, height + 4))
        self._image = QImage()
        words = caption.words
        self.setAccessibleName(caption_text(words))
        announce(self, self.accessibleName())
        self.update()

    def shade(self, shaded: bool) -> None:
        """Dark like the map around a spotlight, or not."""
        if shaded != self._is_shaded:
            self._is_shaded = shaded
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept image."""
        if self.caption is None:
            return
        ratio = self.devicePixelRatioF()
        if self._image.isNull() or self._image.devicePixelRatio() != ratio:
            size = self.size() * ratio
            self._image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.setDevicePixelRatio(ratio)
            self._image.fill(0)
            painter = QPainter(self._image)
            painter.translate(-self.x(), -self.y())
            paint_caption(painter, self.caption, self._theme)
            painter.end()
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        if self._is_shaded:
            painter.fillRect(self.rect().adjusted(2, 2, -2, -2), shade_colour())
        painter.end()


class Curtain(QWidget):
    """Hides everything behind black or white. ``pressed`` is emitted for a click or a finger on it."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.colour = ""
        self.hide()

    def draw(self, colour: str) -> None:
        """Draw the curtain in a colour; the same one again, or "", opens it."""
        self.colour = "" if colour == self.colour else colour
        self.setVisible(bool(self.colour))
        self.raise_()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A hand at the board has no key to open it."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.colour or "black"))
        painter.end()


class Audience(QWidget):
    """``closed`` is emitted when the window is closed.

    ``picked`` carries a clicked id and where that was, in metres of the world's own plane.
    """

    closed = Signal()
    resized = Signal()
    picked = Signal(str, float, float)

    def __init__(self, walk: Lesson, ink: InkLayer, *, reduced_motion: bool = False) -> None:
        super().__init__()
        self.setObjectName("audience")
        self.setWindowTitle(tr("Presenting", "{story} — Audience").format(story=walk.session.story.title))
        self.setMinimumSize(320, 240)
        self._walk, self._session = walk, walk.session
        self.stage = QWidget(self)
        self.stage.setObjectName("stage")
        self.canvas = MapCanvas(self._session.world, self._session.view, self.stage)
        self.canvas.setObjectName("audience_map")
        self.canvas.reduced_motion = reduced_motion
        self.board = Board(self.canvas, ink)
        self.slip = CaptionSlip(self.stage)
        self.board.shaded.connect(self.slip.shade)
        self.banner = Banner(self.stage)
        self.board.shaded.connect(self.banner.shade)
        self.banner.kept, self.banner.spared, self.banner.hides = self._kept, self.board.spared, self._hides
        self.results = ResultsCard(self.stage)
        self.bar = TouchBar(self.stage)
        self.canvas.touch.begun.connect(self.bar.show)
        self.canvas.touch.dropped.connect(ink.drop)
        self.canvas.touch.holds = False  # the class's map has no menu
        self.curtain = Curtain(self)
        self._asking = False
        self._place: CaptionPlace = CaptionPlace.BESIDE
        self._comparing = False
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(SETTLE_MS)
        self._fit.timeout.connect(self.show_stop)
        self.canvas.camera_moved.connect(self._move)
        self.canvas.picked.connect(self._pick)
        self.canvas.divider_moved.connect(lambda share: self._session.show(move_divider(self._session.view, share)))
        self._session.changed.connect(self._render)
        walk.moved.connect(self.show_stop)
        self.setFocusProxy(self.canvas)

    @property
    def place(self) -> CaptionPlace:
        """The placement of the caption."""
        return self._place

    @property
    def asking(self) -> bool:
        """Whether a quiz goes on; the caption, which speaks of another thing, is away meanwhile."""
        return self._asking

    @asking.setter
    def asking(self, asking: bool) -> None:
        self._asking = asking
        # Heading, legend and insets speak of the step, and would cover ground that is asked for.
        plain = Furniture(date=False, legend=False, markers=False, insets=False)
        self.canvas.furniture = plain if asking else Furniture()
        self.canvas.update()
        self._show_slip()

    def _show_slip(self) -> None:
        self.slip.setVisible(self.slip.caption is not None and not self._asking)

    def show_stop(self) -> None:
        """Caption and look of the present stop in the present size."""
        size = (float(self.width()), float(self.height()))
        walk, view = self._walk, self._session.view
        text_scale = walk.full_view.text_scale
        self._place = walk.place or place_for(self._session.story, size, text_scale)
        # Two maps beside each other need the whole width, and the dates or names on them are what is spoken of.
        self._comparing = view.comparison is not None
        place = CaptionPlace.NONE if self._comparing else self._place
        made, caption = look_on(self._session.world, walk.full_view, walk.full_words, size, place)
        if walk.lesson.withholds and caption is not None:
            made, caption = withheld(made, caption, walk.words, walk.theme)
        made = replace(made, clear=Insets()) if self._comparing else made
        self.slip.show_caption(caption, walk.theme)
        self._show_slip()
        self.canvas.set_look(made)
        self.canvas.show_view(self._session.view)
        self.banner.set_room(self.rect(), made.insets, text_scale)
        self.bar.set_room(self.rect().adjusted(0, 0, -round(made.insets.right), -round(made.insets.bottom)))

    def _kept(self) -> list[QRectF]:
        """What a banner covers last of all: heading, legend, insets and buttons, marks and answers."""
        part = self.canvas.parts()[0]
        boxes = [QRectF(left, top, right - left, low - top) for left, top, right, low in compose(part).boxes]
        return [*boxes, *self.board.marked(), *map(QRectF, self.bar.boxes())]

    def _hides(self, box: QRectF) -> float:
        """How much of the story a rectangle over the map would hide."""
        return emptiness_of(self.canvas.scene()).cost((box.left(), box.top(), box.right(), box.bottom()))

    def _render(self) -> None:
        if self._comparing != (self._session.view.comparison is not None):
            self.show_stop()
        else:
            self.canvas.show_view(self._session.view)

    def _move(self, camera: Camera, gesture: bool) -> None:
        self._session.show(look(self._session.view, camera), gesture=gesture)

    def _pick(self, target_id: str) -> None:
        spot = self.board.pointer or QPointF()
        self.picked.emit(target_id, *self.canvas.plane_at(spot))

    def select(self, target_id: str) -> None:
        """Mark a thing on the map."""
        self._session.show(selected_only(self._session.world, self._session.view, target_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is another caption."""
        for part in (self.stage, self.canvas, self.board):
            part.resize(event.size())
        self.curtain.resize(event.size())
        if not event.oldSize().isValid() or event.oldSize() == QSize(0, 0):
            self.show_stop()
        else:
            self._fit.start()
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by hand is left."""
        super().closeEvent(event)
        self.closed.emit()
