"""The heading of a picture: its date, and before a class the step's title or headline under it, on one card."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.view.view import View, Viewpoint
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.labels.text_halo import Lettering, elided, measure, wrapped, write
from mapviewer.scene.arrows import gates_in_view
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import ClassPage, Look, Scene, faded, is_in_window
from mapviewer.session.viewpoint_titles import viewpoint_title
from mapviewer.ui.display_text import day_words

# The card has room for the longest date, so that nothing moves from day to day.
LONG_DAYS = tuple(dt.date(2020, month, 28) for month in range(1, 13))
MARGIN_PX, PAD_X, PAD_Y = 10.0, 0.4, 0.18  # the pads as shares of the type
DATE_PX, HEADLINE_PX = 22.0, 24.0
IN_WINDOW = 0.76  # of the headline's type, in the window, whose map is small
VIEWPOINT_SHARE = 0.68  # of the date's type
DATE_SHARE = 0.76  # of the type, for a date above a headline
WIDEST, MOST_LINES = 0.66, 3  # of the room, for a headline; how many lines it may take
WIDEST_IN_WINDOW = 0.45  # beside it are the cards of partners
CARD_ALPHA = 0.92
BESIDE_EMS, ASCENT = 0.5, 0.79  # between a date and a headline in one line, and the part of a line above its base
SMALLER_OVER_PANELS = 0.74  # of its type, for a headline that has one line then
# Of a page's band, as shares of the type: above the date, from line to line, and below the last one.
BAND_TOP, DATE_LEADING, HEADLINE_LEADING, BAND_FOOT = 0.16, 1.12, 1.05, 0.34
PAGE_DATE = 0.62  # of a date's usual type: over a headline it is glanced at
ONE_LINE, LEAST_ONE_LINE = 1.12, 0.98  # of a headline's usual type, on a page that has room for it in one line
TWO_LINES = (0.93, 0.86, 0.82, 0.78, 0.74)  # of that type, until two lines are enough
NEATLINE_PX = 0.8  # half of a neatline
TO_THE_RIGHT = 0.8  # how much emptier the other corner must be


Line = tuple[float, float, str, Lettering]  # from the card's corner


@value(frozen=True)
class Heading:
    """The room of any day's card, how wide this day's is, and its lines from the top-left corner with their letters."""

    box: Box
    width_px: float
    lines: tuple[tuple[float, float, str, Lettering], ...]


def date_text(scene: Scene) -> str:
    """Return the text of the date or the range; of panels the first and the last day."""
    return date_words(scene.view)


def date_words(view: View) -> str:
    """The date or the range of a view in words."""
    days = sorted({panel.date for panel in view.panels if panel.date is not None})
    if len(days) > 1:
        return f"{day_words(days[0])} – {day_words(days[-1])}"
    if view.since:
        return f"{day_words(view.since)} – {day_words(view.date)}"
    return day_words(view.date)


def _longest_date(scene: Scene, style: Lettering) -> str:
    """The widest date or range of any month in the language of the interface."""
    day = max(map(day_words, LONG_DAYS), key=lambda words: measure(words, style)[0])
    return f"{day} – {day}" if scene.view.since else day


def date_style(scene: Scene, size: float = DATE_PX) -> Lettering:
    """Large enough to be read from the back of a room when the look enlarges it."""
    size_px = max(scene.text_px(size), scene.look.minimum_date_px)
    if scene.look.headline:
        size_px *= DATE_SHARE * (IN_WINDOW if is_in_window(scene.look) else 1.0)
    return Lettering(size_px, scene.palette.accent if scene.look.headline else scene.palette.text, bold=True)


def viewpoint_style(scene: Scene) -> Lettering:
    """Of the line that says whose map it is, where it is a state's or the law's."""
    return replace(date_style(scene), size_px=round(VIEWPOINT_SHARE * date_style(scene).size_px, 1))


def headline_style(scene: Scene) -> Lettering:
    """Of the sentence under the date."""
    return _headline(headline_px(scene.look, scene.view.text_scale), scene.palette.text)


def _headline(size_px: float, colour: str = "#000000") -> Lettering:
    return Lettering(size_px, colour, bold=True, serif=True)


def broken_headline(text: str, look: Look, text_scale: float, room_px: float) -> str:
    """A headline in lines of about the same length, for `Look.headline` of a picture with so much room."""
    widest = WIDEST_IN_WINDOW if is_in_window(look) else WIDEST
    return _broken_at(text, headline_px(look, text_scale), room_px, widest)


@lru_cache(maxsize=64)
def _broken_at(text: str, size_px: float, room_px: float, widest: float) -> str:
    return "\n".join(_broken(text, _headline(size_px), room_px, widest))


def heading_of(scene: Scene, room: tuple[float, float] | None = None) -> Heading:
    """The heading, at the top left, or at the top right where that hides much less; *room* is what is seen.

    On a page it stands in its band above the map.
    """
    if scene.look.page is not None:
        page = scene.look.page
        return scene.findings.once((band_heading, page), lambda: band_heading(scene, page))
    across = room or (0.0, scene.frame.width_px)
    return scene.findings.once((heading_of, across), lambda: _heading(scene, across))


def _heading(scene: Scene, room: tuple[float, float]) -> Heading:
    left, right = _across(scene, room)
    width, own, height, lines = _lines(scene, right - left)
    top = scene.look.insets.top + scene.px(MARGIN_PX)
    box = (left, top, left + width, top + height)
    other = (right - width, top, right, top + height)
    if other[0] > left and not scene.look.quick and not scene.view.panels and room == (0.0, scene.frame.width_px):
        empty = emptiness_of(scene)
        is_better = empty.hidden(box) and empty.cost(other) + TO_THE_RIGHT < empty.cost(box)
        if is_better and not empty.hidden(other) and not _is_on_card(scene, other):
            box = other
    return Heading(box, own, lines)


def _is_on_card(scene: Scene, box: Box) -> bool:
    """Whether a heading would hide the card of a partner; those keep off the usual corner alone."""
    return any(touch(gate.card, box) for gate in gates_in_view(scene).values())


def band_heading(scene: Scene, page: ClassPage) -> Heading:
    """The heading of a page: the date over the headline, from the neatline's left edge on."""
    _, top, right, _ = page.neatline
    head = replace(headline_style(scene), size_px=page.headline_px)
    x, first = _headline_at(scene.look, page, scene.view.text_scale)
    lines = list(_over_headline(scene, page))
    for number, line in enumerate(scene.look.headline.split("\n")):
        lines.append((x, first + number * HEADLINE_LEADING * head.size_px, line, head))
    # The neatline is drawn over the edge of what lies within it.
    return Heading((0.0, 0.0, right, top - scene.px(NEATLINE_PX)), right, tuple(lines))


def headline_room(look: Look, text_scale: float = 1.0) -> tuple[float, float, float, float]:
    """Left, top, width and height of the headline of a page."""
    assert look.page is not None
    x, y = _headline_at(look, look.page, text_scale)
    return x, y, look.page.neatline[2] - x, look.page.neatline[1] - y


def _headline_at(look: Look, page: ClassPage, text_scale: float) -> tuple[float, float]:
    """Where the headline of a page begins: below its date, in the middle of what its band leaves it."""
    least = (BAND_TOP + DATE_LEADING) * _page_date_px(look, text_scale)
    lines = look.headline.count("\n") + 1
    spare = page.neatline[1] - band_px(look, text_scale, page.headline_px, lines)
    return page.neatline[0], least + max(0.5 * spare, 0.0)


def _over_headline(scene: Scene, page: ClassPage) -> Iterator[Line]:
    """The date, and after it whose map it is."""
    style = _page_date_style(scene)
    left, y, date = page.neatline[0], BAND_TOP * style.size_px, date_text(scene)
    yield left, y, date, style
    if scene.view.viewpoint != Viewpoint.CONTROL:
        small = viewpoint_style(scene)
        x = left + measure(date, style)[0] + BESIDE_EMS * style.size_px
        low = y + ASCENT * (measure("Á", style)[1] - measure("Á", small)[1])
        yield x, low, elided(_whose(scene), small, page.neatline[2] - x), small


def _whose(scene: Scene) -> str:
    return viewpoint_title(scene.view.viewpoint, scene.world.story, scene.world.base)


def _page_date_style(scene: Scene) -> Lettering:
    """Of the date of a page, which is small even where no headline stands under it."""
    return Lettering(_page_date_px(scene.look, scene.view.text_scale), scene.palette.muted_text, bold=True)


def _page_date_px(look: Look, text_scale: float) -> float:
    return PAGE_DATE * max(DATE_PX * look.unit * look.text * text_scale, look.minimum_date_px)


def band_px(look: Look, text_scale: float, headline_px: float, lines: int) -> float:
    """The height of a page's band with a headline of so many lines below its date."""
    over = (BAND_TOP + DATE_LEADING) * _page_date_px(look, text_scale)
    return over + (HEADLINE_LEADING * lines + BAND_FOOT) * headline_px


def two_lines_px(texts: Iterable[str], usual_px: float, room_px: float) -> float:
    """The type in which none of some headlines takes more than two lines, as far as any is that large."""
    texts = tuple(texts)
    for share in TWO_LINES:
        style = _headline(share * usual_px)
        if all(wrapped(text, style, room_px).count("\n") < 2 for text in texts):
            return style.size_px
    return TWO_LINES[-1] * usual_px


def page_headline(text: str, usual_px: float, two_px: float, room_px: float) -> tuple[float, str]:
    """The type and the lines of a headline on a page: one line where that may be large, else some of equal length."""
    most = math.floor(ONE_LINE * usual_px)  # letters have a whole number of pixels
    whole = measure(text, _headline(most))[0]
    fits = float(math.floor(most * min(1.0, room_px / max(whole, 1.0))))
    if fits >= LEAST_ONE_LINE * usual_px:
        return fits, text
    return two_px, "\n".join(_balanced(text, _headline(two_px), room_px))


def headline_px(look: Look, text_scale: float) -> float:
    """The type of a headline where it has room enough."""
    share = IN_WINDOW if is_in_window(look) else 1.0
    return max(share * HEADLINE_PX * look.unit * look.text * text_scale, 1.04 * look.minimum_date_px)


def _across(scene: Scene, room: tuple[float, float]) -> tuple[float, float]:
    """From where to where a heading may stand."""
    insets, margin = scene.look.insets, scene.px(MARGIN_PX)
    return max(insets.left, room[0]) + margin, min(scene.frame.width_px - insets.right, room[1]) - margin


def heading_where(before: Heading, scene: Scene, room: tuple[float, float]) -> Heading:
    """The heading of a scene where that of the picture before stood."""
    if scene.look.page is not None:
        return heading_of(scene)
    left, right = _across(scene, room)
    _, own, height, lines = _lines(scene, right - left)
    x, top, far, _ = before.box
    return Heading((x, top, far, top + height), own, lines)


def _lines(scene: Scene, room_px: float) -> tuple[float, float, float, tuple[tuple[float, float, str, Lettering], ...]]:
    """The width of any day's card and of this day's, its height, and its lines."""
    style = date_style(scene)
    pad_x, pad_y = PAD_X * style.size_px, PAD_Y * style.size_px
    text = wrapped(date_text(scene), style, room_px - 2 * pad_x)
    width, y = measure(text, style)
    longest = measure(wrapped(_longest_date(scene, style), style, room_px), style)[0]
    lines = [(pad_x, pad_y, text, style)]
    y += pad_y
    if scene.view.viewpoint != Viewpoint.CONTROL:
        small = viewpoint_style(scene)
        whose = viewpoint_title(scene.view.viewpoint, scene.world.story, scene.world.base)
        for line in wrapped(whose, small, room_px - 2 * pad_x).split("\n"):
            lines.append((pad_x, y, line, small))
            line_width, line_height = measure(line, small)
            width, y = max(width, line_width), y + 0.94 * line_height
    if scene.look.headline:
        head = headline_style(scene)
        room = room_px - 2 * pad_x
        whole = " ".join(scene.look.headline.split("\n"))
        beside = width + BESIDE_EMS * head.size_px
        if scene.view.panels and len(lines) == 1 and beside + measure(whole, head)[0] <= room:
            # Over panels, which take the whole picture, both in one line on one base.
            whole_w, whole_h = measure(whole, head)
            lines = [(pad_x, pad_y + ASCENT * (whole_h - measure(text, style)[1]), text, style)]
            lines.append((pad_x + beside, pad_y, whole, head))
            width = beside + whole_w
            return width + 2 * pad_x, width + 2 * pad_x, whole_h + 2 * pad_y, tuple(lines)
        smaller = max(min(1.0, 0.99 * room / measure(whole, head)[0]), SMALLER_OVER_PANELS)
        is_one = bool(scene.view.panels) and smaller * measure(whole, head)[0] <= room
        head = replace(head, size_px=smaller * head.size_px) if is_one else head
        wide = wrapped(whole, head, room).split("\n") if scene.view.panels else None
        for line in [whole] if is_one else wide or _fitting(scene.look.headline, head, room_px):
            lines.append((pad_x, y, line, head))
            line_width, line_height = measure(line, head)
            width, y = max(width, line_width), y + 0.94 * line_height
    widest = max(width, min(longest, room_px - 2 * pad_x))
    return widest + 2 * pad_x, width + 2 * pad_x, y + pad_y, tuple(lines)


def _fitting(text: str, style: Lettering, room_px: float) -> list[str]:
    """A headline's own lines where they fit, as in a picture that is not cut by another beside it."""
    lines = text.split("\n")
    if max(measure(line, style)[0] for line in lines) <= room_px:
        return lines
    return _broken(" ".join(lines), style, room_px)


def _broken(text: str, style: Lettering, room_px: float, widest: float = WIDEST) -> list[str]:
    """A headline in lines of about the same length."""
    room = widest * room_px
    lines = wrapped(text, style, room).split("\n")
    if len(lines) > MOST_LINES:
        return wrapped(text, style, room_px).split("\n")
    return _balanced(text, style, room)


def _balanced(text: str, style: Lettering, room: float) -> list[str]:
    """Words in as few lines as a room allows, of about the same length."""
    lines = wrapped(text, style, room).split("\n")
    least, most = measure(text, style)[0] / len(lines), room
    for share in (0.0, 0.1, 0.2, 0.3, 0.5):
        tried = wrapped(text, style, least + share * (most - least)).split("\n")
        if len(tried) == len(lines):
            return tried
    return lines


def draw_heading(painter: QPainter, scene: Scene, heading: Heading) -> None:
    """Draw the card, or of a page the paper, and its lines."""
    left, top, _, bottom = heading.box
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    card = QRectF(left, top, heading.width_px, bottom - top)
    if scene.look.page is not None:
        painter.fillRect(card, QColor(scene.palette.window))
    else:
        painter.setBrush(faded(scene.palette.panel, 1.0 if scene.look.minimum_text_px else CARD_ALPHA))
        painter.drawRoundedRect(card, scene.px(5), scene.px(5))
    for x, y, text, style in heading.lines:
        write(painter, text, style, math.floor(left + x), top + y)
    painter.restore()
