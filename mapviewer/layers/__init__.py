"""How each kind of layer is drawn: one small module a kind, one table from kind to function."""

from collections.abc import Callable

from PySide6.QtGui import QPainter

from geodata.story.layer import Layer, LayerKind
from mapviewer.drawing.scene import Scene
from mapviewer.layers.area import draw_areas
from mapviewer.layers.claims import draw_claims
from mapviewer.layers.flow import draw_flows
from mapviewer.layers.line import draw_lines
from mapviewer.layers.point import draw_events, draw_points
from mapviewer.layers.standing import draw_standing


def draw_choropleth(painter: QPainter, scene: Scene, layer: Layer) -> None:
    """States tinted by own numbers."""
    from mapviewer.layers.choropleth import draw_choropleth  # late: start-up time, few maps have such a layer

    draw_choropleth(painter, scene, layer)


DRAW: dict[LayerKind, Callable[[QPainter, Scene, Layer], None]] = {
    LayerKind.AREA: draw_areas,
    LayerKind.LINE: draw_lines,
    LayerKind.POINT: draw_points,
    LayerKind.EVENT: draw_events,
    LayerKind.FLOW: draw_flows,
    LayerKind.CLAIMS: draw_claims,
    LayerKind.STANDING: draw_standing,
    LayerKind.CHOROPLETH: draw_choropleth,
}
UNDER_BORDERS = (LayerKind.STANDING, LayerKind.CHOROPLETH)

__all__ = ["DRAW", "UNDER_BORDERS"]
