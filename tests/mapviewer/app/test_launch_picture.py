"""The picture of the last window stands only where the same window is about to come, and its clicks are obeyed."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from geodata.edit.edits import add_layer
from geodata.postgis.live_layer import live_layer
from geodata.story.database_model import Address, GeometryTable, TableChoice
from geodata.view.view import Concealed
from mapviewer.app import launch_picture
from mapviewer.app.application import give_way, shows_only_what_returns
from mapviewer.app.launch_picture import LaunchPicture, LaunchWindow, launch_window
from mapviewer.app.main_window import MainWindow
from mapviewer.session.session import Session

Act = Callable[[MainWindow], object]


@pytest.fixture
def shown(ferry: Session, qtbot: QtBot) -> MainWindow:
    """A window on the small story in which nothing has been edited."""
    window = MainWindow(ferry)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    with qtbot.waitExposed(window):
        window.show()
    return window


def closed(window: MainWindow, folder: Path) -> tuple[Path, list[Path]]:
    """Close a window; where its picture is, and the settings that a start would read."""
    file, settings = folder / "state" / "launch.picture", folder / "settings.json"
    settings.write_text("{}", encoding="utf-8")
    picture = LaunchPicture(window, window.session, lambda: shows_only_what_returns(window), file, [settings])
    window.closing.connect(picture.take)
    window.close()
    picture.write()
    return file, [settings]


def launched(qtbot: QtBot, file: Path, watched: list[Path], asked: str | None = None) -> LaunchWindow | None:
    launch = launch_window(file, watched, asked)
    if launch is not None:
        qtbot.addWidget(launch)
    return launch


def test_the_last_window_stands_there_again(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    title = shown.windowTitle()
    file, watched = closed(shown, tmp_path)
    pixels = file.read_bytes().partition(b"\n")[2]
    picture = QImage(pixels, shown.width(), shown.height(), 4 * shown.width(), QImage.Format.Format_RGB32)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    launch = launched(qtbot, file, watched)
    assert launch is not None
    assert launch.isVisible()
    assert launch.windowTitle() == title
    assert launch.cursor().shape() == Qt.CursorShape.BusyCursor
    assert launch.size() == picture.size() == shown.size()
    assert launch.grab().toImage().convertToFormat(picture.format()) == picture
    assert launched(qtbot, file, watched, asked=str(shown.session.story.path)) is not None


def test_a_picture_with_transparency_is_kept_without(ferry: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()  # of a system whose windows let through what is behind them
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    window.resize(640, 400)
    qtbot.addWidget(window)
    assert window.grab().toImage().hasAlphaChannel()
    picture = LaunchPicture(window, ferry, lambda: True, tmp_path / "launch.picture", [])
    picture.take()
    picture.write()
    assert len((tmp_path / "launch.picture").read_bytes().partition(b"\n")[2]) == 640 * 400 * 4


def test_another_story_and_anything_changed_has_no_picture(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file, watched = closed(shown, tmp_path)
    assert launched(qtbot, file, watched, asked="caucasus") is None
    story = shown.session.story.path
    assert story is not None
    changed = story / "story.toml" if story.is_dir() else story
    for path in (watched[0], changed):
        time = path.stat().st_mtime_ns
        os.utime(path, ns=(time, time + 1_000_000))
        assert launched(qtbot, file, watched) is None
        os.utime(path, ns=(time, time))
        assert launched(qtbot, file, watched) is not None
    whole = file.read_bytes()
    for damaged in (
        whole[:200],
        whole[:-1],
        whole + b"x",
        whole.replace(b'"size": "', b'"size": "-', 1),
        b"\n" + whole,
    ):
        file.write_bytes(damaged)
        assert launched(qtbot, file, watched) is None
    file.unlink()
    assert launched(qtbot, file, watched) is None


def test_another_language_or_program_has_no_picture(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, watched = closed(shown, tmp_path)
    with monkeypatch.context() as other:
        other.setenv("LC_ALL", "ka_GE.UTF-8")
        assert launched(qtbot, file, watched) is None
    with monkeypatch.context() as other:
        other.setattr(launch_picture, "__version__", "0")
        assert launched(qtbot, file, watched) is None
    assert launched(qtbot, file, watched) is not None


def ask(window: MainWindow) -> None:
    """Open a dialog that waits for an answer."""
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()


def show_database(window: MainWindow) -> None:
    """Have a layer of a table that nobody fetches from."""
    table = GeometryTable("public", "t", "g", "POINT", 4326, 1)
    layer = live_layer(Address(host="", database="d"), TableChoice(table, {}, (), "EPSG:4326"), "EPSG:4326")
    window.session.story = add_layer(window.session.story, layer)


@pytest.mark.parametrize(
    "act",
    [
        lambda window: window.session.show(replace(window.session.view, concealed=(Concealed.NAMES,))),
        lambda window: window.gate.author,
        lambda window: window.search.open("a word"),
        lambda window: window.show_panel("alignment", True),
        lambda window: ask(window),
        lambda window: window.hide(),
        lambda window: show_database(window),
    ],
)
def test_what_the_next_start_would_not_show_is_not_kept(shown: MainWindow, tmp_path: Path, act: Act) -> None:
    file = closed(shown, tmp_path)[0]
    assert file.exists()
    shown.show()
    act(shown)
    assert not closed(shown, tmp_path)[0].exists()


def test_clicks_on_the_picture_are_done_in_the_window(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    button = shown.tour.next
    spot = button.mapTo(shown, button.rect().center())
    launch = launched(qtbot, *closed(shown, tmp_path))
    assert launch is not None
    QTest.mouseClick(launch, Qt.MouseButton.LeftButton, pos=spot)
    before = shown.session.view
    give_way(launch, shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.tour.current == 0)
    assert shown.session.view != before
    assert not launch.isVisible()


def test_a_window_of_another_size_obeys_no_click_on_its_picture(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    button = shown.tour.next
    launch = launched(qtbot, *closed(shown, tmp_path))
    assert launch is not None
    QTest.mouseClick(launch, Qt.MouseButton.LeftButton, pos=button.mapTo(shown, button.rect().center()))
    shown.resize(1000, 640)
    shown.show()
    launch.hand_over(shown)
    QCoreApplication.processEvents()
    assert shown.tour.current is None


def test_who_closes_the_picture_wants_no_window(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    launch = launched(qtbot, *closed(shown, tmp_path))
    assert launch is not None
    assert not launch.was_closed
    launch.close()
    assert launch.was_closed
