"""A clock of frames in a window: what each costs the thread that draws, and what the wall says.

The thread's own time (`time.thread_time`) is what the program needs; wall time has what other programs took besides,
and what the screen took. A frame is everything from an event, or from the picture before, until the canvas has been
painted and the event loop has come back. Turns in which nothing was painted count toward the next frame while acts
follow each other and while the map moves. When all is at rest nobody waits for them, and the event loop comes back
between any two: a picture then costs the turn in which it is painted. The longest turn of any kind is a stall.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEventLoop

from mapviewer.canvas.map_canvas import MapCanvas

REST_S = 0.12  # without a picture for so long, the window has come to rest
PACE_S = 1 / 60  # a hand's events come once a picture


@dataclass
class Frames:
    """Milliseconds of frames, and of the longest turn of the event loop."""

    thread: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    stall: float = 0.0


class FrameClock:
    """Turns the event loop of the application, and counts what the pictures of a canvas cost."""

    def __init__(self, canvas: MapCanvas) -> None:
        self.frames = Frames()
        self._canvas = canvas
        self._is_painted = False
        self._thread = self._wall = 0.0
        canvas.painted.connect(self._note)

    def _note(self) -> None:
        self._is_painted = True

    def begin(self) -> None:
        """Forget what was counted."""
        self.frames = Frames()
        self._thread = self._wall = 0.0

    def begin_frame(self) -> None:
        """Count a frame from here."""
        self._thread = self._wall = 0.0

    def turn(self, act: Callable[[], object] | None = None) -> bool:
        """Do *act* and one turn of the event loop; whether the canvas was painted."""
        self._is_painted = False
        thread, wall = time.thread_time(), time.perf_counter()
        if act is not None:
            act()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        took = time.thread_time() - thread
        self._thread += took
        self._wall += time.perf_counter() - wall
        self.frames.stall = max(self.frames.stall, 1000 * took)
        if self._is_painted:
            self.frames.thread.append(1000 * self._thread)
            self.frames.wall.append(1000 * self._wall)
            self._thread = self._wall = 0.0
        return self._is_painted

    def act(self, act: Callable[[], object]) -> None:
        """An act of the hand: until the picture that answers it, and then until the next one is due."""
        until = time.perf_counter() + PACE_S
        painted = self.turn(act)
        while not painted and time.perf_counter() < until:
            painted = self.turn()
        while time.perf_counter() < until:
            self.turn()
            time.sleep(0.001)

    def rest(self, least_s: float = REST_S, most_s: float = 60.0) -> None:
        """Go on until nothing has been painted for a while."""
        end = time.perf_counter() + most_s
        until = time.perf_counter() + least_s
        while time.perf_counter() < min(until, end):
            if not self._canvas.is_moving:
                self.begin_frame()
            if self.turn():
                until = time.perf_counter() + least_s
            time.sleep(0.001)
        self.begin_frame()
