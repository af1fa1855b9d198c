"""What a bundled story knows is read beside the window: a story with such offers opens at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from geodata.edit import known_items
from geodata.edit.known_items import KnownItem
from geodata.story.recognised_places import Proposal, ProposalKind
from mapviewer.app.main_window import MainWindow


def test_rows_get_the_words_of_known_items_when_those_are_read(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: tuple[KnownItem, ...] = known_items.known_items("en")
    item = next(item for item in known if item.layer is not None)
    known_items.known_items.cache_clear()
    monkeypatch.setattr(known_items, "_loaded", set())
    author = window.gate.author
    offer = Proposal("p-1", ProposalKind.KNOWN, "a road", 0, 6, known=item.key)
    author.desk.edit(lambda story: replace(story, proposals=(offer,)), "offer")
    rows = author.confirming.list

    def words() -> str:
        return "\n".join(rows.item(row).text() for row in range(rows.count()))

    assert item.title not in words()  # nobody has waited for it
    qtbot.waitUntil(lambda: item.title in words())
