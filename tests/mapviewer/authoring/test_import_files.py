"""Story > Import and dropping take any file: an article, layers, numbers by state, several at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shapely.geometry import Point

from geodata import open_story
from geodata.story.layer import LayerKind
from geodata.story.recognised_places import Decision
from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.forms.layer_forms import LayerForm
from mapviewer.indicators.indicator_dialog import IndicatorDialog
from mapviewer.previewing.import_preview import ImportPreview
from mapviewer.session.story_check import check
from tests.mapviewer.file_dialog import choose_file

NUMBERS = "Entity,Code,Year,Births\nArmenia,ARM,2022,36000\nArmenia,ARM,2023,36500\nGeorgia,GEO,2023,42000\n"
EVENTS = "place,country,deaths\nBamako,Mali,3\nGao,Mali,4\nNiamey,Niger,5\nOuagadougou,Burkina Faso,6\n"


def numbers_in(window: MainWindow, qtbot: QtBot) -> IndicatorDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(IndicatorDialog)))
    (dialog,) = window.findChildren(IndicatorDialog)
    assert dialog.indicator is not None
    return dialog


@pytest.mark.parametrize("ending", [".csv", ".xls", ".txt"])
def test_a_dropped_table_of_numbers_by_state_is_a_data_table(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"births{ending}"
    path.write_text(NUMBERS.replace(",", "\t") if ending != ".csv" else NUMBERS)
    window.gate.take([path], "")
    dialog = numbers_in(window, qtbot)
    assert dialog.indicator is not None
    assert dialog.indicator.numbers == (36000, 36500, 42000)
    dialog.close()


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [("\t", "utf-8"), ("\t", "utf-16"), (",", "utf-8")],
)
def test_a_dropped_text_with_coordinates_is_a_layer(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, mark: str, encoding: str
) -> None:
    rows = "name,lat,lon,note\nErbil,36.19,44.01,\nMosul,36.34,43.13,x\nKirkuk,35.47,44.39,y\n"
    (tmp_path / "towns.txt").write_bytes(rows.replace(",", mark).encode(encoding))
    layers = window.gate.author.layers
    window.gate.take([tmp_path / "towns.txt"], "")
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    assert isinstance(layers.form, LayerForm)
    layers.form.source.setText("A list")
    layers.form._accept()
    (own,) = [layer for layer in window.session.story.layers.values() if layer.group == "own"]
    assert [row.names.english for row in own.rows] == ["Erbil", "Mosul", "Kirkuk"]
    window.gate.author.desk.give_up()


def test_story_import_takes_a_table_of_numbers_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "births.csv").write_text(NUMBERS)
    choose_file(tmp_path / "births.csv")
    action = window.actions_by_id["story.import"]
    assert action.text() == "Import…"
    action.trigger()
    numbers_in(window, qtbot).close()


def test_the_preview_of_a_table_tells_places_from_numbers(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text(EVENTS)
    layers = window.gate.author.layers
    window.gate.take([tmp_path / "events.csv"], "")
    qtbot.waitUntil(lambda: isinstance(layers.form, ImportPreview) and layers.form.preview is not None)
    form = layers.form
    assert isinstance(form, ImportPreview)
    use = form.boxes["use"]
    assert use.accessibleName() == "Use as (please check)"
    assert use.currentText() == "places on the map"
    before = form.preview
    use.setCurrentIndex(use.findData("numbers"))
    use.activated.emit(use.currentIndex())
    qtbot.waitUntil(lambda: form.preview is not before)
    assert "column" in form.boxes
    column = form.boxes["column"]
    column.setCurrentIndex(column.findData(column.itemData(1)))
    before = form.preview
    column.activated.emit(column.currentIndex())
    qtbot.waitUntil(lambda: form.preview is not before)
    form.accept()
    dialog = numbers_in(window, qtbot)
    dialog.open_preview()
    qtbot.waitUntil(lambda: dialog.preview is not None and dialog.preview.preview is not None)
    back = dialog.preview
    assert back is not None
    before = back.preview
    back.boxes["use"].setCurrentIndex(back.boxes["use"].findData("places"))
    back.boxes["use"].activated.emit(0)
    qtbot.waitUntil(lambda: back.preview is not before and "place" in back.boxes)
    back.accept()
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    assert isinstance(layers.form, LayerForm)
    layers.form.source.setText("A list")
    layers.form._accept()
    (own,) = [layer for layer in window.session.story.layers.values() if layer.group == "own"]
    assert len(own.rows) == 4


def test_an_article_that_is_dropped_with_a_layer_is_the_story_and_gets_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "talks.md").write_text("# Talks in Baku\n\nTalks were held in Baku and in Tbilisi on Monday.\n")
    (tmp_path / "other.txt").write_text("Another text about Yerevan, which is not read.\n")
    (tmp_path / "wells.csv").write_text("name,lon,lat\nA,45,41\nB,46,40\n")
    notices = list[str]()
    window.session.noticed.connect(notices.append)
    window.gate.take([tmp_path / "wells.csv", tmp_path / "talks.md", tmp_path / "other.txt"], "")
    layers = window.gate.author.layers
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    assert window.session.story.title == "Talks in Baku"
    assert any("other.txt was not opened" in notice for notice in notices)
    assert isinstance(layers.form, LayerForm)
    layers.form.source.setText("A list")
    layers.form._accept()
    assert [layer.title for layer in window.session.story.layers.values() if layer.group == "own"] == ["wells"]
    window.gate.author.desk.give_up()


def test_what_came_with_an_article_that_was_not_opened_does_not_join_another_story(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "talks.docx").write_bytes(b"no Word file")
    (tmp_path / "wells.csv").write_text("name,lon,lat\nA,45,41\nB,46,40\n")
    before, read = window.session.story, list[list[Path]]()
    monkeypatch.setattr(window.gate.author.layers, "read", read.append)
    window.gate.take([tmp_path / "talks.docx", tmp_path / "wells.csv"], "")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert box.windowTitle() == "Couldn’t read article"
    box.accept()
    assert window.session.story is before
    assert read == []


def test_names_of_places_in_a_table_are_confirmed_in_the_list_of_places(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = "town,state,what\nBatumi,Georgia,port\nTripoli,,port\nTripoli,,fort\nGagarin,,mine\nQqqq,,none\n"
    (tmp_path / "towns.csv").write_text(rows)
    author = window.gate.author
    layers, review = author.layers, author.confirming
    window.gate.take([tmp_path / "towns.csv"], "")
    qtbot.waitUntil(lambda: isinstance(layers.form, ImportPreview) and layers.form.preview is not None)
    form = layers.form
    assert isinstance(form, ImportPreview)
    box = form.boxes["state"]
    before = form.preview
    box.setCurrentIndex(box.findData("state"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: form.preview is not before)
    form.accept()
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    assert isinstance(layers.form, LayerForm)
    layers.form.source.setText("A list")
    layers.form._accept()
    session = window.session

    def spots(what: str) -> list[tuple[float, float]]:
        (layer,) = [layer for layer in session.story.layers.values() if layer.group == "own"]
        frame = layer.features
        return [(round(spot.x, 1), round(spot.y, 1)) for spot in frame[frame["what"] == what].geometry
                if spot is not None]  # fmt: skip

    assert window.lists.panel is review
    batumi, tripoli, gagarin = [item for item in session.story.proposals if item.kind == "name"]
    texts = {review.list.item(row).text() for row in range(review.list.count())}
    assert "• Batumi · 0.95 · Batumi, Georgia (place)\ntowns, town, Georgia" in texts
    libya = spots("fort")
    assert libya == [(13.2, 32.9)]
    review._go_to(tripoli.id)
    assert " ×2 · " in review.list.currentItem().text()
    QTest.keyClick(review.list, "n")
    assert spots("fort") != libya
    assert spots("fort")[0] in spots("port")  # both rows of the name have moved
    QTest.keyClick(review.list, "a")
    review._go_to(gagarin.id)
    QTest.keyClick(review.list, "r")
    assert spots("mine") == []
    assert "left out" in review.list.item(review.list.count() - 1).text()
    review._go_to(batumi.id)
    review.place_at(41.65, 41.64)
    assert (41.6, 41.6) in spots("port")
    decisions = [item.decision for item in session.story.proposals if item.kind == "name"]
    assert decisions == [Decision.MOVED, Decision.ACCEPTED, Decision.REJECTED]
    author.desk.save_to(tmp_path / "saved.story")
    again = open_story(tmp_path / "saved.story")
    assert [item.decision for item in again.proposals if item.kind == "name"] == decisions
    assert again.problems == ()
    (layer,) = [layer for layer in again.layers.values() if layer.group == "own"]
    assert [row.properties["what"] for row in layer.rows] == ["port", "port", "fort", "mine"]  # left out, not lost
    assert not [line for line in check(again) if "geometry" in line]
    review._go_to(gagarin.id)
    QTest.keyClick(review.list, "a")
    assert len(spots("mine")) == 1
    author.desk.undo()
    assert spots("mine") == []
    author.desk.undo()
    author.desk.undo()
    assert len(spots("mine")) == 1
    author.desk.give_up()


def test_names_of_regions_become_areas_to_be_confirmed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    rows = "Область,Число\nШирак,233\nЛори,215\nКахети,300\nБавария,13000\nГрузия,3700\n"
    (tmp_path / "regions.csv").write_text(rows, encoding="utf-8")
    author = window.gate.author
    layers, review = author.layers, author.confirming
    window.gate.take([tmp_path / "regions.csv"], "")
    qtbot.waitUntil(lambda: isinstance(layers.form, ImportPreview) and layers.form.preview is not None)
    form = layers.form
    assert isinstance(form, ImportPreview)
    assert form.boxes["shape"].currentData() == "areas"
    form.accept()
    qtbot.waitUntil(lambda: isinstance(layers.form, LayerForm))
    assert isinstance(layers.form, LayerForm)
    layers.form.source.setText("A list")
    layers.form._accept()
    story = window.session.story
    (layer,) = [layer for layer in story.layers.values() if layer.group == "own"]
    assert layer.kind == LayerKind.AREA
    ground = dict(zip((row.properties["Область"] for row in layer.rows), layer.features.geometry, strict=True))
    assert ground["Ширак"].covers(Point(43.85, 40.8))  # Gyumri
    assert ground["Грузия"].covers(Point(44.8, 41.7))  # Tbilisi
    assert {row.properties["Область"]: row.properties["Число"] for row in layer.rows}["Ширак"] == "233"
    names = {item.quote: item for item in story.proposals if item.kind == "name"}
    assert names["Ширак"].place is not None
    assert names["Ширак"].place.kind == "province"
    review._go_to(names["Лори"].id)
    review.place_at(45.0, 41.0)  # by hand: the province at that point, Tavush
    moved = window.session.story.layers[layer.id].features
    assert any(shape is not None and shape.covers(Point(45.13, 40.88)) for shape in moved.geometry)  # Ijevan
    author.desk.give_up()
