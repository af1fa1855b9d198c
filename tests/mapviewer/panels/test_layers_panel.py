"""The layer list with hand and keyboard."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QDropEvent, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import Theme, set_opacity, toggle_layer
from geodata.world.validity import rows_in_view
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.layer_list.layer_rows import COUNT, LAYER, MARGIN_PX, SWATCH_PX, arrangement, fitting
from mapviewer.panels.layers_panel import LayersPanel
from mapviewer.session.session import Session
from mapviewer.ui.palette import palette
from tests.mapviewer.at_rest import come_to_rest


def shown(session: Session, qtbot: QtBot) -> LayersPanel:
    panel = LayersPanel(session)
    qtbot.addWidget(panel)
    panel.resize(260, 640)
    panel.show()
    return panel


def item_of(panel: LayersPanel, layer_id: str) -> QTreeWidgetItem:
    tree = panel.tree
    for index in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(index)
        assert head is not None
        for row in range(head.childCount()):
            if head.child(row).data(0, LAYER) == layer_id:
                return head.child(row)
    raise AssertionError(layer_id)


def point(panel: LayersPanel, layer_id: str, x_px: int) -> QPoint:
    return QPoint(x_px, panel.tree.visualItemRect(item_of(panel, layer_id)).center().y())


def order(panel: LayersPanel) -> list[str]:
    tree, found = panel.tree, []
    for index in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(index)
        assert head is not None
        found += [head.text(0), *(head.child(row).data(0, LAYER) for row in range(head.childCount()))]
    return found


def test_groups_layers_ticks_and_counts_follow_the_view(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    assert order(panel) == ["The valley", "road", "ground", "The crossing", "stops", "toward"]
    assert item_of(panel, "road").checkState(0) == Qt.CheckState.Checked
    assert item_of(panel, "stops").checkState(0) == Qt.CheckState.Unchecked
    assert item_of(panel, "stops").data(0, COUNT) == 2
    ferry.show(replace(toggle_layer(ferry.view, "stops", True), date=dt.date(2024, 3, 1)))
    assert item_of(panel, "stops").checkState(0) == Qt.CheckState.Checked
    assert item_of(panel, "stops").data(0, COUNT) == 1
    assert "1 item valid on 1 March 2024" in item_of(panel, "stops").toolTip(0)


def test_the_number_is_that_of_what_the_map_can_show(caucasus: Session, qtbot: QtBot) -> None:
    panel = shown(caucasus, qtbot)
    placed = caucasus.world.by_id
    layer = next(
        layer for layer in caucasus.story.layers.values()
        if layer.holds_events and any(row.id not in placed for row in rows_in_view(layer, caucasus.view))
    )  # fmt: skip
    valid = rows_in_view(layer, caucasus.view)
    item = item_of(panel, layer.id)
    assert item.data(0, COUNT) == sum(row.id in placed for row in valid) < len(valid)
    qtbot.waitUntil(lambda: f"{len(valid)} items valid" in item.toolTip(0))
    assert "without a place on the map" in item.toolTip(0)


def test_a_click_on_the_tick_ticks_and_opens_nothing(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    at = point(panel, "stops", MARGIN_PX + 5)
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ferry.view.shows("stops")
    camera = ferry.view.camera
    QTest.mouseDClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ferry.view.camera == camera
    assert panel.card.isHidden()
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None


def test_a_click_on_the_title_shows_the_card_and_a_double_click_the_ground(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    before = ferry.view
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=point(panel, "stops", 90))
    assert ferry.view == before
    assert panel.card.isVisible()
    text = panel.card.page.toPlainText()
    assert "Stops of the ferry" in text
    assert "Harbour almanac" in text
    assert "Harbour Office, 1 May 2024" in text
    QTest.mouseDClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=point(panel, "stops", 90))
    assert ferry.view.shows("stops")
    assert ferry.view.camera.width_km < before.camera.width_km
    assert 49 < ferry.view.camera.lon_deg < 52


def test_the_card_tells_certainty_and_how_it_was_drawn(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.card.show_layer("road")
    text = panel.card.page.toPlainText()
    assert "Medium certainty" in text
    assert "Schematic" in text
    assert "Drawn by hand between two towns." in text
    assert "Lines: 1 of 1 valid" in text


def test_keys_tick_open_and_move(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.tree.setCurrentItem(item_of(panel, "road"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert not ferry.view.shows("road")
    QTest.keyClick(panel.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(panel)[:3] == ["The valley", "ground", "road"]
    assert panel.current_layer() == "road"
    QTest.keyClick(panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [state.id for state in ferry.view.layers][:2] == ["road", "ground"]
    before = ferry.view.camera
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert ferry.view.camera != before
    assert ferry.view.shows("road")


def test_a_layer_dropped_on_another_goes_before_it(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.tree.setCurrentItem(item_of(panel, "toward"))
    rect = panel.tree.visualItemRect(item_of(panel, "stops"))
    drop = QDropEvent(
        QPointF(rect.left() + 90, rect.top() + 1),
        Qt.DropAction.MoveAction,
        panel.tree.mimeData([panel.tree.currentItem()]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.tree.dropEvent(drop)
    qtbot.waitUntil(lambda: order(panel)[3:] == ["The crossing", "toward", "stops"])


def test_a_heading_folds_and_stays_folded(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    head = panel.tree.topLevelItem(0)
    assert head is not None
    panel.tree.setCurrentItem(head)
    QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert not head.isExpanded()
    panel.tree.moved.emit("toward", -1)
    rebuilt = panel.tree.topLevelItem(0)
    assert rebuilt is not None
    assert not rebuilt.isExpanded()


def test_opacity_is_one_entry_in_the_history(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    panel.card.show_layer("ground")
    for value in (90, 70, 40):
        panel.card.slider.setValue(value)
    assert ferry.view.opacity("ground") == pytest.approx(0.4)
    ferry.go_back()
    assert ferry.view.opacity("ground") == 1.0
    assert panel.card.slider.value() == 100
    ferry.show(set_opacity(ferry.view, "ground", 0.25))
    assert panel.card.share.text() == "25 %"


def test_the_menu_shows_a_layer_alone(caucasus: Session, qtbot: QtBot) -> None:
    panel = shown(caucasus, qtbot)
    menu = panel.menu_of("tripp")
    alone = next(action for action in menu.actions() if action.text() == "Show only this layer")
    alone.trigger()
    visible = {state.id for state in caucasus.view.layers if state.visible}
    assert {layer for layer in visible if not layer.startswith("base-")} == {"tripp"}
    assert "base-countries" in visible


def test_every_layer_of_the_bundled_story_has_a_row_with_words_for_screen_readers(
    caucasus: Session, qtbot: QtBot
) -> None:
    panel = shown(caucasus, qtbot)
    for layer in caucasus.story.layers.values():
        words = item_of(panel, layer.id).data(0, Qt.ItemDataRole.AccessibleTextRole)
        assert words.startswith(layer.title)
        assert "shown" in words or "hidden" in words


def test_swatches_are_the_maps_own_marks_in_every_theme(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    for theme in Theme:
        ferry.show(replace(ferry.view, theme=theme))
        colours = palette(theme)
        row = panel.tree.visualItemRect(item_of(panel, "toward"))
        width, height = SWATCH_PX
        box = QRectF(row.right() - MARGIN_PX - width, row.center().y() - height / 2 + 0.5, width, height)
        listed = panel.tree.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        drawn = QImage(listed.size(), QImage.Format.Format_RGB32)
        drawn.fill(listed.pixelColor(row.right() - 1, row.bottom()))
        painter = QPainter(drawn)
        draw_swatch(painter, ferry.story.layers["toward"], colours, box)
        painter.end()
        assert listed.copy(box.toRect()) == drawn.copy(box.toRect())
        inked = {drawn.pixel(x, int(box.center().y())) for x in range(int(box.left()), int(box.right()))}
        assert QColor(colours.ink("toward").line).rgb() in inked


def test_names_with_tags_are_shown_as_text(ferry: Session, qtbot: QtBot) -> None:
    layer = replace(ferry.story.layers["road"], title="<b>Road</b>", summary="<img src='file:///etc/passwd'>")
    story = replace(ferry.story, layers={**ferry.story.layers, "road": layer})
    ferry.open(story)
    panel = shown(ferry, qtbot)
    panel.card.show_layer("road")
    assert "<b>Road</b>" in panel.card.page.toPlainText()
    assert "<img src=" in panel.card.page.toPlainText()


@pytest.mark.parametrize("width", [190, 240, 320])
def test_no_name_of_the_storys_layers_is_cut(qapp: QApplication, width: int) -> None:
    story, font = open_story("caucasus"), QApplication.font()
    for layer in story.layers.values():
        for count in (0, 36, None):
            _, swatch, room = arrangement(font, QRect(0, 0, width, 25), layer.title, count)
            face, lines = fitting(font, layer.title, room.width())
            assert " ".join(lines) == layer.title
            assert max(map(QFontMetrics(face).horizontalAdvance, lines)) <= room.width(), layer.title
            assert room.right() < swatch.left() < swatch.right() <= width


def test_a_count_gives_way_to_a_name_only_where_it_must(qapp: QApplication) -> None:
    font = QApplication.font()
    assert arrangement(font, QRect(0, 0, 320, 25), "Soviet oblast 1923–1991", 0)[0]
    assert not arrangement(font, QRect(0, 0, 190, 25), "Soviet oblast 1923–1991", 1)[0]
    assert arrangement(font, QRect(0, 0, 190, 25), "Claim", 0)[0]


def test_pulling_a_layer_with_the_mouse_starts_a_drag_that_the_list_takes(ferry: Session, qtbot: QtBot) -> None:
    """The platform without a screen ends a drag at once: how one begins and where it may end is all it shows."""
    panel = shown(ferry, qtbot)
    viewport = panel.tree.viewport()
    start = viewport.mapTo(panel, point(panel, "toward", 90))
    handle = panel.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(handle, start - QPoint(0, 4))
    assert panel.tree.state() == QAbstractItemView.State.DraggingState
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert panel.tree.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove
    assert viewport.acceptDrops()


def test_a_long_title_takes_a_second_line_and_its_row_grows(ferry: Session, qtbot: QtBot) -> None:
    story = ferry.story
    long = replace(story.layers["road"], title="Roads through the valley and over the mountains beside it")
    ferry.open(replace(story, layers={**story.layers, "road": long}))
    panel = shown(ferry, qtbot)
    heights = {}
    for width in (600, 240):
        panel.resize(width, 400)
        come_to_rest(qtbot, panel)
        heights[width] = panel.tree.visualItemRect(panel._items["road"]).height()
    assert heights[600] == 25
    assert heights[240] >= 25 + panel.tree.fontMetrics().height()


def test_in_persian_a_row_begins_at_the_right(qapp: QApplication, ferry: Session, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        panel = shown(ferry, qtbot)
        item = panel._items["road"]
        before = item.checkState(0)
        row = panel.tree.visualItemRect(item)
        qtbot.mouseClick(
            panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - MARGIN_PX - 5, row.center().y())
        )
        assert item.checkState(0) != before
        assert not panel.card.isVisible()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
