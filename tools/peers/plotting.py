"""GeoPandas and Matplotlib on the same layers: each extent drawn anew. ``plotting.py LAYERS.gpkg EXTENTS.json``; ms."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import geopandas
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

FILLS = {"countries": "#f3efe6", "water": "#bcd3dd", "rivers": "#bcd3dd"}
LINES = {"provinces": ("#ffffff", 1), "coast": ("#8fa9b5", 1), "borders": ("#7d776c", 2)}
DPI = 96


def figure_of(layers: Path, size: tuple[int, int]) -> tuple[plt.Figure, plt.Axes]:
    """All layers in one axes without a frame; pixels are as many as asked for."""
    figure = plt.figure(figsize=(size[0] / DPI, size[1] / DPI), dpi=DPI, facecolor="#bcd3dd")
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    for name, colour in FILLS.items():
        geopandas.read_file(layers, layer=name).plot(ax=axes, color=colour, linewidth=0, aspect=None)
    for name, (colour, width_px) in LINES.items():
        geopandas.read_file(layers, layer=name).plot(ax=axes, color=colour, linewidth=width_px * 72 / DPI, aspect=None)
    return figure, axes


def main(layers: str, extents: str, folder: str) -> None:
    times: dict[str, list[float]] = {}
    for size, wanted in json.loads(Path(extents).read_text(encoding="utf-8")).items():
        figure, axes = figure_of(Path(layers), tuple(map(int, size.split("x"))))
        times[size] = []
        for x0, y0, x1, y1 in wanted[:4]:
            began = time.perf_counter()
            axes.set_xlim(x0, x1)
            axes.set_ylim(y0, y1)
            figure.canvas.draw()
            times[size].append((time.perf_counter() - began) * 1000)
    for ending in ("png", "pdf"):
        began = time.perf_counter()
        figure.savefig(Path(folder) / f"plot.{ending}", dpi=DPI)
        times[ending] = [(time.perf_counter() - began) * 1000]
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
