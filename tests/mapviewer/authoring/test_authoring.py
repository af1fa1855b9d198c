"""Making a story in the window, by hand and keyboard: article, confirming, layers, links, steps, saving."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.edit.draft import decide
from geodata.edit.edits import change_step
from geodata.story.layer_stack import drop_layer
from geodata.story.recognised_places import Decision
from geodata.story.story import StepPicture, Story
from geodata.story_format.story_writer import save_story
from mapviewer.app.main_window import MainWindow
from mapviewer.authoring.author_controller import AuthorController
from mapviewer.authoring.autosave import keep_unsaved, unsaved_story
from mapviewer.authoring.forms.feature_forms import FeatureForm
from mapviewer.authoring.forms.panels_form import DAYS, LAYERS, PARTNERS, PanelsForm
from mapviewer.authoring.forms.typed_choices import PlaceField
from mapviewer.session.session import Session
from mapviewer.session.story_check import check
from tests.mapviewer.at_rest import come_to_rest
from tests.storybook import write_story

TEXT = """Ferry and rail

10 February 2026

A ferry from Aktau reached Baku on Monday. Baku waited for grain, the port said.

The railway to Kars will carry more. Kazakhstan agreed, and a driver from Springfield did not.
"""
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def author(window: MainWindow) -> AuthorController:
    return window.gate.author


@pytest.fixture
def drafted(window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path) -> AuthorController:
    """The author of a story that was made by dropping an article on the window."""
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    drop(window, [path])
    qtbot.waitUntil(lambda: window.session.story.title == "Ferry and rail")
    come_to_rest(qtbot, window)
    # A platform without a window manager does not give the window its activity back.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return author


def drop(window: MainWindow, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *how))


def decisions(session: Session) -> dict[str, list[Decision]]:
    found: dict[str, list[Decision]] = {}
    for finding in session.story.findings:
        found.setdefault(finding.quote, []).append(finding.decision)
    return found


def go_to(author: AuthorController, quote: str) -> None:
    finding = next(item for item in author.desk.edits.story.findings if item.quote == quote)
    author.confirming._go_to(finding.id)


def select_words(window: MainWindow, words: str) -> None:
    text = window.article.text
    start = window.session.story.article.text.index(words)
    cursor = text.textCursor()
    cursor.setPosition(text.units.of(start))
    cursor.setPosition(text.units.of(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def click_map(window: MainWindow, x: int, y: int) -> None:
    QTest.mouseClick(window.map.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def answer(button: QMessageBox.StandardButton, seen: list[str]) -> None:
    """Answer the next question that comes up."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append(box.text())
            box.button(button).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def test_a_dropped_article_becomes_a_story_with_its_places_listed(
    window: MainWindow, drafted: AuthorController
) -> None:
    assert window.session.story.features["at-aktau-kaz"].name == "Aktau"
    assert window.windowTitle().startswith("• Ferry and rail")
    assert window.lists.panel is drafted.confirming
    rows = [drafted.confirming.list.item(row).text() for row in range(drafted.confirming.list.count())]
    (baku,) = (row for row in rows if "Baku ×2" in row)
    assert "A ferry from Aktau reached Baku" in baku
    assert any("Springfield" in row and "ambiguous" in row for row in rows)


def test_keys_decide_and_every_decision_can_be_undone(window: MainWindow, drafted: AuthorController) -> None:
    listed, session = drafted.confirming.list, window.session
    go_to(drafted, "Baku")
    assert session.view.selection == "at-baku-aze"
    QTest.keyClick(listed, Qt.Key.Key_A)
    assert decisions(session)["Baku"] == [Decision.ACCEPTED] * 2
    go_to(drafted, "Kars")
    QTest.keyClick(listed, Qt.Key.Key_R)
    assert decisions(session)["Kars"] == [Decision.REJECTED]
    assert "at-kars-tur" not in session.story.features
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert decisions(session)["Kars"] == [Decision.OPEN]
    assert "at-kars-tur" in session.story.features
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert decisions(session)["Baku"] == [Decision.OPEN] * 2
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (decisions(session)["Baku"][0], decisions(session)["Kars"][0]) == (Decision.ACCEPTED, Decision.REJECTED)


def test_the_next_candidate_is_shown_on_the_map_before_it_is_accepted(
    window: MainWindow, drafted: AuthorController
) -> None:
    go_to(drafted, "Springfield")
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_A)
    assert decisions(window.session)["Springfield"] == [Decision.OPEN]
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_N)
    first = window.session.view
    assert first.selection.startswith("at-springfield-usa")
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_N)
    assert window.session.view.camera != first.camera
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_A)
    assert decisions(window.session)["Springfield"] == [Decision.ACCEPTED]


def test_a_single_mention_can_be_decided_alone(window: MainWindow, drafted: AuthorController) -> None:
    drafted.confirming.together.setChecked(False)
    go_to(drafted, "Baku")
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_R)
    assert decisions(window.session)["Baku"] == [Decision.REJECTED, Decision.OPEN]


def test_all_above_a_score_are_accepted_at_once(window: MainWindow, drafted: AuthorController) -> None:
    drafted.confirming.accept_above(0.8)
    for finding in window.session.story.findings:
        assert (finding.decision is Decision.ACCEPTED) == (finding.place is not None and finding.score >= 0.8)
    current = drafted.confirming.current()
    assert current is not None
    assert not current.is_decided
    window.actions_by_id["edit.undo"].trigger()
    assert not any(finding.is_decided for finding in window.session.story.findings)


def test_a_click_on_the_map_places_a_name_by_hand(window: MainWindow, drafted: AuthorController) -> None:
    go_to(drafted, "Springfield")
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_P)
    canvas = window.map.canvas
    x, y = canvas.plane_at(QPointF(200, 200))
    wanted = window.session.world.projection.unproject(x, y)
    reach = 11 * canvas.scene().frame.metres_per_px / 80_000
    click_map(window, 200, 200)
    (springfield,) = (item for item in window.session.story.findings if item.quote == "Springfield")
    assert springfield.decision is Decision.MOVED
    assert springfield.place is not None
    assert (springfield.place.lon, springfield.place.lat) == pytest.approx(wanted, abs=reach)
    assert not canvas.takes_ground
    assert window.focusWidget() is drafted.confirming.list  # the next letter decides again
    assert window.notice.isHidden()


def test_a_name_with_one_place_says_that_there_is_no_next(window: MainWindow, drafted: AuthorController) -> None:
    (kars,) = (item for item in window.session.story.findings if item.quote == "Kars")
    alone = replace(kars, candidates=kars.candidates[:1])
    drafted.desk.edit(lambda story: decide(story, [kars.id], lambda _: alone), "the others forgotten")
    go_to(drafted, "Kars")
    QTest.keyClick(drafted.confirming.list, Qt.Key.Key_N)
    assert "no other “Kars”" in window.notice.words.text()
    assert alone in window.session.story.findings
    assert drafted.desk.edits.undo_words == "the others forgotten"


def test_decisions_are_saved_and_no_second_search_overwrites_them(
    window: MainWindow, drafted: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    go_to(drafted, "Kars")
    drafted.confirming.act("R")
    assert drafted.desk.save_to(tmp_path / "mine.story")
    assert not window.windowTitle().startswith("•")
    opened = open_story(tmp_path / "mine.story")
    assert check(opened) == ()
    assert {item.quote: item.decision for item in opened.findings}["Kars"] is Decision.REJECTED
    with qtbot.waitSignal(window.session.noticed, check_params_cb=lambda words: words.startswith("Found ")):
        window.actions_by_id["story.find"].trigger()
    assert decisions(window.session)["Kars"] == [Decision.REJECTED]


def test_saving_again_writes_to_the_same_place(window: MainWindow, drafted: AuthorController, tmp_path: Path) -> None:
    drafted.desk.save_to(tmp_path / "mine")
    drafted.confirming.accept_above(0.5)
    assert window.windowTitle().startswith("•")
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert not window.windowTitle().startswith("•")
    assert any(item.is_decided for item in open_story(tmp_path / "mine").findings)


def test_unsaved_work_is_asked_about_and_kept_when_the_answer_is_cancel(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    del author.desk.may_leave  # type: ignore[attr-defined]
    author.stepping.add()
    seen: list[str] = []
    answer(QMessageBox.StandardButton.Cancel, seen)
    window.close()
    assert window.isVisible()
    answer(QMessageBox.StandardButton.Discard, seen)
    window.close()
    assert not window.isVisible()
    assert len(seen) == 2
    assert "has unsaved changes" in seen[0]


def test_what_is_discarded_stays_unsaved_until_another_story_stands(
    window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    del author.desk.may_leave  # type: ignore[attr-defined]
    author.stepping.add()
    story, seen = window.session.story, list[str]()
    author.desk._keep_now()
    damaged = tmp_path / "talks.docx"
    damaged.write_bytes(b"no Word file")
    answer(QMessageBox.StandardButton.Discard, seen)
    author.new_from(damaged)
    box = qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None) or window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.accept()
    assert window.session.story is story
    assert window.windowTitle().startswith("•")
    assert not author.desk.edits.is_saved
    assert unsaved_story(window.gate.unsaved) is not None
    answer(QMessageBox.StandardButton.Discard, seen)
    assert window.commands.open_story(write_story(tmp_path, "other"))
    assert len(seen) == 2
    assert unsaved_story(window.gate.unsaved) is None


def test_unsaved_work_comes_back_after_a_crash(window: MainWindow, drafted: AuthorController) -> None:
    drafted.confirming.accept_above(0.5)
    assert keep_unsaved(window.session.story, window.gate.unsaved) == ""
    found = unsaved_story(window.gate.unsaved)
    assert found is not None
    assert found.findings == window.session.story.findings
    assert found.path is None
    drafted.desk.begin(found)
    assert window.windowTitle().startswith("•")
    assert window.session.world.shapes("found")


def test_what_is_saved_is_no_longer_kept_apart(window: MainWindow, drafted: AuthorController, tmp_path: Path) -> None:
    keep_unsaved(window.session.story, window.gate.unsaved)
    drafted.desk.save_to(tmp_path / "mine.story")
    assert not any(window.gate.unsaved.iterdir())


def test_what_a_crash_left_is_not_deleted_before_it_was_decided(
    window: MainWindow, author: AuthorController, tmp_path: Path
) -> None:
    folder = window.gate.unsaved
    keep_unsaved(window.session.story, folder)
    assert window.commands.open_story(write_story(tmp_path, "other"))
    assert unsaved_story(folder) is not None


def test_work_that_cannot_be_opened_is_set_aside_and_told(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    folder = window.gate.unsaved
    folder.mkdir(parents=True)
    (folder / "unsaved.story").write_bytes(b"half a story")
    with qtbot.waitSignal(window.session.noticed) as told:
        author.offer_unsaved()
    aside = folder.with_name("unsaved-damaged.story")
    assert str(aside) in told.args[0]
    assert aside.read_bytes() == b"half a story"


def titled(title: str, story: Story) -> Story:
    return replace(story, title=title)


def test_work_is_kept_while_it_goes_on_and_a_full_disk_is_told_once(
    window: MainWindow, drafted: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, folder = drafted.desk, window.gate.unsaved
    desk._keep.setInterval(50)
    desk._keep.stop()
    seen = 0

    def goes_on() -> bool:  # a change every few milliseconds leaves no pause
        nonlocal seen
        seen += 1
        desk.edit(partial(titled, f"Title {seen}"), "title")
        return unsaved_story(folder) is not None

    qtbot.waitUntil(goes_on)
    (tmp_path / "file").write_text("")
    desk.unsaved = tmp_path / "file" / "unsaved"
    with qtbot.waitSignal(window.session.noticed) as told:
        desk._keep_now()
    assert "Couldn’t back up" in told.args[0]
    with qtbot.assertNotEmitted(window.session.noticed, wait=300):
        desk._keep_now()
    assert desk.edits.story.title == f"Title {seen}"


def test_bad_articles_are_told_in_one_sentence_and_the_story_stays(
    window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"%PDF-1.4")
    before = window.session.story
    drop(window, [tmp_path / "empty.pdf"])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert "empty.pdf" in box.text()
    assert window.session.story is before
    box.close()


def test_a_pasted_text_without_places_is_a_story_and_says_so(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("Նավը հասավ նավահանգիստ երկուշաբթի օրը։")
    window.actions_by_id["story.paste"].trigger()
    qtbot.waitUntil(lambda: window.session.story.language == "hy")
    assert "No places found" in window.notice.words.text()


# Layers


def test_a_dropped_layer_is_asked_about_and_joins(
    window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ports.csv"
    path.write_text(
        "code,harbour,lon,lat,opened\n1,Poti,41.67,42.15,1858\n2,Batumi,41.63,41.64,1878\n", encoding="utf-8"
    )
    drop(window, [path])
    qtbot.waitUntil(lambda: author.layers.form is not None)
    form = author.layers.form
    form.name.setText("Ports")
    form.label.setCurrentIndex(form.label.findData("harbour"))
    form.start.setCurrentIndex(form.start.findData("opened"))
    form.theme.setCurrentIndex(form.theme.findData("corridor"))
    form._accept()
    assert form.isVisible()  # a source is needed
    form.source.setText("Harbour almanac, 2024")
    form._accept()
    layer = window.session.story.layers["ports"]
    assert [(row.name, row.start_text) for row in layer.rows] == [("Poti", "1858"), ("Batumi", "1878")]
    assert (layer.title, layer.theme) == ("Ports", "corridor")
    assert window.session.view.shows("ports")
    assert len(window.session.world.shapes("ports")) == 2
    author.desk.save_to(tmp_path / "saved")
    table = json.loads((tmp_path / "saved" / "layers" / "ports.geojson").read_text(encoding="utf-8"))
    assert [item["geometry"]["coordinates"] for item in table["features"]] == [[41.67, 42.15], [41.63, 41.64]]
    assert check(open_story(tmp_path / "saved")) == ()
    window.actions_by_id["edit.undo"].trigger()
    assert "ports" not in window.session.story.layers
    assert "ports" not in {state.id for state in window.session.view.layers}


def test_a_missing_crs_is_asked_for(window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "survey.csv"
    path.write_text("name,x,y\nMast,430000,4500000\n", encoding="utf-8")
    drop(window, [path])
    qtbot.waitUntil(lambda: author.layers.form is not None)
    form = author.layers.form
    form.search.setText("32638")
    assert form.crs == "EPSG:32638"
    author.layers.form = None
    form._accept()
    qtbot.waitUntil(lambda: author.layers.form is not None)
    author.layers.form.source.setText("A survey")
    author.layers.form._accept()
    (point,) = window.session.story.layers["survey"].features.geometry
    # UTM zone 38N: 70 km west of 45° E; 4,500 km north of the equator is 40.65° N.
    assert (point.x, point.y) == pytest.approx((44.172, 40.647), abs=0.01)


def test_a_layer_that_cannot_be_read_is_told(
    window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "broken.geojson").write_text("{", encoding="utf-8")
    drop(window, [tmp_path / "broken.geojson"])
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert "broken.geojson" in box.text()
    box.close()


# Linking by hand


def test_selected_words_are_linked_to_something_on_the_map(window: MainWindow, author: AuthorController) -> None:
    select_words(window, "grain")
    QTest.keyClick(window, Qt.Key.Key_K, CTRL | SHIFT)
    author.form.search.setText("kazakh")
    assert author.form.target == "country:kaz"
    author.form.role.setCurrentText("group")
    author.form._accept()
    (link,) = (item for item in window.session.story.links if item.quote == "grain")
    assert (link.targets, link.role) == (("country:kaz",), "group")
    assert window.session.view.selection == "country:kaz"
    window.article.current = window.article.reading.of_link(link.id)
    window.actions_by_id["edit.unlink"].trigger()
    assert link.id not in window.session.story.links_by_id


def test_a_line_is_drawn_named_and_linked(window: MainWindow, author: AuthorController, tmp_path: Path) -> None:
    select_words(window, "grain")
    window.actions_by_id["edit.line"].trigger()
    click_map(window, 200, 150)
    click_map(window, 320, 220)
    QTest.keyClick(window.map.canvas, Qt.Key.Key_Backspace)
    click_map(window, 300, 250)
    QTest.keyClick(window.map.canvas, Qt.Key.Key_Return)
    assert author.form.name.text() == "grain"
    author.form.name.setText("Grain route")
    author.form._accept()
    feature = window.session.story.features["grain-route"]
    assert (feature.accuracy, feature.layer) == ("schematic", "drawn-line")
    assert window.session.story.links_to["grain-route"][0].quote == "grain"
    author.desk.save_to(tmp_path / "saved.story")
    assert check(open_story(tmp_path / "saved.story")) == ()
    assert window.session.view.selection == "grain-route"
    window.actions_by_id["edit.delete"].trigger()
    assert "grain-route" not in window.session.story.features


def test_drawing_can_be_given_up(window: MainWindow, author: AuthorController) -> None:
    before = window.session.story
    window.actions_by_id["edit.area"].trigger()
    click_map(window, 200, 150)
    QTest.keyClick(window.map.canvas, Qt.Key.Key_Escape)
    assert window.session.story is before
    assert not window.map.canvas.takes_ground


def test_selected_words_become_an_event_at_the_place_that_they_name(
    window: MainWindow, drafted: AuthorController
) -> None:
    select_words(window, "A ferry from Aktau reached Baku")
    window.actions_by_id["edit.event"].trigger()
    form = drafted.form
    assert form.place.text() == "Aktau, Kazakhstan"
    form._accept()
    assert form.isVisible()
    form.start.setText("2025-08-01")
    form.place.clear()
    QTest.keyClicks(form.place, "Bak")
    rows = form.place.offers.popup()
    offered = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
    assert offered[0] == "Baku, Azerbaijan"  # found in the article, before all that the gazetteer has
    assert "Bakersfield, United States" in offered
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert form.place.text() == "Baku, Azerbaijan"
    form._accept()
    layer = window.session.story.layers["drawn-event"]
    assert layer.rows[0].start_text == "2025-08-01"
    spot = layer.features.geometry.iloc[0]
    assert (round(spot.x, 1), round(spot.y, 1)) == (49.9, 40.4)
    assert window.session.story.links_to[layer.rows[0].id][0].role == "event"


def test_a_day_in_the_selected_words_is_the_date_of_the_form(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    author.new_from("Talks\n\n10 February 2026\n\nOn January 13 the ministers met in Vienna. All agreed in May 2025.")
    qtbot.waitUntil(lambda: window.session.story.title == "Talks")
    for words, action, date in (
        ("On January 13 the ministers met in Vienna", "edit.event", "2026-01-13"),
        ("All agreed in May 2025", "edit.claim", "2025-05"),
        ("All agreed", "edit.claim", ""),
    ):
        select_words(window, words)
        window.actions_by_id[action].trigger()
        assert author.form.start.text() == date
        author.form.reject()


def test_no_state_is_guessed_that_the_words_do_not_name(window: MainWindow, author: AuthorController) -> None:
    select_words(window, "The harbour in Baku was busy")
    window.actions_by_id["edit.claim"].trigger()
    form = author.form
    assert form.subject.currentText() == ""
    form._accept()
    assert "Choose a state" in form.wrong.text()
    form.subject.setCurrentIndex(form.subject.findData("kaz"))
    form.partner.setCurrentIndex(form.partner.findData("aze"))
    form._accept()
    assert (window.session.story.claims[-1].subject, window.session.story.claims[-1].partner) == ("kaz", "aze")


def test_the_place_of_an_event_may_be_typed_or_clicked(window: MainWindow, author: AuthorController) -> None:
    select_words(window, "The harbour in Baku was busy")
    window.actions_by_id["edit.event"].trigger()
    form = author.form
    form.start.setText("2025-08-01")
    form.place.setText("")
    form._accept()
    assert "Enter a place" in form.wrong.text()
    form.place.setText("Nowhere at all")
    form._accept()
    assert "No place is called “Nowhere at all”" in form.wrong.text()
    form.click_wanted.emit()
    assert not form.isVisible()
    QTest.keyClick(window.map.canvas, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert form.place.text() == "Nowhere at all"
    form.click_wanted.emit()
    click_map(window, 250, 200)
    assert form.isVisible()
    lon_deg, lat_deg = window.session.world.projection.unproject(*window.map.canvas.plane_at(QPointF(250, 200)))
    form._accept()
    spot = window.session.story.layers["drawn-event"].features.geometry.iloc[0]
    assert (spot.x, spot.y) == pytest.approx((lon_deg, lat_deg), abs=0.2)  # it may snap to what is near


@pytest.mark.parametrize("kind", ["event", "line", "area"])
def test_every_field_of_a_form_goes_with_it(window: MainWindow, qtbot: QtBot, kind: str) -> None:
    form = FeatureForm(window.session.world, "Bridge", kind, parent=window)
    form.show()
    fields = {field for field in QApplication.allWidgets() if isinstance(field, PlaceField)}
    assert {field.window() for field in fields} == {form}
    assert sum(field.isVisible() for field in fields) == {"event": 1, "line": 2, "area": 0}[kind]
    form.close()


def test_a_click_for_an_event_takes_the_place_of_a_drawing(window: MainWindow, author: AuthorController) -> None:
    window.actions_by_id["edit.line"].trigger()
    click_map(window, 200, 150)
    select_words(window, "The harbour in Baku was busy")
    window.actions_by_id["edit.event"].trigger()
    form = author.form
    form.click_wanted.emit()
    click_map(window, 250, 200)
    assert form.isVisible()
    assert form.place.place.kind == "by hand"
    form.reject()


def test_a_line_ends_at_places_that_were_named(window: MainWindow, author: AuthorController) -> None:
    window.actions_by_id["edit.line"].trigger()
    for spot in ((200, 150), (320, 220), (300, 250)):
        click_map(window, *spot)
    QTest.keyClick(window.map.canvas, Qt.Key.Key_Return)
    form = author.form
    form.name.setText("Ferry")
    form.departure.setText("Aktau")
    form.arrival.setText("40.4, 49.9")
    form._accept()
    line = window.session.story.layers["drawn-line"].features.geometry.iloc[0]
    assert len(line.coords) == 3
    assert line.coords[0] == pytest.approx((51.2, 43.6), abs=0.1)
    assert line.coords[-1] == (49.9, 40.4)


def test_a_drawn_area_has_status_holder_colour_or_pattern(window: MainWindow, author: AuthorController) -> None:
    def drawn(name: str) -> FeatureForm:
        window.actions_by_id["edit.area"].trigger()
        for spot in ((200, 150), (320, 220), (240, 250)):
            click_map(window, *spot)
        QTest.keyClick(window.map.canvas, Qt.Key.Key_Return)
        author.form.name.setText(name)
        return author.form

    form = drawn("Held")
    form.status.setCurrentIndex(form.status.findData("control"))
    assert not form.pattern.isEnabled()
    form._accept()
    assert "who holds or claims" in form.wrong.text()
    line = form.actor.lineEdit()
    line.setText("грузи")  # a keyboard of another language
    line.editingFinished.emit()
    assert form.actor.currentText() == "Georgia"
    form._accept()
    row = window.session.story.features["held"]
    assert (row.status, row.actor, row.layer) == ("control", "geo", "drawn-area")
    form = drawn("Dotted")
    form.pattern.setCurrentIndex(form.pattern.findData("hatched back"))
    form.theme.setCurrentIndex(form.theme.findData("away"))
    form._accept()
    row = window.session.story.features["dotted"]
    layer = window.session.story.layers[row.layer]
    assert (row.theme, layer.id, layer.pattern) == ("away", "drawn-area-hatched-back", "hatched back")


def test_selected_words_become_a_claim(window: MainWindow, author: AuthorController) -> None:
    select_words(window, "The harbour in Baku was busy")
    window.actions_by_id["edit.claim"].trigger()
    form = author.form
    line = form.subject.lineEdit()
    line.selectAll()
    QTest.keyClicks(line, "azerb")
    rows = form.subject.offers.popup()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert form.subject.currentData() == "aze"
    form.partner.setCurrentIndex(form.partner.findData("kaz"))
    form.direction.setCurrentText("away")
    form.start.setText("nonsense")
    form._accept()
    assert "not a date" in form.wrong.text()
    form.start.setText("2025")
    form._accept()
    claim = window.session.story.claims[-1]
    assert (claim.subject, claim.partner, claim.direction) == ("aze", "kaz", "away")
    assert claim.quotes == ("The harbour in Baku was busy",)
    assert window.session.view.selection == claim.id


def test_found_places_have_the_name_of_their_state(drafted: AuthorController) -> None:
    rows = [drafted.confirming.list.item(row).text() for row in range(drafted.confirming.list.count())]
    heads = [row.split("\n")[0] for row in rows]
    assert any("Aktau, Kazakhstan" in head for head in heads)


# Steps


def test_steps_are_added_worded_moved_and_deleted(window: MainWindow, author: AuthorController) -> None:
    before = [step.id for step in window.session.story.steps]
    QTest.keyClick(window, Qt.Key.Key_S, CTRL | ALT)
    panel = author.stepping
    QTest.keyClicks(panel.title, "The last one")
    panel.text.setPlainText("Look here.")
    panel.keep_words()
    steps = window.session.story.steps
    assert (steps[-1].title, steps[-1].text) == ("The last one", "Look here.")
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Up, ALT)
    assert [step.id for step in window.session.story.steps].index(steps[-1].id) == len(steps) - 2
    panel.remove()
    assert [step.id for step in window.session.story.steps] == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_new_steps_title_gives_the_keyboard_back(window: MainWindow, author: AuthorController, key: Qt.Key) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, CTRL | ALT)
    title, count = author.stepping.title, len(window.session.story.steps)
    assert title.hasFocus()
    named = title.text()
    QTest.keyClicks(title, "The port")
    QTest.keyClick(title, key)
    assert window.map.canvas.hasFocus()
    steps = window.session.story.steps
    assert steps[-1].title == ("The port" if key == Qt.Key.Key_Return else named)
    QTest.keyClick(window.map.canvas, Qt.Key.Key_PageDown)  # a key of the tour, at once
    assert window.tour.current is not None
    assert len(window.session.story.steps) == count
    assert window.session.story.steps[-1].title == steps[-1].title


def test_a_step_gets_a_picture_with_its_credit(window: MainWindow, author: AuthorController, tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(str(tmp_path / "plan.png"))
    author.stepping.list.setCurrentRow(0)
    row = author.stepping.pictures
    row.take(tmp_path / "plan.png", "Own plan, CC0")
    QTest.keyClicks(row.alt, "The port")
    QTest.keyClick(row.alt, Qt.Key.Key_Return)
    (picture,) = window.session.story.steps[0].pictures
    assert (picture.credit, picture.alt) == ("Own plan, CC0", "The port")
    window.tour.go_to(0)
    assert window.tour.picture.isVisibleTo(window.tour)
    author.desk.save_to(tmp_path / "copy.story")
    assert open_story(tmp_path / "copy.story").steps[0].pictures == (picture,)
    row.remove.click()
    assert window.session.story.steps[0].pictures == ()


def test_a_story_saved_elsewhere_says_which_picture_stayed_behind(
    window: MainWindow, author: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    missing = StepPicture("pictures/plan.png", "Own plan, CC0", "")
    author.desk.edit(lambda story: change_step(story, story.steps[0].id, pictures=(missing,)), "picture")
    with qtbot.waitSignal(window.session.noticed) as told:
        author.desk.save_to(tmp_path / "copy.story")
    assert "A step’s picture was left out" in told.args[0]
    assert "plan.png" in told.args[0]


def test_a_step_gets_panels_of_partners_layers_and_days_by_hand(
    window: MainWindow, author: AuthorController, tmp_path: Path
) -> None:
    author.stepping.list.setCurrentRow(2)

    def choose(kind: int, rows: range) -> PanelsForm:
        author.stepping.choose_panels()
        form = window.findChild(PanelsForm)
        assert form is not None
        form.kind.setCurrentIndex(kind)
        for row in rows:
            form.list.item(row).setCheckState(Qt.CheckState.Checked)
        form.buttons.button(form.buttons.StandardButton.Ok).click()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return form

    choose(PARTNERS, range(3))
    panels = window.session.story.steps[2].view.panels
    assert [panel.lens for panel in panels] == ["rus", "tur", "usa"]
    assert window.session.view.panels == panels
    choose(LAYERS, range(2))
    layers = [panel.layers for panel in window.session.story.steps[2].view.panels]
    assert [len(names) for names in layers] == [1, 1]
    author.desk.save_to(tmp_path / "copy.story")
    assert [panel.layers for panel in open_story(tmp_path / "copy.story").steps[2].view.panels] == layers
    author.desk.edit(lambda story: drop_layer(story, layers[0][0]), "layer")
    assert window.session.story.steps[2].view.panels == ()


def test_a_single_panel_is_refused_and_another_day_is_added(window: MainWindow, author: AuthorController) -> None:
    author.stepping.list.setCurrentRow(2)
    author.stepping.choose_panels()
    form = window.findChild(PanelsForm)
    assert form is not None
    form.kind.setCurrentIndex(DAYS)
    QTest.keyClicks(form.day, "2001-02-03")
    QTest.keyClick(form.day, Qt.Key.Key_Return)
    assert [panel.date for panel in form.panels] == [dt.date(2001, 2, 3)]
    assert form.isVisible()
    form.buttons.button(form.buttons.StandardButton.Ok).click()
    assert form.isVisible()
    assert "two to six" in form.wrong.text()
    form.reject()
    assert window.session.story.steps[2].view.panels == ()


def test_a_step_is_dragged_to_another_place(window: MainWindow, author: AuthorController, qtbot: QtBot) -> None:
    panel = author.stepping
    window.lists.choose(author._places + 1)
    ids = [step.id for step in window.session.story.steps]
    model = panel.list.model()
    # What a drop does to the list's own rows.
    model.moveRows(model.index(-1, -1), 0, 1, model.index(-1, -1), 3)
    qtbot.waitUntil(lambda: [step.id for step in window.session.story.steps] == [*ids[1:], ids[0]])
    assert panel.list.item(0).text().startswith("1  ")


def test_a_step_shows_its_view_and_takes_another(window: MainWindow, author: AuthorController) -> None:
    panel, session = author.stepping, window.session
    panel.list.setCurrentRow(1)
    panel.preview()
    assert session.view.camera == session.story.steps[1].view.camera
    session.show(session.story.view)
    panel.take_view()
    assert session.story.steps[1].view.date == session.story.view.date


def test_a_story_opens_with_another_view(
    window: MainWindow, author: AuthorController, tmp_path: Path, qtbot: QtBot
) -> None:
    panel, session = author.stepping, window.session
    steps = [replace(step.view, theme=session.view.theme) for step in session.story.steps]
    camera = replace(session.view.camera, lon_deg=45.5, lat_deg=40.25, width_km=321.0, height_km=200.0)
    session.show(replace(session.view, camera=camera, only=("country:arm",)))
    buttons = [button for button in panel.findChildren(QPushButton) if button.text() == "Use current view as opening"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert session.story.view.camera == camera
    assert session.story.view.only == ("country:arm",)
    assert [replace(step.view, theme=session.view.theme) for step in session.story.steps] == steps
    save_story(session.story, tmp_path / "kept")
    kept = open_story(tmp_path / "kept")
    assert kept.view.camera == camera
    assert [step.view.camera for step in kept.steps] == [step.view.camera for step in session.story.steps]
    window.actions_by_id["edit.undo"].trigger()
    assert session.story.view.camera != camera


# A changed text, a second article


def test_links_follow_a_changed_text_and_the_lost_are_listed(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    text = window.session.story.article.text
    new = text.replace("The valley road was shut in 1994 and opened again in 2020. ", "").replace("slow", "very slow")
    window.actions_by_id["story.text"].trigger()
    author.form.text.setPlainText(new)
    author.form.use.click()
    qtbot.waitUntil(lambda: "very slow" in window.session.story.article.text)
    story = window.session.story
    assert story.lost
    assert author.form.list.count() >= len(story.lost)
    author.form.list.setCurrentRow(0)
    author.form.forget.click()
    assert len(window.session.story.lost) == len(story.lost) - 1
    assert all(story.article.text[link.start : link.end] == link.quote for link in story.links)
    author.form.close()


def test_a_second_article_is_compared(window: MainWindow, drafted: AuthorController, qtbot: QtBot) -> None:
    window.actions_by_id["story.compare"].trigger()
    drafted.form.text.setPlainText("A train from Tbilisi reached Kars. Officials in Kars spoke of Baku.")
    drafted.form.use.click()
    qtbot.waitUntil(lambda: hasattr(drafted.form, "lists"))
    left, both, right = ([listed.item(row).text() for row in range(listed.count())] for listed in drafted.form.lists)
    assert any(row.startswith("Aktau") for row in left)
    assert any(row.startswith("Kars   1 · 2") for row in both)
    assert [row.split("   ")[0] for row in right] == ["Tbilisi"]
    drafted.form.close()


def test_what_only_the_second_article_mentions_comes_on_the_same_map(
    window: MainWindow, drafted: AuthorController, qtbot: QtBot, tmp_path: Path
) -> None:
    window.actions_by_id["story.compare"].trigger()
    drafted.form.text.setPlainText("Rails\n\nTrains from Baku and Aktau go to Tashkent. Poti and Mersin wait for them.")
    drafted.form.use.click()
    qtbot.waitUntil(lambda: hasattr(drafted.form, "add"))
    drafted.form.add.click()
    story = window.session.story
    (layer,) = (item for item in story.layers.values() if item.title == "Only in “Rails”")
    assert {row.name for row in layer.rows} >= {"Poti", "Mersin"}
    assert not {"Baku", "Aktau"} & {row.name for row in layer.rows}
    assert story.sources[layer.source[-1]].title == "Other article: Rails"
    drafted.form.close()
    saved = tmp_path / "both"
    assert drafted.desk.save_to(saved)
    assert check(open_story(saved)) == ()
    window.actions_by_id["edit.undo"].trigger()
    assert layer.id not in window.session.story.layers


def test_nothing_of_authoring_is_imported_before_it_is_asked_for() -> None:
    code = (
        "import sys, mapviewer.app.main_window;"
        "print(*[name for name in sys.modules if name.startswith('mapviewer.authoring')])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8").stdout
    assert set(told.split()) == {"mapviewer.authoring", "mapviewer.authoring.lazy_authoring"}


@pytest.mark.parametrize(("button", "title"), [("Take theirs", "Theirs"), ("Take mine", "Mine"), ("Cancel", "Theirs")])
def test_what_others_wrote_meanwhile_is_asked_about(
    button: str, title: str, window: MainWindow, drafted: AuthorController, tmp_path: Path
) -> None:
    place = tmp_path / "shared.story"
    assert drafted.desk.save_to(place)
    save_story(replace(open_story(place), title="Theirs"), place)
    drafted.desk.edit(lambda story: replace(story, title="Mine"), "Rename")
    seen: list[str] = []
    press(button, seen)
    assert drafted.desk.save() == (button == "Take mine")
    assert "changed this story since you opened it" in seen[0]
    assert open_story(place).title == title
    assert window.session.story.title == ("Theirs" if button == "Take theirs" else "Mine")


def press(words: str, seen: list[str]) -> None:
    """Press the button of the next message box that says *words*."""

    def now() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append(box.text() + box.informativeText())
            (button,) = (button for button in box.buttons() if button.text().replace("&", "") == words)
            button.click()
        else:
            QTimer.singleShot(20, now)

    QTimer.singleShot(0, now)


def test_the_date_of_an_article_is_asked_for_until_somebody_says_it(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    author.new_from("A ferry from Aktau reached Baku.")
    qtbot.waitUntil(lambda: len(window.session.story.findings) == 2)
    row = author.confirming.date_row
    assert not row.isHidden()
    assert "not known" in row.words.text()
    assert row.line.text() == ""
    row.line.setText("31 February 2019")
    row.button.click()
    assert window.session.story.article.date == ""
    row.line.setText("5 March 2019")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert (window.session.story.article.date, window.session.story.article.dating) == ("5 March 2019", "")
    assert window.session.view.date.isoformat() == "2019-03-05"
    assert row.isHidden()
    author.desk.undo()
    assert not row.isHidden()


def test_a_web_address_is_answered_in_one_sentence(window: MainWindow, author: AuthorController, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/news.html")])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *how))
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "never goes to the network" in box.text() + box.informativeText()
    box.close()


def test_events_and_statements_are_confirmed_in_the_same_list_with_the_same_keys(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    author.new_from(
        "Talks\n\n10 February 2025\n\nOn January 13 the ministers met in Vienna. Chile signed a treaty with Peru. "
        "Peru expelled the ambassador of Bolivia."
    )
    qtbot.waitUntil(lambda: len(window.session.story.proposals) == 3)
    review = author.confirming
    rows = [review.list.item(row).text() for row in range(review.list.count())]
    assert "Event? 13 January 2025 (date guessed), Vienna" in rows[-3]
    assert "Chile – Peru: toward each other, treaty, no date" in rows[-2]
    assert "3 possible events or statements" in review.count.text()
    event, treaty, expulsion = (item.id for item in window.session.story.proposals)
    review._go_to(event)
    QTest.keyClick(review.list, "a")
    assert len(window.session.story.layers["drawn-event"].rows) == 1
    assert review.current_id() == treaty
    QTest.keyClick(review.list, "n")
    assert review.current_id() == treaty
    QTest.keyClick(review.list, "a")
    (claim,) = window.session.story.claims
    assert (claim.subject, claim.partner, claim.direction) == ("chl", "per", "steady")
    review._go_to(expulsion)
    QTest.keyClick(review.list, "p")
    assert author.form.start.text() == ""
    assert author.form.subject.currentData() == "per"
    author.form.direction.setCurrentIndex(author.form.direction.findData("none"))
    author.form.accept()
    assert [item.direction for item in window.session.story.claims] == ["steady", "none"]
    assert all(item.is_decided for item in window.session.story.proposals)
    author.desk.undo()
    assert len(window.session.story.claims) == 1


def test_what_a_bundled_story_knows_is_confirmed_in_the_same_list(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    author.new_from("The route\n\n10 February 2026\n\nArmenia ratified TRIPP. The CSTO was not asked, Yerevan said.")
    qtbot.waitUntil(lambda: len(window.session.story.proposals) == 2)
    review = author.confirming
    assert "2 items that a bundled story knows" in review.count.text()
    route, organisation = (item.id for item in window.session.story.proposals)
    review._go_to(route)
    assert (
        review.list.currentItem()
        .text()
        .startswith(
            "• Known? TRIPP, planned through Armenia (schematic), Line, since 8 August 2025, 13 sources\nArmenia rat"
        )
    )
    assert len(review.list.currentItem().toolTip().splitlines()) == 14
    QTest.keyClick(review.list, "a")
    assert window.session.view.selection == "tripp"
    assert [link.quote for link in window.session.story.links_to["tripp"]] == ["TRIPP"]
    review._go_to(organisation)
    QTest.keyClick(review.list, "r")
    assert window.session.story.memberships == ()
    author.desk.undo()
    author.desk.undo()
    assert "tripp" not in window.session.story.layers


def test_an_organisation_without_a_row_is_offered_and_chosen_in_the_form(
    window: MainWindow, author: AuthorController, qtbot: QtBot
) -> None:
    author.new_from("Out\n\n10 February 2026\n\nChile was suspended from NATO.")
    qtbot.waitUntil(lambda: len(window.session.story.proposals) == 1)
    review = author.confirming
    review._go_to(window.session.story.proposals[0].id)
    assert "Chile – NATO: away, membership, no date" in review.list.currentItem().text()
    QTest.keyClick(review.list, "p")
    assert author.form.partner.currentText() == "NATO"
    author.form.accept()
    assert [(item.subject, item.partner) for item in window.session.story.claims] == [("chl", "nato")]
    assert window.session.story.proposals[0].is_decided
