"""Run by the system's Python: write a QGIS project. ``qgis_project.py LAYERS.gpkg PROJECT.qgz``."""

import json
import sys

from qgis.core import QgsApplication, QgsFillSymbol, QgsLineSymbol, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

AREAS = {"countries": "#f3efe6", "water": "#bcd3dd", "rivers": "#bcd3dd"}
LINES = {"provinces": ("#ffffff", 1), "coast": ("#8fa9b5", 1), "borders": ("#7d776c", 2)}


def symbol_of(name):
    if name in AREAS:
        return QgsFillSymbol.createSimple({"color": AREAS[name], "outline_style": "no"})
    colour, width = LINES[name]
    return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width), "line_width_unit": "Pixel"})


def main(layers, path):
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    for name in (*AREAS, *LINES):
        layer = QgsVectorLayer(f"{layers}|layername={name}", name, "ogr")
        assert layer.isValid(), name
        layer.renderer().setSymbol(symbol_of(name))
        project.addMapLayer(layer)
    project.setCrs(project.mapLayersByName("countries")[0].crs())
    project.setBackgroundColor(QColor("#bcd3dd"))
    project.viewSettings().setDefaultViewExtent(project.viewSettings().fullExtent())
    project.write(path)
    print(json.dumps(True))


if __name__ == "__main__":
    main(*sys.argv[1:])
