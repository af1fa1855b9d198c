"""The one drawing function. What is seen is a function of world, view, size and look, on every surface."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from itertools import chain, groupby

from PySide6.QtGui import QPainter

from geodata.core.job import Turns, at_once, turn
from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.layer import SOFT, Layer
from geodata.view.view import Concealed, View
from geodata.world.world import World
from mapviewer.drawing.callouts import draw_callouts
from mapviewer.drawing.composition import compose
from mapviewer.drawing.edge_markers import draw_edge_markers
from mapviewer.drawing.furniture import draw_foot, draw_scale, off_borders, scale_size
from mapviewer.drawing.ground.bands import draw_bands
from mapviewer.drawing.ground.relief_drawing import draw_relief
from mapviewer.drawing.ground.rivers import draw_border_rivers, draw_rivers
from mapviewer.drawing.ground.under_names import with_halos
from mapviewer.drawing.highlight import draw_highlights
from mapviewer.drawing.inset_drawing import Stroke, draw_insets, keeping, mark_grounds, title_box
from mapviewer.drawing.legend_box import draw_legend
from mapviewer.drawing.page_drawing import draw_page, is_on_page, within_neatline
from mapviewer.drawing.panels import draw_panels, draw_sheet, panel_scene, shows_panels
from mapviewer.drawing.picture_parts import Carried, Furniture, Part, clip, draw_divider, parts_of, unseen
from mapviewer.drawing.placing.heading import draw_heading
from mapviewer.drawing.placing.inset_scenes import PlacedInset, inset_scene
from mapviewer.drawing.placing.panel_grids import PlacedPanel
from mapviewer.drawing.placing.world_strip import draw_ties
from mapviewer.drawing.story_labels import filled_ground, obstacles, story_labels, thin_obstacles
from mapviewer.labels.base_labels import base_labels
from mapviewer.labels.label_engine import Layout, draw_labels, laying_out
from mapviewer.labels.placing.hand_placing import placed_by_hand
from mapviewer.labels.placing.spaced_out import spaced_out
from mapviewer.labels.town_labels import capitals_wanted, not_in_insets, orienting
from mapviewer.layers.kind import Kind
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import (
    draw_borders,
    draw_disputed,
    draw_ground,
    draw_hairlines,
    draw_veil,
    draw_water,
    shows_base,
)
from mapviewer.scene.hatching import hatch_disputed
from mapviewer.scene.scene import Look, Scene
from mapviewer.scene.stamps import stamp
from mapviewer.scene.states.blocs import is_bloc
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr

DrawLayer = Callable[[QPainter, Scene, Layer], None]
MOST_IN_LOCATOR = 6  # names: it is glanced at
PaintMap = Callable[[QPainter, Scene], None]
NAMES_S = 0.004  # so long names of a picture within a picture are looked for in one go


@value(frozen=True)
class Coat:
    """A part of the ground that lies on the one before; ``most_px`` are the pixels of the device for one turn."""

    draw: PaintMap
    most_px: float = math.inf


def draw(
    painter: QPainter,
    world: World,
    view: View,
    size_px: tuple[float, float],
    *,
    look: Look | None = None,
    hovered: str = "",
    furniture: Furniture | None = None,
    layout: Layout | None = None,
    paint_map: PaintMap | None = None,
) -> None:
    """Paint a complete picture. With a *layout* its labels are used, otherwise labels are placed.

    *paint_map* stands in for `draw_map`, such as where the map below the names is to be made of pixels.
    """
    look = look or Look()
    parts = parts_of(world.seen_by(view.camera), view, size_px, look, hovered, furniture or Furniture())
    for part in parts:
        painter.save()
        clip(painter, part)
        with within_neatline(painter, part):
            if not has_panels(part):
                (paint_map or draw_map)(painter, part.scene)
                draw_highlights(painter, part.scene)
            boxes = draw_furniture(painter, part, paint_map)
            if not has_panels(part):
                draw_labels(painter, part.scene, layout if layout is not None else labels_of(part.scene, boxes))
        draw_paper(painter, part, paint_map)
        painter.restore()
    draw_divider(painter, parts)


def draw_paper(painter: QPainter, part: Part, paint_map: PaintMap | None = None) -> None:
    """The paper of a page with what stands on it, and its locator."""
    draw_page(painter, part)
    made = compose(part)
    if is_on_page(part) and made.on_paper is not None:
        draw_insets(painter, part.scene, [made.on_paper], partial(draw_inset, paint_map=paint_map))


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
        draw_kinds(painter, scene, [layer for layer in reversed(scene.visible_layers) if kind_of(layer).is_tint])


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


def labels_of(scene: Scene, boxes: Iterable[Box] = ()) -> Layout:
    """The names of this picture, placed off the given boxes."""
    return at_once(labels_in_turns(scene, boxes))


def labels_in_turns(scene: Scene, boxes: Iterable[Box] = ()) -> Turns[Layout]:
    """`labels_of` with a pause after each name: all together take longer than a frame."""
    wanted, base = [], []
    for label in base_labels(scene):  # first, with pauses: names of the story ask which of these there are
        base.append(label)
        yield
    for label in placed_by_hand(scene, chain(story_labels(scene), base)):
        wanted.append(label)
        yield
    areas, rooms = filled_ground(scene), capitals_wanted(scene)
    wanted = orienting(scene, not_in_insets(scene, wanted), areas)
    yield
    off, thin = list(obstacles(scene)), list(thin_obstacles(scene))
    yield
    layout = yield from laying_out(scene, wanted, off, thin, boxes, areas, rooms)
    return with_halos(scene, spaced_out(scene, layout, (*boxes, *off), thin))


def draw_furniture(
    painter: QPainter, part: Part, paint_map: PaintMap | None = None, carried: Carried | None = None
) -> list[Box]:
    """Heading, legend, scale, credits and insets of one side; returns the boxes that its labels keep off.

    Of a page, heading and legend stand on the paper (`draw_page`). *paint_map* stands in for `draw_map` in the insets;
    markers at the edge may be *carried* along with their arrows.
    """
    scene, furniture = part.scene, part.furniture
    boxes, made, is_panels = unseen(part), compose(part), has_panels(part)
    if is_panels:
        draw_sheet(painter, scene)
        draw_panels(painter, scene, made.panels, partial(draw_panel, paint_map=paint_map))
        boxes.append((0.0, 0.0, scene.frame.width_px, scene.frame.height_px))
    elif furniture.markers:
        boxes += _draw_markers(painter, scene, carried)
    mark_grounds(painter, scene, made.insets)
    on_page = is_on_page(part)
    if made.heading is not None and not on_page:
        draw_heading(painter, scene, made.heading)
    if made.foot is not None and made.foot.scale_box is not None:
        others = [box for box in made.boxes if box != made.foot.scale_box]
        moved = off_borders(scene, made.foot.scale_box, [*boxes, *others])
        made = replace(made, foot=replace(made.foot, scale_box=moved))
    if made.foot is not None:
        draw_foot(painter, scene, made.foot)
    if made.legend is not None and made.legend_box is not None and not on_page:
        legend, (left, top) = made.legend, made.legend_at
        # From a whole pixel, so that its words stand where they stand at rest.
        right, bottom = made.legend_box[2:]
        box = (math.floor(left) - 1.0, math.floor(top) - 1.0, math.ceil(right) + 1.0, math.ceil(bottom) + 1.0)
        key = (draw_legend, legend, left % 1.0, top % 1.0)
        stamp(painter, scene, key, box, lambda on: draw_legend(on, scene, legend, left, top))
    boxes += [box for box in made.boxes if box not in {inset.box for inset in made.insets}]
    if scene.view.callouts and not is_panels:
        boxes += list(draw_callouts(painter, scene, [*boxes, *(inset.box for inset in made.insets)]))
    return boxes + draw_insets(painter, scene, made.insets, partial(draw_inset, paint_map=paint_map))


def _draw_markers(painter: QPainter, scene: Scene, carried: Carried | None) -> list[Box]:
    """The markers at the picture's edge, or those of another picture that have moved with the ground."""
    if carried is None:
        return draw_edge_markers(painter, scene)
    of, moved = carried
    painter.save()
    painter.translate(moved)
    boxes = draw_edge_markers(painter, replace(of, hovered=scene.hovered))
    painter.restore()
    x, y = moved.x(), moved.y()
    return [(left + x, top + y, right + x, bottom + y) for left, top, right, bottom in boxes]


def has_panels(part: Part) -> bool:
    """Whether a side is made of panels instead of one map."""
    return shows_panels(part.scene) and part.furniture.insets


def draw_panel(painter: QPainter, scene: Scene, panel: PlacedPanel, *, paint_map: PaintMap | None = None) -> None:
    """The map of a panel with its partners' cards, numbers and names, and its scale."""
    for stroke in _panel_strokes(scene, panel, paint_map):
        stroke(painter)


def draw_inset(painter: QPainter, scene: Scene, inset: PlacedInset, *, paint_map: PaintMap | None = None) -> None:
    """The map of an inset with its names and numbers; a locator names what has room on its own ground."""
    for stroke in _inset_strokes(scene, inset, paint_map):
        stroke(painter)


def pictures_in_turns(part: Part) -> Iterator[Stroke]:
    """Make the pictures within the picture of a side, as far as they are missing: all together take many frames.

    It pauses after each stroke, which it yields; after `begin_names` come some that take longer than a frame.
    """
    scene, made = part.scene, compose(part)
    for panel in made.panels if has_panels(part) else ():
        small = panel_scene(scene, panel.panel, (panel.width, panel.height))
        yield from keeping(small, panel, _panel_strokes(small, panel))
    for inset in (*made.insets, *((made.on_paper,) if made.on_paper else ())):
        small = inset_scene(scene, inset)
        yield from keeping(small, inset, _inset_strokes(small, inset))


def _panel_strokes(scene: Scene, panel: PlacedPanel, paint_map: PaintMap | None = None) -> Iterator[Stroke]:
    yield from _map_strokes(scene, paint_map)
    boxes: list[Box] = []
    yield lambda on: boxes.extend(draw_edge_markers(on, scene))
    if panel.has_scale:
        yield lambda on: boxes.append(draw_scale(on, scene, *_scale_corner(scene, panel, boxes)))
    if scene.view.callouts:
        yield lambda on: boxes.extend(list(draw_callouts(on, scene, boxes)))
    layout = yield from _named(scene, boxes)
    yield lambda on: draw_labels(on, scene, layout)


def _scale_corner(scene: Scene, panel: PlacedPanel, boxes: list[Box]) -> tuple[float, float]:
    """Where the scale of a panel ends: at the lower right, or as near as it finds ground without borders."""
    edge, (width, height) = scene.px(8), scale_size(scene)
    right, bottom = panel.width - edge, panel.height - edge
    moved = off_borders(scene, (right - width, bottom - height, right, bottom), boxes)
    return moved[2], bottom


def _inset_strokes(scene: Scene, inset: PlacedInset, paint_map: PaintMap | None = None) -> Iterator[Stroke]:
    yield from _map_strokes(scene, paint_map)
    boxes = [title_box(scene, inset), *inset.marked]
    if inset.ties:
        yield lambda on: draw_ties(on, scene, inset.ties, inset.marked)
        return
    if not inset.is_locator:
        yield lambda on: boxes.extend(list(draw_callouts(on, scene, boxes)))
    layout = yield from _named(scene, boxes)
    if inset.is_locator:
        named = [item for item in layout.placed if item.label.led_m is None and not item.label.dot_px]
        whole = [item for item in named if len(item.label.text) > 3]  # no letters that stand for a state
        layout = Layout(tuple(sorted(whole, key=lambda item: -item.label.size_px[0])[:MOST_IN_LOCATOR]))
    yield lambda on: draw_labels(on, scene, layout)


def _map_strokes(scene: Scene, paint_map: PaintMap | None) -> Iterator[Stroke]:
    """Ground, layers and marks, each to be drawn over the one before."""
    if paint_map is not None:
        yield lambda on: paint_map(on, scene)
    else:
        yield from (partial(_stroke, coat.draw, scene) for coat in BASE_COATS)
        yield lambda on: draw_layers(on, scene)
    yield lambda on: draw_highlights(on, scene)


def _stroke(draw_one: PaintMap, scene: Scene, painter: QPainter) -> None:
    draw_one(painter, scene)


def begin_names(_painter: QPainter) -> None:
    """Draw nothing: the names of a picture within a picture are about to be placed."""


def _named(scene: Scene, boxes: Iterable[Box]) -> Generator[Stroke, None, Layout]:
    """The names of a picture, with a stroke of nothing for each pause while they are placed."""
    yield begin_names
    work = labels_in_turns(scene, boxes)
    while True:
        has_ended, layout = turn(work, NAMES_S)
        if has_ended:
            assert layout is not None
            return layout
        yield lambda _on: None
