"""Looking for garbage among all that the program has ever made takes 40 to 90 ms: it is done while the map rests.

Python does that whenever enough has been made, which is in the middle of a flight or in the frame that answers a tick.
What came up lately is still looked through at once, in a few milliseconds. Where a map never rests, as while the years
play on for long, it is done in between all the same, but seldom.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QTimer

REST_MS = 1500  # after the last picture of any map
ENOUGH, SELDOM = 10, 100  # rounds among what came up lately, before one among all: at rest, and in any case
_timers: list[QTimer] = []  # one, once there is a map


def put_off() -> None:
    """Wait for the map to rest, which was painted just now."""
    if not _timers:
        _timers.append(_begin())
    _timers[0].start()


def _begin() -> QTimer:
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, SELDOM)
    timer = QTimer(QCoreApplication.instance())
    timer.setSingleShot(True)
    timer.setInterval(REST_MS)
    timer.timeout.connect(collect)
    return timer


def collect() -> None:
    """Look through everything, if that is worth it and wanted at all."""
    if gc.isenabled() and gc.get_count()[2] >= ENOUGH:
        gc.collect()
