"""The legend: what the visible layers mean on this day, and the vocabulary of lines and fills that they use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.map.names import BETWEEN
from geodata.map.shapes import Shape
from geodata.story.entities import partner_title, party_in
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Story
from geodata.view.view import Lens, Theme, Viewpoint
from geodata.world.validity import borders_are_reference, claims_in_view, in_lens, is_known
from geodata.world.viewpoints import Border, looks
from mapviewer.drawing import legend_signs
from mapviewer.drawing.legend_signs import Sign
from mapviewer.drawing.panels import panel_scenes, shows_panels
from mapviewer.labels.text_halo import Lettering, elided, evenly_wrapped, measure, write
from mapviewer.labels.town_labels import places_wanted
from mapviewer.layers.area import NOT_EXPLAINED, NOT_RECOGNISED
from mapviewer.layers.claims import ADDED, BOTH_MOVE, DASHES_SAY, RING_OF_GROUP, TRUNKS, WORDS_ALONE
from mapviewer.layers.feature_kind import ROUGHLY_KNOWN
from mapviewer.layers.flow import LEFT_BEFORE
from mapviewer.layers.kind import LegendRow
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import borders_in, shows_base
from mapviewer.scene.in_view import is_shown
from mapviewer.scene.scene import Scene, faded
from mapviewer.session.viewpoint_titles import viewpoint_title
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import reads_from_right, tr, tr_noop

PAD_PX, SWATCH_PX = 10, 34
# Of the height that it may take: a legend higher than this stands in two columns, where there is room for them.
LOW_SHARE = 0.75
FOLDED, UNFOLDED = tr_noop("Legend", "Legend ▸"), "▾"
NO_LIMIT_PX = 1e6
# Less of a broken line, or of hatched ground, is not made out as such.
LEAST_DASHED_PX, LEAST_HATCHED_PX = 24.0, 14.0
AS_KNOWN = tr_noop("Legend", "As known on {date}")
UNKNOWN = tr_noop("Legend", "Known until {date}: nothing of a later day is drawn")
DASHED_BORDERS = tr_noop("Legend", "Broken border: a line of control, or not settled")
HATCHED_GROUND = tr_noop("Legend", "Light hatching: held by others than it belongs to in law")
ORDER_OF_NAMES = tr_noop("Legend", "Places with two names: first the name used by those who govern on this day")
HATCHED_BY_STATE = tr_noop("Legend", "Light hatching: held by others than this map gives it to")
NOT_SETTLED = tr_noop("Legend", "Broken border: not settled")
# In few words: before a class, where a legend that is read from the last row takes much of the map, and in a picture of
# which the whole words would hide too much.
SHORT = {
    DASHED_BORDERS: tr_noop("Legend", "Border not settled"),
    NOT_SETTLED: tr_noop("Legend", "Border not settled"),
    HATCHED_GROUND: tr_noop("Legend", "Held by others"),
    HATCHED_BY_STATE: tr_noop("Legend", "Held by others"),
    ORDER_OF_NAMES: tr_noop("Legend", "Who governs is named first"),
    NOT_RECOGNISED: tr_noop("Legend", "No UN member recognises it"),
    NOT_EXPLAINED: tr_noop("Legend", "Recognition not told"),
    ROUGHLY_KNOWN: tr_noop("Legend", "Roughly here"),
    LEFT_BEFORE: tr_noop("Legend", "Left earlier"),
    TRUNKS: tr_noop("Legend", "How many statements"),
    WORDS_ALONE: tr_noop("Legend", "Words alone"),
    ADDED: tr_noop("Legend", "Not in the article"),
    DASHES_SAY: tr_noop("Legend", "Implied, or of a group"),
    BOTH_MOVE: tr_noop("Legend", "Both sides move"),
    RING_OF_GROUP: tr_noop("Legend", "A group of states"),
}
REFERENCE_BORDERS = tr_noop("Legend", "Present-day borders, for reference")
# How each convention looks, and how much it is needed where not all have room: what the story draws goes before what
# every map has.
SIGNS: dict[str, tuple[Sign, float]] = {
    DASHES_SAY: (legend_signs.broken_arrow, 2.2),
    WORDS_ALONE: (legend_signs.hollow_arrow, 2.0),
    NOT_RECOGNISED: (legend_signs.bold_hatching, 1.9),
    NOT_EXPLAINED: (legend_signs.bold_hatching, 1.9),
    LEFT_BEFORE: (legend_signs.hollow_arrow, 1.8),
    TRUNKS: (legend_signs.thick_and_thin, 1.6),
    BOTH_MOVE: (legend_signs.two_heads, 1.4),
    ROUGHLY_KNOWN: (legend_signs.dashed_edge, 1.3),
    REFERENCE_BORDERS: (legend_signs.pale_border, 1.2),
    RING_OF_GROUP: (legend_signs.dotted_ring, 1.1),
    ADDED: (legend_signs.thin_arrow, 1.0),
    ORDER_OF_NAMES: (legend_signs.two_names, 0.8),
    DASHED_BORDERS: (legend_signs.broken_border, 0.5),
    NOT_SETTLED: (legend_signs.broken_border, 0.5),
    HATCHED_GROUND: (legend_signs.light_hatching, 0.4),
    HATCHED_BY_STATE: (legend_signs.light_hatching, 0.4),
}
WORDS_WEIGHT, EVENTS_WEIGHT, PLACES_WEIGHT = 2.5, 0.7, 0.3  # of further words, and of layers of dots with names
MOST_BEFORE_CLASS = 6  # rows that a class takes in
FULL_WEIGHT = LegendRow("").weight


def legend_rows(scene: Scene, *, brief: bool = False) -> list[LegendRow]:
    """The legend of what a reader sees in the picture, in the order of the layers; *brief* in fewer words.

    Of panels it explains what is in any of them.
    """
    if shows_panels(scene):
        found: dict[str, LegendRow] = {}
        for row in (row for small in panel_scenes(scene) for row in _of_panel(small, brief)):
            found.setdefault(row.text, row)
        rows = list(found.values())
        return _weightiest(rows, MOST_BEFORE_CLASS) if scene.look.minimum_text_px else rows
    rows = list(scene.findings.once((_rows_of_layers, scene.covered), lambda: _rows_of_layers(scene)))
    told = {row.text for row in rows}
    said = [row for row in remark_rows(scene, remarks(scene)) if row.text not in told]
    if brief or scene.look.minimum_text_px:
        shorter = {tr("Legend", long): tr("Legend", short) for long, short in SHORT.items()}
        said = list({(text := shorter.get(row.text, row.text)): replace(row, text=text) for row in said}.values())
    rows += said
    if not scene.look.minimum_text_px:
        return rows
    marks = sum(row.weight >= FULL_WEIGHT for row in rows)  # what is drawn is told, classes of a tint one and all
    return _weightiest(rows, max(MOST_BEFORE_CLASS, marks))


def _rows_of_layers(scene: Scene) -> list[LegendRow]:
    return [
        replace(row, weight=_weight(layer))
        for layer in scene.visible_layers
        for row in kind_of(layer).legend_rows(scene, layer)
    ]


def _of_panel(panel: Scene, brief: bool) -> list[LegendRow]:
    """The legend of a panel, whose title says of which partner it speaks."""
    return [row for row in legend_rows(panel, brief=brief) if row.text not in lens_words(panel)]


def remark_rows(scene: Scene, words: Iterable[str]) -> list[LegendRow]:
    """Rows for conventions, each with its sign where it has one."""
    known = {tr("Legend", source): sign for source, sign in SIGNS.items()}
    found = []
    for text in words:
        sign = known.get(text)
        if sign is None:
            found.append(LegendRow(text, weight=WORDS_WEIGHT))
        else:
            found.append(LegendRow(text, legend_signs.sign_in(sign[0], scene.palette), weight=sign[1]))
    return found


def _weight(layer: Layer) -> float:
    """How much a layer's row is needed: a dot with a name explains itself."""
    weights = {LayerKind.EVENT: EVENTS_WEIGHT, LayerKind.POINT: PLACES_WEIGHT}
    return next((weight for kind, weight in weights.items() if layer.kind == kind), FULL_WEIGHT)


def _weightiest(rows: Sequence[LegendRow], count: int) -> list[LegendRow]:
    """So many rows at most, in their order: the least needed are left out."""
    kept = sorted(range(len(rows)), key=lambda place: (-rows[place].weight, place))[: max(count, 1)]
    return [rows[place] for place in sorted(kept)]


def remarks(scene: Scene) -> list[str]:
    """What the legend says in words alone, each sentence once."""
    return list(scene.findings.once((remarks, scene.covered), lambda: _remarks(scene)))


def _remarks(scene: Scene) -> list[str]:
    said = [words for layer in scene.visible_layers for words in kind_of(layer).remarks(scene, layer)]
    if borders_are_reference(scene.view) and _is_any_shown(scene, borders_in(scene, Border.SOLID)):
        said.append(tr("Legend", REFERENCE_BORDERS))
    said += lens_words(scene)
    story = scene.world.story
    if story.known_until is not None and not is_known(story, scene.view):
        said.append(tr("Legend", UNKNOWN).format(date=day_words(story.known_until)))
    elif story.known_until is not None and scene.view.date == story.known_until:
        said.append(tr("Legend", AS_KNOWN).format(date=day_words(story.known_until)))
    said += viewpoint_words(scene)
    if _is_any_shown(scene, (shape for shape, _, text in places_wanted(scene) if BETWEEN in text)):
        said.append(tr("Legend", ORDER_OF_NAMES))
    return list(dict.fromkeys(said))


def lens_words(scene: Scene) -> list[str]:
    """The partner on whom alone the map shows statements, and that there are none where none are shown."""
    view, story = scene.view, scene.world.story
    layers = [layer for layer in story.layers.values() if layer.shows_statements]
    shown = [layer for layer in layers if view.shows(layer.id)]
    if not _has_layer_list(scene) and any(layer.kind == LayerKind.STANDING for layer in scene.visible_layers):
        return []  # the tints' own rows say of whom
    # Where there is no list of layers, what is off is not spoken of.
    if view.lens == Lens.ALL or not layers or not (shown or _has_layer_list(scene)):
        return []
    if not shown:
        text = tr("Legend", "Partner: {partner}; layers of statements are off")
    elif claims := [claim for layer in shown for claim in claims_in_view(story, view, layer.direction)]:
        # What a step calls out besides is of other partners, whose cards say so; a class sees a card in any case.
        if scene.look.minimum_text_px or not all(in_lens(claim, view.lens, story.parties) for claim in claims):
            return []
        text = tr("Legend", "Partner: {partner}")
    else:
        text = tr("Legend", "Partner: {partner}; no statement for this date")
    # As the cards at the edge call it: what the article shortens may be read as another there.
    known = view.lens in story.parties.actors or scene.world.base.by_id("country", view.lens) is not None
    title = party_in(story, scene.world.base, view.lens, view.names) if known else ""
    return [text.format(partner=title or partner_title(story, scene.world.base, view.lens))]


def viewpoint_words(scene: Scene) -> list[str]:
    """Whose map it is where that is a state's or the law's, and what hatching and broken borders mean."""
    view, base = scene.view, scene.world.base
    said = [] if view.viewpoint == Viewpoint.CONTROL else [viewpoint_title(view.viewpoint, scene.world.story, base)]
    if not shows_base(scene, "base-countries"):
        return said
    if any(is_shown(scene, line, LEAST_DASHED_PX) for line in borders_in(scene, Border.DASHED)):
        said.append(tr("Legend", NOT_SETTLED if view.viewpoint == Viewpoint.LAW else DASHED_BORDERS))
    known, is_states = looks(view.viewpoint, view.date), view.viewpoint not in tuple(Viewpoint)
    areas = [area for area in scene.world.disputed_areas if known[area.id].hatched]
    hatched = [known[area.id] for area in areas if is_shown(scene, area, LEAST_HATCHED_PX)]
    said += [tr("Legend", HATCHED_BY_STATE if is_states and look.stated else HATCHED_GROUND) for look in hatched]
    return list(dict.fromkeys(said))


def _is_any_shown(scene: Scene, shapes: Iterable[Shape]) -> bool:
    return any(is_shown(scene, shape) for shape in shapes)


def remark_days(story: Story) -> list[dt.date]:
    """The days on which something begins or ends in the legend that no single feature gives."""
    spans = [period.span for period in story.facts.periods]
    spans += [item.span for actor in story.facts.actors for item in actor.recognised or ()]
    days = {day for span in spans for day in (span.start, span.end) if day is not None}
    if story.known_until is not None:
        days |= {story.known_until, story.known_until + dt.timedelta(days=1)}
    return sorted(days)


@value(frozen=True)
class LegendBox:
    """A legend laid out: columns of rows, where each column begins, and the size of the whole."""

    columns: tuple[tuple[LegendRow, ...], ...]
    lefts_px: tuple[float, ...]
    width_px: float
    height_px: float
    row_px: float
    style: Lettering

    @property
    def row_count(self) -> int:
        """How many things it explains."""
        return sum(not row.goes_on for rows in self.columns for row in rows)


def _has_layer_list(scene: Scene) -> bool:
    """Whether a list of layers is at hand: neither a class before a projector nor paper has one."""
    return not scene.look.minimum_text_px and scene.view.theme is not Theme.PRINT


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
    if not _has_layer_list(scene):
        rows = _fitting(scene, rows, style, (max_width_px, max_height_px))
    lines = _broken(scene, rows, style, max_width_px)
    one = _in_columns(scene, [_cut(scene, lines, style, max_height_px)], style, max_width_px)
    if one.height_px <= LOW_SHARE * max_height_px or len(rows) < 4:
        return one
    half = (len(rows) + 1) // 2
    two = _in_columns(scene, [tuple(rows[:half]), tuple(rows[half:])], style, NO_LIMIT_PX)
    return two if two.width_px <= wide_px and two.height_px <= max_height_px else one


def _style(scene: Scene) -> Lettering:
    return Lettering(max(scene.note_px(12.0), scene.look.minimum_legend_px), scene.palette.text)


def _row_px(style: Lettering) -> float:
    return measure("Ág", style)[1] * 1.22


def _broken(scene: Scene, rows: list[LegendRow], style: Lettering, max_width_px: float) -> list[LegendRow]:
    """The rows with long words on a second line."""
    room, indent = max_width_px - 2 * scene.px(PAD_PX), scene.px(SWATCH_PX)
    lines: list[LegendRow] = []
    for row in rows:
        fits = row.swatch is None and measure(row.text, style)[0] <= room
        first, *others = [row.text] if fits else evenly_wrapped(row.text, style, room - indent).split("\n")
        lines.append(LegendRow(first, row.swatch))
        lines += [LegendRow(other, None, goes_on=True) for other in others]
    return lines


def _fitting(scene: Scene, rows: list[LegendRow], style: Lettering, room_px: tuple[float, float]) -> list[LegendRow]:
    """Before a class and on paper: as many rows as fit, the weightiest; nobody there has a list for "and more"."""
    lines = max(int((room_px[1] - 2 * scene.px(PAD_PX)) // _row_px(style)), 1)
    while len(rows) > 1 and len(_broken(scene, rows, style, room_px[0])) > lines:
        rows = _weightiest(rows, len(rows) - 1)
    return rows


def _cut(scene: Scene, rows: list[LegendRow], style: Lettering, max_height_px: float) -> tuple[LegendRow, ...]:
    """The rows that fit one below the other, and how many do not."""
    room = max(int((max_height_px - 2 * scene.px(PAD_PX)) // _row_px(style)), 1)
    if len(rows) <= room:
        return tuple(rows)
    while room > 1 and rows[room - 1].goes_on:  # no half of a row
        room -= 1
    hidden = sum(not row.goes_on for row in rows[room - 1 :])
    return (*rows[: room - 1], LegendRow(tr("Legend", "… and {count} more in the layer list").format(count=hidden)))


def _in_columns(scene: Scene, columns: list[tuple[LegendRow, ...]], style: Lettering, max_width_px: float) -> LegendBox:
    """Columns side by side, their words cut where one would be wider than there is room."""
    pad, swatch = scene.px(PAD_PX), scene.px(SWATCH_PX)
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
    height = max(len(rows) for rows in cut) * row_px + 1.6 * pad
    return LegendBox(tuple(cut), tuple(lefts), min(right - 0.6 * pad, max_width_px), height, row_px, style)


def _is_indented(row: LegendRow) -> bool:
    """Whether its words stand where those beside a swatch do."""
    return row.swatch is not None or row.goes_on


def draw_legend(painter: QPainter, scene: Scene, box: LegendBox, left: float, top: float) -> Box:
    """Draw a legend with its top-left corner at a point; returns the box it takes."""
    colours = scene.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(QColor(colours.rule), scene.px(1)))
    painter.setBrush(faded(colours.panel, 0.94))
    rect = QRectF(left, top, box.width_px, box.height_px)
    painter.drawRoundedRect(rect, scene.px(5), scene.px(5))
    for rows, begins in zip(box.columns, box.lefts_px, strict=True):
        y = top + 0.8 * scene.px(PAD_PX)
        for row in rows:
            # Where one reads from the right, columns and rows begin there.
            x = left + box.width_px - begins if reads_from_right() else left + begins
            _draw_row(painter, scene, box, row, (x, y))
            y += box.row_px
    folds = scene.look.on_screen and not scene.look.minimum_text_px  # not before a class
    if folds and box.columns[0][0].text != tr("Legend", FOLDED):
        mark = Lettering(scene.text_px(11.0), colours.faint_text)
        free = box.width_px - measure(UNFOLDED, mark)[0]
        aside = scene.px(4) if reads_from_right() else free - scene.px(4)
        write(painter, UNFOLDED, mark, left + aside, top + scene.px(2))
    painter.restore()
    return left, top, left + box.width_px, top + box.height_px


def _draw_row(painter: QPainter, scene: Scene, box: LegendBox, row: LegendRow, at: tuple[float, float]) -> None:
    x, y = at
    if row.swatch is not None:
        left = x - 24 * scene.look.unit if reads_from_right() else x
        _draw_scaled(painter, row.swatch, left, y + box.row_px / 2, scene.look.unit)
    indent = scene.px(SWATCH_PX) if _is_indented(row) else 0.0
    width, height = measure(row.text, box.style)
    words = x - indent - width if reads_from_right() else x + indent
    write(painter, row.text, box.style, words, y + (box.row_px - height) / 2)


def _draw_scaled(
    painter: QPainter, swatch: Callable[[QPainter, QRectF], None], left: float, middle: float, unit: float
) -> None:
    painter.save()
    painter.translate(left, middle)
    painter.scale(unit, unit)
    swatch(painter, QRectF(0, -6, 24, 12))
    painter.restore()
