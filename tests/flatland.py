"""A plain country for pictures: eight square states without relief or rivers, and a layer of each kind on them.

Nothing here comes from the bundled map or a bundled story, so its pictures change only with how layers are drawn.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from shapely.geometry import LineString, Point, box

from geodata.core.dates import Span
from geodata.indicators import Indicator, Scheme, Value, classify
from geodata.map.base_map import BaseMap
from geodata.map.names import Names
from geodata.map.shapes import PackedFeature, pack_in_memory
from geodata.story.feature import Feature
from geodata.story.feature_table import features_frame
from geodata.story.indicator_layer import indicator_layer
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Article, Claim, Story
from geodata.view.camera import fit_lonlat
from geodata.view.projection import REGIONAL
from geodata.view.view import LayerState, View
from geodata.world.world import World

DAY = dt.date(2020, 1, 1)
WEST, SOUTH, EAST, NORTH = 44.0, 38.0, 56.0, 46.0
STATES = {
    "arm": (44, 38, 48, 42),
    "geo": (44, 42, 48, 46),
    "aze": (48, 38, 52, 42),
    "kaz": (48, 42, 52, 46),
    "tkm": (52, 38, 56, 40),
    "uzb": (52, 40, 56, 42),
    "tjk": (52, 42, 56, 44),
    "kgz": (52, 44, 56, 46),
}  # fmt: skip
NUMBERS = {"arm": 5.0, "geo": 20.0, "aze": 40.0, "kaz": 80.0, "tkm": 60.0}


def feature(identifier: str, **known: str) -> Feature:
    """A feature of no dates."""
    return Feature(identifier, "", Names(identifier), **known)


def layer_of(kind: LayerKind, rows: Iterable[tuple[Feature, object]], **said: str) -> Layer:
    """A layer of features with their Shapely geometry in degrees; its id is its kind."""
    found = list(rows)
    features, shapes = tuple(replace(row, layer=kind.value) for row, _ in found), [shape for _, shape in found]
    return Layer(kind.value, kind.value.capitalize(), kind, features,
                 load_features=lambda: features_frame(features, shapes), **{"theme": "user", **said})  # fmt: skip


def areas() -> Layer:
    """One area of each status, and one whose geometry is schematic."""
    known = [
        feature("plain"), feature("formal", status="formal"), feature("held", status="control", actor="aze"),
        feature("claimed", status="claim", actor="arm"), feature("rough", accuracy="schematic"),
        feature("unrecognised", status="control", actor="artsakh"),
    ]  # fmt: skip
    return layer_of(LayerKind.AREA, zip(known, _fields(3, 2), strict=True))


def patterned(pattern: str) -> Layer:
    """One area with a pattern of its author's."""
    return layer_of(LayerKind.AREA, [(feature("field"), box(WEST + 0.4, SOUTH + 0.4, EAST - 0.4, NORTH - 0.4))],
                    pattern=pattern)  # fmt: skip


def lines() -> Layer:
    """A line of each stage, and a line of contact."""
    stages = ("operating", "built", "closed", "under construction", "agreed", "planned", "proposed")
    known = [
        *(feature(f"line-{at}", stage=stage) for at, stage in enumerate(stages)),
        feature("front", status="control"),
    ]
    return layer_of(LayerKind.LINE, [(row, LineString([(45, 45.4 - at), (50, 45 - at), (55, 45.4 - at)]))
                                     for at, row in enumerate(known)])  # fmt: skip


def points() -> Layer:
    """A point that is surveyed and one that is schematic."""
    known = [feature("surveyed", accuracy="surveyed"), feature("schematic", accuracy="schematic")]
    return layer_of(LayerKind.POINT, zip(known, (Point(47, 42), Point(53, 42)), strict=True))


def events() -> Layer:
    """Two events."""
    found = zip((feature("first"), feature("second")), (Point(47, 44), Point(53, 40)), strict=True)
    return layer_of(LayerKind.EVENT, found, theme="event")


def flows() -> Layer:
    """A long movement and a short one."""
    routes = LineString([(45, 39), (50, 41), (55, 40)]), LineString([(50, 43.5), (52, 45)])
    return layer_of(LayerKind.FLOW, zip((feature("long"), feature("short")), routes, strict=True))


def arrows(direction: str) -> Layer:
    """The statements of one direction."""
    return Layer(direction, direction.capitalize(), LayerKind.CLAIMS, theme=direction, direction=direction)


def tinted() -> Layer:
    """The states by what is said of them."""
    return Layer("standing", "Standing", LayerKind.STANDING, theme="steady")


def numbered() -> Layer:
    """The states by a number; some have none."""
    values = tuple(Value(code, None, number, row) for row, (code, number) in enumerate(NUMBERS.items(), 2))
    indicator = Indicator("Grain", "grain.csv", "grain", values)
    return indicator_layer(indicator, classify(indicator, Scheme.EQUAL, 4))


def world_with(*layers: Layer, claims: Iterable[Claim] = ()) -> World:
    """The plain states with some layers, the topmost first, and statements."""
    view = View(fit_lonlat(WEST, SOUTH, EAST, NORTH, REGIONAL), DAY, tuple(LayerState(layer.id) for layer in layers))
    story = Story("flat", "Flatland", Article(""), view, {layer.id: layer for layer in layers}, claims=tuple(claims))
    return World(story, BaseMap(countries=pack_in_memory(map(_state, STATES))))


def claim(subject: str, partner: str, direction: str, strength: str = "named", **more: str | bool) -> Claim:
    """A statement that always holds."""
    return Claim(f"{subject}-{direction}-{partner}", subject, partner, direction, strength, Span(None, None), **more)


def _state(code: str) -> PackedFeature:
    west, south, east, north = STATES[code]
    corners = (west, south), (west, north), (east, north), (east, south), (west, south)
    ring = [part for corner in corners for part in REGIONAL.project(*map(float, corner))]
    label = REGIONAL.project((west + east) / 2, (south + north) / 2)
    known = {"name": code.upper(), "focus": True, "label": list(label)}
    return PackedFeature(code, "area", known, [(0.0, [ring], [1])])


def _fields(columns: int, rows: int) -> list[object]:
    """Fields side by side, with some ground around each."""
    across, up = (EAST - WEST) / columns, (NORTH - SOUTH) / rows
    return [
        box(WEST + column * across + 0.4, SOUTH + row * up + 0.4, WEST + (column + 1) * across - 0.4,
            SOUTH + (row + 1) * up - 0.4)
        for row in range(rows)
        for column in range(columns)
    ]  # fmt: skip
