"""What the pointer touches, in the order of what readers mean: marks, arrows, lines, names, areas, countries."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QTimer

from geodata.core.job import Job
from geodata.map.label_placement import Box
from geodata.view.view import Concealed
from geodata.world.hit_test import PickIndex
from geodata.world.world import World
from mapviewer.canvas.camera_motion import CameraMotion
from mapviewer.drawing.edge_markers import placed_markers
from mapviewer.drawing.page_drawing import is_on_paper
from mapviewer.drawing.panels import shows_panels
from mapviewer.drawing.picture_parts import Part
from mapviewer.labels.label_engine import Layout
from mapviewer.labels.placing.event_towns import ring_at
from mapviewer.labels.placing.hand_placing import id_of
from mapviewer.labels.town_labels import event_rings
from mapviewer.layers.registry import kind_of
from mapviewer.scene.scene import Scene
from mapviewer.ui.background.job_watcher import JobWatcher

REACH_PX = 8.0
PAUSE_MS = 500  # until an index is begun, if the map is moving


class PointerTargets(QObject):
    """What can be pointed at in the world of a map."""

    def __init__(self, parent: QObject, motion: CameraMotion, world: World) -> None:
        super().__init__(parent)
        self.index = PickIndex(world)
        self._motion = motion

    def prepare(self) -> None:
        """Make pointing at things quick from the first time on; a thread does it, so nothing waits."""
        if self._motion.is_moving:  # a frame would wait for the libraries of the index
            QTimer.singleShot(PAUSE_MS, self.prepare)
            return
        job = Job(lambda _control: self.index.prepare(), "pointing").start()
        JobWatcher(job, self).ended.connect(job.result)  # for its error alone

    def target_at(self, part: Part, layout: Layout, spot: QPointF) -> str:
        """The id of what is at a point of a side, or ""; nothing of the map is under the paper of a page."""
        return "" if is_on_paper(part, spot.x(), spot.y()) else pick(part.scene, self.index, layout, spot)


def pick(scene: Scene, index: PickIndex, layout: Layout, position: QPointF) -> str:
    """The id of the thing at a point in pixels, or ""."""
    if shows_panels(scene):
        return ""  # nothing of the one map is seen
    x_m, y_m = index.plane_point(scene.world.projection, *scene.frame.to_plane(position.x(), position.y()))
    reach_m = scene.px(REACH_PX) * scene.frame.metres_per_px
    if ring := ring_at(event_rings(scene), (position.x(), position.y())):
        return ring
    features = index.features_at(scene.view, x_m, y_m, reach_m)
    small = [found for found in features if _is_small(scene, found)]
    if small:
        return small[0]
    for found in (
        _marker_at(scene, position),
        _arrow_at(scene, position),
        _label_at(scene, layout, position),
    ):
        if found:
            return found
    named = {item.label.id for item in layout.placed}
    place = index.place_near(x_m, y_m, reach_m, named)
    if place:
        return place
    return features[0] if features else index.country_at(x_m, y_m)


def _is_small(scene: Scene, feature_id: str) -> bool:
    shape = scene.world.by_id.get(feature_id)
    return shape is not None and shape.kind != "area"


def _marker_at(scene: Scene, position: QPointF) -> str:
    for item in placed_markers(scene):
        if any(a <= position.x() <= c and b <= position.y() <= d for a, b, c, d in item.boxes):
            return item.marker.target_id
    return ""


def _arrow_at(scene: Scene, position: QPointF) -> str:
    """Return the nearest statement arrow within reach."""
    at, reach = (position.x(), position.y()), scene.px(REACH_PX)
    hits = (kind_of(layer).hit(scene, layer, at, reach) for layer in scene.visible_layers)
    return min((hit for hit in hits if hit is not None), default=(0.0, ""))[1]


def name_at(scene: Scene, layout: Layout, position: QPointF) -> str:
    """The id of what is named at a point in pixels, be it a target or not, or ""."""
    named = {item.label.id: id_of(item.label) for item in layout.placed}
    for label_id, boxes in _boxes(scene, layout):
        if any(a <= position.x() <= c and b <= position.y() <= d for a, b, c, d in boxes):
            return named[label_id]
    return ""


def _label_at(scene: Scene, layout: Layout, position: QPointF) -> str:
    # Names that are no targets, of rivers and peaks for example, are passed over for what lies under them.
    if Concealed.NAMES in scene.view.concealed:
        return ""
    for label_id, boxes in _boxes(scene, layout):
        if any(a <= position.x() <= c and b <= position.y() <= d for a, b, c, d in boxes):
            return label_id if scene.world.target(label_id) is not None else ""
    return ""


def _boxes(scene: Scene, layout: Layout) -> list[tuple[str, list[Box]]]:
    """What each name covers, of a curved one each letter; found once for a picture, not for each move over it."""

    def find() -> tuple[Layout, list[tuple[str, list[Box]]]]:
        return layout, [(item.label.id, layout.boxes_of(scene, item.label.id)) for item in layout.placed]

    # The layout is kept with its boxes, so that no other can come to have its number.
    return scene.findings.once((_boxes, id(layout)), find)[1]
