"""The heading of a picture: its date, and before a class the step's title or headline under it, on one card."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.view.view import Viewpoint
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.labels.text_halo import Lettering, measure, wrapped, write
from mapviewer.scene.arrows import gates_in_view
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Look, Scene, faded, is_in_window
from mapviewer.session.viewpoint_titles import viewpoint_title
from mapviewer.ui.display_text import day_words

# The card has room for the longest date, so that nothing moves from day to day.
LONG_DAYS = tuple(dt.date(2020, month, 28) for month in range(1, 13))
MARGIN_PX, PAD_X, PAD_Y = 10.0, 0.4, 0.18  # the pads as shares of the type
HEADLINE_PX, IN_WINDOW = 24.0, 0.8  # of the type; of that in the window, whose map is small
VIEWPOINT_SHARE = 0.68  # of the date's type
DATE_SHARE = 0.76  # of the type, for a date above a headline
WIDEST, MOST_LINES = 0.66, 3  # of the room, for a headline; how many lines it may take
WIDEST_IN_WINDOW = 0.45  # beside it are the cards of partners
CARD_ALPHA = 0.92
BESIDE_EMS, ASCENT = 0.5, 0.79  # between a date and a headline in one line, and the part of a line above its base
SMALLER_OVER_PANELS = 0.74  # of its type, for a headline that has one line then
TO_THE_RIGHT = 0.8  # how much emptier the other corner must be


@value(frozen=True)
class Heading:
    """The room of any day's card, how wide this day's is, and its lines from the top-left corner with their letters."""

    box: Box
    width_px: float
    lines: tuple[tuple[float, float, str, Lettering], ...]


def date_text(scene: Scene) -> str:
    """Return the text of the date or the range; of panels the first and the last day."""
    days = sorted({panel.date for panel in scene.view.panels if panel.date is not None})
    if len(days) > 1:
        return f"{day_words(days[0])} – {day_words(days[-1])}"
    if scene.view.since:
        return f"{day_words(scene.view.since)} – {day_words(scene.view.date)}"
    return day_words(scene.view.date)


def _longest_date(scene: Scene, style: Lettering) -> str:
    """The widest date or range of any month in the language of the interface."""
    day = max(map(day_words, LONG_DAYS), key=lambda words: measure(words, style)[0])
    return f"{day} – {day}" if scene.view.since else day


def date_style(scene: Scene, size: float = 22.0) -> Lettering:
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
    return Lettering(_headline_px(scene.look, scene.view.text_scale), scene.palette.text, bold=True)


def _headline_px(look: Look, text_scale: float) -> float:
    share = IN_WINDOW if is_in_window(look) else 1.0
    return max(share * HEADLINE_PX * look.unit * look.text * text_scale, 1.04 * look.minimum_date_px)


def broken_headline(text: str, look: Look, text_scale: float, room_px: float) -> str:
    """A headline in lines of about the same length, for `Look.headline` of a picture with so much room."""
    widest = WIDEST_IN_WINDOW if is_in_window(look) else WIDEST
    return _broken_at(text, _headline_px(look, text_scale), room_px, widest)


@lru_cache(maxsize=64)
def _broken_at(text: str, size_px: float, room_px: float, widest: float) -> str:
    return "\n".join(_broken(text, Lettering(size_px, "#000000", bold=True), room_px, widest))


def heading_of(scene: Scene, room: tuple[float, float] | None = None) -> Heading:
    """The heading, at the top left, or at the top right where that hides much less; *room* is what is seen."""
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


def _across(scene: Scene, room: tuple[float, float]) -> tuple[float, float]:
    """From where to where a heading may stand."""
    insets, margin = scene.look.insets, scene.px(MARGIN_PX)
    return max(insets.left, room[0]) + margin, min(scene.frame.width_px - insets.right, room[1]) - margin


def heading_where(before: Heading, scene: Scene, room: tuple[float, float]) -> Heading:
    """The heading of a scene where that of the picture before stood."""
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
    least, most = measure(text, style)[0] / len(lines), room
    for share in (0.0, 0.1, 0.2, 0.3, 0.5):
        tried = wrapped(text, style, least + share * (most - least)).split("\n")
        if len(tried) == len(lines):
            return tried
    return lines


def draw_heading(painter: QPainter, scene: Scene, heading: Heading) -> None:
    """Draw the card and its lines."""
    left, top, _, bottom = heading.box
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(scene.palette.panel, 1.0 if scene.look.minimum_text_px else CARD_ALPHA))
    corner = scene.px(5)
    painter.drawRoundedRect(QRectF(left, top, heading.width_px, bottom - top), corner, corner)
    for x, y, text, style in heading.lines:
        write(painter, text, style, math.floor(left + x), top + y)
    painter.restore()
