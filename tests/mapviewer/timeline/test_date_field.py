from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mapviewer.timeline.date_field import DateField


def shown(qtbot: QtBot) -> tuple[DateField, QWidget]:
    window = QWidget()
    field, other = DateField(window), QLineEdit(window)
    other.move(0, 40)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.show_days("8 August 2025")
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return field, window


def test_what_is_typed_replaces_the_date_and_is_told(qtbot: QtBot) -> None:
    field, _window = shown(qtbot)
    with qtbot.waitSignal(field.typed) as told:
        QTest.keyClicks(field, "Nov 2020")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["Nov 2020"]


def test_escape_and_leaving_show_the_date_again(qtbot: QtBot) -> None:
    field, window = shown(qtbot)
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "8 August 2025"
    QTest.keyClicks(field, "soon")
    window.findChildren(QLineEdit)[-1].setFocus()
    assert field.text() == "8 August 2025"


def test_the_same_date_does_not_disturb_the_typing(qtbot: QtBot) -> None:
    field, _window = shown(qtbot)
    QTest.keyClicks(field, "20")
    field.show_days("8 August 2025")
    assert field.text() == "20"
    field.show_days("9 August 2025")
    assert field.text() == "9 August 2025"
