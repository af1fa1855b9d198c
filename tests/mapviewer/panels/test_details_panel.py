"""Details: what is said of a selected thing, and where its links lead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata.story.story import Source
from geodata.view.view import select
from mapviewer.description.details_text import EMPTY
from mapviewer.panels.details_panel import DetailsPanel
from mapviewer.session.session import Session
from mapviewer.ui.data_page import Page, open_address, web_address


def shown(session: Session, qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show()
    return panel


def text_of(panel: DetailsPanel) -> str:
    return panel.page.toPlainText()


def addresses(page: Page) -> list[str]:
    found = []
    block = page.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            address = iterator.fragment().charFormat().anchorHref()
            if address:
                found.append(address)
            iterator += 1
        block = block.next()
    return list(dict.fromkeys(found))


def test_without_a_selection_it_says_what_to_do(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    assert text_of(panel).strip() == EMPTY
    assert not panel.bar.isVisible()


def test_a_feature_has_names_dates_and_evidence(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    text = text_of(panel)
    for part in (
        "Valley road", "Line · Valley road", "Dərə yolu", "Հովտի ճանապարհ", "Долинная дорога", "Old road",
        "12 May 1994 – 2030", "Closed", "Medium certainty", "Schematic", "A road through the valley.",
        "“The valley road”", "“the road every day”", "Roads of the valley", "Institute of Roads, 2021", "example.org",
    ):  # fmt: skip
        assert part in text
    assert panel.count.text() == "2 mentions"


def test_control_is_told_apart_from_claims_and_names_the_holder(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "ground-one"))
    assert "Control on the ground" in text_of(panel)
    assert "Armenia" in text_of(panel)
    assert "Not in the article; added from Institute of Roads, 2021" in text_of(panel)


def test_a_statement_has_speaker_strength_and_date(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "aze-toward-kaz"))
    for part in ("a captain", "named explicitly", "August 2025", "Toward Kazakhstan", "Statement",
                 "“We want more trade with Kazakhstan”", "The captain's words."):  # fmt: skip
        assert part in text_of(panel)
    ferry.show(select(ferry.view, "aze-away-rus"))
    assert "Added context, not in the article" in text_of(panel)
    assert "added from Harbour Office, 1 May 2024" in text_of(panel)


def test_editors_notes_on_the_passage_are_shown(ferry: Session, qtbot: QtBot) -> None:
    story = ferry.story
    long = replace(story.links_by_id["l-road"], end=story.notes[0].end)
    ferry.open(replace(story, links=(long, *story.links[2:])))
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    assert "It was shut on 12 May 1994." in text_of(panel)


def test_a_click_on_a_passage_goes_there(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    assert addresses(panel.page)[:2] == ["select:l-road", "select:l-road-again"]
    panel.page.anchorClicked.emit(QUrl("select:l-road-again"))
    assert ferry.view.selection == "l-road-again"
    assert "Also refers to Ground held by Azerbaijan" in text_of(panel)
    assert panel.count.text() == "Mention 2 of 2"
    panel.page.anchorClicked.emit(QUrl("select:no-such-thing"))
    assert ferry.view.selection == "l-road-again"


def test_links_are_reached_and_followed_by_keyboard(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    panel.page.setFocus()
    QTest.keyClick(panel.page, Qt.Key.Key_Tab)
    QTest.keyClick(panel.page, Qt.Key.Key_Return)
    assert ferry.view.selection == "l-road"


def test_next_mention_goes_round(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    seen = []
    for _ in range(3):
        QTest.mouseClick(panel.next, Qt.MouseButton.LeftButton)
        seen.append(ferry.view.selection)
    assert seen == ["l-road-again", "l-road", "l-road-again"]
    QTest.mouseClick(panel.previous, Qt.MouseButton.LeftButton)
    assert ferry.view.selection == "l-road"


def test_zoom_copy_and_close(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    before = ferry.view.camera
    QTest.mouseClick(panel.zoom, Qt.MouseButton.LeftButton)
    assert ferry.view.camera.width_km < before.width_km
    QTest.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Valley road\n“The valley road”\n")
    assert "The Test Paper" in copied
    assert "mapviewer:ferry?" in copied
    QTest.mouseClick(panel.closing, Qt.MouseButton.LeftButton)
    assert ferry.view.selection == ""


def test_names_follow_the_chosen_convention(ferry: Session, qtbot: QtBot) -> None:
    panel = shown(ferry, qtbot)
    ferry.show(replace(select(ferry.view, "valley-road"), names="az"))
    assert panel.title.text() == "Dərə yolu"


def test_story_text_is_never_markup(ferry: Session, qtbot: QtBot) -> None:
    evil = '<img src="http://example.org/x.png"><a href="web:x">here</a><script>1</script>'
    row = replace(ferry.story.layers["road"].rows[0], summary=evil)
    layer = replace(ferry.story.layers["road"], rows=(row,), title=evil)
    sources = {"S-one": Source("S-one", evil, evil, evil, "javascript:alert(1)", evil)}
    ferry.open(replace(ferry.story, layers={**ferry.story.layers, "road": layer}, sources=sources))
    panel = shown(ferry, qtbot)
    ferry.show(select(ferry.view, "valley-road"))
    assert text_of(panel).count(evil) == 6  # layer, summary, source: title, publisher, date, note
    assert not [address for address in addresses(panel.page) if not address.startswith("select:l-")]
    assert "\ufffc" not in text_of(panel)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "mapviewer:x", "ftp://example.org", "https://", "http:///x", "x", "",
     "data:text/html,x", "https://exa mple.org", "//example.org"],
)  # fmt: skip
def test_only_web_addresses_may_be_opened(address: str) -> None:
    assert web_address(Source("s", "t", address=address)) == ""
    assert not open_address(address)


def test_every_thing_of_the_bundled_story_says_how_we_know(caucasus: Session, qtbot: QtBot) -> None:
    panel = shown(caucasus, qtbot)
    for identifier in (*caucasus.story.features, *caucasus.story.claims_by_id):
        if identifier in caucasus.story.claims_by_id and caucasus.story.claims_by_id[identifier].strength == "absent":
            continue
        caucasus.show(select(caucasus.view, identifier))
        said = text_of(panel).partition("How do we know?")[2].strip()
        assert said
        assert "No passage and no source" not in said
