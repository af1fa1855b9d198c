"""A step as the class sees it, as a picture: for the console, for slides and for a PNG of each step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.story.story import Story
from geodata.view.camera import Bounds, Insets, add_insets, frame
from geodata.view.view import Theme, View
from geodata.world.validity import ids_in_force
from geodata.world.world import World
from mapviewer.drawing.draw import Furniture, draw, legend_box, legend_top, parts_of
from mapviewer.presenting.class_sizes import look_for
from mapviewer.presenting.overlay.caption import (
    Caption,
    CaptionPlace,
    CaptionText,
    best_place,
    lay_out_caption,
    paint_caption,
    words_of_stop,
)
from mapviewer.scene.scene import Look

SHARES = (0.25, 0.5, 0.75, 1.0)
SMALLER_AT_MOST = 1.4
LEGEND_PAD = 14.0


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
    return best_place(words, [stop.view.camera for stop in stops], size_px, text_scale)


def look_on(
    world: World, view: View, words: CaptionText | None, size_px: tuple[float, float], place: CaptionPlace
) -> tuple[Look, Caption | None]:
    """The look and the caption of a projected view; the camera's ground keeps off caption and legend."""
    caption = lay_out_caption(words, size_px, place, view.text_scale, view.theme) if words else None
    look = look_for(size_px[1], caption.insets if caption else None)
    return replace(look, clear=clear_of_legend(world, view, size_px, look)), caption


def clear_of_legend(world: World, view: View, size_px: tuple[float, float], look: Look) -> Insets:
    """The least room at the left or at the bottom that brings what is in force out from under the legend."""
    part = parts_of(world.seen_by(view.camera), replace(view, comparison=None), size_px, look, "", Furniture())[0]
    legend = legend_box(part)
    bounds = world.bounds_for((*ids_in_force(world.story, view), view.selection))
    if legend is None or bounds is None:
        return Insets()
    pad = 2 * part.scene.px(LEGEND_PAD)
    width = legend.width_px + pad
    corner = (width, legend_top(part, legend) - pad / 2)
    height = size_px[1] - look.insets.bottom - corner[1]
    options = [Insets()]
    options += [Insets(bottom=height * share) for share in SHARES] + [Insets(left=width * share) for share in SHARES]
    free = [option for option in options if _is_clear(world, view, size_px, look, option, bounds, corner)]
    best = min(free, key=lambda option: _metres_per_px(world, view, size_px, look, option), default=Insets())
    least = _metres_per_px(world, view, size_px, look, Insets())
    # Larger type was asked for, and its larger legend with it: the map gives way before anything is hidden.
    most = SMALLER_AT_MOST * max(view.text_scale, 1.0)
    return best if _metres_per_px(world, view, size_px, look, best) <= most * least else Insets()


def _is_clear(
    world: World, view: View, size_px: tuple[float, float], look: Look, option: Insets, bounds: Bounds,
    corner: tuple[float, float],
) -> bool:  # fmt: skip
    """Whether the ground that the camera asks for and that has something on it stands off the legend's corner."""
    shown = frame(view.camera, world.projection, size_px, add_insets(look.insets, option))
    half_w, half_h = view.camera.width_km * 500, view.camera.height_km * 500
    left, _ = shown.to_px(max(bounds[0], shown.x_m - half_w), shown.y_m)
    _, bottom = shown.to_px(shown.x_m, max(bounds[1], shown.y_m - half_h))
    return left >= corner[0] or bottom <= corner[1]


def _metres_per_px(world: World, view: View, size_px: tuple[float, float], look: Look, option: Insets) -> float:
    return frame(view.camera, world.projection, size_px, add_insets(look.insets, option)).metres_per_px


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
