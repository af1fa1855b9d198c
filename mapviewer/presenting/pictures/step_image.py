"""A step as the class sees it, as a picture: for the console, for slides and for a PNG of each step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.story.story import Story
from geodata.view.camera import Insets
from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.drawing.clearing import clear_of_furniture
from mapviewer.drawing.draw import draw
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.presenting.class_sizes import LABEL, look_for
from mapviewer.presenting.overlay.caption import (
    Caption,
    CaptionPlace,
    CaptionText,
    lay_out_caption,
    paint_caption,
    words_of_stop,
)
from mapviewer.presenting.pictures.page_layout import headline_on, lay_out_page, place_of
from mapviewer.scene.scene import Look


def projected(view: View, text_scale: float = 1.0, theme: Theme = Theme.PROJECTOR) -> View:
    """A view as it is projected: in a projector's colours and type."""
    return replace(view, theme=theme, text_scale=max(text_scale, 1.0))


def class_theme(theme: Theme) -> Theme:
    """The colours in which a class sees a lesson that is begun from a window of a theme: dark ones when asked for."""
    return theme if theme is Theme.PROJECTOR_DARK else Theme.PROJECTOR


def place_for(story: Story, size_px: tuple[float, float], text_scale: float = 1.0) -> CaptionPlace:
    """Return the placement of a story's captions in a picture of *size_px*."""
    stops = lesson_of(story).stops
    words = [words_of_stop(story, stop, number, len(stops)) for number, stop in enumerate(stops, 1)]
    return place_of(story, words, size_px, text_scale)


def look_on(
    world: World, view: View, words: CaptionText | None, size_px: tuple[float, float], place: CaptionPlace
) -> tuple[Look, Caption | None]:
    """The look and the caption of a projected view: on a page, or the map alone where there are no words.

    The camera's ground keeps off insets and credits.
    """
    if words is None or place is CaptionPlace.NONE:
        look = look_for(size_px[1])
        return replace(look, clear=clear_of_furniture(world, view, size_px, look)), None
    look, caption = lay_out_page(world, view, words, size_px, place, Insets())
    clear = clear_of_furniture(world, view, size_px, look)
    if clear != Insets():  # on the ground that is shown in the end the legend may have a row more
        look, caption = lay_out_page(world, view, words, size_px, place, clear)
    return look, caption


def withheld(look: Look, caption: Caption, words: CaptionText, theme: Theme) -> tuple[Look, Caption]:
    """The look and the caption of a step that asks first: fewer words on the same page."""
    left, top, width, height = caption.rect
    room = (left, top, left + width, top + height)
    fewer, part = None, 1.0
    while fewer is None:  # a question may be longer than what is told in the end
        fewer = lay_out_caption(words, room, part * caption.type_px, look.minimum_text_px / LABEL, theme)
        part *= 0.93
    if look.page is not None:
        page, headline = headline_on(look.page, words)
        look = replace(look, page=page, headline=headline)
    return look, fewer


def draw_projected(
    painter: QPainter,
    world: World,
    view: View,
    words: CaptionText | None,
    size_px: tuple[float, float],
    place: CaptionPlace,
    furniture: Furniture | None = None,
) -> None:
    """Paint a whole projected picture: map, date, legend, credits and the caption (none for None)."""
    look, caption = look_on(world, view, words, size_px, place)
    draw(painter, world, view, size_px, look=look, furniture=furniture)
    if caption is not None:
        paint_caption(painter, caption, view.theme)


def picture_of_stop(world: World, stop: Stop, number: int, count: int, size_px: tuple[int, int]) -> QImage:
    """A stop with all its layers as an image."""
    story = world.story
    image = QImage(QSize(*size_px), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    words = words_of_stop(story, stop, number, count)
    draw_projected(painter, world, projected(stop.view), words, size_px, place_for(story, size_px))
    painter.end()
    return image
