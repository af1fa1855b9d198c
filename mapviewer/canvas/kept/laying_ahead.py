"""Finding out ahead, part by part, what stands where in a picture that is likely to be seen next.

What is found stays with that picture's scene: those that are seen meanwhile stand as they stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from mapviewer.drawing.callouts import callouts_in_view
from mapviewer.drawing.composition import Composition, as_seen, lay_out_ahead
from mapviewer.drawing.edge_markers import placed_markers
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.panels import panel_scenes, shows_panels
from mapviewer.drawing.picture_parts import Part
from mapviewer.drawing.placing.emptiness import emptiness_of
from mapviewer.drawing.placing.heading import heading_of
from mapviewer.scene.arrows import tree_layout

LOOKS = (tree_layout, placed_markers, callouts_in_view, emptiness_of)


def laying_ahead(part: Part) -> Iterator[Callable[[], object]]:
    """Turns of work after which `compose` has next to nothing left to do for a picture."""
    for look in (panel_scenes,) if shows_panels(part.scene) else LOOKS:
        yield partial(look, part.scene)
    if part.furniture.legend and not shows_panels(part.scene):
        yield partial(_look_at_legend, part)
    yield partial(lay_out_ahead, part)


def _look_at_legend(part: Part) -> None:
    heading = heading_of(part.scene, part.room) if part.furniture.date else None
    legend_rows(as_seen(part, Composition(heading)).scene)
