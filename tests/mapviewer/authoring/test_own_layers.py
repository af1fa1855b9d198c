"""Own layers in the window: which tables of a file, and with which pattern."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shapely.geometry import LineString, Point, box

from geodata import open_story
from mapviewer.authoring.forms import LayerForm, TablesForm
from mapviewer.session import Session
from mapviewer.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, ferry: Session) -> MainWindow:
    made = MainWindow(ferry)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.map.canvas.reduced_motion = True
    made.show()
    qtbot.waitUntil(lambda: made.is_settled)
    made.gate.author.desk.may_leave = lambda: True  # type: ignore[method-assign]
    return made


def test_the_ticked_tables_of_a_geopackage_become_layers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "land.gpkg"
    shapes = {"wells": Point(45, 41), "roads": LineString([(44, 40), (45, 41)]), "fields": box(44, 40, 45, 41)}
    for name, shape in shapes.items():
        geopandas.GeoDataFrame({"name": [f"a {name}"]}, geometry=[shape], crs=4326).to_file(path, layer=name)
    layers = window.gate.author.layers
    layers.read([path])
    qtbot.waitUntil(lambda: isinstance(layers.form, TablesForm), timeout=8_000)
    form = layers.form
    assert [form.list.item(row).text() for row in range(form.list.count())] == ["wells", "roads", "fields"]
    for row in (1, 2):
        form.list.item(row).setCheckState(Qt.CheckState.Checked)
    form._accept()
    for name, pattern, patterns in (("roads", "dotted", 4), ("fields", "crossed", 6)):
        qtbot.waitUntil(
            lambda name=name: isinstance(layers.form, LayerForm) and layers.form.name.text() == name, timeout=8_000
        )
        assert layers.form.pattern.count() == patterns
        layers.form.pattern.setCurrentIndex(layers.form.pattern.findData(pattern))
        layers.form.source.setText("A survey")
        layers.form._accept()
    story = window.session.story
    own = {layer.title: (layer.kind.value, layer.pattern) for layer in story.layers.values() if layer.group == "own"}
    assert own == {"roads": ("line", "dotted"), "fields": ("area", "crossed")}
    window.gate.author.desk.save_to(tmp_path / "saved.story")
    saved = open_story(tmp_path / "saved.story").layers.values()
    assert {layer.title: layer.pattern for layer in saved if layer.group == "own"} == {
        "roads": "dotted", "fields": "crossed",
    }  # fmt: skip
