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
from mapviewer.drawing.composition import column_px, compose
from mapviewer.drawing.draw import draw
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.drawing.placing.heading import broken_headline
from mapviewer.presenting.class_sizes import CAPTION, look_for
from mapviewer.presenting.overlay.caption import (
    MARGIN,
    Caption,
    CaptionPlace,
    CaptionText,
    best_place,
    lay_out_caption,
    paint_caption,
    words_of_stop,
)
from mapviewer.scene.scene import Look

SHARES = (0.05, 0.1, 0.15, 0.2, 0.26)  # of the picture, that the map may give way on one side
SMALLER_AT_MOST, MOST_TRIES = 1.4, 3
COLUMN_SHARES = (0.23, 0.24, 0.25, 0.27, 0.29, 0.32)  # of the width, for a caption with the legend above it
TYPE_COUNTS = 0.4  # a tenth smaller type is as bad as four hundredths more of the width
COVERED_AT_MOST = 2  # cells of the subject


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
    world: World,
    view: View,
    words: CaptionText | None,
    size_px: tuple[float, float],
    place: CaptionPlace,
    *,
    titled: bool = False,
) -> tuple[Look, Caption | None]:
    """The look and the caption of a projected view; the camera's ground keeps off caption and legend.

    The words' title stands over the map under the date, or in the caption where that is *titled*.
    """
    caption = lay_out_caption(words, size_px, place, view.text_scale, view.theme, titled=titled) if words else None
    if view.panels and not titled and place is CaptionPlace.BELOW and words is not None:
        # Below panels a caption would leave them a strip: they are many, and their heights count.
        beside = lay_out_caption(words, size_px, CaptionPlace.BESIDE, view.text_scale, view.theme, titled=False,
                                 column=((1 - 2 * MARGIN) * size_px[1], COLUMN_SHARES))  # fmt: skip
        place, caption = (CaptionPlace.BESIDE, beside) if beside is not None else (place, caption)
    look = _look_with(caption, size_px)
    if words is not None and not titled and place is not CaptionPlace.NONE:
        room = size_px[0] - look.insets.left - look.insets.right
        said = broken_headline(words.headline or words.title, look, max(view.text_scale, 1.0), room)
        if caption is not None and place is CaptionPlace.BESIDE:
            caption = _under_legend(world, view, words, size_px, replace(look, headline=said), caption)
            look = _look_with(caption, size_px)
        look = replace(look, headline=said)
    look = replace(look, clear=clear_of_furniture(world, view, size_px, look))
    if words is not None and caption is not None and not titled and place is CaptionPlace.BESIDE and not view.panels:
        # On the ground that is shown in the end the legend may have a row more.
        lower = _under_legend(world, view, words, size_px, look, caption)
        look, caption = replace(_look_with(lower, size_px), headline=look.headline, clear=look.clear), lower
    return look, caption


def _look_with(caption: Caption | None, size_px: tuple[float, float]) -> Look:
    look = look_for(size_px[1], caption.insets if caption else None)
    if caption is None:
        return look
    left, top, width, height = caption.rect
    return replace(look, caption=(left, top, left + width, top + height))


def _under_legend(
    world: World, view: View, words: CaptionText, size_px: tuple[float, float], look: Look, caption: Caption
) -> Caption:
    """The caption beside the map, low enough for the legend above it in the same column; under panels it fills that."""
    margin, above = MARGIN * size_px[1], caption.rect[1] if look.clear != Insets() else 0.0
    for _ in range(MOST_TRIES):  # a narrower caption uncovers more that the legend has to tell of
        part = parts_of(world.seen_by(view.camera), view, size_px, look, "", Furniture())[0]
        if above and column_px(part, caption.rect[2]) <= above + 1:
            break
        found = []
        for share in COLUMN_SHARES:
            tall = column_px(part, share * size_px[0] - margin)
            column = float(round(size_px[1] - tall - margin)), (share,)
            made = lay_out_caption(words, size_px, CaptionPlace.BESIDE, view.text_scale, view.theme, titled=False,
                                   column=column)  # fmt: skip
            if made is not None:
                found.append((made, tall))
        # Rather wider than in small type, rather in smaller type than much wider.
        caption, above = min(found, key=lambda item: _cost(item[0], size_px), default=(caption, 0.0))
        if not above:
            break
        look = replace(_look_with(caption, size_px), headline=look.headline, clear=look.clear)
    if not view.panels:
        return caption
    left, top, width, height = caption.rect
    begins = min(max(above, margin), top)
    return replace(caption, rect=(left, begins, width, top + height - begins))


def _cost(caption: Caption, size_px: tuple[float, float]) -> float:
    """How much a caption takes of the picture's width, and what its smaller type costs."""
    return caption.insets.right / size_px[0] + TYPE_COUNTS * (1.0 - caption.type_px / (CAPTION * size_px[1]))


def withheld(
    look: Look, view: View, words: CaptionText, size_px: tuple[float, float], place: CaptionPlace
) -> tuple[Look, Caption | None]:
    """The look and the caption of a step that asks first: fewer words, and the same ground as when all is told."""
    caption = lay_out_caption(words, size_px, place, view.text_scale, view.theme, titled=False)
    look = replace(look, caption=_look_with(caption, size_px).caption)
    if look.headline:
        room = size_px[0] - look.insets.left - look.insets.right
        said = broken_headline(words.headline or words.title, look, max(view.text_scale, 1.0), room)
        look = replace(look, headline=said)
    return look, caption


def clear_of_furniture(world: World, view: View, size_px: tuple[float, float], look: Look) -> Insets:
    """The least room at one side that brings what the view is about out from under heading, legend and insets."""
    view = replace(view, comparison=None)
    least, covered = _tried(world, view, size_px, look, Insets())
    if covered <= COVERED_AT_MOST:
        return Insets()
    width, height = size_px
    options = [Insets(left=width * share) for share in SHARES] + [Insets(right=width * share) for share in SHARES]
    options += [Insets(top=height * share) for share in SHARES] + [Insets(bottom=height * share) for share in SHARES]
    tried = [(option, *_tried(world, view, size_px, look, option)) for option in options]
    # Larger type was asked for, and its larger legend with it: the map gives way before anything is hidden.
    most = SMALLER_AT_MOST * max(view.text_scale, 1.0) * least
    free = [found for found in tried if found[2] <= COVERED_AT_MOST and found[1] <= most]
    if free:
        return min(free, key=lambda found: found[1])[0]
    better = [found for found in tried if found[1] <= most and found[2] < 0.5 * covered]
    return min(better, key=lambda found: found[2], default=(Insets(),))[0]


def _tried(world: World, view: View, size_px: tuple[float, float], look: Look, option: Insets) -> tuple[float, int]:
    """Metres for a pixel with some room left free, and how much of the subject is covered then."""
    part = parts_of(world.seen_by(view.camera), view, size_px, replace(look, clear=option), "", Furniture())[0]
    return part.scene.frame.metres_per_px, compose(part).hidden


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
