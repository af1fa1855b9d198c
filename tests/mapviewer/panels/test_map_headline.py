"""The sentence under the map's date: of the opening and of each step, as long as the map shows that."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import at_date, select
from mapviewer.drawing.composition import compose
from mapviewer.panels.map_panel import MapPanel
from mapviewer.scene.arrows import bundles_in_view, gates_in_view
from mapviewer.scene.in_view import touch
from mapviewer.session.navigation import ticked, view_of_step
from mapviewer.session.session import Session
from tests.mapviewer.at_rest import come_to_rest
from tests.tied_view import with_ties


@pytest.fixture
def panel(qtbot: QtBot) -> MapPanel:
    made = MapPanel(Session(open_story("caucasus")))
    qtbot.addWidget(made)
    made.canvas.reduced_motion = True
    made.resize(853, 534)
    made.show()
    return made


def said(panel: MapPanel) -> str:
    """The words under the date, as they are laid out for painting."""
    heading = compose(panel.canvas.parts()[0]).heading
    assert heading is not None
    return " ".join(text for _, _, text, _ in heading.lines[1:])


def test_the_opening_and_each_step_say_their_sentence(panel: MapPanel) -> None:
    session = panel._session
    assert said(panel) == session.story.headline != ""
    for step in session.story.steps:
        session.show(view_of_step(session.view, step))
        assert said(panel) == step.headline


def test_it_goes_with_the_picture_and_comes_back_with_it(panel: MapPanel) -> None:
    session = panel._session
    step = session.story.step("handshake")
    shown = view_of_step(session.view, step)
    session.show(select(shown, "country:arm"))
    assert said(panel) == step.headline  # what is selected is the reader's
    away = (
        at_date(shown, dt.date(2020, 1, 1)),
        ticked(session.story, shown, "events", True),
        replace(shown, camera=replace(shown.camera, width_km=0.8 * shown.camera.width_km)),
    )
    for view in away:
        session.show(view)
        assert said(panel) == ""
        session.go_back()
        assert said(panel) == step.headline


def test_it_is_within_the_map_in_two_lines_and_leaves_its_half(panel: MapPanel) -> None:
    session = panel._session
    for step in session.story.steps:
        session.show(view_of_step(session.view, step))
        if step.view.panels:
            continue
        heading = compose(panel.canvas.parts()[0]).heading
        assert heading is not None
        assert len(heading.lines) <= 3
        assert heading.width_px < 0.5 * panel.canvas.width()


def test_a_layer_that_is_ticked_shows_all_that_it_has(panel: MapPanel) -> None:
    session = panel._session
    story, opening = session.story, session.view
    named = {claim for claim in opening.only if story.claims_by_id[claim].goes("away")}
    assert named
    shown = ticked(story, ticked(story, opening, "away", False), "away", True)
    assert not named & set(shown.only)
    assert set(opening.only) - named == set(shown.only)


@pytest.mark.parametrize(("step", "cards_shown"), [("limits", 0)])
def test_neither_words_nor_legend_hide_where_ties_end(
    panel: MapPanel, qtbot: QtBot, step: str, cards_shown: int
) -> None:
    """Moscow has a card beside the headline; where a step's ground reaches as far as there, its own place is free."""
    session = panel._session
    panel.resize(1000, 640)
    session.show(with_ties(view_of_step(session.view, session.story.step(step))))
    come_to_rest(qtbot, panel)
    part = panel.canvas.parts()[0]
    cards = [gate.card for gate in gates_in_view(part.scene).values()]
    assert len(cards) == cards_shown
    made = compose(part)
    assert made.heading is not None
    ends = [place for bundle in bundles_in_view(part.scene) for place in bundle.places]
    assert len(ends) >= 2
    for x, y in ends:
        for box in filter(None, (made.heading.box, made.legend_box)):
            assert not touch((x - 5, y - 5, x + 5, y + 5), box)
    for box in filter(None, (made.heading.box, made.legend_box)):
        assert not any(touch(card, box) for card in cards)
