"""The one drawing function. What is seen is a function of world, view, size and look, on every surface."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtGui import QPainter

from geodata.core.job import Turns, at_once, turn
from geodata.map.label_placement import Box
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.drawing.callouts import draw_callouts
from mapviewer.drawing.composition import compose
from mapviewer.drawing.edge_markers import draw_edge_markers
from mapviewer.drawing.furniture import draw_foot, draw_scale, off_borders, scale_size
from mapviewer.drawing.ground.map_drawing import BASE_COATS, PaintMap, draw_layers, draw_map
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
from mapviewer.scene.scene import Look, Scene
from mapviewer.scene.stamps import stamp

MOST_IN_LOCATOR = 6  # names: it is glanced at
NAMES_S = 0.004  # so long names of a picture within a picture are looked for in one go


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
