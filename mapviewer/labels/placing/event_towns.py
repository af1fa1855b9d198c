"""Events at towns: a ring for each around the town's own symbol, and their days under its name.

Beside the symbol a dot would be a second town, and a date with a line to it would stand on other ground.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from geodata.core.dates import BRIEF_MONTHS
from geodata.core.phrase import Phrase
from geodata.core.values import value
from geodata.map.names import fold
from geodata.story.feature import Feature
from geodata.story.layer import Layer, LayerKind
from geodata.story.vocabulary import Direction
from geodata.view.callout_entries import only_named
from geodata.view.view import Concealed
from mapviewer.labels.label_engine import Label
from mapviewer.labels.spelling import feature_text
from mapviewer.labels.text_halo import Lettering, measure, wrapped
from mapviewer.scene.crowds import crowd_of
from mapviewer.scene.in_view import points_in_view
from mapviewer.scene.scene import Scene
from mapviewer.ui.palette import Ink
from mapviewer.ui.translate import told

NEAR_PX = 8.5  # an event so near to a town's symbol has happened there
# A town's symbol with the light disc around it, a ring, and what is left free between two.
SYMBOL_PX, RING_PX, GAP_PX = 5.2, 3.6, 1.7
CLEAR_PX, NUMBER_PX, CORNER = 3.5, 6.0, 0.85  # from the rings to a name; of that beside a corner of them
SAME_PX = 1.5  # nearer than this two symbols are one town's
MOST_RINGS = 3  # more are not counted at a glance; the dates tell them
SUBJECT = 1.25  # so many times as large are the rings of a picture that is about them
MOST_WORDS = 3  # of so many events what is written stands under a town's name
NOTE_PX, NOTE_ROOM_PX, NOTE_SHARE = 11.5, 150.0, 0.88
Point = tuple[float, float]
Town = tuple[str, str, Point]  # the id of its label, its name, where its symbol is in pixels


@value(frozen=True)
class TownEvents:
    """The events at a town in order of their days, each with its layer; the town's name and pixel.

    One whose name a step leaves out is not named: then the events bear their own.
    """

    name: str
    at: Point
    events: tuple[tuple[Feature, Layer], ...]
    is_named: bool = True


@value(frozen=True)
class Ring:
    """Where an event's ring stands: around which pixel, how far out it reaches, and all rings there do; its stroke."""

    at: Point
    outer_px: float
    whole_px: float
    is_first: bool
    pen_px: float


def event_spots(scene: Scene) -> list[tuple[Feature, Layer, Point]]:
    """The events in the picture, with their pixels; those of a crowd are left to their clusters."""
    layers = [layer for layer in scene.visible_layers if layer.kind == LayerKind.EVENT]
    return [
        (row, layer, (x, y))
        for layer in layers
        if crowd_of(scene, layer) is None
        for row, x, y in points_in_view(scene, layer)
    ]


def gathered(
    scene: Scene, spots: Iterable[tuple[Feature, Layer, Point]], towns: Sequence[Town]
) -> Mapping[str, TownEvents]:
    """The events at each of some towns, by the ids of the towns' labels: each at the nearest."""
    near, found = scene.px(NEAR_PX), dict[str, list[tuple[Feature, Layer]]]()
    for row, layer, spot in spots:
        way, town = min(((math.dist(at, spot), town_id) for town_id, _, at in towns), default=(math.inf, ""))
        if way <= near:
            found.setdefault(town, []).append((row, layer))
    known = {town_id: (name, at) for town_id, name, at in towns}
    hidden = set(scene.view.hidden_names)
    return {
        town: TownEvents(*known[town], tuple(sorted(own, key=_by_day)), town not in hidden)
        for town, own in found.items()
    }


def _by_day(event: tuple[Feature, Layer]) -> tuple[dt.date, str]:
    return event[0].span.start or dt.date.min, event[0].id


def rings(scene: Scene, towns: Iterable[TownEvents], symbols: Sequence[Point] = ()) -> dict[str, Ring]:
    """The ring of each event by its id; beyond `MOST_RINGS` those that come first in time are the inner ones.

    Before a class two or three stand side by side, the first on the town: rings around one another are not counted.
    One that would lie on the symbol of another town gives way to it, since it stands for its town, not for a spot.
    """
    found, pen = {}, scene.px(RING_PX) * _largeness(scene)
    for town in towns:
        count = len(town.events)
        x, y = _clear_of(scene, town.at, symbols, reach_px(scene, count))
        if _in_a_row(scene, count):
            one = reach_px(scene, 1)
            for number, (row, _) in enumerate(town.events):
                aside = 2 * number * (one + scene.px(GAP_PX) / 2)
                found[row.id] = Ring((x + aside, y), one, one, True, pen)
            continue
        whole = reach_px(scene, count)
        for number, (row, _) in enumerate(town.events):
            found[row.id] = Ring((x, y), reach_px(scene, number + 1), whole, not number, pen)
    return found


def _clear_of(scene: Scene, at: Point, symbols: Sequence[Point], reach: float) -> Point:
    """A place near a town, on the side away from another town's symbol, where no ring lies on that."""
    ways = [(math.dist(at, other), other) for other in symbols if math.dist(at, other) > scene.px(SAME_PX)]
    near, (x, y) = min(ways, default=(math.inf, at))
    wanted = reach + scene.px(SYMBOL_PX)
    if near >= wanted:
        return at
    share = wanted / near
    return x + share * (at[0] - x), y + share * (at[1] - y)


def _in_a_row(scene: Scene, count: int) -> bool:
    return bool(scene.look.minimum_text_px) and 1 < count <= MOST_RINGS


def _largeness(scene: Scene) -> float:
    """Before a class an event that is selected is what the picture is about, unless there are arrows."""
    is_subject = scene.look.minimum_text_px and any(
        layer.kind == LayerKind.EVENT and any(row.id == scene.view.selection for row in layer.rows)
        for layer in scene.visible_layers
    )
    return SUBJECT if is_subject and not any(layer.shows_statements for layer in scene.visible_layers) else 1.0


def ring_at(found: Mapping[str, Ring], at_px: Point) -> str:
    """The id of the event on whose ring a pixel lies, the first one on the town's symbol; "" for none."""
    inside = [(ring.outer_px, event) for event, ring in found.items() if math.dist(ring.at, at_px) <= ring.outer_px]
    return min(inside, default=(0.0, ""))[1]


def reach_px(scene: Scene, count: int) -> float:
    """How far so many rings reach from a town's middle."""
    return scene.px(SYMBOL_PX + min(count, MOST_RINGS) * (RING_PX + GAP_PX) - GAP_PX) * _largeness(scene)


def _beside_px(scene: Scene, count: int) -> float:
    """How far the rings of a town reach to its sides."""
    one = reach_px(scene, 1)
    return one + 2 * (count - 1) * (one + scene.px(GAP_PX)) if _in_a_row(scene, count) else reach_px(scene, count)


def ink_of_event(scene: Scene, row: Feature, layer: Layer) -> Ink:
    """The colours of an event's theme; grey while colours are concealed."""
    is_plain = Concealed.COLOURS in scene.view.concealed
    return scene.palette.ink(Direction.STEADY if is_plain else row.theme or layer.theme)


def noted(scene: Scene, label: Label, town: TownEvents) -> Label:
    """A town's label with the days of its events under its name, clear of their rings."""
    said, ink = _words(scene, town), {ink_of_event(scene, *event).text for event in town.events}
    colour = ink.pop() if len(ink) == 1 else scene.palette.muted_text
    size = min(scene.text_px(NOTE_PX), NOTE_SHARE * label.style.size_px)  # less than the name above it
    style = Lettering(size, colour, scene.palette.halo, bold=True, italic=True, halo_px=scene.px(1.8))
    clear, count = scene.px(CLEAR_PX), len(town.events)
    reach = (_beside_px(scene, count) + clear, reach_px(scene, 1 if _in_a_row(scene, count) else count) + clear)
    room = scene.own_room_px(NOTE_ROOM_PX)
    beside, below = wrapped(", ".join(said), style, room), "\n".join(wrapped(own, style, room) for own in said)
    # Days side by side, then one below the other; words the other way round.
    are_days = not only_named(scene.view.callouts) & {row.id for row, _ in town.events}
    notes = dict.fromkeys([beside, below] if are_days else [below, beside])
    forms = [_with_note(scene, label, note, style, reach) for note in notes]
    if not scene.look.minimum_text_px and said:
        forms.append(_with_note(scene, label, "", style, reach))
    return replace(forms[0], others=tuple(forms[1:]))


def _with_note(scene: Scene, label: Label, note: str, style: Lettering, reaches: Point) -> Label:
    """A label with a note, clear of marks that reach so far to the right, and so far to all other sides."""
    beside, reach = reaches
    form = replace(label, note=note, note_style=style if note else None, clear_px=reach, others=())
    (width, height), line = form.size_px, measure(label.text, label.style)[1]
    left, near = -reach - width, CORNER * reach
    # First with the name on a level with the symbol, then with both lines.
    level = [(x, y) for y in (-line / 2, -height / 2, line / 2 - height) for x in (beside, left)]
    far = reach + scene.px(NUMBER_PX)  # past a number that stands on the left
    around = [(-width / 2, y) for y in (-height - reach, reach, -height - far, far)]
    corners = [(x, y) for y in (-height - near, near) for x in (near, -near - width)]
    return replace(form, offsets=(*level, *around, *corners))


def _words(scene: Scene, town: TownEvents) -> list[str]:
    """What is written of a town's events: the words that are asked for, else the days."""
    hidden = set(scene.view.hidden_names)
    rows = [row for row, _ in town.events if row.id not in hidden]
    pointed = {scene.hovered} if scene.look.minimum_text_px else {scene.hovered, scene.view.selection}
    asked = only_named(scene.view.callouts)
    if chosen := [row for row in rows if row.id in pointed]:
        return [feature_text(scene, chosen[0])]
    said = []
    for row in rows:
        label = feature_text(scene, row) if row.id in asked and row.label else ""
        repeats = not label or fold(town.name) in fold(label)  # the town's name stands above it
        said.append(short_day(row.span.start) if repeats else label)
    said = _of_one_year(list(dict.fromkeys(filter(None, said))))
    if len(said) <= MOST_WORDS:
        return said
    years = [str(row.span.start.year) for row in rows if row.span.start is not None]
    return ["–".join(dict.fromkeys((years[0], years[-1])))] if years else []


def _of_one_year(days: list[str]) -> list[str]:
    """Days of one year that follow each other say it once, where the year stands last.

    >>> _of_one_year(["Jan 2022", "Sept 2022"]), _of_one_year(["Aug 2020", "May 2021"])
    (['Jan, Sept 2022'], ['Aug 2020', 'May 2021'])
    """
    years = {day.rpartition(" ")[2] for day in days}
    if len(days) < 2 or len(years) > 1 or not all(year.isdigit() for year in years):
        return days
    return [", ".join([*(day.rpartition(" ")[0] for day in days[:-1]), days[-1]])]


def short_day(day: dt.date | None) -> str:
    """Month and year of a day, in few letters; "" without one.

    >>> short_day(dt.date(2023, 12, 22)), short_day(None)
    ('Dec 2023', '')
    """
    if day is None:
        return ""
    return str(told(Phrase("{month} {year}", month=BRIEF_MONTHS[day.month - 1], year=day.year)))
