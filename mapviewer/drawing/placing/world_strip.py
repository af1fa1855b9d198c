"""The world strip: a low, wide map of the world that says where the partners beyond the picture are.

It has the frame of the large picture, a dot and a name for each partner at whose card a drawn arrow ends, and a great
arc to it in the arrow's colour; nothing else is named.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.entities import party_in
from geodata.story.vocabulary import Strength
from geodata.view.camera import Camera
from geodata.view.great_circle import way_between
from geodata.view.inset_map import Corner, InsetMap
from geodata.view.world_projections import EqualEarth
from mapviewer.labels.text_halo import Lettering, measure, write
from mapviewer.layers.arrow_drawing.arrow_parts import head_polygon
from mapviewer.layers.claims import DASHES
from mapviewer.layers.kind import Kind
from mapviewer.layers.registry import kind_of
from mapviewer.scene.arrows import tree_layout
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene, faded
from mapviewer.scene.statements import anchors
from mapviewer.scene.trees.flow_trees import bent
from mapviewer.scene.trees.tree_plans import Sheaf

STRIP_SHARE = 0.36  # of the picture's width
LEAST_RATIO = 2.5  # of its width to its height: it is low
SOUTH_DEG, NORTH_DEG = -35.0, 70.0  # it does not reach farther for room around what it shows
PAD_SHARE = 0.12  # of the ground that it has to show, around that
LON_STEP_DEG = 10.0  # of its middle meridian: few worlds are made
ARC_STEPS = 40
BENDS, CLEAR_PX = (0.1, -0.1, 0.18, -0.18, 0.26, -0.26), 16.0  # of arcs beside dots that they do not lead to
DOT_PX, LINE_PX, HEAD_PX, NAME_PX, GAP_PX, MARK_PX = 3.0, 2.2, 9.0, 13.0, 5.0, 12.0


@value(frozen=True)
class WorldTie:
    """An arc to a partner: where it starts and ends in degrees, its name and colour, at which ends it has a head.

    It is broken, as the arrows are, where nothing of it is said by name.
    """

    name: str
    start: tuple[float, float]
    lonlat: tuple[float, float]
    colour: str
    at_partner: bool
    at_ground: bool
    is_broken: bool


def ties_abroad(scene: Scene) -> tuple[WorldTie, ...]:
    """What the arrows of a picture end at beyond it, each partner and direction once."""
    if not scene.view.world_strip:
        return ()
    return scene.findings.once(ties_abroad, lambda: tuple(dict.fromkeys(_ties(scene))))


def _ties(scene: Scene) -> Iterator[WorldTie]:
    world = scene.world
    named = _names(scene)
    for sheaf in tree_layout(scene).sheaves:
        layer = next((item for item in scene.visible_layers if item.direction == sheaf.ties[0].direction), None)
        places = anchors(world, sheaf.root.code)
        if sheaf.root.inside or layer is None or not places:
            continue
        kind: Kind = kind_of(layer)
        moves = frozenset(code for tie in sheaf.ties for code in tie.moves)
        yield WorldTie(
            named[sheaf.root.code], _start(scene, sheaf), world.projection.unproject(*places[0]),
            kind.ink(kind.sample(scene, layer)).line, bool(moves - {sheaf.root.code}), sheaf.root.code in moves,
            all(tie.strength != Strength.NAMED for tie in sheaf.ties),
        )  # fmt: skip


def _start(scene: Scene, sheaf: Sheaf) -> tuple[float, float]:
    """The middle of the states whose arrow leads to a partner: not of all that the picture shows."""
    spots = [scene.world.projection.unproject(*scene.frame.to_plane(*leaf.at)) for leaf in sheaf.leaves]
    return sum(lon for lon, _ in spots) / len(spots), sum(lat for _, lat in spots) / len(spots)


def _names(scene: Scene) -> dict[str, str]:
    """What the strip calls its partners: as their cards and the caption do."""
    base, view = scene.world.base, scene.view
    codes = dict.fromkeys(sheaf.root.code for sheaf in tree_layout(scene).sheaves if not sheaf.root.inside)
    return {code: party_in(scene.world.story, base, code, view.names) for code in codes}


def strip_of(scene: Scene) -> InsetMap | None:
    """The world strip of a view that asks for one and whose arrows lead beyond the picture."""
    ties = ties_abroad(scene)
    if not ties:
        return None
    projection = _projection(scene, ties)
    spots = [*_rim(scene), *(spot for tie in ties for spot in _arc(tie))]
    points = [projection.project(*spot) for spot in spots]
    x0, x1 = min(x for x, _ in points), max(x for x, _ in points)
    y0, y1 = min(y for _, y in points), max(y for _, y in points)
    pad = PAD_SHARE * (x1 - x0)
    low, high = projection.project(projection.lon_0_deg, SOUTH_DEG)[1], projection.project(0.0, NORTH_DEG)[1]
    y0, y1 = max(y0 - pad, min(low, y0)), min(y1 + pad, max(high, y1 + pad / 3))
    width = max(x1 - x0 + 2 * pad, LEAST_RATIO * (y1 - y0))
    height = max(y1 - y0, width / (1.4 * LEAST_RATIO))
    lon, lat = projection.unproject((x0 + x1) / 2, (y0 + y1) / 2)
    return InsetMap(Camera(lon, lat, width / 1000, height / 1000), "", Corner.AUTO, STRIP_SHARE)


def world_of(scene: Scene) -> Scene:
    """A scene whose world is in the projection of the strip."""
    world = scene.world.home.in_projection(_projection(scene, ties_abroad(scene)))
    return Scene(world, scene.view, scene.frame, scene.look)


def _home(scene: Scene) -> tuple[float, float]:
    return scene.view.camera.lon_deg, scene.view.camera.lat_deg


def _projection(scene: Scene, ties: Sequence[WorldTie]) -> EqualEarth:
    """Equal Earth about the middle of the shortest stretch of longitudes that holds all."""
    lons = sorted({_home(scene)[0] % 360.0, *(tie.lonlat[0] % 360.0 for tie in ties)})
    gaps = [(after - before, before) for before, after in pairwise([*lons, lons[0] + 360.0])]
    widest, before = max(gaps)
    middle = before + widest + (360.0 - widest) / 2
    return EqualEarth((LON_STEP_DEG * round(middle / LON_STEP_DEG) + 180.0) % 360.0 - 180.0)


def way_of(small: Scene, tie: WorldTie, ties: Sequence[WorldTie]) -> list[tuple[float, float]]:
    """An arc in pixels: the great circle, or a curve beside it where that would pass through another's dot."""
    great = [_px(small, spot) for spot in _arc(tie)]
    others = [at for at in (_px(small, other.lonlat) for other in ties) if math.dist(at, great[-1]) > 1]
    clear = small.px(CLEAR_PX)
    curves = (bent(great[0], great[-1], bend, ARC_STEPS) for bend in BENDS)
    ways = [great, *(list(curve) for curve in curves)]
    return next((way for way in ways if all(math.dist(at, spot) > clear for at in others for spot in way)), great)


def _arc(tie: WorldTie) -> list[tuple[float, float]]:
    return way_between(tie.start, tie.lonlat, ARC_STEPS)


def _rim(scene: Scene) -> list[tuple[float, float]]:
    """Points in degrees of the edge of the large picture's ground, its corners among them."""
    x0, y0, x1, y1 = scene.frame.bounds
    middle = (x0 + x1) / 2
    rim = ((x0, y0), (middle, y0), (x1, y0), (x0, y1), (middle, y1), (x1, y1))
    return [scene.world.projection.unproject(*spot) for spot in rim]


def frame_in(scene: Scene, small: Scene) -> QRectF:
    """Where the ground of the large picture lies in the strip, from its own corner; never a speck."""
    spots = [_px(small, spot) for spot in _rim(scene)]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    rect = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    width, height = (max(side, scene.px(MARK_PX)) for side in (rect.width(), rect.height()))
    grown = QRectF(0, 0, width, height)
    grown.moveCenter(rect.center())
    return grown


def draw_ties(painter: QPainter, small: Scene, ties: Sequence[WorldTie], off: Sequence[Box]) -> None:
    """The arcs, then the partners' dots and names, over the ground of a strip; names keep off some boxes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for tie in ties:
        _draw_arc(painter, small, way_of(small, tie, ties), tie)
    taken, arcs = list(off), [box for tie in ties for box in _along(small, way_of(small, tie, ties))]
    for name, lonlat in dict.fromkeys((tie.name, tie.lonlat) for tie in ties):
        _draw_place(painter, small, name, _px(small, lonlat), taken, arcs)
    painter.restore()


def _px(small: Scene, lonlat: tuple[float, float]) -> tuple[float, float]:
    return small.frame.to_px(*small.world.projection.project(*lonlat))


def _draw_arc(painter: QPainter, small: Scene, points: list[tuple[float, float]], tie: WorldTie) -> None:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    casing, line = (
        QPen(colour, small.px(pen_px), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
        for colour, pen_px in ((faded(small.palette.halo, 0.8), LINE_PX + 2), (QColor(tie.colour), LINE_PX))
    )
    if tie.is_broken:
        line.setDashPattern(DASHES[Strength.IMPLIED])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (casing, line):
        painter.setPen(pen)
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tie.colour))
    heads = ((tie.at_partner, points[-1], points[-4]), (tie.at_ground, points[0], points[3]))
    for is_there, tip, back in heads:
        if is_there:
            painter.drawPolygon(head_polygon(tip, back, small.px(HEAD_PX)))


def _along(small: Scene, points: Sequence[tuple[float, float]]) -> Iterator[Box]:
    """What an arc covers: no name stands on one."""
    reach = small.px(LINE_PX)
    for (xa, ya), (xb, yb) in pairwise(points):
        for share in (0.0, 0.34, 0.67):
            x, y = xa + share * (xb - xa), ya + share * (yb - ya)
            yield x - reach, y - reach, x + reach, y + reach


def _draw_place(
    painter: QPainter, small: Scene, name: str, at: tuple[float, float], taken: list[Box], arcs: Sequence[Box]
) -> None:
    """A partner's dot, and its name off what is taken, and off arcs too if there is such a place."""
    colours, radius, gap = small.palette, small.px(DOT_PX), small.px(GAP_PX)
    painter.setPen(QPen(QColor(colours.halo), small.px(1.2)))
    painter.setBrush(QColor(colours.text))
    painter.drawEllipse(QPointF(*at), radius, radius)
    style = Lettering(small.note_px(NAME_PX), colours.text, colours.halo, bold=True, halo_px=small.px(2.0))
    width, height = measure(name, style)
    x, y = at
    corners = ((x - width / 2, y + gap), (x + gap, y - height / 2), (x - gap - width, y - height / 2),
               (x - width / 2, y - gap - height), (x - gap, y + gap), (x + gap - width, y + gap),
               (x - gap, y - gap - height), (x + gap - width, y - gap - height))  # fmt: skip
    boxes = [(left, top, left + width, top + height) for left, top in corners]
    inside = [box for box in boxes if box[0] > 2 and box[1] > 2 and box[2] < small.frame.width_px - 2
              and box[3] < small.frame.height_px - 2]  # fmt: skip
    free = [box for box in inside if not any(touch(box, other) for other in taken)]
    clear = [box for box in free if not any(touch(box, arc) for arc in arcs)]
    if inside:
        box = (clear or free or inside)[0]
        taken.append(box)
        write(painter, name, style, box[0], box[1])
