"""What is kept of a picture between two paintings, so that little is drawn anew when little has changed.

The ground lies on plates (`mapviewer.canvas.kept.ground_plates`), from which a moving map is put together. Besides
there are four images: sea and land, and the waters and borders above the tints, which stay while the camera stays; the
map with its layers and the mark of the selection, which stays while the same things are in force; and furniture with
names (`mapviewer.canvas.kept.kept_top`), which stays while only the pointer moves.
"""

from __future__ import annotations

from collections.abc import Hashable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QImage, QPainter

from geodata.core.values import value
from geodata.story.layer import Layer
from geodata.view.view import Concealed, Theme
from mapviewer.canvas.kept.carried_layers import CarriedLayers
from mapviewer.canvas.kept.changed_dots import changed_dots
from mapviewer.canvas.kept.ground_plates import GroundPlates
from mapviewer.canvas.kept.kept_image import KeptImage
from mapviewer.canvas.kept.kept_layers import KeptLayers
from mapviewer.canvas.kept.kept_top import KeptTop
from mapviewer.canvas.kept.label_scheduler import KeptNames
from mapviewer.canvas.kept.picture_keys import ground_key, layers_key, marked_in_force, plate_key, still_key, under_key
from mapviewer.drawing.ground.map_drawing import OVER_COATS, UNDER_COATS, DrawLayer, draw_layers, draw_tints
from mapviewer.drawing.ground.relief_drawing import make_relief_ready
from mapviewer.drawing.highlight import mark_hovered, mark_selection
from mapviewer.drawing.picture_parts import Carried, Part, clip
from mapviewer.labels.label_engine import Layout
from mapviewer.layers.registry import kind_of
from mapviewer.layers.spot_changes import Changed
from mapviewer.layers.spot_kind import SpotKind
from mapviewer.scene.scene import Scene, on_way
from mapviewer.session.error_boundary import contained
from mapviewer.ui.translate import tr

FLYING_RELIEF_MS, FLYING_S = 4.0, 0.002  # while the map flies, so that no frame on the way is late


@value(frozen=True)
class RestedGround:
    """Ground as it was seen at rest: the key of its plates, and what else tells whether it may be seen again."""

    key: Hashable
    theme: Theme
    world: Hashable
    concealed: tuple[Concealed, ...]


class KeptPicture:
    """One side of the map. Hovering repaints only marks; another day on which the same holds only the date."""

    def __init__(self) -> None:
        self._top = KeptTop()
        self._still_key: Hashable = None
        self._under = KeptImage(QImage.Format.Format_RGB32)
        self._over = KeptImage(QImage.Format.Format_ARGB32_Premultiplied)
        self._map = KeptImage(QImage.Format.Format_RGB32)
        self._plates = GroundPlates()
        self._layers = KeptLayers()
        self._carried = CarriedLayers()
        self._shown: Scene | None = None  # of which the map is, sharp
        self._painted: Scene | None = None  # at rest, in the picture before
        self._was_moving = False
        self._is_rough = False
        self._made = 0  # plates when the map was put together
        self._rested_m = (0.0, 0.0)
        self._rested_on: RestedGround | None = None

    @property
    def layout(self) -> Layout:
        """Return the label layout."""
        return self._top.names.layout

    @property
    def names(self) -> KeptNames:
        """The names on the map."""
        return self._top.names

    def take_over(self, before: KeptPicture, gone: AbstractSet[str]) -> None:
        """Begin with the ground of the picture before an edit of the story, and with its names but for the *gone*."""
        self.names.take_over(before.names, gone)
        self._plates, self._under, self._over = before._plates, before._under, before._over
        self._rested_on, self._rested_m = before._rested_on, before._rested_m

    def paint(
        self, painter: QPainter, part: Part, *, moving: bool, sliding: bool = False, may_wait: bool = False
    ) -> None:
        """Paint one side. While it is *moving*, its last labels travel with it; *sliding*, only the line moves.

        Other names may be wanted then; where they *may wait*, `names` lays them out after the painting.
        """
        painter.save()
        clip(painter, part)
        carried = None
        if moving:
            carried = self._paint_moving(painter, part.scene)
        else:
            self._carried.rest(part.scene)
            self._draw_map(part.scene, may_wait=may_wait)
            self._map.draw(painter)
        self._was_moving = moving
        with contained(tr("Canvas", "the mark under the pointer"), painter):
            _mark_hovered(painter, part.scene, carried)
        if moving or sliding:
            self._top.paint_moving(painter, part, carried)
        else:
            self._top.paint(painter, part, may_wait=may_wait)
        painter.restore()

    def _paint_moving(self, painter: QPainter, scene: Scene) -> Carried | None:
        """Paint the map on its way; the scene of which its layers are, and how far that has moved, if they are kept."""
        self._still_key = self._painted = None
        self._layers.begin()
        self._plates.compose(painter, scene, plate_key(scene), self._stand_in(scene))
        # Patterns move with the ground on which they were seen at rest.
        slid_px = scene.frame.to_px(*self._rested_m)
        carried = self._carried.carried(scene)
        if carried is not None:
            self._carried.draw(painter, scene, slid_px)
            return carried
        draw_layers(painter, replace(scene, slid_px=slid_px))
        mark_selection(painter, scene)
        return None

    def _draw_map(self, scene: Scene, *, may_wait: bool) -> None:
        self._rested_m = scene.frame.to_plane(0.0, 0.0)
        still, ground, key = still_key(scene), plate_key(scene), self._map_key(scene)
        if self._map.shows(key) and not self.is_sharper:
            return
        ticked = self._painted if may_wait and not self._layers.is_ready and self._is_tick(scene) else None
        self._painted = scene
        self._layers.begin()
        if self._patch(scene, key):
            return
        draw_one = self._layers.draw if ticked is None else partial(self._layers.draw_late, ticked)
        stays, self._still_key = still == self._still_key, still
        moved, before = self._was_moving or self._is_rough, self._stand_in(scene)
        late = not self._plates.has(scene, ground)
        is_kept = self._over.is_whole(ground_key(scene)) and self._under.is_whole(under_key(scene))
        stands_in = stays and before is not None and not is_kept
        self._is_rough = may_wait and late and (moved or stands_in or not make_relief_ready(scene))
        self._made = self._plates.made
        painter = self._map.begin(scene, key)
        if stays and late and not (moved or self._is_rough):
            self._draw_on_ground(painter, scene, draw_one)
        else:
            if not self._is_rough:
                self._plates.finish(scene, ground)
            lands = self._is_rough and moved
            self._plates.compose(painter, scene, ground, before, may_be_rough=lands)
            if lands:  # as on the way, until its own ground is there
                draw_layers(painter, on_way(scene))
            else:
                draw_layers(painter, scene, draw_one)
        mark_selection(painter, scene)
        painter.end()
        self._shown = None if self._is_rough or self._layers.is_late else scene
        if not self._is_rough:
            self._plates.forget_rough()
            self._rested_on = RestedGround(ground, scene.view.theme, scene.world.ground, scene.view.concealed)

    def _is_tick(self, scene: Scene) -> bool:
        """Whether a picture differs from the one painted before in ticks alone."""
        before = self._painted
        if before is None or before.world is not scene.world or before.frame != scene.frame:
            return False
        looks = [replace(each.look, headline="") for each in (before, scene)]
        views = [replace(each.view, layers=(), only=()) for each in (before, scene)]
        return looks[0] == looks[1] and views[0] == views[1]

    def _patch(self, scene: Scene, key: Hashable) -> bool:
        """Draw the map anew only where dots have come or gone since the last; whether nothing else has changed."""
        before, ratio = self._shown, scene.look.device_ratio
        if before is None or self._was_moving or self._is_rough or ratio != round(ratio):
            return False
        changed = changed_dots(before, scene)
        if changed is None or not self._plates.has(scene, plate_key(scene)):
            return False
        painter = self._map.resume(key)
        painter.setClipRegion(changed.region)
        self._plates.compose(painter, scene, plate_key(scene))
        draw_layers(painter, scene, partial(self._draw_near, changed))
        mark_selection(painter, scene)
        painter.end()
        self._shown = scene
        return True

    def _draw_near(self, changed: Changed, painter: QPainter, scene: Scene, layer: Layer) -> None:
        kind = kind_of(layer)
        if isinstance(kind, SpotKind):
            kind.draw_some(painter, scene, layer, changed)
        else:
            self._layers.draw(painter, scene, layer)

    def _map_key(self, scene: Scene) -> Hashable:
        # Arrows lead to the cards of partners, and those keep off the headline.
        seen = ground_key(scene), layers_key(scene), scene.look.headline, scene.view.selection, marked_in_force(scene)
        return scene.world.serial, *seen

    def _stand_in(self, scene: Scene) -> Hashable:
        """The key of the ground that was seen at rest, where it may stand in for that of a scene until this is drawn.

        It may not where it shows what is concealed now.
        """
        known, view = self._rested_on, scene.view
        if known is None or (known.theme, known.world) != (view.theme, scene.world.ground):
            return None
        return known.key if set(view.concealed) <= set(known.concealed) else None

    def work_on_way(self, scene: Scene) -> bool:
        """Draw a coat of ground that a moving map shows, or is about to show; whether any was missing."""
        return self._plates.work_on_way(scene, plate_key(scene), self._stand_in(scene))

    def prepare(self, part: Part) -> bool:
        """Draw a piece of the ground to which the map is flying, or of a picture within it; whether there was any."""
        scene = part.scene
        return self._plates.work(scene, plate_key(scene), FLYING_RELIEF_MS) or not self._top.prepare(
            part, FLYING_S, on_way=True
        )

    def work(self, scene: Scene) -> bool:
        """Draw a piece of the ground for which the picture on screen is still rough, or of arrows; whether any was."""
        return (self._is_rough and self._plates.work(scene, plate_key(scene))) or self._layers.make_some(scene)

    def stands(self, part: Part) -> bool:
        """Whether all that is painted of a side at rest is kept, but for the mark under the pointer."""
        is_late = self._is_rough or self._layers.is_late
        return self._map.shows(self._map_key(part.scene)) and not is_late and self._top.stands(part)

    @property
    def is_finished(self) -> bool:
        """Whether the ground is sharp, and arrows and names are laid out."""
        return not self._is_rough and not self._layers.is_late and not self.names.is_late

    def is_top_late(self, part: Part) -> bool:
        """Whether what stands above the map is that of the picture before."""
        return self._top.is_late(part)

    def has_come_to_rest(self, part: Part) -> bool:
        """Whether what stands above the map is that of the move which has just ended."""
        return self._top.is_of_move(part)

    def lay_out_top(self, part: Part, within_s: float) -> bool:
        """Lay out what stands above the map and is that of the picture before; whether it is to be painted then."""
        return self._top.lay_out(part, within_s)

    @property
    def is_sharper(self) -> bool:
        """Whether more of what the picture on screen lacks has been made since it was put together."""
        return self._layers.is_ready or (self._is_rough and self._made != self._plates.made)

    def keep_ahead(self, part: Part) -> bool:
        """Have an image of what was painted: of what stands above, or of a layer; whether any was missing."""
        return self._top.keep(part) or self._layers.keep_some(part.scene)

    def work_ahead(self, part: Part) -> bool:
        """Draw a piece of ground that the next act may need: more around, then what lies below; whether any was."""
        scene = part.scene
        return self._plates.work_ahead(scene, plate_key(scene)) or self._keep_some(scene)

    def _draw_on_ground(self, painter: QPainter, scene: Scene, draw_one: DrawLayer) -> None:
        """The map on a ground of which only that is drawn which was not drawn before."""
        self.keep_ground(scene)
        self._under.draw(painter)
        draw_tints(painter, scene)
        self._over.draw(painter)
        draw_layers(painter, scene, draw_one)

    def keep_ground(self, scene: Scene) -> None:
        """Draw sea and land, and what lies above the tints, unless that is kept already."""
        while self._keep_some(scene):
            pass

    def _keep_some(self, scene: Scene) -> bool:
        """Draw a coat of sea and land, or of what lies above the tints; whether any was missing."""
        under = self._under.draw_some(scene, under_key(scene), UNDER_COATS)
        return under or self._over.draw_some(scene, ground_key(scene), OVER_COATS)


def _mark_hovered(painter: QPainter, scene: Scene, carried: Carried | None) -> None:
    """Mark what the pointer is over: where the layers are carried along, on them."""
    if carried is None:
        mark_hovered(painter, scene)
        return
    of, moved = carried
    painter.save()
    painter.translate(moved)
    mark_hovered(painter, replace(of, hovered=scene.hovered))
    painter.restore()
