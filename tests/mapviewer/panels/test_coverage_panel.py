"""The coverage lists lead to the text and to the map."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata import open_story
from mapviewer.panels.coverage_panel import CoveragePanel
from mapviewer.session.session import Session
from mapviewer.ui.accelerators import plain
from tests.storybook import LAYERS, STORY, write_story


def unsupported_story(tmp_path: Path) -> Path:
    features = json.loads(json.dumps(LAYERS["stops"]))
    for feature in features:
        feature["properties"]["source"] = []
    layer = json.dumps({"type": "FeatureCollection", "features": features})
    story_toml = STORY.replace('visible = false\nsource = ["S-two"]', "visible = false")
    return write_story(tmp_path, story_toml=story_toml, layers_stops_geojson=layer)


def test_both_lists_lead_there(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(open_story(unsupported_story(tmp_path)))
    panel = CoveragePanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert plain(panel.silent_title.text()) == "Sentences with nothing on the map: 3"
    row = panel.silent.item(1)
    with qtbot.waitSignal(panel.sentence_chosen) as chosen:
        QTest.mouseClick(
            panel.silent.viewport(), Qt.MouseButton.LeftButton, pos=panel.silent.visualItemRect(row).center()
        )
    start, end = chosen.args
    assert session.story.article.text[start:end] == row.text() == "Aktau waited for grain, and Baku waited for news."

    assert [panel.unsupported.item(at).text() for at in range(panel.unsupported.count())] == [
        "Ferry at Baku (Stops of the ferry)"
    ]
    panel.unsupported.setCurrentRow(0)
    QTest.keyClick(panel.unsupported, Qt.Key.Key_Return)
    assert session.view.selection == "stop-baku"
    assert session.view.shows("stops")


def test_a_story_opened_later_is_listed(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(open_story(unsupported_story(tmp_path)))
    panel = CoveragePanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.open(open_story("caucasus"))
    assert plain(panel.unsupported_title.text()) == "Map items without a passage or source: none"
    assert panel.unsupported.isHidden()
