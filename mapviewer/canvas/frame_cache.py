"""What is kept of a picture between two paintings, so that little is drawn anew when little has changed.

The ground lies on plates (`mapviewer.canvas.ground_plates`), from which a moving map is put together. Besides there are
four images: sea and land, and the waters and borders above the tints, which stay while the camera stays; the map with
its layers and the mark of the selection, which stays while the same things are in force; and furniture with names,
which stays while only the pointer moves.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.map.toponyms import names_age
from geodata.view.camera import Insets
from geodata.view.view import Concealed, LayerState, Theme, View
from geodata.world.dated_waters import water_age
from geodata.world.validity import borders_are_reference, ids_in_force, is_in_force
from geodata.world.viewpoints import looks
from mapviewer.canvas.ground_plates import GroundPlates, Strip, clip_to, coat_parts
from mapviewer.canvas.kept_layers import KeptLayers
from mapviewer.canvas.label_scheduler import KeptNames, LabelRequest
from mapviewer.canvas.moving_names import MovingNames
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import OVER_COATS, UNDER_COATS, Coat, draw_furniture, draw_layers, draw_tints
from mapviewer.drawing.edge_markers import placed_markers
from mapviewer.drawing.highlight import mark_hovered, mark_selection
from mapviewer.drawing.legend import remarks
from mapviewer.drawing.picture_parts import Part, clip
from mapviewer.drawing.relief_drawing import make_relief_ready
from mapviewer.labels.label_engine import Layout, draw_labels
from mapviewer.layers.registry import kind_of
from mapviewer.layers.standing import is_under_arrows
from mapviewer.scene.findings import Findings
from mapviewer.scene.scene import Scene
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr

FLYING_RELIEF_MS = 4.0  # while the map flies, so that no frame on the way is late


@value(frozen=True)
class RestedGround:
    """Ground as it was seen at rest: the key of its plates, and what else tells whether it may be seen again."""

    key: Hashable
    theme: Theme
    serial: int
    concealed: tuple[Concealed, ...]


class KeptImage:
    """An image and what it shows."""

    def __init__(self, form: QImage.Format) -> None:
        self._form = form
        self._image = QImage()
        self._key: Hashable = None
        self._missing: list[tuple[Coat, Strip]] = []  # what is not drawn yet

    def shows(self, key: Hashable) -> bool:
        """Whether the image is the one for *key*."""
        return self._key == key

    def begin(self, scene: Scene, key: Hashable) -> QPainter:
        """A painter to draw the image for *key*; transparent ones are emptied first."""
        ratio = scene.look.device_ratio
        size = QSize(round(scene.frame.width_px * ratio), round(scene.frame.height_px * ratio))
        if self._image.size() != size or self._image.devicePixelRatio() != ratio:
            self._image = QImage(size, self._form)
            self._image.setDevicePixelRatio(ratio)
        if self._image.hasAlphaChannel():
            self._image.fill(0)
        self._key = key
        return QPainter(self._image)

    def is_whole(self, key: Hashable) -> bool:
        """Whether the image is the one for *key*, with nothing missing."""
        return self._key == key and not self._missing

    def draw_some(self, scene: Scene, key: Hashable, coats: Sequence[Coat]) -> bool:
        """Draw a coat of the image for *key*; whether any was missing."""
        if not self.shows(key):
            self.begin(scene, key).end()
            self._missing = coat_parts(self._image.rect(), coats, scene.look.device_ratio)
        if not self._missing:
            return False
        coat, strip = self._missing.pop(0)
        painter = QPainter(self._image)
        clip_to(painter, strip)
        coat.draw(painter, replace(scene, strip=strip, findings=Findings()))
        painter.end()
        return True

    def draw(self, painter: QPainter) -> None:
        """Put the image down."""
        painter.drawImage(0, 0, self._image)


class KeptPicture:
    """One side of the map. Hovering repaints only marks; another day on which the same holds only the date."""

    def __init__(self) -> None:
        self.names = KeptNames()
        self._still_key: Hashable = None
        self._under = KeptImage(QImage.Format.Format_RGB32)
        self._over = KeptImage(QImage.Format.Format_ARGB32_Premultiplied)
        self._map = KeptImage(QImage.Format.Format_RGB32)
        self._top = KeptImage(QImage.Format.Format_ARGB32_Premultiplied)
        self._seen_top: Hashable = None
        self._plates = GroundPlates()
        self._layers = KeptLayers()
        self._moving_names = MovingNames()
        self._was_moving = False
        self._is_rough = False
        self._made = 0  # plates when the map was put together
        self._rested_m = (0.0, 0.0)
        self._rested_on: RestedGround | None = None

    @property
    def layout(self) -> Layout:
        """Return the label layout."""
        return self.names.layout

    def paint(
        self, painter: QPainter, part: Part, *, moving: bool, sliding: bool = False, may_wait: bool = False
    ) -> None:
        """Paint one side. While it is *moving*, its last labels travel with it; *sliding*, only the line moves.

        Other names may be wanted then; where they *may wait*, `names` lays them out after the painting.
        """
        painter.save()
        clip(painter, part)
        if moving:
            self._paint_moving(painter, part.scene)
        else:
            self._moving_names.drop()
            self._draw_map(part.scene, may_wait=may_wait)
            self._map.draw(painter)
        self._was_moving = moving
        with contained(tr("Canvas", "the mark under the pointer"), painter):
            mark_hovered(painter, part.scene)
        if moving or sliding or self._is_rough or not self._paint_kept_top(painter, part):
            self._paint_top(painter, part, waits=not (moving or sliding), may_wait=may_wait)
        painter.restore()

    def _paint_top(self, painter: QPainter, part: Part, *, waits: bool, may_wait: bool) -> None:
        """What stands above the map and its marks: furniture, then names, which are looked for where it *waits*."""
        boxes: list[Box] = []
        with contained(tr("Canvas", "legend, date and credits"), painter):
            boxes = draw_furniture(painter, part)
        with contained(tr("Canvas", "the names on the map"), painter):
            if waits:
                self._want_names(part, boxes, may_wait)
            # Names of the picture before may stand where a caption or an inset has come to lie.
            if part.scene.look.quick and not self.names.is_late:
                self._moving_names.draw(painter, part.scene, self.layout)
                return
            layout = self.layout.clear_of(part.scene, boxes) if self.names.is_late else self.layout
            draw_labels(painter, part.scene, layout)

    def _paint_kept_top(self, painter: QPainter, part: Part) -> bool:
        """The same from an image, when only the pointer has moved since it was painted; whether that was so."""
        key = (part.scene.findings, self.layout)
        bare = replace(part, scene=replace(part.scene, hovered=""))
        if self._seen_top != key or self.names.is_late or not _marks_alike(part.scene, bare.scene):
            self._seen_top = key
            return False
        if not self._top.shows(key):
            above = self._top.begin(part.scene, key)
            self._paint_top(above, bare, waits=False, may_wait=True)
            above.end()
        self._top.draw(painter)
        return True

    def _paint_moving(self, painter: QPainter, scene: Scene) -> None:
        self._still_key = None
        self._plates.compose(painter, scene, _plate_key(scene), self._stand_in(scene))
        # Patterns move with the ground on which they were seen at rest.
        draw_layers(painter, replace(scene, slid_px=scene.frame.to_px(*self._rested_m)))
        mark_selection(painter, scene)

    def _draw_map(self, scene: Scene, *, may_wait: bool) -> None:
        self._rested_m = scene.frame.to_plane(0.0, 0.0)
        still, ground = _still_key(scene), _plate_key(scene)
        key = (_ground_key(scene), _layers_key(scene), scene.view.selection, _marked_in_force(scene))
        if self._map.shows(key) and not (self._is_rough and self._made != self._plates.made):
            return
        stays, self._still_key = still == self._still_key, still
        moved, before = self._was_moving or self._is_rough, self._stand_in(scene)
        late = not self._plates.has(scene, ground)
        is_kept = self._over.is_whole(_ground_key(scene)) and self._under.is_whole(_under_key(scene))
        stands_in = stays and before is not None and not is_kept
        self._is_rough = may_wait and late and (moved or stands_in or not make_relief_ready(scene))
        self._made = self._plates.made
        painter = self._map.begin(scene, key)
        if stays and late and not (moved or self._is_rough):
            self._draw_on_ground(painter, scene)
        else:
            if not self._is_rough:
                self._plates.finish(scene, ground)
            self._plates.compose(painter, scene, ground, before)
            draw_layers(painter, scene, self._layers.draw)
        mark_selection(painter, scene)
        painter.end()
        if not self._is_rough:
            self._rested_on = RestedGround(ground, scene.view.theme, scene.world.serial, scene.view.concealed)

    def _stand_in(self, scene: Scene) -> Hashable:
        """The key of the ground that was seen at rest, where it may stand in for that of a scene until this is drawn.

        It may not where it shows what is concealed now.
        """
        known, view = self._rested_on, scene.view
        if known is None or (known.theme, known.serial) != (view.theme, scene.world.serial):
            return None
        return known.key if set(view.concealed) <= set(known.concealed) else None

    def prepare(self, scene: Scene) -> bool:
        """Draw a piece of the ground to which the map is flying; whether there was any."""
        return self._plates.work(scene, _plate_key(scene), FLYING_RELIEF_MS)

    def work(self, scene: Scene) -> bool:
        """Draw a piece of the ground that the picture on screen is still rough for; whether there was any."""
        return self._is_rough and self._plates.work(scene, _plate_key(scene))

    @property
    def is_sharper(self) -> bool:
        """Whether ground has been made since the rough picture on screen was put together."""
        return self._is_rough and self._made != self._plates.made

    def work_ahead(self, scene: Scene) -> bool:
        """Draw a piece of what the next act may need: the ground without layers, then more of it around."""
        return self._keep_some(scene) or self._plates.work_ahead(scene, _plate_key(scene))

    def _draw_on_ground(self, painter: QPainter, scene: Scene) -> None:
        """The map on a ground of which only that is drawn which was not drawn before."""
        self.keep_ground(scene)
        self._under.draw(painter)
        draw_tints(painter, scene)
        self._over.draw(painter)
        draw_layers(painter, scene, self._layers.draw)

    def keep_ground(self, scene: Scene) -> None:
        """Draw sea and land, and what lies above the tints, unless that is kept already."""
        while self._keep_some(scene):
            pass

    def _keep_some(self, scene: Scene) -> bool:
        """Draw a coat of sea and land, or of what lies above the tints; whether any was missing."""
        under = self._under.draw_some(scene, _under_key(scene), UNDER_COATS)
        return under or self._over.draw_some(scene, _ground_key(scene), OVER_COATS)

    def _want_names(self, part: Part, boxes: list[Box], may_wait: bool) -> None:
        scene, view = part.scene, part.scene.view
        look, story = scene.look, scene.world.story
        # An edit of the story makes another world, on the same ground.
        world = (story.id, story.path, scene.world.projection.crs)
        bare = replace(look, quick=False, insets=Insets(), clear=Insets(), caption=None, headline="")
        manner = (world, bare, view.names, view.theme, view.text_scale, view.concealed)
        room = (look.insets, look.clear, look.caption, look.headline, scene.frame.width_px, scene.frame.height_px,
                part.room, part.furniture, view.insets, view.locator, view.callouts, view.panels)  # fmt: skip
        key = (manner, room, _ground_key(scene, quick=False), _layers_key(scene), view.selection,
               tuple(remarks(scene)), tuple(compose(part).boxes))  # fmt: skip
        self.names.want(LabelRequest(part, tuple(boxes), key, view.camera, manner, room), may_wait=may_wait)


def _marks_alike(one: Scene, other: Scene) -> bool:
    """Whether the markers at the picture's edge are the same: one more stands there for what is pointed at far away."""
    return one.hovered == other.hovered or placed_markers(one) == placed_markers(other)


def _still_key(scene: Scene, *, quick: bool | None = None) -> tuple[Hashable, ...]:
    """What everything on the map depends on."""
    look = scene.look if quick is None else replace(scene.look, quick=quick)
    return scene.view.camera, scene.frame, scene.world.serial, look, scene.view.theme, _disputed_key(scene.view)


def _disputed_key(view: View) -> Hashable:
    """How disputed ground is drawn; the day counts only by what is in force on it."""
    return view.viewpoint, tuple(looks(view.viewpoint, view.date).values())


def _under_key(scene: Scene) -> tuple[Hashable, ...]:
    """What sea and land depend on."""
    plain = Concealed.COLOURS in scene.view.concealed
    return *_still_key(scene), _base_layers(scene, "base-countries", "base-relief"), plain


def _ground_key(scene: Scene, *, quick: bool | None = None) -> tuple[Hashable, ...]:
    """What sea, land, water and borders depend on."""
    base = _base_layers(scene, "base-countries", "base-provinces", "base-water", "base-relief", "base-rivers")
    plain = Concealed.COLOURS in scene.view.concealed
    age = water_age(scene.world.base, scene.view.date)
    pictures = _base_layers(scene, *(layer.id for layer in scene.visible_layers if kind_of(layer).lies_under))
    return *_still_key(scene, quick=quick), base, plain, borders_are_reference(scene.view), age, pictures


def _plate_key(scene: Scene) -> Hashable:
    """What the ground with its tints depends on, wherever the camera is and whatever lies on the map."""
    bare = replace(scene, look=replace(scene.look, insets=Insets(), clear=Insets(), caption=None, headline=""))
    return _ground_key(bare, quick=False)[2:], _tints_key(scene)


def _tints_key(scene: Scene) -> Hashable:
    """What the tints depend on: arrows over them make their hatching paler."""
    view, layers = scene.view, {layer.id: layer for layer in scene.visible_layers}
    states = tuple(state for state in view.layers if state.id in layers and kind_of(layers[state.id]).is_tint)
    if not states:
        return ()
    bare = replace(view, layers=states)
    seen = (states, is_under_arrows(scene), view.lens, view.context, view.concealed)
    return seen, ids_in_force(scene.world.story, bare)


def _base_layers(scene: Scene, *ids: str) -> tuple[LayerState, ...]:
    return tuple(state for state in scene.view.layers if state.id in ids)


def _marked_in_force(scene: Scene) -> Hashable:
    """Which shapes of the selection hold: their marks differ, in hidden layers too."""
    story, view = scene.world.story, scene.view
    return tuple(is_in_force(story, view, shape.id) for shape in scene.world.shapes_for(view.selection))


def _layers_key(scene: Scene) -> Hashable:
    """What the layers and the names depend on; the day itself counts only by what is in force on it."""
    view: View = scene.view
    ids = (*ids_in_force(scene.world.story, view), water_age(scene.world.base, view.date), names_age(view.date))
    seen = (view.layers, view.names, view.lens, view.context, view.concealed, view.text_scale)
    return seen, ids
