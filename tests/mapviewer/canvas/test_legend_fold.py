"""The legend under the hand, and how low it keeps itself in a small picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from geodata.story_format.story_loader import open_story
from mapviewer.drawing.composition import credit_rect, legend_rect
from mapviewer.panels.map_panel import MapPanel
from mapviewer.session.session import Session


def shown_map(qtbot: QtBot, width_px: int, height_px: int) -> MapPanel:
    panel = MapPanel(Session(open_story("caucasus")))
    qtbot.addWidget(panel)
    panel.resize(width_px, height_px)
    panel.show()
    return panel


def test_a_click_folds_the_legend_and_picks_nothing(qtbot: QtBot) -> None:
    panel = shown_map(qtbot, 1000, 800)
    canvas = panel.canvas
    before = legend_rect(canvas.parts()[0])
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=before.center().toPoint())
    folded = legend_rect(canvas.parts()[0])
    assert panel.legend.is_folded
    assert folded.height() < before.height() / 3
    assert canvas.view.selection == ""
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=folded.center().toPoint())
    assert not panel.legend.is_folded
    assert legend_rect(canvas.parts()[0]).height() >= before.height()  # what is asked for has all its words


def test_beside_the_legend_the_map_is_clicked_as_ever(qtbot: QtBot) -> None:
    panel = shown_map(qtbot, 1000, 800)
    beside = legend_rect(panel.canvas.parts()[0]).topRight().toPoint() + QPoint(8, -8)
    with qtbot.waitSignal(panel.canvas.picked):
        qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=beside)
    assert not panel.legend.is_folded


def test_in_a_small_window_the_legend_leaves_the_south_caucasus_free(qtbot: QtBot) -> None:
    panel = shown_map(qtbot, 756, 533)
    part = panel.canvas.parts()[0]
    legend = legend_rect(part)
    world = part.scene.world
    for lon_deg, lat_deg in ((44.51, 40.18), (49.85, 40.38), (44.79, 41.72)):  # Yerevan, Baku, Tbilisi
        x, y = part.scene.frame.to_px(*world.projection.project(lon_deg, lat_deg))
        assert not legend.contains(x, y)


def test_a_very_small_map_folds_the_legend_until_it_is_asked_for(qtbot: QtBot) -> None:
    panel = shown_map(qtbot, 466, 308)
    assert panel.legend.is_folded
    folded = legend_rect(panel.canvas.parts()[0])
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=folded.center().toPoint())
    assert not panel.legend.is_folded
    assert legend_rect(panel.canvas.parts()[0]).height() > 2 * folded.height()


def test_the_credits_lead_to_the_disclaimer(qtbot: QtBot) -> None:
    panel = shown_map(qtbot, 756, 533)
    credits = credit_rect(panel.canvas.parts()[0])
    assert credits.height() > 0
    folded = panel.legend.is_folded
    with qtbot.waitSignal(panel.legend.credits_clicked):
        qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=credits.center().toPoint())
    assert panel.legend.is_folded == folded
