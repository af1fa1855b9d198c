"""Where everything besides the map stands in a picture: the one layout for window, class, paper and slides.

Heading, credits with the scale, legend and insets are placed one after the other, each where it hides least
(`mapviewer.drawing.placing.emptiness`), in corners and beside each other rather than anywhere. In the window a thing
stays where it stood while its place is still a good one, so that a legend does not jump while the map is moved.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.view.camera import Insets
from mapviewer.drawing.callouts import callouts_in_view, radius_px
from mapviewer.drawing.edge_markers import placed_markers
from mapviewer.drawing.furniture import Foot, foot_of, page_foot
from mapviewer.drawing.inset_drawing import place_insets, placed_on_paper
from mapviewer.drawing.legend_box import LegendBox, folded_legend, lay_out_legend, lay_out_on_page, lay_out_strip
from mapviewer.drawing.panels import shows_panels
from mapviewer.drawing.picture_parts import Part, unseen
from mapviewer.drawing.placing.emptiness import Emptiness, emptiness_of
from mapviewer.drawing.placing.heading import Heading, heading_of, heading_where
from mapviewer.drawing.placing.inset_scenes import PlacedInset
from mapviewer.drawing.placing.panel_grids import Grid, PlacedPanel, full_grid, sparing_grid
from mapviewer.drawing.placing.places import best_place
from mapviewer.labels.label_obstacles import box_around
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import ClassPage, Scene

PAD_PX, GAP_PX = 14.0, 8.0
LEGEND_PX, NARROWEST_LEGEND_PX = 330.0, 150.0
WIDE_SHARE, TALL_SHARE = 0.7, 0.45  # of the picture, for a legend in two columns, and for one at all
FEWER_ROWS = (0.38, 0.34, 0.3, 0.27, 0.24, 0.2, 0.16)  # of the height that a legend may have, where none finds a place
SMALL_PX = (460, 360)
MUCH = 0.1  # of the map, under a legend in whole words
HIDES_MUCH, FULL = 0.04, 0.55  # the share of the subject under a legend; that of a picture with no free place
MAY_TOUCH = 3  # cells of the subject
MOST_KEPT = 24
Sheet = tuple[Grid, LegendBox | None, tuple[float, float]]  # panels, the legend and where that stands


@value(frozen=True)
class Composition:
    """What stands in one side of a picture, and where; ``hidden`` counts cells of the subject that it covers."""

    heading: Heading | None = None
    foot: Foot | None = None
    legend: LegendBox | None = None
    legend_at: tuple[float, float] = (0.0, 0.0)
    insets: tuple[PlacedInset, ...] = ()
    on_paper: PlacedInset | None = None  # the locator of a page, beside its map
    panels: tuple[PlacedPanel, ...] = ()
    is_folded: bool = False
    hidden: int = 0

    @property
    def legend_box(self) -> Box | None:
        """The rectangle of the legend."""
        if self.legend is None:
            return None
        left, top = self.legend_at
        return left, top, left + self.legend.width_px, top + self.legend.height_px

    @property
    def boxes(self) -> list[Box]:
        """The rectangles of all."""
        own = [self.heading.box if self.heading else None, self.legend_box]
        return [*filter(None, own), *(self.foot.boxes if self.foot else ()), *(inset.box for inset in self.insets)]


def compose(part: Part) -> Composition:
    """The composition of one side; laid out once for a picture, and while the map moves as it was at rest."""
    return part.scene.findings.once((compose, part.room, part.furniture), lambda: _composed(part))


def compose_anew(part: Part) -> Composition:
    """The composition of a side that is only tried: whatever stood there before, and nothing of it is kept."""
    return part.scene.findings.once((compose_anew, part.room, part.furniture), lambda: _laid_out(part, None))


_stood: dict[Hashable, Composition] = {}
_rested: dict[Hashable, Composition] = {}  # what stood last on a surface at rest, whatever was shown there
_stood_on: dict[Hashable, Hashable] = {}  # the ground and days of those at rest


def _composed(part: Part) -> Composition:
    key = _key(part)
    scene, quick = part.scene, part.scene.look.quick
    before = _stood.get((key, False)) if scene.look.on_screen else None
    surface = _surface(part)
    carried = before or _stood.get((key, True)) if quick else None
    if carried is None and quick and not scene.view.panels:
        carried = _rested.get(surface)
    if carried is not None:
        heading = heading_where(carried.heading, scene, part.room) if carried.heading is not None else None
        return replace(carried, heading=heading)
    ground = (scene.world.projection.crs, scene.frame, scene.view.date, scene.view.since, scene.look.headline)
    if before is not None and _stood_on.get(key) == ground:
        return before  # the same picture again: a layer was unticked and ticked
    made = _laid_out_once(part, before)
    if part.scene.look.on_screen:
        _stood[key, quick] = made
        if not quick:
            _stood_on[key] = ground
            _rested.pop(surface, None)
            if not made.insets and not made.panels:
                _rested[surface] = made
        for kept in (_stood, _stood_on, _rested):
            while len(kept) > MOST_KEPT:
                del kept[next(iter(kept))]
    return made


def lay_out_ahead(part: Part) -> None:
    """Lay out a picture that may be seen next; what stands in those that are seen stays."""
    _laid_out_once(part, _stood.get((_key(part), False)))


def _laid_out_once(part: Part, before: Composition | None) -> Composition:
    found = part.scene.findings.once((_laid_out, part.room, part.furniture), lambda: (before, _laid_out(part, before)))
    return found[1] if found[0] is before else _laid_out(part, before)


def _key(part: Part) -> Hashable:
    """The picture as far as it is the same while it is moved about, or its date changes."""
    scene = part.scene
    view = replace(scene.view, camera=scene.world.story.view.camera, date=scene.world.story.view.date, since=None)
    look = replace(scene.look, quick=False, headline="", clear=Insets())
    size = scene.frame.width_px, scene.frame.height_px
    return scene.world.home.serial, view, look, size, part.room, part.furniture


def _surface(part: Part) -> Hashable:
    """On what and how things stand in a picture: where this stays, they may be carried along from one to the next."""
    scene, view = part.scene, part.scene.view
    how = (view.theme, view.names, view.text_scale, view.concealed, view.viewpoint, view.callouts, view.insets,
           view.only)  # fmt: skip
    look = replace(scene.look, quick=False, headline="", clear=Insets())
    return scene.world.home.ground, how, look, scene.frame.width_px, scene.frame.height_px, part.room, part.furniture


def _laid_out(part: Part, before: Composition | None) -> Composition:
    scene, furniture = part.scene, part.furniture
    if shows_panels(scene) and furniture.insets:
        return _of_panels(part)
    empty = emptiness_of(scene)
    taken = _taken(part)
    heading = heading_of(scene, part.room) if furniture.date else None
    if heading is not None:
        taken.append(heading.box)
    page = scene.look.page
    made = Composition(heading)
    if page is None:
        made = _with_foot(part, made, empty, taken)
    else:
        made = replace(made, legend=_on_page(part, page) if furniture.legend else None, legend_at=page.legend[:2])
    if furniture.insets and scene.view.has_insets and not scene.look.quick:
        stood = before.insets if before is not None else ()
        made = replace(made, insets=tuple(place_insets(scene, taken, part.room, empty, stood)))
        taken += [inset.box for inset in made.insets]
    if furniture.insets and page is not None and not scene.look.quick:
        made = replace(made, on_paper=placed_on_paper(scene))
    if page is not None:  # its scale has the whole foot of the map to choose from, an inset a corner
        made = _with_foot(part, made, empty, taken)
    if furniture.legend and page is None:
        made = _with_legend(part, made, empty, taken, before)
    # What stands on the paper of a page is off the map.
    on_map = made if page is None else replace(made, heading=None, legend=None)
    return replace(made, hidden=sum(map(empty.hidden, on_map.boxes)))


def _with_foot(part: Part, made: Composition, empty: Emptiness, taken: list[Box]) -> Composition:
    """With credits and scale where they hide least, off what is taken."""
    foot = _foot(part, lambda box: empty.cost(box) + 100.0 * any(touch(box, other) for other in taken))
    if foot is not None:
        taken += foot.boxes
    return replace(made, foot=foot)


def _foot(part: Part, cost: Callable[[Box], float]) -> Foot | None:
    """Credits and scale of a picture; of a page the credits stand below the neatline, where nothing is under them."""
    scene, furniture, page = part.scene, part.furniture, part.scene.look.page
    if page is not None and furniture.credits:
        scale = foot_of(scene, field(part), True, False, cost) if furniture.scale else None
        on_paper = page_foot(scene, page, scale)
        if on_paper is not None:
            return on_paper
    return foot_of(scene, field(part), furniture.scale, furniture.credits, cost)


def _on_page(part: Part, page: ClassPage) -> LegendBox | None:
    """The whole legend in its room on the paper."""
    left, top, right, bottom = page.legend
    return lay_out_on_page(as_seen(part, Composition()).scene, right - left, bottom - top)


def page_legend(part: Part, width_px: float) -> LegendBox | None:
    """The legend of a page as wide as its column, in its own type: what room a caption has to leave for it."""
    return lay_out_on_page(as_seen(part, Composition()).scene, width_px)


def _of_panels(part: Part) -> Composition:
    """Panels with heading and legend, shared out as leaves them largest."""
    scene, furniture = part.scene, part.furniture
    heading = heading_of(scene, part.room) if furniture.date else None
    foot = _foot(replace(part, furniture=replace(furniture, scale=False)), lambda box: 0.0)
    gap, (left, top, right, bottom) = scene.px(GAP_PX), field(part)
    if foot is not None and foot.is_on_paper:
        bottom = scene.frame.height_px - scene.look.insets.bottom
    elif foot is not None:
        bottom = min(box[1] for box in foot.boxes) - gap
    made = Composition(heading, foot)
    page = scene.look.page
    if page is not None:  # its paper has room for legend and heading
        room = (page.neatline[0], page.neatline[1], page.neatline[2], bottom)
        legend = _on_page(part, page) if furniture.legend else None
        return replace(made, legend=legend, legend_at=page.legend[:2], panels=full_grid(scene, room).panels)
    wanted = _legend(part, TALL_SHARE, brief=True) if furniture.legend else None
    grid, legend, legend_at = max(
        _sheets(scene, heading, (left, top, right, bottom), wanted), key=lambda sheet: sheet[0].merit
    )
    return replace(made, legend=legend, legend_at=legend_at, panels=grid.panels)


def _sheets(scene: Scene, heading: Heading | None, room: Box, wanted: LegendBox | None) -> Iterator[Sheet]:
    """The ways to share a picture among panels, heading and legend: the grid, the legend and where that stands."""
    gap, (left, top, right, bottom) = scene.px(GAP_PX), room
    begins, far = (heading.box[3] + gap, heading.box[0] + heading.width_px) if heading is not None else (top, left)
    if wanted is None:
        yield full_grid(scene, (left, begins, right, bottom)), None, (0.0, 0.0)
        return
    beside, under = lay_out_strip(scene, right - far - gap), lay_out_strip(scene, right - left)
    if beside is not None:
        lower = (left, max(begins, top + beside.height_px + gap), right, bottom)
        yield full_grid(scene, lower), beside, (right - beside.width_px, top)
    if under is not None:
        yield full_grid(scene, (left, begins + under.height_px + gap, right, bottom)), under, (left, begins)
    column = lay_out_legend(scene, wanted.width_px, bottom - top, brief=True)
    if column is not None and far < right - column.width_px - gap:
        free = (left, begins, right - column.width_px - gap, bottom)
        yield full_grid(scene, free), column, (right - column.width_px, top)
    grid = sparing_grid(scene, (left, begins, right, bottom))
    if grid is not None and grid.spared is not None:
        a, b, c, d = grid.spared
        yield grid, lay_out_legend(scene, c - a, d - b, c - a, brief=True), (a, b)
    yield full_grid(scene, (left, begins + wanted.height_px + gap, right, bottom)), wanted, (left, begins)


def _taken(part: Part) -> list[Box]:
    """What nothing else may lie on: the caption, the other side, markers at the edge and callouts."""
    scene = part.scene
    boxes = unseen(part)
    if part.furniture.markers:
        boxes += [box for marker in placed_markers(scene) for box in marker.boxes]
    radius = radius_px(scene)
    marks = callouts_in_view(scene) if scene.view.callouts else []
    return boxes + [box_around(*mark.at, radius) for mark in marks]


def field(part: Part) -> Box:
    """The part of a side that no caption takes, in pixels, with a margin."""
    scene, insets = part.scene, part.scene.look.insets
    pad = scene.px(PAD_PX)
    return (
        max(insets.left, part.room[0]) + pad,
        insets.top + pad,
        min(scene.frame.width_px - insets.right, part.room[1]) - pad,
        scene.frame.height_px - insets.bottom - pad,
    )


def _with_legend(
    part: Part, made: Composition, empty: Emptiness, taken: list[Box], before: Composition | None
) -> Composition:
    """With the legend at the emptiest place, in fewer words or rows where it would hide much there.

    It is one word where the reader wants that, or where even the shortest hides too much.
    """
    part = as_seen(part, made)
    folds = is_small(part) if part.furniture.folded is None else part.furniture.folded
    legends = (folded_legend(part.scene),) if folds else _legends(part)
    placed = ((legend, _place(part, legend, empty, taken, before)) for legend in legends if legend is not None)
    legend, found = next(placed, (None, (0.0, 0.0, 0.0, 0.0)))
    if legend is None:
        return made
    may_fold = part.scene.look.on_screen and not part.scene.look.minimum_text_px and part.furniture.folded is None
    for number, (other, place) in enumerate(placed):
        # Words are spared where much is hidden; rows where a legend that cannot be folded hides anything.
        little = (
            empty.share_of_subject(found) < HIDES_MUCH if not number or may_fold else empty.hidden(found) <= MAY_TOUCH
        )
        spares = may_fold and not number and _takes_much(part, found)
        if not _is_crowded(found, taken) and not spares and (little or (number and may_fold)):
            break
        hides, hid = _hides(empty, place, taken), _hides(empty, found, taken)
        if hides < hid or (spares and hides[0] <= hid[0] and hides[1] <= hid[1] + MAY_TOUCH):
            legend, found = other, place
    if may_fold and not folds and empty.share_of_subject(found) >= HIDES_MUCH and empty.share_taken < FULL:
        small = folded_legend(part.scene)
        if small is not None:
            folds, legend, found = True, small, _place(part, small, empty, taken, before)
    return replace(made, legend=legend, legend_at=found[:2], is_folded=folds)


def _takes_much(part: Part, box: Box) -> bool:
    """Whether a legend takes so much of the map that few words are better, whatever lies under it."""
    left, top, right, bottom = field(part)
    return (box[2] - box[0]) * (box[3] - box[1]) > MUCH * (right - left) * (bottom - top)


def _legends(part: Part) -> Iterator[LegendBox | None]:
    """The legend in whole words, in few (of a window in one column first), and with ever fewer rows of those.

    There are no fewer rows where a reader has asked for it.
    """
    yield _legend(part, TALL_SHARE)
    if part.scene.look.on_screen:
        yield _legend(part, TALL_SHARE, brief=True, narrow=True)
    is_asked_for = part.scene.look.on_screen and part.furniture.folded is False
    for share in (TALL_SHARE, *(() if is_asked_for else FEWER_ROWS)):
        yield _legend(part, share, brief=True)


def _hides(empty: Emptiness, box: Box, taken: Iterable[Box]) -> tuple[bool, int]:
    """Whether a rectangle lies on what is taken, and how much of the subject it covers."""
    return _is_crowded(box, taken), empty.hidden(box)


def as_seen(part: Part, made: Composition) -> Part:
    """A part whose scene knows what stands on it, so that the legend explains only what is seen."""
    page, frame = part.scene.look.page, part.scene.frame
    paper = page.paper((frame.width_px, frame.height_px)) if page is not None else ()
    covers = [*unseen(part), *paper, made.heading.box if made.heading else None]
    return replace(part, scene=replace(part.scene, covered=tuple(filter(None, covers))))


def _place(part: Part, legend: LegendBox, empty: Emptiness, taken: list[Box], before: Composition | None) -> Box:
    near = before.legend_box if before is not None else None
    gap = part.scene.px(GAP_PX)
    return best_place((legend.width_px, legend.height_px), field(part), taken, gap, empty, near)


def _is_crowded(box: Box, taken: Iterable[Box]) -> bool:
    return any(touch(box, other) for other in taken)


def _legend(part: Part, share: float, *, brief: bool = False, narrow: bool = False) -> LegendBox | None:
    """The legend of a side, no higher than a share of it, unless that is too narrow to read one.

    A *narrow* one has a single column.
    """
    scene = part.scene
    left, top, right, bottom = field(part)
    room = right - left
    widest = min(scene.px(LEGEND_PX) * max(scene.look.text, 1), scene.frame.width_px * TALL_SHARE, room)
    if widest < scene.px(NARROWEST_LEGEND_PX):
        return None
    wide = 0.0 if narrow else min(room, scene.frame.width_px * WIDE_SHARE)
    return lay_out_legend(scene, widest, (bottom - top + 2 * scene.px(PAD_PX)) * share, wide, brief=brief)


def is_small(part: Part) -> bool:
    """Whether a window is so small that a legend would hide its map."""
    frame = part.scene.frame
    return part.scene.look.on_screen and (frame.height_px < SMALL_PX[1] or frame.width_px < SMALL_PX[0])


def is_folded(part: Part) -> bool:
    """Whether the legend is one word."""
    if part.furniture.folded is not None:
        return part.furniture.folded
    return is_small(part) or compose(part).is_folded


def legend_rect(part: Part) -> QRectF:
    """Return the legend's rectangle on one side, for hit-testing; empty without a legend."""
    return _rect(compose(part).legend_box)


def credit_rect(part: Part) -> QRectF:
    """Return the credits' rectangle on one side, for hit-testing; empty without credits."""
    foot = compose(part).foot
    return _rect(foot.credits_box if foot is not None else None)


def _rect(box: Box | None) -> QRectF:
    return QRectF() if box is None else QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])


def furniture_boxes(part: Part) -> Iterator[Box]:
    """What names keep off: the composition, the markers at the edge, and the marks of callouts."""
    yield from compose(part).boxes
    yield from _taken(part)
