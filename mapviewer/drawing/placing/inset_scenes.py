"""What an inset shows: the large picture's view on other ground, and what of it is named there."""

from __future__ import annotations

from dataclasses import replace

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.view.callout_entries import ids_in, only
from geodata.view.camera import Insets
from geodata.view.inset_map import InsetMap
from geodata.view.view import Concealed
from mapviewer.drawing.placing.world_strip import WorldTie, world_of
from mapviewer.labels.spoken_states import as_at_rest, most_seen, spoken_states
from mapviewer.scene.findings import Findings
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Scene, scene_of

LOCATOR_BAND = 0.35  # its states are small: bands of the usual width would fill them
STRIP_LINE = 0.5  # of the usual strokes, in a strip of the world
COUNTRY = "country:"
TYPE_SHARE = 0.92  # of the type of the large picture


@value(frozen=True)
class PlacedInset:
    """An inset and its rectangle in pixels; a locator shows only where the large picture lies.

    ``marked`` are the sides of that mark, from the locator's own corner. One with ``ties`` is a strip of the world.
    """

    inset: InsetMap
    left: float
    top: float
    width: float
    height: float
    is_locator: bool = False
    marked: tuple[Box, ...] = ()
    ties: tuple[WorldTie, ...] = ()

    @property
    def box(self) -> Box:
        """Left, top, right, bottom in pixels."""
        return self.left, self.top, self.left + self.width, self.top + self.height


def inset_scene(scene: Scene, placed: PlacedInset) -> Scene:
    """The scene of an inset: the same view of its own ground, with nothing over it."""
    numbered, named = _told_in_the_picture(scene, placed)
    own = () if placed.is_locator else tuple(
        only(entry, lambda target: target not in numbered and _lies_in(scene, placed, target))
        for entry in scene.view.callouts)  # fmt: skip
    hand = () if placed.is_locator else tuple(
        name for name in scene.view.hand_names
        if (name.id in numbered if name.at is None else name.id not in named and _holds(scene, placed, name.at))
    )  # fmt: skip
    own_names = {name.id for name in hand}
    untold = [target for target in (*named, *numbered) if target not in own_names and not target.startswith(COUNTRY)]
    if not placed.is_locator and not is_wider(scene, placed):  # a state named by hand outside is named once
        untold += [name.id for name in scene.view.hand_names
                   if name.at is not None and name.id.startswith(COUNTRY) and name.id not in own_names]  # fmt: skip
    view = replace(scene.view, camera=placed.inset.camera, insets=(), locator=False, world_strip=False, callouts=own,
                   comparison=None, hand_names=hand, hidden_names=(*scene.view.hidden_names, *untold))  # fmt: skip
    if placed.inset.layers:
        of_story = scene.world.story.layers
        shown = (
            state.id in placed.inset.layers or state.id not in of_story or of_story[state.id].is_base
            for state in view.layers
        )
        kept = zip(view.layers, shown, strict=True)
        view = replace(view, layers=tuple(replace(state, visible=state.visible and is_own) for state, is_own in kept))
    if placed.inset.date is not None:  # the same ground on another day, to be compared: all is named once
        view = replace(view, date=placed.inset.date, since=None, selection="", callouts=(),
                       concealed=tuple({*view.concealed, Concealed.NAMES}))  # fmt: skip
    if placed.is_locator:
        base = {"base-countries", "base-water"}
        hidden = tuple(replace(state, visible=state.id in base) for state in view.layers)
        told = _states_told(scene)
        quiet = (f"{COUNTRY}{code}" for code in scene.world.own_states if f"{COUNTRY}{code}" not in told)
        view = replace(view, layers=hidden, selection="", callouts=(" ".join(told),),
                       hidden_names=(*view.hidden_names, *sorted(quiet)))  # fmt: skip
    if placed.is_locator or placed.ties:  # of no states but those of which the large picture speaks
        view = replace(view, only=_states_told(scene))
    look = replace(scene.look, insets=Insets(), clear=Insets(), page=None, headline="",
                   text=scene.look.text * TYPE_SHARE, quick=False)  # fmt: skip
    if placed.is_locator:  # it is glanced at, not read
        look = replace(look, text=0.72 * scene.look.text, minimum_text_px=0.0, band=LOCATOR_BAND, is_locator=True)
    if placed.ties:  # its few names are read, its borders are mere orientation
        least_px = TYPE_SHARE * scene.look.minimum_text_px
        look = replace(look, text=scene.look.text, minimum_text_px=least_px, minimum_border_px=0.0, line=STRIP_LINE)
    world = world_of(scene).world if placed.ties else scene.world
    small = scene_of(world, view, (placed.width, placed.height), look)
    if placed.is_locator or placed.ties:
        return small
    larger = as_at_rest(scene, (inset_scene, placed.inset), lambda: most_seen((scene, small))[1])
    look = replace(look, of_states=spoken_states(scene), have_room=larger)
    return replace(small, look=look, findings=Findings())


def _states_told(scene: Scene) -> tuple[str, ...]:
    """The story's own states that a picture keeps to, else those of which it speaks."""
    chosen = tuple(target for target in scene.view.only if target.startswith(COUNTRY))
    return chosen or tuple(f"{COUNTRY}{code}" for code in sorted(spoken_states(scene)))


def _told_in_the_picture(scene: Scene, placed: PlacedInset) -> tuple[frozenset[str], frozenset[str]]:
    """What an inset that shows the picture's ground smaller need not number, and not name, a second time."""
    frame, to_plane = scene.frame, scene.world.projection.project
    if placed.is_locator or not is_wider(scene, placed):
        return frozenset(), frozenset()

    def is_seen(at: tuple[float, float]) -> bool:
        x, y = frame.to_px(*at)
        return 0 < x < frame.width_px and 0 < y < frame.height_px

    asked = {target for entry in scene.view.callouts for target in ids_in(entry)}
    shapes = {target: scene.world.shapes_for(target) for target in asked}
    numbered = {target for target, found in shapes.items() if any(touch(shape.bounds, frame.bounds) for shape in found)}
    named = {name.id for name in scene.view.hand_names if name.at is not None and is_seen(to_plane(*name.at))}
    return frozenset(numbered), frozenset(named)


def _middle(bounds: Box) -> tuple[float, float]:
    return (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2


def _holds(scene: Scene, placed: PlacedInset, lonlat: tuple[float, float]) -> bool:
    """Whether a point lies on the ground of an inset."""
    x, y = scene.world.projection.project(placed.inset.camera.lon_deg, placed.inset.camera.lat_deg)
    at_x, at_y = scene.world.projection.project(*lonlat)
    width, height = (500 * km for km in shown_km(placed))
    return abs(at_x - x) < width and abs(at_y - y) < height


def _lies_in(scene: Scene, placed: PlacedInset, target: str) -> bool:
    """Whether the middle of a thing lies on the ground of an inset."""
    x, y = scene.world.projection.project(placed.inset.camera.lon_deg, placed.inset.camera.lat_deg)
    width, height = (500 * km for km in shown_km(placed))
    middles = [_middle(shape.bounds) for shape in scene.world.shapes_for(target)]
    return any(abs(at_x - x) < width and abs(at_y - y) < height for at_x, at_y in middles)


def is_wider(scene: Scene, item: PlacedInset) -> bool:
    """Whether an inset shows more ground than the large picture does: its region."""
    return 1000 * shown_km(item)[0] >= scene.frame.width_px * scene.frame.metres_per_px


def shown_km(item: PlacedInset) -> tuple[float, float]:
    """The ground that an inset shows: its camera's, widened to its own shape."""
    camera = item.inset.camera
    scale = max(camera.width_km / item.width, camera.height_km / item.height)
    return scale * item.width, scale * item.height
