"""Names of the story's own features: beside their lines, off other ground, and each place with one name."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import NameStyle, open_story
from geodata.view.camera import fit_lonlat
from geodata.view.view import View, select, show_layers
from geodata.world.world import World
from mapviewer.drawing.draw import draw_furniture, labels_of
from mapviewer.drawing.picture_parts import Furniture, parts_of
from mapviewer.labels.label_engine import Layout
from mapviewer.labels.line_labels import line_px
from mapviewer.presenting.class_sizes import look_for
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Look, Scene

BASE = {"base-countries", "base-cities", "base-provinces", "base-water"}


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def laid_out(world: World, view: View, size: tuple[int, int], look: Look | None = None) -> tuple[Scene, Layout]:
    part = parts_of(world, view, size, look or Look(on_screen=True), "", Furniture())[0]
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    boxes = draw_furniture(painter, part)
    painter.end()
    return part.scene, labels_of(part.scene, boxes)


def texts(layout: Layout) -> list[str]:
    return [item.label.text.replace("\n", " ") for item in layout.placed]


@pytest.mark.parametrize("size", [(468, 312), (756, 555), (1366, 768), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize(("step", "line"), [("to-nakhichevan", "tripp"), ("control-1994-2020", "contact-line"),
                                            ("forty-four-days", "contact-line-2020")])  # fmt: skip
@pytest.mark.parametrize("projected", [False, True])
def test_the_name_of_a_selected_line_does_not_touch_the_line(
    world: World, size: tuple[int, int], step: str, line: str, projected: bool
) -> None:
    # In the smallest picture an inset, and names and numbers by hand, would take the room that a name needs.
    bare = replace(world.story.step(step).view, panels=(), insets=(), hand_names=(), callouts=())
    view = select(bare, line)
    scene, layout = laid_out(world, view, size, look_for(size[1]) if projected else None)
    box = layout.box_of(scene, line)
    assert box is not None
    rect = QRectF(QPointF(*box[:2]), QPointF(*box[2:]))
    points = line_px(scene, world.by_id[line])
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(int(max(abs(x1 - x0), abs(y1 - y0))), 1)
        assert not any(rect.contains(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(count + 1))


def test_the_name_of_a_line_beside_a_border_crosses_no_border(world: World) -> None:
    view = replace(select(world.story.step("to-nakhichevan").view, ""), hand_names=(), hidden_names=())
    scene, layout = laid_out(world, view, (756, 555))
    countries = [path_of(shape, scene.level(shape)) for shape in world.base.countries if scene.sees(shape)]
    named = {item.label.id for item in layout.placed} & {row.id for row in world.story.layers["railway"].rows}
    assert named
    for name in named:
        left, top, right, bottom = layout.box_of(scene, name) or (0, 0, 0, 0)
        spots = [scene.frame.to_plane(left + (right - left) * i / 8, (top + bottom) / 2) for i in range(9)]
        under = {tuple(path.contains(QPointF(*spot)) for path in countries) for spot in spots}
        assert len(under) == 1, name


@pytest.mark.parametrize("size", [(756, 555), (1920, 1080)])
@pytest.mark.parametrize("step", ["control-1994-2020", "forty-four-days"])
def test_no_states_name_is_written_over_hatched_ground(world: World, size: tuple[int, int], step: str) -> None:
    scene, layout = laid_out(world, world.story.step(step).view, size)
    held = [row.id for row in world.story.layers["control"].rows_on(scene.view.date) if row.actor == "artsakh"]
    assert held
    paths = [path_of(world.by_id[name], scene.level(world.by_id[name])) for name in held]
    for state in ("country:aze", "country:arm"):
        boxes = layout.boxes_of(scene, state)
        spots = [
            (left + (right - left) * i / 8, (top + bottom) / 2) for left, top, right, bottom in boxes for i in range(9)
        ]
        assert not any(path.contains(QPointF(*scene.frame.to_plane(*spot))) for path in paths for spot in spots)


def test_a_place_has_one_name_on_the_map(world: World) -> None:
    step = replace(world.story.step("to-nakhichevan").view, hand_names=(), hidden_names=())
    spelled = {
        style: {text for text in texts(laid_out(world, replace(step, names=style), (1366, 768))[1]) if "Nakh" in text}
        for style in (NameStyle.ARTICLE, NameStyle.ENGLISH)
    }
    assert spelled == {
        NameStyle.ARTICLE: {"Nakhichevan (Azerbaijan)"}, NameStyle.ENGLISH: {"Nakhchivan (Azerbaijan)"},
    }  # fmt: skip
    camera = fit_lonlat(44.6, 38.3, 47.4, 40.4, world.projection)
    held = replace(show_layers(step, {"control"} | BASE), camera=camera, date=dt.date(2019, 1, 1), selection="")
    found = texts(laid_out(world, held, (1920, 1080))[1])
    assert "Berdzor / Lachin" in found
    assert len([text for text in found if "/" in text]) == len({text for text in found if "/" in text})


@pytest.mark.parametrize("step", ["coups", "departures", "russia", "alliance"])
def test_capitals_where_something_happens_are_named_in_a_small_window(qapp: QApplication, step: str) -> None:
    """Bamako, Ouagadougou and Niamey stand under arrows' ends, events and the numbers of the caption."""
    world = World(open_story("sahel"))
    view = replace(world.story.step(step).view, hidden_names=(), hand_names=())  # which the story's author leaves out
    _, layout = laid_out(world, view, (853, 535))
    assert {"Bamako", "Ouagadougou", "Niamey"} <= set(texts(layout))
