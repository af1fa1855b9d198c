"""Inset maps and the locator: a smaller picture in a corner, drawn by the same function as the large one.

On a screen an inset is an image that is kept while it shows the same; its place is where the large picture is
emptiest, unless the view says where.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from geodata.map.label_placement import Box
from geodata.view.inset_map import Corner, InsetMap
from mapviewer.drawing.ground.svg_frames import framed, is_svg
from mapviewer.drawing.placing.emptiness import Emptiness
from mapviewer.drawing.placing.inset_scenes import PlacedInset, inset_scene, is_wider, shown_km
from mapviewer.drawing.placing.locators import locator_of, locator_on_paper
from mapviewer.drawing.placing.places import best_place
from mapviewer.drawing.placing.world_strip import frame_in, strip_of, ties_abroad
from mapviewer.labels.text_halo import Lettering, elided, measure, smaller, write
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene, faded, is_vector
from mapviewer.ui.display_text import day_words

PAD_PX, GAP_PX, FRAME_PX, TITLE_PAD_PX = 14.0, 8.0, 1.6, 5.0
TALLEST = 0.46  # of the picture's free height
CLASS_LOCATOR = 0.2  # of the picture's width, before a class, where the names of a locator are to be read
MARK_REACH_PX = 3.0  # of the mark's line, to either side
MARK_PX = 14.0  # of the large picture's ground in a locator, at least
SMALLER_SHARES = (1.0, 0.92, 0.85, 0.78)  # of the width that an inset is to have, where that finds no place
WIDE_GROUND = 0.8  # of the picture's width: such ground needs no frame
WIDER_MARK_SHARE = 0.6  # of the strokes of a locator's mark: on a map that is read
JOIN_PX, STEPS = 0.9, 60  # the lines that join an inset to its ground, and where they are tried
CACHE_LIMIT = 8


Stroke = Callable[[QPainter], object]  # a part of a picture that is drawn in one go
PaintInset = Callable[[QPainter, Scene, PlacedInset], None]


def insets_of(scene: Scene) -> tuple[InsetMap, ...]:
    """The insets of a view whose ground is worth its own scale in this picture."""
    return scene.view.insets


def place_insets(
    scene: Scene,
    taken: Iterable[Box],
    room: tuple[float, float],
    empty: Emptiness,
    stood: Sequence[PlacedInset] = (),
) -> list[PlacedInset]:
    """Where the insets of a picture stand: in the places that hide least of the story, off what is taken.

    *room* is what is seen of the scene, from left to right in pixels; *stood* is where they were before the map was
    moved: there they stay unless another place is clearly better.
    """
    placed: list[PlacedInset] = []
    boxes, gap = list(taken), scene.px(GAP_PX)
    strip = strip_of(scene)
    locator = strip or (None if locator_on_paper(scene) else locator_of(scene))
    ties = ties_abroad(scene) if strip is not None else ()
    for inset in (*insets_of(scene), *((locator,) if locator else ())):
        ground = _room(scene, room)
        near = next((item.box for item in stood if item.inset == inset or (item.is_locator and inset is locator)), None)
        tried = []
        for size in _sizes(scene, inset, ground, inset is locator and strip is None):
            off = boxes if inset is locator else [*boxes, *_own_ground(scene, inset, size)]
            box = _in_corner(scene, inset, size, ground, off, empty)
            box = box or best_place(size, _towards(ground, size, inset.corner), off, gap, empty, near)
            if _fits(box, ground, off):
                tried.append((empty.hidden(box), box))
                if not empty.hidden(box):
                    break
        if tried:
            hidden, box = min(tried, key=lambda found: found[0])
            if hidden and inset is locator:
                continue  # it helps less than what it would hide
            left, top, right, bottom = box
            item = PlacedInset(inset, left, top, right - left, bottom - top, is_locator=inset is locator)
            item = replace(item, ties=ties) if item.is_locator else item
            sides = mark_boxes(scene, inset_scene(scene, item), item) if _is_marked(scene, item) else ()
            placed.append(replace(item, marked=tuple(sides)))
            boxes.append(box)
    return placed


def placed_on_paper(scene: Scene) -> PlacedInset | None:
    """The locator in its room beside the map of a page, if there is one."""
    inset, page = locator_on_paper(scene), scene.look.page
    if inset is None or page is None or page.locator is None:
        return None
    left, top, right, bottom = page.locator
    item = PlacedInset(inset, left, top, right - left, bottom - top, is_locator=True)
    return replace(item, marked=tuple(mark_boxes(scene, inset_scene(scene, item), item)))


def _is_marked(scene: Scene, item: PlacedInset) -> bool:
    """Whether the ground of the large picture is marked in an inset: in a locator, and in a map of its region."""
    return item.is_locator or (item.inset.date is None and is_wider(scene, item))


def _own_ground(scene: Scene, inset: InsetMap, size: tuple[float, float]) -> list[Box]:
    """The frame of an inset's ground in the large picture, on which it may not lie; none where that is most of it."""
    if inset.date is not None:  # the same ground on another day: nothing is shown larger here
        return []
    box = _ground_box(scene, PlacedInset(inset, 0.0, 0.0, *size))
    return [] if box[2] - box[0] > WIDE_GROUND * scene.frame.width_px else [box]


def _room(scene: Scene, room: tuple[float, float]) -> Box:
    """Where an inset may stand: on the map, off paper; on a page flush with the neatline, so that no scrap is left."""
    insets, frame = scene.look.insets, scene.frame
    pad = scene.px(PAD_PX) if scene.look.page is None else 0.0
    left, right = max(insets.left, room[0]), min(frame.width_px - insets.right, room[1])
    return left + pad, insets.top + pad, right - pad, frame.height_px - insets.bottom - pad


def _sizes(scene: Scene, inset: InsetMap, room: Box, is_locator: bool) -> list[tuple[float, float]]:
    """The sizes that an inset may have, the best first: its share, on a page smaller where that finds no place."""
    free_w, free_h = room[2] - room[0], room[3] - room[1]
    widths = [inset.share * scene.frame.width_px]
    if scene.look.page is not None:
        most = CLASS_LOCATOR * scene.frame.width_px if is_locator else widths[0]
        widths = [share * most for share in SMALLER_SHARES]
    shape = inset.camera.height_km / inset.camera.width_km
    sizes = [(width, min(width * shape, TALLEST * free_h)) for width in widths]
    return [size for size in sizes if 1.5 * size[0] <= free_w and size[1] <= free_h]


def _towards(room: Box, size: tuple[float, float], corner: Corner) -> Box:
    """The half or the column of the room that a named corner leaves to choose from."""
    x0, y0, x1, y1 = room
    if corner is Corner.AUTO:
        return room
    x0, x1 = (x0, x0 + size[0]) if corner in (Corner.TOP_LEFT, Corner.BOTTOM_LEFT) else (x1 - size[0], x1)
    middle = (y0 + y1) / 2
    return (x0, middle, x1, y1) if corner in (Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT) else (x0, y0, x1, middle)


def _in_corner(
    scene: Scene, inset: InsetMap, size: tuple[float, float], room: Box, taken: Sequence[Box], empty: Emptiness
) -> Box | None:
    """The corner of a page's map for an inset: its own, or the free one that hides least; None for none."""
    if scene.look.page is None:
        return None
    (x0, y0, x1, y1), (width, height) = room, size
    corners = [(x, y, x + width, y + height) for x in (x0, x1 - width) for y in (y0, y1 - height)]
    if inset.corner is not Corner.AUTO:
        named = (Corner.TOP_LEFT, Corner.BOTTOM_LEFT, Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT)
        own = corners[named.index(inset.corner)]
        return own if _fits(own, room, taken) else None
    free = [box for box in corners if _fits(box, room, taken) and not empty.hidden(box)]
    return min(free, key=empty.cost, default=None)


def _fits(box: Box, room: Box, taken: Iterable[Box]) -> bool:
    inside = box[0] >= room[0] - 1 and box[1] >= room[1] - 1 and box[2] <= room[2] + 1 and box[3] <= room[3] + 1
    return inside and not any(touch(box, other) for other in taken)


def draw_insets(painter: QPainter, scene: Scene, placed: Iterable[PlacedInset], paint: PaintInset) -> list[Box]:
    """Draw insets, each by *paint* with its own scene; returns the boxes that they take."""
    boxes = []
    for item in placed:
        small = inset_scene(scene, item)
        if scene.look.quick and not is_vector(painter) and _key(small, item, _ratio(painter)) not in _images:
            continue  # a frame of a moving map does not wait for a picture within it
        draw_kept(painter, small, item, paint)
        _draw_frame(painter, scene, small, item)
        boxes.append(item.box)
    return boxes


def draw_kept(painter: QPainter, small: Scene, item: Any, paint: Callable[[QPainter, Scene, Any], None]) -> None:
    """Draw a picture within the picture, at the rectangle of *item*: as lines, or from an image that is kept."""
    if is_vector(painter):
        frame = QRectF(item.left, item.top, item.width, item.height)
        painter.save()
        painter.setClipRect(frame)
        with framed(painter, frame) if is_svg(painter) else nullcontext():
            painter.translate(item.left, item.top)
            paint(painter, small, item)
            painter.translate(-item.left, -item.top)
        painter.restore()
    else:
        painter.drawImage(QPointF(item.left, item.top), _image(small, item, painter, paint))


_images: OrderedDict[Hashable, QImage] = OrderedDict()


def _key(small: Scene, item: Any, ratio: float) -> Hashable:
    """All that the picture of an inset depends on."""
    marked = getattr(item, "marked", ()), getattr(item, "ties", ())
    return small.world.serial, small.view, small.look, item.width, item.height, ratio, item.is_locator, marked


def keeping(small: Scene, item: Any, strokes: Iterable[Stroke]) -> Iterator[Stroke]:
    """Make the kept image of a picture within a picture on the screen stroke by stroke; yields each when it is done."""
    ratio = small.look.device_ratio
    key = _key(small, item, ratio)
    if key in _images:
        return
    image = _blank(item, ratio)
    for stroke in strokes:
        painter = QPainter(image)
        try:
            stroke(painter)
        finally:
            painter.end()
        yield stroke
    _keep(key, image)


def _ratio(painter: QPainter) -> float:
    """Pixels of a picture for a unit of the painter."""
    return painter.device().devicePixelRatioF()


def _image(small: Scene, item: Any, painter: QPainter, paint: Callable[[QPainter, Scene, Any], None]) -> QImage:
    ratio = _ratio(painter)
    key = _key(small, item, ratio)
    image = _images.get(key)
    if image is None:
        image = _blank(item, ratio)
        inner = QPainter(image)
        paint(inner, small, item)
        inner.end()
        _keep(key, image)
    _images.move_to_end(key)
    return image


def _blank(item: Any, ratio: float) -> QImage:
    image = QImage(round(item.width * ratio), round(item.height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image


def _keep(key: Hashable, image: QImage) -> None:
    _images[key] = image
    if len(_images) > CACHE_LIMIT:
        _images.popitem(last=False)


def mark_grounds(painter: QPainter, scene: Scene, placed: Iterable[PlacedInset]) -> None:
    """Draw a thin frame around the ground of each inset in the large picture; legend and heading lie over it.

    On a page the title alone says of one frame which inset is of it: lines to that would cross what is told.
    """
    framed = [item for item in placed if not item.is_locator and item.inset.date is None]
    is_joined = scene.look.page is None or len(framed) > 1 or not all(item.inset.title for item in framed)
    for item in framed:
        _mark_ground(painter, scene, item, is_joined)


def _mark_ground(painter: QPainter, scene: Scene, item: PlacedInset, is_joined: bool) -> None:
    ground = _ground_box(scene, item)
    if ground[2] - ground[0] > WIDE_GROUND * scene.frame.width_px:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, pen_px, alpha in ((scene.palette.halo, 3.4, 0.8), (scene.palette.text, 1.2, 1.0)):
        painter.setPen(QPen(faded(colour, alpha), scene.px(pen_px)))
        painter.drawRect(QRectF(QPointF(*ground[:2]), QPointF(*ground[2:])))
        painter.setPen(QPen(faded(colour, alpha), scene.px(JOIN_PX + pen_px - 1.2)))
        for corner, own in joins(ground, item.box) if is_joined else ():
            painter.drawLine(QPointF(*corner), QPointF(*own))
    painter.restore()


def _ground_box(scene: Scene, item: PlacedInset) -> Box:
    """The rectangle of an inset's ground in the large picture."""
    x, y = scene.frame.to_px(*scene.world.projection.project(item.inset.camera.lon_deg, item.inset.camera.lat_deg))
    across, down = (500 * km / scene.frame.metres_per_px for km in shown_km(item))
    return x - across, y - down, x + across, y + down


def joins(ground: Box, own: Box) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The two lines that join a ground's frame to its inset: between like corners, where they cross neither."""
    if touch(ground, own):
        return []
    pairs = [((ground[x], ground[y]), (own[x], own[y])) for x in (0, 2) for y in (1, 3)]
    return [pair for pair in pairs if not any(_runs_through(pair, box) for box in (ground, own))]


def _runs_through(pair: tuple[tuple[float, float], tuple[float, float]], box: Box) -> bool:
    (xa, ya), (xb, yb) = pair
    shares = (place / STEPS for place in range(1, STEPS))
    points = ((xa + share * (xb - xa), ya + share * (yb - ya)) for share in shares)
    return any(box[0] < x < box[2] and box[1] < y < box[3] for x, y in points)


def _draw_frame(painter: QPainter, scene: Scene, small: Scene, item: PlacedInset) -> None:
    colours = scene.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    rect = QRectF(item.left, item.top, item.width, item.height)
    if _is_marked(scene, item):
        _mark_picture(painter, scene, small, item, 1.0 if item.is_locator else WIDER_MARK_SHARE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, pen_px in ((colours.halo, 4.0), (colours.text, FRAME_PX)):
        painter.setPen(QPen(QColor(colour), scene.px(pen_px)))
        painter.drawRect(rect)
    title = inset_title(item.inset)
    if title:
        style, pad = _title_style(scene, item), scene.px(TITLE_PAD_PX)
        _, _, right, bottom = title_box(scene, item)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.panel))
        painter.drawRect(QRectF(item.left, item.top, right, bottom))
        write(painter, elided(title, style, item.width - 2 * pad), style, item.left + pad, item.top + pad / 2)
    painter.restore()


def inset_title(inset: InsetMap) -> str:
    """What stands over an inset: its title, else its own day."""
    return inset.title or (day_words(inset.date) if inset.date is not None else "")


def _title_style(scene: Scene, item: PlacedInset) -> Lettering:
    """The type of an inset's title, smaller before it loses its end."""
    colours = scene.palette
    style = Lettering(scene.note_px(12.5), colours.text, colours.halo, bold=True, halo_px=scene.px(2.0))
    return smaller(style, [(inset_title(item.inset), item.width - 2 * scene.px(TITLE_PAD_PX))])


def title_box(scene: Scene, item: PlacedInset) -> Box:
    """What an inset's title takes of it, from its own corner; nothing without a title."""
    title = inset_title(item.inset)
    if not title:
        return 0.0, 0.0, 0.0, 0.0
    width, height = measure(title, _title_style(scene, item))
    pad = scene.px(TITLE_PAD_PX)
    return 0.0, 0.0, min(width + 2 * pad, item.width), height + pad


def _mark_rect(scene: Scene, small: Scene, item: PlacedInset) -> QRectF:
    """Where the ground of the large picture lies in the locator."""
    if item.ties:
        return frame_in(scene, small).translated(item.left, item.top)
    x0, y0, x1, y1 = scene.frame.bounds
    left, top = small.frame.to_px(x0, y1)
    right, bottom = small.frame.to_px(x1, y0)
    rect = QRectF(QPointF(item.left + left, item.top + top), QPointF(item.left + right, item.top + bottom))
    rect = rect.intersected(QRectF(item.left, item.top, item.width, item.height))
    least = scene.px(MARK_PX)  # a place is found, however small
    if min(rect.width(), rect.height()) < least:
        middle = rect.center()
        rect = QRectF(0, 0, max(rect.width(), least), max(rect.height(), least))
        rect.moveCenter(middle)
    return rect


def mark_boxes(scene: Scene, small: Scene, item: PlacedInset) -> list[Box]:
    """What the sides of the mark cover of a locator, from its own corner: a name under them would be cut."""
    rect, reach = _mark_rect(scene, small, item).translated(-item.left, -item.top), scene.px(MARK_REACH_PX)
    x0, y0, x1, y1 = rect.left(), rect.top(), rect.right(), rect.bottom()
    sides = ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1))
    return [(a - reach, b - reach, c + reach, d + reach) for a, b, c, d in sides]


def _mark_picture(painter: QPainter, scene: Scene, small: Scene, item: PlacedInset, share: float = 1.0) -> None:
    """The ground of the large picture, as a rectangle in the locator, or, lighter, in a map of its region."""
    rect = _mark_rect(scene, small, item)
    painter.setBrush(faded(scene.palette.accent, 0.14 * share**2))
    for colour, pen_px in ((scene.palette.halo, 5.5), (scene.palette.accent, 3.0)):
        painter.setPen(QPen(QColor(colour), scene.px(share * pen_px)))
        painter.drawRect(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
