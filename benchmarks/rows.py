"""One function for each group of rows of the table."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import generated, layers
from benchmarks.machine import ROOT, measure, measure_with_system_python, qgis_release, run
from benchmarks.table import Row, median, quantile

FRAME_MS = {"1920x1080": 16.7, "3840x2160": 33.0}
SIZES = tuple(FRAME_MS)
STARTS = 9
VERTICES = (10_000, 100_000, 1_000_000, 5_000_000)
QGIS_WAIT_S = 60.0
NO_QGIS = "QGIS is not installed"
BARE = str(ROOT / "benchmarks" / "peers" / "bare_window.py")


def first_paint(folder: Path) -> list[Row]:
    """From the start of the process to the first painted map, warm, in turn with the peers."""
    ours: list[float] = []
    bare: list[float] = []
    for number in range(STARTS + 1):
        found = float(run([sys.executable, BARE])), float(run([sys.executable, "-m", "mapviewer", "--first-paint"]))
        if number:  # the first pair warms the disk's cache
            bare.append(found[0])
            ours.append(found[1])
    rows = [Row("First painted map, whole window", median(ours), median(bare), "bare PySide6 window, one label", 2.0)]
    peer = _qgis_first_map(folder) if qgis_release() else None
    against = "QGIS opening a project with the same layers" if peer else NO_QGIS
    return [*rows, Row("First painted map, whole window", median(ours), peer, against, 1 / 8)]


def _qgis_first_map(folder: Path) -> float:
    project = layers.write_project(layers.write_base_map(folder))
    answer = folder / "qgis_ms.txt"
    script = ROOT / "benchmarks" / "peers" / "qgis_first_map.py"
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
    plots = measure("peers.plotting", str(base), str(extents), str(folder))
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
    for count in VERTICES:
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
        for count in VERTICES[1:]
    ]  # fmt: skip
    return rows + [
        Row(f"Reopening {_words(count)} vertices", again[count], opening[count], "the first time", 0.1, "s")
        for count in VERTICES
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


def memory(_folder: Path) -> list[Row]:
    """Peak memory after a walk through all steps and pointing around."""
    ours, bare = float(measure("measures.memory")), float(run([sys.executable, BARE, "memory"]))
    return [
        Row("Peak memory of the bundled story", ours, bare, "bare PySide6 window", None, "MB"),
        Row("Peak memory of the bundled story", ours, 250.0, "goal", 1.0, "MB"),
    ]


GROUPS: tuple[Callable[[Path], list[Row]], ...] = (first_paint, frames, interaction, memory, large_layers)


def measure_all(folder: Path, wanted: list[str]) -> list[Row]:
    """Every group, or those that are named, telling how far it is."""
    rows = []
    for group in GROUPS:
        if wanted and group.__name__ not in wanted:
            continue
        began = time.perf_counter()
        print(f"{group.__name__} …", flush=True)
        made = group(folder)
        for row in made:
            ratio = "" if row.ratio is None else f" = {row.ratio:.2f} × {row.against}"
            print(f"  {row.name}: {row.ours:.1f} {row.unit}{ratio}", flush=True)
        print(f"  ({time.perf_counter() - began:.0f} s)", flush=True)
        rows += made
    return rows
