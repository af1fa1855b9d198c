"""What a map at rest does ahead of the next act: it is right when it is needed, and nothing shows of it before."""

from __future__ import annotations

import gc
import weakref

import pytest
from pytestqt.qtbot import QtBot

from geodata import open_story
from mapviewer.drawing.callouts import callouts_in_view
from mapviewer.drawing.composition import _rested, _stood, _stood_on, compose
from mapviewer.panels.map_panel import MapPanel
from mapviewer.scene.arrows import _at_rest
from mapviewer.session.navigation import view_of_step
from mapviewer.session.session import Session
from tests.mapviewer.at_rest import come_to_rest


def panel_of(qtbot: QtBot, *, looks_ahead: bool) -> MapPanel:
    for kept in (_stood, _stood_on, _rested, _at_rest):
        kept.clear()
    panel = MapPanel(Session(open_story("caucasus")))
    qtbot.addWidget(panel)
    if not looks_ahead:
        panel.canvas.next_steps = panel.canvas.next_ticks = tuple
    panel.resize(960, 600)
    panel.show()
    come_to_rest(qtbot, panel)
    return panel


def shown_at(panel: MapPanel, index: int) -> tuple[object, ...]:
    """Where things stand, and numbers, where a flight to a step is bound for."""
    session = panel._session
    session.show(view_of_step(session.view, session.story.steps[index]))
    (part,) = panel.canvas.pictures._bound_for
    made = compose(part)
    assert made.legend is not None
    said = [row.text for column in made.legend.columns for row in column]
    return made.boxes, said, made.is_folded, made.hidden, [mark.at for mark in callouts_in_view(part.scene)]


@pytest.mark.parametrize("index", [0, 1])
def test_a_flight_is_bound_for_the_picture_that_it_would_lay_out_itself(index: int, qtbot: QtBot) -> None:
    expected = shown_at(panel_of(qtbot, looks_ahead=False), index)
    panel = panel_of(qtbot, looks_ahead=True)
    foresight = panel.canvas.pictures.foresight
    assert len(foresight._kept) == 2
    assert shown_at(panel, index) == expected
    assert panel.canvas.pictures._bound_for in [known.parts for known in foresight._kept]


def test_looking_ahead_leaves_all_where_it_stands(qtbot: QtBot) -> None:
    panel = panel_of(qtbot, looks_ahead=False)
    session, canvas = panel._session, panel.canvas
    canvas.reduced_motion = True
    session.show(view_of_step(session.view, session.story.steps[4]))
    come_to_rest(qtbot, panel)
    marks = callouts_in_view(canvas.parts(quick=True)[0].scene)
    stood, rested = dict(_stood), dict(_rested)
    canvas.next_steps, canvas.next_ticks = panel._next_steps, panel._next_ticks
    canvas.pictures.foresight.look_at_steps(None)
    canvas.update()
    come_to_rest(qtbot, panel)
    assert len(canvas.pictures.foresight._kept) == 2
    assert (dict(_stood), dict(_rested)) == (stood, rested)
    canvas._asked = ()
    assert callouts_in_view(canvas.parts(quick=True)[0].scene) == marks != []


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_old_garbage_is_looked_for_when_the_map_has_come_to_rest(qtbot: QtBot) -> None:
    panel = panel_of(qtbot, looks_ahead=True)
    knot = Knot()
    gone = weakref.ref(knot)
    gc.collect(1)  # it is among what is old now
    del knot
    for _ in range(20):
        gc.collect(1)
    assert gone() is not None
    panel.canvas.update()
    qtbot.waitUntil(lambda: gone() is None, timeout=10_000)
