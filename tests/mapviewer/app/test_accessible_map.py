"""The map and a tour by ear: what a screen reader finds and what it is told, with the real window."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from mapviewer.app.main_window import MainWindow

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
    assert [bool(item.state().selected) for item in items] == [True, False]
    assert items[0].text(QAccessible.Text.Description) == "A road through the valley."
    assert found.indexOfChild(items[1]) == 1
    assert found.child(7) is None


def test_a_tour_by_ear(window: MainWindow) -> None:
    """The transcript: what is said at each step, and at passages of the article one after the other."""
    said = []
    for command in ("step.next", "step.next", "step.next"):
        window.actions_by_id[command].trigger()
        said.append(window.map.canvas.accessibleDescription())
    for command in ("article.next", "article.next", "mention.next"):
        window.actions_by_id[command].trigger()
        said.append(window.article.text.accessibleDescription())
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
