"""Ground and layers of a map in their order, without names, marks and furniture."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from geodata.core.values import value
from geodata.story.layer import SOFT, Layer
from geodata.view.view import Concealed
from mapviewer.drawing.ground.bands import draw_bands
from mapviewer.drawing.ground.contour_drawing import draw_contours
from mapviewer.drawing.ground.relief_drawing import draw_relief
from mapviewer.drawing.ground.rivers import draw_border_rivers, draw_rivers
from mapviewer.layers.kind import Kind
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import (
    draw_borders,
    draw_disputed,
    draw_ground,
    draw_hairlines,
    draw_veil,
    draw_water,
    line_level,
    shows_base,
)
from mapviewer.scene.hatching import hatch_disputed
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Scene, is_vector
from mapviewer.scene.states.blocs import is_bloc
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr

TINTED_SHARE = 0.55  # of the relief's strength, over tints
DrawLayer = Callable[[QPainter, Scene, Layer], None]
PaintMap = Callable[[QPainter, Scene], None]


@value(frozen=True)
class Coat:
    """A part of the ground that lies on the one before; ``most_px`` are the pixels of the device for one turn."""

    draw: PaintMap
    most_px: float = math.inf


def draw_map(painter: QPainter, scene: Scene) -> None:
    """Ground and layers, without names, marks and furniture."""
    draw_base(painter, scene)
    draw_layers(painter, scene)


def draw_base(painter: QPainter, scene: Scene) -> None:
    """What moves with the ground in one piece: sea, land, tints, water and borders."""
    for coat in BASE_COATS:
        coat.draw(painter, scene)


def draw_under(painter: QPainter, scene: Scene) -> None:
    """What lies under everything and does not change with what is in force: sea and land, with their relief."""
    for coat in UNDER_COATS:
        coat.draw(painter, scene)


def _draw_shading(painter: QPainter, scene: Scene) -> None:
    # A tint of data lies over the relief: shaded, it would be read as another class. A quick picture has none of it.
    if not scene.look.quick and shows_base(scene, "base-relief"):
        draw_relief(painter, scene)
        draw_contours(painter, scene)


def _draw_veil(painter: QPainter, scene: Scene) -> None:
    if not scene.look.quick and shows_base(scene, "base-relief"):
        draw_veil(painter, scene)


def _draw_bands(painter: QPainter, scene: Scene) -> None:
    if not scene.look.quick and shows_base(scene, "base-countries"):
        draw_bands(painter, scene)


def _draw_disputed(painter: QPainter, scene: Scene) -> None:
    if not scene.look.quick and shows_base(scene, "base-countries"):
        draw_disputed(painter, scene)
        if not scene.look.is_locator:  # no row of a legend would say what the lines mean
            hatch_disputed(painter, scene)


def draw_tints(painter: QPainter, scene: Scene) -> None:
    """The layers that tint states, under their borders."""
    if Concealed.COLOURS not in scene.view.concealed:
        tints = [layer for layer in reversed(scene.visible_layers) if kind_of(layer).is_tint]
        draw_kinds(painter, scene, tints)
        _shade_tints(painter, scene, tints)


def _shade_tints(painter: QPainter, scene: Scene, layers: Iterable[Layer]) -> None:
    """Let the relief be seen weakly through tints that are no scale of numbers; a quick picture does without."""
    if scene.look.quick or is_vector(painter) or not shows_base(scene, "base-relief"):
        return
    shown = (layer for layer in layers if scene.view.opacity(layer.id) > 0)
    shapes = [shape for layer in shown for shape in kind_of(layer).shaded_shapes(scene, layer)]
    if not shapes:
        return
    ground = QPainterPath()
    for shape in shapes:
        ground.addPath(path_of(shape, line_level(scene, shape)))
    painter.save()
    whole = painter.transform()
    painter.setTransform(scene.to_screen, True)
    painter.setClipPath(ground, Qt.ClipOperation.IntersectClip)
    painter.setTransform(whole)
    draw_relief(painter, scene, TINTED_SHARE)
    painter.restore()


def draw_over(painter: QPainter, scene: Scene) -> None:
    """Rivers, water, pictures and borders, which do not change with what is in force."""
    for coat in OVER_COATS:
        coat.draw(painter, scene)


def _draw_rivers(painter: QPainter, scene: Scene) -> None:
    # A quick picture has none: where it is magnified they take a third of its time.
    if not scene.look.quick and shows_base(scene, "base-rivers"):
        draw_rivers(painter, scene)


def _draw_pictures(painter: QPainter, scene: Scene) -> None:
    draw_kinds(painter, scene, [layer for layer in reversed(scene.visible_layers) if kind_of(layer).lies_under])


# The whole ground coat by coat takes a quarter of the time that all coats of its strips take; each is a turn's work.
UNDER_COATS = (
    Coat(draw_ground),
    Coat(_draw_shading, most_px=300_000),
    Coat(_draw_veil),
    Coat(_draw_bands),
    Coat(_draw_disputed),
)
OVER_COATS = (
    Coat(_draw_rivers),
    Coat(draw_water),
    Coat(_draw_pictures, most_px=300_000),
    Coat(draw_hairlines),
    Coat(draw_borders),
    Coat(draw_border_rivers),
)
BASE_COATS = (*UNDER_COATS, Coat(draw_tints), *OVER_COATS)


def draw_layers(painter: QPainter, scene: Scene, draw_one: DrawLayer | None = None) -> None:
    """All other layers."""
    for layers in parted(scene):
        tints = (
            [] if scene.look.quick else [layer for layer in layers if layer.pattern == SOFT or is_bloc(scene, layer)]
        )
        if tints:  # of whole states, or of a guess: they lie under rivers and borders, which are drawn again
            above = layers.index(tints[-1]) + 1
            draw_kinds(painter, scene, layers[:above], draw_one)
            for coat in (_draw_rivers, draw_water, draw_borders, draw_border_rivers):
                coat(painter, scene)
            layers = layers[above:]
        draw_kinds(painter, scene, layers, draw_one)


def draw_below_lines(painter: QPainter, scene: Scene) -> None:
    """Sea, land and tints, also those of layers that lie under the borders: what `draw_lines_of_ground` is drawn on."""
    for coat in (*UNDER_COATS, Coat(draw_tints)):
        coat.draw(painter, scene)
    below, _ = _at_borders(scene)
    draw_kinds(painter, scene, below)


def draw_lines_of_ground(painter: QPainter, scene: Scene) -> None:
    """Rivers, water and borders, over which `layers_in_order` lie; rivers that are borders are drawn by themselves."""
    for coat in OVER_COATS[:-1]:
        coat.draw(painter, scene)


def layers_in_order(scene: Scene) -> list[Layer]:
    """The layers above the borders, the lowest first."""
    return _at_borders(scene)[1]


def _at_borders(scene: Scene) -> tuple[list[Layer], list[Layer]]:
    """The layers that lie under rivers and borders, for they tint whole states or are a guess, and those above."""
    layers = [layer for part in parted(scene) for layer in part]
    tints = [place for place, layer in enumerate(layers) if layer.pattern == SOFT or is_bloc(scene, layer)]
    above = tints[-1] + 1 if tints and not scene.look.quick else 0
    return layers[:above], layers[above:]


def parted(scene: Scene) -> tuple[list[Layer], list[Layer]]:
    """The layers above the borders, from the lowest: those that move with the ground in one piece, and the others.

    Arrows between states lead to the picture's edge: they and what lies above them change with every camera.
    """
    kinds = ((layer, kind_of(layer)) for layer in reversed(scene.visible_layers))
    layers = [layer for layer, kind in kinds if not (kind.is_tint or kind.lies_under)]
    first = next((place for place, layer in enumerate(layers) if kind_of(layer).is_drawn_anew), len(layers))
    return layers[:first], layers[first:]


def draw_kinds(painter: QPainter, scene: Scene, layers: Iterable[Layer], draw_one: DrawLayer | None = None) -> None:
    """Some layers, one on the other; *draw_one* draws each in its kind's stead."""
    opacities = {state.id: state.opacity for state in scene.view.layers}
    shown = [layer for layer in layers if opacities.get(layer.id, 1.0) > 0]
    for kind, alike in groupby(shown, kind_of):
        own = list(alike)
        if draw_one is None and _draw_together(painter, scene, kind, own, opacities):
            continue
        for layer in own:
            painter.setOpacity(opacities.get(layer.id, 1.0))
            with _contained(painter, scene, layer):
                (draw_one or kind.draw)(painter, scene, layer)
    painter.setOpacity(1.0)


def _contained(painter: QPainter, scene: Scene, layer: Layer) -> AbstractContextManager[None]:
    part = tr("Canvas", "the layer “{layer}”").format(layer=layer.title)
    return contained(part, painter) if scene.look.on_screen else nullcontext()


def _draw_together(
    painter: QPainter, scene: Scene, kind: Kind, layers: list[Layer], opacities: Mapping[str, float]
) -> bool:
    """Draw some layers of a moving map in one go; whether that was done. One that fails has each drawn alone."""
    if not scene.look.quick or len(layers) < 2 or any(opacities.get(layer.id, 1.0) != 1.0 for layer in layers):
        return False
    painter.setOpacity(1.0)
    done = False
    with _contained(painter, scene, layers[0]):
        done = kind.draw_together(painter, scene, layers)
    return done
