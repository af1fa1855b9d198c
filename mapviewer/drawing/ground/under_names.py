"""Halos in the colour of the ground under each name, in class pictures: a light rim on a tint looks like a sticker.

The ground is drawn once more for that in a few pixels, without relief, lines and marks: what names cover of those, such
as a river, is hidden by a halo that nobody sees.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtGui import QColor, QImage, QPainter

from geodata.core.values import value
from geodata.map.label_placement import Box
from geodata.view.view import Concealed
from mapviewer.labels.label_engine import Label, Layout
from mapviewer.labels.text_halo import Lettering
from mapviewer.layers.registry import kind_of
from mapviewer.scene.findings import Findings, once_a_scene
from mapviewer.scene.ground import draw_ground, draw_veil, draw_water
from mapviewer.scene.scene import Scene

CELL_PX = 5.0  # in design pixels
STEP = 4  # of a colour's parts: so a picture has few colours of halos, and each lettering few images
LIGHTER = 0.18  # from the ground towards the palette's own halo, from which letters stand out


@value(frozen=True, eq=False)
class Colours:
    """A picture's ground in rows of cells of three bytes."""

    data: bytes
    stride: int
    size: tuple[int, int]
    cell_px: float

    def under(self, boxes: Iterable[Box]) -> tuple[int, ...] | None:
        """The middle one of the colours under some boxes, by its parts; None outside the picture."""
        found = bytearray()
        for left, top, right, bottom in boxes:
            columns = max(int(left / self.cell_px), 0), min(int(right / self.cell_px) + 1, self.size[0])
            rows = max(int(top / self.cell_px), 0), min(int(bottom / self.cell_px) + 1, self.size[1])
            for row in range(*rows):
                found += self.data[row * self.stride + 3 * columns[0] : row * self.stride + 3 * columns[1]]
        count = len(found) // 3
        return tuple(sorted(found[part::3])[count // 2] for part in range(3)) if count else None


def with_halos(scene: Scene, layout: Layout) -> Layout:
    """The names of a class picture with halos of their ground's colour; those of a window as they are."""
    if not scene.look.minimum_text_px:
        return layout
    placed = [
        replace(item, label=_with_halo(scene, item.label, layout.boxes_of(scene, item.label.id)))
        for item in layout.placed
    ]
    return Layout(tuple(placed))


def _with_halo(scene: Scene, label: Label, boxes: Sequence[Box]) -> Label:
    colour = _colours(scene).under(boxes)
    if colour is None:
        return label
    own = QColor(scene.palette.halo)
    parts = zip(colour, (own.red(), own.green(), own.blue()), strict=True)
    halo = QColor(*(min(round((a + LIGHTER * (b - a)) / STEP) * STEP, 255) for a, b in parts)).name()

    def grounded(style: Lettering) -> Lettering:
        return replace(style, halo=halo, hides=True) if style.halo else style

    note = grounded(label.note_style) if label.note_style is not None else None
    return replace(label, style=grounded(label.style), note_style=note)


@once_a_scene
def _colours(scene: Scene) -> Colours:
    cell = max(scene.px(CELL_PX), 1.0)
    size = max(int(scene.frame.width_px / cell), 1), max(int(scene.frame.height_px / cell), 1)
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(1 / cell, 1 / cell)
    # Strokes are as thin in it as its pixels are few: at their own width they would be what lies under most names.
    _draw(painter, replace(scene, look=replace(scene.look, unit=scene.look.unit / cell), findings=Findings()))
    painter.end()
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    return Colours(bytes(image.constBits()), image.bytesPerLine(), size, cell)


def _draw(painter: QPainter, scene: Scene) -> None:
    """What has a colour of its own on the ground."""
    draw_ground(painter, scene)
    draw_veil(painter, scene)
    opacities = {state.id: state.opacity for state in scene.view.layers}
    layers = [layer for layer in reversed(scene.visible_layers) if opacities.get(layer.id, 1.0) > 0]
    if Concealed.COLOURS not in scene.view.concealed:
        for layer in layers:
            kind = kind_of(layer)
            if kind.is_tint or any(True for _ in kind.filled_shapes(scene, layer)):
                painter.setOpacity(opacities.get(layer.id, 1.0))
                kind.draw(painter, scene, layer)
        painter.setOpacity(1.0)
    draw_water(painter, scene)
