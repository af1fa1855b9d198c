"""Movements: what keeps free of an arrow is where the arrow is drawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication
from shapely import LineString

from geodata.core.dates import Span
from geodata.story.layer import LayerKind
from geodata.story_format.story_loader import open_story
from geodata.world.world import World
from mapviewer.layers.flow import FLOW, WIDTH_PX, flow_paths, middle_of_flow, movements, tapering_arrow
from mapviewer.scene.in_view import shapes_in_force
from mapviewer.scene.scene import Scene, scene_of
from tests import flatland

pytestmark = pytest.mark.usefixtures("qapp")


def scene_with_flows() -> Scene:
    world = flatland.world_with(flatland.flows())
    return scene_of(world, world.story.view, (400, 300))


def test_the_middle_of_an_arrow_runs_along_it() -> None:
    scene = scene_with_flows()
    layer = scene.world.story.layers["flow"]
    shapes = [shape for _, shape in shapes_in_force(scene, layer)]
    assert len(shapes) == 2
    for shape in shapes:
        (path,) = flow_paths(scene, shape)
        middle = middle_of_flow(scene, shape)
        near = [path.intersects(QRectF(x - 4, y - 4, 8, 8)) for x, y in middle]
        assert all(near), shape.id
        assert QPointF(*middle[-1]) == QPointF(*scene.frame.to_px(*shape.levels[0].rings[0][-2:]))


def test_names_keep_off_the_head_and_the_shaft() -> None:
    scene = scene_with_flows()
    layer = scene.world.story.layers["flow"]
    boxes = [*FLOW.obstacles(scene, layer), *FLOW.thin_obstacles(scene, layer)]
    shapes = list(shapes_in_force(scene, layer))
    assert len(shapes) == 2
    for _, shape in shapes:
        (path,) = flow_paths(scene, shape)
        assert any(path.intersects(QRectF(x0, y0, x1 - x0, y1 - y0)) for x0, y0, x1, y1 in boxes)


def test_where_a_step_speaks_of_a_past_movement_the_other_past_ones_are_not_drawn(qapp: QApplication) -> None:
    """Seen: beside the arrow of the caption two long ones of other years, without a name, across the picture."""
    world = World(open_story("caucasus"))
    view = replace(world.story.step("control-1994-2020").view, only=())
    layer = world.story.layers["displacement"]
    drawn = [row.id for row, _ in movements(scene_of(world, view, (1280, 720)), layer)]
    assert drawn == ["displaced-aze-1992"]
    plain = replace(view, callouts=(), selection="")
    assert len(list(movements(scene_of(world, plain, (1280, 720)), layer))) == 4
    chosen = replace(view, selection="displaced-arm-1988")
    assert "displaced-arm-1988" in [row.id for row, _ in movements(scene_of(world, chosen, (1280, 720)), layer)]


def test_an_arrow_grows_from_its_start_to_its_head() -> None:
    start, end = QPointF(0, 0), QPointF(200, 0)
    path = tapering_arrow(start, end, WIDTH_PX)
    widths = [across(path, x) for x in (10, 60, 110, 160)]
    assert widths[3] == max(widths)
    assert 0 < min(widths) < widths[3] < 1.5 * WIDTH_PX
    assert path.currentPosition().x() == pytest.approx(0, abs=2)
    assert path.boundingRect().right() == pytest.approx(200, abs=0.5)
    assert tapering_arrow(start, start, WIDTH_PX).boundingRect().width() < 1  # no division by nothing


def across(path: QPainterPath, x: float) -> float:
    strip = QPainterPath()
    strip.addRect(QRectF(x, -300, 0.5, 600))
    return path.intersected(strip).boundingRect().height()


def test_people_who_left_within_the_range_are_no_hollow_arrow() -> None:
    left = flatland.feature("left", span=Span(None, dt.date(2000, 6, 1)))
    layer = flatland.layer_of(LayerKind.FLOW, [(left, LineString([(45, 39), (50, 41), (55, 40)]))])
    world = flatland.world_with(layer)
    after = replace(world.story.view, date=dt.date(2001, 1, 1))
    for since, hollow in ((None, True), (dt.date(2000, 1, 1), False), (dt.date(2000, 9, 1), True)):
        scene = scene_of(world, replace(after, since=since), (400, 300))
        [row, *_] = FLOW.rows_drawn(scene, layer)
        fill = FLOW.style(FLOW.sample(scene, layer, row)).fill
        assert (fill == scene.palette.halo) is hollow
        assert any("Hollow arrow" in words for words in FLOW.remarks(scene, layer)) is hollow
