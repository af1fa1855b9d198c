"""One function for each group of rows of the table."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks import generated, layers
from benchmarks.machine import (
    PEERS,
    ROOT,
    environment_of,
    measure,
    measure_on_screen,
    measure_peer,
    measure_with_system_python,
    qgis_release,
    run,
)
from benchmarks.table import Row, median, quantile

FRAME_MS = {"1920x1080": 16.7, "3840x2160": 33.0}
SIZES = tuple(FRAME_MS)
STARTS = 9
STARTED = {"first painted map": (1.3, 1 / 12), "answers to a click": (2.5, 1 / 6)}  # of a bare window, of QGIS
VERTICES = (10_000, 100_000, 1_000_000, 5_000_000)
QGIS_WAIT_S = 60.0
NO_QGIS = "QGIS is not installed"
BARE = str(PEERS / "bare_window.py")
SHORT = "MAPVIEWER_BENCH_SHORT"  # set in the environment: fewer repeats
SLOW = ("long coast", "more layers")  # left out then


def is_short() -> bool:
    """Whether a run is to take fewer repeats."""
    return bool(os.environ.get(SHORT))


def first_paint(folder: Path) -> list[Row]:
    """From the start of the process to the first painted map and to the first answer, warm, in turn with the peers.

    As for a reader who has used the program before: the picture of the last window is there.
    """
    is_there = leave_a_picture(folder)
    ours: dict[str, list[float]] = {name: [] for name in STARTED}
    bare: list[float] = []
    for number in range((5 if is_short() else STARTS) + 1):
        found = float(run([sys.executable, BARE])), started()
        if number:  # the first pair warms the disk's cache
            bare.append(found[0])
            for name in STARTED:
                ours[name].append(found[1][name])
    peer = _qgis_first_map(folder) if qgis_release() else None
    against = "QGIS opening a project with the same layers" if peer else NO_QGIS
    rows = []
    for name, (most, share) in STARTED.items():
        took = median(ours[name])
        title = f"{name[0].upper()}{name[1:]}, whole window"
        note = "" if is_there else "without a picture of the last window"
        rows.append(Row(title, took, median(bare), "bare PySide6 window, one label", most, note=note))
        rows.append(Row(title, took, peer, against, share))
    return rows


def leave_a_picture(folder: Path) -> bool:
    """Open the window and close it as a session's end does, until it has left its picture; whether it has.

    The first window of all greets its reader, and a window with a greeting leaves none.
    """
    for seconds in (5.0, 10.0, 20.0):
        process = subprocess.Popen([sys.executable, "-m", "mapviewer"], cwd=ROOT, env=environment_of({}))
        time.sleep(seconds)
        process.terminate()
        try:
            process.wait(60.0)
        finally:
            process.kill()
        if any(folder.rglob("launch.picture")):
            return True
    return False


def started() -> dict[str, float]:
    """What `mapviewer --first-paint` tells, in milliseconds."""
    lines = run([sys.executable, "-m", "mapviewer", "--first-paint"]).splitlines()
    told = dict(line.split(": ") for line in lines if ": " in line)
    return {name: float(words.removesuffix(" ms")) for name, words in told.items()}


def _qgis_first_map(folder: Path) -> float:
    project = layers.write_project(layers.write_base_map(folder))
    answer = folder / "qgis_ms.txt"
    script = PEERS / "qgis_first_map.py"
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder / "qgis")]
    environment = dict(os.environ, BENCH_ANSWER=str(answer))
    times = []
    for _ in range(4):
        answer.unlink(missing_ok=True)
        started = subprocess.Popen(
            [*command, "--project", str(project), "--code", str(script)],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            started.wait(QGIS_WAIT_S)
        finally:
            started.kill()
        times.append(float(answer.read_text(encoding="ascii")))
    return median(times[1:])


def frames(folder: Path) -> list[Row]:
    """Panning and zooming the bundled story, against a frame's time, QGIS and GeoPandas."""
    base, extents = layers.write_base_map(folder), layers.write_extents(folder)
    qgis = {}
    if qgis_release():
        project = layers.write_project(base)
        qgis = measure_with_system_python("qgis_frames.py", str(project), str(extents))
    plots = measure_peer("plotting", str(base), str(extents), str(folder))
    rows = []
    for size in SIZES:
        for view in ("region", "Karabakh"):
            for how, times in measure("measures.frames", view, size).items():
                note = f"median {median(times):.1f} ms"
                name = f"{how.capitalize()}, {view}, {size}, 95th percentile"
                rows.append(Row(name, quantile(times, 0.95), FRAME_MS[size], "per frame", 1.0, note=note))
        base_times = measure("measures.frames", "base map", size)
        name, ours = f"Frame of the base map, {size}, median", median(base_times["pan"] + base_times["zoom"])
        peer = median(qgis[size]) if qgis else None
        rows.append(Row(name, ours, peer, "QGIS, the same layers, borders of 2 px" if qgis else NO_QGIS, 1 / 5))
        rows.append(Row(name, ours, median(plots[size]), "GeoPandas, the same layers", 1 / 8))
    rows += exports(folder, plots)
    return rows


def exports(folder: Path, plots: dict[str, list[float]]) -> list[Row]:
    """A step as a picture file, with title, legend, labels and credits, against a plain plot of the base map."""
    peer = "GeoPandas, base map only"
    times = measure("measures.exports", str(folder))
    return [
        Row(f"Export of a step, 3840x2160 {ending.upper()}", times[ending], plots[ending][0], peer)
        for ending in ("png", "pdf")
    ]


def large_layers(folder: Path) -> list[Row]:
    """Layers of 10 thousand to 5 million vertices: opening, opening again, and moving the map with them."""
    opening, again, p95 = {}, {}, {}
    counts = VERTICES[:-1] if is_short() else VERTICES
    for count in counts:
        path = folder / f"generated-{count}.gpkg"
        generated.write_layer(path, count)
        opening[count] = measure("measures.opening", str(path))["seconds"]
        again[count] = measure("measures.opening", str(path))["seconds"]
        times = measure("measures.frames", "region", "1920x1080", str(path))
        p95[count] = (median(times["pan"] + times["zoom"]), quantile(times["pan"] + times["zoom"], 0.95))
        path.unlink()
    rows = [
        Row(f"Frame with {_words(count)} more vertices, 1920x1080, median", p95[count][0], p95[VERTICES[0]][0],
            f"with {_words(VERTICES[0])}", 1.5, note=f"95th percentile {p95[count][1]:.1f} ms")
        for count in counts[1:]
    ]  # fmt: skip
    return rows + [
        Row(f"Reopening {_words(count)} vertices", again[count], opening[count], "the first time", 0.1, "s")
        for count in counts
    ]


def _words(count: int) -> str:
    return f"{count // 1_000_000} million" if count >= 1_000_000 else f"{count // 1000} thousand"


def interaction(_folder: Path) -> list[Row]:
    """What the whole window takes for one act, from the event to the last painted panel."""
    names = {
        "hover": "Pointing to the map highlights the text",
        "text": "Pointing to the text highlights the map",
        "toggle": "Toggling a layer",
        "date": "Moving the date",
    }
    times = measure("measures.interaction")
    return [
        Row(f"{name}, 1920x1080, 95th percentile", quantile(times[key], 0.95), FRAME_MS["1920x1080"], "per frame", 1.0,
            note=f"median {median(times[key]):.1f} ms")
        for key, name in names.items()
    ]  # fmt: skip


ACTS = {
    "pan": "Pan", "wheel": "Wheel zoom", "flight": "Flight", "hover": "Pointing at the map",
    "text": "Pointing at the text", "toggle": "Toggling a layer", "date": "Moving the date",
}  # fmt: skip
# What the story is grown by, what that is called, and the acts that are measured then.
GROWN = {
    "points": ("10 thousand named points", ("pan", "wheel", "hover")),
    "layers": ("50 layers of 50 points", ("pan", "wheel", "toggle")),
    "more layers": ("100 layers of 50 points", ("pan",)),
    "dated": ("10 thousand dated points", ("pan", "date")),
    "coast": ("a coast of 10 thousand vertices", ("pan",)),
    "long coast": ("a coast of 5 million vertices", ("pan",)),
    "article": ("an article of 100,000 words", ("pan", "text")),
    "steps": ("500 steps", ("pan", "flight")),
    "links": ("1,000 links over a megabyte of text", ("pan", "text")),
}
ONCE_MS = {"opened": 1_500.0, "first": 400.0, "afterwards": 100.0}


def window(_folder: Path) -> list[Row]:
    """Acts of a hand in the real window, at both sizes: thread time, and wall time in the notes."""
    rows = []
    for size in SIZES:
        found = measure_on_screen("measures.acts", size)
        rows += [act_row(f"{ACTS[act]}, real window, {size}", frames, FRAME_MS[size]) for act, frames in found.items()]
    return rows


def growth(_folder: Path) -> list[Row]:
    """The same in a story that was grown: what opening takes, how long the window does not answer, and moving."""
    rows = []
    for grown_by, (words, acts) in GROWN.items():
        if is_short() and grown_by in SLOW:
            continue
        found = measure_on_screen("measures.acts", "1920x1080", grown_by, *acts)
        for name, frames in found.items():
            if name in ACTS:
                rows.append(act_row(f"{ACTS[name]} with {words}, 1920x1080", frames, FRAME_MS["1920x1080"]))
                continue
            title = {"opened": "Adding {}", "first": "First picture with {}", "afterwards": "Longest stall after {}"}
            ours = frames["stall"] if name == "afterwards" else frames["thread"][0]
            note = "" if name == "afterwards" else f"wall {frames['wall'][0]:.0f} ms"
            rows.append(Row(title[name].format(words), ours, ONCE_MS[name], "the goal", 1.0, note=note))
    return rows


def act_row(name: str, frames: dict[str, Any], goal_ms: float) -> Row:
    """A row of the 95th percentile of the thread's time."""
    thread, wall = frames["thread"], frames["wall"]
    note = (
        f"median {median(thread):.1f} ms; wall time {median(wall):.1f} and {quantile(wall, 0.95):.1f} ms; "
        f"longest turn {frames['stall']:.0f} ms"
    )
    return Row(f"{name}, 95th percentile", quantile(thread, 0.95), goal_ms, "per frame", 1.0, note=note)


def memory(_folder: Path) -> list[Row]:
    """Peak memory after a walk through all steps and pointing around."""
    ours, bare = float(measure("measures.memory")), float(run([sys.executable, BARE, "memory"]))
    return [
        Row("Peak memory of the bundled story", ours, bare, "bare PySide6 window", None, "MB"),
        Row("Peak memory of the bundled story", ours, 250.0, "goal", 1.0, "MB"),
    ]


Group = Callable[[Path], list[Row]]
GROUPS: tuple[Group, ...] = (
    first_paint, window, growth, frames, interaction, memory, large_layers,
)  # fmt: skip


def measured(group: Group, folder: Path, machine: str) -> list[Row]:
    """The rows of a group, none if it failed, telling how far it is."""
    began = time.perf_counter()
    print(f"{group.__name__} …", flush=True)
    try:
        made = group(folder)
    except (Exception, SystemExit) as problem:
        print(f"  failed: {problem}", flush=True)
        return []
    short = ", fewer repeats" if is_short() else ""
    place = f"{dt.date.today():%-d %B %Y}{short}; {machine}"
    for row in made:
        ratio = "" if row.ratio is None else f" = {row.ratio:.2f} × {row.against}"
        print(f"  {row.name}: {row.ours:.1f} {row.unit}{ratio}", flush=True)
    print(f"  ({time.perf_counter() - began:.0f} s)", flush=True)
    return [replace(row, group=group.__name__, measured=place) for row in made]
