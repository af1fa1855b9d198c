"""The projected picture, measured: legible from the last row, and nothing covers what the step shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from geodata import open_story
from geodata.story.layer import LayerKind
from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.story.story import Story
from geodata.view.camera import Camera, Frame, add_insets, frame
from geodata.view.view import Theme
from geodata.world.world import World
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import draw, labels_of
from mapviewer.drawing.panels import panel_scene
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.drawing.placing.heading import heading_of
from mapviewer.labels.label_engine import Layout
from mapviewer.labels.spelling import typeset
from mapviewer.labels.text_halo import Lettering, measure
from mapviewer.presenting.overlay.caption import Caption, CaptionPlace, CaptionText, words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, picture_of_stop, place_for, projected
from mapviewer.ui.palette import palette

SIZES = [(1024, 768), (1280, 720), (1366, 768), (1920, 1080), (3840, 2160)]


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


@pytest.fixture(scope="module")
def world(story: Story) -> World:
    return World(story)


def stops(story: Story) -> Iterator[tuple[Stop, CaptionText]]:
    found = lesson_of(story).stops
    return ((stop, words_of_stop(story, stop, number, len(found))) for number, stop in enumerate(found, 1))


def captions(story: Story, world: World, size: tuple[int, int]) -> Iterator[tuple[Stop, Caption]]:
    place = place_for(story, size)
    for stop, words in stops(story):
        _, caption = look_on(world, projected(stop.view), words, size, place)
        assert caption is not None
        yield stop, caption


@pytest.mark.parametrize("size", SIZES)
def test_a_step_is_read_from_the_last_row_and_its_ground_is_seen(
    story: Story, world: World, size: tuple[int, int]
) -> None:
    place = place_for(story, size)
    for stop, words in stops(story):
        view = projected(stop.view)
        look, caption = look_on(world, view, words, size, place)
        assert caption is not None
        shown = frame(stop.view.camera, world.projection, size, add_insets(look.insets, look.clear))
        part = parts_of(world, view, size, look, "", Furniture())[0]
        scene = part.scene
        # The article's words are there to be quoted from: small enough to leave the map its room, still legible.
        # A long caption has slightly smaller type before it takes a quarter of the picture.
        for _, _, _, style in caption.pieces:
            assert style.size_px >= size[1] / (45 if style.serif else 33), stop.id
        heading = heading_of(scene)
        assert max(style.size_px for _, _, _, style in heading.lines) >= size[1] / 26
        assert min(style.size_px for _, _, _, style in heading.lines) >= size[1] / 39
        left, _, right, bottom = heading.box
        for x, y, line, style in heading.lines:
            width, height = measure(line, style)
            assert left <= x, stop.id
            assert x + width <= right, stop.id
            assert y + 0.9 * height <= bottom, stop.id
        made = compose(part)
        shown_maps = [panel_scene(scene, item.panel, (item.width, item.height)) for item in made.panels] or [scene]
        for shown_map in shown_maps:
            _assert_names_are_read(story, stop.id, labels_of(shown_map), size, in_panel=shown_map is not scene)
        legend = made.legend
        assert legend is None or legend.style.size_px >= size[1] / 45
        assert look.minimum_border_px >= 0.002 * size[1]
        _assert_seen_beside(shown, stop.view.camera, caption.rect, size, stop.id)


def _assert_names_are_read(story: Story, step: str, layout: Layout, size: tuple[int, int], *, in_panel: bool) -> None:
    assert layout.placed, step
    # A panel has type a tenth smaller, for names of the story as for towns; a squarer picture has less room for those.
    own = 45 if in_panel else 38 if size[0] < 1.6 * size[1] else 30
    height = (0.9 if in_panel else 1.0) * size[1]
    for item in layout.placed:
        feature = story.features.get(item.label.id)
        # The name of an area is smaller rather than on other ground, and that of a small state again.
        ground = 50 if item.label.id.startswith("country:") else 45
        share = ground if feature is None else 48 if story.layers[feature.layer].kind == LayerKind.AREA else own
        assert item.label.style.size_px >= height / share - 0.01, (step, item.label.text)


def _assert_seen_beside(
    shown: Frame, camera: Camera, caption: tuple[float, float, float, float], size: tuple[int, int], step: str
) -> None:
    """The camera's ground lies in the picture and off the caption."""
    half_w, half_h = camera.width_km * 500, camera.height_km * 500
    left, top = shown.to_px(shown.x_m - half_w, shown.y_m + half_h)
    right, bottom = shown.to_px(shown.x_m + half_w, shown.y_m - half_h)
    a, b, width, height = caption
    assert left >= -1
    assert top >= -1
    assert right <= size[0] + 1
    assert bottom <= size[1] + 1
    rim = 0.01  # the two may share an edge
    assert right <= a + rim or left >= a + width - rim or bottom <= b + rim or top >= b + height - rim, step


@pytest.mark.parametrize(("size", "text_scale"), [((1366, 768), 1.0), ((1366, 768), 1.3), ((1920, 1080), 2.0)])
def test_the_legend_hides_nothing_that_a_step_is_about_however_large_the_type(
    story: Story, world: World, size: tuple[int, int], text_scale: float
) -> None:
    place = place_for(story, size, text_scale)
    for stop, words in stops(story):
        if stop.view.panels:
            continue  # the legend has a room of its own beside small multiples
        view = projected(stop.view, text_scale)
        look, _ = look_on(world, view, words, size, place)
        part = parts_of(world, view, size, look, "", Furniture())[0]
        legend = compose(part).legend_box
        if legend is None and text_scale > 1.5:
            continue  # heading and caption leave nothing to be seen that a row could tell of
        assert legend is not None, stop.id
        # A larger legend finds its place at the rim of what the step is about, if nowhere else; so does any where
        # that reaches out of the picture on all sides.
        is_tight = text_scale == 1 and stop.id != "to-nakhichevan"
        assert emptiness_of(part.scene).hidden_share(legend) <= (0.05 if is_tight else 0.2), stop.id


def test_a_caption_too_long_for_the_screen_shrinks_and_the_map_stays(story: Story, world: World) -> None:
    size = (1024.0, 768.0)
    words = CaptionText("A title of some length", "word " * 160, "and a quoted passage " * 8, "karabakh", 1, 3)
    for place in (CaptionPlace.BESIDE, CaptionPlace.BELOW):
        look, caption = look_on(world, projected(story.steps[0].view), words, size, place)
        assert caption is not None
        assert caption.type_px < size[1] / 27
        left, top, width, height = caption.rect
        assert left >= 0
        assert top >= 0
        assert left + width <= size[0]
        assert top + height <= size[1]
        free = size[0] - look.insets.left - look.insets.right, size[1] - look.insets.top - look.insets.bottom
        assert free[0] * free[1] > 0.38 * size[0] * size[1]


def test_every_word_of_a_caption_stands_inside_it(story: Story, world: World) -> None:
    for size in [SIZES[0], SIZES[3]]:
        for stop, caption in captions(story, world, size):
            written = " ".join(line for _, _, line, _ in caption.pieces)
            for text in (stop.text, stop.quote):
                assert typeset(" ".join(text.split())) in written
            for x, y, line, style in caption.pieces:
                width, height = measure(line, style)
                assert x + width <= caption.rect[2] + 0.5
                assert y + 0.96 * height <= caption.rect[3] + 0.5


def test_a_caption_has_no_single_short_word_in_its_last_line(story: Story, world: World) -> None:
    short = [
        (stop.id, lines[-1])
        for stop, caption in captions(story, world, SIZES[3])
        for lines in _paragraphs(caption)
        if len(lines) > 2 and measure(*lines[-1])[0] < 0.15 * caption.rect[2]
    ]
    assert not short


def _paragraphs(caption: Caption) -> list[list[tuple[str, Lettering]]]:
    """The sentences of a caption in lines: each ends with a stop."""
    found: list[list[tuple[str, Lettering]]] = [[]]
    for _, _, line, style in caption.pieces:
        if style.serif:
            continue
        found[-1].append((line, style))
        if line.endswith((".", "?", "!", "”")):
            found.append([])
    return [lines for lines in found if lines]


def test_a_picture_shows_its_caption_and_its_theme(world: World, story: Story) -> None:
    number = [step.id for step in story.steps].index("to-nakhichevan") + 1
    stop = lesson_of(story).stops[number - 1]
    image = picture_of_stop(world, stop, number, len(story.steps), (1280, 720))
    words = next(words for found, words in stops(story) if found.id == stop.id)
    _, caption = look_on(world, projected(stop.view), words, (1280, 720), place_for(story, (1280, 720)))
    assert caption is not None
    left, top, width, height = map(round, caption.rect)
    quoted = range(round(top + caption.quote_top), top + height)
    inks = {image.pixelColor(x, y).name() for x in range(left, left + width) for y in quoted}
    assert palette(Theme.PROJECTOR, story.parties.hues).ink("corridor").text in inks


def test_a_locator_stands_beside_the_map_where_the_words_leave_room(story: Story, world: World) -> None:
    size, (stop, words) = (1920, 1080), list(stops(story))[1]
    view = projected(stop.view)
    look, caption = look_on(world, view, replace(words, text="A short sentence."), size, CaptionPlace.BESIDE)
    part = parts_of(world.seen_by(view.camera), view, size, look, "", Furniture())[0]
    made = compose(part)
    assert made.on_paper is not None
    assert caption is not None
    assert look.page is not None
    assert not any(inset.is_locator for inset in made.insets)
    left, top, right, bottom = made.on_paper.box
    assert left > look.page.neatline[2]
    assert bottom <= look.page.neatline[3]
    for _, y, line, style in caption.pieces:
        assert caption.rect[1] + y + 0.9 * measure(line, style)[1] <= top, line
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view, size, look=look)
    painter.end()
    inside = {image.pixelColor(x, y).name() for x in range(int(left), int(right)) for y in range(int(top), int(bottom))}
    assert palette(view.theme).accent in inside, "the map's own ground is marked"


def test_the_place_in_the_lesson_stands_below_a_locator_and_is_not_covered_by_it(story: Story, world: World) -> None:
    size, placed = (1920, 1080), 0
    for stop, words in stops(story):
        if stop.view.panels:
            continue
        look, caption = look_on(world, projected(stop.view), words, size, place_for(story, size))
        if look.page is None or look.page.locator is None or caption is None:
            continue
        placed += 1
        left, top, right, bottom = look.page.locator
        foot = picture_of_stop(world, stop, words.number, words.count, size)
        below = {foot.pixel(x, y) for x in range(int(left), int(right)) for y in range(int(bottom) + 3, size[1] - 4)}
        assert len(below) > 3, stop.id  # letters, not paper alone
        assert caption.place_bottom > bottom
        assert top < bottom < size[1]
    assert placed
