"""The base map: ground, water, provinces and borders.

Fills are drawn without antialiasing under antialiased lines: it looks the same and takes a fifth of the time.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from geodata.map.shapes import Level, Shape
from geodata.map.small_parts import without_small
from geodata.view.view import Concealed
from geodata.view.world_projections import rim_of
from geodata.world.dated_waters import waters_on
from geodata.world.unions import UnionLine, union_of
from geodata.world.validity import borders_are_reference
from geodata.world.viewpoints import Border, disputed_ground, line_style, looks
from mapviewer.scene.findings import once_a_scene
from mapviewer.scene.painter_paths import draw_rings, path_of
from mapviewer.scene.scene import Scene
from mapviewer.scene.states.blocs import states_in_blocs
from mapviewer.scene.states.union_borders import INNER_PX, OUTER_PX, line_in_union

# A pond as small as this would be a speck, and with an outline a dark one.
LEAST_WATER_PX = 12.0
# The strokes of states, of the story's own and others, and of provinces; a front of a story lies between and above.
OWN_BORDER_PX, BORDER_PX, PROVINCE_PX, REFERENCE = 1.7, 1.1, 0.8, 0.85
REFERENCE_DASHES = (4.5, 3.5)
LEAST_FAR_PX2, LEAST_NEAR_PX2, FAR_M = 60.0, 400.0, 1000.0  # smallest lakes, and the scale that is far
# A wiggle finer than one and a half strokes is no course but a blur: borders, and the ground that they bound, are taken
# from a level of detail coarser by so much.
LINE_DETAIL = 2.6
QUICK_DETAIL = 1.6  # in a moving picture, which is coarse as it is
GLACIER_SCALE_M = 1800.0  # beyond this many metres a design pixel glaciers are lost among the lights of the relief
GLACIER_ALPHA = 0.85
COUNTRY = "country:"
UNION_TINT = 0  # of a union of the past in a locator
DASHES = (5.0, 3.0)  # of disputed lines, in widths
LEAST_DASHED_PX = 24.0  # a shorter one is a black stroke that nobody can read as broken
DISPUTED_ALPHA = 0.72  # over the relief
CONTINENT_M, FAR_SHARE = 6000.0, 0.75  # the scale from which on borders are thinner, and by how much
RIM_PX = 1.2  # of the stroke about a map of the whole Earth
HAIRLINE_SCALE_M = 2600.0  # beyond this many metres a pixel province lines would only be noise


def draw_ground(painter: QPainter, scene: Scene) -> None:
    """Sea, countries and lakes."""
    palette = scene.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    rim = QPolygonF([QPointF(*point) for point in rim_of(scene.world.projection)])
    whole = QRectF(0, 0, scene.frame.width_px, scene.frame.height_px)
    painter.fillRect(whole, QColor(palette.window if rim.size() else palette.sea))
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setPen(Qt.PenStyle.NoPen)
    if rim.size():  # beside the Earth is paper, not sea
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(scene.pen(palette.coast, RIM_PX))
        painter.setBrush(QColor(palette.sea))
        painter.drawPolygon(rim)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for shape in (*scene.world.base.surroundings, *scene.world.base.countries):
        if scene.sees(shape):
            fill(painter, scene, shape, ground_colour(scene, shape))
    if shows_base(scene, "base-relief") and scene.frame.metres_per_px * scene.look.unit < GLACIER_SCALE_M:
        ice = QColor(scene.palette.land.glacier)
        ice.setAlphaF(GLACIER_ALPHA)
        for shape in scene.world.base.glaciers:
            if scene.sees(shape):
                painter.fillPath(path_of(shape, scene.level(shape)), ice)
    painter.restore()


def ground_colour(scene: Scene, country: Shape) -> str:
    """The colour of a country's ground: each of the story's own states has a tint."""
    if _is_of_union(scene, country.id):
        return scene.palette.land.tints[UNION_TINT]
    number = scene.world.tints.get(country.id)
    if country.id in states_without_tint(scene):
        return scene.palette.ground
    if number is None or not shows_base(scene, "base-countries"):
        return scene.palette.ground
    if Concealed.COLOURS in scene.view.concealed:
        return scene.palette.focus
    return scene.palette.land.tints[number]


@once_a_scene
def states_left_out(scene: Scene) -> frozenset[str]:
    """The story's own states of which a picture that names states doesn't speak: they look as neighbours do."""
    chosen = {target.removeprefix(COUNTRY) for target in scene.view.only if target.startswith(COUNTRY)}
    return scene.world.own_states - chosen if chosen else frozenset()


def states_without_tint(scene: Scene) -> frozenset[str]:
    """The story's own states whose ground is drawn as their neighbours' is: those left out, and those of a bloc."""
    in_union = {code for code in scene.world.own_states if _is_of_union(scene, code)}
    return states_left_out(scene) | states_in_blocs(scene) | in_union


def _is_of_union(scene: Scene, code: str) -> bool:
    """Whether a locator shows a state's ground as that of a union of the past."""
    shows_unions = scene.look.is_locator and borders_are_reference(scene.view) and shows_base(scene, "base-countries")
    return shows_unions and union_of(code, scene.view.date) is not None


def _is_own_line(scene: Scene, border: Shape) -> bool:
    """Whether a border is one of a state of which the picture speaks."""
    sides = {str(border.properties.get(side, "")) for side in "ab"} & scene.world.own_states
    return scene.world.is_own_border(border) and not (sides and sides <= states_left_out(scene))


def draw_veil(painter: QPainter, scene: Scene) -> None:
    """Soften the relief of the states around, so that the story's own stand out."""
    land = scene.palette.land
    veil = QColor(land.veil)
    veil.setAlphaF(land.veil_alpha)
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for shape in (*scene.world.base.surroundings, *scene.world.base.countries):
        if shape.id not in scene.world.own_states - states_without_tint(scene) and scene.sees(shape):
            fill(painter, scene, shape, veil)
    painter.restore()


def draw_water(painter: QPainter, scene: Scene) -> None:
    """Lakes and wide rivers, above what is tinted; without their outlines while the map moves."""
    if not shows_base(scene, "base-water"):
        return
    palette = scene.palette
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    seen = [(shape, water_level(scene, shape)) for shape in waters(scene) if scene.sees(shape)]
    for shape, level in seen:
        if level.rings:
            painter.fillPath(path_of(shape, level), QColor(palette.sea))
    if not scene.look.quick:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(scene.pen(palette.water_line, 0.7))
        for shape, level in seen:
            draw_rings(painter, shape, level)
    painter.restore()


def waters(scene: Scene) -> Iterator[Shape]:
    """Seas, lakes and wide rivers that are large enough to be drawn at this scale, as they were on the view's day."""
    least_m = LEAST_WATER_PX * scene.frame.metres_per_px * scene.look.unit
    there = waters_on(scene.world.base, scene.view.date)
    return (shape for shape in there if max(_extent_m(shape)) > least_m)


def water_level(scene: Scene, shape: Shape) -> Level:
    """The level of detail of a water, without specks; a water with a name is drawn before ponds of its size are."""
    metres = scene.frame.metres_per_px * scene.look.unit
    least_px2 = LEAST_FAR_PX2 if metres > FAR_M or "name" in shape.properties else LEAST_NEAR_PX2
    level = scene.level(shape, QUICK_DETAIL if scene.look.quick else 1.0)
    return without_small(level, least_px2 * metres * metres)


def _extent_m(shape: Shape) -> tuple[float, float]:
    """Width and height of a shape's rectangle."""
    x0, y0, x1, y1 = shape.bounds
    return x1 - x0, y1 - y0


def draw_lines(painter: QPainter, scene: Scene) -> None:
    """Provinces, coasts and borders, the thin ones first."""
    draw_hairlines(painter, scene)
    draw_borders(painter, scene)


def draw_hairlines(painter: QPainter, scene: Scene) -> None:
    """Provinces and coasts, which lie under the borders."""
    base, palette = scene.world.base, scene.palette
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if shows_base(scene, "base-provinces") and scene.frame.metres_per_px * scene.look.unit < HAIRLINE_SCALE_M:
        _stroke(painter, scene, base.provinces, scene.pen(palette.province, PROVINCE_PX))
    if shows_base(scene, "base-water"):
        _stroke(painter, scene, base.coast, scene.pen(palette.coast, 0.9))
    painter.restore()


def draw_borders(painter: QPainter, scene: Scene) -> None:
    """The borders of states, those of the story's own last."""
    palette = scene.palette
    if not shows_base(scene, "base-countries"):
        return
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    lines = list(borders_in(scene, Border.SOLID))
    own = [shape for shape in lines if _is_own_line(scene, shape)]
    others = [shape for shape in lines if not _is_own_line(scene, shape)]
    draw_dashed(painter, scene)
    if borders_are_reference(scene.view):
        inner, outer = (_of_union(scene, lines, line) for line in UnionLine)
        _stroke_reference(painter, scene, _of_union(scene, others, None), REFERENCE * BORDER_PX)
        _stroke_reference(painter, scene, _of_union(scene, own, None), REFERENCE * OWN_BORDER_PX)
        _stroke(painter, scene, inner, _border_pen(scene, palette.border, INNER_PX))
        _stroke(painter, scene, outer, _border_pen(scene, palette.focus_border, OUTER_PX))
    else:
        _stroke(painter, scene, others, _border_pen(scene, palette.border, BORDER_PX))
        _stroke(painter, scene, own, _border_pen(scene, palette.focus_border, OWN_BORDER_PX))
    painter.restore()


def _of_union(scene: Scene, lines: list[Shape], what: UnionLine | None) -> list[Shape]:
    return [shape for shape in lines if line_in_union(scene, shape) is what]


def borders_in(scene: Scene, style: Border) -> Iterator[Shape]:
    """Borders of a style: those of the base map, and along disputed ground what the viewpoint makes of them."""
    world, view = scene.world, scene.view
    for shape in world.base.borders:
        is_open = bool(shape.properties.get("disputed"))
        if is_open is (style is Border.DASHED) and shape.id not in world.parted_borders:
            yield shape
    for line in world.disputed_lines:
        if line_style(line, view.viewpoint, view.date) is style:
            yield line


def draw_dashed(painter: QPainter, scene: Scene) -> None:
    """Lines that are no border in law, or not settled; the painter is in plane metres."""
    pen = _border_pen(scene, scene.palette.focus_border, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(DASHES)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    least_m = LEAST_DASHED_PX * scene.frame.metres_per_px * scene.look.unit
    for shape in borders_in(scene, Border.DASHED):
        if scene.sees(shape) and max(_extent_m(shape)) >= least_m:
            painter.drawPath(path_of(shape, line_level(scene, shape)))


def draw_disputed(painter: QPainter, scene: Scene) -> None:
    """The ground of units that another holds or owns than the base map says, in that one's colour."""
    known = looks(scene.view.viewpoint, scene.view.date)
    painter.save()
    painter.setTransform(scene.to_screen, True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for area in scene.world.disputed_areas:
        look, host = known[area.id], disputed_ground().units[area.id].host
        is_state = scene.world.base.by_id("country", look.owner) is not None
        # What is held by those whom no state's map shows as one keeps its colour, under hatching.
        if look.owner == host or not (is_state or not look.hatched) or not scene.sees(area):
            continue
        colour = QColor(colour_of(scene, look.owner))
        if colour.name() != QColor(colour_of(scene, host)).name():
            colour.setAlphaF(DISPUTED_ALPHA)
            fill(painter, scene, area, colour)
    painter.restore()


def colour_of(scene: Scene, owner: str) -> str:
    """The colour of the ground of a state, or of an entity that is none."""
    country = scene.world.base.by_id("country", owner)
    return scene.palette.ground if country is None else ground_colour(scene, country)


def _stroke_reference(painter: QPainter, scene: Scene, shapes: list[Shape], width: float) -> None:
    """Borders of today under a day on which they were not yet: pale and broken.

    They are whole while the map moves, and in a locator, which no legend explains.
    """
    pen = _border_pen(scene, scene.palette.border, width)
    if scene.look.quick or scene.look.is_locator:
        _stroke(painter, scene, shapes, pen)
        return
    pen = QPen(pen)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(REFERENCE_DASHES)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shape in shapes:
        if scene.sees(shape):
            painter.drawPath(path_of(shape, line_level(scene, shape)))


def _border_pen(scene: Scene, colour: str, width: float) -> QPen:
    """A border's pen, thinner on a map of a continent, where borders are many."""
    is_far = scene.frame.metres_per_px * scene.look.unit > CONTINENT_M
    pen = scene.pen(colour, width * FAR_SHARE if is_far else width)
    pen.setWidthF(max(pen.widthF(), scene.look.minimum_border_px))
    # Joins of segments are round, too; square ones are drawn in half the time.
    pen.setCapStyle(Qt.PenCapStyle.SquareCap if scene.look.quick else Qt.PenCapStyle.RoundCap)
    return pen


def line_level(scene: Scene, shape: Shape) -> Level:
    """The level of detail of borders, coasts and countries."""
    if scene.look.quick:
        return scene.level(shape, QUICK_DETAIL)
    return scene.level(shape, LINE_DETAIL * max(scene.look.unit * scene.look.line * scene.look.device_ratio, 1.0))


def fill(painter: QPainter, scene: Scene, shape: Shape, colour: str | QColor | QBrush) -> None:
    """Fill a state at the level of detail of its borders; the painter is in plane metres."""
    level = line_level(scene, shape)
    if level.rings:
        painter.fillPath(path_of(shape, level), colour if isinstance(colour, QBrush) else QBrush(QColor(colour)))


def _stroke(painter: QPainter, scene: Scene, shapes: tuple[Shape, ...] | list[Shape], pen: QPen) -> None:
    painter.setPen(pen)
    for shape in shapes:
        if scene.sees(shape):
            draw_rings(painter, shape, line_level(scene, shape))


def _has(scene: Scene, layer_id: str) -> bool:
    return any(state.id == layer_id for state in scene.view.layers)


def shows_base(scene: Scene, layer_id: str) -> bool:
    """Base layers that a story does not list are shown."""
    return scene.view.shows(layer_id) or not _has(scene, layer_id)
