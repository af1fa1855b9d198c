"""The map and a tour by ear: what a screen reader finds and what it is told, with the real window."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest

from mapviewer.app.main_window import MainWindow
from mapviewer.ui.accessible import last_said
from tests.patience import PROCESS_S
from tests.storybook import write_story

NAME = QAccessible.Text.Name


def test_the_map_is_a_list_of_what_is_in_view(window: MainWindow) -> None:
    found = QAccessible.queryAccessibleInterface(window.map.canvas)
    window.actions_by_id["step.next"].trigger()
    window.actions_by_id["step.next"].trigger()
    items = [found.child(number) for number in range(found.childCount())]
    assert found.role() == QAccessible.Role.List
    assert found.text(NAME) == "Map"
    assert [item.text(NAME) for item in items] == [
        "Valley road, Line, 12 May 1994 – 1 January 2030",
        "Ground held by Armenia, Area, 12 May 1994 – 20 November 2020",
    ]
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    assert {item.childCount() for item in items} == {0}
    assert [bool(item.state().selected) for item in items] == [True, False]
    assert items[0].text(QAccessible.Text.Description) == "A road through the valley."
    assert found.indexOfChild(items[1]) == 1
    assert found.child(7) is None


def test_a_tour_by_ear(window: MainWindow) -> None:
    """The transcript: what is said at each step, and at passages of the article one after the other."""
    said = []
    for command in ("step.next", "step.next", "step.next"):
        window.actions_by_id[command].trigger()
        said.append(last_said(window))
    for command in ("article.next", "article.next", "mention.next"):
        window.actions_by_id[command].trigger()
        said.append(last_said(window))
    assert said[:3] == [
        "Step 1 of 3: Where it is. The whole ground of the story.",
        "Step 2 of 3: The valley in 2000. The road is shut.",
        "Step 3 of 3: The ferry stops. Two harbours.",
    ]
    for sentence in said[3:]:
        spoken, _, leads_to = sentence.partition(" – ")
        assert spoken in window.session.story.article.text
        assert spoken.endswith((".", '"'))
        assert leads_to
    assert said[-1].endswith(" – Valley road")
    assert not any("feature" in sentence.lower() or "<" in sentence for sentence in said)


TOUR = Path(__file__).with_name("by_ear") / "tour.txt"
DRIVE = Path(__file__).with_name("by_ear") / "drive.py"
SYSTEM_PYTHON = "/usr/bin/python3"
Node = list[Any]  # role, name, description and, where it is shown, the nodes in it


def said_by_key() -> list[tuple[str, list[str]]]:
    """The transcript: each key of the tour, and the sentences that it makes the program say."""
    blocks = TOUR.read_text(encoding="utf-8").removeprefix("> ").split("\n> ")
    return [(lines[0], lines[1:]) for lines in (block.strip().splitlines() for block in blocks)]


def test_an_announcement_leaves_what_things_are_described_as(window: MainWindow) -> None:
    places = (window.map.canvas, window.article.text, window.tour.next)
    before = [place.accessibleDescription() for place in places]
    window.map.canvas.setFocus()
    for key, sentences in said_by_key():
        QTest.keySequence(window, QKeySequence(key))
        assert window.map.canvas.hasFocus()
        assert last_said(window) == sentences[-1]
        assert [place.accessibleDescription() for place in places] == before


@pytest.fixture(scope="module")
def bus(x_display: str, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What arrives on a real accessibility bus while the keys of the tour are pressed, and the tree at the end."""
    dbus = shutil.which("dbus-run-session")
    has_atspi = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if dbus is None or not Path(SYSTEM_PYTHON).exists() or subprocess.run(has_atspi, capture_output=True).returncode:
        pytest.skip("No accessibility bus: apt-get install -y at-spi2-core dbus gir1.2-atspi-2.0 python3-gi")
    folder = tmp_path_factory.mktemp("by-ear")
    keys, sentences = [key for key, _ in said_by_key()], [one for _, said in said_by_key() for one in said]
    display = {"DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [dbus, "--", sys.executable, str(DRIVE), str(write_story(folder)), SYSTEM_PYTHON, str(len(sentences))]
    root = str(Path(__file__).resolve().parents[3])
    environment = {**os.environ, **display, "PYTHONPATH": root, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    # Files, not pipes: the bus's own processes may outlive the session by a moment and would keep a pipe open.
    with (folder / "heard").open("w") as heard, (folder / "errors").open("w") as errors:
        session = subprocess.Popen(
            [*command, *keys], env=environment, stdout=heard, stderr=errors, start_new_session=True
        )
        try:
            session.wait(PROCESS_S)
        finally:
            with suppress(ProcessLookupError):  # and all that it has started
                os.killpg(session.pid, signal.SIGKILL)
            session.wait()
    written = (folder / "heard").read_text(encoding="utf-8").splitlines()
    lines = [json.loads(line) for line in written if line.startswith("[")]
    assert [line[0] for line in lines][-1:] == ["tree"], (folder / "errors").read_text(encoding="utf-8")
    return lines


def test_the_transcript_arrives_on_the_bus(bus: list[Any]) -> None:
    said = [sentence for kind, sentence in bus if kind == "said"]
    assert said == [sentence for _, sentences in said_by_key() for sentence in sentences]


def test_the_transcript_is_heard_where_the_focus_is(bus: list[Any]) -> None:
    """Older screen readers hear an announcement only as a change of what has the focus, which is taken back at once."""
    described = [sentence for kind, sentence in bus if kind == "described"]
    transcript = [sentence for _, sentences in said_by_key() for sentence in sentences]
    heard = [at for at, sentence in enumerate(described) if sentence in transcript]
    assert [described[at] for at in heard] == transcript
    assert {described[at + 1] for at in heard} == {""}


def nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node[3] if len(node) > 3 else ():
        yield from nodes(child)


def test_the_bus_has_roles_names_and_no_markup(bus: list[Any]) -> None:
    found = [node for program in bus[-1][1] for node in nodes(program)]
    named = {(node[0], node[1]) for node in found}
    assert {("list", "Map"), ("page tab", "Article"), ("page tab", "Alignment"), ("page tab", "Layers")} <= named
    assert {("page tab", "On the map"), ("tree", "Layers"), ("list item", "Valley road")} <= {
        (role, name.split(", ")[0]) for role, name in named
    }
    assert any(role == "slider" and name.startswith("Timeline, ") for role, name in named)
    assert any(role == "push button" and name.startswith("Editor’s note 1 on ") for role, name in named)
    assert not [node[:3] for node in found if "<" in node[1] + node[2]]
    transcript = {sentence for _, sentences in said_by_key() for sentence in sentences}
    assert [node[:3] for node in found if node[2] in transcript] == []
    without_name = [node for node in found if len(node) > 3 and node[0] in ("push button", "check box") and not node[1]]
    assert without_name == []
