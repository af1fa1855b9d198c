"""Drawing: one function, `draw`, for the window, the projector, PNG, PDF and SVG."""

from mapviewer.drawing.draw import Furniture, draw, draw_map, labels_of
from mapviewer.drawing.scene import Look, Scene, scene_of

__all__ = ["Furniture", "Look", "Scene", "draw", "draw_map", "labels_of", "scene_of"]
