"""Run by the system's Python: how long QGIS renders each extent. ``qgis_frames.py PROJECT EXTENTS.json``; prints ms."""

import json
import sys
import time

from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QSize


def render_ms(settings):
    job = QgsMapRendererParallelJob(settings)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    began = time.perf_counter()
    job.start()
    loop.exec_()
    job.renderedImage()
    return (time.perf_counter() - began) * 1000


def main(project_path, extents_path):
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    assert project.read(project_path)
    order = ["borders", "coast", "provinces", "rivers", "water", "countries"]
    settings = QgsMapSettings()
    settings.setLayers([project.mapLayersByName(name)[0] for name in order])
    settings.setDestinationCrs(project.crs())
    settings.setBackgroundColor(project.backgroundColor())
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, True)
    times = {}
    with open(extents_path, encoding="utf-8") as file:
        wanted = json.load(file)
    for size, extents in wanted.items():
        settings.setOutputSize(QSize(*map(int, size.split("x"))))
        measured = []
        for bounds in extents:
            settings.setExtent(QgsRectangle(*bounds))
            measured.append(render_ms(settings))
        times[size] = measured[2:]
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
