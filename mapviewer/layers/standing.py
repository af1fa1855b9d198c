"""States shaded by what is said about their stance toward one partner: categories, never a score."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from geodata.map.shapes import Shape
from geodata.story.entities import partner_title, party_name
from geodata.story.layer import Layer, LayerKind
from geodata.view.view import Theme
from geodata.world.standings import Standing, changed_in_tone, groups_meant, standing_partner, standings, words_for
from mapviewer.layers.kind import Kind, LegendRow
from mapviewer.layers.style import FeatureStyle, Sample
from mapviewer.scene.ground import fill
from mapviewer.scene.hatching import Hatch, fill_hatched, fill_swatch, hatch_tile
from mapviewer.scene.in_view import is_shown
from mapviewer.scene.scene import Scene, faded, is_vector
from mapviewer.ui.palette import Palette, palette
from mapviewer.ui.translate import tr, tr_noop

STEP_PX = 8.0
BAND_STEP_PX, BAND_PX = 10.0, 2.6  # of two hues side by side
UNDER_ARROWS = 0.5  # of the strength of hatching, where arrows of statements are to be followed over it


WORDS = {
    Standing.AWAY: tr_noop("Legend", "Turns away from the partner"),
    Standing.AWAY_GROUP: tr_noop("Legend", "Turns away: said indirectly or of a group"),
    Standing.DEMAND: tr_noop("Legend", "Makes a demand of its own"),
    Standing.MIXED: tr_noop("Legend", "Turns away, but also stays close"),
    Standing.TOWARD: tr_noop("Legend", "Turns to the partner"),
    Standing.TOWARD_GROUP: tr_noop("Legend", "Turns to the partner: said indirectly or of a group"),
    Standing.STEADY: tr_noop("Legend", "Stays with the partner"),
    Standing.STEADY_GROUP: tr_noop("Legend", "Stays with the partner: said of a group"),
    Standing.NONE: tr_noop("Legend", "Named, but no change is stated"),
    Standing.MEMBER: tr_noop("Legend", "Meant only as one of {groups}"),
    Standing.LATER: tr_noop("Legend", "Mentioned for another date"),
    Standing.ABSENT: tr_noop("Legend", "Not mentioned"),
}


# Where nobody has done or said it but those who judge.
TONE_WORDS = {
    Standing.AWAY_GROUP: tr_noop("Legend", "Changed tone: said of a group, none named"),
    Standing.MIXED: tr_noop("Legend", "Changed tone, yet stays close"),
}


TONE_AND = tr_noop("Legend", "Changed tone · {words}")


# From what is said outright to what is not said at all.
SURE_FIRST = (
    Standing.AWAY,
    Standing.TOWARD,
    Standing.STEADY,
    Standing.DEMAND,
    Standing.MIXED,
    Standing.AWAY_GROUP,
    Standing.TOWARD_GROUP,
    Standing.STEADY_GROUP,
    Standing.NONE,
    Standing.MEMBER,
    Standing.LATER,
    Standing.ABSENT,
)
MEMBER_IN_SHORT = tr_noop("Legend", "Meant only as one of a group")


def is_calm(scene: Scene) -> bool:
    """Whether hatching is weaker than in a window's map."""
    return is_under_arrows(scene) or bool(scene.look.minimum_text_px)


def is_under_arrows(scene: Scene) -> bool:
    """Whether arrows of statements are drawn over the tints."""
    return any(layer.kind == LayerKind.CLAIMS for layer in scene.visible_layers)


def standing_fills(standing: Standing, colours: Palette, *, calm: bool = False) -> tuple[QColor | Hatch, ...]:
    """What is put on the ground, one on the other: full when named, hatched when implied or said of a group.

    Two statements that differ are bands of both hues; grey is what the article does not mention. Hatching
    is *calm* under arrows, which it would make hard to follow, and before a class, to whom it would shimmer.
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
        return (_hatch(away.fill, 0.22, 0.7),)
    if standing is Standing.DEMAND:
        return (faded(away.fill, 0.56),)
    if standing is Standing.TOWARD:
        return (faded(toward.fill, 0.55),)
    if standing is Standing.TOWARD_GROUP:
        return (_hatch(toward.fill, 0.3, 0.8),)
    if standing is Standing.STEADY:
        return (faded(steady.fill, 0.6),)
    if standing is Standing.STEADY_GROUP:
        return (_hatch(steady.fill, 0.42, 0.6),)
    if standing is Standing.MIXED:
        return (Hatch(steady.fill, faded(away.fill, 0.16).rgba(), step=BAND_STEP_PX, width=BAND_PX, alpha=0.7),)
    if standing is Standing.NONE:
        return (_hatch(steady.line, 0.0, 0.5, "dotted"),)
    if standing is Standing.MEMBER:
        return (_hatch(colours.absent, 0.25, 1.0, "dotted"),)
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

    def shaded_shapes(self, scene: Scene, layer: Layer) -> Iterator[Shape]:
        """The states with a stance."""
        return (shape for shape, _ in _in_sight(scene))

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Tint the focus states."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        inverse, _ = scene.to_screen.inverted()
        painter.setTransform(scene.to_screen, True)
        opacity, ratio, calm = painter.opacity(), painter.device().devicePixelRatioF(), is_calm(scene)
        shrunk = QTransform.fromScale(1 / ratio, 1 / ratio) * QTransform.fromTranslate(*scene.slid_px) * inverse
        for shape, standing in _in_sight(scene):
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
        used, swatch = _seen(scene), partial(_swatch, colours=scene.palette, calm=is_calm(scene))
        if used and not is_under_arrows(scene):  # which lead to that partner
            yield LegendRow(tr("Legend", "Partner: {partner}").format(partner=partner))
        for standing in SURE_FIRST:
            if standing in used:
                yield LegendRow(_words(standing, scene), partial(swatch, standing=standing))


def _in_sight(scene: Scene) -> Iterator[tuple[Shape, Standing]]:
    """The states with a stance that are in the picture."""
    for code, standing in standings(scene.world, scene.view).items():
        shape = scene.world.base.by_id("country", code)
        if shape is not None and scene.sees(shape):
            yield shape, standing


def _words(standing: Standing, scene: Scene) -> str:
    """What the legend says of a category, with the groups that stand for a state that is never named."""
    own = words_for(scene.world, scene.view, standing)
    if own and standing is not Standing.MIXED:
        return own
    if standing in TONE_WORDS:
        said, tone = standings(scene.world, scene.view), changed_in_tone(scene.world, scene.view)
        if all(code in tone for code, own in said.items() if own is standing):
            return tr("Legend", TONE_AND).format(words=own) if own else tr("Legend", TONE_WORDS[standing])
    if standing is not Standing.MEMBER:
        return tr("Legend", WORDS[standing])
    if scene.look.minimum_text_px:  # before a class, where long words would cost other rows
        return tr("Legend", MEMBER_IN_SHORT)
    said, meant = standings(scene.world, scene.view), groups_meant(scene.world, scene.view)
    used = dict.fromkeys(group for code, groups in meant.items() if said.get(code) is standing for group in groups)
    names = ", ".join(f"“{party_name(scene.world.story, scene.world.base, group)}”" for group in used)
    return tr("Legend", WORDS[standing]).format(groups=names)


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
    for tint in standing_fills(standing, scene.palette, calm=is_calm(scene)):
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
    """A small field in a category's tint, on the ground that the states have."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.focus))
    painter.drawRoundedRect(rect, 2, 2)
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
