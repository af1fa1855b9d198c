"""The whole window, used with hand and keyboard."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from geodata import open_story
from geodata.view.view import Theme, select
from mapviewer.app.main_window import MainWindow
from mapviewer.export.map_copy import MapPrint
from mapviewer.indicators.indicator_dialog import IndicatorDialog
from mapviewer.persistence.settings import Settings, load_settings
from mapviewer.session.session import Session
from mapviewer.ui.accessible import last_said
from mapviewer.ui.palette import palette
from tests.mapviewer.at_rest import come_to_rest
from tests.storybook import write_story

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
RING_OF_TWO = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"id": "valley-road"},
                "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]},
            }
        ],
    }
)
Open = Callable[..., MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, ferry: Session) -> Open:
    def make(session: Session = ferry, settings: Settings | None = None, file: Path | None = None) -> MainWindow:
        window = MainWindow(session, settings, file)
        qtbot.addWidget(window)
        if settings is None:
            window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_settled and window.isActiveWindow())
        return window

    return make


def dialog(kind: type[QWidget]) -> QWidget:
    """The one open dialog of a kind."""
    (found,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    return found


class Shown(QObject):
    """Notes each window that appears."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched.objectName() or type(watched).__name__)
        return False


def test_no_other_window_flashes_up_before_the_first(qtbot: QtBot, caucasus: Session) -> None:
    shown = Shown()
    QApplication.instance().installEventFilter(shown)  # type: ignore[union-attr]
    window = MainWindow(caucasus)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    QApplication.instance().removeEventFilter(shown)  # type: ignore[union-attr]
    assert shown.windows == ["window"]


def test_every_panel_is_there_under_its_name(opened: Open) -> None:
    window = opened()
    for name in ("map", "layers", "article", "details", "search"):
        panel = window.findChild(QWidget, name)
        assert panel is not None
        assert panel.isVisible(), name


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640), (2560, 1440)])
def test_nothing_is_clipped(opened: Open, width: int, height: int) -> None:
    window = opened()
    window.resize(width, height)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    frame = window.rect()
    for name in ("map", "layers", "article", "details", "search", "steps", "topbar"):
        panel = window.findChild(QWidget, name)
        assert panel is not None
        corner = panel.mapTo(window, QPoint(0, 0))
        assert frame.contains(panel.rect().translated(corner)), name
        assert panel.height() > 20
        assert panel.width() >= 180
    assert window.map.canvas.width() > 0.4 * width


@pytest.mark.parametrize(("key", "name"), [("1", "left"), ("2", "article"), ("3", "details")])
def test_keys_hide_and_show_panels(opened: Open, key: str, name: str) -> None:
    window = opened()
    panel = getattr(window, name)
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), CTRL)
    assert not panel.isVisible()
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), CTRL)
    assert panel.isVisible()


def test_what_is_shown_is_ticked_from_the_start(opened: Open) -> None:
    window = opened()
    ticked = {name for name in window.panels() if window.actions_by_id[f"panel.{name}"].isChecked()}
    assert ticked == {"layers", "article", "details", "timeline"}
    window.session.show(select(window.session.view, "valley-road"))
    # The article's own bar walks through mentions; a second one beside it would only disagree.
    assert not window.details.next.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.details.next.isVisible()


def test_without_article_and_details_the_map_has_their_room(opened: Open) -> None:
    window = opened()
    before = window.map.width()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    QApplication.processEvents()
    assert window.map.width() > before + 200


def test_back_and_forward_by_key_and_mouse(opened: Open) -> None:
    window = opened()
    session = window.session
    first = session.view
    session.show(select(first, "valley-road"))
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert session.view == first
    assert not window.topbar.back.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    assert session.view.selection == "valley-road"
    QTest.mouseClick(window.map.canvas, Qt.MouseButton.BackButton)
    assert session.view == first
    QTest.mouseClick(window.layers.tree.viewport(), Qt.MouseButton.ForwardButton)
    assert session.view.selection == "valley-road"
    article = window.findChild(QWidget, "article")
    assert article is not None
    QTest.mouseClick(article.viewport(), Qt.MouseButton.BackButton)
    assert session.view == first
    QTest.mouseClick(window.topbar.forward, Qt.MouseButton.LeftButton)
    assert session.view.selection == "valley-road"


def test_page_keys_step_from_the_map_and_scroll_in_the_article(opened: Open) -> None:
    window = opened()
    window.map.canvas.setFocus()
    QTest.keyClick(window.map.canvas, Qt.Key.Key_PageDown)
    assert window.session.view == window.session.story.steps[0].view
    article = window.findChild(QWidget, "article")
    assert article is not None
    article.setFocus()
    QTest.keyClick(article, Qt.Key.Key_PageDown)
    assert window.session.view == window.session.story.steps[0].view
    QTest.keyClick(article, Qt.Key.Key_PageDown, CTRL)
    assert window.session.view == window.session.story.steps[1].view
    window.session.show(select(window.session.view, ""))
    QTest.keyClick(window, Qt.Key.Key_R, CTRL)
    assert window.session.view == window.session.story.steps[1].view


def test_search_by_key_goes_there_and_gives_the_focus_back(opened: Open) -> None:
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.search.field.hasFocus()
    QTest.keyClicks(window.search.field, "old road")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    assert window.session.view.selection == "valley-road"
    assert window.map.canvas.hasFocus()


def test_search_works_while_its_column_is_hidden(opened: Open) -> None:
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_1, CTRL)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.search.field.isVisible()
    QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert not window.left.isVisible()


def test_commands_can_be_searched_and_run(opened: Open) -> None:
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    QTest.keyClicks(window.search.field, "theme: dark")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    assert window.session.view.theme is Theme.DARK


def test_the_theme_colours_the_window(opened: Open) -> None:
    window = opened()
    for theme in (Theme.DARK, Theme.LIGHT, Theme.PROJECTOR):
        window.session.show(replace(window.session.view, theme=theme))
        QApplication.processEvents()
        picture = window.topbar.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 4).name() == palette(theme).window
    assert window.actions_by_id["theme.projector"].isChecked()


def test_names_menu_changes_whose_names_are_written(opened: Open) -> None:
    window = opened()
    window.names_menu.aboutToShow.emit()
    titles = [action.text() for action in window.names_menu.actions()]
    assert titles == ["As in the article", "English", "Armenian", "Azerbaijani", "Russian"]
    window.names_menu.actions()[3].trigger()
    assert window.session.view.names == "az"
    assert window.topbar.names.text() == "Names: Azerbaijani"


def test_the_menu_holds_every_command_once(opened: Open) -> None:
    window = opened()
    window.menu.aboutToShow.emit()
    found: list[str] = []

    def walk(menu: QWidget) -> None:
        for action in menu.actions():
            inner = action.menu()
            if inner is not None:
                inner.aboutToShow.emit()  # some are filled as they open
                walk(inner)
            elif action.objectName():
                found.append(action.objectName())

    walk(window.menu)
    assert sorted(found) == sorted(window.actions_by_id)


def test_own_numbers_are_asked_for(opened: Open) -> None:
    window = opened()
    window.actions_by_id["numbers.open"].trigger()
    dialog = window.findChild(IndicatorDialog)
    assert dialog is not None
    assert dialog.isVisible()


def test_text_size_is_the_views(opened: Open) -> None:
    window = opened()
    window.map.canvas.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert window.session.view.text_scale == pytest.approx(1.1)
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    assert window.session.view.text_scale == 1.0


def test_copied_link_leads_back(opened: Open) -> None:
    window = opened()
    window.session.show(select(replace(window.session.view, date=dt.date(2001, 2, 3)), "ground-one"))
    QTest.keyClick(window, Qt.Key.Key_C, CTRL | SHIFT)
    link = QGuiApplication.clipboard().text()
    window.session.go_back()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.search.field, link)
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    assert (window.session.view.date, window.session.view.selection) == (dt.date(2001, 2, 3), "ground-one")


def test_details_take_room_only_when_something_is_selected(opened: Open) -> None:
    window = opened()
    small, article = window.details.height(), window.article.height()
    assert small <= 110
    window.session.show(select(window.session.view, "valley-road"))
    QApplication.processEvents()
    assert window.details.height() > 200
    assert window.article.height() < article
    window.session.show(select(window.session.view, ""))
    QApplication.processEvents()
    assert (window.details.height(), window.article.height()) == (small, article)


def test_time_is_moved_by_keys_from_wherever_the_focus_is(opened: Open) -> None:
    window = opened()
    for home in (window.map.canvas, window.search.field, window.article.text, window.timeline.strip):
        home.setFocus()
        window.session.show(replace(window.session.view, date=dt.date(2024, 2, 1), selection=""))
        focus = QApplication.focusWidget()
        QTest.keyClick(focus, Qt.Key.Key_F9)
        assert (window.session.view.date, window.session.view.selection) == (dt.date(2024, 3, 1), "stop-baku")
        QTest.keyClick(focus, Qt.Key.Key_F9)
        QTest.keyClick(focus, Qt.Key.Key_F9, SHIFT)
        assert window.session.view.selection == "stop-baku"
        for _ in range(2):
            playing = window.timeline.player.is_playing
            QTest.keyClick(focus, Qt.Key.Key_Space, CTRL)
            assert window.timeline.player.is_playing is not playing
        QTest.keyClick(focus, Qt.Key.Key_G, CTRL)
        assert QApplication.focusWidget() is window.timeline.controls.field


def test_keys_of_time_are_only_letters_while_typing(opened: Open) -> None:
    window = opened()
    view = window.session.view
    window.search.field.setFocus()
    QTest.keyClicks(window.search.field, "b. ,n p2020")
    QTest.keyClick(window.search.field, Qt.Key.Key_Home)
    assert window.search.field.text() == "b. ,n p2020"
    assert window.session.view == view
    assert not window.timeline.player.is_playing


def test_a_range_is_ticked_in_the_menu(opened: Open) -> None:
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert window.session.view.since is not None
    assert window.actions_by_id["time.range"].isChecked()
    QTest.keyClick(window, Qt.Key.Key_G, CTRL | SHIFT)
    assert window.session.view.since is None
    assert not window.actions_by_id["time.range"].isChecked()


def test_page_keys_mean_events_on_the_timeline(opened: Open) -> None:
    window = opened()
    window.session.show(replace(window.session.view, date=dt.date(2024, 2, 1)))
    window.timeline.strip.setFocus()
    QTest.keyClick(window.timeline.strip, Qt.Key.Key_PageDown)
    assert window.session.view.selection == "stop-baku"
    assert window.tour.current is None


def test_f6_goes_round_the_panels(opened: Open) -> None:
    window = opened()
    window.map.canvas.setFocus()
    seen = []
    for _ in range(7):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert len({id(widget) for widget in seen}) == 7
    assert seen[-1] is window.map.canvas
    assert window.map.canvas.shows_focus
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is seen[-2]


def test_tab_reaches_every_panel(opened: Open) -> None:
    window = opened()
    window.map.canvas.setFocus()
    reached = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        for name in ("map", "timeline", "layers", "article-panel", "steps", "topbar"):
            panel = window.findChild(QWidget, name)
            if focus is not None and panel is not None and (panel is focus or panel.isAncestorOf(focus)):
                reached.add(name)
    assert reached == {"map", "timeline", "layers", "article-panel", "steps", "topbar"}


def test_a_story_is_opened_in_place(opened: Open, tmp_path: Path) -> None:
    window = opened()
    window.session.show(replace(window.session.view, theme=Theme.DARK))
    path = write_story(tmp_path, "second", story_toml=_renamed())
    assert window.commands.open_story(path)
    assert window.session.story.title == "The second story"
    assert window.windowTitle().startswith("The second story")
    assert window.topbar.title.text() == "The second story"
    assert window.session.view.theme is Theme.DARK
    assert not window.topbar.back.isEnabled()


def _renamed() -> str:
    from tests.storybook import STORY

    return STORY.replace('title = "The ferry and the valley"\nlanguage', 'title = "The second story"\nlanguage')


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"story_toml": None}, "story.toml, in broken: file not found"),
        ({"story_toml": "title = "}, "story.toml, line 1: not valid TOML"),
        ({"layers_road_geojson": '{"type": "FeatureCollection"'}, "layers/road.geojson"),
    ],
)
def test_a_bad_story_is_one_dialog_and_the_open_one_stays(
    opened: Open, tmp_path: Path, changed: dict[str, str | None], sentence: str
) -> None:
    window = opened()
    story, view = window.session.story, select(window.session.view, "valley-road")
    window.session.show(view)
    assert not window.commands.open_story(write_story(tmp_path, "broken", **changed))
    box = dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert sentence in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text().count("\n") == 0
    assert (window.session.story, window.session.view) == (story, view)
    box.close()


def test_problems_of_a_story_are_offered_as_a_list(opened: Open, tmp_path: Path) -> None:
    window = opened()
    bad = '[[notes]]\nid = "n"\nquote = "not there"\ntext = "x"\n'
    assert window.commands.open_story(write_story(tmp_path, "odd", notes_toml=bad))
    assert window.notice.isVisible()
    assert "1 problem" in window.notice.words.text()
    QTest.mouseClick(window.notice.act, Qt.MouseButton.LeftButton)
    found = dialog(QDialog)
    assert "notes.toml, note n: the passage is not in the article" in found.text.toPlainText()
    found.close()


def test_a_geometry_that_cannot_be_drawn_is_a_problem_and_the_rest_is_shown(opened: Open, tmp_path: Path) -> None:
    window = opened()
    assert window.commands.open_story(write_story(tmp_path, "odd", layers_road_geojson=RING_OF_TWO))
    assert window.session.story.layers["ground"].rows
    assert "problem" in window.notice.words.text()


def test_a_notice_is_quiet_and_can_be_dismissed(opened: Open) -> None:
    window = opened()
    map_size = window.map.canvas.size()
    window.session.notice("<b>Something</b> to know")
    assert window.notice.isVisible()
    assert window.notice.words.text() == "<b>Something</b> to know"
    assert window.notice.words.textFormat() == Qt.TextFormat.PlainText
    assert window.map.canvas.size() == map_size
    assert last_said(window.notice) == "<b>Something</b> to know"
    QTest.mouseClick(window.notice.closing, Qt.MouseButton.LeftButton)
    assert not window.notice.isVisible()


def test_an_error_is_told_once_with_a_report_to_copy(opened: Open) -> None:
    window = opened()
    window.tell_error(
        "Something went wrong in the details panel (KeyError: 'x'). Everything else still works.", "the report"
    )
    QTest.mouseClick(window.notice.act, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "the report"


def test_the_window_finds_itself_again(opened: Open, ferry: Session, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    window = opened(file=file)
    window.resize(900, 700)  # as much as the tests' screen can show
    window.columns.setSizes([200, 420, 280])
    window.show_panel("details", False)
    window.actions_by_id["view.still"].trigger()
    window.session.show(select(window.session.view, "valley-road"))
    QApplication.processEvents()
    sizes = window.columns.sizes()
    window.close()
    settings, note = load_settings(file)
    assert note == ""
    assert settings.recent[0] == str(ferry.story.path)
    again = opened(Session(ferry.story), settings)
    assert (again.width(), again.height()) == (900, 700)
    assert again.columns.sizes() == sizes
    assert not again.details.isVisible()
    assert again.map.canvas.reduced_motion


def test_settings_are_saved_while_the_window_is_open(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    window = opened(file=file)
    window.show_panel("details", False)
    window.session.show(select(window.session.view, "ground-one"))
    qtbot.waitUntil(lambda: file.exists() and "details" in load_settings(file)[0].hidden)


def test_a_disk_that_refuses_is_told_once_and_work_goes_on(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    window = opened(file=tmp_path / "file" / "settings.json")
    with qtbot.waitSignal(window.session.noticed) as told:
        window.remembering.save()
    assert "settings.json: " in told.args[0]
    with qtbot.assertNotEmitted(window.session.noticed, wait=100):
        window.remembering.save()
    window.session.show(select(window.session.view, "ground-one"))
    assert window.session.view.selection == "ground-one"


def test_one_change_paints_the_map_once(opened: Open, qtbot: QtBot) -> None:
    """Once for the change itself; its legend and its names may follow in a turn each."""
    window = opened()
    come_to_rest(qtbot, window)
    painted = []
    window.map.canvas.painted.connect(lambda: painted.append(1))
    window.session.show(select(window.session.view, "ground-two"))
    come_to_rest(qtbot, window)
    assert 1 <= len(painted) <= 3


def test_every_step_of_the_bundled_story_can_be_shown(opened: Open, qtbot: QtBot) -> None:
    window = opened(Session(open_story("caucasus")))
    window.map.canvas.reduced_motion = True
    for step in window.session.story.steps:
        window.tour.go_next()
        QApplication.processEvents()
        assert window.tour.title.text() == step.title
    assert not window.tour.next.isEnabled()
    assert not window.notice.isVisible()


def test_charts_share_the_articles_room_and_give_it_back(opened: Open) -> None:
    window = opened()
    before = window.columns.sizes()
    QTest.keyClick(window, Qt.Key.Key_5, CTRL)
    QApplication.processEvents()
    charts = window.findChild(QWidget, "alignment")
    assert charts is not None
    assert charts.isVisible()
    assert not window.article.isVisible()
    assert charts.width() > before[2]
    assert window.actions_by_id["panel.alignment"].isChecked()
    assert not window.actions_by_id["panel.article"].isChecked()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    QApplication.processEvents()
    assert window.article.isVisible()
    assert window.columns.sizes() == before


def test_presenting_leaves_the_window_as_it_was(opened: Open, qtbot: QtBot) -> None:
    window = opened()
    view = select(window.session.view, "ground-one")
    window.session.show(view)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: any(found.objectName() == "audience" for found in QApplication.topLevelWidgets()))
    (audience,) = [found for found in QApplication.topLevelWidgets() if found.objectName() == "audience"]
    QTest.keyClick(audience, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not audience.isVisible())
    assert window.session.view == view
    assert window.isVisible()


def test_control_z_takes_back_the_last_change_of_the_view_while_nothing_was_edited(opened: Open) -> None:
    window = opened()
    before = window.session.view
    window.session.show(select(before, "valley-road"))
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.session.view == before
    assert window.lists.index == 0  # no list of the workshop was opened
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert window.session.view.selection == "valley-road"


def test_control_c_copies_the_map_where_the_map_has_the_keyboard(opened: Open) -> None:
    window = opened()
    window.map.canvas.setFocus()
    QTest.keyClick(window.map.canvas, Qt.Key.Key_C, CTRL)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert QGuiApplication.clipboard().image().width() == 1920
    assert b"<svg" in mime.data("image/svg+xml").data()
    window.article.text.setFocus()
    window.article.text.selectAll()
    QTest.keyClick(window.article.text, Qt.Key.Key_C, CTRL)
    assert not QGuiApplication.clipboard().mimeData().hasImage()


def test_control_p_shows_the_map_on_a_page(opened: Open, qtbot: QtBot) -> None:
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    preview = dialog(MapPrint)
    pages: list[QPrinter] = []
    assert isinstance(preview, MapPrint)
    preview.paintRequested.connect(pages.append)
    qtbot.waitUntil(preview.isVisible)
    preview.findChild(QPrintPreviewWidget).updatePreview()  # type: ignore[attr-defined]
    assert pages
    preview.close()


def test_the_whole_story_brings_back_layers_and_date_too(opened: Open) -> None:
    window = opened()
    start = window.session.story.view
    window.session.show(replace(start, layers=(), date=dt.date(1999, 1, 1), theme=Theme.DARK, text_scale=1.25))
    QTest.keyClick(window, Qt.Key.Key_Home, CTRL)
    assert window.session.view == replace(start, theme=Theme.DARK, text_scale=1.25)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_date_field_gives_the_keyboard_back(opened: Open, key: Qt.Key) -> None:
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    field = window.timeline.controls.field
    assert field.hasFocus()
    QTest.keyClicks(field, "2001")
    QTest.keyClick(field, key)
    assert window.map.canvas.hasFocus()


def test_today_is_a_button_a_key_and_a_word(opened: Open) -> None:
    window = opened()
    for ask in (
        window.timeline.controls.today.click,
        lambda: QTest.keyClick(window, Qt.Key.Key_T, CTRL | SHIFT),
        lambda: window.timeline.read("today"),
    ):
        before = dt.date.today()
        ask()
        assert before <= window.session.view.date <= dt.date.today()  # midnight may pass
        window.session.go_back()
        assert window.session.view.date < before


def test_a_web_page_is_written_beside_the_windows_work(
    opened: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    told: list[str] = []
    window.session.noticed.connect(told.append)
    for path, words in ((tmp_path / "page.html", "opens in any browser"), (tmp_path / "no" / "x.html", "no")):
        if words == "no":
            (tmp_path / "no").write_text("a file in the way")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, path=path: (str(path), ""))
        told.clear()
        window.actions_by_id["story.share"].trigger()
        assert not told  # the window goes on
        qtbot.waitUntil(lambda: bool(told))
        assert words in told[0]
    assert "<html" in (tmp_path / "page.html").read_text(encoding="utf-8")
