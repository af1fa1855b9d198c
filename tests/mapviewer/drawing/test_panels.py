"""Panels: a step as small multiples, each of its own day or partner, in place of one map."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from geodata.core.errors import DataError
from geodata.story.lesson_cursor import lesson_of, view_of_lesson
from geodata.story_format.story_loader import open_story
from geodata.story_format.story_writer import save_story
from geodata.view.camera import Camera
from geodata.view.panel_map import PanelMap
from geodata.view.view import Theme, View, at_date, look
from geodata.view.view_codec import view_from_table, view_to_table
from geodata.world.world import World
from mapviewer.drawing.composition import compose
from mapviewer.drawing.draw import draw
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.panels import panel_scene
from mapviewer.drawing.picture_parts import Furniture, Part, parts_of
from mapviewer.export.picture_export import export
from mapviewer.presenting.class_sizes import look_for
from mapviewer.presenting.overlay.caption import words_of_stop
from mapviewer.presenting.pictures.step_image import look_on, place_for, projected
from mapviewer.scene.arrows import every_arrow
from mapviewer.scene.in_view import touch
from mapviewer.scene.scene import Look, Scene
from tests.storybook import STORY, write_story

DATES, PARTNERS = "forty-four-days", "other-partners"
OF_PARTNERS = (
    PanelMap(lens="chn", camera=Camera(70.0, 46.0, 3300, 2400)),
    PanelMap(lens="tur", camera=Camera(41.5, 40.0, 1700, 650)),
    PanelMap("United States", lens="usa", camera=Camera(47.0, 40.8, 730, 550)),
)
OF_DATES = tuple(
    PanelMap(date=day, camera=Camera(46.6, 39.8, 105, 185), numbers=numbers)
    for day, numbers in ((dt.date(2020, 9, 26), (0,)), (dt.date(2020, 11, 10), (1,)), (dt.date(2020, 12, 1), (2, 3)))
)
SIZES = [(756, 555), (1024, 768), (1366, 768), (1920, 1080)]


@pytest.fixture(scope="module")
def world(qapp: QApplication) -> World:
    story = open_story("caucasus")
    own = story.step(DATES)
    told = replace(own, view=replace(own.view, panels=OF_DATES, insets=()))
    return World(replace(story, steps=tuple(told if step is own else step for step in story.steps)))


def view_of(world: World, step: str) -> View:
    """A step's view; that of the partners in panels, one for each."""
    view = world.story.step(step).view
    return replace(view, panels=OF_PARTNERS, only=()) if step == PARTNERS else view


def part_of(world: World, view: View, size: tuple[int, int], look: Look | None = None) -> Part:
    return parts_of(world, view, size, look or Look(), "", Furniture())[0]


def picture(world: World, view: View, size: tuple[int, int] = (1366, 768), given: Look | None = None) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, view, size, look=given)
    painter.end()
    return image


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", [DATES, PARTNERS])
def test_panels_heading_legend_and_credits_lie_inside_the_picture_and_off_each_other(
    world: World, size: tuple[int, int], step: str
) -> None:
    for given in (Look(), look_for(size[1])):
        made = compose(part_of(world, view_of(world, step), size, given))
        boxes = [*(panel.box for panel in made.panels), *made.boxes]
        assert len(made.panels) == 3
        assert all(0 <= a < c <= size[0] and 0 <= b < d <= size[1] for a, b, c, d in boxes)
        apart = [(a, b) for place, a in enumerate(boxes) for b in boxes[place + 1 :]]
        # A heading's card has room for the longest date: a little of it may reach into the gap beside it.
        assert not [pair for pair in apart if touch(*pair) and made.heading and made.heading.box not in pair]


@pytest.mark.parametrize(("form", "least"), [("16:9", 0.71), ("4:3", 0.5), ("A4", 0.55), ("window", 0.51)])
@pytest.mark.parametrize("name", ["caucasus", "sahel"])
def test_panels_fill_the_picture(qapp: QApplication, name: str, form: str, least: float) -> None:
    """The maps' share of what no caption takes. Seen: a quarter of the paper white, panels as narrow as a finger."""
    story = open_story(name)
    world, stops = World(story), lesson_of(story).stops
    for number, stop in enumerate(stops, 1):
        if not stop.view.panels:
            continue
        view, given = stop.view, Look(on_screen=True)
        size = {"16:9": (1920, 1080), "4:3": (1024, 768), "A4": (1006, 644), "window": (756, 555)}[form]
        if form in ("16:9", "4:3"):
            view, words = projected(stop.view), words_of_stop(story, stop, number, len(stops))
            given, _ = look_on(world, view, words, size, place_for(story, size))
        elif form == "A4":
            view, given = replace(view, theme=Theme.PRINT), Look(text=1.3)
        made = compose(part_of(world, view, size, given))
        field = (size[0] - given.insets.right) * (size[1] - given.insets.bottom)
        maps = sum(panel.width * panel.height for panel in made.panels)
        assert maps > least * field, stop.id
        scaled = [panel.has_scale for panel in made.panels]
        alike = len({panel.camera or view.camera for panel in view.panels}) == 1
        assert scaled == ([False] * (len(scaled) - 1) + [True] if alike else [True] * len(scaled))


def test_each_panel_shows_its_own_day_and_partner(world: World) -> None:
    view = view_of(world, PARTNERS)
    part = part_of(world, view, (1366, 768))
    shown = {}
    for panel in compose(part).panels:
        small = panel_scene(part.scene, panel.panel, (panel.width, panel.height))
        shown[panel.title] = {arrow.claim.id for arrow in every_arrow(small)}
    assert list(shown) == ["China", "Turkey", "United States"]
    assert "aze-toward-tur" in shown["Turkey"]
    assert "aze-toward-usa" in shown["United States"]
    assert "central-asia-toward-chn" in shown["China"]
    assert not set.intersection(*shown.values())

    days = [panel.title for panel in compose(part_of(world, world.story.step(DATES).view, (1366, 768))).panels]
    assert days == ["26 September 2020", "10 November 2020", "1 December 2020"]


def test_a_wide_panel_stands_above_two_others(qapp: QApplication) -> None:
    """Seen: a wide ground in a cell of the same size as those of two small ones, its states too small for names."""
    story = open_story("caucasus")
    world, stops, size = World(story), lesson_of(story).stops, (1920, 1080)
    number = next(number for number, stop in enumerate(stops, 1) if stop.id == PARTNERS)
    view, words = projected(stops[number - 1].view), words_of_stop(story, stops[number - 1], number, len(stops))
    given, _ = look_on(world, view, words, size, place_for(story, size))
    wide, *others = compose(part_of(world, view, size, given)).panels
    assert all(panel.top > wide.top + wide.height for panel in others)
    assert others[0].top == others[1].top
    assert wide.width == pytest.approx(others[-1].left + others[-1].width - others[0].left)
    assert wide.height > 1.2 * others[0].height


def test_panels_differ_from_each_other_and_from_the_one_map(world: World) -> None:
    view = world.story.step(DATES).view
    made = compose(part_of(world, view, (1366, 768)))
    seen = picture(world, view)
    cut = [
        seen.copy(int(a) + 4, int(b) + 4, int(c - a) - 8, int(d - b) - 8) for a, b, c, d in (p.box for p in made.panels)
    ]
    assert cut[0] != cut[1] != cut[2] != cut[0]
    assert seen != picture(world, replace(view, panels=()))


def test_the_legend_explains_what_is_in_any_panel_and_no_partner_that_a_title_names(world: World) -> None:
    rows = [row.text for row in legend_rows(part_of(world, view_of(world, PARTNERS), (1366, 768)).scene)]
    assert "Turns to a partner" in rows
    assert len(rows) == len(set(rows))
    assert not [text for text in rows if text.startswith("Partner")]


def test_moving_the_map_or_its_date_asks_for_one_map_again(world: World) -> None:
    view = world.story.step(DATES).view
    assert at_date(view, dt.date(2020, 11, 1)).panels == ()
    assert look(view, world.story.view.camera).panels == ()
    assert at_date(view, view.date).panels == look(view, view.camera).panels == view.panels
    moving = part_of(world, view, (1366, 768), Look(quick=True))
    assert compose(moving).panels == ()


def test_while_a_question_is_open_no_panel_gives_the_answer_away(world: World) -> None:
    lesson = lesson_of(world.story)
    number = [stop.title for stop in lesson.stops].index(world.story.step(DATES).title)
    lesson = replace(lesson, cursor=number, revealed=1)
    assert lesson.withholds
    assert view_of_lesson(lesson).panels == ()


@pytest.mark.parametrize("ending", [".png", ".pdf", ".svg"])
def test_files_show_panels_too(world: World, tmp_path: Path, ending: str) -> None:
    view = view_of(world, PARTNERS)
    export(world.story, view, tmp_path / f"with{ending}", (960, 600), world=world)
    export(world.story, replace(view, panels=()), tmp_path / f"without{ending}", (960, 600), world=world)
    assert (tmp_path / f"with{ending}").read_bytes() != (tmp_path / f"without{ending}").read_bytes()


def test_panels_are_kept_in_a_view_and_in_a_story(world: World, tmp_path: Path) -> None:
    view = view_of(world, PARTNERS)
    assert view.panels[2].title == "United States"
    assert view_from_table(view_to_table(view), world.story.view).panels == view.panels
    save_story(world.story, tmp_path / "copy")
    assert open_story(str(tmp_path / "copy")).step(DATES).view.panels == world.story.step(DATES).view.panels


@pytest.mark.parametrize(
    ("panels", "found"),
    [
        ('[{ date = "2020-01-01" }]', "1 panels: 2 to 6"),
        ('[{ date = "soon" }, { date = "2020-01-01" }]', "soon"),
        ('[{ lens = "nobody" }, { date = "2020-01-01" }]', "nobody"),
        ('[{ colour = "red" }, { date = "2020-01-01" }]', "colour"),
        ('"many"', "list of tables"),
    ],
)
def test_a_wrong_panel_is_one_sentence(tmp_path: Path, panels: str, found: str) -> None:
    story = STORY.replace("[view]\n", f"[view]\npanels = {panels}\n", 1)
    with pytest.raises(DataError) as error:
        open_story(str(write_story(tmp_path, story_toml=story)))
    assert found in str(error.value)
    assert "panels" in str(error.value)


def test_a_panel_without_a_ground_of_its_own_has_that_of_the_view(world: World) -> None:
    panels = (PanelMap(date=dt.date(2019, 1, 1)), PanelMap(date=dt.date(2023, 12, 1)))
    view = replace(world.story.step("control-1994-2020").view, panels=panels)
    part = part_of(world, view, (1366, 768))
    small = [panel_scene(part.scene, panel, (500.0, 400.0)) for panel in panels]
    assert {scene.view.camera for scene in small} == {view.camera}
    assert [scene.view.date.year for scene in small] == [2019, 2023]


def test_a_panel_with_things_of_its_own_names_no_towns_of_the_others(world: World) -> None:
    """What a sentence of another panel speaks of is named there alone; states are told of in all."""
    view = view_of(world, "strain")
    plane, arrests, _ = (panel_scene(scene_of_parts(world, view), panel, (600, 400)).view for panel in view.panels)
    assert {"place:grozny", "place:aktau"} <= plane.must_name
    assert not {"place:grozny", "place:aktau"} & arrests.must_name
    assert {"place:yekaterinburg", "country:aze"} <= arrests.must_name


def scene_of_parts(world: World, view: View) -> Scene:
    return part_of(world, view, (1366, 768)).scene
