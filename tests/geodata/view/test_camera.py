import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geodata.view.camera import (
    MAX_SPAN_KM,
    MIN_SPAN_KM,
    Camera,
    Insets,
    add_insets,
    fit_bounds,
    fit_lonlat,
    flight,
    frame,
    pan,
    same_ground,
    zoom_about,
)
from geodata.view.projection import REGIONAL

cameras = st.builds(Camera, st.floats(35, 85), st.floats(32, 58), st.floats(5, 6000), st.floats(5, 4000))
sizes = st.tuples(st.floats(200, 4000), st.floats(150, 2400))


@given(cameras, sizes, st.floats(0, 1), st.floats(0, 1))
def test_pixels_to_plane_and_back(camera: Camera, size: tuple[float, float], u: float, v: float) -> None:
    shown = frame(camera, REGIONAL, size)
    point = (size[0] * u, size[1] * v)
    assert shown.to_px(*shown.to_plane(*point)) == pytest.approx(point, abs=1e-5)


@given(cameras, sizes)
def test_the_whole_rectangle_of_a_camera_is_always_in_the_picture(camera: Camera, size: tuple[float, float]) -> None:
    shown = frame(camera, REGIONAL, size)
    x0, y0, x1, y1 = shown.bounds
    slack = 1e-6 * camera.width_km * 1000 + 1e-3
    assert x1 - x0 >= camera.width_km * 1000 - slack
    assert y1 - y0 >= camera.height_km * 1000 - slack


@given(cameras, sizes, st.floats(0.2, 5), st.floats(0, 1), st.floats(0, 1))
def test_zooming_keeps_the_ground_under_the_pointer(
    camera: Camera, size: tuple[float, float], factor: float, u: float, v: float
) -> None:
    shown = frame(camera, REGIONAL, size)
    at = (size[0] * u, size[1] * v)
    ground = shown.to_plane(*at)
    zoomed = zoom_about(camera, shown, REGIONAL, factor, at)
    if max(map(abs, REGIONAL.project(zoomed.lon_deg, zoomed.lat_deg))) > 4_400_000:
        return  # near the edge of the mapped ground the centre is held back
    assert frame(zoomed, REGIONAL, size).to_px(*ground) == pytest.approx(at, abs=0.01)


@given(cameras, st.floats(1e-6, 1e6))
def test_zoom_stays_within_the_supported_scales(camera: Camera, factor: float) -> None:
    zoomed = zoom_about(camera, frame(camera, REGIONAL, (800, 600)), REGIONAL, factor, (400, 300))
    span = max(zoomed.width_km, zoomed.height_km)
    assert MIN_SPAN_KM * 0.999 <= span <= MAX_SPAN_KM * 1.001


def test_dragging_right_moves_the_view_west() -> None:
    camera = Camera(47, 40, 500, 300)
    moved = pan(camera, frame(camera, REGIONAL, (1000, 600)), REGIONAL, 100, 0)
    assert moved.lon_deg < camera.lon_deg
    assert (moved.width_km, moved.height_km) == (500, 300)


def test_insets_push_the_ground_aside() -> None:
    camera = Camera(46.5, 39.2, 300, 200)
    x, y = REGIONAL.project(46.5, 39.2)
    shown = frame(camera, REGIONAL, (1920, 1080), Insets(bottom=400))
    assert shown.to_px(x, y) == pytest.approx((960, 340))
    top = shown.to_px(x, y + 100_000)[1]
    bottom = shown.to_px(x, y - 100_000)[1]
    assert top >= 0
    assert bottom <= 680.001


def test_a_fitted_box_of_degrees_contains_its_corners() -> None:
    camera = fit_lonlat(44.5, 38.6, 47.9, 40.6, REGIONAL)
    shown = frame(camera, REGIONAL, (1366, 768))
    for lon, lat in ((44.5, 38.6), (47.9, 38.6), (44.5, 40.6), (47.9, 40.6)):
        x, y = shown.to_px(*REGIONAL.project(lon, lat))
        assert -0.5 <= x <= 1366.5
        assert -0.5 <= y <= 768.5


def test_fit_bounds_of_a_point_still_shows_some_ground() -> None:
    assert fit_bounds((0, 0, 0, 0), REGIONAL).width_km >= MIN_SPAN_KM


@given(cameras, cameras)
def test_a_flight_starts_and_ends_where_it_should(start: Camera, end: Camera) -> None:
    at, length = flight(start, end, REGIONAL)
    assert at(0) == start
    assert at(1) == end
    assert math.isfinite(length)
    assert length >= 0


def test_a_long_flight_draws_back_to_show_the_way() -> None:
    yerevan, astana = Camera(44.5, 40.2, 60, 40), Camera(71.4, 51.2, 60, 40)
    at, _ = flight(yerevan, astana, REGIONAL)
    assert at(0.5).width_km > 500


def test_a_short_flight_does_not_draw_back() -> None:
    here, near = Camera(46.5, 39.2, 300, 200), Camera(46.7, 39.3, 300, 200)
    at, _ = flight(here, near, REGIONAL)
    assert at(0.5).width_km < 330


@given(cameras, st.floats(0, 300), st.floats(0, 200), st.floats(0, 300), st.floats(0, 200))
def test_other_insets_leave_the_ground_where_it_is(
    camera: Camera, left: float, top: float, right: float, bottom: float
) -> None:
    size = (1280.0, 800.0)
    shown = frame(camera, REGIONAL, size, Insets(40, 10, 20, 60))
    insets = Insets(left, top, right, bottom)
    again = frame(same_ground(shown, insets, REGIONAL), REGIONAL, size, insets)
    assert again.metres_per_px == pytest.approx(shown.metres_per_px)
    slack = shown.metres_per_px / 100
    assert again.to_plane(0, 0) == pytest.approx(shown.to_plane(0, 0), abs=slack)
    assert again.to_plane(*size) == pytest.approx(shown.to_plane(*size), abs=slack)


def test_a_camera_of_the_same_ground_has_the_size_of_the_free_part() -> None:
    shown = frame(Camera(45, 40, 400, 300), REGIONAL, (1000, 500), Insets(100, 50, 300, 150))
    same = same_ground(shown, Insets(200, 100, 0, 0), REGIONAL)
    assert (same.width_km, same.height_km) == pytest.approx(
        (800 * shown.metres_per_px / 1000, 400 * shown.metres_per_px / 1000)
    )
    # However much is covered, a fifth of the picture counts as free.
    crowded = same_ground(shown, Insets(600, 300, 600, 300), REGIONAL)
    assert (crowded.width_km, crowded.height_km) == pytest.approx(
        (200 * shown.metres_per_px / 1000, 100 * shown.metres_per_px / 1000)
    )


def test_the_centre_of_a_camera_is_in_the_middle_of_the_free_part() -> None:
    shown = frame(Camera(45, 40, 400, 100), REGIONAL, (1000, 500), Insets(100, 50, 300, 150))
    assert shown.to_px(*REGIONAL.project(45, 40)) == pytest.approx((400, 200))
    assert shown.metres_per_px == pytest.approx(400_000 / 600)
    assert frame(Camera(45, 40, 1, 300), REGIONAL, (1000, 500), Insets(0, 50, 0, 150)).metres_per_px == pytest.approx(
        1000.0
    )
    assert add_insets(Insets(1, 2, 3, 4), Insets(10, 20, 30, 40)) == Insets(11, 22, 33, 44)


def test_a_fitted_rectangle_keeps_a_margin_of_eight_hundredths() -> None:
    fitted = fit_bounds((0.0, 0.0, 1_000_000.0, 500_000.0), REGIONAL)
    assert (fitted.width_km, fitted.height_km) == pytest.approx((1160, 580))
