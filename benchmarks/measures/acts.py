"""Every act of a reader's in the real window: ``acts.py WIDTHxHEIGHT [GROWN_BY [ACT …]]``; see `worlds` for that.

Events are those of a hand, at the pace of a hand. The last line is JSON: for each act the milliseconds of its frames.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from benchmarks.measures.frame_clock import FrameClock, Frames
from benchmarks.measures.worlds import FILES, STORIES
from geodata.story.story import Story
from geodata.view.view import at_date
from mapviewer.app.application import create_application, open_window
from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.forms.layer_forms import LayerForm
from mapviewer.canvas.map_canvas import MapCanvas

MOVES, NOTCH = 24, 40
Act = Callable[[], object]
NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def mouse(canvas: MapCanvas, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> Act:
    """An event of the mouse."""
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    return lambda: QApplication.sendEvent(canvas, event)


def pans(window: MainWindow) -> Iterator[Act]:
    """The map is dragged to and fro."""
    canvas = window.map.canvas
    at = QPointF(canvas.rect().center())
    yield mouse(canvas, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    dx, dy = canvas.width() / 90, canvas.height() / 140
    for number in range(4 * MOVES):
        way = 1 if (number // MOVES) % 2 == 0 else -1
        at = at + QPointF(round(way * dx), round(way * dy))
        yield mouse(canvas, QEvent.Type.MouseMove, at, NONE, LEFT)
    yield mouse(canvas, QEvent.Type.MouseButtonRelease, at, LEFT, NONE)


def wheels(window: MainWindow) -> Iterator[Act]:
    """The wheel goes to and fro."""
    canvas = window.map.canvas
    at = QPointF(canvas.width() * 0.4, canvas.height() * 0.45)
    for number in range(4 * MOVES):
        notch = QPoint(0, NOTCH if (number // MOVES) % 2 == 0 else -NOTCH)
        event = QWheelEvent(
            at, canvas.mapToGlobal(at), QPoint(), notch, NONE, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        yield lambda event=event: QApplication.sendEvent(canvas, event)


def hovers(window: MainWindow) -> Iterator[Act]:
    """The pointer wanders over the map: what is under it lights up there and in the text."""
    canvas = window.map.canvas
    for number in range(120):
        across, down = 0.1 + 0.8 * (number * 37 % 120) / 120, 0.1 + 0.8 * number / 120
        at = QPointF(canvas.width() * across, canvas.height() * down)
        yield mouse(canvas, QEvent.Type.MouseMove, at, NONE, NONE)
    yield lambda: window.session.point_at("")


def text_hovers(window: MainWindow) -> Iterator[Act]:
    """The pointer wanders over the text: what is spoken of lights up on the map."""
    for link in window.session.story.links[:60]:
        yield lambda link=link: window.session.point_at(link.id)
    yield lambda: window.session.point_at("")


def toggles(window: MainWindow) -> Iterator[Act]:
    """Layers are unticked and ticked in the list."""
    for item in list(window.layers._items.values())[:24]:
        for _ in range(2):
            yield lambda item=item: item.setCheckState(
                0, Qt.CheckState.Unchecked if item.checkState(0) == Qt.CheckState.Checked else Qt.CheckState.Checked
            )


def dates(window: MainWindow) -> Iterator[Act]:
    """The handle of the timeline is drawn from 1988 to 2025."""
    view = replace(window.session.view, since=None)
    for number in range(100):
        day = dt.date(1988, 1, 1) + dt.timedelta(days=137 * number)
        yield lambda day=day: window.session.show(at_date(window.session.view, day), gesture=True)
    yield lambda: window.session.show(view)


def flights(window: MainWindow) -> Iterator[Act]:
    """Some steps, one after the other."""
    for step in window.session.story.steps[1:6]:
        yield lambda step=step: window.session.show(step.view)
    yield lambda: window.session.show(window.session.story.view)


ACTS: dict[str, Callable[[MainWindow], Iterator[Act]]] = {
    "pan": pans, "wheel": wheels, "flight": flights, "hover": hovers, "text": text_hovers, "toggle": toggles,
    "date": dates,
}  # fmt: skip
BRIEF = {"pan", "wheel", "text"}  # acts that are done twice even in a short run
RESTS = {"flight", "toggle"}  # acts after each of which the reader looks at what came of it


def frames_of(window: MainWindow, clock: FrameClock, name: str, *, twice: bool = True) -> Frames:
    """The frames of one act, done *twice*: what is made once, such as levels of detail, is there the second time."""
    home = window.session.view
    for _ in range(1 + twice):
        clock.begin()
        for act in ACTS[name](window):
            clock.act(act)
            if name in RESTS and name != "flight":
                answered, stall = len(clock.frames.thread), clock.frames.stall
                clock.rest()
                del clock.frames.thread[answered:], clock.frames.wall[answered:]
                clock.frames.stall = max(stall, clock.frames.stall)
            elif name in RESTS:
                clock.rest(0.4)
        measured = clock.frames
        clock.rest(0.3)
        measured.stall = max(measured.stall, clock.frames.stall)
        if window.session.view != home:
            window.session.show(home)
            clock.rest(0.6)
    return measured


def added(window: MainWindow, clock: FrameClock, paths: list[Path]) -> dict[str, Frames]:
    """Layers of the author's own: ``opened`` is the whole of it in one figure, ``first`` the picture with the last."""
    layers = window.gate.author.layers
    story = window.session.story
    wanted = len(story.layers) + len(paths)
    thread, wall = time.thread_time(), time.perf_counter()
    clock.begin()
    layers.read(paths)
    last: LayerForm | None = None
    while len(window.session.story.layers) < wanted:
        clock.turn()
        if isinstance(layers.form, LayerForm) and layers.form is not last:
            last = layers.form
            last.source.setText("A survey")
            last.for_all.setChecked(True)
            clock.begin_frame()
            clock.turn(last._accept)
    while not clock.turn():
        pass
    whole = Frames([1000 * (time.thread_time() - thread)], [1000 * (time.perf_counter() - wall)], clock.frames.stall)
    first = Frames(clock.frames.thread[-1:], clock.frames.wall[-1:])
    clock.begin()
    clock.rest(1.5)
    return {"opened": whole, "first": first, "afterwards": clock.frames}


def opened(window: MainWindow, clock: FrameClock, story: Story) -> dict[str, Frames]:
    """Another story in place of the bundled one: its first picture, and what follows until it rests."""
    clock.begin()
    painted = clock.turn(lambda: window.session.open(story))
    while not painted:
        painted = clock.turn()
    first = clock.frames
    clock.begin()
    clock.rest(1.5)
    return {"first": first, "afterwards": clock.frames}


def main(size: str, grown_by: str = "", *wanted: str) -> None:
    create_application([])
    with tempfile.TemporaryDirectory(prefix="mapviewer-bench-") as name:
        folder = Path(name)
        window = open_window("caucasus", None, folder / "sessions")[0]
        clock = FrameClock(window.map.canvas)
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.resize(*map(int, size.split("x")))
        window.show()
        clock.rest(1.0)
        found: dict[str, Frames] = {}
        if grown_by in FILES:
            found |= added(window, clock, FILES[grown_by](folder))
        elif grown_by:
            found |= opened(window, clock, STORIES[grown_by]())
        for act in wanted or ACTS:
            found[act] = frames_of(
                window, clock, act, twice=not os.environ.get("MAPVIEWER_BENCH_SHORT") or act in BRIEF
            )
        print(json.dumps({act: asdict(frames) for act, frames in found.items()}), flush=True)
        os._exit(0)  # nothing that it would ask for before it closes


if __name__ == "__main__":
    main(*sys.argv[1:])
