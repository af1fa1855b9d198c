"""Pictures for paper and slides: PNG, PDF and SVG of any view, with what a picture must carry with it.

Needs no display. Title, date, legend, scale, credits, disclaimer and story are part of the picture, so that a copy
of it cannot lose them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from geodata.core.atomic_write import exporting
from geodata.core.errors import DataError
from geodata.story.lesson_cursor import lesson_of
from geodata.story.story import Story
from geodata.view.camera import Insets
from geodata.view.view import Theme, View
from geodata.world.world import World
from mapviewer.drawing.draw import draw
from mapviewer.drawing.ground.map_drawing import PaintMap
from mapviewer.drawing.ground.svg_frames import cut_at_frames
from mapviewer.drawing.outline_map import draw_blank
from mapviewer.export.export_job import Advance, at_once
from mapviewer.export.printed_ground import draw_in_svg
from mapviewer.export.svg_strokes import with_plain_strokes
from mapviewer.export.svg_text import with_kept_widths
from mapviewer.labels.spelling import typeset
from mapviewer.labels.text_halo import Lettering, elided, measure, wrapped, write
from mapviewer.presenting.overlay.caption import Caption, lay_out_caption, paint_caption, words_of_stop
from mapviewer.scene.scene import Look
from mapviewer.session.tour_position import headline_seen, step_told
from mapviewer.ui.display_text import DISCLAIMER, provenance
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

FORMATS = (".png", ".pdf", ".svg")
SMALLEST_PX, LARGEST_PX = 200, 16_000
DESIGN_HEIGHT_PX = 1080.0
# Of a PNG, which is never lossy, this is the effort: a third of the time of Qt's usual one, for files an eighth larger.
PNG_QUALITY = 70
POINTS_PER_PX = 0.5  # a 1920-pixel picture is 960 points wide on paper
TITLE_PX = 27.0
CAPTION_PX, MOST_CAPTION = 17.0, 0.3  # of the words below a map, their type, and the most of the picture's height
FOOT_PX = 11.0


def export(
    story: Story,
    view: View,
    path: Path,
    size_px: tuple[int, int],
    *,
    title: str = "",
    world: World | None = None,
    blank: bool = False,
    advance: Advance = at_once,
) -> None:
    """Draw *view* into a file whose ending chooses the format; written beside *path* and renamed into place.

    A *blank* one has outlines alone, for pupils to write on. Nothing is written when *advance* ends the work.

    Raises DataError for an unknown ending, an impossible size, or a place that cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise DataError("unknown picture format", file=path.name, found=repr(ending), allowed=", ".join(FORMATS))
    made = drawn(world or World(story), view, ending, size_px, title=title, blank=blank)
    advance(1, 1)
    with exporting(path) as beside:  # Qt's writers do not tell of a full disk: the bytes are written here
        beside.write_bytes(made)


def drawn(
    world: World, view: View, ending: str, size_px: tuple[int, int], *, title: str = "", blank: bool = False
) -> bytes:
    """The bytes of a picture file of the format that *ending* names (".png", ".pdf" or ".svg").

    Raises DataError for an impossible size.
    """
    if not all(SMALLEST_PX <= side <= LARGEST_PX for side in size_px):
        raise DataError(
            "impossible size",
            found=f"{size_px[0]}x{size_px[1]}",
            allowed=f"{SMALLEST_PX} to {LARGEST_PX} pixels a side",
        )
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)

    def paint(painter: QPainter) -> None:
        draw_sheet(painter, world, view, size_px, title, blank, draw_in_svg if ending == ".svg" else None)

    if ending == ".pdf":
        _write_pdf(made, size_px, paint, title or world.story.title)
    else:
        (_write_png if ending == ".png" else _write_svg)(made, size_px, paint)
    return bytes(made.data().data())


def draw_sheet(
    painter: QPainter,
    world: World,
    view: View,
    size_px: tuple[float, float],
    title: str = "",
    blank: bool = False,
    paint_map: PaintMap | None = None,
) -> None:
    """Paint a map with its title above and its credits below; a *blank* one has room for a name."""
    width, height = size_px
    if blank:
        view = replace(view, theme=Theme.PROJECTOR)
        # The story's own title may name what is asked for.
        title = f"{tr('Lesson', 'Name:')} {'_' * 34}   {tr('Lesson', 'Class:')} {'_' * 8}"
    unit = max(min(height / DESIGN_HEIGHT_PX, width / (DESIGN_HEIGHT_PX * 1.2)), 0.35)
    colours = palette(view.theme)
    head = Lettering(TITLE_PX * unit, colours.text, bold=True)
    foot = Lettering(FOOT_PX * unit, colours.muted_text)
    pad = 18 * unit
    top = measure("Ág", head)[1] + 1.3 * pad
    based_on = "" if blank else f" {provenance(world.story)}"  # the article's own title may, too
    notes = wrapped(f"{tr('Legend', DISCLAIMER)}{based_on}", foot, width - 2 * pad)
    bottom = measure(notes, foot)[1] + pad
    caption = None if blank else _caption(world.story, view, (width, height - bottom), unit, pad)
    bottom += 0.0 if caption is None else caption.rect[3] + pad
    painter.fillRect(QRectF(0, 0, width, height), QColor(colours.window))
    painter.save()
    painter.translate(0, top)
    painter.setClipRect(QRectF(0, 0, width, height - top - bottom))
    look = Look(unit=unit, insets=Insets())
    size = width, height - top - bottom
    if blank:
        draw_blank(painter, world, view, size, look=look)
    else:
        draw(painter, world, view, size, look=look, paint_map=paint_map)
    painter.restore()
    painter.setPen(QPen(QColor(colours.rule), unit))
    painter.drawLine(0, int(top), int(width), int(top))
    painter.drawLine(0, int(height - bottom), int(width), int(height - bottom))
    said = "" if blank else typeset(headline_seen(world.story, view))
    write(painter, elided(said or title or world.story.title, head, width - 2 * pad), head, pad, 0.6 * pad)
    if caption is not None:
        paint_caption(painter, caption, view.theme)
    write(painter, notes, foot, (width - measure(notes, foot)[0]) / 2, height - measure(notes, foot)[1] - 0.5 * pad)


def _caption(story: Story, view: View, corner: tuple[float, float], unit: float, pad: float) -> Caption | None:
    """The sentences of the step that is shown, whose numbers stand on the map, up to a corner of the picture."""
    index = step_told(story, view)
    if index is None:
        return None
    words = replace(words_of_stop(story, lesson_of(story).stops[index], 1, 1), quote="", photo=None)
    (width, bottom), design_px = corner, DESIGN_HEIGHT_PX * unit
    room = (pad, (1.0 - MOST_CAPTION) * bottom, width - pad, bottom)
    made = lay_out_caption(words, room, CAPTION_PX * unit, design_px, view.theme, fills=False)
    return None if made is None else replace(made, rect=(pad, bottom - made.rect[3], *made.rect[2:]))


def _write_png(made: QBuffer, size_px: tuple[int, int], paint: Callable[[QPainter], None]) -> None:
    image = QImage(QSize(*size_px), QImage.Format.Format_RGB32)
    if image.isNull():
        raise DataError("picture too large for memory", found=f"{size_px[0]}x{size_px[1]}")
    painter = QPainter(image)
    paint(painter)
    painter.end()
    if not image.save(made, "PNG", PNG_QUALITY):  # type: ignore[call-overload]
        raise DataError("picture too large for memory", found=f"{size_px[0]}x{size_px[1]}")


def _write_pdf(made: QBuffer, size_px: tuple[int, int], paint: Callable[[QPainter], None], title: str) -> None:
    writer = QPdfWriter(made)
    writer.setCreator("mapviewer")
    writer.setTitle(title)
    size = QSizeF(size_px[0] * POINTS_PER_PX, size_px[1] * POINTS_PER_PX)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "map", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(round(72 / POINTS_PER_PX))
    painter = QPainter(writer)
    paint(painter)
    painter.end()


def _write_svg(made: QBuffer, size_px: tuple[int, int], paint: Callable[[QPainter], None]) -> None:
    from PySide6.QtSvg import QSvgGenerator  # late: only this format needs it

    raw = QBuffer()
    raw.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(raw)
    generator.setSize(QSize(*size_px))
    generator.setViewBox(QRectF(0, 0, *size_px))
    generator.setTitle("mapviewer")
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    svg = with_plain_strokes(bytes(raw.data().data()).decode("utf-8"))
    made.write(cut_at_frames(with_kept_widths(svg)).encode("utf-8"))
