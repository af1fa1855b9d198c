"""Ground that a moving map shows before it is drawn as it is to be: coarser, and sea and land first."""

from __future__ import annotations

import time
from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtGui import QImage, QPainter, QRegion

from mapviewer.canvas.kept.ground_ahead import frame_around, window_of
from mapviewer.canvas.kept.plate import Plate, PlateJob, choose, finer
from mapviewer.drawing.ground.map_drawing import Coat
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene

# Pictures across and octaves coarser, for a whole picture and for a strip.
ROUGH_WHOLE, ROUGH_STRIP, ROUGH_KEPT = (1.3, 0.7), (2.4, 1.5), 3
ROUGH_S = 0.003  # so long a turn goes on with it


class RoughGround:
    """The plates of the present move, without what takes long."""

    def __init__(self, coats: Sequence[Coat]) -> None:
        self.plates: list[Plate] = []
        self._coats = coats
        self._jobs: list[PlateJob] = []  # what is missing of these

    def forget(self) -> None:
        """Keep nothing that was drawn for a move alone."""
        self.plates, self._jobs = [], []

    def cover(
        self, scene: Scene, key: Hashable, bare: QRegion, *, is_strip: bool
    ) -> tuple[list[tuple[Plate, QRegion]], QRegion]:
        """The plates to lay down on what is bare, one begun if need be; and what they leave bare."""
        chosen, bare = choose(self.plates, scene, key, bare)
        if not bare.isEmpty():
            self.make(scene, key, ROUGH_STRIP if chosen or is_strip else ROUGH_WHOLE)
            more, bare = choose(self.plates, scene, key, bare)
            chosen += more
        return chosen, bare

    def make(self, scene: Scene, key: Hashable, of: tuple[float, float] = ROUGH_STRIP) -> None:
        """Begin with the ground of a moving picture, and some around it, at a coarser scale: sea and land."""
        share, octaves = of
        there = frame_around(scene, scene.frame.metres_per_px * 2.0 ** (octaves + finer(scene)), share)
        look = replace(scene.look, quick=True)
        wide = replace(scene, frame=there, look=look, strip=None, findings=Findings())
        image = QImage(window_of(wide).size(), QImage.Format.Format_RGB32)
        plate = Plate(key, there.metres_per_px / look.device_ratio, *there.to_plane(0, 0), image)
        whole = (0.0, 0.0, there.width_px, there.height_px)
        job = PlateJob(wide, plate, [(coat, whole) for coat in self._coats])
        self._draw_coat(job)
        self.plates = [*self.plates[1 - ROUGH_KEPT :], plate]
        self._jobs.append(job)

    def work(self) -> bool:
        """Draw coats that are missing of a plate; whether any were."""
        while self._jobs:
            job = self._jobs[0]
            if job.missing and job.plate in self.plates:
                until = time.perf_counter() + ROUGH_S
                while job.missing and time.perf_counter() < until:  # many have nothing in a quick picture
                    self._draw_coat(job)
                return True
            self._jobs.pop(0)
        return False

    def _draw_coat(self, job: PlateJob) -> None:
        coat, _ = job.missing.pop(0)
        job.plate.image.setDevicePixelRatio(job.scene.look.device_ratio)
        painter = QPainter(job.plate.image)
        coat.draw(painter, job.scene)
        painter.end()
