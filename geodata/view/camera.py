"""The camera: which piece of ground a picture must show, and the arithmetic between ground and pixels.

A camera is a rectangle of ground that is always wholly visible, whatever the picture's shape; so a saved
view keeps its sense on a laptop, on a 4:3 projector and on paper.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace

from geodata.core.values import value
from geodata.view.projection import Projection
from geodata.view.world_projections import EqualEarth, Mercator

Bounds = tuple[float, float, float, float]

MIN_SPAN_KM = 2.0
MAX_SPAN_KM = 36_000.0
GROUND_LIMIT_M = (-5_500_000.0, -4_500_000.0, 5_500_000.0, 4_500_000.0)
WORLD_LIMIT_M = (-17_000_000.0, -8_000_000.0, 17_000_000.0, 8_000_000.0)


@value(frozen=True)
class Camera:
    """Centre in degrees (WGS84) and the rectangle of ground around it, in kilometres of the map's plane."""

    lon_deg: float
    lat_deg: float
    width_km: float
    height_km: float


@value(frozen=True)
class Insets:
    """Pixels at each edge that something else covers, so the camera's rectangle keeps out of them."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


@value(frozen=True)
class Frame:
    """A camera applied to a picture: plane metres to pixels (y down) and back."""

    x_m: float
    y_m: float
    metres_per_px: float
    width_px: float
    height_px: float
    centre_px: tuple[float, float]

    def to_px(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Plane metres to pixels."""
        return (
            self.centre_px[0] + (x_m - self.x_m) / self.metres_per_px,
            self.centre_px[1] - (y_m - self.y_m) / self.metres_per_px,
        )

    def to_plane(self, px: float, py: float) -> tuple[float, float]:
        """Pixels to plane metres."""
        return (
            self.x_m + (px - self.centre_px[0]) * self.metres_per_px,
            self.y_m - (py - self.centre_px[1]) * self.metres_per_px,
        )

    @property
    def bounds(self) -> Bounds:
        """The plane rectangle that the whole picture shows, in metres."""
        x0, y1 = self.to_plane(0, 0)
        x1, y0 = self.to_plane(self.width_px, self.height_px)
        return x0, y0, x1, y1


def frame(camera: Camera, projection: Projection, size_px: tuple[float, float], insets: Insets | None = None) -> Frame:
    """The frame in which *camera* just fits into a picture of *size_px* less its insets."""
    insets = insets or Insets()
    width_px, height_px = max(size_px[0], 1.0), max(size_px[1], 1.0)
    free_w = max(width_px - insets.left - insets.right, width_px * 0.2)
    free_h = max(height_px - insets.top - insets.bottom, height_px * 0.2)
    x_m, y_m = projection.project(camera.lon_deg, camera.lat_deg)
    metres_per_px = max(camera.width_km * 1000 / free_w, camera.height_km * 1000 / free_h)
    centre = (
        insets.left + (width_px - insets.left - insets.right) / 2,
        insets.top + (height_px - insets.top - insets.bottom) / 2,
    )
    return Frame(x_m, y_m, metres_per_px, width_px, height_px, centre)


def add_insets(a: Insets, b: Insets) -> Insets:
    """The room that two kinds of things take at the edges together."""
    return Insets(a.left + b.left, a.top + b.top, a.right + b.right, a.bottom + b.bottom)


def same_ground(shown: Frame, insets: Insets, projection: Projection) -> Camera:
    """The camera that shows *shown* unmoved when the picture's insets become others."""
    free_w = max(shown.width_px - insets.left - insets.right, shown.width_px * 0.2)
    free_h = max(shown.height_px - insets.top - insets.bottom, shown.height_px * 0.2)
    x_px = insets.left + (shown.width_px - insets.left - insets.right) / 2
    y_px = insets.top + (shown.height_px - insets.top - insets.bottom) / 2
    lon, lat = projection.unproject(*shown.to_plane(x_px, y_px))
    km = shown.metres_per_px / 1000
    return Camera(lon, lat, free_w * km, free_h * km)


def fit_bounds(bounds_m: Bounds, projection: Projection, margin: float = 0.08) -> Camera:
    """The camera that shows a plane rectangle with *margin* (a share of its size) on every side."""
    x0, y0, x1, y1 = bounds_m
    width = max((x1 - x0) * (1 + 2 * margin), MIN_SPAN_KM * 1000)
    height = max((y1 - y0) * (1 + 2 * margin), MIN_SPAN_KM * 1000)
    lon, lat = projection.unproject((x0 + x1) / 2, (y0 + y1) / 2)
    return Camera(lon, lat, width / 1000, height / 1000)


def fit_lonlat(west: float, south: float, east: float, north: float, projection: Projection) -> Camera:
    """The camera that shows a box of degrees, whose edges may be curved in the plane."""
    steps = [i / 8 for i in range(9)]
    points = [projection.project(west + (east - west) * t, lat) for t in steps for lat in (south, north)]
    points += [projection.project(lon, south + (north - south) * t) for t in steps for lon in (west, east)]
    return fit_bounds(bounds_of(points), projection, margin=0.0)


def bounds_of(points: Iterable[tuple[float, float]]) -> Bounds:
    """The rectangle around points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def union_bounds(boxes: Iterable[Bounds]) -> Bounds:
    """The rectangle around rectangles."""
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return min(x0), min(y0), max(x1), max(y1)


def ground_limit_m(projection: Projection) -> Bounds:
    """How far the middle of a picture may go in a plane: on a world map everywhere."""
    if isinstance(projection, EqualEarth):
        return WORLD_LIMIT_M
    if isinstance(projection, Mercator):
        y_m = projection.project(0.0, projection.lat_ts_deg)[1]
        return GROUND_LIMIT_M[0], min(GROUND_LIMIT_M[1], -y_m), GROUND_LIMIT_M[2], max(GROUND_LIMIT_M[3], y_m)
    return GROUND_LIMIT_M


def move_centre(camera: Camera, projection: Projection, x_m: float, y_m: float) -> Camera:
    """The same camera above another point of the plane, kept within the ground that is mapped."""
    west, south, east, north = ground_limit_m(projection)
    x_m, y_m = min(max(x_m, west), east), min(max(y_m, south), north)
    lon, lat = projection.unproject(x_m, y_m)
    return replace(camera, lon_deg=lon, lat_deg=lat)


def pan(camera: Camera, shown: Frame, projection: Projection, dx_px: float, dy_px: float) -> Camera:
    """The camera after the ground was dragged by pixels (right and down positive)."""
    return move_centre(
        camera, projection, shown.x_m - dx_px * shown.metres_per_px, shown.y_m + dy_px * shown.metres_per_px
    )


def zoom_about(
    camera: Camera, shown: Frame, projection: Projection, factor: float, at_px: tuple[float, float]
) -> Camera:
    """The camera magnified by *factor*, with the ground under *at_px* staying there."""
    factor = allowed_factor(camera, factor)
    gx, gy = shown.to_plane(*at_px)
    scaled = replace(camera, width_km=camera.width_km / factor, height_km=camera.height_km / factor)
    return move_centre(scaled, projection, gx + (shown.x_m - gx) / factor, gy + (shown.y_m - gy) / factor)


def allowed_factor(camera: Camera, factor: float) -> float:
    """*factor* held to the range of scales that the map supports."""
    span = max(camera.width_km, camera.height_km)
    return min(max(factor, span / MAX_SPAN_KM), span / MIN_SPAN_KM)


def flight(start: Camera, end: Camera, projection: Projection) -> tuple[Callable[[float], Camera], float]:
    """A smooth path between cameras, as a function of 0…1, and its length in natural units.

    After van Wijk and Nuij, *Smooth and efficient zooming and panning* (2003): the camera draws back just
    as far as the distance asks for. The length is about 1 for a move across one screen.
    """
    rho = 1.35
    x0, y0 = projection.project(start.lon_deg, start.lat_deg)
    x1, y1 = projection.project(end.lon_deg, end.lat_deg)
    w0 = math.sqrt(start.width_km * start.height_km) * 1000
    w1 = math.sqrt(end.width_km * end.height_km) * 1000
    aspect0, aspect1 = start.width_km / start.height_km, end.width_km / end.height_km
    distance = math.hypot(x1 - x0, y1 - y0)
    if distance < 1e-6 * max(w0, w1):
        length = abs(math.log(w1 / w0)) / rho

        def size_and_way(s: float) -> tuple[float, float]:
            return w0 * (w1 / w0) ** (s / length if length else 1.0), 0.0

    else:
        b0 = (w1**2 - w0**2 + rho**4 * distance**2) / (2 * w0 * rho**2 * distance)
        b1 = (w1**2 - w0**2 - rho**4 * distance**2) / (2 * w1 * rho**2 * distance)
        r0, r1 = -math.asinh(b0), -math.asinh(b1)
        length = (r1 - r0) / rho

        def size_and_way(s: float) -> tuple[float, float]:
            way = w0 / rho**2 * (math.cosh(r0) * math.tanh(rho * s + r0) - math.sinh(r0)) / distance
            return w0 * math.cosh(r0) / math.cosh(rho * s + r0), way

    def at(t: float) -> Camera:
        if t >= 1.0:
            return end
        if t <= 0.0:
            return start
        size, way = size_and_way(t * length)
        aspect = math.exp(math.log(aspect0) * (1 - t) + math.log(aspect1) * t)
        lon, lat = projection.unproject(x0 + (x1 - x0) * way, y0 + (y1 - y0) * way)
        return Camera(lon, lat, size * math.sqrt(aspect) / 1000, size / math.sqrt(aspect) / 1000)

    return at, length
