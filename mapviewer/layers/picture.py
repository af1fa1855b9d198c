"""Pictures under the map: scanned maps and aerial photographs, in small tiles of the map's plane that are kept."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from geodata.map.pictures.placed_picture import PlacedPicture
from geodata.story.layer import Layer
from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.layers.style import Sample
from mapviewer.scene.scene import Scene, is_vector
from mapviewer.ui.translate import tr, tr_noop

if TYPE_CHECKING:
    from geodata.map.pictures.picture_warp import PictureInPlane
    from geodata.view.projection import Projection

TILE_PX, MOST_BYTES = 256, 64_000_000
FORM = QImage.Format.Format_RGBA8888_Premultiplied
PAPER_FINER = 3.0  # a page's points are coarser than its printer's dots
MOST_MOSAIC_PX = 6_000  # of a side
KEPT_PLANES = 6
_planes: OrderedDict[tuple[str, str, tuple[float, ...]], PictureInPlane] = OrderedDict()
_tiles: OrderedDict[tuple[int, float, int, int], QImage | None] = OrderedDict()


class PictureKind(Kind):
    """A picture that lies under the borders and the story's layers."""

    title = tr_noop("Terms", "Picture")
    one = tr_noop("Terms", "Picture")
    lies_under = True

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Lay the picture down as far as it is in sight; while the map moves, of what there is."""
        if layer.picture is None:
            return
        plane = plane_of(layer.picture, scene.world.projection)
        finer = PAPER_FINER if is_vector(painter) else 1.0
        pixel_m = _pixel_m(plane, scene, finer)
        made = _mosaic(plane, pixel_m, scene)
        if made is None:
            return
        mosaic, left, top = made
        x, y = scene.frame.to_px(left, top)
        scale = pixel_m / scene.frame.metres_per_px
        opacity = painter.opacity()
        painter.save()
        painter.setOpacity(opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawImage(QRectF(x, y, mosaic.width() * scale, mosaic.height() * scale), mosaic)
        painter.restore()

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A sheet with a hill and a sun."""
        colours = sample.colours
        painter.setPen(QPen(QColor(colours.muted_text), 1))
        painter.setBrush(QColor(colours.field))
        painter.drawRect(rect)
        left, right, low = rect.left(), rect.right(), rect.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.muted_text))
        third = rect.width() / 3
        peak, lower = (left + third, rect.top() + 4), (right - 0.7 * third, rect.top() + 6)
        hills = [(left, low), peak, (left + 1.6 * third, low - 3), lower, (right, low)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in hills]))

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterable[LegendRow]:
        """Its title, with its date, where it is in sight."""
        picture = layer.picture
        if picture is None or not _meets(plane_of(picture, scene.world.projection).bounds, scene.bounds):
            return
        yield self.named_row(scene, layer, picture)

    def named_row(self, scene: Scene, layer: Layer, picture: PlacedPicture) -> LegendRow:
        """Its title, with its date."""
        text = f"{layer.title} ({picture.date})" if picture.date and picture.date not in layer.title else layer.title
        return self.layer_row(scene, layer, None, text)


def words_of_credit(picture: PlacedPicture) -> str:
    """Who made a picture and when, as it stands under the map."""
    said = ", ".join(filter(None, (picture.credit, picture.date)))
    return tr("Legend", "Picture: {credit}").format(credit=said) if said else ""


def plane_of(picture: PlacedPicture, projection: Projection) -> PictureInPlane:
    """A picture in the plane of a map, made once."""
    from geodata.map.pictures.picture_warp import PictureInPlane, premultiplied  # late: start-up time

    key = (picture.digest, f"{picture.crs} {projection.crs}", picture.affine)
    found = _planes.pop(key, None)
    if found is None:
        pixels = picture.pixels
        levels = premultiplied(pixels.data, pixels.width, pixels.height)
        found = PictureInPlane(levels, picture.crs, picture.affine, projection)
    _planes[key] = found
    while len(_planes) > KEPT_PLANES:
        _planes.popitem(last=False)
    return found


def _pixel_m(plane: PictureInPlane, scene: Scene, finer: float) -> float:
    """The size of the pixels of the tiles for a scene: the picture's own, or so often doubled as is seen."""
    wanted = scene.frame.metres_per_px / (scene.look.device_ratio * finer)
    return plane.pixel_m * 2.0 ** max(math.floor(math.log2(max(wanted / plane.pixel_m, 1.0))), 0)


def _mosaic(plane: PictureInPlane, pixel_m: float, scene: Scene) -> tuple[QImage, float, float] | None:
    """What is drawn of a picture, and where in the plane its upper left corner lies; None for nothing."""
    (a0, b0, a1, b1), (x0, y0, x1, y1) = plane.bounds, scene.drawn
    tile_m = TILE_PX * pixel_m
    west, north = max(a0, x0), min(b1, y1)
    first, top = math.floor((west - a0) / tile_m), math.floor((b1 - north) / tile_m)
    last, low = math.floor((min(a1, x1) - a0) / tile_m), math.floor((b1 - max(b0, y0)) / tile_m)
    size = QSize((last - first + 1) * TILE_PX, (low - top + 1) * TILE_PX)
    if not _meets(plane.bounds, scene.drawn) or max(size.width(), size.height()) > MOST_MOSAIC_PX:
        return None
    tiles = [
        (column, row, tile)
        for row in range(top, low + 1)
        for column in range(first, last + 1)
        if (tile := _tile(plane, pixel_m, column, row, scene.look.quick)) is not None
    ]
    if not tiles:
        return None
    mosaic = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    mosaic.fill(0)
    painter = QPainter(mosaic)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for column, row, tile in tiles:
        painter.drawImage((column - first) * TILE_PX, (row - top) * TILE_PX, tile)
    painter.end()
    return mosaic, a0 + first * tile_m, b1 - top * tile_m


def _tile(plane: PictureInPlane, pixel_m: float, column: int, row: int, is_quick: bool) -> QImage | None:
    """A tile of a picture, counted from the upper left of its extent; None where it does not lie."""
    key = (plane.serial, pixel_m, column, row)
    if key in _tiles:
        _tiles.move_to_end(key)
        return _tiles[key]
    if is_quick:
        return None
    from geodata.map.relief_warp import PlaneTile  # late: start-up time

    (west, _south, _east, north), side = plane.bounds, TILE_PX * pixel_m
    made = plane.tile(PlaneTile(west + column * side, north - row * side, pixel_m, TILE_PX))
    _tiles[key] = None if made is None else QImage(made.tobytes(), TILE_PX, TILE_PX, 4 * TILE_PX, FORM).copy()
    while len(_tiles) * 4 * TILE_PX * TILE_PX > MOST_BYTES:
        _tiles.popitem(last=False)
    return _tiles[key]


def _meets(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


def pictures_in(scene: Scene) -> Iterator[tuple[Layer, PlacedPicture]]:
    """The pictures that are ticked and in sight, the topmost first."""
    for layer in scene.visible_layers:
        picture = layer.picture
        is_seen = picture is not None and scene.view.opacity(layer.id) > 0
        if picture is not None and is_seen and _meets(plane_of(picture, scene.world.projection).bounds, scene.bounds):
            yield layer, picture


PICTURE = PictureKind()
