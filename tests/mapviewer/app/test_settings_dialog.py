"""Settings in one place, and two tools of the map: each is what its command in the menu does."""

from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from geodata.view.great_circle import distance_km
from geodata.view.view import Theme
from mapviewer.app.main_window import MainWindow
from mapviewer.app.settings_dialog import SettingsDialog

LEFT = Qt.MouseButton.LeftButton


def test_settings_hold_at_once_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["edit.settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    before = window.session.view
    dialog.theme.setCurrentIndex(list(Theme).index(Theme.DARK))
    dialog.theme.activated.emit(dialog.theme.currentIndex())
    dialog.text.setCurrentIndex(dialog.text.findData(1.4))
    dialog.text.activated.emit(dialog.text.currentIndex())
    assert (window.session.view.theme, window.session.view.text_scale) == (Theme.DARK, 1.4)
    assert window.session.view.camera == before.camera
    still = dialog.boxes["view.still"]
    qtbot.mouseClick(still, LEFT, pos=QPoint(10, still.height() // 2))
    assert window.actions_by_id["view.still"].isChecked() is still.isChecked()
    dialog.close()


def test_another_language_is_chosen_there_too(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["edit.settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.language.currentData() == "language."
    with qtbot.waitSignal(window.relaunch_wanted):
        dialog.language.setCurrentIndex(dialog.language.findData("language.ka"))
        dialog.language.activated.emit(dialog.language.currentIndex())
    assert window.remembering.settings.language == "ka"


def test_distance_is_measured_by_clicks_and_esc_ends_it(window: MainWindow, qtbot: QtBot) -> None:
    canvas, tool = window.map.canvas, window.map.distance
    selection = window.session.view.selection
    window.actions_by_id["view.measure"].trigger()
    assert tool.isVisible()
    spots = (QPoint(150, 150), QPoint(250, 180))
    for spot in spots:
        qtbot.mouseClick(canvas, LEFT, pos=spot)
    (lon, lat), (other_lon, other_lat) = (canvas.lonlat_at(QPointF(spot)) for spot in spots)
    assert tool.text.startswith(f"{distance_km(lat, lon, other_lat, other_lon):,.1f}"[:2])
    assert window.session.view.selection == selection
    x, y = canvas.px_of_lonlat(*tool.points[1])
    assert (round(x), round(y)) == (250, 180)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not tool.isVisible()
    assert not canvas.takes_ground


def test_coordinates_stand_on_the_map_once_they_are_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    canvas, readout = window.map.canvas, window.map.coordinates
    qtbot.mouseMove(canvas, QPoint(200, 200))
    assert not readout.isVisible()
    window.actions_by_id["view.coordinates"].trigger()
    qtbot.mouseMove(canvas, QPoint(220, 210))
    qtbot.mouseMove(canvas, QPoint(221, 210))
    assert readout.isVisible()
    lon, lat = canvas.lonlat_at(QPointF(221, 210))
    assert readout.text() == f"{abs(lat):.4f}° N, {abs(lon):.4f}° E"
    window.actions_by_id["view.coordinates"].trigger()
    assert not readout.isVisible()
