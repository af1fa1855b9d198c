"""What every drawing function is given: the world, the view, the frame and the look of this picture."""

from __future__ import annotations

from dataclasses import field, replace
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QTransform

from geodata.core.values import value
from geodata.map.clipping import near
from geodata.map.label_placement import Box
from geodata.map.shapes import Level, Shape
from geodata.story.layer import Layer
from geodata.view.camera import Bounds, Camera, Frame, Insets, add_insets, frame
from geodata.view.view import View
from geodata.world.world import World
from mapviewer.scene.findings import Findings
from mapviewer.ui.palette import Palette, palette

FULL_HD_PX = 1920.0
MOST_NOTES = 1.15  # of the reader's text size: larger, legend and credits would hide a class's map


@value(frozen=True)
class ClassPage:
    """A class's page laid out, in pixels; rectangles are left, top, right, bottom.

    ``neatline`` is the map's frame, ``words`` the paper of legend and caption, flush with the picture's edges, and
    ``legend`` the room of the legend in it; the words stand beside the map, or below it where they are ``below``.
    ``headline_px`` is the headline's type in its band under the date, and ``headline_types`` the usual one and that of
    headlines in two lines; ``gap_px`` is how far from the legend the rule stands that parts it from the caption;
    ``foot_px`` is the room below the neatline for the credits. ``locator`` is the room at the foot of the words for
    one, where they leave any.
    """

    neatline: Box
    words: Box
    legend: Box
    headline_px: float = 0.0
    headline_types: tuple[float, float] = (0.0, 0.0)
    gap_px: float = 0.0
    below: bool = False
    foot_px: float = 0.0
    locator: Box | None = None

    def insets(self, size_px: tuple[float, float]) -> Insets:
        """What the paper takes of a picture."""
        left, top, right, bottom = self.neatline
        return Insets(left, top, size_px[0] - right, size_px[1] - bottom)

    def paper(self, size_px: tuple[float, float]) -> tuple[Box, ...]:
        """The paper around the map: above, below, left and right of its neatline."""
        (left, top, right, bottom), (width, height) = self.neatline, size_px
        return (
            (0.0, 0.0, width, top),
            (0.0, bottom, width, height),
            (0.0, top, left, bottom),
            (right, top, width, bottom),
        )


@value(frozen=True)
class Look:
    """How large things are drawn: ``unit`` pixels for one design pixel, and the device's pixels for one pixel.

    ``text`` enlarges type alone, ``own_text`` that of the story's own features besides, ``line`` strokes alone,
    ``band`` the soft bands inside the borders of the story's states.
    The ``minimum_…_px`` are floors that the projector needs: for any type, for the story's own features, for the
    date, for the legend, for borders. ``insets`` are what a caption covers; ``clear`` is further room, of the legend
    for example, that only the camera's ground keeps out of. ``page`` is the paper on which a class's map stands in its
    neatline. ``headline`` is a sentence, in lines, that stands under the date.

    A small picture may ``spare_names``: areas and dots that bear a callout's number are named by the caption alone.
    Of a part of a picture it is said which states all parts speak ``of_states``, in letters of one weight, and which
    ``have_room`` in another part: here they are named on their own ground or not at all.

    A locator is glanced at: a union of the past has one tint there, and borders one stroke.

    On a screen, a layer that fails costs that layer alone; a file that lacks one would be worse than none.
    """

    unit: float = 1.0
    text: float = 1.0
    own_text: float = 1.0
    line: float = 1.0
    band: float = 1.0
    minimum_text_px: float = 0.0
    minimum_own_px: float = 0.0
    minimum_date_px: float = 0.0
    minimum_legend_px: float = 0.0
    minimum_border_px: float = 0.0
    device_ratio: float = 1.0
    insets: Insets = field(default_factory=Insets)
    clear: Insets = field(default_factory=Insets)
    page: ClassPage | None = None
    headline: str = ""
    quick: bool = False
    spare_names: bool = False
    of_states: frozenset[str] | None = None
    have_room: frozenset[str] = frozenset()
    on_screen: bool = False
    is_locator: bool = False


@value(frozen=True, eq=False)
class Scene:
    """One picture to be drawn; ``covered`` are rectangles in pixels under which nothing of the map is seen."""

    world: World
    view: View
    frame: Frame
    look: Look
    hovered: str = ""
    strip: tuple[float, float, float, float] | None = None  # left, top, right, bottom of all that is drawn anew
    slid_px: tuple[float, float] = (0.0, 0.0)  # how far patterns have moved with the ground
    covered: tuple[tuple[float, float, float, float], ...] = ()
    findings: Findings = field(default_factory=Findings, repr=False)

    @cached_property
    def visible_layers(self) -> tuple[Layer, ...]:
        """The story's layers that are ticked, the topmost first."""
        layers = self.world.story.layers
        return tuple(layers[state.id] for state in self.view.layers if state.visible and state.id in layers)

    @property
    def palette(self) -> Palette:
        """The theme's colours."""
        return palette(self.view.theme, self.world.story.parties.hues)

    @cached_property
    def to_screen(self) -> QTransform:
        """Plane metres to pixels."""
        scale = 1.0 / self.frame.metres_per_px
        cx, cy = self.frame.centre_px
        return QTransform(scale, 0, 0, -scale, cx - self.frame.x_m * scale, cy + self.frame.y_m * scale)

    @cached_property
    def bounds(self) -> Bounds:
        """The plane rectangle in the picture, with a little around it."""
        return self._ground_of(0.0, 0.0, self.frame.width_px, self.frame.height_px)

    @cached_property
    def drawn(self) -> Bounds:
        """The plane rectangle that is drawn: the picture, or a strip of it."""
        return self.bounds if self.strip is None else self._ground_of(*self.strip)

    def _ground_of(self, left: float, top: float, right: float, bottom: float) -> Bounds:
        x0, y1 = self.frame.to_plane(left, top)
        x1, y0 = self.frame.to_plane(right, bottom)
        margin = 12 * self.look.unit * self.frame.metres_per_px
        return x0 - margin, y0 - margin, x1 + margin, y1 + margin

    def sees(self, shape: Shape) -> bool:
        """Whether any of the shape's rectangle is drawn."""
        x0, y0, x1, y1 = self.drawn
        a0, b0, a1, b1 = shape.bounds
        return a0 <= x1 and a1 >= x0 and b0 <= y1 and b1 >= y0

    def sees_px(self, rect: QRectF) -> bool:
        """Whether any of a rectangle in pixels is drawn, with a little around it for lines."""
        left, top, right, bottom = self.strip or (0.0, 0.0, self.frame.width_px, self.frame.height_px)
        edge = self.px(6)
        across = rect.left() - edge < right and rect.right() + edge > left
        return across and rect.top() - edge < bottom and rect.bottom() + edge > top

    @cached_property
    def detail_m(self) -> float:
        """Metres of a pixel that counts for detail; in a moving picture it is twice a full-HD screen's."""
        metres = self.frame.metres_per_px / self.look.device_ratio
        if not self.look.quick:
            return metres
        return metres * 2.0 * max(self.frame.width_px * self.look.device_ratio / FULL_HD_PX, 1.0)

    def level(self, shape: Shape, coarser: float = 1.0) -> Level:
        """The level of detail for this scale, or for one so many times coarser; of a very large shape, what is near."""
        return near(shape.level_for(self.detail_m * coarser), self.bounds)

    def px(self, design_px: float) -> float:
        """A length of the design in pixels of this picture."""
        return design_px * self.look.unit

    def text_px(self, design_px: float) -> float:
        """A type size in pixels, with the reader's text size and the projector's floor."""
        return max(design_px * self.look.unit * self.look.text * self.view.text_scale, self.look.minimum_text_px)

    def note_px(self, design_px: float) -> float:
        """A type size in pixels for legend, scale and credits; before a class it grows less than the rest."""
        most = MOST_NOTES if self.look.minimum_text_px else self.view.text_scale
        grown = min(self.view.text_scale, most)
        return max(design_px * self.look.unit * self.look.text * grown, self.look.minimum_text_px)

    def own_px(self, design_px: float) -> float:
        """A type size in pixels for the story's own features."""
        return max(self.text_px(design_px * self.look.own_text), self.look.minimum_own_px)

    def own_room_px(self, design_px: float) -> float:
        """A line's room for names of the story's own features, which grows with their type."""
        return self.px(design_px) * max(self.own_px(12.5) / self.px(12.5), 1.0)

    def pen(self, colour: str, width: float, alpha: float = 1.0) -> QPen:
        """A cosmetic pen of a design width."""
        tone = QColor(colour)
        tone.setAlphaF(alpha)
        pen = QPen(tone)
        pen.setWidthF(max(width * self.look.unit * self.look.line, 0.4))
        pen.setCosmetic(True)
        return pen


def is_in_window(look: Look) -> bool:
    """Whether a picture is the window's own map, not one before a class or in a file."""
    return look.on_screen and not look.minimum_text_px


def scene_of(
    world: World, view: View, size_px: tuple[float, float], look: Look | None = None, hovered: str = ""
) -> Scene:
    """The scene of a view in a picture of *size_px*."""
    look = look or Look()
    insets = add_insets(look.insets, look.clear)
    return Scene(world, view, frame(view.camera, world.projection, size_px, insets), look, hovered)


def on_way(scene: Scene) -> Scene:
    """The same scene in the manner of a moving map; what is found out about that is known as long as the scene."""

    def work() -> Scene:
        return replace(scene, look=replace(scene.look, quick=True), findings=Findings())

    return replace(scene.findings.once(on_way, work), hovered=scene.hovered)


def seen_from(scene: Scene, camera: Camera) -> Scene:
    """The same picture from another camera."""
    size, insets = (scene.frame.width_px, scene.frame.height_px), add_insets(scene.look.insets, scene.look.clear)
    there = frame(camera, scene.world.projection, size, insets)
    return replace(scene, view=replace(scene.view, camera=camera), frame=there, findings=Findings())


def metres_of_full_hd(scene: Scene) -> float:
    """The metres of a pixel by which ground is strong or weak: of a picture with more pixels those of full HD."""
    finer = max(max(scene.frame.width_px, scene.frame.height_px) / FULL_HD_PX, 1.0)
    return finer * scene.frame.metres_per_px


def is_vector(painter: QPainter) -> bool:
    """Whether the painter writes PDF or SVG, where text is kept as text and images are not cached."""
    kind = painter.paintEngine().type()
    return kind in (QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG, QPaintEngine.Type.Picture)


def faded(colour: str, alpha: float) -> QColor:
    """A colour with an opacity."""
    tone = QColor(colour)
    tone.setAlphaF(min(max(alpha, 0.0), 1.0))
    return tone
