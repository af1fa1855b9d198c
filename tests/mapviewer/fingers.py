"""Touches of a screen that is not there."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

Spots = dict[int, QPoint]


def touch(widget: object, device: QPointingDevice, kind: str, spots: Spots) -> None:
    sequence = QTest.touchEvent(widget, device, False)  # type: ignore[call-overload]
    for number, spot in spots.items():
        getattr(sequence, kind)(number, spot, widget)
    sequence.commit()


def gesture(widget: object, device: QPointingDevice, *stages: Spots) -> None:
    first, *others = stages
    touch(widget, device, "press", first)
    for spots in others:
        touch(widget, device, "move", spots)
    touch(widget, device, "release", stages[-1])
