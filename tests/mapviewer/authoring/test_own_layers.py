"""Added layers in the window: which tables of a file, and with which pattern."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import geopandas
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shapely.geometry import LineString, Point, box

from geodata import open_story
from geodata.analysis.timeline_events import axis_of, ticks_of
from geodata.view.view import at_date
from geodata.world.world import World
from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.forms.layer_forms import LayerForm, TablesForm
from mapviewer.authoring.own_layers import AT_ONCE_VERTICES
from mapviewer.authoring.story_document import with_layer


def test_the_ticked_tables_of_a_geopackage_become_layers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "land.gpkg"
    shapes = {"wells": Point(45, 41), "roads": LineString([(44, 40), (45, 41)]), "fields": box(44, 40, 45, 41)}
    for name, shape in shapes.items():
        geopandas.GeoDataFrame({"name": [f"a {name}"]}, geometry=[shape], crs=4326).to_file(path, layer=name)
    layers = window.gate.author.layers
    layers.read([path])
    qtbot.waitUntil(lambda: isinstance(layers.form, TablesForm))
    form = layers.form
    assert [form.list.item(row).text() for row in range(form.list.count())] == ["wells", "roads", "fields"]
    for row in (1, 2):
        form.list.item(row).setCheckState(Qt.CheckState.Checked)
    form._accept()
    for name, pattern, patterns in (("roads", "dotted", 4), ("fields", "crossed", 7)):
        qtbot.waitUntil(lambda name=name: isinstance(layers.form, LayerForm) and layers.form.name.text() == name)
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


def test_the_form_says_which_columns_were_guessed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "wells.geojson"
    rows = {"name": ["Well"], "from": ["2025-01-01"], "to": ["2025-06-30"]}
    geopandas.GeoDataFrame(rows, geometry=[Point(45, 41)], crs=4326).to_file(path)
    layers = window.gate.author.layers
    layers.read([path])
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    shown = [box.currentText() for box in (layers.form.label, layers.form.start, layers.form.end)]
    assert shown == ["detected: name", "detected: from", "detected: to"]
    layers.form.reject()


def test_features_leave_after_their_end_and_the_slider_reaches_their_days(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "camps.geojson"
    rows = {
        "name": ["First camp", "Second camp"],
        "start": ["1901-10-01", "1902-04-01"],
        "end": ["1902-03-31", "9999-12-31"],
    }
    geopandas.GeoDataFrame(rows, geometry=[Point(45, 41), Point(45.5, 41)], crs=4326).to_file(path)
    layers, session = window.gate.author.layers, window.session
    layers.read([path])
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    layers.form.source.setText("A survey")
    layers.form._accept()
    qtbot.waitUntil(lambda: any(layer.title == "camps" for layer in session.story.layers.values()))

    def shown(day: dt.date) -> list[str]:
        session.show(at_date(session.view, day))
        (layer,) = (layer for layer in session.story.layers.values() if layer.title == "camps")
        return [spot.name for spot in layer.rows_on(session.view.date)]

    axis = axis_of(session.story, ticks_of(session.world))
    assert axis.first == dt.date(1901, 10, 1)
    assert axis.last.year < 2200
    assert shown(axis.first) == ["First camp"]
    assert shown(dt.date(1902, 3, 31)) == []
    assert shown(dt.date(1990, 1, 1)) == ["Second camp"]


def test_the_first_of_many_files_may_speak_for_all(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shapes = {"wells": Point(45, 41), "roads": LineString([(44, 40), (45, 41)]), "fields": box(44, 40, 45, 41)}
    paths = [tmp_path / f"{name}.geojson" for name in shapes]
    for path, shape in zip(paths, shapes.values(), strict=True):
        geopandas.GeoDataFrame({"name": [f"a thing of {path.stem}"]}, geometry=[shape], crs=4326).to_file(path)
    empty = tmp_path / "broken.geojson"
    empty.write_text("{", encoding="utf-8")
    layers, session = window.gate.author.layers, window.session
    layers.read([paths[0], empty, *paths[1:]])
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    form = layers.form
    form.source.setText("A survey")
    theme = next(form.theme.itemData(row) for row in range(form.theme.count()) if form.theme.itemData(row) != "user")
    form.theme.setCurrentIndex(form.theme.findData(theme))
    form.for_all.setChecked(True)
    changes = list[int]()
    session.changed.connect(lambda: changes.append(len(session.story.layers)))
    form._accept()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (told,) = window.findChildren(QMessageBox)
    own = {layer.title: layer for layer in session.story.layers.values() if layer.group == "own"}
    assert set(own) == {path.stem for path in paths}
    assert {layer.theme for layer in own.values()} == {theme}
    assert len({layer.source for layer in own.values()}) == 1
    assert all(state.visible for state in session.view.layers if session.story.layers.get(state.id) in own.values())
    assert "broken.geojson" in told.text()
    told.close()
    assert len(changes) <= 4  # one change for the first layer, one for all others, each with a move of the map
    window.gate.author.desk.undo()
    assert [layer.title for layer in session.story.layers.values() if layer.group == "own"] == [paths[0].stem]


def test_a_large_layer_is_made_ready_beside_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "coast.geojson"
    coast = Point(45, 41).buffer(0.5, quad_segs=AT_ONCE_VERTICES // 2)
    geopandas.GeoDataFrame({"name": ["a coast"]}, geometry=[coast], crs=4326).to_file(path)
    layers, session = window.gate.author.layers, window.session
    layers.read([path])
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    layers.form.source.setText("A survey")
    before = session.story
    layers.form._accept()
    assert session.story is before  # the window goes on
    qtbot.waitUntil(lambda: session.story is not before)
    (layer,) = (layer for layer in session.story.layers.values() if layer.group == "own")
    (shape,) = session.world.shapes(layer.id)
    assert shape.levels[0].vertex_count > AT_ONCE_VERTICES
    assert shape.levels[-1].vertex_count < 500
    # Another name makes no other shapes: nothing is worked out again while the window waits.
    renamed = World(with_layer(session.story, replace(layer, title="Coast")))
    assert renamed.shapes(layer.id)[0] is shape
