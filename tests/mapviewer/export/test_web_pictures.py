"""Pictures under the map on the shared page: in their place, at their opacity, named and credited where in sight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from geodata import open_story
from geodata.edit.edits import add_layer
from geodata.io.pictures.picture_reader import read_picture
from geodata.map.pictures.picture_warp import PictureInPlane
from geodata.story.layer import Layer, LayerKind
from geodata.story.story import Story
from geodata.view.projection import REGIONAL
from geodata.view.view import set_opacity
from mapviewer.export.web.web_page import share
from mapviewer.export.web.web_pictures import MOST_PX, MOST_SIDE_PX, pixel_on_page
from tests.mapviewer.export.chromium import BROWSER, Page, browser

RED = (192, 0, 0)
INSIDE, CLEAR, OUTSIDE = (46.0, 41.6), (44.6, 43.0), (52.0, 38.0)
needs_browser = pytest.mark.skipif(BROWSER is None, reason="chromium is not installed: apt-get install -y chromium")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Story:
    """The story with a red picture under the Caucasus, its upper left eighth transparent."""
    folder = tmp_path_factory.mktemp("scan")
    scan = np.full((160, 200, 4), (*RED, 255), dtype=np.uint8)
    scan[:40, :50, 3] = 0
    Image.fromarray(scan).save(folder / "scan.png")
    (folder / "scan.pgw").write_text("0.02 0 0 -0.02 44.41 43.19")  # 44.4–48.4° E, 43.2–40° N
    picture = replace(read_picture(folder / "scan.png"), credit="Survey Office", date="1903")
    layer = Layer("scan", "Old survey", LayerKind.PICTURE, picture=picture)
    made = add_layer(open_story("caucasus"), layer, "Survey Office, 1903")
    return replace(made, view=set_opacity(made.view, "scan", 1.0))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, story: Story) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("share")
    share(story, folder / "story.html")
    with browser(folder / "profile") as page:
        page.open((folder / "story.html").as_uri())
        page.evaluate("state.layers = new Set(['scan']); state.panels = []; render()")
        yield page


def colour_at(page: Page, lon: float, lat: float, opacity: float = 1.0) -> list[int]:
    x, y = REGIONAL.project(lon, lat)
    return page.evaluate(
        f"(() => {{ state.opacity = {{ scan: {opacity} }}; draw();"
        f"const [x, y] = toPx({x}, {y}), r = devicePixelRatio || 1;"
        "return [...ctx.getImageData(x * r, y * r, 1, 1).data].slice(0, 3) })()"
    )


@needs_browser
def test_it_lies_on_its_ground_at_its_opacity_and_what_is_transparent_stays_so(page: Page) -> None:
    assert colour_at(page, *INSIDE) == pytest.approx(RED, abs=6)
    for place in (CLEAR, OUTSIDE):
        assert colour_at(page, *place) == colour_at(page, *place, opacity=0)
    bare, half = colour_at(page, *INSIDE, opacity=0), colour_at(page, *INSIDE, opacity=0.5)
    assert half == pytest.approx([(a + b) / 2 for a, b in zip(RED, bare, strict=True)], abs=6)
    assert page.errors == []


@needs_browser
def test_legend_and_credits_name_it_while_it_is_in_sight(page: Page) -> None:
    page.evaluate("state.opacity = { scan: 1 }; render()")
    assert "Old survey (1903)" in page.evaluate("$('legend').textContent")
    assert "Picture: Survey Office, 1903" in page.evaluate("$('credits').textContent")
    here = page.evaluate("[state.x, state.y]")
    page.evaluate("state.x += 9e6; draw()")
    assert "Old survey" not in page.evaluate("$('legend').textContent")
    assert "Survey Office" not in page.evaluate("$('credits').textContent")
    page.evaluate(f"[state.x, state.y] = {here}; state.layers.delete('scan'); render()")
    assert "Survey Office" not in page.evaluate("$('credits').textContent")
    assert "Survey Office" in page.evaluate("$('colophon').textContent")  # of a phone and in print
    page.evaluate("state.layers.add('scan'); render()")


@pytest.mark.parametrize("shape", [(40, 60), (6000, 5000), (200, 9000)])
def test_a_large_picture_is_made_smaller_and_a_small_one_not_larger(shape: tuple[int, int]) -> None:
    pixels = np.zeros((*shape, 4), dtype=np.uint8)
    affine = (4.0 * shape[1] / max(shape), 0.0, 44.0, 0.0, -4.0 * shape[0] / max(shape), 43.0)
    plane = PictureInPlane(pixels, "EPSG:4326", affine, REGIONAL)
    west, south, east, north = plane.bounds
    pixel_m = pixel_on_page(plane)
    width, height = (east - west) / pixel_m, (north - south) / pixel_m
    assert max(width, height) <= MOST_SIDE_PX + 1
    assert width * height <= MOST_PX * 1.01
    assert pixel_m >= plane.pixel_m
    if max(shape) < 100:
        assert pixel_m == plane.pixel_m
