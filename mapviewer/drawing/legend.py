"""The legend: what the visible layers mean on this day, and the vocabulary of lines and fills that they use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geodata.map.names import BETWEEN, display_name
from geodata.map.shapes import Shape
from geodata.story.entities import partner_title, party_in
from geodata.story.feature import UNNAMED
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Story
from geodata.story.vocabulary import Status
from geodata.view.callout_entries import callouts_of
from geodata.view.view import Lens, Theme, Viewpoint
from geodata.world.unions import UnionLine, unions_on
from geodata.world.validity import borders_are_reference, claims_in_view, is_known
from geodata.world.viewpoints import Border, looks
from mapviewer.drawing import legend_signs
from mapviewer.drawing.legend_signs import Sign
from mapviewer.drawing.panels import panel_scenes, shows_panels
from mapviewer.labels.town_labels import places_wanted
from mapviewer.labels.unit_labels import named_units
from mapviewer.layers.area import ONLY_GUESSED
from mapviewer.layers.claims import RING_OF_GROUP
from mapviewer.layers.event import says_what
from mapviewer.layers.feature_kind import ROUGHLY_KNOWN, FeatureKind
from mapviewer.layers.flow import LEFT_BEFORE
from mapviewer.layers.kind import LegendRow, Swatch
from mapviewer.layers.registry import kind_of
from mapviewer.scene.ground import LEAST_DASHED_PX, borders_in, shows_base
from mapviewer.scene.in_view import is_shown
from mapviewer.scene.scene import Scene, scene_of
from mapviewer.scene.states.blocs import is_bloc
from mapviewer.scene.states.union_borders import line_in_union
from mapviewer.session.viewpoint_titles import viewpoint_title
from mapviewer.ui.display_text import day_words
from mapviewer.ui.translate import tr, tr_noop

# Less of a broken line, or of hatched ground, is not made out as such.
LEAST_HATCHED_PX, LEAST_PATCH_PX = 28.0, 3.0
BEFORE_CLASS = 1.8  # so many times as much, where one looks from the last row
ON_DAY = tr_noop("Legend", "{what}, on {date}")
AS_KNOWN = tr_noop("Legend", "As known on {date}")
UNKNOWN = tr_noop("Legend", "Known until {date}: nothing of a later day is drawn")
DASHED_BORDERS = tr_noop("Legend", "Broken border: a line of control, or not settled")
HATCHED_GROUND = tr_noop("Legend", "Light hatching: held by others than it belongs to in law")
ORDER_OF_NAMES = tr_noop("Legend", "Places with two names: first the name used by those who govern on this day")
DISPUTED = tr_noop("Legend", "Control or border disputed")
STATUS_DISPUTED = tr_noop("Legend", "{place}: status disputed")
HATCHED_BY_STATE = tr_noop("Legend", "Light hatching: held by others than this map gives it to")
NOT_SETTLED = tr_noop("Legend", "Broken border: not settled")
# In few words: before a class, where a legend that is read from the last row takes much of the map, and in a picture of
# which the whole words would hide too much.
SHORT = {
    DASHED_BORDERS: tr_noop("Legend", "Border not settled"),
    NOT_SETTLED: tr_noop("Legend", "Border not settled"),
    HATCHED_GROUND: tr_noop("Legend", "Held by others than in law"),
    HATCHED_BY_STATE: tr_noop("Legend", "Held by others than in law"),
    ORDER_OF_NAMES: tr_noop("Legend", "Who governs is named first"),
    ROUGHLY_KNOWN: tr_noop("Legend", "Outline only roughly known"),
    ONLY_GUESSED: tr_noop("Legend", "Roughly here; outline not known"),
    LEFT_BEFORE: tr_noop("Legend", "People who left earlier"),
    RING_OF_GROUP: tr_noop("Legend", "A group of states"),
}
REFERENCE_BORDERS = tr_noop("Legend", "Present-day borders, for reference")
UNION_BORDER = tr_noop("Legend", "{union}: outer border")
REPUBLIC_BORDERS = tr_noop("Legend", "Border between republics")
# How each convention looks, and how much it is needed where not all have room: what the story draws goes before what
# every map has.
SIGNS: dict[str, tuple[Sign, float]] = {
    LEFT_BEFORE: (legend_signs.hollow_arrow, 1.8),
    ROUGHLY_KNOWN: (legend_signs.dashed_edge, 1.3),
    ONLY_GUESSED: (legend_signs.soft_field, 1.3),
    REFERENCE_BORDERS: (legend_signs.pale_border, 1.2),
    UNION_BORDER: (legend_signs.union_border, 1.2),
    REPUBLIC_BORDERS: (legend_signs.republic_border, 1.2),
    RING_OF_GROUP: (legend_signs.dotted_ring, 1.1),
    ORDER_OF_NAMES: (legend_signs.two_names, 0.8),
    DASHED_BORDERS: (legend_signs.broken_border, 0.5),
    NOT_SETTLED: (legend_signs.broken_border, 0.5),
    DISPUTED: (legend_signs.disputed_ground, 0.5),
    HATCHED_GROUND: (legend_signs.light_hatching, 0.4),
    HATCHED_BY_STATE: (legend_signs.light_hatching, 0.4),
}
# Of further words, of widths, and of layers of dots with names.
WORDS_WEIGHT, SIZES_WEIGHT, EVENTS_WEIGHT, PLACES_WEIGHT = 2.5, 1.6, 0.7, 0.3
MOST_BEFORE_CLASS = 9  # rows that a class takes in
FEW_PLACES = 12  # dots that their names explain
SOME_PAIRS, SURE_RANK = 2, 2  # of places with two names, where surely some have room
KEYED = (Status.FORMAL, Status.CONTROL, Status.CLAIM)  # of which a name does not tell whose it is, and how
FULL_WEIGHT = LegendRow("").weight


def legend_rows(scene: Scene, *, brief: bool = False) -> list[LegendRow]:
    """The legend of what a reader sees in the picture, in the order of the layers; *brief* in fewer words.

    Of panels it explains what is in any of them.
    """
    if shows_panels(scene):
        found: dict[str, LegendRow] = {}
        panels = panel_scenes(scene)
        named = {_disputed_words(small) for small in panels if _unsettled(small)}
        for row in (row for small in panels for row in _of_panel(small, brief)):
            # Of several grounds one row tells, as in one picture.
            text = tr("Legend", DISPUTED) if row.text in named and len(named) > 1 else row.text
            found.setdefault(text, replace(row, text=text))
        if scene.look.minimum_text_px and sum(map(_pairs_named, panels)) < SOME_PAIRS:
            found.pop(tr("Legend", SHORT[ORDER_OF_NAMES]), None)
        rows = list(found.values())
        return weightiest(rows, MOST_BEFORE_CLASS) if scene.look.minimum_text_px else rows
    rows = list(scene.findings.once((_rows_of_layers, scene.covered), lambda: _rows_of_layers(scene)))
    told = {row.text for row in rows}
    for row, day in scene.findings.once((_held_on_other_days, scene.covered), lambda: list(_held_on_other_days(scene))):
        if row.text not in told:  # what is true of an inset alone is said with its day
            told.add(row.text)
            rows.append(replace(row, text=tr("Legend", ON_DAY).format(what=row.text, date=day_words(day))))
    said = [row for row in remark_rows(scene, remarks(scene)) if row.text not in told]
    if brief or scene.look.minimum_text_px:
        shorter = {tr("Legend", long): tr("Legend", short) for long, short in SHORT.items()}
        said = list({(text := shorter.get(row.text, row.text)): replace(row, text=text) for row in said}.values())
    rows += said
    if not scene.look.minimum_text_px:
        return rows
    marks = sum(row.weight >= FULL_WEIGHT for row in rows)  # what is drawn is told, classes of a tint one and all
    return weightiest(rows, max(MOST_BEFORE_CLASS, marks))


def _rows_of_layers(scene: Scene) -> list[LegendRow]:
    lists = has_layer_list(scene)
    layers = [
        layer for layer in scene.visible_layers
        if (lists and not _is_guessed(scene, layer)) or not says_itself(scene, layer)
    ]  # fmt: skip
    rows: list[LegendRow] = []
    for layer in layers:
        rows += [replace(row, weight=_weight(layer)) for row in kind_of(layer).legend_rows(scene, layer)]
        size = kind_of(layer).size_row(scene, layer)
        if size is not None:  # once, below the last layer of which it holds
            rows = [*(row for row in rows if row.text != size.text), replace(size, weight=SIZES_WEIGHT)]
    return rows


def _held_on_other_days(scene: Scene) -> Iterator[tuple[LegendRow, dt.date]]:
    """Who holds ground in the insets of another day, in which nothing bears a name; with the day."""
    frame = scene.frame
    for day in (inset.date for inset in scene.view.insets if inset.date is not None):
        view = replace(scene.view, date=day, since=None, insets=(), selection="", callouts=())
        then = scene_of(scene.world, view, (frame.width_px, frame.height_px), scene.look)
        for layer in then.visible_layers:
            kind = kind_of(layer)
            if isinstance(kind, FeatureKind) and any(
                row.status == Status.CONTROL for row in kind.rows_drawn(then, layer)
            ):
                yield from ((replace(row, weight=_weight(layer)), day) for row in kind.legend_rows(then, layer))


def _of_panel(panel: Scene, brief: bool) -> list[LegendRow]:
    """The legend of a panel, whose title says of which partner it speaks."""
    return [row for row in legend_rows(panel, brief=brief) if row.text not in lens_words(panel)]


def remark_rows(scene: Scene, words: Iterable[str]) -> list[LegendRow]:
    """Rows for conventions, each with its sign where it has one: that of what is drawn, else one for all of a kind."""
    known = {of_union(scene, source): sign for source, sign in SIGNS.items()}
    known[_disputed_words(scene)] = _disputed_sign(scene), SIGNS[DISPUTED][1]
    drawn: dict[str, Swatch] = {}
    for layer in scene.visible_layers:
        drawn = {**kind_of(layer).signs(scene, layer), **drawn}
    found = []
    for text in words:
        sign = known.get(text)
        if sign is None:
            found.append(LegendRow(text, weight=WORDS_WEIGHT))
        else:
            swatch = drawn.get(text) or legend_signs.sign_in(sign[0], scene.palette)
            found.append(LegendRow(text, swatch, weight=sign[1]))
    return found


def says_itself(scene: Scene, layer: Layer) -> bool:
    """Whether all that is drawn of a layer bears its own name or its number on the map: then it needs no row.

    Ground that is held or claimed needs one, a bloc's tint, ground of which the story says whose it became, marks
    beside which stands nothing but a day, and marks of another hue than their layer's.
    """
    kind = kind_of(layer)
    if not isinstance(kind, FeatureKind):
        return False
    rows = kind.rows_drawn(scene, layer)
    if not rows:  # what it draws besides, such as ground on which a front moves, has no name
        return False
    numbered = {target for callout in callouts_of(scene.view.callouts) for target in callout.marked}
    if kind.is_spot:
        if layer.kind == LayerKind.POINT and len(rows) <= FEW_PLACES:
            return True
        is_told = layer.kind != LayerKind.EVENT or all(says_what(scene, row) for row in rows)
        is_told = is_told and {row.theme or layer.theme for row in rows} == {layer.theme}  # another hue says more
        return is_told and all(row.id in numbered | scene.view.must_name for row in rows)
    # Lines that are not equally far along, and edges within ground that has another name, say so in the legend alone.
    if layer.pattern == "outline" or len({row.stage for row in rows}) > 1:
        return False
    if is_bloc(scene, layer):  # a tint under so many names is taken for none of theirs
        return False
    # A number may be all that a line has room for, and its dashes say how far along it is.
    is_spared = scene.look.spare_names or layer.kind == LayerKind.LINE
    named = scene.view.must_name - (numbered if is_spared else frozenset())
    # Ground, not an edge alone, of which the story says whose it is.
    styles = [kind.style(kind.sample(scene, layer, row)) for row in rows if row.actor and not row.status]
    is_known = layer.kind == LayerKind.AREA and any(style.fill or style.hatches for style in styles)
    return not is_known and all(row.id in named and row.label != UNNAMED and row.status not in KEYED for row in rows)


def _is_guessed(scene: Scene, layer: Layer) -> bool:
    """Whether a row of the legend already says what a layer's tint without an edge is: the same sign stands once."""
    return tr("Legend", ONLY_GUESSED) in kind_of(layer).signs(scene, layer)


def _weight(layer: Layer) -> float:
    """How much a layer's row is needed: a dot with a name explains itself."""
    weights = {LayerKind.EVENT: EVENTS_WEIGHT, LayerKind.POINT: PLACES_WEIGHT}
    return next((weight for kind, weight in weights.items() if layer.kind == kind), FULL_WEIGHT)


def weightiest(rows: Sequence[LegendRow], count: int) -> list[LegendRow]:
    """So many rows at most, in their order: the least needed are left out."""
    kept = sorted(range(len(rows)), key=lambda place: (-rows[place].weight, place))[: max(count, 1)]
    return [rows[place] for place in sorted(kept)]


def remarks(scene: Scene) -> list[str]:
    """What the legend says in words alone, each sentence once."""
    return list(scene.findings.once((remarks, scene.covered), lambda: _remarks(scene)))


def _remarks(scene: Scene) -> list[str]:
    said = [words for layer in scene.visible_layers for words in kind_of(layer).remarks(scene, layer)]
    said += past_borders(scene)
    said += lens_words(scene)
    story = scene.world.story
    if story.known_until is not None and not is_known(story, scene.view):
        said.append(tr("Legend", UNKNOWN).format(date=day_words(story.known_until)))
    elif story.known_until is not None and scene.view.date == story.known_until:
        said.append(tr("Legend", AS_KNOWN).format(date=day_words(story.known_until)))
    said += viewpoint_words(scene)
    if _shows_pairs(scene):
        said.append(tr("Legend", ORDER_OF_NAMES))
    return list(dict.fromkeys(said))


def past_borders(scene: Scene) -> list[str]:
    """What the borders are on a day on which not all of them were: those of a union, or of today for reference."""
    if not borders_are_reference(scene.view) or not shows_base(scene, "base-countries"):
        return []
    lines: dict[UnionLine | None, list[Shape]] = {}
    for shape in borders_in(scene, Border.SOLID):
        lines.setdefault(line_in_union(scene, shape), []).append(shape)
    rows = {UnionLine.OUTER: UNION_BORDER, UnionLine.INNER: REPUBLIC_BORDERS, None: REFERENCE_BORDERS}
    return [of_union(scene, words) for line, words in rows.items() if _is_any_shown(scene, lines.get(line, ()))]


def of_union(scene: Scene, words: str) -> str:
    """Words of the legend, with the union of the view's day where they speak of one."""
    named = [display_name(union.names, scene.view.names) for union in unions_on(scene.view.date)]
    return tr("Legend", words).replace("{union}", BETWEEN.join(named))


def lens_words(scene: Scene) -> list[str]:
    """That there are no statements on the partner whose alone the map would show."""
    view, story = scene.view, scene.world.story
    layers = [layer for layer in story.layers.values() if layer.shows_statements]
    shown = [layer for layer in layers if view.shows(layer.id)]
    if not has_layer_list(scene) and any(layer.kind == LayerKind.STANDING for layer in scene.visible_layers):
        return []  # the tints' own rows say of whom
    if view.lens == Lens.ALL or not shown:  # what is off is not spoken of
        return []
    if any(claims_in_view(story, view, layer.direction) for layer in shown):
        return []  # the arrows lead to a name or a card
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
    unsettled = _unsettled(scene)
    # Before a class one short line for all of it is enough: it is mostly at the margin of what is told.
    if scene.look.minimum_text_px and unsettled:
        return [*said, _disputed_words(scene)]
    return [*said, *(tr("Legend", words) for words in unsettled)]


def _unsettled(scene: Scene) -> list[str]:
    """What is said of broken borders and hatched ground of the base map, of which a reader sees enough."""
    view, said = scene.view, []
    if _dashed_lines(scene):
        said.append(NOT_SETTLED if view.viewpoint == Viewpoint.LAW else DASHED_BORDERS)
    known, is_states = looks(view.viewpoint, view.date), view.viewpoint not in tuple(Viewpoint)
    hatched = [known[unit] for unit in _hatched_units(scene)]
    said += [HATCHED_BY_STATE if is_states and look.stated else HATCHED_GROUND for look in hatched]
    return list(dict.fromkeys(said))


def _larger(scene: Scene) -> float:
    return BEFORE_CLASS if scene.look.minimum_text_px else 1.0


def _dashed_lines(scene: Scene) -> list[Shape]:
    """The broken borders of which a reader sees enough."""
    least_px = _larger(scene) * LEAST_DASHED_PX
    return [line for line in borders_in(scene, Border.DASHED) if is_shown(scene, line, least_px)]


def _hatched_units(scene: Scene, least_px: float = LEAST_HATCHED_PX) -> list[str]:
    """The units of hatched ground of which a reader sees enough."""
    known = looks(scene.view.viewpoint, scene.view.date)
    areas = (area for area in scene.world.disputed_areas if known[area.id].hatched)
    return [area.id for area in areas if is_shown(scene, area, _larger(scene) * least_px)]


def _disputed_words(scene: Scene) -> str:
    """Before a class: which ground is disputed where it is one alone, whose corner may have no room for a name.

    Small patches elsewhere have the same sign, and would be read as parts of it.
    """
    hatched = _hatched_units(scene, LEAST_PATCH_PX)
    sides = [{line.properties.get("a"), line.properties.get("b")} for line in _dashed_lines(scene)]
    name = next((display_name(names, scene.view.names, scene.view.date) for unit, names in named_units(scene)
                 if [unit.id] == hatched and all(unit.id in pair for pair in sides)), "")  # fmt: skip
    return tr("Legend", STATUS_DISPUTED).format(place=name) if name else tr("Legend", DISPUTED)


def _disputed_sign(scene: Scene) -> Sign:
    """Broken borders, hatched ground or both, as the picture has it; in a class's pictures the same sign in all."""
    if scene.look.minimum_text_px:
        return legend_signs.disputed_ground
    parts = _unsettled(scene)
    is_dashed = not {DASHED_BORDERS, NOT_SETTLED}.isdisjoint(parts)
    is_hatched = not {HATCHED_GROUND, HATCHED_BY_STATE}.isdisjoint(parts)
    both = legend_signs.disputed_ground
    return (
        both if is_dashed and is_hatched else legend_signs.broken_border if is_dashed else legend_signs.light_hatching
    )


def _shows_pairs(scene: Scene) -> bool:
    """Whether places with two names stand in the picture; before a class, where few names have room, surely so."""
    if not scene.look.minimum_text_px:
        return any(BETWEEN in text and is_shown(scene, shape) for shape, _, text in places_wanted(scene))
    return _pairs_named(scene) >= (1 if scene.look.spare_names else SOME_PAIRS)  # panels are counted together


def _pairs_named(scene: Scene) -> int:
    """How many places with two names surely bear them: those that a step asks for, and the largest."""
    wanted, hidden = scene.view.must_name, set(scene.view.hidden_names)
    return sum(
        BETWEEN in text
        and (rank <= SURE_RANK or f"place:{shape.id}" in wanted)
        and f"place:{shape.id}" not in hidden
        and is_shown(scene, shape)
        for shape, rank, text in places_wanted(scene)
    )


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


def has_layer_list(scene: Scene) -> bool:
    """Whether a list of layers is at hand: neither a class before a projector nor paper has one."""
    return not scene.look.minimum_text_px and scene.view.theme is not Theme.PRINT
