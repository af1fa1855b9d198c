"""The ground, drawn once into plates and put together from them while the map moves.

A plate is a picture of some ground at one scale. Frames of a drag, a zoom and a flight lay plates down: one to one at
the scale of the settled view, magnified or shrunk at others, coarser ones around it. Whatever is missing at rest is
drawn coat by coat, and of a large picture piece by piece, so that no frame waits for a whole one; then more than is
seen, for the next move. Ground that is not there yet as it is to be may be stood in for by that of the picture before.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from mapviewer.canvas.kept.coat_pieces import Strip, clip_to, coat_parts, few_pieces, strip_of
from mapviewer.canvas.kept.ground_ahead import around, shows_same_ground, window_of, with_margin
from mapviewer.canvas.kept.plate import Plate, PlateJob, choose, lay_down
from mapviewer.canvas.kept.rough_ground import RoughGround
from mapviewer.drawing.ground.map_drawing import BASE_COATS, Coat
from mapviewer.drawing.ground.relief_drawing import make_relief_ready
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene

RELIEF_MS = 25.0  # so long a turn makes relief ready before one draws it
# What is kept of one side of the map: so many pictures of it, so many bytes at most, but never fewer plates.
PICTURES, MOST_BYTES, LEAST_KEPT = 5, 160_000_000, 3


class GroundPlates:
    """The plates of one side of the map; *coats* are the ground of a scene, or of a strip of one."""

    def __init__(self, coats: Sequence[Coat] = BASE_COATS) -> None:
        self._coats = coats
        self.made = 0  # plates so far
        self._plates: list[Plate] = []  # the one that was used last comes last
        self._rough = RoughGround(coats)
        self._job: PlateJob | None = None
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
        chosen, missing = choose(self._plates, scene, key, QRegion(window_of(scene)))
        if stand_in is not None and stand_in != key and not missing.isEmpty():
            others, missing = choose(self._plates, scene, stand_in, missing)
            chosen += others
        if (scene.look.quick or may_be_rough) and not missing.isEmpty():
            roughs, missing = self._rough.cover(scene, key, missing, is_strip=bool(chosen))
            chosen += roughs
        for part in few_pieces(missing):
            self._draw_quickly(painter, scene, part)
        for plate, where in chosen:
            rects: list[QRect] = list(where)  # type: ignore[call-overload]
            for rect in rects:
                painter.save()
                clip_to(painter, strip_of(rect, scene.look.device_ratio))
                lay_down(painter, scene, plate)
                painter.restore()

    def _draw_quickly(self, painter: QPainter, scene: Scene, part: QRect) -> None:
        strip = strip_of(part, scene.look.device_ratio)
        painter.save()
        clip_to(painter, strip)
        quick = replace(scene, strip=strip, look=replace(scene.look, quick=True), findings=Findings())
        for coat in self._coats:
            coat.draw(painter, quick)
        painter.restore()

    def work_on_way(self, scene: Scene, key: Hashable, stand_in: Hashable = None) -> bool:
        """Draw coats of ground that a moving map shows, or of what it is about to show; whether any was missing."""
        if self._rough.work():
            return True
        bare = QRegion(window_of(scene))
        for plates, known in ((self._plates, key), (self._plates, stand_in), (self._rough.plates, key)):
            bare = choose(plates, scene, known, bare)[1]
        if not bare.isEmpty():
            self._rough.make(scene, key)
            return True
        return False

    def forget_rough(self) -> None:
        """Keep nothing that was drawn for a move alone."""
        self._rough.forget()

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
        if self._job is None or self._job.plate.key != key or not shows_same_ground(self._job.scene.frame, scene.frame):
            self._job = self._begin(scene, key)
        self._turn(relief_ms)
        return True

    def work_ahead(self, scene: Scene, key: Hashable) -> bool:
        """Draw a piece of what a move would bring into sight; whether there was anything to do."""
        for wanted in (with_margin(scene), around(scene)):
            job = self._job
            if job is not None and job.plate.key == key and shows_same_ground(job.scene.frame, wanted.frame):
                self._turn()
                return True
            if not self.has(wanted, key):
                self._job = self._begin(wanted, key)
                self._turn()
                return True
        return False

    def _missing(self, scene: Scene, key: Hashable) -> QRegion:
        """What of a scene no plate shows pixel by pixel."""
        bare = QRegion(window_of(scene))
        for plate in self._plates:
            if plate.key == key and plate.is_exact_in(scene):
                rect = plate.rect_in(scene)
                bare -= QRegion(round(rect.x()), round(rect.y()), plate.image.width(), plate.image.height())
        return bare

    def _begin(self, scene: Scene, key: Hashable, *, one_piece: bool = False) -> PlateJob:
        """A plate of a scene with what is known of it already, and the list of what is not."""
        scene = replace(scene, look=replace(scene.look, quick=False), findings=Findings())
        ratio, window = scene.look.device_ratio, window_of(scene)
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
            missing = [(coat, strip_of(bare.boundingRect(), ratio)) for coat in self._coats]
        else:
            missing = [part for rect in rects for part in coat_parts(rect, self._coats, ratio)]
        return PlateJob(scene, plate, missing)

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

    def _draw_coat(self, job: PlateJob, coat: Coat, strip: Strip) -> None:
        job.plate.image.setDevicePixelRatio(job.scene.look.device_ratio)
        painter = QPainter(job.plate.image)
        clip_to(painter, strip)
        slid_px = job.scene.frame.to_px(*self._pattern_origin(job))
        coat.draw(painter, replace(job.scene, strip=strip, slid_px=slid_px))
        painter.end()

    def _pattern_origin(self, job: PlateJob) -> tuple[float, float]:
        """Where patterns begin, in the plane: plates that are put together have them in common."""
        if self._patterns[:2] != (job.plate.key, job.plate.metres_per_px):
            self._patterns = (job.plate.key, job.plate.metres_per_px, (job.plate.left_m, job.plate.top_m))
        return self._patterns[2]

    def _keep(self, job: PlateJob) -> None:
        """Keep a plate; those that it holds wholly go, and the ones not used for longest."""
        window = window_of(job.scene)
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
