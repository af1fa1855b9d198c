"""States shaded by what is said about their stance toward one partner: categories, never a score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache, partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from geodata.map.shapes import Shape
from geodata.story.claim import Claim
from geodata.story.entities import partner_title
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Story
from geodata.story.vocabulary import Direction, Strength
from geodata.view.view import Lens, Theme, View
from geodata.world.validity import holds_in_view
from geodata.world.world import World
from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.layers.style import FeatureStyle, Sample
from mapviewer.scene.ground import fill
from mapviewer.scene.hatching import Hatch, fill_hatched, fill_swatch, hatch_tile
from mapviewer.scene.in_view import is_shown
from mapviewer.scene.scene import Scene, faded, is_vector
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import tr, tr_noop

STEP_PX = 8.0
UNDER_ARROWS = 0.5  # of the strength of hatching, where arrows of statements are to be followed over it


class Standing(StrEnum):
    """What is said about a state's stance toward a partner; the values are source texts of the legend."""

    AWAY = tr_noop("Legend", "away, named")
    AWAY_GROUP = tr_noop("Legend", "away, as a group or implied")
    MIXED = tr_noop("Legend", "away, and steady or toward")
    TOWARD = tr_noop("Legend", "toward, named")
    TOWARD_GROUP = tr_noop("Legend", "toward, as a group or implied")
    STEADY = tr_noop("Legend", "steady")
    NONE = tr_noop("Legend", "named, no shift claimed")
    LATER = tr_noop("Legend", "mentioned, for another date")
    ABSENT = tr_noop("Legend", "not mentioned")


def standing_partner(story: Story, view: View) -> str:
    """Whom the tint is about: the lens's partner, the story's first where the lens names none; "" without any."""
    if view.lens not in (Lens.ALL, Lens.EACH_OTHER):
        return view.lens
    return next(iter(story.parties.powers), "")


def standings(world: World, view: View) -> dict[str, Standing]:
    """The category of each focus state on the view's date."""
    story = world.story
    partner = standing_partner(story, view)
    if not partner:
        return {}
    directions: dict[str, dict[str, bool]] = {code: {} for code in story.parties.region}
    spoken_of: set[str] = set()  # on whatever day: what is said later is not unsaid
    for claim in world.story.claims:
        if claim.strength == Strength.ABSENT or (claim.context and not view.context):
            continue
        # What is said of all states at once is a limit on the whole picture, not a statement about each.
        moving = [code for code in _moving(claim, partner) if code in directions]
        spoken_of.update(moving)
        if not holds_in_view(claim.span, story, view):
            continue
        for code in moving:
            for direction, is_named in _stances(claim):
                directions[code][direction] = directions[code].get(direction, False) or is_named
    return {
        code: Standing.LATER if not said and code in spoken_of else _category(said) for code, said in directions.items()
    }


def _moving(claim: Claim, partner: str) -> tuple[str, ...]:
    """Of which states a statement says something with regard to *partner*."""
    if claim.is_mutual and partner in claim.subjects:
        return tuple(code for code in claim.parties if code != partner)
    return claim.subjects if partner in claim.partners else ()


def _stances(claim: Claim) -> Iterator[tuple[str, bool]]:
    """Each direction that a statement gives, and whether outright: an opinion never does, a demand gives none."""
    for direction in claim.directions:
        if claim.is_stanceless:
            yield Direction.NONE, False
        else:
            move = Direction.TOWARD if direction == Direction.MUTUAL else direction
            yield move, claim.strength_in(direction) == Strength.NAMED and not claim.is_hollow


def _category(said: dict[str, bool]) -> Standing:
    if Direction.AWAY in said and (Direction.STEADY in said or Direction.TOWARD in said):
        return Standing.MIXED
    if Direction.AWAY in said:
        return Standing.AWAY if said[Direction.AWAY] else Standing.AWAY_GROUP
    if Direction.TOWARD in said:
        return Standing.TOWARD if said[Direction.TOWARD] else Standing.TOWARD_GROUP
    if Direction.STEADY in said:
        return Standing.STEADY
    return Standing.NONE if said else Standing.ABSENT


def is_under_arrows(scene: Scene) -> bool:
    """Whether arrows of statements are drawn over the tints."""
    return any(layer.kind == LayerKind.CLAIMS for layer in scene.visible_layers)


def standing_fills(standing: Standing, colours: Palette, *, calm: bool = False) -> tuple[QColor | Hatch, ...]:
    """What is put on the ground, one on the other: full when named, hatched when implied or said of a group.

    Two statements that differ are two hatchings across each other; grey is what the article does not mention. Hatching
    is *calm* under arrows, which it would make hard to follow.
    """
    fills = _fills(standing, colours)
    if not calm:
        return fills
    return tuple(replace(tint, alpha=tint.alpha * UNDER_ARROWS) if isinstance(tint, Hatch) else tint for tint in fills)


def _fills(standing: Standing, colours: Palette) -> tuple[QColor | Hatch, ...]:
    away, toward, steady = colours.ink("away"), colours.ink("toward"), colours.ink("steady")
    if standing is Standing.AWAY:
        return (faded(away.fill, 0.62),)
    if standing is Standing.AWAY_GROUP:
        return (_hatch(away.fill, 0.14, 0.7),)
    if standing is Standing.TOWARD:
        return (faded(toward.fill, 0.55),)
    if standing is Standing.TOWARD_GROUP:
        return (_hatch(toward.fill, 0.14, 0.75),)
    if standing is Standing.STEADY:
        return (faded(steady.fill, 0.6),)
    if standing is Standing.MIXED:
        return _hatch(away.fill, 0.24, 0.75), _hatch(steady.line, 0.0, 0.45, "hatched back")
    if standing is Standing.NONE:
        return (_hatch(steady.line, 0.0, 0.5, "dotted"),)
    if standing is Standing.LATER:
        return (_hatch(colours.absent, 0.0, 0.8),)
    return (faded(colours.absent, 0.6),)


def _hatch(colour: str, wash: float, alpha: float, form: str = "hatched") -> Hatch:
    return Hatch(colour, faded(colour, wash).rgba(), step=STEP_PX, width=1.15, alpha=alpha, form=form)


class StandingKind(Kind):
    """The story's states tinted by category."""

    title = tr_noop("Terms", "Statements (shaded states)")
    one = tr_noop("Terms", "State")
    is_tint = True

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Tint the focus states."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        inverse, _ = scene.to_screen.inverted()
        painter.setTransform(scene.to_screen, True)
        opacity, ratio, calm = painter.opacity(), painter.device().devicePixelRatioF(), is_under_arrows(scene)
        shrunk = QTransform.fromScale(1 / ratio, 1 / ratio) * QTransform.fromTranslate(*scene.slid_px) * inverse
        for code, standing in standings(scene.world, scene.view).items():
            shape = scene.world.base.by_id("country", code)
            if shape is None or not scene.sees(shape):
                continue
            if is_vector(painter):
                _fill_vector(painter, scene, shape, standing)
                continue
            painter.setOpacity(1.0)
            unit, ground = scene.look.unit * ratio, scene.palette.focus
            brush = QBrush(_on_ground(standing, scene.view.theme, ground, opacity, unit, calm))
            if brush.style() != Qt.BrushStyle.SolidPattern:
                brush.setTransform(shrunk)
            fill(painter, scene, shape, brush)
        painter.restore()

    def tints(self, scene: Scene, layer: Layer) -> dict[str, FeatureStyle]:
        """The tint of each focus state."""
        found = standings(scene.world, scene.view)
        return {code: _style(standing_fills(standing, scene.palette)) for code, standing in found.items()}

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """A field of the strongest tint."""
        draw_standing_swatch(painter, rect, Standing.AWAY, sample.colours)

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterator[LegendRow]:
        """The categories that occur, with the partner whom they are about."""
        story = scene.world.story
        partner = partner_title(story, scene.world.base, standing_partner(story, scene.view))
        used, swatch = _seen(scene), partial(_swatch, colours=scene.palette, calm=is_under_arrows(scene))
        whom = f"{partner}: "  # once, for all
        for standing in Standing:
            if standing in used:
                yield LegendRow(whom + tr("Legend", standing.value), partial(swatch, standing=standing))
                whom = ""


def _seen(scene: Scene) -> set[Standing]:
    """The categories of the states that a reader sees."""
    shapes = (
        (scene.world.base.by_id("country", code), said) for code, said in standings(scene.world, scene.view).items()
    )
    return {said for shape, said in shapes if shape is not None and is_shown(scene, shape)}


def _style(fills: tuple[QColor | Hatch, ...]) -> FeatureStyle:
    """Fills as a style: at most one is plain, and it lies under the hatchings."""
    plain = next((tint for tint in fills if isinstance(tint, QColor)), None)
    hatches = tuple(tint for tint in fills if isinstance(tint, Hatch))
    if plain is None:
        return FeatureStyle(hatches=hatches)
    return FeatureStyle(fill=plain.name(), fill_alpha=plain.alphaF(), hatches=hatches)


def _swatch(painter: QPainter, rect: QRectF, *, standing: Standing, colours: Palette, calm: bool) -> None:
    draw_standing_swatch(painter, rect, standing, colours, calm=calm)


def _fill_vector(painter: QPainter, scene: Scene, shape: Shape, standing: Standing) -> None:
    for tint in standing_fills(standing, scene.palette, calm=is_under_arrows(scene)):
        if isinstance(tint, Hatch):
            fill_hatched(painter, scene, shape, tint)
        else:
            fill(painter, scene, shape, QBrush(tint))


@lru_cache(maxsize=128)
def _on_ground(standing: Standing, theme: Theme, ground: str, opacity: float, unit: float, calm: bool) -> QBrush:
    """The tint as it looks on its ground, opaque: laying it down takes a tenth of the time that blending takes.

    *unit* is the device's pixels for a design pixel: before a class hatching is as coarse as everything else.
    """
    fills = standing_fills(standing, palette(theme), calm=calm)
    tiles = [hatch_tile(tint, unit) for tint in fills if isinstance(tint, Hatch)]
    tile = QImage(tiles[0].size() if tiles else QSize(1, 1), QImage.Format.Format_RGB32)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setOpacity(opacity)
    for tint in fills:
        painter.fillRect(tile.rect(), QBrush(hatch_tile(tint, unit)) if isinstance(tint, Hatch) else QBrush(tint))
    painter.end()
    return QBrush(tile) if tiles else QBrush(tile.pixelColor(0, 0))


def draw_standing_swatch(
    painter: QPainter, rect: QRectF, standing: Standing, colours: Palette, *, calm: bool = False
) -> None:
    """A small field in a category's tint."""
    painter.setPen(Qt.PenStyle.NoPen)
    for tint in standing_fills(standing, colours, calm=calm):
        if isinstance(tint, Hatch):
            fill_swatch(painter, rect, tint)
            continue
        painter.setBrush(tint)
        painter.drawRoundedRect(rect, 2, 2)
    painter.setPen(QPen(faded(colours.border, 0.7), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 2, 2)


STANDING = StandingKind()
