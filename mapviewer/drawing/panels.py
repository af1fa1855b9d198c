"""Panels: small multiples of a view in a grid, in place of its one map; each is drawn by the one drawing function.

Panels stand still: while the map flies or is moved by hand there are none, and one who moves it has one map again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geodata.story.story import Story
from geodata.view.callout_entries import TOGETHER, callouts_of, ids_in, only
from geodata.view.camera import Insets
from geodata.view.panel_map import PanelMap
from geodata.view.view import LayerState, View
from geodata.world.validity import in_lens, is_in_force
from mapviewer.drawing.inset_drawing import FRAME_PX, draw_kept
from mapviewer.drawing.placing.panel_grids import TITLE_PAD_PX, PlacedPanel, title_px, title_style
from mapviewer.labels.spelling import typeset
from mapviewer.labels.spoken_states import as_at_rest, most_seen, spoken_in_all
from mapviewer.labels.states.state_type import partners_named
from mapviewer.labels.text_halo import elided, smaller, write
from mapviewer.scene.findings import Findings
from mapviewer.scene.ground import states_left_out
from mapviewer.scene.scene import Scene, scene_of

# Of the type and the symbols of one map: a panel is a part of a picture, but its words are read from the same seat.
SMALLER, SMALLER_TYPE, SMALLER_OWN = 0.72, 0.9, 0.8
NOMINAL = 0.45  # of the picture's sides, a panel of which only the legend is asked
COUNTRY = "country:"


PaintPanel = Callable[[QPainter, Scene, PlacedPanel], None]


def shows_panels(scene: Scene) -> bool:
    """Whether a picture is made of panels."""
    return bool(scene.view.panels) and not scene.look.quick


def panel_scene(scene: Scene, panel: PanelMap, size_px: tuple[float, float]) -> Scene:
    """The scene of a panel: the same view of its day, its partner and its ground, in smaller type.

    In all panels names of states have one weight; a state without room is named in the one that shows most of it.
    """
    alone = _alone(scene, panel, size_px)
    of_states, larger = _states(scene)
    place = scene.view.panels.index(panel) if panel in scene.view.panels else None
    look = replace(alone.look, of_states=of_states, have_room=frozenset() if place is None else larger[place])
    view = replace(alone.view, hidden_names=(*alone.view.hidden_names, *_spoken_elsewhere(alone, of_states)))
    return replace(alone, view=view, look=look, findings=Findings())


def _spoken_elsewhere(alone: Scene, of_states: frozenset[str] | None) -> Iterator[str]:
    """The names of states, and of capitals, of which other panels speak and which this one leaves out."""
    left_out = (of_states or frozenset()) & states_left_out(alone)
    yield from sorted(f"{COUNTRY}{code}" for code in left_out)
    for town in alone.world.base.places if left_out else ():
        if town.properties.get("capital") and town.properties.get("country") in left_out:
            yield f"place:{town.id}"


def _states(scene: Scene) -> tuple[frozenset[str] | None, list[frozenset[str]]]:
    """The states that the panels speak of, and for each panel those that another shows larger."""
    if not scene.view.panels:
        return None, []

    def work() -> tuple[frozenset[str], list[frozenset[str]]]:
        alone = [_alone(scene, item, _nominal(scene, item)) for item in scene.view.panels]
        return spoken_in_all(alone) | partners_named(scene), most_seen(alone)

    return scene.findings.once(_states, lambda: as_at_rest(scene, _states, work))


def _alone(scene: Scene, panel: PanelMap, size_px: tuple[float, float]) -> Scene:
    view, look = panel_view(scene.world.story, scene.view, panel), scene.look
    look = replace(
        look,
        unit=SMALLER * look.unit,
        text=look.text * SMALLER_TYPE / SMALLER,
        minimum_text_px=SMALLER_TYPE * look.minimum_text_px,
        minimum_own_px=SMALLER_OWN * look.minimum_own_px,
        minimum_legend_px=0.0,
        insets=Insets(),
        clear=Insets(),
        page=None,
        headline="",
        spare_names=True,
    )
    return scene_of(scene.world, view, size_px, look)


def panel_view(story: Story, view: View, panel: PanelMap) -> View:
    """The view that a panel shows: of statements called out those of its own partner, under the same numbers."""
    lens = panel.lens or view.lens

    def is_meant(target: str) -> bool:
        claim = story.claims_by_id.get(target)
        return claim is None or in_lens(claim, lens, story.parties)

    callouts = _numbered(tuple(only(entry, is_meant) for entry in view.callouts), panel)
    named = {target for entry in callouts for target in ids_in(entry)}
    unnamed = {target for entry in view.callouts for target in ids_in(entry)} - named
    on_day = replace(view, date=panel.date or view.date, since=None if panel.date else view.since)
    return replace(
        view,
        layers=tuple(_state_in(story, state, panel.layers) for state in view.layers),
        camera=panel.camera or view.camera,
        date=panel.date or view.date,
        since=None if panel.date else view.since,
        lens=lens,
        selection=view.selection if is_meant(view.selection) and is_in_force(story, on_day, view.selection) else "",
        callouts=callouts,
        hand_names=tuple(name for name in view.hand_names if name.id not in unnamed),
        only=panel.only or view.only,
        insets=(),
        locator=False,
        world_strip=False,
        comparison=None,
        panels=(),
    )


def _numbered(entries: tuple[str, ...], panel: PanelMap) -> tuple[str, ...]:
    """Callouts of which those of a panel's numbers alone are marked.

    What the others speak of keeps its name; in a panel that is kept to things of its own only states do.
    """
    numbers = panel.numbers
    shown = {found.sentence for found in callouts_of(entries) if not numbers or found.number in numbers}
    return tuple(
        entry
        if number in shown or not entry
        else " ".join((TOGETHER, *(target for target in ids_in(entry) if not panel.only or _is_state(target))))
        for number, entry in enumerate(entries, 1)
    )


def _is_state(target: str) -> bool:
    return target.startswith(COUNTRY)


def _state_in(story: Story, state: LayerState, layers: tuple[str, ...]) -> LayerState:
    """A layer's state in a panel of some *layers*; the base map is that of the view."""
    if not layers or state.id not in story.layers or story.layers[state.id].is_base:
        return state
    return replace(state, visible=state.id in layers)


def panel_scenes(scene: Scene) -> tuple[Scene, ...]:
    """The scenes of all panels, about as large as they are drawn: what the legend explains is in any of them.

    Each has the shape of the ground that it is to show: in a wider one more would be seen.
    """
    return scene.findings.once(
        panel_scenes, lambda: tuple(panel_scene(scene, item, _nominal(scene, item)) for item in scene.view.panels)
    )


def _nominal(scene: Scene, panel: PanelMap) -> tuple[float, float]:
    area = NOMINAL**2 * scene.frame.width_px * scene.frame.height_px
    camera = panel.camera or scene.view.camera
    shape = camera.width_km / camera.height_km
    return math.sqrt(area * shape), math.sqrt(area / shape)


def draw_sheet(painter: QPainter, scene: Scene) -> None:
    """The paper on which panels stand, over the one map that they are shown instead of."""
    painter.fillRect(QRectF(0, 0, scene.frame.width_px, scene.frame.height_px), QColor(scene.palette.window))


def draw_panels(painter: QPainter, scene: Scene, placed: Iterable[PlacedPanel], paint: PaintPanel) -> None:
    """Draw panels with their titles, each by *paint* with its own scene."""
    placed, style, pad = tuple(placed), title_style(scene), scene.px(TITLE_PAD_PX)
    titles = [typeset(item.title) for item in placed]
    # All in smaller type before any loses its end.
    style = smaller(style, ((title, item.width) for title, item in zip(titles, placed, strict=True)))
    for title, item in zip(titles, placed, strict=True):
        small = panel_scene(scene, item.panel, (item.width, item.height))
        draw_kept(painter, small, item, paint)
        write(painter, elided(title, style, item.width), style, item.left, item.top - title_px(scene) + pad)
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scene.palette.text), scene.px(FRAME_PX)))
        painter.drawRect(QRectF(item.left, item.top, item.width, item.height))
        painter.restore()
