"""The keys of a lesson: from every focus, after every click, and what a clicker sends."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mapviewer.app.main_window import MainWindow
from mapviewer.app.shortcuts_dialog import keys_by_menu
from mapviewer.presenting import Presentation
from mapviewer.presenting.input import step_number_entry
from mapviewer.presenting.input.lesson_keys import LESSON_KEYS, command_of, key_name
from mapviewer.presenting.input.shortcut_overlay import card_html

K = Qt.Key
NONE, SHIFT, PAD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def where(lesson: Presentation) -> tuple[int, int]:
    return lesson.walk.lesson.cursor + 1, lesson.walk.lesson.revealed


@pytest.mark.parametrize(
    "key", [K.Key_Right, K.Key_Down, K.Key_PageDown, K.Key_Space, K.Key_N, K.Key_Return, K.Key_Enter]
)
def test_next(lesson: Presentation, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(lesson.audience.canvas, key)
    assert where(lesson) == (2, 0)


@pytest.mark.parametrize("key", [K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_P, K.Key_Backspace])
def test_previous(lesson: Presentation, qtbot: QtBot, key: Qt.Key) -> None:
    lesson.walk.go_to(3)
    qtbot.keyClick(lesson.audience.canvas, key)
    assert where(lesson) == (2, 0)


def test_layers_are_revealed_one_by_one(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.walk.go_to(3)
    view = lesson.session.view
    assert view.shows("control")
    assert not view.shows("contact-line")
    qtbot.keyClick(lesson.audience.canvas, K.Key_Space)
    assert lesson.session.view.shows("contact-line")
    assert not lesson.session.view.shows("displacement")
    qtbot.keyClick(lesson.audience.canvas, K.Key_Backspace)
    assert lesson.session.view == view


def test_first_last_and_by_number(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    qtbot.keyClick(canvas, K.Key_End)
    assert where(lesson) == (10, 0)
    qtbot.keyClick(canvas, K.Key_Home)
    assert where(lesson) == (1, 0)
    qtbot.keyClicks(canvas, "6")
    assert "6" in lesson.audience.banner.text()
    qtbot.keyClick(canvas, K.Key_Return)
    assert where(lesson) == (6, 0)
    qtbot.keyClicks(canvas, "10g")
    assert where(lesson) == (10, 0)
    qtbot.keyClicks(canvas, "g4")
    qtbot.keyClick(canvas, K.Key_Enter)
    assert where(lesson) == (4, 0)


@pytest.fixture
def forgetful(unhurried: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the fixture of all tests takes away: a number that is not finished goes again."""
    monkeypatch.setattr(step_number_entry, "FORGOTTEN_MS", 300)


def test_a_forgotten_number_is_dropped(forgetful: None, lesson: Presentation, qtbot: QtBot) -> None:
    qtbot.keyClicks(lesson.audience.canvas, "7")
    qtbot.waitUntil(lambda: not lesson.number.is_open)
    assert not lesson.audience.banner.isVisible()
    qtbot.keyClick(lesson.audience.canvas, K.Key_Return)
    assert where(lesson) == (2, 0)


def test_a_mistyped_number_is_taken_back(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    qtbot.keyClicks(canvas, "57")
    qtbot.keyClick(canvas, K.Key_Backspace)
    qtbot.keyClick(canvas, K.Key_Return)
    assert where(lesson) == (5, 0)


@pytest.mark.parametrize(("key", "colour"), [("b", "black"), (".", "black"), ("w", "white"), (",", "white")])
def test_black_and_white(lesson: Presentation, qtbot: QtBot, key: str, colour: str) -> None:
    canvas, curtain = lesson.audience.canvas, lesson.audience.curtain
    qtbot.keyClicks(canvas, key)
    assert curtain.isVisible()
    pixel = lesson.audience.grab().toImage().pixelColor(500, 300).name()
    assert pixel == {"black": "#000000", "white": "#ffffff"}[colour]
    qtbot.keyClicks(canvas, key)
    assert not curtain.isVisible()
    qtbot.keyClicks(canvas, key)
    qtbot.keyClick(canvas, K.Key_PageDown)  # going on opens the curtain
    assert not curtain.isVisible()


def focuses(lesson: Presentation, window: MainWindow) -> dict[str, QWidget]:
    console = lesson.console
    return {
        "map": lesson.audience.canvas,
        "steps": console.steps,
        "layers": console.layers.tree,
        "notes": console.notes,
        "date": console.date.slider,
        "button": console.pause,
        "console": console,
        "window's map": window.map.canvas,
        "window's layers": window.layers.tree,
        "window's article": window.article,
    }


def test_they_work_from_every_focus(lesson: Presentation, window: MainWindow, qtbot: QtBot) -> None:
    lesson.console.show()
    for name, widget in focuses(lesson, window).items():
        widget.setFocus()
        lesson.walk.go_first()
        for key in (K.Key_PageDown, K.Key_Space):
            qtbot.keyClick(widget, key)
        assert where(lesson) == (3, 0), name
        qtbot.keyClick(widget, K.Key_Left)
        assert where(lesson) == (2, 0), name


def test_they_work_after_a_click_anywhere(lesson: Presentation, qtbot: QtBot) -> None:
    lesson.console.show()
    console = lesson.console
    for widget in (lesson.audience.canvas, console.steps.viewport(), console.layers.tree.viewport(), console.mirror,
                   console.notes.viewport(), console.date.slider, console.pause):  # fmt: skip
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
        lesson.walk.go_first()
        target = QApplication.focusWidget() or widget
        qtbot.keyClick(target, K.Key_PageDown)
        assert where(lesson) == (2, 0), widget


def test_a_field_for_text_keeps_its_letters(lesson: Presentation, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.commands.search()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "n 5")
    assert where(lesson) == (1, 0)
    qtbot.keyClick(field, K.Key_PageDown)  # a clicker's key is no text
    assert where(lesson) == (2, 0)


def test_holding_a_key_down_goes_on_once(lesson: Presentation) -> None:
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, K.Key_PageDown, NONE, "", repeated)
        QApplication.sendEvent(lesson.audience.canvas, event)
    assert where(lesson) == (2, 0)


def test_a_clickers_start_key_does_not_start_again(lesson: Presentation, window: MainWindow, qtbot: QtBot) -> None:
    lesson.walk.go_to(5)
    qtbot.keyClick(lesson.audience.canvas, K.Key_F5)
    qtbot.keyClick(window, K.Key_F5, SHIFT)
    assert where(lesson) == (5, 0)
    assert window.findChildren(Presentation) == [lesson]


def test_text_size_grows_and_never_falls_below_what_can_be_read(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    assert lesson.audience.slip.caption is not None
    least = lesson.audience.slip.caption.type_px
    qtbot.keyClicks(canvas, "-")
    assert lesson.audience.slip.caption.type_px == least
    qtbot.keyClicks(canvas, "+")
    assert lesson.session.view.text_scale > 1
    qtbot.keyClicks(canvas, "--")
    assert lesson.session.view.text_scale == 1


def test_escape_closes_one_thing_at_a_time(lesson: Presentation, qtbot: QtBot) -> None:
    canvas = lesson.audience.canvas
    qtbot.keyClicks(canvas, "bl?")
    assert lesson.card.isVisible()
    with qtbot.waitSignal(lesson.ended):
        for still in (True, True, True):
            assert lesson.audience.isVisible() is still
            qtbot.keyClick(canvas, K.Key_Escape)
        assert not lesson.audience.curtain.isVisible()
        qtbot.keyClick(canvas, K.Key_Escape)
    assert not lesson.audience.isVisible()


def test_signs_are_named_by_themselves_whatever_keys_they_take() -> None:
    def name(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE) -> str:
        return key_name(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))

    assert name(K.Key_Question, "?", SHIFT) == "?"
    assert name(K.Key_Plus, "+", PAD) == "+"
    assert name(K.Key_PageDown, "") == "PgDown"
    assert name(K.Key_Enter, "\r", PAD) == "Enter"
    assert name(K.Key_Z, "\x1a", Qt.KeyboardModifier.ControlModifier) == "Ctrl+Z"


@pytest.mark.parametrize(
    ("text", "scan_code", "command"),
    [
        ("и", 56, "black"),
        ("т", 57, "next"),
        ("ц", 25, "white"),
        ("ю", 60, "black"),
        ("ն", 57, "next"),
        ("ბ", 56, "black"),
    ],
)
def test_letters_are_found_on_keyboards_of_other_scripts(text: str, scan_code: int, command: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text), NONE, scan_code, 0, 0, text)
    assert command_of(event) == command


def test_a_letter_of_a_latin_keyboard_is_the_one_it_writes() -> None:
    french = QKeyEvent(QEvent.Type.KeyPress, K.Key_A, NONE, 24, 0, 0, "a")  # where QWERTY has its Q
    assert command_of(french) == "caption"


def test_with_control_or_alt_a_letter_means_nothing_here() -> None:
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        assert command_of(QKeyEvent(QEvent.Type.KeyPress, K.Key_B, modifier, "")) == ""


def test_no_key_does_two_things_and_the_help_names_them_all() -> None:
    keys = [key for entry in LESSON_KEYS for key in entry.keys]
    assert len(keys) == len(set(keys))
    html = card_html()
    assert all(entry.title in html.replace("&#x27;", "'") for entry in LESSON_KEYS)
    assert any("Present" in title for _, title in keys_by_menu()["Story"])
