"""What a kind of layer can do: everything that map, legend, list, details and exports ask of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.map.shapes import Shape
from geodata.story.feature import Feature
from geodata.story.layer import Layer
from geodata.story.vocabulary import Direction
from geodata.view.view import Concealed
from geodata.world.validity import is_past
from mapviewer.layers.style import ArrowStyle, FeatureStyle, Sample
from mapviewer.scene.marks import mark_shape, trace_shape
from mapviewer.scene.scene import Scene
from mapviewer.ui.palette import Ink
from mapviewer.ui.translate import tr_noop

if TYPE_CHECKING:
    from mapviewer.labels.label_engine import Label

Swatch = Callable[[QPainter, QRectF], None]


@value(frozen=True)
class LegendRow:
    """One line: its swatch (None for text only), its text, and whether it continues the previous line.

    Where not all rows have room before a class, those of the least *weight* are left out.
    """

    text: str
    swatch: Swatch | None = None
    goes_on: bool = False
    weight: float = 3.0


@value(frozen=True)
class Extent:
    """All that the drawing of a layer depends on in a picture, and the rectangle in pixels that holds it."""

    shows: Hashable
    box: Box


class Kind:
    """A kind of layer. A kind implements what it overrides; everything else is absent from map, legend and list.

    The modules beside this one have one object of it each, and `mapviewer.layers.registry` finds the object for a
    layer. Another package adds a kind by an entry point of the group ``mapviewer.layer_kinds``, whose name is the word
    in ``story.toml`` and whose value is such an object.

    ``lies_under``: it is a part of the ground, over the waters and under the borders.

    ``title`` is what the layer list calls a layer of the kind, ``one`` what a single thing of it is called.
    ``is_tint``: it is drawn under the borders. ``is_drawn_anew``: it changes with every camera, and does not move with
    the ground in one piece. ``is_spot``: its features are points, that stand for something larger.
    ``mark_reach_px``: how far beyond a feature its mark may reach, in design pixels; pointing repaints no more.
    """

    title: ClassVar[str] = tr_noop("Terms", "Layer")
    one: ClassVar[str] = tr_noop("Terms", "Feature")
    is_tint: ClassVar[bool] = False
    lies_under: ClassVar[bool] = False
    is_drawn_anew: ClassVar[bool] = False
    is_spot: ClassVar[bool] = False
    mark_reach_px: ClassVar[float] = 40.0
    patterns: ClassVar[tuple[str, ...]] = ()

    # Style

    def theme_of(self, sample: Sample) -> str:
        """The theme whose colours a feature has."""
        return (sample.row.theme if sample.row is not None else "") or sample.layer.theme

    def style(self, sample: Sample) -> FeatureStyle:
        """How a feature is drawn, with nothing left to decide: on the map, in swatches and in exported pages."""
        return FeatureStyle()

    def arrow_style(self, sample: Sample, strength: str, context: bool, conditional: bool = False) -> ArrowStyle | None:
        """How a statement's arrow is drawn: how directly it is said, whether it is context, or has a condition."""
        return None

    def tints(self, scene: Scene, layer: Layer) -> Mapping[str, FeatureStyle]:
        """The fills of whole states, by their codes."""
        return {}

    def ink(self, sample: Sample) -> Ink:
        """The colours of a feature; grey while a teacher conceals colours."""
        return sample.colours.ink(Direction.STEADY if sample.concealed else self.theme_of(sample))

    # The map

    def extent(self, scene: Scene, layer: Layer) -> Extent | None:
        """All that `draw` depends on, for a layer of which a picture is worth keeping; None for one that is quick."""
        return None

    def draw(self, painter: QPainter, scene: Scene, layer: Layer) -> None:
        """Draw what is in force; the painter is in pixels."""

    def draw_together(self, painter: QPainter, scene: Scene, layers: Sequence[Layer]) -> bool:
        """Draw layers of the kind that lie one on the other, the lowest first; False to have each drawn alone."""
        return False

    def mark(self, painter: QPainter, scene: Scene, layer: Layer, shape: Shape, strong: bool, share: float) -> None:
        """Mark a feature that is selected (*strong*) or pointed at; *share* makes the mark of many thinner."""
        if scene.sees(shape):
            mark_shape(painter, scene, shape, strong, share)

    def trace(self, painter: QPainter, scene: Scene, shape: Shape) -> None:
        """Draw a faint trace of a feature that is not valid on this day."""
        if scene.sees(shape):
            trace_shape(painter, scene, shape)

    def mark_statement(self, painter: QPainter, scene: Scene, layer: Layer, claim_id: str, strong: bool) -> bool:
        """Mark a statement where the layer shows it; whether it does."""
        return False

    def hit(self, scene: Scene, layer: Layer, at_px: tuple[float, float], reach_px: float) -> tuple[float, str] | None:
        """Return the nearest item of the layer within reach that is not a feature: its distance and id."""
        return None

    # Names

    def labels(self, scene: Scene, layer: Layer) -> Iterable[Label]:
        """The names that want to be on the map."""
        return ()

    def obstacles(self, scene: Scene, layer: Layer) -> Iterable[Box]:
        """What every name keeps off, in pixels."""
        return ()

    def thin_obstacles(self, scene: Scene, layer: Layer) -> Iterable[Box]:
        """What all but the boldest names keep off, in pixels."""
        return ()

    def filled_shapes(self, scene: Scene, layer: Layer) -> Iterable[Shape]:
        """The ground that has a fill: a state's name on it would seem to claim it."""
        return ()

    def shaded_shapes(self, scene: Scene, layer: Layer) -> Iterable[Shape]:
        """The states that it tints, through which relief may be seen: their tint is no step of a scale."""
        return ()

    def outlines(self, scene: Scene, layer: Layer) -> Iterable[Box]:
        """The lines around its areas, in pixels: what stands across one is on neither side of it."""
        return ()

    # List and legend

    def swatch(self, painter: QPainter, rect: QRectF, sample: Sample) -> None:
        """Draw a layer's or feature's mark into *rect* (about 24 x 12 pixels)."""

    def legend_rows(self, scene: Scene, layer: Layer) -> Iterable[LegendRow]:
        """Return the legend rows for what is valid."""
        return ()

    def size_row(self, scene: Scene, layer: Layer) -> LegendRow | None:
        """What sizes say in all layers of the kind together, where they differ."""
        return None

    def signs(self, scene: Scene, layer: Layer) -> Mapping[str, Swatch]:
        """What its remarks speak of, by their words, as the picture has it: in the very pen, fill and head."""
        return {}

    def remarks(self, scene: Scene, layer: Layer) -> Iterable[str]:
        """Return additional legend sentences; duplicates across layers are shown once."""
        return ()

    # Helpers for kinds

    def sample(self, scene: Scene, layer: Layer, row: Feature | None = None) -> Sample:
        """What a style is asked for in a picture."""
        concealed = Concealed.COLOURS in scene.view.concealed
        past = row is not None and is_past(row, scene.view)
        return Sample(layer, row, scene.palette, concealed, scene.world.story.parties, scene.view.date, past)

    def layer_row(self, scene: Scene, layer: Layer, row: Feature | None, text: str = "") -> LegendRow:
        """A row of the legend with the layer's swatch, and its title where no *text* is given."""
        sample = self.sample(scene, layer, row)
        return LegendRow(text or layer.title, lambda painter, rect: self.swatch(painter, rect, sample))
