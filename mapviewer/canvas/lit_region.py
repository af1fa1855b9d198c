"""What of a map at rest is painted anew when the pointer goes from one thing to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QRegion

from mapviewer.canvas.frame_cache import KeptPicture
from mapviewer.drawing.highlight import hovered_rects
from mapviewer.drawing.picture_parts import Part


def lit_region(parts: Sequence[Part], pictures: Sequence[KeptPicture], before: str) -> QRegion | None:
    """The marks of what is pointed at now and of what was *before*; None where more than they may have changed."""
    region = QRegion()
    for part, picture in zip(parts, pictures, strict=False):
        for scene in (part.scene, replace(part.scene, hovered=before)):
            if not picture.stands(replace(part, scene=scene)):
                return None
            for rect in hovered_rects(scene):
                region += rect.translated(part.side.offset_px, 0.0).toAlignedRect()
    return region
