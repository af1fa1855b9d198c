"""The view: everything the reader sees, as one small value.

A story step, a bookmark, an export and the state kept for the next start are all a `View`; the window is a
function of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from enum import StrEnum

from geodata.core.values import value
from geodata.view.callout_entries import ids_in
from geodata.view.camera import Camera
from geodata.view.hand_names import HandName
from geodata.view.inset_map import InsetMap
from geodata.view.panel_map import PanelMap


class NameStyle(StrEnum):
    """The names that every story can be read in; others are ids of its languages, plain BCP 47 codes."""

    ARTICLE = "article"
    ENGLISH = "en"


class Lens(StrEnum):
    """The lenses that no partner stands for; others are ids of the story's partners."""

    ALL = "all"
    EACH_OTHER = "each"


class Viewpoint(StrEnum):
    """Whose map it is where ground is disputed: nobody's, as it is controlled or as law has it; else a state's code."""

    CONTROL = "control"
    LAW = "law"


class Theme(StrEnum):
    """The colours of map and window."""

    LIGHT = "light"
    DARK = "dark"
    PROJECTOR = "projector"
    PROJECTOR_DARK = "projector-dark"
    PRINT = "print"


class Concealed(StrEnum):
    """What a teacher hides, to ask first and show afterwards."""

    NAMES = "names"
    COLOURS = "colours"


class Compare(StrEnum):
    """How two states of the same ground are shown."""

    SWIPE = "swipe"
    SIDE_BY_SIDE = "side"


@value(frozen=True)
class LayerState:
    """One layer's place in the stack: its id, whether it shows, its opacity 0–1."""

    id: str
    visible: bool = True
    opacity: float = 1.0


@value(frozen=True)
class Comparison:
    """The second side: its own date, its own names, or its own viewpoint, beside the view's."""

    how: Compare
    date: dt.date
    names: str
    divider: float = 0.5
    viewpoint: str = Viewpoint.CONTROL


@value(frozen=True)
class View:
    """What is seen.

    ``layers`` is the whole stack, the topmost first; ``selection`` is a feature, claim or link id, or "".
    ``names`` is "article", "en" or a language of the story; ``lens`` is "all" or the id of a partner.
    ``viewpoint`` is "control", "law" or the code of a state as whose maps draw disputed ground.
    ``since`` is None for one day, else the first day of a range that ends on ``date``. ``insets`` are drawn in the
    picture's corners; a ``locator`` shows where the picture lies, a ``world_strip`` in its place where the partners
    beyond it are; ``panels`` stand side by side in place of one map.
    ``callouts`` are ids that get a numbered mark, in the order of the sentences of the step's text; "" leaves a
    sentence without one. Several joined by "+" get the same number. After them others may follow, parted by spaces:
    no mark, but always their name. ``hand_names`` are on the map too, most of them where the author has put them;
    ``hidden_names`` are ids whose names are not. ``hand_arrows`` are ids of statements with a place that their arrow
    passes. ``only`` are ids of features, statements and states: of each layer
    that has any of them, the others are not drawn.
    """

    camera: Camera
    date: dt.date
    layers: tuple[LayerState, ...] = ()
    selection: str = ""
    names: str = NameStyle.ARTICLE
    lens: str = Lens.ALL
    context: bool = False
    since: dt.date | None = None
    comparison: Comparison | None = None
    concealed: tuple[Concealed, ...] = ()
    text_scale: float = 1.0
    theme: Theme = Theme.LIGHT
    insets: tuple[InsetMap, ...] = ()
    locator: bool = False
    world_strip: bool = False
    callouts: tuple[str, ...] = ()
    viewpoint: str = Viewpoint.CONTROL
    panels: tuple[PanelMap, ...] = ()
    only: tuple[str, ...] = ()
    hand_names: tuple[HandName, ...] = ()
    hand_arrows: tuple[HandName, ...] = ()
    hidden_names: tuple[str, ...] = ()

    @property
    def has_insets(self) -> bool:
        """Whether there are pictures within the picture."""
        return bool(self.insets) or self.locator or self.world_strip

    @property
    def spoken(self) -> frozenset[str]:
        """The ids of which the view speaks: what is selected, and what callouts name."""
        return frozenset((self.selection, *(item for entry in self.callouts for item in ids_in(entry)))) - {""}

    @property
    def must_name(self) -> frozenset[str]:
        """The ids whose names are always on the map: of which the view speaks, and those placed by hand."""
        return self.spoken | {name.id for name in self.hand_names}

    def shows(self, layer_id: str) -> bool:
        """Whether that layer is ticked."""
        return any(state.visible for state in self.layers if state.id == layer_id)

    def opacity(self, layer_id: str) -> float:
        """That layer's opacity, 1 for a layer not in the stack."""
        return next((state.opacity for state in self.layers if state.id == layer_id), 1.0)


def toggle_layer(view: View, layer_id: str, visible: bool | None = None) -> View:
    """Tick or untick one layer (flip it when *visible* is None)."""
    return replace(
        view,
        layers=tuple(
            replace(state, visible=not state.visible if visible is None else visible) if state.id == layer_id else state
            for state in view.layers
        ),
    )


def show_layers(view: View, layer_ids: set[str]) -> View:
    """Show these layers and no others."""
    return replace(view, layers=tuple(replace(state, visible=state.id in layer_ids) for state in view.layers))


def set_opacity(view: View, layer_id: str, opacity: float) -> View:
    """Give one layer an opacity between 0 and 1."""
    opacity = min(max(opacity, 0.0), 1.0)
    return replace(
        view,
        layers=tuple(replace(state, opacity=opacity) if state.id == layer_id else state for state in view.layers),
    )


def move_layer(view: View, layer_id: str, index: int) -> View:
    """Put one layer at *index* of the stack."""
    moved = [state for state in view.layers if state.id == layer_id]
    rest = [state for state in view.layers if state.id != layer_id]
    return replace(view, layers=(*rest[:index], *moved, *rest[index:]))


def with_stack(view: View, stack: tuple[LayerState, ...]) -> View:
    """The view with the layers of *stack*, in its own order as far as it knows them; new ones are hidden."""
    known = {state.id: state for state in view.layers}
    wanted = {state.id for state in stack}
    new = tuple(replace(state, visible=False) for state in stack if state.id not in known)
    return replace(view, layers=(*new, *(state for state in view.layers if state.id in wanted)))


def select(view: View, target_id: str) -> View:
    """Select a feature, claim or link; "" clears."""
    return replace(view, selection=target_id)


def at_date(view: View, day: dt.date) -> View:
    """The same view on another day: a range keeps its length; panels, and what was chosen for its day, give way."""
    since = day - (view.date - view.since) if view.since else None
    if day == view.date:
        return replace(view, since=since)
    return replace(view, date=day, since=since, panels=(), only=())


def uncomposed(view: View) -> View:
    """A view without what composes that one picture: insets, numbers, names by hand, and what it is kept to."""
    bare = replace(view, insets=(), locator=False, world_strip=False, callouts=(), panels=())
    return replace(bare, only=(), hand_names=(), hand_arrows=(), hidden_names=())


def look(view: View, camera: Camera) -> View:
    """The same view through another camera; panels, which have their own, give way to one map."""
    return replace(view, camera=camera, panels=() if camera != view.camera else view.panels)
