"""The ground, drawn once into plates and put together from them while the map moves.

A plate is a picture of some ground at one scale. Frames of a drag, a zoom and a flight lay plates down: one to one at
the scale of the settled view, magnified or shrunk at others, coarser ones around it. Whatever is missing at rest is
drawn coat by coat, and of a large picture piece by piece, so that no frame waits for a whole one; then more than is
seen, for the next move. Ground that is not there yet as it is to be may be stood in for by that of the picture before.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from geodata.view.camera import Frame
from mapviewer.drawing.draw import BASE_COATS, Coat
from mapviewer.drawing.relief_drawing import make_relief_ready
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import FULL_HD_PX, Scene

Strip = tuple[float, float, float, float]  # left, top, right, bottom of what is drawn of a scene, in its pixels

NEARLY_HALF = 0.49  # of a pixel
WHOLE_PX = 0.01  # how near to whole pixels a shift must be to be one
MOST_OCTAVES = 2.0  # a plate that is magnified more is a mosaic: plain ground is drawn instead
# Ground that a move shows before it is drawn: pictures across and octaves coarser, for a whole picture and for a strip.
ROUGH_WHOLE, ROUGH_STRIP, ROUGH_KEPT = (1.3, 0.7), (2.4, 1.5), 3
ROUGH_S = 0.003  # so long a turn goes on with it
MARGIN_PX = 256  # drawn ahead on each side of what is seen
AROUND, AROUND_SCALE = 3.0, 4.0  # ground drawn ahead at a coarser scale, in pictures, for zooming out
PIECE_PX = 3_200_000  # of a picture's pixels that are drawn in one turn
FEW_PIECES = 3  # of missing ground that are drawn one by one
RELIEF_MS = 25.0  # so long a turn makes relief ready before one draws it
# What is kept of one side of the map: so many pictures of it, so many bytes at most, but never fewer plates.
PICTURES, MOST_BYTES, LEAST_KEPT = 5, 160_000_000, 3


@dataclass(eq=False)
class Plate:
    """Ground of a key at a scale in metres a device pixel; its upper left corner lies at ``left_m, top_m``."""

    key: Hashable
    metres_per_px: float
    left_m: float
    top_m: float
    image: QImage

    def rect_in(self, scene: Scene) -> QRectF:
        """Where the plate lies in a scene, in device pixels."""
        ratio, (x, y) = scene.look.device_ratio, scene.frame.to_px(self.left_m, self.top_m)
        scale = self.metres_per_px * ratio / scene.frame.metres_per_px
        return QRectF(x * ratio, y * ratio, self.image.width() * scale, self.image.height() * scale)

    def is_exact_in(self, scene: Scene) -> bool:
        """Whether the plate's pixels are the scene's."""
        ratio, rect = scene.look.device_ratio, self.rect_in(scene)
        same = math.isclose(self.metres_per_px * ratio, scene.frame.metres_per_px, rel_tol=1e-9)
        return same and max(abs(rect.x() - round(rect.x())), abs(rect.y() - round(rect.y()))) < WHOLE_PX


@dataclass(eq=False)
class _Job:
    """A plate in the making: the scene that it is drawn of, and the coats of its parts that are missing."""

    scene: Scene
    plate: Plate
    missing: list[tuple[Coat, Strip]] = field(default_factory=list)


class GroundPlates:
    """The plates of one side of the map; *coats* are the ground of a scene, or of a strip of one."""

    def __init__(self, coats: Sequence[Coat] = BASE_COATS) -> None:
        self._coats = coats
        self.made = 0  # plates so far
        self._plates: list[Plate] = []  # the one that was used last comes last
        self._rough: list[Plate] = []  # of the present move, without what takes long
        self._rough_jobs: list[_Job] = []  # what is missing of these
        self._job: _Job | None = None
        self._patterns: tuple[Hashable, float, tuple[float, float]] = (None, 0.0, (0.0, 0.0))

    def compose(
        self,
        painter: QPainter,
        scene: Scene,
        key: Hashable,
        stand_in: Hashable = None,
        *,
        may_be_rough: bool = False,
    ) -> None:
        """Paint the ground out of what there is; where it *may be rough*, as that of a moving map.

        Where no plate lies, one of the key that may *stand in* does; without such the ground is drawn, but for what
        takes long: while the map moves more of it than is seen, so that the next frames have it too. Of that sea and
        land are there at once, and the rest by and by (`work_on_way`).
        """
        chosen, missing = self._choice(self._plates, scene, key, QRegion(_window(scene)))
        if stand_in is not None and stand_in != key and not missing.isEmpty():
            others, missing = self._choice(self._plates, scene, stand_in, missing)
            chosen += others
        if (scene.look.quick or may_be_rough) and not missing.isEmpty():
            roughs, missing = self._choice(self._rough, scene, key, missing)
            if not missing.isEmpty():
                self._make_rough(scene, key, ROUGH_STRIP if chosen or roughs else ROUGH_WHOLE)
                more, missing = self._choice(self._rough, scene, key, missing)
                roughs += more
            chosen += roughs
        for part in _pieces(missing):
            self._draw_quickly(painter, scene, part)
        for plate, where in chosen:
            rects: list[QRect] = list(where)  # type: ignore[call-overload]
            for rect in rects:
                painter.save()
                clip_to(painter, _strip(rect, scene.look.device_ratio))
                _lay_down(painter, scene, plate)
                painter.restore()

    def _draw_quickly(self, painter: QPainter, scene: Scene, part: QRect) -> None:
        strip = _strip(part, scene.look.device_ratio)
        painter.save()
        clip_to(painter, strip)
        quick = replace(scene, strip=strip, look=replace(scene.look, quick=True), findings=Findings())
        for coat in self._coats:
            coat.draw(painter, quick)
        painter.restore()

    def work_on_way(self, scene: Scene, key: Hashable, stand_in: Hashable = None) -> bool:
        """Draw coats of ground that a moving map shows, or of what it is about to show; whether any was missing."""
        while self._rough_jobs:
            job = self._rough_jobs[0]
            if job.missing and job.plate in self._rough:
                until = time.perf_counter() + ROUGH_S
                while job.missing and time.perf_counter() < until:  # many have nothing in a quick picture
                    self._draw_rough_coat(job)
                return True
            self._rough_jobs.pop(0)
        bare = QRegion(_window(scene))
        for plates, known in ((self._plates, key), (self._plates, stand_in), (self._rough, key)):
            bare = self._choice(plates, scene, known, bare)[1]
        if not bare.isEmpty():
            self._make_rough(scene, key, ROUGH_STRIP)
            return True
        return False

    def _make_rough(self, scene: Scene, key: Hashable, of: tuple[float, float]) -> None:
        """Begin with the ground of a moving picture, and some around it, at a coarser scale: sea and land."""
        share, octaves = of
        there = _frame_around(scene, scene.frame.metres_per_px * 2.0 ** (octaves + _finer(scene)), share)
        look = replace(scene.look, quick=True)
        wide = replace(scene, frame=there, look=look, strip=None, findings=Findings())
        image = QImage(_window(wide).size(), QImage.Format.Format_RGB32)
        plate = Plate(key, there.metres_per_px / look.device_ratio, *there.to_plane(0, 0), image)
        whole = (0.0, 0.0, there.width_px, there.height_px)
        job = _Job(wide, plate, [(coat, whole) for coat in self._coats])
        self._draw_rough_coat(job)
        self._rough = [*self._rough[1 - ROUGH_KEPT :], plate]
        self._rough_jobs.append(job)

    def _draw_rough_coat(self, job: _Job) -> None:
        coat, _ = job.missing.pop(0)
        job.plate.image.setDevicePixelRatio(job.scene.look.device_ratio)
        painter = QPainter(job.plate.image)
        coat.draw(painter, job.scene)
        painter.end()

    def forget_rough(self) -> None:
        """Keep nothing that was drawn for a move alone."""
        self._rough, self._rough_jobs = [], []

    def has(self, scene: Scene, key: Hashable) -> bool:
        """Whether the ground of a scene is there, sharp."""
        return self._missing(scene, key).isEmpty()

    def finish(self, scene: Scene, key: Hashable) -> None:
        """Draw what is missing of a scene at once."""
        if not self.has(scene, key):
            self._job = self._begin(scene, key, one_piece=True)
            while self._job is not None:
                self._turn(math.inf)

    def work(self, scene: Scene, key: Hashable, relief_ms: float = RELIEF_MS) -> bool:
        """Draw a coat of a piece of what is missing of a scene; whether there was anything to do."""
        if self.has(scene, key):
            return False
        if self._job is None or self._job.plate.key != key or not _same_ground(self._job.scene.frame, scene.frame):
            self._job = self._begin(scene, key)
        self._turn(relief_ms)
        return True

    def work_ahead(self, scene: Scene, key: Hashable) -> bool:
        """Draw a piece of what a move would bring into sight; whether there was anything to do."""
        for wanted in (_with_margin(scene), _around(scene)):
            job = self._job
            if job is not None and job.plate.key == key and _same_ground(job.scene.frame, wanted.frame):
                self._turn()
                return True
            if not self.has(wanted, key):
                self._job = self._begin(wanted, key)
                self._turn()
                return True
        return False

    def _choice(
        self, plates: list[Plate], scene: Scene, key: Hashable, bare: QRegion
    ) -> tuple[list[tuple[Plate, QRegion]], QRegion]:
        """The plates to lay down on what is bare, each with where it is the best; and what they leave bare."""
        chosen = []
        known = [plate for plate in plates if plate.key == key]
        for plate in sorted(known, key=lambda plate: _unfitness(plate, scene)):
            if _octaves(plate, scene) > MOST_OCTAVES + _finer(scene):
                continue
            rect = plate.rect_in(scene)
            # The pixels whose middles it covers; without slack the first frame of a flight would miss a row of them.
            whole = QRect(math.ceil(rect.left() - NEARLY_HALF), math.ceil(rect.top() - NEARLY_HALF), 0, 0)
            whole.setRight(math.floor(rect.right() + NEARLY_HALF) - 1)
            whole.setBottom(math.floor(rect.bottom() + NEARLY_HALF) - 1)
            if plate.is_exact_in(scene):
                whole = QRect(round(rect.x()), round(rect.y()), plate.image.width(), plate.image.height())
            if bare.intersects(whole):
                chosen.append((plate, bare & whole))
                bare -= QRegion(whole)
                plates.remove(plate)
                plates.append(plate)
            if bare.isEmpty():
                break
        return chosen, bare

    def _missing(self, scene: Scene, key: Hashable) -> QRegion:
        """What of a scene no plate shows pixel by pixel."""
        bare = QRegion(_window(scene))
        for plate in self._plates:
            if plate.key == key and plate.is_exact_in(scene):
                rect = plate.rect_in(scene)
                bare -= QRegion(round(rect.x()), round(rect.y()), plate.image.width(), plate.image.height())
        return bare

    def _begin(self, scene: Scene, key: Hashable, *, one_piece: bool = False) -> _Job:
        """A plate of a scene with what is known of it already, and the list of what is not."""
        scene = replace(scene, look=replace(scene.look, quick=False), findings=Findings())
        ratio, window = scene.look.device_ratio, _window(scene)
        image = QImage(window.size(), QImage.Format.Format_RGB32)
        plate = Plate(key, scene.frame.metres_per_px / ratio, *scene.frame.to_plane(0, 0), image)
        painter = QPainter(image)
        for known in self._plates:
            if known.key == key and known.is_exact_in(scene):
                known.image.setDevicePixelRatio(1.0)
                rect = known.rect_in(scene)
                painter.drawImage(round(rect.x()), round(rect.y()), known.image)
        painter.end()
        bare = self._missing(scene, key)
        rects: list[QRect] = list(bare)  # type: ignore[call-overload]
        if one_piece:
            missing = [(coat, _strip(bare.boundingRect(), ratio)) for coat in self._coats]
        else:
            missing = [part for rect in rects for part in coat_parts(rect, self._coats, ratio)]
        return _Job(scene, plate, missing)

    def _turn(self, relief_ms: float = RELIEF_MS) -> None:
        """Draw a coat of the first missing part, or make relief ready for it; a plate that is whole is kept."""
        job = self._job
        assert job is not None
        if job.missing:
            coat, strip = job.missing[0]
            if not make_relief_ready(replace(job.scene, strip=strip), relief_ms):
                return
            job.missing.pop(0)
            self._draw_coat(job, coat, strip)
        if not job.missing:
            self._job = None
            self._keep(job)

    def _draw_coat(self, job: _Job, coat: Coat, strip: Strip) -> None:
        job.plate.image.setDevicePixelRatio(job.scene.look.device_ratio)
        painter = QPainter(job.plate.image)
        clip_to(painter, strip)
        slid_px = job.scene.frame.to_px(*self._pattern_origin(job))
        coat.draw(painter, replace(job.scene, strip=strip, slid_px=slid_px))
        painter.end()

    def _pattern_origin(self, job: _Job) -> tuple[float, float]:
        """Where patterns begin, in the plane: plates that are put together have them in common."""
        if self._patterns[:2] != (job.plate.key, job.plate.metres_per_px):
            self._patterns = (job.plate.key, job.plate.metres_per_px, (job.plate.left_m, job.plate.top_m))
        return self._patterns[2]

    def _keep(self, job: _Job) -> None:
        """Keep a plate; those that it holds wholly go, and the ones not used for longest."""
        window = _window(job.scene)
        self._plates = [
            plate
            for plate in self._plates
            if not (
                plate.key == job.plate.key
                and plate.is_exact_in(job.scene)
                and window.contains(plate.rect_in(job.scene).toAlignedRect())
            )
        ]
        self._plates.append(job.plate)
        self.made += 1
        most = min(PICTURES * 4 * window.width() * window.height(), MOST_BYTES)
        while len(self._plates) > LEAST_KEPT and sum(plate.image.sizeInBytes() for plate in self._plates) > most:
            self._plates.pop(0)


def _lay_down(painter: QPainter, scene: Scene, plate: Plate) -> None:
    """Paint a plate where it lies in a scene."""
    ratio, rect = scene.look.device_ratio, plate.rect_in(scene)
    if plate.is_exact_in(scene):
        plate.image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(round(rect.x()) / ratio, round(rect.y()) / ratio), plate.image)
        return
    plate.image.setDevicePixelRatio(1.0)
    target = QRectF(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio)
    painter.drawImage(target, plate.image)


def _pieces(missing: QRegion) -> list[QRect]:
    """What is missing in few rectangles: of a corner that a move uncovers both legs, not all that they enclose."""
    rects: list[QRect] = list(missing)  # type: ignore[call-overload]
    return rects if len(rects) <= FEW_PIECES else [missing.boundingRect()]


def coat_parts(rect: QRect, coats: Sequence[Coat], ratio: float) -> list[tuple[Coat, Strip]]:
    """What is drawn turn by turn in a rectangle in device pixels: all coats of a piece, then of the next."""
    return [
        (coat, _strip(part, ratio))
        for piece in _parts(rect, PIECE_PX)
        for coat in coats
        for part in _parts(piece, coat.most_px)
    ]


def clip_to(painter: QPainter, strip: Strip) -> None:
    """Keep the painter to a strip."""
    left, top, right, bottom = strip
    painter.setClipRect(QRectF(left, top, right - left, bottom - top), Qt.ClipOperation.IntersectClip)


def _strip(part: QRect, ratio: float) -> Strip:
    """A rectangle in device pixels as what is drawn of a scene."""
    return part.left() / ratio, part.top() / ratio, (part.right() + 1) / ratio, (part.bottom() + 1) / ratio


def _window(scene: Scene) -> QRect:
    """What is seen of a scene, in device pixels."""
    ratio = scene.look.device_ratio
    return QRect(0, 0, round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio))


def _same_ground(one: Frame, other: Frame) -> bool:
    """Whether two frames show the same ground, but for roundings."""
    slack = 0.1 * other.metres_per_px
    same = math.isclose(one.metres_per_px, other.metres_per_px, rel_tol=1e-9)
    return same and all(abs(a - b) < slack for a, b in zip(one.bounds, other.bounds, strict=True))


def _octaves(plate: Plate, scene: Scene) -> float:
    """How often a plate is doubled in a scene; less than zero where it is shrunk."""
    return math.log2(plate.metres_per_px * scene.look.device_ratio / scene.frame.metres_per_px)


def _finer(scene: Scene) -> float:
    """How often the pixels of a full-HD screen are halved for those of a picture as wide as this one."""
    return max(math.log2(max(scene.frame.width_px * scene.look.device_ratio, 1.0) / FULL_HD_PX), 0.0)


def _unfitness(plate: Plate, scene: Scene) -> float:
    """How ill a plate's scale suits: octaves away; magnified it is blurred, shrunk it only flickers a little."""
    octaves = _octaves(plate, scene)
    return octaves if octaves > 0 else -0.7 * octaves


def _parts(rect: QRect, most_px: float) -> list[QRect]:
    """A rectangle cut into parts, none of many more pixels than asked for."""
    count = max(math.ceil(rect.width() * rect.height() / most_px - 0.2), 1)
    if rect.width() > rect.height():
        edges = [rect.left() + rect.width() * index // count for index in range(count + 1)]
        return [QRect(a, rect.top(), b - a, rect.height()) for a, b in itertools.pairwise(edges)]
    edges = [rect.top() + rect.height() * index // count for index in range(count + 1)]
    return [QRect(rect.left(), a, rect.width(), b - a) for a, b in itertools.pairwise(edges)]


def _with_margin(scene: Scene) -> Scene:
    """The scene with some ground around it, pixel by pixel the same."""
    edge = MARGIN_PX / scene.look.device_ratio
    frame, (x, y) = scene.frame, scene.frame.centre_px
    size = QSize(round(frame.width_px + 2 * edge), round(frame.height_px + 2 * edge))
    return replace(
        scene,
        frame=replace(frame, width_px=size.width(), height_px=size.height(), centre_px=(x + edge, y + edge)),
        findings=Findings(),
    )


def _around(scene: Scene) -> Scene:
    """Far more ground at a coarser scale; its corner keeps to steps, so that small moves ask for nothing new."""
    frame = scene.frame
    # In half octaves, so that it is never magnified more than it may be.
    metres = 2.0 ** (math.floor(2.0 * math.log2(frame.metres_per_px * AROUND_SCALE)) / 2.0)
    step = 0.5 * frame.width_px * frame.metres_per_px
    step = 2.0 ** round(math.log2(step))
    there = _frame_around(scene, metres, AROUND)
    there = replace(there, x_m=round(there.x_m / step) * step, y_m=round(there.y_m / step) * step)
    return replace(scene, frame=there, findings=Findings())


def _frame_around(scene: Scene, metres_per_px: float, share: float) -> Frame:
    """So many times what is seen of a scene, across and down, about its middle."""
    frame, coarser = scene.frame, scene.frame.metres_per_px / metres_per_px
    width, height = round(frame.width_px * share * coarser), round(frame.height_px * share * coarser)
    x_m, y_m = frame.to_plane(frame.width_px / 2, frame.height_px / 2)
    return Frame(x_m, y_m, metres_per_px, width, height, (width / 2, height / 2))
