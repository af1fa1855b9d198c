"""How pictures of steps are composed, measured over all steps of the bundled stories and all formats.

The free field is the picture less the caption's column or band and less the strip that gives way to the legend. The
subject (`geodata.world.subject`) fills it by the larger of its width's share of the field's width and its height's
share of the field's height.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.story.lesson_cursor import lesson_of
from geodata.view.camera import Camera, add_insets
from geodata.view.view import View, toggle_layer
from geodata.world.subject import subject_of
from geodata.world.world import World
from mapviewer.drawing.clearing import clear_of_furniture
from mapviewer.drawing.composition import HIDES_MUCH, Composition, compose
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.drawing.placing.emptiness import Emptiness, emptiness_of, sums_of
from mapviewer.drawing.placing.places import SAME_PX, best_place
from mapviewer.presenting.overlay.caption import Caption, words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, place_for, projected
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Look

CLASSES, PAPER, WINDOW = {"16:9": (1280, 720), "4:3": (1024, 768)}, (1006, 644), (756, 555)
FORMATS = [*CLASSES, "A4", "window"]
STORIES = ["caucasus", "sahel"]


@pytest.fixture(scope="module", params=STORIES)
def world(request: pytest.FixtureRequest, qapp: QApplication) -> World:
    return World(open_story(request.param))


def pictures(world: World, form: str) -> Iterator[tuple[str, Part, Caption | None]]:
    """Each step of one map in a format: its id, the part that is drawn, and its caption."""
    stops = lesson_of(world.story).stops
    for number, stop in enumerate(stops, 1):
        if stop.view.panels:
            continue  # composed otherwise: see test_panels
        view, caption = projected(stop.view), None
        if form in CLASSES:
            size = CLASSES[form]
            words = words_of_stop(world.story, stop, number, len(stops))
            look, caption = look_on(world, view, words, size, place_for(world.story, size))
        elif form == "A4":
            size, look = PAPER, Look(unit=1.0, text=1.3)
            look = replace(look, clear=clear_of_furniture(world, view, size, look))
        else:
            size, view, look = WINDOW, stop.view, Look(on_screen=True)
        yield stop.id, parts_of(world.seen_by(view.camera), view, size, look, "", Furniture())[0], caption


# The exclave reaches out of the gorge that is the large picture; the inset has the whole of it.
REACHES_OUT = {"to-nakhichevan"}
# Of a bloc of fifteen the ground between the states where something happens is the picture, from edge to edge.
FILLS = {"coups", "wars", "forty-four-days"}


@pytest.mark.parametrize("form", FORMATS)
def test_the_subject_fills_the_free_field(world: World, form: str) -> None:
    for step, part, _ in pictures(world, form):
        if step in REACHES_OUT:
            continue
        scene = part.scene
        bounds = subject_of(scene.world, scene.view).bounds
        assert bounds is not None, step
        left, bottom = scene.frame.to_px(*bounds[:2])
        right, top = scene.frame.to_px(*bounds[2:])
        off = add_insets(scene.look.insets, scene.look.clear)
        across = (right - left) / (scene.frame.width_px - off.left - off.right)
        down = (bottom - top) / (scene.frame.height_px - off.top - off.bottom)
        # Ground that goes with the subject, such as a bloc's other members, may reach nearer to the edge; an inset and
        # the names that a step places keep some room in a narrow map.
        least = 0.5 if form == "4:3" and scene.view.insets else 0.6
        assert least <= max(across, down) <= (1.001 if step in FILLS else 0.97), step


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_lies_on_the_subject_or_on_anything_else(world: World, form: str) -> None:
    for step, part, caption in pictures(world, form):
        if step in REACHES_OUT:
            continue
        made, frame = compose(part), part.scene.frame
        if form == "window":  # its legend is folded only where it would hide much
            assert made.legend_box is None or emptiness_of(part.scene).share_of_subject(made.legend_box) < HIDES_MUCH, (
                step
            )
        else:
            # Cells that a mark may only touch; where a square picture is crowded, a little more.
            assert made.hidden <= (20 if form == "4:3" else 3), (step, made)
        boxes = made.boxes
        if caption is not None:
            left, top, width, height = caption.rect
            boxes.append((left, top, left + width, top + height))
        for one, other in itertools.combinations(boxes, 2):
            assert not touch(one, other), step
        for left, top, right, bottom in boxes:
            assert left >= 0, step
            assert top >= 0, step
            assert right <= frame.width_px + 0.5, step
            assert bottom <= frame.height_px + 0.5, step


@pytest.mark.parametrize("form", CLASSES)
def test_a_page_leaves_the_map_most_of_the_picture_and_nothing_floats_over_it(world: World, form: str) -> None:
    bands = set()
    for step, part, caption in pictures(world, form):
        page, made, frame = part.scene.look.page, compose(part), part.scene.frame
        assert page is not None, step
        left, top, right, bottom = page.neatline
        least = 0.59 if form == "16:9" else 0.51
        assert (right - left) * (bottom - top) >= least * frame.width_px * frame.height_px, step
        assert caption is not None, step
        x, y, width, height = caption.rect
        heading = made.heading.box if made.heading else None
        for box in filter(None, (heading, made.legend_box, (x, y, x + width, y + height))):
            assert not touch(box, page.neatline), step
        assert made.foot is not None, step
        credit, scale = made.foot.credits_box, made.foot.scale_box
        assert credit is not None, step  # on the paper below the map, where nothing is under it
        assert left <= credit[0] < credit[2] <= right, step
        assert bottom <= credit[1] < credit[3] <= frame.height_px, step
        assert not touch(credit, (x, y, x + width, y + height)), step
        for box in [*filter(None, (scale,)), *(inset.box for inset in made.insets)]:
            assert left <= box[0] <= box[2] <= right, step
            assert top <= box[1] <= box[3] <= bottom, step
        if made.legend is not None:  # whole, in its own type
            assert made.legend.style.size_px >= 0.99 * part.scene.look.minimum_legend_px, step
            assert made.legend.height_px <= page.legend[3] - page.legend[1] + 1, step
        bands.add(top)
    # The map begins at the same height in all steps; where a column is narrower, the headline may have other lines.
    assert max(bands) - min(bands) <= 0.01 * frame.height_px


def test_the_legend_stays_while_the_map_is_moved_a_little(world: World) -> None:
    view = world.story.steps[0].view
    look = Look(on_screen=True)
    first = compose(parts_of(world, view, (1200, 800), look, "", Furniture())[0]).legend_box
    camera = view.camera
    moved = replace(view, camera=Camera(camera.lon_deg, camera.lat_deg + 0.2, camera.width_km, camera.height_km))
    quick = parts_of(world, moved, (1200, 800), replace(look, quick=True), "", Furniture())[0]
    assert compose(quick).legend_box == first
    at_rest = parts_of(world, moved, (1200, 800), look, "", Furniture())[0]
    then = compose(at_rest).legend_box
    assert first is not None
    assert then is not None
    assert then == pytest.approx(first, abs=SAME_PX)


def test_a_box_goes_where_least_lies() -> None:
    ground = [[0] * 20 + [3] * 20 for _ in range(20)]
    taken = [[0] * 40 for _ in range(20)]
    empty = Emptiness(10.0, sums_of(ground), taken)
    room = (0.0, 0.0, 400.0, 200.0)
    left, _, right, _ = best_place((100.0, 50.0), room, [], 8.0, empty)
    assert right <= 200.0
    taken[0][:20] = taken[19][:20] = [1] * 20  # the subject at the upper and lower edge of the empty half
    empty = Emptiness(10.0, sums_of(ground), taken)
    left, top, right, bottom = best_place((100.0, 50.0), room, [], 8.0, empty)
    assert empty.hidden((left, top, right, bottom)) == 0
    blocked = best_place((100.0, 50.0), room, [(0.0, 0.0, 150.0, 200.0)], 8.0, empty)
    assert blocked[0] >= 150.0


def test_a_country_is_found_empty_only_off_its_own_ground(world: World) -> None:
    view = world.story.steps[0].view
    scene = parts_of(world, view, (1280, 720), Look(), "", Furniture())[0].scene
    bounds = subject_of(world, view).bounds
    assert bounds is not None
    x, y = scene.frame.to_px((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    assert emptiness_of(scene).hidden((x - 60, y - 60, x + 60, y + 60)) > 0


def test_a_layer_that_is_unticked_and_ticked_finds_everything_in_its_place(world: World) -> None:
    def composed(view: View) -> Composition:
        [part] = parts_of(world, view, WINDOW, Look(on_screen=True), "", Furniture())
        return compose(part)

    view = world.story.view
    shown = composed(view)
    layer = next(state.id for state in view.layers if state.visible)
    composed(toggle_layer(view, layer))
    assert composed(view) is shown
    moved = replace(view, camera=replace(view.camera, lon_deg=view.camera.lon_deg + 8.0))
    assert composed(moved) is not shown
    assert composed(replace(view, date=view.date - dt.timedelta(days=400))) is not shown
