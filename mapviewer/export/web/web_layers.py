"""The layers of a shared page: what the program says and draws of each, on every day and for every lens of the story.

A page works nothing out. What depends on the day is a timeline: pairs of a day (ISO; "" before the first) and what
holds from then on. What depends on lens and context stands under a key for each pair that the story's views use.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from geodata.edit.edits import OWN
from geodata.story.layer import Layer, LayerKind
from geodata.story.parties import Parties
from geodata.story.story import Claim, Story
from geodata.view.view import LayerState, Lens, View, Viewpoint
from geodata.world.validity import claims_in_view
from geodata.world.world import World
from mapviewer.drawing.legend import (
    DASHED_BORDERS,
    HATCHED_GROUND,
    ORDER_OF_NAMES,
    lens_words,
    past_borders,
    remark_days,
    remark_rows,
    remarks,
)
from mapviewer.drawing.panels import panel_view
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.export.web.web_pictures import picture_row
from mapviewer.export.web.web_styles import StyleTable, arrow_row, style_row, swatch_image
from mapviewer.layers.arrow_drawing.arrow_keys import own_title, sign_row
from mapviewer.layers.claims import RING_OF_GROUP
from mapviewer.layers.kind import Swatch
from mapviewer.layers.picture import PICTURE
from mapviewer.layers.registry import kind_of
from mapviewer.layers.style import ArrowStyle, Sample
from mapviewer.scene.scene import Scene, scene_of
from mapviewer.ui.palette import palette
from mapviewer.ui.translate import tr

PICTURE_PX = (1600.0, 1000.0)
GROUND_TO_TICK = ("base-cities",)
NOTHING_SAID = -2  # in place of a swatch
EVER = dt.date.max
# Said by the page itself, and rings, which it does not draw.
NOT_ON_PAGES = (RING_OF_GROUP, DASHED_BORDERS, HATCHED_GROUND, ORDER_OF_NAMES)
Timeline = list[list[Any]]


class PageLayers:
    """Builds the layers of a page, with the tables of styles and swatches that they point into."""

    def __init__(self, world: World) -> None:
        self.world, self.story = world, world.story
        self.styles, self.swatches = StyleTable(), StyleTable()
        self.colours = palette(self.story.view.theme, self.story.parties.hues)

    def rows(self) -> list[dict[str, Any]]:
        """The layers of the story that a page draws; of its ground only the towns can be ticked."""
        return [self._layer(layer) for layer in self.story.layers.values() if _is_drawn(layer)]

    def _layer(self, layer: Layer) -> dict[str, Any]:
        kind = kind_of(layer)
        row: dict[str, Any] = {
            "id": layer.id,
            "title": layer.title,
            "group": layer.group,
            "summary": layer.summary,
            "own": layer.group == OWN.id,
            "events": layer.kind == LayerKind.EVENT,
            "places": layer.holds_places,
            "movements": layer.holds_movements,
            "swatch": self.swatches.add(
                swatch_image(partial(_swatch_of, layer=layer, colours=self.colours, parties=self.story.parties))
            ),
            "legend": self._by_aspect(layer, lambda view: self._timeline(layer, view, self._legend)),
        }
        if kind.is_tint:
            row["tints"] = self._by_aspect(layer, lambda view: self._timeline(layer, view, self._tints))
        if layer.picture is not None:
            row["picture"] = picture_row(layer.picture, self.world.projection)
        if layer.shows_statements:
            row["arrows"] = self._by_aspect(layer, lambda view: self._arrows(layer, view))
        return row

    def _by_aspect(self, layer: Layer, made: Callable[[View], Any]) -> dict[str, Any]:
        """Something for each lens and context, or once under "" where they make no difference."""
        if not layer.rests_on_statements:
            return {"": made(self.story.view)}
        found = {aspect_key(self.story, view): view for view in aspects(self.story)}
        if not kind_of(layer).is_tint:  # which statements a view draws alone a page leaves out by itself
            found = {key: replace(view, only=_states_alone(view)) for key, view in found.items()}
        return {key: made(view) for key, view in found.items()}

    def _timeline(self, layer: Layer, view: View, made: Callable[[Scene, Layer], Any]) -> Timeline:
        alone = replace(view, layers=(LayerState(layer.id),), since=None, selection="", viewpoint=Viewpoint.CONTROL)
        found: Timeline = []
        for day in turning_points(self.story, layer):
            scene = scene_of(self.world, replace(alone, date=day or _before(self.story, layer)), PICTURE_PX)
            holds = made(scene, layer)
            if not found or found[-1][1] != holds:
                found.append([day.isoformat() if day else "", holds])
        return found

    def _legend(self, scene: Scene, layer: Layer) -> list[list[Any]]:
        """Pairs of words and the place of their swatch, -1 for words alone; a reader moves the map of a page about.

        `NOTHING_SAID` marks words that hold only where no other layer shows a statement of the partner.
        """
        scene = replace(scene, look=replace(scene.look, quick=True))
        if layer.picture is not None:  # the page itself sees whether it is in sight
            named = PICTURE.named_row(scene, layer, layer.picture)
            return [[named.text, self._swatch(named.swatch)]]
        # Arrows bring their rows with them: which are drawn the page alone knows.
        own = () if layer.shows_statements else kind_of(layer).legend_rows(scene, layer)
        rows = [[row.text, self._swatch(row.swatch)] for row in own]
        left_out = {*(tr("Legend", words) for words in NOT_ON_PAGES), *past_borders(scene)}
        if not layer.shows_statements:  # alone it would say that the others are off
            left_out.update(lens_words(scene))
        said = remark_rows(scene, (words for words in remarks(scene) if words not in left_out))
        lacks = layer.shows_statements and not claims_in_view(self.story, scene.view, layer.direction)
        nothing = lens_words(scene) if lacks else []
        return rows + [[row.text, NOTHING_SAID if row.text in nothing else self._swatch(row.swatch)] for row in said]

    def _swatch(self, swatch: Swatch | None) -> int:
        return -1 if swatch is None else self.swatches.add(swatch_image(swatch))

    def _tints(self, scene: Scene, layer: Layer) -> dict[str, int]:
        """The place of each state's style."""
        return {code: self.styles.add(style_row(tint)) for code, tint in kind_of(layer).tints(scene, layer).items()}

    def _arrows(self, layer: Layer, view: View) -> list[list[Any]]:
        """The statements that the layer shows, on whatever day, each with its style, its words and their swatch."""
        always = replace(view, date=EVER, since=dt.date.min)
        found = []
        for claim in claims_in_view(self.story, always, layer.direction):
            said = self.story.parties.strength_of(claim, layer.direction, claim.subjects)
            style = self._arrow_style(layer, claim, said)
            if style is not None:
                title, words = own_title(layer), claim.legend
                row = sign_row(style, layer.direction, title, [said], is_context=claim.context, words=words)
                found.append([claim.id, self.styles.add(arrow_row(style)), row.text, self._swatch(row.swatch)])
        return found

    def _arrow_style(self, layer: Layer, claim: Claim, said: str) -> ArrowStyle | None:
        sample = Sample(layer, None, self.colours, parties=self.story.parties)
        style = kind_of(layer).arrow_style(sample, said, claim.context, claim.is_hollow)
        if style is not None and claim.is_mutual:
            style = replace(style, start=style.end)
        return style


def _is_drawn(layer: Layer) -> bool:
    if layer.is_base:
        return layer.id in GROUND_TO_TICK
    return layer.picture is not None or not kind_of(layer).lies_under  # but no picture that could not be read


def aspect_key(story: Story, view: View) -> str:
    """The key of what a view's lens, its context, the states that it tints alone and what it calls out change."""
    return "|".join((str(view.lens), str(int(view.context)), *_tinted_alone(story, view), *_called_out(view)))


def _tinted_alone(story: Story, view: View) -> tuple[str, ...]:
    """The states that a view limits its tints to, and the statements that these then rest on."""
    states = _states_alone(view)
    said = (name for name in view.only if name in story.claims_by_id) if states else ()
    return tuple(sorted((*states, *said)))


def _called_out(view: View) -> tuple[str, ...]:
    """What a view calls out: statements of it are shown though they are not in its lens."""
    return () if view.lens == Lens.ALL else tuple(dict.fromkeys(view.callouts))


def _states_alone(view: View) -> tuple[str, ...]:
    return tuple(name for name in view.only if name.startswith("country:"))


def aspects(story: Story) -> list[View]:
    """A view for each lens, context and choice of states that the story's views and their panels use."""
    whole = (story.view, *(step.view for step in story.steps))
    views = [*whole, *(panel_view(story, view, panel) for view in whole for panel in view.panels)]
    return list(
        {
            aspect_key(story, view): replace(
                story.view,
                lens=view.lens,
                context=view.context,
                only=_tinted_alone(story, view),
                callouts=_called_out(view),
            )
            for view in views
        }.values()
    )


def turning_points(story: Story, layer: Layer) -> Sequence[dt.date | None]:
    """The days on which something of a layer may begin or end, in order; None is the time before."""
    spans = [claim.span for claim in story.claims] if layer.rests_on_statements else [row.span for row in layer.rows]
    days = {day for span in spans for day in (span.start, span.end) if day is not None}
    return (None, *sorted(days.union(remark_days(story))))


def _before(story: Story, layer: Layer) -> dt.date:
    first: Iterable[dt.date] = (day for day in turning_points(story, layer) if day is not None)
    return next(iter(first), story.view.date) - dt.timedelta(days=1)


def _swatch_of(painter: Any, rect: Any, *, layer: Layer, colours: Any, parties: Parties) -> None:
    draw_swatch(painter, layer, colours, rect, parties=parties)
