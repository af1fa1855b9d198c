"""What the whole window takes for one act of the reader's, from the event to the last painted panel."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from geodata.view.view import at_date, toggle_layer
from mapviewer.app.application import create_application, open_window
from mapviewer.app.main_window import MainWindow

SIZE_PX = (1920, 1080)
IDLE_S = 1.5


def timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def idle(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.005)


def hovers(window: MainWindow) -> Iterator[Callable[[], object]]:
    """The pointer wanders over the map: what is under it lights up there and in the text."""
    canvas = window.map.canvas
    for number in range(120):
        across, down = 0.1 + 0.8 * (number * 37 % 120) / 120, 0.1 + 0.8 * number / 120
        at = QPointF(canvas.width() * across, canvas.height() * down)
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove, at, canvas.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        yield lambda event=event: QApplication.sendEvent(canvas, event)


def text_hovers(window: MainWindow) -> Iterator[Callable[[], object]]:
    """The pointer wanders over the text: what is spoken of lights up on the map."""
    for link in window.session.story.links[:80]:
        yield lambda link=link: window.session.point_at(link.id)
        yield lambda: window.session.point_at("")


def toggles(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Every layer is unticked or ticked, and back."""
    for state in window.session.view.layers:
        for _ in range(2):
            yield lambda state=state: window.session.show(toggle_layer(window.session.view, state.id))


def dates(window: MainWindow) -> Iterator[Callable[[], object]]:
    """The handle of the timeline is drawn from 1988 to 2025."""
    view = replace(window.session.view, since=None)
    for number in range(100):
        day = dt.date(1988, 1, 1) + dt.timedelta(days=137 * number)
        yield lambda day=day: window.session.show(at_date(view, day), gesture=True)


ACTS = {"hover": hovers, "text": text_hovers, "toggle": toggles, "date": dates}


def main() -> None:
    create_application([])
    window = open_window("caucasus", None)[0]
    window.resize(*SIZE_PX)
    window.show()
    idle(IDLE_S)
    times = {}
    for name, acts in ACTS.items():
        times[name] = [timed(act) for act in acts(window)]
        idle(0.3)
    print(json.dumps(times))


if __name__ == "__main__":
    main()
