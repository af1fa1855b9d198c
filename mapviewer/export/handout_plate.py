"""The map of a printed page as a plate: date and headline above its neatline, the legend on the paper below it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.story.lesson_cursor import Stop, lesson_of
from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.drawing.clearing import clear_of_furniture
from mapviewer.drawing.composition import page_legend
from mapviewer.drawing.draw import draw
from mapviewer.drawing.furniture import credits_px
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.drawing.placing.heading import band_px, page_headline
from mapviewer.export.printed_ground import draw_printed
from mapviewer.presenting.overlay.caption import words_of_stop
from mapviewer.presenting.pictures.step_image import projected
from mapviewer.scene.scene import ClassPage, Look

HEADLINE_PX, IN_TWO_LINES_PX = 31.0, 28.0
LOOK = Look(unit=1.0, text=1.3)
LEGEND_SHARE, RULE_GAP_PX, GAP_PX = 0.35, 16.0, 14.0  # of the width; beside the rule, and below the map
AROUND_HEADLINE_PX = 10.0  # above and below it together, besides what its band has on every page
NEATLINE_PX = 1.0  # what of a neatline lies outside the map
MOST_TRIES = 2  # another frame uncovers more that the legend has to tell of, or less


@value(frozen=True)
class PrintedPlate:
    """The plate of a step: the view as it is printed, its look, its size in pixels, and the room left for words."""

    view: View
    look: Look
    size_px: tuple[float, float]
    words: Box  # beside the legend


def lay_out_plate(world: World, stop: Stop, number: int, width_px: float, map_px: float) -> PrintedPlate:
    """The plate of a step with a map of *map_px*; its words begin below the map, at the left of the legend."""
    view = replace(projected(stop.view), theme=Theme.PRINT)
    stops = lesson_of(world.story).stops
    words = words_of_stop(world.story, stop, number, len(stops))
    head_px, headline = page_headline(words.headline or words.title, HEADLINE_PX, IN_TWO_LINES_PX, width_px)
    band = float(round(band_px(LOOK, view.text_scale, head_px, headline.count("\n") + 1) + AROUND_HEADLINE_PX))
    left = width_px * (1 - LEGEND_SHARE)
    foot, credits = band + map_px, float(round(credits_px(LOOK, view.text_scale)))
    top = foot + credits + GAP_PX
    look, legend_px = LOOK, 0.0
    for _ in range(MOST_TRIES):
        legend = (left, top, width_px - NEATLINE_PX, top + legend_px)
        size = (width_px, top + legend_px)
        page = ClassPage(
            neatline=(NEATLINE_PX, band, width_px - NEATLINE_PX, foot),
            words=(0.0, top - GAP_PX / 2, width_px, size[1]),
            legend=legend,
            headline_px=head_px,
            gap_px=RULE_GAP_PX,
            below=True,
            foot_px=credits,
        )
        look = replace(LOOK, insets=page.insets(size), page=page, headline=headline)
        look = replace(look, clear=clear_of_furniture(world, view, size, look))
        part = parts_of(world.seen_by(view.camera), view, size, look, "", Furniture())[0]
        made = page_legend(part, legend[2] - left)
        tall = 0.0 if made is None else made.height_px
        if abs(tall - legend_px) < 1:
            break
        legend_px = tall
    right = left - 2 * RULE_GAP_PX if legend_px else width_px
    return PrintedPlate(view, look, size, (0.0, top, right, top + legend_px))


def draw_plate(painter: QPainter, world: World, plate: PrintedPlate) -> None:
    """Draw it from the painter's origin on, its ground as an image."""
    draw(painter, world, plate.view, plate.size_px, look=plate.look, paint_map=draw_printed)
