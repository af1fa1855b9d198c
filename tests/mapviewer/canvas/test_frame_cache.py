"""What is kept between two paintings never shows: after every act the picture is the one that would be drawn anew."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from geodata import Theme, View, open_story
from geodata.story.layer import LayerKind
from geodata.view.camera import Insets, pan, zoom_about
from geodata.view.view import Concealed, Viewpoint, at_date, set_opacity, show_layers, toggle_layer
from geodata.world.world import World
from mapviewer.canvas.frame_cache import KeptPicture
from mapviewer.canvas.map_canvas import MapCanvas
from mapviewer.drawing import inset_drawing
from mapviewer.drawing.composition import _stood, compose
from mapviewer.drawing.draw import draw
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.scene import stamps
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Look, scene_of

SIZE = (480, 320)
Act = Callable[[World, View], View]


def panned(world: World, view: View) -> View:
    return replace(view, camera=pan(view.camera, scene_of(world, view, SIZE).frame, world.projection, 37, -21))


def zoomed(world: World, view: View) -> View:
    frame = scene_of(world, view, SIZE).frame
    return replace(view, camera=zoom_about(view.camera, frame, world.projection, 1.3, (100, 100)))


ACTS: list[tuple[bool, Act]] = [  # whether the map moves while it is done
    (False, lambda _, view: toggle_layer(view, "control")),
    (False, lambda _, view: toggle_layer(view, "standing")),
    (False, lambda _, view: at_date(view, dt.date(1993, 6, 1))),
    (True, panned),
    (True, panned),
    (False, lambda _, view: view),
    (False, lambda _, view: toggle_layer(view, "base-provinces")),
    (False, lambda _, view: toggle_layer(view, "base-countries")),
    (True, zoomed),
    (False, lambda _, view: view),
    (False, lambda _, view: toggle_layer(view, "base-countries")),
    (False, lambda _, view: toggle_layer(view, "base-cities")),
    (False, lambda _, view: at_date(view, dt.date(1988, 1, 1))),
    (False, lambda _, view: replace(view, theme=Theme.DARK)),
    (False, lambda _, view: toggle_layer(view, "base-water")),
    (False, lambda _, view: set_opacity(view, "standing", 0.5)),
    (False, lambda _, view: replace(view, selection="country:arm")),
    (False, lambda _, view: at_date(view, dt.date(2019, 1, 1))),
    (False, lambda _, view: replace(view, theme=Theme.LIGHT, selection="")),
]


def canvas_of(ratio: float) -> QImage:
    image = QImage(round(SIZE[0] * ratio), round(SIZE[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    return image


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., :3].astype(int)


def painted(picture: KeptPicture, world: World, view: View, ratio: float, moving: bool = False) -> np.ndarray:
    """The picture as the window paints it: what stands above the map, then names, are laid out after the painting."""
    look = Look(device_ratio=ratio, quick=moving, on_screen=True)
    (part,) = parts_of(world, view, SIZE, look, "", Furniture())
    image = canvas_of(ratio)
    for _ in range(2 if moving else 3):
        painter = QPainter(image)
        picture.paint(painter, part, moving=moving, may_wait=True)
        painter.end()
        if picture.has_come_to_rest(part):
            assert picture.lay_out_top(part, 60.0)
        while not moving and picture.work(part.scene):
            pass
        picture.names.lay_out()
        picture.keep_ground(part.scene)
    return pixels(image)


def drawn(world: World, view: View, ratio: float) -> np.ndarray:
    image = canvas_of(ratio)
    painter = QPainter(image)
    draw(painter, world, view, SIZE, look=Look(device_ratio=ratio, on_screen=True))
    painter.end()
    return pixels(image)


@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_after_every_act_the_picture_is_the_one_that_would_be_drawn(qtbot: QtBot, ratio: float) -> None:
    story = open_story()
    world, picture = World(story), KeptPicture()
    view = next(step.view for step in story.steps if step.id == "control-1994-2020")
    painted(picture, world, view, ratio)
    for number, (moving, act) in enumerate(ACTS):
        view = act(world, view)
        shown = painted(picture, world, view, ratio, moving)
        if not moving:
            wrong = (np.abs(shown - drawn(world, view, ratio)).max(axis=2) > 12).mean()
            assert wrong < 0.002, number


ARROW_ACTS: list[Act] = [
    lambda _, view: toggle_layer(view, "control"),
    lambda _, view: toggle_layer(view, "control"),
    lambda _, view: toggle_layer(view, "away"),
    lambda _, view: at_date(view, dt.date(2021, 6, 1)),
    lambda _, view: replace(view, selection="country:arm"),
    lambda _, view: replace(view, theme=Theme.DARK),
    lambda _, view: replace(view, concealed=(Concealed.COLOURS,)),
    lambda _, view: replace(view, concealed=(Concealed.NAMES,)),
    lambda _, view: replace(view, concealed=(), theme=Theme.LIGHT, names="az"),
    lambda _, view: replace(view, viewpoint=Viewpoint.LAW),
    lambda _, view: set_opacity(view, "toward", 0.5),
]


def test_kept_arrows_are_those_that_would_be_drawn(qtbot: QtBot) -> None:
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.view
    painted(picture, world, view, 1.0)
    for number, act in enumerate(ARROW_ACTS):
        view = act(world, view)
        shown = painted(picture, world, view, 1.0)
        wrong = (np.abs(shown - drawn(world, view, 1.0)).max(axis=2) > 12).mean()
        assert wrong < 0.002, number
        if number == 1:
            assert picture._layers._images.held_bytes > 0


def test_a_tick_is_answered_before_the_other_arrows_are_laid_out_anew(qtbot: QtBot) -> None:
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.view
    for _ in range(2):
        before = painted(picture, world, view, 1.0)
        view = toggle_layer(toggle_layer(view, "control"), "control")
    (part,) = parts_of(world, view, SIZE, Look(on_screen=True), "", Furniture())
    while picture.keep_ahead(part):
        pass
    view = toggle_layer(view, "away")
    (part,) = parts_of(world, view, SIZE, Look(on_screen=True), "", Furniture())
    image = canvas_of(1.0)
    painter = QPainter(image)
    picture.paint(painter, part, moving=False, may_wait=True)
    painter.end()
    assert not picture.is_finished  # what was ticked away is gone, and others stand as they stood
    assert (np.abs(pixels(image) - before).max(axis=2) > 12).any()
    shown = painted(picture, world, view, 1.0)
    assert picture.is_finished
    assert (np.abs(shown - drawn(world, view, 1.0)).max(axis=2) > 12).mean() < 0.002


def test_a_moving_legend_says_what_is_shown_now(qtbot: QtBot) -> None:
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.view
    before = painted(picture, world, view, 1.0, moving=True)
    assert np.array_equal(before, painted(picture, world, view, 1.0, moving=True))
    for other in (replace(view, theme=Theme.DARK), toggle_layer(view, "toward")):
        _stood.clear()
        kept = painted(picture, world, other, 1.0, moving=True)
        _stood.clear()
        stamps._stamps.clear()
        assert np.array_equal(kept, painted(picture, world, other, 1.0, moving=True))


def test_names_wait_for_another_room_and_keep_off_what_came_to_stand_there(qtbot: QtBot) -> None:
    story = open_story()
    world, picture = World(story), KeptPicture()
    painted(picture, world, story.view, 1.0)
    before = picture.layout
    caption = (SIZE[0] * 0.8, 0.0, float(SIZE[0]), float(SIZE[1]))
    look = Look(on_screen=True, insets=Insets(left=SIZE[0] / 2))
    (part,) = parts_of(world, story.view, SIZE, look, "", Furniture())
    image = canvas_of(1.0)
    painter = QPainter(image)
    picture.paint(painter, part, moving=False, may_wait=True)
    painter.end()
    assert picture.names.is_late
    assert picture.layout is before
    clear = before.clear_of(part.scene, [caption])
    assert len(clear.placed) < len(before.placed)
    boxes = [box for item in clear.placed if (box := clear.box_of(part.scene, item.label.id))]
    assert boxes
    assert not any(touch(box, caption) for box in boxes)


def test_names_that_may_wait_come_after_the_picture(qtbot: QtBot) -> None:
    story = open_story()
    canvas = MapCanvas(World(story), story.view)
    qtbot.addWidget(canvas)
    canvas.resize(*SIZE)
    with qtbot.waitExposed(canvas):
        canvas.show()
    assert canvas.side_at(canvas.rect().center().toPointF())[1].layout.placed
    canvas.show_view(toggle_layer(story.view, "base-cities"))
    qtbot.waitUntil(
        lambda: not any(item.label.id.startswith("place:") for item in canvas.pictures.sides[0].layout.placed)
    )


def test_names_in_another_language_do_not_wait(qtbot: QtBot) -> None:
    story = open_story()
    world, picture = World(story), KeptPicture()
    painted(picture, world, story.view, 1.0)
    view = replace(story.view, names="az")
    (part,) = parts_of(world, view, SIZE, Look(on_screen=True), "", Furniture())
    image = canvas_of(1.0)
    painter = QPainter(image)
    picture.paint(painter, part, moving=False, may_wait=True)
    painter.end()
    assert {"Bakı", "Aşqabad"} <= {item.label.text for item in picture.layout.placed}


def test_the_first_picture_of_all_may_do_without_names(qtbot: QtBot) -> None:
    story = open_story()
    canvas = MapCanvas(World(story), story.view)
    canvas.begin_quickly()
    qtbot.addWidget(canvas)
    canvas.resize(*SIZE)
    canvas.show()
    canvas.repaint()
    assert not canvas.pictures.sides[0].layout.placed
    qtbot.waitUntil(lambda: bool(canvas.pictures.sides[0].layout.placed))


def test_pointing_shows_what_would_be_drawn_anew(qtbot: QtBot) -> None:
    story = open_story()
    world, picture = World(story), KeptPicture()
    painted(picture, world, story.view, 1.0)
    (still,) = parts_of(world, story.view, SIZE, Look(on_screen=True), "", Furniture())
    for hovered in ("", "country:kaz", "country:tkm", "", "country:jpn", "country:kaz"):
        part = replace(still, scene=replace(still.scene, hovered=hovered))
        shown = []
        for forgets in (False, True):
            if forgets:
                picture._top._forget()
                picture._top._place = None
            image = canvas_of(1.0)
            painter = QPainter(image)
            picture.paint(painter, part, moving=False)
            painter.end()
            shown.append(pixels(image))
        assert np.abs(shown[0] - shown[1]).max() <= 3, hovered


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_names_that_are_dragged_along_stand_where_each_would_be_written(qtbot: QtBot, ratio: float) -> None:
    """From the second frame of a drag on they are one image; another scale, look or layout makes another."""
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.view
    painted(picture, world, view, ratio)
    for dx, dy in ((0, 0), (31, -12), (-80, 7), (200, 60)):
        camera = pan(view.camera, scene_of(world, view, SIZE).frame, world.projection, dx, dy)
        here = replace(view, camera=camera)
        kept = painted(picture, world, here, ratio, moving=True)
        picture._top._moving_names.drop()
        anew = painted(picture, world, here, ratio, moving=True)
        assert (np.abs(kept - anew).max(axis=2) > 16).mean() < 0.001, (dx, dy)
        painted(picture, world, here, ratio, moving=True)
        assert picture._top._moving_names._image is not None
    dark = replace(view, theme=Theme.DARK)
    painted(picture, world, dark, ratio)
    assert picture._top._moving_names._image is None  # at rest nothing of it is kept
    written, image = (painted(picture, world, dark, ratio, moving=True) for _ in range(2))
    assert (np.abs(written - image).max(axis=2) > 16).mean() < 0.001


def painted_once(picture: KeptPicture, part: Part, *, moving: bool = False) -> np.ndarray:
    """The picture that answers an act at once."""
    image = canvas_of(1.0)
    painter = QPainter(image)
    picture.paint(painter, part, moving=moving, may_wait=True)
    painter.end()
    return pixels(image)


def test_the_day_is_told_at_once_over_what_stands_there_from_before(qtbot: QtBot) -> None:
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.view
    painted(picture, world, view, 1.0)
    later = at_date(view, dt.date(1999, 3, 4))
    (part,) = parts_of(world, later, SIZE, Look(on_screen=True), "", Furniture())
    heading = compose(part).heading
    assert heading is not None
    left, top, _, bottom = (round(edge) for edge in heading.box)
    card = slice(top, bottom), slice(left, left + round(heading.width_px))
    answered = painted_once(picture, part)
    assert picture.is_top_late(part)
    assert (np.abs(answered[card] - drawn(world, later, 1.0)[card]).max(axis=2) > 12).mean() < 0.002
    assert picture.lay_out_top(part, 60.0)
    painted_once(picture, part)
    assert not picture.is_top_late(part)


@pytest.mark.parametrize("number", [4, 6])
def test_panels_and_insets_are_made_in_turns_and_are_those_that_are_drawn_at_once(qtbot: QtBot, number: int) -> None:
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.steps[number].view
    assert view.panels or view.insets or view.locator
    painted(picture, world, story.view, 1.0, moving=True)
    (part,) = parts_of(world.seen_by(view.camera), view, SIZE, Look(on_screen=True), "", Furniture())
    compose(part)  # as on the way there
    waiting = painted_once(picture, part)
    assert picture.has_come_to_rest(part)
    turns = 0
    while not picture.lay_out_top(part, 0.0):
        turns += 1
        # The one map is seen until all are there.
        assert (np.abs(painted_once(picture, part) - waiting).max(axis=2) > 12).mean() < 0.1
    assert turns > 20
    rested = painted_once(picture, part)
    assert not picture.has_come_to_rest(part)
    inset_drawing._images.clear()
    anew = drawn(part.scene.world, view, 1.0)
    boxes = [(item.left, item.top, item.left + item.width, item.top + item.height)
             for item in (*compose(part).panels, *compose(part).insets)]  # fmt: skip
    assert boxes
    for box in boxes:
        left, top, right, bottom = (max(round(edge), 0) for edge in box)
        assert np.abs(rested - anew)[top:bottom, left:right].max(initial=0) <= 1


def test_a_map_that_comes_to_rest_gets_its_legend_and_names_in_turns_of_their_own(qtbot: QtBot) -> None:
    story = open_story()
    world, picture = World(story), KeptPicture()
    painted(picture, world, story.view, 1.0)
    view = panned(world, story.view)
    painted(picture, world, view, 1.0, moving=True)
    (part,) = parts_of(world, view, SIZE, Look(on_screen=True), "", Furniture())
    painted_once(picture, part)
    assert picture.has_come_to_rest(part)
    assert picture.lay_out_top(part, 60.0)
    painted_once(picture, part)
    assert not picture.has_come_to_rest(part)
    assert picture.names.is_late
    picture.names.lay_out()
    while picture.work(part.scene):
        pass
    rested, anew = painted_once(picture, part), drawn(world, view, 1.0)
    assert picture.layout.placed
    for box in compose(part).boxes:
        left, top, right, bottom = (max(round(edge), 0) for edge in box)
        differing = np.abs(rested - anew)[top:bottom, left:right].max(axis=2, initial=0) > 12
        assert differing.sum() <= 0.03 * differing.size, box


def test_the_ground_of_before_stands_in_while_flying_but_not_where_it_shows_what_is_concealed(qtbot: QtBot) -> None:
    story = open_story()
    world, view = World(story), story.view
    for act, stands_in in (
        (toggle_layer(view, "base-rivers"), True),
        (replace(view, concealed=(Concealed.COLOURS,)), False),
        (replace(view, theme=Theme.DARK), False),
    ):
        picture = KeptPicture()
        painted(picture, world, view, 1.0)
        (part,) = parts_of(world, act, SIZE, Look(quick=True, on_screen=True), "", Furniture())
        shown, anew = (painted_once(kept, part, moving=True) for kept in (picture, KeptPicture()))
        is_rough = (np.abs(shown - anew).max(axis=2) > 12).mean() < 0.02  # but for names
        assert is_rough is not stands_in


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_dragged_map_carries_its_arrows_and_cards_along(qtbot: QtBot, ratio: float) -> None:
    """They move with the ground, whole pixels of it, and lead to the edge again when the map rests."""
    story = open_story()
    world, picture, view = World(story), KeptPicture(), story.view
    painted(picture, world, view, ratio)
    bare = Furniture(date=False, legend=False, scale=False, credits=False, insets=False)
    look, frame = Look(device_ratio=ratio, quick=True, on_screen=True), scene_of(world, view, SIZE).frame
    shown = []
    for dx, dy in ((8, 4), (32, 24)):
        here = replace(view, camera=pan(view.camera, frame, world.projection, dx, dy))
        (part,) = parts_of(world, here, SIZE, look, "", bare)
        image = canvas_of(ratio)
        for _ in range(2):
            painter = QPainter(image)
            picture.paint(painter, part, moving=True)
            painter.end()
        shown.append(pixels(image))
    right, down = round(24 * ratio), round(20 * ratio)
    moved, before = shown[1][down:, right:], shown[0][:-down, :-right]
    edge = round(40 * ratio)  # where the first frame had no ground yet
    assert (np.abs(moved - before)[edge:, edge:].max(axis=2) > 16).mean() < 0.01
    rested = painted(picture, world, here, ratio)
    assert (np.abs(rested - drawn(world, here, ratio)).max(axis=2) > 12).mean() < 0.05


def test_ground_that_a_drag_uncovers_has_its_layers(qtbot: QtBot) -> None:
    """But for arrows: those are laid out for a whole picture."""
    story = open_story()
    (view,) = (step.view for step in story.steps if step.id == "control-1994-2020")
    world, picture = World(story), KeptPicture()
    arrows = {layer.id for layer in story.layers.values() if layer.kind == LayerKind.CLAIMS}
    view = show_layers(view, {state.id for state in view.layers if state.visible} - arrows)
    start = scene_of(world, view, SIZE).frame
    view = replace(view, camera=pan(view.camera, start, world.projection, -SIZE[0] / 2, 0))  # its areas at the edge
    painted(picture, world, view, 1.0)
    frame = scene_of(world, view, SIZE).frame
    for dx in (10, 60, 120):
        here = replace(view, camera=pan(view.camera, frame, world.projection, dx, 0))
        carried = painted(picture, world, here, 1.0, moving=True)
    picture._carried.rest(scene_of(world, view, (SIZE[0], SIZE[1])))
    zoomed_before = replace(scene_of(world, here, SIZE).frame, metres_per_px=1.0)
    picture._carried._before = zoomed_before  # no drag: all is drawn anew
    anew = painted(picture, world, here, 1.0, moving=True)
    assert (np.abs(carried - anew)[:, :118].max(axis=2) > 16).mean() < 0.01
