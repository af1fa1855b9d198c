"""The map under the hand: drag, wheel, keys, clicks and flights on the real widget."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geodata import Camera, open_story
from geodata.view.camera import fit_lonlat
from geodata.view.view import look, show_layers
from mapviewer.panels.map_panel import MapPanel
from mapviewer.scene.arrows import arrows_in_view
from mapviewer.session.session import Session
from tests.mapviewer.at_rest import come_to_rest

KARABAKH = (44.5, 38.6, 48.5, 41.0)


@pytest.fixture
def session() -> Session:
    return Session(open_story("caucasus"))


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> MapPanel:
    panel = MapPanel(session)
    panel.canvas.reduced_motion = True
    panel.resize(900, 600)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def on(panel: MapPanel, lon: float, lat: float) -> QPoint:
    scene = panel.canvas.scene()
    return QPointF(*scene.frame.to_px(*scene.world.projection.project(lon, lat))).toPoint()


class Watcher(QObject):
    """Sees what of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def go(session: Session, layers: set[str], date: str = "2025-08-08") -> None:
    import datetime as dt

    view = replace(
        session.view, camera=fit_lonlat(*KARABAKH, session.story.projection), date=dt.date.fromisoformat(date)
    )
    session.show(show_layers(view, layers | {"base-countries", "base-cities", "base-water"}))


def wheel(panel: MapPanel, at: QPoint, notches: int) -> None:
    position = QPointF(at)
    event = QWheelEvent(
        position, panel.canvas.mapToGlobal(position), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.canvas, event)


def test_it_shows_the_sessions_view(panel: MapPanel, session: Session) -> None:
    go(session, set())
    assert panel.canvas.view.camera == session.view.camera
    assert panel.canvas.objectName() == "map"


def test_dragging_moves_the_ground_with_the_hand(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    go(session, set())
    ground = panel.canvas.scene().frame.to_plane(300, 300)
    qtbot.mousePress(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    for x in range(310, 410, 10):
        qtbot.mouseMove(panel.canvas, QPoint(x, 300))
    qtbot.mouseRelease(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    assert panel.canvas.scene().frame.to_px(*ground) == pytest.approx((400, 300), abs=1)
    assert session.view.camera == panel.canvas.view.camera
    assert session.view.selection == ""


def test_the_wheel_zooms_about_the_pointer(panel: MapPanel, session: Session) -> None:
    go(session, set())
    width = session.view.camera.width_km
    ground = panel.canvas.scene().frame.to_plane(200, 150)
    wheel(panel, QPoint(200, 150), 2)
    assert session.view.camera.width_km < width / 1.5
    assert panel.canvas.scene().frame.to_px(*ground) == pytest.approx((200, 150), abs=0.5)


def test_one_wheel_gesture_is_one_step_back(panel: MapPanel, session: Session) -> None:
    go(session, set())
    before = session.view
    for _ in range(5):
        wheel(panel, QPoint(400, 300), 1)
    session.go_back()
    assert session.view == before


@pytest.mark.parametrize(("key", "direction"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)])
def test_arrow_keys_pan(panel: MapPanel, session: Session, qtbot: QtBot, key: Qt.Key, direction: int) -> None:
    go(session, set())
    lon = session.view.camera.lon_deg
    qtbot.keyClick(panel.canvas, key)
    assert (session.view.camera.lon_deg - lon) * direction > 0


def test_plus_minus_and_home(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    go(session, set())
    width = session.view.camera.width_km
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Plus)
    assert session.view.camera.width_km < width
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Minus)
    assert session.view.camera.width_km == pytest.approx(width)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Home)
    assert session.view.camera == session.story.view.camera


def test_a_click_selects_what_is_there_and_esc_clears(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    go(session, {"exclave", "oblast"}, "1988-01-01")
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=on(panel, 46.70, 39.88))
    assert session.view.selection in ("oblast", "place:stepanakert")
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=on(panel, 48.3, 40.75))
    assert session.view.selection == "country:aze"
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert session.view.selection == ""


def test_a_thin_line_can_be_picked_over_the_country_below(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    go(session, {"tripp"}, "2025-09-01")
    ring = max(session.world.by_id["tripp"].levels[0].rings, key=len)
    middle = len(ring) // 4 * 2
    at = QPointF(*panel.canvas.scene().frame.to_px(ring[middle], ring[middle + 1])).toPoint()
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert session.view.selection == "tripp"


def test_an_arrow_between_states_can_be_picked(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    session.show(look(show_layers(session.view, {"toward"}), session.story.view.camera))
    arrow = arrows_in_view(panel.canvas.scene(), "toward")[0]
    x, y = arrow.points()[9]
    qtbot.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert session.view.selection in session.story.claims_by_id


def test_pointing_tells_the_session_and_the_session_lights_the_map(
    panel: MapPanel, session: Session, qtbot: QtBot
) -> None:
    go(session, {"oblast"}, "1988-01-01")
    qtbot.mouseMove(panel.canvas, on(panel, 46.62, 39.95))
    assert session.hovered in ("oblast", "place:stepanakert")
    before = panel.canvas.grab().toImage()
    session.point_at("country:arm")
    assert panel.canvas.grab().toImage() != before


def test_pointing_paints_only_the_marks_and_leaves_nothing_of_the_last_one(panel: MapPanel, qtbot: QtBot) -> None:
    canvas = panel.canvas
    story = panel._session.story
    qtbot.waitUntil(lambda: canvas.pictures.sides[0].stands(canvas.parts()[0]), timeout=20_000)
    canvas.repaint()  # from here on all that stands above the map is an image
    arrow = next(arrow.claim.id for arrow in arrows_in_view(canvas.scene(), "toward"))
    features = {row.layer: row.id for row in story.features.values()}
    for target in ("country:arm", arrow, "country:geo", *features.values(), "country:jpn", "country:tur", ""):
        canvas.set_hovered(target)
        QApplication.processEvents()
        shown = canvas.screen().grabWindow(panel.winId()).toImage()
        canvas.repaint()
        anew = canvas.screen().grabWindow(panel.winId()).toImage()
        assert not anew.isNull()
        assert shown == anew, target
    watcher = Watcher()
    canvas.installEventFilter(watcher)
    for target in ("country:arm", "country:geo"):
        canvas.set_hovered(target)
        QApplication.processEvents()
    box = watcher.region.boundingRect()
    assert 0 < box.width() * box.height() < 0.5 * canvas.width() * canvas.height()


def test_a_flight_arrives_and_any_input_interrupts_it(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    panel.canvas.reduced_motion = False
    target = look(session.view, Camera(46.5, 39.2, 200, 130))
    session.show(target)
    assert panel.canvas.is_flying
    qtbot.waitUntil(lambda: panel.canvas.view.camera == target.camera)
    before = panel.canvas.view.camera
    session.show(look(session.view, Camera(71, 51, 300, 200)))
    qtbot.waitUntil(lambda: panel.canvas.view.camera != before)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Control)  # by itself it asks for nothing
    assert panel.canvas.is_flying
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Plus)
    assert not panel.canvas.is_flying
    assert session.view.camera == panel.canvas.view.camera
    assert session.view.camera.lat_deg < 51


def test_a_flight_that_a_jump_ends_leaves_no_coarse_picture(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    panel.canvas.reduced_motion = False
    before = panel.canvas.view.camera
    session.show(look(session.view, Camera(71, 51, 300, 200)))
    qtbot.waitUntil(lambda: panel.canvas.view.camera != before)
    assert panel.canvas.motion.is_moving
    panel.canvas.reduced_motion = True
    target = Camera(46.5, 39.2, 200, 130)
    session.show(look(session.view, target))
    qtbot.waitUntil(lambda: panel.canvas.view.camera == target)
    assert not panel.canvas.is_flying
    assert not panel.canvas.motion.is_moving


def test_a_double_click_zooms_in(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    go(session, set())
    width = session.view.camera.width_km
    qtbot.mouseDClick(panel.canvas, Qt.MouseButton.LeftButton, pos=QPoint(450, 300))
    assert session.view.camera.width_km == pytest.approx(width / 2)


def test_shift_drag_zooms_to_the_box(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    go(session, set())
    shift = Qt.KeyboardModifier.ShiftModifier
    west, _ = panel.canvas.scene().frame.to_plane(300, 200)
    east, _ = panel.canvas.scene().frame.to_plane(600, 400)
    qtbot.mousePress(panel.canvas, Qt.MouseButton.LeftButton, shift, QPoint(300, 200))
    qtbot.mouseMove(panel.canvas, QPoint(450, 300))
    qtbot.mouseMove(panel.canvas, QPoint(600, 400))
    qtbot.mouseRelease(panel.canvas, Qt.MouseButton.LeftButton, shift, QPoint(600, 400))
    assert session.view.camera.width_km == pytest.approx((east - west) / 1000, rel=0.02)


def test_one_change_is_one_picture_and_one_with_its_names(panel: MapPanel, session: Session, qtbot: QtBot) -> None:
    painted: list[int] = []
    panel.canvas.painted.connect(lambda: painted.append(1))
    come_to_rest(qtbot, panel)
    painted.clear()
    go(session, {"oblast"})
    come_to_rest(qtbot, panel)
    assert len(painted) == 2
    session.show(session.view)
    come_to_rest(qtbot, panel)
    assert len(painted) == 2


@pytest.mark.parametrize(
    ("still", "lon", "lat"), [(True, -77.0, 38.9), (False, -77.0, 38.9), (True, 121.5, 25.0), (False, -70.7, -33.4)]
)
def test_north_is_up_in_every_picture_on_the_way_to_far_ground(
    panel: MapPanel, session: Session, qtbot: QtBot, still: bool, lon: float, lat: float
) -> None:
    canvas = panel.canvas
    canvas.reduced_motion = still
    turned: list[float] = []

    def look_north() -> None:
        scene, camera = canvas.scene(), canvas.view.camera
        project = scene.world.projection.project
        _, y = scene.frame.to_px(*project(camera.lon_deg, camera.lat_deg))
        x1, y1 = scene.frame.to_px(*project(camera.lon_deg, min(camera.lat_deg + 0.5, 89.9)))
        x0, _ = scene.frame.to_px(*project(camera.lon_deg, camera.lat_deg))
        turned.append(math.degrees(math.atan2(abs(x1 - x0), y - y1)))

    canvas.painted.connect(look_north)
    target = Camera(lon, lat, 1500, 1000)
    session.show(look(session.view, target))
    qtbot.waitUntil(lambda: canvas.view.camera == target and not canvas.is_flying)
    qtbot.waitUntil(lambda: canvas.motion.planes.suits(target))
    assert max(turned) <= 50  # on the way the old plane is still drawn from
    turned.clear()
    canvas.repaint()
    assert turned
    assert max(turned) < 3
