from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from geodata.view.view import Lens
from mapviewer.session.alignment_commands import lens_commands, set_lens
from mapviewer.session.session import Session
from mapviewer.session.story_actions import StoryActions
from mapviewer.ui.actions import make_actions


def actions_of(session: Session, qtbot: QtBot) -> tuple[QWidget, dict[str, QAction]]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = make_actions(window, lens_commands(session, window))
    StoryActions(session, window, actions)
    return window, actions


def ticked(actions: dict[str, QAction]) -> set[str]:
    return {
        name for name, action in actions.items() if action.isChecked() and not name.startswith(("names.", "viewpoint."))
    }


def test_a_command_sets_the_lens_and_its_tick_stays(ferry: Session, qtbot: QtBot) -> None:
    _, actions = actions_of(ferry, qtbot)
    for lens in ("rus", "rus", "tur"):
        actions[f"lens.{lens}"].trigger()
        assert ferry.view.lens == lens
        assert ticked(actions) == {f"lens.{lens}"}


def test_the_ticks_follow_a_lens_set_elsewhere(ferry: Session, qtbot: QtBot) -> None:
    _, actions = actions_of(ferry, qtbot)
    set_lens(ferry, "tur")
    assert ticked(actions) == {"lens.tur"}
    actions["align.context"].trigger()
    assert ferry.view.context
    assert ticked(actions) == {"lens.tur", "align.context"}
    actions["align.context"].trigger()
    assert not ferry.view.context


def test_the_next_lens_goes_round(ferry: Session, qtbot: QtBot) -> None:
    _, actions = actions_of(ferry, qtbot)
    seen = []
    for _ in ferry.story.parties.lenses:
        actions["lens.next"].trigger()
        seen.append(ferry.view.lens)
    assert set(seen) == set(ferry.story.parties.lenses)
    assert seen[-1] == Lens.ALL


def test_the_present_lens_is_ticked_from_the_start(ferry: Session, qtbot: QtBot) -> None:
    _, actions = actions_of(ferry, qtbot)
    qtbot.waitUntil(lambda: ticked(actions) == {"lens.all"})
