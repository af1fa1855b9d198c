"""How each kind of layer looks on a plain ground, on its own: without words, in light, dark and before a class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from geodata.story.layer import AREA_PATTERNS, Layer
from geodata.view.view import Lens, Theme, select
from geodata.world.world import World
from mapviewer.drawing.ground.map_drawing import draw_kinds
from mapviewer.drawing.highlight import draw_highlights
from mapviewer.drawing.legend_box import draw_legend, lay_out_legend
from mapviewer.drawing.swatch import draw_swatch
from mapviewer.layers.arrow_drawing.flow_drawing import draw_bundles
from mapviewer.layers.claims import CLAIMS
from mapviewer.layers.style import Sample
from mapviewer.scene.arrows import Branch, Bundle
from mapviewer.scene.scene import Look, Scene, scene_of
from mapviewer.scene.statements import MUTUAL
from mapviewer.scene.trees.flow_trees import bent
from mapviewer.ui.palette import palette
from tests import flatland
from tests.flatland import claim, world_with
from tests.snapshot import assert_snapshot

SIZE = (320, 240)
ROOMY = (400, 400)  # for arrows, which keep off the edges
TOWARD, AWAY, STEADY = "toward", "away", "steady"
SAID = (
    claim("aze", "kaz", TOWARD),
    claim("arm", "rus", AWAY),
    claim("geo", "rus", AWAY, "implied"),
    claim("arm", "geo", STEADY, "group"),
    claim("tkm", "aze", TOWARD, context=True),
)
OF_RUSSIA = (
    claim("arm", "rus", AWAY),
    claim("geo", "rus", AWAY, "implied"),
    claim("aze", "rus", TOWARD),
    claim("kaz", "rus", TOWARD, "group"),
    claim("tkm", "rus", STEADY),
    claim("uzb", "rus", AWAY, also=STEADY),
    claim("tjk", "rus", "none"),
    claim("kgz", "rus", AWAY, "absent"),
)

pytestmark = pytest.mark.usefixtures("qapp")


def canvas(theme: Theme, size: tuple[int, int] = SIZE) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(palette(theme).focus))
    return image


def scene_in(world: World, theme: Theme, lens: str = Lens.ALL, size: tuple[int, int] = SIZE) -> Scene:
    look = Look(unit=1.2, line=1.3, minimum_text_px=14) if theme is Theme.PROJECTOR else None
    return scene_of(world, replace(world.story.view, theme=theme, lens=lens, context=True), size, look)


def drawn(scene: Scene, layers: Sequence[Layer]) -> QImage:
    image = canvas(scene.view.theme, (round(scene.frame.width_px), round(scene.frame.height_px)))
    painter = QPainter(image)
    draw_kinds(painter, scene, layers)
    painter.end()
    return image


SHOWN: dict[str, tuple[Callable[[], Layer], ...]] = {
    "area": (flatland.areas,),
    "line": (flatland.lines,),
    "point": (flatland.points, flatland.events, flatland.flows),
    "choropleth": (flatland.numbered,),
}
KINDS = [made for together in SHOWN.values() for made in together]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("name", SHOWN)
def test_features_look_as_they_did(name: str, theme: Theme) -> None:
    layers = [made() for made in SHOWN[name]]
    assert_snapshot(drawn(scene_in(world_with(*layers), theme), layers), f"{name}-{theme.value}")


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_states_are_tinted_as_they_were(theme: Theme) -> None:
    layer = flatland.tinted()
    scene = scene_in(world_with(layer, claims=OF_RUSSIA), theme, lens="rus")
    assert_snapshot(drawn(scene, [layer]), f"standing-{theme.value}")


@pytest.mark.parametrize("theme", list(Theme))
def test_arrows_run_as_they_did(theme: Theme) -> None:
    layers = [flatland.arrows(direction) for direction in (TOWARD, AWAY, STEADY)]
    assert_snapshot(
        drawn(scene_in(world_with(*layers, claims=SAID), theme, size=ROOMY), layers), f"claims-{theme.value}"
    )


def test_each_arrow_says_how_it_is_meant() -> None:
    """One row a strength, then what is added from outside the article, and a demand; one column a direction."""
    scene = scene_in(world_with(), Theme.LIGHT)
    image = canvas(Theme.LIGHT, (420, 300))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rows = (("named", False, False), ("implied", False, False), ("group", False, False), ("named", True, False),
            ("named", False, True))  # fmt: skip
    for column, direction in enumerate((TOWARD, AWAY, STEADY, MUTUAL)):
        for row, (strength, context, conditional) in enumerate(rows):
            layer = flatland.arrows(direction)
            style = CLAIMS.arrow_style(Sample(layer, None, scene.palette), strength, context, conditional)
            line = bent((12.0 + 104 * column, 30.0 + 58 * row), (96.0 + 104 * column, 30.0 + 58 * row), 0.15)
            branch = Branch("arm", line, 1, strength, direction == MUTUAL, context, conditional)
            bundle = Bundle("aze", direction, 1, True, (branch,), (), False, (line[0], line[-1]))
            draw_bundles(painter, scene, [(bundle, [style], style)])
    painter.end()
    assert_snapshot(image, "arrows-light")


def test_patterns_look_as_they_did() -> None:
    image = canvas(Theme.LIGHT)
    painter = QPainter(image)
    for at, pattern in enumerate(AREA_PATTERNS):
        layer = flatland.patterned(pattern)
        part = drawn(scene_in(world_with(layer), Theme.LIGHT), [layer]).copy(48, 96, 100, 112)
        painter.drawImage(5 + 105 * (at % 3), 5 + 118 * (at // 3), part)
    painter.end()
    assert_snapshot(image, "patterns-light")


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.PROJECTOR])
def test_rows_of_the_legend_stand_one_below_the_other(theme: Theme) -> None:
    """The legend of a layer of each kind, its words left out."""
    layers = [*(made() for made in KINDS), *(flatland.arrows(way) for way in (TOWARD, AWAY, STEADY))]
    scene = scene_in(world_with(*layers, claims=SAID), theme, size=ROOMY)
    box = lay_out_legend(scene, 300, 1000)
    assert box is not None
    mute = tuple(tuple(replace(row, text=" ") for row in column) for column in box.columns)
    image = canvas(theme, (140, 460))
    painter = QPainter(image)
    draw_legend(painter, scene, replace(box, columns=mute, width_px=120), 10, 10)
    painter.end()
    assert_snapshot(image, f"legend-{theme.value}")


def test_swatches_look_as_they_did() -> None:
    """One column a kind, one row a feature."""
    image, colours = canvas(Theme.LIGHT), palette(Theme.LIGHT)
    layers = [*(made() for made in KINDS), *(flatland.arrows(way) for way in (TOWARD, AWAY, STEADY))]
    painter = QPainter(image)
    painter.scale(1.25, 1.25)
    for column, layer in enumerate(layers):
        for row in range(max(len(layer.rows), 1)):
            draw_swatch(painter, layer, colours, QRectF(4 + 28 * column, 4 + 20 * row, 24, 12), row)
    painter.end()
    assert_snapshot(image, "swatches-light")


@pytest.mark.parametrize("chosen", [True, False])
def test_what_is_chosen_and_what_is_pointed_at_are_marked(chosen: bool) -> None:
    layers = [flatland.points(), flatland.flows(), flatland.lines()]
    ids = ("surveyed", "short", "line-4", "country:aze")
    world = world_with(*layers)
    image = canvas(Theme.LIGHT)
    painter = QPainter(image)
    draw_kinds(painter, scene_in(world, Theme.LIGHT), reversed(layers))
    for target in ids:
        scene = scene_in(world, Theme.LIGHT)
        marked = replace(scene, view=select(scene.view, target)) if chosen else replace(scene, hovered=target)
        draw_highlights(painter, marked)
    painter.end()
    assert_snapshot(image, "selected-light" if chosen else "hovered-light")
