"""The window on a small notebook: no step's subject lies under its headline or its legend."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.camera import Insets
from geodata.world.world import World
from mapviewer.app.main_window import MainWindow
from mapviewer.drawing.clearing import clear_of_furniture
from mapviewer.drawing.composition import compose, compose_anew
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.drawing.placing.heading import broken_headline
from mapviewer.scene.scene import Look
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from tests.mapviewer.at_rest import come_to_rest

TOUCHED = 1  # cells: edges are measured in whole ones


@pytest.fixture(params=["caucasus", "sahel"])
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> MainWindow:
    made = MainWindow(Session(open_story(request.param)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.map.canvas.reduced_motion = True
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.is_settled)
    return made


def test_neither_headline_nor_legend_covers_the_subject(window: MainWindow, qtbot: QtBot) -> None:
    canvas, session = window.map.canvas, window.map._session
    story, gave_way, folded = session.story, 0, 0
    for step in story.steps:
        session.show(view_of_step(session.view, step))
        if step.view.panels:
            continue
        part = canvas.parts()[0]
        made, empty = compose(part), emptiness_of(part.scene)
        assert made.heading is not None, step.id
        assert empty.hidden(made.heading.box) <= TOUCHED, step.id
        assert made.legend_box is None or empty.hidden(made.legend_box) <= TOUCHED, step.id
        folded += made.is_folded
        gave_way += canvas.look.clear != Insets()
    assert folded <= 1
    assert gave_way > 2  # else the window is large enough, and nothing is tried here
    # By hand the ground is moved as it lies, and stays where it was put.
    session.show(view_of_step(session.view, story.steps[4]))
    clear, before = canvas.look.clear, canvas.scene().frame
    canvas.zoom(1.2)
    assert canvas.look.clear == clear
    assert canvas.scene().frame.centre_px == before.centre_px
    come_to_rest(qtbot, window.map)
    assert canvas.look.clear == clear
    # What is no picture of a step has the whole map again.
    window.map.show_whole_story()
    session.show(view_of_step(session.view, story.steps[4]))
    assert canvas.look.clear == clear


def test_ground_does_not_give_way_so_far_that_an_inset_loses_its_place(qapp: QApplication) -> None:
    """Seen: the opening of a story on a small screen without the inset of what it is about."""
    world = World(open_story("caucasus"))
    view, kept = world.story.view, 0
    for size in ((834, 520), (846, 533), (854, 536), (870, 540)):
        said = broken_headline(world.story.headline, Look(on_screen=True), 1.0, size[0])
        look = Look(on_screen=True, headline=said)
        free = clear_of_furniture(world, view, size, look)
        before, after = (
            len(compose_anew(parts_of(world.seen_by(view.camera), view, size, there, "", Furniture())[0]).insets)
            for there in (look, replace(look, clear=free))
        )
        assert after >= before, size
        kept += after
    assert kept
