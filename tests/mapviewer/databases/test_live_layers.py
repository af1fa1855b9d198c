"""A table of a real PostGIS in the window: opened by hand, followed, clicked, saved or left out, lost and found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.story.layer import Layer
from geodata.view.camera import fit_lonlat
from geodata.view.projection import REGIONAL
from geodata.view.view import look, select, toggle_layer
from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.autosave import keep_unsaved
from mapviewer.authoring.forms.database_forms import ConnectForm, TableForm
from mapviewer.authoring.forms.layer_forms import CrsForm, LayerForm
from mapviewer.authoring.postgis_layers import DatabaseLayers
from mapviewer.drawing.legend import legend_rows
from mapviewer.scene.scene import scene_of
from tests.mapviewer.at_rest import come_to_rest
from tests.postgres import SQUARES, Server

NEAR = (44.1, 39.1, 44.2, 39.15)
BESIDE = (44.6, 39.1, 44.7, 39.15)
FAR = (43.0, 38.0, 50.0, 44.0)


@pytest.fixture
def window(window: MainWindow) -> Iterator[MainWindow]:
    go(window, NEAR)
    yield window
    for connection in window.gate.author.live._connections.values():
        connection.close()


def go(window: MainWindow, box: tuple[float, float, float, float]) -> None:
    window.session.show(look(window.session.view, fit_lonlat(*box, REGIONAL)))


def connect(window: MainWindow, server: Server, qtbot: QtBot) -> TableForm:
    live = window.gate.author.live
    window.actions_by_id["story.database"].trigger()
    form = live.form
    assert isinstance(form, ConnectForm)
    address = server.address()
    for line, text in ((form.host, address.host), (form.port, address.port), (form.database, address.database),
                       (form.user, address.user), (form.password, "read only")):  # fmt: skip
        line.setText(text)
    form._accept()
    qtbot.waitUntil(lambda: isinstance(live.form, TableForm))
    assert isinstance(live.form, TableForm)
    return live.form


def choose(window: MainWindow, server: Server, qtbot: QtBot, name: str) -> DatabaseLayers:
    live = window.gate.author.live
    tables = connect(window, server, qtbot)
    tables.search.setText(f"public.{name}")
    assert tables.list.topLevelItemCount() == 1
    tables._accept()
    qtbot.waitUntil(lambda: not isinstance(live.form, TableForm))
    return live


def open_table(window: MainWindow, server: Server, qtbot: QtBot, name: str = "parcels") -> Layer:
    form = choose(window, server, qtbot, name).form
    assert isinstance(form, LayerForm)
    form._accept()
    return fetched(window, qtbot, None, name)


def fetched(window: MainWindow, qtbot: QtBot, before: Layer | None, name: str = "parcels") -> Layer:
    """The layer once it has been fetched after *before*."""

    def has_come() -> bool:
        layer = window.session.story.layers.get(name)
        at = before.live.fetched if before is not None and before.live is not None else None
        return layer is not None and layer.live is not None and layer.live.fetched not in (None, at)

    qtbot.waitUntil(has_come)
    return window.session.story.layers[name]


def answer(words: str) -> None:
    """Press the button that begins with *words* in the next question."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        buttons = box.buttons() if isinstance(box, QMessageBox) else []
        wanted = [button for button in buttons if button.text().replace("&", "").startswith(words)]
        if wanted:
            wanted[0].click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def test_a_table_is_opened_by_hand_and_is_on_the_map(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    layer = open_table(window, server, qtbot)
    assert 50 < len(layer.rows) < 1_500
    assert len(window.session.world.shapes("parcels")) == len(layer.rows)
    assert window.session.view.shows("parcels")
    html = window.layers.card.page.toHtml()
    assert window.layers.card.isVisible()
    assert "Table public.parcels in database land at 127.0.0.1, fetched 20" in html
    row = next(row for row in layer.rows if row.span.meets(window.session.view.date, window.session.view.date))
    window.session.show(select(window.session.view, row.id))
    text = window.details.page.toPlainText()
    assert window.details.title.text() == row.name
    assert "hectares" in text
    assert "Table public.parcels in database land at 127.0.0.1, fetched 20" in text


def test_a_click_on_the_map_selects_what_was_fetched(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    layer = open_table(window, server, qtbot)
    canvas, view = window.map.canvas, window.session.view
    scene = canvas.scene()
    x0, y0, x1, y1 = scene.bounds
    inside = {row.id for row in layer.rows_on(view.date)}
    shape = min(
        (shape for shape in window.session.world.shapes("parcels") if shape.id in inside),
        key=lambda shape: abs(shape.bounds[0] - (x0 + x1) / 2) + abs(shape.bounds[1] - (y0 + y1) / 2),
    )
    x, y = scene.frame.to_px(*shape.properties["label"])
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert window.session.view.selection == shape.id


def test_the_layer_follows_the_view_and_neither_undo_nor_saving_is_asked_for_it(
    window: MainWindow, server: Server, qtbot: QtBot
) -> None:
    desk = window.gate.author.desk
    before = open_table(window, server, qtbot)
    steps = len(desk.edits.stories)
    kept = before.rows[0].id
    window.session.show(select(window.session.view, kept))
    go(window, BESIDE)
    after = fetched(window, qtbot, before)
    ids = {row.id for row in after.rows}
    assert len(ids - {row.id for row in before.rows}) > 40
    assert kept in ids
    assert window.session.view.selection == kept
    assert len(desk.edits.stories) == steps
    window.session.show(select(window.session.view, ""))
    go(window, FAR)
    far = fetched(window, qtbot, after)
    assert far.live is not None
    assert far.live.cut == "Showing an even sample of 3,000 of 200,000 features in view. Zoom in for all."
    assert far.live.cut in window.layers.card.page.toPlainText()
    scene = scene_of(window.session.world, window.session.view, (1000, 700))
    assert "parcels: 3,000 of 200,000 shown" in [row.text for row in legend_rows(scene)]
    window.actions_by_id["edit.undo"].trigger()
    assert "parcels" not in window.session.story.layers
    window.actions_by_id["edit.redo"].trigger()
    assert window.session.story.layers["parcels"].rows == far.rows


def test_a_small_move_and_a_hidden_layer_fetch_nothing(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    layer = open_table(window, server, qtbot)
    go(window, tuple(value + 0.002 for value in NEAR))  # type: ignore[arg-type]
    come_to_rest(qtbot, window)
    assert window.session.story.layers["parcels"] is layer
    window.session.show(toggle_layer(window.session.view, "parcels", False))
    go(window, BESIDE)
    come_to_rest(qtbot, window)
    assert window.session.story.layers["parcels"] is layer
    window.session.show(toggle_layer(window.session.view, "parcels", True))
    beside = fetched(window, qtbot, layer)
    window.layers.zoom_to("parcels")
    whole = fetched(window, qtbot, beside)
    assert whole.live is not None
    assert whole.live.total == SQUARES


def test_a_connection_lost_in_mid_session_keeps_what_was_fetched_and_says_so(
    window: MainWindow, server: Server, qtbot: QtBot
) -> None:
    layer = open_table(window, server, qtbot)
    told: list[str] = []
    window.session.noticed.connect(told.append)
    server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'")
    go(window, BESIDE)
    qtbot.waitUntil(lambda: bool(window.session.story.layers["parcels"].live.problem))  # type: ignore[union-attr]
    lost = window.session.story.layers["parcels"]
    assert lost.rows == layer.rows
    assert "connection lost" in window.layers.card.page.toPlainText()
    assert any("showing the last result" in words for words in told)
    go(window, (44.61, 39.1, 44.71, 39.15))
    again = fetched(window, qtbot, lost)
    assert again.live is not None
    assert again.live.problem == ""


def test_saving_asks_whether_to_keep_what_is_seen(
    window: MainWindow, server: Server, qtbot: QtBot, tmp_path: Path
) -> None:
    layer = open_table(window, server, qtbot)
    desk = window.gate.author.desk
    answer("Cancel")
    assert not desk.save_to(tmp_path / "given-up.story")
    assert not (tmp_path / "given-up.story").exists()
    answer("Save")
    assert desk.save_to(tmp_path / "kept.story")
    assert desk.edits.is_saved
    assert window.session.story.layers["parcels"].live is not None
    kept = open_story(tmp_path / "kept.story").layers["parcels"]
    assert (len(kept.rows), kept.live, kept.title) == (len(layer.rows), None, "parcels")
    go(window, BESIDE)
    fetched(window, qtbot, layer)
    assert desk.edits.is_saved


def test_a_layer_that_is_left_out_is_in_no_file(
    window: MainWindow, server: Server, qtbot: QtBot, tmp_path: Path
) -> None:
    open_table(window, server, qtbot)
    answer("Leave layer out")
    assert window.gate.author.desk.save_to(tmp_path / "left-out.story")
    assert "parcels" not in open_story(tmp_path / "left-out.story").layers
    # What is kept for a crash has none either.
    assert keep_unsaved(window.session.story, tmp_path / "kept") == ""
    assert "parcels" not in open_story(tmp_path / "kept" / "unsaved.story").layers


def test_a_table_without_crs_asks_and_then_shows_it_where_it_belongs(
    window: MainWindow, server: Server, qtbot: QtBot
) -> None:
    live = choose(window, server, qtbot, "nowhere")
    form = live.form
    assert isinstance(form, CrsForm)
    form.search.setText("32638")
    form._accept()
    layers = live.form
    assert isinstance(layers, LayerForm)
    layers._accept()
    go(window, (44.0, 39.0, 46.0, 41.0))
    layer = fetched(window, qtbot, None, "nowhere")
    qtbot.waitUntil(lambda: bool(window.session.story.layers["nowhere"].rows))
    layer = window.session.story.layers["nowhere"]
    assert layer.features.geometry.iloc[0].x == pytest.approx(45.0, abs=1e-6)


def test_a_mistake_in_the_address_is_told_in_the_form_and_can_be_mended(
    window: MainWindow, server: Server, qtbot: QtBot
) -> None:
    window.actions_by_id["story.database"].trigger()
    form = window.gate.author.live.form
    assert isinstance(form, ConnectForm)
    form.port.setText("x")
    form._accept()
    assert "The port must be a number" in form.wrong.text()
    for line, text in ((form.host, "127.0.0.1"), (form.port, str(server.port)), (form.database, "bare"),
                       (form.user, "reader"), (form.password, "read only")):  # fmt: skip
        line.setText(text)
    form._accept()
    qtbot.waitUntil(lambda: "PostGIS is not installed" in form.wrong.text())
    form.database.setText("land")
    form._accept()
    qtbot.waitUntil(lambda: isinstance(window.gate.author.live.form, TableForm))
    window.gate.author.live.form.reject()  # type: ignore[union-attr]
    assert window.gate.author.live._connections == {}


def test_another_story_ends_the_connection(window: MainWindow, server: Server, qtbot: QtBot) -> None:
    open_table(window, server, qtbot)
    (connection,) = window.gate.author.live._connections.values()
    window.session.open(open_story("caucasus"))
    assert window.gate.author.live._connections == {}
    assert connection._worker is None
