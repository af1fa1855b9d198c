"""Containment of drawing errors: a failure in one layer or part of the map is reported, and the rest is drawn.

This is the only place that catches what nobody expected. Elsewhere such an error reaches `error_report` by itself:
Qt calls a slot, an event or a timer, prints what that raised, and goes on with the next. A picture is drawn by one
event, though, which would leave the map blank. Files that are exported are not drawn inside: one that lacks a
layer would be worse than none.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter


@contextlib.contextmanager
def contained(part: str, painter: QPainter) -> Iterator[None]:
    """Report an error in this block as one in *part* ("the layer “Routes”"), and restore the painter's state."""
    transform, opacity = painter.worldTransform(), painter.opacity()
    clip = painter.clipPath() if painter.hasClipping() else None
    try:
        yield
    except Exception as error:
        error.add_note(f"In {part}.")
        sys.excepthook(type(error), error, error.__traceback__)
        # How many states were saved and not restored is not known: the state itself is set anew.
        painter.setWorldTransform(transform)
        painter.setOpacity(opacity)
        if clip is not None:
            painter.setClipPath(clip, Qt.ClipOperation.ReplaceClip)
        else:
            painter.setClipping(False)
