"""What is drawn: single pixels where the colour says what the map claims, and lines of text that must be there."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from geodata import NameStyle, Story, Theme, View, open_story
from geodata.view.camera import fit_lonlat
from geodata.view.view import Compare, Comparison, Concealed, show_layers, toggle_layer
from geodata.world.world import World
from mapviewer.drawing.draw import draw, labels_of
from mapviewer.drawing.furniture import credit_lines
from mapviewer.drawing.legend import legend_rows
from mapviewer.drawing.legend_box import lay_out_legend
from mapviewer.drawing.picture_parts import Furniture
from mapviewer.drawing.placing.heading import date_style, heading_of
from mapviewer.labels.text_halo import measure
from mapviewer.scene.painter_paths import path_of
from mapviewer.scene.scene import Look, Scene, scene_of
from mapviewer.ui.display_text import CREDITS
from mapviewer.ui.palette import palette

SIZE = (900, 600)
BARE = Furniture(date=False, legend=False, scale=False, credits=False, markers=False)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def story() -> Story:
    return open_story("caucasus")


@pytest.fixture(scope="module")
def world(story: Story) -> World:
    return World(story)


def view_on(story: Story, box: tuple[float, float, float, float], day: str, layers: set[str]) -> View:
    view = replace(story.view, camera=fit_lonlat(*box, story.projection), date=dt.date.fromisoformat(day), selection="")
    return show_layers(view, layers | {"base-countries", "base-water"})


def picture(world: World, view: View, look: Look | None = None) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, world, replace(view, concealed=(*view.concealed, Concealed.NAMES)), SIZE, look=look, furniture=BARE)
    painter.end()
    return image


def patch(image: QImage, scene: Scene, lon: float, lat: float) -> set[str]:
    """The colours in a small square around a place."""
    x, y = scene.frame.to_px(*scene.world.projection.project(lon, lat))
    return {image.pixelColor(round(x) + dx, round(y) + dy).name() for dx in range(-9, 10) for dy in range(-9, 10)}


KARABAKH = (44.5, 38.6, 48.5, 41.0)


def test_a_state_of_the_story_has_its_tint_and_the_sea_is_sea(story: Story, world: World) -> None:
    view = view_on(story, (40, 34, 80, 55), "2025-08-08", set())
    image, scene, colours = picture(world, view), scene_of(world, view, SIZE), palette(Theme.LIGHT)
    assert patch(image, scene, 67.0, 48.0) == {colours.land.tints[world.tints["kaz"]]}  # Kazakhstan
    assert patch(image, scene, 54.0, 35.3) == {QColor(colours.ground).name()}  # Iran
    assert patch(image, scene, 50.5, 42.0) == {QColor(colours.sea).name()}  # the Caspian


def test_control_is_hatched_before_the_handover_and_bare_on_its_day(story: Story, world: World) -> None:
    agdam = (46.965, 40.01)
    for day, hatched in (("2020-11-19", True), ("2020-11-20", False)):
        view = view_on(story, KARABAKH, day, {"control"})
        colours = patch(picture(world, view), scene_of(world, view, SIZE), *agdam)
        violet = [name for name in colours if QColor(name).hue() in range(250, 330) and QColor(name).saturation() > 30]
        assert bool(violet) is hatched


def test_a_hidden_layer_leaves_no_trace(story: Story, world: World) -> None:
    shown = view_on(story, KARABAKH, "1988-01-01", {"oblast"})
    hidden = toggle_layer(shown, "oblast", False)
    stepanakert = (46.75, 39.81)
    assert patch(picture(world, shown), scene_of(world, shown, SIZE), *stepanakert) != patch(
        picture(world, hidden), scene_of(world, hidden, SIZE), *stepanakert
    )
    later = replace(hidden, date=dt.date(2001, 1, 1))
    assert picture(world, later) == picture(world, replace(later, date=dt.date(2019, 1, 1)))


def test_todays_borders_are_broken_under_an_older_day(story: Story, world: World) -> None:
    def dark(day: str) -> int:
        view = view_on(story, KARABAKH, day, {"base-countries"})
        image = picture(world, view)
        border = QColor(palette(view.theme).focus_border).lightness()
        colours = (image.pixelColor(x, y) for x in range(0, SIZE[0], 2) for y in range(0, SIZE[1], 2))
        return sum(colour.lightness() <= border + 20 for colour in colours)

    assert dark("1991-12-26") > 200
    assert dark("1950-01-01") < dark("1991-12-26") / 10
    assert dark("1991-12-25") > dark("1950-01-01")  # the lines of the union of that day are whole


def test_the_same_view_gives_the_same_picture(story: Story, world: World) -> None:
    view = story.steps[0].view
    assert picture(world, view) == picture(World(story), view)


def test_concealed_colours_leave_no_theme_colour(story: Story, world: World) -> None:
    view = view_on(story, KARABAKH, "1988-01-01", {"oblast"})
    grey = replace(view, concealed=(Concealed.COLOURS,))
    colours = patch(picture(world, grey), scene_of(world, grey, SIZE), 46.75, 39.81)
    assert max(QColor(name).hsvSaturation() for name in colours) < 25
    coloured = patch(picture(world, view), scene_of(world, view, SIZE), 46.75, 39.81)
    assert max(QColor(name).hsvSaturation() for name in coloured) > 25


@pytest.mark.parametrize(("divider", "is_old"), [(0.9, True), (0.1, False)])
def test_a_swipe_shows_one_date_on_each_side(story: Story, world: World, divider: float, is_old: bool) -> None:
    view = view_on(story, KARABAKH, "1988-01-01", {"oblast"})
    scene, stepanakert = scene_of(world, view, SIZE), (46.72, 39.86)
    old, new = picture(world, view), picture(world, replace(view, date=dt.date(2025, 1, 1)))
    swiped = picture(
        world, replace(view, comparison=Comparison(Compare.SWIPE, dt.date(2025, 1, 1), NameStyle.ENGLISH, divider))
    )
    assert patch(old, scene, *stepanakert) != patch(new, scene, *stepanakert)
    assert patch(swiped, scene, *stepanakert) == patch(old if is_old else new, scene, *stepanakert)


def texts(scene: Scene) -> set[str]:
    return {item.label.text.replace("\n", " ") for item in labels_of(scene).placed}


def test_names_follow_the_chosen_language(story: Story, world: World) -> None:
    view = view_on(story, KARABAKH, "2025-08-08", {"base-cities"})
    found = {
        style: texts(scene_of(world, replace(view, names=style), SIZE)) for style in ("article", "en", "hy", "az", "ru")
    }
    assert "ARMENIA" in found[NameStyle.ENGLISH]
    assert "АРМЕНИЯ" in found["ru"]
    assert "ՀԱՅԱՍՏԱՆ" in found["hy"]
    assert any("Khankendi / Stepanakert" in text for text in found[NameStyle.ENGLISH])


def test_labels_never_touch_each_other(story: Story, world: World) -> None:
    for step in story.steps:
        scene = scene_of(world, step.view, SIZE)
        layout = labels_of(scene)
        boxes = [(item.label.id, box) for item in layout.placed for box in layout.boxes_of(scene, item.label.id)]
        assert len(boxes) > 5, step.id
        for index, (name, a) in enumerate(boxes):
            for other, b in boxes[index + 1 :]:
                apart = a[0] >= b[2] or a[2] <= b[0] or a[1] >= b[3] or a[3] <= b[1]
                assert name == other or apart, (name, other)


def test_concealed_names_are_not_written(story: Story, world: World) -> None:
    view = replace(story.view, concealed=(Concealed.NAMES,))
    assert labels_of(scene_of(world, view, SIZE)).placed == ()


def test_the_selected_feature_always_has_its_name(story: Story, world: World) -> None:
    for target in ("tripp", "oblast"):
        view = replace(view_on(story, (30, 25, 100, 60), "1990-01-01", {"oblast", "tripp"}), selection=target)
        if target == "tripp":
            view = replace(view, date=dt.date(2025, 9, 1))
        assert target in {item.label.id for item in labels_of(scene_of(world, view, SIZE)).placed}


def test_a_narrow_legend_breaks_its_words_and_loses_none(story: Story, world: World) -> None:
    view = view_on(story, KARABAKH, "2019-01-01", {"control", "contact-line"})
    scene = scene_of(world, view, SIZE)
    narrow = lay_out_legend(scene, 190, 600)
    assert narrow is not None
    (column,) = narrow.columns
    assert " ".join(row.text for row in column) == " ".join(row.text for row in legend_rows(scene))
    assert narrow.width_px <= 190
    low = lay_out_legend(scene, 190, 5.5 * narrow.row_px)
    assert low is not None
    *kept, last = low.columns[0]
    whole = [row.text for row in legend_rows(scene)]
    told = [row for row in kept if not row.goes_on]
    assert last.text == f"… and {len(whole) - len(told)} more in the layer list"


def test_credits_break_between_two_of_them(story: Story, world: World) -> None:
    scene = scene_of(world, story.view, SIZE)
    style = date_style(scene, 9.5)
    one = measure(CREDITS, style)[0]
    for share in (0.55, 0.8, 0.95):
        lines = credit_lines(CREDITS, style, share * one).split("\n")
        assert len(lines) > 1
        assert not any(line.startswith("·") or line.endswith("·") for line in lines)
        assert " · ".join(lines) == CREDITS


def test_the_legend_follows_layers_and_date(story: Story, world: World) -> None:
    def legend(day: str) -> str:
        view = view_on(story, KARABAKH, day, {"control", "contact-line", "oblast"})
        return "\n".join(row.text for row in legend_rows(scene_of(world, view, SIZE)))

    assert "Control: Armenian forces, Artsakh (recognised by no UN member)" in legend("2019-01-01").split("\n")
    assert "Line of contact" in legend("2019-01-01")
    assert "Autonomous oblast" not in legend("2019-01-01")
    assert "Autonomous oblast, inside the Azerbaijan SSR" in legend("1988-01-01")
    assert "Present-day borders" in legend("1950-01-01")
    assert "Present-day borders" not in legend("2019-01-01")
    assert "Front moving, not drawn" in legend("1993-01-01")
    assert "Front moving, not drawn" in legend("2020-10-15")
    assert "UN member" not in legend("2024-06-01")
    assert "Front moving, not drawn" in legend("2023-09-19")
    assert "Front moving" not in legend("2023-09-20")
    assert "Control: Armenian forces" in legend("2021-06-01")
    assert "Control: Azerbaijan" in legend("2021-06-01")
    assert "Control: Armenian forces" not in legend("2024-06-01")


def test_the_name_of_an_area_lies_on_it(story: Story, world: World) -> None:
    for day in ("1995-06-01", "2020-10-04", "2020-11-20", "2021-06-01"):
        scene = scene_of(world, view_on(story, KARABAKH, day, {"control", "claim"}), SIZE)
        for item in labels_of(scene).placed:
            shape = world.by_id.get(item.label.id)
            if shape is not None:
                x, y = scene.frame.to_px(*item.label.anchor_m)
                width, height = measure(item.label.text, item.label.style)
                middle = scene.frame.to_plane(x + item.dx_px + width / 2, y + item.dy_px + height / 2)
                assert path_of(shape, scene.level(shape)).contains(QPointF(*middle)), (day, item.label.text)


def test_the_lens_leaves_only_its_partner(story: Story, world: World) -> None:
    view = replace(view_on(story, (40, 34, 80, 55), "2025-08-23", {"toward"}), lens="rus")
    assert "Both turn to each other" not in {row.text for row in legend_rows(scene_of(world, view, SIZE))}
    china = replace(view, lens="chn")
    assert "Both turn to each other" in {row.text for row in legend_rows(scene_of(world, china, SIZE))}


def test_what_is_selected_is_only_hinted_at_on_days_when_it_does_not_hold(story: Story, world: World) -> None:
    def dark(day: str) -> int:
        view = replace(view_on(story, KARABAKH, day, set()), selection="contact-line")
        image, scene = picture(world, view), scene_of(world, view, SIZE)
        shape = world.by_id["contact-line"]
        ring = scene.level(shape).rings[0]
        spots = [scene.frame.to_px(ring[i], ring[i + 1]) for i in range(0, len(ring), 2)]
        around = [
            image.pixelColor(round(x) + dx, round(y) + dy) for x, y in spots for dx in (-4, 0, 4) for dy in (-4, 0, 4)
        ]
        return sum(colour.lightness() < 110 for colour in around)  # its own dark hue

    marked = dark("2019-01-01")
    assert marked > 100
    assert dark("2020-10-01") < 0.2 * marked


def test_a_viewpoint_draws_disputed_ground_its_own_way(world: World, story: Story) -> None:
    """Sukhumi's hills: in the colour of the state around, or of none; and the legend says whose map it is."""
    view = view_on(story, (40.0, 42.2, 42.6, 43.6), "2025-08-08", {"base-countries"})
    colours = {}
    for viewpoint in ("law", "geo", "rus"):
        seen = replace(view, viewpoint=viewpoint)
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        draw(painter, world, seen, SIZE, furniture=BARE)
        painter.end()
        scene = scene_of(world, seen, SIZE)
        x, y = scene.frame.to_px(*story.projection.project(41.2, 42.95))
        colours[viewpoint] = image.pixelColor(round(x), round(y)).name()
        said = [row.text for row in legend_rows(scene)]
        assert ("Borders as drawn by Russia" in said) == (viewpoint == "rus")
        assert any("Russia" in text for _, _, text, _ in heading_of(scene).lines) == (viewpoint == "rus")
    assert colours["law"] != colours["rus"]
