"""The legend on the map: its rows laid out in one column or two, in what room there is, and drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from mapviewer.drawing.legend import has_layer_list, legend_rows, weightiest
from mapviewer.labels.text_halo import Lettering, elided, evenly_wrapped, measure, write
from mapviewer.layers.kind import LegendRow
from mapviewer.scene.scene import Scene, faded
from mapviewer.ui.translate import reads_from_right, tr, tr_noop

PAD_PX, SWATCH_GAP_PX = 10, 10
# Of a swatch, on a screen and before a class, where its pattern is to be seen from the last row.
SWATCH_PX, CLASS_SWATCH_PX = (32.0, 13.0), (40.0, 18.0)
GOES_ON = 0.8  # of a row's height, to the next line of the same words
# Of the height that it may take: a legend higher than this stands in two columns, where there is room for them.
LOW_SHARE = 0.75
FOLDED = tr_noop("Legend", "Legend ▸")
FOLD_PX = 10.0  # from the edge to the sign that it folds
NO_LIMIT_PX = 1e6
PAGE_TYPES = (1.0, 0.96, 0.92, 0.87, 0.82, 0.77, 0.72, 0.67, 0.62, 0.56, 0.5)  # of its type, until all rows fit


@value(frozen=True)
class LegendBox:
    """A legend laid out: columns of rows, where each column begins, and the size of the whole."""

    columns: tuple[tuple[LegendRow, ...], ...]
    lefts_px: tuple[float, ...]
    width_px: float
    height_px: float
    row_px: float
    style: Lettering
    swatch_px: tuple[float, float] = SWATCH_PX  # of the design
    pad_px: float | None = None  # above its rows; on paper it has neither a card nor a margin


def folded_legend(scene: Scene) -> LegendBox | None:
    """The legend as one word that unfolds it, or None when there is nothing to explain."""
    if not legend_rows(scene):
        return None
    return _in_columns(scene, [(LegendRow(tr("Legend", FOLDED)),)], _style(scene), NO_LIMIT_PX)


def lay_out_legend(
    scene: Scene, max_width_px: float, max_height_px: float, wide_px: float = 0.0, *, brief: bool = False
) -> LegendBox | None:
    """Lay out the legend at a size that fits, or return None if there is nothing to explain.

    Where one column would be high for its picture, two stand side by side if they fit into *wide_px*.
    """
    rows = legend_rows(scene, brief=brief)
    if not rows:
        return None
    style = _style(scene)
    if not has_layer_list(scene):
        rows = _fitting(scene, rows, style, (max_width_px, max_height_px))
    lines = _broken(scene, rows, style, max_width_px)
    one = _in_columns(scene, [_cut(scene, lines, style, max_height_px)], style, max_width_px)
    if one.height_px <= LOW_SHARE * max_height_px or len(rows) < 4:
        return one
    half = (len(rows) + 1) // 2
    two = _in_columns(scene, [tuple(rows[:half]), tuple(rows[half:])], style, NO_LIMIT_PX)
    return two if two.width_px <= wide_px and two.height_px <= max_height_px else one


def lay_out_on_page(scene: Scene, width_px: float, height_px: float = NO_LIMIT_PX) -> LegendBox | None:
    """All rows of the legend of a page, in few words: in smaller type where its room is low, but whole."""
    rows = legend_rows(scene, brief=True)
    if not rows:
        return None
    made = None
    for share in PAGE_TYPES:
        style = _style(scene)
        style = replace(style, size_px=share * style.size_px)
        lines = tuple(_broken(scene, rows, style, width_px + 2 * scene.px(PAD_PX)))
        made = _on_paper(_in_columns(scene, [lines], style, width_px + 2 * scene.px(PAD_PX)), scene, width_px)
        if made.height_px <= height_px + 1:
            break
    return made


def _on_paper(box: LegendBox, scene: Scene, width_px: float) -> LegendBox:
    """A legend without a card: its swatches begin at the edge of its room."""
    pad = scene.px(PAD_PX)
    lefts = tuple(left - pad for left in box.lefts_px)
    return replace(box, lefts_px=lefts, width_px=width_px, height_px=box.height_px - 1.6 * pad, pad_px=0.0)


def lay_out_strip(scene: Scene, width_px: float) -> LegendBox | None:
    """The legend in few words and as few lines as a width allows, in as many columns; None for nothing to explain."""
    rows = [LegendRow(row.text, row.swatch) for row in legend_rows(scene, brief=True)]
    made = None
    for lines in range(len(rows), 0, -1):
        columns = [tuple(rows[at : at + lines]) for at in range(0, len(rows), lines)]
        tried = _in_columns(scene, columns, _style(scene), NO_LIMIT_PX)
        if tried.width_px <= width_px:
            made = tried
    return made


def _style(scene: Scene) -> Lettering:
    return Lettering(max(scene.note_px(12.0), scene.look.minimum_legend_px), scene.palette.text)


def _row_px(style: Lettering) -> float:
    return measure("Ág", style)[1] * 1.22


def _swatch_px(scene: Scene) -> tuple[float, float]:
    return CLASS_SWATCH_PX if scene.look.minimum_text_px else SWATCH_PX


def _indent_px(scene: Scene) -> float:
    """How far the words begin from the swatches' edge."""
    return scene.px(_swatch_px(scene)[0] + SWATCH_GAP_PX)


def _tall_px(rows: Sequence[LegendRow], row_px: float) -> float:
    """The height of rows, of which the lines of one stand closer."""
    return sum(row_px * (GOES_ON if row.goes_on else 1.0) for row in rows)


def _broken(scene: Scene, rows: list[LegendRow], style: Lettering, max_width_px: float) -> list[LegendRow]:
    """The rows with long words on a second line."""
    room, indent = max_width_px - 2 * scene.px(PAD_PX), _indent_px(scene)
    lines: list[LegendRow] = []
    for row in rows:
        fits = row.swatch is None and measure(row.text, style)[0] <= room
        first, *others = [row.text] if fits else evenly_wrapped(row.text, style, room - indent).split("\n")
        lines.append(LegendRow(first, row.swatch or (None if fits else _no_sign)))  # all its lines begin alike
        lines += [LegendRow(other, None, goes_on=True) for other in others]
    return lines


def _no_sign(painter: QPainter, rect: QRectF) -> None:
    """The room beside words that have no sign."""


def _fitting(scene: Scene, rows: list[LegendRow], style: Lettering, room_px: tuple[float, float]) -> list[LegendRow]:
    """Before a class and on paper: as many rows as fit, the weightiest; nobody there has a list for "and more"."""
    tall = max(room_px[1] - 2 * scene.px(PAD_PX), _row_px(style))
    while len(rows) > 1 and _tall_px(_broken(scene, rows, style, room_px[0]), _row_px(style)) > tall:
        rows = weightiest(rows, len(rows) - 1)
    return rows


def _cut(scene: Scene, rows: list[LegendRow], style: Lettering, max_height_px: float) -> tuple[LegendRow, ...]:
    """The rows that fit one below the other, and how many do not."""
    tall = max_height_px - 2 * scene.px(PAD_PX)
    room = max(int(tall // _row_px(style)), 1)
    if len(rows) <= room or _tall_px(rows, _row_px(style)) <= tall:
        return tuple(rows)
    while room > 1 and rows[room - 1].goes_on:  # no half of a row
        room -= 1
    hidden = sum(not row.goes_on for row in rows[room - 1 :])
    return (*rows[: room - 1], LegendRow(tr("Legend", "… and {count} more in the layer list").format(count=hidden)))


def _in_columns(scene: Scene, columns: list[tuple[LegendRow, ...]], style: Lettering, max_width_px: float) -> LegendBox:
    """Columns side by side, their words cut where one would be wider than there is room."""
    pad, swatch = scene.px(PAD_PX), _indent_px(scene)
    text_px = max_width_px - 2 * pad - swatch
    cut, lefts, right = [], [], pad
    for rows in columns:
        kept = tuple(
            replace(row, text=elided(row.text, style, text_px + (0 if _is_indented(row) else swatch))) for row in rows
        )
        cut.append(kept)
        lefts.append(right)
        right += max(measure(row.text, style)[0] + (swatch if _is_indented(row) else 0) for row in kept) + 1.6 * pad
    row_px = _row_px(style)
    height = max(_tall_px(rows, row_px) for rows in cut) + 1.6 * pad
    width = min(right - 0.6 * pad, max_width_px)
    return LegendBox(tuple(cut), tuple(lefts), width, height, row_px, style, _swatch_px(scene))


def _is_indented(row: LegendRow) -> bool:
    """Whether its words stand where those beside a swatch do."""
    return row.swatch is not None or row.goes_on


def draw_legend(painter: QPainter, scene: Scene, box: LegendBox, left: float, top: float) -> Box:
    """Draw a legend with its top-left corner at a point; returns the box it takes."""
    colours = scene.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    pad = box.pad_px
    if pad is None:
        pad = 0.8 * scene.px(PAD_PX)
        painter.setPen(QPen(QColor(colours.rule), scene.px(1)))
        painter.setBrush(QColor(colours.panel) if scene.look.minimum_text_px else faded(colours.panel, 0.94))
        painter.drawRoundedRect(QRectF(left, top, box.width_px, box.height_px), scene.px(5), scene.px(5))
    for rows, begins in zip(box.columns, box.lefts_px, strict=True):
        y = top + pad
        for row in rows:
            # Where one reads from the right, columns and rows begin there.
            x = left + box.width_px - begins if reads_from_right() else left + begins
            y -= (1 - GOES_ON) * box.row_px if row.goes_on else 0.0
            _draw_row(painter, scene, box, row, (x, y))
            y += box.row_px
    folds = scene.look.on_screen and not scene.look.minimum_text_px  # not before a class
    if folds and box.columns[0][0].text != tr("Legend", FOLDED):
        aside = scene.px(FOLD_PX)
        _draw_unfolded(painter, scene, (left + (aside if reads_from_right() else box.width_px - aside), top))
    painter.restore()
    return left, top, left + box.width_px, top + box.height_px


def _draw_unfolded(painter: QPainter, scene: Scene, corner: tuple[float, float]) -> None:
    """The sign in a corner that a click folds the legend, as beside the groups of the layer list."""
    half, (x, y) = scene.px(3.6), (corner[0], corner[1] + scene.px(8.5))
    pen = QPen(QColor(scene.palette.muted_text), scene.px(1.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)])


def _draw_row(painter: QPainter, scene: Scene, box: LegendBox, row: LegendRow, at: tuple[float, float]) -> None:
    x, y = at
    if row.swatch is not None:
        left = x - scene.px(box.swatch_px[0]) if reads_from_right() else x
        _draw_scaled(painter, row.swatch, (left, y + box.row_px / 2), scene.look.unit, box.swatch_px)
    indent = scene.px(box.swatch_px[0] + SWATCH_GAP_PX) if _is_indented(row) else 0.0
    width, height = measure(row.text, box.style)
    words = x - indent - width if reads_from_right() else x + indent
    write(painter, row.text, box.style, words, y + (box.row_px - height) / 2)


def _draw_scaled(
    painter: QPainter, swatch: Callable[[QPainter, QRectF], None], at: tuple[float, float], unit: float,
    size: tuple[float, float],
) -> None:  # fmt: skip
    painter.save()
    painter.translate(*at)
    painter.scale(unit, unit)
    swatch(painter, QRectF(0, -size[1] / 2, *size))
    painter.restore()
