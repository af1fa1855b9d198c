"""The legend tells nothing of which the picture shows no mark: each row is held against what its layer paints."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.story.vocabulary import Direction, Strength
from geodata.view.camera import fit_lonlat
from geodata.view.view import Theme, View, Viewpoint, show_layers
from geodata.world.standings import Standing, standings, words_for
from geodata.world.world import World
from mapviewer.drawing.legend import (
    DASHED_BORDERS,
    HATCHED_BY_STATE,
    HATCHED_GROUND,
    LEAST_HATCHED_PX,
    NOT_SETTLED,
    legend_rows,
    lens_words,
)
from mapviewer.drawing.legend_box import lay_out_legend
from mapviewer.layers.arrow_drawing.arrow_keys import HOW_SAID, MEANING
from mapviewer.layers.registry import kind_of
from mapviewer.presenting.class_sizes import look_for
from mapviewer.presenting.pictures.step_image import projected
from mapviewer.scene.ground import draw_dashed
from mapviewer.scene.hatching import hatch_disputed
from mapviewer.scene.in_view import is_shown, open_boxes
from mapviewer.scene.scene import Scene, scene_of
from mapviewer.session.navigation import view_of_step
from tests.mapviewer.drawing.test_composition import pictures

SIZE = (900, 600)


@pytest.fixture(scope="module", params=["caucasus", "sahel"])
def world(request: pytest.FixtureRequest, qapp: QApplication) -> World:
    return World(open_story(request.param))


@pytest.fixture(scope="module")
def caucasus(qapp: QApplication) -> World:
    return World(open_story("caucasus"))


def test_each_row_of_the_legend_has_a_mark_in_the_picture(world: World) -> None:
    for step, part, _ in pictures(world, "16:9"):
        scene = part.scene
        assert scene.look.page is not None
        covered = [*scene.look.page.paper((scene.frame.width_px, scene.frame.height_px))]
        told = " ".join(row.text for row in legend_rows(replace(scene, covered=tuple(covered))))
        for layer in scene.visible_layers:
            told_of = list(kind_of(layer).legend_rows(replace(scene, covered=tuple(covered)), layer))
            assert not told_of or painted(scene, covered, layer.id), (step, layer.id)
        assert "order not settled" not in told or painted(scene, covered, "dashed"), step
        assert "Held by others" not in told or painted(scene, covered, "hatching"), step
        dashed_or_hatched = "disputed" in told and any(painted(scene, covered, how) for how in ("dashed", "hatching"))
        assert "disputed" not in told or dashed_or_hatched, step


def painted(scene: Scene, covered: list[tuple[float, float, float, float]], what: str) -> bool:
    """Whether a layer, or a manner of the ground, paints anything beside the caption and the heading."""
    image = QImage(round(scene.frame.width_px), round(scene.frame.height_px), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    if what == "hatching":
        hatch_disputed(painter, scene)
    elif what == "dashed":
        painter.setTransform(scene.to_screen, True)
        draw_dashed(painter, scene)
    else:
        layer = scene.world.story.layers[what]
        kind_of(layer).draw(painter, scene, layer)
    painter.resetTransform()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    for left, top, right, bottom in covered:
        painter.fillRect(QRect(round(left), round(top), round(right - left), round(bottom - top)), 0)
    painter.end()
    return any(image.constBits())


def test_the_law_and_a_state_have_their_own_words(caucasus: World) -> None:
    sukhumi = fit_lonlat(40.0, 42.2, 42.6, 43.6, caucasus.projection)
    view = replace(show_layers(caucasus.story.view, {"base-countries"}), camera=sukhumi, date=dt.date(2025, 8, 8))
    told = {code: words(caucasus, replace(view, viewpoint=code)) for code in (*Viewpoint, "geo", "rus")}
    assert {DASHED_BORDERS, HATCHED_GROUND} <= told[Viewpoint.CONTROL]
    assert not any("hatching" in text for text in told[Viewpoint.LAW] | told["rus"])
    assert DASHED_BORDERS not in told[Viewpoint.LAW]
    assert HATCHED_BY_STATE in told["geo"]
    assert HATCHED_GROUND not in told["geo"]


def test_layers_that_are_off_are_not_spoken_of() -> None:
    story = open_story("sahel")
    view = replace(story.view, layers=(), lens=story.parties.partners[0].id)
    scene = scene_of(World(story), view, (1280, 720))
    before_a_class = scene_of(World(story), view, (1280, 720), look=look_for(720.0))
    on_paper = scene_of(World(story), replace(view, theme=Theme.PRINT), (1280, 720))
    assert lens_words(scene) == lens_words(before_a_class) == lens_words(on_paper) == []


def test_a_short_legend_on_paper_points_at_no_list(caucasus: World) -> None:
    view = view_of_step(caucasus.story.view, caucasus.story.steps[2])
    for theme, points in ((Theme.LIGHT, True), (Theme.PRINT, False)):
        scene = scene_of(caucasus, replace(view, theme=theme), (600, 400))
        box = lay_out_legend(scene, 240.0, 90.0)
        assert box is not None
        said = " ".join(row.text for column in box.columns for row in column)
        assert ("layer list" in said) is points


def words(world: World, view: View) -> set[str]:
    return {row.text for row in legend_rows(scene_of(world, view, SIZE))}


def test_what_lies_under_the_caption_or_is_a_speck_is_not_told_of(caucasus: World) -> None:
    sukhumi = fit_lonlat(40.0, 42.2, 42.6, 43.6, caucasus.projection)
    view = replace(show_layers(caucasus.story.view, {"base-countries"}), camera=sukhumi, date=dt.date(2025, 8, 8))
    scene = scene_of(caucasus, view, SIZE)
    assert HATCHED_GROUND in {row.text for row in legend_rows(scene)}
    hidden = replace(scene, covered=((0.0, 0.0, 900.0, 594.0),))
    assert not {HATCHED_GROUND, DASHED_BORDERS, NOT_SETTLED} & {row.text for row in legend_rows(hidden)}
    [hills] = [area for area in caucasus.disputed_areas if area.id == "abkhazia-unit"]
    far = scene_of(caucasus, replace(view, camera=replace(sukhumi, width_km=30_000.0)), SIZE)
    assert is_shown(scene, hills, LEAST_HATCHED_PX)
    assert not is_shown(far, hills, LEAST_HATCHED_PX)


def test_a_line_that_only_passes_by_a_picture_is_not_shown(caucasus: World) -> None:
    """The rectangle of a slanting line meets a picture in its corner, and the line does not."""
    line = caucasus.by_id["contact-line"]
    x0, y0, x1, y1 = line.bounds
    lon, lat = caucasus.projection.unproject(x0 + 0.03 * (x1 - x0), y0 + 0.03 * (y1 - y0))
    camera = replace(caucasus.story.view.camera, lon_deg=lon, lat_deg=lat, width_km=6.0, height_km=4.0)
    scene = scene_of(caucasus, replace(caucasus.story.view, camera=camera), SIZE)
    assert scene.sees(line)
    assert not is_shown(scene, line)
    [whole] = open_boxes(scene)
    assert whole[0] > 0
    assert len(open_boxes(replace(scene, covered=((0.0, 0.0, 300.0, 200.0),)))) == 2


def test_in_few_words_nothing_is_left_out(caucasus: World) -> None:
    for step in caucasus.story.steps:
        scene = scene_of(caucasus, step.view, SIZE)
        whole, brief = legend_rows(scene), legend_rows(scene, brief=True)
        assert len(brief) == len(whole)
        assert sum(len(row.text) for row in brief) <= sum(len(row.text) for row in whole)


def test_before_a_class_disputed_ground_is_named_in_the_legend_where_it_is_one_alone(qapp: QApplication) -> None:
    """A corner of it has no room for its name on the map."""
    world = World(open_story("sahel"))
    view = world.story.step("departures").view
    rows = {row.text for row in legend_rows(scene_of(world, view, (1920, 1080), look_for(1080.0)))}
    assert "Western Sahara: status disputed" in rows
    far = replace(view, camera=replace(view.camera, width_km=14_000.0, height_km=9_000.0))
    rows = {row.text for row in legend_rows(scene_of(world, far, (1920, 1080), look_for(1080.0)))}
    assert "Control or border disputed" in rows
    assert not any(row.startswith("Western Sahara") for row in rows)


def test_disputed_grounds_of_several_panels_are_one_row(caucasus: World) -> None:
    view = caucasus.story.step("strain").view
    rows = [row.text for row in legend_rows(scene_of(caucasus, view, (1920, 1080), look_for(1080.0)))]
    assert [row for row in rows if "disputed" in row] == ["Control or border disputed"]


def test_where_only_a_claim_is_drawn_the_legend_says_by_whom(qapp: QApplication) -> None:
    """The layer is called Control, which nobody has of ground that is claimed; in the window as before a class."""
    world = World(open_story("sahel"))
    rows = [row.text for row in legend_rows(scene_of(world, world.story.step("wars").view, SIZE))]
    assert "Claimed by the Azawad Liberation Front" in rows
    assert "Control" not in rows


def rows_of_step(story: str, step: str) -> list[str]:
    """The legend of a step's picture before a class, in a world of that story."""
    world = World(open_story(story))
    found = next((part for name, part, _ in pictures(world, "16:9") if name == step), None)
    assert found is not None, step
    paper = found.scene.look.page
    assert paper is not None
    scene = replace(found.scene, covered=paper.paper((found.scene.frame.width_px, found.scene.frame.height_px)))
    return [row.text for row in legend_rows(scene)]


def test_a_ring_with_nothing_but_a_day_is_told_in_words(qapp: QApplication) -> None:
    assert {"Departures", "Departures: United Nations"} <= set(rows_of_step("sahel", "departures"))
    told = rows_of_step("sahel", "coups")
    assert "Coups" in told
    assert "Decisions of the blocs: ECOWAS" in told  # a ring of another hue than its layer's says more than its words


def test_an_edge_under_a_line_is_not_told_of(qapp: QApplication) -> None:
    """The rough outlines of 2019 lie under the line of contact and the borders; that of 2023 stands free."""
    assert not any("roughly known" in text for text in rows_of_step("caucasus", "control-1994-2020"))
    assert any("roughly known" in text for text in rows_of_step("caucasus", "september-2023"))


def test_what_is_true_of_an_inset_alone_is_said_with_its_day(qapp: QApplication) -> None:
    [held] = [text for text in rows_of_step("caucasus", "september-2023") if text.startswith("Control: ")]
    assert held.endswith("18 September 2023")


def test_a_claim_is_keyed_in_the_words_of_the_map(qapp: QApplication) -> None:
    """Its dashes are a sign of their own; the caption's name for who claims stands in the legend."""
    assert "Azawad, claimed by the MNLA" in rows_of_step("sahel", "north-2012")
    assert "Claimed by the Azawad Liberation Front" in rows_of_step("sahel", "wars")


def test_rings_of_one_hue_are_called_by_their_layer(qapp: QApplication) -> None:
    """Who was hit by what is no turn away from anybody; and a ring whose words are not asked for bears a day."""
    story = open_story("caucasus")
    view = projected(next(step for step in story.steps if step.id == "strain").view)
    plane = replace(view, panels=view.panels[:1], layers=tuple(row for row in view.layers if row.id != "away"))
    scene = scene_of(World(story), plane, (1280, 720), look=look_for(720.0))
    told = [row.text for row in legend_rows(scene)]
    assert "Events" in told
    assert not any("away" in text for text in told)


def test_a_statement_with_words_of_its_own_for_the_legend_is_called_so_in_each_language(qapp: QApplication) -> None:
    """An arrow of one who mediates is no turn to a partner."""
    for language, words in (("en", "Mediates"), ("ru", "Посредничает")):
        told = World(open_story("caucasus").in_language(language))
        rows = _rows_of(told, "handshake")
        assert words in rows
        assert not any(HOW_SAID[frozenset({str(Strength.IMPLIED)})] in row for row in rows), rows
    plain = _rows_of(World(open_story("sahel")), "russia")
    assert any(row.startswith(MEANING[Direction.TOWARD]) for row in plain)


def _rows_of(world: World, step: str) -> list[str]:
    [part] = [part for name, part, _ in pictures(world, "16:9") if name == step]
    return [row.text for row in legend_rows(part.scene)]


@pytest.mark.parametrize(
    ("step", "words"), [("changed-tone", "Changed tone · Help round sanctions"), ("limits", "Said to feel connected")]
)
def test_a_tint_is_called_what_the_statements_that_the_step_chooses_say(
    qapp: QApplication, step: str, words: str
) -> None:
    """Those who help round sanctions are not said to stay close, and who feels connected has not decided to stay."""
    rows = _rows_of(World(open_story("caucasus")), step)
    assert words in rows
    assert not any("stays close" in row or "Stays with" in row for row in rows)


def test_words_of_statements_that_a_view_does_not_choose_name_no_tint(caucasus: World) -> None:
    view = replace(caucasus.story.step("changed-tone").view, only=())
    own = Standing.MIXED
    assert own in standings(caucasus, view).values()
    assert words_for(caucasus, view, own) == ""


@pytest.mark.parametrize(
    ("story", "step", "words"),
    [
        ("caucasus", "handshake", "Control or border disputed"),
        ("sahel", "north-2012", "Western Sahara: status disputed"),
    ],
)
def test_disputed_ground_is_named_where_it_is_alone_and_small_patches_count(
    qapp: QApplication, story: str, step: str, words: str
) -> None:
    """Seen: patches inside Azerbaijan under a sign that the legend called South Ossetia's."""
    assert words in _rows_of(World(open_story(story)), step)
