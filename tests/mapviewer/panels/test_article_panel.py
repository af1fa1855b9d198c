"""The article beside the map, driven as a reader drives it: real session, real widget."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.story.story import Story
from geodata.view.view import Theme, View, select
from mapviewer.article.passage_marks import MarkState
from mapviewer.article.typesetting import is_heading
from mapviewer.panels.article_panel import ArticlePanel
from mapviewer.session.session import Session
from tests.storybook import ARTICLE, LINKS, NOTES, STORY, write_story

CTRL = Qt.KeyboardModifier.ControlModifier


def link(identifier: str, exact: str, prefix: str, *body: str, role: str = "place") -> dict[str, object]:
    selector = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": ""}
    return {
        "id": identifier,
        "body": list(body),
        "role": role,
        "target": {"source": "article.txt", "selector": selector},
    }


MORE = [
    link("l-baku", "Baku", "ferry from ", "place:baku"),
    link("l-valley", "valley", "The ", "ground-two"),
    link("l-kaz", "Kazakhstan", "trade with ", "country:kaz"),
    link("l-nowhere", "grain", "waited for ", "no-such-id"),
]


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return open_story(write_story(tmp_path, links_json=json.dumps([*LINKS, *MORE])))


@pytest.fixture
def session(story: Story) -> Session:
    return Session(story)


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> ArticlePanel:
    return shown(session, qtbot)


def shown(session: Session, qtbot: QtBot, width: int = 430, height: int = 700) -> ArticlePanel:
    panel = ArticlePanel(session)
    panel.resize(width, height)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def point(panel: ArticlePanel, words: str, nth: int = 1) -> QPoint:
    at = -1
    for _ in range(nth):
        at = panel.text.text.index(words, at + 1)
    return panel.text.point_of(at + 1)


def click(panel: ArticlePanel, words: str, nth: int = 1) -> None:
    QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=point(panel, words, nth))


def words_of(panel: ArticlePanel, index: int | None) -> str:
    assert index is not None
    passage = panel.reading.passages[index]
    return panel.text.text[passage.start : passage.end]


def in_state(panel: ArticlePanel, state: MarkState) -> list[str]:
    indices = range(len(panel.reading.passages))
    return [words_of(panel, index) for index in indices if panel.text.state_of(index) is state]


# What it shows.


def test_it_shows_the_article_and_whose_it_is(panel: ArticlePanel) -> None:
    assert panel.text.objectName() == "article"
    assert panel.text.toPlainText() == ARTICLE
    assert panel.masthead is not None
    assert panel.masthead.title.text() == "The ferry and the valley"
    assert panel.masthead.byline.text().replace("\u00a0", " ") == "A. Tester\nThe Test Paper, 23 August 2025"
    assert panel.masthead.address.text() == "example.org ↗"
    assert "https://example.org/ferry" in panel.masthead.address.toolTip()


def test_cross_heads_are_set_as_headings(panel: ArticlePanel) -> None:
    document = panel.text.document()
    headings = [
        document.findBlockByNumber(number).text()
        for number in range(document.blockCount())
        if is_heading(document.findBlockByNumber(number))
    ]
    assert headings == ["The ferry and the valley"]


@pytest.mark.parametrize("width", [300, 430, 900])
def test_lines_are_of_a_readable_length(session: Session, qtbot: QtBot, width: int) -> None:
    panel = shown(session, qtbot, width)
    line = panel.text.document().findBlock(panel.text.text.index("The ferry from")).layout().lineAt(0)
    assert line.textLength() <= 75
    assert panel.text.column.right() < panel.text.viewport().width()


def test_a_passage_is_painted_in_its_themes_colour(panel: ArticlePanel, session: Session) -> None:
    def paper_beside(words: str) -> tuple[int, int, int]:
        box = panel.text.boxes(*_span(panel, words))[0]
        picture = panel.text.viewport().grab().toImage()
        # Between the letters' feet and the tint's lower edge there is nothing but the tint.
        pixel = picture.pixelColor(round(box.left() - 1), round(box.bottom() - 3))
        return pixel.red(), pixel.green(), pixel.blue()

    paper = paper_beside("slow in")
    red, _, blue = paper_beside("The valley road")
    assert (red, blue) != (paper[0], paper[2])
    assert blue > red, "violet"
    red, _, blue = paper_beside("We want more trade")
    assert blue > red, "teal"
    assert paper_beside("Baku to") == paper, "the base map's places are quiet"


def _span(panel: ArticlePanel, words: str) -> tuple[int, int]:
    start = panel.text.text.index(words)
    return start, start + len(words)


def test_it_follows_the_theme_and_the_text_scale(panel: ArticlePanel, session: Session) -> None:
    light = panel.text.viewport().grab().toImage().pixelColor(3, 3).lightness()
    height = panel.text.document().size().height()
    session.show(replace(session.view, theme=Theme.DARK, text_scale=1.5))
    assert panel.text.viewport().grab().toImage().pixelColor(3, 3).lightness() < 60 < 200 < light
    assert panel.text.document().size().height() > 1.4 * height


# Two ways.


def test_pointing_at_a_passage_points_at_its_thing(panel: ArticlePanel, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.pointed):
        QTest.mouseMove(panel.text.viewport(), point(panel, "valley road"))
    assert session.hovered == "ground-two", "the inner passage wins"
    QTest.mouseMove(panel.text.viewport(), point(panel, "road was shut"))
    assert session.hovered == "valley-road"
    QTest.mouseMove(panel.text.viewport(), point(panel, "slow in spring"))
    assert session.hovered == ""


def test_what_the_map_points_at_lights_up_in_the_text(panel: ArticlePanel, session: Session) -> None:
    session.point_at("valley-road")
    assert in_state(panel, MarkState.LIT) == ["The valley road", "the road every day"]
    session.point_at("l-road-again")
    assert in_state(panel, MarkState.LIT) == ["the road every day"]
    session.point_at("")
    assert in_state(panel, MarkState.LIT) == []


def test_lighting_up_repaints_and_lays_nothing_out(panel: ArticlePanel, session: Session, qtbot: QtBot) -> None:
    before = panel.text.viewport().grab().toImage()
    sizes: list[object] = []
    panel.text.document().contentsChange.connect(lambda *change: sizes.append(change))
    session.point_at("valley-road")
    assert panel.text.viewport().grab().toImage() != before
    session.point_at("")
    assert panel.text.viewport().grab().toImage() == before
    assert sizes == []


def test_a_click_on_a_passage_goes_there(panel: ArticlePanel, session: Session) -> None:
    before = session.view
    click(panel, "Aktau")
    assert session.view.selection == "stop-aktau"
    assert session.view.shows("stops"), "the layer is switched on"
    assert session.view.camera != before.camera
    session.go_back()
    assert session.view == before


def test_clicking_again_goes_where_the_words_lead_besides(panel: ArticlePanel, session: Session) -> None:
    selected = []
    for _ in range(3):
        click(panel, "the road every day")
        selected.append(session.view.selection)
    assert selected == ["valley-road", "ground-two", "valley-road"]


def test_a_first_click_on_what_is_selected_elsewhere_does_not_skip_it(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "valley-road"))
    click(panel, "the road every day")
    assert session.view.selection == "valley-road"


def test_an_inner_passage_leads_on_to_the_outer(panel: ArticlePanel, session: Session) -> None:
    click(panel, "valley road")
    assert session.view.selection == "ground-two"
    click(panel, "valley road")
    assert session.view.selection == "valley-road"


def test_a_passage_that_leads_nowhere_is_plain_text(panel: ArticlePanel, session: Session) -> None:
    assert panel.text.offset_at(point(panel, "grain")) == -1


def test_the_menu_lists_where_a_passage_leads(panel: ArticlePanel, session: Session) -> None:
    offset = panel.text.text.index("the road every day")
    labels = [action.text() for action in panel.passage_menu(offset).actions()]
    assert labels[:2] == ["Go to Valley road", "Go to Ground held by Azerbaijan"]
    panel.passage_menu(offset).actions()[1].trigger()
    assert session.view.selection == "ground-two"


def test_clicking_empty_text_selects_nothing(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "valley-road"))
    click(panel, "slow in spring")
    assert session.view.selection == ""


def test_a_click_that_ends_a_selection_of_text_keeps_what_is_selected(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "valley-road"))
    cursor = panel.text.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    panel.text.setTextCursor(cursor)
    click(panel, "slow in spring")
    assert session.view.selection == "valley-road"
    assert panel.selected_range()[0] == panel.selected_range()[1]


def test_dragging_over_a_passage_selects_text_and_goes_nowhere(panel: ArticlePanel, session: Session) -> None:
    before = session.view
    viewport, start, end = panel.text.viewport(), point(panel, "Aktau"), point(panel, "slow in spring")
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert session.view == before
    first, after = panel.selected_range()
    assert "ktau was" in panel.text.text[first:after]


def test_a_selection_from_elsewhere_scrolls_to_its_first_passage(session: Session, qtbot: QtBot) -> None:
    panel = shown(session, qtbot, height=300)
    bar = panel.text.verticalScrollBar()
    assert bar.value() == 0
    session.show(select(session.view, "aze-toward-kaz"))
    assert bar.value() > 0
    assert panel.text.is_seen(*_span(panel, "We want more trade"))
    assert in_state(panel, MarkState.CURRENT) == ["We want more trade with Kazakhstan"]


def test_a_mention_in_sight_is_not_scrolled_away(session: Session, qtbot: QtBot) -> None:
    panel = shown(session, qtbot, height=300)
    panel.set_text_size(2.0)
    panel.reveal(*_span(panel, "the road every day"))
    bar = panel.text.verticalScrollBar()
    bar.setValue(round(panel.text.boxes(*_span(panel, "the road every day"))[0].top() - 20))
    scrolled = bar.value()
    assert not panel.text.is_seen(*_span(panel, "The valley road"))
    session.show(select(session.view, "valley-road"))
    assert bar.value() == scrolled
    assert words_of(panel, panel.current) == "the road every day"


def test_the_passage_stays_in_sight_when_the_panel_shrinks(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "aze-toward-kaz"))
    panel.resize(panel.width(), 220)
    assert panel.text.is_seen(*_span(panel, "We want more trade"))


def test_a_selected_link_stands_on_its_own_passage(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "l-road-again"))
    assert words_of(panel, panel.current) == "the road every day"
    assert panel.mention_bar.count.text() == "2 of 2"


# Walking.


def test_walking_through_the_mentions_with_a_count(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "valley-road"))
    seen = [(words_of(panel, panel.current), panel.mention_bar.count.text())]
    view = session.view
    panel.next_mention()
    seen.append((words_of(panel, panel.current), panel.mention_bar.count.text()))
    panel.mention_bar.next.click()
    seen.append((words_of(panel, panel.current), panel.mention_bar.count.text()))
    assert seen == [("The valley road", "1 of 2"), ("the road every day", "2 of 2"), ("The valley road", "1 of 2")]
    assert session.view == view, "the map stays"
    assert panel.mention_bar.words.text() == "Valley road"


def test_something_that_the_text_never_names(panel: ArticlePanel, session: Session, qtbot: QtBot) -> None:
    session.show(select(session.view, "ground-one"))
    assert panel.mention_bar.count.text() == "not in the text"
    with qtbot.waitSignal(session.noticed):
        panel.next_mention()


def test_f7_walks_in_the_order_of_the_text(panel: ArticlePanel, session: Session) -> None:
    panel.text.setFocus()
    walked = []
    for _ in range(8):
        QTest.keyClick(panel.text, Qt.Key.Key_F7)
        walked.append((words_of(panel, panel.current), session.view.selection))
    assert walked == [
        ("Baku", "place:baku"),
        ("Aktau", "stop-aktau"),
        ("The valley road", "valley-road"),
        ("valley", "ground-two"),
        ("the road every day", "valley-road"),
        ("We want more trade with Kazakhstan", "aze-toward-kaz"),
        ("Kazakhstan", "country:kaz"),
        ("Baku", "place:baku"),
    ]
    QTest.keyClick(panel.text, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert words_of(panel, panel.current) == "Kazakhstan"


def test_f7_goes_on_from_where_the_reader_is(panel: ArticlePanel, session: Session) -> None:
    click(panel, "every day")
    click(panel, "Farmers of the")
    assert session.view.selection == ""
    panel.next_place()
    assert words_of(panel, panel.current) == "the road every day"


def test_an_article_without_links_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(open_story(write_story(tmp_path, links_json="[]", claims_toml="")))
    panel = shown(session, qtbot)
    with qtbot.waitSignal(session.noticed):
        panel.next_place()
    assert session.view == session.story.view


# Keyboard.


def test_the_caret_points_and_enter_goes(panel: ArticlePanel, session: Session) -> None:
    panel.text.setFocus()
    panel.text.set_caret(panel.text.text.index("Aktau") - 1)
    QTest.keyClick(panel.text, Qt.Key.Key_Right)
    assert session.hovered == "stop-aktau"
    QTest.keyClick(panel.text, Qt.Key.Key_Return)
    assert session.view.selection == "stop-aktau"


def test_escape_takes_back_one_thing_after_another(panel: ArticlePanel, session: Session) -> None:
    session.show(select(session.view, "valley-road"))
    panel.margin.open(panel.margin.marks[0])
    panel.find_in_text()
    for expected in ((False, True, True), (False, False, True), (False, False, False)):
        QTest.keyClick(panel.text, Qt.Key.Key_Escape)
        state = (panel.margin.card is not None, panel.find_bar.isVisible(), bool(session.view.selection))
        assert state == expected


def test_sizes_by_keys_and_wheel_keep_the_place(session: Session, qtbot: QtBot) -> None:
    panel = shown(session, qtbot, height=260)
    panel.text.setFocus()
    wanted = _span(panel, "The valley road")
    panel.text.verticalScrollBar().setValue(round(panel.text.boxes(*wanted)[0].top()) - 10)
    for _ in range(3):
        QTest.keyClick(panel.text, Qt.Key.Key_Plus, CTRL)
    assert panel.text_size == 1.4
    assert panel.text.boxes(*wanted)[0].height() > 25
    assert panel.text.is_seen(*wanted), "the line at the top stays"
    QTest.keyClick(panel.text, Qt.Key.Key_Minus, CTRL)
    assert panel.text_size == 1.25
    QTest.keyClick(panel.text, Qt.Key.Key_0, CTRL)
    assert panel.text_size == 1.0


# The text is the author's.

WAVE = (
    "👋 The ferry from Baku to Aktau was slow\u00a0in spring.\u2028Next\ttab. "
    "<b>Bold</b> <img src='x'> &amp;\n\nEnd 🇦🇿 of it.\n"
)


def emoji_story(tmp_path: Path) -> Story:
    links = [link("l-aktau", "Aktau", "Baku to ", "stop-aktau"), link("l-end", "of it", "End 🇦🇿 ", "valley-road")]
    return open_story(
        write_story(tmp_path, article_txt=WAVE, links_json=json.dumps(links), claims_toml="", notes_toml="")
    )


def test_offsets_hold_behind_an_emoji(tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(emoji_story(tmp_path))
    panel = shown(session, qtbot)
    click(panel, "Aktau")
    assert session.view.selection == "stop-aktau"
    assert panel.text.offset_at(point(panel, "was slow")) == -1
    session.show(select(session.view, "valley-road"))
    assert words_of(panel, panel.current) == "of it"
    cursor = panel.text.document().find("of it")
    panel.text.setTextCursor(cursor)
    start, end = panel.selected_range()
    assert WAVE[start:end] == "of it"


def test_copying_gives_the_authors_words_to_the_letter(tmp_path: Path, qtbot: QtBot) -> None:
    panel = shown(Session(emoji_story(tmp_path)), qtbot)
    panel.text.selectAll()
    panel.text.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == WAVE
    assert not data.hasHtml()
    assert panel.selected_range() == (0, len(WAVE))


def test_the_bundled_article_is_copied_verbatim(qtbot: QtBot) -> None:
    session = Session(open_story("caucasus"))
    panel = shown(session, qtbot)
    panel.text.selectAll()
    panel.text.copy()
    assert QGuiApplication.clipboard().text() == session.story.article.text


def test_markup_in_a_story_is_text(tmp_path: Path, qtbot: QtBot) -> None:
    picture = tmp_path / "x.png"
    image = QImage(9, 9, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    bad = f"<img src='file://{picture}'><h1>big</h1>"
    story_toml = STORY.replace('title = "The ferry and the valley"\nauthor', f'title = "{bad}"\nauthor')
    notes = NOTES.replace("It was shut on 12 May 1994.", bad)
    session = Session(open_story(write_story(tmp_path, story_toml=story_toml, notes_toml=notes)))
    panel = shown(session, qtbot)
    panel.margin.open(panel.margin.marks[0])
    assert panel.masthead is not None
    assert panel.masthead.title.text() == bad
    assert panel.margin.card is not None
    assert panel.margin.card.words.text() == bad
    shot = panel.grab().toImage()
    reds = [
        (x, y)
        for x in range(0, shot.width(), 3)
        for y in range(0, shot.height(), 3)
        if shot.pixelColor(x, y).getRgb()[:3] == (255, 0, 0)
    ]
    assert reds == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "", "ftp://example.org", "https://"])
def test_only_web_addresses_can_be_opened(tmp_path: Path, qtbot: QtBot, address: str) -> None:
    story_toml = STORY.replace("https://example.org/ferry", address)
    panel = shown(Session(open_story(write_story(tmp_path, story_toml=story_toml))), qtbot)
    assert panel.masthead is not None
    assert panel.masthead.address.isHidden()


# Notes.


def test_a_note_stands_beside_its_line_and_opens(panel: ArticlePanel) -> None:
    (mark,) = panel.margin.marks
    line = panel.text.boxes(*_span(panel, "was shut in 1994"))[0]
    assert abs(mark.geometry().center().y() - line.center().y()) <= 2
    assert mark.geometry().left() >= panel.text.column.right()
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    card = panel.margin.card
    assert card is not None
    assert card.isVisible()
    assert card.words.text() == "It was shut on 12 May 1994."
    assert panel.text.viewport().rect().contains(card.geometry())
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert panel.margin.card is None


def test_a_note_by_keyboard(panel: ArticlePanel) -> None:
    (mark,) = panel.margin.marks
    mark.setFocus()
    QTest.keyClick(mark, Qt.Key.Key_Return)
    card = panel.margin.card
    assert card is not None
    assert panel.window().focusWidget() is card.close_button
    QTest.keyClick(card.close_button, Qt.Key.Key_Escape)
    assert panel.margin.card is None
    assert panel.window().focusWidget() is mark
    assert "was shut in 1994" in mark.accessibleName()


def test_all_twenty_notes_of_the_bundled_story_can_be_hit(qtbot: QtBot) -> None:
    session = Session(open_story("caucasus"))
    panel = shown(session, qtbot, 360, 600)
    marks = panel.margin.marks
    assert len(marks) == len(session.story.notes) > 0
    for before, after in pairwise(marks):
        assert after.geometry().top() - before.geometry().top() >= 20
    for mark in marks:
        panel.margin.open(mark)
        assert panel.margin.card is not None
        assert panel.text.viewport().rect().contains(panel.margin.card.geometry())


# Finding.


def test_finding_walks_through_the_hits(panel: ArticlePanel) -> None:
    QTest.keyClick(panel.text, Qt.Key.Key_F, CTRL)
    assert panel.find_bar.isVisible()
    QTest.keyClicks(panel.find_bar.field, "BAKU")
    assert panel.find_bar.count.text() == "1 of 3"
    QTest.keyClick(panel.find_bar.field, Qt.Key.Key_Return)
    assert panel.find_bar.count.text() == "2 of 3"
    QTest.keyClick(panel.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.find_bar.count.text() == "3 of 3"
    QTest.keyClick(panel.find_bar.field, Qt.Key.Key_Escape)
    assert panel.find_bar.isHidden()
    assert panel.text.caret() == panel.text.text.rindex("Baku"), "reading goes on at the hit"


def test_finding_scrolls_to_the_hit_and_says_when_there_is_none(session: Session, qtbot: QtBot) -> None:
    panel = shown(session, qtbot, height=260)
    panel.find_in_text()
    panel.find_bar.field.setText("harbour")
    assert panel.text.is_seen(*_span(panel, "harbour"))
    panel.find_bar.field.setText("helicopter")
    assert panel.find_bar.count.text() == "No matches"


# Another story.


def test_another_story_replaces_everything(panel: ArticlePanel, session: Session) -> None:
    panel.find_in_text()
    panel.find_bar.field.setText("Baku")
    panel.margin.open(panel.margin.marks[0])
    other = open_story("caucasus")
    session.open(other)
    assert panel.text.toPlainText() == other.article.text
    assert panel.margin.card is None
    assert panel.find_bar.isHidden()
    assert panel.current is None
    assert len(panel.margin.marks) == len(other.notes)


def test_every_passage_of_the_bundled_story_can_be_clicked(qtbot: QtBot) -> None:
    session = Session(open_story("caucasus"))
    panel = shown(session, qtbot, 430, 900)
    missed = []
    for index, passage in enumerate(panel.reading.passages):
        panel.reveal(passage.start, passage.end)
        offsets = range(passage.start, passage.end)
        own = [offset for offset in offsets if panel.reading.under(offset)[0] == index]
        for offset in own[:1]:
            hit = panel.text.offset_at(panel.text.point_of(offset))
            if panel.reading.under(hit)[:1] != (index,):
                missed.append((index, offset, hit))
    assert missed == []


def test_nothing_is_shown_twice(panel: ArticlePanel, session: Session) -> None:
    views: list[View] = []
    session.changed.connect(lambda: views.append(session.view))
    session.show(select(session.view, "valley-road"))
    assert len(views) == 1, "showing a view never changes the view"


def test_the_frame_of_the_keyboard_goes_with_it(panel: ArticlePanel) -> None:
    text = panel.text
    text.clearFocus()
    text.setFocus(Qt.FocusReason.TabFocusReason)
    assert text.hasFocus()
    assert text.property("keyboard") is True
    text.clearFocus()
    assert text.property("keyboard") is False
    text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert text.property("keyboard") is False
